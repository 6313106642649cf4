import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Project } from "../../src/compose/model.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import type { PlanData } from "../../src/plan/plan-data.ts";
import { describePath } from "../../src/reach/describe.ts";
import { explore, findPaths } from "../../src/reach/paths.ts";
import { createReachGraph, type ReachGraph, type ReachNode } from "../../src/reach/reach-graph.ts";
import { positionAt } from "../../src/text/source.ts";
import { projectOf } from "../support/resolve.ts";

const graphOf = (project: Project, plan: PlanData = {}) => createReachGraph(project, createPlan(plan));

function nodeOf(graph: ReachGraph, name: string): ReachNode {
  const node = name === "host" ? graph.host : name === "internet" ? graph.internet : graph.services.get(name);
  if (!node) throw new Error(`there is no '${name}'`);
  return node;
}

/** Who reaches whom directly, as `a -> b over WAY`. */
function directWays(services: string, plan: PlanData = {}): readonly string[] {
  const graph = graphOf(projectOf(services, { profiles: ["*"] }), plan);
  const nodes = [...graph.services.values(), graph.host, graph.internet];
  return nodes.flatMap((from) => {
    const exploration = explore(graph, { from, hops: 1 });
    return nodes.flatMap((to) =>
      from === to ? [] : findPaths(exploration, to).map((path) => `${from.name} -> ${to.name} ${describePath(path)}`),
    );
  });
}

describe("ways", () => {
  test("are networks of the same real name, whatever their keys", () => {
    const ways = directWays(`services:
  a: { image: a, networks: [one] }
  b: { image: b, networks: [other] }
  c: { image: c, networks: [own] }
networks:
  one: { name: shared, external: true }
  other: { name: shared, external: true }
  own: {}
`);
    expect(ways.filter((way) => !way.includes("internet"))).toEqual([
      "a -> b over network 'other'",
      "b -> a over network 'one'",
    ]);
  });

  test("are the network of another service, with all that it has", () => {
    expect(
      directWays(`services:
  app: { image: a, network_mode: "service:vpn" }
  side: { image: s, network_mode: "container:the-app" }
  vpn: { image: v, container_name: the-vpn, networks: [back] }
  far: { image: f, network_mode: "container:the-vpn" }
  db: { image: d, networks: [back] }
networks: { back: { internal: true } }
`).filter((way) => /app|far/.test(way)),
    ).toEqual([
      "app -> vpn over the network of 'vpn' and network 'back'",
      "app -> far over the network of 'vpn' and network 'back'",
      "app -> db over network 'back'",
      "vpn -> app over the network of 'vpn' and network 'back'",
      "vpn -> far over the network of 'vpn' and network 'back'",
      "far -> app over the network of 'vpn' and network 'back'",
      "far -> vpn over the network of 'vpn' and network 'back'",
      "far -> db over network 'back'",
      "db -> app over network 'back'",
      "db -> far over network 'back'",
    ]);
  });

  test("are none for a service without network, and links go one way", () => {
    expect(
      directWays(`services:
  a: { image: a, networks: [one], links: ["b:alias"] }
  b: { image: b, networks: [two] }
  c: { image: c, network_mode: none }
networks: { one: { internal: true }, two: { internal: true } }
`),
    ).toEqual(["a -> b over a link"]);
  });

  test("are published ports: from everywhere, or from the host alone", () => {
    expect(
      directWays(`services:
  a: { image: a, networks: [open], ports: ["8080:80", "127.0.0.1:9:9", "[::1]:10:10", "53"] }
  b: { image: b, networks: [closed], ports: ["81:81"] }
networks: { open: {}, closed: { internal: true } }
`),
    ).toEqual([
      "a -> internet over network 'open', which is not internal",
      "host -> a over published port 8080 and published port 9 and published port 10 and published port 53",
      "internet -> a over published port 8080 and published port 53",
    ]);
  });

  test("are the host's, for a service on its network or with its address", () => {
    expect(
      directWays(`services:
  a: { image: a, network_mode: host }
  b: { image: b, networks: [closed], extra_hosts: ["host.docker.internal:host-gateway"] }
  c: { image: c, networks: [open], ports: ["127.0.0.1:9:9"] }
networks: { open: {}, closed: { internal: true } }
`),
    ).toEqual([
      "a -> c over published port 9",
      "a -> host over the host's network",
      "a -> internet over the host's network",
      "b -> a over the host's network",
      "b -> host over the host's address",
      "c -> internet over network 'open', which is not internal",
      "host -> a over the host's network",
      "host -> c over published port 9",
      "internet -> a over the host's network",
    ]);
  });

  test("are Docker's own network, and a network by its real name", () => {
    expect(
      directWays(`services:
  a: { image: a, network_mode: bridge }
  b: { image: b, network_mode: bridge }
  c: { image: c, network_mode: shop_back }
  d: { image: d, networks: [back] }
networks: { back: { name: shop_back, internal: true } }
`),
    ).toEqual([
      "a -> b over network 'bridge'",
      "a -> internet over network 'bridge', which is not internal",
      "b -> a over network 'bridge'",
      "b -> internet over network 'bridge', which is not internal",
      "c -> d over network 'back'",
      "d -> c over network 'back'",
    ]);
  });

  test("lead out by an external network unless the plan says that it is internal", () => {
    const files = "services: { a: { image: a, networks: [x] } }\nnetworks: { x: { name: real, external: true } }\n";
    expect(directWays(files)).toEqual(["a -> internet over network 'x', which is not internal"]);
    expect(directWays(files, { networks: { planned: { name: "real", internal: true } } })).toEqual([]);
  });

  test("are those of services that run", () => {
    const files =
      "services: { a: { image: a }, b: { image: b, profiles: [p] } }\nnetworks: { default: { internal: true } }\n";
    expect(graphOf(projectOf(files, { profiles: [] })).services.size).toBe(1);
    expect(directWays(files)).toHaveLength(2);
  });

  test("end where network_mode goes in a circle", () => {
    const files =
      'services: { a: { image: a, network_mode: "service:b" }, b: { image: b, network_mode: "service:a" } }\n';
    const { services } = graphOf(projectOf(files));
    expect([...services.values()].map(({ isKnown }) => isKnown)).toEqual([false, false]);
  });
});

