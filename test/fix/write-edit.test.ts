/** Edits of random files: the right value changes, and no other line does. */
import { diffArrays } from "diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Tree } from "../../src/compose/tree.ts";
import { indexPlaces } from "../../src/fix/places.ts";
import { applyReplacements, overlaps } from "../../src/fix/replacement.ts";
import { writeEdit } from "../../src/fix/write-edit.ts";
import { writeFlow, writeScalar } from "../../src/fix/write-value.ts";
import type { Edit, FixValue, Located } from "../../src/rule.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

interface Sample {
  readonly text: string;
  readonly tree: Tree;
}

type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

/** Some mapping of a sample, with the keys that lead to it. */
interface Spot {
  readonly at: Located;
  readonly path: readonly string[];
  readonly tree: Tree;
}

const words = fc.stringMatching(/^[a-z][a-z0-9_-]{0,6}$/);
const scalars = fc.constantFrom("1", "text", "'quoted'", '"double: # no comment"', "a b c", "true", "~", "x#y");
const comments = fc.constantFrom("", "", " # why", "   # 'not' {a: value}");
const breaks = fc.constantFrom("\n", "\r\n");

/** Lines of a block mapping: scalars, mappings and lists in either style, comments and blank lines between. */
function blockLines(depth: number): fc.Arbitrary<readonly string[]> {
  const entry = fc
    .tuple(words, valueLines(depth), comments, fc.constantFrom("", "# a comment", "#"))
    .map(([key, [first, ...below], comment, above]) => [
      ...(above === "" ? [] : [above]),
      `${key}:${first === "" ? "" : ` ${first}`}${comment}`,
      ...below,
    ]);
  const unique = { minLength: 1, maxLength: 4, selector: (lines: readonly string[]) => keyOf(lines) };
  return fc.uniqueArray(entry, unique).map((entries) => entries.flat());
}

function keyOf(lines: readonly string[]): string {
  return lines.map((line) => /^([a-z][\w-]*):/.exec(line)?.[1]).find((key) => key !== undefined) ?? "";
}

/** What follows a key on its line, and the lines below. */
function valueLines(depth: number): fc.Arbitrary<readonly string[]> {
  const flow = fc.constantFrom("{}", "{ k: 1 }", "{k: 'a', m: b,}", "[]", "[a, 'b']", "[ a, {k: 1} ]");
  const list = fc
    .array(scalars, { minLength: 1, maxLength: 3 })
    .map((items) => ["", ...items.map((item) => `  - ${item}`)]);
  const simple: fc.Arbitrary<readonly string[]> = fc.oneof(scalars, flow).map((value) => [value]);
  const empty: fc.Arbitrary<readonly string[]> = fc.constant([""]);
  if (depth === 0) return fc.oneof(simple, empty, list);
  const nested = blockLines(depth - 1).map((lines) => ["", ...lines.map((line) => `  ${line}`)]);
  return fc.oneof(simple, empty, list, nested, nested);
}

const samples: fc.Arbitrary<Sample> = fc
  .record({ lines: blockLines(2), lineBreak: breaks, mark: fc.constantFrom("", "\ufeff"), end: fc.boolean() })
  .map(({ lines, lineBreak, mark, end }) => {
    const text = mark + lines.join(lineBreak) + (end ? lineBreak : "");
    return { text, tree: read(text) };
  });

function read(text: string): Tree {
  const problems: string[] = [];
  const [tree] = parseYaml({ path: "/compose.yaml", text }, ({ message }) => problems.push(message));
  expect(problems).toEqual([]);
  if (!tree) throw new Error("There is no document.");
  return tree;
}

function toData(tree: Tree): Data {
  if (tree.kind === "scalar") return typeof tree.value === "bigint" ? String(tree.value) : tree.value;
  if (tree.kind === "sequence") return tree.items.map(toData);
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, toData(value)]));
}

/** Every entry, placed by its key. */
function entriesOf(tree: Tree, path: readonly string[] = []): readonly Spot[] {
  if (tree.kind !== "mapping") return [];
  return [...tree.entries].flatMap(([key, { key: at, value }]) => {
    const below = [...path, key];
    return [{ at: { at, path: below.join(".") }, path: below, tree: value }, ...entriesOf(value, below)];
  });
}

/** The text after an edit; undefined when there is no place for it. */
function make(edit: Edit, { tree }: Sample): string | undefined {
  const replacements = writeEdit(edit, () => ({ form: "compose", find: indexPlaces([tree]) }));
  return replacements.length > 0 ? applyReplacements(tree.file.text, replacements) : undefined;
}

/** How many lines of a text are gone from the other. */
function countLost(before: string, after: string): number {
  expect(after.startsWith("\ufeff")).toBe(before.startsWith("\ufeff"));
  const [old, now] = [before, after].map((text) => text.replace("\ufeff", "").split(/\r?\n/));
  const parts = diffArrays(old ?? [], now ?? []);
  return parts.reduce((sum, { removed, value }) => (removed ? sum + value.length : sum), 0);
}

