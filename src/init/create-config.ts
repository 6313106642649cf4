/** The config that states what projects are today. */
import type { Project } from "../compose/model.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { NetworkData, PlanData } from "../plan/plan-data.ts";
import { type Contradiction, describeFindings } from "./describe-findings.ts";
import { describeNetworks } from "./describe-networks.ts";
import { describeStores, type StoreContext, type StoreFacts } from "./describe-stores.ts";
import { describeTiers, type TierFacts } from "./describe-tiers.ts";
import { toJsoncText } from "./jsonc-text.ts";

export interface ConfigContext extends Pick<StoreContext, "isStoreImage"> {
  /** Names of env files that hold everything, lie beside the projects, and are loaded by none. */
  readonly sharedFiles: readonly string[];
  /** The address of the schema, for editors. */
  readonly schema?: string;
  /** What the rules find in the projects by a plan. */
  findContradictions(plan: PlanData): readonly Contradiction[];
}

interface Facts {
  readonly networks: ReadonlyMap<string, NetworkData>;
  readonly tierFacts: TierFacts;
  readonly storeFacts: StoreFacts;
}

/**
 * Writes the config. What it states holds for the projects as they are, so that a finding means a change.
 *
 * @param projects All projects that it is for.
 */
export function createConfigText(projects: readonly Project[], context: ConfigContext): string {
  const networks = describeNetworks(projects);
  const facts = {
    networks,
    tierFacts: describeTiers(projects, createPlan({})),
    storeFacts: describeStores(projects, { networks, isStoreImage: context.isStoreImage }),
  };
  const plan = acceptFindings(createPlanData(facts, context.sharedFiles), context);
  const config = {
    ...(context.schema === undefined ? {} : { $schema: context.schema }),
    root: true,
    extends: ["plugin:pmoves/recommended"],
    ...(Object.keys(plan).length > 0 ? { plan } : {}),
  };
  return toJsoncText(config, createComments(facts, projects.length));
}

function createPlanData({ networks, tierFacts, storeFacts }: Facts, sharedFiles: readonly string[]): PlanData {
  const { dataNetwork, stores } = storeFacts;
  const exceptions = [...tierFacts.exceptions, ...storeFacts.exceptions];
  const isWorthStating = stores.size > 0 || [...networks.keys()].some((key) => key !== "default");
  return {
    ...(tierFacts.tiers.size > 0 ? { tiers: Object.fromEntries(tierFacts.tiers) } : {}),
    ...(tierFacts.tiers.size > 0 && sharedFiles.length > 0 ? { sharedFiles } : {}),
    ...(isWorthStating ? { networks: Object.fromEntries(networks) } : {}),
    ...(stores.size > 0 ? { stores: Object.fromEntries(stores) } : {}),
    ...(dataNetwork ? { dataNetwork } : {}),
    ...(exceptions.length > 0 ? { exceptions } : {}),
  };
}

/** What is found nevertheless, such as a secret that a tier's file lacks, is a decision too. */
function acceptFindings(plan: PlanData, { findContradictions }: ConfigContext): PlanData {
  const exceptions = describeFindings(findContradictions(plan));
  return exceptions.length === 0 ? plan : { ...plan, exceptions: [...(plan.exceptions ?? []), ...exceptions] };
}

function createComments({ networks, tierFacts }: Facts, projects: number): ReadonlyMap<string, readonly string[]> {
  const count = projects === 1 ? "the project" : `${projects} projects`;
  const unread = [...tierFacts.tiers.values()].some(({ secrets }) => secrets.includes("*"));
  const open = [...networks].filter(([, { internal }]) => internal === false).map(([key]) => key);
  return new Map([
    [
      "",
      [
        `Written by 'pmoves-lint init' from ${count} here. It states what is, so that a change is a finding.`,
        "Decide what should be, and correct it: 'pmoves-lint' then says what is left to do.",
      ],
    ],
    [
      "plan.tiers",
      [
        "Detected from env_file: who loads each file, and the classes of secret that it names.",
        ...(unread
          ? ['Where secrets is ["*"], a file is absent and has no .example, so that nothing is known of it.']
          : []),
        "Decide which classes each tier needs, and take the others out.",
      ],
    ],
    ["plan.sharedFiles", ["Loaded by no service: it holds everything for reference."]],
    [
      "plan.networks",
      [
        "Detected from networks. What a variable sets is left out.",
        ...(open.length > 0
          ? [`Decide which of ${list(open)} must lead out of the host, and make the others internal.`]
          : []),
        'Decide who may join: "members" takes services, globs and selectors such as "tier:api".',
      ],
    ],
    ["plan.stores", ["Detected from images. Decide where each belongs (home), and what to take out of allow."]],
    ["plan.dataNetwork", ["The network of most stores, and who else is on it today. Decide who has to be."]],
    ["plan.exceptions", ["What contradicts the plan today. Each is a decision that is still open."]],
  ]);
}

function list(names: readonly string[]): string {
  return names.length > 8 ? `the ${names.length} that are not` : names.map((name) => `'${name}'`).join(", ");
}
