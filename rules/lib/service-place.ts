/** Where a service's network is, and what the names of others mean there. */
import { findPlace, type Project, type Service } from "../../src/rule.ts";

/**
 * `networks`: it is on these, by real name. `host`: the host's own network. `none`: no network at all. `unknown`: a
 * container or network of which the files tell nothing.
 */
export interface ServicePlace {
  readonly kind: "networks" | "host" | "none" | "unknown";
  readonly networks: ReadonlySet<string>;
  /** The service whose network it uses: itself, unless `network_mode: service:NAME` names another. */
  readonly owner: Service;
}

/** A service that answers to a name, and the networks on which it does. */
export interface NameOwner {
  readonly service: Service;
  readonly networks: ReadonlySet<string>;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Follows `network_mode` to the networks that a service uses. */
export function placeOfService(service: Service, project: Project): ServicePlace {
  const { kind, owner } = findPlace(service, project);
  if (kind === "host" || kind === "none") return { kind, networks: NOWHERE, owner };
  // A service of a provider (`provider`) runs outside Docker, and has no network that the files tell of.
  const isKnown = kind === "joined" && owner.networks.length > 0;
  if (!isKnown) return { kind: "unknown", networks: NOWHERE, owner };
  return { kind: "networks", networks: new Set(owner.networks.map(networkName)), owner };
}

/** Whether the service is on a network that holds containers of other projects as well. */
export function isOnExternalNetwork({ owner }: ServicePlace): boolean {
  return owner.networks.some(({ network }) => !network || network.external?.value === true);
}

/**
 * The services that answer to a host name: by service name, `container_name` and `hostname` on all their networks, by
 * an alias on one. Names do not differ in case.
 */
export function ownersOfName(name: string, project: Project): readonly NameOwner[] {
  return ownersByName(project).get(name.toLowerCase()) ?? [];
}

/** The names and addresses of `extra_hosts` of whoever owns the service's network: they go before every other name. */
export function extraHostsOf({ extraHosts }: Service) {
  return extraHosts.map((text) => {
    const [, name = text.value, address = ""] = /^([^=:]+)[=:](.*)$/s.exec(text.value) ?? [];
    return { name, address, text };
  });
}

/** The services that `links` names, by the alias that it gives them. */
export function linksOf({ links }: Service, { services }: Project): ReadonlyMap<string, Service> {
  return new Map(
    links.flatMap(({ value }) => {
      const [name = "", alias = name] = value.split(":");
      const service = services.get(name);
      return service ? [[alias.toLowerCase(), service] as const] : [];
    }),
  );
}

const namesByProject = new WeakMap<Project, ReadonlyMap<string, readonly NameOwner[]>>();

function ownersByName(project: Project): ReadonlyMap<string, readonly NameOwner[]> {
  const known = namesByProject.get(project);
  if (known) return known;
  const owners = new Map<string, NameOwner[]>();
  const add = (name: string | undefined, owner: NameOwner) => {
    if (!name) return;
    const same = owners.get(name.toLowerCase());
    if (same) same.push(owner);
    else owners.set(name.toLowerCase(), [owner]);
  };
  for (const service of project.services.values()) {
    const networks = new Set(service.networks.map(networkName));
    const names = new Set([service.name, service.containerName?.value, service.hostname?.value]);
    for (const name of names) add(name, { service, networks });
    for (const attachment of service.networks) {
      const here = new Set([networkName(attachment)]);
      for (const alias of attachment.aliases) add(alias.value, { service, networks: here });
    }
  }
  namesByProject.set(project, owners);
  return owners;
}

function networkName({ key, network }: Service["networks"][number]): string {
  return network?.name ?? key;
}
