/** Lists whose items have a key: a later item replaces the earlier one (docs/compose-conformance.md, "Unique items"). */

import { scalarText } from "../yaml/scalar.ts";
import { copyWith } from "./create-tree.ts";
import { parseMount } from "./grammar/mount.ts";
import { withReplaced } from "./merge-values.ts";
import { isInt64, isMapping, isScalar, isSequence, valueAt } from "./parts.ts";
import { type Change, childPath, compilePaths, rewrite } from "./path-table.ts";
import type { Problem, Report } from "./problem.ts";
import type { Mapping, Sequence, Tree } from "./tree.ts";

/**
 * Leaves one item for each key of the lists that Compose keeps unique, in the place of the first.
 *
 * @param report Receives items without the attribute that is their key.
 */
export function collapseUnique(model: Mapping, report: Report): Mapping {
  const changed = rewrite(model, UNIQUE, report);
  return isMapping(changed) ? changed : model;
}

/** An item's key; undefined when it has none, which the schema reports; a `missing` attribute is reported here. */
type ItemKey = (item: Tree) => string | undefined | { readonly missing: string };

const UNIQUE = compilePaths<Change<Report>>({
  "networks.*.ipam.options": collapse(pairKey),
  "networks.*.labels": collapse(pairKey),
  "services.*.annotations": collapse(pairKey),
  "services.*.build.additional_contexts": collapse(pairKey),
  "services.*.build.args": collapse(pairKey),
  "services.*.build.labels": collapse(pairKey),
  "services.*.build.tags": collapse(pairKey),
  "services.*.cap_add": collapse(pairKey),
  "services.*.cap_drop": collapse(pairKey),
  "services.*.configs": collapse((item) => fileKey(item, "")),
  "services.*.deploy.labels": collapse(pairKey),
  "services.*.devices": collapse(deviceKey),
  "services.*.dns": collapse(pairKey),
  "services.*.dns_opt": collapse(pairKey),
  "services.*.dns_search": collapse(pairKey),
  "services.*.env_file": collapse(envFileKey),
  "services.*.environment": collapse(pairKey),
  "services.*.expose": collapse(exposeKey),
  "services.*.labels": collapse(pairKey),
  "services.*.links": collapse(pairKey),
  "services.*.networks.*.aliases": collapse(pairKey),
  "services.*.networks.*.link_local_ips": collapse(pairKey),
  "services.*.ports": collapse(portKey),
  "services.*.profiles": collapse(pairKey),
  "services.*.secrets": collapse((item) => fileKey(item, "/run/secrets")),
  "services.*.sysctls": collapse(pairKey),
  "services.*.tmpfs": collapse(pairKey),
  "services.*.volumes": collapse(mountKey),
});

/** One text has nothing to collapse with, and a text lacks nothing. */
function isSingleText({ items }: Sequence): boolean {
  const [first, second] = items;
  return second === undefined && isScalar(first) && first.type === "string";
}

function collapse(keyOf: ItemKey): Change<Report> {
  return (tree, path, report) => {
    if (!isSequence(tree) || isSingleText(tree)) return tree;
    const keys = tree.items.map((item, index) => {
      const key = keyOf(item);
      if (typeof key === "object") report(missingKey(item, childPath(path, index), key.missing));
      return typeof key === "string" ? key : undefined;
    });
    return replaceEarlier(tree, keys);
  };
}

/** Items without a key all stay. */
function replaceEarlier(sequence: Sequence, keys: readonly (string | undefined)[]): Sequence {
  const items: Tree[] = [];
  const places = new Map<string, number>();
  for (const [index, item] of sequence.items.entries()) {
    const key = keys[index];
    const place = key === undefined ? undefined : places.get(key);
    const earlier = place === undefined ? undefined : items[place];
    if (place !== undefined && earlier) items[place] = withReplaced(item, earlier, "unique-key");
    else if (key !== undefined) places.set(key, items.push(item) - 1);
    else items.push(item);
  }
  return items.length === sequence.items.length ? sequence : copyWith(sequence, { items });
}

function missingKey({ file, start, end }: Tree, path: string, message: string): Problem {
  return { kind: "compose-schema", severity: "error", message, at: { file, start, end }, path };
}

/** The text before the first `=`. */
function pairKey(item: Tree): ReturnType<ItemKey> {
  if (!isScalar(item)) return undefined;
  if (item.type === "time") return { missing: "YAML takes this for a time. Put it in quotes." };
  if (item.type !== "string") return undefined;
  const text = scalarText(item);
  const equals = text.indexOf("=");
  return equals < 0 ? text : text.slice(0, equals);
}

/** Where a secret or config is mounted. */
function fileKey(item: Tree, directory: string): string | undefined {
  if (!isMapping(item)) return isScalar(item) ? `${directory}/${scalarText(item)}` : undefined;
  const target = valueAt(item, "target");
  if (target) return isScalar(target) ? scalarText(target) : undefined;
  return `${directory}/${textAt(item, "source")}`;
}

/** Compose compares targets as they are written and cleans them later, so `/d` and `/d/` are two at first. */
function mountKey(item: Tree): ReturnType<ItemKey> {
  if (isMapping(item)) return targetKey(item, "The mount has no target. Add the path in the container.");
  const text = isScalar(item) ? scalarText(item) : "";
  const mount = parseMount(text);
  if (!("value" in mount)) return undefined;
  const { start, end } = mount.value.places.target;
  return mount.value.target && text.slice(start, end);
}

function deviceKey(item: Tree): ReturnType<ItemKey> {
  if (isMapping(item)) return targetKey(item, "The device has no target. Add the path in the container.");
  if (!isScalar(item)) return undefined;
  const [source, target] = scalarText(item).split(":");
  return target ?? source;
}

function targetKey(item: Mapping, missing: string): ReturnType<ItemKey> {
  const target = valueAt(item, "target");
  return isScalar(target) && target.type === "string" ? scalarText(target) : { missing };
}

function envFileKey(item: Tree): string | undefined {
  const path = isMapping(item) ? valueAt(item, "path") : item;
  return isScalar(path) ? scalarText(path) : undefined;
}

function exposeKey(item: Tree): ReturnType<ItemKey> {
  if (!isScalar(item)) return undefined;
  const isPort = item.type === "string" || isInt64(item);
  return isPort
    ? scalarText(item)
    : { missing: "The port to expose must be a whole number or text. Put it in quotes." };
}

/** Compose tells texts from numbers: `8080` and `"8080"` are two published ports. */
function portKey(item: Tree): ReturnType<ItemKey> {
  if (isScalar(item)) return item.type === "string" || item.type === "int" ? scalarText(item) : undefined;
  if (!isMapping(item)) return undefined;
  // A short form whose port is 0 comes without a target out of Compose.
  const isZero = item.short !== undefined && textAt(item, "target") === "0";
  if (isZero || !item.entries.has("target"))
    return { missing: "The port has no target. Add the port in the container." };
  const parts = [
    typedTextAt(item, "host_ip", "string 0.0.0.0"),
    typedTextAt(item, "published", "absent"),
    typedTextAt(item, "target", "absent"),
    typedTextAt(item, "protocol", "string tcp"),
  ];
  return `port ${parts.join(" ")}`;
}

function typedTextAt(mapping: Mapping, key: string, fallback: string): string {
  const value = valueAt(mapping, key);
  return isScalar(value) ? `${value.type} ${scalarText(value)}` : fallback;
}

function textAt(mapping: Mapping, key: string): string {
  const value = valueAt(mapping, key);
  return isScalar(value) ? scalarText(value) : "";
}
