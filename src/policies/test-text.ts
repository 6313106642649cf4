/** The words that look at one text. */
import ipaddr from "ipaddr.js";
import { TESTS, type TestData, type Value } from "./policy-data.ts";

export interface TextTest {
  readonly accepts: (text: string) => boolean;
  /** What is demanded, after "must be" or "must not be". */
  readonly wanted: string;
}

/** Makes a test of its words; the config's check has seen that there is exactly one. */
export function createTest(data: TestData): TextTest {
  const word = TESTS.find((name) => data[name] !== undefined);
  if (word === "matches") return createMatch(data.matches ?? "");
  if (word === "inCidr") return createRange([data.inCidr ?? []].flat());
  const values = data.oneOf ?? (data.equals === undefined ? [] : [data.equals]);
  return { accepts: (text) => holdsText(values, text), wanted: describeValues(values) };
}

/** Whether a text is one of the values: `80` and `"80"` are the same. */
export function holdsText(values: readonly Value[], text: string): boolean {
  return values.some((value) => String(value) === text);
}

/** `'a'`, or `one of 'a', 'b'`. */
export function describeValues(values: readonly Value[]): string {
  return values.length === 1 ? `'${values[0]}'` : `one of ${values.map((value) => `'${value}'`).join(", ")}`;
}

function createMatch(source: string): TextTest {
  const expression = new RegExp(source, "u");
  return { accepts: (text) => expression.test(text), wanted: `of the form /${source}/` };
}

function createRange(networks: readonly string[]): TextTest {
  const ranges = networks.map((network) => ipaddr.parseCIDR(network));
  return {
    accepts: (text) => ranges.some((range) => holdsNetwork(range, text)),
    wanted: `in ${networks.join(" or ")}`,
  };
}

/** Whether a network holds an address, or a whole network. */
function holdsNetwork([start, bits]: readonly [ipaddr.IPv4 | ipaddr.IPv6, number], text: string): boolean {
  const read = readNetwork(text.trim());
  if (!read || read[0].kind() !== start.kind() || read[1] < bits) return false;
  return read[0].match(start, bits);
}

/** An address counts as a network of one. */
function readNetwork(text: string): readonly [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const bare = text.replace(/^\[(.*)\]$/, "$1");
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.parse(bare);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}
