/** What the checks of a service share. */
import type { Location } from "../../text/source.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { entryAt, scalarAt } from "../parts.ts";
import type { Problem, ProblemKind, Report } from "../problem.ts";
import type { Mapping, Tree } from "../tree.ts";

/** One service that runs, and the project around it. */
export interface CheckedService {
  readonly name: string;
  readonly service: Mapping;
  /** The service's key. */
  readonly key: Location;
  readonly path: string;
  readonly model: Mapping;
  readonly enabled: ReadonlySet<string>;
  readonly report: Report;
}

/** Where something is at fault: the token, and its path in the model. */
interface Place {
  readonly at: Location;
  readonly path: string;
}

export type ServiceCheck = (checked: CheckedService) => void;

/** An error of the resolved project. */
export function fault(kind: ProblemKind, { at, path }: Place, message: string): Problem {
  const { file, start, end } = at;
  return { kind, severity: "error", message, at: { file, start, end }, path };
}

/** Attributes that contradict each other. */
export function contradiction(at: Location, path: string, message: string): Problem {
  return fault("compose-consistency", { at, path }, message);
}

/** The text of the scalar under nested keys; "" when there is none. */
export function textAt(tree: Tree | undefined, ...keys: readonly string[]): string {
  const scalar = scalarAt(tree, ...keys);
  return scalar ? scalarText(scalar) : "";
}

/** The key token of an attribute, or the place of the whole when it is not written. */
export function keyOf(tree: Mapping, key: string, whole: Location): Location {
  return entryAt(tree, key)?.key ?? whole;
}
