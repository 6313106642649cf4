import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

describe("a plugin", () => {
  test.each([
    [
      "throws",
      'setTimeout(() => { throw new Error("boom\\n::error::x"); }, 50)',
      /failed later: boom\\u\{a\}::error::x\n {4}at /,
    ],
    ["rejects", 'Promise.reject("nobody cares")', /failed later: .*nobody cares/],
    ["throws what says nothing", "setTimeout(() => { throw { toString: null }; })", /failed later: it threw something/],
  ])("that %s when nobody waits is named after the report, and the exit code is 2", async (name, code, message) => {
    const { stdout, stderr, code: left } = await runPlugin(name, code);
    expect(left).toBe(2);
    expect(stdout).toContain("Found it");
    expect(stderr).toMatch(/^pmoves-lint: This is a bug in '\S+plugin\.mjs'\. Something that it started/);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^::|Node\.js v/m);
  });

  test("that ends the program is named, and the exit code is 2", async () => {
    const { stdout, stderr, code } = await runPlugin("exits", "process.exit(0)");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^pmoves-lint: This is a bug in '\S+plugin\.mjs'\. The program ended before [^\n]+\n$/);
  });

  test("that ends the program later does not change the exit code", async () => {
    expect((await runPlugin("exits later", "setTimeout(() => process.exit(0), 50)")).code).toBe(1);
  });
});

describe("an env file that is not trusted", () => {
  writeFileSync(join(folder, "hostile.env"), "NODE_OPTIONS=--require=./nowhere.cjs\n");

  test.each([
    ["in COMPOSE_ENV_FILES", [], { env: { COMPOSE_ENV_FILES: "hostile.env" } }],
    ["after `--` for Node", ["--env-file", "hostile.env"], { nodeOptions: ["--"] }],
  ])("%s gives Node no options", async (_, argv, setting) => {
    const { code, stderr } = await run(["good.yaml", ...argv], setting);
    expect([code, stderr]).toEqual([0, ""]);
  });
});

/** Runs with a plugin whose rule does something and reports. */
async function runPlugin(name: string, code: string) {
  const place = join(folder, name.replaceAll(" ", "-"));
  mkdirSync(place);
  const meta = { summary: "Disallow all", category: "security", needsPlan: false, messages: { found: "Found it" } };
  const rule = `{ id: "all", meta: { ...${JSON.stringify(meta)}, references: [] }, create: ({ report }) => ({
    service(at) { report({ at, messageId: "found" }); ${code}; },
  }) }`;
  writeFileSync(join(place, "plugin.mjs"), `export const rules = [${rule}];`);
  const config = { root: true, plugins: ["./plugin.mjs"], rules: { "plugin/all": "error" } };
  writeFileSync(join(place, "config.json"), JSON.stringify(config));
  return run(["good.yaml", "--config", join(place, "config.json")]);
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands before the program. */
  readonly nodeOptions?: readonly string[];
  /** Milliseconds before the output is read. */
  readonly delay?: number;
  /** Whether the reader goes away at the first byte. */
  readonly closes?: boolean;
}

async function run(argv: readonly string[], setting: Setting = {}) {
  const { env = {}, nodeOptions = [], delay = 0, closes = false } = setting;
  const child = spawn(process.execPath, ["--import", loader, ...nodeOptions, program, ...argv], {
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
