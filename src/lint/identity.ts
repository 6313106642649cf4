/** The identity of a finding: what it is about, not where it stands or how it is worded. */
import { isBelow } from "../text/path.ts";

interface IdentityParts {
  readonly rule: string;
  /** Absolute path of the file of the finding. */
  readonly file: string;
  /** Absolute path that `file` is made relative to, so that machines agree. */
  readonly root: string;
  /** Dotted path of the element; positions in lists do not count, the subject tells list items apart. */
  readonly path: string;
  readonly subject: string | undefined;
}

/** Joins what makes a finding itself. Moving lines, rewording the message or reordering a list changes nothing. */
export function identityOf({ rule, file, root, path, subject }: IdentityParts): string {
  const relative = pathBelow(root.replaceAll("\\", "/"), file.replaceAll("\\", "/"));
  return [rule, relative, elementOf(path), subject ?? ""].join("\n");
}

/** The path of an element without positions in lists. */
export function elementOf(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, "");
}

/** Relative to the root where it lies below it. */
function pathBelow(root: string, path: string): string {
  return isBelow(path, root) ? path.slice(root.length).replace(/^\/+/, "") : path;
}
