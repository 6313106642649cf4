/** Default values of the long forms (docs/compose-conformance.md, "Defaults"). */
import { scalarText } from "../yaml/scalar.ts";
import { derivedScalar, withValue } from "./derive.ts";
import { isMapping, scalarAt } from "./parts.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import type { Mapping, Tree } from "./tree.ts";

/** Adds what Compose supplies where the files say nothing. */
export function applyDefaults(model: Mapping): Mapping {
  const changed = rewrite(model, DEFAULTS, undefined);
  return isMapping(changed) ? changed : model;
}

const DEFAULTS = compilePaths<Change<undefined>>({
  "services.*.build": (tree) => withDefault(tree, "context", "."),
  "services.*.deploy.resources.reservations.devices.*": requestAllDevices,
  "services.*.gpus.*": requestAllDevices,
  "services.*.ports.*": (tree) => withDefault(withDefault(tree, "protocol", "tcp"), "mode", "ingress"),
  "services.*.secrets.*": mountSecret,
  "services.*.volumes.*.bind": (tree) => withDefault(tree, "create_host_path", true),
});

function withDefault(tree: Tree, key: string, value: string | boolean): Tree {
  if (!isMapping(tree) || tree.entries.has(key)) return tree;
  return withValue(tree, key, derivedScalar(value, tree));
}

function mountSecret(tree: Tree): Tree {
  const source = scalarAt(tree, "source");
  return source ? withDefault(tree, "target", `/run/secrets/${scalarText(source)}`) : tree;
}

function requestAllDevices(tree: Tree): Tree {
  return isMapping(tree) && tree.entries.has("device_ids") ? tree : withDefault(tree, "count", "all");
}
