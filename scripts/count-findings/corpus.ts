/** The corpus: real Compose files, each linted by itself. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { lint } from "../../src/lint-files.ts";

export interface Counts {
  /** How many Compose files the corpus has. */
  readonly files: number;
  readonly rules: ReadonlyMap<string, RuleCount>;
}

export interface RuleCount {
  /** In how many files the rule finds something. */
  readonly files: number;
  readonly findings: number;
}

interface Case {
  readonly root: string;
  readonly files: readonly string[];
}

/**
 * Lints every case of a corpus without a config, that is with `plugin:pmoves/recommended`.
 *
 * @param corpus The folder with `cases.jsonl`.
 * @throws When a rule or the linter fails: then the counts would be too low.
 */
export async function countFindings(corpus: string): Promise<Counts> {
  const cases = readCases(corpus);
  const rules = new Map<string, RuleCount>();
  for (const { root, files } of cases) {
    const { findings, failures } = await lint({ cwd: path.join(corpus, root), files, config: false });
    if (failures[0]) throw new Error(`${root}: ${failures[0].message}`);
    for (const id of new Set(findings.map(({ rule }) => rule))) {
      const known = rules.get(id) ?? { files: 0, findings: 0 };
      const own = findings.filter(({ rule }) => rule === id).length;
      rules.set(id, { files: known.files + 1, findings: known.findings + own });
    }
  }
  return { files: cases.length, rules };
}

function readCases(corpus: string): readonly Case[] {
  const lines = readFileSync(path.join(corpus, "cases.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}
