/** Generated hostile inputs, always the same ones. `npm run fuzz` tries others, without end. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "./support/source-code.ts";

const run = promisify(execFile);

test("10,000 hostile inputs: no crash, no hang, no control character, no secret", { timeout: 400_000 }, async () => {
  const halves = ["1", "2"].map(async (seed) => {
    const argv = ["--import", "tsx", path.join(root, "scripts/fuzz.ts"), "--runs", "5000", "--seed", seed];
    return (await run(process.execPath, argv, { cwd: root }).catch((error: { stdout: string }) => error)).stdout;
  });
  for (const output of await Promise.all(halves)) {
    expect(
      output
        .trim()
        .split("\n")
        .filter((line) => !line.endsWith(": no fault")),
    ).toEqual([]);
    expect(output).toContain("5000 inputs, ");
  }
});
