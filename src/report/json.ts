/** The report for programs: ESLint's results, one line of JSON. */
import type { LintResult } from "../lint/result.ts";
import { toEslintResults } from "./eslint-results.ts";
import { toJsonText } from "./json-text.ts";

export function reportJson(result: LintResult): string {
  return toJsonText(toEslintResults(result));
}
