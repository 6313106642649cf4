import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, Tree } from "../../src/compose/tree.ts";
import { createJudge } from "../../src/policies/judge.ts";
import type { AssertionData } from "../../src/policies/policy-data.ts";
import { compile } from "../support/lint-policy.ts";

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

const names = fc.constantFrom("a", "b", "c", "__proto__");
const { value: values } = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    names,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(names, tie("value")), { maxLength: 3, selector: ([key]) => key }).map(Object.fromEntries),
  ),
}));
const paths = fc.array(names, { minLength: 1, maxLength: 3 });

describe("the vocabulary means what an obvious model says", () => {
  test("equals and oneOf: there is something, and each of it is one of the values", () => {
    check(fc.uniqueArray(names, { minLength: 1 }), (wanted) => [
      wanted.length === 1 ? { equals: wanted[0] ?? "" } : { oneOf: wanted },
      (found) => found.length > 0 && found.every((value) => textsOf(value).length > 0 && isWithin(value, wanted)),
    ]);
  });

  test("optional: the same, or there is nothing at all", () => {
    check(names, (wanted) => [
      { equals: wanted, optional: true },
      (found) => found.every((value) => isWithin(value, [wanted])),
    ]);
  });

  test("not: none of it is the value", () => {
    check(names, (wanted) => [{ not: { equals: wanted } }, (found) => !found.flatMap(textsOf).includes(wanted)]);
  });

  test("present and absent", () => {
    check(fc.constant(0), () => [{ present: true }, (found) => found.length > 0]);
    check(fc.constant(0), () => [{ absent: true }, (found) => found.length === 0]);
  });

  test("subset: each of it is one of the values", () => {
    check(fc.uniqueArray(names), (wanted) => [
      { subset: wanted },
      (found) => found.every((value) => isWithin(value, wanted)),
    ]);
  });

  test("count: what is absent has nothing", () => {
    check(fc.tuple(fc.nat(3), fc.nat(3)), ([one, other]) => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)];
      const isMet = (count: number) => count >= min && count <= max;
      return [
        { count: { min, max } },
        (found) => (found.length === 0 ? isMet(0) : found.every((value) => isMet(textsOf(value).length))),
      ];
    });
  });

  test("anyOf: one of them holds", () => {
    check(fc.tuple(paths, paths), ([one, other]) => {
      const anyOf = [
        { path: one, present: true },
        { path: other, absent: true },
      ];
      return [{ anyOf }, (_, root) => lookUp(root, one).length > 0 || lookUp(root, other).length === 0];
    });
  });

  test("schema: what is checked is the value itself", () => {
    check(values, (wanted) => [
      { schema: { const: wanted } },
      (found) => found.length > 0 && found.every((value) => isEqual(value, wanted)),
    ]);
  });

  test("every fault has a place in the element", () => {
    fc.assert(
      fc.property(values, paths, names, (root, path, wanted) => {
        for (const word of [{ equals: wanted }, { subset: [wanted] }, { absent: true }, { count: { max: 0 } }]) {
          for (const { at, demand } of judge({ path, ...word }, root)) {
            expect(at.end).toBeGreaterThan(at.start);
            expect(demand).not.toBe("");
          }
        }
      }),
    );
  });
});

type Model = (found: readonly Plain[], root: Plain) => boolean;

function check<T>(parameters: fc.Arbitrary<T>, claim: (parameter: T) => readonly [AssertionData, Model]): void {
  fc.assert(
    fc.property(values, paths, parameters, (root, path, parameter) => {
      const [assertion, model] = claim(parameter);
      const data = assertion.anyOf ? assertion : { ...assertion, path };
      expect(judge(data, root).length === 0).toBe(model(lookUp(root, path), root));
    }),
    { numRuns: 300 },
  );
}

function judge(assertion: AssertionData, root: Plain) {
  const tree = toTree(root);
  return createJudge(assertion, compile)({ tree, path: "", key: "root", keyAt: tree, isItem: false });
}

/** An entry of an object, the items of a list with this text, and a text that is a list of one. */
function lookUp(value: Plain, [key, ...rest]: readonly string[]): readonly Plain[] {
  if (key === undefined) return [value];
  if (typeof value === "string") return value === key ? lookUp(value, rest) : [];
  if (isList(value)) return value.filter((item) => item === key).flatMap((item) => lookUp(item, rest));
  return Object.hasOwn(value, key) ? lookUp(value[key] ?? "", rest) : [];
}

/** The texts that a value consists of; what is no text among them is undefined. */
function textsOf(value: Plain): readonly (string | undefined)[] {
  if (typeof value === "string") return [value];
  return isList(value) ? value.map((item) => (typeof item === "string" ? item : undefined)) : Object.keys(value);
}

function isWithin(value: Plain, wanted: readonly string[]): boolean {
  return textsOf(value).every((text) => text !== undefined && wanted.includes(text));
}

function isEqual(one: Plain, other: Plain): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  if (isList(one) !== isList(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(entryOf(one, key), entryOf(other, key)))
  );
}

function entryOf(value: Plain, key: string): Plain {
  return (Object.getOwnPropertyDescriptor(value, key)?.value ?? "") as Plain;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

const at = { file: { path: "/compose.yaml", text: "text" }, start: 0, end: 4 };

function toTree(value: Plain): Tree {
  if (typeof value === "string") return { kind: "scalar", type: "string", value, style: "plain", ...at };
  if (isList(value)) return { kind: "sequence", items: value.map(toTree), ...at };
  const entries = Object.keys(value).map((key): [string, Entry] => [
    key,
    { key: at, value: toTree(entryOf(value, key)) },
  ]);
  return { kind: "mapping", entries: new Map(entries), ...at };
}
