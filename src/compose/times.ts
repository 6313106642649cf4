/** Dates without quotes, which YAML takes for times and the schema for text (docs/compose-conformance.md, "Decode-time conversions"). */
import { childPath, compilePaths, type PathTable } from "./path-table.ts";
import type { Report } from "./problem.ts";
import type { Mapping, Scalar, Sequence, Tree } from "./tree.ts";

/** Reports every time that stands where Compose can take none. */
export function checkTimes(model: Mapping, report: Report): void {
  for (const [key, { value }] of model.entries) {
    if (!isExtension(key)) visit(value, { path: key, places: PLACES.keys.get(key), isNamed: true, report });
  }
}

/** Free-form values, which Compose prints as text, and sizes, commands and a duration, which it passes over. */
const PLACES = compilePaths<true>({
  "configs.*.labels.*": true,
  name: true,
  "networks.*.driver_opts.*": true,
  "networks.*.ipam.config.*.aux_addresses.*": true,
  "networks.*.ipam.options.*": true,
  "networks.*.labels.*": true,
  "secrets.*.labels.*": true,
  "services.*.annotations.*": true,
  "services.*.blkio_config.device_read_bps.*.rate": true,
  "services.*.blkio_config.device_read_iops.*.rate": true,
  "services.*.blkio_config.device_write_bps.*.rate": true,
  "services.*.blkio_config.device_write_iops.*.rate": true,
  "services.*.build.args.*": true,
  "services.*.build.extra_hosts.*": true,
  "services.*.build.extra_hosts.*.*": true,
  "services.*.build.labels.*": true,
  "services.*.build.shm_size": true,
  "services.*.command": true,
  "services.*.deploy.labels.*": true,
  "services.*.deploy.resources.limits.memory": true,
  "services.*.deploy.resources.reservations.devices.*.options.*": true,
  "services.*.deploy.resources.reservations.memory": true,
  "services.*.develop.watch.*.exec.command": true,
  "services.*.develop.watch.*.exec.environment.*": true,
  "services.*.entrypoint": true,
  "services.*.env_file.*": true,
  "services.*.environment.*": true,
  "services.*.extra_hosts.*": true,
  "services.*.extra_hosts.*.*": true,
  "services.*.gpus.*.options.*": true,
  "services.*.labels.*": true,
  "services.*.logging.options.*": true,
  "services.*.mem_limit": true,
  "services.*.mem_reservation": true,
  "services.*.mem_swappiness": true,
  "services.*.memswap_limit": true,
  "services.*.networks.*.driver_opts.*": true,
  "services.*.post_start.*.command": true,
  "services.*.post_start.*.environment.*": true,
  "services.*.pre_start.*.command": true,
  "services.*.pre_start.*.environment.*": true,
  "services.*.pre_stop.*.command": true,
  "services.*.pre_stop.*.environment.*": true,
  "services.*.provider.options.*": true,
  "services.*.provider.options.*.*": true,
  "services.*.pull_refresh_after": true,
  "services.*.shm_size": true,
  "services.*.sysctls.*": true,
  "volumes.*.driver_opts.*": true,
  "volumes.*.labels.*": true,
});

interface Position {
  readonly path: string;
  readonly places: PathTable<true> | undefined;
  /** True where the keys are names of services or resources, so that `x-a` is no extension. */
  readonly isNamed: boolean;
  readonly report: Report;
}

function visit(tree: Tree, at: Position): void {
  if (tree.kind === "mapping") visitMapping(tree, at);
  else if (tree.kind === "sequence") visitSequence(tree, at);
  else if (tree.type === "time" && at.places?.value !== true) reportTime(tree, at);
}

function visitMapping(mapping: Mapping, at: Position): void {
  for (const [key, { value }] of mapping.entries) {
    if (mayHaveTime(value) && (at.isNamed || !isExtension(key))) visit(value, positionBelow(at, key));
  }
}

function visitSequence(sequence: Sequence, at: Position): void {
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (item && mayHaveTime(item)) visit(item, positionBelow(at, String(index)));
  }
}

/** Nearly all scalars are no time, and need no position. */
function mayHaveTime(tree: Tree): boolean {
  return tree.kind !== "scalar" || tree.type === "time";
}

function positionBelow({ path, places, report }: Position, key: string): Position {
  return { path: childPath(path, key), places: places?.keys.get(key) ?? places?.any, isNamed: false, report };
}

function isExtension(key: string): boolean {
  return key.startsWith("x-");
}

function reportTime({ file, start, end }: Scalar, { path, report }: Position): void {
  const message = "YAML takes this for a time, and Compose takes no time here. Put it in quotes.";
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path });
}
