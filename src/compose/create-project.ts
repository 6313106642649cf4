/** The resolved project as rules see it. */

import type { SourceFile } from "../text/source.ts";
import { createMapping } from "./create-tree.ts";
import type { Project, Service } from "./model.ts";
import { isOverlay, OVERLAY_PROBLEMS } from "./overlay.ts";
import { readOverrides } from "./overrides.ts";
import { entriesAt, entryAt, mappingAt } from "./parts.ts";
import { readNetworks } from "./project/networks.ts";
import { readFileObjects, readVolumes } from "./project/resources.ts";
import { readService } from "./project/service.ts";
import type { Resolution } from "./resolve.ts";
import type { Mapping } from "./tree.ts";

/** Makes the rules' model of a resolved project. Never fails: what could not be resolved is absent from it. */
export function createProject(resolution: Resolution): Project {
  const model = resolution.model ?? emptyModel(resolution);
  const overlay = isOverlay(resolution);
  const networks = readNetworks({ model, declared: resolution.declared ?? model, enabled: resolution.enabled });
  return {
    name: resolution.name,
    directory: resolution.directory,
    files: resolution.files,
    services: readServices(resolution, model, networks),
    networks,
    volumes: readVolumes(model),
    secrets: readFileObjects(model, "secrets"),
    configs: readFileObjects(model, "configs"),
    envFiles: resolution.envFiles,
    referenceEnvFiles: resolution.referenceEnvFiles,
    activeProfiles: resolution.profiles,
    overrides: readOverrides(resolution.layers),
    isOverlay: overlay,
    problems: overlay ? resolution.problems.filter(({ kind }) => !OVERLAY_PROBLEMS.has(kind)) : resolution.problems,
    tree: resolution.model,
    at: entryAt(model, "services")?.key ?? startOf(resolution),
  };
}

function readServices(
  { declared, enabled, environments, bindSources }: Resolution,
  model: Mapping,
  networks: Project["networks"],
): Project["services"] {
  const services = new Map<string, Service>();
  for (const [name, entry] of entriesAt(model, "services")) {
    const environment = environments.get(name);
    if (!environment) continue;
    const before = mappingAt(declared, "services", name);
    services.set(
      name,
      readService({ name, entry, declared: before, isEnabled: enabled.has(name), environment, networks, bindSources }),
    );
  }
  return services;
}

function emptyModel(resolution: Resolution): Mapping {
  return createMapping({ entries: new Map(), ...startOf(resolution) });
}

function startOf({ files, directory }: Resolution) {
  const file: SourceFile = files[0] ?? { path: directory, text: "" };
  return { file, start: 0, end: 0 };
}
