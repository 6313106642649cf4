/** Networks and the services on them. */
import { remember } from "../../text/remember.ts";
import { scalarText } from "../../yaml/scalar.ts";
import type { Network, NetworkAttachment } from "../model.ts";
import { entriesAt, isScalar, itemsAt, scalarAt } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Entry, Mapping } from "../tree.ts";
import { createText, type Element, readFlag, readText, readTexts } from "./text.ts";

/** What networks are read from. */
export interface NetworkSource {
  /** The normalised model. */
  readonly model: Mapping;
  /** The model before normalisation: what it lacks is implicit. */
  readonly declared: Mapping;
  /** The services that run. */
  readonly enabled: ReadonlySet<string>;
}

/** The project's networks by key. */
export function readNetworks(source: NetworkSource): ReadonlyMap<string, Network> {
  const members = membersByNetwork(source);
  const networks = new Map<string, Network>();
  for (const [key, entry] of entriesAt(source.model, "networks")) {
    const isImplicit = !entriesAt(source.declared, "networks").has(key);
    networks.set(key, { isImplicit, members: members.get(key) ?? [], ...readNetwork(key, entry) });
  }
  return networks;
}

/** The networks that a service joins. */
export function readAttachments(
  service: Element,
  networks: ReadonlyMap<string, Network>,
  isImplicit: boolean,
): readonly NetworkAttachment[] {
  const path = childPath(service.path, "networks");
  return [...entriesAt(service.tree, "networks")].map(([key, entry]) => {
    const network = networks.get(key);
    const element = { tree: entry.value, path: childPath(path, key) };
    return {
      key,
      aliases: readTexts(element, "aliases"),
      isImplicit,
      at: entry.key,
      path: element.path,
      via: entry.via,
      network,
    };
  });
}

function membersByNetwork({ model, enabled }: NetworkSource): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [name, { value: service }] of entriesAt(model, "services")) {
    if (!enabled.has(name)) continue;
    for (const key of entriesAt(service, "networks").keys()) remember(members, key, () => []).push(name);
  }
  return members;
}

function readNetwork(key: string, entry: Entry): Omit<Network, "isImplicit" | "members"> {
  const element = { tree: entry.value, path: childPath("networks", key) };
  const name = scalarAt(entry.value, "name");
  const nameText = name?.style === "derived" ? undefined : readText(element, "name");
  return {
    key,
    name: name ? scalarText(name) : key,
    subnets: readSubnets(element),
    at: entry.key,
    path: element.path,
    via: entry.via,
    nameText,
    driver: readText(element, "driver"),
    internal: readFlag(element, "internal"),
    external: readFlag(element, "external"),
  };
}

function readSubnets({ tree, path }: Element): Network["subnets"] {
  return itemsAt(tree, "ipam", "config").flatMap((pool, index) => {
    const subnet = scalarAt(pool, "subnet");
    return isScalar(subnet) ? [createText(subnet, `${path}.ipam.config.${index}.subnet`)] : [];
  });
}
