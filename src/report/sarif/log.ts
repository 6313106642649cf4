/** The report for code scanning: SARIF 2.1.0 as GitHub, GitLab and others take it (docs/reporters.md). */
import type { Log, ReportingDescriptor } from "sarif";
import type { LintResult } from "../../lint/result.ts";
import type { SourceFile } from "../../text/source.ts";
import { toJsonText } from "../json-text.ts";
import type { ReportContext } from "../reporter.ts";
import { describeInvocation } from "./notifications.ts";
import { pairTwins, toResult } from "./results.ts";
import { describeRule } from "./rules.ts";

/** GitHub shows, and GitLab takes, no more results. */
const MOST_RESULTS = 5000;

/** One run. When the linter failed, the log says so, so that consumers do not take missing results for repaired ones. */
export async function reportSarif(result: LintResult, { root, version, category }: ReportContext): Promise<string> {
  const twins = pairTwins(result.findings);
  const ruleIndex = new Map(result.rules.map(({ id }, index) => [id, index]));
  const context = { root, ruleIndex, hashOf: await createLineHash() };
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: describeDriver(version, result.rules.map(describeRule)) },
        automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top level of the checkout." } } },
        invocations: [describeInvocation(result.failures, Math.max(twins.length - MOST_RESULTS, 0))],
        results: twins.slice(0, MOST_RESULTS).map((item) => toResult(item, context)),
      },
    ],
  };
  return toJsonText(log, 2);
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
