/** package.json, docs/decisions/libraries.md and the borders name the same libraries. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { doors } from "./support/borders.ts";
import { importsOf, readSources, root } from "./support/source-code.ts";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const dependencies = Object.keys(manifest.dependencies);
const record = readFileSync(path.join(root, "docs/decisions/libraries.md"), "utf8");
const [shipped = "", forWork = ""] = record.split("For work on it:");

test("the record explains every library", () => {
  expect(namesIn(shipped)).toEqual(dependencies.sort());
  expect(namesIn(forWork)).toEqual(Object.keys(manifest.devDependencies).sort());
});

test("each library that is shipped has a door, and each door for a library has one", () => {
  const packageDoors = doors.filter(({ to }) => !/^\^(node:|src|\(test)/.test(to.source));
  const closed = (name: string) => packageDoors.filter(({ to }) => to.test(name)).length;
  expect(dependencies.filter((name) => closed(name) !== 1)).toEqual([]);
  expect(packageDoors.filter(({ to }) => !dependencies.some((name) => to.test(name)))).toEqual([]);
});

test("what is imported is shipped", () => {
  const targets = readSources("src", "rules").flatMap((source) =>
    importsOf(source).flatMap(({ target, isTypeOnly }) => (isTypeOnly ? [] : [target])),
  );
  const packages = targets.filter((target) => !/^(node:|src\/|rules\/|package\.json$)/.test(target));
  expect([...new Set(packages)].filter((name) => !dependencies.includes(name))).toEqual([]);
  expect(packages.length).toBeGreaterThan(4);
});

/** The names in the first column of a table. */
function namesIn(text: string): readonly string[] {
  const cells = [...text.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)).sort();
}
