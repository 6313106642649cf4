import {
  placeOf
} from "./shared-33.js";
import {
  formatPosition,
  openProject,
  readSelection,
  reportProblems,
  selectionTypes
} from "./shared-11.js";
import "./shared-14.js";
import {
  whyHelp
} from "./shared-9.js";
import "./shared-10.js";
import {
  parseOptions,
  text
} from "./shared-12.js";
import {
  toJsonText
} from "./shared-59.js";
import {
  UsageError
} from "./shared-15.js";
import "./shared-2.js";
import {
  maskTemplate,
  maskTree
} from "./shared-32.js";
import "./shared-31.js";
import "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-51.js";
import "./shared-53.js";
import "./shared-18.js";
import "./shared-73.js";
import {
  derivedScalar,
  entriesAt,
  isScalar,
  valueAt
} from "./shared-21.js";
import {
  copyEntry,
  copyWith,
  createScalar,
  scalarText
} from "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import {
  positionAt
} from "./shared-71.js";
import "./shared-29.js";
import {
  nearestOf
} from "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/explain/merge-rule.ts
function mergeRule(rule, { winner, loser }, { service, composeFiles }) {
  if (rule !== "unique-key") return rule;
  const isOfProject = composeFiles.includes(loser.file.path);
  if (winner.file !== loser.file && isOfProject) return "override-file";
  return isWithin(winner, service) && !isWithin(loser, service) ? "extends" : rule;
}
function isWithin(at, { file, start, end }) {
  return at.file === file && at.start >= start && at.end <= end;
}

// src/explain/show.ts
function createShow(secrets) {
  return {
    value: (tree, name) => describe(secrets ? maskTree(tree, secrets, name) : tree),
    template: (text2, name) => secrets ? maskTemplate(text2, secrets, name) : text2,
    tree: (tree) => {
      const written = toWritten(tree);
      return secrets ? { value: maskTree(tree, secrets), written: maskTree(written, secrets) } : { value: tree, written };
    }
  };
}
function toScalar({ value, template, at }) {
  const isPlain = template.references.length === 0 && template.text === value;
  return createScalar({ type: "string", value, style: "derived", ...at, template: isPlain ? void 0 : template });
}
function shownAt({ value, written }, key) {
  const [shownValue, shownWritten] = [childAt(value, key), childAt(written, key)];
  return shownValue && shownWritten && { value: shownValue, written: shownWritten };
}
function describe(tree) {
  if (tree.kind === "scalar") return tree.type === "null" ? "null" : scalarText(tree);
  if (tree.kind === "sequence") return `[${tree.items.map(describeItem).join(", ")}]`;
  return tree.short ? scalarText(tree.short) : `{${[...tree.entries.keys()].join(", ")}}`;
}
function childAt(tree, key) {
  if (tree.kind === "mapping") return tree.entries.get(String(key))?.value;
  return tree.kind === "sequence" ? tree.items[Number(key)] : void 0;
}
function toWritten(tree) {
  if (tree.kind === "scalar") return withTemplateText(tree);
  if (tree.kind === "sequence") return copyWith(tree, { items: tree.items.map(toWritten) });
  const entries = [...tree.entries].map(([key, entry]) => [key, copyEntry(entry, toWritten(entry.value))]);
  return copyWith(tree, { entries: new Map(entries), short: tree.short && withTemplateText(tree.short) });
}
function withTemplateText(scalar) {
  const written = copyWith(scalar.relative ?? scalar, { template: void 0, relative: void 0 });
  const { template } = scalar.relative ?? scalar;
  return template ? copyWith(written, { type: "string", value: template.text }) : written;
}
function describeItem(item) {
  const isText = item.kind === "scalar" ? item.type === "string" : item.kind === "mapping" && item.short;
  return isText ? JSON.stringify(describe(item)) : describe(item);
}

