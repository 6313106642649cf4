import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/source-code.ts";

const before = 'version: "3"\nservices:\n  web:\n    image: web:1.2\n    ports: ["80:80"]\n';
const safe = 'services:\n  web:\n    image: web:1.2\n    ports: ["80:80"]\n';
const unsafe = safe.replace("80:80", "127.0.0.1:80:80");

describe("--fix", () => {
  test("writes the file, says so, and reports what is left", async () => {
    const run = await runCli(["--fix"], { files: { "compose.yaml": before } });
    expect([...run.written]).toEqual([["/shop/compose.yaml", safe]]);
    expect(run.stderr).toBe("pmoves-lint: Fixed 1 problem in 1 file.\n");
    expect(run.stdout).toContain("port-all-interfaces");
    expect(run.stdout).not.toContain("obsolete-version");
    expect(run.stdout).toContain("Potentially fixable: 1 with --fix-unsafe");
    expect(run.code).toBe(0);
  });

  test.each([
    ["no fix", `${unsafe}    privileged: true\n`, "1 problem", ""],
    ["an unsafe fix", safe, "1 problem", " '--fix-dry-run --fix-unsafe' shows what unsafe fixes would do for 1."],
  ])("--fix-dry-run says that it would do nothing, with findings that have %s", async (_, text, count, hint) => {
    const run = await runCli(["--fix-dry-run"], { files: { "compose.yaml": text } });
    expect(run.stdout).toBe("");
    expect(run.stderr).toBe(`pmoves-lint: Would fix nothing of ${count}: see them without '--fix-dry-run'.${hint}\n`);
    expect(await runCli(["--fix-dry-run"], { files: { "compose.yaml": unsafe } })).toMatchObject({ stderr: "" });
  });

  test("is silent and writes nothing where there is nothing to fix", async () => {
    const run = await runCli(["--fix"], { files: { "compose.yaml": unsafe } });
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(run.written.size).toBe(0);
  });

  test("--fix-unsafe makes both kinds", async () => {
    const run = await runCli(["--fix-unsafe"], { files: { "compose.yaml": before } });
    expect([...run.written]).toEqual([["/shop/compose.yaml", unsafe]]);
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "pmoves-lint: Fixed 2 problems in 1 file.\n" });
  });

  test("that cannot write a file says why, and exits with 2", async () => {
    const disk = {
      ...memoryDisk({ "/shop/compose.yaml": before }),
      replace: () => {
        throw new Error("it has changed since it was read");
      },
    };
    const run = await runCli(["--fix"], { disk });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(
      "pmoves-lint: Cannot write the fixes to 'compose.yaml': it has changed since it was read.\n",
    );
  });

  test("counts the problems of the files alone that it could write", async () => {
    const memory = memoryDisk({ "/shop/a/compose.yaml": before, "/shop/b/compose.yaml": before });
    const disk = {
      ...memory,
      replace: (file: string, ...texts: [string, string]) => {
        if (file.startsWith("/shop/a/")) throw new Error("it is read-only");
        memory.replace(file, ...texts);
      },
    };
    const run = await runCli(["--fix-unsafe"], { disk });
    expect([...memory.written.keys()]).toEqual(["/shop/b/compose.yaml"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("Cannot write the fixes to 'a/compose.yaml': it is read-only.\n");
    expect(run.stderr).toContain("pmoves-lint: Fixed 2 problems in 1 file.\n");
  });

  test("fixes what a baseline knows, and names the entry that is stale then", async () => {
    const disk = memoryDisk({ "/shop/compose.yaml": before });
    await runCli(["baseline", "create", "known.json"], { disk });
    const known = [...disk.written].find(([file]) => file.includes("json"));
    const files = { "compose.yaml": before, "known.json": known?.[1] ?? "" };
    const run = await runCli(["--fix", "--baseline", "known.json"], { files });
    expect(run.written.get("/shop/compose.yaml")).toBe(safe);
    expect(run.stdout).toContain("baseline-stale");
  });

  test.each([
    [["--fix", "--fix-dry-run"]],
    [["--fix", "--stdin", "--stdin-filename", "compose.yaml"]],
    [["--fix", "--changed-since", "HEAD"]],
  ])("%j is refused in one line", async (argv) => {
    const run = await runCli(argv, { files: { "compose.yaml": before } });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^pmoves-lint: [^\n]+\n$/);
  });
});

