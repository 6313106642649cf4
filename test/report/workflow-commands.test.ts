import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralizeCommands } from "../../src/report/workflow-commands.ts";

test("breaks up commands of the Actions runner, and nothing else", () => {
  expect(neutralizeCommands("::error::x\n  \t::add-mask::y\nimage a::b ##[group]z\n")).toBe(
    ": :error::x\n  \t: :add-mask::y\nimage a::b ## [group]z\n",
  );
});

test("leaves no line that the runner would obey", () => {
  const piece = fc.constantFrom(":", "::", "#", "##[", "[", " ", "\t", "\n", "\r\n", "error", "\u00a0", "x");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const lines = neutralizeCommands(pieces.join("")).split(/\r?\n/);
      expect(lines.filter((line) => line.trimStart().startsWith("::") || line.includes("##["))).toEqual([]);
    }),
  );
});
