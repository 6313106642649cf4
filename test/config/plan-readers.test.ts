/** Each section of docs/configuration.md names the rules that read its key of the plan. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { createProject } from "../../src/compose/create-project.ts";
import { memoryFiles } from "../../src/compose/memory-files.ts";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { planSchema } from "../../src/config/plan-schema.ts";
import { runRules } from "../../src/lint/run.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Rule } from "../../src/rule.ts";
import { parseRulePage } from "../support/rule-page.ts";
import { importsOf, readSources, root } from "../support/source-code.ts";

/** What the parts of a plan answer from. `data` and `selects` answer from what they are asked for. */
const KEYS: Readonly<Record<Exclude<keyof Plan, "data" | "selects" | "exceptions">, string>> = {
  tiers: "tiers",
  tierOf: "tiers",
  tierOfFile: "tiers",
  mayHold: "tiers",
  isSharedFile: "sharedFiles",
  classOfName: "secrets",
  classOfValue: "secrets",
  networks: "networks",
  storeOf: "stores",
  llm: "llm",
  isLlmService: "llm",
  isLlmKey: "llm",
  endpoints: "endpoints",
};
/** What every rule is subject to, and what is asked about comments before their rule runs. */
const OUTSIDE_RULES = ["exceptions", "unsuppressible"];

const page = read("docs/configuration.md");
const stated = new Map(
  [...page.matchAll(/^Rules that read `(\w+)`: ([^.]+)\.$/gm)].map(([, key = "", list = ""]) => [
    key,
    [...list.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id),
  ]),
);
const ids = rules.map(({ id }) => id);
const asked = new Map(rules.map((rule) => [rule.id, watchExamples(rule)]));
const sources = new Map(readSources("rules").map((source) => [source.path, source]));

test("every key of the plan has its line", () => {
  const keys = Object.keys(planSchema.properties ?? {});
  expect([...stated.keys(), "exceptions"].sort()).toEqual(keys.sort());
});

describe.each([...stated].filter(([key]) => !OUTSIDE_RULES.includes(key)))("%s", (key, list) => {
  const readers = ids.filter((id) => asked.get(id)?.has(key));

  test("names rules in alphabetical order, among them all that ask for it in the examples of their pages", () => {
    expect(list).toEqual(ids.filter((id) => list.includes(id) || readers.includes(id)));
  });

  test("names no rule that never asks for it", () => {
    const parts = Object.entries(KEYS).flatMap(([part, of]) => (of === key ? [`plan.${part}`] : []));
    const words = [`data.${key}`, ...parts];
    const others = list.filter((id) => !readers.includes(id));
    expect(others.filter((id) => !words.some((word) => textOf(id).includes(word)))).toEqual([]);
  });
});

/** The text of a rule, and of what it imports from `rules/lib`. */
function textOf(id: string): string {
  const open = [`rules/${id}.ts`];
  for (const file of open) {
    const source = sources.get(file);
    const more = source ? importsOf(source).map(({ target }) => target) : [];
    open.push(...more.filter((target) => target.startsWith("rules/lib/") && !open.includes(target)));
  }
  return open.map((file) => sources.get(file)?.text ?? "").join("\n");
}

function watchExamples(rule: Rule): ReadonlySet<string> {
  const { plan, examples } = parseRulePage(read(`docs/rules/${rule.id}.md`));
  const keys = new Set<string>();
  for (const { files } of examples) {
    const texts = Object.entries(files).map(([name, text]) => [`/project/${name}`, text]);
    const request = {
      cwd: "/project",
      profiles: ["*"],
      exampleEnvFiles: true,
      referenceEnvFiles: plan.sharedFiles ?? [],
    };
    const project = createProject(resolveProject(request, createSources(memoryFiles(Object.fromEntries(texts)))));
    const options = rule.meta.options?.defaults ?? {};
    const watched = watchPlan(createPlan(plan), (key) => keys.add(key));
    runRules({ project, plan: watched, rules: [{ rule, level: "error", options }], root: "/project" });
  }
  return keys;
}

function watchPlan(plan: Plan, tell: (key: string) => void): Plan {
  const data = watch(plan.data, tell);
  const parts = new Map(Object.entries(KEYS));
  return watch({ ...plan, data }, (part) => {
    const key = parts.get(part);
    if (key !== undefined) tell(key);
  });
}

function watch<T extends object>(target: T, tell: (key: string) => void): T {
  return new Proxy(target, {
    get(object, key) {
      tell(String(key));
      return Reflect.get(object, key);
    },
  });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
