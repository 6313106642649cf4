/**
 * Records what compose-go answers to the cases of `fixtures/compose`: run it after adding one.
 * COMPOSE_ORACLE names the program of `shared/oracle`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askCompose, type ComposeAnswer, type ComposeCase, writeCases } from "../test/support/compose-cases.ts";

type RecordedCases = Record<string, ComposeCase & { readonly answer?: ComposeAnswer }>;

const folder = join(import.meta.dirname, "..", "fixtures", "compose");
const program = process.env.COMPOSE_ORACLE;
if (program === undefined) throw new Error("Set COMPOSE_ORACLE to the program of shared/oracle.");

for (const name of readdirSync(folder)) {
  const path = join(folder, name);
  const cases: RecordedCases = JSON.parse(readFileSync(path, "utf8"));
  const answers = record(program, withoutAnswers(cases));
  writeFileSync(path, `${JSON.stringify(answers, undefined, 2)}\n`);
}

function withoutAnswers(cases: RecordedCases): Record<string, ComposeCase> {
  return Object.fromEntries(Object.entries(cases).map(([name, { answer: _, ...question }]) => [name, question]));
}

function record(oracle: string, cases: Record<string, ComposeCase>): RecordedCases {
  const written = writeCases(cases);
  try {
    const answers = askCompose(oracle, written, cases);
    return Object.fromEntries(
      Object.entries(cases).map(([name, question], index) => [name, { ...question, answer: answers[index] ?? {} }]),
    );
  } finally {
    written.remove();
  }
}
