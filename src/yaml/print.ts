/** Data as YAML that Compose reads back as the same data. */
import {
  type CreateNodeOptions,
  Document,
  type DocumentOptions,
  isScalar,
  type Scalar,
  type SchemaOptions,
  visit,
} from "yaml";
import type { Tree } from "../compose/tree.ts";
import { positionAt } from "../text/source.ts";
import { UNPRINTABLE } from "../text/unprintable.ts";
import { parseYaml } from "./parse.ts";

/** A value of JSON, with the keys of mappings in the order in which they are printed. */
export type Printable = null | boolean | number | string | readonly Printable[] | { readonly [key: string]: Printable };

/** Gives the comment for the value at a path of keys and indexes; undefined for none. */
export type CommentOf = (path: readonly string[]) => string | undefined;

/**
 * Prints data in block style. Texts that go-yaml would take for something else are quoted.
 *
 * @param commentOf Gives comments for values, which are aligned.
 */
export function printYaml(value: Printable, commentOf?: CommentOf): string {
  const document = new Document(value, OPTIONS);
  visit(document, { Pair: (_, { key }) => quoteMergeKey(key), Scalar: (_, scalar) => quoteActive(scalar) });
  const text = escapeActive(
    document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }),
  );
  return commentOf ? addComments(text, commentOf) : text;
}

/** Both generations of YAML have words that the other takes for text; go-yaml knows some of each. */
const OPTIONS = {
  schema: "yaml-1.1",
  compat: "core",
  customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== MERGE_TAG),
  aliasDuplicateObjects: false,
} as const satisfies DocumentOptions & SchemaOptions & CreateNodeOptions;

const MERGE_TAG = "tag:yaml.org,2002:merge";

/** In quotes, a key that is called like a merge key is one like any other. */
function quoteMergeKey(key: unknown): void {
  if (isScalar(key) && key.value === "<<") key.type = "QUOTE_DOUBLE";
}

/** What the runner of GitHub Actions reads as a command in a log. */
const COMMAND = /^\s*::|##\[/m;

/** Texts that act on what shows them go into double quotes, on one line: only these have escapes. */
function quoteActive(scalar: Scalar): void {
  if (typeof scalar.value !== "string") return;
  const isActive = COMMAND.test(scalar.value) || scalar.value.replaceAll("\n", "").search(UNPRINTABLE) >= 0;
  if (isActive) scalar.type = "QUOTE_DOUBLE";
}

/** By now all that must be escaped stands in double quotes (YAML 1.2.2, 5.7). */
function escapeActive(text: string): string {
  const visible = text.replace(UNPRINTABLE, (character) => {
    if (character === "\n") return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  return visible.replaceAll("##[", "#\\u0023[");
}

/** Comments of longer lines follow them at once, lest one line push all others aside. */
const WIDEST = 72;

function addComments(text: string, commentOf: CommentOf): string {
  const comments = findLines(text, commentOf);
  const lines = text.split("\n");
  const widths = [...comments.keys()].map((line) => lines[line]?.length ?? 0);
  const column = Math.max(0, ...widths.filter((width) => width <= WIDEST));
  return lines
    .map((line, index) => {
      const comment = comments.get(index);
      return comment === undefined ? line : `${line.padEnd(column)}  # ${comment}`;
    })
    .join("\n");
}

/** The comments by the line, from 0, on which their value begins. */
function findLines(text: string, commentOf: CommentOf): ReadonlyMap<number, string> {
  const comments = new Map<number, string>();
  const add = (tree: Tree, path: readonly string[]): void => {
    const children = childrenOf(tree);
    for (const [key, child] of children) add(child, [...path, key]);
    const comment = children.length === 0 ? commentOf(path) : undefined;
    if (comment !== undefined) comments.set(positionAt(tree.file, tree.start).line - 1, comment);
  };
  for (const tree of parseYaml({ path: "", text }, () => {})) add(tree, []);
  return comments;
}

function childrenOf(tree: Tree): readonly (readonly [string, Tree])[] {
  if (tree.kind === "sequence") return tree.items.map((item, index) => [String(index), item]);
  return tree.kind === "mapping" ? [...tree.entries].map(([key, { value }]) => [key, value]) : [];
}
