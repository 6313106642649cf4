import { defineRule, matchesGlob, type Project, type Service } from "../src/rule.ts";
import { type ServerUse, serversOf } from "./lib/named-server.ts";
import { extraHostsOf, isOnExternalNetwork, linksOf, ownersOfName, placeOfService } from "./lib/service-place.ts";

/** Schemes after which a name stands for a server; `s3://data` and `app://callback` name something else. */
const SCHEMES = new Set(
  [
    "http https ws wss tcp udp tls ssl grpc grpcs ftp sftp ssh ldap ldaps smtp smtps imap imaps",
    "postgres postgresql mysql mariadb mongodb redis rediss valkey memcached amqp amqps nats kafka mqtt mqtts bolt neo4j",
    "clickhouse cassandra elasticsearch influxdb etcd otlp syslog rtsp rtmp",
  ].flatMap((line) => line.split(" ")),
);

const DEFAULTS: { readonly hosts: readonly string[] } = { hosts: [] };

export const unknownHost = defineRule({
  id: "unknown-host",
  meta: {
    summary: "Disallow URLs whose host is a bare name that nothing in the project answers to",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      unknown:
        "{{what}} names host '{{host}}', but no service, alias, container name or extra host of the project is called that, and '{{service}}' is on no external network: the name does not resolve. Correct the name, or list it in the option `hosts`.",
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { hosts: { type: "array", items: { type: "string" } } },
      },
      defaults: DEFAULTS,
    },
    references: ["https://docs.docker.com/compose/how-tos/networking/"],
  },
  create({ options, project, report }) {
    return {
      service(service) {
        const place = placeOfService(service, project);
        if (place.kind !== "networks" || isOnExternalNetwork(place)) return;
        const known = new Set(extraHostsOf(place.owner).map(({ name }) => name.toLowerCase()));
        for (const { at, what, name, server } of serversOf(service).filter(isBareName)) {
          const { host } = server;
          if (known.has(host.toLowerCase()) || isKnown(host, service, project)) continue;
          if (options.hosts.some((glob) => matchesGlob(glob, host))) continue;
          const data = { what, host, service: service.name };
          report({ at, range: server.at, messageId: "unknown", data, subject: name, cause: host });
        }
      },
    };
  },
});

/** In a variable, and neither an address, nor a name of the wider world, nor the machine itself. */
function isBareName({ kind, server: { scheme, host } }: ServerUse): boolean {
  if (kind !== "variable" || !SCHEMES.has(scheme.replace(/\+.*$/, ""))) return false;
  return /^[a-z_][\w-]*$/i.test(host) && host.toLowerCase() !== "localhost";
}

/** The containers of a scaled service are called `PROJECT-SERVICE-1`, whatever the project is called where it runs. */
function isKnown(host: string, service: Service, project: Project): boolean {
  const [, scaled] = /[-_](.+)[-_]\d+$/.exec(host) ?? [];
  if (scaled && [...project.services.keys()].some((name) => scaled === name || scaled.endsWith(`-${name}`)))
    return true;
  return ownersOfName(host, project).length > 0 || linksOf(service, project).has(host.toLowerCase());
}