// src/explain/variable-origin.ts
function originsOf(references, origins) {
  const found = /* @__PURE__ */ new Map();
  const add = (reference) => {
    const origin = originOf(reference, origins);
    if (!found.has(origin.name)) found.set(origin.name, origin);
    if (origin.source === "default" || origin.source === "alternate") reference.nested.forEach(add);
  };
  references.forEach(add);
  return [...found.values()];
}
function originOfName(name, value, origins) {
  return describeOrigin(name, value, origins);
}
function classOf(name, { classes }) {
  const secretClass = classes.classOfName(name)?.name;
  return secretClass === void 0 ? {} : { secretClass };
}
function originOf({ name, operator, value }, origins) {
  const isEmpty = value === void 0 || operator.startsWith(":") && value === "";
  if (operator.endsWith("+") && !isEmpty) return { ...describeOrigin(name, value, origins), source: "alternate" };
  if (!isEmpty) return describeOrigin(name, value, origins);
  const source = operator.endsWith("-") ? "default" : "unset";
  const at = origins.environment.variables.get(name)?.at;
  return { name, source, ...classOf(name, origins), ...at && { at }, losers: [] };
}
function describeOrigin(name, value, origins) {
  const shown = { name, value: showValue(name, value, origins), ...classOf(name, origins) };
  const variable = origins.environment.variables.get(name);
  if (!variable || variable.value !== value) return { ...shown, source: "elsewhere", losers: [] };
  const { source, at, hides } = variable;
  return {
    ...shown,
    source: source === "example" ? "env-file" : source,
    ...at && { at },
    losers: describeLosers(name, [variable, ...hides], origins)
  };
}
function describeLosers(name, chain, origins) {
  return chain.slice(1).map((loser, index) => ({
    value: showValue(name, loser.value, origins),
    rule: ruleBetween(chain[index] ?? loser, loser),
    ...loser.at && { at: loser.at }
  }));
}
function ruleBetween(winner, loser) {
  if (winner.source !== "env-file") return "shell-over-env-file";
  return winner.at?.file === loser.at?.file ? "later-line" : "env-file-order";
}
function showValue(name, value, { show }) {
  const nowhere = { file: { path: "", text: "" }, start: 0, end: 0 };
  return show.value(derivedScalar(value, nowhere), name);
}

// src/explain/explain-tree.ts
function explainTree(part, context) {
  const { tree } = part;
  if (tree.kind === "scalar") return [explainScalar(part, tree, context)];
  if (tree.kind === "mapping" && tree.short) return [explainScalar(part, tree.short, context)];
  const children = childrenOf(part).flatMap((child) => explainTree(child, context));
  const own = losersOf(tree, part.name, context);
  const whole = own.length > 0 || children.length === 0 ? [explainWhole(part, own)] : [];
  return [...whole, ...children, ...tree.kind === "mapping" ? explainRemoved(part, tree, context) : []];
}
function childOf(part, key) {
  return childrenOf(part).find((child) => child.name === key || child.path === joinPath(part.path, key));
}
function explainRemoved(part, mapping, context) {
  const removed = (mapping.history?.replaced ?? []).filter(
    (item) => item.removed && !mapping.entries.has(item.removed.key)
  );
  return removed.flatMap(({ value, rule, removed: taken }) => {
    if (!taken) return [];
    const loser = { value: context.show.value(value, taken.key), at: placeOf(value), rule };
    return [emptyExplanation(joinPath(part.path, taken.key), taken.by, { via: [], losers: [loser] })];
  });
}
function joinPath(path, key) {
  return path === "" ? String(key) : `${path}.${key}`;
}
function childrenOf({ path, name, tree, shown, via }) {
  const child = (value, key) => ({ tree: value, shown: shownAt(shown, key) ?? shown });
  if (tree.kind === "mapping") {
    return [...tree.entries].map(([key, entry]) => {
      const around = entry.key.file === tree.file ? via : [];
      return {
        path: joinPath(path, key),
        name: key,
        ...child(entry.value, key),
        via: [...entry.via ?? [], ...around]
      };
    });
  }
  if (tree.kind !== "sequence") return [];
  return tree.items.map((item, index) => {
    const key = item.kind === "scalar" ? pairName(item) : void 0;
    return { path: joinPath(path, index), ...child(item, index), via, ...(key ?? name) && { name: key ?? name } };
  });
}
function pairName({ value }) {
  const [, name] = /^([\w.-]+)=/.exec(String(value)) ?? [];
  return name;
}
function explainScalar({ path, name, tree, shown, via }, scalar, context) {
  const written = scalar.relative ?? scalar;
  const references = (written.pair?.value ?? written).template?.references ?? [];
  const template = written.template?.text;
  const isImplied = scalar.style === "derived" && !scalar.pair && !scalar.partOf && tree === scalar;
  return {
    path,
    value: scalar.type === "null" ? null : describe(shown.value),
    at: placeOf(scalar),
    isImplied,
    ...template !== void 0 && { written: describe(shown.written) },
    via,
    variables: originsOf(references, context),
    losers: losersOf(tree, name, context)
  };
}
function explainWhole({ path, tree, shown, via }, losers) {
  return { ...emptyExplanation(path, placeOf(tree), { via, losers }), value: describe(shown.value) };
}
function emptyExplanation(path, at, { via, losers }) {
  return { path, at, isImplied: false, via, variables: [], losers };
}
function losersOf(tree, name, context) {
  const replaced = (tree.history?.replaced ?? []).filter(({ removed }) => !removed);
  return replaced.map((item, index) => describeLoser(item, replaced[index - 1]?.value ?? tree, { ...context, name }));
}
function describeLoser({ value, rule }, winner, context) {
  const at = placeOf(value);
  return {
    value: context.show.value(value, context.name),
    at,
    rule: mergeRule(rule, { winner: placeOf(winner), loser: at }, context)
  };
}

