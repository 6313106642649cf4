import { describe, expect, test } from "vitest";
import { createPolicyRule } from "../../src/policies/create-policy-rule.ts";
import type { AssertionData } from "../../src/policies/policy-data.ts";
import { compile, findByPolicy, lintPolicy } from "../support/lint-policy.ts";

/** What an assertion about all services says of a service `web` with these attributes. */
function judge(assertion: AssertionData, attributes: string): readonly string[] {
  const body = attributes.replace(/^/gm, "    ");
  return lintPolicy({ select: { services: ["*"] }, assert: assertion }, `services:\n  web:\n${body}\n`).map((line) =>
    line.replace("compose.yaml:", "").replace("Service 'web'", "web"),
  );
}

describe("tests of one text", () => {
  test.each<[AssertionData, string, readonly string[]]>([
    [{ path: "image", equals: "nginx:1" }, "image: nginx:1", []],
    [{ path: "image", equals: "nginx:1" }, "image: nginx:2", ["3:12-19 web: 'image' must be 'nginx:1'."]],
    [{ path: "read_only", equals: true }, "read_only: true", []],
    [{ path: "read_only", equals: true }, 'read_only: "true"', []],
    [{ path: "read_only", equals: true }, "tty: true", ["2:3-6 web: 'read_only' must be 'true', and is not set."]],
    [{ path: "read_only", equals: true, optional: true }, "tty: true", []],
    [{ path: "pids_limit", equals: "100" }, "pids_limit: 100", []],
    [{ path: "restart", oneOf: ["always", "no"] }, 'restart: "no"', []],
    [
      { path: "restart", oneOf: ["always", "no"] },
      "restart: on-failure",
      ["3:14-24 web: 'restart' must be one of 'always', 'no'."],
    ],
    [{ path: "image", matches: "@sha256:" }, "image: a@sha256:b", []],
    [
      { path: "image", matches: "@sha256:" },
      "image: ${TAG:-a}",
      ["3:12-21 web: 'image' must be of the form '@sha256:'."],
    ],
    [{ path: "ports.*.host_ip", inCidr: "127.0.0.0/8" }, 'ports: ["127.0.0.1:80:80"]', []],
    [
      { path: "ports.*.host_ip", inCidr: "127.0.0.0/8" },
      'ports: ["127.0.0.1:80:80", "10.0.0.1:81:81", "82:82"]',
      [
        "3:33-41 web: 'ports.1.host_ip' must be in 127.0.0.0/8.",
        "3:50-57 web: 'ports.2.host_ip' must be in 127.0.0.0/8, and is not set.",
      ],
    ],
    [{ path: "ports.*.host_ip", inCidr: "127.0.0.0/8" }, "image: a", []],
    [{ path: "network_mode", not: { equals: "host" } }, "image: a", []],
    [
      { path: "network_mode", not: { equals: "host" } },
      "network_mode: host",
      ["3:19-23 web: 'network_mode' must not be 'host'."],
    ],
    [
      { path: "security_opt", not: { matches: "unconfined" } },
      "security_opt: [a:b, seccomp:unconfined]",
      ["3:25-43 web: 'security_opt.1' must not be of the form 'unconfined'."],
    ],
    [{ path: "cap_drop", equals: "ALL" }, "cap_drop: [ALL]", []],
    [{ path: "cap_drop", equals: "ALL" }, "cap_drop: []", ["3:5-13 web: 'cap_drop' must be 'ALL', and is empty."]],
    [
      { path: "environment", matches: "^[A-Z]" },
      "environment: { A: 1, b: 2 }",
      ["3:26-27 web: 'environment.b' has a name that must be of the form '^[A-Z]'."],
    ],
    [
      { path: "environment", matches: "^[A-Z]" },
      "environment: [A=1, b=2, c]",
      [
        "3:24-25 web: 'environment.b' has a name that must be of the form '^[A-Z]'.",
        "3:29-30 web: 'environment.c' has a name that must be of the form '^[A-Z]'.",
      ],
    ],
    [
      { path: "environment.MODE", equals: "live" },
      "environment: [MODE=test]",
      ["3:24-28 web: 'environment.MODE' must be 'live'."],
    ],
    [
      { path: "environment.MODE", equals: "live" },
      "environment:\n  MODE:",
      ["4:7-11 web: 'environment.MODE' must be 'live'."],
    ],
    [{ path: ["labels", "com.acme.team"], matches: "\\S" }, 'labels: ["com.acme.team=ops"]', []],
    [
      { path: ["labels", "com.acme.*"], equals: "x" },
      "labels: { com.acme.a: x, com.acme.b: y, z: y }",
      ["3:42-43 web: 'labels.com.acme.b' must be 'x'."],
    ],
    [
      { path: "extra_hosts.db", inCidr: "10.0.0.0/8" },
      'extra_hosts: ["db:10.0.0.1", "db=11.0.0.1"]',
      ["3:38-46 web: 'extra_hosts.db' must be in 10.0.0.0/8."],
    ],
    [
      { path: "hostname", schema: { pattern: "^(a+)+$", not: { pattern: "^(b+)+$" } } },
      `hostname: "${"a".repeat(60)}!"`,
      ["3:15-78 web: 'hostname' must fit the policy's schema ('pattern')."],
    ],
    [{ path: "hostname", not: { matches: "^(a+)+$" } }, `hostname: "${"a".repeat(60)}!"`, []],
    [
      { schema: { patternProperties: { "^(h+)+$": false }, properties: { [`${"h".repeat(60)}!`]: true } } },
      "hostname: a",
      [],
    ],
    [{ path: "extra_hosts.db", inCidr: "::1/128" }, 'extra_hosts: ["db=::1"]', []],
    [{ path: "volumes.*.source", matches: "^\\./" }, 'volumes: ["./data:/data"]', []],
    [{ path: "hostname", matches: "^\\p{Ll}+$" }, "hostname: caf\u00e9", []],
    [
      { path: "deploy", equals: "x" },
      "deploy: { replicas: 2 }",
      ["3:15-23 web: 'deploy.replicas' has a name that must be 'x'."],
    ],
  ])("%j of %j", (assertion, attributes, expected) => {
    expect(judge(assertion, attributes)).toEqual(expected);
  });

  test.each([
    {
      network: "10.0.0.0/8",
      inside: ["10.1.2.3", "10.1.0.0/16", "10.0.0.0/8"],
      outside: ["11.0.0.1", "0.0.0.0/0", "10.0.0.0/7", "::1", "10", "a"],
    },
    {
      network: "fd40::/16",
      inside: ["fd40::1", "[fd40::2]", "fd40:5a::/32"],
      outside: ["fd41::1", "fd40::/15", "10.0.0.1", ""],
    },
    { network: "fd40:0:0:1::/64", inside: ["fd40:0:0:1::5", "[fd40:0:0:1::]"], outside: ["fd40:0:0:2::5"] },
  ])("inCidr $network", ({ network, inside, outside }) => {
    const wrong = (texts: readonly string[]) =>
      texts.filter(
        (text) => judge({ path: "hostname", inCidr: ["192.168.0.0/16", network] }, `hostname: "${text}"`).length > 0,
      );
    expect(wrong(inside)).toEqual([]);
    expect(wrong(outside)).toEqual(outside);
  });
});

