import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../src/cli/bin.ts", import.meta.url));
const loader = import.meta.resolve("tsx");
const folder = mkdtempSync(join(tmpdir(), "pmoves-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const many = Array.from({ length: 1500 }, (_, index) => `  s${index}:\n    image: x\n    privileged: true\n`);
writeFileSync(join(folder, "bad.yaml"), `services:\n${many.join("")}`);
writeFileSync(
  join(folder, "good.yaml"),
  "services:\n  web:\n    image: nginx:1.27.0\n    networks: [a]\nnetworks:\n  a:\n",
);

describe("as a process", () => {
  test("leaves 0, 1 or 2 as its exit code", async () => {
    const codes = await Promise.all(
      [["good.yaml"], ["bad.yaml"], ["--nope"]].map(async (argv) => (await run(argv)).code),
    );
    expect(codes).toEqual([0, 1, 2]);
  });

  test("writes all of a long report to a slow pipe", async () => {
    const { stdout } = await run(["bad.yaml", "--format", "json"], { delay: 500 });
    expect(stdout.length).toBeGreaterThan(300_000);
    expect(JSON.parse(stdout)[0].errorCount).toBeGreaterThanOrEqual(1500);
  });

  test.each([
    ["github", /::endgroup::\npmoves-lint: [^\n]+\n$/],
    ["junit", /<\/testsuites>\n$/],
    ["markdown", /more rows left out: a summary holds no more\.\n$/],
  ])("writes all of a long report in %s to a slow pipe", async (format, end) => {
    const { stdout, code } = await run(["bad.yaml", "--format", format], { delay: 500 });
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(stdout).toMatch(end);
  });

  test("says nothing when the reader closes the pipe", async () => {
    const { code, stderr } = await run(["bad.yaml", "--format", "json"], { closes: true });
    expect([code, stderr]).toEqual([1, ""]);
  });

  test("writes to a file, and then nothing to standard output", async () => {
    const { stdout } = await run(["bad.yaml", "--format", "sarif", "-o", "x/y/r.sarif"]);
    expect(stdout).toBe("");
    expect(existsSync(join(folder, "x/y/r.sarif"))).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, "x/y/r.sarif"), "utf8")).runs).toHaveLength(1);
  });

  test("colours when forced, and not into a pipe", async () => {
    expect((await run(["bad.yaml"])).stdout).not.toContain("\u001b");
    expect((await run(["bad.yaml"], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
  });
});

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds before the output is read. */
  readonly delay?: number;
  /** Whether the reader goes away at the first byte. */
  readonly closes?: boolean;
}

async function run(argv: readonly string[], { env = {}, delay = 0, closes = false }: Setting = {}) {
  const child = spawn(process.execPath, ["--import", loader, program, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (closes) child.stdout.once("data", () => child.stdout.destroy());
  else await new Promise((done) => setTimeout(done, delay));
  const [stdout, stderr, code] = await Promise.all([
    closes ? "" : textOf(child.stdout),
    textOf(child.stderr),
    codeOf(child),
  ]);
  return { stdout, stderr, code };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

function codeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.on("close", done));
}
