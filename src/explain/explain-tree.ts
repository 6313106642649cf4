/** Why an attribute of a service has its value. */
import type { Hop, Mapping, Replaced, Scalar, Tree } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";
import type { Explanation, Loser } from "./explanation.ts";
import { type MergeScene, mergeRule } from "./merge-rule.ts";
import { placeOf } from "./origins.ts";
import { describe, type Shown, shownAt } from "./show.ts";
import { type Origins, originsOf } from "./variable-origin.ts";

/** What trees are explained with. */
export type TreeContext = Origins & MergeScene;

/** A part of a service. */
export interface Part {
  readonly path: string;
  /** The key under which it stands. */
  readonly name?: string;
  readonly tree: Tree;
  readonly shown: Shown;
  readonly via: readonly Hop[];
}

/** Explains every value in a part, and what tags took out of it. */
export function explainTree(part: Part, context: TreeContext): readonly Explanation[] {
  const { tree } = part;
  if (tree.kind === "scalar") return [explainScalar(part, tree, context)];
  if (tree.kind === "mapping" && tree.short) return [explainScalar(part, tree.short, context)];
  const children = childrenOf(part).flatMap((child) => explainTree(child, context));
  const own = losersOf(tree, part.name, context);
  const whole = own.length > 0 || children.length === 0 ? [explainWhole(part, own)] : [];
  return [...whole, ...children, ...(tree.kind === "mapping" ? explainRemoved(part, tree, context) : [])];
}

/** The part under a key or index; a list of `KEY=VALUE` has keys too. Undefined when there is none. */
export function childOf(part: Part, key: string): Part | undefined {
  return childrenOf(part).find((child) => child.name === key || child.path === joinPath(part.path, key));
}

/** What `!reset` and `!override` took out of a mapping and nothing replaced. */
export function explainRemoved(part: Part, mapping: Mapping, context: TreeContext): readonly Explanation[] {
  const removed = (mapping.history?.replaced ?? []).filter(
    (item) => item.removed && !mapping.entries.has(item.removed.key),
  );
  return removed.flatMap(({ value, rule, removed: taken }) => {
    if (!taken) return [];
    const loser = { value: context.show.value(value, taken.key), at: placeOf(value), rule };
    return [emptyExplanation(joinPath(part.path, taken.key), taken.by, { via: [], losers: [loser] })];
  });
}

export function joinPath(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

/** What came with the mapping around it came the same way, unless another file adds it. */
function childrenOf({ path, name, tree, shown, via }: Part): readonly Part[] {
  const child = (value: Tree, key: string | number) => ({ tree: value, shown: shownAt(shown, key) ?? shown });
  if (tree.kind === "mapping") {
    return [...tree.entries].map(([key, entry]) => {
      const around = entry.key.file === tree.file ? via : [];
      return {
        path: joinPath(path, key),
        name: key,
        ...child(entry.value, key),
        via: [...(entry.via ?? []), ...around],
      };
    });
  }
  if (tree.kind !== "sequence") return [];
  return tree.items.map((item, index) => {
    const key = item.kind === "scalar" ? pairName(item) : undefined;
    return { path: joinPath(path, index), ...child(item, index), via, ...((key ?? name) && { name: key ?? name }) };
  });
}

function pairName({ value }: Scalar): string | undefined {
  const [, name] = /^([\w.-]+)=/.exec(String(value)) ?? [];
  return name;
}

function explainScalar({ path, name, tree, shown, via }: Part, scalar: Scalar, context: TreeContext): Explanation {
  const written = scalar.relative ?? scalar;
  const references = (written.pair?.value ?? written).template?.references ?? [];
  const template = written.template?.text;
  const isImplied = scalar.style === "derived" && !scalar.pair && !scalar.partOf && tree === scalar;
  return {
    path,
    value: scalar.type === "null" ? null : describe(shown.value),
    at: placeOf(scalar),
    isImplied,
    ...(template !== undefined && { written: describe(shown.written) }),
    via,
    variables: originsOf(references, context),
    losers: losersOf(tree, name, context),
  };
}

function explainWhole({ path, tree, shown, via }: Part, losers: readonly Loser[]): Explanation {
  return { ...emptyExplanation(path, placeOf(tree), { via, losers }), value: describe(shown.value) };
}

function emptyExplanation(
  path: string,
  at: Location,
  { via, losers }: Pick<Explanation, "via" | "losers">,
): Explanation {
  return { path, at, isImplied: false, via, variables: [], losers };
}

function losersOf(tree: Tree, name: string | undefined, context: TreeContext): readonly Loser[] {
  const replaced = (tree.history?.replaced ?? []).filter(({ removed }) => !removed);
  return replaced.map((item, index) => describeLoser(item, replaced[index - 1]?.value ?? tree, { ...context, name }));
}

function describeLoser(
  { value, rule }: Replaced,
  winner: Tree,
  context: TreeContext & { readonly name: string | undefined },
): Loser {
  const at = placeOf(value);
  return {
    value: context.show.value(value, context.name),
    at,
    rule: mergeRule(rule, { winner: placeOf(winner), loser: at }, context),
  };
}