describe("presence", () => {
  test.each<[AssertionData, string, readonly string[]]>([
    [{ path: "healthcheck", present: true }, "healthcheck: { test: a }", []],
    [
      { path: "healthcheck.interval", present: true },
      "healthcheck: { test: a }",
      ["3:5-16 web: 'healthcheck.interval' must be set."],
    ],
    [{ path: "healthcheck.interval", present: true }, "image: a", ["2:3-6 web: 'healthcheck.interval' must be set."]],
    [{ path: "cap_drop.ALL", present: true }, "cap_drop: [NET_RAW, ALL]", []],
    [{ path: "cap_drop.ALL", present: true }, "cap_drop: [NET_RAW]", ["3:5-13 web: 'cap_drop.ALL' must be set."]],
    [
      { path: "environment.DB_*", present: true },
      "environment: [A=1]",
      ["3:5-16 web: 'environment.DB_*' must be set."],
    ],
    [{ path: "environment.DB_*", present: true }, "environment: [DB_A]", []],
    [{ path: "volumes.*.read_only", present: true }, "image: a", []],
    [{ path: "privileged", absent: true }, "privileged: true", ["3:5-15 web: 'privileged' must not be set."]],
    [{ path: "privileged", absent: true }, "image: a", []],
    [
      { path: "environment.*_KEY", absent: true },
      "environment: [A=1, A_KEY=hunter2]",
      ["3:24-29 web: 'environment.A_KEY' must not be set."],
    ],
    [{ path: "networks.front", present: true }, "networks: [front, back]", []],
    [{ path: "tmpfs./run", present: true }, "tmpfs: /run", []],
  ])("%j of %j", (assertion, attributes, expected) => {
    expect(judge(assertion, attributes)).toEqual(expected);
  });
});

