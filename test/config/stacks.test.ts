import { describe, expect, test } from "vitest";
import { load, mistakesOf } from "./load.ts";

describe("stacks", () => {
  test("paths are relative to the config that states them, and become absolute", () => {
    const { stacks } = load({
      "/project/.pmovesrc.json": `{
        "extends": ["./ops/stacks.json"],
        "stacks": { "gpu": { "files": ["compose.yaml", "/abs/gpu.yaml"], "profiles": ["gpu"] } }
      }`,
      "/project/ops/stacks.json": `{
        "stacks": { "base": { "files": ["../compose.yaml"], "envFiles": [".env.ci"], "projectDirectory": ".." } }
      }`,
      "/project/compose.yaml": "",
      "/abs/gpu.yaml": "",
    });
    expect([...stacks.values()]).toEqual([
      {
        name: "base",
        files: ["/project/compose.yaml"],
        envFiles: ["/project/ops/.env.ci"],
        projectDirectory: "/project",
        statedIn: "/project/ops/stacks.json",
      },
      {
        name: "gpu",
        files: ["/project/compose.yaml", "/abs/gpu.yaml"],
        profiles: ["gpu"],
        statedIn: "/project/.pmovesrc.json",
      },
    ]);
  });

  test("the nearer config refines or removes a stack of the farther", () => {
    const { stacks } = load({
      "/.pmovesrc.json": '{ "stacks": { "a": { "files": ["x.yaml"] }, "b": { "files": ["y.yaml"] } } }',
      "/project/.pmovesrc.json": '{ "stacks": { "b": { "profiles": [] }, "a": null } }',
      "/y.yaml": "",
    });
    expect([...stacks.values()]).toEqual([
      { name: "b", files: ["/y.yaml"], profiles: [], statedIn: "/project/.pmovesrc.json" },
    ]);
  });

  test.each([
    ['{ "stacks": { "a": {} } }', "1:15: stacks.a: The key 'files' is missing. Name its Compose files."],
    [
      '{ "stacks": { "a": { "files": [] } } }',
      "1:31: stacks.a.files: This stack has no files. Name its Compose files.",
    ],
    [
      '{ "stacks": { "a": { "files": [".pmovesrc.json", "./gone.yaml"] } } }',
      "1:50: stacks.a.files[1]: There is no file './gone.yaml'. Correct the path, which is relative to this file, or take it out.",
    ],
    [
      '{ "stacks": { "a": { "files": ["/project"] } } }',
      "1:32: stacks.a.files[0]: A stack takes Compose files, and this is a directory: '/project'. Correct the path, which is relative to this file, or take it out.",
    ],
    ['{ "stacks": { "a": { "file": [] } } }', "1:22: stacks.a.file: Unknown key 'file'. Did you mean 'files'?"],
  ])("%s", (text, expected) => {
    expect(mistakesOf(text)[0]).toBe(`/project/.pmovesrc.json:${expected}`);
  });

  test.each([
    ['"stacks": { "c": {}, "b": { "files": [] } }', ["stacks.b.files", "stacks.c"]],
    ['"stacks": { "c": { "file": [] } }', ["stacks.c.file"]],
    ['"rulez": {}, "stacks": { "c": null }', ["rulez"]],
    [
      '"stacks": { "c": { "files": ["gone.yaml"] } }, "plan": { "reach": [{ "from": "store:x", "to": "y", "allow": false }] }',
      ["stacks.c.files[0]", "plan.reach[0].from"],
    ],
  ])("mistakes that do not depend on each other are named together: %s", (text, expected) => {
    const keys = mistakesOf(`{ ${text} }`).map((mistake) => mistake.split(": ")[1]);
    expect(keys).toEqual(expected);
  });
});
