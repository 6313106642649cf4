/** The exits and entrances of a service. */
import type { Port, Project, Service } from "../compose/model.ts";
import type { Related } from "../compose/problem.ts";
import type { Plan } from "../plan/plan.ts";
import { type Join, readJoins } from "./joins.ts";
import { findPlace, type Place } from "./place.ts";
import type { Opening, ReachNode } from "./reach-graph.ts";

export interface OpeningContext {
  readonly project: Project;
  readonly plan: Plan;
  readonly ignoredNetworks: ReadonlySet<string>;
}

/**
 * What a service opens to: media are `network:NAME`, `sharing:SERVICE` for a shared network namespace,
 * `service:NAME` for links, `loopback`, `gateway` and `outside` for published ports as seen from the host, from
 * containers that know its address and from elsewhere, and `host` and `out` for the ends.
 */
export function createOpenings(
  service: Service,
  context: OpeningContext,
): Pick<ReachNode, "isKnown" | "exits" | "entrances"> {
  const place = findPlace(service, context.project);
  const { exits, entrances } = openPlace(place, context);
  const { via, owner } = place;
  const sharing: Opening = { medium: `sharing:${owner.name}`, label: `the network of '${owner.name}'`, evidence: [] };
  return {
    isKnown: place.kind !== "unknown",
    exits: [
      ...[sharing, ...exits].map((exit) => ({ ...exit, evidence: [...via, ...exit.evidence] })),
      ...openLinks(service),
    ],
    entrances: [
      ...[sharing, ...entrances].map((entrance) => ({ ...entrance, evidence: [...entrance.evidence, ...via] })),
      { medium: `service:${service.name}`, evidence: [] },
    ],
  };
}

type Openings = Pick<ReachNode, "exits" | "entrances">;

function openPlace({ kind, owner }: Place, { project, plan, ignoredNetworks }: OpeningContext): Openings {
  if (kind === "host") return openHost();
  if (kind !== "joined") return { exits: [], entrances: [] };
  const all = readJoins(owner, project, plan);
  const joins = all.filter(({ key, planned }) => !ignoredNetworks.has(key) && !ignoredNetworks.has(planned));
  const ports = all.some(({ leadsOut }) => leadsOut) ? owner.ports : [];
  return {
    exits: [...joins.map(exitToNetwork), ...openGateway(owner), ...joins.flatMap(exitToInternet)],
    entrances: [...joins.map(entranceFromNetwork), ...ports.flatMap((port) => openPort(owner, port))],
  };
}

/** On the host's network a service reaches what the host reaches, and is where the host is. */
function openHost(): Openings {
  const label = "the host's network";
  const open = (medium: string): Opening => ({ medium, label, evidence: [] });
  return { exits: ["loopback", "out", "host"].map(open), entrances: ["loopback", "gateway", "outside"].map(open) };
}

function exitToNetwork({ name, here, declared }: Join): Opening {
  return { medium: `network:${name}`, evidence: [here, ...declared] };
}

function entranceFromNetwork({ name, key, here }: Join): Opening {
  return { medium: `network:${name}`, label: `network '${key}'`, evidence: [here] };
}

function exitToInternet({ key, leadsOut, here, declared }: Join): readonly Opening[] {
  const label = `network '${key}', which is not internal`;
  return leadsOut ? [{ medium: "out", label, evidence: [here, ...declared] }] : [];
}

/** `host-gateway` gives a service the host's address (Compose spec, 05-services, `extra_hosts`). */
function openGateway({ name, extraHosts }: Service): readonly Opening[] {
  const text = extraHosts.find(({ value }) => value.endsWith("host-gateway"));
  if (!text) return [];
  const evidence = [{ at: text.at, message: `Service '${name}' gets the host's address.` }];
  return ["host", "gateway"].map((medium) => ({ medium, label: "the host's address", evidence }));
}

function openPort({ name }: Service, { at, hostIp, published, target }: Port): readonly Opening[] {
  const port = published ?? String(target);
  const isLoopback = /^(127\.|::1$|localhost$)/.test(hostIp ?? "");
  const scope = isLoopback ? "to the host alone" : "to other machines";
  const evidence: readonly Related[] = [{ at, message: `Service '${name}' publishes port ${port} ${scope}.` }];
  const media = isLoopback ? ["loopback"] : ["loopback", "gateway", "outside"];
  return media.map((medium) => ({ medium, label: `published port ${port}`, evidence }));
}

/** The specification promises that a linked service is reachable (05-services, `links`). */
function openLinks({ name, links }: Service): readonly Opening[] {
  return links.map(({ value, at }) => {
    const [target = value] = value.split(":");
    const evidence = [{ at, message: `Service '${name}' links to '${target}'.` }];
    return { medium: `service:${target}`, label: "a link", evidence };
  });
}
