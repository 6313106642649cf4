/** Variables of a whole document: its texts interpolated, then cast by path (Compose spec, 12-interpolation). */

import { CASTS, type CastType, castText } from "./cast.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import { type InterpolationProblem, interpolate, type Lookup } from "./interpolate.ts";
import { locateWithin } from "./locate.ts";
import type { PathTable } from "./path-table.ts";
import type { Problem, Report } from "./problem.ts";
import type { Entry, Mapping, Scalar, Sequence, Tree } from "./tree.ts";

/**
 * Interpolates every text value of a document; keys never. Each changed scalar keeps its template.
 *
 * @param report Receives broken templates, required and unset variables, and texts that do not fit their attribute,
 *   each at the reference itself.
 * @returns The same tree when there was nothing to do.
 */
export function interpolateTree(tree: Tree, lookup: Lookup, report: Report): Tree {
  return visit(tree, CASTS, { lookup, report, path: [], hasDollars: DOLLAR_OR_ESCAPE.test(tree.file.text) });
}

/** In double quotes, a dollar sign may be written as an escape. */
const DOLLAR_OR_ESCAPE = /\$|\\(?:x24|u0024|U00000024)/;

interface Context {
  readonly lookup: Lookup;
  readonly report: Report;
  /** Keys and indexes from the root to the value being read. */
  readonly path: (string | number)[];
  /** Whether the file has a dollar sign at all: without, only what is cast needs a visit. */
  readonly hasDollars: boolean;
}

type Table = PathTable<CastType> | undefined;

const DOLLAR = "$";

function visit(tree: Tree, table: Table, context: Context): Tree {
  if (tree.kind === "scalar") return tree.type === "string" ? visitText(tree, table, context) : tree;
  return tree.kind === "mapping" ? visitMapping(tree, table, context) : visitSequence(tree, table, context);
}

function visitMapping(mapping: Mapping, table: Table, context: Context): Mapping {
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of mapping.entries) {
    const below = table?.keys.get(key) ?? table?.any;
    if (isSettled(entry.value, below, context)) continue;
    context.path.push(key);
    const value = visit(entry.value, below, context);
    context.path.pop();
    if (value === entry.value) continue;
    entries ??= new Map(mapping.entries);
    entries.set(key, copyEntry(entry, value));
  }
  return entries ? copyWith(mapping, { entries }) : mapping;
}

function visitSequence(sequence: Sequence, table: Table, context: Context): Sequence {
  if (!table?.any && !context.hasDollars) return sequence;
  let items: Tree[] | undefined;
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (!item || isSettled(item, table?.any, context)) continue;
    context.path.push(index);
    const value = visit(item, table?.any, context);
    context.path.pop();
    if (value === item) continue;
    items ??= [...sequence.items];
    items[index] = value;
  }
  return items ? copyWith(sequence, { items }) : sequence;
}

/** Whether nothing at or below a value can change, which holds for most. */
function isSettled(tree: Tree, table: Table, { hasDollars }: Context): boolean {
  if (tree.kind !== "scalar") return !table && !hasDollars;
  return tree.type !== "string" || !(table?.value || (hasDollars && String(tree.value).includes(DOLLAR)));
}

function visitText(scalar: Scalar, table: Table, context: Context): Scalar {
  const text = String(scalar.value);
  const expanded = text.includes(DOLLAR) ? expand(scalar, text, context) : scalar;
  return table?.value ? cast(expanded, table.value, context) : expanded;
}

function expand(scalar: Scalar, text: string, context: Context): Scalar {
  const { value, references, problems } = interpolate(text, context.lookup);
  for (const problem of problems) context.report(problemOf(scalar, problem, context));
  if (references.length === 0 && value === text) return scalar;
  return copyWith(scalar, { value, template: { text, references } });
}

const KINDS = { syntax: "compose-syntax", required: "required-variable", unset: "undefined-variable" } as const;

function problemOf(scalar: Scalar, problem: InterpolationProblem, { path }: Context): Problem {
  const { kind, name, message, start, end } = problem;
  return {
    kind: KINDS[kind],
    severity: kind === "unset" ? "warning" : "error",
    message,
    at: locateWithin(scalar, start, end),
    path: path.join("."),
    ...(name !== undefined && { subject: name }),
  };
}

const WANTED = {
  boolean: "`true` or `false`",
  integer: "a whole number",
  float: "a number",
  float32: "a number",
} as const;

function cast(scalar: Scalar, type: CastType, context: Context): Scalar {
  const result = castText(String(scalar.value), type);
  const path = context.path.join(".");
  const at = placeOfValue(scalar);
  if (!result) {
    const source = scalar.template ? "the value of the variable" : "this text";
    const message = `'${path}' must be ${WANTED[type]}, and ${source} is not.`;
    context.report({ kind: "compose-schema", severity: "error", message, at, path });
    return scalar;
  }
  if (result.isDeprecated) {
    const message = `'${path}' is written in a way that only YAML 1.1 took for a boolean. Write \`${result.value}\`.`;
    context.report({ kind: "compose-deprecated", severity: "warning", message, at, path });
  }
  return copyWith(scalar, { type: result.type, value: result.value });
}

/** The variable that gives the whole value, or else the whole value. */
function placeOfValue(scalar: Scalar): Problem["at"] {
  const [reference, ...others] = scalar.template?.references ?? [];
  if (reference && others.length === 0) return locateWithin(scalar, reference.start, reference.end);
  const { file, start, end } = scalar;
  return { file, start, end };
}
