/** The identity of a finding: what it is about, not where it stands or how it is worded. */
import { createHash } from "node:crypto";

export interface Identity {
  readonly rule: string;
  /** Absolute path of the file of the finding. */
  readonly file: string;
  /** Absolute path that `file` is made relative to. */
  readonly root: string;
  /** Dotted path of the element; positions in lists do not count, the subject tells list items apart. */
  readonly path: string;
  readonly subject: string | undefined;
}

/**
 * Hashes a finding's identity. Moving lines, rewording the message or reordering a list changes nothing.
 *
 * @returns 32 hexadecimal digits.
 */
export function fingerprintOf({ rule, file, root, path, subject }: Identity): string {
  const relative = file.startsWith(root) ? file.slice(root.length).replace(/^[\\/]+/, "") : file;
  const element = path.replace(/\.\d+(?=\.|$)/g, "");
  const parts = [rule, relative.replaceAll("\\", "/"), element, subject ?? ""];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}
