import { type SchemaError, validateCompose } from "../../generated/compose-validator.js";
import type { Location } from "../../text/source.ts";
import type { Problem, Report } from "../problem.ts";
import type { Mapping, Scalar } from "../tree.ts";
import { compose } from "./definition/compose.ts";
import { findDuplicates } from "./duplicates.ts";
import { childOf, type Place, placeAt, placeOf, rootPlace } from "./place.ts";
import { toPlain } from "./plain.ts";
import {
  describeDuplicate,
  describeMissingKey,
  describeNonFinite,
  describeType,
  describeUnknownKey,
  describeValue,
} from "./words.ts";

/**
 * Checks a merged model against Compose's schema, as compose-go does after each document, and reports every
 * violation at its own token. A token has one fault at most, so what several services share by an anchor is
 * reported once.
 *
 * @param model The model, with the last document still in short form.
 * @param report Takes each violation as a `compose-schema` error.
 * @param known The tokens already reported. Pass the same set for all documents of a project, for what an earlier
 *   one got wrong stands in the merged model again.
 */
export function validateSchema(model: Mapping, report: Report, known: Set<string> = new Set()): void {
  const nonFinite: Scalar[] = [];
  const isValid = validateCompose(toPlain(model, nonFinite));
  if (isValid && nonFinite.length === 0) return;
  const root = rootPlace(model, compose);
  const errors = isValid ? [] : (validateCompose.errors ?? []);
  const problems = [
    ...errors.flatMap((error) => explain(placeAt(root, error.instancePath), error)),
    ...nonFinite.flatMap((scalar) => explainNonFinite(root, scalar)),
  ];
  for (const problem of problems) if (isNew(problem, known)) report(problem);
}

function explain(place: Place, error: SchemaError): readonly Problem[] {
  switch (error.keyword) {
    case "type":
      return [problemAt(place, valueToken(place), describeType(place))];
    case "additionalProperties":
      return [unknownKey(place, error.params.additionalProperty)];
    case "required":
      return [missingKey(place, error.params.missingProperty)];
    case "uniqueItems":
      return duplicates(place);
    default:
      return [problemAt(place, valueToken(place), describeValue(place, error.keyword))];
  }
}

function unknownKey(place: Place, key: string): Problem {
  const child = childOf(place, key) ?? place;
  return { ...problemAt(child, keyToken(child), describeUnknownKey(place, key)), subject: key };
}

function missingKey(place: Place, key: string): Problem {
  return { ...problemAt(place, keyToken(place), describeMissingKey(place, key)), subject: key };
}

/** A problem for each item that repeats an earlier one. */
function duplicates(place: Place): readonly Problem[] {
  const items = place.value.kind === "sequence" ? place.value.items : [];
  return findDuplicates(items.map((item) => toPlain(item, []))).flatMap(({ first, again }) => {
    const repeated = childOf(place, String(again));
    const original = items[first];
    if (!repeated || !original) return [];
    const related = [{ at: original, message: "The item stands here already." }];
    return [{ ...problemAt(repeated, repeated.value, describeDuplicate(place)), related }];
  });
}

function explainNonFinite(root: Place, scalar: Scalar): readonly Problem[] {
  const place = placeOf(root, scalar);
  return place ? [problemAt(place, scalar, describeNonFinite(place))] : [];
}

function problemAt({ path }: Place, at: Location, message: string): Problem {
  return { kind: "compose-schema", severity: "error", message, at: tokenOf(at), path: path.join(".") };
}

function tokenOf({ file, start, end }: Location): Location {
  return { file, start, end };
}

/** The value; its key where the value is nothing at all, as in `image:`. */
function valueToken({ key, value }: Place): Location {
  return value.start === value.end && key ? key : value;
}

/** The key; for an item of a list the first key in it, which is the nearest thing to a name that it has. */
function keyToken({ key, value }: Place): Location {
  if (key) return key;
  const [first] = value.kind === "mapping" ? value.entries.values() : [];
  return first?.key ?? value;
}

function isNew({ at, subject }: Problem, known: Set<string>): boolean {
  const token = `${at.file.path}:${at.start}:${at.end}:${subject ?? ""}`;
  if (known.has(token)) return false;
  known.add(token);
  return true;
}
