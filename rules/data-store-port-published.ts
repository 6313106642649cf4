import { defineRule, type Plan, type Service } from "../src/rule.ts";
import { hostPortsOf, isLoopback } from "./lib/host-port.ts";
import { isStoreImage, STORE_IMAGES } from "./lib/store-images.ts";

export const dataStorePortPublished = defineRule({
  id: "data-store-port-published",
  meta: {
    summary: "Disallow published ports of data stores beyond the host itself",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      published:
        "Data store '{{service}}' publishes port {{port}} beyond the host itself: whoever reaches the host can try passwords on it, and no network tier is between. Services reach it by name without `ports`; for the host alone write `127.0.0.1:{{port}}:{{target}}`.",
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { images: { type: "array", items: { type: "string" } } },
      },
      defaults: { images: STORE_IMAGES },
    },
    securitySeverity: 7.5,
    references: [
      "https://docs.docker.com/engine/network/port-publishing/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html",
    ],
  },
  create({ options, plan, report }) {
    return {
      service(service) {
        if (!isStore(service, plan, options.images)) return;
        const reported = new Set<number>();
        for (const { port, first, last } of hostPortsOf(service)) {
          if (isLoopback(port) || reported.has(port.at.start)) continue;
          reported.add(port.at.start);
          const published = first === last ? `${first}` : `${first}-${last}`;
          report({
            at: port,
            messageId: "published",
            data: { service: service.name, port: published, target: port.target },
            subject: `${published}/${port.protocol}`,
          });
        }
      },
    };
  },
});

/** A plan that names its stores decides; otherwise the image does. */
function isStore(service: Service, plan: Plan, images: readonly string[]): boolean {
  if (plan.data.stores) return plan.storeOf(service) !== undefined;
  return Boolean(service.image?.value) && isStoreImage(service.image?.value ?? "", images);
}
