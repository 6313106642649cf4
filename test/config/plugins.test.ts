import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config/config-error.ts";
import { type ConfigRequest, loadConfig } from "../../src/config/load-config.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { levelsOf, testRules } from "./load.ts";

const META = `{ summary: "Disallow it", category: "security", messages: { found: "Found." } }`;
/** Says in `globalThis.ran` that it was run. */
const PLUGIN = `
(globalThis.ran ??= []).push(import.meta.url.replace(/.*[/]/, ""));
export const rules = { plain: { meta: ${META}, create: () => ({}) } };
export const configs = { strict: { plugins: ["./policy/plugin.js"], rules: { "plugin/plain": "error" } } };
`;

let root = "";
const ran = (): unknown => Reflect.get(globalThis, "ran");

beforeEach(() => {
  Reflect.deleteProperty(globalThis, "ran");
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "pmoves-plugins-")));
  write("package.json", '{ "type": "module" }');
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a plugin named by path", () => {
  test("is called by its file, its folder or its own name", () => {
    write("policy/plugin.js", PLUGIN);
    write("house/index.js", PLUGIN);
    write("own.js", `${PLUGIN}export const name = "shared";`);
    const config = load({ extends: [], plugins: ["./policy/plugin.js", "./house/index.js", "./own.js"] });
    expect(config.pluginRules.map(({ id }) => id)).toEqual(["plugin/plain", "house/plain", "shared/plain"]);
  });

  test("brings configs by its id, which may name it again", () => {
    write("policy/plugin.js", PLUGIN);
    expect(levelsOf(load({ plugins: ["./policy/plugin.js"], extends: ["plugin:plugin/strict"] }))).toEqual([
      "plugin/plain: error",
    ]);
  });

  test("lies below the folder of the root config, wherever links lead", () => {
    write("elsewhere/plugin.js", PLUGIN);
    write("project/inside.js", PLUGIN);
    symlinkSync("../elsewhere/plugin.js", path.join(root, "project/link.js"));
    symlinkSync("../elsewhere", path.join(root, "project/folder"));
    symlinkSync("inside.js", path.join(root, "project/harmless.js"));
    const outside = "is not below the folder of this config. Move it there, or install it as a package";
    for (const name of ["./link.js", "./folder/plugin.js", "../elsewhere/plugin.js"]) {
      expect(mistakesOf({ plugins: [name] }, "project/.pmovesrc.json")[0]).toContain(`plugin '${name}' ${outside}`);
    }
    expect(mistakesOf({ plugins: [`${root}/project/inside.js`] }, "project/.pmovesrc.json")[0]).toContain(outside);
    expect(ran()).toBeUndefined();
    expect(mistakesOf({ plugins: ["./harmless.js"] }, "project/.pmovesrc.json")).toEqual([]);
  });

  test("a package may be linked from elsewhere, as workspaces are", () => {
    write("packages/acme/index.js", PLUGIN);
    write("packages/acme/package.json", '{ "type": "module", "exports": "./index.js" }');
    mkdirSync(path.join(root, "project/node_modules"), { recursive: true });
    symlinkSync("../../packages/acme", path.join(root, "project/node_modules/pmoves-plugin-acme"));
    expect(mistakesOf({ plugins: ["acme"] }, "project/.pmovesrc.json")).toEqual([]);
  });
});

