import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/compose/problem.ts";
import type { Tree } from "../../src/compose/tree.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { scalarText } from "../../src/yaml/scalar.ts";

function parse(text: string): { trees: readonly Tree[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const trees = parseYaml({ path: "/p/compose.yaml", text }, (problem) => problems.push(problem));
  return { trees, problems };
}

/** The tree without places; tags show as `!reset …`. */
function plain(tree: Tree | undefined): unknown {
  if (!tree) return undefined;
  const value = plainValue(tree);
  return tree.tag ? { [`!${tree.tag}`]: value } : value;
}

function plainValue(tree: Tree): unknown {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "sequence") return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

function parsePlain(text: string): unknown {
  const { trees, problems } = parse(text);
  expect(problems).toEqual([]);
  return plain(trees[0]);
}

/** The messages and the text that each points at. */
function faults(text: string): readonly (readonly [string, string])[] {
  return parse(text).problems.map(({ message, at }) => [text.slice(at.start, at.end), message] as const);
}

describe("plain scalars are typed as go-yaml types them", () => {
  test.each([
    ["", "null", ""],
    ["~", "null", ""],
    ["Null", "null", ""],
    ["True", "bool", "true"],
    ["FALSE", "bool", "false"],
    ["yes", "string", "yes"],
    ["on", "string", "on"],
    ["010", "int", "8"],
    ["0o10", "int", "8"],
    ["-0x1F", "int", "-31"],
    ["0B11", "int", "3"],
    ["08", "float", "8"],
    ["+5", "int", "5"],
    ["1_000", "int", "1000"],
    ["_1", "string", "_1"],
    ["0b102", "string", "0b102"],
    ["22:22", "string", "22:22"],
    ["1.2.3", "string", "1.2.3"],
    ["1e3", "float", "1000"],
    ["1.10", "float", "1.1"],
    [".5", "float", "0.5"],
    [".1_4", "float", "0.14"],
    [".x", "string", ".x"],
    ["1000000.0", "float", "1e+06"],
    ["0.000001", "float", "1e-06"],
    ["1e400", "string", "1e400"],
    ["-0", "float", "-0"],
    [".inf", "float", "+Inf"],
    [".nan", "float", "NaN"],
    ["9007199254740993", "int", "9007199254740993"],
    ["18446744073709551615", "int", "18446744073709551615"],
    ["18446744073709551616", "float", "1.8446744073709552e+19"],
    ["+9223372036854775808", "float", "9.223372036854776e+18"],
    ["-9223372036854775808", "int", "-9223372036854775808"],
    ["2024-05-01", "time", "2024-05-01 00:00:00 +0000 UTC"],
    ["2024-5-1 1:2:3.50", "time", "2024-05-01 01:02:03.5 +0000 UTC"],
    ["2024-05-01T10:00:00Z", "time", "2024-05-01 10:00:00 +0000 UTC"],
    ["2024-05-01t10:00:00+02:00", "time", "2024-05-01 10:00:00 +0200 +0200"],
    ["2024-02-30", "string", "2024-02-30"],
    ["2024-05-01T10:00:00", "string", "2024-05-01T10:00:00"],
    ["2023-02-29", "string", "2023-02-29"],
    ["2024-02-29", "time", "2024-02-29 00:00:00 +0000 UTC"],
  ])("%s is a %s and prints as %s", (text, type, printed) => {
    const [tree] = parse(`- ${text}`).trees;
    const item = tree?.kind === "sequence" ? tree.items[0] : undefined;
    expect(item).toMatchObject({ kind: "scalar", type });
    expect(item?.kind === "scalar" && scalarText(item)).toBe(printed);
  });

  test("quotes, blocks and tags decide before the text does", () => {
    expect(parsePlain(`[!!str 010, "010", '1', !!int "12", !!float 3, !!binary aGk=, !x 5, ! 1, ! "1"]`)).toEqual([
      "010",
      "010",
      "1",
      12,
      3,
      "hi",
      "5",
      1,
      "1",
    ]);
    expect(parsePlain("a: |\n  1\nb: >-\n  2")).toEqual({ a: "1\n", b: "2" });
  });

  test("a value that does not fit its tag is reported", () => {
    expect(faults("a: !!int abc")).toEqual([["abc", expect.stringContaining("!!int")]]);
  });

  test("every quoted text stays the text it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePlain(JSON.stringify(text).replaceAll("\u007f", "\\u007f"))).toBe(text);
      }),
    );
  });

  test("every safe integer is read back", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(plain(parse(`- ${value}`).trees[0])).toEqual([value]);
      }),
    );
  });
});

