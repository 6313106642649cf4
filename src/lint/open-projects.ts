/** What all projects of a run share: their configs, their files, the rules. */
import { rules } from "../../rules/index.ts";
import { createSources } from "../compose/sources.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { findRoot } from "../files/find-root.ts";
import { resolvePath } from "../text/path.ts";
import type { RunChoice } from "./choose-runs.ts";
import type { RunContext } from "./lint-run.ts";
import type { LintRequest } from "./options.ts";

export interface OpenProjects {
  readonly choice: RunChoice & { readonly options: LintRequest };
  readonly context: RunContext;
  /** A directory that has this config. */
  placeOf(config: ResolvedConfig): string;
}

/** Makes ready to lint; nothing is read yet. */
export function openProjects(request: LintRequest): OpenProjects {
  const { cwd, disk } = request;
  const { configOf, placeOf } = createConfigReader(request);
  const shared = { sources: createSources(disk), rules, root: findRoot(cwd, disk) };
  return { choice: { options: request, configOf }, context: { ...shared, ...readCommentSetting(request) }, placeOf };
}

/** Whether the Compose files are named, so that nothing is searched for. */
export function usesGivenFiles({ files, paths = [], stacks, env }: LintRequest): boolean {
  return files !== undefined || (paths.length === 0 && !stacks && Boolean(env?.COMPOSE_FILE));
}

function readCommentSetting(request: LintRequest): Pick<RunContext, "comments"> {
  const { today, stacks, inlineConfig } = request;
  if (inlineConfig === false) return {};
  return { comments: { today, isSelection: stacks !== undefined || usesGivenFiles(request) } };
}

/** Reads the config of a directory, each once, and a given config once for all. */
function createConfigReader({
  cwd,
  config,
  disk,
}: LintRequest): Pick<OpenProjects, "placeOf"> & Pick<RunChoice, "configOf"> {
  const known = new Map<string, ResolvedConfig>();
  const places = new Map<ResolvedConfig, string>();
  const path = typeof config === "string" ? resolvePath(cwd, config) : config;
  const given = path === undefined ? {} : { path };
  const configOf = (directory: string) => {
    const place = path || directory;
    const read = known.get(place) ?? loadConfig({ startDirectory: directory, cwd, files: disk, rules, ...given });
    known.set(place, read);
    places.set(read, directory);
    return read;
  };
  return { configOf, placeOf: (config) => places.get(config) ?? cwd };
}
