/** A service as rules see it. */

import type { BindSources } from "../bind-sources.ts";
import type { ServiceEnvironment } from "../environment.ts";
import type { Network, Service } from "../model.ts";
import { entriesAt, entryAt } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Entry, Tree } from "../tree.ts";
import {
  readBuild,
  readDependencies,
  readExtraHosts,
  readLabels,
  readMounts,
  readPorts,
  readReferences,
} from "./attributes.ts";
import { readAttachments } from "./networks.ts";
import { type Element, readCommand, readFlag, readText, readTexts } from "./text.ts";

/** What one service is read from. */
export interface ServiceSource {
  readonly name: string;
  /** Its entry in the normalised model. */
  readonly entry: Entry;
  /** The same service before normalisation. */
  readonly declared: Tree | undefined;
  readonly isEnabled: boolean;
  readonly environment: ServiceEnvironment;
  readonly networks: ReadonlyMap<string, Network>;
  readonly bindSources: BindSources;
}

/** Reads one service. */
export function readService(source: ServiceSource): Service {
  const { name, entry, declared, isEnabled, environment, networks } = source;
  const element = { tree: entry.value, path: childPath("services", name) };
  const isImplicit = entriesAt(declared, "networks").size === 0;
  return {
    name,
    enabled: isEnabled,
    at: entry.key,
    path: element.path,
    via: entry.via,
    image: readText(element, "image"),
    build: readBuild(element),
    containerName: readText(element, "container_name"),
    hostname: readText(element, "hostname"),
    profiles: readTexts(element, "profiles"),
    environment: environment.environment,
    envFiles: environment.envFiles,
    variables: environment.variables,
    labels: readLabels(element),
    networks: readAttachments(element, networks, isImplicit),
    networkMode: readText(element, "network_mode"),
    ports: readPorts(element),
    expose: readTexts(element, "expose"),
    volumes: readMounts(element, source.bindSources),
    devices: readReferences(element, "devices", "source"),
    dependsOn: readDependencies(element, declared),
    links: readTexts(element, "links"),
    extraHosts: readExtraHosts(element),
    command: readCommand(element, "command"),
    entrypoint: readCommand(element, "entrypoint"),
    healthcheck: readHealthcheck(element),
    privileged: readFlag(element, "privileged"),
    readOnly: readFlag(element, "read_only"),
    user: readText(element, "user"),
    pid: readText(element, "pid"),
    ipc: readText(element, "ipc"),
    usernsMode: readText(element, "userns_mode"),
    capAdd: readTexts(element, "cap_add"),
    capDrop: readTexts(element, "cap_drop"),
    securityOpt: readTexts(element, "security_opt"),
    secrets: readReferences(element, "secrets", "source"),
    configs: readReferences(element, "configs", "source"),
    tree: entry.value,
  };
}

function readHealthcheck(service: Element): Service["healthcheck"] {
  const entry = entryAt(service.tree, "healthcheck");
  if (!entry) return undefined;
  const element = { tree: entry.value, path: childPath(service.path, "healthcheck") };
  return { at: entry.key, test: readCommand(element, "test"), disable: readFlag(element, "disable") };
}
