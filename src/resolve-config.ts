/** `docker compose config` without Docker, for programs. */
import type { Problem } from "./compose/problem.ts";
import { renderEnvironments } from "./compose/render/environments.ts";
import type { JsonObject } from "./compose/render/json.ts";
import { renderProject } from "./compose/render/project.ts";
import { checkPrintable } from "./compose/render/printable.ts";
import type { ResolveRequest } from "./compose/request.ts";
import { resolveProject } from "./compose/resolve.ts";
import { createSources } from "./compose/sources.ts";
import { createNodeDisk } from "./files/node-disk.ts";
import { type Position, positionAt } from "./text/source.ts";

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

/**
 * Resolves the project of a folder or of given files as `docker compose` does. Values are returned as they are,
 * secrets included.
 *
 * @returns What was resolved and what is wrong. Bad input is a problem, never an exception.
 */
export async function resolveConfig(request: ResolveRequest): Promise<ResolvedConfig> {
  const resolution = resolveProject(request, createSources(createNodeDisk()));
  const { model, name, enabled, environments } = resolution;
  const services = [...environments.keys()];
  const problems: Problem[] = [...resolution.problems];
  if (model) checkPrintable(model, enabled, (problem) => problems.push(problem));
  return {
    config: model && renderProject(model, name, enabled),
    disabled: services.filter((service) => !enabled.has(service)).sort(),
    environment: enabled.size === 0 ? undefined : renderEnvironments(resolution),
    problems: problems.map(describeProblem),
  };
}

function describeProblem({ kind, severity, message, path, at }: Problem): ResolvedProblem {
  const range = { start: positionAt(at.file, at.start), end: positionAt(at.file, at.end) };
  return { kind, severity, message, path, file: at.file.path, range };
}
