import { defineRule, type Located, type Location, type Override, type Service } from "../src/rule.ts";
import { socketAt } from "./lib/control-socket.ts";

export const overlayWidens = defineRule({
  id: "overlay-widens",
  meta: {
    summary: "Disallow override files that give a service more reach than its base does",
    category: "security",
    recommended: "off",
    needsPlan: false,
    messages: {
      network:
        "This override puts service '{{service}}' on network '{{subject}}', which its base keeps it off: every member can reach it. Remove the network, or add it to the base.",
      port: "This override publishes port '{{subject}}' of service '{{service}}', which its base does not. Remove the port, or publish it in the base.",
      socket:
        "This override mounts '{{subject}}' into service '{{service}}', which gives it control over the container engine. Remove the mount.",
      envFile:
        "This override loads '{{subject}}' into service '{{service}}', with every secret in it. Remove the env file, or load it in the base.",
    },
    securitySeverity: 6.5,
    references: ["https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/"],
  },
  create({ report }) {
    return {
      project({ overrides, services }) {
        const effective = overrides.filter(({ isEffective, form }) => isEffective && form !== "reset");
        if (effective.length === 0) return;
        for (const service of services.values()) {
          const own = effective.filter(({ keys }) => keys[0] === "services" && keys[1] === service.name);
          for (const { messageId, subject, at } of reachOf(service)) {
            if (!own.some((override) => adds(override, at.at))) continue;
            const data = { service: service.name, subject };
            const related = [{ at: service.at, message: "The service in its base." }];
            report({ at, messageId, data, subject, service: service.name, related });
          }
        }
      },
    };
  },
});

interface Reach {
  readonly messageId: "network" | "port" | "socket" | "envFile";
  readonly subject: string;
  readonly at: Located;
}

/** What a service can reach, be reached by, or know. */
function reachOf({ networks, ports, volumes, envFiles }: Service): readonly Reach[] {
  return [
    ...networks
      .filter(({ isImplicit }) => !isImplicit)
      .map((at) => ({ messageId: "network" as const, subject: at.key, at })),
    ...ports
      .filter(({ published }) => published !== undefined)
      .map((at) => ({ messageId: "port" as const, subject: `${at.published}:${at.target}/${at.protocol}`, at })),
    ...volumes.flatMap((at) => {
      const { type, source } = at;
      if (type !== "bind" || !source || !socketAt(source.value)) return [];
      return [{ messageId: "socket" as const, subject: source.value, at }];
    }),
    ...envFiles.map((at) => ({ messageId: "envFile" as const, subject: at.text.template.text, at })),
  ];
}

/** A network that the base has too is only described further; list items are always added. */
function adds({ at, keyAt, keys, base }: Override, place: Location): boolean {
  const isNew = keys[2] !== "networks" || base === undefined;
  return isNew && (isWithin(place, at) || isWithin(place, keyAt));
}

function isWithin(place: Location, { file, start, end }: Location): boolean {
  return place.file === file && place.start >= start && place.end <= end;
}
