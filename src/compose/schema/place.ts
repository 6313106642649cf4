/** Where an error of the validator lies: in the tree, and in the schema that the value should follow. */
import type { Location } from "../../text/source.ts";
import type { Mapping, Tree } from "../tree.ts";
import type { Schema } from "./definition/schema.ts";

export interface Place {
  readonly path: readonly string[];
  readonly value: Tree;
  readonly schema: Schema;
  /** The value's key; undefined for items of lists and for the model itself. */
  readonly key: Location | undefined;
}

/** The place of a whole model. */
export function rootPlace(model: Mapping, schema: Schema): Place {
  return { path: [], value: model, schema, key: undefined };
}

/** The place that a JSON pointer leads to. Where the tree ends before the pointer does, the last place on the way. */
export function placeAt(root: Place, pointer: string): Place {
  const segments = pointer.split("/").slice(1).map(decodeSegment);
  return segments.reduce((place, segment) => childOf(place, segment) ?? place, root);
}

/** Finds a value within a place. */
export function placeOf(place: Place, value: Tree): Place | undefined {
  if (place.value === value) return place;
  for (const segment of segmentsOf(place.value)) {
    const child = childOf(place, segment);
    const found = child && placeOf(child, value);
    if (found) return found;
  }
  return undefined;
}

/** The place of an entry or an item; undefined when the value has none of that name or number. */
export function childOf(place: Place, segment: string): Place | undefined {
  const path = [...place.path, segment];
  if (place.value.kind === "sequence") {
    const value = place.value.items[Number(segment)];
    return value && { path, value, schema: place.schema.items ?? {}, key: undefined };
  }
  const entry = place.value.kind === "mapping" ? place.value.entries.get(segment) : undefined;
  return entry && { path, value: entry.value, schema: schemaOfKey(place.schema, segment), key: entry.key };
}

function segmentsOf(value: Tree): Iterable<string> {
  if (value.kind === "mapping") return value.entries.keys();
  return value.kind === "sequence" ? Array.from(value.items.keys(), String) : [];
}

function schemaOfKey(schema: Schema, key: string): Schema {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key] ?? {};
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.find(([pattern]) => new RegExp(pattern, "u").test(key))?.[1] ?? {};
}

/** RFC 6901, section 4. */
function decodeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
