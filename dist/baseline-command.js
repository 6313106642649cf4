import {
  checkEmptyPaths
} from "./shared-5.js";
import {
  optionTypes,
  readLintOptions
} from "./shared-4.js";
import {
  checkProjectDirectory
} from "./shared-14.js";
import {
  baselineHelp
} from "./shared-9.js";
import "./shared-6.js";
import {
  cannotWrite,
  createFile
} from "./shared-17.js";
import {
  parseOptions
} from "./shared-12.js";
import {
  explainFailures
} from "./shared-8.js";
import {
  UsageError
} from "./shared-15.js";
import {
  lintProjects
} from "./shared-45.js";
import "./shared-50.js";
import "./shared-2.js";
import {
  FORMAT,
  canBeKnown,
  compareWithBaseline,
  coverageOf,
  entryOf,
  keyOf,
  openBaseline
} from "./shared-3.js";
import "./shared-38.js";
import "./shared-48.js";
import "./shared-1.js";
import "./shared-42.js";
import "./shared-35.js";
import {
  configFileName
} from "./shared-26.js";
import "./shared-36.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-43.js";
import "./shared-51.js";
import "./shared-53.js";
import "./shared-44.js";
import "./shared-19.js";
import "./shared-23.js";
import "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import {
  ConfigError
} from "./shared-29.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import {
  directoryOf,
  joinPath,
  relativePath,
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import {
  escapeInJson
} from "./shared-72.js";

