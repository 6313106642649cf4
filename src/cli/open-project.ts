/** Resolves the project that a command is asked about, and says what is wrong with it. */
import type { Problem } from "../compose/problem.ts";
import { type Resolution, resolveProject } from "../compose/resolve.ts";
import { createSources } from "../compose/sources.ts";
import { printable } from "../lint/message.ts";
import { createValueMask, type MaskValues } from "../lint/secret-values.ts";
import type { Plan } from "../plan/plan.ts";
import type { Secrets } from "../plan/secret-names.ts";
import { relativePath } from "../text/path.ts";
import { type Location, positionAt } from "../text/source.ts";
import type { Io } from "./io.ts";
import { openConfig } from "./open-config.ts";
import { checkProjectDirectory } from "./project-directory.ts";
import type { Selection } from "./selection.ts";
import { UsageError } from "./usage-error.ts";

export interface OpenedProject {
  readonly resolution: Resolution;
  /** The plan of the config, which also names classes of secret. */
  readonly plan: Plan;
  /** What is hidden: the plan's classes, or undefined when everything may be shown. */
  readonly secrets: Secrets | undefined;
  /** Takes the values of secrets out of what is said of the project; the text as it is when everything may be shown. */
  readonly mask: MaskValues;
}

/**
 * Resolves a project as Compose does: without `--profile`, the profiles of `COMPOSE_PROFILES` or none.
 *
 * @throws UsageError when there is no Compose file, the config has a mistake, or the project directory is not there.
 */
export function openProject({ request, config, showValues }: Selection, io: Io, interpolate = true): OpenedProject {
  const { cwd, env, disk } = io;
  checkProjectDirectory(request.projectDirectory, io);
  const resolution = resolveProject({ ...request, cwd, env, interpolate }, createSources(disk));
  if (resolution.composeFiles.length === 0) throw new UsageError(NO_FILES);
  const plan = openConfig(config, resolution.directory, io).plan;
  const hidden = { secrets: plan, mask: createValueMask(resolution, plan) };
  return { resolution, plan, ...(showValues ? { secrets: undefined, mask: String } : hidden) };
}

const NO_FILES = "There is no Compose file here or in a folder above. Name one with '--file', or run where one is.";

/**
 * Prints problems to standard error, a line each.
 *
 * @param mask Takes the values of secrets out of them.
 * @returns Whether Compose would refuse the project.
 */
export function reportProblems(problems: readonly Problem[], mask: MaskValues, io: Io): boolean {
  const lines = problems.map(({ at, severity, message, kind }) => {
    return `${printable(`${formatPosition(at, io)}: ${severity}: ${mask(message)} (${kind})`)}\n`;
  });
  if (lines.length > 0) io.stderr(lines.join(""));
  return problems.some(({ severity }) => severity === "error");
}

/** `FILE:LINE`, the file relative to the current directory. */
export function formatLine(at: Location, io: Pick<Io, "cwd">): string {
  return `${formatPath(at.file.path, io)}:${positionAt(at.file, at.start).line}`;
}

/** `FILE:LINE:COLUMN`. */
export function formatPosition(at: Location, io: Pick<Io, "cwd">): string {
  return `${formatLine(at, io)}:${positionAt(at.file, at.start).column}`;
}

function formatPath(path: string, { cwd }: Pick<Io, "cwd">): string {
  return printable(relativePath(cwd, path) || path);
}
