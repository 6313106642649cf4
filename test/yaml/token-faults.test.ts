/** What go-yaml refuses and `yaml` does not, with exact places; and what looks like it and is right. */
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/compose/problem.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

const START = "services:\n  a:\n    image: x\n";

/** The findings in a service: offset after `START`, length, message. */
function faultsIn(service: string): readonly (readonly [number, number, string])[] {
  const problems: Problem[] = [];
  parseYaml({ path: "/p/compose.yaml", text: START + service }, (problem) => problems.push(problem));
  return problems.map(({ at, message }) => [at.start - START.length, at.end - at.start, message]);
}

/** `^` marks the characters of a finding. */
function unmark(marked: string): readonly [string, readonly number[]] {
  const [before = "", ...rest] = marked.split("^");
  const places: number[] = [];
  let text = before;
  for (const part of rest) {
    places.push(text.length);
    text += part;
  }
  return [text, places];
}

describe("a tab where a key could begin", () => {
  test.each([
    ["after text", "    user: b\n^\t\n"],
    ["after text, before a key", "    user: b\n^\t\n    tty: true\n"],
    ["after text, not deeper than its key", "    user: b\n    ^\t\n"],
    ["after text, at the end of the file", "    user: b\n^\t"],
    ["after text, before a comment", "    user: b\n^\t# c\n"],
    ["after text, two on one line", "    user: b\n^\t\t\n"],
    ["after text, in the second blank line", "    user: b\n\n  ^\t\n"],
    ["within a text of two lines", "    user: b\n    ^\tc\n"],
    ["after text in quotes", "    user: 'b'\n      ^\t\n"],
    ["after a bracket", "    command: [b]\n      ^\t\n"],
    ["after a brace", "    labels: {b: c}\n ^\t# c\n"],
    ["after a comment", "    user: b # c\n      ^\t\n"],
    ["after a comment on a line of its own", "    # c\n^\t\n    user: b\n"],
    ["before a comment below that of a value", "    user: b # c\n^\t# d\n"],
    ["after a key", "    labels:\n^\t\n      b: c\n"],
    ["after an anchor", "    labels: &b\n^\t\n      b: c\n"],
    ["after a list", "    command:\n    - b\n    ^\t\n"],
    ["below a block, less indented than its text", "    user: |\n      b\n    ^\t\n"],
    ["above the text of a block", "    user: |\n      ^\tb\n"],
    ["before two keys", "    user: b\n^\t\n    tty: true\n^\t\n"],
    ["with other line ends", "    user: b\r\n^\t\r\n    tty: true\r\n"],
    ["after a dash", "    command:\n    -^\tb\n"],
    ["after a dash, before a comment", "    command:\n    - ^\t# c\n      b\n"],
    ["after a question mark", "    labels:\n      ?^\tb\n      : c\n"],
    ["after a colon that begins a line", "    labels:\n      ? b\n      :^\tc\n"],
    ["after text in brackets", "    command: [\n      b\n    ^\t]\n"],
    ["within text in brackets", "    command: [b\n^\tc]\n"],
  ])("%s", (_, marked) => {
    const [service, places] = unmark(marked);
    const message = expect.stringMatching(
      /^A tab (indents this line|follows the mark before it)\. YAML allows spaces only\.$/,
    );
    expect(faultsIn(service)).toEqual(places.map((place) => [place, 1, message]));
  });

  test("at the begin of the file", () => {
    const problems: Problem[] = [];
    parseYaml({ path: "/p/compose.yaml", text: `\t# c\n${START}` }, (problem) => problems.push(problem));
    expect(problems.map(({ at }) => [at.start, at.end])).toEqual([[0, 1]]);
  });
});

test.each([
  ["after text, deeper than its key", "    user: b\n     \t\n    tty: true\n"],
  ["within a text, deeper than its key", "    user: b\n      \tc\n"],
  ["at the end of a line", "    user: b\t\n    command: [b]\t\n    tty: true\t# c\n"],
  ["after a colon", "    user:\tb\n    labels:\t\n      b: c\n"],
  ["between the dash and a word", "    command:\n    - b\tc\n"],
  ["in text in quotes", "    user: 'b\n\t\n\tc'\n    hostname: \"b\n\tc\"\n"],
  ["in a block", "    user: |\n      b\n      \t\n       \tc\n"],
  ["in a block whose indentation is given", "    user: |2\n      \tb\n"],
  ["within brackets", "    command: [\n\t\t'b',\n\t\tc,\n\t]\n"],
  ["within braces", "    labels: {\n\tb: c,\n\t# d\n\td: 'e'\n\t}\n"],
  ["between two comments", "    # c\n\t\n\t# d\n    user: b\n"],
  ["between comments below text", "    user: b\n    # c\n\t# d\n    tty: true\n"],
  ["between comments after a dash", "    command:\n    - # c\n\t# d\n      b\n"],
])("a tab may stand %s", (_, service) => expect(faultsIn(service)).toEqual([]));

