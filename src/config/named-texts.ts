/** Keys of a config that hold a text or a list of texts. */
import { isList } from "../text/record.ts";
import type { ConfigDocument } from "./config-document.ts";
import { type KeyPath, valueAt } from "./jsonc.ts";

export interface NamedText {
  readonly name: string;
  /** Where it stands. */
  readonly path: KeyPath;
}

/** The texts of a text or list. What is of another type is a violation of the schema, reported there. */
export function textsAt({ data }: ConfigDocument, path: KeyPath): readonly NamedText[] {
  const value = valueAt(data, path);
  if (typeof value === "string") return [{ name: value, path }];
  const items = isList(value) ? value : [];
  return items.flatMap((name, index) => (typeof name === "string" ? [{ name, path: [...path, index] }] : []));
}
