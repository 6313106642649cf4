/** Resolves the configs of a project to what the linter works with. */
import type { FileSystem } from "../compose/request.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanData } from "../plan/plan-data.ts";
import { policyId } from "../policies/create-policy-rule.ts";
import { createPresets } from "../presets/preset.ts";
import type { Rule } from "../rule.ts";
import { resolvePath } from "../text/path.ts";
import { isRecord } from "../text/record.ts";
import type { Cascade, CascadeEntry, FileSettings } from "./cascade.ts";
import { checkDocument } from "./check-document.ts";
import { checkPlan } from "./check-plan.ts";
import { readLevel } from "./check-rules.ts";
import { checkStackFiles } from "./check-stacks.ts";
import { type ConfigDocument, placeMistake, readConfigFile } from "./config-document.ts";
import { ConfigError, type ConfigMistake } from "./config-error.ts";
import { ConfigGraph } from "./config-graph.ts";
import { createCascade } from "./eslintrc.ts";
import { type LoadedPlugin, loadPlugins, type RootConfig } from "./load-plugins.ts";
import { mergePlans } from "./merge-plan.ts";
import { findBareStacks, mergeStacks } from "./merge-stacks.ts";
import { namePolicies, resolvePolicies } from "./resolve-policies.ts";
import type { ResolvedConfig, RuleSetting } from "./resolved-config.ts";
import { readSecretNames } from "./secret-names.ts";
import { createSettingsReader } from "./settings.ts";
import type { StatedPlan } from "./stated-plan.ts";
import { toCascadeConfig } from "./to-cascade-config.ts";

export interface ConfigFiles {
  /** Absolute paths, the nearest first. Reading ends at the first that says `root`. */
  readonly paths: readonly string[];
  /** The folder that globs are relative to; default: each file's own. */
  readonly patternDirectory?: string;
  /** Whether the user chose the root config, the last that is read: then it may name plugins, which are programs. */
  readonly isTrusted: (rootFile: string) => boolean;
  readonly files: FileSystem;
  readonly rules: readonly Rule[];
}

/**
 * Reads config files and merges them.
 *
 * @throws ConfigError with every mistake in them.
 */
export function resolveConfig(request: ConfigFiles): ResolvedConfig {
  const { files, rules } = request;
  const own = readOwnFiles(request);
  const root = findRoot(own, request);
  const { known: plugins, mistakes: refused } = loadPlugins(root);
  refuseMistakes(refused);
  const presets = createPresets(rules);
  const graph = new ConfigGraph({ files, presets, plugins, ...(root && { rootFile: root.document.name }) });
  const entries = addEntries(own, graph, { root, ...request });
  const given = knownRules(rules, plugins);
  const stated = graph.nodes.map(({ document }) => document);
  const named = new Map([...given, ...namePolicies(stated)]);
  refuseDocuments(graph, named);
  const cascade = createCascade(
    entries,
    graph.nodes.map(toCascadeConfig),
    [...plugins.values()].map(({ id }) => id),
  );
  const documents = findOwnDocuments(cascade, graph);
  const { stacks, mistakes } = mergeStacks(documents);
  const stackMistakes = [...mistakes, ...checkStackFiles(stacks.values(), documents, files)];
  const { plan, mistakes: planMistakes } = resolvePlan(documents, files, named);
  refuseMistakes([...stackMistakes, ...planMistakes]);
  const policies = resolvePolicies(documents, plan);
  const known = new Map([...given, ...[...policies.values()].map(({ rule }) => [rule.id, rule] as const)]);
  return {
    files: entries.map(({ file }) => file).filter((file) => !file.startsWith("plugin:")),
    rulesFor: createRuleReader(cascade, known),
    settingsFor: createSettingsReader(cascade),
    plan,
    policies,
    stacks,
    ...readBaselinePath(documents),
    exampleEnvFiles:
      documents.findLast(({ data }) => data.exampleEnvFiles !== undefined)?.data.exampleEnvFiles !== false,
    isIgnored: (path) => cascade.settingsFor(path).ignores?.(path, true) ?? false,
    pluginRules: [...known].flatMap(([id, rule]) => (id.includes("/") ? [{ ...rule, id }] : [])),
  };
}

