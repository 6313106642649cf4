/** Sizes in bytes (Compose spec, 11-extension, "byte values"). */
import { scalarText } from "../yaml/scalar.ts";
import { parseBytes } from "./grammar/quantity.ts";
import { isInt64 } from "./parts.ts";
import type { Scalar } from "./tree.ts";

/** The bytes of a size; 0 for a fraction and a number beyond 64 bits, which Compose passes over, and for no size. */
export function bytesOf(size: Scalar): bigint {
  const isPassedOver = size.type === "float" || (size.type === "int" && !isInt64(size));
  return isPassedOver ? 0n : (parseBytes(scalarText(size)) ?? 0n);
}
