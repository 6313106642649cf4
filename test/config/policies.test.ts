import { describe, expect, test } from "vitest";
import { levelsOf, load, mistakesOf } from "./load.ts";

const policy = (extra: object = {}) => ({
  select: { services: ["*"] },
  assert: { path: "image", present: true },
  ...extra,
});

function config(policies: object, rest: object = {}): string {
  return JSON.stringify({ root: true, extends: [], ...rest, policies });
}

describe("a policy is a rule", () => {
  test("that is an error unless it says otherwise", () => {
    const levels = levelsOf(load(config({ a: policy(), b: policy({ level: "warn" }), c: policy({ level: "off" }) })));
    expect(levels).toEqual(["policy/a: error", "policy/b: warn"]);
  });

  test("whose level `rules` and `overrides` change", () => {
    const rest = {
      rules: { "policy/a": "warn" },
      overrides: [{ files: ["dev.yaml"], rules: { "policy/a": "off" } }],
    };
    const read = load(config({ a: policy() }, rest));
    expect(levelsOf(read)).toEqual(["policy/a: warn"]);
    expect(levelsOf(read, "/project/dev.yaml")).toEqual([]);
  });

  test("with a summary, a message and a page", () => {
    const stated = policy({ reason: "Because.", docs: "https://acme.example/policy", message: "{{element}} is bad" });
    const [rule] = load(config({ a: stated })).pluginRules;
    expect(rule?.meta).toMatchObject({
      summary: "Enforce the policy 'a': Because",
      messages: { broken: "{{element}} is bad. Because." },
      references: ["https://acme.example/policy"],
    });
  });

  test("that exceptions may name", () => {
    const plan = { exceptions: [{ rule: "policy/a", reason: "known" }] };
    expect(mistakesOf(config({ a: policy() }, { plan }))).toEqual([]);
  });
});

describe("policies of several configs", () => {
  const base = JSON.stringify({ policies: { a: policy(), b: policy(), c: policy({ level: "warn" }) } });

  test("are merged by name, each as a whole, and taken away", () => {
    const near = config({ a: null, b: "off", c: policy(), d: policy() }, { extends: ["./base.json"] });
    const read = load({ "/project/.pmovesrc.json": near, "/project/base.json": base });
    expect(levelsOf(read)).toEqual(["policy/c: error", "policy/d: error"]);
    expect([...read.policies.values()].map(({ name, file }) => `${name} ${file}`)).toEqual([
      "c /project/.pmovesrc.json",
      "d /project/.pmovesrc.json",
    ]);
  });

  test("have the places of their own files", () => {
    const near = '{ "root": true, "extends": "./base.json",\n "rules": { "policy/a": "warn" } }';
    const read = load({ "/project/.pmovesrc.json": near, "/project/base.json": base });
    expect(read.policies.get("a")).toMatchObject({ file: "/project/base.json" });
    expect(read.policies.get("a")?.locate(["select"])).toEqual({ line: 1, column: base.indexOf('{"services') + 1 });
  });

  test("cannot hold for some files only", () => {
    const near = config({}, { overrides: [{ files: ["x"], extends: ["./base.json"] }] });
    expect(mistakesOf({ "/project/.pmovesrc.json": near, "/project/base.json": base }).join()).toContain(
      "policies: An override extends this config, but what it states cannot hold for some files only.",
    );
  });
});

