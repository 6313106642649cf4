import {
  exitCodeOf,
  explainResult
} from "./shared-3.js";
import {
  findRoot,
  lint,
  version
} from "./shared-1.js";
import "./shared-8.js";
import "./shared-12.js";
import {
  toEslintResults
} from "./shared-15.js";
import "./shared-13.js";
import {
  writeFile
} from "./shared-7.js";
import {
  checkProjectDirectory,
  flag,
  helpText,
  parseOptions,
  text,
  texts
} from "./shared-4.js";
import {
  UsageError,
  neutralizeCommands
} from "./shared-6.js";
import "./shared-9.js";
import {
  resolveReporter
} from "./shared-2.js";
import {
  resolvePath
} from "./shared-18.js";
import {
  printable
} from "./shared-14.js";
import "./shared-17.js";
import "./shared-19.js";

// src/cli/args.ts
var optionTypes = {
  file: { ...texts, short: "f" },
  "project-directory": text,
  "env-file": texts,
  profile: texts,
  config: { ...text, short: "c" },
  "no-config": flag,
  stack: texts,
  format: texts,
  "output-file": { ...text, short: "o" },
  quiet: flag,
  "max-warnings": text,
  "no-example-env-files": flag,
  color: flag,
  "no-color": flag,
  "exit-zero": flag,
  "sarif-category": text,
  version: { ...flag, short: "v" },
  help: { ...flag, short: "h" }
};
function parseArguments(argv) {
  const { values, positionals } = parseOptions(argv, optionTypes);
  const { quiet = false, help = false, version: version2 = false } = values;
  return {
    lint: readLintOptions(values, positionals),
    reports: readReports(values),
    quiet,
    help,
    version: version2,
    exitZero: values["exit-zero"] ?? false,
    sarifCategory: values["sarif-category"] ?? "pmoves-lint",
    ...readMaxWarnings(values["max-warnings"]),
    ...readColor(values)
  };
}
function readLintOptions(values, paths) {
  const { file, profile, stack } = values;
  if (file && paths.length > 0) throw new UsageError("Give Compose files with '--file' or as paths, not both.");
  if (file && stack) throw new UsageError("Options '--file' and '--stack' exclude each other.");
  if (values.config !== void 0 && values["no-config"]) {
    throw new UsageError("Options '--config' and '--no-config' exclude each other.");
  }
  const config = values["no-config"] ? false : values.config;
  return {
    paths,
    exampleEnvFiles: !values["no-example-env-files"],
    ...file ? { files: file } : {},
    ...profile ? { profiles: profile } : {},
    ...values["env-file"] ? { envFiles: values["env-file"] } : {},
    ...values["project-directory"] === void 0 ? {} : { projectDirectory: values["project-directory"] },
    ...config === void 0 ? {} : { config },
    ...stack ? { stacks: stack } : {}
  };
}
function readReports(values) {
  const given = (values.format ?? []).map(readReport);
  const isFileOnly = given.length > 0 && given.every(({ file }) => file !== void 0);
  const outputFile = values["output-file"];
  if (isFileOnly && outputFile === void 0) return given;
  if (isFileOnly) throw new UsageError("Option '--output-file' needs a '--format' without a file.");
  const named = given.length > 0 ? given : [{ name: "stylish" }];
  if (named.filter(({ file }) => file === void 0).length > 1) {
    throw new UsageError("Only one '--format' can do without a file: write the others as NAME=FILE.");
  }
  return named.map((report) => outputFile === void 0 ? report : { file: outputFile, ...report });
}
function readReport(format) {
  const equals = format.indexOf("=");
  const name = equals < 0 ? format : format.slice(0, equals);
  const file = format.slice(equals + 1);
  if (!name || !file) throw new UsageError(`Option '--format' takes NAME or NAME=FILE, not '${format}'.`);
  return equals < 0 ? { name } : { name, file };
}
function readMaxWarnings(given) {
  if (given === void 0) return {};
  if (!/^\d+$/.test(given)) throw new UsageError(`Option '--max-warnings' takes a number, not '${given}'.`);
  return { maxWarnings: Number(given) };
}
function readColor(values) {
  if (values["no-color"]) return { color: false };
  return values.color ? { color: true } : {};
}

