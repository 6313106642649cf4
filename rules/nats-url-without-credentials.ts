import { defineRule, type EnvFile, type Located, type Service, type Variable } from "../src/rule.ts";
import { effectiveEntries } from "./lib/env-file.ts";
import { textsOf } from "./lib/service-texts.ts";
import { urlsWithoutUser } from "./lib/url.ts";

interface Options {
  readonly schemes: readonly string[];
}

const DEFAULTS: Options = { schemes: ["nats"] };

export const natsUrlWithoutCredentials = defineRule({
  id: "nats-url-without-credentials",
  meta: {
    summary: "Require URLs of the message bus to name a user",
    category: "security",
    recommended: "off",
    needsPlan: true,
    messages: {
      open: "'{{name}}' names a server by `{{scheme}}://` without a user: either the server lets everyone on its networks in, or the connection fails. Give the server accounts, and write `{{scheme}}://${USER}:${PASSWORD}@…` with variables of the tier's env file.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          schemes: {
            description: "Schemes of URLs that must name a user, in lower case.",
            type: "array",
            items: { type: "string" },
          },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    securitySeverity: 6.5,
    references: [
      "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro",
      "https://cwe.mitre.org/data/definitions/306.html",
    ],
  },
  create({ options, plan, report }) {
    if (plan.tiers.size === 0 && !plan.data.stores) return {};
    const check = (item: Pick<Variable, "name" | "text"> & { readonly at: Located }, names: Iterable<string>): void => {
      const { name, text, at } = item;
      const [url] = text ? urlsWithoutUser(text.template, options.schemes) : [];
      if (!text || !url) return;
      const scheme = text.template.text.slice(url.start, text.template.text.indexOf(":", url.start)).toLowerCase();
      if (givesCredentials(scheme, names)) return;
      report({ at, range: text.within(url.start, url.end), messageId: "open", data: { name, scheme }, subject: name });
    };
    return {
      service(service: Service) {
        for (const { name, text, at } of textsOf(service)) check({ name, text, at }, service.variables.keys());
      },
      envFile(file: EnvFile) {
        if (file.isExample) return;
        const entries = effectiveEntries(file);
        for (const entry of entries)
          check(
            { ...entry, at: entry },
            entries.map(({ name }) => name),
          );
      },
    };
  },
});

/** Whether a variable beside the URL holds what the URL lacks, such as `NATS_TOKEN` or `NATS_CREDS_FILE`. */
function givesCredentials(scheme: string, names: Iterable<string>): boolean {
  const pattern = new RegExp(
    `^${scheme.replace(/\W/g, "_")}_.*(?:USER|PASS|TOKEN|CREDS|CREDENTIALS|NKEY|SEED|JWT)`,
    "i",
  );
  return [...names].some((name) => pattern.test(name));
}
