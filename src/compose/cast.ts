/** The attributes whose text Compose turns into a boolean or a number (docs/compose-conformance.md, "Casts"). */
import { parseFloat64, parseInteger, roundToFloat32 } from "../text/go-text.ts";
import { compilePaths } from "./path-table.ts";
import type { Scalar } from "./tree.ts";

export type CastType = "boolean" | "integer" | "float" | "float32";

/** The attributes by path. Casts apply to any text there, with or without a variable. */
export const CASTS = compilePaths<CastType>({
  "configs.*.external": "boolean",
  "networks.*.attachable": "boolean",
  "networks.*.enable_ipv4": "boolean",
  "networks.*.enable_ipv6": "boolean",
  "networks.*.external": "boolean",
  "networks.*.internal": "boolean",
  "secrets.*.external": "boolean",
  "services.*.cpu_count": "integer",
  "services.*.cpu_percent": "float",
  "services.*.cpu_period": "integer",
  "services.*.cpu_quota": "integer",
  "services.*.cpu_rt_period": "integer",
  "services.*.cpu_rt_runtime": "integer",
  "services.*.cpu_shares": "integer",
  "services.*.cpus": "float32",
  "services.*.depends_on.*.required": "boolean",
  "services.*.depends_on.*.restart": "boolean",
  "services.*.deploy.placement.max_replicas_per_node": "integer",
  "services.*.deploy.replicas": "integer",
  "services.*.deploy.restart_policy.max_attempts": "integer",
  "services.*.deploy.rollback_config.max_failure_ratio": "float",
  "services.*.deploy.rollback_config.parallelism": "integer",
  "services.*.deploy.update_config.max_failure_ratio": "float",
  "services.*.deploy.update_config.parallelism": "integer",
  "services.*.healthcheck.disable": "boolean",
  "services.*.healthcheck.retries": "integer",
  "services.*.init": "boolean",
  "services.*.oom_kill_disable": "boolean",
  "services.*.oom_score_adj": "integer",
  "services.*.pids_limit": "integer",
  "services.*.ports.*.target": "integer",
  "services.*.privileged": "boolean",
  "services.*.read_only": "boolean",
  "services.*.scale": "integer",
  "services.*.stdin_open": "boolean",
  "services.*.tty": "boolean",
  "services.*.ulimits.*": "integer",
  "services.*.ulimits.*.hard": "integer",
  "services.*.ulimits.*.soft": "integer",
  "services.*.volumes.*.read_only": "boolean",
  "services.*.volumes.*.volume.nocopy": "boolean",
  "volumes.*.external": "boolean",
});

/** What became of a text: its value and type, and whether Compose only tolerates how it is written. */
export interface Cast extends Pick<Scalar, "type" | "value"> {
  readonly isDeprecated: boolean;
}

/** @returns Undefined when the text does not fit. */
export function castText(text: string, type: CastType): Cast | undefined {
  if (type === "boolean") return castBoolean(text);
  if (type === "integer") return castTo("int", parseInteger(text));
  const value = parseFloat64(text);
  return castTo("float", type === "float32" && value !== undefined ? roundToFloat32(value) : value);
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["y", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["n", false],
  ["no", false],
  ["off", false],
]);

function castBoolean(text: string): Cast | undefined {
  const word = text.toLowerCase();
  const value = BOOLEANS.get(word);
  if (value === undefined) return undefined;
  return { type: "bool", value, isDeprecated: word !== "true" && word !== "false" };
}

function castTo(type: "int" | "float", value: number | bigint | undefined): Cast | undefined {
  return value === undefined ? undefined : { type, value, isDeprecated: false };
}
