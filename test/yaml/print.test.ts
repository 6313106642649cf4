import fc from "fast-check";
import { expect, test } from "vitest";
import { renderAny } from "../../src/compose/render/scalars.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { type Printable, printYaml } from "../../src/yaml/print.ts";
import { findRunnerCommands } from "../support/runner-commands.ts";

/** What Compose would read. */
function readBack(text: string): unknown {
  const problems: string[] = [];
  const [tree] = parseYaml({ path: "/a.yaml", text }, ({ message }) => problems.push(message));
  expect(problems).toEqual([]);
  return renderAny(tree);
}

const words = fc.constantFrom(
  "yes",
  "off",
  "~",
  "010",
  "0o7",
  "1_0",
  "1:20",
  ".5",
  "2024-01-01",
  "<<",
  "=",
  "- a",
  "#x",
);
const texts = fc.oneof(
  words,
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("a\nb\n", " a ", "a: b", "\t"),
);
const { value: values } = fc.letrec<{ value: Printable }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    texts,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(words, fc.string()), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test("what is printed is read back by Compose's rules as the same data", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(readBack(printYaml({ value }))).toEqual({ value });
    }),
    { numRuns: 500 },
  );
});

test("nothing is printed that acts on a terminal, or is not there to the eye", () => {
  const odd = fc.constantFrom(
    "\u202e",
    "\u009b2J",
    "\u2028",
    "\u200b",
    "\u{e0041}",
    "\u001b[1m",
    "\t",
    "\r\n",
    "\n",
    "a ",
    "#",
    "::error::x",
    "##[error]",
  );
  const hostile = fc.array(odd, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(hostile, hostile, (key, text) => {
      const printed = printYaml({ [key]: [text, { a: `${text}\n\n${"b ".repeat(60)}${text}` }] });
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      expect(findRunnerCommands(printed)).toEqual([]);
      expect(readBack(printed)).toEqual({ [key]: [text, { a: `${text}\n\n${"b ".repeat(60)}${text}` }] });
    }),
  );
});

test("comments change no value, and stand where their value begins", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(readBack(printYaml({ value }, (path) => `depth ${path.length}`))).toEqual({ value });
    }),
    { numRuns: 200 },
  );
  const text = printYaml({ a: "x", b: ["z", {}], c: "1\n2\n" }, (path) => path.join("."));
  expect(text).toBe("a: x    # a\nb:\n  - z   # b.0\n  - {}  # b.1\nc: |    # c\n  1\n  2\n");
});
