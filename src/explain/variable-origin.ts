/** What sets the variables of an interpolation. */

import { derivedScalar } from "../compose/derive.ts";
import type { ProjectEnvironment, ProjectVariable } from "../compose/project-environment.ts";
import type { VariableReference } from "../compose/tree.ts";
import type { Secrets } from "../plan/secret-names.ts";
import type { Loser, VariableOrigin } from "./explanation.ts";
import type { Show } from "./show.ts";

/** What origins are found with. */
export interface Origins {
  readonly environment: ProjectEnvironment;
  /** Names classes of secret, whether values are shown or not. */
  readonly classes: Secrets;
  readonly show: Show;
}

/** The variables of a template, those in used defaults included, each once. */
export function originsOf(references: readonly VariableReference[], origins: Origins): readonly VariableOrigin[] {
  const found = new Map<string, VariableOrigin>();
  const add = (reference: VariableReference): void => {
    const origin = originOf(reference, origins);
    if (!found.has(origin.name)) found.set(origin.name, origin);
    if (origin.source === "default" || origin.source === "alternate") reference.nested.forEach(add);
  };
  references.forEach(add);
  return [...found.values()];
}

/** A variable whose name alone is written, so that its value is handed on. */
export function originOfName(name: string, value: string, origins: Origins): VariableOrigin {
  return describeOrigin(name, value, origins);
}

/** The class of secret that a name says it is. */
export function classOf(name: string, { classes }: Pick<Origins, "classes">): { readonly secretClass?: string } {
  const secretClass = classes.classOfName(name)?.name;
  return secretClass === undefined ? {} : { secretClass };
}

function originOf({ name, operator, value }: VariableReference, origins: Origins): VariableOrigin {
  const isEmpty = value === undefined || (operator.startsWith(":") && value === "");
  if (operator.endsWith("+") && !isEmpty) return { ...describeOrigin(name, value, origins), source: "alternate" };
  if (!isEmpty) return describeOrigin(name, value, origins);
  const source = operator.endsWith("-") ? "default" : "unset";
  const at = origins.environment.variables.get(name)?.at;
  return { name, source, ...classOf(name, origins), ...(at && { at }), losers: [] };
}

function describeOrigin(name: string, value: string, origins: Origins): VariableOrigin {
  const shown = { name, value: showValue(name, value, origins), ...classOf(name, origins) };
  const variable = origins.environment.variables.get(name);
  if (!variable || variable.value !== value) return { ...shown, source: "elsewhere", losers: [] };
  const { source, at, hides } = variable;
  return {
    ...shown,
    source: source === "example" ? "env-file" : source,
    ...(at && { at }),
    losers: describeLosers(name, [variable, ...hides], origins),
  };
}

/** `chain` begins with the winner. */
function describeLosers(name: string, chain: readonly ProjectVariable[], origins: Origins): readonly Loser[] {
  return chain.slice(1).map((loser, index) => ({
    value: showValue(name, loser.value, origins),
    rule: ruleBetween(chain[index] ?? loser, loser),
    ...(loser.at && { at: loser.at }),
  }));
}

function ruleBetween(winner: ProjectVariable, loser: ProjectVariable): Loser["rule"] {
  if (winner.source !== "env-file") return "shell-over-env-file";
  return winner.at?.file === loser.at?.file ? "later-line" : "env-file-order";
}

function showValue(name: string, value: string, { show }: Origins): string {
  const nowhere = { file: { path: "", text: "" }, start: 0, end: 0 };
  return show.value(derivedScalar(value, nowhere), name);
}
