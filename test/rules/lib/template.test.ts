import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carriedReferences, defaultText, partsOf, piecesOf } from "../../../rules/lib/template.ts";
import { interpolate } from "../../../src/compose/interpolate.ts";

const nothingSet = () => undefined;

function templateOf(text: string) {
  return { text, references: interpolate(text, nothingSet).references };
}

describe("carriedReferences", () => {
  test.each([
    ["a$A${B}", ["A", "B"]],
    ["${A:-${B:-$C}}", ["A", "B", "C"]],
    ["${A:+${B}}", ["B"]],
    ["${A+yes}", []],
    ["${A:?ask $B}", ["A"]],
    ["$${A} $$B", []],
  ])("%s carries %j", (text, names) => {
    expect(carriedReferences(templateOf(text).references).map(({ name }) => name)).toEqual(names);
  });
});

describe("piecesOf", () => {
  test.each([
    ["plain", ["plain"]],
    ["", []],
    ["a${B}c", ["a", "c"]],
    ["a${B:-b${C:-c}d}e", ["a", "b", "c", "d", "e"]],
    ["${A:?text}${B:+alternative}", ["alternative"]],
  ])("%s has %j", (text, pieces) => {
    expect(piecesOf(templateOf(text)).map((piece) => piece.text)).toEqual(pieces);
  });

  test("tells which references hold a piece, outermost first", () => {
    const [piece] = piecesOf(templateOf("${A:-${B:-text}}"));
    expect(piece?.within.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  test("stands where it says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("$A", "${B:-", "${C:+", "${D:?", "}", "text", "$$", " ")), (tokens) => {
        const template = templateOf(tokens.join(""));
        for (const { text, start } of piecesOf(template)) {
          expect(template.text.slice(start, start + text.length)).toBe(text);
        }
      }),
    );
  });
});

describe("defaultText", () => {
  test.each([
    ["plain", "plain"],
    ["http://${HOST:-a}:${PORT:-1}/x", "http://a:1/x"],
    ["${A:-${B-b}c}", "bc"],
    ["${A:-}", ""],
    ["${A}", undefined],
    ["${A:-${B}}", undefined],
    ["${A:?text}", undefined],
  ])("%s gives %j", (text, value) => {
    expect(defaultText(templateOf(text))).toBe(value);
  });

  test("is what Compose gives when nothing is set", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("${A:-", "${B-", "}", "text", " ")), (tokens) => {
        const text = tokens.join("");
        const { value, references, problems } = interpolate(text, nothingSet);
        fc.pre(problems.length === 0);
        const given = defaultText({ text, references });
        if (given !== undefined) expect(given).toBe(value);
      }),
    );
  });
});

test("partsOf gives the whole, then each default and alternative", () => {
  const template = templateOf("x${A:-a${B:+b}}");
  const texts = partsOf(template).map(({ start, end }) => template.text.slice(start, end));
  expect(texts).toEqual(["x${A:-a${B:+b}}", "a${B:+b}", "b"]);
});