describe("places", () => {
  test("keys and values have their own tokens, whatever the style", () => {
    const text = "a: one\n'b' : \"two\"\nc:\nd: {e: [3]}\n";
    const [tree] = parse(text).trees;
    const found: string[] = [];
    const walk = (at: Tree): void => {
      found.push(text.slice(at.start, at.end));
      if (at.kind === "sequence") at.items.forEach(walk);
      if (at.kind === "mapping")
        for (const entry of at.entries.values()) {
          found.push(text.slice(entry.key.start, entry.key.end));
          walk(entry.value);
        }
    };
    if (tree?.kind === "mapping")
      for (const entry of tree.entries.values()) walk({ ...tree, entries: new Map([["", entry]]) });
    expect(found).toContain("one");
    expect(found).toContain("'b'");
    expect(found).toContain('"two"');
    expect(found).toContain("{e: [3]}");
    expect(found).toContain("3");
  });

  test("an absent value stands right after the colon", () => {
    const [tree] = parse("a:\nb: 1").trees;
    expect(tree?.kind === "mapping" && tree.entries.get("a")?.value).toMatchObject({ type: "null", start: 2, end: 2 });
  });

  test("a byte order mark shifts nothing", () => {
    const [tree] = parse("\ufeffa: x").trees;
    expect(tree?.kind === "mapping" && tree.entries.get("a")?.value).toMatchObject({ start: 4, end: 5 });
  });
});

