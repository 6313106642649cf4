import ipaddr from "ipaddr.js";
import { type Added, firstAdded } from "./first-added.ts";

/** An IP network: its first address and the number of fixed bits. */
export type Subnet = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Reads CIDR notation, `172.30.1.0/24` or `fd00::/64`; undefined when it is none. */
export function parseSubnet(text: string): Subnet | undefined {
  return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined;
}

/** Whether two texts name the same network: same bits fixed, same addresses, however written. */
export function isSameSubnet(one: string, other: string): boolean {
  const [a, b] = [parseSubnet(one), parseSubnet(other)];
  if (!a || !b) return one === other;
  return a[1] === b[1] && subnetsOverlap(a, b);
}

/** Whether an address is in both networks: one holds the first address of the other. */
export function subnetsOverlap(one: Subnet, other: Subnet): boolean {
  const bits = Math.min(one[1], other[1]);
  return one[0].kind() === other[0].kind() && one[0].match(other[0], bits);
}

/** Networks that were added, to be asked for the first that shares addresses with another. */
export interface SubnetIndex<T> {
  add(subnet: Subnet, item: T): void;
  findFirst(subnet: Subnet): T | undefined;
}

/**
 * An index without networks. Two networks overlap when the bits that one fixes begin with those that the other fixes, so
 * what lies around a network and what lies inside it is found by these beginnings, and only the first has to be kept.
 */
export function createSubnetIndex<T>(): SubnetIndex<T> {
  const whole = new Map<string, Added<T>>();
  const inside = new Map<string, Added<T>>();
  let count = 0;
  return {
    add(subnet, item) {
      const entry = { item, place: count };
      count += 1;
      const [fixed, around] = beginningsOf(subnet);
      whole.set(fixed, whole.get(fixed) ?? entry);
      // Whoever is inside a network is inside all around it as well, so that most entries stop at once.
      for (const bits of [fixed, ...around]) {
        if (inside.has(bits)) return;
        inside.set(bits, entry);
      }
    },
    findFirst(subnet) {
      const [fixed, around] = beginningsOf(subnet);
      return firstAdded([inside.get(fixed), ...around.map((bits) => whole.get(bits))]);
    },
  };
}

/** The bits that a network fixes, and those that each network around it would fix, the smallest first. */
function beginningsOf([address, length]: Subnet): readonly [fixed: string, around: readonly string[]] {
  const bits = address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const beginning = (end: number) => `${address.kind()} ${bits.slice(0, end)}`;
  return [beginning(length), Array.from({ length }, (_, index) => beginning(length - 1 - index))];
}

/** Whether an address is in a network. Text that is no address is in none. */
export function holdsAddress(subnet: Subnet, text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address.kind() === subnet[0].kind() && address.match(subnet[0], subnet[1]);
}
