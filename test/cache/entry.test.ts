import fc from "fast-check";
import { expect, test } from "vitest";
import { type CacheEntry, parseEntry, printEntry } from "../../src/cache/entry.ts";

const entry: CacheEntry = {
  code: 1,
  effects: [
    ["stdout", "one\n"],
    ["stderr", "two\n"],
    ["file", "/shop/report.json", "[]"],
  ],
  evidence: {
    reads: [["/shop/compose.yaml", "1 2 3 4", "digest"]],
    folders: [["/shop", null, [[".env", "missing"]]]],
    kinds: [["/", "directory"]],
    searches: [["/shop", "digest"]],
    trackings: [["/shop/.env", null]],
    refusals: [["/shop/compose.yaml", "/shop", "is a symbolic link"]],
    variables: [["SHLVL", null]],
  },
};

test("an entry is read as it was written", () => {
  expect(parseEntry(printEntry(entry))).toEqual(entry);
});

test("any other text is no entry", () => {
  const printed = printEntry(entry);
  expect(parseEntry("")).toBeUndefined();
  expect(parseEntry("null")).toBeUndefined();
  expect(parseEntry("[]")).toBeUndefined();
  expect(parseEntry(printed.slice(0, -10))).toBeUndefined();
  expect(parseEntry(printed.replace('"format":1', '"format":0'))).toBeUndefined();
});

test("no entry has a part of another kind", () => {
  const parts: readonly (readonly (string | number)[])[] = pathsOf(entry, []);
  expect(parts.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.constantFrom(7, true, { a: "b" }, [1], [["x"]]), (part, value) => {
      const changed: unknown = replaceAt(entry, part, value);
      const read = parseEntry(JSON.stringify({ format: 1, ...Object(changed) }));
      expect(read).toBeUndefined();
    }),
  );
});

/** The ways to every value within a value. */
function pathsOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function replaceAt(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [...value] : { ...Object(value) };
  Object.assign(copy, { [key]: replaceAt(Object(value)[key], rest, by) });
  return copy;
}
