import { defineRule } from "../src/rule.ts";
import { describeText, textsOf } from "./lib/service-texts.ts";
import { failOpenReferences } from "./lib/template.ts";

export const secretFailOpen = defineRule({
  id: "secret-fail-open",
  meta: {
    summary: "Require Compose to stop when a secret is not set",
    category: "security",
    recommended: "off",
    needsPlan: false,
    messages: {
      open: "{{what}} comes to nothing when secret '{{name}}' is not set, and the service starts all the same: many programs take an empty password for none. Write `${{{name}}:?}`, so that Compose stops instead.",
    },
    securitySeverity: 3.7,
    references: [
      "https://docs.docker.com/reference/compose-file/interpolation/",
      "https://cwe.mitre.org/data/definitions/258.html",
    ],
  },
  create({ plan, report }) {
    return {
      service(service) {
        for (const item of textsOf(service)) {
          const { template } = item.text;
          for (const { name, start, end } of failOpenReferences(template.references)) {
            if (!plan.classOfName(name)) continue;
            report({
              at: item.at,
              range: item.text.within(start, end),
              messageId: "open",
              data: { what: describeText(item, service), name },
              subject: name,
            });
          }
        }
      },
    };
  },
});
