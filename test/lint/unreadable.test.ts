import { describe, expect, test } from "vitest";
import type { Disk } from "../../src/files/disk.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";

const web = "services:\n  web:\n    image: a:1\n";
const sentence =
  "pmoves-lint: The folder '/shop/data/postgres' cannot be read. Allow it, or leave it out with 'ignorePatterns'.\n";

function diskWith(config: unknown): Disk {
  const text = JSON.stringify({ root: true, ...Object(config) });
  const disk = memoryDisk({ "/shop/.pmovesrc.json": text, "/shop/compose.yaml": web });
  const findComposeFiles: Disk["findComposeFiles"] = async (directory) => {
    const { files } = await disk.findComposeFiles(directory);
    return { files, unreadable: ["/shop/data/postgres"] };
  };
  return { ...disk, findComposeFiles };
}

describe("a folder that cannot be read", () => {
  test("is named, and the run does not end well", async () => {
    expect(await runCli([], { disk: diskWith({}) })).toMatchObject({ code: 2, stderr: sentence });
    expect(await runCli(["--changed", ".pmovesrc.json"], { disk: diskWith({}) })).toMatchObject({
      code: 2,
      stderr: sentence,
    });
  });

  test.each(["data/", "data/postgres", "**/postgres/**"])(
    "is nobody's concern when 'ignorePatterns' has '%s'",
    async (pattern) => {
      const run = await runCli([], { disk: diskWith({ ignorePatterns: [pattern] }) });
      expect(run).toMatchObject({ code: 0, stderr: "" });
    },
  );

  test("matters only where it may hold what is asked for", async () => {
    const disk = diskWith({ stacks: { base: { files: ["compose.yaml"] } } });
    expect(await runCli(["--stack", "base"], { disk })).toMatchObject({ code: 0, stderr: "" });
    expect(await runCli(["compose.yaml"], { disk })).toMatchObject({ code: 0, stderr: "" });
  });

  test("is named by 'init', which goes on", async () => {
    const run = await runCli(["init", "--stdout"], { disk: diskWith({}) });
    expect(run).toMatchObject({
      code: 0,
      stderr: "pmoves-lint: The folder '/shop/data/postgres' cannot be read: left out.\n",
    });
  });
});
