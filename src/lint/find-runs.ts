/** Finds what a request means to lint, and says what of it is not there. */
import { isReadable } from "../compose/sources.ts";
import { type Discovery, discover, findOthers, leaveOutOthers } from "../files/discover.ts";
import type { Disk } from "../files/disk.ts";
import { resolvePath } from "../text/path.ts";
import { chooseGivenFiles, chooseRuns, type Run, type RunChoice, stacksOf } from "./choose-runs.ts";
import type { RunContext } from "./lint-run.ts";
import { printable } from "./message.ts";
import { type OpenProjects, usesGivenFiles } from "./open-projects.ts";
import type { Failure } from "./result.ts";
import { findUnreadable } from "./unreadable.ts";

export interface FoundRuns {
  readonly runs: readonly Run[];
  readonly failures: readonly Failure[];
}

/** The projects and stacks to lint, and why others are not. */
export async function findRuns(projects: OpenProjects): Promise<FoundRuns> {
  const { options } = projects.choice;
  return usesGivenFiles(options) ? findGivenFiles(projects) : await searchRuns(projects, options.disk);
}

function findGivenFiles({ choice, context }: OpenProjects): FoundRuns {
  const { cwd, files = [] } = choice.options;
  const missing = files.filter((file) => isMissing(resolvePath(cwd, file), context));
  if (missing.length > 0) return { runs: [], failures: missing.map(describeMissing) };
  return { runs: [chooseGivenFiles(choice)], failures: [] };
}

/** Whoever asks reads the file next, and each is read once. */
function isMissing(path: string, { sources }: RunContext): boolean {
  const answer = sources.read(path);
  return !isReadable(answer) && answer.kind === "missing";
}

async function searchRuns({ choice, context }: OpenProjects, disk: Disk): Promise<FoundRuns> {
  const { cwd, paths = [], stacks } = choice.options;
  const all = await discover(paths.length > 0 ? paths : ["."], cwd, disk);
  const found = leaveOutOthers(all, (path) => readText(path, context));
  const runs = chooseRuns(found, choice);
  const missing = found.missing.map(describeMissing);
  if (stacks) return { runs, failures: [...missing, ...findUnknownStacks(stacks, runs, choice)] };
  const failures = [...missing, ...findUnreadable(found, choice)];
  const isIgnored = found.projects.some(({ isNamed }) => isNamed);
  if (runs.length > 0 || failures.length > 0 || isIgnored) return { runs, failures };
  return { runs, failures: [{ kind: "input", message: describeNothing(found, disk) }] };
}

function readText(path: string, { sources }: RunContext): string | undefined {
  const answer = sources.read(path);
  return isReadable(answer) ? answer.text : undefined;
}

function findUnknownStacks(names: readonly string[], runs: readonly Run[], choice: RunChoice): readonly Failure[] {
  const known = stacksOf([choice.options.cwd], choice).map(({ stack }) => stack.name);
  const list =
    known.length > 0 ? `The config's stacks are ${known.map(printable).join(", ")}.` : "The config has no stacks.";
  return names
    .filter((name) => !runs.some(({ stack }) => stack === name))
    .map((name) => ({ kind: "config", message: `There is no stack '${printable(name)}'. ${list}` }));
}

function describeMissing(path: string): Failure {
  return { kind: "input", message: `There is no file or directory '${printable(path)}'.` };
}

function describeNothing({ projects, directories }: Discovery, disk: Disk): string {
  if (projects.length > 0) return "The config's 'ignorePatterns' leave out every Compose file here.";
  const [other] = directories.flatMap((directory) => findOthers(directory, disk));
  if (other === undefined) return "There are no Compose files here. Name one, or a directory above one.";
  return `There are no Compose files here: '${printable(other)}' is no file. Name one, or a directory above one.`;
}
