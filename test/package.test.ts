import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, root } from "./support/source-code.ts";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const dist = readdirSync(path.join(root, "dist"));
const scripts = dist.filter((name) => name.endsWith(".js"));

describe("package.json", () => {
  test.each(["build", "prepare", "prepack", "preinstall", "install", "postinstall"])("has no script '%s'", (name) => {
    // Each changes what npm does to a git checkout, and breaks some pair of pre-commit and npm.
    expect(manifest.scripts).not.toHaveProperty(name);
  });

  test("points at files that git has", () => {
    const files = JSON.stringify([manifest.bin, manifest.exports]).match(/dist\/[\w.-]+/g) ?? [];
    const tracked = new Set(git("ls-files", "dist").split("\n"));
    expect([...new Set(files)].filter((file) => !tracked.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });
});

describe("dist", () => {
  test("is in git, all of it", () => {
    expect(git("ls-files", "dist").split("\n").filter(Boolean)).toEqual(dist.map((name) => `dist/${name}`).sort());
  });

  test.each(scripts)("%s imports our own files, Node and declared dependencies alone", (name) => {
    const text = readFileSync(path.join(root, "dist", name), "utf8");
    const allowed = new Set([...scripts.map((file) => `dist/${file}`), ...Object.keys(manifest.dependencies)]);
    const foreign = importsOf({ path: `dist/${name}`, text })
      .map(({ target }) => target)
      .filter((target) => !allowed.has(target) && !builtinModules.includes(target.replace("node:", "")));
    expect(foreign).toEqual([]);
    expect(text).not.toMatch(/^\/\/ node_modules\//m);
  });

  test("cli.js starts by itself and says its version", () => {
    const file = path.join(root, "dist/cli.js");
    expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(file).mode & 0o111).toBe(0o111);
    expect(execFileSync(process.execPath, [file, "--version"], { encoding: "utf8" })).toBe(`${manifest.version}\n`);
  });

  test("index.js exports what its types declare", async () => {
    const declared = [...readFileSync(path.join(root, "dist/index.d.ts"), "utf8").matchAll(DECLARED_VALUE)];
    const library = await import(path.join(root, "dist/index.js"));
    expect(Object.keys(library).sort()).toEqual(declared.map(([, name]) => name).sort());
  });
});

const DECLARED_VALUE = /^export declare (?:const|function|class) (\w+)/gm;

function git(...argv: readonly string[]): string {
  return execFileSync("git", argv, { cwd: root, encoding: "utf8" });
}
