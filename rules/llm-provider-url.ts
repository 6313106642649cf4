import {
  defineRule,
  type EnvFile,
  type Location,
  matchesGlob,
  type Plan,
  type Project,
  type Text,
} from "../src/rule.ts";
import { effectiveEntries } from "./lib/env-file.ts";
import { gatewayOf, isOutsideLlmTier } from "./lib/llm.ts";
import { describeText, type ServiceText, textsOf } from "./lib/service-texts.ts";
import { piecesOf } from "./lib/template.ts";

const HOST = /(?<![a-z\d_.-])[a-z\d_-]+(?:\.[a-z\d_-]+)+/gi;

export const llmProviderUrl = defineRule({
  id: "llm-provider-url",
  meta: {
    summary: "Disallow addresses of LLM providers outside the LLM tier",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    messages: {
      named:
        "{{what}} names LLM provider host '{{host}}', which only members of tier '{{tier}}' may call: calls past the gateway are neither counted nor limited, and need a provider key. Use {{gateway}} instead.",
    },
    securitySeverity: 4.4,
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"],
  },
  create({ plan, project, report }) {
    const check = ({ what, name, text, at }: Named): void => {
      const found = findProvider(text, plan);
      if (!found) return;
      const { host, range } = found;
      const data = { what, host, tier: plan.llm?.tier ?? "", gateway: gatewayOf(plan) };
      report({ at, range, messageId: "named", data, subject: name });
    };
    return {
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const item of textsOf(service)) {
          if (item.kind !== "label") check({ ...item, what: describeText(item, service) });
        }
      },
      envFile(file) {
        // An example's values are samples for whoever fills it in.
        if (file.isExample || !isLoadedOutside(file, project, plan)) return;
        for (const at of effectiveEntries(file)) {
          if (at.text) check({ what: `'${at.name}'`, name: at.name, text: at.text, at });
        }
      },
    };
  },
});

interface Named extends Pick<ServiceText, "name" | "text" | "at"> {
  /** What the text is, for the message. */
  readonly what: string;
}

function isLoadedOutside({ file }: EnvFile, { services }: Project, plan: Plan): boolean {
  return [...services.values()].some((service) => {
    return service.enabled && isOutsideLlmTier(service, plan) && service.envFiles.some((item) => item.file === file);
  });
}

function findProvider(text: Text, plan: Plan): { readonly host: string; readonly range: Location } | undefined {
  for (const piece of piecesOf(text.template)) {
    for (const match of piece.text.matchAll(HOST)) {
      const host = plan.llm?.hosts.find((glob) => matchesGlob(glob.toLowerCase(), match[0].toLowerCase()));
      const start = piece.start + match.index;
      if (host) return { host, range: text.within(start, start + match[0].length) };
    }
  }
  return undefined;
}
