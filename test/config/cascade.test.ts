import { describe, expect, test } from "vitest";
import { levelsOf, load, mistakesOf } from "./load.ts";

const RECOMMENDED = ["image-tag: warn", "privileged: error"];

describe("without a config file", () => {
  test("recommended applies", () => {
    const config = load({});
    expect(levelsOf(config)).toEqual(RECOMMENDED);
    expect(config).toMatchObject({ files: [], exampleEnvFiles: true, pluginRules: [] });
    expect(config.stacks.size).toBe(0);
    expect(config.isIgnored("/project/compose.yaml")).toBe(false);
    expect(config.plan.classOfName("DB_PASSWORD")?.name).toBe("database-password");
  });

  test("a path of false reads none", () => {
    expect(load('{ "rules": { "privileged": "off" } }', { path: false }).files).toEqual([]);
  });
});

test("a folder in a config's place is a mistake, unless a nearer config is the root", () => {
  const folder = { "/project/.pmovesrc.json/x": "" };
  expect(mistakesOf(folder)).toEqual([
    expect.stringMatching(/^\/project\/\.pmovesrc\.json: The config cannot be read/),
  ]);
  const nearer = { ...folder, "/project/app/.pmovesrc.json": '{ "root": true }' };
  expect(mistakesOf(nearer, { startDirectory: "/project/app" })).toEqual([]);
});

describe("levels", () => {
  test("recommended lies under configs that extend nothing", () => {
    expect(levelsOf(load('{ "rules": { "image-tag": "error" } }'))).toEqual(["image-tag: error", "privileged: error"]);
  });

  test("an empty extends starts from nothing", () => {
    expect(levelsOf(load('{ "extends": [], "rules": { "docker-socket": 1 } }'))).toEqual(["docker-socket: warn"]);
  });

  test.each([
    ['"off"', []],
    ["0", []],
    ['"warn"', ["privileged: warn"]],
    ["1", ["privileged: warn"]],
    ['["error"]', ["privileged: error"]],
    ["2", ["privileged: error"]],
  ])("%s is a level", (level, expected) => {
    expect(levelsOf(load(`{ "extends": [], "rules": { "privileged": ${level} } }`))).toEqual(expected);
  });

  test("every known rule has a setting", () => {
    expect([...load('{ "extends": [] }').rulesFor("/project/compose.yaml").keys()]).toEqual([
      "image-tag",
      "privileged",
      "docker-socket",
    ]);
  });
});

describe("folders", () => {
  const files = {
    "/.pmovesrc.json": '{ "extends": [], "rules": { "image-tag": "error", "privileged": "error" } }',
    "/project/.pmovesrc.json": '{ "rules": { "image-tag": "warn" } }',
    "/project/app/.pmovesrc.json": '{ "rules": { "docker-socket": "warn" } }',
  };

  test("the nearer config wins over the farther", () => {
    const config = load(files, { startDirectory: "/project/app" });
    expect(config.files).toEqual(Object.keys(files));
    expect(levelsOf(config, "/project/app/compose.yaml")).toEqual([
      "image-tag: warn",
      "privileged: error",
      "docker-socket: warn",
    ]);
  });

  test("root ends the way up", () => {
    const rooted = { ...files, "/project/.pmovesrc.json": '{ "root": true, "extends": [] }' };
    const config = load(rooted, { startDirectory: "/project/app" });
    expect(config.files).toEqual(["/project/.pmovesrc.json", "/project/app/.pmovesrc.json"]);
    expect(levelsOf(config)).toEqual(["docker-socket: warn"]);
  });

  test("a project without its own config has that of a folder above", () => {
    expect(load(files, { startDirectory: "/project/other/deep" }).files).toEqual([
      "/.pmovesrc.json",
      "/project/.pmovesrc.json",
    ]);
  });

  test("a given path is the only config", () => {
    const given = { ...files, "/policy.json": '{ "extends": [], "rules": { "docker-socket": "error" } }' };
    const config = load(given, { path: "/policy.json" });
    expect(config.files).toEqual(["/policy.json"]);
    expect(levelsOf(config)).toEqual(["docker-socket: error"]);
  });
});

