/** Merges the plans of several configs into one, and remembers where each part was stated. */
import { builtInSecrets } from "../plan/built-in-secrets.ts";
import { resolvePath } from "../text/path.ts";
import { type ConfigDocument, type PathMistake, placeMistake } from "./config-document.ts";
import type { ConfigMistake } from "./config-error.ts";
import { isJsonObject, type Json, type JsonObject, type KeyPath, valueAt } from "./jsonc.ts";

export interface MergedPlan {
  readonly data: JsonObject;
  /** Gives a mistake of the merged plan its place; `path` starts with `plan`. */
  place(mistake: PathMistake): ConfigMistake;
}

/**
 * Merges plans. Mappings are merged entry by entry, the entries of the nearer config first; lists and single values
 * of the nearer config replace those of the farther; `null` takes an entry away. The built-in classes of secret lie
 * under all.
 *
 * @param documents The configs with a plan, the farthest first.
 */
export function mergePlans(documents: readonly ConfigDocument[]): MergedPlan {
  const builtIn: JsonObject = { secrets: toJson(builtInSecrets) };
  const plans = documents.map((document) => resolvePaths(document));
  const merged = plans.reduce<Json>((far, near) => mergeValues(near, far), builtIn);
  const nearestFirst = documents.toReversed();
  return {
    data: isJsonObject(merged) ? dropNulls(merged) : {},
    place: (mistake) => placeMistake(findOrigin(nearestFirst, mistake.path), mistake),
  };
}

/** The nearer value over the farther one. */
export function mergeValues(near: Json, far: Json | undefined): Json {
  if (!isJsonObject(near) || !isJsonObject(far)) return near;
  const rest = Object.entries(far).filter(([key]) => !Object.hasOwn(near, key));
  const own = Object.entries(near).map(([key, value]) => [
    key,
    mergeValues(value, Object.hasOwn(far, key) ? far[key] : undefined),
  ]);
  return Object.fromEntries([...own, ...rest]);
}

/** Leaves out what was taken away. */
export function dropNulls(data: JsonObject): JsonObject {
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, isJsonObject(value) ? dropNulls(value) : value]));
}

/** The plan of a document with `namesFrom` made absolute, since it is relative to its own document. */
function resolvePaths({ data, directory }: ConfigDocument): Json {
  const plan = valueAt(data, ["plan"]) ?? {};
  const secrets = valueAt(plan, ["secrets"]);
  if (!isJsonObject(plan) || !isJsonObject(secrets)) return plan;
  const classes = Object.entries(secrets).map(([name, item]) => {
    const file = isJsonObject(item) ? item.namesFrom : undefined;
    return [
      name,
      isJsonObject(item) && typeof file === "string" ? { ...item, namesFrom: resolvePath(directory, file) } : item,
    ];
  });
  return { ...plan, secrets: Object.fromEntries(classes) };
}

/** The nearest file that states the path, or else the longest part of it; a preset only when no file has a plan. */
function findOrigin(nearestFirst: readonly ConfigDocument[], path: KeyPath): ConfigDocument {
  const files = nearestFirst.filter(({ name }) => !name.startsWith("plugin:"));
  for (let length = path.length; length > 0; length -= 1) {
    const found = files.find(({ data }) => valueAt(data, path.slice(0, length)) !== undefined);
    if (found) return found;
  }
  const [nearest] = nearestFirst;
  if (!nearest) throw new Error("A plan without a config has no mistakes.");
  return nearest;
}

function toJson(value: unknown): Json {
  // The built-in classes are plain data.
  return value as Json;
}
