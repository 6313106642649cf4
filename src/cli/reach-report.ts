/** The answers of `reach` as text and as JSON. */
import { printable } from "../lint/message.ts";
import { describeNode, describePath } from "../reach/describe.ts";
import type { ReachStep, Way } from "../reach/paths.ts";
import type { ReachNode } from "../reach/reach-graph.ts";
import { toJsonText } from "../report/json-text.ts";
import { positionAt } from "../text/source.ts";
import type { Io } from "./io.ts";
import { formatPosition } from "./open-project.ts";

/** The shortest paths between two; none when the one does not reach the other. */
export interface Route {
  readonly from: ReachNode;
  readonly to: ReachNode;
  readonly paths: readonly (readonly ReachStep[])[];
}

/** Prints each path with all its ways, and the places that show them. */
export function formatRoutes(routes: readonly Route[], io: Io): string {
  return routes.map((route) => formatLines(formatRoute(route, io))).join("\n");
}

/** Prints who is within reach: distance, name and the first of the shortest paths. */
export function formatReached(from: string, routes: readonly Route[]): string {
  const width = Math.max(0, ...routes.map(({ to }) => to.name.length));
  const several = new Set(routes.map((route) => route.from)).size > 1;
  const lines = routes.flatMap((route) => {
    const [path = []] = route.paths;
    const start = several ? `${route.from.name} -> ` : "";
    return [`  ${path.length}  ${start}${route.to.name.padEnd(width)}  ${describePath(path)}`];
  });
  const title = routes.length === 0 ? `${from} reaches nobody.` : `${from} reaches:`;
  return formatLines([title, ...lines]);
}

/** Paths as data: places as `file`, `line` and `column`, absolute and from 1. */
export function toJson(routes: readonly Route[]): string {
  const paths = routes.flatMap(({ from, to, paths: found }) =>
    found.map((path) => ({
      from: from.name,
      to: to.name,
      hops: path.length,
      steps: path.map((step) => ({ from: step.from.name, to: step.to.name, ways: step.ways.map(wayJson) })),
    })),
  );
  return toJsonText({ paths }, 2);
}

function formatRoute({ from, to, paths }: Route, io: Io): readonly string[] {
  const [first] = paths;
  if (!first) return [`${from.name} does not reach ${describeNode(to)}.`];
  const steps = first.length === 1 ? "directly" : `in ${first.length} steps`;
  return [
    `${from.name} reaches ${describeNode(to)} ${steps}:`,
    ...paths.flatMap((path) => path.flatMap((step) => formatStep(step, io))),
  ];
}

function formatStep({ from, to, ways }: ReachStep, io: Io): readonly string[] {
  return ways.flatMap(({ label, evidence }) => [
    `  ${from.name} -> ${to.name} over ${label}`,
    ...evidence.map(({ at, message }) => `    ${formatPosition(at, io)}: ${message}`),
  ]);
}

function wayJson({ label, evidence }: Way) {
  return {
    over: label,
    evidence: evidence.map(({ at, message }) => ({
      file: at.file.path,
      ...positionAt(at.file, at.start),
      message,
    })),
  };
}

function formatLines(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join("");
}
