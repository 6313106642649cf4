import {
  matchesGlob
} from "./shared-21.js";
import {
  reasonOf
} from "./shared-68.js";
import {
  identityOf
} from "./shared-47.js";
import {
  isList
} from "./shared-69.js";
import {
  fillMessage
} from "./shared-49.js";

// src/lint/guard-rule.ts
function pluginOfRule(id) {
  const plugin = id.slice(0, Math.max(id.lastIndexOf("/"), 0));
  return plugin === "" || plugin === "policy" ? void 0 : plugin;
}
function guardRule(rule) {
  return {
    ...rule,
    create(context) {
      const report = (reported) => {
        checkReport(reported, Object.keys(rule.meta.messages));
        context.report(reported);
      };
      return guardVisitor(rule.create({ ...context, report }));
    }
  };
}
var VISITS = /* @__PURE__ */ new Set(["project", "service", "network", "envFile", "problem"]);
function guardVisitor(visitor) {
  checkVisitor(visitor);
  const { project, service, network, envFile, problem } = visitor;
  return {
    ...project && { project: (found) => refusePromise(project.call(visitor, found)) },
    ...service && { service: (found) => refusePromise(service.call(visitor, found)) },
    ...network && { network: (found) => refusePromise(network.call(visitor, found)) },
    ...envFile && { envFile: (found) => refusePromise(envFile.call(visitor, found)) },
    ...problem && { problem: (found) => refusePromise(problem.call(visitor, found)) }
  };
}
function checkVisitor(visitor) {
  refusePromise(visitor);
  if (!isObject(visitor)) throw new TypeError("`create` returned no visitor, such as `{ service(service) { \u2026 } }`.");
  if (Object.getPrototypeOf(visitor) !== Object.prototype) return;
  const unknown = Object.entries(visitor).find(([key, visit]) => typeof visit === "function" && !VISITS.has(key));
  if (!unknown) return;
  throw new TypeError(`\`create\` returned a visitor of '${unknown[0]}'. There are ${[...VISITS].join(", ")}.`);
}
function refusePromise(returned) {
  if (!(returned instanceof Promise)) return;
  returned.catch(() => void 0);
  throw new TypeError("It is asynchronous. Rules are synchronous: files have been read before they run.");
}
function checkReport(reported, messageIds) {
  const given = reported;
  if (!isObject(given)) throw new TypeError("It reported something that is no object.");
  const { at, range, messageId, data, related = [], flow = [], atMost, fix } = reported;
  const texts = [reported.subject, reported.service, reported.cause];
  const checks = [
    [messageIds.includes(messageId), `the \`messageId\` '${messageId}', not one of '${messageIds.join("', '")}'`],
    [isElement(at), "no element of the project as `at`"],
    [range === void 0 || isLocation(range), "a `range` that is no place in a file"],
    [data === void 0 || isData(data), "`data` that are no texts and numbers by name"],
    [
      texts.every((text) => text === void 0 || typeof text === "string"),
      "a `subject`, `service` or `cause` that is no text"
    ],
    [isList(related) && related.every(isRelated), "`related` that is no list of places with messages"],
    [isList(flow) && flow.every(isRelated), "a `flow` that is no list of places with messages"],
    [fix === void 0 || isFix(fix), "a `fix` without a text as `description`, or without a list of known `edits`"],
    [atMost === void 0 || atMost === "warn", 'an `atMost` that is not "warn"']
  ];
  const fault = checks.find(([isMet]) => !isMet)?.[1];
  if (fault !== void 0) throw new TypeError(`It reported a finding with ${fault}.`);
}
function isElement(value) {
  return isObject(value) && isLocation(value.at) && typeof value.path === "string";
}
function isLocation(value) {
  if (!isObject(value)) return false;
  const { file, start, end } = value;
  if (!isObject(file) || typeof file.path !== "string" || typeof file.text !== "string") return false;
  const isInside = (offset) => Number.isInteger(offset) && Number(offset) <= String(file.text).length;
  return isInside(start) && isInside(end) && 0 <= Number(start) && Number(start) <= Number(end);
}
function isFix(value) {
  if (!isObject(value) || typeof value.description !== "string" || !isList(value.edits)) return false;
  const { changes = [] } = value;
  return isList(changes) && changes.every((path) => typeof path === "string") && value.edits.every(isEdit);
}
function isEdit(value) {
  if (!isObject(value)) return false;
  if (value.kind === "remove") return isElement(value.at);
  if (value.kind === "replace") return isElement(value.at) && isFixValue(value.value);
  const { keys } = value;
  const isInsertion = value.kind === "set" || value.kind === "add";
  const hasKeys = isList(keys) && keys.length > 0 && keys.every((key) => typeof key === "string");
  return isInsertion && isElement(value.in) && hasKeys && isFixValue(value.value);
}
function isFixValue(value) {
  if (isObject(value)) return Object.values(value).every(isFixValue);
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
function isRelated(value) {
  return isObject(value) && isLocation(value.at) && typeof value.message === "string";
}
function isData(value) {
  return isObject(value) && Object.values(value).every((item) => typeof item === "string" || typeof item === "number");
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/lint/exceptions.ts
function findException(query) {
  const { service: name, subject } = query.report;
  const service = name === void 0 ? void 0 : query.project.services.get(name);
  return query.plan.exceptions.find(
    ({ rule, services, subjects }) => rule === query.rule && (!services || service !== void 0 && query.plan.selects(services, service)) && (!subjects || subject !== void 0 && subjects.some((glob) => matchesGlob(glob, subject)))
  );
}

// src/lint/run.ts
function runRules(input) {
  const findings = [];
  const failures = [];
  const hasPlan = Object.keys(input.plan.data).length > 0;
  for (const active of input.rules) {
    const { needsPlan, needsWholeProject } = active.rule.meta;
    if (needsPlan && !hasPlan || needsWholeProject && input.project.isOverlay) continue;
    try {
      runRule(active, input, findings);
    } catch (cause) {
      failures.push(describeFailure(active.rule.id, cause));
    }
  }
  return { findings, failures };
}
function describeFailure(id, cause) {
  const plugin = pluginOfRule(id);
  const origin = plugin === void 0 ? "" : ` of plugin '${plugin}'`;
  const message = `Rule '${id}'${origin} failed: ${reasonOf(cause)}`;
  return { kind: "rule", message, cause, ...plugin === void 0 ? {} : { plugin } };
}
function runRule(active, input, findings) {
  let current;
  const { project, plan, settings = {} } = input;
  const report = (reported) => {
    const named = { ...nameService(reported, input, current), ...reported };
    const exception = findException({ plan, project, rule: active.rule.id, report: named });
    if (!exception) findings.push(createFinding(active, input, named));
  };
  const rule = pluginOfRule(active.rule.id) === void 0 ? active.rule : guardRule(active.rule);
  const visitor = rule.create({ options: active.options, settings, project, plan, report });
  visitor.project?.(project);
  if (visitor.service) {
    for (const service of project.services.values()) {
      current = service;
      if (service.enabled) visitor.service(service);
    }
    current = void 0;
  }
  if (visitor.network) for (const network of project.networks.values()) visitor.network(network);
  if (visitor.envFile) for (const file of project.envFiles.values()) visitor.envFile(file);
  if (visitor.problem) visitProblems(visitor, active.rule.id, project.problems);
}
function visitProblems(visitor, kind, problems) {
  for (const problem of problems) if (problem.kind === kind) visitor.problem?.(problem);
}
function nameService({ at }, { project }, current) {
  const service = current ?? findService(at.path, project);
  return service ? { service: service.name } : {};
}
function findService(path, { services }) {
  if (!path.startsWith("services.")) return void 0;
  const parts = path.split(".");
  for (let end = parts.length; end > 1; end -= 1) {
    const service = services.get(parts.slice(1, end).join("."));
    if (service) return service;
  }
  return void 0;
}
function createFinding(active, input, reported) {
  const { rule, level } = active;
  const { mask = String } = input;
  const at = reported.range ?? reported.at.at;
  const path = mask(reported.at.path);
  const subject = reported.subject === void 0 ? void 0 : mask(reported.subject);
  const { service, messageId } = reported;
  const flow = reported.flow && maskPlaces(reported.flow, mask);
  return {
    rule: rule.id,
    messageId,
    level: reported.atMost ?? level,
    message: fillMessage(rule.meta.messages[messageId] ?? messageId, reported.data ?? {}, mask),
    at,
    path,
    ...service === void 0 ? {} : { service },
    ...subject === void 0 ? {} : { subject },
    identity: identityOf({ rule: rule.id, file: at.file.path, root: input.root, path, subject }),
    related: reported.related ? maskPlaces(reported.related, mask) : flow ?? [],
    ...flow && flow.length > 0 ? { flow } : {},
    cause: mask(reported.cause ?? `${messageId}:${at.file.path}:${at.start}`),
    stacks: [],
    ...fixOf(rule, reported, mask)
  };
}
function maskPlaces(places, mask) {
  return places.map((place) => ({ ...place, message: mask(place.message) }));
}
function fixOf({ meta }, { fix }, mask) {
  if (!fix) return {};
  if (!meta.fixable) throw new Error("it reports a fix, but does not state `meta.fixable`.");
  return { fix: { ...fix, description: mask(fix.description), safety: meta.fixable } };
}

export {
  guardRule,
  runRules
};
