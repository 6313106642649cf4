/** Addresses that the files themselves give to something, so that they hold from run to run. */
import type { Network, Project, Service } from "../../src/rule.ts";
import { attributeOf, textOf } from "./attribute.ts";

/** The addresses that a service has on its networks by `ipv4_address` and `ipv6_address`. */
export function fixedAddressesOf(service: Service): readonly string[] {
  return service.networks.flatMap(({ key }) =>
    ["ipv4_address", "ipv6_address"].flatMap((name) => textOf(service, "networks", key, name) ?? []),
  );
}

/** The gateways that a network's pools state: addresses of the host. */
export function gatewaysOf({ key }: Network, project: Project): readonly string[] {
  const pools = attributeOf(project, "networks", key, "ipam", "config");
  if (pools?.kind !== "sequence") return [];
  return pools.items.flatMap((pool) => {
    const gateway = pool.kind === "mapping" ? pool.entries.get("gateway")?.value : undefined;
    return gateway?.kind === "scalar" ? [String(gateway.value)] : [];
  });
}
