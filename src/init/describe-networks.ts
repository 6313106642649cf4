/** The networks that projects declare, as a plan states them. */
import ipaddr from "ipaddr.js";
import type { Network, Project, Text } from "../compose/model.ts";
import type { NetworkData } from "../plan/plan-data.ts";

/**
 * What the projects agree on of each network, by key. What a variable sets is left out: it differs between machines.
 *
 * @param projects All projects that one config is for.
 */
export function describeNetworks(projects: readonly Project[]): ReadonlyMap<string, NetworkData> {
  const using = projects.filter(({ networks }) => networks.size > 0);
  const keys = new Set(using.flatMap(({ networks }) => [...networks.keys()]));
  return new Map(
    [...keys].map((key) => {
      const declared = using.flatMap(({ networks }) => networks.get(key) ?? []);
      const isOptional = declared.length < using.length || declared.some(({ isImplicit }) => isImplicit);
      return [key, { ...findShared(declared.map(describeNetwork)), ...(isOptional ? { optional: true } : {}) }];
    }),
  );
}

function describeNetwork({ nameText, driver, internal, external, subnets }: Network): NetworkData {
  const named = fixed(nameText);
  const name = named === undefined ? {} : { name: named };
  if (external?.value) return { ...name, external: true };
  const driven = fixed(driver);
  return {
    ...name,
    ...(driven === undefined ? {} : { driver: driven }),
    internal: internal?.value ?? false,
    ...describeSubnets(subnets),
  };
}

function describeSubnets(subnets: readonly Text[]): Pick<NetworkData, "subnet"> {
  const known = subnets.map(fixed).filter((subnet) => subnet !== undefined && ipaddr.isValidCIDR(subnet));
  const [first, ...others] = known.flatMap((subnet) => subnet ?? []);
  if (first === undefined || known.length < subnets.length) return {};
  return { subnet: others.length === 0 ? first : [first, ...others] };
}

/** A text that no variable changes; undefined for any other, and for an empty one. */
function fixed(text: Text | undefined): string | undefined {
  return text && text.template.references.length === 0 && text.value.trim() !== "" ? text.value : undefined;
}

/** What all of them say. One that says nothing of the driver means the default, so it disagrees too. */
function findShared([first = {}, ...others]: readonly NetworkData[]): NetworkData {
  const shared = Object.entries(first).filter(([key, value]) =>
    others.every(
      (other) => JSON.stringify(Object.entries(other).find(([name]) => name === key)?.[1]) === JSON.stringify(value),
    ),
  );
  return Object.fromEntries(shared);
}
