/** `pmoves-lint config`: the resolved project, as `docker compose config` prints it. */

import { entriesAt } from "../compose/parts.ts";
import type { Problem } from "../compose/problem.ts";
import type { Json, JsonObject } from "../compose/render/json.ts";
import { checkPrintable } from "../compose/render/printable.ts";
import { renderProject } from "../compose/render/project.ts";
import type { Resolution } from "../compose/resolve.ts";
import { toComposeFile } from "../explain/compose-yaml.ts";
import { maskTree } from "../explain/mask.ts";
import { listNames } from "../explain/names.ts";
import { renderOrigins } from "../explain/origins.ts";
import type { MaskValues } from "../lint/secret-values.ts";
import { toJsonText } from "../report/json-text.ts";
import { isList } from "../text/record.ts";
import { type ConfigOptions, configTypes, readConfigOptions } from "./config-args.ts";
import { printNames, printVariables } from "./config-lists.ts";
import type { ExitCode } from "./exit-code.ts";
import { configHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { formatLine, type OpenedProject, openProject, reportProblems } from "./open-project.ts";
import { parseOptions } from "./parse-options.ts";
import { writeOutput } from "./write-output.ts";

/**
 * Runs the command.
 *
 * @returns 0, or 1 when Compose would refuse the project, of which nothing is printed then.
 */
export async function runConfig(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, configTypes);
  if (values.help) {
    io.stdout(configHelp);
    return 0;
  }
  const options = readConfigOptions(values, positionals);
  const opened = openProject(options.selection, io, options.interpolate);
  const isRefused = reportProblems(problemsOf(opened.resolution, options), opened.mask, io);
  if (options.list === "services" && opened.resolution.enabled.size === 0) explainNone(opened.resolution, io);
  if (isRefused) return 1;
  writeOutput(await printProject(opened, options, io), options.outputFile, io);
  return 0;
}

/** An empty list looks like an empty project. */
function explainNone({ model }: Resolution, io: Io): void {
  const count = entriesAt(model, "services").size;
  if (count === 0) return;
  const none = count === 1 ? "the one service" : `any of the ${count} services`;
  io.stderr(`pmoves-lint: No active profile enables ${none}. Name profiles with --profile; --profile '*' means all.\n`);
}

/** Some projects can run, but not be printed as JSON; and some cannot run, but be printed. */
function problemsOf(resolution: Resolution, { format, list }: ConfigOptions): readonly Problem[] {
  const problems = resolution.problems.map((problem) =>
    isOfServiceEnvFile(problem, resolution) ? toWarning(problem) : problem,
  );
  const { model, enabled } = resolution;
  if (model && format === "json" && !list) checkPrintable(model, enabled, (problem) => problems.push(problem));
  return problems;
}

/** Env files of services stay a list in what is printed, so that an absent or broken one keeps nothing from it. */
function isOfServiceEnvFile({ kind, path, at }: Problem, { environment }: Resolution): boolean {
  if (kind === "env-file-missing") return path.includes(".env_file");
  return kind === "env-file-syntax" && !environment.files.has(at.file.path);
}

function toWarning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}

async function printProject(
  { resolution, secrets, mask }: OpenedProject,
  options: ConfigOptions,
  io: Io,
): Promise<string> {
  const { model } = resolution;
  if (!model) return "";
  if (options.list === "variables") return printVariables(model, options.format, secrets);
  if (options.list) return printNames(listNames(options.list, resolution).map(mask), options.format);
  const config = renderProject(secrets ? maskTree(model, secrets) : model, resolution.name, resolution.enabled);
  const origins = options.showOrigin ? renderOrigins(config, model, (at) => formatLine(at, io)) : undefined;
  const [shown, shownOrigins] = [maskKeys(config, mask), origins && maskKeys(origins, mask)];
  return options.format === "json"
    ? printJson(shown, shownOrigins)
    : printCompose(shown, shownOrigins, options.interpolate);
}

/** Lists that became mappings have keys that variables are part of. */
function maskKeys(config: JsonObject, mask: MaskValues): JsonObject {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [mask(key), maskKeysOf(value, mask)]));
}

function maskKeysOf(value: Json, mask: MaskValues): Json {
  if (isList(value)) return value.map((item) => maskKeysOf(item, mask));
  return typeof value === "object" && value !== null ? maskKeys(value, mask) : value;
}

function printJson(config: JsonObject, origins: JsonObject | undefined): string {
  return toJsonText(origins ? { config, origins } : config, 2);
}

async function printCompose(config: JsonObject, origins: JsonObject | undefined, escapes: boolean): Promise<string> {
  const { printYaml } = await import("../yaml/print.ts");
  return printYaml(toComposeFile(config, escapes), origins && ((path) => originAt(origins, path)));
}

function originAt(origins: JsonObject, path: readonly string[]): string | undefined {
  let at: unknown = origins;
  for (const key of path) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  return typeof at === "string" ? at : undefined;
}