describe("paths", () => {
  const chain = projectOf(`services:
  a: { image: a, networks: [one] }
  b: { image: b, networks: [one, two] }
  c: { image: c, networks: [one, two] }
  d: { image: d, networks: [two], ports: ["80:80"] }
networks: { one: {}, two: {} }
`);

  test("are all shortest ones, in the project's order, each place in the order of the connection", () => {
    const graph = graphOf(chain);
    const paths = findPaths(explore(graph, { from: nodeOf(graph, "a"), hops: 9 }), nodeOf(graph, "d"));
    expect(paths.map((path) => path.map(({ to }) => to.name))).toEqual([
      ["b", "d"],
      ["c", "d"],
    ]);
    const places = paths[0]?.flatMap(({ ways }) => ways.flatMap(({ evidence }) => evidence)) ?? [];
    expect(places.map(({ at }) => positionAt(at.file, at.start).line)).toEqual([2, 6, 3, 3, 6, 5]);
  });

  test("stop at hops, at who is avoided, and at the host and the internet", () => {
    const graph = graphOf(chain);
    const from = nodeOf(graph, "a");
    expect(explore(graph, { from, hops: 1 }).has(nodeOf(graph, "d"))).toBe(false);
    const avoid = new Set([nodeOf(graph, "b"), nodeOf(graph, "c")]);
    const exploration = explore(graph, { from, hops: 9, avoid });
    expect([...exploration.keys()].map(({ name }) => name)).toEqual(["a", "b", "c", "internet"]);
  });

  test("are ten at most", () => {
    const names = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const middle = names.map((name) => `  ${name}: { image: x, networks: [one, two] }\n`).join("");
    const graph = graphOf(
      projectOf(
        `services:\n  a: { image: a, networks: [one] }\n${middle}  z: { image: z, networks: [two] }\nnetworks: { one: {}, two: {} }\n`,
      ),
    );
    expect(findPaths(explore(graph, { from: nodeOf(graph, "a"), hops: 2 }), nodeOf(graph, "z"))).toHaveLength(10);
  });
});

describe("any project", () => {
  const memberships = fc.array(fc.uniqueArray(fc.constantFrom("k", "l", "m", "n"), { maxLength: 3 }), {
    minLength: 2,
    maxLength: 7,
  });

  test("has the distances of the shortest paths, and paths whose steps have ways", () => {
    fc.assert(
      fc.property(memberships, (networks) => {
        const graph = graphOf(projectWith(networks));
        const nodes = [...graph.services.values()];
        const found = nodes.map((from) => nodes.map((to) => distanceBetween(graph, from, to)));
        expect(found).toEqual(distancesBetween(networks));
      }),
    );
  });
});

/** As the exploration says it, when the paths agree with it. */
function distanceBetween(graph: ReachGraph, from: ReachNode, to: ReachNode): number {
  const exploration = explore(graph, { from, hops: 9 });
  const distance = exploration.get(to)?.distance ?? Number.POSITIVE_INFINITY;
  const paths = findPaths(exploration, to);
  expect(paths.length > 0).toBe(distance < Number.POSITIVE_INFINITY);
  expect(paths.every((path) => path.length === distance && path.every(({ ways }) => ways.length > 0))).toBe(true);
  return distance;
}

function projectWith(networks: readonly (readonly string[])[]): Project {
  const services = networks.map((keys, index) =>
    keys.length === 0
      ? `  s${index}: { image: s, network_mode: none }`
      : `  s${index}: { image: s, networks: [${keys.join(", ")}] }`,
  );
  return projectOf(`services:\n${services.join("\n")}\nnetworks: { k: {}, l: {}, m: {}, n: {} }\n`);
}

/** By Floyd and Warshall. */
function distancesBetween(networks: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const far = Number.POSITIVE_INFINITY;
  let distances = networks.map((one, row) =>
    networks.map((other, column) => (row === column ? 0 : one.some((key) => other.includes(key)) ? 1 : far)),
  );
  for (const middle of networks.keys()) {
    const known = distances;
    distances = known.map((row) =>
      row.map((distance, column) => Math.min(distance, (row[middle] ?? far) + (known[middle]?.[column] ?? far))),
    );
  }
  return distances;
}
