import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { runCli } from "../support/run-cli.ts";

const PLUGIN = `
export const rules = [{
  id: "plain",
  meta: {
    summary: "Disallow\\u001b[31m it",
    category: "security",
    recommended: "warn",
    messages: { found: "Found '{{name}}'." },
    options: { schema: { properties: { most: { description: "How many." } } }, defaults: { most: 3 } },
    references: ["https://wiki.example/plain"],
  },
  create: () => ({}),
}];
`;

const CONFIG = `{
  "root": true,
  "extends": ["plugin:pmoves/recommended"],
  "plugins": ["./house.mjs"],
  "rules": { "house/plain": ["error", { "most": 5 }], "image-tag": "off" },
  "settings": { "house": { "team": "shop", "hosts": [{ "token": "hunter2222", "url": "https://a.example" }] } },
  "overrides": [{ "files": "dev.yaml", "settings": { "house": { "team": "dev" } }, "rules": { "image-tag": "error" } }],
  "stacks": { "all": { "files": ["compose.yaml", "dev.yaml"], "profiles": ["p"] } },
  "plan": {
    "tiers": { "llm": { "files": ["env.llm"], "services": ["gateway"], "secrets": ["llm-provider-key"] } },
    "llm": { "secrets": "llm-provider-key", "tier": "llm", "hosts": ["api.example.com"], "gateway": "http://user:hunter2222@gateway:3000" }
  }
}`;

