import { defineRule, type Service } from "../src/rule.ts";
import { textOf } from "./lib/attribute.ts";

export const loggingLimit = defineRule({
  id: "logging-limit",
  meta: {
    summary: "Require services whose logs Docker keeps in files to limit their size",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' writes its logs to a file that grows without end, until the host's disk is full. Set `max-size` under `logging.options`, or `logging.driver: local`, which limits itself.",
    },
    references: [
      "https://docs.docker.com/engine/logging/drivers/json-file/",
      "https://docs.docker.com/engine/logging/drivers/local/",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        if (!isUnlimited(service)) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      },
    };
  },
});

/** Without a driver it is the engine's own, which is `json-file` unless somebody changed it. */
function isUnlimited(service: Service): boolean {
  const driver = textOf(service, "logging", "driver") ?? "json-file";
  return driver === "json-file" && textOf(service, "logging", "options", "max-size") === undefined;
}
