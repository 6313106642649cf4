/** Top-level volumes, secrets and configs. */
import { scalarText } from "../../yaml/scalar.ts";
import type { FileObject, Volume } from "../model.ts";
import { entriesAt, scalarAt } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Mapping } from "../tree.ts";
import { readFlag, readText } from "./text.ts";

/** The project's volumes by key. */
export function readVolumes(model: Mapping): ReadonlyMap<string, Volume> {
  const volumes = new Map<string, Volume>();
  for (const [key, entry] of entriesAt(model, "volumes")) {
    const element = { tree: entry.value, path: childPath("volumes", key) };
    const name = scalarAt(entry.value, "name");
    const external = readFlag(element, "external");
    const driver = readText(element, "driver");
    volumes.set(key, {
      key,
      name: name ? scalarText(name) : key,
      at: entry.key,
      path: element.path,
      ...(entry.via && { via: entry.via }),
      ...(external && { external }),
      ...(driver && { driver }),
    });
  }
  return volumes;
}

/** The project's secrets or configs by key. */
export function readFileObjects(model: Mapping, kind: "secrets" | "configs"): ReadonlyMap<string, FileObject> {
  const objects = new Map<string, FileObject>();
  for (const [key, entry] of entriesAt(model, kind)) {
    const element = { tree: entry.value, path: childPath(kind, key) };
    const file = readText(element, "file");
    const environment = readText(element, "environment");
    const external = readFlag(element, "external");
    objects.set(key, {
      key,
      at: entry.key,
      path: element.path,
      ...(entry.via && { via: entry.via }),
      ...(file && { file }),
      ...(environment && { environment }),
      ...(external && { external }),
    });
  }
  return objects;
}
