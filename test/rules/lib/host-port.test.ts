import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collides, createHostPortIndex, hostPortsOf } from "../../../rules/lib/host-port.ts";
import { createProject } from "../../../src/compose/create-project.ts";
import { resolveProject } from "../../../src/compose/resolve.ts";
import { createSources } from "../../../src/compose/sources.ts";
import { memoryFiles } from "../../support/memory-files.ts";

const addresses = fc.constantFrom("", "0.0.0.0:", "[::]:", "127.0.0.1:", "10.0.0.4:", "[::1]:", "[0:0:0:0:0:0:0:1]:");
const ports = fc.constantFrom("80", "81", "80-82", "8000-8001");
const entries = fc
  .tuple(addresses, ports, fc.constantFrom("", "/udp"))
  .map(([address, port, protocol]) => `${address}${port}:90${protocol}`);

describe("collides", () => {
  test("is the same from both sides, and an entry with one port collides with itself", () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const [a, b] = [claimOf(one), claimOf(other)];
        expect(collides(a, b)).toBe(collides(b, a));
        expect(collides(a, a)).toBe(a.first === a.last);
      }),
    );
  });

  test.each([
    ["80:90", "127.0.0.1:80:90"],
    ["80:90", "[::1]:80:90"],
    ["0.0.0.0:80:90", "10.0.0.4:80:90"],
    ["[::1]:80:90", "[0:0:0:0:0:0:0:1]:80:90"],
    ["81:90", "80-82:90"],
  ])("%s and %s", (one, other) => expect(collides(claimOf(one), claimOf(other))).toBe(true));

  test.each([
    ["0.0.0.0:80:90", "[::]:80:90"],
    ["127.0.0.1:80:90", "127.0.0.2:80:90"],
    ["80:90", "80:90/udp"],
    ["80-82:90", "80-82:90"],
  ])("not %s and %s", (one, other) => expect(collides(claimOf(one), claimOf(other))).toBe(false));
});

describe("an index of host ports", () => {
  test("finds what comparing each with each finds, in the same order", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 8 }), (texts) => {
        const claims = texts.map(claimOf);
        const index = createHostPortIndex();
        for (const [at, claim] of claims.entries()) {
          const earlier = claims.slice(0, at).filter((other) => collides(claim, other));
          expect(index.findRivals(claim)).toEqual(earlier);
          index.add(claim);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("takes all ports of a host twice", () => {
    const claim = claimOf("80:90");
    const index = createHostPortIndex();
    let rivals = 0;
    for (let port = 1; port <= 131_070; port += 1) {
      const next = { ...claim, first: (port % 65_535) + 1, last: (port % 65_535) + 1 };
      rivals += index.findRivals(next).length;
      index.add(next);
    }
    expect(rivals).toBe(65_535);
  });
});

function claimOf(entry: string) {
  const text = `services:\n  a:\n    image: a\n    ports: ["${entry}"]\n`;
  const sources = createSources(memoryFiles({ "/project/compose.yaml": text }));
  const project = createProject(resolveProject({ cwd: "/project" }, sources));
  const [claim] = [...project.services.values()].flatMap(hostPortsOf);
  if (!claim) throw new Error(`${entry} publishes nothing`);
  return claim;
}
