import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findComments } from "../../src/yaml/comments.ts";

function commentsOf(text: string): readonly string[] {
  return findComments({ path: "/compose.yaml", text }).comments.map(({ start, end }) => text.slice(start, end));
}

describe("comments of YAML", () => {
  test.each([
    ["lines of their own and ends of lines", "# a\na: 1 # b\n  # c\n", ["# a", "# b", "# c"]],
    ["the header of a block, and nothing in it", "a: |2- # a\n    # b\n  c\n# d\n", ["# a", "# d"]],
    ["a folded block in a list", "- >\n  # a\n\n  # b\n- c # d\n", ["# d"]],
    ["quotes, over several lines too", "a: \"# a\n  # b\" # c\nd: '# e''\n  # f' # g\n", ["# c", "# g"]],
    ["a plain text with a sharp inside", "a: b#c #d\nurl: http://x/#e # f\n", ["#d", "# f"]],
    ["braces and brackets", "a: { b: 1, # a\n  c: [d, # b\n  e] } # c\n", ["# a", "# b", "# c"]],
    [
      "anchors, tags and keys",
      "a: &x # a\n  b: !override # b\n    - c\n? d # c\n: e # d\n",
      ["# a", "# b", "# c", "# d"],
    ],
    ["documents and their marks", "%YAML 1.1\n--- # a\na: 1\n... # b\n---\n# c\n", ["# a", "# b", "# c"]],
    ["carriage returns", "a: 1 # a\r\n# b\r\nc: 2\r\n", ["# a", "# b"]],
    ["a byte order mark", "\ufeff# a\na: 1 # b", ["# a", "# b"]],
    ["line breaks of old systems", "a: 1 # a\rb: 2 # b\u0085c: 3\r", ["# a", "# b"]],
    ["a quote that goes on at the margin, as go-yaml allows", 'a:\n  b: "x\n# no\n" # a\n', ["# a"]],
    ["a bracket that goes on at the margin", 'a:\n  b: [c,\n"# no",\nd] # a\n', ["# a"]],
    ["a text that is not YAML, up to there", "a: 1 # a\n b: [ # b\n", ["# a", "# b"]],
    ["nothing", "", []],
  ])("are found in %s", (_, text, expected) => {
    expect(commentsOf(text)).toEqual(expected);
  });

  test("come with the values of several lines, in which none can stand", () => {
    const text = `a: 1
b: |- # c
  x # y

  z

d: "e
  f" # g
h: i
  j
k: [l, 'm

  n']
o: >
  p
q: |
r: 's t'
`;
    const { longValues } = findComments({ path: "/compose.yaml", text });
    expect(longValues.map(({ start, end }) => text.slice(start, end))).toEqual([
      "|- # c\n  x # y\n\n  z",
      '"e\n  f"',
      "i\n  j",
      "'m\n\n  n'",
      ">\n  p",
    ]);
  });

  test("are those that were put between other text", () => {
    const comment = fc.stringMatching(/^#[ -~é日😀]{0,20}$/u).map((text) => text.trimEnd());
    const piece = fc.oneof(
      comment.map((text) => ({ text: `${text}\n`, comments: [text] })),
      fc
        .constantFrom(
          "a: 1\n",
          "b: |\n  # no\n  x # no\n",
          'c: "# no"\n',
          "d: 'it''s # no\n  # no'\n",
          "e: x#no\n",
          "f: [1, 'a # no']\n",
        )
        .map((text) => ({ text, comments: [] })),
      fc.tuple(fc.constantFrom("g: 1", "h: 'x'", "i:", "j: |", "k: {}"), comment).map(([value, text]) => ({
        text: `${value} ${text}\n${value === "j: |" ? "  # no\n" : ""}`,
        comments: [text],
      })),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isWindows) => {
        const text = pieces.map((item) => item.text).join("");
        const expected = pieces.flatMap(({ comments }) => comments);
        expect(commentsOf(isWindows ? text.replaceAll("\n", "\r\n") : text)).toEqual(expected);
      }),
    );
  });

  test("are looked for in any text without an error", () => {
    const token = fc.constantFrom(
      "#",
      " ",
      "\n",
      '"',
      "'",
      "|",
      ">",
      "{",
      "}",
      "[",
      ":",
      "-",
      "a",
      "\r",
      "\x1f",
      "\x18",
      "\x02",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        for (const comment of commentsOf(tokens.join(""))) expect(comment).toMatch(/^#[^\n]*$/);
      }),
    );
  });
});
