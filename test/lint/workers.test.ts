/** Projects in worker threads: the same results in the same order, and a thread that dies. */
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WORKER } from "../../src/cli/worker-name.ts";
import type { LintOptions, ThreadOptions } from "../../src/lint/options.ts";
import type { LintResult } from "../../src/lint/result.ts";
import { lint } from "../../src/lint-files.ts";
import { reporters } from "../../src/report/index.ts";
import { root } from "../support/source-code.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const folder = temporaryDirectory();
const cwd = path.join(folder, "projects");
const program = path.join(folder, "program.cjs");
const flag = path.join(folder, "flag");

beforeAll(async () => {
  for (const copy of ["a", "b", "c"])
    cpSync(path.join(root, "fixtures", "projects"), path.join(cwd, copy), { recursive: true });
  await build({
    entryPoints: [path.join(root, "src/cli/bin.ts")],
    outfile: path.join(folder, "cli.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    define: { "import.meta.url": JSON.stringify(pathToFileURL(path.join(root, "package.json")).href) },
    logLevel: "error",
  });
});

beforeEach(() => rmSync(flag, { force: true }));

/** Lets this thread do one part, and the other one whatever it can before it ends. */
function lintWith(script: string, options: Partial<LintOptions> = {}): Promise<LintResult> {
  writeFileSync(
    program,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(flag)}, ""));\n${script}`,
  );
  const threads: ThreadOptions = { program, argv: [WORKER], count: 2, few: 1 };
  return lint({ cwd, threads, onProgress: waitForFlag, ...options });
}

function waitForFlag(): void {
  const end = Date.now() + 30_000;
  while (!existsSync(flag) && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

describe("worker threads", () => {
  test("find what one thread finds", async () => {
    const alone = await lint({ cwd });
    const shared = await lintWith('require("./cli.cjs")');
    expect(existsSync(flag)).toBe(true);
    expect(shared.findings.length).toBeGreaterThan(100);
    expect(shared.suppressed.length).toBeGreaterThan(0);
    expect(shared.failures).toEqual(alone.failures);
    expect(shared.rules).toEqual(alone.rules);
    for (const [name, load] of reporters) {
      const reporter = await load();
      const context = { cwd, root: cwd, version: "1", category: "x", reportSuppressed: true, color: false };
      expect([name, await reporter(shared, context)]).toEqual([name, await reporter(alone, context)]);
    }
  });

  test("keep what the library promises of a finding, but for the edits of fixes", async () => {
    const { findings } = await lintWith('require("./cli.cjs")');
    const alone = await lint({ cwd });
    const shapes = ({ findings }: Pick<LintResult, "findings">) =>
      findings.map(({ fix, related, flow, at, ...rest }) => ({
        ...rest,
        at: [at.file.path, at.start, at.end],
        related: related.map(({ message }) => message),
        flow: flow?.length,
        fix: fix && [fix.description, fix.safety],
      }));
    expect(shapes({ findings })).toEqual(shapes(alone));
  });

  test("name the projects that a thread was at when it died, and go on with the others", async () => {
    const script = `const { workerData } = require("node:worker_threads");
      Atomics.add(workerData.next, 0, 1);
      throw new Error("no memory left");`;
    const { failures, files } = await lintWith(script);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ kind: "bug" });
    const { message = "" } = failures[0] ?? {};
    expect(message).toMatch(/^A worker thread died \(no memory left\) while it linted .*\/projects\/b\/.*\.$/);
    expect(message.split(", ")).toHaveLength(8);
    const linted = new Set(files.map((file) => path.relative(cwd, file.path).split(path.sep)[0]));
    expect([...linted]).toEqual(expect.arrayContaining(["a", "c"]));
  });

  test("may be of no help at all", async () => {
    const alone = await lint({ cwd });
    const shared = await lintWith("");
    const missing = await lintWith("", {
      threads: { program: path.join(folder, "none.cjs"), argv: [], count: 2, few: 1 },
      onProgress: () => undefined,
    });
    expect(shared.findings.length).toBe(alone.findings.length);
    expect(missing.findings.length).toBe(alone.findings.length);
    expect([...shared.failures, ...missing.failures]).toEqual([]);
  });

  test("are not started for few projects, for one core, or for fixes", async () => {
    const threads = { program, argv: [WORKER] };
    writeFileSync(program, `require("node:fs").writeFileSync(${JSON.stringify(flag)}, "");`);
    await lint({ cwd, threads });
    await lint({ cwd, threads: { ...threads, few: 100 } });
    await lint({ cwd, threads: { ...threads, few: 1, count: 1 } });
    await lint({ cwd, threads: { ...threads, few: 1, count: 2 }, fix: "safe" });
    await lint({ cwd, threads: { ...threads, few: 1, count: 2 }, triesFixes: true });
    expect(existsSync(flag)).toBe(false);
  });
});
