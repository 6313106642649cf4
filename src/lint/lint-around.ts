/** Lints files where they belong: in the projects and stacks that read them. */
import { configFileName } from "../config/load-config.ts";
import { discover, projectAbove } from "../files/discover.ts";
import type { Disk } from "../files/disk.ts";
import { isComposeFileName, isEnvFileName } from "../files/file-names.ts";
import { baseName, directoryOf } from "../text/path.ts";
import { chooseRuns, chooseRunsAround, type Run, type RunChoice } from "./choose-runs.ts";
import { lintRun, type RunContext, type RunOutcome } from "./lint-run.ts";
import { printable } from "./message.ts";
import type { Failure } from "./result.ts";
import { findUnreadable } from "./unreadable.ts";

interface Surroundings {
  readonly choice: RunChoice;
  readonly context: RunContext;
  /** Where projects are searched. */
  readonly disk: Disk;
}

/**
 * Lints the projects and stacks that read some files; those below a folder, when the file is its config.
 * A Compose file that nothing reads is a project by itself, unless its folder has a project that it may be an overlay
 * of. Any other file that nothing reads is not ours.
 *
 * @param paths Absolute paths. Nothing need stand there.
 */
export async function lintAround(paths: readonly string[], surroundings: Surroundings): Promise<readonly RunOutcome[]> {
  const { choice, context, disk } = surroundings;
  const configs = paths.filter((path) => baseName(path) === configFileName);
  const found = configs.length > 0 ? await discover(configs.map(directoryOf), choice.options.cwd, disk) : undefined;
  const below = found ? chooseRuns(found, choice) : [];
  const around = paths.flatMap((path) => chooseRunsAround(path, projectAbove(directoryOf(path), disk), choice));
  const near = unique(around, below);
  const reading = new Set(paths);
  const outcomes = near.map((run) => lintRun(run, { ...context, reading }));
  const read = new Set(outcomes.flatMap(({ files }) => files.map(({ path }) => path)));
  const unread = paths.filter((path) => !read.has(path) && isProject(path, disk));
  const others = unread.length > 0 ? chooseRuns(await discover(unread, choice.options.cwd, disk), choice) : [];
  const whole = unique([...below, ...others], []).map((run) => lintRun(run, context));
  const failures = found ? findUnreadable(found, choice) : [];
  return [...outcomes, ...whole, { findings: [], files: [], active: [], failures }];
}

/** That a file cannot be read: a finding that an env file cannot be stands where the file is named. */
export function explainUnread(path: string, disk: Disk): readonly Failure[] {
  const isOurs = isComposeFileName(baseName(path)) || isEnvFileName(baseName(path));
  const answer = isOurs ? disk.read(path) : { text: "" };
  return "text" in answer ? [] : [{ kind: "input", message: `Cannot read '${printable(path)}': ${answer.failure}.` }];
}

function isProject(path: string, disk: Disk): boolean {
  if (!isComposeFileName(baseName(path)) || disk.kind(path) === "missing") return false;
  const [project] = projectAbove(directoryOf(path), disk);
  return project?.directory !== directoryOf(path) || project.files.includes(path);
}

function unique(runs: readonly Run[], without: readonly Run[]): readonly Run[] {
  const keyOf = ({ request, stack }: Run) => JSON.stringify([request.cwd, request.files, stack]);
  const left = new Set(without.map(keyOf));
  const known = new Map(runs.map((run) => [keyOf(run), run]));
  return [...known].filter(([key]) => !left.has(key)).map(([, run]) => run);
}
