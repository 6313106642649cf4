import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ErrorCode, YAMLParseError } from "yaml";
import type { Problem } from "../../src/compose/problem.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { describeError } from "../../src/yaml/syntax-fault.ts";

const START = "services:\n  web:\n    image: nginx\n";

function problemsOf(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  parseYaml({ path: "/p/compose.yaml", text }, (problem) => problems.push(problem));
  return problems;
}

/** The first finding in a service: `line:column`, the text it marks, and what it says. */
function firstIn(service: string): readonly [string, string, string] {
  return first(`${START}${service}`);
}

function first(text: string): readonly [string, string, string] {
  const [problem] = problemsOf(text);
  if (!problem) return ["", "", "nothing"];
  const { start, end } = problem.at;
  const lines = text.slice(0, start).split("\n");
  return [`${lines.length}:${(lines.at(-1) ?? "").length + 1}`, text.slice(start, end), problem.message];
}

describe("quotes, brackets and braces", () => {
  test.each([
    ["    command: [a, b\n    ports:\n      - 80\n", "4:14", "[", "This `[` is never closed"],
    ["    command: [a, b", "4:14", "[", "never closed"],
    ["    labels: {\n      a: b,\n      c: d\n    ports:\n      - 80\n", "4:13", "{", "This `{` is never closed"],
    ["    command: [a, [b, c]\n    tty: true\n", "4:14", "[", "never closed"],
    ["    command: [a, [b, c\n    tty: true\n", "4:18", "[", "never closed"],
    ["    command: [a, # b]\n    tty: true\n", "4:14", "[", "never closed"],
    ["    command: [a, b}\n", "4:19", "}", "A `}` cannot close what `[` began. Write `]`."],
    ["    command: [a, b]]\n", "4:20", "]", "This `]` closes nothing"],
    ["    labels: {a: b}}\n", "4:19", "}", "This `}` closes nothing"],
    ['    command: "abc\n    ports:\n      - 80\n', "4:14", '"', "This quote is never closed"],
    ["    command: 'abc\n", "4:14", "'", "This quote is never closed"],
    ['    "command: x\n', "4:5", '"', "This quote is never closed"],
    ['    ports: ["80:80]\n    tty: true\n', "4:13", '"', "This quote is never closed"],
    ['    ports:\n      - "80:80\n      - "90:90"\n', "5:9", '"', "This quote is not closed on its line"],
    ['    image: "a\n  api:\n    image: "b"\n', "4:12", '"', "This quote is not closed on its line"],
    ["    command: 'it's fine'\n", "4:18", "s fine'", "write '' for a quote"],
    ['    command: "a" b\n', "4:18", "b", 'write \\" for a quote'],
    ["    command: [a] b\n", "4:18", "b", "Text follows the closing `]`"],
    ["    image: {{ name }}:1\n", "4:22", ":1", "Text follows the closing `}`"],
    ['    command: ["a" "b"]\n', "4:19", '"b"', "A comma is missing before this"],
    ['    command: ["echo "hi""]\n', "4:22", 'hi""', "The quote before this ends the text"],
    ["    command: [a,, b]\n", "4:17", ",", "A value is missing before this comma"],
    ["    command: [\n      - a\n    ]\n", "5:7", "- a", "block style"],
  ])("%j", (service, place, marked, message) => {
    expect(firstIn(service)).toEqual([place, marked, expect.stringContaining(message)]);
  });

  test("in a file of JSON", () => {
    expect(first('{"services": {"web": {"image": "a"}}\n')).toEqual([
      "1:1",
      "{",
      "This `{` is never closed. Add the `}`.",
    ]);
  });

  test("what is closed at the margin, as go-yaml allows, is not to blame for a mistake after it", () => {
    expect(firstIn("    command: [\na\n]\n    restart always\n")[1]).toBe("restart always");
    expect(firstIn("    command: [\na\n]\n    ports: [80\n    tty: true\n")).toEqual([
      "7:12",
      "[",
      "This `[` is never closed. Add the `]`.",
    ]);
  });
});

describe("keys, colons and dashes", () => {
  test.each([
    ["    ports\n      - 80\n", "4:5", "ports", "This key has no colon"],
    ["    restart always\n    tty: true\n", "4:5", "restart always", "This key has no colon"],
    ["    restart\n", "4:5", "restart", "This key has no colon"],
    ["    restart = always\n", "4:5", "restart = always", "This key has no colon"],
    ["    restart:always\n", "4:12", ":", "A space is missing after this colon"],
    ["    restart:always\n    tty: true\n", "4:12", ":", "A space is missing after this colon"],
    ["    : always\n", "4:5", ":", "A key is missing"],
    ["    command: echo a: b\n", "4:20", ":", "Put the value in quotes"],
    ["    command: echo:\n", "4:18", ":", "Put the value in quotes"],
    ["    {a: b}: c\n", "4:5", "{", "A mapping or list cannot be a key"],
    ["    ports:\n      - 80\n      -90\n", "6:7", "-", "A space is missing after this dash"],
    ["    ports: - 80\n", "4:12", "-", "A list cannot begin on the line of its key"],
    ["    - restart: always\n", "4:5", "-", "This item belongs to no list"],
    ["    environment:\n      A: b\n      - C=d\n", "6:7", "-", "This item belongs to no list"],
    ["    image: b\n", "4:5", "image", "The key 'image' is already set"],
  ])("%j", (service, place, marked, message) => {
    expect(firstIn(service)).toEqual([place, marked, expect.stringContaining(message)]);
  });
});

