/** Follows the path of an assertion into an element. */
import { matchesGlob } from "../plan/glob.ts";
import { childrenOf, type Value } from "./values.ts";

/** What a path leads to: a value, or the place where one is missing. */
export type Slot = { readonly value: Value } | { readonly within: Value; readonly missing: readonly string[] };

/**
 * Everything that a path leads to. A key with `*` leads to whatever is there, to nothing too; any other key that is
 * not there is missing.
 *
 * @param root The element.
 * @param keys The path.
 * @param needsOne Whether something is missing, too, when a glob at the end of the path leads to nothing.
 */
export function findSlots(root: Value, keys: readonly string[], needsOne = false): readonly Slot[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{ value: root }];
  const found = childrenOf(root).filter(({ name }) => key === "*" || (name !== undefined && matchesGlob(key, name)));
  if (found.length > 0) return found.flatMap((child) => findSlots(child, rest, needsOne));
  const mayBeNone = (needsOne ? keys.slice(0, -1) : keys).some((part) => part.includes("*"));
  return mayBeNone ? [] : [{ within: root, missing: keys }];
}
