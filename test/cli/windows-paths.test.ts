import { describe, expect, test } from "vitest";
import type { EslintResult } from "../../src/report/eslint-results.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";

const bad = "services:\n  web:\n    image: a:1\n    privileged: true\n    env_file: ../env.web\n";
const files = {
  "C:/code/.pmovesrc.json": '{ "root": true, "rules": { "image-digest": "error" } }',
  "C:/code/env.web": "A=1\nA=2\n",
  "C:/code/shop/compose.yaml": bad,
  "C:/code/shop/compose.override.yaml": "services:\n  web:\n    read_only: true\n",
};
const found = [
  "C:/code/env.web duplicate-env-key",
  "C:/code/shop/compose.yaml image-digest",
  "C:/code/shop/compose.yaml privileged",
];

describe("paths with a drive", () => {
  test.each([
    ["the folder above", "C:/code", []],
    ["the folder itself", "C:/code/shop", []],
    ["a file", "C:/", ["code/shop/../shop/compose.yaml"]],
    ["another folder", "C:/other", ["C:/code/shop"]],
    ["a changed override", "C:/code/shop", ["--changed", "compose.override.yaml"]],
  ])("from %s lead to config, override and env file", async (_, cwd, argv) => {
    const { code, stdout, stderr } = await runCli([...argv, "--format", "json"], { cwd, disk: memoryDisk(files) });
    const results: readonly EslintResult[] = JSON.parse(stdout || "[]");
    const rules = results.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath} ${ruleId}`));
    expect([code, stderr, rules.sort()]).toEqual([1, "", found]);
  });

  test("are relative in reports", async () => {
    const { stdout } = await runCli(["--format", "compact"], { cwd: "C:/code/shop", disk: memoryDisk(files) });
    expect(stdout).toMatch(/^\.\.\/env\.web:1:1: warning: /m);
    expect(stdout).toMatch(/^compose\.yaml:4:17: error: /m);
  });
});
