/** What the steps of loading share. */
import type { Location, SourceFile } from "../text/source.ts";
import type { Problem, Report } from "./problem.ts";
import type { ProjectEnvironment } from "./project-environment.ts";
import type { TaggedPath } from "./reset.ts";
import type { Sources } from "./sources.ts";
import type { Mapping } from "./tree.ts";

/** A Compose file to load. */
export interface ComposeFileReference {
  /** Absolute path. */
  readonly path: string;
  /** Where the path is written; for one of the command line, the start of the file itself. */
  readonly at: Location;
}

/** One load: the root project's, or that of an include entry. */
export interface Load {
  readonly sources: Sources;
  readonly report: Report;
  /** False leaves variables as they are written. */
  readonly interpolates: boolean;
  /** True lets `.env.example` stand for an absent `.env`. */
  readonly acceptsExamples: boolean;
  /** The absolute folder that paths in the files lead from. */
  readonly directory: string;
  /** The same folder as seen from the including load, or absolute: what the paths of the model begin with. */
  readonly base: string;
  readonly environment: ProjectEnvironment;
  /** The files whose includes led here, the root's first. */
  readonly including: readonly string[];
  /** What all loads of one project share. */
  readonly shared: SharedLoad;
}

/** Memory of one project's loads. */
export interface SharedLoad {
  /** Compose files in the order of reading. */
  readonly opened: Map<string, SourceFile>;
  /** Schema faults that were reported. */
  readonly faults: Set<string>;
  /** Included models by their environment and files: one that is reached by several ways is loaded once. */
  readonly included: Map<ProjectEnvironment, Map<string, Mapping>>;
  /** The documents of the root project that came over others, in order. */
  readonly layers: Layer[];
  /** Environments of includes, by the including one and their env files. */
  readonly environments: Map<ProjectEnvironment, Map<string, ProjectEnvironment>>;
}

/** A document of the root project and the model that it came over. */
export interface Layer {
  /** The model of the documents before it. */
  readonly before: Mapping;
  /** The same without what the document's tags take out. */
  readonly base: Mapping;
  /** The document with its variables filled in, its includes and extends not yet followed. */
  readonly document: Mapping;
  readonly tags: readonly TaggedPath[];
}

export function createSharedLoad(): SharedLoad {
  return { opened: new Map(), layers: [], faults: new Set(), included: new Map(), environments: new Map() };
}

/** An `include`, `extends` or file that cannot be followed, and where it is written. */
export interface MergeFault {
  readonly at: Location;
  readonly path: string;
  readonly message: string;
}

export function reportMerge({ report }: Pick<Load, "report">, { at, path, message }: MergeFault): void {
  const { file, start, end } = at;
  report({ kind: "compose-merge", severity: "error", message, at: { file, start, end }, path });
}

/** A place for what no text says: a file of the command line, a folder. */
export function startOfFile(path: string): Location {
  return { file: { path, text: "" }, start: 0, end: 0 };
}

/**
 * Passes each problem on once: what an anchor or an include repeats is one mistake. Where the YAML could not be read,
 * that is the only one.
 */
export function onlyOnce(report: Report): Report {
  const known = new Set<string>();
  const unread = new Set<string>();
  return (problem: Problem) => {
    const { kind, message, at } = problem;
    const place = `${at.file.path} ${at.start} ${at.end}`;
    if (kind === "compose-syntax") unread.add(place);
    else if (unread.has(place)) return;
    const key = `${kind} ${place} ${message}`;
    if (known.has(key)) return;
    known.add(key);
    report(problem);
  };
}

/** True for what Docker would fetch from elsewhere, a git repository or an OCI artifact. */
export function isRemote(path: string): boolean {
  return REMOTE.test(path);
}

/** Says that a remote file is left out. Docker would fetch it, so this is no error of the project. */
export function reportRemote(load: Load, at: Location, path: string): void {
  const { file, start, end } = at;
  const message = "This file is on another machine and is not read, so what it defines is unknown here.";
  load.report({ kind: "compose-merge", severity: "warning", message, at: { file, start, end }, path });
}

const REMOTE = /^(?:oci:\/\/|git@|git:\/\/|ssh:\/\/|https?:\/\/|github\.com\/)/;