// src/explain/explain-variable.ts
function explainVariable(variable, owner, origins) {
  const { name, text: text2, value, nameAt } = variable;
  const references = text2?.template.references ?? [];
  return {
    path: `environment.${name}`,
    value: showVariable(variable, origins) ?? null,
    ...classOf(name, origins),
    at: nameAt,
    isImplied: false,
    ...text2 && references.length > 0 && { written: origins.show.template(text2.template.text, name) },
    via: stepsOf(variable, owner.envFiles),
    variables: text2 === void 0 && typeof value === "string" ? [originOfName(name, value, origins)] : originsOf(references, origins),
    losers: losersOf2(variable, owner, origins)
  };
}
function losersOf2(variable, owner, origins) {
  const { hides } = variable;
  const losers = hides.map((hidden, index) => ({
    value: showVariable(hidden, origins) ?? "null",
    at: hidden.nameAt,
    rule: ruleBetween2({ winner: hides[index - 1] ?? variable, loser: hidden }, owner)
  }));
  const fromEnvFiles = hides.findIndex(({ source }) => source === "env-file");
  const inEnvironment = fromEnvFiles < 0 ? losers.length : fromEnvFiles;
  const merged = historyOf(owner.environment, variable).filter(({ rule }) => rule === "merge-key");
  return [
    ...losers.slice(0, inEnvironment),
    ...merged.map(({ value, rule }) => ({ value: origins.show.value(value, variable.name), at: placeOf(value), rule })),
    ...losers.slice(inEnvironment)
  ];
}
function historyOf(environment, { name, source, at }) {
  if (source !== "environment") return [];
  if (environment?.kind === "mapping") return environment.entries.get(name)?.value.history?.replaced ?? [];
  const item = itemsOf(environment).find(({ file, start }) => file === at.file && start === at.start);
  return item?.history?.replaced ?? [];
}
function itemsOf(environment) {
  return environment?.kind === "sequence" ? environment.items.filter(isScalar) : [];
}
function showVariable({ name, nameAt, text: text2, value }, { show }) {
  if (typeof value !== "string") return void 0;
  return show.value(text2 ? toScalar(text2) : derivedScalar(value, nameAt), name);
}
function stepsOf({ via = [], envFile }, envFiles) {
  const reference = envFile && envFiles.findLast(({ file }) => file === envFile.file);
  return reference ? [...via, { by: "env-file", at: reference.at }] : via;
}
function ruleBetween2({ winner, loser }, owner) {
  if (winner.source === "environment" && loser.source === "env-file") return "environment-over-env-file";
  if (winner.source === "env-file") {
    return winner.envFile?.file === loser.envFile?.file ? "later-line" : "env-file-order";
  }
  const rule = findRule(owner.environment, loser) ?? "unique-key";
  return mergeRule(rule, { winner: winner.at, loser: loser.at }, owner);
}
function findRule(environment, loser) {
  const replaced = itemsOf(environment).flatMap((item) => item.history?.replaced ?? []);
  return replaced.find(({ value }) => value.file === loser.at.file && value.start === loser.at.start)?.rule;
}

