/** Runs one rule over inline projects: `good` ones must be silent, `bad` ones must give exactly the stated findings. */
import { describe, expect, test } from "vitest";
import { createProject } from "../../src/compose/create-project.ts";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { createTracking } from "../../src/files/tracking.ts";
import { runRules } from "../../src/lint/run.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import type { PlanData } from "../../src/plan/plan-data.ts";
import type { Rule } from "../../src/rule.ts";
import { positionAt } from "../../src/text/source.ts";
import { memoryFiles } from "./memory-files.ts";

interface Case {
  /** What the case shows. */
  readonly name: string;
  /** The text of `compose.yaml`, or several files by path relative to the project. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly plan?: PlanData;
  readonly options?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
  /** Files that a repository keeps, relative to the project. */
  readonly tracked?: Readonly<Record<string, "tracked" | "unignored">>;
  /** `-f`, when default discovery is not wanted. */
  readonly use?: readonly string[];
}

interface ExpectedFinding {
  readonly messageId: string;
  /** `line:column-endLine:endColumn`, or `line:column-endColumn` on one line; columns from 1, the end exclusive. */
  readonly at: string;
  /** Default `compose.yaml`. */
  readonly file?: string;
  readonly service?: string;
  readonly subject?: string;
  /** Parts that the message must contain. */
  readonly says?: readonly string[];
  /** Places of related locations, `file:line`. */
  readonly related?: readonly string[];
}

export interface RuleCases {
  readonly good: readonly Case[];
  readonly bad: readonly (Case & { readonly findings: readonly ExpectedFinding[] })[];
}

/**
 * Declares the tests of a rule.
 *
 * @param rule The rule under test.
 * @param cases Good and bad projects.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    for (const item of cases.good) test(`good: ${item.name}`, () => expect(lintCase(rule, item)).toEqual([]));
    for (const item of cases.bad) {
      test(`bad: ${item.name}`, () => {
        const found = lintCase(rule, item);
        expect(found.map(({ messageId, at }) => `${messageId} ${at}`)).toEqual(
          item.findings.map(({ messageId, at }) => `${messageId} ${at}`),
        );
        for (const [index, expected] of item.findings.entries()) {
          const actual = found[index];
          const { says = [], ...exact } = { file: "compose.yaml", ...expected };
          expect(actual).toMatchObject(exact);
          for (const words of says) expect(actual?.message).toContain(words);
        }
      });
    }
  });
}

/**
 * Runs one rule over one case.
 *
 * @returns What it found, places as `ExpectedFinding` writes them.
 */
export function lintCase(rule: Rule, item: Case) {
  const given = typeof item.files === "string" ? { "compose.yaml": item.files } : item.files;
  const files = Object.fromEntries(Object.entries(given).map(([path, text]) => [`/project/${path}`, text]));
  const disk = { ...memoryFiles(files), readBytes: () => undefined };
  const { tracked } = item;
  const tracking = tracked ? (path: string) => tracked[path.replace("/project/", "")] : createTracking(disk);
  const sources = createSources({ ...disk, tracking });
  const request = {
    cwd: "/project",
    env: item.env ?? {},
    profiles: item.profiles ?? ["*"],
    exampleEnvFiles: true,
    referenceEnvFiles: item.plan?.sharedFiles ?? [],
    ...(item.use ? { files: item.use } : {}),
  };
  const project = createProject(resolveProject(request, sources));
  const options = { ...(rule.meta.options?.defaults ?? {}), ...(item.options ?? {}) };
  const { findings, failures } = runRules({
    project,
    plan: createPlan(item.plan ?? {}),
    rules: [{ rule, level: "error", options }],
    root: "/project",
  });
  if (failures[0]) throw failures[0].cause;
  return findings.map((finding) => ({
    messageId: finding.messageId,
    message: finding.message,
    service: finding.service,
    subject: finding.subject,
    file: finding.at.file.path.replace("/project/", ""),
    at: rangeOf(finding.at),
    related: finding.related.map(
      ({ at }) => `${at.file.path.replace("/project/", "")}:${positionAt(at.file, at.start).line}`,
    ),
  }));
}

function rangeOf({ file, start, end }: { file: { path: string; text: string }; start: number; end: number }): string {
  const from = positionAt(file, start);
  const to = positionAt(file, end);
  const line = from.line === to.line ? "" : `${to.line}:`;
  return `${from.line}:${from.column}-${line}${to.column}`;
}
