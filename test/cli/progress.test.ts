import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { lint } from "../../src/lint-files.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";

const ERASE = "\r\u001b[2K";
const compose = "services:\n  web:\n    image: nginx:1.27.0\n    networks: [a]\nnetworks:\n  a:\n";
const files = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}/compose.yaml`, compose]));

describe("the progress line", () => {
  test("is printed after a second, not more often than ten times in one, and taken away", () => {
    let time = 5000;
    let printed = "";
    const progress = createProgress({
      now: () => time,
      stderr: (text) => {
        printed += text;
      },
    });
    for (const at of [5100, 6000, 6001, 6050, 6101, 6102]) {
      time = at;
      progress.show(at, 9000);
    }
    expect(printed).toBe(`${ERASE}Linted 6001 of 9000 projects${ERASE}Linted 6102 of 9000 projects`);
    progress.end();
    expect(printed.endsWith(ERASE)).toBe(true);
  });

  test("stands on standard error of a slow run, before the report", async () => {
    const { code, stdout, stderr } = await runCli([], { files, isErrorTTY: true, now: slowClock() });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toBe(`${ERASE}Linted 2 of 4 projects${ERASE}Linted 3 of 4 projects${ERASE}`);
  });

  test.each([
    ["in a run of a second", { isErrorTTY: true }],
    ["in a pipe", { now: slowClock() }],
    ["in CI", { isErrorTTY: true, now: slowClock(), env: { CI: "true" } }],
    ["on a dumb terminal", { isErrorTTY: true, now: slowClock(), env: { TERM: "dumb" } }],
  ])("is not there %s", async (_, setting) => {
    expect(await runCli([], { files, ...setting })).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });
});

test("lint tells how many projects are done", async () => {
  const told: string[] = [];
  const disk = memoryDisk(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/shop/${name}`, text])));
  await lint({ cwd: "/shop", disk, onProgress: (done, total) => told.push(`${done}/${total}`) });
  expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
});

/** Half a second goes by whenever it is read. */
function slowClock(): () => number {
  let time = 0;
  return () => {
    time += 510;
    return time;
  };
}
