/** Values as Go's `fmt.Sprint` prints them. */
import { scalarText } from "../../yaml/scalar.ts";
import type { Tree } from "../tree.ts";

/** A scalar's text; `map[a:1 b:2]`, `[1 2]` and `<nil>` inside others. */
export function formatGo(tree: Tree | ReadonlyMap<string, Tree>): string {
  if (tree instanceof Map) return formatMap(tree);
  if ("kind" in tree) return formatTree(tree);
  return "";
}

function formatTree(tree: Tree): string {
  if (tree.kind === "mapping") return formatMap(new Map([...tree.entries].map(([key, { value }]) => [key, value])));
  if (tree.kind === "sequence") return `[${tree.items.map(formatTree).join(" ")}]`;
  return tree.value === null ? "<nil>" : scalarText(tree);
}

function formatMap(values: ReadonlyMap<string, Tree>): string {
  const keys = [...values.keys()].sort();
  return `map[${keys.map((key) => `${key}:${formatGo(values.get(key) ?? new Map())}`).join(" ")}]`;
}
