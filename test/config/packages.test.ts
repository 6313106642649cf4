import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config/config-error.ts";
import { namePlugin, resolveReporter } from "../../src/config/eslintrc.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { levelsOf, testRules } from "./load.ts";

const PLUGIN = `
const meta = { summary: "Disallow it", category: "security", recommended: "warn", needsPlan: false, messages: {}, references: [] };
const schema = {
  type: "object",
  properties: { most: { type: "integer", minimum: 1 }, kind: { enum: ["a", "b"] } },
  additionalProperties: false,
};
module.exports = {
  rules: {
    plain: { id: "plain", meta, create: () => ({}) },
    tuned: { id: "tuned", meta: { ...meta, options: { schema, defaults: { most: 3, kind: "a" } } }, create: () => ({}) },
  },
  configs: {
    strict: { plugins: ["acme"], rules: { "acme/plain": "error", "image-tag": "error" } },
    wrong: { rulez: {} },
  },
};
`;

const PACKAGES: Readonly<Record<string, string>> = {
  "pmoves-plugin-acme": PLUGIN,
  "@corp/pmoves-plugin": "module.exports = { rules: {} };",
  "@corp/pmoves-plugin-deep": "module.exports = { configs: { all: { rules: { privileged: 'warn' } } } };",
  "pmoves-plugin-thrower": "throw new Error('no such luck.\\nsecond line');",
  "pmoves-plugin-text": "module.exports = 'text';",
  "pmoves-config-house": "module.exports = { rules: { privileged: 'warn' }, plan: { sharedFiles: ['env.house'] } };",
  "pmoves-config-function": "module.exports = () => ({});",
};

const NAMED = "export const rules = [all.rules.plain, all.rules.tuned]; export const { configs } = all;";

let root = "";

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "pmoves-config-"));
  for (const [name, code] of Object.entries(PACKAGES)) writePackage(name, { "index.js": code });
  const esm = { type: "module", exports: { ".": { types: "./index.d.ts", import: "./index.js" } } };
  writePackage("pmoves-plugin-modern", { "index.js": `${PLUGIN.replace("module.exports =", "export default")}` }, esm);
  writePackage(
    "pmoves-plugin-named",
    { "index.js": `${PLUGIN.replace("module.exports = {", "const all = {")}${NAMED}` },
    esm,
  );
  writePackage("pmoves-plugin-waiting", { "index.js": "await 1; export const rules = {};" }, esm);
  writePackage("pmoves-config-modern", { "index.js": "export default { rules: { privileged: 'warn' } };" }, esm);
  writePackage(
    "pmoves-config-json",
    { "main.json": '{ "rules": { "image-tag": "off" } } // house' },
    { main: "main.json" },
  );
});

afterAll(() => rmSync(root, { recursive: true }));

describe("plugins", () => {
  test("bring rules and configs", () => {
    const config = load({ plugins: ["acme"], extends: ["plugin:acme/strict"] });
    expect(levelsOf(config)).toEqual(["image-tag: error", "acme/plain: error"]);
    expect(config.pluginRules.map(({ id }) => id)).toEqual(["acme/plain", "acme/tuned"]);
  });

  test("may be ES modules, with a default export or names, and rules by name or in a list", () => {
    for (const name of ["modern", "named"]) {
      const config = load({ extends: [], plugins: [name], rules: { [`${name}/plain`]: "error" } });
      expect(levelsOf(config)).toEqual([`${name}/plain: error`]);
      expect(config.pluginRules.map(({ id }) => id)).toEqual([`${name}/plain`, `${name}/tuned`]);
    }
  });

  test("have a config with what their rules recommend, unless they bring one", () => {
    expect(levelsOf(load({ plugins: ["modern"], extends: ["plugin:modern/recommended"] }))).toEqual([
      "modern/plain: warn",
      "modern/tuned: warn",
    ]);
  });

  test("may belong to a scope, and be named in full", () => {
    expect(levelsOf(load({ plugins: ["@corp"], extends: ["plugin:@corp/deep/all"] }))).toEqual(["privileged: warn"]);
    expect(load({ extends: [], plugins: ["pmoves-plugin-acme"] }).pluginRules).toHaveLength(2);
    expect(load({ extends: [], plugins: ["pmoves"] }).pluginRules).toEqual([]);
  });

  test.each([
    ["acme", "acme", "pmoves-plugin-acme"],
    ["pmoves-plugin-acme", "acme", "pmoves-plugin-acme"],
    ["@corp", "@corp", "@corp/pmoves-plugin"],
    ["@corp/deep", "@corp/deep", "@corp/pmoves-plugin-deep"],
  ])("%s is %s, the package %s", (name, id, packageName) => {
    expect(namePlugin(name)).toEqual({ id, package: packageName });
  });

  test.each([
    [
      "text",
      "plugins[0]: The plugin 'text' (node_modules/pmoves-plugin-text/index.js) exports no `rules` and no `configs`. Export `rules`, an object of rules made by `defineRule`.",
    ],
    [
      "thrower",
      "plugins[0]: The plugin 'thrower' (node_modules/pmoves-plugin-thrower/index.js) cannot be loaded: no such luck. Correct it, or do not name it.",
    ],
    [
      "waiting",
      "plugins[0]: The plugin 'waiting' (node_modules/pmoves-plugin-waiting/index.js) awaits at its top level. Do that inside a function, or not.",
    ],
    ["absent", "plugins[0]: There is no plugin 'absent'. Install the package 'pmoves-plugin-absent'."],
  ])("%s is refused", (name, expected) => {
    expect(mistakesOf({ plugins: [name] })).toEqual([`.pmovesrc.json:1:13: ${expected}`]);
  });

  test("configs of plugins are checked", () => {
    expect(mistakesOf({ extends: ["plugin:acme/wrong"] })).toEqual([
      "plugin:acme/wrong: rulez: Unknown key 'rulez'. Did you mean 'rules'?",
    ]);
    expect(mistakesOf({ extends: ["plugin:acme/strikt"] })).toEqual([
      ".pmovesrc.json:1:13: extends[0]: The plugin 'acme' has no config 'strikt'. Did you mean 'strict'?",
    ]);
  });
});

