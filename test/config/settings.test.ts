import { expect, test } from "vitest";
import { load } from "./load.ts";

const COMPOSE = "/project/compose.yaml";

test("no config states any", () => {
  expect(load({}).settingsFor(COMPOSE)).toEqual({});
  expect(load('{ "root": true }').settingsFor(COMPOSE)).toEqual({});
});

test("objects are merged key by key, and lists are replaced, the nearer config over the farther", () => {
  const config = load({
    "/.pmovesrc.json":
      '{ "settings": { "acme": { "owners": ["a", "b"], "mail": { "to": "x", "cc": "y" } }, "far": 1 } }',
    "/project/.pmovesrc.json": '{ "extends": "./base.json", "settings": { "acme": { "mail": { "to": "z" } } } }',
    "/project/base.json": '{ "settings": { "acme": { "owners": ["c"], "mail": { "to": null } } } }',
  });
  expect(config.settingsFor(COMPOSE)).toEqual({ acme: { owners: ["c"], mail: { to: "z", cc: "y" } }, far: 1 });
});

test("overrides and what they extend hold for their files, the later over the earlier", () => {
  const config = load({
    "/project/.pmovesrc.json": `{
      "settings": { "team": "shop" },
      "overrides": [
        { "files": "*.dev.yaml", "extends": "./dev.json", "settings": { "team": "dev" } },
        { "files": "a.dev.yaml", "settings": { "team": "a" } }
      ]
    }`,
    "/project/dev.json": '{ "settings": { "team": "any", "host": "dev.example" } }',
  });
  expect(config.settingsFor(COMPOSE)).toEqual({ team: "shop" });
  expect(config.settingsFor("/project/b.dev.yaml")).toEqual({ team: "dev", host: "dev.example" });
  expect(config.settingsFor("/project/a.dev.yaml")).toEqual({ team: "a", host: "dev.example" });
  expect(config.settingsFor("/project/a.dev.yaml")).toBe(config.settingsFor("/project/a.dev.yaml"));
});

test("any name is a key", () => {
  const { settingsFor } = load({
    "/.pmovesrc.json": '{ "settings": { "__proto__": { "a": 1 } } }',
    "/project/.pmovesrc.json": '{ "settings": { "__proto__": { "b": 2 }, "1": 1 } }',
  });
  const settings = settingsFor(COMPOSE);
  expect(Object.keys(settings).sort()).toEqual(["1", "__proto__"]);
  expect(Object.getOwnPropertyDescriptor(settings, "__proto__")?.value).toEqual({ b: 2, a: 1 });
});
