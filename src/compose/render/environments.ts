/** The variables of services as data. */

import { compareText } from "../../text/order.ts";
import type { Variable } from "../model.ts";
import { isMapping, valueAt } from "../parts.ts";
import type { Resolution } from "../resolve.ts";
import type { Tree } from "../tree.ts";
import { EXTENSIONS, formatExtensions } from "./collections.ts";

/** The final variables of each service that runs, by service and name. Null: the variable is removed. */
export function renderEnvironments({ environments, enabled, model }: Resolution) {
  const names = [...environments.keys()].filter((name) => enabled.has(name)).sort(compareText);
  return Object.fromEntries(
    names.map((name) => {
      const own = valueAt(model, "services", name, "environment");
      return [name, renderEnvironment(environments.get(name)?.variables ?? new Map(), own)];
    }),
  );
}

function renderEnvironment(variables: ReadonlyMap<string, Variable>, own: Tree | undefined) {
  const extensions = isMapping(own) ? formatExtensions(own) : undefined;
  const pairs: [string, string | null][] = extensions === undefined ? [] : [[EXTENSIONS, extensions]];
  for (const [name, variable] of variables) {
    // An extension in `environment` is no variable, so an env file's variable of that name comes through.
    const isExtension = extensions !== undefined && name.startsWith("x-") && variable.source === "environment";
    const winner = isExtension ? variable.hides.find(({ source }) => source === "env-file") : variable;
    if (winner) pairs.push([name, winner.value ?? null]);
  }
  return Object.fromEntries(pairs.sort(([one], [other]) => compareText(one, other)));
}
