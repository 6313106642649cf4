/** Values that the schema takes for text, and that Compose must be able to read (docs/compose-conformance.md, "Decode-time conversions"). */

import { isSpace, parseFloat64, parseInteger } from "../text/go-text.ts";
import type { Location } from "../text/source.ts";
import { scalarText } from "../yaml/scalar.ts";
import { splitCommand } from "./grammar/command.ts";
import { parseBytes, parseDuration } from "./grammar/quantity.ts";
import { splitPair } from "./part.ts";
import { BOOLEAN_WORDS, entriesAt, isInt64, isMapping, isScalar, isSequence } from "./parts.ts";
import { type Change, childPath, compilePaths, rewrite } from "./path-table.ts";
import type { Problem, Report } from "./problem.ts";
import { checkTimes } from "./times.ts";
import type { Mapping, Scalar, Tree } from "./tree.ts";

/** Reports sizes, durations, commands, hosts and numbers that Compose cannot read. */
export function checkValues(model: Mapping, report: Report): void {
  rewrite(model, VALUES, report);
  checkTimes(model, report);
}

type Check = Change<Report>;

/** A check of one scalar: what is wrong with it, or nothing. */
type Fault = (scalar: Scalar, text: string) => string | undefined;

const size = scalarCheck((scalar, text) => {
  if (scalar.type !== "string" || parseBytes(text) !== undefined) return undefined;
  return "A size is a number of bytes, or a number with a unit such as 512m or 1.5gb.";
});

const duration = scalarCheck((_scalar, text) =>
  parseDuration(text) === undefined ? "A duration is a number with a unit, such as 30s or 1m30s." : undefined,
);

const command = scalarCheck((scalar, text) => {
  const parsed = scalar.type === "string" ? splitCommand(text) : undefined;
  return parsed && "problem" in parsed ? parsed.problem.message : undefined;
});

const flag = scalarCheck((scalar, text) => {
  if (scalar.type !== "string" || BOOLEAN_WORDS.has(text.toLowerCase())) return undefined;
  return "This must be true or false.";
});

const integer = scalarCheck((scalar, text) => {
  if (scalar.type !== "string" || parseInteger(text) !== undefined) return undefined;
  return "This must be a whole number.";
});

/** JSON has no infinite numbers, so Compose stops where it prints one. */
const float = scalarCheck((scalar, text) => {
  const isNumber = scalar.type === "string" ? Number.isFinite(parseFloat64(text)) : typeof scalar.value === "number";
  return isNumber ? undefined : "This must be a number.";
});

/** Here Compose does not read numbers from text, though its schema allows text. */
const unsigned = scalarCheck((scalar) => {
  if (scalar.type === "string") return "This must be a number without quotes.";
  return Number(scalar.value) < 0 ? "This number cannot be negative." : undefined;
});

const limit = scalarCheck((scalar) => (isInt64(scalar) ? undefined : "A limit is a whole number without quotes."));

const onlyText = scalarCheck(
  (scalar) => (scalar.type === "string" ? undefined : "This must be text. Put it in quotes."),
  "This must be text.",
);

const mode = scalarCheck((scalar, text) => {
  const isMode = scalar.type === "int" || (scalar.type === "string" && /^[+-]?[0-7]+$/.test(text));
  return isMode ? undefined : 'A file mode is an octal number, such as 0440 or "0440".';
});

const count = scalarCheck((scalar, text) => {
  const isWord = scalar.type === "string" && (text.toLowerCase() === "all" || parseInteger(text) !== undefined);
  return isWord || isInt64(scalar) ? undefined : 'The number of devices is a whole number or "all".';
});

/** A list of texts takes whole numbers for texts, and no fractions. */
const wholeOrText = scalarCheck((scalar) => {
  const isTaken = scalar.type === "string" || isInt64(scalar);
  return isTaken ? undefined : "Put this number in quotes: only whole numbers of 64 bits may stand without.";
});

const present = scalarCheck(() => undefined, "This attribute is empty. Remove it or give it a value.");

