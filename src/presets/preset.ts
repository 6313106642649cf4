/** Presets: the configs that `extends` names as `plugin:pmoves/NAME`. */
import type { PlanData } from "../plan/plan-data.ts";
import type { Level, Rule } from "../rule.ts";
import { hardenedRules } from "./hardened.ts";
import { seedPlan } from "./seed.ts";
import { seedStrictPlan } from "./seed-strict.ts";

export interface Preset {
  readonly extends?: readonly string[];
  readonly rules?: Readonly<Record<string, Level>>;
  readonly plan?: PlanData;
}

/**
 * The presets by name.
 *
 * @param rules The built-in rules; each says its own level in `recommended`.
 */
export function createPresets(rules: readonly Rule[]): ReadonlyMap<string, Preset> {
  return new Map<string, Preset>([
    ["recommended", { rules: Object.fromEntries(rules.map(({ id, meta }) => [id, meta.recommended])) }],
    ["hardened", { extends: ["plugin:pmoves/recommended"], rules: hardenedRules }],
    ["seed", { extends: ["plugin:pmoves/recommended"], plan: seedPlan }],
    ["seed-strict", { extends: ["plugin:pmoves/seed"], plan: seedStrictPlan }],
  ]);
}
