import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { codeBelow } from "../support/documented-code.ts";
import { installProgram } from "../support/install-program.ts";
import { runCli } from "../support/run-cli.ts";
import { hasProgram, type ProgramRun, runProgram } from "../support/run-program.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const page = "docs/editors.md";
const directory = temporaryDirectory();
const project = path.join(directory, "my shop");
const pages = ["Vim", "Neovim", "Emacs"];
const [vim = "", neovim = "", emacs = ""] = pages.map((heading) => codeBelow(page, heading)[0]);

/** The line with `ü` and an emoji shows how columns are counted. */
const files = {
  "compose.yaml": `services:\n  web:\n    image: "a:1" # ü 😀\n    labels: { "😀": "ü", "a.$b": x }\n    privileged: true\n    env_file: env.tier-api\n`,
  "env.tier-api": "A=1\nA=2\n",
  "notes.yaml": "a: [\n",
};

beforeAll(async () => {
  await installProgram(directory);
  writeFiles(project, files);
}, 60_000);

describe.skipIf(!hasProgram("vim"))("Vim (skipped where it is not installed)", () => {
  test("lists what is found at a save, and keeps quiet about files that are not ours", () => {
    const found = saveInVim("compose.yaml");
    expect(found).toEqual([[5, 17, "e", expect.stringMatching(/^Service 'web' is privileged.* \[privileged\]$/)]]);
    expect(saveInVim("env.tier-api")).toEqual([[1, 1, "w", expect.stringMatching(/ \[duplicate-env-key\]$/)]]);
    expect(saveInVim("notes.yaml")).toEqual([]);
  });

  test("reads the compact report as a file of errors", () => {
    const report = path.join(directory, "report.txt");
    writeFiles(directory, { "report.txt": run("pmoves-lint", ["--format", "compact", "."]).stdout });
    const quickfix = path.join(directory, "quickfix.txt");
    const format = ["-c", "set efm=%f:%l:%c:\\ %t%*[a-z]:\\ %m", "-c", `cgetfile ${report}`];
    const write = [
      "-c",
      `call writefile([string(len(filter(getqflist(), 'v:val.valid')))], '${quickfix}')`,
      "-c",
      "qa!",
    ];
    run("vim", ["-Nu", "NONE", "-es", ...format, ...write]);
    expect(readFileSync(quickfix, "utf8")).toBe("2\n");
  });
});

describe.skipIf(!hasProgram("nvim"))("Neovim (skipped where it is not installed)", () => {
  test("shows diagnostics at their very place", () => {
    const [diagnostic, ...rest] = openInNeovim("compose.yaml");
    expect(rest).toEqual([]);
    expect(diagnostic).toMatchObject({
      lnum: 4,
      col: 16,
      end_lnum: 4,
      end_col: 20,
      severity: 1,
      source: "pmoves-lint",
    });
    expect(diagnostic?.message).toMatch(/^Service 'web' is privileged/);
    expect(openInNeovim("env.tier-api")).toMatchObject([{ lnum: 0, col: 0, severity: 2 }]);
    expect(openInNeovim("notes.yaml")).toEqual([]);
  });

  test("counts bytes where the report counts UTF-16 units", () => {
    writeFiles(project, {
      "uni/compose.yaml": 'services:\n  "w😀":\n    image: a:1\n  web: { x-ü: "😀", image: a:1, privileged: true }\n',
    });
    const privileged = openInNeovim("uni/compose.yaml").find(({ message }) => /privileged/.test(message));
    const line = '  web: { x-ü: "😀", image: a:1, privileged: true }';
    expect(privileged?.col).toBe(Buffer.byteLength(line.slice(0, line.indexOf("true"))));
  });
});

describe.skipIf(!hasProgram("emacs"))("Emacs (skipped where it is not installed)", () => {
  test("Flymake shows what is found", () => {
    expect(openInEmacs("compose.yaml")).toMatch(/^5 :error Service 'web' is privileged.* \[privileged\]\n$/);
    expect(openInEmacs("env.tier-api")).toMatch(/^1 :warning .* \[duplicate-env-key\]\n$/);
    expect(openInEmacs("notes.yaml")).toBe("");
  });
});