describe("collections", () => {
  test.each<[AssertionData, string, readonly string[]]>([
    [{ path: "cap_add", subset: ["CHOWN", "SETUID"] }, "cap_add: [SETUID]", []],
    [{ path: "cap_add", subset: ["CHOWN", "SETUID"] }, "image: a", []],
    [
      { path: "cap_add", subset: ["CHOWN"] },
      "cap_add: [CHOWN, SYS_ADMIN]",
      ["3:22-31 web: 'cap_add.1' must be 'CHOWN'."],
    ],
    [{ path: "cap_add", subset: [] }, "cap_add: [CHOWN]", ["3:15-20 web: 'cap_add.0' must not be there."]],
    [
      { path: "networks", subset: ["back"] },
      "networks:\n  front:\n  back:",
      ["4:7-12 web: 'networks.front' has a name that must be 'back'."],
    ],
    [
      { path: "networks", count: { max: 1 } },
      "networks: [a, b]",
      ["3:5-13 web: 'networks' must have at most 1, and has 2."],
    ],
    [{ path: "profiles", count: { min: 1 } }, "image: a", ["2:3-6 web: 'profiles' must have at least 1, and has 0."]],
    [{ path: "profiles", count: { exactly: 1 } }, "profiles: [a]", []],
    [
      { path: "profiles", count: { exactly: 2 } },
      "profiles: [a]",
      ["3:5-13 web: 'profiles' must have exactly 2, and has 1."],
    ],
    [{ path: "dns", count: { min: 1, max: 2 } }, "dns: [a, b, c]", ["3:5-8 web: 'dns' must have 1 to 2, and has 3."]],
    [
      {
        anyOf: [
          { path: "mem_limit", present: true },
          { path: "deploy.resources.limits.memory", present: true },
        ],
      },
      "deploy: { resources: { limits: { memory: 1g } } }",
      [],
    ],
    [
      {
        anyOf: [
          { path: "mem_limit", present: true },
          { path: "deploy.resources.limits.memory", present: true },
        ],
      },
      "deploy: { resources: {} }",
      ["2:3-6 web: 'mem_limit' must be set, or 'deploy.resources.limits.memory' must be set."],
    ],
  ])("%j of %j", (assertion, attributes, expected) => {
    expect(judge(assertion, attributes)).toEqual(expected);
  });
});

