import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSubnetIndex, parseSubnet, type Subnet, subnetsOverlap } from "../../../rules/lib/subnet.ts";

const addresses = fc.constantFrom("10.0.0.0", "10.0.0.5", "10.0.0.130", "10.1.0.0", "192.168.0.0", "0.0.0.0");
const subnets = fc.oneof(
  fc.tuple(addresses, fc.constantFrom(0, 8, 15, 16, 24, 25, 31, 32)).map(([address, bits]) => `${address}/${bits}`),
  fc.constantFrom("::/0", "fd00::/8", "fd00::/64", "fd00:0:0:1::/64", "fd00::1/128", "::ffff:10.0.0.0/104"),
);

describe("an index of subnets", () => {
  test("finds the first that comparing each with each finds", () => {
    fc.assert(
      fc.property(fc.array(subnets, { maxLength: 12 }), (texts) => {
        const list = texts.map(read);
        const index = createSubnetIndex<number>();
        for (const [at, subnet] of list.entries()) {
          const expected = list.slice(0, at).findIndex((earlier) => subnetsOverlap(subnet, earlier));
          expect(index.findFirst(subnet) ?? -1).toBe(expected);
          index.add(subnet, at);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function read(text: string): Subnet {
  const subnet = parseSubnet(text);
  if (!subnet) throw new Error(`${text} is no subnet`);
  return subnet;
}
