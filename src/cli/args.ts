/** Reads the command line of `lint`, the command that needs no name. */

import type { LintOptions } from "../lint/options.ts";
import { readColor } from "./color.ts";
import { type FixOptions, fixTypes, readFixOptions } from "./fix-options.ts";
import { flag, type ParsedOptions, parseOptions, text, texts } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

export interface CliOptions extends Pick<FixOptions, "fixDryRun"> {
  /** What to lint, without what the machine gives. */
  readonly lint: Omit<LintOptions, "cwd" | "env" | "disk">;
  /** The reports to make; without `file` on standard output. At most one is without. */
  readonly reports: readonly ReportOption[];
  /** Leaves warnings out of the reports. */
  readonly quiet: boolean;
  /** More warnings than this count as failure. */
  readonly maxWarnings?: number;
  /** `--color` or `--no-color`; absent: as the environment says. */
  readonly color?: boolean;
  readonly exitZero: boolean;
  readonly sarifCategory: string;
  /** Puts suppressed findings into reports that have a place for them. */
  readonly reportSuppressed: boolean;
  /** The most annotations of each level in the report `github`. */
  readonly githubMax?: number;
  /** `--stdin`: standard input holds the text of `lint.onlyFile`. */
  readonly stdin: boolean;
  /** `--changed-since`: only what this revision of git does not have is reported. */
  readonly changedSince?: string;
  /** `--cache`: a run in which nothing has changed does again what the one before it did. */
  readonly cache: boolean;
  /** `--cache-location`: the folder where that is kept, relative to the current directory. */
  readonly cacheLocation?: string;
  readonly help: boolean;
  readonly version: boolean;
}

interface ReportOption {
  readonly name: string;
  /** Relative to the current directory. */
  readonly file?: string;
}

/** Every option of the command. */
export const optionTypes = {
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
  help: { ...flag, short: "h" },
} as const;

/** The reports that say how each finding could be fixed. */
const SHOWING_FIXES: ReadonlySet<string> = new Set(["json", "sarif"]);

type Values = ParsedOptions<typeof optionTypes>["values"];

/**
 * Reads the arguments after the program's name.
 *
 * @throws UsageError for an unknown option, a missing or bad value, and options that exclude each other.
 */
export function parseArguments(argv: readonly string[]): CliOptions {
  const { values, positionals } = parseOptions(argv, optionTypes);
  const { quiet = false, help = false, version = false } = values;
  const { fixDryRun, ...fix } = readFixOptions(values);
  const reports = readReports(values);
  const color = readColor(values);
  const triesFixes = reports.some(({ name }) => SHOWING_FIXES.has(name));
  return {
    lint: { ...readLintOptions(values, positionals), ...fix, ...(triesFixes ? { triesFixes } : {}) },
    reports,
    fixDryRun,
    quiet,
    help,
    version,
    exitZero: values["exit-zero"] ?? false,
    sarifCategory: values["sarif-category"] ?? "pmoves-lint",
    reportSuppressed: values["report-suppressed"] ?? false,
    stdin: values.stdin ?? false,
    ...(values["changed-since"] === undefined ? {} : { changedSince: values["changed-since"] }),
    ...readCache(values),
    ...readNumbers(values),
    ...(color === undefined ? {} : { color }),
  };
}

/**
 * Reads the options that say what is linted.
 *
 * @throws UsageError for options that exclude each other.
 */
export function readLintOptions(values: Values, paths: readonly string[]): CliOptions["lint"] {
  const { file, profile, stack } = values;
  if (file && paths.length > 0) throw new UsageError("Give Compose files with '--file' or as paths, not both.");
  if (file && stack) throw new UsageError("Options '--file' and '--stack' exclude each other.");
  if (values.config !== undefined && values["no-config"]) {
    throw new UsageError("Options '--config' and '--no-config' exclude each other.");
  }
  const config = values["no-config"] ? false : values.config;
  return {
    ...readPaths(values, paths),
    exampleEnvFiles: !values["no-example-env-files"],
    ...(values["no-inline-config"] ? { inlineConfig: false } : {}),
    ...(file ? { files: file } : {}),
    ...(profile ? { profiles: profile } : {}),
    ...(values["env-file"] ? { envFiles: values["env-file"] } : {}),
    ...(values["project-directory"] === undefined ? {} : { projectDirectory: values["project-directory"] }),
    ...(config === undefined ? {} : { config }),
    ...(stack ? { stacks: stack } : {}),
    ...readBaseline(values),
  };
}