describe("JSON schemas", () => {
  test.each<[NonNullable<AssertionData["schema"]>, string, readonly string[]]>([
    [{ required: ["image"] }, "image: a", []],
    [{ required: ["user"] }, "image: a", ["2:3-6 web: 'user' must be set."]],
    [
      { properties: { pids_limit: { maximum: 100 } } },
      "pids_limit: 200",
      ["3:17-20 web: 'pids_limit' must fit the policy's schema ('maximum')."],
    ],
    [
      { properties: { labels: { additionalProperties: false, properties: { a: {} } } } },
      "labels: [a=1, b=2]",
      ["3:19-20 web: 'labels.b' must not be set."],
    ],
    [
      { properties: { labels: { propertyNames: { pattern: "^a" } } } },
      "labels: { b: 2 }",
      ["3:15-16 web: 'labels.b' has a name that the schema forbids."],
    ],
    [
      { properties: { cap_add: { items: { enum: ["A"] } } } },
      "cap_add: [A, B]",
      ["3:18-19 web: 'cap_add.1' must fit the policy's schema ('enum')."],
    ],
    [
      { properties: { profiles: { minItems: 2 } } },
      "profiles: [a]",
      ["3:5-13 web: 'profiles' must fit the policy's schema ('minItems')."],
    ],
    [
      { properties: { ports: { items: { required: ["host_ip"] } } } },
      'ports: ["80:80"]',
      ["3:13-20 web: 'ports.0.host_ip' must be set."],
    ],
    [
      { properties: { image: { anyOf: [{ const: "a" }, { pattern: "^b" }] } } },
      "image: c",
      ["3:12-13 web: 'image' must fit the policy's schema ('anyOf')."],
    ],
    [
      {
        properties: {
          user: { anyOf: [{ const: "a" }, { pattern: "^b" }] },
          userns_mode: { $ref: "#/properties/user/anyOf/0" },
        },
      },
      "user: c\nuserns_mode: host",
      [
        "3:11-12 web: 'user' must fit the policy's schema ('anyOf').",
        "4:18-22 web: 'userns_mode' must fit the policy's schema ('const').",
      ],
    ],
    [
      { if: { required: ["user"] }, else: { required: ["init"] } },
      "privileged: true",
      ["2:3-6 web: 'init' must be set."],
    ],
    [
      { properties: { labels: { required: ["constructor", "__proto__"] } } },
      "labels: { a: b }",
      ["3:5-11 web: 'labels.constructor' must be set.", "3:5-11 web: 'labels.__proto__' must be set."],
    ],
    [
      { properties: { labels: { properties: { __proto__x: {}, "a/b~c": { const: "1" }, "d~1": { const: "1" } } } } },
      "labels: { a/b~c: 2, d~1: 2 }",
      [
        "3:22-23 web: 'labels.a/b~c' must fit the policy's schema ('const').",
        "3:30-31 web: 'labels.d~1' must fit the policy's schema ('const').",
      ],
    ],
    [{ properties: { mem_limit: { type: "integer" } } }, "mem_limit: 9223372036854775807", []],
    [
      { properties: { volumes: { items: { properties: { source: { pattern: "^\\./" } } } } } },
      'volumes: ["./data:/data"]',
      [],
    ],
  ])("%j of %j", (schema, attributes, expected) => {
    expect(judge({ schema }, attributes)).toEqual(expected);
  });

  test("of a part that is absent, unless it is optional", () => {
    const schema = { type: "object" };
    expect(judge({ path: "logging", schema }, "image: a")).toEqual([
      "2:3-6 web: 'logging' must be as the policy's schema says, and is not set.",
    ]);
    expect(judge({ path: "logging", schema, optional: true }, "image: a")).toEqual([]);
  });
});