function withValue(data: Data, [key, ...rest]: readonly string[], value: Data): Data {
  if (key === undefined) return value;
  const object = typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};
  return { ...object, [key]: withValue(Reflect.get(object, key) ?? null, rest, value) };
}

function without(data: Data, [key = "", ...rest]: readonly string[]): Data {
  const { [key]: inner = null, ...others } = { ...Object(data) };
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
}

const values = fc.constantFrom<FixValue>(
  true,
  7,
  "plain",
  "yes",
  "1e3",
  "a: b",
  "no-new-privileges:true",
  "172.30.1.0/24",
);
const picks = fc.nat();

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(items.length, 1)];
}

describe("setting a key", () => {
  test("that is not there adds lines, or changes the line of the braces", () => {
    fc.assert(
      fc.property(samples, picks, values, (sample, index, value) => {
        const spots = entriesOf(sample.tree).filter(({ tree }) => tree.kind === "mapping" || toData(tree) === null);
        const spot = pick(spots, index);
        fc.pre(spot !== undefined);
        if (!spot) return;
        const after = make({ kind: "set", in: spot.at, keys: ["new-key"], value }, sample);
        expect(after).toBeDefined();
        const expected = withValue(toData(sample.tree), [...spot.path, "new-key"], toPlain(value));
        expect(toData(read(after ?? ""))).toEqual(expected);
        expect(countLost(sample.text, after ?? "")).toBeLessThanOrEqual(isWrittenOnLine(spot, sample) ? 1 : 0);
      }),
    );
  });

  test("makes the keys above it too", () => {
    fc.assert(
      fc.property(samples, picks, values, (sample, index, value) => {
        const spot = pick(
          entriesOf(sample.tree).filter(({ tree }) => tree.kind === "mapping"),
          index,
        );
        fc.pre(spot !== undefined);
        if (!spot) return;
        const after = make({ kind: "set", in: spot.at, keys: ["ipam", "config"], value: [{ subnet: value }] }, sample);
        const expected = withValue(toData(sample.tree), [...spot.path, "ipam", "config"], [{ subnet: toPlain(value) }]);
        expect(toData(read(after ?? ""))).toEqual(expected);
      }),
    );
  });
});

test("replacing a scalar changes its line alone", () => {
  fc.assert(
    fc.property(samples, picks, values, (sample, index, value) => {
      const spot = pick(
        entriesOf(sample.tree).filter(({ tree }) => tree.kind === "scalar"),
        index,
      );
      fc.pre(spot !== undefined);
      if (!spot) return;
      const after = make({ kind: "replace", at: { at: spot.tree, path: spot.at.path }, value }, sample) ?? "";
      expect(toData(read(after))).toEqual(withValue(toData(sample.tree), spot.path, toPlain(value)));
      expect(after.split("\n")).toHaveLength(sample.text.split("\n").length);
      expect(countLost(sample.text, after)).toBeLessThanOrEqual(1);
    }),
  );
});

test("adding an item leaves every other item, and every line of a list in block style", () => {
  fc.assert(
    fc.property(samples, picks, values, (sample, index, value) => {
      const spot = pick(
        entriesOf(sample.tree).filter(({ tree }) => tree.kind === "sequence"),
        index,
      );
      fc.pre(spot !== undefined);
      if (!spot) return;
      const [key = "", ...above] = [...spot.path].reverse();
      const parent = entriesOf(sample.tree).find(({ path }) => path.join() === [...above].reverse().join());
      const owner = parent ? parent.at : { at: sample.tree, path: "" };
      const after = make({ kind: "add", in: owner, keys: [key], value }, sample) ?? "";
      const items = toData(spot.tree);
      const expected = withValue(toData(sample.tree), spot.path, [
        ...(Array.isArray(items) ? items : []),
        toPlain(value),
      ]);
      expect(toData(read(after))).toEqual(expected);
      expect(countLost(sample.text, after)).toBeLessThanOrEqual(isWrittenOnLine(spot, sample) ? 1 : 0);
    }),
  );
});