describe("only the root config names plugins", () => {
  beforeEach(() => write("policy/plugin.js", PLUGIN));

  test("a nested config may use their rules, and may not name further ones", () => {
    write("sub/evil.js", PLUGIN);
    write(".pmovesrc.json", '{ "root": true, "extends": [], "plugins": ["./policy/plugin.js"] }');
    const config = load({ rules: { "plugin/plain": "warn" } }, "sub/.pmovesrc.json");
    expect(levelsOf(config, `${root}/sub/compose.yaml`)).toEqual(["plugin/plain: warn"]);
    expect(mistakesOf({ plugins: ["./evil.js"] }, "sub/.pmovesrc.json")).toEqual([
      `sub/.pmovesrc.json:1:13: plugins[0]: Only the root config can name a plugin, and it does not name './evil.js'. Add "./evil.js" to \`plugins\` in .pmovesrc.json.`,
    ]);
    expect(ran()).toEqual(["plugin.js"]);
  });

  test("what it extends may use them, and may not name further ones", () => {
    write("evil.js", PLUGIN);
    write("base.json", '{ "plugins": ["./evil.js"], "rules": { "plugin/plain": "warn" } }');
    const own = { plugins: ["./policy/plugin.js"], extends: ["./base.json"] };
    expect(mistakesOf(own)[0]).toMatch(/^base\.json:1:15: plugins\[0\]: Only the root config can name a plugin/);
    write("base.json", '{ "rules": { "plugin/plain": "warn" } }');
    expect(levelsOf(load(own))).toEqual(["plugin/plain: warn"]);
  });

  test("a project that is linted from elsewhere is not asked, even as its own root", () => {
    write("checkout/evil.js", PLUGIN);
    write("checkout/evil.cjs", "globalThis.ran = ['evil.cjs']; module.exports = {};");
    const request = { startDirectory: `${root}/checkout`, cwd: `${root}/policy` };
    const outside =
      "Plugins are programs, and this config is in neither the current directory nor one above it. Run pmoves-lint in its folder, or give the config with '--config'.";
    expect(mistakesOf({ root: true, plugins: ["./evil.js"] }, "checkout/.pmovesrc.json", request)).toEqual([
      `checkout/.pmovesrc.json:1:25: plugins[0]: ${outside}`,
    ]);
    expect(mistakesOf({ root: true, extends: "./evil.cjs" }, "checkout/.pmovesrc.json", request)[0]).toContain(
      "is a program. Only the root config can extend a program, if the user chose that config.",
    );
    expect(ran()).toBeUndefined();
  });

  test("--config is the user's word, wherever the file lies", () => {
    const given = { path: `${root}/given.json`, startDirectory: `${root}/sub`, cwd: `${root}/sub` };
    expect(mistakesOf({ plugins: ["./policy/plugin.js"] }, "given.json", given)).toEqual([]);
    expect(ran()).toEqual(["plugin.js"]);
  });

  test("the current directory may lie below the root config", () => {
    const below = { startDirectory: `${root}/a/b`, cwd: `${root}/a` };
    expect(mistakesOf({ plugins: ["./policy/plugin.js"] }, ".pmovesrc.json", below)).toEqual([]);
  });

  test("a nested config may not extend a program that the root config does not", () => {
    write("node_modules/pmoves-config-house/index.js", "globalThis.ran = ['house'];");
    write("node_modules/pmoves-config-house/package.json", '{ "main": "index.js" }');
    write(".pmovesrc.json", '{ "root": true, "extends": [] }');
    expect(mistakesOf({ extends: "house" }, "sub/.pmovesrc.json")[0]).toContain("is a program.");
    expect(ran()).toBeUndefined();
  });
});

