/** Answers `why`: finds what a question names, and explains it. */
import type { Variable } from "../compose/model.ts";
import { entriesAt, valueAt } from "../compose/parts.ts";
import type { Resolution } from "../compose/resolve.ts";
import type { Entry } from "../compose/tree.ts";
import type { Secrets } from "../plan/secret-names.ts";
import { nearestOf } from "../text/nearest.ts";
import { childOf, explainRemoved, explainTree, joinPath, type Part, type TreeContext } from "./explain-tree.ts";
import { explainVariable } from "./explain-variable.ts";
import type { Explanation } from "./explanation.ts";
import type { Show } from "./show.ts";

/** The answer to a question. */
export type Answer = Explained | Unknown;

export interface Explained {
  readonly service: string;
  /** Whether the active profiles start it. */
  readonly isEnabled: boolean;
  readonly explanations: readonly Explanation[];
}

export interface Unknown {
  /** The service, where it is its key that is unknown. */
  readonly service?: string;
  /** What is unknown. */
  readonly name: string;
  /** What was probably meant. */
  readonly nearest?: string;
}

/** What is known of the project, and what may be shown of it. */
export interface Knowledge {
  readonly resolution: Resolution;
  /** Names classes of secret, whether values are shown or not. */
  readonly classes: Secrets;
  readonly show: Show;
}

/**
 * Answers a question.
 *
 * @param question `SERVICE`, `SERVICE.PATH` or `SERVICE.VARIABLE`; names may contain dots.
 */
export function explain(question: string, knowledge: Knowledge): Answer {
  const { resolution } = knowledge;
  const services = entriesAt(resolution.model, "services");
  const service = longestPrefix(question, services.keys());
  const entry = service === undefined ? undefined : services.get(service);
  if (service === undefined || !entry) return unknown(question, services.keys());
  const subject = describeSubject(service, entry, knowledge);
  const key = question.slice(service.length + 1);
  const explanations = key === "" ? explainAll(subject) : explainKey(key, subject);
  if (explanations.length > 0) return { service, isEnabled: resolution.enabled.has(service), explanations };
  return { service, ...unknown(key, keysOf(subject)) };
}

/** True for a question that names nothing. */
export function isUnknown(answer: Answer): answer is Unknown {
  return !("explanations" in answer);
}

interface Subject {
  readonly part: Part;
  readonly context: TreeContext;
  readonly variables: ReadonlyMap<string, Variable>;
  explainVariable(variable: Variable): Explanation;
}

function describeSubject(service: string, entry: Entry, { resolution, classes, show }: Knowledge): Subject {
  const composeFiles = resolution.composeFiles.map(({ path }) => path);
  const scene = { service: entry.value, composeFiles };
  const context = { environment: resolution.environment, classes, show, ...scene };
  const { envFiles = [], variables = new Map() } = resolution.environments.get(service) ?? {};
  const environment = valueAt(entry.value, "environment");
  return {
    part: { path: "", tree: entry.value, shown: show.tree(entry.value), via: entry.via ?? [] },
    context,
    variables,
    explainVariable: (variable) => explainVariable(variable, { environment, envFiles, ...scene }, context),
  };
}

/** Variables stand where `environment` does, or at the end. */
function explainAll(subject: Subject): readonly Explanation[] {
  const { part, context } = subject;
  const attributes = explainTree(part, context).filter(({ path }) => !path.startsWith("environment."));
  return [...attributes, ...explainVariables(subject)];
}

function explainKey(key: string, subject: Subject): readonly Explanation[] {
  if (key === "environment") return explainVariables(subject);
  const variable = subject.variables.get(key.startsWith("environment.") ? key.slice("environment.".length) : key);
  if (key.startsWith("environment.")) return variable ? [subject.explainVariable(variable)] : [];
  const found = explainPath(key, subject.part, subject.context);
  if (found.length > 0) return found;
  return variable ? [subject.explainVariable(variable)] : [];
}

function explainVariables({ variables, explainVariable: explainOne }: Subject): readonly Explanation[] {
  return [...variables.values()].sort((one, other) => (one.name < other.name ? -1 : 1)).map(explainOne);
}

/** Follows a path whose keys may contain dots themselves. */
function explainPath(path: string, part: Part, context: TreeContext): readonly Explanation[] {
  if (path === "") return explainTree(part, context);
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    const child = childOf(part, path.slice(0, end));
    if (child) return explainPath(path.slice(end + 1), child, context);
  }
  const removed = part.tree.kind === "mapping" ? explainRemoved(part, part.tree, context) : [];
  return removed.filter((explanation) => explanation.path === joinPath(part.path, path));
}

function keysOf({ part, variables }: Subject): readonly string[] {
  const removed = (part.tree.history?.replaced ?? []).flatMap((item) => item.removed?.key ?? []);
  const keys = [...entriesAt(part.tree).keys(), ...removed];
  const below = keys.flatMap((key) => [...entriesAt(part.tree, key).keys()].map((name) => `${key}.${name}`));
  const names = [...variables.keys()];
  return [...keys, ...names, ...below, ...names.map((name) => `environment.${name}`)];
}

function longestPrefix(question: string, names: Iterable<string>): string | undefined {
  return [...names]
    .filter((name) => question === name || question.startsWith(`${name}.`))
    .reduce<string | undefined>((best, name) => (best && best.length > name.length ? best : name), undefined);
}

function unknown(name: string, candidates: Iterable<string>): Unknown {
  const known = [...candidates];
  const nearest = nearestOf(name, known) ?? nearestOf(name.split(".", 1)[0] ?? "", known);
  return nearest === undefined ? { name } : { name, nearest };
}