test("comments that stand 512 characters apart do not allow a tab", () => {
  const apart = (length: number) => `    # c\n${" ".repeat(length - 2)}\t# d\n`;
  expect(faultsIn(apart(511))).toEqual([]);
  expect(faultsIn(apart(512))).toEqual([[8 + 510, 1, expect.stringContaining("tab")]]);
});

describe("escapes", () => {
  test.each([
    ["\\/", 2, "A slash has no escape"],
    ["\\z", 2, "no such escape"],
    ["\\xZZ", 2, "After `\\x` come 2 hexadecimal digits"],
    ["\\u12", 2, "After `\\u` come 4 hexadecimal digits"],
    ["\\ud800", 6, "stands for no character"],
    ["\\udfff", 6, "stands for no character"],
    ["\\U0000D800", 10, "stands for no character"],
    ["\\U00110000", 10, "stands for no character"],
  ])("%s", (written, length, message) => {
    const found = [length, expect.stringContaining(message)];
    expect(faultsIn(`    user: "a${written}b"\n`)).toEqual([[12, ...found]]);
    expect(faultsIn(`    labels: {"${written}": b}\n`)).toEqual([[14, ...found]]);
  });

  test("each half of a pair is reported", () => {
    expect(faultsIn('    user: "\\ud83d\\ude00"\n').map(([start, length]) => [start, length])).toEqual([
      [11, 6],
      [17, 6],
    ]);
  });

  test.each([
    "\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\'\\\\\\N\\_\\L\\P",
    "\\x41\\ud7ff\\ue000\\U0010FFFF",
    "\\\t",
    "\\\\/",
    "\\\n      ",
  ])("%j is fine", (written) => expect(faultsIn(`    user: "a${written}"\n`)).toEqual([]));

  test("a backslash in other texts is a letter", () => {
    expect(faultsIn("    user: '\\/'\n    hostname: \\/\n    command: |\n      \\/ \"\\/\"\n")).toEqual([]);
  });

  test.each([
    ['"it\\\'s"', "it's"],
    ['"\\\\\'"', "\\'"],
    ['"a\\\'\n      b\\x41"', "a' bA"],
  ])("the apostrophe may be escaped: %s", (written, value) => {
    const [tree] = parseYaml({ path: "/p/compose.yaml", text: `a: ${written}\n` }, () => {});
    const read = tree?.kind === "mapping" ? tree.entries.get("a")?.value : undefined;
    expect(read).toMatchObject({ value, style: "double", start: 3, end: 3 + written.length });
  });

  test("a key may have it, also where lines begin at the margin", () => {
    const [tree] = parseYaml({ path: "/p/compose.yaml", text: 'a: {\n"b\\\'": 1\n}\n' }, () => {});
    const inner = tree?.kind === "mapping" ? tree.entries.get("a")?.value : undefined;
    expect(inner?.kind === "mapping" && [...inner.entries.keys()]).toEqual(["b'"]);
  });
});

describe("names of anchors and aliases", () => {
  test.each([
    ["    labels: &^\u00e9 {k: v}\n", "cannot hold this character"],
    ["    labels: &a^\u00e9\n      k: v\n", "cannot hold this character"],
    ["    labels: &x^:1 {k: v}\n", "cannot hold this character"],
    ["    labels: {k: &x^: v}\n", "cannot hold this character"],
    ["    command: [&a^: x]\n", "cannot hold this character"],
    ["    command: [&a^\ufeff x]\n", "cannot hold this character"],
    ["    labels: &a^{k: v}\n", "A space is missing"],
  ])("%s", (marked, message) => {
    const [service, [place]] = unmark(marked);
    expect(faultsIn(service)).toEqual([[place, 1, expect.stringContaining(message)]]);
  });

  test.each(["a.b", "a-b", "A_1", "a/b", "a%", "a@b", "1", 'a"', "a'"])("%s is one", (name) => {
    expect(faultsIn(`    labels: &${name} {k: v}\n    annotations: *${name}\n`)).toEqual([]);
  });
});

