import { describe, expect, test } from "vitest";
import { problemsOf, resolveInline, written } from "../support/resolve.ts";

/** A project of one service `web` with these attributes, and what Compose refuses in it, with the token at fault. */
const cases: Readonly<Record<string, readonly [attributes: string, problems: readonly string[], rest?: string]>> = {
  "nothing to run": ["environment: {A: b}", ["service-without-image: web"]],
  "an empty image": ['image: ""', ["service-without-image: web"]],
  "a provider is something to run": ["provider: {type: p}", []],
  "two Dockerfiles": ["build: {dockerfile: D, dockerfile_inline: FROM x}", ["compose-consistency: dockerfile_inline"]],
  "a platform that is not built": [
    "platform: linux/arm64, build: {platforms: [linux/amd64]}",
    ["compose-consistency: linux/arm64"],
  ],
  "a build context of no service": [
    'build: {additional_contexts: {c: "service:none"}}',
    ['dependency-undefined: "service:none"'],
  ],
  "a build context of a service without build": [
    'build: {additional_contexts: ["c=service:db"]}',
    ["compose-consistency: service:db"],
    "  db: {image: x}",
  ],
  "network_mode beside networks": [
    "image: x, network_mode: host, networks: [default]",
    ["compose-consistency: networks"],
  ],
  "network_mode beside an empty list": ["image: x, network_mode: host, networks: []", []],
  "an unknown word of a health check": [
    "image: x, healthcheck: {test: [curl, localhost]}",
    ["compose-consistency: curl"],
  ],
  "a watch without target": [
    "image: x, develop: {watch: [{path: a, action: sync}, {path: b, action: rebuild}]}",
    ["compose-consistency: sync"],
  ],
  "undeclared networks": ["image: x, networks: [a, b, default]", ["network-undeclared: a", "network-undeclared: b"]],
  "an undeclared volume": ["image: x, volumes: ['v2:/d', './v3:/e', /f]", ["volume-undeclared: v2"]],
  "undeclared secrets and configs": [
    "image: x, secrets: [s, {source: t}], configs: [c], build: {secrets: [u]}",
    ["secret-undeclared: s", "secret-undeclared: t", "config-undeclared: c", "secret-undeclared: u"],
  ],
  "an undeclared model": ["image: x, models: [m]", ["model-undeclared: m"]],
  "a network that looks like an extension": [
    "image: x, networks: [x-net]",
    ["network-undeclared: x-net"],
    "networks: {x-net: }",
  ],
  "an unknown dependency, required or not": [
    "image: x, depends_on: {a: {condition: service_started, required: false}}, links: [b]",
    ["dependency-undefined: a", "dependency-undefined: b"],
  ],
  "a disabled dependency": [
    "image: x, depends_on: [off]",
    ["dependency-undefined: off"],
    "  off: {image: x, profiles: [p]}",
  ],
  "a disabled dependency that is not required": [
    "image: x, depends_on: {off: {condition: service_started, required: false}}",
    [],
    "  off: {image: x, profiles: [p]}",
  ],
  "scale and replicas": ["image: x, scale: 2, deploy: {replicas: 3}", ["compose-consistency: 2"]],
  "a negative scale": ["image: x, scale: -1", ["compose-consistency: -1"]],
  "a negative number of replicas": ["image: x, deploy: {replicas: -1}", ["compose-consistency: -1"]],
  "a name for two containers": ["image: x, container_name: ab, scale: 2", ["compose-consistency: 2"]],
  "a limit beside a block without it": [
    "image: x, mem_limit: 1g, deploy: {resources: {limits: {cpus: '1'}}}",
    ["compose-consistency: 1g"],
  ],
  "a limit beside the same one": [
    "image: x, cpus: 0.5, mem_limit: 1g, deploy: {resources: {limits: {cpus: '0.50', memory: 1024m}}}",
    [],
  ],
  "two mounts on one target": [
    "image: x, tmpfs: '/d:size=1', volumes: [/d, './a:/e', {type: volume, target: /e/}]",
    ["compose-consistency: /d", "compose-consistency: /e/"],
  ],
  "a secret with a driver alone": ["image: x", ["compose-consistency: s"], "secrets: {s: {driver: d}}"],
  "a secret with nothing": ["image: x", ["compose-consistency: {}"], "secrets: {s: {}}"],
};

describe("one service", () => {
  test.each(Object.entries(cases))("%s", (_title, [attributes, problems, rest = ""]) => {
    expect(problemsOf(`services:\n  web: {${attributes}}\n${rest}\n`)).toEqual(problems);
  });
});

describe("cycles", () => {
  test("each is reported once, at the dependency that closes it", () => {
    const { problems } = resolveInline(`
services:
  a: {image: x, depends_on: [b]}
  b: {image: x, links: [c]}
  c: {image: x, depends_on: [a, d]}
  d: {image: x, depends_on: [d]}
  e: {image: x, depends_on: [a]}
`);
    expect(problems.map(({ kind, subject, path, at }) => [kind, subject, path, written(at)])).toEqual([
      ["dependency-cycle", "a -> b -> c -> a", "services.c.depends_on.a", "a"],
      ["dependency-cycle", "d -> d", "services.d.depends_on.d", "d"],
    ]);
  });

  test("a disabled service closes no cycle", () => {
    const text =
      "services: {a: {image: x, depends_on: {b: {condition: service_started, required: false}}}, b: {image: x, profiles: [p], depends_on: [a]}}";
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text, { profiles: ["p"] })).toEqual(["dependency-cycle: a"]);
  });
});

test("disabled services may be inconsistent", () => {
  expect(problemsOf("services: {web: {profiles: [p], networks: [none]}}")).toEqual([]);
});

test("everything is reported, where Compose stops at the first", () => {
  expect(problemsOf("services: {web: {networks: [n], depends_on: [d]}, api: {volumes: ['v1:/d']}}")).toEqual([
    "service-without-image: web",
    "network-undeclared: n",
    "dependency-undefined: d",
    "service-without-image: api",
    "volume-undeclared: v1",
  ]);
});

test("a chain of twenty thousand services is followed to its end", () => {
  const services = Array.from({ length: 20_000 }, (_, index) => `  s${index}: {image: x, depends_on: [s${index + 1}]}`);
  const text = `services:\n${services.join("\n")}\n  s20000: {image: x, depends_on: [s0]}\n`;
  expect(problemsOf(text)).toEqual(["dependency-cycle: s0"]);
});
