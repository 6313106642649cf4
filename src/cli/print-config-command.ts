/** `pmoves-lint print-config`: what holds for a file, whichever configs say so. */
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { maskWords } from "../explain/mask-text.ts";
import { isSecretName, MASK } from "../plan/secret-names.ts";
import { toJsonText } from "../report/json-text.ts";
import { directoryOf, resolvePath } from "../text/path.ts";
import { isList, isRecord } from "../text/record.ts";
import { printConfigHelp } from "./command-help.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { configChoiceTypes, openConfig, readConfigChoice } from "./open-config.ts";
import { flag, parseOptions } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** Every option of the command. */
const printConfigTypes = { ...configChoiceTypes, help: { ...flag, short: "h" } } as const;

/**
 * Runs the command.
 *
 * @throws UsageError when the file is not there, or the config has a mistake.
 */
export async function runPrintConfig(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, printConfigTypes);
  if (values.help) {
    io.stdout(printConfigHelp);
    return 0;
  }
  const file = readFile(positionals, io);
  const config = openConfig(readConfigChoice(values), directoryOf(file), io);
  io.stdout(toJsonText(describeConfig(file, config), 2));
  return 0;
}

function readFile([file, other]: readonly string[], { cwd, disk }: Io): string {
  if (file === undefined) throw new UsageError("The command 'print-config' needs a Compose file.");
  if (other !== undefined)
    throw new UsageError(`The command 'print-config' takes one file, so '${other}' is too much.`);
  const path = resolvePath(cwd, file);
  if (disk.kind(path) === "file") return path;
  throw new UsageError(`There is no file '${file}'.`);
}

function describeConfig(file: string, config: ResolvedConfig): Readonly<Record<string, unknown>> {
  const { files, plan, stacks, exampleEnvFiles, baseline } = config;
  return {
    file,
    configs: files,
    isIgnored: config.isIgnored(file),
    rules: describeRules(file, config),
    settings: maskDeep(maskNamed(config.settingsFor(file), config), config),
    exampleEnvFiles,
    ...(baseline === undefined ? {} : { baseline }),
    stacks: [...stacks.values()].map(({ statedIn: _, ...stack }) => stack),
    plan: describePlan(config, plan.data),
  };
}

/** For each rule its level; for one with options a list of both, as in a config. */
function describeRules(file: string, config: ResolvedConfig): Readonly<Record<string, unknown>> {
  const settings = [...config.rulesFor(file)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    settings.map(([id, { level, options }]) => {
      const hasOptions = typeof options !== "object" || options === null || Object.keys(options).length > 0;
      return [id, hasOptions ? [level, maskDeep(options, config)] : level];
    }),
  );
}

/** What says what a secret is stays: names of variables and shapes are none themselves. */
function describePlan(config: ResolvedConfig, { secrets, ...plan }: ResolvedConfig["plan"]["data"]): unknown {
  return { ...maskRecord(plan, config), ...(secrets && { secrets }) };
}

/** In settings, unlike in options and plans, any key may be the name of a secret. */
function maskNamed(value: unknown, config: ResolvedConfig): unknown {
  if (isList(value)) return value.map((item) => maskNamed(item, config));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const isSecret = typeof item !== "object" && isSecretName(key, config.plan);
    return [key, isSecret ? MASK : maskNamed(item, config)];
  });
  return Object.fromEntries(entries);
}

/** Texts may be addresses with a password in them. */
function maskDeep(value: unknown, config: ResolvedConfig): unknown {
  if (typeof value === "string") return maskWords(value, config.plan);
  if (isList(value)) return value.map((item) => maskDeep(item, config));
  return typeof value === "object" && value !== null ? maskRecord(value, config) : value;
}

function maskRecord(record: object, config: ResolvedConfig): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, maskDeep(item, config)]));
}