/** The files up to the first `root`, the farthest first. */
function readOwnFiles({ paths, files }: ConfigFiles): readonly ConfigDocument[] {
  const documents: ConfigDocument[] = [];
  for (const path of paths) {
    const document = readConfigFile(path, files);
    documents.unshift(document);
    if (document.data.root === true) break;
  }
  return documents;
}

function findRoot([document]: readonly ConfigDocument[], { isTrusted }: ConfigFiles): RootConfig | undefined {
  return document && { document, isTrusted: isTrusted(document.name) };
}

/** Adds the files and what they extend; `recommended` lies under them when none says `extends`. */
function addEntries(
  documents: readonly ConfigDocument[],
  graph: ConfigGraph,
  { root, patternDirectory }: Pick<ConfigFiles, "patternDirectory"> & { readonly root: RootConfig | undefined },
): readonly CascadeEntry[] {
  const entries = documents.map((document) => {
    const config = graph.addFile(document, document === root?.document && root.isTrusted);
    return { config, file: document.name, patternDirectory: patternDirectory ?? document.directory };
  });
  if (documents.some(({ data }) => data.extends !== undefined)) return entries;
  const file = "plugin:pmoves/recommended";
  return [{ config: graph.addPreset("recommended"), file, patternDirectory: "/" }, ...entries];
}

function knownRules(rules: readonly Rule[], plugins: ReadonlyMap<string, LoadedPlugin>): ReadonlyMap<string, Rule> {
  const own = rules.map((rule) => [rule.id, rule] as const);
  const theirs = [...plugins.values()].flatMap((plugin) =>
    [...plugin.rules].map(([id, rule]) => [`${plugin.id}/${id}`, rule] as const),
  );
  return new Map([...own, ...theirs]);
}

/** Refuses what is wrong in a document by itself; what only several can have is looked for then too. */
function refuseDocuments({ nodes, mistakes }: ConfigGraph, rules: ReadonlyMap<string, Rule>): void {
  const documents = nodes.map(({ document }) => document);
  const found = [...mistakes, ...documents.flatMap((document) => checkDocument(document, rules))];
  if (found.length === 0) return;
  const bare = findBareStacks(documents).filter(({ key }) => !found.some((other) => other.key?.startsWith(`${key}.`)));
  refuseMistakes([...found, ...bare]);
}

/** The documents that state a plan, policies, stacks or `exampleEnvFiles`, the farthest first. */
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

const OWN_KEYS = ["plan", "policies", "stacks", "baseline", "exampleEnvFiles"] as const;
const LIMITED = {
  problem: "An override extends this config, but what it states cannot hold for some files only.",
  advice: "Extend it at the top, or take the key out.",
};

function readBaselinePath(documents: readonly ConfigDocument[]): Pick<ResolvedConfig, "baseline"> {
  const document = documents.findLast(({ data }) => data.baseline !== undefined);
  const path = document?.data.baseline;
  return typeof path === "string" && document ? { baseline: resolvePath(document.directory, path) } : {};
}

interface ReadPlan {
  readonly plan: Plan;
  readonly mistakes: readonly ConfigMistake[];
}

/** Of a plan with mistakes nothing is taken. */
function resolvePlan(
  documents: readonly ConfigDocument[],
  files: FileSystem,
  known: ReadonlyMap<string, Rule>,
): ReadPlan {
  const { data, place } = mergePlans(documents);
  // The schema has been checked: what is stated has these types.
  const stated = data as StatedPlan;
  const { secrets, mistakes } = readSecretNames(stated.secrets ?? {}, files);
  const plan = { ...stated, secrets };
  const found = [...mistakes, ...checkPlan(plan, known.keys())].map(place);
  // `checkPlan` refuses what lacks a required key.
  return { plan: createPlan(found.length > 0 ? {} : (plan as PlanData)), mistakes: found };
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
      const unstated = id.startsWith(POLICY) ? meta.recommended : "off";
      return [id, { level: readLevel(level) ?? unstated, options: mergeOptions(defaults, options) }];
    }),
  );
}

/** A policy is on where it is stated; all other rules where `rules` say so. */
const POLICY = policyId("");

function mergeOptions(defaults: unknown, options: unknown): unknown {
  return isRecord(defaults) && isRecord(options) ? { ...defaults, ...options } : (options ?? defaults);
}

function refuseMistakes(mistakes: readonly ConfigMistake[]): void {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}
