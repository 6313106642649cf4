/** What explains a finding, in lines for people. */
import { printable } from "../lint/message.ts";
import type { Finding } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { type Location, positionAt } from "../text/source.ts";
import { type Cause, nameOthers } from "./causes.ts";
import { listSome } from "./wording.ts";

const MOST_NAMES = 5;
const MOST_RELATED = 3;

/**
 * The other findings with the same cause, the stacks and the related places, a line each.
 *
 * @param directory Absolute path that paths are relative to.
 */
export function detailsOf(cause: Cause, directory: string): readonly string[] {
  const { first } = cause;
  const others = nameOthers(cause, ({ at }) => positionAt(at.file, at.start).line);
  const related = first.related.map(({ at, message }) => `${formatPlace(at, first, directory)}  ${message}`);
  const details = [
    ...(others.length > 0 ? [`also ${listSome(others, MOST_NAMES)}`] : []),
    ...(first.stacks.length > 0 ? [`in stack ${listSome(first.stacks, MOST_NAMES)}`] : []),
    ...(first.fix?.safety === "suggestion" ? [`suggestion: ${first.fix.description}`] : []),
    ...related.slice(0, MOST_RELATED),
    ...(related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []),
  ];
  return details.map(printable);
}

/** A place of another file with that file's name. */
function formatPlace({ file, start }: Location, finding: Finding, directory: string): string {
  const { line, column } = positionAt(file, start);
  const name = file.path === finding.at.file.path ? "" : `${relativePath(directory, file.path)}:`;
  return `${name}${line}:${column}`;
}
