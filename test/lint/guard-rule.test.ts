import { describe, expect, test } from "vitest";
import { createProject } from "../../src/compose/create-project.ts";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { pluginOfRule } from "../../src/lint/guard-rule.ts";
import { runRules } from "../../src/lint/run.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import type { Rule, RuleReport, Visitor } from "../../src/rule.ts";
import { memoryFiles } from "../support/memory-files.ts";

const files = memoryFiles({ "/project/compose.yaml": "services:\n  web:\n    image: web:1\n" });
const project = createProject(resolveProject({ cwd: "/project" }, createSources(files)));
const [web] = project.services.values();
const place = web?.at;

describe("a rule of a plugin that fails", () => {
  test.each([
    ["throws in create", () => fail("no"), "no"],
    ["throws in a visitor", () => ({ service: () => fail("never") }), "never"],
    ["throws nothing that can be read", () => fail(Object.create(null)), "it threw something that says nothing"],
    ["returns no visitor", () => undefined, "`create` returned no visitor, such as `{ service(service) { … } }`."],
    [
      "misnames a visitor",
      () => ({ services: () => undefined }),
      "`create` returned a visitor of 'services'. There are project, service, network, envFile, problem.",
    ],
    [
      "is asynchronous",
      async () => ({}),
      "It is asynchronous. Rules are synchronous: files have been read before they run.",
    ],
    [
      "visits asynchronously",
      () => ({ service: async () => fail("late") }),
      "It is asynchronous. Rules are synchronous: files have been read before they run.",
    ],
  ])("%s", (_, create, reason) => {
    const { findings, failures } = run([
      rule("acme/bad", create),
      rule("acme/good", (report) => ({ service: (at: NonNullable<typeof web>) => report({ at, messageId: "found" }) })),
    ]);
    expect(failures.map(({ message, plugin }) => [message, plugin])).toEqual([
      [`Rule 'acme/bad' of plugin 'acme' failed: ${reason}`, "acme"],
    ]);
    expect(findings.map(({ rule: id, message }) => `${id}: ${message}`)).toEqual(["acme/good: Found it."]);
  });

  test.each<[unknown, string]>([
    [undefined, "It reported something that is no object."],
    [{ at: web }, "the `messageId` 'undefined', not one of 'found'"],
    [{ at: web, messageId: "toString" }, "the `messageId` 'toString', not one of 'found'"],
    [{ messageId: "found" }, "no element of the project as `at`"],
    [{ at: place, messageId: "found" }, "no element of the project as `at`"],
    [{ at: { at: { ...place, end: 1e6 }, path: "" }, messageId: "found" }, "no element of the project as `at`"],
    [
      { at: { at: { ...place, file: { path: "/x" } }, path: "" }, messageId: "found" },
      "no element of the project as `at`",
    ],
    [{ at: web, messageId: "found", range: [1, 2] }, "a `range` that is no place in a file"],
    [{ at: web, messageId: "found", data: { name: {} } }, "`data` that are no texts and numbers by name"],
    [{ at: web, messageId: "found", subject: 1 }, "a `subject`, `service` or `cause` that is no text"],
    [{ at: web, messageId: "found", related: [{ at: place }] }, "`related` that is no list of places with messages"],
    [{ at: web, messageId: "found", flow: 1 }, "a `flow` that is no list of places with messages"],
    [{ at: web, messageId: "found", atMost: "error" }, 'an `atMost` that is not "warn"'],
    ...[
      { edits: [] },
      { description: "Fix it.", edits: {} },
      { description: "Fix it.", edits: [{ kind: "move", at: web }] },
      { description: "Fix it.", edits: [{ kind: "remove", at: place }] },
      { description: "Fix it.", edits: [{ kind: "replace", at: web, value: null }] },
      { description: "Fix it.", edits: [{ kind: "set", in: web, keys: [], value: 1 }] },
      { description: "Fix it.", edits: [], changes: "services" },
    ].map((fix): [unknown, string] => [
      { at: web, messageId: "found", fix },
      "a `fix` without a text as `description`, or without a list of known `edits`",
    ]),
  ])("reports %o", (reported, reason) => {
    // What JavaScript may hand over, whatever the types say.
    const { findings, failures } = run([
      rule("acme/bad", (report) => ({ service: () => report(reported as RuleReport<string>) })),
    ]);
    expect(findings).toEqual([]);
    expect(failures[0]?.message).toContain(`Rule 'acme/bad' of plugin 'acme' failed: It reported `);
    expect(failures[0]?.message).toContain(reason);
  });
});

test("what is right goes through, with the visitor as `this`", () => {
  class Everything {
    readonly data = "found";
    readonly report;
    constructor(report: Report) {
      this.report = report;
    }
  }
  const create = (report: Report): Visitor =>
    Object.assign(new Everything(report), {
      service(this: Everything, at: NonNullable<typeof web>) {
        const related = [{ at: at.at, message: "Here." }];
        this.report({
          at,
          messageId: "found",
          range: at.at,
          data: { name: at.name },
          subject: "s",
          related,
          atMost: "warn",
        });
      },
    });
  const { findings, failures } = run([rule("@corp/deep/good", create)]);
  expect(failures).toEqual([]);
  expect(findings).toMatchObject([{ message: "Found it.", level: "warn", subject: "s", service: "web" }]);
});

test.each([
  ["image-tag", undefined],
  ["policy/mine", undefined],
  ["acme/rule", "acme"],
  ["@corp/rule", "@corp"],
  ["@corp/deep/rule", "@corp/deep"],
])("%s is of plugin %s", (id, plugin) => expect(pluginOfRule(id)).toBe(plugin));

type Report = (reported: RuleReport<string>) => void;

function rule(id: string, create: (report: Report) => unknown): Rule {
  // What JavaScript may return, whatever the types say.
  const messages = { found: "Found it." };
  const meta = {
    summary: "",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages,
    references: [],
  } as const;
  return { id, meta, create: ({ report }) => create(report) as Visitor };
}

function run(rules: readonly Rule[]) {
  const active = rules.map((item) => ({ rule: item, level: "error", options: {} }) as const);
  return runRules({ project, plan: createPlan({}), rules: active, root: "/project" });
}

function fail(thrown: unknown): never {
  throw typeof thrown === "string" ? new Error(thrown) : thrown;
}
