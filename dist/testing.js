import {
  memoryFiles
} from "./shared-22.js";
import {
  createTracking
} from "./shared-39.js";
import {
  checkRules,
  createPlan,
  describeRuleFaults
} from "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import {
  guardRule,
  runRules
} from "./shared-44.js";
import {
  createProject
} from "./shared-19.js";
import "./shared-23.js";
import {
  createSources,
  resolveProject
} from "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import {
  reasonOf
} from "./shared-68.js";
import {
  createDocument
} from "./shared-28.js";
import {
  positionAt
} from "./shared-71.js";
import "./shared-29.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import {
  joinPath,
  relativePath
} from "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/testing/lint-case.ts
function lintCase(rule, item) {
  const options = { ...rule.meta.options?.defaults ?? {}, ...item.options ?? {} };
  const { findings, failures } = runRules({
    project: resolveCase(item),
    plan: createPlan(item.plan ?? {}),
    rules: [{ rule: guardRule(rule), level: "error", options }],
    settings: item.settings ?? {},
    root: FOLDER
  });
  if (failures[0]) throw failures[0].cause;
  return findings.map(describeFinding);
}
var FOLDER = "/project";
function resolveCase({ files, env = {}, profiles = ["*"], plan, tracked, use }) {
  const given = typeof files === "string" ? { "compose.yaml": files } : files;
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(given).map(([path, text]) => [joinPath(FOLDER, path), text]))
  );
  const tracking = tracked ? (path) => tracked[relativePath(FOLDER, path)] : createTracking({ ...disk, readBytes: () => void 0 });
  const request = {
    cwd: FOLDER,
    env,
    profiles,
    exampleEnvFiles: true,
    referenceEnvFiles: plan?.sharedFiles ?? [],
    ...use ? { files: use } : {}
  };
  return createProject(resolveProject(request, createSources({ ...disk, tracking })));
}
function describeFinding({ at, messageId, message, service, subject, related }) {
  const start = positionAt(at.file, at.start);
  const end = positionAt(at.file, at.end);
  const endLine = start.line === end.line ? "" : `${end.line}:`;
  return {
    messageId,
    message,
    file: relativePath(FOLDER, at.file.path),
    at: `${start.line}:${start.column}-${endLine}${end.column}`,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    service,
    subject,
    related: related.map(
      (place) => `${relativePath(FOLDER, place.at.file.path)}:${positionAt(place.at.file, place.at.start).line}`
    )
  };
}

// src/testing/compare-findings.ts
function compareFindings(found, expected, rule) {
  const unfilled = found.flatMap((finding) => findUnfilled(finding, rule));
  const differences = expected.flatMap((item, index) => compareFinding(found[index], item, index + 1));
  const isComplete = found.length === expected.length;
  if (isComplete && differences.length === 0) return unfilled;
  const title = isComplete ? [] : [`Expected ${count(expected.length)}, and found ${found.length}.`];
  return [...title, ...differences, ...unfilled, "Found:", ...list(found)];
}
function compareFinding(found, { says = [], message, ...stated }, number) {
  if (!found) return [`Finding ${number} is missing: ${JSON.stringify({ ...stated, message: describe(message) })}`];
  const exact = Object.entries({ file: "compose.yaml", ...stated });
  const actual = new Map(Object.entries(found));
  const differing = exact.filter(([key, value]) => JSON.stringify(actual.get(key)) !== JSON.stringify(value));
  const unsaid = says.filter((words) => !found.message.includes(words));
  return [
    ...differing.map(
      ([key, value]) => `\`${key}\` is ${JSON.stringify(actual.get(key))}, not ${JSON.stringify(value)}.`
    ),
    ...matches(found.message, message) ? [] : [`\`message\` is not ${describe(message)}.`],
    ...unsaid.map((words) => `\`message\` does not say '${words}'.`)
  ].map((difference) => `Finding ${number}: ${difference}`);
}
function matches(message, expected) {
  if (expected === void 0) return true;
  return typeof expected === "string" ? message === expected : message.search(expected) >= 0;
}
function describe(message) {
  return typeof message === "string" ? `'${message}'` : message && String(message);
}
function findUnfilled({ messageId, message }, { meta }) {
  const placeholders = new Set((meta.messages[messageId] ?? "").match(/\{\{\w+\}\}/g) ?? []);
  const left = [...placeholders].filter((placeholder) => message.includes(placeholder));
  return left.map((placeholder) => `Message '${messageId}' lacks \`data\` for ${placeholder}.`);
}
function list(found) {
  if (found.length === 0) return ["  nothing"];
  return found.map(({ messageId, file, at, message }) => `  ${messageId} at ${file}:${at}: ${message}`);
}
function count(findings) {
  return findings === 1 ? "1 finding" : `${findings} findings`;
}

