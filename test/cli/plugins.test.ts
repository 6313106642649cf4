import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { runCli } from "../support/run-cli.ts";

const PLUGIN = `
const meta = { summary: "Disallow it", category: "security", messages: { found: "Found it." } };
export const rules = {
  good: { meta, create: ({ report }) => ({ service: (at) => report({ at, messageId: "found" }) }) },
  bad: { meta, create: () => ({ service() { throw new Error("No such luck."); } }) },
  known: {
    meta: { ...meta, messages: { found: "Ask {{owner}}." } },
    create: ({ report, settings }) => ({
      service: (at) => report({ at, messageId: "found", data: { owner: settings.house?.owner ?? "nobody" } }),
    }),
  },
  vague: { meta, create: ({ report }) => ({ service: () => report({ messageId: "found" }) }) },
};
`;
const CONFIG = { root: true, extends: [], plugins: ["./house.mjs"] };

let top = "";
let folder = "";

beforeAll(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), "pmoves-cli-")));
  folder = path.join(top, "project");
  for (const name of ["project", "elsewhere"]) mkdirSync(path.join(top, name));
  writeFileSync(path.join(folder, "house.mjs"), PLUGIN);
  writeFileSync(path.join(folder, "throws.mjs"), "throw new Error('Not today.');");
  writeFileSync(path.join(folder, "compose.yaml"), 'services:\n  web:\n    image: "a:1"\n');
});
afterAll(() => rmSync(top, { recursive: true }));

test("a plugin's rule that fails is named, the others go on, and the exit code is 2", async () => {
  const rules = { "house/good": "warn", "house/bad": "warn", "house/vague": "warn" };
  const { code, stdout, stderr } = await run({ ...CONFIG, rules });
  expect(code).toBe(2);
  expect(stdout).toContain("2:3  warning  Found it  house/good");
  const bug = "This is a bug in plugin 'house'. Rule";
  expect(stderr).toContain(`${bug} 'house/bad' of plugin 'house' failed: No such luck.`);
  expect(stderr).toContain(`${bug} 'house/vague' of plugin 'house' failed: It reported a finding with no element of`);
});

test("a plugin's rule gets the settings that hold for the project's file", async () => {
  const rules = { "house/known": "warn" };
  const settings = { house: { owner: "the team shop" } };
  expect((await run({ ...CONFIG, rules })).stdout).toContain("Ask nobody  house/known");
  expect((await run({ ...CONFIG, rules, settings })).stdout).toContain("Ask the team shop  house/known");
  const overrides = [{ files: "compose.*", settings: { house: { owner: "us" } } }];
  expect((await run({ ...CONFIG, rules, settings, overrides })).stdout).toContain("Ask us  house/known");
});

test("a plugin that fails to load is named with its file", async () => {
  const { code, stdout, stderr } = await run({ ...CONFIG, plugins: ["./throws.mjs"] });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`The plugin './throws.mjs' (${folder}/throws.mjs) cannot be loaded: Not today.`);
});

test("from elsewhere it is not loaded, unless the config is given", async () => {
  const config = { ...CONFIG, rules: { "house/good": "warn" } };
  const outside = await run(config, ["../project"], "../elsewhere");
  expect(outside).toMatchObject({ code: 2, stdout: "" });
  expect(outside.stderr).toContain("this config is in neither the current directory nor one above it");
  const given = await run(config, ["--config", "../project/.pmovesrc.json", "../project"], "../elsewhere");
  expect(given.code).toBe(0);
  expect(given.stdout).toContain("house/good");
});

function run(config: object, argv: readonly string[] = [], cwd = ".") {
  writeFileSync(path.join(folder, ".pmovesrc.json"), JSON.stringify(config));
  return runCli(argv, { disk: createNodeDisk(), cwd: path.join(folder, cwd) });
}