describe("what other editors are given", () => {
  const [tasks = "", settings = ""] = codeBelow(page, "VS Code");

  test("VS Code's matcher reads every line of the compact report", async () => {
    const { args, problemMatcher } = JSON.parse(tasks).tasks[0];
    const argv = args.map((argument: string) => argument.replace("${file}", "compose.yaml"));
    const { stdout } = await runCli(argv, { files });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBe(2);
    const pattern = new RegExp(problemMatcher.pattern.regexp);
    expect(lines.map((line) => pattern.exec(line)?.slice(1, 5))).toEqual([
      ["compose.yaml", "5", "17", "error"],
      ["env.tier-api", "1", "1", "warning"],
    ]);
    expect(Object.keys(JSON.parse(settings)["triggerTaskOnSave.tasks"])).toEqual([JSON.parse(tasks).tasks[0].label]);
  });

  test("Zed's task and the command of efm-langserver run", async () => {
    const [task] = JSON.parse(codeBelow(page, "Zed")[0] ?? "");
    const argv = task.args.map((argument: string) => argument.replace('"$ZED_FILE"', "compose.yaml"));
    expect((await runCli(argv, { files })).stdout).toContain("[privileged]");
    const efm = parse(codeBelow(page, "Helix")[0] ?? "", { merge: true }).languages["="][0];
    const command = efm["lint-command"].replace("${INPUT}", path.join(project, "compose.yaml"));
    const { stdout } = runProgram("sh", ["-c", command], {
      cwd: project,
      env: programs(),
      input: files["compose.yaml"],
    });
    expect(stdout).toMatch(/^compose\.yaml:5:17: error: .* \[privileged\]\n$/);
  });
});

/** Line, column, type and text of each entry of the location list after a save. */
function saveInVim(file: string): readonly unknown[] {
  const answer = path.join(directory, "vim.json");
  writeFiles(directory, { "vim/plugin.vim": vim });
  const list = "map(filter(getloclist(0), 'v:val.valid'), '[v:val.lnum, v:val.col, v:val.type, v:val.text]')";
  const commands = [
    `source ${path.join(directory, "vim/plugin.vim")}`,
    `edit ${file}`,
    "write",
    `call writefile([json_encode(${list})], '${answer}')`,
    "qa!",
  ];
  run("vim", ["-Nu", "NONE", "-es", ...commands.flatMap((command) => ["-c", command])]);
  return JSON.parse(readFileSync(answer, "utf8"));
}

interface Diagnostic {
  readonly lnum: number;
  readonly col: number;
  readonly message: string;
}

function openInNeovim(file: string): readonly Diagnostic[] {
  const answer = path.join(directory, "nvim.json");
  const plugin = path.join(directory, "nvim/plugin.lua");
  const set =
    "vim.diagnostic.set = (function(set) return function(...) set(...) _G.isSet = true end end)(vim.diagnostic.set)";
  const wait = "vim.wait(20000, function() return _G.isSet end)";
  const write = `vim.fn.writefile({ vim.json.encode(vim.diagnostic.get(0)) }, '${answer}')`;
  writeFiles(directory, { "nvim/plugin.lua": neovim });
  const commands = [`lua ${set}`, `luafile ${plugin}`, `edit ${file}`, `lua ${wait} ${write}`, "qa!"];
  run("nvim", ["--headless", "-u", "NONE", "-i", "NONE", ...commands.flatMap((command) => ["-c", command])]);
  const found = JSON.parse(readFileSync(answer, "utf8"));
  return Array.isArray(found) ? found : [];
}

function openInEmacs(file: string): string {
  const script = `
    (defvar reported nil)
    (find-file "${file}")
    (pmoves-lint-flymake (lambda (found)
      (dolist (each (reverse found))
        (princ (format "%d %s %s\\n" (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-type each) (flymake-diagnostic-text each))))
      (setq reported t)))
    (with-timeout (20) (while (not reported) (accept-process-output nil 0.1)))`;
  writeFiles(directory, { "emacs/init.el": emacs, "emacs/run.el": script });
  const load = ["init.el", "run.el"].flatMap((name) => ["--load", path.join(directory, "emacs", name)]);
  return run("emacs", ["--quick", "--batch", ...load]).stdout;
}

function run(program: string, argv: readonly string[]): ProgramRun {
  return runProgram(program, argv, { cwd: project, env: { ...programs(), HOME: directory } });
}

function programs(): Readonly<Record<string, string>> {
  return { PATH: `${path.join(directory, "bin")}${path.delimiter}${process.env.PATH}` };
}
