/** The plan as a config states it: architecture as data. Its JSON schema is `src/config/plan-schema.ts`. */

/**
 * Names services. Each item is a name, a glob with `*`, `tier:NAME` (the members of an env tier), `store:NAME` or
 * `store:*` (data stores), `image:GLOB` (services whose image, without tag and digest, matches), `label:NAME` or
 * `label:NAME=VALUE`, `network:NAME` (what joins the network of this key or real name), or `profile:NAME`.
 */
export type ServiceSelectors = readonly string[];

export interface PlanData {
  /** Env tiers by name. A service belongs to the first tier that selects it. */
  readonly tiers?: Readonly<Record<string, TierData>>;
  /** Env files that hold everything for reference and that no service should load, such as `env.shared`. */
  readonly sharedFiles?: readonly string[];
  /** Classes of secret by name. A variable belongs to the first class that names it exactly, else the first whose glob fits. */
  readonly secrets?: Readonly<Record<string, SecretClassData>>;
  /** Keys under the top-level `networks` and what each must be. */
  readonly networks?: Readonly<Record<string, NetworkData>>;
  /** Data stores and the networks on which they may be. */
  readonly stores?: Readonly<Record<string, StoreData>>;
  /** Who, besides the stores whose home it is, may join the data network. */
  readonly dataNetwork?: { readonly network: string; readonly allow: ServiceSelectors };
  /** The network on which every service must be, so that its metrics can be read. */
  readonly monitoring?: { readonly network: string; readonly except?: ServiceSelectors };
  /** Networks that certain services must be on. */
  readonly requiredNetworks?: readonly RequiredNetworksData[];
  /** LLM providers: the class of their keys, the tier that alone may hold them, and the hosts that it alone may call. */
  readonly llm?: LlmData;
  /** Variables that must name one of the given URLs. */
  readonly endpoints?: readonly EndpointData[];
  /** Who can, and who cannot, reach whom. */
  readonly reach?: readonly ReachData[];
  /** Services that each profile must start. */
  readonly profiles?: Readonly<Record<string, { readonly services: ServiceSelectors }>>;
  /** What is known, accepted and explained. */
  readonly exceptions?: readonly ExceptionData[];
  /** Rules that no comment may suppress: ids, or globs with `*`. */
  readonly unsuppressible?: readonly string[];
}

export interface TierData {
  readonly purpose?: string;
  /** Names of the tier's env files, such as `env.tier-api`; matched against the last part of a path. */
  readonly files: readonly string[];
  readonly services: ServiceSelectors;
  /** The classes of secret that the tier's files may hold; `*` allows all. Unclassified names are not judged. */
  readonly secrets: readonly string[];
}

export interface SecretClassData {
  readonly description?: string;
  /** Variable names, or globs with `*`. */
  readonly names?: readonly string[];
  /** Names or globs that the globs of `names` must not catch. */
  readonly except?: readonly string[];
  /** A file with further names, one a line, or the keys of a JSON object or list; relative to the config. */
  readonly namesFrom?: string;
  /** Regular expressions that a value of this class matches, whatever its name. */
  readonly shapes?: readonly string[];
}

export interface NetworkData {
  readonly purpose?: string;
  /** The real name (`name:`). */
  readonly name?: string;
  readonly driver?: string;
  readonly internal?: boolean;
  /** CIDR, or several when the network has IPv4 and IPv6. */
  readonly subnet?: string | readonly string[];
  /** True: created outside this project. */
  readonly external?: boolean;
  /** True: a project need not declare it. */
  readonly optional?: boolean;
  /** The only services that may join. */
  readonly members?: ServiceSelectors;
}

export interface StoreData {
  /** Absent: the service of the store's own name. */
  readonly services?: ServiceSelectors;
  readonly home: string;
  /** Further networks on which it may be. */
  readonly allow?: readonly string[];
}

export interface RequiredNetworksData {
  readonly services: ServiceSelectors;
  readonly networks: readonly string[];
  readonly except?: ServiceSelectors;
  readonly reason?: string;
}

export interface LlmData {
  /** The class of secret that holds provider keys. */
  readonly secrets: string;
  /** The only tier whose members may hold them. */
  readonly tier: string;
  /** Host names of providers, or globs. */
  readonly hosts: readonly string[];
  /** The URL that everyone else calls instead, for messages. */
  readonly gateway?: string;
}

export interface EndpointData {
  /** Variable names, or globs. */
  readonly variables: readonly string[];
  /** Allowed URLs; scheme, host and port must agree, the path is free. */
  readonly urls: readonly string[];
  readonly reason?: string;
}

export interface ReachData {
  /** One selector or several; `internet` and `host` stand for these. */
  readonly from: string | ServiceSelectors;
  readonly to: string | ServiceSelectors;
  /** False: none of `from` may reach any of `to`. True: each must reach each. */
  readonly allow: boolean;
  /** The greatest number of steps that count. Absent: 1, directly; 2 is through one service between. */
  readonly hops?: number;
  /** Services that are free of it, and that no path leads through. */
  readonly except?: ServiceSelectors;
  /** Keys of networks that do not count, such as one on which every service is. */
  readonly ignoreNetworks?: readonly string[];
  readonly reason?: string;
}

export interface ExceptionData {
  readonly rule: string;
  readonly services?: ServiceSelectors;
  /** The finding's subject: a variable, network, file or port; a name or glob. */
  readonly subjects?: readonly string[];
  readonly reason: string;
}