describe("mistakes", () => {
  const plan = { tiers: { api: { files: ["e"], services: [], secrets: [] } } };
  const select = { services: ["*"] };

  test.each<[object | string, string]>([
    ["on", `policies.p: 'on' is no policy. Write an object, or "off".`],
    [{ assert: [] }, "policies.p: The key 'select' is missing."],
    [{ select }, "policies.p: The key 'assert' is missing."],
    [{ select: {}, assert: { absent: true, path: "a" } }, "policies.p.select: This selects nothing."],
    [
      { select: { services: [] }, assert: { absent: true, path: "a" } },
      "policies.p.select.services: This selects nothing.",
    ],
    [
      policy({ select: { services: ["*"], networks: ["*"] } }),
      "policies.p.select.networks: There is 'services' already.",
    ],
    [
      policy({ select: { services: ["tier:apu"] } }),
      "policies.p.select.services[0]: There is no tier 'apu'. Did you mean 'api'?",
    ],
    [policy({ select: { services: ["a:b"] } }), "policies.p.select.services[0]: 'a:b' is no selector."],
    [
      policy({ select: { services: ["*"], except: ["store:x"] } }),
      "policies.p.select.except[0]: There is no store 'x'.",
    ],
    [
      policy({ select: { networks: ["tier:api"] } }),
      "policies.p.select.networks[0]: 'tier:api' is no selector. Use a name, a glob with `*`, or `label:NAME`.",
    ],
    [policy({ select: { envFiles: ["tier:nope"] } }), "policies.p.select.envFiles[0]: There is no tier 'nope'."],
    [policy({ select: { envFiles: ["label:a"] } }), "policies.p.select.envFiles[0]: 'label:a' is no selector."],
    [
      policy({ select: { project: true, except: ["a"] } }),
      "policies.p.select.except[0]: 'a' is no selector. Remove it: there is one project.",
    ],
    [policy({ assert: [] }), "policies.p.assert: This demands nothing. State an assertion."],
    [policy({ assert: { path: "a" } }), "policies.p.assert: This demands nothing. Use one of `equals`"],
    [
      policy({ assert: { path: "a", equals: 1, matches: "a" } }),
      "policies.p.assert.matches: There is 'equals' already. Make `assert` a list",
    ],
    [
      policy({ assert: { path: "a", equal: 1 } }),
      "policies.p.assert.equal: Unknown key 'equal'. Did you mean 'equals'?",
    ],
    [
      policy({ assert: [{ path: "a", present: false }] }),
      "policies.p.assert[0].present: This is none of the allowed values. Use true.",
    ],
    [policy({ assert: { present: true } }), "policies.p.assert: The key 'path' is missing."],
    [policy({ assert: { path: "a..b", present: true } }), "policies.p.assert.path: A key of this path is empty."],
    [policy({ assert: { path: "a", matches: "(" } }), "policies.p.assert.matches: This is no regular expression: "],
    [
      policy({ assert: { path: "a", not: { matches: "[" } } }),
      "policies.p.assert.not.matches: This is no regular expression: ",
    ],
    [
      policy({ assert: { path: "a", matches: "(a)\\1" } }),
      "policies.p.assert.matches: This expression uses '\\1', for",
    ],
    [
      policy({ assert: { path: "a", schema: { pattern: "(a)\\1" } } }),
      "policies.p.assert.schema: This is no JSON schema: This expression uses '\\1', for",
    ],
    [policy({ assert: { path: "a", not: {} } }), "policies.p.assert.not: This forbids nothing."],
    [
      policy({ assert: { path: "a", not: { equals: 1, oneOf: [1] } } }),
      "policies.p.assert.not.oneOf: There is 'equals' already.",
    ],
    [
      policy({ assert: { path: "a", inCidr: ["10.0.0.0/8", "10/8"] } }),
      "policies.p.assert.inCidr[1]: '10/8' is no network.",
    ],
    [policy({ assert: { path: "a", count: {} } }), "policies.p.assert.count: This counts nothing."],
    [
      policy({ assert: { path: "a", count: { min: 2, max: 1 } } }),
      "policies.p.assert.count: 'min' is more than 'max'.",
    ],
    [policy({ assert: { path: "a", count: { min: 2, exactly: 1 } } }), "policies.p.assert.count: 'exactly' says all."],
    [
      policy({ assert: { path: "a", subset: [], optional: true } }),
      "policies.p.assert.optional: 'optional' means nothing beside 'subset'.",
    ],
    [
      policy({ assert: { path: "a", anyOf: [{ path: "b", absent: true }] } }),
      "policies.p.assert.path: `anyOf` has no path of its own.",
    ],
    [
      policy({ assert: { anyOf: [{ path: "a", absent: true }, {}] } }),
      "policies.p.assert.anyOf[1]: This demands nothing.",
    ],
    [policy({ assert: { schema: { type: "text" } } }), "policies.p.assert.schema: This is no JSON schema: "],
    [
      policy({ assert: { schema: { typ: "string" } } }),
      'policies.p.assert.schema: This is no JSON schema: strict mode: unknown keyword: "typ".',
    ],
    [
      policy({ assert: { schema: { $ref: "https://example.com/schema.json" } } }),
      "policies.p.assert.schema: This is no JSON schema: ",
    ],
    [
      { select: { envFiles: ["*"] }, assert: { path: "A", equals: "x" } },
      "policies.p.assert.equals: No policy sees the values of env files.",
    ],
    [policy({ message: "{{value}}" }), "policies.p.message: There is no placeholder '{{value}}'."],
    [
      { ...policy({ select: { networks: ["*"] } }), message: "{{service}}" },
      "policies.p.message: There is no placeholder '{{service}}'.",
    ],
    [policy({ reason: "\u001b[31m" }), "policies.p.reason: This text has characters that do not print."],
    [policy({ docs: "handbook" }), "policies.p.docs: 'handbook' is no URL."],
    [policy({ level: "fatal" }), "policies.p.level: This is none of the allowed values."],
    [
      policy({ examples: { pass: [{ compose: 1 }] } }),
      "policies.p.examples.pass[0]: This example has no Compose file.",
    ],
    [
      policy({ examples: { pass: [{ compose: "", file: {} }] } }),
      "policies.p.examples.pass[0].file: Unknown key 'file'.",
    ],
    [
      policy({ examples: { fail: [{ compose: "", files: { a: 1 } }] } }),
      "policies.p.examples.fail[0].files: These are no files.",
    ],
    [policy({ examples: { fails: [] } }), "policies.p.examples.fails: Unknown key 'fails'. Did you mean 'fail'?"],
  ])("%j", (stated, expected) => {
    const [mistake = "", ...others] = mistakesOf(config({ p: stated }, { plan }));
    expect(mistake).toContain(expected);
    expect(mistake).toMatch(/^\/project\/\.pmovesrc\.json:1:\d+: policies\.p\b.*: [A-Z'`].*\. .*[.?]$/);
    expect(others).toEqual([]);
  });

  test("a name that no comment could name", () => {
    expect(mistakesOf(config({ "My policy": policy() })).join()).toContain("'My policy' is no name in kebab-case.");
  });

  test("a rule that is no policy", () => {
    const mistakes = mistakesOf(config({ "team-label": policy() }, { rules: { "policy/team-lable": "off" } }));
    expect(mistakes.join()).toContain("There is no rule 'policy/team-lable'. Did you mean 'policy/team-label'?");
  });

  test("options", () => {
    const mistakes = mistakesOf(config({ a: policy() }, { rules: { "policy/a": ["warn", {}] } }));
    expect(mistakes.join()).toContain("The rule 'policy/a' has no options.");
  });
});
