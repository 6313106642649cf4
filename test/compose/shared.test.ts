/** The small projects and the real files of `../shared`, with compose-go's answers: all of them agree. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { resolveConfig } from "../../src/resolve-config.ts";
import { type ComposeAnswer, differenceOf } from "../support/compose-cases.ts";

const shared = join(import.meta.dirname, "..", "..", "..", "shared");

/** A line of `cases.jsonl`. */
interface SharedCase {
  readonly id: string;
  readonly root: string;
  readonly dir?: string;
  readonly project?: string;
  readonly files?: readonly string[];
  readonly profiles?: readonly string[];
  readonly envFiles?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

describe.each([
  { name: "conformance", folder: "conformance/cases", answers: "expected.jsonl", count: 454 },
  { name: "corpus", folder: "corpus", answers: "expected.jsonl.gz", count: 1439 },
])("$name", ({ name, folder, answers, count }) => {
  const path = join(shared, name, "cases.jsonl");

  test.skipIf(!existsSync(path))(`all ${count} agree (skipped where ../shared is absent)`, async () => {
    const cases: SharedCase[] = linesOf(readFileSync(path, "utf8"));
    const expected = readAnswers(join(shared, name, answers));
    const differences: string[] = [];
    for (const item of cases) {
      const difference = await compare(
        item,
        realpathSync(join(shared, folder, item.root)),
        expected.get(item.id) ?? {},
      );
      if (difference !== undefined) differences.push(`${item.id}: ${difference}`);
    }
    expect(differences).toEqual([]);
    expect(cases).toHaveLength(count);
  });
});

async function compare(item: SharedCase, root: string, answer: ComposeAnswer): Promise<string | undefined> {
  const { dir = "", project, files = [], profiles = [], envFiles = [], env } = item;
  const cwd = join(root, dir);
  const projectDirectory = project === undefined ? {} : { projectDirectory: join(root, project) };
  const request = { cwd, files, profiles, envFiles, env: { PWD: cwd, ...env }, ...projectDirectory };
  return differenceOf(answer, await resolveConfig(request), root);
}

function readAnswers(path: string): ReadonlyMap<string, ComposeAnswer> {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  const answers: (ComposeAnswer & { readonly id: string })[] = linesOf(text);
  return new Map(answers.map((answer) => [answer.id, answer]));
}

function linesOf<T>(text: string): T[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
