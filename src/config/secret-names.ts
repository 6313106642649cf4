/** Names of secrets that stand in files of their own (`plan.secrets.CLASS.namesFrom`). */
import type { FileSystem } from "../compose/request.ts";
import type { SecretClassData } from "../plan/plan-data.ts";
import { isList } from "../text/record.ts";
import type { PathMistake } from "./config-document.ts";
import { isJsonObject, parseJsonc } from "./jsonc.ts";

export interface ReadSecrets {
  readonly secrets: Readonly<Record<string, SecretClassData>>;
  readonly mistakes: readonly PathMistake[];
}

/** Reads the names of every class that takes them from a file, and adds them to those that it states. */
export function readSecretNames(secrets: Readonly<Record<string, SecretClassData>>, files: FileSystem): ReadSecrets {
  const mistakes: PathMistake[] = [];
  const entries = Object.entries(secrets).map(([name, item]) => {
    if (item.namesFrom === undefined) return [name, item] as const;
    const read = readNames(item.namesFrom, files);
    const path = ["plan", "secrets", name, "namesFrom"];
    if (!read) mistakes.push({ path, ...UNREADABLE });
    return [name, { ...item, names: [...(item.names ?? []), ...(read ?? [])] }] as const;
  });
  return { secrets: Object.fromEntries(entries), mistakes };
}

const UNREADABLE = {
  problem: "There are no names in this file.",
  advice: "Name a file with one name a line, or with a JSON object or list.",
};

function readNames(path: string, files: FileSystem): readonly string[] | undefined {
  const read = files.kind(path) === "file" ? files.read(path) : { failure: "no file" };
  if ("failure" in read) return undefined;
  const names = /^\s*[[{]/.test(read.text) ? namesOfJson(path, read.text) : namesOfLines(read.text);
  return names.length > 0 ? names : undefined;
}

function namesOfJson(path: string, text: string): readonly string[] {
  const { data, faults } = parseJsonc({ path, text });
  if (faults.length > 0) return [];
  if (isJsonObject(data)) return Object.keys(data);
  return isList(data) ? data.filter((item) => typeof item === "string") : [];
}

/** One name a line; `#` begins a comment, and what follows `=` does not count, so that an env file will do. */
function namesOfLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/[#=].*$/s, "").trim())
    .filter((name) => /^[\w.*-]+$/.test(name));
}
