import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadFormatter } from "../../src/cli/formatter.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const folder = mkdtempSync(join(tmpdir(), "pmoves-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));
const packages = {
  "eslint-formatter-classic": "module.exports = (results) => results.map(({ filePath }) => filePath).join();",
  "eslint-formatter-meta": "module.exports = async (_, context) => JSON.stringify(context);",
  "@acme/eslint-formatter": "module.exports = () => undefined;",
  "eslint-formatter-throws": "module.exports = () => { throw new Error('no network'); };",
  "eslint-formatter-object": "module.exports = {};",
};
for (const [name, code] of Object.entries(packages)) {
  mkdirSync(join(folder, "node_modules", name), { recursive: true });
  writeFileSync(join(folder, "node_modules", name, "index.js"), code);
}
const context = { cwd: "/shop", root: "/", version: "1.2.3", color: false, category: "x" };
const hostile = sourceFile("/shop/\u001b[31m.yaml", "a: 1\n");
const result = lintResult([finding(placeOf(hostile, "a"))]);

async function run(name: string): Promise<string> {
  return (await loadFormatter(name, folder))(result, context);
}

describe("a formatter of ESLint", () => {
  test("gets our results, with file names that are safe to print", async () => {
    expect(await run("classic")).toBe("/shop/\\u{1b}[31m.yaml\n");
  });

  test("gets the current directory and the rules, and may take its time", async () => {
    expect(JSON.parse(await run("eslint-formatter-meta"))).toEqual({
      cwd: "/shop",
      color: false,
      rulesMeta: {
        "image-tag": {
          type: "problem",
          docs: { description: "Require a tag", url: "https://example.com/image-tag.md" },
          messages: { missing: "Service '{{service}}' has no tag." },
        },
      },
    });
  });

  test("may have a scope, and nothing to say", async () => {
    expect(await run("@acme")).toBe("");
  });

  test.each([
    [
      "absent",
      "There is no format 'absent'. Known are stylish, json, sarif, compact, github, gitlab, junit, checkstyle, ",
    ],
    ["throws", "Formatter 'throws' failed: no network"],
    ["object", /^Formatter 'object' failed: .+ does not export a function\.$/],
  ])("that is %s is wrong usage", async (name, message) => {
    await expect(run(name)).rejects.toThrow(message);
  });
});
