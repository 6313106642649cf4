/** Published ports as claims on the host's addresses. */
import ipaddr from "ipaddr.js";
import type { Port, Service } from "../../src/rule.ts";
import { lacksRequired } from "./template.ts";

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

/** Entries that were added, to be asked for those that want the same port as another. */
export interface HostPortIndex {
  add(claim: HostPort): void;
  /** The entries that collide with this one, in the order in which they were added. */
  findRivals(claim: HostPort): readonly HostPort[];
}

/** An index without entries. A range of many ports in short form is as many entries, so each port has its own list. */
export function createHostPortIndex(): HostPortIndex {
  const places = new Map<HostPort, number>();
  const byPort = new Map<number, HostPort[]>();
  const ranges: HostPort[] = [];
  const placeOf = (claim: HostPort) => places.get(claim) ?? 0;
  return {
    add(claim) {
      places.set(claim, places.size);
      const samePort = byPort.get(claim.first);
      if (claim.last > claim.first) ranges.push(claim);
      else if (samePort) samePort.push(claim);
      else byPort.set(claim.first, [claim]);
    },
    findRivals(claim) {
      const fixed = claim.last > claim.first ? [...places.keys()] : [...(byPort.get(claim.first) ?? []), ...ranges];
      const rivals = fixed.filter((earlier) => collides(claim, earlier));
      return rivals.sort((one, other) => placeOf(one) - placeOf(other));
    },
  };
}

/**
 * Whether two entries want the same port of the same address. A range for a single target leaves the choice to Docker,
 * so two ranges evade each other; a range that holds a fixed port may take it first.
 */
export function collides(one: HostPort, other: HostPort): boolean {
  if (one.first > other.last || other.first > one.last || one.port.protocol !== other.port.protocol) return false;
  if (one.last > one.first && other.last > other.first) return false;
  return sharesAddress(one.port.hostIp, other.port.hostIp);
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

/** Without an address a port is on all of both kinds; `0.0.0.0` and `::` stand for all of one. */
function sharesAddress(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [parseAddress(one), parseAddress(other)];
  if (!a || !b) return true;
  if (a.kind() !== b.kind()) return false;
  return a.range() === "unspecified" || b.range() === "unspecified" || a.toString() === b.toString();
}

function parseAddress(text: string | undefined): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = text?.replace(/^\[(.*)\]$/, "$1");
  return bare !== undefined && ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}
