/** Runs one rule over a project that a test holds in memory. */
import { createProject } from "../compose/create-project.ts";
import { memoryFiles } from "../compose/memory-files.ts";
import type { Project } from "../compose/model.ts";
import { resolveProject } from "../compose/resolve.ts";
import { createSources } from "../compose/sources.ts";
import { createTracking } from "../files/tracking.ts";
import { guardRule } from "../lint/guard-rule.ts";
import type { Finding } from "../lint/result.ts";
import { runRules } from "../lint/run.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { PlanData } from "../plan/plan-data.ts";
import type { Rule, Settings } from "../rule.ts";
import { joinPath, relativePath } from "../text/path.ts";
import { positionAt } from "../text/source.ts";

/** A project, and how it is linted. */
export interface RuleCase {
  /** What the case shows. */
  readonly name?: string;
  /** The text of `compose.yaml`, or several files by path relative to the project. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly plan?: PlanData;
  /** The rule's options, over its defaults. */
  readonly options?: unknown;
  /** What configs state under `settings`. */
  readonly settings?: Settings;
  /** The shell's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: every profile. */
  readonly profiles?: readonly string[];
  /** What a repository keeps: `tracked` or `unignored` by path relative to the project. */
  readonly tracked?: Readonly<Record<string, "tracked" | "unignored">>;
  /** `-f`, when default discovery is not wanted. */
  readonly use?: readonly string[];
}

/** A finding as tests write it: lines and columns from 1, the end exclusive, paths relative to the project. */
export interface FoundFinding {
  readonly messageId: string;
  readonly message: string;
  readonly file: string;
  /** `line:column-endLine:endColumn`, or `line:column-endColumn` on one line. */
  readonly at: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly service: string | undefined;
  readonly subject: string | undefined;
  /** Places of related locations, `file:line`. */
  readonly related: readonly string[];
}

/**
 * Runs a rule over a case.
 *
 * @returns What it found, in the order of its reports.
 * @throws What the rule throws, and TypeError for a report that is none.
 */
export function lintCase(rule: Rule, item: RuleCase): readonly FoundFinding[] {
  const options = { ...(rule.meta.options?.defaults ?? {}), ...(item.options ?? {}) };
  const { findings, failures } = runRules({
    project: resolveCase(item),
    plan: createPlan(item.plan ?? {}),
    rules: [{ rule: guardRule(rule), level: "error", options }],
    settings: item.settings ?? {},
    root: FOLDER,
  });
  if (failures[0]) throw failures[0].cause;
  return findings.map(describeFinding);
}

const FOLDER = "/project";

function resolveCase({ files, env = {}, profiles = ["*"], plan, tracked, use }: RuleCase): Project {
  const given = typeof files === "string" ? { "compose.yaml": files } : files;
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(given).map(([path, text]) => [joinPath(FOLDER, path), text])),
  );
  const tracking = tracked
    ? (path: string) => tracked[relativePath(FOLDER, path)]
    : createTracking({ ...disk, readBytes: () => undefined });
  const request = {
    cwd: FOLDER,
    env,
    profiles,
    exampleEnvFiles: true,
    referenceEnvFiles: plan?.sharedFiles ?? [],
    ...(use ? { files: use } : {}),
  };
  return createProject(resolveProject(request, createSources({ ...disk, tracking })));
}

function describeFinding({ at, messageId, message, service, subject, related }: Finding): FoundFinding {
  const start = positionAt(at.file, at.start);
  const end = positionAt(at.file, at.end);
  const endLine = start.line === end.line ? "" : `${end.line}:`;
  return {
    messageId,
    message,
    file: relativePath(FOLDER, at.file.path),
    at: `${start.line}:${start.column}-${endLine}${end.column}`,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    service,
    subject,
    related: related.map(
      (place) => `${relativePath(FOLDER, place.at.file.path)}:${positionAt(place.at.file, place.at.start).line}`,
    ),
  };
}
