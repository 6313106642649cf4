/** Questions that rules ask of the plan. */
import type { Service } from "../compose/model.ts";
import type { EndpointData, ExceptionData, LlmData, NetworkData, PlanData, ServiceSelectors } from "./plan-data.ts";

export interface Plan {
  /** The plan as data, after presets and config are merged. */
  readonly data: PlanData;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly networks: ReadonlyMap<string, NetworkData>;
  readonly endpoints: readonly EndpointData[];
  readonly llm: LlmData | undefined;
  readonly exceptions: readonly ExceptionData[];
  /** The first tier that selects the service. */
  tierOf(service: Service): Tier | undefined;
  /** The tier one of whose files the path ends in; `.example` counts as the file itself. */
  tierOfFile(path: string): Tier | undefined;
  /** Whether the path is one of the shared files. */
  isSharedFile(path: string): boolean;
  /** The class of secret that a variable's name belongs to. */
  classOfName(name: string): SecretClass | undefined;
  /** The class of secret whose shape the value has. */
  classOfValue(value: string): SecretClass | undefined;
  /** The store that the service is. */
  storeOf(service: Service): Store | undefined;
  /** Whether the selectors name the service. */
  selects(selectors: ServiceSelectors, service: Service): boolean;
  /** Whether a tier may hold a class of secret. */
  mayHold(tier: Tier, secretClass: SecretClass): boolean;
  /** Whether the service is in the tier that alone may hold LLM provider keys. */
  isLlmService(service: Service): boolean;
  /** The class, when the variable's name is that of an LLM provider key. */
  isLlmKey(name: string): boolean;
}

export interface Tier {
  readonly name: string;
  readonly files: readonly string[];
  readonly secrets: readonly string[];
}

export interface SecretClass {
  readonly name: string;
  readonly description: string;
}

export interface Store {
  readonly name: string;
  readonly home: string;
  /** The home and the further allowed networks. */
  readonly networks: readonly string[];
}
