/** Resolves the configs of a project to what the linter works with. */
import type { FileSystem } from "../compose/request.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanData } from "../plan/plan-data.ts";
import { createPresets } from "../presets/preset.ts";
import type { Rule } from "../rule.ts";
import { directoryOf } from "../text/path.ts";
import type { Cascade, CascadeEntry, FileSettings } from "./cascade.ts";
import { checkDocument } from "./check-document.ts";
import { checkPlan } from "./check-plan.ts";
import { readLevel } from "./check-rules.ts";
import { type ConfigDocument, placeMistake } from "./config-document.ts";
import { ConfigError, type ConfigMistake } from "./config-error.ts";
import { ConfigGraph } from "./config-graph.ts";
import { createCascade } from "./eslintrc.ts";
import { mergePlans } from "./merge-plan.ts";
import { mergeStacks } from "./merge-stacks.ts";
import type { ResolvedConfig, RuleSetting } from "./resolved-config.ts";
import { readSecretNames } from "./secret-names.ts";
import type { StatedPlan } from "./stated-plan.ts";
import { toCascadeConfig } from "./to-cascade-config.ts";

export interface ConfigFiles {
  /** Absolute paths, the nearest first. Reading ends at the first that says `root`. */
  readonly paths: readonly string[];
  /** The folder that globs are relative to; default: each file's own. */
  readonly patternDirectory?: string;
  readonly files: FileSystem;
  readonly rules: readonly Rule[];
}

/**
 * Reads config files and merges them.
 *
 * @throws ConfigError with every mistake in them.
 */
export function resolveConfig({ paths, patternDirectory, files, rules }: ConfigFiles): ResolvedConfig {
  const graph = new ConfigGraph(files, createPresets(rules));
  const entries = readEntries(paths, graph, patternDirectory);
  const known = knownRules(rules, graph);
  refuseMistakes([...graph.mistakes, ...graph.nodes.flatMap(({ document }) => checkDocument(document, known))]);
  const cascade = createCascade(entries, graph.nodes.map(toCascadeConfig), graph.plugins.keys());
  const documents = findOwnDocuments(cascade, graph);
  const { stacks, mistakes } = mergeStacks(documents);
  refuseMistakes(mistakes);
  return {
    files: entries.map(({ file }) => file).filter((file) => !file.startsWith("plugin:")),
    rulesFor: createRuleReader(cascade, known),
    plan: resolvePlan(documents, files, known),
    stacks,
    exampleEnvFiles:
      documents.findLast(({ data }) => data.exampleEnvFiles !== undefined)?.data.exampleEnvFiles !== false,
    isIgnored: (path) => cascade.settingsFor(path).ignores?.(path, true) ?? false,
    pluginRules: [...known].flatMap(([id, rule]) => (id.includes("/") ? [{ ...rule, id }] : [])),
  };
}

/** The files up to the first `root`, the farthest first; `recommended` lies under them when none says `extends`. */
function readEntries(
  paths: readonly string[],
  graph: ConfigGraph,
  patternDirectory: string | undefined,
): readonly CascadeEntry[] {
  const entries: CascadeEntry[] = [];
  for (const file of paths) {
    const config = graph.addFile(file);
    entries.unshift({ config, file, patternDirectory: patternDirectory ?? directoryOf(file) });
    if (graph.nodes[config]?.document.data.root === true) break;
  }
  if (entries.some(({ config }) => graph.nodes[config]?.document.data.extends !== undefined)) return entries;
  const file = "plugin:pmoves/recommended";
  return [{ config: graph.addPreset("recommended"), file, patternDirectory: "/" }, ...entries];
}

function knownRules(rules: readonly Rule[], { plugins }: ConfigGraph): ReadonlyMap<string, Rule> {
  const own = rules.map((rule) => [rule.id, rule] as const);
  const theirs = [...plugins].flatMap(([plugin, module]) =>
    // A plugin states its rules in the shape of `defineRule`.
    Object.entries(module.rules ?? {}).map(([id, rule]) => [`${plugin}/${id}`, rule as Rule] as const),
  );
  return new Map([...own, ...theirs]);
}

/** The documents that state a plan, stacks or `exampleEnvFiles`, the farthest first. */
function findOwnDocuments({ order }: Cascade, graph: ConfigGraph): readonly ConfigDocument[] {
  const found = order.flatMap(({ config, isLimited }) => {
    const document = graph.nodes[config]?.document;
    const key = OWN_KEYS.find((name) => document && Object.hasOwn(document.data, name));
    return document && key ? [{ document, key, isLimited }] : [];
  });
  refuseMistakes(
    found.flatMap(({ document, key, isLimited }) =>
      isLimited ? [placeMistake(document, { path: [key], token: "key", ...LIMITED })] : [],
    ),
  );
  return [...new Set(found.map(({ document }) => document).reverse())].reverse();
}

const OWN_KEYS = ["plan", "stacks", "exampleEnvFiles"] as const;
const LIMITED = {
  problem: "An override extends this config, but what it states cannot hold for some files only.",
  advice: "Extend it at the top, or take the key out.",
};

function resolvePlan(documents: readonly ConfigDocument[], files: FileSystem, known: ReadonlyMap<string, Rule>): Plan {
  const { data, place } = mergePlans(documents);
  // The schema has been checked: what is stated has these types.
  const stated = data as StatedPlan;
  const { secrets, mistakes } = readSecretNames(stated.secrets ?? {}, files);
  const plan = { ...stated, secrets };
  refuseMistakes([...mistakes, ...checkPlan(plan, known.keys())].map(place));
  // `checkPlan` refuses what lacks a required key.
  return createPlan(plan as PlanData);
}

function createRuleReader(
  cascade: Cascade,
  known: ReadonlyMap<string, Rule>,
): (path: string) => ReadonlyMap<string, RuleSetting> {
  const read = new WeakMap<FileSettings, ReadonlyMap<string, RuleSetting>>();
  return (path) => {
    const settings = cascade.settingsFor(path);
    const result = read.get(settings) ?? readRules(settings, known);
    read.set(settings, result);
    return result;
  };
}

function readRules({ rules }: FileSettings, known: ReadonlyMap<string, Rule>): ReadonlyMap<string, RuleSetting> {
  return new Map(
    [...known].map(([id, { meta }]) => {
      const [level, options] = Object.hasOwn(rules, id) ? (rules[id] ?? []) : [];
      const defaults = meta.options?.defaults ?? {};
      return [id, { level: readLevel(level) ?? "off", options: mergeOptions(defaults, options) }];
    }),
  );
}

function mergeOptions(defaults: unknown, options: unknown): unknown {
  const isMergeable = typeof defaults === "object" && typeof options === "object";
  return isMergeable ? { ...defaults, ...options } : (options ?? defaults);
}

function refuseMistakes(mistakes: readonly ConfigMistake[]): void {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}
