/** Whose network a service uses (Compose spec, 05-services, `network_mode`). */
import type { Project, Service, Text } from "../compose/model.ts";
import type { Related } from "../compose/problem.ts";

export interface Place {
  /** `joined`: the networks of `owner`. `unknown`: the network of something that the files do not describe. */
  readonly kind: "joined" | "host" | "none" | "unknown";
  /** The service whose network it is: itself, unless `network_mode: service:NAME` names another. */
  readonly owner: Service;
  /** Each `network_mode` on the way to the owner. */
  readonly via: readonly Related[];
}

/** Follows `network_mode` to the service whose network a service uses. */
export function findPlace(service: Service, { services }: Project): Place {
  const via: Related[] = [];
  const seen = new Set<Service>();
  let owner = service;
  for (let mode = owner.networkMode; mode && !namesNetwork(mode); mode = owner.networkMode) {
    const next = findOwner(mode, services);
    via.push({ at: mode.at, message: describeMode(owner, mode, next) });
    if (mode.value === "host" || mode.value === "none") return { kind: mode.value, owner, via };
    seen.add(owner);
    if (!next || seen.has(next)) return { kind: "unknown", owner, via };
    owner = next;
  }
  return { kind: "joined", owner, via };
}

/** Whether a `network_mode` stands for a network that is joined: Docker's `bridge`, or one by its real name. */
function namesNetwork({ value }: Text): boolean {
  return value !== "host" && value !== "none" && !/^(service|container):/.test(value);
}

function findOwner({ value }: Text, services: Project["services"]): Service | undefined {
  const [, kind, name = ""] = /^(service|container):(.*)$/s.exec(value) ?? [];
  if (kind === "service") return services.get(name);
  if (kind === "container") return [...services.values()].find(({ containerName }) => containerName?.value === name);
  return undefined;
}

function describeMode(service: Service, { value }: Text, owner: Service | undefined): string {
  if (value === "host") return `Service '${service.name}' uses the host's own network.`;
  if (value === "none") return `Service '${service.name}' has no network.`;
  return owner
    ? `Service '${service.name}' uses the network of '${owner.name}'.`
    : `Service '${service.name}' uses the network of a container that no file describes.`;
}
