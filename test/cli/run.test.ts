import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { helpText } from "../../src/cli/help.ts";
import { reporters } from "../../src/report/index.ts";
import { version } from "../../src/version.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";

/** The folder in which packages are installed. */
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const good = "services:\n  web:\n    image: nginx:1.27.0\n    networks: [front]\nnetworks:\n  front: {}\n";
const bad = "services:\n  web:\n    image: nginx:1.27.0\n    networks: [front]\n    privileged: true\n";
const warned = good.replace("nginx:1.27.0", "nginx:latest");

describe("exit code", () => {
  test.each([
    ["clean", good, [], 0],
    ["an error", bad, [], 1],
    ["a warning", warned, [], 0],
    ["too many warnings", warned, ["--max-warnings", "0"], 1],
    ["--exit-zero", bad, ["--exit-zero"], 0],
    ["YAML that cannot be read", "services: [\n", [], 1],
  ])("%s", async (_, text, argv, code) => {
    expect((await runCli(argv, { files: { "compose.yaml": text } })).code).toBe(code);
  });

  test.each([...reporters.keys(), "eslint-formatter-compact"])("is the same for %s", async (format) => {
    const config = '{ "root": true, "rulez": {} }';
    const settings = [
      { "compose.yaml": good },
      { "compose.yaml": warned },
      { "compose.yaml": bad },
      { "compose.yaml": good, ".pmovesrc.json": config },
    ];
    const codes = settings.map(async (files) => {
      const absolute = Object.entries(files).map(([name, text]) => [`${root}/${name}`, text]);
      return (await runCli(["--format", format], { cwd: root, files: Object.fromEntries(absolute) })).code;
    });
    expect(await Promise.all(codes)).toEqual([0, 0, 1, 2]);
  });
});

test("what only has the name of a Compose file is linted when it is named", async () => {
  const files = { "compose.yaml": good, "app/compose.yaml": "id: app\nname: App\n" };
  expect(await runCli([], { files })).toMatchObject({ code: 0, stdout: "" });
  expect((await runCli(["app/compose.yaml"], { files })).stdout).toContain("no top-level element 'id'");
  expect((await runCli(["app"], { files })).stderr).toContain("There are no Compose files here. Name one");
});

describe("one line on standard error and 2", () => {
  test.each([
    [["--nope"], "There is no option '--nope'."],
    [["--format", "nope"], "There is no format 'nope'. Known are stylish, json, sarif, compact, github, "],
    [["gone.yaml"], "There is no file or directory 'gone.yaml'."],
    [["-f", "gone.yaml"], "There is no file or directory 'gone.yaml'."],
    [["empty"], "There are no Compose files here."],
    [[""], "A path is empty, as a variable of the shell is that is not set. Write '.' for the current directory."],
    [["compose.yaml", ""], "A path is empty"],
    [["-f", ""], "A path is empty"],
    [["--changed", ""], "A path is empty"],
    [["baseline", "create", ""], "A path is empty"],
    [["--quiet", "rules"], "'rules'. The command 'rules' goes before all options: 'pmoves-lint rules …'."],
    [
      ["confg"],
      "There is no file or directory 'confg'. Did you mean the command 'config'? It goes before all options.",
    ],
    [["confg/"], "There is no file or directory 'confg/'."],
    [["odd"], "odd/compose.yaml' is no file."],
    [["--project-directory", "nosuch"], "Option '--project-directory' names 'nosuch', which does not exist. Name a"],
    [["--project-directory", "compose.yaml"], "names 'compose.yaml', which is no directory."],
    [["config", "--project-directory", "nosuch"], "names 'nosuch', which does not exist."],
    [["--stack", "gpu"], "There is no stack 'gpu'. The config has no stacks."],
  ])("for %j", async (argv, message) => {
    const files = { "compose.yaml": good, "empty/notes.txt": "", "odd/compose.yaml/x": "" };
    const { code, stdout, stderr } = await runCli(argv, { files });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^pmoves-lint: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  test("for a mistake in the config, in SARIF too", async () => {
    const files = { "compose.yaml": bad, ".pmovesrc.json": '{ "root": true, "rulez": {} }\n' };
    const { code, stdout, stderr } = await runCli(["--format", "sarif", "--exit-zero"], { files });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^pmoves-lint: \/shop\/\.pmovesrc\.json:1:\d+: rulez: /);
    const [{ results, invocations }] = JSON.parse(stdout).runs;
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolConfigurationNotifications).toHaveLength(1);
  });
});

