/** Runs formatters written for ESLint on our results. */
import { resolveReporter } from "../config/eslintrc.ts";
import { importModule } from "../files/modules.ts";
import { printable } from "../lint/message.ts";
import type { RuleDescription } from "../lint/result.ts";
import { type EslintResult, toEslintResults } from "../report/eslint-results.ts";
import { reporters } from "../report/index.ts";
import type { Reporter } from "../report/reporter.ts";
import { neutralizeCommands } from "../report/workflow-commands.ts";
import { reasonOf } from "../text/reason.ts";
import { isRecord } from "../text/record.ts";
import { UsageError } from "./usage-error.ts";

type Format = (results: readonly EslintResult[], context: FormatContext) => unknown;

/** What ESLint hands to a formatter besides the results. */
interface FormatContext {
  readonly cwd: string;
  readonly color: boolean;
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
}

interface RuleMeta {
  readonly type: "problem";
  readonly docs: { readonly description: string; readonly url: string };
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * Loads a formatter package, `eslint-formatter-NAME`, as it is installed for a directory.
 *
 * @throws UsageError when there is none, or it is no formatter.
 */
export async function loadFormatter(name: string, directory: string): Promise<Reporter> {
  const path = resolveReporter(name, directory);
  if (path === undefined) throw new UsageError(describeUnknown(name));
  const format = await blame(name, () => importFormat(path));
  return async (result, { cwd, color }) => {
    const rulesMeta = Object.fromEntries(result.rules.map((rule) => [rule.id, describeRule(rule)]));
    const results = toEslintResults(result).map(withSafeText);
    return endLine(String((await blame(name, () => format(results, { cwd, color, rulesMeta }))) ?? ""));
  };
}

/** A formatter that fails is at fault itself; without this it would look like our bug. */
async function blame<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new UsageError(`Formatter '${name}' failed: ${reasonOf(cause)}`, { cause });
  }
}

async function importFormat(path: string): Promise<Format> {
  const module = await importModule(path);
  if (isRecord(module) && isFormat(module.default)) return module.default;
  throw new TypeError(`${path} does not export a function.`);
}

function describeUnknown(name: string): string {
  const known = [...reporters.keys()].join(", ");
  return `There is no format '${name}'. Known are ${known}, and the ESLint formatters that are installed.`;
}

function isFormat(value: unknown): value is Format {
  return typeof value === "function";
}

function describeRule({ summary, url, messages }: RuleDescription): RuleMeta {
  return { type: "problem", docs: { description: summary, url }, messages };
}

/** Formatters print what they get, on a terminal or in the log of GitHub Actions: nothing there may act on either. */
function withSafeText(result: EslintResult): EslintResult {
  const messages = result.messages.map((message) => ({ ...message, message: neutralizeCommands(message.message) }));
  const filePath = neutralizeCommands(printable(result.filePath)).replaceAll("/::", "/: :");
  return { ...result, filePath, messages };
}

function endLine(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
