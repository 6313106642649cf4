/** Runs rules over one resolved project. Pure: the same project and plan give the same findings. */
import type { Project, Service } from "../compose/model.ts";
import type { Problem } from "../compose/problem.ts";
import type { Plan } from "../plan/plan.ts";
import type { Rule, RuleReport, Settings, Visitor } from "../rule.ts";
import { reasonOf } from "../text/reason.ts";
import { findException } from "./exceptions.ts";
import { guardRule, pluginOfRule } from "./guard-rule.ts";
import { identityOf } from "./identity.ts";
import { fillMessage } from "./message.ts";
import type { Failure, Finding } from "./result.ts";
import type { MaskValues } from "./secret-values.ts";

/** A rule that is on for a project. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: "warn" | "error";
  readonly options: unknown;
}

export interface RunInput {
  readonly project: Project;
  readonly plan: Plan;
  readonly rules: readonly ActiveRule[];
  /** What configs state for the rules of plugins. Default: nothing. */
  readonly settings?: Settings;
  /** Absolute path that fingerprints are relative to, so that they agree between machines. */
  readonly root: string;
  /** Takes the values of secrets out of what findings say. Default: nothing is a secret. */
  readonly mask?: MaskValues;
}

export interface RunOutput {
  readonly findings: readonly Finding[];
  /** One for each rule that threw; the other rules went on. */
  readonly failures: readonly Failure[];
}

/**
 * Runs every active rule over the project.
 *
 * @returns The findings, unsorted, and the rules that failed.
 */
export function runRules(input: RunInput): RunOutput {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const hasPlan = Object.keys(input.plan.data).length > 0;
  for (const active of input.rules) {
    const { needsPlan, needsWholeProject } = active.rule.meta;
    // There is nothing that the rule could judge.
    if ((needsPlan && !hasPlan) || (needsWholeProject && input.project.isOverlay)) continue;
    try {
      runRule(active, input, findings);
    } catch (cause) {
      failures.push(describeFailure(active.rule.id, cause));
    }
  }
  return { findings, failures };
}

function describeFailure(id: string, cause: unknown): Failure {
  const plugin = pluginOfRule(id);
  const origin = plugin === undefined ? "" : ` of plugin '${plugin}'`;
  const message = `Rule '${id}'${origin} failed: ${reasonOf(cause)}`;
  return { kind: "rule", message, cause, ...(plugin === undefined ? {} : { plugin }) };
}

function runRule(active: ActiveRule, input: RunInput, findings: Finding[]): void {
  let current: Service | undefined;
  const { project, plan, settings = {} } = input;
  const report = (reported: RuleReport<string>): void => {
    const named = { ...nameService(reported, input, current), ...reported };
    const exception = findException({ plan, project, rule: active.rule.id, report: named });
    if (!exception) findings.push(createFinding(active, input, named));
  };
  const rule = pluginOfRule(active.rule.id) === undefined ? active.rule : guardRule(active.rule);
  const visitor = rule.create({ options: active.options, settings, project, plan, report });
  visitor.project?.(project);
  if (visitor.service) {
    for (const service of project.services.values()) {
      current = service;
      if (service.enabled) visitor.service(service);
    }
    current = undefined;
  }
  if (visitor.network) for (const network of project.networks.values()) visitor.network(network);
  if (visitor.envFile) for (const file of project.envFiles.values()) visitor.envFile(file);
  if (visitor.problem) visitProblems(visitor, active.rule.id, project.problems);
}

function visitProblems(visitor: Visitor, kind: string, problems: readonly Problem[]): void {
  for (const problem of problems) if (problem.kind === kind) visitor.problem?.(problem);
}

/** The service being visited, or else the one in whose path the report is. */
function nameService(
  { at }: RuleReport<string>,
  { project }: RunInput,
  current: Service | undefined,
): { readonly service?: string } {
  const service = current ?? findService(at.path, project);
  return service ? { service: service.name } : {};
}

/** Names of services may hold dots, so the longest that fits counts. */
function findService(path: string, { services }: Project): Service | undefined {
  if (!path.startsWith("services.")) return undefined;
  const parts = path.split(".");
  for (let end = parts.length; end > 1; end -= 1) {
    const service = services.get(parts.slice(1, end).join("."));
    if (service) return service;
  }
  return undefined;
}

function createFinding(active: ActiveRule, input: RunInput, reported: RuleReport<string>): Finding {
  const { rule, level } = active;
  const { mask = String } = input;
  const at = reported.range ?? reported.at.at;
  const path = mask(reported.at.path);
  const subject = reported.subject === undefined ? undefined : mask(reported.subject);
  const { service, messageId } = reported;
  const flow = reported.flow && maskPlaces(reported.flow, mask);
  return {
    rule: rule.id,
    messageId,
    level: reported.atMost ?? level,
    message: fillMessage(rule.meta.messages[messageId] ?? messageId, reported.data ?? {}, mask),
    at,
    path,
    ...(service === undefined ? {} : { service }),
    ...(subject === undefined ? {} : { subject }),
    identity: identityOf({ rule: rule.id, file: at.file.path, root: input.root, path, subject }),
    related: reported.related ? maskPlaces(reported.related, mask) : (flow ?? []),
    ...(flow && flow.length > 0 ? { flow } : {}),
    cause: mask(reported.cause ?? `${messageId}:${at.file.path}:${at.start}`),
    stacks: [],
    ...fixOf(rule, reported, mask),
  };
}

function maskPlaces(places: Finding["related"], mask: MaskValues): Finding["related"] {
  return places.map((place) => ({ ...place, message: mask(place.message) }));
}

/** @throws When the rule does not declare that it has fixes: neither its page nor a reader would know. */
function fixOf({ meta }: Rule, { fix }: RuleReport<string>, mask: MaskValues): Pick<Finding, "fix"> {
  if (!fix) return {};
  if (!meta.fixable) throw new Error("it reports a fix, but does not state `meta.fixable`.");
  return { fix: { ...fix, description: mask(fix.description), safety: meta.fixable } };
}
