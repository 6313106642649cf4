/** What a project resolves to, for telling what an edit changed. */
import { copyWith } from "../compose/create-tree.ts";
import type { EnvFile } from "../compose/model.ts";
import type { Problem } from "../compose/problem.ts";
import { renderEnvironments } from "../compose/render/environments.ts";
import type { Json } from "../compose/render/json.ts";
import { renderProject } from "../compose/render/project.ts";
import type { Resolution } from "../compose/resolve.ts";
import type { Mapping } from "../compose/tree.ts";
import { isList } from "../text/record.ts";

/** The project as Compose would run it with all profiles, and everything that is wrong with it. */
export interface Snapshot {
  readonly config: Json;
  /** How often each problem occurs, by what it is about. */
  readonly problems: ReadonlyMap<string, number>;
}

const snapshots = new WeakMap<Resolution, Snapshot>();

/** The snapshot of a resolution, taken once. */
export function snapshotOf(resolution: Resolution): Snapshot {
  const snapshot = snapshots.get(resolution) ?? takeSnapshot(resolution);
  snapshots.set(resolution, snapshot);
  return snapshot;
}

/** How often each key occurs. */
export function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The keys that occur more often than before. */
export function addedKeys(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  return [...after].filter(([key, count]) => count > (before.get(key) ?? 0)).map(([key]) => key);
}

/** The dotted paths at which two values differ; of a value that is added or gone, its own path. */
export function findDifferences(before: Json | undefined, after: Json | undefined, path = ""): readonly string[] {
  if (before === after) return [];
  if (!isContainer(before) || !isContainer(after) || isList(before) !== isList(after)) return [path];
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    findDifferences(old.get(key), now.get(key), path === "" ? key : `${path}.${key}`),
  );
}

function takeSnapshot(resolution: Resolution): Snapshot {
  const { model, name, environments, envFiles, problems } = resolution;
  const all = new Set(environments.keys());
  return {
    config: {
      ...(model && renderProject(withoutExtensions(model), name, all)),
      "env files": Object.fromEntries([...envFiles].map(([path, file]) => [path, valuesOf(file)])),
      variables: renderEnvironments({ ...resolution, enabled: all }),
    },
    problems: countKeys(problems.map(keyOfProblem)),
  };
}

/** Compose does nothing with extensions: they hold what anchors share, and change with it. */
function withoutExtensions(model: Mapping): Mapping {
  return copyWith(model, { entries: new Map([...model.entries].filter(([key]) => !key.startsWith("x-"))) });
}

/** What a problem is about; positions in lists move. */
function keyOfProblem({ kind, path, subject }: Problem): string {
  return JSON.stringify([kind, path.replace(/\.\d+(?=\.|$)/g, ""), subject]);
}

/** What a container gets of a file: the last of each name. */
function valuesOf({ entries }: EnvFile): Json {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value ?? null]));
}

function isContainer(value: Json | undefined): value is Exclude<Json, null | boolean | number | string> {
  return typeof value === "object" && value !== null;
}