// src/baseline/change.ts
function createEntries(findings, directory2) {
  const entries = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(canBeKnown)) {
    const entry = entryOf(finding, directory2);
    const known = entries.get(keyOf(entry));
    entries.set(keyOf(entry), known ? { ...known, count: known.count + 1 } : entry);
  }
  return [...entries.values()];
}
function pruneBaseline({ entries }, { stale, surplus }) {
  const found = new Map(stale.map((item) => [item.entry, item.found]));
  const left = entries.map((entry) => ({ ...entry, count: found.get(entry) ?? entry.count }));
  return {
    entries: left.filter(({ count }) => count > 0),
    added: 0,
    removed: countOf(entries) - countOf(left),
    unjudged: surplus.length - stale.length
  };
}
function updateBaseline(baseline, comparison) {
  const { entries, ...pruned } = pruneBaseline(baseline, comparison);
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const added = createEntries(comparison.fresh, baseline.directory);
  for (const entry of added) {
    const old = known.get(keyOf(entry));
    known.set(keyOf(entry), old ? { ...old, count: old.count + entry.count } : entry);
  }
  return { ...pruned, entries: [...known.values()], added: countOf(added) };
}
function countOf(entries) {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

// src/baseline/print-baseline.ts
function printBaseline(entries) {
  const lines = [...entries].sort(compareEntries).map((entry) => `    ${printEntry(entry)}`);
  const list = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  return `{
  "version": ${FORMAT},
  "findings": ${list}
}
`;
}
function printEntry({ rule, file: file2, service, path, subject, count, reason, owner, expires }) {
  const known = { rule, file: file2, service, path, subject, count: count > 1 ? count : void 0, reason, owner, expires };
  const parts = Object.entries(known).flatMap(
    ([key, value]) => value === void 0 ? [] : [`"${key}": ${escapeInJson(JSON.stringify(value))}`]
  );
  return `{ ${parts.join(", ")} }`;
}
function compareEntries(a, b) {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

// src/cli/baseline-args.ts
var { file, "project-directory": directory, "env-file": envFile, profile, stack, config, help } = optionTypes;
var baselineTypes = {
  file,
  "project-directory": directory,
  "env-file": envFile,
  profile,
  stack,
  config,
  "no-config": optionTypes["no-config"],
  "no-example-env-files": optionTypes["no-example-env-files"],
  help
};
function readBaselineOptions(values, [action, ...rest]) {
  const [baseline, other] = rest.filter(isBaselineName);
  if (other !== void 0) throw new UsageError(`There can be one baseline, so '${other}' is too much.`);
  return {
    action: readAction(action),
    ...baseline === void 0 ? {} : { file: baseline },
    lint: readLintOptions(
      values,
      rest.filter((path) => !isBaselineName(path))
    )
  };
}
function readAction(action) {
  if (action === "create" || action === "update" || action === "prune") return action;
  const problem = action === void 0 ? "needs to be told what to do" : `cannot '${action}'`;
  throw new UsageError(`The command 'baseline' ${problem}. It can create, update and prune.`);
}
function isBaselineName(path) {
  return /\.jsonc?$/.test(path);
}

// src/cli/baseline-report.ts
function describeChange(report, io) {
  const file2 = relativePath(io.cwd, report.path);
  const lines = [
    describeNumbers(file2, report),
    ...report.action === "create" && !report.isStated ? [describeUse(report, io)] : [],
    ...describeUnjudged(report.change),
    ...report.action === "prune" ? [] : describeUnknowable(report.unknowable)
  ];
  return lines.map((line) => `${printable(line)}
`).join("");
}
function describeNumbers(file2, { action, change }) {
  const { entries, added, removed } = change;
  const total = countFindings(countOf(entries));
  if (action === "create") return `Created '${file2}' with ${total}.`;
  if (added + removed === 0) return `Left '${file2}' as it was, with ${total}.`;
  const numbers = action === "prune" ? `${removed} removed` : `${added} added, ${removed} removed`;
  return `Wrote '${file2}': ${numbers}, ${total} in all.`;
}
function describeUse({ path, config: config2 }, { cwd }) {
  const stated = JSON.stringify(relativePath(directoryOf(config2), path));
  return `Lint with '--baseline ${relativePath(cwd, path)}', or write "baseline": ${stated} into '${relativePath(cwd, config2)}' and a plain 'pmoves-lint' reads it.`;
}
function describeUnjudged({ unjudged }) {
  if (unjudged === 0) return [];
  const entries = unjudged === 1 ? "1 entry has" : `${unjudged} entries have`;
  return [`${entries} no finding and stayed, since this run did not see all that could be at fault.`];
}
function describeUnknowable(findings) {
  if (findings.length === 0) return [];
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort().join(", ");
  return [`${countFindings(findings.length)} cannot be in a baseline and will be reported: ${rules}.`];
}
function countFindings(number) {
  return number === 1 ? "1 finding" : `${number} findings`;
}

// src/cli/baseline-command.ts
async function runBaseline(argv, io) {
  const { values, positionals } = parseOptions(argv, baselineTypes);
  if (values.help) {
    io.stdout(baselineHelp);
    return 0;
  }
  const options = readBaselineOptions(values, positionals);
  checkProjectDirectory(options.lint.projectDirectory, io);
  checkEmptyPaths(options.lint);
  const request = { ...options.lint, cwd: io.cwd, env: io.env, disk: io.disk, today: io.today };
  try {
    const linted = await lintProjects(request);
    const { failures } = linted.result;
    return failures.length > 0 ? explainFailures(failures, io) : writeBaseline(options, { linted, request, io });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return explainFailures([{ kind: "config", message: error.message, cause: error }], io);
  }
}
function writeBaseline(options, work) {
  const { action } = options;
  const path = chooseFile(options, work);
  const change = action === "create" ? create(path, work) : rewrite(path, action, work);
  const configs = work.linted.outcomes.flatMap(({ view }) => view?.run.config ?? []);
  const isStated = configs.some(({ baseline }) => baseline === path);
  const config2 = configs[0]?.files.at(-1) ?? joinPath(work.io.cwd, configFileName);
  const unknowable = work.linted.result.findings.filter((finding) => !canBeKnown(finding));
  work.io.stdout(describeChange({ action, path, change, isStated, config: config2, unknowable }, work.io));
  return action !== "prune" && unknowable.some(({ level }) => level === "error") ? 1 : 0;
}
function chooseFile({ action, file: file2 }, { linted, io }) {
  if (file2 !== void 0) return resolvePath(io.cwd, file2);
  const stated = new Set(linted.outcomes.flatMap(({ view }) => view?.run.config.baseline ?? []));
  const [path, other] = stated;
  if (path !== void 0 && other === void 0) return path;
  const problem = path === void 0 ? "The config states no baseline" : "The configs state several baselines";
  throw new UsageError(
    `${problem}. Name one: 'pmoves-lint baseline ${action} pmoves-baseline.json'. To be found without its name, it is stated in .pmovesrc.json: "baseline": "pmoves-baseline.json".`
  );
}
function create(path, { linted: { result }, io }) {
  const entries = createEntries(result.findings, directoryOf(path));
  const taken = `'${path}' exists. Use 'pmoves-lint baseline update', or remove it.`;
  createFile(path, printBaseline(entries), { disk: io.disk, taken });
  return { entries, added: countOf(entries), removed: 0, unjudged: 0 };
}
function rewrite(path, action, { linted, request, io }) {
  const baseline = openBaseline(path, request);
  const refusal = io.disk.refuseReplacing(path, directoryOf(path));
  if (refusal !== void 0) throw new UsageError(`Cannot write '${path}': ${refusal}.`);
  const comparison = compareWithBaseline(baseline, linted.result.findings, coverageOf(linted, request));
  const change = action === "update" ? updateBaseline(baseline, comparison) : pruneBaseline(baseline, comparison);
  if (change.added + change.removed === 0) return change;
  try {
    io.disk.replace(path, baseline.source.text, printBaseline(change.entries));
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  return change;
}
export {
  runBaseline
};