describe("indentation", () => {
  test.each([
    ["   restart: always\n", "4:4", "restart:", "fits no level above"],
    ["     restart: always\n", "4:6", "restart:", "a part of the text above"],
    [" api:\n    image: b\n", "4:2", "api:", "fits no level above"],
    ["    ports:\n      - 80\n     - 90\n", "6:6", "-", "This item belongs to no list"],
    ["    ports:\n      - 80\n      tty: true\n", "6:7", "tty:", "among the items of a list"],
    ["    command: |\n      a\n     b\n", "6:6", "b", "fits no level above"],
    ["    command: |\n        \n      a\n", "6:7", "a", "blank lines before this text"],
    ["\ttty: true\n", "4:1", "\t", "A tab indents this line"],
    ["    ports:\n\t- 80\n", "5:1", "\t", "A tab indents this line"],
  ])("%j", (service, place, marked, message) => {
    expect(firstIn(service)).toEqual([place, marked, expect.stringContaining(message)]);
  });
});

describe("marks and characters", () => {
  test.each([
    ["    command: @a\n", "4:14", "@", "A value cannot begin with `@`"],
    ["    command: %a\n", "4:14", "%", "A value cannot begin with `%`"],
    ["    command: `a`\n", "4:14", "`", "A value cannot begin with a backtick"],
    ["    command: *\n", "4:14", "*", "A name is missing"],
    ["    command: & a\n", "4:14", "&", "A name is missing"],
    ["    command: *.txt\n", "4:14", "*.txt", "No anchor"],
    ["    command: &a &b c\n", "4:17", "&b", "one anchor only"],
    ["    command: !!str !!str c\n", "4:20", "!!str", "one tag only"],
    ["    command: !a!b c\n", "4:14", "!a!b", "no tag of this form"],
    ["    command: !! c\n", "4:14", "!!", "no tag of this form"],
    ["    entrypoint: &a b\n    command: &c *a\n", "5:17", "*a", "An alias takes no anchor"],
    ["    ports:\n      &a - 80\n", "5:7", "&a", "on the line of its anchor or tag"],
    ["    command: | echo\n      a\n", "4:16", "echo", "No text can stand after the `|`"],
    ["    command: >x\n      a\n", "4:15", "x", "No text can stand after the `|`"],
    ['    command: "\\d"\n', "4:15", "\\d", "no such escape"],
    ['    command: "C:\\Users"\n', "4:17", "\\U", "8 hexadecimal digits"],
    ["    restart:\u00a0always\n", "4:13", "\u00a0", "looks like a space"],
    ["    command: “a: b”\n", "4:14", "“", "quotation mark is a letter"],
    ["<<<<<<< HEAD\n    tty: true\n=======\n    tty: false\n>>>>>>> b\n", "4:1", "<<<<<<< HEAD", "A merge conflict"],
    ["... x\n", "4:5", "x", "Text follows"],
    ["...\ntty: true\ninit: true\n", "5:1", "tty: true", "ended at `...`"],
  ])("%j", (service, place, marked, message) => {
    expect(firstIn(service)).toEqual([place, marked, expect.stringContaining(message)]);
  });

  test.each([
    ["%FOO bar\n---\na: b\n", "1:1", "%FOO bar", "does not read this directive"],
    ["%TAG x\n---\na: b\n", "1:1", "%TAG x", "does not read this directive"],
    ["%YAML 1.1\na: b\n", "2:1", "a:", "A line `---` is missing"],
    ["--- a:\n  b: c\n", "1:5", "a:", "cannot begin on the line of `---`"],
    ["hello\nworld: x\n", "1:1", "hello", "This key has no colon"],
  ])("at the start of a file: %j", (text, place, marked, message) => {
    expect(first(text)).toEqual([place, marked, expect.stringContaining(message)]);
  });

  test("a key of any length is fine, as for Compose", () => {
    expect(problemsOf(`${"k".repeat(2000)}: b\n`)).toEqual([]);
  });
});

describe("the words of the library never show", () => {
  const declared = readFileSync(new URL("../../node_modules/yaml/dist/errors.d.ts", import.meta.url), "utf8");
  const codes = [...(/ErrorCode = (.*);/.exec(declared)?.[1] ?? "").matchAll(/'(\w+)'/g)].map(([, code]) => code);

  test.each(codes)("%s", (code) => {
    const error = new YAMLParseError([0, 1], code as ErrorCode, "Words of the library");
    const { message } = describeError({ error, documents: [], text: "text" });
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toContain("library");
  });

  test("in files that are broken at random", () => {
    const valid = `${START}    labels: {a: "b", c: [d]}\n    command: |\n      x\n    ports:\n      - "80"\n`;
    const piece = fc.constantFrom(
      "",
      "[",
      "}",
      '"',
      "'",
      ":",
      " - ",
      "\n",
      "\t",
      "*",
      "&",
      "|",
      "%",
      ",",
      "? ",
      "!",
      "#",
      "`",
    );
    fc.assert(
      fc.property(fc.nat(valid.length), fc.nat(3), piece, (at, removed, inserted) => {
        const text = valid.slice(0, at) + inserted + valid.slice(at + removed);
        for (const { message, at: place } of problemsOf(text)) {
          expect(message).toMatch(/\.$/);
          expect(message).not.toMatch(/Unexpected|Implicit|Nested|Flow |Missing|Plain value|implicit|indicator/);
          expect(text.slice(place.start, place.end).trim()).not.toMatch(/\n.*\n/s);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
