import { defineRule, matchesGlob, type Project, type Service } from "../src/rule.ts";
import { type NamedServer, type ServerUse, serversOf } from "./lib/named-server.ts";
import { placeOfService } from "./lib/service-place.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/i;

/** Words in the names of variables whose URL is for a browser or a person, on the host and not in the container. */
const PUBLIC_NAMES = ["PUBLIC", "EXTERNAL", "ORIGIN", "ORIGINS", "CORS", "REDIRECT", "CALLBACK", "FRONTEND", "CLIENT"];
const BROWSER_NAMES = ["BROWSER", "SITE", "ROOT", "REACT", "VITE", "NEXT", "NUXT", "WEB", "UI", "APP", "DOMAIN"];

const DEFAULTS: { readonly publicNames: readonly string[] } = { publicNames: [...PUBLIC_NAMES, ...BROWSER_NAMES] };

export const loopbackUrl = defineRule({
  id: "loopback-url",
  meta: {
    summary: "Disallow URLs that look for another service at the container's own loopback address",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      loopback:
        "{{what}} names '{{host}}:{{port}}', but inside the container of '{{service}}' that is the container itself, which states no such port; of the project's services '{{owner}}' listens on {{port}}. Name the service that is meant.",
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { publicNames: { type: "array", items: { type: "string" } } },
      },
      defaults: DEFAULTS,
    },
    references: ["https://docs.docker.com/compose/how-tos/networking/"],
  },
  create({ options, project, report }) {
    const isPublic = (name: string): boolean => {
      const words = name.toUpperCase().split(/[^A-Z\d]+/);
      return words.some((word) => options.publicNames.some((glob) => matchesGlob(glob, word)));
    };
    const byPort = groupByPort(project);
    return {
      service(service) {
        if (placeOfService(service, project).kind !== "networks") return;
        for (const { at, what, name, text, server } of serversOf(service).filter(isLoopback)) {
          const names = [name, ...text.template.references.map((reference) => reference.name)];
          const owner = names.some(isPublic) ? undefined : findListener(server, service, { project, byPort });
          if (!owner) continue;
          const { host, port } = server;
          const data = { what, host, port, service: service.name, owner: owner.name };
          report({ at, range: server.at, messageId: "loopback", data, subject: name });
        }
      },
    };
  },
});

function isLoopback({ kind, server: { host } }: ServerUse): boolean {
  return kind === "variable" && LOOPBACK.test(host);
}

interface Listening {
  readonly project: Project;
  /** The services that listen, by port, in the order of the project. */
  readonly byPort: ReadonlyMap<string, readonly Service[]>;
}

/** The service that listens on the port, when none does that shares the network of this one. */
function findListener({ port }: NamedServer, service: Service, { project, byPort }: Listening): Service | undefined {
  if (port === "") return undefined;
  const { owner } = placeOfService(service, project);
  const listeners = byPort.get(port) ?? [];
  if (listeners.some((other) => placeOfService(other, project).owner === owner)) return undefined;
  return states(service, port) ? undefined : listeners[0];
}

function groupByPort({ services }: Project): Listening["byPort"] {
  const byPort = new Map<string, Service[]>();
  for (const service of services.values()) {
    for (const port of portsOf(service)) {
      const others = byPort.get(port);
      if (others) others.push(service);
      else byPort.set(port, [service]);
    }
  }
  return byPort;
}

function portsOf({ ports, expose }: Service): ReadonlySet<string> {
  return new Set([
    ...ports.map(({ target }) => String(target)),
    ...expose.map(({ value }) => value.split("/")[0] ?? ""),
  ]);
}

/** Whether the service says of itself that it uses the port: published, or given in a variable such as `PORT`. */
function states({ ports, variables }: Service, port: string): boolean {
  return (
    ports.some(({ published }) => published === port) || [...variables.values()].some(({ value }) => value === port)
  );
}