// src/testing/rule-cases.ts
var CASE_KEYS = ["name", "files", "plan", "options", "settings", "env", "profiles", "tracked", "use", "findings"];
var FINDING_KEYS = [
  ...["messageId", "message", "at", "line", "column", "endLine", "endColumn", "file"],
  ...["service", "subject", "says", "related"]
];
function findRuleFaults(rule) {
  return describeRuleFaults(rule, rule.id ?? "rule").map((fault) => `The test ${fault}.`);
}
function findCaseFaults(item, rule) {
  const expected = "findings" in item ? item.findings : void 0;
  return [
    ...findUnknown(item, CASE_KEYS),
    ...expected?.length === 0 ? ["A bad case states its `findings`."] : [],
    ...(expected ?? []).flatMap((finding) => findUnknown(finding, FINDING_KEYS)),
    ...expected?.every(({ messageId, message }) => messageId ?? message) === false ? ["Each finding states its `messageId` or `message`."] : [],
    ...item.options === void 0 ? [] : findOptionFaults(rule, item.options)
  ];
}
function findUnknown(value, keys) {
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  return unknown.map((key) => `There is no key '${key}' in a case. Known: ${keys.join(", ")}.`);
}
function findOptionFaults(rule, options) {
  const id = `test/${rule.id}`;
  const document = createDocument("options", "/", { rules: { [id]: ["error", options] } });
  return checkRules(document, /* @__PURE__ */ new Map([[id, rule]])).map(({ problem, advice }) => `Options: ${problem} ${advice}`);
}

// src/testing/test-rule.ts
function testRule(rule, cases) {
  const tests = ruleTests(rule, cases);
  if (tests.length === 0) throw new RuleTestError("There are no cases.");
  const failures = tests.flatMap(({ name, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return [{ name, reason: reasonOf(error), error }];
    }
  });
  const [first] = failures;
  if (!first) return;
  const text = failures.map(({ name, reason }) => `${name}
${indent(reason)}`).join("\n");
  const title = `Rule '${rule.id}' fails ${failures.length} of ${tests.length} cases.`;
  throw new RuleTestError(`${title}
${text}`, { cause: first.error });
}
function ruleTests(rule, cases) {
  const good = cases.good.map((item) => typeof item === "string" ? { files: item } : item);
  return [
    ...good.map((item, index) => ({ name: nameOf("good", item, index), run: () => testCase(rule, item) })),
    ...cases.bad.map((item, index) => ({ name: nameOf("bad", item, index), run: () => testCase(rule, item) }))
  ];
}
var RuleTestError = class extends Error {
  name = "AssertionError";
  code = "ERR_ASSERTION";
};
function testCase(rule, item) {
  const faults = [...findRuleFaults(rule), ...findCaseFaults(item, rule)];
  if (faults.length > 0) throw new RuleTestError(faults.join("\n"));
  const differences = compareFindings(findingsOf(rule, item), "findings" in item ? item.findings : [], rule);
  if (differences.length > 0) throw new RuleTestError(differences.join("\n"));
}
function findingsOf(rule, item) {
  try {
    return lintCase(rule, item);
  } catch (cause) {
    throw new RuleTestError(`The rule threw: ${reasonOf(cause)}`, { cause });
  }
}
function nameOf(kind, { name }, index) {
  return `${kind}: ${name ?? `case ${index + 1}`}`;
}
function indent(text) {
  return text.replace(/^/gm, "  ");
}
export {
  lintCase,
  ruleTests,
  testRule
};
