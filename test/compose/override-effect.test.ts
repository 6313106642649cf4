import { describe, expect, test } from "vitest";
import { createProject } from "../../src/compose/create-project.ts";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { memoryFiles } from "../support/memory-files.ts";

describe("entries of an override file", () => {
  test("of one element by the thousand, each judged alone", () => {
    const numbers = Array.from({ length: 4000 }, (_, index) => index);
    const overrides = readOverrides(
      `services: { web: { image: "nginx:1.29", environment: {${numbers.map((n) => `V${n}: "${n}"`)}}, labels: [${numbers.map((n) => `l${n}=${n}`)}] } }`,
      `services: { web: { environment: {${numbers.map((n) => `V${n}: "${n + (n % 2)}"`)}}, labels: {${numbers.map((n) => `l${n}: "${n + (n % 2)}"`)}} } }`,
    );
    const idle = overrides.filter(({ isEffective }) => !isEffective).map(({ path }) => path);
    const even = numbers.filter((n) => n % 2 === 0);
    expect(idle).toEqual([
      ...even.map((n) => `services.web.environment.V${n}`),
      ...even.map((n) => `services.web.labels.l${n}`),
    ]);
  });

  test("in long lists over long lists are judged together", () => {
    const ports = (from: number) => Array.from({ length: 1000 }, (_, index) => `"${from + index}:80"`);
    const [override, ...others] = readOverrides(
      `services: { web: { image: "nginx:1.29", ports: [${ports(10_000)}] } }`,
      `services: { web: { ports: [${ports(10_500)}] } }`,
    );
    expect(override).toMatchObject({ path: "services.web.ports", isEffective: true });
    expect(others).toEqual([]);
  });

  test("beside the same key stated twice in a list that the base has", () => {
    const overrides = readOverrides(
      `services: { web: { image: "nginx:1.29", environment: [A=1, B=1, A=2] } }`,
      `services: { web: { environment: { A: "2", B: "2" } } }`,
    );
    expect(overrides.map(({ path, isEffective }) => [path, isEffective])).toEqual([
      ["services.web.environment.A", false],
      ["services.web.environment.B", true],
    ]);
  });
});

function readOverrides(base: string, override: string) {
  const files = memoryFiles({ "/p/compose.yaml": base, "/p/compose.override.yaml": override });
  return createProject(resolveProject({ cwd: "/p" }, createSources(files))).overrides;
}
