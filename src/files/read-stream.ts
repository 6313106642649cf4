/** Reads a stream to its end, as a disk reads a file. */
import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { LARGEST_FILE } from "./node-disk.ts";
import type { ReadAnswer } from "./overlay-disk.ts";

/**
 * Reads text from a stream.
 *
 * @returns The text; or why it is none: more than a file may hold, or not UTF-8. Reading stops at the limit.
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
  return isUtf8(all) && !all.includes(0) ? { text: all.toString("utf8") } : { failure: "it is no UTF-8 text" };
}
