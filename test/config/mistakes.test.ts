import { describe, expect, test } from "vitest";
import { mistakesOf } from "./load.ts";

const SELECTORS =
  "Use a name, a glob with `*`, or one of `tier:`, `store:`, `image:`, `label:`, `network:` and `profile:` with a name.";
const LEVELS = 'Use "off", "warn" or "error", or a list of the level and the options.';
const JSON_ADVICE = "Correct the JSON; comments and trailing commas are allowed.";

describe("JSON", () => {
  test.each([
    ['{ "rules": { } ', `1:16: A closing brace '}' is missing. ${JSON_ADVICE}`],
    ['{\n  "root" true\n}', `2:10: A colon is missing after this key. ${JSON_ADVICE}`],
    ['{ "root": true "rules": {} }', `1:16: A comma is missing before this. ${JSON_ADVICE}`],
    ['{ "root": yes }', `1:11: This is no JSON value. ${JSON_ADVICE}`],
    ['{ "root": true, "root": false }', `1:17: The key 'root' is stated twice. ${JSON_ADVICE}`],
    ['{ "plan": {} } x', `1:16: This is no JSON value. ${JSON_ADVICE}`],
    ["", `1:1: A value is missing here. ${JSON_ADVICE}`],
    ["[]", '1:1: The config is not an object. Write at least "{}".'],
    ["null", '1:1: The config is not an object. Write at least "{}".'],
  ])("%j", (text, expected) => {
    expect(mistakesOf(text)[0]).toBe(`/project/.pmovesrc.json:${expected}`);
  });

  test("comments, trailing commas, a byte order mark and CRLF are no mistakes", () => {
    expect(mistakesOf('\uFEFF// policy\r\n{\r\n  /* all */ "root": true,\r\n}\r\n')).toEqual([]);
  });
});

describe("keys", () => {
  test.each([
    ['{ "extend": [] }', "1:3: extend: Unknown key 'extend'. Did you mean 'extends'?"],
    [
      '{ "zzzzzzzzzz": 1 }',
      "1:3: zzzzzzzzzz: Unknown key 'zzzzzzzzzz'. Known: $schema, root, extends, plugins, rules, overrides, ignorePatterns, settings, plan, policies, stacks, baseline, exampleEnvFiles.",
    ],
    [
      '{ "env": { "node": true } }',
      "1:3: env: 'env' is ESLint's, and means nothing here. It is about JavaScript's globals. For env files use `plan.tiers`. Remove it.",
    ],
    [
      '{ "parserOptions": {} }',
      "1:3: parserOptions: 'parserOptions' is ESLint's, and means nothing here. Compose files have one parser. Remove it.",
    ],
    [
      '{ "overrides": [{ "files": "a", "globals": {} }] }',
      "1:33: overrides[0].globals: 'globals' is ESLint's, and means nothing here. It is about JavaScript's globals. Remove it.",
    ],
    [
      '{ "overrides": [{ "rules": {} }] }',
      "1:17: overrides[0]: The key 'files' is missing. Globs of the files, relative to the folder of the config.",
    ],
    [
      '{ "overrides": [{ "files": ["a", "../b"] }] }',
      "1:34: overrides[0].files[1]: '../b' leaves the folder of the config. Write it relative, without `..`.",
    ],
    [
      '{ "overrides": [{ "files": [] }] }',
      "1:28: overrides[0].files: This list is too short. Add an item, or leave the key out.",
    ],
    [
      '{ "root": "yes" }',
      "1:11: root: This must be true or false. Whether configs in the folders above are left unread.",
    ],
    ['{ "extends": 1 }', /^1:14: extends: This must be a text or a list\. Configs that this one builds on/],
    [
      '{ "plan": { "sharedFiles": [" "] } }',
      "1:29: plan.sharedFiles[0]: This text is empty. Fill it in, or leave the key out.",
    ],
    ['{ "__proto__": {} }', /^1:3: __proto__: Unknown key '__proto__'\. Known: /],
  ])("%s", (text, expected) => expectFirst(mistakesOf(text), expected));
});

