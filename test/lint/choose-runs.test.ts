import { describe, expect, test } from "vitest";
import type { ResolvedConfig, Stack } from "../../src/config/resolved-config.ts";
import { discover } from "../../src/files/discover.ts";
import { chooseGivenFiles, chooseRuns } from "../../src/lint/choose-runs.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const disk = memoryDisk({
  "/shop/compose.yaml": "",
  "/shop/compose.gpu.yaml": "",
  "/shop/compose.alone.yaml": "",
  "/shop/lab/compose.yaml": "",
  "/other/compose.yaml": "",
});
const statedIn = "/shop/.pmovesrc.json";
const base: Stack = { name: "base", files: ["/shop/compose.yaml"], statedIn };
const gpu: Stack = {
  name: "gpu",
  files: ["/shop/compose.yaml", "/shop/compose.gpu.yaml"],
  profiles: ["gpu"],
  envFiles: ["/shop/gpu.env"],
  projectDirectory: "/shop/run",
  statedIn,
};

function config(stacks: readonly Stack[], parts: Partial<ResolvedConfig> = {}): ResolvedConfig {
  return {
    files: [],
    rulesFor: () => new Map(),
    settingsFor: () => ({}),
    plan: createPlan({}),
    stacks: new Map(stacks.map((stack) => [stack.name, stack])),
    exampleEnvFiles: true,
    isIgnored: () => false,
    policies: new Map(),
    pluginRules: [],
    ...parts,
  };
}

async function runsOf(paths: readonly string[], shop: ResolvedConfig, more: Partial<LintOptions> = {}) {
  const options = { cwd: "/shop", ...more };
  const configOf = (directory: string) => (directory.startsWith("/shop") ? shop : config([]));
  const runs = chooseRuns(await discover(paths, "/shop", disk), { options, configOf });
  return runs.map(({ stack, request }) => stack ?? request.files?.[0] ?? request.cwd);
}

describe("without stacks", () => {
  test("each project is linted by itself, with every profile", async () => {
    expect(await runsOf(["/"], config([]))).toEqual(["/other", "/shop", "/shop/lab"]);
    const [run] = chooseRuns(await discover(["compose.yaml"], "/shop", disk), {
      options: { cwd: "/shop", env: { A: "1", COMPOSE_FILE: "x.yaml" }, envFiles: ["up.env"] },
      configOf: () => config([]),
    });
    expect(run?.request).toEqual({
      cwd: "/shop",
      env: { A: "1" },
      profiles: ["*"],
      envFiles: ["/shop/up.env"],
      exampleEnvFiles: true,
    });
  });

  test("a project whose directory is given is resolved from its files, which are elsewhere", async () => {
    const [run] = chooseRuns(await discover(["compose.yaml"], "/shop", disk), {
      options: { cwd: "/shop", projectDirectory: "lab" },
      configOf: () => config([]),
    });
    expect(run?.request).toMatchObject({ files: ["/shop/compose.yaml"], projectDirectory: "/shop/lab" });
  });

  test("a project that its config ignores is left out", async () => {
    const ignoring = config([], { isIgnored: (path) => path.includes("/lab/") });
    expect(await runsOf(["."], ignoring)).toEqual(["/shop"]);
  });

  test("example env files are read unless the options or the config say no", async () => {
    const given = (parts: Partial<ResolvedConfig>, exampleEnvFiles?: boolean) =>
      chooseGivenFiles({
        options: {
          cwd: "/shop",
          files: ["compose.yaml"],
          ...(exampleEnvFiles === undefined ? {} : { exampleEnvFiles }),
        },
        configOf: () => config([], parts),
      }).request.exampleEnvFiles;
    expect([given({}), given({}, true), given({}, false)]).toEqual([true, true, false]);
    expect([given({ exampleEnvFiles: false }), given({ exampleEnvFiles: false }, true)]).toEqual([false, false]);
  });
});

describe("with stacks", () => {
  test("projects that they cover are linted as those stacks", async () => {
    expect(await runsOf(["."], config([base, gpu]))).toEqual(["/shop/lab", "base", "gpu"]);
    expect(await runsOf(["compose.yaml"], config([base, gpu]))).toEqual(["base", "gpu"]);
  });

  test("a file that is an overlay in a stack is not linted alone", async () => {
    expect(await runsOf(["compose.gpu.yaml"], config([base, gpu]))).toEqual(["gpu"]);
    expect(await runsOf(["compose.alone.yaml"], config([base, gpu]))).toEqual(["/shop/compose.alone.yaml"]);
  });

  test("those of a config elsewhere are left alone", async () => {
    expect(await runsOf(["/other", "lab"], config([base, gpu]))).toEqual(["/other", "/shop/lab"]);
  });

  test("those whose files are all outside the directory that states them are linted", async () => {
    const prod = { name: "prod", files: ["/shop/compose.alone.yaml"], statedIn: "/shop/lab/.pmovesrc.json" };
    expect(await runsOf(["lab"], config([prod]))).toEqual(["/shop/lab", "prod"]);
    expect(await runsOf(["lab/compose.yaml"], config([prod]))).toEqual(["/shop/lab"]);
    expect(await runsOf(["lab"], config([{ ...prod, statedIn: "/other/c.json" }]))).toEqual(["/shop/lab"]);
  });

  test("all of a given config are linted, when no path chooses some", async () => {
    const prod = { name: "prod", files: ["/other/x.yaml"], statedIn: "/other/c.json" };
    const given = { config: "/other/c.json" };
    expect(await runsOf(["lab"], config([prod]), given)).toEqual(["/shop/lab", "prod"]);
    expect(await runsOf(["lab"], config([prod]), { ...given, paths: ["lab"] })).toEqual(["/shop/lab"]);
  });

  test("those that are asked for by name are linted, and nothing else", async () => {
    expect(await runsOf(["."], config([base, gpu]), { stacks: ["gpu"] })).toEqual(["gpu"]);
    expect(await runsOf(["."], config([base, gpu]), { stacks: ["none"] })).toEqual([]);
  });

  test("a stack is resolved as it is run, and the command line has the last word", async () => {
    const found = await discover(["compose.gpu.yaml"], "/shop", disk);
    const choose = (options: LintOptions) => chooseRuns(found, { options, configOf: () => config([gpu]) })[0]?.request;
    expect(choose({ cwd: "/shop" })).toEqual({
      cwd: "/shop/run",
      env: {},
      files: gpu.files,
      profiles: ["gpu"],
      envFiles: ["/shop/gpu.env"],
      projectDirectory: "/shop/run",
      exampleEnvFiles: true,
    });
    expect(choose({ cwd: "/shop", profiles: ["lab"] })?.profiles).toEqual(["lab"]);
  });
});

test("given files are resolved from the current directory, under the config of the first one's folder", () => {
  const places: string[] = [];
  const configOf = (directory: string) => {
    places.push(directory);
    return config([]);
  };
  const options = { cwd: "/shop", files: ["lab/compose.yaml", "compose.gpu.yaml"], profiles: ["gpu"], env: { A: "1" } };
  expect(chooseGivenFiles({ options, configOf }).request).toEqual({
    cwd: "/shop",
    env: { A: "1" },
    files: options.files,
    profiles: ["gpu"],
    exampleEnvFiles: true,
  });
  chooseGivenFiles({ options: { ...options, projectDirectory: "." }, configOf });
  expect(places).toEqual(["/shop/lab", "/shop"]);
});
