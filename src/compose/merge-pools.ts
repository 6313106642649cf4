/** Merging the address pools of a network, `networks.*.ipam.config`. */
import { scalarText } from "../yaml/scalar.ts";
import { clash, type Merge, mergeMappings } from "./merge-values.ts";
import { isMapping, isScalar, isSequence, valueAt } from "./parts.ts";
import type { Mapping, Tree } from "./tree.ts";

/**
 * Pools are compared by subnet, each of the base with each of the override, exactly as Compose does it: a pool
 * of the base that no pool of the override matches is lost.
 */
export function mergePools(merge: Merge): Tree {
  const { base, over } = merge;
  if (!isSequence(base) || !isSequence(over)) return clash(merge);
  const pools: Mapping[] = [];
  for (const original of base.items.filter(isMapping)) {
    let pool = original;
    for (const override of over.items.filter(isMapping)) {
      const isOther = subnetOf(override) !== subnetOf(pool);
      if (isOther && !pools.some((known) => subnetOf(known) === subnetOf(override))) {
        pools.push(override);
        continue;
      }
      const before = pool;
      pool = mergeMappings({ ...merge, base: pool, over: override });
      place(pools, before, pool);
    }
  }
  return { ...base, items: pools };
}

/** Puts a merged pool where one with its subnet, or its earlier state, stands; else at the end. */
function place(pools: Mapping[], before: Mapping, merged: Mapping): void {
  const earlier = pools.indexOf(before);
  if (earlier >= 0) pools[earlier] = merged;
  const index = pools.findIndex((pool) => subnetOf(pool) === subnetOf(merged));
  if (index >= 0) pools[index] = merged;
  else pools.push(merged);
}

function subnetOf(pool: Mapping): string {
  const subnet = valueAt(pool, "subnet");
  return isScalar(subnet) ? `${subnet.type} ${scalarText(subnet)}` : "";
}
