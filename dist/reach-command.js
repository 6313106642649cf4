import {
  formatPosition,
  openProject,
  readSelection,
  reportProblems,
  selectionTypes
} from "./shared-11.js";
import "./shared-14.js";
import {
  reachHelp
} from "./shared-9.js";
import "./shared-10.js";
import {
  parseOptions,
  text,
  texts
} from "./shared-12.js";
import {
  toJsonText
} from "./shared-59.js";
import {
  UsageError
} from "./shared-15.js";
import {
  createReachGraph,
  describeNode,
  describePath,
  explore,
  findPaths,
  selectNodes
} from "./shared-2.js";
import "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-51.js";
import "./shared-53.js";
import {
  createProject
} from "./shared-19.js";
import "./shared-23.js";
import "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import {
  positionAt
} from "./shared-71.js";
import "./shared-29.js";
import {
  nearestOf
} from "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/cli/reach-args.ts
var { "show-values": _, ...projectTypes } = selectionTypes;
var reachTypes = { ...projectTypes, format: text, hops: text, "ignore-network": texts };
function readReachOptions(values, [from, to, other]) {
  if (from === void 0) throw new UsageError("The command 'reach' needs a service: FROM, or FROM and TO.");
  if (other !== void 0) throw new UsageError(`The command 'reach' takes FROM and TO, so '${other}' is too much.`);
  const selection = readSelection(values);
  return {
    selection: { ...selection, request: { profiles: ["*"], ...selection.request } },
    from,
    ...to === void 0 ? {} : { to },
    hops: readHops(values.hops),
    ignoredNetworks: values["ignore-network"] ?? [],
    format: readFormat(values.format)
  };
}
function readHops(hops) {
  if (hops === void 0) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,5}$/.test(hops)) throw new UsageError(`Option '--hops' needs a whole number from 1, not '${hops}'.`);
  return Number(hops);
}
function readFormat(format = "text") {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of paths. Known are text and json.`);
}

// src/cli/reach-report.ts
function formatRoutes(routes, io) {
  return routes.map((route) => formatLines(formatRoute(route, io))).join("\n");
}
function formatReached(from, routes) {
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
function toJson(routes) {
  const paths = routes.flatMap(
    ({ from, to, paths: found }) => found.map((path) => ({
      from: from.name,
      to: to.name,
      hops: path.length,
      steps: path.map((step) => ({ from: step.from.name, to: step.to.name, ways: step.ways.map(wayJson) }))
    }))
  );
  return toJsonText({ paths }, 2);
}
function formatRoute({ from, to, paths }, io) {
  const [first] = paths;
  if (!first) return [`${from.name} does not reach ${describeNode(to)}.`];
  const steps = first.length === 1 ? "directly" : `in ${first.length} steps`;
  return [
    `${from.name} reaches ${describeNode(to)} ${steps}:`,
    ...paths.flatMap((path) => path.flatMap((step) => formatStep(step, io)))
  ];
}
function formatStep({ from, to, ways }, io) {
  return ways.flatMap(({ label, evidence }) => [
    `  ${from.name} -> ${to.name} over ${label}`,
    ...evidence.map(({ at, message }) => `    ${formatPosition(at, io)}: ${message}`)
  ]);
}
function wayJson({ label, evidence }) {
  return {
    over: label,
    evidence: evidence.map(({ at, message }) => ({
      file: at.file.path,
      ...positionAt(at.file, at.start),
      message
    }))
  };
}
function formatLines(lines) {
  return lines.map((line) => `${printable(line)}
`).join("");
}

// src/cli/reach-command.ts
async function runReach(argv, io) {
  const { values, positionals } = parseOptions(argv, reachTypes);
  if (values.help) {
    io.stdout(reachHelp);
    return 0;
  }
  const options = readReachOptions(values, positionals);
  const { resolution, plan, mask } = openProject(options.selection, io);
  const isRefused = reportProblems(resolution.problems.filter(matters), mask, io);
  const graph = createReachGraph(createProject(resolution), plan, options.ignoredNetworks);
  const [from, to] = [options.from, options.to].map((name) => name === void 0 ? [] : select(name, graph, plan));
  const missing = from?.length === 0 ? options.from : to?.length === 0 ? options.to : void 0;
  if (missing !== void 0) {
    io.stderr(`pmoves-lint: ${describeMissing(missing, graph)}
`);
    return 1;
  }
  const routes = findRoutes(graph, { from: from ?? [], to: to ?? [] }, options).map((route) => maskRoute(route, mask));
  io.stdout(options.format === "json" ? toJson(routes) : print(routes, options, io));
  if (options.to !== void 0 && routes.length === 0) io.stderr(`pmoves-lint: ${describeSame(options)}
`);
  return isRefused || routes.every(({ paths }) => paths.length === 0) ? 1 : 0;
}
function maskRoute({ paths, ...ends }, mask) {
  const maskWay = ({ label, evidence, ...way }) => ({
    ...way,
    label: mask(label),
    evidence: evidence.map((item) => ({ ...item, message: mask(item.message) }))
  });
  return { ...ends, paths: paths.map((path) => path.map((step) => ({ ...step, ways: step.ways.map(maskWay) }))) };
}
function matters({ severity, kind }) {
  return severity === "error" && !["env-file-missing", "env-file-syntax", "required-variable"].includes(kind);
}
function select(selector, graph, plan) {
  return selectNodes(graph, [selector], plan);
}
function findRoutes(graph, { from, to }, { hops }) {
  return from.flatMap((start) => {
    const exploration = explore(graph, { from: start, hops });
    const goals = to.length > 0 ? to : [...exploration.keys()];
    return goals.filter((goal) => goal !== start).map((goal) => {
      const paths = findPaths(exploration, goal);
      return { from: start, to: goal, paths: to.length > 0 ? paths : paths.slice(0, 1) };
    });
  });
}
function print(routes, { to, from }, io) {
  return to === void 0 ? formatReached(from, routes) : formatRoutes(routes, io);
}
function describeSame({ from, to = from }) {
  return printable(`'${from}' and '${to}' are one and the same service: there is no path to ask for.`);
}
function describeMissing(selector, { services }) {
  const nearest = nearestOf(selector, services.keys());
  const hint = nearest === void 0 ? "" : ` Did you mean '${nearest}'?`;
  return printable(`No service that would run is selected by '${selector}'.${hint}`);
}
export {
  runReach
};
