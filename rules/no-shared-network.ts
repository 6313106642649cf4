import { defineRule, type Project, type Service } from "../src/rule.ts";
import { type NamedServer, serversOf } from "./lib/named-server.ts";
import { quoted } from "./lib/quoted.ts";
import { extraHostsOf, linksOf, ownersOfName, placeOfService } from "./lib/service-place.ts";

interface Gap {
  readonly messageId: "url" | "nameless" | "host";
  readonly target: Service;
}

export const noSharedNetwork = defineRule({
  id: "no-shared-network",
  meta: {
    summary: "Disallow URLs and dependencies that name a service on none of the same networks",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      url: "{{what}} names '{{host}}', but '{{service}}' ({{own}}) and '{{target}}' ({{theirs}}) share no network: the name does not resolve there and every call fails. Put both on one network, or name a service that '{{service}}' reaches.",
      nameless:
        "{{what}} names '{{host}}', but service '{{target}}' has `network_mode: {{mode}}` and so no name on any network: every call fails. Name the service whose network it uses, or give '{{target}}' a network of its own.",
      host: "{{what}} names '{{host}}', but service '{{service}}' has `network_mode: {{own}}`, where names of services do not resolve: every call fails. Use an address that is published on the host, or give '{{service}}' a network.",
      dependency:
        "Service '{{service}}' ({{own}}) waits for '{{target}}' ({{theirs}}), but the two share no network: it can wait, and then cannot reach it. Put both on one network, or remove the dependency.",
    },
    references: [
      "https://docs.docker.com/compose/how-tos/networking/",
      "https://docs.docker.com/reference/compose-file/services/#network_mode",
    ],
  },
  create({ project, report }) {
    return {
      service(service) {
        for (const { at, what, server } of serversOf(service)) {
          const gap = findGap(server, service, project);
          if (!gap) continue;
          const { target, messageId } = gap;
          report({
            at,
            range: server.at,
            messageId,
            data: { what, host: server.host, ...describePlaces(service, target, project) },
            subject: target.name,
            related: [{ at: target.at, message: `Service '${target.name}' is here.` }],
            cause: causeOf(service, target),
          });
        }
        for (const { target, at } of apartDependencies(service, project)) {
          report({
            at,
            messageId: "dependency",
            data: describePlaces(service, target, project),
            subject: target.name,
            atMost: "warn",
            cause: causeOf(service, target),
          });
        }
      },
    };
  },
});

/** Why the service cannot reach the one that answers to the host; undefined when it can, or when that is not certain. */
function findGap({ host }: NamedServer, service: Service, project: Project): Gap | undefined {
  const place = placeOfService(service, project);
  if (place.kind === "unknown" || extraHostsOf(place.owner).some(({ name }) => name === host)) return undefined;
  const linked = linksOf(service, project).get(host.toLowerCase());
  const owners = linked ? ownersOfName(linked.name, project) : ownersOfName(host, project);
  const [first] = owners;
  if (!first || owners.some((owner) => owner.service === service)) return undefined;
  if (place.kind !== "networks") return { messageId: "host", target: first.service };
  if (owners.some(({ networks }) => isShared(networks, place.networks))) return undefined;
  if (owners.some(({ service: { networkMode } }) => networkMode?.value === "bridge")) return undefined;
  return { messageId: first.service.networkMode ? "nameless" : "url", target: first.service };
}

/** Dependencies of another kind than "that job is done", on a service that cannot be reached. */
function apartDependencies(service: Service, project: Project) {
  const place = placeOfService(service, project);
  if (place.kind !== "networks") return [];
  return service.dependsOn.flatMap((at) => {
    const target = project.services.get(at.service);
    if (!target || at.isImplied || at.condition === "service_completed_successfully") return [];
    const other = placeOfService(target, project);
    return other.kind === "networks" && !isShared(other.networks, place.networks) ? [{ target, at }] : [];
  });
}

function describePlaces(service: Service, target: Service, project: Project) {
  const [own, theirs] = [service, target].map((item) => {
    const { kind, owner } = placeOfService(item, project);
    return kind === "networks" ? quoted(owner.networks.map(({ key }) => key)) : kind;
  });
  const mode = target.networkMode?.value ?? "";
  return { service: service.name, target: target.name, own: own ?? "", theirs: theirs ?? "", mode };
}

function isShared(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name));
}

function causeOf(service: Service, target: Service): string {
  return `${service.name}:${target.name}`;
}
