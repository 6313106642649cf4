/** Findings in the shape of ESLint's results, for `json` and for ESLint's formatters. */
import { fingerprintOf } from "../lint/fingerprint.ts";
import { printable } from "../lint/message.ts";
import type { Finding, LintResult } from "../lint/result.ts";
import { type Range, rangeOf } from "./range.ts";

/** A file with its findings (ESLint, `LintResult`). */
export interface EslintResult {
  /** Absolute. */
  readonly filePath: string;
  readonly messages: readonly EslintMessage[];
  readonly suppressedMessages: readonly never[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly usedDeprecatedRules: readonly never[];
}

/** A finding (ESLint, `LintMessage`), and what ESLint has no word for. */
interface EslintMessage extends Range {
  readonly ruleId: string;
  readonly severity: 1 | 2;
  readonly message: string;
  readonly messageId: string;
  readonly service?: string;
  readonly subject?: string;
  readonly fingerprint: string;
  readonly related: readonly PlaceInFile[];
  readonly flow?: readonly PlaceInFile[];
  readonly stacks: readonly string[];
}

interface PlaceInFile extends Range {
  readonly filePath: string;
  readonly message: string;
}

/** One result for each file that was read, in the order of their paths, without findings too. */
export function toEslintResults({ files, findings }: LintResult): readonly EslintResult[] {
  const byFile = new Map<string, Finding[]>(files.map(({ path }) => [path, []]));
  for (const finding of findings) {
    const { path } = finding.at.file;
    const found = byFile.get(path);
    if (found) found.push(finding);
    else byFile.set(path, [finding]);
  }
  return [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, found]) => toResult(path, found));
}

function toResult(filePath: string, findings: readonly Finding[]): EslintResult {
  const errorCount = findings.filter(({ level }) => level === "error").length;
  return {
    filePath,
    messages: findings.map(toMessage),
    suppressedMessages: [],
    errorCount,
    fatalErrorCount: 0,
    warningCount: findings.length - errorCount,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}

function toMessage(finding: Finding): EslintMessage {
  const { rule, level, message, messageId, at, service, subject, related, flow, stacks } = finding;
  return {
    ruleId: rule,
    severity: level === "error" ? 2 : 1,
    message,
    messageId,
    ...rangeOf(at),
    ...(service === undefined ? {} : { service }),
    ...(subject === undefined ? {} : { subject }),
    fingerprint: fingerprintOf(finding),
    related: related.map(toPlace),
    ...(flow ? { flow: flow.map(toPlace) } : {}),
    stacks,
  };
}

function toPlace({ at, message }: Finding["related"][number]): PlaceInFile {
  return { filePath: at.file.path, message: printable(message), ...rangeOf(at) };
}
