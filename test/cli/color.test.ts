import { expect, test } from "vitest";
import { wantsColor } from "../../src/cli/color.ts";

test.each([
  ["a terminal", undefined, true, {}, true],
  ["a pipe", undefined, false, {}, false],
  ["NO_COLOR", undefined, true, { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR", undefined, true, { NO_COLOR: "" }, true],
  ["a dumb terminal", undefined, true, { TERM: "dumb" }, false],
  ["FORCE_COLOR in a pipe", undefined, false, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", undefined, true, { FORCE_COLOR: "0" }, false],
  ["FORCE_COLOR=false", undefined, true, { FORCE_COLOR: "false" }, false],
  ["FORCE_COLOR over NO_COLOR", undefined, false, { FORCE_COLOR: "2", NO_COLOR: "1" }, true],
  ["--color over NO_COLOR", true, false, { NO_COLOR: "1" }, true],
  ["--no-color over FORCE_COLOR", false, true, { FORCE_COLOR: "1" }, false],
  ["CI alone", undefined, false, { CI: "true" }, false],
])("colour with %s", (_, flag, isTTY, env, expected) => {
  expect(wantsColor(flag, { env, isTTY })).toBe(expected);
});