// src/explain/explain.ts
function explain(question, knowledge) {
  const { resolution } = knowledge;
  const services = entriesAt(resolution.model, "services");
  const service = longestPrefix(question, services.keys());
  const entry = service === void 0 ? void 0 : services.get(service);
  if (service === void 0 || !entry) return unknown(question, services.keys());
  const subject = describeSubject(service, entry, knowledge);
  const key = question.slice(service.length + 1);
  const explanations = key === "" ? explainAll(subject) : explainKey(key, subject);
  if (explanations.length > 0) return { service, isEnabled: resolution.enabled.has(service), explanations };
  return { service, ...unknown(key, keysOf(subject)) };
}
function isUnknown(answer) {
  return !("explanations" in answer);
}
function describeSubject(service, entry, { resolution, classes, show }) {
  const composeFiles = resolution.composeFiles.map(({ path }) => path);
  const scene = { service: entry.value, composeFiles };
  const context = { environment: resolution.environment, classes, show, ...scene };
  const { envFiles = [], variables = /* @__PURE__ */ new Map() } = resolution.environments.get(service) ?? {};
  const environment = valueAt(entry.value, "environment");
  return {
    part: { path: "", tree: entry.value, shown: show.tree(entry.value), via: entry.via ?? [] },
    context,
    variables,
    explainVariable: (variable) => explainVariable(variable, { environment, envFiles, ...scene }, context)
  };
}
function explainAll(subject) {
  const { part, context } = subject;
  const attributes = explainTree(part, context).filter(({ path }) => !path.startsWith("environment."));
  return [...attributes, ...explainVariables(subject)];
}
function explainKey(key, subject) {
  if (key === "environment") return explainVariables(subject);
  const variable = subject.variables.get(key.startsWith("environment.") ? key.slice("environment.".length) : key);
  if (key.startsWith("environment.")) return variable ? [subject.explainVariable(variable)] : [];
  const found = explainPath(key, subject.part, subject.context);
  if (found.length > 0) return found;
  return variable ? [subject.explainVariable(variable)] : [];
}
function explainVariables({ variables, explainVariable: explainOne }) {
  return [...variables.values()].sort((one, other) => one.name < other.name ? -1 : 1).map(explainOne);
}
function explainPath(path, part, context) {
  if (path === "") return explainTree(part, context);
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    const child = childOf(part, path.slice(0, end));
    if (child) return explainPath(path.slice(end + 1), child, context);
  }
  const removed = part.tree.kind === "mapping" ? explainRemoved(part, part.tree, context) : [];
  return removed.filter((explanation) => explanation.path === joinPath(part.path, path));
}
function keysOf({ part, variables }) {
  const removed = (part.tree.history?.replaced ?? []).flatMap((item) => item.removed?.key ?? []);
  const keys = [...entriesAt(part.tree).keys(), ...removed];
  const below = keys.flatMap((key) => [...entriesAt(part.tree, key).keys()].map((name) => `${key}.${name}`));
  const names = [...variables.keys()];
  return [...keys, ...names, ...below, ...names.map((name) => `environment.${name}`)];
}
function longestPrefix(question, names) {
  return [...names].filter((name) => question === name || question.startsWith(`${name}.`)).reduce((best, name) => best && best.length > name.length ? best : name, void 0);
}
function unknown(name, candidates) {
  const known = [...candidates];
  const nearest = nearestOf(name, known) ?? nearestOf(name.split(".", 1)[0] ?? "", known);
  return nearest === void 0 ? { name } : { name, nearest };
}

