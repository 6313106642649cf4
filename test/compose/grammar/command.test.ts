import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitCommand } from "../../../src/compose/grammar/command.ts";

function read(text: string): readonly string[] | string {
  const parsed = splitCommand(text);
  return "value" in parsed ? parsed.value.words.map(({ value }) => value) : parsed.problem.message;
}

describe("words", () => {
  test.each([
    ["", []],
    ["  \n\t", []],
    ["a b  c", ["a", "b", "c"]],
    ["a 'b c'd\"e f\" \\\\g", ["a", "b cde f", "\\g"]],
    ["'' \"\"", ["", ""]],
    ["'a\\'", ["a\\"]],
    ['"a\\"b" c\\ d', ['a"b', "c d"]],
    ['"it\'s" \'say "x"\'', ["it's", 'say "x"']],
    ["echo $HOME $(ls -l) `a b`", ["echo", "$HOME", "$(ls -l)", "`a b`"]],
    ["a\u00a0b", ["a\u00a0b"]],
    ["')' \"(\"", [")", "("]],
    [") b)", [") b)"]],
    ["`a 'b c' d`", ["`a b c d`"]],
    ["$(a 'b)", ["$(a 'b)"]],
    ["\\;", [";"]],
  ])("%j", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("the rest is dropped", () => {
  test.each<[string, readonly string[], number]>([
    ["serve --port 80 && echo done", ["serve", "--port", "80"], 16],
    ["a; b", ["a"], 1],
    ["a|b", ["a"], 1],
    ["a > b", ["a"], 2],
    ["a <b", ["a"], 2],
    ["a 2>&1", ["a"], 3],
    ["a 2x>y", ["a"], 4],
    ["a x2>y", ["a", "x2"], 4],
    ["a 2<y", ["a", "2"], 3],
    ["& a", [], 0],
    ["a;'b", ["a"], 1],
  ])("%j", (text, words, cutAt) => {
    expect(read(text)).toEqual(words);
    expect(splitCommand(text)).toMatchObject({ value: { cutAt } });
  });

  test("but not inside quotes, a substitution or after a backslash", () => {
    expect(splitCommand("a ';' \"&\" `|` $(<) \\>")).not.toHaveProperty("value.cutAt");
  });
});

describe("command lines that Compose refuses", () => {
  test.each([
    ["a (b)", "parenthesis"],
    ["$(a (b))", "parenthesis"],
    ["a)", "quote without its end"],
    ["a 'b", "quote without its end"],
    ['a "b', "quote without its end"],
    ["a `b", "quote without its end"],
    ["a $(b", "quote without its end"],
    ["a\\", "backslash"],
  ])("%j: %s", (text, expected) => expect(read(text)).toContain(expected));
});

test("words that are quoted come back as they are, with their places", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const quoted = words.map((word) => `"${word.replace(/["\\]/g, "\\$&")}"`);
      const parsed = splitCommand(quoted.join(" "));
      expect(parsed).toMatchObject({ value: { words: words.map((value) => ({ value })) } });
      const found = "value" in parsed ? parsed.value.words : [];
      expect(found.map(({ start, end }) => quoted.join(" ").slice(start, end))).toEqual(quoted);
    }),
  );
});
