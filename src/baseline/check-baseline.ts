/** What can be wrong in the JSON of a baseline. */
import { type PathMistake, placeMistake } from "../config/config-document.ts";
import type { ConfigMistake } from "../config/config-error.ts";
import { isJsonObject, type Json, type JsoncText, type JsonObject, type KeyPath } from "../config/jsonc.ts";
import { suggestName } from "../config/suggest-name.ts";
import { directoryOf } from "../text/path.ts";
import { isList } from "../text/record.ts";
import { canBeKnown, FORMAT } from "./baseline.ts";

/**
 * The mistakes of a baseline: unknown and missing keys, wrong types, dates that are none.
 *
 * @param path Absolute path of the file.
 */
export function checkBaseline(path: string, { data, faults, locate }: JsoncText): readonly ConfigMistake[] {
  if (faults.length > 0) return [];
  const document = { name: path, directory: directoryOf(path), data: isJsonObject(data) ? data : {}, locate };
  const mistakes = isJsonObject(data)
    ? checkTop(data)
    : [{ path: [], problem: "This is no baseline.", advice: CREATE }];
  return mistakes.map((mistake) => placeMistake(document, mistake));
}

const CREATE = "Write one with `pmoves-lint baseline create`.";

function checkTop(data: JsonObject): readonly PathMistake[] {
  const { version, findings } = data;
  const isKnown = version === FORMAT;
  if (!isKnown && version !== undefined) {
    const problem = `This version of pmoves-lint reads baselines of version ${FORMAT}.`;
    return [{ path: ["version"], problem, advice: CREATE }];
  }
  return [
    ...checkKeys(data, [], ["version", "findings"]),
    ...(isKnown ? [] : [missing([], "version", `Write "version": ${FORMAT}.`)]),
    ...(findings === undefined ? [missing([], "findings", CREATE)] : checkFindings(findings)),
  ];
}

function checkFindings(findings: Json): readonly PathMistake[] {
  if (isList(findings)) return findings.flatMap((entry: Json, index) => checkEntry(entry, ["findings", index]));
  return [{ path: ["findings"], problem: "This must be a list.", advice: CREATE }];
}

/** What the value of a key must be. */
interface Kind {
  /** The end of "This must be". */
  readonly name: string;
  fits(value: Json): boolean;
}

const text: Kind = { name: "a text", fits: (value) => typeof value === "string" };
const filled: Kind = {
  name: "a text that is not empty",
  fits: (value) => typeof value === "string" && /\S/.test(value),
};
const count: Kind = { name: "a whole number from 1", fits: (value) => Number.isInteger(value) && Number(value) > 0 };
const day: Kind = { name: "a day, YYYY-MM-DD", fits: (value) => typeof value === "string" && isDay(value) };

interface Key {
  readonly kind: Kind;
  readonly isRequired?: true;
  /** What to do about a mistake. */
  readonly advice: string;
}

const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ["rule", { kind: filled, isRequired: true, advice: "Name the rule." }],
  ["file", { kind: filled, isRequired: true, advice: "Name the file, relative to the folder of the baseline." }],
  ["service", { kind: text, advice: "Name the service, or leave the key out." }],
  ["path", { kind: text, isRequired: true, advice: "Write the path of the element, such as services.web.image." }],
  ["subject", { kind: text, advice: "Name what the finding is about, or leave the key out." }],
  ["count", { kind: count, advice: "Say how many findings look the same." }],
  ["reason", { kind: filled, advice: "Say why the fault stays, or leave the key out." }],
  ["owner", { kind: filled, advice: "Say who sees to it, or leave the key out." }],
  ["expires", { kind: day, advice: "Say until when the fault may stay, or leave the key out." }],
]);

function checkEntry(entry: Json, path: KeyPath): readonly PathMistake[] {
  if (!isJsonObject(entry)) return [{ path, problem: "An entry must be an object.", advice: CREATE }];
  const isForbidden = typeof entry.rule === "string" && !canBeKnown({ rule: entry.rule });
  return [
    ...checkKeys(entry, path, [...KEYS.keys()]),
    ...[...KEYS].flatMap(([name, key]) => checkValue(entry, { path, name, key })),
    ...(isForbidden ? [{ path: [...path, "rule"], ...FORBIDDEN }] : []),
  ];
}

const FORBIDDEN = {
  problem: "Findings of this rule cannot be in a baseline.",
  advice: "Remove the entry, and correct what the rule reports.",
};

function checkValue(
  entry: JsonObject,
  { path, name, key }: { readonly path: KeyPath; readonly name: string; readonly key: Key },
): readonly PathMistake[] {
  const value = entry[name];
  if (value === undefined) return key.isRequired ? [missing(path, name, key.advice)] : [];
  const { kind, advice } = key;
  return kind.fits(value) ? [] : [{ path: [...path, name], problem: `This must be ${kind.name}.`, advice }];
}

function checkKeys(data: JsonObject, path: KeyPath, known: readonly string[]): readonly PathMistake[] {
  return Object.keys(data)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path, key],
      token: "key",
      problem: `Unknown key '${key}'.`,
      advice: suggestName(key, known, "Remove it."),
    }));
}

function missing(path: KeyPath, key: string, advice: string): PathMistake {
  return { path, problem: `The key '${key}' is missing.`, advice };
}

/** Months have an end: there is no 31st of April. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