test("removing an entry takes its own lines, and leaves no value where it was the only one", () => {
  fc.assert(
    fc.property(samples, picks, (sample, index) => {
      const spot = pick(entriesOf(sample.tree), index);
      fc.pre(spot !== undefined);
      if (!spot) return;
      const after = make({ kind: "remove", at: spot.at }, sample);
      const siblings = entriesOf(sample.tree).filter(({ path }) => isSibling(path, spot.path)).length;
      if (after === undefined || (siblings === 1 && spot.path.length === 1)) return;
      const [gone = "", ...above] = [...spot.path].reverse();
      const parent = [...above].reverse();
      const isFlow = /^\{/.test(sample.text.slice(entryTree(sample.tree, parent)?.start));
      const expected = without(toData(sample.tree), [...parent, gone]);
      const emptied = siblings === 1 && !isFlow ? withValue(expected, parent, null) : expected;
      expect(toData(read(after))).toEqual(emptied);
      const own = sample.text.slice(spot.at.at.start, Math.max(spot.tree.end, spot.at.at.end)).split("\n").length;
      expect(countLost(sample.text, after)).toBeLessThanOrEqual(own);
    }),
  );
});

describe("what stands in one place alone", () => {
  /** An edit at the first place where the file writes a text. */
  function edit(text: string, token: string, write: (at: Located) => Edit): string | undefined {
    const tree = read(text);
    const start = text.indexOf(token);
    return make(write({ at: { file: tree.file, start, end: start + token.length }, path: token }), { text, tree });
  }

  test.each([
    ["the first entry of an item shares the item's line", "list:\n  - key: 1\n    other: 2\n", "key", undefined],
    ["an entry that an alias brings goes with its line", "a: &a 1\nkey: *a # two\nb: 2\n", "key", "a: &a 1\nb: 2\n"],
  ])("%s", (_, text, token, after) => {
    expect(edit(text, token, (at) => ({ kind: "remove", at }))).toBe(after);
  });

  test("text over several lines is not written anew", () => {
    expect(edit("key: one\n  two\n", "one\n  two", (at) => ({ kind: "replace", at, value: "x" }))).toBeUndefined();
  });

  test("what a merge key brings is overridden, and stays where it is", () => {
    const text = "base: &base\n  key: 1\nmine:\n  <<: *base\n";
    const after = edit(text, "mine", (at) => ({ kind: "set", in: at, keys: ["key"], value: 2 }));
    expect(after).toBe(`${text}  key: 2\n`);
  });

  test("nothing is put into what an alias shares", () => {
    const text = "top:\n  base: &base ~\n  mine: *base\n";
    expect(edit(text, "top", (at) => ({ kind: "set", in: at, keys: ["mine", "key"], value: 2 }))).toBeUndefined();
  });
});

describe("values", () => {
  test("are read as what they are, by go-yaml's rules and by both generations of YAML", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("yes", "NO", "0x1", "1:30", "~", "", "null", "=", "<<", "-", ".5", "2024-01-01", "1_000", ".inf"),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const written of [writeScalar(text), writeScalar(text, "'"), writeScalar(text, '"')]) {
          for (const file of [`k: ${written}\n`, `k: [${written}]\n`, `k: { a: ${written} }\n`]) {
            expect(JSON.stringify(toData(read(file)))).toContain(JSON.stringify(text));
            for (const version of ["1.1", "1.2"] as const) expect(leafOf(parse(file, { version }))).toBe(text);
          }
        }
      }),
    );
  });

  test("in braces are read as they are", () => {
    const tree = fc.letrec<{ value: FixValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 2 },
        fc.string(),
        fc.boolean(),
        fc.integer(),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(words, tie("value"), { maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(tree, (value) => {
        expect(toData(read(`k: ${writeFlow(value)}\n`))).toEqual({ k: toPlain(value) });
      }),
    );
  });
});

test("two insertions at one place do not overlap; whatever else shares text does", () => {
  const file = { path: "/a", text: "0123456789" };
  const at = (start: number, end: number) => ({ at: { file, start, end }, text: "x" });
  expect(overlaps(at(3, 3), at(3, 3))).toBe(false);
  expect(overlaps(at(3, 5), at(5, 7))).toBe(false);
  expect(overlaps(at(3, 5), at(3, 3))).toBe(true);
  expect(overlaps(at(3, 5), at(4, 4))).toBe(true);
  expect(overlaps(at(3, 5), at(5, 5))).toBe(false);
  const other = { path: "/b", text: file.text };
  expect(overlaps(at(3, 5), { at: { file: other, start: 3, end: 5 }, text: "x" })).toBe(false);
  expect(applyReplacements(file.text, [at(5, 7), at(0, 0), at(3, 5)])).toBe("x012xx789");
});

function isWrittenOnLine({ tree }: Spot, { text }: Sample): boolean {
  return tree.kind !== "scalar" ? /[{[]/.test(text.charAt(tree.start)) : tree.end > tree.start;
}

function isSibling(path: readonly string[], other: readonly string[]): boolean {
  return path.length === other.length && path.slice(0, -1).join() === other.slice(0, -1).join();
}

function entryTree(tree: Tree, path: readonly string[]): Tree | undefined {
  return path.length === 0 ? tree : entriesOf(tree).find((entry) => entry.path.join() === path.join())?.tree;
}

function toPlain(value: FixValue): Data {
  return JSON.parse(JSON.stringify(value));
}

/** The one text in what was parsed. */
function leafOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? leafOf(Object.values(value)[0]) : value;
}
