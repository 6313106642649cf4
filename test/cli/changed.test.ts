import { describe, expect, test } from "vitest";
import type { EslintResult } from "../../src/report/eslint-results.ts";
import { runCli } from "../support/run-cli.ts";

const bad = "services:\n  web:\n    image: a:1\n    privileged: true\n    env_file: env.shared\n";
const stacks = { gpu: { files: ["lab/compose.yaml", "lab/compose.gpu.yaml"] } };
const files = {
  ".pmovesrc.json": JSON.stringify({ root: true, stacks }),
  "shop/compose.yaml": bad,
  "shop/compose.dev.yaml": "services:\n  web:\n    command: sleep 1\n",
  "shop/env.shared": "A=1\n",
  "lab/compose.yaml": bad.replace("    env_file: env.shared\n", ""),
  "lab/compose.gpu.yaml": "services:\n  web:\n    read_only: true\n",
  "tools/standalone.compose.yaml": "services:\n  web:\n    image: a:1\n    privileged: true\n",
  "web/env.ts": "export const env = 1;\n",
  "web/.env.example": "A=1\nA=2\n",
};

async function lintChanged(...paths: readonly string[]) {
  const { code, stdout, stderr } = await runCli(["--changed", "--format", "json", ...paths], { files });
  const results: readonly EslintResult[] = JSON.parse(stdout || "[]");
  const found = results.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath} ${ruleId}`));
  return { code, stderr, findings: found.map((finding) => finding.replace("/shop/", "")) };
}

describe("--changed", () => {
  test.each([
    ["a Compose file", ["shop/compose.yaml"], ["shop/compose.yaml privileged"]],
    ["an env file", ["shop/env.shared"], ["shop/compose.yaml privileged"]],
    ["a file of a stack", ["lab/compose.gpu.yaml"], ["lab/compose.yaml privileged"]],
    ["a file by itself", ["tools/standalone.compose.yaml"], ["tools/standalone.compose.yaml privileged"]],
    [
      "files of two projects, one twice",
      ["shop/env.shared", "/shop/shop/compose.yaml", "lab/compose.yaml"],
      ["lab/compose.yaml privileged", "shop/compose.yaml privileged"],
    ],
    ["a config", [".pmovesrc.json"], ["lab/compose.yaml privileged", "shop/compose.yaml privileged"]],
  ])("%s means what reads it", async (_, paths, findings) => {
    expect(await lintChanged(...paths)).toEqual({ code: 1, stderr: "", findings });
  });

  test.each([
    ["no file at all", []],
    ["files that nothing reads", ["web/env.ts", "web/.env.example"]],
    ["an overlay of which nobody says what it lies over", ["shop/compose.dev.yaml"]],
    ["a file that is gone", ["gone/compose.yaml"]],
  ])("%s is nothing to report", async (_, paths) => {
    expect(await lintChanged(...paths)).toEqual({ code: 0, stderr: "", findings: [] });
  });

  test.each([
    ["--file", "shop/compose.yaml"],
    ["--stdin", "--stdin-filename", "shop/compose.yaml"],
  ])("excludes %s", async (...argv) => {
    expect((await runCli(["--changed", ...argv], { files })).code).toBe(2);
  });
});
