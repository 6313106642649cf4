import {
  openConfig
} from "./shared-10.js";
import {
  testHelp
} from "./shared-9.js";
import {
  flag,
  parseOptions,
  text
} from "./shared-12.js";
import {
  toJsonText
} from "./shared-52.js";
import {
  UsageError
} from "./shared-15.js";
import {
  neutralizeCommands
} from "./shared-55.js";
import "./shared-2.js";
import "./shared-3.js";
import {
  createSelectionRule
} from "./shared-23.js";
import "./shared-24.js";
import "./shared-45.js";
import "./shared-26.js";
import "./shared-35.js";
import {
  runRules
} from "./shared-39.js";
import {
  OVERLAY_PROBLEMS,
  createProject
} from "./shared-18.js";
import "./shared-20.js";
import {
  createSources,
  resolveProject
} from "./shared-17.js";
import "./shared-61.js";
import "./shared-19.js";
import "./shared-56.js";
import "./shared-25.js";
import "./shared-41.js";
import "./shared-57.js";
import {
  positionAt
} from "./shared-59.js";
import {
  relativePath,
  resolvePath
} from "./shared-58.js";
import {
  printable
} from "./shared-44.js";
import "./shared-60.js";

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
  const lies = faults.length > 0 ? faults : judge(project, { policy, plan, must, index });
  return { must, index, lies, ...at && { at } };
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
  const texts = new Map(
    [["compose.yaml", compose], ...Object.entries(files)].map(([path = "", text2]) => [
      resolvePath(DIRECTORY, String(path)),
      typeof text2 === "string" ? text2 : JSON.stringify(text2, null, 2)
    ])
  );
  const isFolder = (path) => [...texts.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    home: "/home",
    kind: (path) => texts.has(path) ? "file" : isFolder(path) ? "directory" : "missing",
    read(path) {
      const text2 = texts.get(path);
      return text2 === void 0 ? { failure: "the example has no such file", isMissing: true } : { text: text2 };
    }
  };
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
    examples: examples.map(({ must, index, at, lies }) => ({ must, index, ...at, holds: lies.length === 0, lies }))
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
    ({ must, at, lies }) => lies.map((lie) => `${title(placeOf2(file, at, io))}: The example must ${must}. ${lie}`)
  );
}
function placeOf2(file, at, { cwd }) {
  if (!at) return file;
  return `${relativePath(cwd, file)}:${at.line}:${at.column}`;
}
function summarize(trials) {
  if (trials.length === 0) return "The config states no policies.";
  const examples = trials.flatMap((trial) => trial.examples);
  const lying = examples.filter(({ lies }) => lies.length > 0).length;
  const result = lying === 0 ? "all hold" : `${lying} ${lying === 1 ? "does" : "do"} not hold`;
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
  const text2 = format === "json" ? toJson(trials) : formatTrials(trials, io);
  io.stdout(io.env.GITHUB_ACTIONS ? neutralizeCommands(text2) : text2);
  return trials.some(({ examples }) => examples.some(({ lies }) => lies.length > 0)) ? 1 : 0;
}
export {
  runTest
};
