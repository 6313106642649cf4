/** The attributes of a service that have a structure of their own. */

import { scalarText } from "../../yaml/scalar.ts";
import { type BindSources, sourceOf } from "../bind-sources.ts";
import { copyWith } from "../create-tree.ts";
import type { Build, Dependency, Mount, Port, Text } from "../model.ts";
import { splitPair } from "../part.ts";
import { entriesAt, entryAt, isMapping, isScalar, mappingAt, scalarAt, valueAt } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Scalar, Tree } from "../tree.ts";
import { createText, type Element, placeOf, readText } from "./text.ts";
import { readVariables } from "./variables.ts";

/** `build` in long form. */
export function readBuild(service: Element): Build | undefined {
  const entry = entryAt(service.tree, "build");
  const tree = entry?.value;
  if (!isMapping(tree)) return undefined;
  const build = { tree, path: childPath(service.path, "build") };
  return {
    args: readVariables(childOf(build, "args"), "build-args"),
    at: placeOf(entry?.key ?? tree),
    path: build.path,
    via: entry?.via,
    context: readText(build, "context"),
    dockerfile: readText(build, "dockerfile"),
  };
}

/** `ports` in long form, one entry a port. */
export function readPorts(service: Element): readonly Port[] {
  return readItems(service, "ports", (tree, path) => {
    const short = isMapping(tree) ? tree.short : undefined;
    return {
      target: Number(textAt(tree, "target") ?? 0),
      protocol: textAt(tree, "protocol") ?? "tcp",
      at: placeOf(tree),
      path,
      hostIp: textAt(tree, "host_ip") || undefined,
      published: textAt(tree, "published") || undefined,
      text: short && createText(short, path),
    };
  });
}

/** `volumes` of a service in long form. */
export function readMounts(service: Element, bindSources: BindSources): readonly Mount[] {
  return readItems(service, "volumes", (tree, path) => {
    const createHostPath = scalarAt(tree, "bind", "create_host_path");
    const isWritten = createHostPath !== undefined && createHostPath.style !== "derived";
    return {
      type: textAt(tree, "type") ?? "volume",
      target: textAt(tree, "target") ?? "",
      readOnly: scalarAt(tree, "read_only")?.value === true,
      at: placeOf(tree),
      path,
      source: readText({ tree, path }, "source"),
      sourceState: bindSources.get(sourceOf(tree)),
      createHostPath: isWritten ? createHostPath.value !== false : undefined,
    };
  });
}

/**
 * `depends_on` in long form, and what other attributes imply.
 *
 * @param declared The service before normalisation.
 */
export function readDependencies(service: Element, declared: Tree | undefined): readonly Dependency[] {
  const path = childPath(service.path, "depends_on");
  const written = entriesAt(declared, "depends_on");
  return [...entriesAt(service.tree, "depends_on")].map(([name, entry]) => ({
    service: name,
    condition: textAt(entry.value, "condition") ?? "service_started",
    required: scalarAt(entry.value, "required")?.value !== false,
    isImplied: !written.has(name),
    at: entry.key,
    path: childPath(path, name),
    via: entry.via,
  }));
}

/** `labels` in either form; a label without value is empty. */
export function readLabels(service: Element): ReadonlyMap<string, Text> {
  const labels = new Map<string, Text>();
  const element = childOf(service, "labels");
  if (!element) return labels;
  for (const { key, value, name } of pairsOf(element.tree)) {
    labels.set(name, createText(value ?? copyWith(key, { value: "" }), childPath(element.path, name)));
  }
  return labels;
}

/** `extra_hosts` in either form, as `HOST=ADDRESS` or as written. */
export function readExtraHosts(service: Element): readonly Text[] {
  const path = childPath(service.path, "extra_hosts");
  const hosts = valueAt(service.tree, "extra_hosts");
  if (!isMapping(hosts))
    return readItems(service, "extra_hosts", (item, at) => (isScalar(item) ? createText(item, at) : undefined));
  return [...hosts.entries].flatMap(([host, { value }]) => {
    const addresses = value.kind === "sequence" ? value.items.filter(isScalar) : [value].filter(isScalar);
    return addresses.map((address) =>
      createText(
        copyWith(address, { style: "derived", value: `${host}=${scalarText(address)}` }),
        childPath(path, host),
      ),
    );
  });
}

/** The short forms, or else one attribute of each long form, of a list. */
export function readReferences(service: Element, key: string, attribute: string): readonly Text[] {
  return readItems(service, key, (item, path) => {
    const scalar = isMapping(item) ? (item.short ?? scalarAt(item, attribute)) : undefined;
    return scalar && createText(scalar, path);
  });
}

/** The element under a key; undefined when there is none. */
export function childOf({ tree, path }: Element, key: string): Element | undefined {
  const value = mappingAt(tree)?.entries.get(key)?.value;
  return value && { tree: value, path: childPath(path, key) };
}

function readItems<T>(
  { tree, path }: Element,
  key: string,
  read: (item: Tree, path: string) => T | undefined,
): readonly T[] {
  const list = valueAt(tree, key);
  if (list?.kind !== "sequence") return [];
  return list.items.flatMap((item, index) => read(item, childPath(childPath(path, key), index)) ?? []);
}

interface Pair {
  readonly name: string;
  readonly key: Scalar;
  readonly value?: Scalar;
}

function pairsOf(tree: Tree): readonly Pair[] {
  if (tree.kind === "sequence") {
    return tree.items.filter(isScalar).map((item) => {
      const { key, value } = splitPair(item);
      return { name: scalarText(key), key, ...(value && { value }) };
    });
  }
  if (!isMapping(tree)) return [];
  return [...tree.entries].flatMap(([name, { value }]) => (isScalar(value) ? [{ name, key: value, value }] : []));
}

function textAt(tree: Tree, key: string): string | undefined {
  const scalar = scalarAt(tree, key);
  return scalar && scalarText(scalar);
}
