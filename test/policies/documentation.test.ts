import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PLACEHOLDERS } from "../../src/policies/create-policy-rule.ts";
import { KINDS, WORDS } from "../../src/policies/policy-data.ts";
import { isRecord } from "../../src/text/record.ts";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/source-code.ts";

const page = readFileSync(path.join(root, "docs/policies.md"), "utf8");
const blocks = [...page.matchAll(/^```json policies\n(.*?)^```/gms)].map(([, text = ""]) => text);
const plan = { tiers: { pay: { files: ["pay.env"], services: ["settlement"], secrets: [] } } };

/** Runs the command line on policies, the text of their object. */
function run(policies: string, argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const config = `{ "root": true, "extends": [], "plan": ${JSON.stringify(plan)}, "policies": ${policies} }`;
  return runCli(argv, { files: { ".pmovesrc.json": config, ...files } });
}

describe("docs/policies.md", () => {
  test.each(blocks.map((text, index) => ({ index, text })))("the examples of block $index hold", async ({ text }) => {
    const { stdout, stderr, code } = await run(text, ["test"]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\d+ polic(?:y|ies), \d+ examples: all hold\.\n$/);
    expect(code).toBe(0);
  });

  test("every policy shows what must pass and what must fail", () => {
    const policies = blocks.flatMap((text) => Object.entries(JSON.parse(text)));
    const proven = policies.filter(([, policy]) => keysOf(policy).includes("pass") && keysOf(policy).includes("fail"));
    expect(proven.length).toBeGreaterThan(10);
    expect(proven).toEqual(policies);
  });

  test("every block of JSON is tested", () => {
    expect(blocks.length).toBe(page.match(/^```json/gm)?.length);
  });

  test("every word and every kind of element has an example", () => {
    const keys = new Set(blocks.flatMap((text) => keysOf(JSON.parse(text))));
    expect([...WORDS, ...KINDS, "optional", "except"].filter((word) => !keys.has(word))).toEqual([]);
  });

  test("every placeholder is named", () => {
    expect(PLACEHOLDERS.filter((name) => !page.includes(`\`{{${name}}}\``))).toEqual([]);
  });

  test("the first policy reports what the page says", async () => {
    const compose = "services:\n  settlement:\n    image: acme/settlement\n    logging:\n      driver:  json-file\n";
    const { stdout } = await run(blocks[0] ?? "", [], { "compose.yaml": compose });
    const [, shown = ""] = /^\$ pmoves-lint\n(.*?)```/ms.exec(page) ?? [];
    expect(stdout.replace(/\n\n.*$/s, "").trim()).toBe(shown.trim());
  });
});

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return isRecord(value) ? [...Object.keys(value), ...Object.values(value).flatMap(keysOf)] : [];
}