describe("reports", () => {
  const files = { "compose.yaml": bad };

  test("go to standard output, and nothing when there is nothing to say", async () => {
    const found = await runCli([], { files });
    expect(found.stdout).toMatch(/^\ncompose\.yaml\n +\d+:\d+ {2}error /);
    expect(found.stderr).toBe("");
    expect(await runCli([], { files: { "compose.yaml": good } })).toMatchObject({ stdout: "", stderr: "" });
  });

  test("go to files, several in one run, and then standard output stays empty", async () => {
    const argv = ["--format", "json=out/r.json", "--format", "sarif=/r.sarif", "--format", "stylish", "-o", "r.txt"];
    const { code, stdout, written } = await runCli(argv, { files, env: { FORCE_COLOR: "1" } });
    expect([code, stdout]).toEqual([1, ""]);
    expect([...written.keys()].sort()).toEqual(["/r.sarif", "/shop/out/r.json", "/shop/r.txt"]);
    expect(written.get("/shop/r.txt")).not.toContain("\u001b");
    expect(JSON.parse(written.get("/r.sarif") ?? "")).toHaveProperty("version", "2.1.0");
  });

  test("that cannot be written are a failure", async () => {
    const disk = {
      ...memoryDisk({ "/shop/compose.yaml": bad }),
      write: () => {
        throw new Error("no space left");
      },
    };
    expect(await runCli(["-o", "r.txt"], { disk })).toMatchObject({
      code: 2,
      stderr: "pmoves-lint: Cannot write '/shop/r.txt': no space left\n",
    });
  });

  test("leave out warnings with --quiet, which still count", async () => {
    const argv = ["--quiet", "--max-warnings", "0"];
    expect(await runCli(argv, { files: { "compose.yaml": warned } })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "pmoves-lint: There are more warnings than 0.\n",
    });
  });

  test("are coloured on a terminal, or when forced", async () => {
    const isColored = async (argv: string[], setting: object) =>
      (await runCli(argv, { files, ...setting })).stdout.includes("\u001b");
    expect(await isColored([], {})).toBe(false);
    expect(await isColored([], { isTTY: true })).toBe(true);
    expect(await isColored([], { env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await isColored(["--no-color"], { env: { FORCE_COLOR: "1" } })).toBe(false);
    expect(await isColored([], { isTTY: true, env: { NO_COLOR: "1" } })).toBe(false);
  });

  test("name paths the same, however they were given", async () => {
    const relative = await runCli(["compose.yaml", "--format", "json"], { files });
    expect(await runCli(["/shop/compose.yaml", "--format", "json"], { files })).toEqual(relative);
    expect(await runCli([".", "--format", "json"], { files })).toEqual(relative);
  });

  test("of SARIF do not depend on the current directory or the order of paths", async () => {
    const two = { ".git/HEAD": "", "a/compose.yaml": bad, "b/compose.yaml": warned };
    const reports = await Promise.all([
      runCli(["--format", "sarif", "a", "b"], { files: two }),
      runCli(["--format", "sarif", "b/compose.yaml", "a"], { files: two }),
      runCli(["--format", "sarif", ".", "../b"], { files: two, cwd: "/shop/a" }),
    ]);
    expect(new Set(reports.map(({ stdout }) => stdout)).size).toBe(1);
    expect(reports[0]?.stdout).toContain('"uri": "a/compose.yaml"');
  });
});

test("formatters of ESLint that are installed run on our results", async () => {
  const path = `${root}/compose.yaml`;
  const { code, stdout } = await runCli(["--format", "eslint-formatter-compact"], {
    cwd: root,
    files: { [path]: bad },
  });
  expect(stdout).toMatch(/compose\.yaml: line 5, col \d+, Error - .+ \(privileged\)$/m);
  expect(code).toBe(1);
});

describe("stacks", () => {
  const files = {
    ".pmovesrc.json": JSON.stringify({
      root: true,
      extends: ["plugin:pmoves/recommended"],
      stacks: {
        base: { files: ["compose.yaml"] },
        gpu: { files: ["compose.yaml", "compose.gpu.yaml"] },
      },
    }),
    "compose.yaml": bad.replace("networks: [front]", "read_only: true"),
    "compose.gpu.yaml": "services:\n  web:\n    network_mode: host\n",
  };

  test("are linted in one run; a fault of several is reported once, with their names", async () => {
    const { stdout } = await runCli(["--format", "json"], { files });
    const messages = JSON.parse(stdout).flatMap((result: { messages: object[] }) => result.messages);
    expect(messages.map(({ ruleId, stacks }: { ruleId: string; stacks: string[] }) => [ruleId, stacks])).toEqual([
      ["host-network", ["gpu"]],
      ["privileged", ["base", "gpu"]],
    ]);
  });

  test("can be chosen by name", async () => {
    const { stdout } = await runCli(["--stack", "base"], { files });
    expect(stdout).toContain("privileged");
    expect(stdout).not.toContain("host-network");
    const { code, stderr } = await runCli(["--stack", "gpus"], { files });
    expect([code, stderr]).toEqual([2, "pmoves-lint: There is no stack 'gpus'. The config's stacks are base, gpu.\n"]);
  });
});

describe("given files", () => {
  test("are merged in order", async () => {
    const files = { "a.yaml": bad, "b.yaml": "services:\n  web:\n    privileged: false\nnetworks:\n  front: {}\n" };
    expect((await runCli(["-f", "a.yaml", "-f", "b.yaml"], { files })).code).toBe(0);
    expect((await runCli(["-f", "b.yaml", "-f", "a.yaml"], { files })).code).toBe(1);
  });

  test("can come from COMPOSE_FILE, when no path is given", async () => {
    const files = { "compose.yaml": good, "other.yaml": bad };
    const env = { COMPOSE_FILE: "other.yaml" };
    expect((await runCli([], { files, env })).stdout).toContain("other.yaml");
    expect((await runCli(["."], { files, env })).stdout).toBe("");
  });
});

describe("hostile input", () => {
  const name = "\u001b[31m::error::x##[group]\u202e\n::add-mask::y.yaml";

  test.each(["stylish", "json", "sarif"])("does not reach the terminal or the log through %s", async (format) => {
    const text = `services:\n  "web\\e[31m":\n    image: "::stop-commands::x"\n    networks: ["##[error]\\n::error::"]\n`;
    const { stdout, stderr } = await runCli(["--format", format, name], {
      files: { [name]: text },
      env: { GITHUB_ACTIONS: "true" },
    });
    const printed = (stdout + stderr).split("\n");
    expect(printed.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##\[/);
    expect(printed.filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
    expect(stdout).not.toBe("");
  });

  test("does not reach the terminal through errors", async () => {
    const { stderr } = await runCli([`gone${name}`], { env: { GITHUB_ACTIONS: "true" } });
    expect(stderr.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##\[/);
  });
});

test("--help and --version print and do nothing else", async () => {
  expect(await runCli(["--help", "gone.yaml"])).toMatchObject({ code: 0, stdout: helpText, stderr: "" });
  expect(await runCli(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
});
