/** Reads a stream to its end, as a disk reads a file. */
import type { Readable } from "node:stream";
import { LARGEST_FILE } from "./node-disk.ts";
import type { ReadAnswer } from "./overlay-disk.ts";
import { findInvalid } from "./utf8.ts";

/**
 * Reads text from a stream.
 *
 * @returns The text; or why there is none: it is more than a file may hold. Reading stops at the limit.
 */
export async function readStream(stream: Readable): Promise<ReadAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > LARGEST_FILE) return { failure: "it is larger than 8 MiB" };
  }
  const all = Buffer.concat(chunks);
  const text = all.toString("utf8");
  const invalidAt = findInvalid(text, () => all);
  return { text, ...(invalidAt !== undefined && { invalidAt }) };
}
