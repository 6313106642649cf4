/** A rendered project in the form that `docker compose config` prints as YAML. */
import type { Json, JsonObject } from "../compose/render/json.ts";
import { isList } from "../text/record.ts";

/**
 * Leaves out what Compose prints in JSON alone: commands that are not set, and empty sections.
 *
 * @param escapes Whether dollar signs are doubled, so that reading the file again gives the same values.
 */
export function toComposeFile(config: JsonObject, escapes: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(config)
      .filter(([key, value]) => !isJsonOnly(key, value))
      .map(([key, value]) => [key, convert(value, escapes)]),
  );
}

const NULL_IN_JSON: ReadonlySet<string> = new Set(["command", "entrypoint"]);
const EMPTY_IN_JSON: ReadonlySet<string> = new Set(["resources", "placement", "ipam"]);

function convert(value: Json, escapes: boolean): Json {
  if (typeof value === "string") return escapes ? value.replaceAll("$", "$$$$") : value;
  if (isList(value)) return value.map((item) => convert(item, escapes));
  return typeof value === "object" && value !== null ? toComposeFile(value, escapes) : value;
}

function isJsonOnly(key: string, value: Json): boolean {
  if (value === null) return NULL_IN_JSON.has(key);
  return EMPTY_IN_JSON.has(key) && typeof value === "object" && Object.keys(value).length === 0;
}
