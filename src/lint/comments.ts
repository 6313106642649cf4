/** Lets comments in a run's files suppress its findings, and runs the rules that judge these comments. */
import type { EnvFile, Project } from "../compose/model.ts";
import type { Rule } from "../rule.ts";
import type { CommentSuppression, FileSuppressions } from "../suppress/comment-suppressions.ts";
import { readFileSuppressions } from "../suppress/read-file.ts";
import { suppress } from "../suppress/suppress.ts";
import { type SuppressionTerms, suppressionRules } from "../suppress/terms.ts";
import type { Location } from "../text/source.ts";
import { blindingRules } from "./blinding-rules.ts";
import type { SuppressedFinding } from "./result.ts";
import { type ActiveRule, type RunInput, type RunOutput, runRules } from "./run.ts";

/** What is known of comments, besides the run itself. */
export interface CommentContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Every rule that there is, on or off. */
  readonly rules: readonly Rule[];
  /** Whether all that reads a file is linted, and not a selection of stacks. */
  isWhole(path: string): boolean;
}

export interface CommentedOutput extends RunOutput {
  readonly suppressed: readonly SuppressedFinding[];
  /** The rules in comments that suppressed a finding, or that may be of use where not all was seen; by their places. */
  readonly usedComments: readonly Location[];
}

/**
 * Divides what the rules found by the comments of the files, and adds what is wrong with the comments.
 *
 * @param input What the rules ran over.
 * @param output What they found.
 */
export function applySuppressions(input: RunInput, output: RunOutput, context: CommentContext): CommentedOutput {
  const { project, plan, rules } = input;
  const files = readComments(project);
  if (files.length === 0) return { ...output, suppressed: [], usedComments: [] };
  const { today } = context;
  const ruleIds = new Set(context.rules.map(({ id }) => id));
  const unsuppressible = plan.data.unsuppressible ?? [];
  const extentOf = createExtent(input, context);
  const found = suppress(output.findings, files, { today, ruleIds, unsuppressible, extentOf });
  const judges = rules.filter(({ rule }) => suppressionRules.has(rule.id));
  const judged = runRules({ ...input, project: { ...project, problems: found.problems }, rules: judges });
  return {
    findings: [...found.findings, ...judged.findings],
    failures: [...output.failures, ...judged.failures],
    suppressed: found.suppressed,
    usedComments: found.used,
  };
}

function readComments(project: Project): readonly FileSuppressions[] {
  const compose = project.files.map((file) => readFileSuppressions(file, "yaml"));
  const env = envFilesOf(project).map(({ source, format }) => readFileSuppressions(source, format ?? "dotenv"));
  return [...new Set([...compose, ...env])].filter((file) => file !== undefined);
}

/** The env files that were read, with those that they are compared with. */
export function envFilesOf({ envFiles, referenceEnvFiles }: Project): readonly EnvFile[] {
  const files = [...envFiles.values()];
  return [...files, ...files.flatMap(({ example }) => example ?? []), ...referenceEnvFiles.values()];
}

/** Not all is seen where a file could not be read whole, an env file is absent, or the machine has a say. */
function createExtent({ project, plan, rules }: RunInput, { isWhole }: CommentContext): SuppressionTerms["extentOf"] {
  const services = [...project.services.values()];
  const isBlind = project.problems.some(({ kind }) => blindingRules.has(kind));
  const hasPlan = Object.keys(plan.data).length > 0;
  const ran = new Map(rules.filter((active) => hasRun(active, project, hasPlan)).map(({ rule }) => [rule.id, rule]));
  const disabled = new Set(services.filter(({ enabled }) => !enabled).map(({ at }) => at.file.path));
  const absent = services.flatMap(({ envFiles }) => envFiles.filter(({ state }) => state !== "present"));
  return (suppression) => {
    const { id, at } = suppression.rule;
    const rule = ran.get(id);
    if (!rule || disabled.has(at.file.path)) return "none";
    const isUnsure = isBlind || rule.meta.dependsOnMachine || !isWhole(at.file.path);
    return isUnsure || absent.some((file) => covers(suppression, file.at)) ? "some" : "all";
  };
}

function hasRun({ rule: { meta } }: ActiveRule, { isOverlay }: Project, hasPlan: boolean): boolean {
  return !(meta.needsWholeProject && isOverlay) && (hasPlan || !meta.needsPlan);
}

function covers({ rule, start, end }: CommentSuppression, at: Location): boolean {
  return rule.at.file.path === at.file.path && start <= at.start && at.start < end;
}
