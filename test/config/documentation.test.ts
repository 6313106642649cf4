import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { configSchema } from "../../src/config/config-schema.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import type { ConfigSchema } from "../../src/config/schema.ts";
import { builtInSecrets } from "../../src/plan/built-in-secrets.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { root } from "../support/source-code.ts";

const page = readFileSync(path.join(root, "docs/configuration.md"), "utf8");
const examples = [...page.matchAll(/^```json config\n(.*?)^```/gms)].map(([, text = ""], index) => ({ index, text }));

describe("docs/configuration.md", () => {
  test.each(examples)("example $index is a config", ({ text }) => {
    const config = loadConfig({
      startDirectory: "/project",
      files: memoryFiles({
        "/project/.pmovesrc.json": text,
        "/project/docker-compose.yml": "",
        "/project/docker-compose.gpu.yml": "",
      }),
      rules,
    });
    expect(config.files).toEqual(["/project/.pmovesrc.json"]);
    expect(config.rulesFor("/project/compose.yaml").size).toBe(rules.length + config.policies.size);
  });

  test("every example block is tested", () => {
    expect(examples.length).toBe(page.match(/^```json/gm)?.length);
    expect(examples.length).toBeGreaterThan(5);
  });

  test("every key of the schema is named, and described in the schema", () => {
    const keys = keysOf(configSchema);
    expect(keys.filter(({ key }) => !new RegExp(`[\`.]${key.replace("$", "\\$")}[\`.[]`).test(page))).toEqual([]);
    expect(keys.filter(({ schema }) => !schema.description)).toEqual([]);
  });

  test("every built-in class of secret is listed with names of its own", () => {
    const plan = loadConfig({ startDirectory: "/", files: memoryFiles({}), rules }).plan;
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (`[A-Z].*) \|$/gm)].map(([, name = "", cell = ""]) => ({
      name,
      variables: [...cell.matchAll(/`(\w+)`/g)].map(([, variable = ""]) => variable),
    }));
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(builtInSecrets));
    for (const { name, variables } of listed) {
      expect(variables.map((variable) => plan.classOfName(variable)?.name)).toEqual(variables.map(() => name));
    }
  });
});

function keysOf(schema: ConfigSchema): readonly { readonly key: string; readonly schema: ConfigSchema }[] {
  const own = Object.entries(schema.properties ?? {}).map(([key, inner]) => ({ key, schema: inner }));
  const { additionalProperties, items } = schema;
  const inner = [
    ...own.map(({ schema: item }) => item),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ...(items ? [items] : []),
  ];
  return [...own, ...inner.flatMap(keysOf)];
}
