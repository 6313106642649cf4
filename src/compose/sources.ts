/** Every file of a project, read and parsed once, however many services, includes and resolutions name it. */

import { remember } from "../text/remember.ts";
import type { SourceFile } from "../text/source.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { Problem, Report } from "./problem.ts";
import type { FileSystem } from "./request.ts";
import { type TaggedDocument, takeTags } from "./reset.ts";

/** Why a file was not read, as the end of a sentence about it. */
export interface ReadFailure {
  readonly kind: "missing" | "directory" | "special" | "too-large" | "unreadable";
  readonly reason: string;
}

/** Files by absolute path, shared by several resolutions. */
export interface Sources {
  readonly files: FileSystem;
  /** The text of a file; devices, folders and files beyond the limit are refused. */
  read(path: string): SourceFile | ReadFailure;
  /** The documents of a Compose file that was read. The problems of parsing are reported each time it is asked. */
  documents(file: SourceFile, report: Report): readonly TaggedDocument[];
}

/** The largest file that is read, in UTF-16 code units. */
const LARGEST_FILE = 8 * 1024 * 1024;

export function createSources(files: FileSystem): Sources {
  const texts = new Map<string, SourceFile | ReadFailure>();
  const parsed = new Map<SourceFile, ParsedFile>();
  return {
    files,
    read: (path) => remember(texts, path, () => readFile(files, path)),
    documents(file, report) {
      const { documents, problems } = remember(parsed, file, () => parseFile(file));
      for (const problem of problems) report(problem);
      return documents;
    },
  };
}

/** Tells the two answers of `Sources.read` apart. */
export function isReadable(answer: SourceFile | ReadFailure): answer is SourceFile {
  return "text" in answer;
}

interface ParsedFile {
  readonly documents: readonly TaggedDocument[];
  readonly problems: readonly Problem[];
}

function readFile(files: FileSystem, path: string): SourceFile | ReadFailure {
  if (path === "/dev/null") return { path, text: "" };
  const answer = files.read(path);
  if ("failure" in answer) return explainFailure(answer.isMissing ? "missing" : files.kind(path), answer.failure);
  const isTooLarge = answer.text.length > LARGEST_FILE;
  return isTooLarge ? { kind: "too-large", reason: "is larger than 8 MiB" } : { path, ...answer };
}

function explainFailure(kind: ReturnType<FileSystem["kind"]>, failure: string): ReadFailure {
  if (kind === "missing") return { kind, reason: "does not exist" };
  if (kind === "directory") return { kind, reason: "is a folder" };
  if (kind === "special") return { kind, reason: "is no regular file, but a device, FIFO or socket" };
  return { kind: "unreadable", reason: `cannot be read: ${failure}` };
}

function parseFile(file: SourceFile): ParsedFile {
  const problems: Problem[] = [];
  const trees = parseYaml(file, (problem) => problems.push(problem));
  const mayHaveTags = file.text.includes("!reset") || file.text.includes("!override");
  const documents = trees.map((tree) => (mayHaveTags ? takeTags(tree) : { tree, tags: [] }));
  return { documents, problems };
}
