/** Laying one tree over another as Compose does (Compose spec, 13-merge; docs/compose-conformance.md, "Merge"). */
import { copyWith } from "./create-tree.ts";
import { MERGE_RULES } from "./merge-rules.ts";
import { type Merge, type MergeContext, mergeMappings, mergeValues, type SpecialRule } from "./merge-values.ts";
import type { PathTable } from "./path-table.ts";
import type { Mapping, Tree } from "./tree.ts";

/**
 * Merges two models, or a model and a document.
 *
 * @param base What was there before; its entries keep their order and place.
 * @param over What comes over it. What it replaces stays in the winner's `history`.
 * @returns `base` itself when `over` changes nothing.
 */
export function mergeModels(base: Mapping, over: Mapping, context: MergeContext): Mapping {
  if (base.entries.size === 0) return base.isPartial ? copyWith(over, { isPartial: true }) : over;
  return mergeMappings({ base, over, path: "", table: MERGE_RULES, context });
}

/** Merges one element of a model, such as `services.web`, by the rules for its path. */
export function mergeElements(merge: Omit<Merge, "table">): Tree {
  let table: PathTable<SpecialRule> | undefined = MERGE_RULES;
  // A dot in a resource's name splits it here, as it does in Compose when included resources are merged.
  for (const key of merge.path.split(".")) table = table?.keys.get(key) ?? table?.any;
  return mergeValues({ ...merge, table });
}
