/** Reads the comments of a project's files, each file once for all runs that share it. */
import { parseDotenv } from "../compose/dotenv.ts";
import type { SourceFile } from "../text/source.ts";
import { type FileComments, findComments } from "../yaml/comments.ts";
import { type FileSuppressions, readSuppressions } from "./comment-suppressions.ts";
import { MARK } from "./directive.ts";

/** How a file is read: as YAML, or as an env file of either format. */
export type FileFormat = "yaml" | "dotenv" | "raw";

const known = new WeakMap<SourceFile, FileSuppressions>();

/**
 * What the comments of a file suppress. Files without any such comment, which are nearly all, are searched for a word
 * and read no further.
 *
 * @returns Undefined when the file has none.
 */
export function readFileSuppressions(file: SourceFile, format: FileFormat): FileSuppressions | undefined {
  if (!file.text.includes(MARK)) return undefined;
  const read = known.get(file) ?? readSuppressions(file, commentsOf(file, format));
  known.set(file, read);
  return read;
}

function commentsOf(file: SourceFile, format: FileFormat): FileComments {
  if (format === "yaml") return findComments(file);
  const { comments, entries } = parseDotenv(file.text, {
    lookup: () => undefined,
    ...(format === "raw" ? { format } : {}),
  });
  return {
    comments: comments.map((comment) => ({ file, ...comment })),
    longValues: entries
      .map(({ nameStart, valueEnd }) => ({ file, start: nameStart, end: valueEnd }))
      .filter(({ start, end }) => file.text.slice(start, end).includes("\n")),
  };
}
