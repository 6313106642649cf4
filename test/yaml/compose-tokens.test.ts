/** An ordinary text is composed here and not by `yaml`: what comes out is the same, and what is wrong is never missed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Composer, Parser } from "yaml";
import { composeTokens } from "../../src/yaml/compose-tokens.ts";
import { readValues } from "../../src/yaml/read-values.ts";

const root = join(import.meta.dirname, "..", "..");

const ORDINARY = {
  "a mapping": "a: 1\nb: text\n",
  "a mapping in a mapping": "a:\n  b:\n    c: 1\n  d: 2\n",
  "lists, indented or not": "a:\n- 1\n- b: 2\n  c: 3\nd:\n  - 4\n  -\n  - - 5\n",
  "no value": "a:\nb: # nothing\nc:   \n",
  quotes: "a: 'it''s'\nb: \"say \\\"x\\\" \\u0041\"\n'c': ''\n\"d\": \"\"\n",
  "texts of several lines": "a: one\n  two\n\n  three\nb: 'one\n\n  two'\nc: \"one\\\n  two\"\n",
  blocks: "a: |\n  one\n  two\nb: >-\n  one\n  two\nc: |+ # kept\n  one\n\n",
  "braces and brackets": "a: {b: 1, 'c': [2, \"d\"], }\ne: []\nf: {}\ng: [\n  1,\n  2 # two\n]\n",
  "anchors and aliases": "x: &a\n  b: 1\ny: *a\nz:\n  <<: *a\nl: &l\n  - &i 1\n  - *i\nf: &f [1]\nt: &t text\n",
  "a block at the end of the file": "a: |\n  b",
  comments: "# first\na: 1 # one\n# between\nb:\n  # in b\n  c: 1\n\n# last\n",
  "the mark of a document": "---\na: 1\n",
  "other line ends": "a: 1\r\nb:\r\n  - c\r\n",
};

const OTHER = {
  nothing: "",
  "only a comment": "# a\n",
  "a list": "- a\n",
  "a text": "a\n",
  braces: "{a: 1}\n",
  "two documents": "a: 1\n---\nb: 2\n",
  "an end": "a: 1\n...\n",
  "a directive": "%YAML 1.1\n---\na: 1\n",
  "a tag": "a: !!str 1\n",
  "a tag of a key": "!!str a: 1\n",
  "an explicit key": "? a\n: b\n",
  "an anchor of a key": "&x a: 1\n",
  "an anchor of nothing": "a: &x\nb: 1\n",
  "a tab": "a:\t1\n",
  "a tab on a blank line": "a: 1\n\t\n",
  "a tab after a line": "a: [1]\t\nb: 1\n",
  "a tab before the first line": "\t# a\na: 1\n",
  "a tab within a text": "a: b\n   \tc\n",
  "a tab first in a block": "a: |\n  \tb\n",
  "a name beyond ASCII": "a: &\u00e9 b\n",
  "an alias with a colon": "a: &b c\nd: *b:c\n",
  "an escaped slash": 'a: "\\/"\n',
  "an escaped apostrophe": 'a: "\\\'"\n',
  "half of a character": 'a: "\\ud800"\n',
  "a mapping on the line of its key": "a: b: c\n",
  "a key without a colon": "a: 1\nb\n",
  "a long key": "'a\n b': 1\n",
  "an item without a dash": "a:\n  - 1\n  b\n",
  "an unclosed bracket": "a: [1\n",
  "an unclosed quote": "a: 'b\n",
  "an unknown escape": 'a: "\\q"\n',
  "two commas": "a: [1,, 2]\n",
  "a comma first": "a: [, 1]\n",
  "no comma": "a: ['1' '2']\n",
  "a pair in brackets": "a: [b: 1]\n",
  "a key alone in braces": "a: {b}\n",
  "text after quotes": "a: 'b' c\n",
  "a comment at a quote": "a: 'b'#c\n",
  "a reserved character": "a: @b\n",
  "two anchors": "a: &x &y b\n",
  "an anchor of an alias": "a: &x *y\n",
  "a list on the line of its anchor": "a: &x - 1\n",
  "keys that do not stand below each other": "a:\n  b: 1\n c: 2\n",
  "a mapping on the line of the mark": "--- a: 1\n",
};

describe("an ordinary text", () => {
  test.each(Object.entries(ORDINARY))("%s", (_, text) => {
    expect(compose(text)).toBeDefined();
    expectSame(text);
  });

  test("is nearly every file of the example projects", () => {
    const texts = textsBelow(join(root, "fixtures", "projects"));
    const ordinary = texts.filter((text) => compose(text) !== undefined);
    expect(ordinary.length).toBeGreaterThan(texts.length / 2);
    for (const text of texts) expectSame(text);
  });
});

test.each(Object.entries(OTHER))("the composer of `yaml` is asked: %s", (_, text) => {
  expect(compose(text)).toBeUndefined();
});

test("text of random marks is composed as `yaml` does, or not at all", () => {
  const marks = [
    "a",
    "b:",
    ": ",
    "\n",
    "\n  ",
    "\n    ",
    "- ",
    " ",
    "&x",
    "*x",
    "[",
    "]",
    "{",
    "}",
    ",",
    "# c",
    "'",
    '"',
  ];
  const rare = ["\t", "|", ">-", "---", "...", "?", "!t", "%", "@", "\\", "\r\n", "<<", "é", "~", "''"];
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...marks) }, fc.constantFrom(...rare)));
  fc.assert(
    fc.property(text, (parts) => expectSame(`a:${parts.join("")}`)),
    { numRuns: 5000 },
  );
});

test("a file with a mistake is composed as `yaml` does, or not at all", () => {
  const texts = [...Object.values(ORDINARY), ...textsBelow(join(root, "fixtures", "projects", "seed"))];
  const mark = fc.constantFrom(
    "",
    " ",
    "  ",
    "\n",
    "\t",
    ":",
    ": ",
    "- ",
    "'",
    '"',
    "{",
    "[",
    "]",
    "}",
    ",",
    "#",
    "&a ",
    "*a",
  );
  const mistake = fc.record({ text: fc.constantFrom(...texts), at: fc.nat(), length: fc.nat({ max: 3 }), mark });
  fc.assert(
    fc.property(mistake, ({ text, at, length, mark }) => {
      const start = at % (text.length + 1);
      expectSame(text.slice(0, start) + mark + text.slice(start + length));
    }),
    { numRuns: 3000 },
  );
});

function tokensOf(text: string) {
  return [...new Parser().parse(text)];
}

function compose(text: string) {
  return composeTokens(tokensOf(text));
}

/** What is composed is all that `yaml` makes of the text, which then finds nothing wrong in it. */
function expectSame(text: string): void {
  const composed = compose(text);
  if (!composed) return;
  const options = { schema: "failsafe", resolveKnownTags: false, uniqueKeys: false, logLevel: "silent" } as const;
  const [document, ...others] = [...new Composer(options).compose(tokensOf(text))];
  expect(others).toEqual([]);
  expect(document?.errors).toEqual([]);
  expect(document?.warnings).toEqual([]);
  expect(composed).toEqual(document && readValues(document, text));
}

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}
