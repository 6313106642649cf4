/** Digests stand for texts that must not be kept. */
import { createHash } from "node:crypto";

/** The SHA-256 of a text as UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
