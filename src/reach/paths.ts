/** Shortest paths of a graph. */
import type { Related } from "../compose/problem.ts";
import type { ReachGraph, ReachNode } from "./reach-graph.ts";

export interface ReachQuery {
  readonly from: ReachNode;
  /** The greatest number of steps; 1 means directly. */
  readonly hops: number;
  /** Services that no path may lead through. */
  readonly avoid?: ReadonlySet<ReachNode>;
}

/** Everyone within reach, the nearest first, the start itself included. */
export type Exploration = ReadonlyMap<ReachNode, Trail>;

export interface Trail {
  /** The number of steps. */
  readonly distance: number;
  /** The last but one of each shortest path. */
  readonly previous: readonly ReachNode[];
}

export interface ReachStep {
  readonly from: ReachNode;
  readonly to: ReachNode;
  /** All ways from the one to the other; at least one. */
  readonly ways: readonly Way[];
}

export interface Way {
  /** What messages call it: `network 'front'`, `published port 8080`. */
  readonly label: string;
  /** The places that show it, in order. */
  readonly evidence: readonly Related[];
}

/** Finds everyone within reach. Paths lead through services alone: neither the host nor the internet passes on. */
export function explore({ behind }: ReachGraph, { from, hops, avoid }: ReachQuery): Exploration {
  const trails = new Map<ReachNode, GrowingTrail>([[from, { distance: 0, previous: [] }]]);
  let last: readonly ReachNode[] = [from];
  for (let distance = 1; distance <= hops && last.length > 0; distance += 1) {
    const found = last.flatMap((node) => extendTrails(trails, node, findNeighbours(node, behind)));
    last = found.filter((node) => node.service && !avoid?.has(node));
  }
  return trails;
}

/**
 * The shortest paths to a node, in the same order every time.
 *
 * @returns At most ten, each as its steps; none when the node is out of reach.
 */
export function findPaths(exploration: Exploration, to: ReachNode): readonly (readonly ReachStep[])[] {
  const paths: (readonly ReachStep[])[] = [];
  for (const nodes of walkBack(exploration, to)) {
    if (paths.length === MOST_PATHS) break;
    paths.push(nodes.slice(1).map((node, index) => createStep(nodes[index] ?? node, node)));
  }
  return paths;
}

const MOST_PATHS = 10;

interface GrowingTrail extends Trail {
  readonly previous: ReachNode[];
}

/** Goes one step on from a node, and returns those who were not reached before. */
function extendTrails(
  trails: Map<ReachNode, GrowingTrail>,
  node: ReachNode,
  neighbours: ReadonlySet<ReachNode>,
): readonly ReachNode[] {
  const distance = (trails.get(node)?.distance ?? 0) + 1;
  return [...neighbours].filter((next) => {
    const trail = trails.get(next);
    if (trail?.distance === distance) trail.previous.push(node);
    if (!trail) trails.set(next, { distance, previous: [node] });
    return !trail;
  });
}

function findNeighbours(node: ReachNode, behind: ReachGraph["behind"]): ReadonlySet<ReachNode> {
  const neighbours = new Set(node.exits.flatMap(({ medium }) => behind.get(medium) ?? []));
  neighbours.delete(node);
  return neighbours;
}

function* walkBack(exploration: Exploration, to: ReachNode): Generator<readonly ReachNode[]> {
  const trail = exploration.get(to);
  if (trail?.distance === 0) yield [to];
  for (const previous of trail?.previous ?? []) {
    for (const nodes of walkBack(exploration, previous)) yield [...nodes, to];
  }
}

function createStep(from: ReachNode, to: ReachNode): ReachStep {
  const ways = from.exits.flatMap((exit) =>
    to.entrances
      .filter(({ medium }) => medium === exit.medium)
      .map(({ label, evidence }) => ({
        label: label ?? exit.label ?? exit.medium,
        evidence: [...exit.evidence, ...evidence],
      })),
  );
  return { from, to, ways };
}
