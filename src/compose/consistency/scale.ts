/** The number of containers, and limits that two attributes set. */
import { parseFloat64 } from "../../text/go-text.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { mappingAt, scalarAt } from "../parts.ts";
import { bytesOf } from "../sizes.ts";
import type { Scalar } from "../tree.ts";
import { type CheckedService, contradiction, textAt } from "./check.ts";

/** `scale` and `deploy.replicas` must agree, and only a single container can have a name. */
export function checkScale({ service, path, report }: CheckedService): void {
  const scale = scalarAt(service, "scale");
  const replicas = scalarAt(service, "deploy", "replicas");
  const count = scale ?? replicas;
  if (!count) return;
  if (scale && replicas && Number(scale.value) !== Number(replicas.value)) {
    const related = [{ at: replicas, message: "`deploy.replicas` is set here." }];
    const message = "`scale` and `deploy.replicas` differ. Keep one.";
    report({ ...contradiction(scale, `${path}.scale`, message), related });
  }
  const at = scale ? `${path}.scale` : `${path}.deploy.replicas`;
  if (isNegative(count)) report(contradiction(count, at, "The number of containers cannot be negative."));
  if (Number(count.value) > 1 && textAt(service, "container_name") !== "") {
    const message = "With `container_name` there can be one container only. Remove the name or the number.";
    report(contradiction(count, at, message));
  }
}

/** Beyond 64 bits a number comes round to the negative ones. */
function isNegative({ value }: Scalar): boolean {
  return typeof value === "bigint" ? BigInt.asIntN(64, value) < 0n : Number(value) < 0;
}

/** An old limit beside `deploy.resources` must be the same there. */
export function checkLimits({ service, path, report }: CheckedService): void {
  for (const { attribute, block, name, read } of LIMITS) {
    const limit = scalarAt(service, attribute);
    const resources = mappingAt(service, "deploy", "resources", block);
    if (!limit || !resources) continue;
    const value = read(limit);
    const other = scalarAt(resources, name);
    if (value === 0 || value === (other ? read(other) : 0)) continue;
    const message = `\`${attribute}\` and \`deploy.resources.${block}.${name}\` differ. Keep one.`;
    const related = [{ at: other ?? resources, message: `\`deploy.resources.${block}\` is set here.` }];
    report({ ...contradiction(limit, `${path}.${attribute}`, message), related });
  }
}

interface Limit {
  readonly attribute: string;
  readonly block: "limits" | "reservations";
  readonly name: string;
  readonly read: (scalar: Scalar) => number;
}

const LIMITS: readonly Limit[] = [
  {
    attribute: "cpus",
    block: "limits",
    name: "cpus",
    read: (cpus) => Math.fround(parseFloat64(scalarText(cpus)) ?? 0),
  },
  { attribute: "mem_limit", block: "limits", name: "memory", read: readBytes },
  { attribute: "mem_reservation", block: "reservations", name: "memory", read: readBytes },
  {
    attribute: "pids_limit",
    block: "limits",
    name: "pids",
    read: (pids) => Math.trunc(parseFloat64(scalarText(pids)) ?? 0),
  },
];

function readBytes(size: Scalar): number {
  return Number(bytesOf(size));
}
