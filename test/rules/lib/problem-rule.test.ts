import { expect, test } from "vitest";
import { composeConsistency } from "../../../rules/compose-consistency.ts";
import { createProject } from "../../../src/compose/create-project.ts";
import { resolveProject } from "../../../src/compose/resolve.ts";
import { createSources } from "../../../src/compose/sources.ts";
import { runRules } from "../../../src/lint/run.ts";
import { createPlan } from "../../../src/plan/create-plan.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import { runCli } from "../../support/run-cli.ts";

/** The number of causes of problems at one place, each given by its service and message. */
function countCauses(...faults: readonly (readonly [service: string, message: string])[]): number {
  const text = "services:\n  a: { image: a:1 }\n  b.c: { image: b:1 }\n";
  const sources = createSources(memoryFiles({ "/shop/compose.yaml": text }));
  const project = createProject(resolveProject({ cwd: "/shop" }, sources));
  const at = { file: { path: "/shop/compose.yaml", text }, start: 0, end: 8 };
  const problems = faults.map(([service, message]) => {
    return { kind: "compose-consistency", severity: "error", message, at, path: `services.${service}.scale` } as const;
  });
  const rules = [{ rule: composeConsistency, level: "error", options: undefined } as const];
  const { findings } = runRules({ project: { ...project, problems }, plan: createPlan({}), rules, root: "/shop" });
  expect(findings).toHaveLength(faults.length);
  return new Set(findings.map(({ cause }) => cause)).size;
}

test("different faults at one place are causes of their own", () => {
  expect(countCauses(["a", "One."], ["a", "Another."], ["b.c", "One."])).toBe(2);
});

test("the name of the service makes no difference", () => {
  expect(countCauses(["a", "Service 'a' is wrong."], ["b.c", "Service 'b.c' is wrong."])).toBe(1);
  expect(countCauses(["a", "`services.a.scale` is wrong."], ["b.c", "`services.b.c.scale` is wrong."])).toBe(1);
});

test("services that share a place through an anchor are named beside the fault", async () => {
  const text = "x-a: &a\n  image: a:1\n  depends_on: [gone]\nservices:\n  a: *a\n  b.c: *a\n";
  const { stdout } = await runCli([], { files: { "compose.yaml": text } });
  expect(stdout).toMatch(/Service 'a' depends on service 'gone'.*\n +also b\.c\n/);
});

test("a file that Docker would fetch is a warning, one that is not there an error", async () => {
  const text = "include: ['oci://shop/base', lost.yaml]\nservices:\n  a: { image: a:1 }\n";
  const { stdout } = await runCli(["--format", "compact"], { files: { "compose.yaml": text } });
  expect(stdout).toMatch(/1:11: warning: .*\[compose-merge\]/);
  expect(stdout).toMatch(/1:30: error: .*\[compose-merge\]/);
});
