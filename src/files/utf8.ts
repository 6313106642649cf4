/** What Node does not tell of a text that it decoded: whether it was UTF-8. */
import { isUtf8 } from "node:buffer";

const REPLACEMENT = "\ufffd";

/**
 * The offset of the first character that stands for bytes which are no UTF-8; undefined when there is none.
 *
 * @param text The text as decoded.
 * @param read Reads the bytes again: only a text with U+FFFD, which may be meant, has to ask.
 */
export function findInvalid(text: string, read: () => Uint8Array): number | undefined {
  let at = text.indexOf(REPLACEMENT);
  const bytes = at < 0 ? undefined : read();
  if (!bytes || isUtf8(bytes)) return undefined;
  // Up to the first invalid byte, offsets in the text and in the bytes agree.
  let offset = 0;
  for (let from = 0; at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
    offset += 3;
    from = at + 1;
  }
  return undefined;
}
