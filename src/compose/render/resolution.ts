/** A resolution as data: what programs get. */

import { compareText } from "../../text/order.ts";
import { type Position, positionAt } from "../../text/source.ts";
import type { Problem } from "../problem.ts";
import type { Resolution } from "../resolve.ts";
import { renderEnvironments } from "./environments.ts";
import type { JsonObject } from "./json.ts";
import { checkPrintable } from "./printable.ts";
import { renderProject } from "./project.ts";

/** A resolved project as data. */
export interface ResolvedConfig {
  /** The project in the shape of `docker compose config --format json`; undefined when there is none. */
  readonly config: JsonObject | undefined;
  /** The services that no active profile enables, sorted. */
  readonly disabled: readonly string[];
  /**
   * The variables of each enabled service after its env files; null removes a variable that the image sets.
   * Undefined when no service is enabled.
   */
  readonly environment: Readonly<Record<string, Readonly<Record<string, string | null>>>> | undefined;
  /** Everything that is wrong, errors where Compose stops. */
  readonly problems: readonly ResolvedProblem[];
}

/** One thing that is wrong with a project, and its place. */
export interface ResolvedProblem extends Pick<Problem, "kind" | "severity" | "message" | "path"> {
  /** Absolute path. */
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Prints a resolution. Values are printed as they are, secrets included. */
export function renderResolution(resolution: Resolution): ResolvedConfig {
  const { model, name, enabled, environments } = resolution;
  const problems: Problem[] = [...resolution.problems];
  if (model) checkPrintable(model, enabled, (problem) => problems.push(problem));
  return {
    config: model && renderProject(model, name, enabled),
    disabled: [...environments.keys()].filter((service) => !enabled.has(service)).sort(compareText),
    environment: enabled.size === 0 ? undefined : renderEnvironments(resolution),
    problems: problems.map(describeProblem),
  };
}

function describeProblem({ kind, severity, message, path, at }: Problem): ResolvedProblem {
  const range = { start: positionAt(at.file, at.start), end: positionAt(at.file, at.end) };
  return { kind, severity, message, path, file: at.file.path, range };
}
