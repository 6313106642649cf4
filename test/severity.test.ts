import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { root } from "./support/source-code.ts";

const page = readFileSync(path.join(root, "docs/severity.md"), "utf8");
const [scores = [], places = []] = page.split(/^## Every security rule$/m).map(tableRows);
const [header = [], ...lines] = scores;
const securityRules = rules.filter(({ meta }) => meta.category === "security" || meta.securitySeverity !== undefined);

describe("docs/severity.md", () => {
  test("has a score that falls from column to column and from line to line", () => {
    const cells = lines.map(([, ...numbers]) => numbers.map((number) => (number === "" ? undefined : Number(number))));
    const columns = header.slice(1).map((_, index) => cells.map((line) => line[index]));
    for (const sequence of [...cells, ...columns]) {
      const numbers = sequence.filter((number) => number !== undefined);
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    }
  });

  test("gives each security rule a place", () => {
    expect(places.slice(1).map(nameOf).sort()).toEqual(securityRules.map(({ id }) => id));
  });

  test.each(securityRules)("$id has the score of its place, and the level of the page", ({ id, meta }) => {
    const [, has, gets = "", score, level] = places.find((row) => nameOf(row) === id) ?? [];
    const place = lines.find(([first]) => first === has)?.[header.indexOf(gets)];
    expect(score).toBe(place);
    expect(meta.securitySeverity?.toFixed(1)).toBe(place);
    expect(meta.recommended).toBe(level);
  });

  test.each(securityRules)("$id is an error from 7.0 on, and below only what breaks a plan", ({ meta }) => {
    if ((meta.securitySeverity ?? 0) >= 7) expect(meta.recommended).toBe("error");
    else if (meta.recommended === "error") expect(meta.needsPlan).toBe(true);
  });
});

/** The cells of all tables in a text, without the lines that rule them off. */
function tableRows(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^\|(.*)\|$/gm)]
    .map(([, row = ""]) => row.split("|").map((cell) => cell.trim()))
    .filter(([first]) => first !== "---");
}

function nameOf([cell = ""]: readonly string[]): string {
  return /^\[([\w-]+)\]/.exec(cell)?.[1] ?? cell;
}
