/** Merges the stacks of several configs. */
import { resolvePath } from "../text/path.ts";
import { isList } from "../text/record.ts";
import { type ConfigDocument, placeMistake } from "./config-document.ts";
import type { ConfigMistake } from "./config-error.ts";
import { isJsonObject, type Json, type JsonObject, valueAt } from "./jsonc.ts";
import { dropNulls, mergeValues } from "./merge-plan.ts";
import type { Stack } from "./resolved-config.ts";

export interface MergedStacks {
  readonly stacks: ReadonlyMap<string, Stack>;
  readonly mistakes: readonly ConfigMistake[];
}

/**
 * Merges stacks like plans: entry by entry, lists and single values of the nearer config replacing those of the farther.
 * Paths are relative to the config that states them.
 *
 * @param documents The configs, the farthest first.
 */
export function mergeStacks(documents: readonly ConfigDocument[]): MergedStacks {
  const merged = documents.map(resolvePaths).reduce<Json>((far, near) => mergeInOrder(near, far), {});
  const stacks = new Map<string, Stack>();
  const mistakes: ConfigMistake[] = [];
  for (const [name, stack] of Object.entries(isJsonObject(merged) ? dropNulls(merged) : {})) {
    const files = textsOf(stack, "files");
    const statedIn = findOrigin(name, documents)?.name ?? "";
    if (files) stacks.set(name, { ...toStack(name, files, stack), statedIn });
    else mistakes.push(missingFiles(name, documents));
  }
  return { stacks, mistakes };
}

/** The stacks to which no document gives or takes anything that could be their files. */
export function findBareStacks(documents: readonly ConfigDocument[]): readonly ConfigMistake[] {
  const stated = documents.flatMap(({ data }) => Object.entries(objectAt(data, "stacks")));
  const names = new Set(stated.map(([name]) => name));
  return [...names]
    .filter((name) => stated.every(([other, stack]) => other !== name || (isJsonObject(stack) && !("files" in stack))))
    .map((name) => missingFiles(name, documents));
}

function objectAt(data: JsonObject, key: string): JsonObject {
  const value = valueAt(data, [key]);
  return isJsonObject(value) ? value : {};
}

/** Stacks run in the order in which they were first stated. */
function mergeInOrder(near: Json, far: Json): Json {
  const merged = mergeValues(near, far);
  if (!isJsonObject(merged) || !isJsonObject(far)) return merged;
  const names = new Set([...Object.keys(far), ...Object.keys(merged)]);
  return Object.fromEntries([...names].map((name) => [name, merged[name] ?? null]));
}

function resolvePaths({ data, directory }: ConfigDocument): Json {
  const stacks = valueAt(data, ["stacks"]);
  if (!isJsonObject(stacks)) return {};
  const absolute = (path: Json): Json => (typeof path === "string" ? resolvePath(directory, path) : path);
  const resolve = (key: string, value: Json): Json => {
    if (key === "profiles") return value;
    return isList(value) ? value.map(absolute) : absolute(value);
  };
  const resolveStack = (stack: JsonObject) =>
    Object.fromEntries(Object.entries(stack).map(([key, value]) => [key, resolve(key, value)]));
  return Object.fromEntries(
    Object.entries(stacks).map(([name, stack]) => [name, isJsonObject(stack) ? resolveStack(stack) : stack]),
  );
}

function toStack(name: string, files: readonly string[], stack: Json): Omit<Stack, "statedIn"> {
  const profiles = textsOf(stack, "profiles");
  const envFiles = textsOf(stack, "envFiles");
  const projectDirectory = valueAt(stack, ["projectDirectory"]);
  return {
    name,
    files,
    ...(profiles ? { profiles } : {}),
    ...(envFiles ? { envFiles } : {}),
    ...(typeof projectDirectory === "string" ? { projectDirectory } : {}),
  };
}

function textsOf(stack: Json, key: string): readonly string[] | undefined {
  const value = valueAt(stack, [key]);
  return isList(value) ? value.filter((item) => typeof item === "string") : undefined;
}

function findOrigin(name: string, documents: readonly ConfigDocument[]): ConfigDocument | undefined {
  return documents.findLast(({ data }) => valueAt(data, ["stacks", name]) !== undefined);
}

function missingFiles(name: string, documents: readonly ConfigDocument[]): ConfigMistake {
  const path = ["stacks", name];
  const origin = findOrigin(name, documents);
  const mistake = {
    path,
    token: "key",
    problem: "The key 'files' is missing.",
    advice: "Name its Compose files.",
  } as const;
  return origin ? placeMistake(origin, mistake) : { file: "", ...mistake, key: path.join(".") };
}