let folder = "";
const disk = createNodeDisk();
const run = (...argv: readonly string[]) => runCli(argv, { disk, cwd: folder });

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "pmoves-rules-")));
  mkdirSync(path.join(folder, "sub"));
  const files = { "house.mjs": PLUGIN, ".pmovesrc.json": CONFIG, "compose.yaml": "", "dev.yaml": "" };
  for (const [name, text] of Object.entries({ ...files, "sub/compose.yaml": "" }))
    writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("rules", () => {
  test("lists every rule with its level in recommended and here", async () => {
    const { code, stdout } = await run("rules");
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^RULE +RECOMMENDED +HERE +CATEGORY +SUMMARY$/);
    expect(lines.slice(1).map((line) => line.split(" ")[0])).toEqual([...rules.map(({ id }) => id), "house/plain"]);
    expect(stdout).toMatch(/^image-tag +warn +off +reliability +Require images to name a version$/m);
    expect(stdout).toMatch(/^network-name +error +error +correctness .* \(needs a plan\)$/m);
    expect(lines.at(-1)).toBe(
      "house/plain".padEnd(lines[0]?.indexOf("RECOMMENDED") ?? 0) +
        "warn         error  security     Disallow\\u{1b}[31m it",
    );
  });

  test("has no levels of a config where there is none", async () => {
    const { stdout } = await run("rules", "--no-config");
    expect(stdout).toMatch(/^RULE +RECOMMENDED +CATEGORY +SUMMARY$/m);
    expect(stdout).not.toContain("house/plain");
  });

  test("as JSON, with the address of each page", async () => {
    const { rules: rows } = JSON.parse((await run("rules", "--format", "json")).stdout);
    expect(rows).toHaveLength(rules.length + 1);
    expect(rows.find(({ id }: { id: string }) => id === "image-tag")).toEqual({
      id: "image-tag",
      category: "reliability",
      summary: "Require images to name a version",
      recommended: "warn",
      level: "off",
      needsPlan: false,
      page: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/image-tag\.md$/),
    });
    expect(rows.at(-1)).toMatchObject({ id: "house/plain", level: "error", page: "https://wiki.example/plain" });
  });

  test.each([
    [["rules", "--format", "xml"], "There is no format 'xml' of rules. Known are text and json."],
    [["rules", "image-tag"], "The command 'rules' takes no name: use 'explain image-tag'."],
    [["rules", "--config", "x", "--no-config"], "Options '--config' and '--no-config' exclude each other."],
    [["rules", "-c", "gone.json"], "gone.json: The config cannot be read"],
    [["explain"], "The command 'explain' needs a rule. 'pmoves-lint rules' lists them."],
    [["explain", "a", "b"], "The command 'explain' takes one rule, so 'b' is too much."],
    [["explain", "image-tga"], "There is no rule 'image-tga'. Did you mean 'image-tag'?"],
    [["explain", "house/plan"], "There is no rule 'house/plan'. Did you mean 'house/plain'?"],
    [["explain", "zzzzzzzzzzzzzzzzzz"], "There is no rule 'zzzzzzzzzzzzzzzzzz'. 'pmoves-lint rules' lists them."],
    [["explain", "__proto__"], "There is no rule '__proto__'."],
    [["explain", "../rules/image-tag"], "There is no rule '../rules/image-tag'."],
    [["print-config"], "The command 'print-config' needs a Compose file."],
    [["print-config", "gone.yaml"], "There is no file 'gone.yaml'."],
    [["print-config", "sub"], "There is no file 'sub'."],
    [["print-config", "a", "b"], "The command 'print-config' takes one file, so 'b' is too much."],
  ])("%j is refused", async (argv, message) => {
    const { code, stderr } = await run(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each(["rules", "explain", "print-config", "init"])("%s --help", async (command) => {
    const { code, stdout } = await run(command, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: pmoves-lint ${command} `));
  });
});

describe("explain", () => {
  test.each(rules)("prints the page of $id", async ({ id, meta }) => {
    const { code, stdout } = await run("explain", id);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${id}\n${"=".repeat(id.length)}\n\n`)).toBe(true);
    expect(stdout.replace(/\s+/g, " ")).toContain(`${meta.summary}.`);
    expect(stdout).toMatch(/^Bad\n---$[\s\S]*^Good\n----$[\s\S]*^References\n----------$/m);
    expect(stdout).not.toMatch(/```|<!--|\]\(/);
    const prose = stdout.split("\n").filter((line) => !line.startsWith("    ") && !/https?:/.test(line));
    expect(prose.filter((line) => line.length > 100)).toEqual([]);
  });

  test("in colour when asked or on a terminal", async () => {
    expect((await run("explain", "image-tag")).stdout).not.toContain("\u001b");
    const { stdout } = await run("explain", "image-tag", "--color");
    expect(stdout).toContain("\u001b[1mimage-tag\u001b[22m");
    expect(stdout).toContain("\u001b[36mplugin:pmoves/recommended\u001b[39m");
    const terminal = { disk, cwd: folder, isTTY: true };
    expect((await runCli(["explain", "image-tag"], terminal)).stdout).toContain("\u001b[1m");
    expect((await runCli(["explain", "image-tag", "--no-color"], terminal)).stdout).not.toContain("\u001b");
  });

  test("what a plugin's rule says of itself, made printable", async () => {
    const { code, stdout } = await run("explain", "house/plain");
    expect(code).toBe(0);
    expect(stdout).toBe(`house/plain
===========

Disallow\\u{1b}[31m it.

- category: security
- level that it recommends: warn

Messages
--------

- \`found\`: Found '{{name}}'.

Options
-------

- \`most\`: How many.
- defaults: \`{"most":3}\`

References
----------

- https://wiki.example/plain
`);
  });

  test("is told one thing about colour", async () => {
    const { code, stderr } = await run("explain", "image-tag", "--color", "--no-color");
    expect([code, stderr]).toEqual([2, expect.stringContaining("'--color' and '--no-color' exclude each other.")]);
  });

  test("does not read a config for a built-in rule", async () => {
    expect((await run("explain", "image-tag", "-c", "gone.json")).code).toBe(0);
  });
});

describe("print-config", () => {
  test("says what holds for a file, without secrets", async () => {
    const { code, stdout } = await run("print-config", "dev.yaml");
    const printed = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(printed).toMatchObject({
      file: `${folder}/dev.yaml`,
      configs: [`${folder}/.pmovesrc.json`],
      isIgnored: false,
      settings: { house: { team: "dev", hosts: [{ token: "********", url: "https://a.example" }] } },
      exampleEnvFiles: true,
      stacks: [{ name: "all", files: [`${folder}/compose.yaml`, `${folder}/dev.yaml`], profiles: ["p"] }],
    });
    expect(Object.keys(printed.rules)).toEqual([...rules.map(({ id }) => id), "house/plain"].sort());
    expect(printed.rules["image-tag"]).toBe("error");
    expect(printed.rules["house/plain"]).toEqual(["error", { most: 5 }]);
    expect(printed.plan.llm.gateway).toBe("http://user:********@gateway:3000");
    expect(stdout).not.toContain("hunter2222");
    expect(JSON.parse((await run("print-config", "compose.yaml")).stdout).rules["image-tag"]).toBe("off");
  });

  test("of the nearest config and those above it", async () => {
    const nested = path.join(folder, "sub/.pmovesrc.json");
    writeFileSync(nested, '{ "rules": { "house/plain": "warn" }, "ignorePatterns": "compose.yaml" }');
    const printed = JSON.parse((await run("print-config", "sub/compose.yaml")).stdout);
    expect(printed.configs).toEqual([`${folder}/.pmovesrc.json`, nested]);
    expect(printed.rules["house/plain"]).toEqual(["warn", { most: 5 }]);
    expect(printed.isIgnored).toBe(true);
  });

  test("without a config: the recommended rules", async () => {
    const printed = JSON.parse((await run("print-config", "--no-config", "compose.yaml")).stdout);
    expect(printed.configs).toEqual([]);
    expect(printed.rules["image-tag"]).toBe("warn");
  });
});
