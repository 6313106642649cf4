/** Mounts of a service. */
import type { Location } from "../../text/source.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { isScalar, itemsAt, scalarAt } from "../parts.ts";
import type { Mapping } from "../tree.ts";
import { type CheckedService, contradiction } from "./check.ts";

/** Two mounts cannot have one target; a tmpfs is a mount too. */
export function checkMounts({ service, path, report }: CheckedService): void {
  const mounts = [...temporaryMounts(service, path), ...mountsOf(service, path)];
  if (mounts.length < 2) return;
  const mounted = new Map<string, Location>();
  for (const { target, at, path: mount } of mounts) {
    const first = mounted.get(target);
    mounted.set(target, first ?? at);
    if (!first) continue;
    const message = `Another mount has the target '${target}' already. Remove one of the two.`;
    report({ ...contradiction(at, mount, message), related: [{ at: first, message: "The other mount is here." }] });
  }
}

interface MountTarget {
  readonly target: string;
  readonly at: Location;
  readonly path: string;
}

function temporaryMounts(service: Mapping, path: string): readonly MountTarget[] {
  const single = scalarAt(service, "tmpfs");
  const mounts = single ? [single] : itemsAt(service, "tmpfs").filter(isScalar);
  return mounts.map((at, index) => {
    const [target = ""] = scalarText(at).split(":");
    return { target, at, path: `${path}.tmpfs.${index}` };
  });
}

function mountsOf(service: Mapping, path: string): readonly MountTarget[] {
  return itemsAt(service, "volumes").flatMap((mount, index) => {
    const at = scalarAt(mount, "target");
    return at ? [{ target: scalarText(at), at, path: `${path}.volumes.${index}` }] : [];
  });
}
