/** The attributes that merge by a rule of their own (docs/compose-conformance.md, "Merge"). */

import { scalarText } from "../yaml/scalar.ts";
import { copyWith, createEntry, createMapping } from "./create-tree.ts";
import { derivedMapping, derivedScalar, derivedSequence } from "./derive.ts";
import { mergePools } from "./merge-pools.ts";
import { appendItems, clash, type Merge, mergeMappings, replaceValue, type SpecialRule } from "./merge-values.ts";
import { isMapping, isNull, isScalar, isSequence, stringOf, valueAt } from "./parts.ts";
import { compilePaths } from "./path-table.ts";
import type { Entry, Mapping, Scalar, Sequence, Tree } from "./tree.ts";

/** The special rules by path. */
export const MERGE_RULES = compilePaths<SpecialRule>({
  "networks.*.ipam.config": mergePools,
  "networks.*.labels": mergePairs,
  "services.*.annotations": mergePairs,
  "services.*.build": mergeBuild,
  "services.*.build.additional_contexts": mergePairs,
  "services.*.build.args": mergePairs,
  "services.*.build.extra_hosts": mergeHosts,
  "services.*.build.labels": mergePairs,
  "services.*.command": replaceValue,
  "services.*.depends_on": mergeDependencies,
  "services.*.deploy.labels": mergePairs,
  "services.*.dns": mergePairs,
  "services.*.dns_opt": mergePairs,
  "services.*.dns_search": mergePairs,
  "services.*.entrypoint": replaceValue,
  "services.*.env_file": mergePairs,
  "services.*.environment": mergePairs,
  "services.*.extra_hosts": mergeHosts,
  "services.*.healthcheck.test": replaceValue,
  "services.*.label_file": mergePairs,
  "services.*.labels": mergePairs,
  "services.*.logging": mergeLogging,
  "services.*.models": mergeKeys,
  "services.*.networks": mergeKeys,
  "services.*.sysctls": mergePairs,
  "services.*.tmpfs": mergePairs,
  "services.*.ulimits.*": replaceValue,
  "volumes.*.labels": mergeUncollapsedPairs,
});

/** Both sides become lists of `KEY=VALUE`, and the second is appended; the unique keys are found later. */
function mergePairs({ base, over }: Merge): Tree {
  return appendItems(toSequence(base), toSequence(over).items);
}

/** As `mergePairs`, where no unique keys are looked for. */
function mergeUncollapsedPairs({ base, over }: Merge): Tree {
  return orNull(appendItems(toSequence(base), toSequence(over).items), base);
}

/** The same, without the texts that the base has already. */
function mergeHosts({ base, over }: Merge): Tree {
  const hosts = toSequence(base);
  const known = new Set(hosts.items.filter(isScalar).map(scalarText));
  const others = toSequence(over).items.filter((item) => !isScalar(item) || !known.has(scalarText(item)));
  return orNull(appendItems(hosts, others), base);
}

/** Go has no list where a mapping gave no items, and the schema then refuses the null. */
function orNull(merged: Sequence, base: Tree): Tree {
  return merged.items.length === 0 && !isSequence(base) ? derivedScalar(null, base) : merged;
}

function mergeBuild(merge: Merge): Tree {
  return mergeAsMappings(merge, (tree) => {
    if (isMapping(tree)) return tree;
    return stringOf(tree) === undefined ? undefined : derivedMapping([["context", tree]], tree);
  });
}

function mergeDependencies(merge: Merge): Tree {
  return mergeNames(merge, (item) =>
    derivedMapping(
      [
        ["condition", derivedScalar("service_started", item)],
        ["required", derivedScalar(true, item)],
      ],
      item,
    ),
  );
}

function mergeKeys(merge: Merge): Tree {
  return mergeNames(merge, (item) => derivedScalar(null, item));
}

