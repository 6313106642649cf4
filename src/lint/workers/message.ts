/**
 * What threads tell each other. Rules and configs are functions, and the places of a fix lead into the whole model:
 * none of that can be sent, so each side has the first two from its own configs, and the third stays behind.
 */
import type { ResolveRequest } from "../../compose/request.ts";
import type { Rule } from "../../rule.ts";
import type { Location } from "../../text/source.ts";
import type { Run } from "../choose-runs.ts";
import { activeRules, type RunOutcome, type RunView } from "../lint-run.ts";
import type { LintRequest } from "../options.ts";
import type { Failure, Finding, SuppressedFinding } from "../result.ts";

/** The work of all threads. Each takes the next part until there is none. */
export interface Job {
  readonly options: Omit<LintRequest, "disk" | "onProgress" | "threads">;
  /** The environment of all projects. */
  readonly env?: NonNullable<ResolveRequest["env"]>;
  readonly runs: readonly SentRun[];
  /** Shared by all threads: the number of the next part. */
  readonly next: Int32Array;
}

export interface SentRun {
  readonly request: Omit<ResolveRequest, "env">;
  /** Where its config was asked for. */
  readonly directory: string;
  readonly stack?: string;
}

/** The outcomes of a part. */
export interface SentPart {
  /** The number of its first run. */
  readonly first: number;
  readonly outcomes: readonly SentOutcome[];
}

export interface SentOutcome extends Omit<RunOutcome, "active" | "view"> {
  readonly view?: Omit<RunView, "run">;
}

/** How many runs a thread takes at once. */
const PART = 8;

/** The numbers of the runs that this thread is to lint next; none when all are taken. */
export function takePart({ next, runs }: Pick<Job, "next" | "runs">): readonly number[] {
  const first = Atomics.add(next, 0, 1) * PART;
  return Array.from({ length: Math.max(0, Math.min(PART, runs.length - first)) }, (_, index) => first + index);
}

/** Makes data of an outcome that a message can carry. */
export function packOutcome({ active: _, view, ...outcome }: RunOutcome): SentOutcome {
  const { findings, files, failures, suppressed, usedComments } = outcome;
  return {
    findings: findings.map(packFinding),
    files,
    failures: failures.map(packFailure),
    ...(suppressed ? { suppressed: suppressed.map(packSuppressed) } : {}),
    ...(usedComments ? { usedComments: usedComments.map(packPlace) } : {}),
    ...(view ? { view: packView(view) } : {}),
  };
}

/** Makes an outcome of that data again. */
export function unpackOutcome({ view, ...sent }: SentOutcome, run: Run, rules: readonly Rule[]): RunOutcome {
  return {
    ...sent,
    active: view ? activeRules(run.config, pathOf(sent, run), [...rules, ...run.config.pluginRules]) : [],
    ...(view ? { view: { ...view, run } } : {}),
  };
}

function pathOf({ files }: SentOutcome, { request }: Run): string {
  return files[0]?.path ?? request.cwd;
}

function packView({ run: _, ...view }: RunView): Omit<RunView, "run"> {
  return view;
}

function packSuppressed({ suppression, ...finding }: SuppressedFinding): SuppressedFinding {
  const { at } = suppression;
  return { ...packFinding(finding), suppression: { ...suppression, ...(at ? { at: packPlace(at) } : {}) } };
}

function packFinding(finding: Finding): Finding {
  const { at, related, flow, fix } = finding;
  return {
    ...finding,
    at: packPlace(at),
    related: related.map(packRelated),
    ...(flow ? { flow: flow.map(packRelated) } : {}),
    ...(fix ? { fix: { description: fix.description, safety: fix.safety, edits: [] } } : {}),
  };
}

function packRelated({ at, message }: Finding["related"][number]): Finding["related"][number] {
  return { at: packPlace(at), message };
}

/** A place may be an element of the model, which is more than a place. */
function packPlace({ file, start, end }: Location): Location {
  return { file, start, end };
}

/** Whatever a rule threw: of an error its words and its stack, of anything else nothing. */
function packFailure({ cause, ...failure }: Failure): Failure {
  if (!(cause instanceof Error)) return failure;
  const { name, message, stack } = cause;
  const plain = new Error(message);
  return { ...failure, cause: Object.assign(plain, { name, stack }) };
}
