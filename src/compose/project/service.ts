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
    ...(entry.via && { via: entry.via }),
    ...environment,
    ...readLists(element),
    volumes: readMounts(element, source.bindSources),
    ...readNames(element),
    ...readProcess(element),
    ...readSecurity(element),
    networks: readAttachments(element, networks, isImplicit),
    dependsOn: readDependencies(element, declared),
    tree: entry.value,
  };
}

function readLists(service: Element) {
  return {
    profiles: readTexts(service, "profiles"),
    labels: readLabels(service),
    ports: readPorts(service),
    expose: readTexts(service, "expose"),
    devices: readReferences(service, "devices", "source"),
    links: readTexts(service, "links"),
    extraHosts: readExtraHosts(service),
    capAdd: readTexts(service, "cap_add"),
    capDrop: readTexts(service, "cap_drop"),
    securityOpt: readTexts(service, "security_opt"),
    secrets: readReferences(service, "secrets", "source"),
    configs: readReferences(service, "configs", "source"),
  };
}

function readNames(service: Element) {
  const image = readText(service, "image");
  const build = readBuild(service);
  const containerName = readText(service, "container_name");
  const hostname = readText(service, "hostname");
  const networkMode = readText(service, "network_mode");
  return {
    ...(image && { image }),
    ...(build && { build }),
    ...(containerName && { containerName }),
    ...(hostname && { hostname }),
    ...(networkMode && { networkMode }),
  };
}

function readProcess(service: Element) {
  const command = readCommand(service, "command");
  const entrypoint = readCommand(service, "entrypoint");
  const healthcheck = readHealthcheck(service);
  const user = readText(service, "user");
  return {
    ...(command && { command }),
    ...(entrypoint && { entrypoint }),
    ...(healthcheck && { healthcheck }),
    ...(user && { user }),
  };
}

function readHealthcheck(service: Element): Service["healthcheck"] {
  const entry = entryAt(service.tree, "healthcheck");
  if (!entry) return undefined;
  const element = { tree: entry.value, path: childPath(service.path, "healthcheck") };
  const test = readCommand(element, "test");
  const disable = readFlag(element, "disable");
  return { at: entry.key, ...(test && { test }), ...(disable && { disable }) };
}

function readSecurity(service: Element) {
  const privileged = readFlag(service, "privileged");
  const readOnly = readFlag(service, "read_only");
  const pid = readText(service, "pid");
  const ipc = readText(service, "ipc");
  const usernsMode = readText(service, "userns_mode");
  return {
    ...(privileged && { privileged }),
    ...(readOnly && { readOnly }),
    ...(pid && { pid }),
    ...(ipc && { ipc }),
    ...(usernsMode && { usernsMode }),
  };
}
