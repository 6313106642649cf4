/** Makes a rule of a policy, so that levels, exceptions, suppressions and reports treat it as any other. */
import type { Category, Plan, Project, Rule, RuleReport, Visitor } from "../rule.ts";
import type { Fault } from "./fault.ts";
import { createJudge, relativeTo } from "./judge.ts";
import type { PolicyData } from "./policy-data.ts";
import type { JudgeSchema } from "./schema-faults.ts";
import {
  type Element,
  selectEnvFile,
  selectNetwork,
  selectProject,
  selectService,
  selectVolumes,
} from "./select-elements.ts";

/** The id of the rule that a policy is. */
export function policyId(name: string): string {
  return `policy/${name}`;
}

/**
 * Makes a rule of a policy that the config's check has passed.
 *
 * @param name The policy's key.
 * @param compile Compiles the JSON schemas of its assertions.
 */
export function createPolicyRule(name: string, policy: PolicyData, compile: JudgeSchema): Rule<"broken"> {
  const { level = "error", reason, docs } = policy;
  return {
    id: policyId(name),
    meta: {
      summary: `Enforce the policy '${name}'${reason === undefined ? "" : `: ${reason.replace(/\.$/, "")}`}`,
      category: CATEGORY,
      recommended: level,
      needsPlan: false,
      messages: { broken: createMessage(policy) },
      references: docs === undefined ? [] : [docs],
    },
    create: ({ project, plan, report }) => {
      const judges = [policy.assert].flat().map((assertion) => createJudge(assertion, compile));
      return createVisitor(policy, { project, plan }, (element) => {
        const faults = judges
          .flatMap((judge) => judge(element.value))
          .filter((fault) => isEvident(fault, element, project));
        for (const fault of joinFaults(faults)) report(createReport({ name, reason }, element, fault));
      });
    },
  };
}

/** A rule that reports every element that a policy selects. */
export function createSelectionRule(name: string, { select }: PolicyData): Rule<"broken"> {
  // No element has fewer than no entries.
  return createPolicyRule(name, { select, assert: { count: { max: -1 } } }, () => () => []);
}

const CATEGORY: Category = "correctness";

/** The placeholders of messages. */
export const PLACEHOLDERS = ["demand", "element", "name", "path", "policy", "service"] as const;

/** Reports explain a rule by its messages. One that says the same of everything explains nothing. */
function createMessage({ message, reason }: PolicyData): string {
  return message === undefined ? "{{fault}}" : joinSentences(message, reason);
}

function joinSentences(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [endSentence(text)])).join(" ");
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function createVisitor(
  { select }: PolicyData,
  { project, plan }: { readonly project: Project; readonly plan: Plan },
  judge: (element: Element) => void,
): Visitor {
  if (select.services) return { service: (service) => selectService(select, service, plan).forEach(judge) };
  if (select.networks) return { network: (network) => selectNetwork(select, network, project).forEach(judge) };
  if (select.envFiles) return { envFile: (file) => selectEnvFile(select, file, plan).forEach(judge) };
  return { project: () => [...selectVolumes(select, project), ...selectProject(select, project)].forEach(judge) };
}

/** Whether the files show the fault: what an overlay lacks may stand in its base file. */
function isEvident({ about }: Fault, { isComplete, hasValues }: Element, { isOverlay }: Project): boolean {
  if (about === "absence") return isComplete && !isOverlay;
  return about === "name" || hasValues;
}

/** What several assertions demand of one place is one finding. */
function joinFaults(faults: readonly Fault[]): Iterable<Fault> {
  const joined = new Map<string, Fault>();
  for (const fault of faults) {
    const { path, at, demand } = fault;
    const key = JSON.stringify([path, at.file.path, at.start, at.end]);
    const known = joined.get(key);
    if (!known) joined.set(key, fault);
    else if (known.demand !== demand) joined.set(key, { ...known, demand: `${known.demand}, and ${demand}` });
  }
  return joined.values();
}

function createReport(
  policy: { readonly name: string; readonly reason: string | undefined },
  { title, name, value }: Element,
  fault: Fault,
): RuleReport<"broken"> {
  const { at, path, subject, demand, related } = fault;
  const inside = relativeTo(value, path);
  const what = inside === "" ? title : `${title}: '${inside}'`;
  const words = { element: title, name, path: inside, demand, policy: policy.name, service: name };
  return {
    at: { at, path },
    messageId: "broken",
    data: { ...words, fault: joinSentences(`${what} ${demand}`, policy.reason) },
    ...(subject === undefined ? {} : { subject }),
    related,
    cause: `${demand}:${at.file.path}:${at.start}`,
  };
}
