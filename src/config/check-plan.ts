/** Checks what a schema cannot: that the parts of the merged plan fit together. */
import ipaddr from "ipaddr.js";
import { BUILT_IN_SHAPES } from "../plan/built-in-shapes.ts";
import { matchesGlob } from "../plan/glob.ts";
import type { ReachData, ServiceSelectors } from "../plan/plan-data.ts";
import { parseSelector } from "../plan/selectors.ts";
import { parseExpression } from "../text/parse-expression.ts";
import type { PathMistake } from "./config-document.ts";
import type { KeyPath } from "./jsonc.ts";
import type { StatedPlan } from "./stated-plan.ts";
import { suggestName } from "./suggest-name.ts";

/** The plan under check, and what its parts may refer to. */
interface Check {
  readonly plan: StatedPlan;
  readonly ruleIds: readonly string[];
}

/**
 * The mistakes of a merged plan: missing keys, references to what it does not state, malformed addresses,
 * expressions and selectors.
 *
 * @param plan The plan after merging.
 * @param ruleIds Every rule that an exception may name.
 */
export function checkPlan(plan: StatedPlan, ruleIds: Iterable<string>): readonly PathMistake[] {
  const check = { plan, ruleIds: [...ruleIds] };
  return [
    ...checkTiers(check),
    ...checkSecrets(check),
    ...checkNetworks(check),
    ...checkStores(check),
    ...checkPlacement(check),
    ...checkLlm(check),
    ...checkEndpoints(check),
    ...checkReach(check),
    ...checkProfiles(check),
    ...checkExceptions(check),
    ...checkUnsuppressible(check),
  ];
}

function checkTiers(check: Check): readonly PathMistake[] {
  return Object.entries(check.plan.tiers ?? {}).flatMap(([name, { files, services, secrets }]) => {
    const path = ["plan", "tiers", name];
    const classes = (secrets ?? []).map((item, index) => ({ item, path: [...path, "secrets", index] }));
    return [
      ...requireKeys(path, { files, services, secrets }),
      ...checkSelectors(check, services, { path: [...path, "services"], never: "tier" }),
      ...classes.flatMap(({ item, path: at }) => (item === "*" ? [] : checkClass(check, item, at))),
    ];
  });
}

function checkSecrets({ plan }: Check): readonly PathMistake[] {
  return Object.entries(plan.secrets ?? {}).flatMap(([name, { shapes = [] }]) =>
    shapes.flatMap((shape, index) => {
      if (BUILT_IN_SHAPES.has(shape)) return [];
      const read = parseExpression(shape);
      return "problem" in read ? [{ path: ["plan", "secrets", name, "shapes", index], ...read }] : [];
    }),
  );
}

function checkNetworks(check: Check): readonly PathMistake[] {
  return Object.entries(check.plan.networks ?? {}).flatMap(([name, { subnet = [], members }]) => {
    const path = ["plan", "networks", name];
    const subnets = typeof subnet === "string" ? [subnet] : subnet;
    const wrong = subnets.flatMap((text, index) => {
      const at = typeof subnet === "string" ? [...path, "subnet"] : [...path, "subnet", index];
      return ipaddr.isValidCIDR(text) ? [] : [{ path: at, problem: `'${text}' is no subnet.`, advice: CIDR_ADVICE }];
    });
    return [...wrong, ...checkSelectors(check, members, { path: [...path, "members"] })];
  });
}

function checkStores(check: Check): readonly PathMistake[] {
  return Object.entries(check.plan.stores ?? {}).flatMap(([name, { services, home, allow = [] }]) => {
    const path = ["plan", "stores", name];
    return [
      ...requireKeys(path, { home }),
      ...checkNetwork(check, home, [...path, "home"]),
      ...allow.flatMap((network, index) => checkNetwork(check, network, [...path, "allow", index])),
      ...checkSelectors(check, services, { path: [...path, "services"], never: "store" }),
    ];
  });
}

function checkPlacement(check: Check): readonly PathMistake[] {
  const { dataNetwork, monitoring, requiredNetworks = [] } = check.plan;
  return [
    ...(dataNetwork
      ? requireKeys(["plan", "dataNetwork"], { network: dataNetwork.network, allow: dataNetwork.allow })
      : []),
    ...checkNetwork(check, dataNetwork?.network, ["plan", "dataNetwork", "network"]),
    ...checkSelectors(check, dataNetwork?.allow, { path: ["plan", "dataNetwork", "allow"] }),
    ...(monitoring ? requireKeys(["plan", "monitoring"], { network: monitoring.network }) : []),
    ...checkNetwork(check, monitoring?.network, ["plan", "monitoring", "network"]),
    ...checkSelectors(check, monitoring?.except, { path: ["plan", "monitoring", "except"] }),
    ...requiredNetworks.flatMap(({ services, networks, except }, index) => {
      const path = ["plan", "requiredNetworks", index];
      return [
        ...checkSelectors(check, services, { path: [...path, "services"] }),
        ...checkSelectors(check, except, { path: [...path, "except"] }),
        ...networks.flatMap((network, place) => checkNetwork(check, network, [...path, "networks", place])),
      ];
    }),
  ];
}

function checkLlm(check: Check): readonly PathMistake[] {
  const { llm, tiers = {} } = check.plan;
  if (!llm) return [];
  const path = ["plan", "llm"];
  const { secrets, tier, hosts, gateway } = llm;
  return [
    ...requireKeys(path, { secrets, tier, hosts }),
    ...(secrets === undefined ? [] : checkClass(check, secrets, [...path, "secrets"])),
    ...(tier === undefined
      ? []
      : checkName(tier, { path: [...path, "tier"], kind: "tier", known: Object.keys(tiers) })),
    ...(gateway === undefined ? [] : checkUrl(gateway, [...path, "gateway"])),
  ];
}

