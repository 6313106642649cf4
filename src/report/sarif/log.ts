/** The report for code scanning: SARIF 2.1.0 as GitHub, GitLab and others take it (docs/reporters.md). */
import type { Log, ReportingDescriptor, Result } from "sarif";
import type { LintResult } from "../../lint/result.ts";
import type { SourceFile } from "../../text/source.ts";
import { toJsonText } from "../json-text.ts";
import type { ReportContext } from "../reporter.ts";
import { describeInvocation } from "./notifications.ts";
import { pairTwins, toResult, toSuppressedResult } from "./results.ts";
import { describeRule } from "./rules.ts";

/** GitHub shows, and GitLab takes, no more results. */
const MOST_RESULTS = 5000;

/** One run. When the linter failed, the log says so, so that consumers do not take missing results for repaired ones. */
export async function reportSarif(result: LintResult, report: ReportContext): Promise<string> {
  const { version, category } = report;
  const results = await makeResults(result, report);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: describeDriver(version, result.rules.map(describeRule)) },
        automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top level of the checkout." } } },
        invocations: [describeInvocation(result.failures, Math.max(results.length - MOST_RESULTS, 0))],
        results: results.slice(0, MOST_RESULTS),
      },
    ],
  };
  return toJsonText(log, 2);
}

/** Suppressions stand in all results or in none (SARIF 2.1.0, 3.27.23). GitHub takes suppressed results for alerts. */
async function makeResults(result: LintResult, { root, reportSuppressed }: ReportContext): Promise<readonly Result[]> {
  const ruleIndex = new Map(result.rules.map(({ id }, index) => [id, index]));
  const context = { root, ruleIndex, hashOf: await createLineHash() };
  const results = pairTwins(result.findings).map((twins) => toResult(twins, context));
  if (!reportSuppressed) return results;
  return [
    ...results.map((item) => ({ ...item, suppressions: [] })),
    ...pairTwins(result.suppressed).map((twins) => toSuppressedResult(twins, context)),
  ];
}

function describeDriver(version: string, rules: ReportingDescriptor[]): Log["runs"][0]["tool"]["driver"] {
  return {
    name: "pmoves-lint",
    fullName: `pmoves-lint ${version}`,
    version,
    semanticVersion: version,
    informationUri: "https://www.npmjs.com/package/pmoves-lint",
    rules,
  };
}

/** The hashes of a file's lines, computed once a file. GitHub includes a byte order mark in them, and so does `text`. */
async function createLineHash(): Promise<(file: SourceFile, line: number) => string | undefined> {
  const { computeRollingHashes } = await import("@microsoft/sarif");
  const known = new Map<SourceFile, ReadonlyMap<number, string>>();
  return (file, line) => {
    const hashes = known.get(file) ?? computeRollingHashes(file.text);
    known.set(file, hashes);
    return hashes.get(line);
  };
}