describe("tags", () => {
  test.each([
    ['    command: [!"80:80"]\n', 15, 1, "A space is missing between the tag"],
    ['    command: [!!str"x"]\n', 19, 1, "A space is missing between the tag"],
    ["    command: [!<!x>y]\n", 19, 1, "A space is missing between the tag"],
    ["    command: [!a#b x]\n", 14, 4, "YAML knows no tag of this form"],
    ["    command: [!'x', z]\n", 18, 1, "A space is missing between the tag"],
    ["    labels: {k: !!str}\n", 21, 1, "A space is missing between the tag"],
  ])("%s", (service, start, length, message) => {
    expect(faultsIn(service)).toEqual([[start, length, expect.stringContaining(message)]]);
  });

  test.each(["!!str x", "!x y", "! x", "!<!x> y", "!<tag:yaml.org,2002:str> x", "!a'b c"])("%s is one", (value) => {
    expect(faultsIn(`    command: [${value}, z]\n    user: ${value}\n`)).toEqual([]);
  });
});

describe("the mark of a document", () => {
  test.each([
    "    labels: {a: b\n^---\n, c: d}\n",
    "    labels: {a: b,\n c: d\n^...\n}\n",
    "    labels: {a: \n^--- # c\n, c: d}\n",
    "    command: [a\n^---\n, c]\n",
    "    command: [a, {b: 'c\n^---\n'}]\n",
    "    user: 'a\u2028^---\u2028'\n",
  ])("%j", (marked) => {
    const [service, [place]] = unmark(marked);
    expect(faultsIn(service)).toEqual([[place, 3, "This line begins like a new document. Indent it."]]);
  });

  test.each(["    labels: {a: b\n ---\n, c: d}\n", "    command: [a\n---x\n, c]\n", "    user: |\n      ---\n"])(
    "%j has none",
    (service) => expect(faultsIn(service)).toEqual([]),
  );
});

describe("the separators of lines and paragraphs", () => {
  test.each([
    ["a: 1\u2028b: 2\n", { a: 1, b: 2 }],
    ["a: 1 # c\u2029b: 2\n", { a: 1, b: 2 }],
    ["a: 'b\u2028c'\n", { a: "b\u2028c" }],
    ["a: |\n  b\u2029c\n", { a: "b\u2029c\n" }],
  ])("%j", (text, value) => {
    const [tree] = parseYaml({ path: "/p/compose.yaml", text }, () => {});
    const entries = tree?.kind === "mapping" ? [...tree.entries] : [];
    const read = entries.map(([key, entry]) => [key, entry.value.kind === "scalar" && entry.value.value]);
    expect(Object.fromEntries(read)).toEqual(value);
  });

  test("what follows on a line of its own is no value", () => {
    expect(faultsIn("    user: a\u2028b\n")).toHaveLength(1);
  });
});

describe("a byte order mark", () => {
  test("may begin the file, and stand within a value", () => {
    const problems: Problem[] = [];
    const text = `\ufeff${START}    user: a\ufeff\n    command: ['\ufeff']\n`;
    parseYaml({ path: "/p/compose.yaml", text }, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
  });

  test("cannot stand before a later line", () => {
    const problems: Problem[] = [];
    parseYaml({ path: "/p/compose.yaml", text: `# c\n\ufeff${START}` }, (problem) => problems.push(problem));
    expect(problems.map(({ at, message }) => [at.start, at.end, message])).toEqual([
      [4, 5, expect.stringContaining("byte order mark")],
    ]);
  });
});

describe("a block that ends with the file", () => {
  test.each([
    ["|\n  x", "x"],
    ["|\n  x\n", "x\n"],
    ["|+\n  x", "x"],
    ["|+\n  x\n  ", "x\n"],
    ["|\n  x\n    ", "x\n  "],
    [">\n  x\n  y", "x y"],
    ["|-\n  x", "x"],
    ["!!str |\n  x", "x"],
  ])("%j", (block, value) => {
    const [tree] = parseYaml({ path: "/p/compose.yaml", text: `a: ${block}` }, () => {});
    expect(tree?.kind === "mapping" && tree.entries.get("a")?.value).toMatchObject({ value });
  });
});
