import { describe, expect, test } from "vitest";
import { problemsOf, projectOf } from "../support/resolve.ts";

const REQUIRED = "required-variable: ${V:?}";

describe("of a required variable that is not set nothing else follows", () => {
  test.each([
    "image: ${V:?}",
    "build: ${V:?}",
    'build: { context: "${V:?}", dockerfile: "${V:?}" }',
    'build: { context: ., additional_contexts: { a: "service:${V:?}" } }',
    'ports: ["${V:?}"]',
    'ports: ["${V:?}:80"]',
    'ports: [{ target: "${V:?}" }]',
    'networks: ["${V:?}"]',
    'networks: { default: { ipv4_address: "${V:?}" } }',
    'volumes: ["${V:?}:/data"]',
    'volumes: ["./data:${V:?}"]',
    'volumes: [{ type: "${V:?}", target: /data }]',
    'depends_on: ["${V:?}"]',
    'extends: "${V:?}"',
    "env_file: ${V:?}",
    "mem_limit: ${V:?}",
    "container_name: ${V:?}",
    "network_mode: service:${V:?}",
    "stop_grace_period: ${V:?}",
    "tty: ${V:?}",
    "gpus: ${V:?}",
    'ulimits: { nofile: "${V:?}" }',
    'deploy: { replicas: "${V:?}" }',
    'configs: ["${V:?}"]',
    'secrets: ["${V:?}"]',
    'extra_hosts: ["${V:?}"]',
  ])("%s", (attribute) => {
    const image = /^(?:image|build|extends)/.test(attribute) ? "" : "    image: a:1\n";
    const problems = problemsOf(`services:\n  web:\n${image}    ${attribute}\n`);
    expect(new Set(problems)).toEqual(new Set([REQUIRED]));
  });

  test.each([
    "name: ${V:?}",
    'include: ["${V:?}"]',
    'networks: { n: { external: "${V:?}" } }',
    'networks: { n: { ipam: { config: [{ subnet: "${V:?}" }] } } }',
    'secrets: { s: { environment: "${V:?}" } }',
    'configs: { c: { file: "${V:?}" } }',
  ])("%s", (element) => {
    expect(problemsOf(`services: { web: { image: "a:1" } }\n${element}\n`)).toEqual([REQUIRED]);
  });

  test("in what services inherit", () => {
    const shared = 'x-base: &base { image: "${V:?}" }\n';
    expect(problemsOf(`${shared}services: { a: *base, b: { <<: *base }, c: { extends: a } }\n`)).toEqual([REQUIRED]);
  });

  test("but it hides nothing else", () => {
    const text = 'services: { web: { image: "${V:?}", ports: [x, "${V:?}:y"], depends_on: [none] }, api: {} }\n';
    expect(problemsOf(text)).toEqual([
      REQUIRED,
      REQUIRED,
      "compose-schema: x",
      "compose-schema: y",
      "dependency-undefined: none",
      "service-without-image: api",
    ]);
  });

  test("and a file with one is no overlay for want of an image", () => {
    const { isOverlay } = projectOf(
      { "gpu.yaml": 'services: { web: { image: "${V:?}" } }\n' },
      { files: ["gpu.yaml"] },
    );
    expect(isOverlay).toBe(false);
  });
});
