/** From a request to the resolved project, in Compose's order of steps. */
import type { SourceFile } from "../text/source.ts";
import { type BindSources, findBindSources } from "./bind-sources.ts";
import { dropConsequences } from "./consequences.ts";
import { checkConsistency } from "./consistency/index.ts";
import { discoverProject } from "./discover.ts";
import { createEnvFileReader } from "./env-files.ts";
import { type EnvironmentSource, readEnvironment, type ServiceEnvironment } from "./environment.ts";
import { applyLabelFiles } from "./label-files.ts";
import { loadModel } from "./load.ts";
import { type ComposeFileReference, type Layer, onlyOnce, startOfFile } from "./load-context.ts";
import type { EnvFile } from "./model.ts";
import { normalize } from "./normalize.ts";
import { entriesAt } from "./parts.ts";
import { childPath } from "./path-table.ts";
import type { Problem, Report } from "./problem.ts";
import { selectServices } from "./profiles.ts";
import type { ProjectEnvironment } from "./project-environment.ts";
import { readReferenceEnvFiles } from "./reference-env-files.ts";
import type { ResolveRequest } from "./request.ts";
import type { Sources } from "./sources.ts";
import type { Mapping } from "./tree.ts";
import { checkValues } from "./values.ts";

/** A resolved project: all services, all problems, everything with its place. */
export interface Resolution {
  readonly name: string;
  /** Absolute path. */
  readonly directory: string;
  /** The Compose files that the request names or finds. */
  readonly composeFiles: readonly ComposeFileReference[];
  /** The Compose files that were read, includes and extends last. */
  readonly files: readonly SourceFile[];
  /** The documents that came over others, in order: what override files say. */
  readonly layers: readonly Layer[];
  /** The merged model in long form before normalisation: what it lacks is implied. */
  readonly declared: Mapping;
  /** The normalised model; undefined when no file has any content. */
  readonly model: Mapping | undefined;
  /** The active profiles; `*` stands for all. */
  readonly profiles: readonly string[];
  /** The services that the active profiles select. */
  readonly enabled: ReadonlySet<string>;
  /** The variables that the Compose files were interpolated with. */
  readonly environment: ProjectEnvironment;
  /** What each service's container receives, by service. */
  readonly environments: ReadonlyMap<string, ServiceEnvironment>;
  /** Every env file of the project and of a service that was read, by absolute path. */
  readonly envFiles: ReadonlyMap<string, EnvFile>;
  /** The request's reference env files that stand beside those, by absolute path. */
  readonly referenceEnvFiles: ReadonlyMap<string, EnvFile>;
  /** What stands at the sources of bind mounts that are written as relative paths without variables. */
  readonly bindSources: BindSources;
  /** Everything that is wrong, in the order of the steps. */
  readonly problems: readonly Problem[];
}

/**
 * Resolves a project as `docker compose` does. Bad input gives problems, never an exception: what Compose would stop
 * at is reported, and resolving goes on with what stands.
 *
 * @param sources The files; resolutions that share them read each file once.
 */
export function resolveProject(request: ResolveRequest, sources: Sources): Resolution {
  const problems: Problem[] = [];
  const report = onlyOnce((problem) => problems.push(problem));
  const acceptsExamples = request.exampleEnvFiles === true;
  const setup = discoverProject(request, sources, report);
  const { name, directory, environment } = setup;
  const interpolates = request.interpolate !== false;
  const load = { sources, report, interpolates, acceptsExamples, directory, environment, files: setup.files };
  const { model: declared, files, layers } = loadModel(load);
  if (declared.entries.size === 0) reportEmpty(setup.files, problems, report);
  const normalized = normalize(declared, name, environment.lookup);
  if (interpolates) checkValues(normalized, report);
  const enabled = selectServices(normalized, setup.profiles);
  checkConsistency(normalized, enabled, report);
  const reader = createEnvFileReader({ sources, acceptsExamples, report });
  const model = applyLabelFiles(normalized, enabled, { sources, report });
  const environments = readEnvironments(model, enabled, { project: environment, reader, report });
  return {
    name,
    directory,
    composeFiles: setup.files,
    files,
    layers,
    declared,
    model: declared.entries.size === 0 ? undefined : model,
    profiles: setup.profiles,
    enabled,
    environment,
    environments,
    envFiles: new Map([...environment.files, ...reader.files]),
    referenceEnvFiles: readReferenceEnvFiles([...reader.files.keys()], request, sources),
    bindSources: findBindSources(model, sources.files),
    problems: dropConsequences(problems),
  };
}

function reportEmpty(files: readonly ComposeFileReference[], problems: readonly Problem[], report: Report): void {
  const [first] = files;
  if (!first || problems.some(({ severity }) => severity === "error")) return;
  const message = "The Compose files have no content.";
  report({ kind: "compose-schema", severity: "error", message, at: startOfFile(first.path), path: "" });
}

/** Compose never opens the env files of disabled services, so nothing can be wrong with those. */
function readEnvironments(
  model: Mapping,
  enabled: ReadonlySet<string>,
  source: EnvironmentSource,
): ReadonlyMap<string, ServiceEnvironment> {
  const environments = new Map<string, ServiceEnvironment>();
  for (const [name, { value }] of entriesAt(model, "services")) {
    const report = enabled.has(name) ? source.report : () => {};
    environments.set(name, readEnvironment({ tree: value, path: childPath("services", name) }, { ...source, report }));
  }
  return environments;
}
