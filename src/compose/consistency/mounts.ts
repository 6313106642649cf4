/** Mounts of a service. */
import type { Location } from "../../text/source.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { isScalar, itemsAt, scalarAt } from "../parts.ts";
import { type CheckedService, contradiction } from "./check.ts";

/** Two mounts cannot have one target; a tmpfs is a mount too. */
export function checkMounts({ service, path, report }: CheckedService): void {
  const mounted = new Map<string, Location>();
  for (const { target, at, path: mount } of targetsOf(service, path)) {
    const first = mounted.get(target);
    mounted.set(target, first ?? at);
    if (!first) continue;
    const message = `Another mount has the target "${target}" already. Remove one of the two.`;
    report({ ...contradiction(at, mount, message), related: [{ at: first, message: "The other mount is here." }] });
  }
}

function* targetsOf(service: CheckedService["service"], path: string) {
  const tmpfs = scalarAt(service, "tmpfs");
  for (const [index, item] of (tmpfs ? [tmpfs] : itemsAt(service, "tmpfs")).entries()) {
    if (!isScalar(item)) continue;
    const [target = ""] = scalarText(item).split(":");
    yield { target, at: item, path: `${path}.tmpfs.${index}` };
  }
  for (const [index, mount] of itemsAt(service, "volumes").entries()) {
    const target = scalarAt(mount, "target");
    if (target) yield { target: scalarText(target), at: target, path: `${path}.volumes.${index}` };
  }
}