// src/report/index.ts
var reporters = /* @__PURE__ */ new Map([
  ["stylish", async () => (await import("./stylish.js")).reportStylish],
  ["json", async () => (await import("./json.js")).reportJson],
  ["sarif", async () => (await import("./log.js")).reportSarif]
]);

// src/cli/color.ts
function wantsColor(flag2, { env, isTTY }) {
  if (flag2 !== void 0) return flag2;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY && !NO_COLOR && TERM !== "dumb";
}

// src/cli/formatter.ts
import { pathToFileURL } from "node:url";
async function loadFormatter(name, directory) {
  const path = resolveReporter(name, directory);
  if (path === void 0) throw new UsageError(describeUnknown(name));
  const format = await blame(name, () => importFormat(path));
  return async (result, { cwd, color }) => {
    const rulesMeta = Object.fromEntries(result.rules.map((rule) => [rule.id, describeRule(rule)]));
    const results = toEslintResults(result).map(withPrintablePath);
    return endLine(String(await blame(name, () => format(results, { cwd, color, rulesMeta })) ?? ""));
  };
}
async function blame(name, work) {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Formatter '${name}' failed: ${reason}`, { cause });
  }
}
async function importFormat(path) {
  const module = await import(pathToFileURL(path).href);
  if (isFormat(module.default)) return module.default;
  throw new TypeError(`${path} does not export a function.`);
}
function describeUnknown(name) {
  const known = [...reporters.keys()].join(", ");
  return `There is no format '${name}'. Known are ${known}, and the ESLint formatters that are installed.`;
}
function isFormat(value) {
  return typeof value === "function";
}
function describeRule({ summary, url, messages }) {
  return { type: "problem", docs: { description: summary, url }, messages };
}
function withPrintablePath(result) {
  return { ...result, filePath: printable(result.filePath) };
}
function endLine(text2) {
  return text2 === "" || text2.endsWith("\n") ? text2 : `${text2}
`;
}

// src/cli/reports.ts
function loadReporters({ reports }, io) {
  return Promise.all(
    reports.map(async ({ name, file }) => ({
      name,
      reporter: await (reporters.get(name) ?? (() => loadFormatter(name, io.cwd)))(),
      ...file === void 0 ? {} : { file: resolvePath(io.cwd, file) }
    }))
  );
}
async function writeReports(result, outputs, { options, io }) {
  const shown = options.quiet ? withoutWarnings(result) : result;
  const context = { cwd: io.cwd, root: findRoot(io.cwd, io.disk), version, category: options.sarifCategory };
  for (const { name, reporter, file } of outputs) {
    const color = file === void 0 && wantsColor(options.color, io);
    const text2 = await reporter(shown, { ...context, color });
    if (file !== void 0) writeFile(file, text2, io);
    else if (text2) io.stdout(name === "stylish" && io.env.GITHUB_ACTIONS ? neutralizeCommands(text2) : text2);
  }
}
function withoutWarnings(result) {
  return { ...result, findings: result.findings.filter(({ level }) => level === "error") };
}

// src/cli/lint-command.ts
async function runLint(argv, io) {
  const options = parseArguments(argv);
  if (options.help || options.version) {
    io.stdout(options.help ? helpText : `${version}
`);
    return 0;
  }
  checkProjectDirectory(options.lint.projectDirectory, io);
  const outputs = await loadReporters(options, io);
  const result = await lint({ ...options.lint, cwd: io.cwd, env: io.env, disk: io.disk });
  await writeReports(result, outputs, { options, io });
  const text2 = explainResult(result, options);
  if (text2) io.stderr(io.env.GITHUB_ACTIONS ? neutralizeCommands(text2) : text2);
  return exitCodeOf(result, options);
}
export {
  runLint
};
