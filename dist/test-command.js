import {
  testHelp
} from "./shared-9.js";
import {
  openConfig
} from "./shared-10.js";
import {
  flag,
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
  memoryFiles
} from "./shared-22.js";
import {
  createSelectionRule
} from "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import {
  runRules
} from "./shared-44.js";
import {
  createProject
} from "./shared-19.js";
import "./shared-23.js";
import {
  OVERLAY_PROBLEMS,
  createSources,
  resolveProject
} from "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
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
  relativePath,
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/lint/try-examples.ts
function tryExamples(policy, plan) {
  const { pass = [], fail = [] } = policy.data.examples ?? {};
  const given = { policy, plan: { ...plan, exceptions: [] } };
  return {
    policy,
    examples: [
      ...pass.map((example, index) => tryExample(example, { ...given, must: "pass", index })),
      ...fail.map((example, index) => tryExample(example, { ...given, must: "fail", index }))
    ]
  };
}
var DIRECTORY = "/example";
function tryExample(example, { policy, plan, must, index }) {
  const at = policy.locate(["examples", must, index]);
  const project = readExample(example);
  const faults = project.problems.filter(isFault).map(describeProblem);
  const failures = faults.length > 0 ? faults : judge(project, { policy, plan, must, index });
  return { must, index, failures, ...at && { at } };
}
function judge(project, { policy, plan, must }) {
  const found = find(policy.rule, project, plan);
  if (must === "pass") return found;
  if (found.length > 0) return [];
  const { rule } = policy;
  const isSelected = find(createSelectionRule(rule.id, policy.data), project, plan).length > 0;
  return [`The policy finds nothing in it${isSelected ? "" : ", and selects nothing of it"}.`];
}
function find(rule, project, plan) {
  const rules = [{ rule, level: "error", options: {} }];
  const { findings, failures } = runRules({ project, plan, rules, root: DIRECTORY });
  return [
    ...findings.map(({ message, at }) => `The policy finds something in it: ${placeOf(at)}: ${message}`),
    ...failures.map(({ message }) => message)
  ];
}
function readExample(example) {
  const request = { cwd: DIRECTORY, profiles: ["*"], exampleEnvFiles: true };
  return { ...createProject(resolveProject(request, createSources(createFiles(example)))), isOverlay: false };
}
function isFault({ severity, kind }) {
  return severity === "error" && !OVERLAY_PROBLEMS.has(kind) && kind !== "env-file-missing";
}
function describeProblem({ message, at }) {
  return `Compose would refuse it: ${placeOf(at)}: ${message}`;
}
function placeOf({ file, start }) {
  const { line, column } = positionAt(file, start);
  return `${file.path.replace(`${DIRECTORY}/`, "")}:${line}:${column}`;
}
function createFiles(example) {
  const { compose, files } = partsOf(example);
  const texts = [["compose.yaml", compose], ...Object.entries(files)].map(([path = "", text2]) => [
    resolvePath(DIRECTORY, String(path)),
    typeof text2 === "string" ? text2 : JSON.stringify(text2, null, 2)
  ]);
  return memoryFiles(Object.fromEntries(texts));
}
function partsOf(example) {
  if (typeof example === "string" || example.compose === void 0) return { compose: example, files: {} };
  return { compose: example.compose, files: typeof example.files === "object" ? example.files ?? {} : {} };
}

// src/cli/test-args.ts
var testTypes = {
  config: { ...text, short: "c" },
  format: text,
  help: { ...flag, short: "h" }
};
function readTestOptions({ config, format = "text" }, [positional]) {
  if (positional !== void 0) {
    throw new UsageError(`The command 'test' takes no path, so '${positional}' goes nowhere. Use '--config'.`);
  }
  if (format !== "text" && format !== "json") {
    throw new UsageError(`There is no format '${format}' of a test. Known are text and json.`);
  }
  return { format, ...config === void 0 ? {} : { config } };
}

// src/cli/test-report.ts
function formatTrials(trials, io) {
  const lines = [...trials.flatMap((trial) => formatTrial(trial, io)), summarize(trials)];
  return lines.map((line) => `${printable(line)}
`).join("");
}
function toJson(trials) {
  const policies = trials.map(({ policy, examples }) => ({
    policy: policy.rule.id,
    file: policy.file,
    examples: examples.map(({ must, index, at, failures }) => ({
      must,
      index,
      ...at,
      holds: failures.length === 0,
      failures
    }))
  }));
  return toJsonText({ policies }, 2);
}
function formatTrial({ policy, examples }, io) {
  const { rule, file } = policy;
  const title = (place) => `${place}: ${rule.id}`;
  if (examples.length === 0) {
    return [`${title(placeOf2(file, policy.locate([]), io))}: note: The policy has no examples, so nothing proves it.`];
  }
  return examples.flatMap(
    ({ must, at, failures }) => failures.map((failure) => `${title(placeOf2(file, at, io))}: The example must ${must}. ${failure}`)
  );
}
function placeOf2(file, at, { cwd }) {
  if (!at) return file;
  return `${relativePath(cwd, file)}:${at.line}:${at.column}`;
}
function summarize(trials) {
  if (trials.length === 0) return "The config states no policies.";
  const examples = trials.flatMap((trial) => trial.examples);
  const failed = examples.filter(({ failures }) => failures.length > 0).length;
  const result = failed === 0 ? "all hold" : `${failed} ${failed === 1 ? "does" : "do"} not hold`;
  return `${count(trials.length, "policy", "policies")}, ${count(examples.length, "example", "examples")}: ${result}.`;
}
function count(number, one, several) {
  return `${number} ${number === 1 ? one : several}`;
}

// src/cli/test-command.ts
async function runTest(argv, io) {
  const { values, positionals } = parseOptions(argv, testTypes);
  if (values.help) {
    io.stdout(testHelp);
    return 0;
  }
  const { config, format } = readTestOptions(values, positionals);
  const { policies, plan } = openConfig(config, io.cwd, io);
  const trials = [...policies.values()].map((policy) => tryExamples(policy, plan));
  io.stdout(format === "json" ? toJson(trials) : formatTrials(trials, io));
  return trials.some(({ examples }) => examples.some(({ failures }) => failures.length > 0)) ? 1 : 0;
}
export {
  runTest
};
