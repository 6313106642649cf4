#!/usr/bin/env node
import {
  createNodeDisk,
  findRoot,
  lint,
  nearestOf,
  resolveReporter,
  version
} from "./shared-1.js";
import {
  toEslintResults
} from "./shared-3.js";
import {
  resolvePath
} from "./shared-6.js";
import "./shared-5.js";
import {
  printable
} from "./shared-2.js";

// src/cli/args.ts
import { parseArgs } from "node:util";

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/cli/args.ts
var text = { type: "string" };
var texts = { type: "string", multiple: true };
var flag = { type: "boolean" };
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
  checkOptions(argv);
  const { values, positionals } = parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true });
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
function checkOptions(argv) {
  const { tokens } = parseArgs({ args: [...argv], options: optionTypes, strict: false, tokens: true });
  const types = new Map(Object.entries(optionTypes));
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const type = types.get(name)?.type;
    if (!type) throw new UsageError(`There is no option '${rawName}'.${suggest(name)}`);
    if (type === "boolean" && value !== void 0) throw new UsageError(`Option '${rawName}' takes no value.`);
    const isAbsent = value === void 0 || !inlineValue && /^-./.test(value);
    if (type === "string" && isAbsent) throw new UsageError(`Option '${rawName}' needs a value.`);
  }
}
function suggest(name) {
  const nearest = nearestOf(name, Object.keys(optionTypes));
  return nearest === void 0 ? "" : ` Did you mean '--${nearest}'?`;
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

// src/cli/exit-code.ts
function exitCodeOf({ findings, failures }, { exitZero, maxWarnings }) {
  if (failures.length > 0) return 2;
  if (exitZero) return 0;
  const hasErrors = findings.some(({ level }) => level === "error");
  return hasErrors || exceedsWarnings(findings, maxWarnings) ? 1 : 0;
}
function exceedsWarnings(findings, maxWarnings) {
  return maxWarnings !== void 0 && findings.filter(({ level }) => level === "warn").length > maxWarnings;
}

// src/cli/explain.ts
function explainResult({ failures, findings }, { maxWarnings }) {
  const hasErrors = findings.some(({ level }) => level === "error");
  const tooMany = !hasErrors && exceedsWarnings(findings, maxWarnings);
  const warnings = tooMany ? [`There are more warnings than ${maxWarnings}.`] : [];
  return formatLines([...failures.flatMap(explainFailure), ...warnings]);
}
function explainError(error) {
  if (error instanceof UsageError) return formatLines([error.message]);
  const message = error instanceof Error ? error.message : String(error);
  return formatLines(explainBug(message, error));
}
function explainFailure({ kind, message, cause }) {
  return kind === "rule" || kind === "bug" ? explainBug(message, cause) : message.split("\n");
}
function explainBug(message, cause) {
  const stack = cause instanceof Error ? (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return [`This is a bug in pmoves-lint. ${message}`, ...stack];
}
function formatLines(lines) {
  return lines.map((line, index) => `${index === 0 ? "pmoves-lint: " : ""}${printable(line)}
`).join("");
}

// src/cli/help.ts
var helpText = `Usage: pmoves-lint [OPTIONS] [PATH...]

Lints what Docker Compose runs. A PATH is a directory to search, a Compose file or an env file; without one, the
current directory is searched.

What to lint, as for docker compose:
  -f, --file FILE              Compose file; several are merged in order
      --project-directory DIR  Directory that the paths in the files are relative to
      --env-file FILE          Env file for interpolation instead of .env
      --profile NAME           Profile to activate; without one, every profile is active
      --stack NAME             Lint this stack of the config alone
      --no-example-env-files   Do not read FILE.example in place of a missing FILE

Config:
  -c, --config FILE            Use this config, and no .pmovesrc.json
      --no-config              Use no config: the recommended rules

Reports:
      --format NAME[=FILE]     stylish, json, sarif, or an installed ESLint formatter; repeat it for several
  -o, --output-file FILE       Write the report to a file
      --quiet                  Report errors only
      --sarif-category NAME    Tell this analysis from others of the same commit
      --color, --no-color      Print in colour, or not, whatever the terminal

Result:
      --max-warnings NUMBER    Exit with 1 when there are more warnings
      --exit-zero              Exit with 0 whatever was found

  -h, --help                   Print this
  -v, --version                Print the version

Exit codes: 0 nothing found at error level, 1 something found, 2 the work could not be done.
`;

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
  const format = await importFormatter(name, directory);
  return async (result, { cwd, color }) => {
    const rulesMeta = Object.fromEntries(result.rules.map((rule) => [rule.id, describeRule(rule)]));
    const text2 = await format(toEslintResults(result).map(withPrintablePath), { cwd, color, rulesMeta });
    return endLine(String(text2 ?? ""));
  };
}
async function importFormatter(name, directory) {
  const path = resolveReporter(name, directory);
  if (path === void 0) throw new UsageError(describeUnknown(name));
  const module = await import(pathToFileURL(path).href);
  if (isFormat(module.default)) return module.default;
  throw new UsageError(`'${name}' is no formatter: ${path} does not export a function.`);
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

// src/cli/workflow-commands.ts
function neutralizeCommands(text2) {
  return text2.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
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
function writeFile(path, text2, { disk }) {
  try {
    disk.write(path, text2);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Cannot write '${path}': ${reason}`, { cause });
  }
}

// src/cli/run.ts
async function main(argv, io) {
  try {
    return await runLint(argv, io);
  } catch (error) {
    complain(explainError(error), io);
    return 2;
  }
}
async function runLint(argv, io) {
  const options = parseArguments(argv);
  if (options.help || options.version) {
    io.stdout(options.help ? helpText : `${version}
`);
    return 0;
  }
  const outputs = await loadReporters(options, io);
  const result = await lint({ ...options.lint, cwd: io.cwd, env: io.env, disk: io.disk });
  await writeReports(result, outputs, { options, io });
  complain(explainResult(result, options), io);
  return exitCodeOf(result, options);
}
function complain(text2, io) {
  if (text2) io.stderr(io.env.GITHUB_ACTIONS ? neutralizeCommands(text2) : text2);
}

// src/cli/bin.ts
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  ),
  isTTY: process.stdout.isTTY === true,
  disk: createNodeDisk(),
  stdout: (text2) => process.stdout.write(text2),
  stderr: (text2) => process.stderr.write(text2)
});
