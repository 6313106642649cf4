import { describe, expect, test } from "vitest";
import { type Circumstances, findPassingVariables, keyOf } from "../../src/cache/key.ts";

const run: Circumstances = {
  argv: ["--cache", "."],
  cwd: "/shop",
  env: { PATH: "/bin", TAG: "1" },
  isTTY: false,
  home: "/home/ann",
  today: "2026-11-22",
  version: "1.0.0",
  machine: ["program", "v20"],
};

describe("keyOf", () => {
  test("is a name for a file", () => {
    expect(keyOf(run)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    { argv: [".", "--cache"] },
    { argv: ["--cache", ".", ""] },
    { cwd: "/" },
    { env: { PATH: "/bin", TAG: "2" } },
    { env: { PATH: "/bin" } },
    { env: { PATH: "/bin", TAG: "1", __proto__x: "" } },
    { isTTY: true },
    { home: "/home/bob" },
    { today: "2026-11-23" },
    { version: "1.0.1" },
    { machine: ["program", "v22"] },
    { machine: ["programv20"] },
  ])("is another one with %j", (change) => {
    expect(keyOf({ ...run, ...change })).not.toBe(keyOf(run));
  });

  test("does not depend on the order of the environment, or on what changes by itself", () => {
    expect(keyOf({ ...run, env: { TAG: "1", SHLVL: "3", PATH: "/bin", _: "/bin/node" } })).toBe(keyOf(run));
  });
});

test("findPassingVariables finds names as whole words", () => {
  expect(findPassingVariables("a: ${SHLVL}\nb: $_\n- SSH_AUTH_SOCK\n- SSH_AUTH_SOCK\n")).toEqual([
    "SHLVL",
    "_",
    "SSH_AUTH_SOCK",
  ]);
  expect(findPassingVariables("a: ${MY_SHLVL}\nb: a_b __ GITHUB_SHAS\n")).toEqual([]);
});
