/** What a plugin is: the guards stand between what a package exports and the rest of the linter. */
import type { Rule } from "../rule.ts";
import { isList, isRecord } from "../text/record.ts";
import { describeRuleFaults } from "./rule-shape.ts";

/** A plugin that has passed the guards. */
export interface Plugin {
  /** The prefix of its rules, where it says so itself. */
  readonly name?: string;
  /** By the id that follows `PLUGIN/` in a config. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** By name; each is checked as any config where it is extended. */
  readonly configs: Readonly<Record<string, unknown>>;
}

/** What is wrong with a plugin, each the end of a sentence that begins with the plugin. */
export interface PluginFaults {
  readonly faults: readonly string[];
}

/**
 * Reads what the module of a plugin exports: `rules` and `configs`, by name or in a default export.
 *
 * @param exported What the module exports.
 */
export function readPlugin(exported: unknown): Plugin | PluginFaults {
  const module = [isRecord(exported) ? exported.default : undefined, exported].find(isPlugin);
  if (!module) return { faults: ["exports no `rules` and no `configs`"] };
  const { rules = {}, configs = {}, name } = module;
  const stated = statedRules(rules);
  const faults = [
    ...(stated ? findFaults(stated) : ["has `rules` that are neither an object nor a list"]),
    ...(isRecord(configs) ? [] : ["has `configs` that are no object"]),
  ];
  if (faults.length > 0 || !stated || !isRecord(configs)) return { faults };
  // Each has passed `describeRuleFaults`.
  const known = stated.map(({ id, rule }) => [id, completeRule(id, rule as Rule)] as const);
  return { rules: new Map(known), configs, ...(typeof name === "string" ? { name } : {}) };
}

interface StatedRule {
  readonly id: string;
  readonly rule: unknown;
}

function isPlugin(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && (value.rules !== undefined || value.configs !== undefined);
}

function statedRules(rules: unknown): readonly StatedRule[] | undefined {
  if (isList(rules)) return rules.map((rule, index) => ({ id: statedId(rule) ?? `number ${index + 1}`, rule }));
  if (!isRecord(rules)) return undefined;
  return Object.entries(rules).map(([id, rule]) => ({ id, rule }));
}

function findFaults(rules: readonly StatedRule[]): readonly string[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id, rule }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [`has two rules '${id}'`] : describeRuleFaults(rule, id);
  });
}

function statedId(rule: unknown): string | undefined {
  return isRecord(rule) && typeof rule.id === "string" ? rule.id : undefined;
}

/** What a rule may leave out, for those who write JavaScript. */
function completeRule(id: string, rule: Rule): Rule {
  const { recommended = "off", needsPlan = false, references = [] } = rule.meta;
  const meta = { ...rule.meta, recommended, needsPlan, references };
  return { id, meta, create: (context) => rule.create(context) };
}
