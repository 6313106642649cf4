/** One document over the model of those before it. */

import { toLongForm } from "./canonical/index.ts";
import { copyWith } from "./create-tree.ts";
import { withoutKey } from "./derive.ts";
import { interpolateTree } from "./interpolate-tree.ts";
import type { Load } from "./load-context.ts";
import { mergeModels } from "./merge.ts";
import { isMapping, isNull, isSequence, isUnread } from "./parts.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import type { TaggedDocument } from "./reset.ts";
import { validateSchema } from "./schema/validate.ts";
import type { Mapping, Tree } from "./tree.ts";
import { collapseUnique } from "./unique.ts";

/**
 * Interpolates a document.
 *
 * @returns Undefined, and a problem, when it is no mapping; when it is unread, the problem is known.
 */
export function openDocument({ tree }: TaggedDocument, load: Load): Mapping | undefined {
  const { interpolates, environment, report } = load;
  const opened = interpolates ? interpolateTree(tree, environment.lookup, report) : tree;
  if (isMapping(opened)) return omitUnread(opened);
  if (isUnread(tree)) return undefined;
  const { file, start, end } = tree;
  const message = isNull(tree)
    ? "The document is empty, and Compose stops at it. Remove the `---` before it."
    : "A Compose file is a mapping: it begins with keys such as `services`.";
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path: "" });
  return undefined;
}

/** An element that could not be read is neither of another form nor absent. */
function omitUnread(document: Mapping): Mapping {
  const unread = [...document.entries].filter(([, { value }]) => isUnread(value));
  if (unread.length === 0) return document;
  const read = unread.reduce((rest, [key]) => withoutKey(rest, key), document);
  return copyWith(read, { isPartial: true });
}

/** Merges a document whose includes and extends are resolved, checks the model, and gives it its long forms. */
export function mergeDocument(model: Mapping, document: Mapping, load: Load): Mapping {
  const merged = combine(model, document, load);
  validateSchema(merged, load.report, load.shared.faults);
  return finish(dropVersion(merged, load), load);
}

/** As `mergeDocument` for the base of an `extends`, which Compose does not check by itself. */
export function mergeUncheckedDocument(
  model: Mapping,
  document: Mapping,
  load: Pick<Load, "report" | "interpolates">,
): Mapping {
  return finish(combine(model, document, load), load);
}

function combine(model: Mapping, document: Mapping, { report }: Pick<Load, "report">): Mapping {
  return collapseUnique(mergeModels(model, document, { reason: "override-file", report }), report);
}

/** Long forms can reveal that two items are the same, such as ports that a range expands to. */
function finish(model: Mapping, { report, interpolates }: Pick<Load, "report" | "interpolates">): Mapping {
  return collapseUnique(omitEmptyDns(toLongForm(model, report, !interpolates)), report);
}

function dropVersion(model: Mapping, { report }: Load): Mapping {
  const version = model.entries.get("version");
  if (!version) return model;
  const message = "Compose ignores `version`. Remove it.";
  report({ kind: "obsolete-version", severity: "warning", message, at: version.key, path: "version" });
  return withoutKey(model, "version");
}

/** A variable may leave a name server empty; Compose drops it, for `dns` alone. */
function omitEmptyDns(model: Mapping): Mapping {
  const changed = rewrite(model, EMPTY_DNS, undefined);
  return isMapping(changed) ? changed : model;
}

const EMPTY_DNS = compilePaths<Change<undefined>>({
  "services.*.dns": (tree) => {
    if (!isSequence(tree)) return tree;
    const items = tree.items.filter((item) => !isEmptyText(item));
    return items.length === tree.items.length ? tree : copyWith(tree, { items });
  },
});

function isEmptyText(tree: Tree): boolean {
  return isNull(tree) || (tree.kind === "scalar" && tree.value === "");
}