// src/cli/why-report.ts
function formatAnswer({ service, isEnabled, explanations }, io) {
  const note = isEnabled ? [] : [`No active profile starts ${service}.`];
  const paragraphs = explanations.map((explanation) => formatExplanation(service, explanation, io));
  return [...note.map((line) => [line]), ...paragraphs].map((lines) => lines.map((line) => `${printable(line)}
`).join("")).join("\n");
}
function toJson({ service, isEnabled, explanations }) {
  return {
    service,
    enabled: isEnabled,
    values: explanations.map(({ at, isImplied, via, variables, losers, ...rest }) => ({
      ...rest,
      ...placeJson(at),
      implied: isImplied,
      via: via.map(({ by, at: place }) => ({ by, ...placeJson(place) })),
      variables: variables.map((variable) => withPlace({ ...variable, losers: variable.losers.map(withPlace) })),
      losers: losers.map(withPlace)
    }))
  };
}
var RULES = {
  "override-file": "a later Compose file overrides an earlier one",
  extends: "a service overrides what it extends",
  include: "a file overrides what it includes",
  "unique-key": "a later item of the same key replaces an earlier one",
  "merge-key": "an entry of its own wins over a merge key, and an earlier merge key over a later",
  reset: "!reset takes it out",
  "override-tag": "!override replaces it as a whole",
  "environment-over-env-file": "environment wins over env_file",
  "env-file-order": "a later env file wins over an earlier one",
  "later-line": "a later line of an env file wins over an earlier one",
  "shell-over-env-file": "the shell wins over env files"
};
var STEPS = {
  alias: "an alias",
  "merge-key": "a merge key",
  extends: "extends",
  include: "include",
  "override-file": "an override file",
  "env-file": "env_file"
};
function formatExplanation(service, explanation, io) {
  const { path, value, secretClass, at, isImplied, written, via, variables, losers } = explanation;
  const source = `${formatPosition(at, io)}${written === void 0 ? "" : `, as ${written}`}`;
  return [
    `${service}.${path}${formatValue(value)}${secretClass === void 0 ? "" : `  (${secretClass})`}`,
    `  ${isImplied ? "added by Compose for" : value === void 0 ? "emptied at" : "set at"} ${source}`,
    ...via.map((step) => `  through ${STEPS[step.by]} at ${formatPosition(step.at, io)}`),
    ...variables.flatMap((variable) => formatVariable(variable, io)),
    ...losers.map((loser) => `  ${formatLoser(loser, io)}`)
  ];
}
function formatValue(value) {
  if (value === void 0) return "";
  return value === null ? " has no value" : ` = ${value}`;
}
function formatVariable({ name, value, secretClass, source, at, losers }, io) {
  const place = at ? formatPosition(at, io) : void 0;
  const sources = {
    shell: "the shell sets it",
    "env-file": `${place} sets it`,
    "project-name": "Compose sets it to the project's name",
    default: place ? `${place} sets it to nothing, so the default counts` : "nothing sets it, so the default counts",
    alternate: `${place ?? "the shell"} sets it, so the alternative counts`,
    unset: "nothing sets it, so it is empty",
    elsewhere: "an env file of an include, or the service itself, sets it"
  };
  const shown = `${formatValue(value)}${secretClass === void 0 ? "" : `  (${secretClass})`}`;
  return [`  $${name}${shown}: ${sources[source]}`, ...losers.map((loser) => `    ${formatLoser(loser, io)}`)];
}
function formatLoser({ value, at, rule }, io) {
  return `over ${value} at ${at ? formatPosition(at, io) : "the shell"}: ${RULES[rule]}`;
}
function placeJson(at) {
  return { file: at.file.path, ...positionAt(at.file, at.start) };
}
function withPlace({ at, ...rest }) {
  return { ...rest, ...at && placeJson(at) };
}

// src/cli/why-command.ts
var whyTypes = { ...selectionTypes, format: text };
async function runWhy(argv, io) {
  const { values, positionals } = parseOptions(argv, whyTypes);
  if (values.help) {
    io.stdout(whyHelp);
    return 0;
  }
  const question = readQuestion(positionals);
  const format = readFormat(values.format);
  const { resolution, plan, secrets, mask } = openProject(readSelection(values), io);
  const answer = explain(question, { resolution, classes: plan, show: createShow(secrets) });
  if (isUnknown(answer)) {
    reportProblems(resolution.problems, mask, io);
    io.stderr(`pmoves-lint: ${mask(describeUnknown(answer))}
`);
    return 1;
  }
  const isRefused = reportProblems(problemsOf(answer.service, resolution), mask, io);
  const shown = { ...answer, explanations: answer.explanations.map((item) => maskKeys(item, mask)) };
  io.stdout(format === "json" ? toJsonText(toJson(shown), 2) : formatAnswer(shown, io));
  return isRefused ? 1 : 0;
}
function maskKeys(explanation, mask) {
  const { path, value, losers } = explanation;
  return {
    ...explanation,
    path: mask(path),
    ...typeof value === "string" && { value: mask(value) },
    losers: losers.map((loser) => ({ ...loser, value: mask(loser.value) }))
  };
}
function problemsOf(service, { problems, model }) {
  const services = entriesAt(model, "services");
  return problems.filter(({ path }) => {
    const owner = findOwner(path, services);
    return owner === void 0 || owner === service;
  });
}
function findOwner(path, services) {
  const [section, ...keys] = path.split(".");
  if (section !== "services") return void 0;
  const names = keys.map((_, index) => keys.slice(0, index + 1).join("."));
  return names.findLast((name) => services.has(name)) ?? keys[0];
}
function readQuestion(positionals) {
  const [question, other] = positionals;
  if (question === void 0) throw new UsageError("The command 'why' needs a service: SERVICE or SERVICE.KEY.");
  if (other !== void 0) throw new UsageError(`The command 'why' takes one question, so '${other}' is too much.`);
  return question;
}
function readFormat(format = "text") {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of an explanation. Known are text and json.`);
}
function describeUnknown({ service, name, nearest }) {
  const problem = service === void 0 ? `There is no service '${name}'.` : `Service '${service}' has no '${name}'.`;
  return printable(nearest === void 0 ? problem : `${problem} Did you mean '${nearest}'?`);
}
export {
  runWhy,
  whyTypes
};