describe("--fix-dry-run", () => {
  test("prints a unified diff and writes nothing", async () => {
    const run = await runCli(["--fix-dry-run"], { files: { "compose.yaml": before } });
    expect(run.stdout).toBe(
      '--- compose.yaml\n+++ compose.yaml\n@@ -1,4 +1,3 @@\n-version: "3"\n services:\n   web:\n     image: web:1.2\n',
    );
    expect(run.stderr).toBe("pmoves-lint: Would fix 1 problem in 1 file.\n");
    expect(run.written.size).toBe(0);
  });

  test("shows a last line without end, and neutralises what could act on a terminal", async () => {
    const text = `version: "3"\r\nservices:\r\n  web:\r\n    image: web:1.2\t# \u202eevil`;
    const run = await runCli(["--fix-dry-run"], { files: { "compose.yaml": text } });
    expect(run.stdout).toContain('\n-version: "3"\n services:\n');
    expect(run.stdout).toContain("    image: web:1.2    # \\u{202e}evil\n\\ No newline at end of file\n");
  });

  test("cannot give commands to the runner of GitHub Actions", async () => {
    const text = `version: "3"\n# x\n::stop-commands::x\nservices:\n  web:\n    image: web:1.2\n`.replace(
      "::stop",
      "# ::stop",
    );
    const run = await runCli(["--fix-dry-run"], { files: { "compose.yaml": text }, env: { GITHUB_ACTIONS: "true" } });
    expect(run.stdout).not.toMatch(/^\s*::/m);
  });

  test("with a format prints that report, as it would be after the fixes", async () => {
    const run = await runCli(["--fix-dry-run", "--format", "json"], { files: { "compose.yaml": before } });
    const [result] = JSON.parse(run.stdout);
    expect(result.output).toBe(safe);
    expect(result.messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["port-all-interfaces"]);
    expect(run.written.size).toBe(0);
  });

  test("prints no secret, whatever it changes beside one", async () => {
    const run = await runCli(["--fix-dry-run"], {
      files: {
        "compose.yaml": `version: "3" # once API_KEY=hunter2-in-a-comment
services:
  web:
    image: web:1.2
    env_file: [web.env]
    environment:
      - DB_PASSWORD=hunter2-that-is-dead
      - DB_PASSWORD=hunter2-that-wins
      - URL=postgres://user:hunter2-in-a-url@db/shop
      - KEY_WITH_DEFAULT=\${API_KEY:-hunter2-as-default}
    labels:
      cert_private_key: |
        -----BEGIN PRIVATE KEY-----
        hunter2-of-several-lines
        -----END PRIVATE KEY-----
`,
        "web.env":
          'A=1\nAPI_TOKEN="hunter2\nof two lines"\nA=2\n# API_KEY=hunter2-left-behind\nX=${API_KEY:-hunter2-x}\n',
      },
    });
    expect(run.stdout).toContain("-      - DB_PASSWORD=********\n");
    expect(run.stdout).toContain("-A=1\n");
    expect(run.stdout).not.toContain("hunter2");
    expect(run.stdout).not.toContain("of two lines");
  });

  test("gives JSON no text that holds a secret", async () => {
    const text = `${before}    environment:\n      API_KEY: hunter2-hunter2\n`;
    const run = await runCli(["--fix-dry-run", "--format", "json"], { files: { "compose.yaml": text } });
    expect(JSON.parse(run.stdout)[0]).not.toHaveProperty("output");
    expect(run.stdout).not.toContain("hunter2");
  });
});

// Links and permissions are of another kind on Windows.
describe.skipIf(process.platform === "win32")("on a disk", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "fix-"));
    mkdirSync(path.join(folder, "shop"));
    writeFileSync(path.join(folder, "shop", "compose.yaml"), before);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("a file is written with its permissions", async () => {
    const file = path.join(folder, "shop", "compose.yaml");
    chmodSync(file, 0o600);
    const run = await runCli(["--fix"], { disk: createNodeDisk(), cwd: path.join(folder, "shop") });
    expect(run.stderr).toBe("pmoves-lint: Fixed 1 problem in 1 file.\n");
    expect(readFileSync(file, "utf8")).toBe(safe);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("a link, and a file outside of where the linter runs, are left alone", async () => {
    const inside = path.join(folder, "inside");
    mkdirSync(inside);
    symlinkSync(path.join(folder, "shop", "compose.yaml"), path.join(inside, "compose.yaml"));
    const linked = await runCli(["--fix", "compose.yaml"], { disk: createNodeDisk(), cwd: inside });
    expect(linked.stderr).toBe("pmoves-lint: Left 'compose.yaml' alone: it is a symbolic link.\n");
    const outside = await runCli(["--fix", "../shop"], { disk: createNodeDisk(), cwd: inside });
    expect(outside.stderr).toBe("pmoves-lint: Left '../shop/compose.yaml' alone: it stands outside the project.\n");
    expect(readFileSync(path.join(folder, "shop", "compose.yaml"), "utf8")).toBe(before);
  });
});

describe("docs/fixes.md", () => {
  const page = readFileSync(path.join(root, "docs", "fixes.md"), "utf8");
  const blocks = [...page.matchAll(/^```\w+ (file|run)=(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, kind, name = "", text = ""]) => ({ kind, name, text }),
  );
  const files = Object.fromEntries(blocks.flatMap(({ kind, name, text }) => (kind === "file" ? [[name, text]] : [])));
  const runs = blocks.filter(({ kind }) => kind === "run");

  test("has files and runs", () => {
    expect(Object.keys(files)).toEqual(["compose.yaml", "web.local"]);
    expect(runs).toHaveLength(2);
  });

  test.each(runs)("$name prints what the page shows", async ({ name, text }) => {
    const run = await runCli(name.split(" "), { files });
    expect(run.stdout).toBe(text);
  });

  test("shows what --fix says", async () => {
    const run = await runCli(["--fix"], { files });
    expect(page).toContain(run.stderr);
  });
});
