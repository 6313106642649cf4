/** Makes a plan answer the questions of rules. */
import type { Service } from "../compose/model.ts";
import { baseName } from "../text/path.ts";
import { builtInSecrets } from "./built-in-secrets.ts";
import { matchesGlob } from "./glob.ts";
import { memoize } from "./memoize.ts";
import type { Plan, Store, Tier } from "./plan.ts";
import type { PlanData, ServiceSelectors } from "./plan-data.ts";
import { createSecretClasses } from "./secret-classes.ts";
import { type Membership, selectsService } from "./selectors.ts";

/**
 * Prepares a plan. Names from files (`namesFrom`) must have been read into `names` before; a plan that states no
 * classes of secret gets the built-in ones.
 *
 * @param data The plan as data, merged and checked.
 */
export function createPlan(data: PlanData): Plan {
  const secrets = createSecretClasses(data.secrets ?? builtInSecrets);
  const tiers = new Map<string, Tier>(
    Object.entries(data.tiers ?? {}).map(([name, tier]) => [name, { name, files: tier.files, secrets: tier.secrets }]),
  );
  const membership = createMembership(data, tiers);
  const { llm } = data;
  return {
    data,
    tiers,
    networks: new Map(Object.entries(data.networks ?? {})),
    endpoints: data.endpoints ?? [],
    llm,
    exceptions: data.exceptions ?? [],
    ...membership,
    tierOfFile: memoize((path) => [...tiers.values()].find(({ files }) => namesFile(files, path))),
    isSharedFile: memoize((path) => namesFile(data.sharedFiles ?? [], path)),
    classOfName: (name) => secrets.ofName(name),
    classOfValue: (value) => secrets.ofValue(value),
    selects: (selectors, service) => selectsService(selectors, service, membership),
    mayHold: (tier, secretClass) => tier.secrets.includes("*") || tier.secrets.includes(secretClass.name),
    isLlmService: (service) => llm !== undefined && membership.tierOf(service)?.name === llm.tier,
    isLlmKey: (name) => llm !== undefined && secrets.ofName(name)?.name === llm.secrets,
  };
}

function createMembership(
  data: PlanData,
  tiers: ReadonlyMap<string, Tier>,
): Membership & Pick<Plan, "tierOf" | "storeOf"> {
  const stores = Object.entries(data.stores ?? {}).map(([name, { services, home, allow }]) => ({
    name,
    services: services ?? [name],
    item: { name, home, networks: [...new Set([home, ...(allow ?? [])])] } satisfies Store,
  }));
  const tierRows = Object.entries(data.tiers ?? {}).flatMap(([name, { services }]) => {
    const item = tiers.get(name);
    return item ? [{ services, item }] : [];
  });
  const membership = {
    tierOf: rememberByService((service) => findRow(tierRows, service)),
    storeOf: rememberByService((service) => findRow(stores, service)),
  };
  return membership;

  function findRow<T>(rows: readonly { services: ServiceSelectors; item: T }[], service: Service): T | undefined {
    return rows.find(({ services }) => selectsService(services, service, membership))?.item;
  }
}

/** Answers once a service. While the answer is sought it is "none", so that tiers and stores that name each other end. */
function rememberByService<T>(find: (service: Service) => T | undefined): (service: Service) => T | undefined {
  const known = new WeakMap<Service, { answer: T | undefined }>();
  return (service) => {
    const entry = known.get(service);
    if (entry) return entry.answer;
    const pending: { answer: T | undefined } = { answer: undefined };
    known.set(service, pending);
    pending.answer = find(service);
    return pending.answer;
  };
}

function namesFile(files: readonly string[], path: string): boolean {
  const name = baseName(path);
  const bare = name.replace(/\.example$/, "");
  return files.some((file) => matchesGlob(baseName(file), name) || matchesGlob(baseName(file), bare));
}
