import { defineRule, matchesGlob, type Plan, type Text, type Variable } from "../src/rule.ts";
import { effectiveEntries } from "./lib/env-file.ts";
import { quoted } from "./lib/quoted.ts";
import { defaultText } from "./lib/template.ts";
import { differencesOf, parseServer } from "./lib/url.ts";

type Endpoint = Plan["endpoints"][number];

export const endpointUrl = defineRule({
  id: "endpoint-url",
  meta: {
    summary: "Require variables that name a central endpoint to name the one that the plan states",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      value:
        "'{{variable}}' names another {{difference}} than the plan, which states {{urls}}{{reason}}. Change the value, or add the address to `plan.endpoints`.",
      default:
        "'{{variable}}' falls back to another {{difference}} than the plan, which states {{urls}}{{reason}}. Change the default, or add the address to `plan.endpoints`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"],
  },
  create({ plan, report }) {
    const check = (variable: Variable): void => {
      const { text } = variable;
      const endpoint = plan.endpoints.find(({ variables }) =>
        variables.some((glob) => matchesGlob(glob, variable.name)),
      );
      const wrong = endpoint && text && findWrongText(text, endpoint);
      if (!wrong) return;
      report({
        at: variable,
        range: wrong.at,
        messageId: wrong.isDefault ? "default" : "value",
        data: {
          variable: variable.name,
          difference: wrong.difference,
          urls: quoted(endpoint.urls),
          reason: endpoint.reason ? ` (${endpoint.reason})` : "",
        },
        subject: variable.name,
      });
    };
    return {
      service: ({ environment }) => environment.forEach(check),
      envFile(file) {
        // An example's values are samples for whoever fills it in.
        if (!file.isExample) effectiveEntries(file).forEach(check);
      },
    };
  },
});

/**
 * The text that names a wrong server: what variables default to, or else the value as it resolves here. A variable
 * without a default leaves it open, for its value may be an example's.
 */
function findWrongText(text: Text, endpoint: Endpoint) {
  const { template, value } = text;
  const isDefault = template.references.length > 0;
  const byDefault = defaultText(template);
  if (byDefault === undefined) return undefined;
  const whole = text.within(0, template.text.length);
  const wrongDefault = findDifference(byDefault, endpoint);
  if (wrongDefault) return { at: isDefault ? defaultPlace(text) : whole, isDefault, difference: wrongDefault };
  const wrongValue = findDifference(value, endpoint);
  return wrongValue && { at: whole, isDefault: false, difference: wrongValue };
}

/** In which part a text differs from the nearest allowed URL; undefined when it agrees with one or names no server. */
function findDifference(text: string, { urls }: Endpoint): string | undefined {
  const server = parseServer(text.trim());
  if (!server) return undefined;
  const differences = urls.flatMap((url) => {
    const allowed = parseServer(url);
    return allowed ? [differencesOf(server, allowed)] : [];
  });
  const [nearest] = differences.toSorted((one, other) => one.length - other.length);
  return nearest?.length ? nearest.join(" and ") : undefined;
}

/** The innermost default when the value is nothing else, or else the whole value. */
function defaultPlace(text: Text) {
  let place = { start: 0, end: text.template.text.length };
  let { references } = text.template;
  for (;;) {
    const [only] = references;
    if (!only || references.length > 1 || only.start !== place.start || only.end !== place.end) break;
    place = { start: only.operandStart, end: only.operandStart + only.operand.length };
    references = only.nested;
  }
  return text.within(place.start, place.end);
}