describe("a plugin that is none", () => {
  test.each([
    ["export const other = 1;", "exports no `rules` and no `configs`."],
    ["export const rules = 1;", "has `rules` that are neither an object nor a list."],
    ["export const rules = {}, configs = [];", "has `configs` that are no object."],
    ["export const rules = { plain: 1 };", "has a rule 'plain' that is no object."],
    [
      "export const rules = { plain: {} };",
      "has a rule 'plain' that has no function `create`; it has a rule 'plain' that has no `meta`.",
    ],
    [`export const rules = { plain: { meta: ${META} } };`, "has a rule 'plain' that has no function `create`."],
    [`export const rules = { "a/b": ${rule(META)} };`, "has a rule 'a/b', which is no name in kebab-case."],
    [`export const rules = { plain: ${rule(META, "other")} };`, "has a rule 'plain' that says its id is 'other'."],
    [`export const rules = [${rule(META, "a")}, ${rule(META, "a")}];`, "has two rules 'a'."],
    [`export const rules = [{}];`, "has a rule 'number 1', which is no name in kebab-case."],
    [
      `export const rules = { a: ${rule("{}")} };`,
      /no text in `meta.summary`; .* `meta.category`; .* `meta.messages`\./,
    ],
    [
      `export const rules = { a: ${rule(META.replace("{", "{ options: { schema: {} },"))} };`,
      "has a rule 'a' that lacks `schema` or `defaults` in `meta.options`.",
    ],
    [
      `export const rules = { a: ${rule(META.replace("{", "{ fixable: 'code',"))} };`,
      /"safe", "unsafe", "suggestion" in `meta.fixable`/,
    ],
    [
      `export const rules = { a: ${rule(META.replace("{", "{ recommended: 'no',"))} };`,
      /"off", "warn", "error" in `meta.recommended`/,
    ],
    ["export const rules = { get a() { throw new Error('no\\nmore'); } };", "cannot be loaded: no."],
    [
      "import 'pmoves-no-such-package'; export const rules = {};",
      /cannot be loaded: Cannot find package 'pmoves-no-such-package'/,
    ],
    ["export const rules = {", /cannot be loaded: /],
    ["throw null;", "cannot be loaded: null."],
    [`export const rules = {}, name = "pmoves";`, "No plugin can be called 'pmoves'."],
    [`export const rules = {}, name = "policy";`, "No plugin can be called 'policy'."],
  ])("%s", (text, expected) => {
    write("plugin.js", text);
    const [mistake = "", ...others] = mistakesOf({ plugins: ["./plugin.js"] });
    expect(others).toEqual([]);
    expect(mistake).toMatch(/^\.pmovesrc\.json:1:13: plugins\[0\]: /);
    if (typeof expected === "string") expect(mistake).toContain(expected);
    else expect(mistake).toMatch(expected);
  });

  test("two plugins may not share an id", () => {
    write("a/plugin.js", PLUGIN);
    write("b/plugin.js", PLUGIN);
    expect(mistakesOf({ plugins: ["./a/plugin.js", "./b/plugin.js"] })).toEqual([
      ".pmovesrc.json:1:29: plugins[1]: Two plugins are called 'plugin': a/plugin.js. Let it export another `name`, or rename its file.",
    ]);
    expect(mistakesOf({ plugins: ["./a/plugin.js", "./a/../a/plugin.js"] })).toEqual([]);
  });

  test("a schema of options that is none", () => {
    const options = "{ options: { schema: { type: 'nonsense' }, defaults: {} },";
    write("plugin.js", `export const rules = { a: ${rule(META.replace("{", options))} };`);
    expect(mistakesOf({ plugins: ["./plugin.js"], rules: { "plugin/a": ["warn", {}] } })[0]).toMatch(
      /: rules\.plugin\/a\[1\]: The schema of the options of rule 'plugin\/a' cannot be used: .* Correct it in the plugin\.$/,
    );
  });

  test("a config that is no plain data", () => {
    write("plugin.js", "const loop = {}; loop.loop = loop; export const configs = { loop, text: 'x' };");
    const [loop] = mistakesOf({ plugins: ["./plugin.js"], extends: ["plugin:plugin/loop"] });
    expect(loop).toContain("The config 'plugin:plugin/loop' cannot be read: ");
    const [text] = mistakesOf({ plugins: ["./plugin.js"], extends: ["plugin:plugin/text"] });
    expect(text).toContain("The config 'plugin:plugin/text' cannot be read: ");
  });
});

function rule(meta: string, id?: string): string {
  return `{ ${id === undefined ? "" : `id: "${id}", `}meta: ${meta}, create: () => ({}) }`;
}

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function load(config: object, file = ".pmovesrc.json", request: Partial<ConfigRequest> = {}) {
  write(file, JSON.stringify(config));
  const startDirectory = path.join(root, path.dirname(file));
  return loadConfig({ startDirectory, files: createNodeDisk(), rules: testRules, ...request });
}

function mistakesOf(config: object, file?: string, request?: Partial<ConfigRequest>): readonly string[] {
  try {
    load(config, file, request);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replaceAll(`${root}/`, "").split("\n");
    throw error;
  }
}
