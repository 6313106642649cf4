import { defineRule, type Location, matchesGlob, type Plan, type Service, type Text } from "../src/rule.ts";
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
    securitySeverity: 4.3,
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"],
  },
  create({ plan, report }) {
    const reported = new Set<Text>();
    return {
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const item of [...calledTexts(service), ...textsOfEnvFiles(service)]) {
          const found = findProvider(item.text, plan);
          // Services that load the same env file share its line.
          if (!found || reported.has(item.text)) continue;
          reported.add(item.text);
          const { host, range } = found;
          const what = describeText(item, service);
          const tier = plan.llm?.tier ?? "";
          const data = { what, host, tier, gateway: gatewayOf(plan) };
          report({ at: item.at, range, messageId: "named", data, subject: item.name });
        }
      },
    };
  },
});

function calledTexts(service: Service): readonly ServiceText[] {
  return textsOf(service).filter(({ kind }) => kind !== "label");
}

/** An example's values are samples for whoever fills it in. */
function textsOfEnvFiles({ envFiles }: Service): readonly ServiceText[] {
  const entries = envFiles.flatMap(({ content }) => (content && !content.isExample ? effectiveEntries(content) : []));
  return entries.flatMap((at) => (at.text ? [{ kind: "variable", name: at.name, text: at.text, at }] : []));
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
