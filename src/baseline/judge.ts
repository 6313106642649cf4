/** Decides which entries a run can call stale: those whose findings it would have made. */
import { blindingRules } from "../lint/blinding-rules.ts";
import type { RunOutcome, RunView } from "../lint/lint-run.ts";
import type { Failure, Finding } from "../lint/result.ts";
import { isBelow, joinPath, resolvePath } from "../text/path.ts";
import type { BaselineEntry } from "./entry.ts";

/** A run of the linter, as far as it matters which faults it could find. */
export interface Coverage {
  readonly outcomes: readonly RunOutcome[];
  readonly failures: readonly Failure[];
  /** Absolute paths of the directories in which every project was linted. */
  readonly searched: readonly string[];
  /** Whether git keeps the project, so that what it does not keep is of this machine alone. */
  readonly isCheckout: boolean;
  /** Whether nothing stands at a path. */
  isGone(path: string): boolean;
}

export interface Question {
  /** Absolute path of the folder of the baseline. */
  readonly directory: string;
  /** The findings that the baseline does not have. */
  readonly fresh: readonly Finding[];
}

/**
 * Makes the judge of the entries of a baseline.
 *
 * A run that could not read everything calls nothing stale. Otherwise an entry is judged when its rule ran over a
 * project that read its file, its service was active, and every other project that might find its fault was linted
 * too: those of the directories that were searched, and the stacks of the config. A fault that one machine has and
 * another has not is gone only when its service or what it is about stands in the file no more; and what env files of
 * this machine decide is judged elsewhere.
 */
export function createJudge(coverage: Coverage, { directory, fresh }: Question): (entry: BaselineEntry) => boolean {
  const views = coverage.outcomes.flatMap((outcome) => (outcome.view ? [{ ...outcome, view: outcome.view }] : []));
  if (coverage.failures.length > 0 || fresh.some(({ rule }) => blindingRules.has(rule))) return () => false;
  const skipped = findSkippedStacks(views);
  const isLocal = coverage.isCheckout ? dependsOnLocalFiles : () => false;
  return (entry) => {
    const file = joinPath(directory, entry.file);
    const isNamed = views.some((viewed) => namedFiles(viewed).includes(file));
    const isSearched = coverage.searched.some((searched) => isBelow(file, normalize(searched)));
    const isSkipped = skipped.some(({ files }) => !isNamed || files.map(normalize).includes(file));
    const judges = views.filter((viewed) => hasRun(entry.rule, viewed));
    if (isSkipped || !(isNamed || isSearched) || judges.length === 0) return false;
    const readers = views.filter((viewed) => textOf(viewed, file) !== undefined);
    if (readers.length === 0) return coverage.isGone(file) && !isExpected(file, views);
    const able = readers.filter((reader) => judges.includes(reader));
    return (
      able.length > 0 &&
      wasActive(entry, readers) &&
      !dependsOnMachine({ entry, file, able }) &&
      !isLocal({ entry, file, able })
    );
  };
}

type Viewed = RunOutcome & { readonly view: RunView };

function findSkippedStacks(views: readonly Viewed[]) {
  const done = new Set(views.map(({ view }) => view.run.stack));
  return views.flatMap(({ view }) => [...view.run.config.stacks.values()]).filter(({ name }) => !done.has(name));
}

/** The Compose files of a project without those that they include or extend. */
function namedFiles({ view, files }: Viewed): readonly string[] {
  const { cwd, files: given } = view.run.request;
  if (given) return given.map((file) => normalize(resolvePath(cwd, file)));
  const paths = files.map(({ path }) => normalize(path));
  return paths.filter((path, index) => index === 0 || /\.override\.ya?ml$/.test(path));
}

function hasRun(rule: string, { active, view }: Viewed): boolean {
  return active.some((item) => item.rule.id === rule && !(view.isOverlay && item.rule.meta.needsWholeProject));
}

function textOf({ files }: Viewed, file: string): string | undefined {
  return files.find(({ path }) => normalize(path) === file)?.text;
}

/** An env file that services name and a checkout lacks is on another machine. */
function isExpected(file: string, views: readonly Viewed[]): boolean {
  return views.some(({ view }) => view.missingEnvFiles.map(normalize).includes(file));
}

/** A service that a profile keeps out has faults that no rule looked for; one that is gone has none. */
function wasActive({ service }: BaselineEntry, readers: readonly Viewed[]): boolean {
  const views = readers.map(({ view }) => view);
  const isDisabled = service !== undefined && views.some((view) => view.disabledServices.includes(service));
  return !isDisabled || views.some((view) => view.enabledServices.includes(service));
}

interface Ability {
  readonly entry: BaselineEntry;
  readonly file: string;
  /** The projects that read the file and over which the rule ran. */
  readonly able: readonly Viewed[];
}

function dependsOnMachine({ entry: { rule, service, subject }, file, able }: Ability): boolean {
  const isDependent = able.some(({ active }) =>
    active.some((item) => item.rule.id === rule && item.rule.meta.dependsOnMachine),
  );
  const isServed = service === undefined || able.some(({ view }) => view.enabledServices.includes(service));
  const isWritten = subject === undefined || able.some((viewed) => textOf(viewed, file)?.includes(subject));
  return isDependent && isServed && isWritten;
}

/** Variables of a service can come from an env file that a clean checkout lacks, or has an example of. */
function dependsOnLocalFiles({ entry: { service, path }, file, able }: Ability): boolean {
  const views = able.map(({ view }) => view);
  if (views.some(({ localEnvFiles }) => localEnvFiles.map(normalize).includes(file))) return true;
  if (service === undefined || !views.some(({ localServices }) => localServices.includes(service))) return false;
  return path === `services.${service}` || /\.(?:env_file|environment)(?:\.|$)/.test(path);
}

function normalize(path: string): string {
  return path.replaceAll("\\", "/");
}
