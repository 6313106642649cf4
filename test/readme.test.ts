/** The shell blocks of the README are one session in a project: every command in them works as it is written. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeDisk } from "../src/files/node-disk.ts";
import { runCli } from "./support/run-cli.ts";
import { root } from "./support/source-code.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { writeFiles } from "./support/write-files.ts";

/** What is not run here, and why. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ["npm ci && npm start", "it installs from the registry; CI starts with it"],
  ["npm ci && npm test", "it installs from the registry, and these are the tests"],
  ["npm install --save-dev pmoves-lint", "it installs from the registry; test/package.test.ts installs the package"],
]);

const PROJECT = {
  ".git/HEAD": "ref: refs/heads/main\n",
  "compose.yaml": "services:\n  web:\n    image: shop/web\n    environment: { LOG_LEVEL: info }\n",
  "compose.gpu.yaml": "services:\n  web:\n    profiles: [gpu]\n    environment: { LOG_LEVEL: debug }\n",
};

const readme = readFileSync(path.join(root, "README.md"), "utf8");
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) =>
  text.trim().split("\n").map(withoutComment),
);
const cwd = temporaryDirectory();
writeFiles(cwd, PROJECT);

describe("README.md", () => {
  test("leaves out no command that it does not have", () => {
    expect([...LEFT_OUT.keys()].filter((command) => !commands.includes(command))).toEqual([]);
  });

  test.each(commands.filter((command) => !LEFT_OUT.has(command)))("`%s` works", async (command) => {
    const [program, argv = "", input] = /^(?:npx )?pmoves-lint\b([^<>|&$]*)(?:< (\S+))?$/.exec(command) ?? [];
    expect(program).toBe(command);
    const stdin = input === undefined ? "" : readFileSync(path.join(cwd, input), "utf8");
    const run = await runCli(argv.split(" ").filter(Boolean), { cwd, disk: createNodeDisk(), stdin });
    // The project has a warning and no error.
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(argv.includes("--baseline") ? /^$/ : /./);
  });
});

function withoutComment(line: string): string {
  return line.replace(/\s+#.*$/, "");
}
