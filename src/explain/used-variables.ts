/** The variables that a project asks its environment for (`docker compose config --variables`). */
import { interpolate } from "../compose/interpolate.ts";
import type { Mapping, Scalar, Tree, VariableReference } from "../compose/tree.ts";
import { scalarText } from "../yaml/scalar.ts";

export interface UsedVariable {
  readonly name: string;
  /** Whether Compose stops where nothing sets it. */
  readonly required: boolean;
  /** As written; empty for none. */
  readonly defaultValue: string;
  /** The text of `${NAME:+text}`, as written; empty for none. */
  readonly alternateValue: string;
}

/**
 * Collects the variables of a model, sorted by name. Where one is used in several ways, the first default counts.
 *
 * @param model A model that was resolved without interpolation.
 */
export function findUsedVariables(model: Mapping): readonly UsedVariable[] {
  const used = new Map<string, UsedVariable>();
  const add = (reference: VariableReference): void => {
    const before = used.get(reference.name);
    used.set(reference.name, combine(before, reference));
    reference.nested.forEach(add);
  };
  for (const scalar of scalarsOf(model)) {
    if (scalar.type === "string") interpolate(scalarText(scalar), () => undefined).references.forEach(add);
  }
  return [...used.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function combine(before: UsedVariable | undefined, { name, operator, operand }: VariableReference): UsedVariable {
  return {
    name,
    required: before?.required === true || operator.endsWith("?"),
    defaultValue: before?.defaultValue || (operator.endsWith("-") ? operand : ""),
    alternateValue: before?.alternateValue || (operator.endsWith("+") ? operand : ""),
  };
}

/** Every scalar as it is written: a short form as its one text, a path before it was made absolute. */
function* scalarsOf(tree: Tree): Iterable<Scalar> {
  if (tree.kind === "scalar") yield tree.relative ?? tree;
  else if (tree.kind === "sequence") for (const item of tree.items) yield* scalarsOf(item);
  else if (tree.short) yield tree.short;
  else for (const { value } of tree.entries.values()) yield* scalarsOf(value);
}
