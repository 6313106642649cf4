/** Every format on the command line: what stands there when something went wrong, and when files are hostile. */
import { fileURLToPath } from "node:url";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";
import { findRunnerCommands } from "../support/runner-commands.ts";

/** The folder in which packages are installed. */
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const formats = [...reporters.keys(), "eslint-formatter-compact"];

describe("a mistake in the config", () => {
  const files = {
    [`${root}/compose.yaml`]: "services:\n  web:\n    image: nginx:1\n",
    [`${root}/.pmovesrc.json`]: '{ "root": true, "rulez": {} }',
  };
  const run = (format: string) => runCli(["--format", format], { cwd: root, files });

  test.each(formats)("leaves 2 and says why on standard error: %s", async (format) => {
    const { code, stderr } = await run(format);
    expect(code).toBe(2);
    expect(stderr).toContain(".pmovesrc.json:1:17: rulez: ");
  });

  test.each([
    ["stylish", /^$/],
    ["compact", /^$/],
    ["json", /^\[\]\n$/],
    ["gitlab", /^\[\]\n$/],
    ["rdjson", /"diagnostics": \[\]/],
    ["checkstyle", /<checkstyle version="4.3"\/>\n$/],
    ["sarif", /"executionSuccessful": false,\s+"toolConfigurationNotifications": \[\s+\{\s+"level": "error"/],
    ["github", /^::error title=pmoves-lint::\S+\.pmovesrc\.json:1:17: rulez: [^\n]+\n$/],
    [
      "junit",
      /<testcase name="config" classname="pmoves-lint">\s+<error message="\S+json:1:17: rulez: .+" type="config">/,
    ],
    ["markdown", /^## pmoves-lint: failed\n\nThe work could not be done:\n\n- .*json:1:17: rulez: /],
  ])("is in %s, where the format has a word for it", async (format, expected) => {
    expect((await run(format)).stdout).toMatch(expected);
  });
});

describe("hostile files in a job of GitHub Actions", () => {
  const name = "::error file=x::\u001b[31m##[error]a\u202e\n::stop-commands::x";
  const text = JSON.stringify({
    services: {
      "##[error]b": { image: "::add-mask::x\n::error::y", privileged: true, environment: ["A\u001b[1m=$B"] },
    },
  });
  const files = { [`${root}/${name}/compose.yaml`]: text, [`${root}/${name}/other.yaml`]: "\u0000::error::x: [" };

  test.each(formats)("give no command to the runner: %s", async (format) => {
    const argv = ["--format", format, "--", `${name}/compose.yaml`, `${name}/other.yaml`];
    const setting = { cwd: root, files, env: { GITHUB_ACTIONS: "true" } };
    const { code, stdout, stderr } = await runCli(argv, setting);
    expect(code).toBe(1);
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const commands = findRunnerCommands(stdout + stderr).map((command) => command.name);
    expect(commands.filter((command) => !/^(error|warning|group|endgroup)$/.test(command))).toEqual([]);
    expect(commands.length > 0).toBe(format === "github");
  });

  test.each([["config"], ["config", "--variables"], ["why", "web"]])("give JSON without them: %j", async (...argv) => {
    const image = "x\\u202e\\u007f##[error]${A:-\\u2066}";
    const compose = `services: { web: { image: "${image}" } }\n`;
    const { code, stdout } = await runCli([...argv, "--format", "json"], { files: { "compose.yaml": compose } });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u);
    expect(JSON.stringify(JSON.parse(stdout))).toContain("\u2066");
  });

  test.each(["junit", "checkstyle"])("do not break %s", async (format) => {
    const { stdout }: CliRun = await runCli(["--format", format, "--", name], { cwd: root, files });
    expect(XMLValidator.validate(stdout)).toBe(true);
  });
});

test("--github-max limits the annotations of each level", async () => {
  const services = ["a", "b", "c"].map((name) => `  ${name}: { image: nginx, privileged: true }\n`);
  const files = { "compose.yaml": `services:\n${services.join("")}` };
  const { stdout } = await runCli(["--format", "github", "--github-max", "2"], { files });
  expect(stdout.match(/^::error /gm)).toHaveLength(2);
  expect(stdout).toMatch(/^pmoves-lint: 1 error and \d+ warnings? more without an annotation\.$/m);
  expect(await runCli(["--github-max", "many"], { files })).toMatchObject({
    code: 2,
    stderr: "pmoves-lint: Option '--github-max' takes a number, not 'many'.\n",
  });
});
