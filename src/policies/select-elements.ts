/** The elements that a policy is about. */
import { createEntry, createMapping } from "../compose/create-tree.ts";
import { derivedScalar } from "../compose/derive.ts";
import { entriesAt, entryAt } from "../compose/parts.ts";
import { childPath } from "../compose/path-table.ts";
import type { Entry } from "../compose/tree.ts";
import { matchesGlob } from "../plan/glob.ts";
import { matchesLabel, parseSelector } from "../plan/selectors.ts";
import type { EnvFile, Network, Plan, Project, Service, Variable } from "../rule.ts";
import { baseName } from "../text/path.ts";
import type { SelectData } from "./policy-data.ts";
import { childrenOf, textOf, type Value } from "./values.ts";

/** An element of a project. */
export interface Element {
  /** "Service 'web'" */
  readonly title: string;
  readonly name: string;
  readonly value: Value;
  /** Whether the files say all of it. What is external, or only an example, may have what is not seen. */
  readonly isComplete: boolean;
  /** Whether the values can be seen. Those of an example will be others. */
  readonly hasValues: boolean;
}

/** A service, when it is selected. */
export function selectService({ services, except = [] }: SelectData, service: Service, plan: Plan): readonly Element[] {
  if (!services || !plan.selects(services, service) || plan.selects(except, service)) return [];
  const { name, tree, path, at } = service;
  return [createElement("Service", { tree, path, key: name, keyAt: at, isItem: false })];
}

/** A network, when it is selected. */
export function selectNetwork(
  { networks, except }: SelectData,
  network: Network,
  project: Project,
): readonly Element[] {
  return selectNamed({ selectors: networks, except }, { ...network, kind: "networks" }, project);
}

/** The selected volumes. */
export function selectVolumes({ volumes, except }: SelectData, project: Project): readonly Element[] {
  return [...project.volumes.values()].flatMap((volume) =>
    selectNamed({ selectors: volumes, except }, { ...volume, kind: "volumes" }, project),
  );
}

/** The project as a whole. */
export function selectProject({ project: isSelected }: SelectData, project: Project): readonly Element[] {
  const { tree, name, at } = project;
  if (!isSelected || !tree) return [];
  return [createElement("Project", { tree, path: "", key: name, keyAt: at, isItem: false })];
}

/** An env file, when it is selected, as a mapping of its names to `present` or `empty`. */
export function selectEnvFile(
  { envFiles = [], except = [] }: SelectData,
  file: EnvFile,
  plan: Plan,
): readonly Element[] {
  const matches = (selector: string): boolean => selectsFile(selector, file, plan);
  if (!envFiles.some(matches) || except.some(matches)) return [];
  const { source, isExample } = file;
  const at = { file: source, start: 0, end: 0 };
  const tree = createMapping({ entries: new Map(file.entries.map(toEntry)), ...at });
  const value = { tree, path: "", key: baseName(source.path), keyAt: at, isItem: false };
  return [{ ...createElement("Env file", value), hasValues: !isExample }];
}

interface Selectors {
  readonly selectors: readonly string[] | undefined;
  readonly except: readonly string[] | undefined;
}

type Named = Pick<Network, "key" | "name" | "path" | "at" | "external"> & { readonly kind: "networks" | "volumes" };

function selectNamed({ selectors = [], except = [] }: Selectors, named: Named, { tree }: Project): readonly Element[] {
  const { key, kind, path, at, external } = named;
  const entry = entriesAt(tree, kind).get(key);
  if (!entry) return [];
  const value = { tree: entry.value, path, key, keyAt: at, isItem: false };
  const matches = (selector: string): boolean => selectsNamed(selector, named, value);
  if (!selectors.some(matches) || except.some(matches)) return [];
  const element = createElement(kind === "networks" ? "Network" : "Volume", value);
  return [{ ...element, isComplete: external?.value !== true }];
}

function selectsNamed(selector: string, { key, name }: Named, value: Value): boolean {
  const { kind, glob } = parseSelector(selector);
  if (kind === "label") return matchesLabel(glob, labelsOf(value));
  return matchesGlob(selector, key) || matchesGlob(selector, name);
}

function labelsOf(value: Value): readonly (readonly [string, string])[] {
  const entry = entryAt(value.tree, "labels");
  if (!entry) return [];
  const labels = { tree: entry.value, path: childPath(value.path, "labels"), key: "labels", keyAt: entry.key };
  return childrenOf({ ...labels, isItem: false }).map((label) => [label.key, textOf(label) ?? ""]);
}

function selectsFile(selector: string, { file }: EnvFile, plan: Plan): boolean {
  const { kind, glob } = parseSelector(selector);
  if (kind !== "tier") return matchesGlob(selector, baseName(file));
  const tier = plan.tierOfFile(file);
  return tier !== undefined && matchesGlob(glob, tier.name);
}

function toEntry({ name, nameAt, value, text }: Variable): [string, Entry] {
  const state = value === "" || value === null ? "empty" : "present";
  return [name, createEntry(nameAt, derivedScalar(state, text?.at ?? nameAt))];
}

function createElement(kind: string, value: Value): Element {
  return { title: `${kind} '${value.key}'`, name: value.key, value, isComplete: true, hasValues: true };
}
