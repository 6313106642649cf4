import { defineRule } from "../src/rule.ts";
import { isLimit, textOf } from "./lib/attribute.ts";

export const pidsLimit = defineRule({
  id: "pids-limit",
  meta: {
    summary: "Require services to limit how many processes they may start",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' states no limit for its processes, so only the host's own limit holds it: one runaway can leave the other services without. Set `pids_limit`.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#pids_limit",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        if (isLimit(textOf(service, "pids_limit")) || isLimit(textOf(service, "deploy", "resources", "limits", "pids")))
          return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      },
    };
  },
});
