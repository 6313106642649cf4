import { describe, expect, test } from "vitest";
import { load, mistakesOf } from "./load.ts";

const outer = '{ "root": true, "baseline": "policy/known.json" }';

describe("the key baseline", () => {
  test("is a path relative to the config that states it, and the nearest config counts", () => {
    expect(load("{}").baseline).toBeUndefined();
    expect(load({ "/.pmovesrc.json": outer, "/project/.pmovesrc.json": "{}" }).baseline).toBe("/policy/known.json");
    const inner = '{ "baseline": "./own.json" }';
    expect(load({ "/.pmovesrc.json": outer, "/project/.pmovesrc.json": inner }).baseline).toBe("/project/own.json");
  });

  test("comes from a config that is extended too", () => {
    const texts = {
      "/project/.pmovesrc.json": '{ "extends": ["./policy/base.json"] }',
      "/project/policy/base.json": '{ "baseline": "b.json" }',
    };
    expect(load(texts).baseline).toBe("/project/policy/b.json");
  });

  test("is refused where it is no text, or would hold for some files only", () => {
    expect(mistakesOf('{ "baseline": true }')[0]).toContain(
      "/project/.pmovesrc.json:1:15: baseline: This must be a text.",
    );
    expect(mistakesOf('{ "baseline": "" }')[0]).toContain("baseline: This text is empty.");
    const texts = {
      "/project/.pmovesrc.json": '{ "overrides": [{ "files": ["a.yaml"], "extends": ["./base.json"] }] }',
      "/project/base.json": '{ "baseline": "b.json" }',
    };
    expect(mistakesOf(texts)[0]).toContain("/project/base.json:1:3: baseline: An override extends this config");
  });
});
