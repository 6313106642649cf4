import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { describeProgram } from "../../src/files/program-files.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const folder = temporaryDirectory();
const url = pathToFileURL(path.join(folder, "node_modules/pmoves-lint/dist/cli.js")).href;

test("a program that runs from its sources cannot tell whether it is the same", () => {
  expect(describeProgram()).toBeUndefined();
});

test.each([
  ["a file of it changes", () => writeFiles(folder, { "node_modules/pmoves-lint/dist/part.js": "22" })],
  ["it gets a file", () => writeFiles(folder, { "node_modules/pmoves-lint/dist/new.js": "" })],
  ["a library is installed beside it", () => writeFileSync(path.join(folder, "node_modules/.package-lock.json"), "{}")],
  ["a library is installed below it", () => mkdirSync(path.join(folder, "node_modules/pmoves-lint/node_modules"))],
])("a program is another one when %s", (_, change) => {
  const files = { "dist/cli.js": "1", "dist/part.js": "1", "package.json": "{}" };
  writeFiles(path.join(folder, "node_modules/pmoves-lint"), files);
  const before = describeProgram(url);
  expect(describeProgram(url)).toEqual(before);
  change();
  expect(describeProgram(url)).not.toEqual(before);
});
