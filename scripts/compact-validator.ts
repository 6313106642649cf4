/** Makes what ajv compiles small: V8 compiles each function that is called whole, and keeps what it compiled. */

/**
 * Halves ajv's code: adds errors by a call, and leaves out of them where the schema states what was broken. Text that
 * another version of ajv writes differently stays as it is, which is longer but means the same.
 */
export function shortenValidator(code: string): string {
  const short = code
    .replace(/^"use strict";\s*/, "")
    .replace(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      "vErrors = add(vErrors, $2);",
    )
    .replace(/schemaPath:"[^"]*",/g, "");
  return ADD + short;
}

const ADD = "const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));\n";

/**
 * The schemas under their ids: the root, and each of its parts that becomes a function of its own.
 *
 * @param rootId The id of the root; those of its parts begin with it.
 */
export function splitSchema(root: object, rootId: string): ReadonlyMap<string, object> {
  const uses = new Map<object, number>();
  count(root, uses);
  const ids = new Map<object, string>();
  const schemas = new Map<string, object>();
  const place = (node: unknown): unknown => {
    if (!isObject(node)) return node;
    if (node !== root && !isFunction(node, uses)) return mapValues(node, place);
    const known = ids.get(node);
    const id = known ?? (node === root ? rootId : `${rootId}${ids.size}`);
    ids.set(node, id);
    if (known === undefined) schemas.set(id, mapValues(node, place));
    return { $ref: id };
  };
  place(root);
  return schemas;
}

function count(node: unknown, uses: Map<object, number>): void {
  if (!isObject(node)) return;
  const known = uses.get(node) ?? 0;
  uses.set(node, known + 1);
  if (known === 0) for (const part of Object.values(node)) count(part, uses);
}

/**
 * Mappings, since a function that is never called is never compiled by the engine, and what stands in several
 * places. The rest is checked in place: a call costs more than looking at a type.
 */
function isFunction(node: object, uses: ReadonlyMap<object, number>): boolean {
  if (!("type" in node)) return false;
  return "properties" in node || (("items" in node || "patternProperties" in node) && (uses.get(node) ?? 0) > 1);
}

function mapValues(node: object, change: (value: unknown) => unknown): object {
  if (Array.isArray(node)) return node.map(change);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
