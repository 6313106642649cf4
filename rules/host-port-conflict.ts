import { defineRule } from "../src/rule.ts";
import { type HostPort, hostPortsOf } from "./lib/host-port.ts";
import { createHostPortIndex } from "./lib/host-port-index.ts";
import { acrossProfiles } from "./lib/running-together.ts";

export const hostPortConflict = defineRule({
  id: "host-port-conflict",
  meta: {
    summary: "Disallow two ports of services that run together on the same port of the host",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      services:
        "Services '{{first}}' and '{{second}}' both publish host port {{port}}: whichever starts second fails to start. Give one of them another host port or address.",
      own: "Service '{{second}}' publishes host port {{port}} twice: it fails to start. Files that are merged add their ports to each other; remove one, or use `!override` in the later file.",
      range:
        "Service '{{second}}' publishes host port {{port}} and '{{first}}' {{other}}: Docker may take the one for the other, and then one of them fails to start. Keep the port out of the range.",
      profiles:
        "Services '{{first}}' and '{{second}}' both publish host port {{port}}: with the profiles of both active, whichever starts second fails to start. Give one of them another host port or address.",
    },
    options: acrossProfiles,
    references: ["https://docs.docker.com/reference/compose-file/services/#ports"],
  },
  create({ options, project, report }) {
    return {
      project({ services }) {
        const claims = [...services.values()].filter(({ enabled }) => enabled).flatMap(hostPortsOf);
        const seen = new Set<string>();
        const earlier = createHostPortIndex(project);
        for (const claim of claims) {
          const certain = earlier.findRival(claim);
          const rival = certain ?? (options.acrossProfiles ? earlier.findAlternative(claim) : undefined);
          earlier.add(claim);
          if (!rival || isRepeated(claim, rival, seen)) continue;
          report({
            at: claim.port,
            messageId: certain ? describeClash(claim, rival) : "profiles",
            data: {
              first: rival.service.name,
              second: claim.service.name,
              port: describePort(claim),
              other: describePort(rival),
            },
            subject: describePort(claim),
            service: claim.service.name,
            related: [{ at: rival.port.at, message: `'${rival.service.name}' publishes it here.` }],
          });
        }
      },
    };
  },
});

/** A short form that publishes a range is many ports in one place, and one finding. */
function isRepeated(claim: HostPort, rival: HostPort, seen: Set<string>): boolean {
  const key = [claim, rival].map(({ port: { at } }) => `${at.file.path}:${at.start}`).join(" ");
  const repeated = seen.has(key) && claim.port.text !== undefined;
  seen.add(key);
  return repeated;
}

function describeClash(claim: HostPort, rival: HostPort): "range" | "own" | "services" {
  if (claim.last > claim.first || rival.last > rival.first) return "range";
  return claim.service === rival.service ? "own" : "services";
}

function describePort({ first, last, port: { hostIp, protocol } }: HostPort): string {
  const range = first === last ? String(first) : `${first}-${last}`;
  return `${hostIp ? `${hostIp}:` : ""}${range}/${protocol}`;
}