/** Lists of names become mappings. Compose crashes over a list with other items. */
function mergeNames(merge: Merge, makeValue: (item: Tree) => Tree): Tree {
  const isOfNames = hasOnlyNames(merge.base) && hasOnlyNames(merge.over);
  return isOfNames ? mergeAsMappings(merge, (tree) => toMapping(tree, makeValue)) : clash(merge);
}

/** Options of one driver mean nothing to another, so a block with another driver replaces the whole. */
function mergeLogging(merge: Merge): Tree {
  const { base, over } = merge;
  if (!isMapping(base) || !isMapping(over)) return clash(merge);
  const before = valueAt(base, "driver");
  const driver = valueAt(over, "driver");
  const isSame = !before || !driver || driverText(before) === driverText(driver);
  return isSame ? mergeMappings({ ...merge, base, over }) : replaceValue(merge);
}

function driverText(driver: Tree): string {
  return isScalar(driver) ? `${driver.type} ${scalarText(driver)}` : driver.kind;
}

/** What is null or of another form on the over side changes nothing; on the base side Compose crashes over it. */
function mergeAsMappings(merge: Merge, convert: (tree: Tree) => Mapping | undefined): Tree {
  const base = convert(merge.base);
  const over = convert(merge.over);
  if (!over || over.entries.size === 0) return base ?? merge.base;
  return base ? mergeMappings({ ...merge, base, over }) : clash(merge);
}

function hasOnlyNames(tree: Tree): boolean {
  return !isSequence(tree) || tree.items.every((item) => stringOf(item) !== undefined);
}

/** A mapping as it is, a list of names as a mapping. */
function toMapping(tree: Tree, makeValue: (item: Tree) => Tree): Mapping | undefined {
  if (isMapping(tree)) return tree;
  if (!isSequence(tree)) return undefined;
  const entries = new Map<string, Entry>();
  for (const item of tree.items) {
    const name = stringOf(item);
    if (name === undefined) continue;
    const { file, start, end } = item;
    entries.set(name, createEntry({ file, start, end }, makeValue(item)));
  }
  const { file, start, end } = tree;
  return createMapping({ entries, file, start, end });
}

/** A list as it is, a text as its only item, a mapping as sorted `KEY=VALUE`; anything else is empty. */
function toSequence(tree: Tree): Sequence {
  if (isSequence(tree)) return tree;
  if (isMapping(tree)) return derivedSequence(pairsOf(tree), tree);
  return derivedSequence(stringOf(tree) === undefined ? [] : [tree], tree);
}

function pairsOf(mapping: Mapping): readonly Scalar[] {
  const pairs: Scalar[] = [];
  for (const [name, entry] of mapping.entries) {
    const { value } = entry;
    if (isSequence(value)) for (const item of value.items) pairs.push(pairOf(name, entry, item));
    else pairs.push(isNull(value) ? bareName(name, entry) : pairOf(name, entry, value));
  }
  return pairs.sort((a, b) => compareTexts(scalarText(a), scalarText(b)));
}

function pairOf(name: string, { key }: Entry, value: Tree): Scalar {
  const isTogether = key.file === value.file && key.end <= value.start;
  const end = isTogether ? value.end : key.end;
  const text = `${name}=${printValue(value)}`;
  const pair = copyWith(derivedScalar(text, key), { end });
  return isScalar(value) ? copyWith(pair, { pair: { key, value }, history: value.history }) : pair;
}

function bareName(name: string, { key }: Entry): Scalar {
  return derivedScalar(name, key);
}

/** How Go prints a value within a text. */
function printValue(value: Tree): string {
  if (isNull(value)) return "<nil>";
  if (isScalar(value)) return scalarText(value);
  if (isSequence(value)) return `[${value.items.map(printValue).join(" ")}]`;
  const keys = [...value.entries.keys()].sort(compareTexts);
  return `map[${keys.map((key) => `${key}:${printValue(valueAt(value, key) ?? value)}`).join(" ")}]`;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
