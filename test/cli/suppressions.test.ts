import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const HOSTILE = "why \u009b[2J::error::\u202e ##[group] <script>";
const files = {
  "compose.yaml": `services:
  web:
    image: shop/web # pmoves-lint-disable-line image-tag -- ${HOSTILE}
    # pmoves-lint-disable-next-line privileged -- the driver needs it
    privileged: true
`,
};

describe("suppressed findings", () => {
  test("do not count, and nothing is printed when there is nothing else", async () => {
    expect(await runCli([], { files })).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(await runCli(["--max-warnings", "0"], { files })).toMatchObject({ code: 0, stdout: "" });
  });

  test("count with --no-inline-config", async () => {
    const { code, stdout } = await runCli(["--no-inline-config"], { files });
    expect(code).toBe(1);
    expect(stdout).toContain("✖ 2 problems (1 error, 1 warning)\n");
  });

  test("are in sarif with --report-suppressed alone", async () => {
    const resultsOf = async (...argv: readonly string[]) =>
      JSON.parse((await runCli(["--format", "sarif", ...argv], { files })).stdout).runs[0].results;
    expect(await resultsOf()).toEqual([]);
    const results = await resultsOf("--report-suppressed");
    expect(
      results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: unknown[] }) => [
        ruleId,
        suppressions.length,
      ]),
    ).toEqual([
      ["privileged", 1],
      ["image-tag", 1],
    ]);
    expect(await resultsOf("--report-suppressed", "--quiet")).toHaveLength(1);
  });

  test.each(["json", "sarif", "stylish", "compact", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown"])(
    "put no reason that acts on a terminal into %s",
    async (format) => {
      const more = { ...files, "compose.override.yaml": "services: { web: { network_mode: host } }\n" };
      const { stdout } = await runCli(["--format", format, "--report-suppressed"], {
        files: more,
        env: { GITHUB_ACTIONS: "1" },
      });
      expect(stdout).not.toMatch(/[\u009b\u202e]/);
      expect(stdout).not.toMatch(/##\[|^::error::/m);
      expect(stdout).not.toBe("");
    },
  );
});

test("a comment that cannot be read is quoted in safe letters", async () => {
  const text = "services: { web: { image: web:1 } } # pmoves-lint-disable-line \u009b[2J\u202ea -- x\n";
  const { stdout, code } = await runCli([], { files: { "compose.yaml": text } });
  expect(code).toBe(1);
  expect(stdout).toContain("\\u{202e}a");
  expect(stdout).not.toMatch(/[\u009b\u202e]/);
});
