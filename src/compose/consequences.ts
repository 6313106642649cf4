/** What follows from a required variable that nothing sets, and would mislead whoever reads it. */
import { groupBy } from "../text/group-by.ts";
import { compareLocations } from "../text/order.ts";
import type { Location } from "../text/source.ts";
import { usesOperand } from "./interpolate.ts";
import type { Problem, ProblemKind } from "./problem.ts";
import type { Tree, VariableReference } from "./tree.ts";

/**
 * Leaves out what was found about values that are not known for want of a required variable: Compose stops at the
 * variable, and what it would say of the value itself nobody knows.
 *
 * @returns The others in the same order, the required variables among them.
 */
export function dropConsequences(problems: readonly Problem[]): readonly Problem[] {
  const required = problems.filter(({ kind }) => kind === "required-variable").map(({ at }) => at);
  if (required.length === 0) return problems;
  const places = groupBy(required.sort(compareLocations), ({ file }) => file.path);
  return problems.filter(({ kind, at }) => OF_THE_TEXT.has(kind) || !touches(at, places.get(at.file.path) ?? []));
}

/** True for a text with a variable that must have a value and has none. */
export function lacksRequired(tree: Tree | undefined): boolean {
  return tree?.kind === "scalar" && (tree.template?.references.some(isMissing) ?? false);
}

function isMissing({ operator, value, nested }: VariableReference): boolean {
  return usesOperand(operator, value) && (operator.endsWith("?") || nested.some(isMissing));
}

/** These are about the text as it is written, not about the value that it comes to. */
const OF_THE_TEXT: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "compose-syntax",
  "required-variable",
  "undefined-variable",
]);

/** True when one of the places, sorted by where they begin, has a character in common with this one. */
function touches({ start, end }: Location, places: readonly Location[]): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? end) < end) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  return last !== undefined && last.end > start;
}
