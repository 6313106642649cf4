import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInSecrets } from "../../src/plan/built-in-secrets.ts";
import { compileExpression, readExpression } from "../../src/text/expression.ts";

describe("an expression", () => {
  test.each([
    "^a+$",
    "a{2}",
    "^(?:a{2,}|b{0,2})$",
    "^(?<name>a|b)+?c$",
    "^.$",
    "^[^\\]a-c]{1,3}$",
    "\\bab\\b",
    "\\Bb",
    "^\\p{Lu}\\P{Lu}*$",
    "^\\u{1F600}+$",
    "^\\uD83D\\uDE00$",
    "^\\x61\\t?\\cJ?\\/\\.$",
    "",
    "^(|a)*$",
    "^(?:a*)*$",
    "^$",
    "a|^b|c$",
    "a{0}b",
    "^[\\w\\-.]+@\\d{1,3}$",
    "^(?!a)",
    "^(?=.*b)(?!.*c)",
    "(?<=a)b",
    "(?<!a)b$",
    "(?<=^a(?=b))",
    "^(?:(?!c).)*$",
  ])("%s matches what JavaScript's matches", (source) => {
    const own = compileExpression(source);
    const theirs = new RegExp(source, "u");
    for (const text of TEXTS) expect([text, own.test(text)]).toEqual([text, theirs.test(text)]);
  });

  test("matches what JavaScript's matches, whatever is put together", () => {
    fc.assert(
      fc.property(expressions, fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 7 }), (source, text) => {
        expect(compileExpression(source).test(text)).toBe(new RegExp(source, "u").test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("of the built-in shapes matches the same", () => {
    const shapes = Object.values(builtInSecrets).flatMap(({ shapes = [] }) => shapes);
    for (const shape of shapes) {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(shape, "u")), fc.nat(80), (text, cut) => {
          expect(compileExpression(shape).test(text)).toBe(true);
          const part = text.slice(cut);
          expect(compileExpression(shape).test(part)).toBe(new RegExp(shape, "u").test(part));
        }),
        { numRuns: 20 },
      );
    }
  });

  test.each([
    "^(a+)+$",
    "^(a|a)*$",
    "^(.*a){20}$",
    "^(a{1,50}){1,50}$",
    "^(\\w+\\s?)*$",
    "(x+x+)+y",
    "(?=(a+)+$)(?<!^)b",
    "^(?:(?=a*b|.(?!(a|a)*$))a)+$",
  ])("%s takes no longer for a text that almost fits", (source) => {
    const begin = performance.now();
    expect(compileExpression(source).test(`${"a".repeat(1000)}!`)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test.each([
    ["(", /^This is no regular expression: /],
    ["a{2,1}", /^This is no regular expression: /],
    ["(a)\\1", /^This expression uses '\\1', /],
    ["(?<x>a)\\k<x>", /^This expression uses '\\k<x>', /],
    ["(a{1,1000}){1,1000}", /^This expression is too large: /],
    ["a{99999999999999999999}", /^This expression is too large: /],
    [`${"(".repeat(1000)}a${")".repeat(1000)}`, /^This expression is too large: /],
    ["(".repeat(100_000), /^This is no regular expression: /],
  ])("%.40s is refused", (source, problem) => {
    expect(readExpression(source)).toMatchObject({ problem: expect.stringMatching(problem) });
    expect(() => compileExpression(source)).toThrow(SyntaxError);
  });
});

const TEXTS = [
  "",
  "a",
  "b",
  "c",
  "aa",
  "ab",
  "bb",
  "abc",
  "aac",
  "x ab y",
  "Ab",
  "É",
  "É1",
  "\n",
  "😀",
  "😀😀",
  "]",
  "-d",
  "a/.",
  "a\t\n/.",
  "a.b-c@12",
  "\ud83d",
  "a\n",
];

const { expression: expressions } = fc.letrec<{ expression: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\w", "\\s", "^", "$", "\\b", "\\B"),
    tie("expression").map((source) => `(?:${source})`),
    fc.tuple(fc.constantFrom("=", "!", "<=", "<!"), tie("expression")).map((look) => `(?${look.join("")})`),
  ),
  expression: fc
    .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,2}", "{0,2}?", "{2,}")), {
      maxLength: 3,
    })
    .map((parts) =>
      parts.map(([atom, count]) => (/^(?:[$^]|\\[bB])$|^\(\?[^:]/.test(atom) ? atom : atom + count)).join(""),
    )
    .chain((source) => fc.constantFrom(source, `${source}|a`, `b|${source}`, `|${source}`)),
}));
