/** The page is one session: its files are written, and its commands run, from top to bottom. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeDisk } from "../src/files/node-disk.ts";
import { runCli } from "./support/run-cli.ts";
import { root } from "./support/source-code.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const page = readFileSync(path.join(root, "docs/baseline.md"), "utf8");
const fences = [...page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, label = "", text = ""]) => ({ label, text }));
const cwd = temporaryDirectory();
mkdirSync(path.join(cwd, ".git"));

const FILES: Readonly<Record<string, string>> = {
  yaml: "compose.yaml",
  "json config": ".pmovesrc.json",
  "json edited": "baseline.json",
};

/** Runs the commands of a fence; gives the fence as it would have to be. */
async function replay(text: string): Promise<string> {
  let session = "";
  for (const command of text.match(/^\$ pmoves-lint.*$/gm) ?? []) {
    const { stdout, stderr } = await runCli(command.split(" ").slice(2), { cwd, disk: createNodeDisk() });
    session += `${command}\n${stdout}${stderr}`;
  }
  return session;
}

describe("docs/baseline.md", () => {
  test.each(fences)("fence $#: $label", async ({ label, text }) => {
    const file = FILES[label];
    if (file !== undefined) writeFileSync(path.join(cwd, file), text);
    else if (label === "json baseline") expect(readFileSync(path.join(cwd, "baseline.json"), "utf8")).toBe(text);
    else expect([label, await replay(text)]).toEqual(["console", text]);
  });

  test("has commands that were run", () => {
    expect(fences.filter(({ label }) => label === "console").length).toBeGreaterThan(3);
  });
});
