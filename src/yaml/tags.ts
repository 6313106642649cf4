/** `!reset` and `!override` on their way out of anchors (docs/compose-conformance.md, "Reset and override"). */
import { copyEntry, copyWith } from "../compose/create-tree.ts";
import type { Entry, Tag, Tree } from "../compose/tree.ts";

/** The tag of a value that Compose acts upon. */
export function tagOf(value: { readonly tag: string | undefined }): Tag | undefined {
  if (value.tag === "!reset") return "reset";
  return value.tag === "!override" ? "override" : undefined;
}

/**
 * What Compose leaves of an anchor once it has read the document of the anchor: what is reset below it is gone, and
 * a later document knows nothing of it. An override keeps its tag.
 */
export function dropResets(tree: Tree): Tree {
  return dropBelow(tree, (value) => value);
}

/** The same for an alias below an `!override`, where Compose looks for no tags. */
export function dropTags(tree: Tree): Tree {
  return withoutTag(dropBelow(tree, withoutTag));
}

function dropBelow(tree: Tree, keep: (value: Tree) => Tree): Tree {
  if (tree.kind === "scalar") return tree;
  const visit = (value: Tree) => (value.tag === "reset" ? [] : [keep(dropBelow(value, keep))]);
  if (tree.kind === "sequence") return copyWith(tree, { items: tree.items.flatMap(visit) });
  const entries = [...tree.entries].flatMap(([key, entry]) =>
    visit(entry.value).map((value): [string, Entry] => [key, copyEntry(entry, value)]),
  );
  return copyWith(tree, { entries: new Map(entries) });
}

function withoutTag(tree: Tree): Tree {
  if (!tree.tag) return tree;
  return copyWith(tree, { tag: undefined });
}
