import {
  readColor
} from "./shared-6.js";
import {
  flag,
  parseOptions,
  text,
  texts
} from "./shared-12.js";
import {
  UsageError
} from "./shared-15.js";

// src/cli/fix-options.ts
var fixTypes = { fix: flag, "fix-unsafe": flag, "fix-dry-run": flag };
function readFixOptions(values) {
  const { fix = false, "fix-unsafe": unsafe = false, "fix-dry-run": fixDryRun = false, stdin = false } = values;
  if (fix && fixDryRun) throw new UsageError("Options '--fix' and '--fix-dry-run' exclude each other.");
  if (stdin && (fix || unsafe && !fixDryRun)) {
    throw new UsageError("With '--stdin' there is no file to fix: use '--fix-dry-run'.");
  }
  const isAsked = fix || unsafe || fixDryRun;
  if (isAsked && values["changed-since"] !== void 0) {
    throw new UsageError(
      "Option '--changed-since' chooses what is reported, not what is fixed: give '--fix' by itself."
    );
  }
  return { fixDryRun, ...isAsked ? { fix: unsafe ? "unsafe" : "safe" } : {} };
}

// src/cli/args.ts
var optionTypes = {
  file: { ...texts, short: "f" },
  "project-directory": text,
  "env-file": texts,
  profile: texts,
  config: { ...text, short: "c" },
  "no-config": flag,
  "no-inline-config": flag,
  stack: texts,
  baseline: text,
  "no-baseline": flag,
  changed: flag,
  "changed-since": text,
  stdin: flag,
  "stdin-filename": text,
  format: texts,
  "output-file": { ...text, short: "o" },
  quiet: flag,
  ...fixTypes,
  "max-warnings": text,
  "no-example-env-files": flag,
  color: flag,
  "no-color": flag,
  "exit-zero": flag,
  "sarif-category": text,
  "report-suppressed": flag,
  "github-max": text,
  cache: flag,
  "no-cache": flag,
  "cache-location": text,
  version: { ...flag, short: "v" },
  help: { ...flag, short: "h" }
};
var SHOWING_FIXES = /* @__PURE__ */ new Set(["json", "sarif"]);
function parseArguments(argv) {
  const { values, positionals } = parseOptions(argv, optionTypes);
  const { quiet = false, help = false, version = false } = values;
  const { fixDryRun, ...fix } = readFixOptions(values);
  const reports = readReports(values);
  const color = readColor(values);
  const triesFixes = reports.some(({ name }) => SHOWING_FIXES.has(name));
  return {
    lint: { ...readLintOptions(values, positionals), ...fix, ...triesFixes ? { triesFixes } : {} },
    reports,
    fixDryRun,
    quiet,
    help,
    version,
    exitZero: values["exit-zero"] ?? false,
    sarifCategory: values["sarif-category"] ?? "pmoves-lint",
    reportSuppressed: values["report-suppressed"] ?? false,
    stdin: values.stdin ?? false,
    ...values["changed-since"] === void 0 ? {} : { changedSince: values["changed-since"] },
    ...readCache(values),
    ...readNumbers(values),
    ...color === void 0 ? {} : { color }
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
    ...readPaths(values, paths),
    exampleEnvFiles: !values["no-example-env-files"],
    ...values["no-inline-config"] ? { inlineConfig: false } : {},
    ...file ? { files: file } : {},
    ...profile ? { profiles: profile } : {},
    ...values["env-file"] ? { envFiles: values["env-file"] } : {},
    ...values["project-directory"] === void 0 ? {} : { projectDirectory: values["project-directory"] },
    ...config === void 0 ? {} : { config },
    ...stack ? { stacks: stack } : {},
    ...readBaseline(values)
  };
}
function readBaseline({ baseline, "no-baseline": none }) {
  if (baseline !== void 0 && none) {
    throw new UsageError("Options '--baseline' and '--no-baseline' exclude each other.");
  }
  return none ? { baseline: false } : baseline === void 0 ? {} : { baseline };
}
function readPaths(values, paths) {
  const { stdin = false, "stdin-filename": onlyFile, file, changed = false } = values;
  if (stdin !== (onlyFile !== void 0)) {
    throw new UsageError("Options '--stdin' and '--stdin-filename PATH' need each other.");
  }
  if (changed && file) throw new UsageError("Options '--changed' and '--file' exclude each other.");
  if (onlyFile === void 0) return changed ? { changedFiles: paths } : { paths };
  if (onlyFile === "") throw new UsageError("Option '--stdin-filename' takes the path of a file.");
  if (file || changed || paths.length > 0) {
    throw new UsageError("With '--stdin' one file is linted: give no paths, no '--file' and no '--changed'.");
  }
  return { onlyFile };
}
function readReports(values) {
  const given = (values.format ?? []).map(readReport);
  if (values["fix-dry-run"] && given.length === 0 && values["output-file"] === void 0) return [];
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
function readCache(values) {
  const { cache = false, "no-cache": none = false, "cache-location": cacheLocation } = values;
  if (cacheLocation === "" || cacheLocation !== void 0 && !cache && !none) {
    throw new UsageError("Option '--cache-location DIR' says where '--cache' keeps what it knows: give both.");
  }
  return { cache: cache && !none, ...cacheLocation === void 0 ? {} : { cacheLocation } };
}
function readNumbers(values) {
  const maxWarnings = readNumber("max-warnings", values);
  const githubMax = readNumber("github-max", values);
  return { ...maxWarnings === void 0 ? {} : { maxWarnings }, ...githubMax === void 0 ? {} : { githubMax } };
}
function readNumber(option, values) {
  const given = values[option];
  if (given === void 0) return void 0;
  if (!/^\d+$/.test(given)) throw new UsageError(`Option '--${option}' takes a number, not '${given}'.`);
  return Number(given);
}

export {
  optionTypes,
  parseArguments,
  readLintOptions
};
