import { defineRule, type Location, type Plan, type Service, type Tier, type Variable } from "../src/rule.ts";
import { isEmptied, writtenPath } from "./lib/env-file.ts";
import { quoted } from "./lib/quoted.ts";
import { hasDefault, type Reference } from "./lib/template.ts";

interface Options {
  readonly required: Readonly<Record<string, readonly string[]>>;
}

const DEFAULTS: Options = { required: {} };

/** A name that a service needs, and the token that says so. */
interface Need {
  readonly name: string;
  readonly variable: Variable;
  readonly at: Location;
}

export const envTierSecretMissing = defineRule({
  id: "env-tier-secret-missing",
  meta: {
    summary: "Require the secrets that a service of a tier needs to be in an env file that it loads",
    category: "reliability",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      needed:
        "Service '{{service}}' of tier '{{tier}}' needs secret '{{name}}', which {{files}} and which nothing else sets: it starts without it. Add it to {{tierFiles}}, if the plan grants it to the tier, or remove it here.",
      required:
        "Service '{{service}}' of tier '{{tier}}' must have '{{name}}', which {{files}} and which its `environment` does not set: it starts without it. Add it to {{tierFiles}}.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          required: {
            description:
              "The variables that services must have, by selector: a name, a glob, `tier:NAME`, `store:NAME` or `image:GLOB`.",
            type: "object",
            additionalProperties: { type: "array", items: { type: "string" } },
          },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/",
    ],
  },
  create({ options, plan, report }) {
    return {
      service(service) {
        const tier = plan.tierOf(service);
        // What an absent file grants is unknown; env-file-missing reports it.
        if (!tier || service.envFiles.some(({ state }) => state === "missing")) return;
        const data = describe(service, tier);
        for (const { name, variable, at } of needsOf(service, plan)) {
          report({ at: variable, range: at, messageId: "needed", data: { ...data, name }, subject: name });
        }
        for (const name of missingOf(requiredOf(service, options, plan), service)) {
          report({ at: service, messageId: "required", data: { ...data, name }, subject: name });
        }
      },
    };
  },
});

/** The secrets that `environment` takes from outside, where nothing sets them and no env file names them. */
function needsOf(service: Service, plan: Plan): readonly Need[] {
  const granted = new Set(service.envFiles.flatMap(({ content }) => content?.entries ?? []).map(({ name }) => name));
  const needs = [...service.environment.values()].flatMap(outsideNames);
  const missing = needs.filter(({ name }) => plan.classOfName(name) && !granted.has(name));
  return [...new Map(missing.toReversed().map((need) => [need.name, need])).values()].toReversed();
}

function outsideNames(variable: Variable): readonly Need[] {
  const { name, nameAt, text, value } = variable;
  if (!text) return value === null ? [{ name, variable, at: nameAt }] : [];
  return unsetReferences(text.template.references).map((reference) => {
    return { name: reference.name, variable, at: text.within(reference.start, reference.end) };
  });
}

function unsetReferences(references: readonly Reference[]): readonly Reference[] {
  return references
    .filter(({ value }) => value === undefined)
    .flatMap((reference) => {
      if (reference.operator === "") return [reference];
      return hasDefault(reference) ? unsetReferences(reference.nested) : [];
    });
}

function requiredOf(service: Service, { required }: Options, plan: Plan): readonly string[] {
  const rows = Object.entries(required).filter(([selector]) => plan.selects([selector], service));
  return [...new Set(rows.flatMap(([, names]) => names))];
}

function missingOf(names: readonly string[], { variables }: Service): readonly string[] {
  return names.filter((name) => {
    const variable = variables.get(name);
    return !variable || variable.value === null || isEmptied(variable);
  });
}

function describe(service: Service, tier: Tier) {
  const files = quoted(service.envFiles.map(writtenPath));
  return {
    service: service.name,
    tier: tier.name,
    files: files === "" ? "it has no env file to take from" : `is in no env file that it loads (${files})`,
    tierFiles: quoted(tier.files) || "an env file",
  };
}
