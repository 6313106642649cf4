/** `include` (Compose spec, 14-include; docs/compose-conformance.md, "Include"). */

import { remember } from "../text/remember.ts";
import { arriveThrough, copyEntry, copyWith } from "./create-tree.ts";
import { derivedMapping, withoutKey, withValue } from "./derive.ts";
import { type IncludeEntry, loadOf, readIncludeEntry } from "./include-entry.ts";
import { type ComposeFileReference, isRemote, type Load, reportMerge, reportRemote } from "./load-context.ts";
import { mergeElements } from "./merge.ts";
import { entriesAt, isMapping, isNull, isSequence } from "./parts.ts";
import { applyTagsBelow, type TaggedPath } from "./reset.ts";
import type { Entry, Hop, Mapping } from "./tree.ts";

/** Loads files as a project of its own, up to resolved paths. */
export type LoadFiles = (files: readonly ComposeFileReference[], load: Load) => Mapping;

/** A document that includes others. */
export interface Including {
  readonly load: Load;
  /** What the document resets: it applies to included resources too. */
  readonly tags: readonly TaggedPath[];
  /** The loader, which in turn resolves the includes of the included files. */
  readonly loadFiles: LoadFiles;
}

/**
 * Loads what a document includes and imports its resources into the document. Where both have one, they are merged
 * and the document wins.
 */
export function applyIncludes(document: Mapping, including: Including): Mapping {
  const { load } = including;
  const include = document.entries.get("include");
  if (!include) return document;
  let importing = withoutKey(document, "include");
  if (!isSequence(include.value)) {
    if (!isNull(include.value))
      reportMerge(load, { at: include.value, path: "include", message: "include must be a list of files." });
    return importing;
  }
  for (const [index, item] of include.value.items.entries()) {
    const entry = readIncludeEntry(item, `include.${index}`, load);
    const imported = entry && loadEntry(entry, including);
    importing = imported
      ? importModel(importing, imported, { ...including, hop: hopOf(entry) })
      : copyWith(importing, { isPartial: true });
  }
  return importing;
}

const IMPORTED = ["services", "volumes", "networks", "secrets", "configs", "models"] as const;

/** Far more than any project has; symbolic links could lead round for ever. */
const DEEPEST = 50;

/** @returns Undefined, and a problem, when a file cannot be followed. */
function loadEntry(entry: IncludeEntry, { load, loadFiles }: Including): Mapping | undefined {
  if (entry.files.length === 0 || !canFollow(entry, load)) return undefined;
  const included = loadOf(entry, load);
  const key = JSON.stringify([entry.files.map(({ path }) => path), included.base, included.directory]);
  const models = remember(load.shared.included, included.environment, () => new Map<string, Mapping>());
  return remember(models, key, () => loadFiles(entry.files, included));
}

function canFollow({ files, path }: IncludeEntry, load: Load): boolean {
  const remote = files.find(({ text }) => isRemote(text));
  if (remote) reportRemote(load, remote.at, path);
  const circular = files.find((file) => load.including.includes(file.path) || load.including.length > DEEPEST);
  if (circular) {
    const message = "This file includes itself, directly or through others. Remove one `include` of the circle.";
    reportMerge(load, { at: circular.at, path, message });
  }
  return !remote && !circular;
}

function hopOf({ at: { file, start, end } }: IncludeEntry): Hop {
  return { by: "include", at: { file, start, end } };
}

type Importing = Including & { readonly hop: Hop };

function importModel(document: Mapping, imported: Mapping, importing: Importing): Mapping {
  let result: Mapping = imported.isPartial ? copyWith(document, { isPartial: true }) : document;
  for (const key of IMPORTED) {
    const resources = entriesAt(imported, key);
    if (resources.size > 0) result = importElement(result, key, { ...importing, resources });
  }
  return result;
}

function importElement(
  document: Mapping,
  key: string,
  importing: Importing & { readonly resources: ReadonlyMap<string, Entry> },
): Mapping {
  const { load, resources, hop } = importing;
  const own = document.entries.get(key);
  const target = own?.value ?? derivedMapping([], hop.at);
  if (!isMapping(target)) {
    const message = `${key} must be a mapping, for an include adds to it. Remove the key or fill it.`;
    reportMerge(load, { at: own?.key ?? target, path: key, message });
    return document;
  }
  const entries = new Map(target.entries);
  for (const [name, entry] of resources) {
    const conflict = entries.get(name);
    entries.set(name, conflict ? mergeImported([key, name], [entry, conflict], importing) : arriveThrough(entry, hop));
  }
  return withValue(document, key, copyWith(target, { entries }));
}

/** The included resource is the base, that of the document comes over it. */
function mergeImported(
  element: readonly [string, string],
  [included, own]: readonly [Entry, Entry],
  { tags, load, hop }: Importing,
): Entry {
  const [base, over] = applyTagsBelow(element, [included.value, own.value], tags);
  const context = { reason: "include", report: load.report, hop } as const;
  const value = mergeElements({ base, over, path: element.join("."), context });
  return copyEntry(own, value);
}
