import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { reporters } from "../src/report/index.ts";
import { checklistFiles } from "./support/checklist-projects.ts";
import { installProgram } from "./support/install-program.ts";
import { git, hasProgram } from "./support/run-program.ts";
import { root } from "./support/source-code.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { writeFiles } from "./support/write-files.ts";

interface Row {
  readonly id: string;
  readonly must: string;
  readonly command: string;
  readonly result: string;
}

/** The machine may be busy with other tests. */
const LONGEST_COMMAND = 120_000;

const page = readFileSync(path.join(root, "docs/checklist.md"), "utf8");
const rows = readRows(page);
const functions = /^```sh\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
const directory = temporaryDirectory();
const projects = path.join(directory, "projects");

test("the page has a row for each demand", () => {
  const counts = { S: 20, A: 7, P: 5, E: 4, C: 13 };
  const expected = Object.entries(counts).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(rows.map(({ id }) => id).filter((id) => id !== "L1–L6")).toEqual(expected);
});

test("rows that no command of theirs shows name the test that does, or say why there is none", () => {
  for (const { id, result } of rows.filter((row) => !isRun(row))) {
    const [, file] = /\]\(\.\.\/([\w/.-]+)\)/.exec(result) ?? [];
    expect([id, file === undefined ? result.length > 10 : existsSync(path.join(root, file))]).toEqual([id, true]);
  }
});

describe.skipIf(!hasProgram("bash"))("green (skipped without bash)", () => {
  beforeAll(async () => {
    await installProgram(directory);
    git(directory, "init", "--quiet", projects);
    writeFiles(projects, checklistFiles);
    git(projects, "add", "--all");
    git(projects, "commit", "--quiet", "--message", "Projects");
  }, 60_000);

  test.concurrent.each(rows.filter(isRun))("$id must $must", { timeout: LONGEST_COMMAND }, async ({ id, command }) => {
    const work = path.join(directory, "work", id);
    git(directory, "clone", "--quiet", projects, work);
    await runInBash(command, work);
  });
});

/** @throws When the command fails, with what it printed. */
async function runInBash(command: string, cwd: string): Promise<void> {
  const { FORCE_COLOR: _, NO_COLOR: __, GITHUB_ACTIONS: ___, ...inherited } = process.env;
  const env = {
    ...inherited,
    PATH: `${path.join(directory, "bin")}${path.delimiter}${process.env.PATH}`,
    FORMATS: [...reporters.keys()].join(" "),
  };
  await promisify(execFile)("bash", ["-c", `${functions}\n${command}`], { cwd, env });
}

/** A command is run by this test unless its row names another. */
function isRun({ result }: Row): boolean {
  return /^green($|;)/.test(result);
}

/** The rows of the tables, the bars in code without their backslashes. */
function readRows(text: string): readonly Row[] {
  const lines = text.split("\n").filter((line) => /^\| [A-Z]\d/.test(line));
  return lines.map((line) => {
    const [id = "", must = "", command = "", result = ""] = line
      .slice(2, -2)
      .split(/(?<!\\)\| ?/)
      .map((cell) => cell.trim().replaceAll("\\|", "|"));
    return { id, must, command: command.replace(/^`|`$/g, ""), result };
  });
}