function readBaseline({ baseline, "no-baseline": none }: Values): Pick<CliOptions["lint"], "baseline"> {
  if (baseline !== undefined && none) {
    throw new UsageError("Options '--baseline' and '--no-baseline' exclude each other.");
  }
  return none ? { baseline: false } : baseline === undefined ? {} : { baseline };
}

function readPaths(
  values: Values,
  paths: readonly string[],
): Pick<CliOptions["lint"], "paths" | "changedFiles" | "onlyFile"> {
  const { stdin = false, "stdin-filename": onlyFile, file, changed = false } = values;
  if (stdin !== (onlyFile !== undefined)) {
    throw new UsageError("Options '--stdin' and '--stdin-filename PATH' need each other.");
  }
  if (changed && file) throw new UsageError("Options '--changed' and '--file' exclude each other.");
  if (onlyFile === undefined) return changed ? { changedFiles: paths } : { paths };
  if (onlyFile === "") throw new UsageError("Option '--stdin-filename' takes the path of a file.");
  if (file || changed || paths.length > 0) {
    throw new UsageError("With '--stdin' one file is linted: give no paths, no '--file' and no '--changed'.");
  }
  return { onlyFile };
}

function readReports(values: Values): readonly ReportOption[] {
  const given = (values.format ?? []).map(readReport);
  // A dry run shows the changes, and not what would be left.
  if (values["fix-dry-run"] && given.length === 0 && values["output-file"] === undefined) return [];
  const isFileOnly = given.length > 0 && given.every(({ file }) => file !== undefined);
  const outputFile = values["output-file"];
  if (isFileOnly && outputFile === undefined) return given;
  if (isFileOnly) throw new UsageError("Option '--output-file' needs a '--format' without a file.");
  const named = given.length > 0 ? given : [{ name: "stylish" }];
  if (named.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError("Only one '--format' can do without a file: write the others as NAME=FILE.");
  }
  return named.map((report) => (outputFile === undefined ? report : { file: outputFile, ...report }));
}

function readReport(format: string): ReportOption {
  const equals = format.indexOf("=");
  const name = equals < 0 ? format : format.slice(0, equals);
  const file = format.slice(equals + 1);
  if (!name || !file) throw new UsageError(`Option '--format' takes NAME or NAME=FILE, not '${format}'.`);
  return equals < 0 ? { name } : { name, file };
}

function readCache(values: Values): Pick<CliOptions, "cache" | "cacheLocation"> {
  const { cache = false, "no-cache": none = false, "cache-location": cacheLocation } = values;
  if (cacheLocation === "" || (cacheLocation !== undefined && !cache && !none)) {
    throw new UsageError("Option '--cache-location DIR' says where '--cache' keeps what it knows: give both.");
  }
  return { cache: cache && !none, ...(cacheLocation === undefined ? {} : { cacheLocation }) };
}

function readNumbers(values: Values): Pick<CliOptions, "maxWarnings" | "githubMax"> {
  const maxWarnings = readNumber("max-warnings", values);
  const githubMax = readNumber("github-max", values);
  return { ...(maxWarnings === undefined ? {} : { maxWarnings }), ...(githubMax === undefined ? {} : { githubMax }) };
}

function readNumber(option: "max-warnings" | "github-max", values: Values): number | undefined {
  const given = values[option];
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new UsageError(`Option '--${option}' takes a number, not '${given}'.`);
  return Number(given);
}
