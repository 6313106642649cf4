import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collides, hostPortsOf } from "../../../rules/lib/host-port.ts";
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

function claimOf(entry: string) {
  const text = `services:\n  a:\n    image: a\n    ports: ["${entry}"]\n`;
  const sources = createSources(memoryFiles({ "/project/compose.yaml": text }));
  const project = createProject(resolveProject({ cwd: "/project" }, sources));
  const [claim] = [...project.services.values()].flatMap(hostPortsOf);
  if (!claim) throw new Error(`${entry} publishes nothing`);
  return claim;
}
