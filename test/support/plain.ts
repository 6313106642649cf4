/** Trees as plain data, for tests that ask what a tree says and not where. */
import type { Problem } from "../../src/compose/problem.ts";
import type { Mapping, Tree } from "../../src/compose/tree.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

export function plain(tree: Tree | undefined): unknown {
  if (!tree) return undefined;
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "sequence") return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

/** The mapping that a YAML text is, which must be free of problems. */
export function mappingOf(text: string, path = "/p/compose.yaml"): Mapping {
  const [tree] = parseYaml({ path, text }, (problem) => {
    throw new Error(problem.message);
  });
  if (tree?.kind !== "mapping") throw new Error("no mapping");
  return tree;
}

/** What a problem points at, and its message. */
export function pointed({ at, message }: Problem): readonly [string, string] {
  return [at.file.text.slice(at.start, at.end), message];
}
