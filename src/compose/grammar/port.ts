import { type Parsed, refuse, type TextRange } from "./parsed.ts";

/** One container port of a short form, with what is published for it. */
export interface PortEntry {
  /** An IP address without brackets; "" when the text has none. */
  readonly hostIp: string;
  /** A number or, for a single container port, a range of numbers; "" when the text has none. */
  readonly published: string;
  readonly target: number;
  readonly protocol: "tcp" | "udp" | "sctp";
}

export interface PortText {
  /** One entry a container port, in the order in which Compose lists them: by the text `port/protocol`. */
  readonly entries: readonly PortEntry[];
  /** Where each part stands in the text; an absent part has no width. */
  readonly places: PortPlaces;
}

export interface PortPlaces {
  readonly hostIp: TextRange;
  readonly published: TextRange;
  readonly target: TextRange;
  /** The protocol without its slash. */
  readonly protocol: TextRange;
}

/** Reads `[[IP:][HOST]:]CONTAINER[/PROTOCOL]` (Compose spec, 05-services, "ports", short syntax). */
export function parsePorts(text: string): Parsed<PortText> {
  const places = locateParts(text);
  const parts = mapPlaces(places, ({ start, end }) => text.slice(start, end));
  const hostIp = withoutBrackets(parts.hostIp);
  const target = parseRange(parts.target);
  const published = parts.published === "" ? noPort : parseRange(parts.published);
  const protocol = protocols.find((name) => name === (parts.protocol || "tcp").toLowerCase());
  if (hostIp === undefined || (hostIp !== "" && !isIpAddress(hostIp))) {
    return refuse(places.hostIp, `'${parts.hostIp}' is no IP address; an IPv6 address needs brackets.`);
  }
  if (parts.target === "") return refuse({ start: 0, end: text.length }, "The port inside the container is missing.");
  if (target === undefined) return refuse(places.target, `The container port '${parts.target}' ${portRule}`);
  if (published === undefined) return refuse(places.published, `The host port '${parts.published}' ${portRule}`);
  if (target.last > target.first && published !== noPort && sizeOf(published) !== sizeOf(target)) {
    return refuse(places.published, "The ranges of host and container ports must be equally long.");
  }
  if (protocol === undefined) return refuse(places.protocol, 'The protocol of a port is "tcp", "udp" or "sctp".');
  return { value: { entries: listEntries({ hostIp, published, target, protocol }), places } };
}

/** Whether a text is an IPv4 or IPv6 address as Go's `net.ParseIP` takes it: no zone, no leading zeros. */
export function isIpAddress(text: string): boolean {
  return ipv4Pattern.test(text) || isIpv6Address(text);
}

interface PortRange {
  readonly first: number;
  readonly last: number;
}

const protocols = ["tcp", "udp", "sctp"] as const;
const portRule = "must be a number from 0 to 65535 or a range of two, first-last.";
const noPort: PortRange = { first: 0, last: 0 };
const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;

/** Colons divide from the right, so what is left of the last two is the address. */
function locateParts(text: string): PortPlaces {
  const targetColon = text.lastIndexOf(":");
  const publishedColon = targetColon <= 0 ? -1 : text.lastIndexOf(":", targetColon - 1);
  const targetStart = targetColon + 1;
  const [port = "", protocol] = text.slice(targetStart).split("/");
  const targetEnd = targetStart + port.length;
  const protocolStart = protocol === undefined ? targetEnd : targetEnd + 1;
  return {
    hostIp: { start: 0, end: Math.max(publishedColon, 0) },
    published: { start: publishedColon + 1, end: Math.max(targetColon, 0) },
    target: { start: targetStart, end: targetEnd },
    protocol: { start: protocolStart, end: protocolStart + (protocol ?? "").length },
  };
}

function mapPlaces<T>({ hostIp, published, target, protocol }: PortPlaces, map: (place: TextRange) => T) {
  return { hostIp: map(hostIp), published: map(published), target: map(target), protocol: map(protocol) };
}

/** Undefined when the brackets or colons are not those of `HOST` before `:PORT`. */
function withoutBrackets(host: string): string | undefined {
  if (!host.startsWith("[")) return /[:[\]]/.test(host) ? undefined : host;
  const inner = host.slice(1, -1);
  return host.endsWith("]") && !/[[\]]/.test(inner) ? inner : undefined;
}

/** Compose reads the first two numbers of `1-2-3` and passes over the rest. */
function parseRange(text: string): PortRange | undefined {
  const [firstText = "", lastText = firstText] = text.split("-");
  const first = parsePort(firstText);
  const last = parsePort(lastText);
  if (first === undefined || last === undefined || last < first) return undefined;
  return { first, last };
}

function parsePort(text: string): number | undefined {
  const port = /^[0-9]+$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  return port <= 65535 ? port : undefined;
}

function sizeOf({ first, last }: PortRange): number {
  return last - first;
}

interface PortParts {
  readonly hostIp: string;
  readonly published: PortRange;
  readonly target: PortRange;
  readonly protocol: PortEntry["protocol"];
}

function listEntries({ hostIp, published, target, protocol }: PortParts): readonly PortEntry[] {
  const entries: PortEntry[] = [];
  for (let offset = 0; offset <= sizeOf(target); offset++) {
    entries.push({
      hostIp,
      published: publishedText(published, target, offset),
      target: target.first + offset,
      protocol,
    });
  }
  return entries.sort((one, other) => (`${one.target}/` < `${other.target}/` ? -1 : 1));
}

function publishedText(published: PortRange, target: PortRange, offset: number): string {
  if (published === noPort) return "";
  const isDynamic = sizeOf(target) === 0 && sizeOf(published) > 0;
  return isDynamic ? `${published.first}-${published.last}` : String(published.first + offset);
}

function isIpv6Address(text: string): boolean {
  const [head = "", tail, ...rest] = text.split("::");
  if (rest.length > 0) return false;
  if (tail === undefined) return countGroups(head, true) === 8;
  const groups = (head === "" ? 0 : countGroups(head, false)) + (tail === "" ? 0 : countGroups(tail, true));
  return groups <= 7;
}

/** The number of 16-bit groups of a text; NaN when it is malformed. Only the end may be an IPv4 address. */
function countGroups(text: string, isEnd: boolean): number {
  const groups = text.split(":");
  const last = groups.at(-1) ?? "";
  const hasIpv4 = isEnd && ipv4Pattern.test(last);
  const plain = hasIpv4 ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) ? groups.length + (hasIpv4 ? 1 : 0) : Number.NaN;
}
