/** The data stores of projects and the networks that they are on, as a plan states them. */
import type { Project, Service } from "../compose/model.ts";
import type { ExceptionData, NetworkData, PlanData, StoreData } from "../plan/plan-data.ts";

export interface StoreFacts {
  readonly stores: ReadonlyMap<string, StoreData>;
  readonly dataNetwork: PlanData["dataNetwork"];
  /** For stores that are on a network which leads out today. */
  readonly exceptions: readonly ExceptionData[];
}

/** What is known of the projects already. */
export interface StoreContext {
  readonly networks: ReadonlyMap<string, NetworkData>;
  /** Whether an image is that of a data store. */
  isStoreImage(image: string): boolean;
}

/**
 * Finds the data stores by their images. A plan names services, so services of one name in several projects are one.
 *
 * @param projects All projects that one config is for.
 */
export function describeStores(projects: readonly Project[], context: StoreContext): StoreFacts {
  const services = projects.flatMap((project) => [...project.services.values()]);
  const names = new Set(services.filter((service) => isStore(service, context)).map(({ name }) => name));
  const stores = new Map(
    [...names].flatMap((name) => {
      const keys = networksOf(services.filter((service) => service.name === name));
      const home = chooseHome(keys, context.networks);
      if (home === undefined) return [];
      const allow = keys.filter((key) => key !== home);
      return [[name, { home, ...(allow.length > 0 ? { allow } : {}) }] as const];
    }),
  );
  const dataNetwork = findDataNetwork(stores, services, context.networks);
  return { stores, dataNetwork, exceptions: exceptEgress(stores, context.networks) };
}

function isStore({ image, networks }: Service, { isStoreImage }: StoreContext): boolean {
  return image !== undefined && networks.length > 0 && isStoreImage(image.value);
}

function networksOf(services: readonly Service[]): readonly string[] {
  return [...new Set(services.flatMap(({ networks }) => networks.map(({ key }) => key)))];
}

/** The network that looks most like a place for stores: it is internal, or its name says so. */
function chooseHome(keys: readonly string[], networks: ReadonlyMap<string, NetworkData>): string | undefined {
  const known = keys.filter((key) => networks.has(key));
  const rank = (key: string) => (networks.get(key)?.internal ? 2 : 0) + (isForData(key) ? 1 : 0);
  return known.reduce<string | undefined>(
    (best, key) => (best === undefined || rank(key) > rank(best) ? key : best),
    undefined,
  );
}

function isForData(key: string): boolean {
  return /data|(?:^|[^a-z])db(?:[^a-z]|$)|stor(?:e|age)|persist/i.test(key);
}

/** The home of most stores, where that network is for them: then who else is on it is worth stating. */
function findDataNetwork(
  stores: ReadonlyMap<string, StoreData>,
  services: readonly Service[],
  networks: ReadonlyMap<string, NetworkData>,
): PlanData["dataNetwork"] {
  const homes = [...stores.values()].map(({ home }) => home);
  const candidates = [...new Set(homes)].filter((key) => networks.get(key)?.internal || isForData(key));
  const count = (key: string) => homes.filter((home) => home === key).length;
  const [network] = candidates.sort((a, b) => count(b) - count(a));
  if (network === undefined) return undefined;
  const members = services.filter((service) => service.networks.some(({ key }) => key === network));
  const allow = new Set(members.map(({ name }) => name).filter((name) => !stores.has(name)));
  return { network, allow: [...allow].sort() };
}

function exceptEgress(
  stores: ReadonlyMap<string, StoreData>,
  networks: ReadonlyMap<string, NetworkData>,
): readonly ExceptionData[] {
  const keys = [...stores.values()].flatMap(({ home, allow = [] }) => [home, ...allow]);
  const subjects = [...new Set(keys)].filter(
    (key) => networks.get(key)?.external !== true && !networks.get(key)?.internal,
  );
  if (subjects.length === 0) return [];
  const reason =
    "So it was when this was written: these networks lead out of the host. Make them internal, or keep this.";
  return [{ rule: "data-store-egress", services: ["store:*"], subjects, reason }];
}
