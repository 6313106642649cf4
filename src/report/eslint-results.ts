/** Findings in the shape of ESLint's results, for `json` and for ESLint's formatters. */
import { fingerprintOf } from "../lint/fingerprint.ts";
import { printable } from "../lint/message.ts";
import type { Finding, LintResult, SuppressedFinding } from "../lint/result.ts";
import { type EslintFixes, fixedTexts, toEslintFixes } from "./eslint-fixes.ts";
import { type Range, rangeOf } from "./range.ts";

/** A file with its findings (ESLint, `LintResult`). */
export interface EslintResult {
  /** Absolute. */
  readonly filePath: string;
  readonly messages: readonly EslintMessage[];
  readonly suppressedMessages: readonly SuppressedMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly usedDeprecatedRules: readonly never[];
  /** The text after the fixes that were made; absent when it holds a secret. */
  readonly output?: string;
}

/** A finding (ESLint, `LintMessage`), and what ESLint has no word for. */
interface EslintMessage extends Range, EslintFixes {
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

/** A finding that does not count (ESLint, `SuppressedLintMessage`). */
interface SuppressedMessage extends EslintMessage {
  /** `directive`: a comment. `file`: a baseline. */
  readonly suppressions: readonly { readonly kind: "directive" | "file"; readonly justification: string }[];
}

interface PlaceInFile extends Range {
  readonly filePath: string;
  readonly message: string;
}

/** One result for each file that was read, in the order of their paths, without findings too. */
export function toEslintResults({ files, findings, suppressed, fixes }: LintResult): readonly EslintResult[] {
  const byFile = new Map<string, FoundInFile>(files.map(({ path }) => [path, { findings: [], suppressed: [] }]));
  for (const finding of findings) foundIn(finding, byFile).findings.push(finding);
  for (const finding of suppressed) foundIn(finding, byFile).suppressed.push(finding);
  const outputs = fixedTexts(fixes);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, found]) => {
      const output = outputs.get(path);
      return { ...toResult(path, found), ...(output === undefined ? {} : { output }) };
    });
}

interface FoundInFile {
  readonly findings: Finding[];
  readonly suppressed: SuppressedFinding[];
}

function foundIn({ at }: Finding, byFile: Map<string, FoundInFile>): FoundInFile {
  const found = byFile.get(at.file.path) ?? { findings: [], suppressed: [] };
  byFile.set(at.file.path, found);
  return found;
}

function toResult(filePath: string, { findings, suppressed }: FoundInFile): EslintResult {
  const messages = findings.map(toMessage);
  const errorCount = countErrors(messages);
  const fixable = messages.filter(({ fix }) => fix);
  return {
    filePath,
    messages,
    suppressedMessages: suppressed.map(toSuppressedMessage),
    errorCount,
    fatalErrorCount: 0,
    warningCount: findings.length - errorCount,
    fixableErrorCount: countErrors(fixable),
    fixableWarningCount: fixable.length - countErrors(fixable),
    usedDeprecatedRules: [],
  };
}

function countErrors(messages: readonly EslintMessage[]): number {
  return messages.filter(({ severity }) => severity === 2).length;
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
    ...toEslintFixes(finding),
  };
}

function toSuppressedMessage(finding: SuppressedFinding): SuppressedMessage {
  const { kind, justification = "" } = finding.suppression;
  const suppression = {
    kind: kind === "inSource" ? "directive" : "file",
    justification: printable(justification),
  } as const;
  return { ...toMessage(finding), suppressions: [suppression] };
}

function toPlace({ at, message }: Finding["related"][number]): PlaceInFile {
  return { filePath: at.file.path, message: printable(message), ...rangeOf(at) };
}
