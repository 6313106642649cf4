/** Cycles of dependencies. */
import { entriesAt } from "../parts.ts";
import type { Report } from "../problem.ts";
import type { Mapping } from "../tree.ts";
import { fault } from "./check.ts";

/** Reports each cycle among the services that run, once, at the dependency that closes it. */
export function checkCycles(model: Mapping, enabled: ReadonlySet<string>, report: Report): void {
  const search = { model, enabled, report, finished: new Set<string>() };
  for (const name of enabled) if (!search.finished.has(name)) follow(name, search);
}

interface Search {
  readonly model: Mapping;
  readonly enabled: ReadonlySet<string>;
  readonly report: Report;
  /** Services whose dependencies were followed to the end. */
  readonly finished: Set<string>;
}

/** A service on the way, and those of its dependencies that are not followed yet. */
interface Step {
  readonly name: string;
  readonly rest: Iterator<string>;
}

/** Follows all dependencies of a service. Chains may be long, so the way is a list and not a recursion. */
function follow(start: string, search: Search): void {
  const way: Step[] = [];
  const places = new Map<string, number>();
  const enter = (name: string): void => {
    places.set(name, way.length);
    way.push({ name, rest: dependenciesOf(search.model, name).keys() });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const { value: dependency, done } = step.rest.next();
    const place = done ? undefined : places.get(dependency);
    if (done) leave(way, places, search);
    else if (place !== undefined) reportCycle(namesFrom(way, place), search);
    else if (search.enabled.has(dependency) && !search.finished.has(dependency)) enter(dependency);
  }
}

function leave(way: Step[], places: Map<string, number>, { finished }: Search): void {
  const step = way.pop();
  if (!step) return;
  places.delete(step.name);
  finished.add(step.name);
}

function namesFrom(way: readonly Step[], place: number): readonly string[] {
  return way.slice(place).map(({ name }) => name);
}

function reportCycle(cycle: readonly string[], { model, report }: Search): void {
  const [first = ""] = cycle;
  const last = cycle.at(-1) ?? "";
  const key = dependenciesOf(model, last).get(first)?.key;
  if (!key) return;
  const shown = cycle.length > LONGEST_SHOWN ? [...cycle.slice(0, LONGEST_SHOWN), "…"] : cycle;
  const names = [...shown, first];
  const quoted = names.map((name) => `'${name}'`).join(" -> ");
  const message = `These services wait for each other: ${quoted}. Remove one of the dependencies.`;
  const place = { at: key, path: `services.${last}.depends_on.${first}` };
  report({ ...fault("dependency-cycle", place, message), subject: names.join(" -> ") });
}

/** Nobody reads a longer list. */
const LONGEST_SHOWN = 20;

function dependenciesOf(model: Mapping, name: string) {
  return entriesAt(model, "services", name, "depends_on");
}
