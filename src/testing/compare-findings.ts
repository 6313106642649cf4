/** Compares what a rule found with what a test expects. */
import type { Rule } from "../rule.ts";
import type { FoundFinding } from "./lint-case.ts";
import type { ExpectedFinding } from "./rule-cases.ts";

/**
 * The differences between findings, in words.
 *
 * @param found What the rule found.
 * @param expected What it should.
 * @param rule The rule, for the texts of its messages.
 * @returns Empty when all is as expected.
 */
export function compareFindings(
  found: readonly FoundFinding[],
  expected: readonly ExpectedFinding[],
  rule: Rule,
): readonly string[] {
  const unfilled = found.flatMap((finding) => findUnfilled(finding, rule));
  const differences = expected.flatMap((item, index) => compareFinding(found[index], item, index + 1));
  const isComplete = found.length === expected.length;
  if (isComplete && differences.length === 0) return unfilled;
  const title = isComplete ? [] : [`Expected ${count(expected.length)}, and found ${found.length}.`];
  return [...title, ...differences, ...unfilled, "Found:", ...list(found)];
}

function compareFinding(
  found: FoundFinding | undefined,
  { says = [], message, ...stated }: ExpectedFinding,
  number: number,
): readonly string[] {
  if (!found) return [`Finding ${number} is missing: ${JSON.stringify({ ...stated, message: describe(message) })}`];
  const exact = Object.entries({ file: "compose.yaml", ...stated });
  const actual = new Map<string, unknown>(Object.entries(found));
  const differing = exact.filter(([key, value]) => JSON.stringify(actual.get(key)) !== JSON.stringify(value));
  const unsaid = says.filter((words) => !found.message.includes(words));
  return [
    ...differing.map(
      ([key, value]) => `\`${key}\` is ${JSON.stringify(actual.get(key))}, not ${JSON.stringify(value)}.`,
    ),
    ...(matches(found.message, message) ? [] : [`\`message\` is not ${describe(message)}.`]),
    ...unsaid.map((words) => `\`message\` does not say '${words}'.`),
  ].map((difference) => `Finding ${number}: ${difference}`);
}

function matches(message: string, expected: string | RegExp | undefined): boolean {
  if (expected === undefined) return true;
  return typeof expected === "string" ? message === expected : message.search(expected) >= 0;
}

function describe(message: string | RegExp | undefined): string | undefined {
  return typeof message === "string" ? `'${message}'` : message && String(message);
}

/** A placeholder that the report gave no data for. */
function findUnfilled({ messageId, message }: FoundFinding, { meta }: Rule): readonly string[] {
  const placeholders = new Set((meta.messages[messageId] ?? "").match(/\{\{\w+\}\}/g) ?? []);
  const left = [...placeholders].filter((placeholder) => message.includes(placeholder));
  return left.map((placeholder) => `Message '${messageId}' lacks \`data\` for ${placeholder}.`);
}

function list(found: readonly FoundFinding[]): readonly string[] {
  if (found.length === 0) return ["  nothing"];
  return found.map(({ messageId, file, at, message }) => `  ${messageId} at ${file}:${at}: ${message}`);
}

function count(findings: number): string {
  return findings === 1 ? "1 finding" : `${findings} findings`;
}