describe("extends", () => {
  test("later ones win over earlier ones, and the config over all", () => {
    const config = load({
      "/project/.pmovesrc.json": '{ "extends": ["./a.json", "./sub/b.json"], "rules": { "docker-socket": "warn" } }',
      "/project/a.json": '{ "rules": { "image-tag": "warn", "privileged": "warn", "docker-socket": "error" } }',
      "/project/sub/b.json": '{ "extends": "./c.json", "rules": { "image-tag": "error" } }',
      "/project/sub/c.json": '{ "rules": { "image-tag": "off", "privileged": "error" } }',
    });
    expect(levelsOf(config)).toEqual(["image-tag: error", "privileged: error", "docker-socket: warn"]);
    expect(config.files).toEqual(["/project/.pmovesrc.json"]);
  });

  test("two configs may extend the same one", () => {
    const config = load({
      "/project/.pmovesrc.json": '{ "extends": ["./a.json", "./b.json"] }',
      "/project/a.json": '{ "extends": "./base.json", "rules": { "image-tag": "off" } }',
      "/project/b.json": '{ "extends": "./base.json" }',
      "/project/base.json": '{ "rules": { "image-tag": "error" } }',
    });
    expect(levelsOf(config)).toEqual(["image-tag: error"]);
  });

  test("presets are configs too", () => {
    expect(levelsOf(load('{ "extends": ["plugin:pmoves/recommended"], "rules": { "privileged": "off" } }'))).toEqual([
      "image-tag: warn",
    ]);
  });
});

describe("overrides and ignorePatterns", () => {
  const config = load(`{
    "extends": [],
    "ignorePatterns": ["legacy/", "!legacy/kept.yaml", "*.bak.yaml"],
    "rules": { "image-tag": "error" },
    "overrides": [
      { "files": "*.dev.yaml", "rules": { "image-tag": "off" } },
      { "files": ["apps/**/*.yaml"], "excludedFiles": "apps/core/**", "extends": "plugin:pmoves/recommended" }
    ]
  }`);

  test.each([
    ["compose.yaml", ["image-tag: error"]],
    ["deep/down/compose.dev.yaml", []],
    ["apps/web/compose.yaml", ["image-tag: warn", "privileged: error"]],
    ["apps/core/compose.yaml", ["image-tag: error"]],
  ])("%s has its rules", (path, expected) => {
    expect(levelsOf(config, `/project/${path}`)).toEqual(expected);
  });

  test.each([
    ["compose.yaml", false],
    ["legacy/compose.yaml", true],
    ["sub/compose.bak.yaml", true],
    [".devcontainer/compose.yaml", false],
    ["../elsewhere/compose.yaml", false],
  ])("%s is ignored: %s", (path, expected) => {
    expect(config.isIgnored(`/project/${path}`)).toBe(expected);
  });

  test("the same settings are the same map", () => {
    expect(config.rulesFor("/project/a.yaml")).toBe(config.rulesFor("/project/b.yaml"));
  });

  test("globs of a given config are relative to the current directory", () => {
    const text = '{ "extends": [], "ignorePatterns": "/old/**", "rules": { "image-tag": 2 } }';
    const request = { path: "/policies/ci.json", cwd: "/project" };
    const given = load({ "/policies/ci.json": text }, request);
    expect(given.isIgnored("/project/old/compose.yaml")).toBe(true);
    expect(given.isIgnored("/policies/old/compose.yaml")).toBe(false);
  });

  test("a nested config's patterns hold below its folder", () => {
    const nested = load(
      {
        "/project/.pmovesrc.json": '{ "extends": [], "ignorePatterns": "a.yaml" }',
        "/project/app/.pmovesrc.json": '{ "ignorePatterns": ["/b.yaml", "!a.yaml"] }',
      },
      { startDirectory: "/project/app" },
    );
    expect(
      ["a.yaml", "app/a.yaml", "app/b.yaml", "b.yaml"].map((path) => nested.isIgnored(`/project/${path}`)),
    ).toEqual([true, false, true, false]);
  });
});

describe("exampleEnvFiles", () => {
  test.each([
    ['{ "exampleEnvFiles": false }', false],
    ['{ "exampleEnvFiles": true }', true],
    ["{}", true],
  ])("%s", (text, expected) => {
    expect(load(text).exampleEnvFiles).toBe(expected);
  });

  test("the nearer config decides", () => {
    const files = {
      "/.pmovesrc.json": '{ "exampleEnvFiles": false }',
      "/project/.pmovesrc.json": '{ "exampleEnvFiles": true }',
    };
    expect(load(files).exampleEnvFiles).toBe(true);
    expect(load({ ...files, "/project/.pmovesrc.json": "{}" }).exampleEnvFiles).toBe(false);
  });
});
