/** Published ports as claims on the host's addresses. */
import ipaddr from "ipaddr.js";
import type { Port, Service } from "../../src/rule.ts";
import { lacksRequired } from "./template.ts";

const ALL = "all";

/** What one entry of `ports` takes on the host. */
export interface HostPort {
  readonly service: Service;
  readonly port: Port;
  readonly first: number;
  readonly last: number;
}

/**
 * The host ports of a service. Ports that Docker picks, and those of services that use another network, claim none; nor
 * do those that wait for a required variable, which may hold the address.
 */
export function hostPortsOf(service: Service): readonly HostPort[] {
  if (service.networkMode && service.networkMode.value !== "bridge") return [];
  return service.ports.flatMap((port) => {
    if (port.hostIp === undefined && lacksRequired(port.text?.template.references ?? [])) return [];
    const [first = 0, last = first] = (port.published ?? "").split("-").map(Number);
    return first > 0 && last >= first ? [{ service, port, first, last }] : [];
  });
}

/**
 * The address of a port, then what it is a part of: two ports are on a common address when what one names first is among
 * what the other names. Without an address a port is on all of both kinds; `0.0.0.0` and `::` stand for all of one.
 */
export function addressesOf({ hostIp }: Port): readonly [own: string, ...around: string[]] {
  const address = parseAddress(hostIp);
  if (!address) return [ALL];
  const kind = address.kind();
  return address.range() === "unspecified" ? [kind, ALL] : [address.toString(), kind, ALL];
}

/** Whether a port is published for the host itself alone. */
export function isLoopback({ hostIp }: Port): boolean {
  const address = parseAddress(hostIp);
  return address !== undefined && address.range() === "loopback";
}

/** Whether a port is published on every address of the host. */
export function isOnAllInterfaces({ hostIp }: Port): boolean {
  return hostIp === undefined || parseAddress(hostIp)?.range() === "unspecified";
}

function parseAddress(text: string | undefined): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = text?.replace(/^\[(.*)\]$/, "$1");
  return bare !== undefined && ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}
