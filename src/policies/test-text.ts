/** The words that look at one text. */
import ipaddr from "ipaddr.js";
import { compileExpression } from "../text/expression.ts";
import { type ScalarData, TESTS, type TestData } from "./policy-data.ts";

type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

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

/** Reads CIDR notation; undefined when it is none, as the short form `10/8`, which stands for 0.0.0.10. */
export function parseNetwork(text: string): Network | undefined {
  const isNetwork = ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);
  return isNetwork ? ipaddr.parseCIDR(text) : undefined;
}

/** Whether a text is one of the values: `80` and `"80"` are the same. */
export function holdsText(values: readonly ScalarData[], text: string): boolean {
  return values.some((value) => String(value) === text);
}

/** `'a'`, or `one of 'a', 'b'`. */
export function describeValues(values: readonly ScalarData[]): string {
  return values.length === 1 ? `'${values[0]}'` : `one of ${values.map((value) => `'${value}'`).join(", ")}`;
}

function createMatch(source: string): TextTest {
  const expression = compileExpression(source);
  return { accepts: (text) => expression.test(text), wanted: `of the form '${source}'` };
}

function createRange(networks: readonly string[]): TextTest {
  const ranges = networks.map(parseNetwork).filter((range) => range !== undefined);
  return {
    accepts: (text) => ranges.some((range) => holdsNetwork(range, text)),
    wanted: `in ${networks.join(" or ")}`,
  };
}

/** Whether a network holds an address, in brackets or not, or a whole network. */
function holdsNetwork([start, bits]: Network, text: string): boolean {
  const address = text.replace(/^\[(.*)\]$/, "$1");
  const read = parseNetwork(text) ?? parseNetwork(`${address}/${address.includes(":") ? 128 : 32}`);
  return read !== undefined && read[0].kind() === start.kind() && read[1] >= bits && read[0].match(start, bits);
}
