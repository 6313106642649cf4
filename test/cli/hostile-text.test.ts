import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const hostile = "::error::x\n::stop-commands::abc\u001b[31m\u2028\u202e";
const shown = "::error::x\\u{a}::stop-commands::abc\\u{1b}[31m\\u{2028}\\u{202e}";
const compose = "services: { web: { image: 'nginx:1.27.0' } }";

/** Runs in a folder with such a config and such a baseline. */
async function run(argv: readonly string[], config: object, baseline: object = {}) {
  const files = {
    "compose.yaml": compose,
    ".pmovesrc.json": JSON.stringify({ root: true, ...config }),
    "known.json": JSON.stringify({ version: 1, findings: [], ...baseline }),
  };
  return runCli(argv, { files });
}

describe("text of others on standard error keeps to its line", () => {
  test.each<[string, readonly string[], object, object?]>([
    ["a rule", [], { rules: { [hostile]: "off" } }],
    ["a rule, for another command", ["rules"], { rules: { [hostile]: "off" } }],
    ["a key", [], { [hostile]: 1 }],
    ["`extends`", [], { extends: [`./${hostile}`] }],
    ["a package in `extends`", [], { extends: [hostile] }],
    ["`plugins`", [], { plugins: [`./${hostile}`] }],
    ["a package in `plugins`", [], { plugins: [hostile] }],
    ["a stack", ["--stack", "gpu"], { stacks: { [hostile]: { files: ["compose.yaml"] } } }],
    ["an option", ["--stack", hostile], {}],
    ["a schema", [], { policies: { p: { select: { project: true }, assert: { schema: { [hostile]: 1 } } } } }],
    ["a baseline", ["--baseline", "known.json"], {}, { [hostile]: 1 }],
    ["a baseline to be pruned", ["baseline", "prune", "known.json"], {}, { [hostile]: 1 }],
    ["a path", [hostile], {}],
    ["a command's argument", ["explain", hostile], {}],
  ])("%s", async (_, argv, config, baseline) => {
    const { code, stdout, stderr } = await run(argv, config, baseline);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^pmoves-lint: [ -~]*\n$/);
    expect(stderr.toLowerCase()).toContain(shown);
  });

  test("each mistake of a config has its own line, whichever command reads it", async () => {
    for (const argv of [[], ["rules"], ["print-config", "compose.yaml"]]) {
      const { stderr } = await run(argv, { rules: { [hostile]: "off", gone: "off" } });
      expect(stderr.split("\n")).toEqual([
        expect.stringMatching(/^pmoves-lint: .*:1:/),
        expect.stringMatching(/^\/.*:1:/),
        "",
      ]);
    }
  });

  test("the name of the folder", async () => {
    const cwd = `/project/d\n${hostile}`;
    const setting = { cwd, files: { [`${cwd}/compose.yaml`]: compose } };
    const { stdout } = await runCli(["init"], setting);
    expect(stdout).toMatch(/^Wrote [ -~]*\n$/);
    const { stderr } = await runCli(["init"], {
      ...setting,
      files: { ...setting.files, [`${cwd}/.pmovesrc.json`]: "{" },
    });
    expect(stderr).toMatch(/^pmoves-lint: [ -~]*\n$/);
    const broken = await runCli([], { ...setting, files: { ...setting.files, [`${cwd}/.pmovesrc.json`]: "{" } });
    expect(broken.stderr).toMatch(/^pmoves-lint: [ -~]*\n$/);
  });
});