describe("options", () => {
  const optionsOf = (...entry: readonly unknown[]) =>
    load({ extends: [], plugins: ["acme"], rules: { "acme/tuned": entry } })
      .rulesFor("/x.yaml")
      .get("acme/tuned")?.options;

  test("are completed by the defaults", () => {
    expect(optionsOf("warn")).toEqual({ most: 3, kind: "a" });
    expect(optionsOf("warn", { most: 5 })).toEqual({ most: 5, kind: "a" });
  });

  test.each([
    [{ least: 1 }, "1:53: rules.acme/tuned[1].least: Unknown key 'least'. Known: most, kind."],
    [{ most: "1" }, "1:60: rules.acme/tuned[1].most: This must be a whole number. Correct the value."],
    [{ most: 0 }, "1:60: rules.acme/tuned[1].most: This is less than 1. Correct the value."],
    [{ kind: "c" }, '1:60: rules.acme/tuned[1].kind: This is none of the allowed values. Use "a", "b".'],
    [[], "1:52: rules.acme/tuned[1]: This must be an object. Correct the value."],
  ])("%j are refused", (options, expected) => {
    expect(mistakesOf({ plugins: ["acme"], rules: { "acme/tuned": ["error", options] } })).toEqual([
      `.pmovesrc.json:${expected}`,
    ]);
  });
});

describe("config packages", () => {
  test("are ES modules too", () => {
    expect(levelsOf(load({ extends: ["modern"] }))).toEqual(["privileged: warn"]);
  });

  test("are CommonJS or JSON", () => {
    const config = load({ extends: ["house", "json"] });
    expect(levelsOf(config)).toEqual(["privileged: warn"]);
    expect(config.plan.isSharedFile("/a/env.house")).toBe(true);
    expect(levelsOf(load({ extends: "pmoves-config-json" }))).toEqual([]);
  });

  test("of another kind are refused", () => {
    expect(mistakesOf({ extends: ["function"] })[0]).toContain("It must be a module of plain data.");
  });
});

test("ESLint's formatters are found by name", () => {
  const project = path.join(import.meta.dirname, "..", "..");
  expect(resolveReporter("compact", project)).toMatch(/eslint-formatter-compact/);
  expect(resolveReporter("nothing", project)).toBeUndefined();
});

function writePackage(name: string, files: Readonly<Record<string, string>>, more: object = {}): void {
  const folder = path.join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name, ...more }));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
}

function load(config: object) {
  writeFileSync(
    path.join(root, ".pmovesrc.json"),
    JSON.stringify({ root: true, ...config }).replace('"root":true,', ""),
  );
  return loadConfig({ startDirectory: root, files: createNodeDisk(), rules: testRules });
}

function mistakesOf(config: object): readonly string[] {
  try {
    load(config);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replaceAll(`${root}/`, "").split("\n");
    throw error;
  }
}