describe("documents", () => {
  test("a file may hold several, and anchors reach into later ones", () => {
    const { trees, problems } = parse("x: &e {A: 1}\n---\ny: *e\n");
    expect(problems).toEqual([]);
    expect(trees.map(plain)).toEqual([{ x: { A: 1 } }, { y: { A: 1 } }]);
  });

  test("comments alone are no document, a bare marker is an empty one", () => {
    expect(parse("# nothing\n").trees).toEqual([]);
    expect(parse("a: 1\n---\n").trees.map(plain)).toEqual([{ a: 1 }, null]);
  });

  test.each([
    ["a: 1\n---\n", 5],
    ["a: 1\n---\n# c\n---\n...\n", 13],
    ["# ---\n---\n", 6],
  ])("an empty one stands at its own marker: %j", (text, start) => {
    expect(parse(text).trees.at(-1)).toMatchObject({ kind: "scalar", start, end: start });
  });

  test("%YAML 1.1 is accepted, 1.2 is what Compose refuses", () => {
    expect(parse("%YAML 1.1\n---\na: 1").trees.map(plain)).toEqual([{ a: 1 }]);
    expect(faults("%YAML 1.2\n---\na: 1")).toEqual([["%YAML 1.2", expect.stringContaining("Remove the directive")]]);
  });

  test("a document that is no YAML is left out, with one problem at its place", () => {
    const { trees, problems } = parse("a: 1\n b: 2\n");
    expect(trees).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe("where yaml and go-yaml differ", () => {
  test("lines within braces, brackets and quotes may begin anywhere", () => {
    const text = "a:\n  b: [\n1,\n 2, # two\n]\n  c: {\nd: 'x\n  y'}\ne: 1\n";
    const { trees, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(trees.map(plain)).toEqual([{ a: { b: [1, 2], c: { d: "x y" } }, e: 1 }]);
    const [tree] = trees;
    const last = tree?.kind === "mapping" ? tree.entries.get("e") : undefined;
    expect(text.slice(last?.key.start, last?.value.end)).toBe("e: 1");
    const inner = tree?.kind === "mapping" ? tree.entries.get("a")?.value : undefined;
    const c = inner?.kind === "mapping" ? inner.entries.get("c")?.value : undefined;
    expect(text.slice(c?.start, c?.end)).toBe("{\nd: 'x\n  y'}");
  });

  test("a bracket or quote that is never closed is reported in the text as it is", () => {
    expect(faults("a:\n  b: [1,\n2\nc: 1\n")).toEqual([["[", "This `[` is never closed. Add the `]`."]]);
    expect(faults("a:\n  b: 'x\ny\nz: 1\n")).toEqual([["'", expect.stringContaining("quote")]]);
  });

  test("a bracket that the end of the file leaves open does not become a part of the block above", () => {
    expect(faults("a:\n  b: |\n    x\n  c: [d")).toEqual([["[", "This `[` is never closed. Add the `]`."]]);
  });

  test("control characters are refused, also in comments", () => {
    expect(faults("a: 1 # \u0001\n")).toEqual([["\u0001", expect.stringContaining("control character")]]);
    expect(parsePlain("a: \u007f\u009f")).toEqual({ a: "\u007f\u009f" });
  });

  test("a lone carriage return and NEL end lines", () => {
    expect(parsePlain('a: 1\rb: "x\u0085y"\u0085c: 3\r\n')).toEqual({ a: 1, b: "x y", c: 3 });
  });

  test("a merge key may have its tag", () => {
    expect(parsePlain("a: &a {k: 1}\nb: {!!merge <<: *a}")).toEqual({ a: { k: 1 }, b: { k: 1 } });
  });
});

describe("where go-yaml is stricter", () => {
  test.each([
    ["a: 1\n...\nb: 2\n", "b: 2"],
    ["a: {b\n : 1}", "b"],
    ["a: {b:[1]}", "b"],
    ["a: {:1, b: 2}", ":1"],
    ["a: [:1]", ":1"],
    ["a: {b\r: 1}", "b"],
    ["a: [b? c]", "b? c"],
    ["a: {b: c? }", "c?"],
    ["a: [\n---\nx]", "---"],
    ["a:\n -\tb", "\t"],
    ["a: 'x\n---\n  y'", "---"],
    ["a: [x\n---\n y]", "---"],
  ])("%j", (text, part) => {
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0].startsWith(part)).toBe(true);
  });

  test.each([
    'a: {"b":[1]}',
    "a: {? b\n : 1}",
    "a: {b, c: 1}",
    "a:\n  - b\n  -  - c\n",
    "a: [b?c, d?, 'e? ']",
    "a: 'x\n --- y'",
    "a: 1\n...\n---\nb: 2",
    "a: 1\n...\n",
    'a: "x"#y',
  ])("%j is fine", (text) => expect(faults(text)).toEqual([]));
});

describe("keys", () => {
  test("duplicates are compared by text, also of merge keys", () => {
    expect(faults('a: 1\n"a": 2')).toEqual([['"a"', expect.stringContaining("already set")]]);
    expect(faults("a: &a {}\nb: {<<: *a, <<: *a}")).toEqual([["<<", expect.stringContaining("already set")]]);
  });

  test.each(["1", "true", "~", "1.5", "2024-01-01"])("%s is no key", (key) => {
    expect(faults(`a: {${key}: x}`)).toEqual([[key, expect.stringContaining("quotes")]]);
  });

  test("a mapping or list is no key", () => {
    expect(faults("? [a]\n: 1")).toEqual([["[a]", expect.stringContaining("cannot be a key")]]);
  });

  test("yes, on and __proto__ are keys like others", () => {
    const [tree] = parse("yes: 1\n__proto__: 2\n10: 3").trees;
    expect(tree?.kind === "mapping" && [...tree.entries.keys()]).toEqual(["yes", "__proto__", "10"]);
  });
});

describe("anchors, aliases and merge keys", () => {
  test("an alias shares the anchor's tree and says where it stands", () => {
    const text = "a: &a {k: 1}\nb: *a";
    const [tree] = parse(text).trees;
    if (tree?.kind !== "mapping") throw new Error("no mapping");
    expect(tree.entries.get("b")?.value).toBe(tree.entries.get("a")?.value);
    const [hop] = tree.entries.get("b")?.via ?? [];
    expect(hop?.by).toBe("alias");
    expect(text.slice(hop?.at.start, hop?.at.end)).toBe("*a");
  });

  test("the nearest earlier definition counts", () => {
    expect(parsePlain("a: &a 1\nb: &a 2\nc: *a")).toEqual({ a: 1, b: 2, c: 2 });
    expect(faults("c: *a\na: &a 1")).toEqual([["*a", expect.stringContaining("No anchor '&a'")]]);
  });

  test("own keys win, then earlier sources; merging is shallow", () => {
    const anchors = "a: &a {k: 1, m: {x: 1}}\nb: &b {k: 2, l: 2}\n";
    expect(parsePlain(`${anchors}c: {k: 0, <<: *a}`)).toMatchObject({ c: { k: 0, m: { x: 1 } } });
    expect(parsePlain(`${anchors}c: {<<: [*a, *b], m: {y: 1}}`)).toMatchObject({ c: { k: 1, l: 2, m: { y: 1 } } });
    expect(parsePlain(`${anchors}s: &s [*a, *b]\nc: {<<: *s}`)).toMatchObject({ c: { k: 1, l: 2 } });
    expect(parsePlain(`${anchors}c: {<<: {k: 3}}`)).toMatchObject({ c: { k: 3 } });
    expect(parsePlain(`${anchors}n: &n {<<: *a, k: 9}\nc: {<<: [*n, *b]}`)).toMatchObject({
      c: { k: 9, m: { x: 1 }, l: 2 },
    });
  });

  test("merged entries say through which merge key they came", () => {
    const text = "a: &a {k: 1}\nb:\n  <<: *a";
    const [tree] = parse(text).trees;
    const b = tree?.kind === "mapping" ? tree.entries.get("b")?.value : undefined;
    const [hop] = (b?.kind === "mapping" && b.entries.get("k")?.via) || [];
    expect(hop?.by).toBe("merge-key");
    expect(text.slice(hop?.at.start, hop?.at.end)).toBe("*a");
  });

  test.each(["x", "~", "*l"])("%s cannot be merged", (value) => {
    const text = `l: &l [1]\nb: {<<: ${value}}`;
    expect(faults(text).map(([, message]) => message)).toEqual([expect.stringContaining("A merge key takes")]);
  });

  test('a quoted "<<" is an ordinary key', () => {
    expect(parsePlain('a: {"<<": 1}')).toEqual({ a: { "<<": 1 } });
  });

  test("an anchor that contains itself is reported", () => {
    expect(faults("a: &a {b: *a}")).toEqual([["*a", expect.stringContaining("contain itself")]]);
  });
});

describe("!reset and !override", () => {
  test("are kept on their values", () => {
    expect(parsePlain("a: !reset null\nb: !override {c: 1}")).toEqual({
      a: { "!reset": "null" },
      b: { "!override": { c: 1 } },
    });
  });

  test("what is reset leaves room for a merged value, and its path still counts", () => {
    expect(parsePlain("a: &a {k: 1}\nb: {<<: *a, k: !reset null}")).toMatchObject({ b: { k: { "!override": 1 } } });
    expect(parsePlain("a: &a {k: !reset 1}\nb: {<<: *a, k: 2}")).toMatchObject({ b: { k: { "!override": 2 } } });
    expect(parsePlain("a: &a {k: !reset 1}\nb: {<<: *a}")).toMatchObject({ b: { k: { "!reset": "1" } } });
  });

  test("below !override no tag counts, and what an anchor resets is gone", () => {
    expect(parsePlain("b: !override {c: !reset [1], d: !reset x}")).toEqual({ b: { "!override": { c: [1], d: "x" } } });
    expect(parsePlain("a: &a {k: !reset 1, l: !override 2}\nb: !override {<<: *a, m: *a}")).toMatchObject({
      b: { "!override": { l: "2", m: { l: "2" } } },
    });
  });

  test("a later document knows nothing of what an anchor resets", () => {
    const { trees } = parse("a: &a {k: !reset 1, l: !override 2}\n---\nb: *a\nc: {k: 1, <<: *a}");
    expect(plain(trees[1])).toEqual({ b: { l: { "!override": "2" } }, c: { k: 1, l: { "!override": "2" } } });
  });

  test("a list of sources loses the tags' paths, as in Compose", () => {
    expect(parsePlain("a: &a {k: !reset 1, l: !override 2}\nb: {<<: [*a]}")).toMatchObject({ b: { l: "2" } });
  });
});

describe("bounds", () => {
  test("an alias bomb is refused in an instant", () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const below = level === 0 ? "1" : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => below).join(", ")}]`;
    });
    const started = performance.now();
    const messages = faults(levels.join("\n"));
    expect(messages.map(([, message]) => message)).toEqual([expect.stringContaining("Aliases repeat")]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("deep nesting and too many values are refused", () => {
    const [deep] = faults("[".repeat(600) + "]".repeat(600));
    expect(deep?.[1]).toContain("500 levels");
    const [many] = faults(`[${"1,".repeat(100_001)}]`);
    expect(many?.[1]).toContain("100000 values");
  });

  test("very deep nesting does not exhaust the stack", () => {
    expect(faults("[".repeat(50_000))).toHaveLength(1);
    expect(faults("a:\n".repeat(1) + "- ".repeat(20_000))).toHaveLength(1);
  });
});

test("bytes that are no UTF-8 make no document, and are shown", () => {
  const problems: Problem[] = [];
  const file = { path: "/compose.yaml", text: "name: caf\ufffd\n", invalidAt: 9 };
  expect(parseYaml(file, (problem) => problems.push(problem))).toEqual([]);
  expect(problems).toMatchObject([{ kind: "compose-syntax", at: { start: 9, end: 10 } }]);
});
