/** Merging the address pools of a network, `networks.*.ipam.config`. */

import { scalarText } from "../yaml/scalar.ts";
import { copyWith } from "./create-tree.ts";
import { derivedScalar } from "./derive.ts";
import { clash, type Merge, mergeMappings } from "./merge-values.ts";
import { isMapping, isScalar, isSequence, valueAt } from "./parts.ts";
import type { Mapping, Sequence, Tree } from "./tree.ts";

/**
 * Pools are compared by subnet, each of the base with each of the override, exactly as Compose does it: a pool
 * of the base that no pool of the override matches is lost.
 */
export function mergePools(merge: Merge): Tree {
  const { base, over } = merge;
  if (!isSequence(base) || !isSequence(over)) return clash(merge);
  const pools: Mapping[] = [];
  for (const original of base.items.filter(isMapping)) mergePool(pools, original, { ...merge, over });
  // Go has no list where nothing was put in one, and the schema then refuses the null.
  return pools.length === 0 ? derivedScalar(null, over) : copyWith(base, { items: pools });
}

function mergePool(pools: Mapping[], original: Mapping, merge: Merge<Tree, Sequence>): void {
  let pool = original;
  // Compose changes a pool in place, also where it put it before.
  const places = new Set<number>();
  for (const override of merge.over.items.filter(isMapping)) {
    const isOther = subnetOf(override) !== subnetOf(pool);
    if (isOther && indexOfSubnet(pools, override) < 0) {
      pools.push(override);
      continue;
    }
    pool = mergeMappings({ ...merge, base: pool, over: override });
    for (const place of places) pools[place] = pool;
    const index = indexOfSubnet(pools, pool);
    places.add(index < 0 ? pools.push(pool) - 1 : index);
    for (const place of places) pools[place] = pool;
  }
}

function indexOfSubnet(pools: readonly Mapping[], pool: Mapping): number {
  return pools.findIndex((known) => subnetOf(known) === subnetOf(pool));
}

function subnetOf(pool: Mapping): string {
  const subnet = valueAt(pool, "subnet");
  return isScalar(subnet) ? `${subnet.type} ${scalarText(subnet)}` : "";
}
