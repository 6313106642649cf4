/** `pmoves-lint reach`: who can reach whom, and by which way. */
import { createProject } from "../compose/create-project.ts";
import type { Problem } from "../compose/problem.ts";
import { printable } from "../lint/message.ts";
import type { MaskValues } from "../lint/secret-values.ts";
import type { Plan } from "../plan/plan.ts";
import { selectNodes } from "../reach/assertion.ts";
import { explore, findPaths, type Way } from "../reach/paths.ts";
import { createReachGraph, type ReachGraph, type ReachNode } from "../reach/reach-graph.ts";
import { nearestOf } from "../text/nearest.ts";
import type { ExitCode } from "./exit-code.ts";
import { reachHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { openProject, reportProblems } from "./open-project.ts";
import { parseOptions } from "./parse-options.ts";
import { type ReachOptions, reachTypes, readReachOptions } from "./reach-args.ts";
import { formatReached, formatRoutes, type Route, toJson } from "./reach-report.ts";

/**
 * Runs the command.
 *
 * @returns 0, or 1 when there is no path or no such service, or Compose would refuse the project.
 */
export async function runReach(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, reachTypes);
  if (values.help) {
    io.stdout(reachHelp);
    return 0;
  }
  const options = readReachOptions(values, positionals);
  const { resolution, plan, mask } = openProject(options.selection, io);
  const isRefused = reportProblems(resolution.problems.filter(matters), mask, io);
  const graph = createReachGraph(createProject(resolution), plan, options.ignoredNetworks);
  const [from, to] = [options.from, options.to].map((name) => (name === undefined ? [] : select(name, graph, plan)));
  const missing = from?.length === 0 ? options.from : to?.length === 0 ? options.to : undefined;
  if (missing !== undefined) {
    io.stderr(`pmoves-lint: ${describeMissing(missing, graph)}\n`);
    return 1;
  }
  const routes = findRoutes(graph, { from: from ?? [], to: to ?? [] }, options).map((route) => maskRoute(route, mask));
  io.stdout(options.format === "json" ? toJson(routes) : print(routes, options, io));
  if (options.to !== undefined && routes.length === 0) io.stderr(`pmoves-lint: ${describeSame(options)}\n`);
  return isRefused || routes.every(({ paths }) => paths.length === 0) ? 1 : 0;
}

/** Names of networks may be made of variables. */
function maskRoute({ paths, ...ends }: Route, mask: MaskValues): Route {
  const maskWay = ({ label, evidence, ...way }: Way): Way => ({
    ...way,
    label: mask(label),
    evidence: evidence.map((item) => ({ ...item, message: mask(item.message) })),
  });
  return { ...ends, paths: paths.map((path) => path.map((step) => ({ ...step, ways: step.ways.map(maskWay) }))) };
}

/** What Compose only warns of changes no network, nor does a missing value. */
function matters({ severity, kind }: Problem): boolean {
  return severity === "error" && !["env-file-missing", "env-file-syntax", "required-variable"].includes(kind);
}

function select(selector: string, graph: ReachGraph, plan: Plan): readonly ReachNode[] {
  return selectNodes(graph, [selector], plan);
}

/** The routes between all pairs; without a goal, those to everyone within reach. */
function findRoutes(
  graph: ReachGraph,
  { from, to }: { readonly from: readonly ReachNode[]; readonly to: readonly ReachNode[] },
  { hops }: ReachOptions,
): readonly Route[] {
  return from.flatMap((start) => {
    const exploration = explore(graph, { from: start, hops });
    const goals = to.length > 0 ? to : [...exploration.keys()];
    return goals
      .filter((goal) => goal !== start)
      .map((goal) => {
        const paths = findPaths(exploration, goal);
        return { from: start, to: goal, paths: to.length > 0 ? paths : paths.slice(0, 1) };
      });
  });
}

function print(routes: readonly Route[], { to, from }: ReachOptions, io: Io): string {
  return to === undefined ? formatReached(from, routes) : formatRoutes(routes, io);
}

function describeSame({ from, to = from }: ReachOptions): string {
  return printable(`'${from}' and '${to}' are one and the same service: there is no path to ask for.`);
}

function describeMissing(selector: string, { services }: ReachGraph): string {
  const nearest = nearestOf(selector, services.keys());
  const hint = nearest === undefined ? "" : ` Did you mean '${nearest}'?`;
  return printable(`No service that would run is selected by '${selector}'.${hint}`);
}