describe("places", () => {
  test("are in the file that wins, and tell what lost", () => {
    const policy = { select: { services: ["db"] }, assert: { path: "restart", equals: "always" } };
    const files = {
      "compose.yaml": "services:\n  db:\n    image: a\n    restart: always\n",
      "compose.override.yaml": "services:\n  db:\n    restart: on-failure\n",
    };
    const [finding] = findByPolicy(policy, { files });
    expect(finding).toMatchObject({ file: "compose.override.yaml", at: "3:14-24", service: "db", subject: "restart" });
    expect(finding?.related).toContain("compose.yaml:4");
  });

  test("of the ways to mend it are told, in whatever file they are", () => {
    const anyOf = [
      { path: "image", equals: "x" },
      { path: "user", equals: "y" },
    ];
    const files = {
      "compose.yaml": "services:\n  db:\n    image: a\n",
      "compose.override.yaml": "services:\n  db:\n    user:  b\n",
    };
    expect(findByPolicy({ select: { services: ["*"] }, assert: { anyOf } }, { files })).toMatchObject([
      { file: "compose.yaml", at: "3:12-13", related: ["compose.override.yaml:3"] },
    ]);
  });

  test("of values that lost are told for the last three", () => {
    const policy = { select: { services: ["*"] }, assert: { path: "user", equals: "0" } };
    const use = ["a", "b", "c", "d", "e"].map((name) => `${name}.yaml`);
    const files = Object.fromEntries(use.map((name) => [name, `services: { db: { image: a, user: ${name} } }\n`]));
    expect(findByPolicy(policy, { files, use })).toMatchObject([
      { file: "e.yaml", related: ["d.yaml:1", "c.yaml:1", "b.yaml:1"] },
    ]);
  });

  test("tell nothing of what another file takes out", () => {
    const policy = { select: { services: ["*"] }, assert: { path: "deploy", count: { max: 0 } } };
    const files = {
      "compose.yaml": "services:\n  db:\n    image: a\n    deploy: { mode: global, replicas: 1 }\n",
      "compose.override.yaml": "services:\n  db:\n    deploy: { mode: !reset null }\n",
    };
    expect(findByPolicy(policy, { files })).toMatchObject([{ file: "compose.yaml", related: [] }]);
  });

  test("of what an alias brings are where it is written, with the alias", () => {
    const policy = { select: { services: ["*"] }, assert: { path: "logging.driver", equals: "local" } };
    const text = "x-log: &log { driver: syslog }\nservices:\n  db:\n    image: a\n    logging: *log\n";
    expect(lintPolicy(policy, text)).toEqual(["compose.yaml:1:23-29 Service 'db': 'logging.driver' must be 'local'."]);
  });

  test("list items are told apart without their position, and without what may be secret", () => {
    const policy = {
      select: { services: ["*"] },
      assert: [
        { path: "ports.*.host_ip", present: true },
        { path: "ports.*.protocol", equals: "sctp" },
        { path: "cap_add", subset: [] },
        { path: "command", subset: [] },
      ],
    };
    const text =
      'services:\n  a:\n    ports: ["80:8080", "53:53/udp"]\n    cap_add: [CHOWN]\n    command: [--token, hunter2]\n';
    const subjects = findByPolicy(policy, text).map(({ subject }) => subject);
    expect(subjects).toEqual(["80/tcp", "53/udp", "80/tcp", "53/udp", "CHOWN", undefined, undefined]);
  });
});

test("what several assertions demand of one place is one finding", () => {
  const assert = [
    { path: "image", matches: "^registry/" },
    { path: "image", matches: "@sha256:" },
    { path: "user", present: true },
    { path: "user", equals: "1000", optional: true },
    { path: "user", present: true },
  ];
  expect(lintPolicy({ select: { services: ["*"] }, assert }, "services: { web: { image: a } }\n")).toEqual([
    "compose.yaml:1:27-28 Service 'web': 'image' must be of the form '^registry/', and must be of the form '@sha256:'.",
    "compose.yaml:1:13-16 Service 'web': 'user' must be set.",
  ]);
});

describe("messages", () => {
  const select = { services: ["*"] };
  const assert = { path: "environment.API_KEY", matches: "^vault:" };
  const text = "services:\n  web:\n    environment: [API_KEY=hunter2]\n";

  test("have placeholders, and the reason after them", () => {
    const message = "{{element}}, {{name}}, {{service}}, {{path}}, {{policy}}: it {{demand}}";
    expect(lintPolicy({ select, assert, message, reason: "Keys come from the vault" }, text)).toEqual([
      "compose.yaml:3:27-34 Service 'web', web, web, environment.API_KEY, p: it must be of the form '^vault:'. Keys come from the vault.",
    ]);
  });

  test("end the reason with one full stop, and the summary of the rule with none", () => {
    const policy = { select, assert, reason: "Keys come from the vault." };
    expect(createPolicyRule("p", policy, compile).meta.summary).toBe(
      "Enforce the policy 'p': Keys come from the vault",
    );
    expect(lintPolicy(policy, text)).toEqual([expect.stringMatching(/'\. Keys come from the vault\.$/)]);
  });

  test("hold no values, nor do subjects and related places", () => {
    const words: readonly AssertionData[] = [
      assert,
      { path: "environment", not: { matches: "." } },
      { path: "environment.*", absent: true },
      { path: "environment", subset: [] },
      { schema: { properties: { environment: { additionalProperties: { const: "x" } } } } },
    ];
    for (const item of words) {
      const found = findByPolicy({ select, assert: item }, text);
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found)).not.toContain("hunter2");
    }
  });
});
