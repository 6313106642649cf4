/** Sizes in bytes (Compose spec, 11-extension, "byte values"). */
import { scalarText } from "../yaml/scalar.ts";
import { parseBytes } from "./grammar/quantity.ts";
import type { Scalar } from "./tree.ts";

/** The bytes of a size; 0 for a number with a fraction, which Compose passes over, and for what is no size. */
export function bytesOf(size: Scalar): bigint {
  return size.type === "float" ? 0n : (parseBytes(scalarText(size)) ?? 0n);
}
