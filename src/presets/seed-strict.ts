/** What `plugin:pmoves/seed-strict` changes in the seed's plan: every store on its home network alone. */
import type { PlanData } from "../plan/plan-data.ts";
import { seedPlan } from "./seed.ts";

/** NATS is the message bus, not a member of the data tier: it stays readable from the monitoring network. */
const UNCHANGED = new Set(["nats"]);

export const seedStrictPlan: PlanData = {
  stores: Object.fromEntries(
    Object.entries(seedPlan.stores ?? {})
      .filter(([name]) => !UNCHANGED.has(name))
      .map(([name, store]) => [name, { ...store, allow: [] }]),
  ),
};