function checkEndpoints({ plan }: Check): readonly PathMistake[] {
  return (plan.endpoints ?? []).flatMap(({ urls }, index) =>
    urls.flatMap((url, place) => checkUrl(url, ["plan", "endpoints", index, "urls", place])),
  );
}

function checkReach(check: Check): readonly PathMistake[] {
  return (check.plan.reach ?? []).flatMap(({ from, to, except, ignoreNetworks = [] }, index) => {
    const path = ["plan", "reach", index];
    return [
      ...checkEnds(check, from, [...path, "from"]),
      ...checkEnds(check, to, [...path, "to"]),
      ...checkSelectors(check, except, { path: [...path, "except"] }),
      ...ignoreNetworks.flatMap((network, place) => checkNetwork(check, network, [...path, "ignoreNetworks", place])),
    ];
  });
}

/** One selector has the place of its key, several have places of their own. */
function checkEnds(check: Check, ends: ReachData["from"], path: KeyPath): readonly PathMistake[] {
  if (typeof ends !== "string") return checkSelectors(check, ends, { path });
  return checkSelectors(check, [ends], { path }).map((mistake) => ({ ...mistake, path }));
}

function checkProfiles(check: Check): readonly PathMistake[] {
  return Object.entries(check.plan.profiles ?? {}).flatMap(([name, { services }]) =>
    checkSelectors(check, services, { path: ["plan", "profiles", name, "services"] }),
  );
}

function checkExceptions(check: Check): readonly PathMistake[] {
  return (check.plan.exceptions ?? []).flatMap(({ rule, services }, index) => {
    const path = ["plan", "exceptions", index];
    return [
      ...checkName(rule, { path: [...path, "rule"], kind: "rule", known: check.ruleIds }),
      ...checkSelectors(check, services, { path: [...path, "services"] }),
    ];
  });
}

function checkUnsuppressible({ plan, ruleIds }: Check): readonly PathMistake[] {
  return (plan.unsuppressible ?? []).flatMap((glob, index) => {
    const path = ["plan", "unsuppressible", index];
    if (!glob.includes("*")) return checkName(glob, { path, kind: "rule", known: ruleIds });
    const isUseful = ruleIds.some((id) => matchesGlob(glob, id));
    return isUseful ? [] : [{ path, problem: `No rule fits '${glob}'.`, advice: "The documentation lists all rules." }];
  });
}

export interface SelectorPlace {
  readonly path: KeyPath;
  /** What the selectors define, and so cannot refer to. */
  readonly never?: "tier" | "store";
}

/** The mistakes of selectors: prefixes that there are not, and tiers and stores that the plan does not state. */
export function checkSelectors(
  { plan }: Pick<Check, "plan">,
  selectors: ServiceSelectors | undefined,
  { path, never }: SelectorPlace,
): readonly PathMistake[] {
  return (selectors ?? []).flatMap((selector, index) => {
    const at = [...path, index];
    const { kind, glob } = parseSelector(selector);
    if (kind === never)
      return [{ path: at, problem: `A ${kind} cannot be made of ${kind}s.`, advice: "Name services." }];
    if (kind === "name" && selector.includes(":")) {
      return [{ path: at, problem: `'${selector}' is no selector.`, advice: SELECTOR_ADVICE }];
    }
    if ((kind !== "tier" && kind !== "store") || glob.includes("*")) return [];
    return checkName(glob, { path: at, kind, known: Object.keys((kind === "tier" ? plan.tiers : plan.stores) ?? {}) });
  });
}

/** A plan without a table of networks may name any. */
function checkNetwork({ plan }: Check, network: string | undefined, path: KeyPath): readonly PathMistake[] {
  if (network === undefined || !plan.networks) return [];
  return checkName(network, { path, kind: "network", known: Object.keys(plan.networks) });
}

function checkClass({ plan }: Check, name: string, path: KeyPath): readonly PathMistake[] {
  return checkName(name, { path, kind: "class of secret", known: Object.keys(plan.secrets ?? {}) });
}

function checkName(
  name: string,
  { path, kind, known }: { readonly path: KeyPath; readonly kind: string; readonly known: Iterable<string> },
): readonly PathMistake[] {
  const names = [...known];
  if (names.includes(name)) return [];
  const advice = suggestName(
    name,
    names,
    kind === "rule" ? "The documentation lists all rules." : "State it in the plan.",
  );
  return [{ path, problem: `There is no ${kind} '${name}'.`, advice }];
}

function checkUrl(url: string, path: KeyPath): readonly PathMistake[] {
  if (URL.canParse(url)) return [];
  return [{ path, problem: `'${url}' is no URL.`, advice: "Write scheme, host and port: `http://gateway:3000`." }];
}

function requireKeys(path: KeyPath, values: Readonly<Record<string, unknown>>): readonly PathMistake[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined
      ? [{ path, token: "key" as const, problem: `The key '${key}' is missing.`, advice: "Add it." }]
      : [],
  );
}

const CIDR_ADVICE = "Write an address and the length of its prefix: `172.30.1.0/24`.";
const SELECTOR_ADVICE =
  "Use a name, a glob with `*`, or one of `tier:`, `store:`, `image:`, `label:`, `network:` and `profile:` with a name.";