describe("rules", () => {
  test.each([
    [
      '{ "rules": { "image-tags": "warn" } }',
      "1:14: rules.image-tags: There is no rule 'image-tags'. Did you mean 'image-tag'?",
    ],
    [
      '{ "rules": { "acme/x": "warn" } }',
      "1:14: rules.acme/x: There is no rule 'acme/x'. Known: image-tag, privileged, docker-socket.",
    ],
    ['{ "rules": { "privileged": "info" } }', `1:28: rules.privileged: "info" is no level. ${LEVELS}`],
    ['{ "rules": { "privileged": 3 } }', `1:28: rules.privileged: 3 is no level. ${LEVELS}`],
    ['{ "rules": { "privileged": [] } }', `1:28: rules.privileged: null is no level. ${LEVELS}`],
    ['{ "rules": { "privileged": ["on"] } }', `1:29: rules.privileged[0]: "on" is no level. ${LEVELS}`],
    [
      '{ "rules": { "privileged": ["warn", {}] } }',
      "1:37: rules.privileged[1]: The rule 'privileged' has no options. State the level alone.",
    ],
    [
      '{ "rules": { "privileged": ["warn", {}, {}] } }',
      `1:41: rules.privileged[2]: There is more than one set of options. ${LEVELS}`,
    ],
    [
      '{ "overrides": [{ "files": "a", "rules": { "x-y-z": 1 } }] }',
      "1:44: overrides[0].rules.x-y-z: There is no rule 'x-y-z'. Known: image-tag, privileged, docker-socket.",
    ],
    [
      '{ "rules": { "__proto__": "warn" } }',
      "1:14: rules.__proto__: There is no rule '__proto__'. Known: image-tag, privileged, docker-socket.",
    ],
  ])("%s", (text, expected) => expectFirst(mistakesOf(text), expected));
});

describe("extends and plugins", () => {
  test.each([
    [
      '{ "extends": ["./base.json"] }',
      "1:15: extends[0]: There is no config './base.json'. Paths are relative to this file.",
    ],
    ['{ "extends": "acme" }', "1:14: extends: There is no config 'acme'. Install the package 'pmoves-config-acme'."],
    [
      '{ "extends": ["@acme"] }',
      "1:15: extends[0]: There is no config '@acme'. Install the package '@acme/pmoves-config'.",
    ],
    [
      '{ "extends": ["plugin:pmoves/sede"] }',
      "1:15: extends[0]: There is no preset 'plugin:pmoves/sede'. Did you mean 'plugin:pmoves/seed'?",
    ],
    [
      '{ "extends": ["pmoves:recommended"] }',
      "1:15: extends[0]: There is no config 'pmoves:recommended'. Did you mean 'plugin:pmoves/recommended'?",
    ],
    ['{ "extends": ["eslint:all"] }', /^1:15: extends\[0\]: There is no config 'eslint:all'\./],
    [
      '{ "extends": ["plugin:acme/strict"] }',
      "1:15: extends[0]: There is no plugin 'acme'. Install the package 'pmoves-plugin-acme'.",
    ],
    [
      '{ "extends": ["plugin:"] }',
      "1:15: extends[0]: '' is not the name of a plugin. Name the package, `acme` for `pmoves-plugin-acme`, or a file, `./policy/plugin.js`.",
    ],
    [
      '{ "plugins": ["./acme"] }',
      "1:15: plugins[0]: There is no file '/project/acme'. Paths of plugins are relative to this config.",
    ],
    [
      '{ "overrides": [{ "files": "a", "extends": "./x.json" }] }',
      "1:44: overrides[0].extends: There is no config './x.json'. Paths are relative to this file.",
    ],
  ])("%s", (text, expected) => expectFirst(mistakesOf(text), expected));

  test("a config that extends itself, by way of others too", () => {
    expect(mistakesOf('{ "extends": ["./.pmovesrc.json"] }')).toEqual([
      "/project/.pmovesrc.json:1:15: extends[0]: This extends itself: /project/.pmovesrc.json → /project/.pmovesrc.json. Remove one of these `extends`.",
    ]);
    const files = {
      "/project/.pmovesrc.json": '{ "extends": ["./a.json"] }',
      "/project/a.json": '{ "overrides": [{ "files": "x", "extends": ["./b.json"] }] }',
      "/project/b.json": '{ "extends": "./a.json" }',
    };
    expect(mistakesOf(files)).toEqual([
      "/project/b.json:1:14: extends: This extends itself: /project/a.json → /project/b.json → /project/a.json. Remove one of these `extends`.",
    ]);
  });

  test("a mistake in an extended file names that file", () => {
    const files = { "/project/.pmovesrc.json": '{ "extends": "./a.json" }', "/project/a.json": '{\n  "rulez": {}\n}' };
    expectFirst(mistakesOf(files), "/project/a.json:2:3: rulez: Unknown key 'rulez'. Did you mean 'rules'?", "");
    expectFirst(mistakesOf({ ...files, "/project/a.json": "{" }), /^\/project\/a\.json:1:2: A closing brace/, "");
  });

  test("a plan cannot hold for some files only", () => {
    expect(mistakesOf('{ "overrides": [{ "files": "a", "extends": ["plugin:pmoves/seed"] }] }')).toEqual([
      "plugin:pmoves/seed: plan: An override extends this config, but what it states cannot hold for some files only. Extend it at the top, or take the key out.",
    ]);
  });

  test("a config of another kind is refused", () => {
    const files = { "/project/.pmovesrc.json": '{ "extends": "./a.yaml" }', "/project/a.yaml": "root: true" };
    expectFirst(mistakesOf(files), /^1:14: extends: The config '\/project\/a\.yaml' is not JSON\./);
  });

  test("a given config that is absent", () => {
    expect(mistakesOf({}, { path: "/nowhere.json" })).toEqual([
      "/nowhere.json: The config cannot be read: no such file. Check the path.",
    ]);
  });
});

