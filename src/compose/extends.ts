/** `extends` (Compose spec, 05-services, "extends"; docs/compose-conformance.md, "Extends"). */

import { resolvePath } from "../text/path.ts";
import type { Location } from "../text/source.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import { withoutKey, withValue } from "./derive.ts";
import { type ExtendsBase, readExtendsBase } from "./extends-base.ts";
import { type Load, reportMerge } from "./load-context.ts";
import { mergeElements } from "./merge.ts";
import { isMapping, isNull, isScalar, isUnread, stringOf, valueAt } from "./parts.ts";
import { applyTagsBelow, type TaggedPath } from "./reset.ts";
import type { Entry, Mapping, Scalar, Tree } from "./tree.ts";

/**
 * Resolves the `extends` of every service of a document. A base without file is a service of the same document.
 *
 * @param tags What the document resets: it applies to the bases too.
 */
export function applyExtends(document: Mapping, tags: readonly TaggedPath[], load: Load): Mapping {
  const services = document.entries.get("services");
  if (!services) return document;
  if (!isMapping(services.value)) {
    const message = "`services` must be a mapping of names to services.";
    load.report({ kind: "compose-schema", severity: "error", message, at: services.key, path: "services" });
    return withoutKey(document, "services");
  }
  const { entries } = services.value;
  const extending = [...entries].filter(([, { value }]) => isMapping(value) && value.entries.has("extends"));
  if (extending.length === 0) return document;
  const walk: Walk = { load, file: document.file.path, chain: [], bases: new Map() };
  const among: Services = { entries: new Map(entries), tags };
  for (const [name] of extending) resolveService(name, among, walk);
  return withValue(document, "services", copyWith(services.value, { entries: among.entries }));
}

/** The services among which a base without file is looked up; each is replaced once it is resolved. */
interface Services {
  readonly entries: Map<string, Entry>;
  readonly tags: readonly TaggedPath[];
}

interface Walk {
  readonly load: Load;
  /** The document's file. */
  readonly file: string;
  /** The files and services that led here. */
  readonly chain: readonly string[];
  /** Files that were read for their services, by path. */
  readonly bases: Map<string, ExtendsBase | undefined>;
}

/** What an `extends` says, and where. */
interface Reference {
  readonly service: string;
  readonly file?: Scalar;
  readonly at: Location;
  readonly path: string;
}

function resolveService(name: string, among: Services, walk: Walk): Tree | undefined {
  const entry = among.entries.get(name);
  if (!entry || !isMapping(entry.value)) return entry?.value;
  const extending = entry.value.entries.get("extends");
  if (!extending) return entry.value;
  const own = withoutKey(entry.value, "extends");
  const reference = readReference(name, extending, walk.load);
  const merged = reference ? extendService({ name, written: entry.value, own, reference }, among, walk) : partial(own);
  among.entries.set(name, copyEntry(entry, merged));
  return merged;
}

function readReference(name: string, { key, value }: Entry, load: Load): Reference | undefined {
  const path = `services.${name}.extends`;
  const base = isMapping(value) ? valueAt(value, "service") : value;
  const service = stringOf(base);
  const file = valueAt(value, "file");
  const hasFile = isScalar(file) && !isNull(file);
  if (isUnread(base) || isUnread(file)) return undefined;
  if (service === undefined || !base || (file && !isNull(file) && stringOf(file) === undefined)) {
    const message = "`extends` must name a service: its name as text, or a mapping with `service` and `file`.";
    reportMerge(load, { at: isMapping(value) ? key : value, path, message });
    return undefined;
  }
  const at = { file: base.file, start: base.start, end: base.end };
  return { service, at, path, ...(hasFile && { file }) };
}

interface Extension {
  readonly name: string;
  readonly written: Mapping;
  /** The service without its `extends`. */
  readonly own: Mapping;
  readonly reference: Reference;
}

/**
 * Compose leaves a service as it is written, its `extends` included, when the base is null.
 *
 * @returns The service alone, and a problem, when the base cannot be had.
 */
function extendService(extension: Extension, among: Services, walk: Walk): Mapping {
  const { name, written, own, reference } = extension;
  const from = findServices(extension, among, walk);
  if (!from) return partial(own);
  const step = JSON.stringify([reference.file?.value ?? walk.file, name]);
  if (walk.chain.includes(step)) {
    const message = `Service '${name}' extends itself, directly or through others. Remove one \`extends\` of the circle.`;
    reportMerge(walk.load, { ...reference, message });
    return partial(own);
  }
  const base = resolveService(reference.service, from, { ...walk, chain: [...walk.chain, step] });
  if (isNull(base)) return written;
  return base ? mergeBase(base, extension, { ...walk, ...among }) : partial(own);
}

/** What the service would inherit is unknown. */
function partial(own: Mapping): Mapping {
  return copyWith(own, { isPartial: true });
}

function findServices({ name, reference }: Extension, among: Services, walk: Walk): Services | undefined {
  const { service, file, at, path } = reference;
  const from = file ? openServices(file, path, walk) : among;
  if (!from || from.entries.has(service)) return from;
  const place = file ? `in '${String(file.value)}'` : "in this document";
  const message = `Service '${name}' extends '${service}', and ${place} is no such service.`;
  reportMerge(walk.load, { at, path, message });
  return undefined;
}

/** The services of another file, in a copy in which one chain resolves. */
function openServices(file: Scalar, path: string, { load, bases }: Walk): Services | undefined {
  const target = resolvePath(load.directory, String(file.value));
  if (!bases.has(target)) bases.set(target, readExtendsBase(file, path, load));
  const base = bases.get(target);
  return base && { entries: new Map(base.services), tags: base.tags };
}

function mergeBase(
  base: Tree,
  extension: Extension,
  { tags, load }: Pick<Services, "tags"> & Pick<Walk, "load">,
): Mapping {
  const { name, own, reference } = extension;
  const [inherited, extending] = applyTagsBelow(["services", name], [base, own], tags);
  const hop = { by: "extends", at: reference.at } as const;
  const context = { reason: "extends", report: load.report, hop } as const;
  const merged = mergeElements({ base: inherited, over: extending, path: "services.x", context });
  const { file, start, end } = own;
  return isMapping(merged) ? copyWith(withoutKey(merged, "extends"), { file, start, end }) : own;
}
