/** Cycles of dependencies. */
import { entriesAt, entryAt, valueAt } from "../parts.ts";
import type { Report } from "../problem.ts";
import type { Mapping } from "../tree.ts";
import { fault } from "./check.ts";

/** Reports each cycle among the services that run, once, at the dependency that closes it. */
export function checkCycles(model: Mapping, enabled: ReadonlySet<string>, report: Report): void {
  const finished = new Set<string>();
  for (const name of entriesAt(model, "services").keys()) {
    if (enabled.has(name)) visit(name, { model, enabled, report, finished, trail: [] });
  }
}

interface Search {
  readonly model: Mapping;
  readonly enabled: ReadonlySet<string>;
  readonly report: Report;
  /** Services whose dependencies were followed to the end. */
  readonly finished: Set<string>;
  /** The services from the start to the one being visited. */
  readonly trail: string[];
}

function visit(name: string, search: Search): void {
  const { finished, trail, enabled } = search;
  if (finished.has(name)) return;
  trail.push(name);
  for (const dependency of dependenciesOf(search.model, name).keys()) {
    const start = trail.indexOf(dependency);
    if (start >= 0) reportCycle(trail.slice(start), search);
    else if (enabled.has(dependency)) visit(dependency, search);
  }
  trail.pop();
  finished.add(name);
}

function reportCycle(cycle: readonly string[], { model, report }: Search): void {
  const [first = ""] = cycle;
  const last = cycle.at(-1) ?? "";
  const key = dependenciesOf(model, last).get(first)?.key ?? entryAt(valueAt(model, "services"), last)?.key;
  const names = [...cycle, first].join(" -> ");
  const message = `These services wait for each other: ${names}. Remove one of the dependencies.`;
  if (!key) return;
  const place = { at: key, path: `services.${last}.depends_on.${first}` };
  report({ ...fault("dependency-cycle", place, message), subject: names });
}

function dependenciesOf(model: Mapping, name: string) {
  return entriesAt(model, "services", name, "depends_on");
}
