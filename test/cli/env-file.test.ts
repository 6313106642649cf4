/** Env files for interpolation that cannot be read. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";

const web = "services:\n  web:\n    image: a:1\n";

test.skipIf(process.platform === "win32")("a .env that is a FIFO is a finding, and nobody waits for it", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "pmoves-lint-"));
  writeFileSync(join(cwd, "compose.yaml"), web);
  execFileSync("mkfifo", [join(cwd, ".env")]);
  const { code, stdout } = await runCli(["--no-config"], { cwd, disk: createNodeDisk() });
  rmSync(cwd, { recursive: true });
  expect(code).toBe(1);
  expect(stdout).toContain("is no regular file, but a device, FIFO or socket  env-file-missing");
});

test("a .env that may not be read is a finding", async () => {
  const disk = memoryDisk({ "/shop/compose.yaml": web, "/shop/.env": "" });
  const read = (path: string) => (path === "/shop/.env" ? { failure: "permission denied" } : disk.read(path));
  const { code, stdout } = await runCli(["--no-config"], { disk: { ...disk, read } });
  expect([code, stdout]).toEqual([1, expect.stringContaining(".env' cannot be read: permission denied")]);
});

test("an env file that the command line names and that is not there is a finding", async () => {
  const { code, stdout } = await runCli(["--env-file", "gone.env"], { files: { "compose.yaml": web } });
  expect([code, stdout]).toEqual([1, expect.stringContaining("The env file '/shop/gone.env' does not exist")]);
});
