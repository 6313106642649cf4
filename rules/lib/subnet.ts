import ipaddr from "ipaddr.js";

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

/** Whether an address is in a network. Text that is no address is in none. */
export function holdsAddress(subnet: Subnet, text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address.kind() === subnet[0].kind() && address.match(subnet[0], subnet[1]);
}
