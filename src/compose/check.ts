/** What Compose refuses in a merged model before paths are resolved (docs/compose-conformance.md, "Model checks"). */
import { isIpAddress } from "./grammar/port.ts";
import { entryAt, isMapping, scalarAt, stringAt } from "./parts.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import type { Problem, Report } from "./problem.ts";
import type { Mapping, Tree } from "./tree.ts";

/** Reports attributes that exclude each other and values that no schema can judge. */
export function checkModel(model: Mapping, report: Report): void {
  rewrite(model, CHECKS, report);
}

type Check = Change<Report>;

const CHECKS = compilePaths<Check>({
  "configs.*": checkKinds(["file", "environment", "content"]),
  "secrets.*": checkKinds(["file", "environment"]),
  "services.*.deploy.resources.reservations.devices.*": checkDeviceRequest,
  "services.*.develop.watch.*.path": checkWatchPath,
  "services.*.gpus.*": checkDeviceRequest,
  "services.*.ports.*": checkHostAddress,
  "services.*.volumes.*": checkMount,
  "volumes.*": checkExternalVolume,
});

function checkKinds(kinds: readonly string[]): Check {
  const names = kinds.map((kind) => `\`${kind}\``).join(", ");
  return (tree, path, report) => {
    if (!isMapping(tree)) return tree;
    const [, second] = kinds.filter((kind) => tree.entries.has(kind));
    if (second !== undefined) {
      const isIncluded = scalarAt(tree, second)?.style === "derived";
      const message = isIncluded
        ? "Compose refuses a config from an included file that takes its content from `environment`."
        : `Only one of ${names} may be set.`;
      report(inconsistent(keyOf(tree, second), path, message));
    }
    const isEmpty = !kinds.some((kind) => tree.entries.has(kind));
    if (isEmpty && !tree.entries.has("driver") && !tree.entries.has("external")) {
      report(inconsistent(tree, path, `One of ${names} must be set.`));
    }
    return tree;
  };
}

function checkDeviceRequest(tree: Tree, path: string, report: Report): Tree {
  if (entryAt(tree, "count") && entryAt(tree, "device_ids")) {
    report(inconsistent(keyOf(tree, "device_ids"), path, "`count` and `device_ids` exclude each other. Keep one."));
  }
  return tree;
}

function checkWatchPath(tree: Tree, path: string, report: Report): Tree {
  if (tree.kind === "scalar" && tree.value === "") report(inconsistent(tree, path, "The path to watch is empty."));
  return tree;
}

function checkHostAddress(tree: Tree, path: string, report: Report): Tree {
  const address = stringAt(tree, "host_ip");
  const at = scalarAt(tree, "host_ip");
  if (at && address !== undefined && !isIpAddress(address)) {
    report(inconsistent(at, `${path}.host_ip`, "`host_ip` must be an IP address."));
  }
  return tree;
}

function checkMount(tree: Tree, path: string, report: Report): Tree {
  if (stringAt(tree, "type") === "bind" && !entryAt(tree, "source")) {
    report(inconsistent(tree, path, "A bind mount needs a `source`."));
  }
  return tree;
}

function checkExternalVolume(tree: Tree, path: string, report: Report): Tree {
  if (!isMapping(tree) || scalarAt(tree, "external")?.value !== true) return tree;
  for (const key of tree.entries.keys()) {
    if (key === "name" || key === "external" || key.startsWith("x-")) continue;
    const message = `An external volume is not created here, so \`${key}\` has no effect. Remove it or \`external\`.`;
    report({ ...inconsistent(keyOf(tree, key), `${path}.${key}`, message), subject: key });
  }
  return tree;
}

function keyOf(tree: Tree, key: string): Problem["at"] {
  return entryAt(tree, key)?.key ?? tree;
}

function inconsistent(at: Problem["at"], path: string, message: string): Problem {
  return { kind: "compose-consistency", severity: "error", message, at, path };
}