describe("the plan", () => {
  const plan = (text: string) => mistakesOf(`{ "plan": {\n${text}\n} }`);

  test.each([
    ['"tier": {}', "2:1: plan.tier: Unknown key 'tier'. Did you mean 'tiers'?"],
    ['"tiers": { "a": { "file": [] } }', "2:19: plan.tiers.a.file: Unknown key 'file'. Did you mean 'files'?"],
    ['"tiers": { "a": [] }', "2:17: plan.tiers.a: This must be an object or null. An env tier."],
    ['"tiers": { "a": { "services": [], "secrets": [] } }', "2:12: plan.tiers.a: The key 'files' is missing. Add it."],
    [
      '"tiers": { "a": { "files": [], "services": ["tier:b"], "secrets": [] } }',
      "2:45: plan.tiers.a.services[0]: A tier cannot be made of tiers. Name services.",
    ],
    [
      '"tiers": { "a": { "files": [], "services": [], "secrets": ["pasword"] } }',
      "2:60: plan.tiers.a.secrets[0]: There is no class of secret 'pasword'. Did you mean 'password'?",
    ],
    [
      '"networks": { "n": { "subnet": "172.30.1.0" } }',
      "2:32: plan.networks.n.subnet: '172.30.1.0' is no subnet. Write an address and the length of its prefix: `172.30.1.0/24`.",
    ],
    [
      '"networks": { "n": { "subnet": ["10.0.0.0/8", "fd00::/129"] } }',
      "2:47: plan.networks.n.subnet[1]: 'fd00::/129' is no subnet. Write an address and the length of its prefix: `172.30.1.0/24`.",
    ],
    [
      '"networks": { "n": { "members": ["teir:a"] } }',
      `2:34: plan.networks.n.members[0]: 'teir:a' is no selector. ${SELECTORS}`,
    ],
    [
      '"networks": { "data": {} }, "stores": { "db": { "home": "date" } }',
      "2:57: plan.stores.db.home: There is no network 'date'. Did you mean 'data'?",
    ],
    [
      '"networks": { "data": {} }, "stores": { "db": { "home": "data", "allow": ["x"] } }',
      "2:75: plan.stores.db.allow[0]: There is no network 'x'. Known: data.",
    ],
    ['"stores": { "db": {} }', "2:13: plan.stores.db: The key 'home' is missing. Add it."],
    [
      '"stores": { "db": { "home": "n", "services": ["store:*"] } }',
      "2:47: plan.stores.db.services[0]: A store cannot be made of stores. Name services.",
    ],
    ['"dataNetwork": { "network": "n" }', "2:1: plan.dataNetwork: The key 'allow' is missing. Add it."],
    [
      '"dataNetwork": { "network": "n", "allow": ["tier:api"] }',
      "2:44: plan.dataNetwork.allow[0]: There is no tier 'api'. State it in the plan.",
    ],
    ['"monitoring": {}', "2:1: plan.monitoring: The key 'network' is missing. Add it."],
    [
      '"networks": { "m": {} }, "monitoring": { "network": "n", "except": ["store:db"] }',
      "2:53: plan.monitoring.network: There is no network 'n'. Known: m.",
    ],
    [
      '"requiredNetworks": [{ "services": ["a"] }]',
      "2:22: plan.requiredNetworks[0]: The key 'networks' is missing. Keys of `networks`.",
    ],
    [
      '"networks": { "m": {} }, "requiredNetworks": [{ "services": ["a"], "networks": ["m", "n"] }]',
      "2:86: plan.requiredNetworks[0].networks[1]: There is no network 'n'. Known: m.",
    ],
    [
      '"llm": { "secrets": "llm-provider-keys", "tier": "llm", "hosts": [] }, "tiers": { "llm": { "files": [], "services": [], "secrets": [] } }',
      "2:21: plan.llm.secrets: There is no class of secret 'llm-provider-keys'. Did you mean 'llm-provider-key'?",
    ],
    [
      '"llm": { "secrets": "token", "tier": "llm", "hosts": [], "gateway": "gateway" }',
      "2:38: plan.llm.tier: There is no tier 'llm'. State it in the plan.",
    ],
    [
      '"endpoints": [{ "variables": ["A"], "urls": ["gateway:port"] }, { "variables": [], "urls": ["nothing"] }]',
      "2:93: plan.endpoints[1].urls[0]: 'nothing' is no URL. Write scheme, host and port: `http://gateway:3000`.",
    ],
    [
      '"reach": [{ "from": "web", "to": ["store:db"], "allow": false }]',
      "2:35: plan.reach[0].to[0]: There is no store 'db'. State it in the plan.",
    ],
    [
      '"reach": [{ "from": "a:b", "to": "internet", "allow": false }]',
      `2:21: plan.reach[0].from: 'a:b' is no selector. ${SELECTORS}`,
    ],
    [
      '"networks": { "m": {} }, "reach": [{ "from": "a", "to": "host", "allow": true, "ignoreNetworks": ["m", "n"] }]',
      "2:104: plan.reach[0].ignoreNetworks[1]: There is no network 'n'. Known: m.",
    ],
    [
      '"reach": [{ "from": "a", "to": "b", "allow": true, "hops": 0 }]',
      "2:60: plan.reach[0].hops: This is less than 1. How many steps count. Default: 1, directly; 2 is through one service between.",
    ],
    [
      '"reach": [{ "from": "a", "to": "b" }]',
      "2:11: plan.reach[0]: The key 'allow' is missing. False: none of `from` may reach any of `to`. True: each of `from` must reach each of `to`.",
    ],
    [
      '"profiles": { "p": { "services": ["a:b"] } }',
      `2:35: plan.profiles.p.services[0]: 'a:b' is no selector. ${SELECTORS}`,
    ],
    [
      '"secrets": { "own": { "shapes": ["["] } }',
      /^2:34: plan\.secrets\.own\.shapes\[0\]: This is no regular expression: .*\. Correct it\.$/,
    ],
    [
      '"secrets": { "own": { "shapes": ["^(a)\\\\1$"] } }',
      /^2:34: plan\.secrets\.own\.shapes\[0\]: This expression uses '\\1', for which no time can be promised/,
    ],
    [
      '"secrets": { "own": { "namesFrom": "names.txt" } }',
      "2:36: plan.secrets.own.namesFrom: There are no names in this file. Name a file with one name a line, or with a JSON object or list.",
    ],
    [
      '"exceptions": [{ "rule": "image-tag" }]',
      "2:16: plan.exceptions[0]: The key 'reason' is missing. Why it is accepted.",
    ],
    [
      '"exceptions": [{ "rule": "image-tag", "reason": "" }]',
      "2:49: plan.exceptions[0].reason: This text is empty. Fill it in, or leave the key out.",
    ],
    [
      '"exceptions": [{ "rule": "image-tga", "reason": "known" }]',
      "2:26: plan.exceptions[0].rule: There is no rule 'image-tga'. Did you mean 'image-tag'?",
    ],
    [
      '"unsuppressible": ["image-*", "image-tga"]',
      "2:31: plan.unsuppressible[1]: There is no rule 'image-tga'. Did you mean 'image-tag'?",
    ],
    [
      '"unsuppressible": ["imag-*"]',
      "2:20: plan.unsuppressible[0]: No rule fits 'imag-*'. The documentation lists all rules.",
    ],
  ])("%s", (text, expected) => expectFirst(plan(text), expected));

  test("every mistake is reported at once", () => {
    const text =
      '"networks": { "n": { "subnet": "x" } }, "stores": { "db": { "home": "m" } }, "monitoring": { "network": "o" }';
    expect(plan(text)).toHaveLength(3);
  });

  test("what breaks a preset's plan is placed in the config that broke it", () => {
    const text = '{\n  "extends": ["plugin:pmoves/seed"],\n  "plan": { "networks": { "bus_tier": null } }\n}';
    expect(mistakesOf(text)).toEqual([
      expect.stringMatching(
        /^\/project\/\.pmovesrc\.json:3:3: plan\.stores\.nats\.home: There is no network 'bus_tier'\./,
      ),
      expect.stringMatching(
        /^\/project\/\.pmovesrc\.json:3:3: plan\.requiredNetworks\[0\]\.networks\[1\]: There is no/,
      ),
    ]);
  });

  test("a mistake is placed in the file that states it", () => {
    const files = {
      "/.pmovesrc.json": '{ "plan": { "networks": { "n": {} }, "monitoring": { "network": "m" } } }',
      "/project/.pmovesrc.json": '{ "plan": { "networks": { "o": {} } } }',
    };
    expect(mistakesOf(files)).toEqual([
      "/.pmovesrc.json:1:65: plan.monitoring.network: There is no network 'm'. Known: o, n.",
    ]);
  });
});

