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
    volumes.set(key, {
      key,
      name: name ? scalarText(name) : key,
      at: entry.key,
      path: element.path,
      via: entry.via,
      external: readFlag(element, "external"),
      driver: readText(element, "driver"),
    });
  }
  return volumes;
}

/** The project's secrets or configs by key. */
export function readFileObjects(model: Mapping, kind: "secrets" | "configs"): ReadonlyMap<string, FileObject> {
  const objects = new Map<string, FileObject>();
  for (const [key, entry] of entriesAt(model, kind)) {
    const element = { tree: entry.value, path: childPath(kind, key) };
    objects.set(key, {
      key,
      at: entry.key,
      path: element.path,
      via: entry.via,
      file: readText(element, "file"),
      environment: readText(element, "environment"),
      external: readFlag(element, "external"),
    });
  }
  return objects;
}
