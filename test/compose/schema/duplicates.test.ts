import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findDuplicates, hasDuplicates } from "../../../src/compose/schema/duplicates.ts";
import type { Plain } from "../../../src/compose/schema/plain.ts";

test("names every later item and the first of its kind", () => {
  expect(findDuplicates(["a", "b", "a", 1, "1", "a", 1])).toEqual([
    { first: 0, again: 2 },
    { first: 0, again: 5 },
    { first: 3, again: 6 },
  ]);
});

test.each<[string, readonly Plain[]]>([
  ["text that looks like a mapping", ['{"a":1}', { a: 1 }]],
  ["keys and values that trade places", [{ a: "b" }, { b: "a" }]],
  ["a list and its only item", [["a"], "a"]],
  ["nothing, false, zero and empty text", [null, false, 0, ""]],
])("tells apart %s", (_, items) => {
  expect(hasDuplicates(items)).toBe(false);
});

test("agrees with comparing each with each", () => {
  const scalar = fc.constantFrom<Plain>("a", "b", 1, 2, true, null);
  const item = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(fc.constantFrom("a", "b"), scalar));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (items) => {
      const expected = items.some((one, index) =>
        items
          .slice(0, index)
          .some((other) => isDeepStrictEqual(Object.entries(toComparable(one)), Object.entries(toComparable(other)))),
      );
      expect(hasDuplicates(items)).toBe(expected);
    }),
  );
});

/** The item in a list, keys in order and without prototypes, which `isDeepStrictEqual` would tell apart. */
function toComparable(item: Plain): object {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return [item];
  return { sorted: Object.entries(item).sort() };
}