const VALUES = compilePaths<Check>({
  "secrets.*.driver_opts": checkKeys,
  "secrets.*.driver_opts.*": wholeOrText,
  "services.*.attach": flag,
  "services.*.blkio_config.device_read_bps.*.rate": size,
  "services.*.blkio_config.device_read_iops.*.rate": size,
  "services.*.blkio_config.device_write_bps.*.rate": size,
  "services.*.blkio_config.device_write_iops.*.rate": size,
  "services.*.blkio_config.weight": unsigned,
  "services.*.blkio_config.weight_device.*.weight": unsigned,
  "services.*.build.additional_contexts.*": onlyText,
  "services.*.build.args": checkNames,
  "services.*.build.extra_hosts": checkHosts,
  "services.*.build.no_cache": flag,
  "services.*.build.privileged": flag,
  "services.*.build.pull": flag,
  "services.*.build.secrets.*.mode": mode,
  "services.*.build.shm_size": size,
  "services.*.build.ulimits.*.hard": limit,
  "services.*.build.ulimits.*.soft": limit,
  "services.*.command": command,
  "services.*.configs.*.mode": mode,
  "services.*.deploy.placement.max_replicas_per_node": unsigned,
  "services.*.deploy.resources.limits.cpus": float,
  "services.*.deploy.resources.limits.memory": size,
  "services.*.deploy.resources.limits.pids": integer,
  "services.*.deploy.resources.reservations.cpus": float,
  "services.*.deploy.resources.reservations.devices.*.count": count,
  "services.*.deploy.resources.reservations.generic_resources.*.discrete_resource_spec.value": integer,
  "services.*.deploy.resources.reservations.memory": size,
  "services.*.deploy.restart_policy.delay": duration,
  "services.*.deploy.restart_policy.max_attempts": unsigned,
  "services.*.deploy.restart_policy.window": duration,
  "services.*.deploy.rollback_config.delay": duration,
  "services.*.deploy.rollback_config.monitor": duration,
  "services.*.deploy.rollback_config.parallelism": unsigned,
  "services.*.deploy.update_config.delay": duration,
  "services.*.deploy.update_config.monitor": duration,
  "services.*.deploy.update_config.parallelism": unsigned,
  "services.*.develop.watch.*.exec.command": command,
  "services.*.develop.watch.*.exec.environment": checkNames,
  "services.*.develop.watch.*.exec.privileged": flag,
  "services.*.entrypoint": command,
  "services.*.env_file.*.required": flag,
  "services.*.environment": checkNames,
  "services.*.extra_hosts": checkHosts,
  "services.*.gpus.*.count": count,
  "services.*.group_add.*": wholeOrText,
  "services.*.healthcheck.interval": duration,
  "services.*.healthcheck.retries": unsigned,
  "services.*.healthcheck.start_interval": duration,
  "services.*.healthcheck.start_period": duration,
  "services.*.healthcheck.timeout": duration,
  "services.*.mem_limit": size,
  "services.*.mem_reservation": size,
  "services.*.mem_swappiness": size,
  "services.*.memswap_limit": size,
  "services.*.pid": present,
  "services.*.ports.*.target": unsigned,
  "services.*.post_start.*.command": command,
  "services.*.post_start.*.environment": checkNames,
  "services.*.post_start.*.privileged": flag,
  "services.*.pre_start.*.command": command,
  "services.*.pre_start.*.environment": checkNames,
  "services.*.pre_start.*.per_replica": flag,
  "services.*.pre_start.*.privileged": flag,
  "services.*.pre_stop.*.command": command,
  "services.*.pre_stop.*.environment": checkNames,
  "services.*.pre_stop.*.privileged": flag,
  "services.*.secrets.*.mode": mode,
  "services.*.shm_size": size,
  "services.*.stop_grace_period": duration,
  "services.*.storage_opt": checkKeys,
  "services.*.storage_opt.*": checkOption,
  "services.*.ulimits.*.hard": limit,
  "services.*.ulimits.*.soft": limit,
  "services.*.volumes.*.bind.create_host_path": flag,
  "services.*.volumes.*.tmpfs.mode": unsigned,
  "services.*.volumes.*.tmpfs.size": size,
});

/** A check of the scalar at a path; other values are the schema's affair. */
function scalarCheck(faultOf: Fault, whenNull?: string): Check {
  return (tree, path, report) => {
    if (!isScalar(tree)) return tree;
    const message = tree.type === "null" ? whenNull : faultOf(tree, scalarText(tree));
    if (message !== undefined) report(badValue(tree, path, message));
    return tree;
  };
}

/** In a list, a blank before `=` is a mistake that Compose refuses. */
function checkNames(tree: Tree, path: string, report: Report): Tree {
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    const [name = ""] = isScalar(item) ? scalarText(item).split("=", 1) : [];
    if (!isScalar(item) || name === "" || !isSpace(name.slice(-1))) continue;
    report(
      badValue(splitPair(item).key, childPath(path, index), "The name of this variable ends with a blank. Remove it."),
    );
  }
  return tree;
}

/** Compose takes a key `x-…` for an extension here, and then finds no such thing. */
function checkKeys(tree: Tree, path: string, report: Report): Tree {
  for (const [key, entry] of entriesAt(tree)) {
    const message = `Compose takes '${key}' for an extension, because it begins with 'x-'. Choose another name.`;
    if (key.startsWith("x-")) report(badValue(entry.key, childPath(path, key), message));
  }
  return tree;
}

/** The schema lets any value pass here, and Compose then takes whole numbers for text. */
function checkOption(tree: Tree, path: string, report: Report): Tree {
  const isText = isScalar(tree) && (tree.type === "string" || tree.type === "null" || isInt64(tree));
  if (!isText) report(badValue(tree, path, "An option must be text. Put it in quotes."));
  return tree;
}

function checkHosts(tree: Tree, path: string, report: Report): Tree {
  if (isMapping(tree)) return checkHostKeys(tree, path, report);
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    const message = isScalar(item) ? hostFault(scalarText(item)) : undefined;
    if (message !== undefined) report(badValue(item, childPath(path, index), message));
  }
  return tree;
}

/** A time passes in a list of addresses, but not alone. */
function checkHostKeys(tree: Mapping, path: string, report: Report): Tree {
  for (const [host, { value }] of tree.entries) {
    if (!isScalar(value) || value.type !== "time") continue;
    report(badValue(value, childPath(path, host), "YAML takes this for a time. Put it in quotes."));
  }
  return checkKeys(tree, path, report);
}

function hostFault(text: string): string | undefined {
  const separator = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
  if (separator < 0) return "The address of this host is missing. Write it as `host=address`.";
  const host = text.slice(0, separator);
  return host === "" || /[:=]/.test(host) ? "The name of this host is missing or has a colon." : undefined;
}

function badValue({ file, start, end }: Location, path: string, message: string): Problem {
  return { kind: "compose-schema", severity: "error", message, at: { file, start, end }, path };
}
