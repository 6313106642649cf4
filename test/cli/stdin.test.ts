import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readStream } from "../../src/files/read-stream.ts";
import type { EslintResult } from "../../src/report/eslint-results.ts";
import { runCli } from "../support/run-cli.ts";

const good = "services:\n  web:\n    image: a:1\n    env_file: [env.tier-api]\n";
const bad = good.replace("env_file", "privileged: true\n    env_file");
const gpu = "services:\n  web:\n    privileged: true\n";
const stacks = { gpu: { files: ["compose.yaml", "compose.gpu.yaml"] } };
const files = {
  ".pmovesrc.json": JSON.stringify({ root: true, extends: ["plugin:pmoves/recommended"] }),
  "compose.yaml": good,
  "env.tier-api": "A=1\n",
  ".github/workflows/ci.yml": "on: push\n",
};

async function lintStdin(filename: string, stdin: string, more: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCli(["--stdin", "--stdin-filename", filename, "--format", "json"], {
    files: { ...files, ...more },
    stdin,
  });
  const results: readonly EslintResult[] = JSON.parse(stdout || "[]");
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => `${filePath.replace("/shop/", "")} ${ruleId}`),
  );
  return { code, stderr, findings };
}

describe("--stdin", () => {
  test("the text stands for the file, and its neighbours are read from disk", async () => {
    expect(await lintStdin("compose.yaml", bad)).toEqual({
      code: 1,
      stderr: "",
      findings: ["compose.yaml privileged"],
    });
    expect(await lintStdin("/shop/compose.yaml", good, { "compose.yaml": bad })).toMatchObject({
      code: 0,
      findings: [],
    });
    const gone = await lintStdin("compose.yaml", bad.replace("env.tier-api", "env.gone"));
    expect(gone.findings).toContain("compose.yaml env-file-missing");
  });

  test("findings of other files are left out", async () => {
    const twice = { "compose.yaml": bad, "env.tier-api": "A=1\nA=2\n" };
    expect((await lintStdin("env.tier-api", "A=1\nA=3\n", twice)).findings).toEqual(["env.tier-api duplicate-env-key"]);
    expect((await lintStdin("compose.yaml", bad, twice)).findings).toEqual(["compose.yaml privileged"]);
  });

  test("a file that is not saved yet is one of the project", async () => {
    const overlay = await lintStdin("compose.override.yaml", gpu);
    expect(overlay.findings).toEqual(["compose.override.yaml privileged"]);
    expect((await lintStdin("new/compose.yaml", bad)).findings).toEqual([
      "new/compose.yaml privileged",
      "new/compose.yaml env-file-missing",
    ]);
  });

  test("an overlay is linted in its stack, and an included file in what includes it", async () => {
    const layered = { ".pmovesrc.json": JSON.stringify({ root: true, stacks }) };
    expect((await lintStdin("compose.gpu.yaml", gpu, layered)).findings).not.toContain("service-without-image");
    const including = `include: [parts/web.yaml]\n${good.replace("web:", "api:")}networks:\n  front: {}\n`;
    const part = "services:\n  web:\n    image: a:1\n    privileged: true\n    networks: [front]\n";
    const found = await lintStdin("parts/web.yaml", part, { "compose.yaml": including });
    expect(found.findings).toEqual(["parts/web.yaml privileged"]);
  });

  test("a config with a mistake says so", async () => {
    const { code, stderr } = await lintStdin(".pmovesrc.json", '{ "rulez": {} }');
    expect(code).toBe(2);
    expect(stderr).toContain("/shop/.pmovesrc.json:1:3: rulez:");
  });

  test.each([
    [".github/workflows/ci.yml", "on: [push\n"],
    ["notes.txt", "services: 1\n"],
    ["deep/env.other", "A=1\nA=2\n"],
    [".pmovesrc.json", "{}"],
  ])("of '%s', which no project reads, nothing is said", async (filename, text) => {
    expect(await lintStdin(filename, text)).toEqual({ code: 0, stderr: "", findings: [] });
  });

  test("what the config ignores stays ignored", async () => {
    const ignoring = { ".pmovesrc.json": JSON.stringify({ root: true, ignorePatterns: ["compose.yaml"] }) };
    expect(await lintStdin("compose.yaml", bad, ignoring)).toEqual({ code: 0, stderr: "", findings: [] });
  });

  test.each([
    [["--stdin"], "Options '--stdin' and '--stdin-filename PATH' need each other."],
    [["--stdin-filename", "compose.yaml"], "need each other."],
    [["--stdin", "--stdin-filename", ""], "takes the path of a file."],
    [["--stdin", "--stdin-filename", "compose.yaml", "env.tier-api"], "give no paths, no '--file'"],
    [["--stdin", "--stdin-filename", "compose.yaml", "-f", "compose.yaml"], "give no paths, no '--file'"],
  ])("%j is refused", async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv, { files });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("readStream", () => {
  const read = (...chunks: readonly (string | Uint8Array)[]) =>
    readStream(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));

  test("joins bytes before it decodes them, and keeps a byte order mark", async () => {
    const bytes = Buffer.from("\uFEFFü\r\n");
    expect(await read(bytes.subarray(0, 4), bytes.subarray(4))).toEqual({ text: "\uFEFFü\r\n" });
    expect(await read()).toEqual({ text: "" });
  });

  test("says where bytes are no UTF-8, as the disk does", async () => {
    expect(await read("ü", new Uint8Array([0xff]), "b")).toEqual({ text: "ü\ufffdb", invalidAt: 1 });
    expect(await read("a\0\ufffd")).toEqual({ text: "a\0\ufffd" });
  });

  test("stops at 8 MiB", async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x61);
    let taken = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          taken += 1;
          yield megabyte;
        }
      })(),
    );
    expect(await readStream(endless)).toEqual({ failure: "it is larger than 8 MiB" });
    expect(taken).toBeLessThan(40);
  });
});
