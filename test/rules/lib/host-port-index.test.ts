import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HostPort, hostPortsOf } from "../../../rules/lib/host-port.ts";
import { createHostPortIndex } from "../../../rules/lib/host-port-index.ts";
import { createProject } from "../../../src/compose/create-project.ts";
import { resolveProject } from "../../../src/compose/resolve.ts";
import { createSources } from "../../../src/compose/sources.ts";
import type { Project } from "../../../src/rule.ts";
import { memoryFiles } from "../../support/memory-files.ts";

const addresses = fc.constantFrom("", "0.0.0.0:", "[::]:", "127.0.0.1:", "10.0.0.4:", "[::1]:", "[0:0:0:0:0:0:0:1]:");
const ports = fc.constantFrom("80", "81", "83", "80-82", "79-84", "82-95", "8000-8001");
const entries = fc
  .tuple(addresses, ports, fc.constantFrom("", "/udp"))
  .map(([address, port, protocol]) => `${address}${port}:90${protocol}`);

const services = fc.record({
  ports: fc.uniqueArray(entries, { minLength: 1, maxLength: 3 }),
  profiles: fc.subarray(["a", "b", "c"]),
});

interface ServiceCase {
  readonly ports: readonly string[];
  readonly profiles: readonly string[];
}

describe("an index of host ports", () => {
  test.each([
    ["80:90", "127.0.0.1:80:90"],
    ["80:90", "[::1]:80:90"],
    ["0.0.0.0:80:90", "10.0.0.4:80:90"],
    ["[::1]:80:90", "[0:0:0:0:0:0:0:1]:80:90"],
    ["81:90", "80-82:90"],
    ["80:90", "80:91"],
  ])("%s and %s collide, whichever comes first", (one, other) => {
    expect(findRivals([one, other])).toEqual([undefined, 0]);
    expect(findRivals([other, one])).toEqual([undefined, 0]);
  });

  test.each([
    ["0.0.0.0:80:90", "[::]:80:90"],
    ["127.0.0.1:80:90", "127.0.0.2:80:90"],
    ["80:90", "80:90/udp"],
    ["80-82:90", "80-82:90"],
    ["79:90", "80-82:90"],
    ["83:90", "80-82:90"],
  ])("%s and %s do not", (one, other) => {
    expect(findRivals([one, other])).toEqual([undefined, undefined]);
    expect(findRivals([other, one])).toEqual([undefined, undefined]);
  });

  test("finds the first that comparing each with each finds", () => {
    fc.assert(
      fc.property(fc.array(services, { maxLength: 10 }), fc.constantFrom(["*"], ["a", "b"]), (list, profiles) => {
        const project = projectOf(list, profiles);
        const claims = claimsOf(project);
        const index = createHostPortIndex(project);
        for (const [at, claim] of claims.entries()) {
          const rivals = claims.slice(0, at).filter((other) => collides(claim, other));
          expect(index.findAlternative(claim)).toBe(rivals[0]);
          expect(index.findRival(claim)).toBe(rivals.find((other) => canRunTogether(claim, other, project)));
          index.add(claim);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("takes all ports of a host twice", () => {
    const project = projectOf([{ ports: ["80:90"], profiles: [] }]);
    const [claim] = claimsOf(project);
    const index = createHostPortIndex(project);
    let rivals = 0;
    for (let port = 1; claim && port <= 131_070; port += 1) {
      const next = { ...claim, first: (port % 65_535) + 1, last: (port % 65_535) + 1 };
      if (index.findRival(next)) rivals += 1;
      index.add(next);
    }
    expect(rivals).toBe(65_535);
  });

  test("takes numbers that are no ports", () => {
    const project = projectOf([{ ports: ["80:90"], profiles: [] }]);
    const [claim] = claimsOf(project);
    const index = createHostPortIndex(project);
    // The second has the lower bits of port 90, which must not put it among the ports around that.
    const claims = [80, 2 ** 32 + 90, 2 ** 40, 1e300, Infinity].flatMap((port) =>
      claim ? [{ ...claim, first: port, last: port }] : [],
    );
    for (const next of claims) {
      expect(index.findRival(next)).toBeUndefined();
      index.add(next);
    }
    for (const next of claims) expect(index.findRival(next)).toBe(next);
    const rangeFrom = (first: number) => claims.slice(0, 1).map((next) => ({ ...next, first, last: 1e9 }));
    expect(rangeFrom(80).map(index.findRival)).toEqual([claims[0]]);
    expect(rangeFrom(81).map(index.findRival)).toEqual([undefined]);
  });
});

/** Of each entry, in a service of its own, the first before it that it collides with. */
function findRivals(texts: readonly string[]): readonly (number | undefined)[] {
  const project = projectOf(texts.map((text) => ({ ports: [text], profiles: [] })));
  const claims = claimsOf(project);
  const index = createHostPortIndex(project);
  return claims.map((claim) => {
    const rival = index.findRival(claim);
    index.add(claim);
    return rival && claims.indexOf(rival);
  });
}

/** What the index stands for, said of two entries. */
function collides(one: HostPort, other: HostPort): boolean {
  if (one.first > other.last || other.first > one.last || one.port.protocol !== other.port.protocol) return false;
  if (one.last > one.first && other.last > other.first) return false;
  return sharesAddress(one.port.hostIp, other.port.hostIp);
}

function sharesAddress(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return true;
  if (one.includes(":") !== other.includes(":")) return false;
  const [a, b] = [one, other].map((address) => address.replace(/^\[?(0:0:0:0:0:0:0:|::)1\]?$/, "localhost"));
  return /^(0\.0\.0\.0|\[?::\]?)$/.test(one) || /^(0\.0\.0\.0|\[?::\]?)$/.test(other) || a === b;
}

function canRunTogether({ service: one }: HostPort, { service: other }: HostPort, project: Project): boolean {
  if (one === other || one.profiles.length === 0 || other.profiles.length === 0) return true;
  if (one.profiles.some(({ value }) => other.profiles.some((profile) => profile.value === value))) return true;
  return !project.activeProfiles.includes("*");
}

function claimsOf(project: Project): readonly HostPort[] {
  return [...project.services.values()].filter(({ enabled }) => enabled).flatMap(hostPortsOf);
}

function projectOf(list: readonly ServiceCase[], profiles: readonly string[] = ["*"]): Project {
  const entries = list.map((service, at) => [`s${at}`, { image: "a", ...service }] as const);
  const text = JSON.stringify({ services: Object.fromEntries(entries) });
  const sources = createSources(memoryFiles({ "/project/compose.yaml": text }));
  return createProject(resolveProject({ cwd: "/project", profiles }, sources));
}
