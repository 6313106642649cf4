import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesGlob } from "../../src/plan/glob.ts";

test.each([
  ["web", "web", true],
  ["web", "web-2", false],
  ["web-*", "web-2", true],
  ["*-web", "my-web", true],
  ["*", "", true],
  ["a*c*e", "abcde", true],
  ["a*c*e", "abde", false],
  ["a.c", "abc", false],
  ["a?c", "abc", false],
  ["[ab]*", "[ab]c", true],
  ["a**b", "ab", true],
  ["a*b", "a\nb", true],
  ["A*", "ab", false],
  ["ab*ba", "aba", false],
  ["a*a", "a", false],
  ["*a*a*", "a", false],
  ["*ab*ba*", "xabybay", true],
])("%j and %j: %j", (glob, name, expected) => {
  expect(matchesGlob(glob, name)).toBe(expected);
});

test("every text matches itself, and itself with stars around it", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
      if (!text.includes("*")) expect(matchesGlob(text, text)).toBe(true);
      expect(matchesGlob(`*${text}*`, before + text.replaceAll("*", "x") + after)).toBe(true);
    }),
  );
});
