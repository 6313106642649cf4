/** Checks what a schema cannot: that a policy can select something, and that its words mean something. */

import { parseSelector } from "../plan/selectors.ts";
import { PLACEHOLDERS } from "../policies/create-policy-rule.ts";
import { type ExampleData, KINDS, type Kind, type PolicyData, type SelectData } from "../policies/policy-data.ts";
import { isList, isRecord } from "../text/record.ts";
import { checkAssertion } from "./check-assertion.ts";
import { checkSelectors } from "./check-plan.ts";
import type { PathMistake } from "./config-document.ts";
import type { KeyPath } from "./jsonc.ts";
import type { StatedPlan } from "./stated-plan.ts";
import { suggestName } from "./suggest-name.ts";

/**
 * The mistakes of a policy.
 *
 * @param name Its key.
 * @param policy The policy, which fits the schema.
 * @param plan The plan that its selectors may refer to.
 */
export function checkPolicy(name: string, policy: PolicyData, plan: StatedPlan): readonly PathMistake[] {
  const path = ["policies", name];
  const { select, assert } = policy;
  const kind = KINDS.find((key) => isStated(select, key)) ?? "services";
  const assertions = isList(assert) ? assert : [assert];
  return [
    ...checkName(name, path),
    ...checkSelect(select, plan, [...path, "select"]),
    ...(assertions.length > 0 ? [] : [{ path: [...path, "assert"], ...NOTHING }]),
    ...assertions.flatMap((item, index) => {
      const at = [...path, "assert", ...(isList(assert) ? [index] : [])];
      return checkAssertion(item, { path: at, isEnvFile: kind === "envFiles" });
    }),
    ...checkTexts(policy, { path, kind }),
    ...checkExamples(policy, [...path, "examples"]),
  ];
}

const NOTHING = { problem: "This demands nothing.", advice: "State an assertion." };

function checkName(name: string, path: KeyPath): readonly PathMistake[] {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) return [];
  return [
    { path, token: "key", problem: `'${name}' is no name in kebab-case.`, advice: "Write it like `team-label`." },
  ];
}

function isStated(select: SelectData, kind: Kind): boolean {
  return kind === "project" ? select.project === true : select[kind] !== undefined;
}

function checkSelect(select: SelectData, plan: StatedPlan, path: KeyPath): readonly PathMistake[] {
  const kinds = KINDS.filter((kind) => isStated(select, kind));
  const [kind, other] = kinds;
  const advice = `State one of ${KINDS.map((key) => `\`${key}\``).join(", ")}.`;
  if (!kind) return [{ path, problem: "This selects nothing.", advice }];
  if (other) return [{ path: [...path, other], token: "key", problem: `There is '${kind}' already.`, advice }];
  const selectors = kind === "project" ? [] : (select[kind] ?? []);
  const lists = [
    { list: selectors, at: [...path, kind] },
    { list: select.except ?? [], at: [...path, "except"] },
  ];
  const empty = kind !== "project" && selectors.length === 0;
  return [
    ...(empty ? [{ path: [...path, kind], problem: "This selects nothing.", advice: "Name something, or `*`." }] : []),
    ...lists.flatMap(({ list, at }) => checkSelectorsOf(kind, list, { plan, path: at })),
  ];
}

function checkSelectorsOf(
  kind: Kind,
  selectors: readonly string[],
  { plan, path }: { readonly plan: StatedPlan; readonly path: KeyPath },
): readonly PathMistake[] {
  if (kind === "services") return checkSelectors({ plan }, selectors, { path });
  const prefix = PREFIXES[kind];
  return selectors.flatMap((selector, index) => {
    const at = [...path, index];
    const parsed = parseSelector(selector);
    if (parsed.kind === prefix) return checkTier(prefix, selector, { plan, path: at });
    const isName = parsed.kind === "name" && !selector.includes(":");
    if (isName && kind !== "project") return [];
    return [{ path: at, problem: `'${selector}' is no selector.`, advice: ADVICE[kind] }];
  });
}

function checkTier(
  prefix: string,
  selector: string,
  { plan, path }: { readonly plan: StatedPlan; readonly path: KeyPath },
): readonly PathMistake[] {
  if (prefix !== "tier") return [];
  return checkSelectors({ plan }, [selector], { path }).map((mistake) => ({ ...mistake, path }));
}

const PREFIXES = { networks: "label", volumes: "label", envFiles: "tier", project: undefined } as const;
const ADVICE = {
  networks: "Use a name, a glob with `*`, or `label:NAME`.",
  volumes: "Use a name, a glob with `*`, or `label:NAME`.",
  envFiles: "Use the name of a file, a glob with `*`, or `tier:NAME`.",
  project: "Remove it: there is one project.",
} as const;

function checkTexts(
  { message = "", reason = "", docs }: PolicyData,
  { path, kind }: { readonly path: KeyPath; readonly kind: Kind },
): readonly PathMistake[] {
  const known = PLACEHOLDERS.filter((name) => name !== "service" || kind === "services");
  const placeholders = [...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = ""]) => name);
  const unknown = placeholders.find((name) => !known.some((other) => other === name));
  const isLink = docs === undefined || (URL.canParse(docs) && /^https?:/.test(docs));
  const texts = Object.entries({ message, reason, docs: docs ?? "" });
  return [
    ...(unknown === undefined ? [] : [describePlaceholder(unknown, known, [...path, "message"])]),
    ...(isLink ? [] : [{ path: [...path, "docs"], problem: `'${docs}' is no URL.`, advice: "Write `https://…`." }]),
    ...texts.flatMap(([key, text]) =>
      /\p{Cc}|\p{Cf}/u.test(text)
        ? [{ path: [...path, key], problem: "This text has characters that do not print.", advice: "Take them out." }]
        : [],
    ),
  ];
}

function describePlaceholder(name: string, known: readonly string[], path: KeyPath): PathMistake {
  const advice = suggestName(name, known, "Values have none: they may be secrets.");
  return { path, problem: `There is no placeholder '{{${name}}}'.`, advice };
}

function checkExamples({ examples = {} }: PolicyData, path: KeyPath): readonly PathMistake[] {
  return (["pass", "fail"] as const).flatMap((key) =>
    (examples[key] ?? []).flatMap((example, index) => checkExample(example, [...path, key, index])),
  );
}

const EXAMPLE = "Beside `compose`, an example may have `files`: env files by path, each a text.";

/** An object with `compose` or `files` is a project with files; any other is a Compose file itself. */
function checkExample(example: ExampleData, path: KeyPath): readonly PathMistake[] {
  if (typeof example === "string" || (example.compose === undefined && example.files === undefined)) return [];
  const { compose, files = {}, ...rest } = example;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    return [{ path: [...path, unknown], token: "key", problem: `Unknown key '${unknown}'.`, advice: EXAMPLE }];
  }
  if (typeof compose !== "string" && !isRecord(compose)) {
    return [{ path, problem: "This example has no Compose file.", advice: "State `compose`, as text or data." }];
  }
  const isFiles = isRecord(files) && Object.values(files).every((text) => typeof text === "string");
  return isFiles ? [] : [{ path: [...path, "files"], problem: "These are no files.", advice: EXAMPLE }];
}