describe("hostile files", () => {
  test.each([
    ["deep lists", "[".repeat(200_000)],
    ["deep objects", `{ "settings": ${'{ "a": '.repeat(5000)}1${"}".repeat(5001)}`],
    ["deep values behind comments", `{ "settings": ${'/*"*/[/*"*/'.repeat(20_000)}`],
  ])("%s end in a mistake", (_, text) => {
    expect(mistakesOf(text)[0]).toMatch(/^\/project\/\.pmovesrc\.json:1:1: This nests too deeply\./);
  });

  test("a file of more than 1 MiB is refused", () => {
    expect(mistakesOf(`{ "$schema": "${"x".repeat(1 << 20)}" }`)).toEqual([
      "/project/.pmovesrc.json: The file is larger than 1 MiB. Name a config file.",
    ]);
  });

  test("a long unknown name is no work", () => {
    expect(mistakesOf(`{ "${"x".repeat(500_000)}": 1 }`)).toHaveLength(1);
  });
});

function expectFirst(mistakes: readonly string[], expected: string | RegExp, file = "/project/.pmovesrc.json:"): void {
  const [first = ""] = mistakes;
  expect(first.slice(0, file.length)).toBe(file);
  if (typeof expected === "string") expect(first.slice(file.length)).toBe(expected);
  else expect(first.slice(file.length)).toMatch(expected);
}
