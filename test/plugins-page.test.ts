/** Does what docs/plugins.md says: writes its files, tests the plugin and lints with it. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileDist } from "../scripts/bundle/javascript.ts";
import { root } from "./support/source-code.ts";

interface Fence {
  readonly info: string;
  readonly text: string;
}

const page = readFileSync(path.join(root, "docs/plugins.md"), "utf8");
const fences: readonly Fence[] = [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = "", text = ""]) => ({
  info,
  text,
}));

let folder = "";

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "pmoves-page-")));
  await installPackage();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("docs/plugins.md", () => {
  test("has files and commands that this test knows", () => {
    expect(fences.map(({ info }) => info).filter((info) => !/^\w+ file=\S+$|^(sh|console|js|ts)$/.test(info))).toEqual(
      [],
    );
    expect(fences.filter(({ info }) => info === "sh").map(({ text }) => text.trim().split("\n"))).toEqual([
      ["mkdir -p pmoves-plugin-acme shop", "cd pmoves-plugin-acme", "npm install --save-dev pmoves-lint"],
      ["npm test"],
      ["cd ../shop", "npm install --save-dev pmoves-lint ../pmoves-plugin-acme"],
      expect.arrayContaining([expect.stringContaining("--config"), expect.stringContaining("--no-config")]),
      // test/cli/process.test.ts runs these.
      ["COMPOSE_ENV_FILES=path/to/.env pmoves-lint", expect.stringMatching(/^node -- \S+ --env-file /)],
    ]);
  });

  test("does what it says, step by step", () => {
    for (const { info, text } of fences) {
      const [, file] = /^\w+ file=(\S+)$/.exec(info) ?? [];
      if (file !== undefined) write(file, text);
      else if (info === "sh" && text.trim() === "npm test") testPlugin();
      else if (info === "console") expect(run(text).trimEnd()).toBe(text.trimEnd());
    }
  });

  test("has a test that fails where the rule is wrong", () => {
    const file = path.join(folder, "pmoves-plugin-acme/own-registry.js");
    const right = readFileSync(file, "utf8");
    writeFileSync(
      file,
      right.replace(
        "at: image,",
        "at: build ?? { at: image.at, path: image.path }, range: { ...image.at, end: image.at.end - 1 },",
      ),
    );
    const { status, stdout } = spawnSync(process.execPath, ["--test"], {
      cwd: path.dirname(file),
      encoding: "utf8",
      env: {},
    });
    writeFileSync(file, right);
    expect(status).toBe(1);
    expect(stdout).toContain("Finding 1: `endColumn` is 23, not 24.");
  });
});

/** The package as it would be installed: our code compiled, with the libraries of this repository. */
async function installPackage(): Promise<void> {
  const installed = path.join(folder, "node_modules/pmoves-lint");
  mkdirSync(path.join(installed, "dist"), { recursive: true });
  for (const { path: file, content } of await compileDist()) writeFileSync(path.join(installed, "dist", file), content);
  cpSync(path.join(root, "package.json"), path.join(installed, "package.json"));
  symlinkSync(path.join(root, "node_modules"), path.join(installed, "node_modules"));
  symlinkSync("../pmoves-plugin-acme", path.join(folder, "node_modules/pmoves-plugin-acme"));
  // `npm install` makes one where there is none.
  write("shop/package.json", "{}");
}

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function testPlugin(): void {
  const output = execFileSync(process.execPath, ["--test"], {
    cwd: path.join(folder, "pmoves-plugin-acme"),
    encoding: "utf8",
    env: {},
  });
  expect(output).toMatch(/^# pass 1$/m);
  expect(output).toMatch(/^# fail 0$/m);
}

/** A line `$ npx pmoves-lint …` and what it prints. */
function run(block: string): string {
  const [line = ""] = block.split("\n");
  const [, rest = ""] = /^\$ npx pmoves-lint(.*)$/.exec(line) ?? [];
  const program = path.join(folder, "node_modules/pmoves-lint/dist/cli.js");
  const argv = [program, ...rest.split(" ").filter(Boolean)];
  const { stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: path.join(folder, "shop"),
    encoding: "utf8",
    env: {},
  });
  return `${line}\n${stdout}${stderr}`;
}
