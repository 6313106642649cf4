/** The plan as configs state it together, before it is known to be complete. */
import type {
  EndpointData,
  ExceptionData,
  LlmData,
  NetworkData,
  PlanData,
  ReachData,
  RequiredNetworksData,
  SecretClassData,
  StoreData,
  TierData,
} from "../plan/plan-data.ts";

type Named<T> = Readonly<Record<string, T>>;

/** Where `PlanData` requires a key, a config may leave it to the preset that it refines. */
export interface StatedPlan {
  readonly tiers?: Named<Partial<TierData>>;
  readonly sharedFiles?: readonly string[];
  readonly secrets?: Named<SecretClassData>;
  readonly networks?: Named<NetworkData>;
  readonly stores?: Named<Partial<StoreData>>;
  readonly dataNetwork?: Partial<NonNullable<PlanData["dataNetwork"]>>;
  readonly monitoring?: Partial<NonNullable<PlanData["monitoring"]>>;
  readonly requiredNetworks?: readonly RequiredNetworksData[];
  readonly llm?: Partial<LlmData>;
  readonly endpoints?: readonly EndpointData[];
  readonly reach?: readonly ReachData[];
  readonly profiles?: NonNullable<PlanData["profiles"]>;
  readonly exceptions?: readonly ExceptionData[];
  readonly unsuppressible?: readonly string[];
}
