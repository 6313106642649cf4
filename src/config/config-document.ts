/** One config as it is written: a file, a preset or a plugin's config. */
import type { FileSystem } from "../compose/request.ts";
import { directoryOf } from "../text/path.ts";
import type { Position } from "../text/source.ts";
import { ConfigError, type ConfigMistake } from "./config-error.ts";
import { isJsonObject, type Json, type JsonObject, type KeyPath, type KeyToken, parseJsonc } from "./jsonc.ts";

export interface ConfigDocument {
  /** Absolute path of the file; for a preset or plugin's config its name, `plugin:pmoves/seed`. */
  readonly name: string;
  /** The folder that its paths are relative to. */
  readonly directory: string;
  /** The JSON that it was read from, or plain data without positions. */
  readonly data: JsonObject;
  locate(path: KeyPath, token: KeyToken): Position | undefined;
}

/** What is wrong at a path of a document. */
export interface PathMistake {
  readonly path: KeyPath;
  /** Default: the value. */
  readonly token?: KeyToken;
  readonly problem: string;
  readonly advice: string;
}

/**
 * Reads a config file.
 *
 * @param path Absolute path.
 * @throws ConfigError when it cannot be read, or is no config.
 */
export function readConfigFile(path: string, files: FileSystem): ConfigDocument {
  const read = files.read(path);
  const refuse = (problem: string, advice: string) => new ConfigError([{ file: path, problem, advice }]);
  if ("failure" in read) throw refuse(`The config cannot be read: ${read.failure}.`, "Check the path.");
  if (read.text.length > LARGEST_FILE) throw refuse("The file is larger than 1 MiB.", "Name a config file.");
  return readDocument(path, read.text);
}

const LARGEST_FILE = 1 << 20;

function readDocument(path: string, text: string): ConfigDocument {
  const { data, faults, locate } = parseJsonc({ path, text });
  if (faults.length > 0) {
    const advice = "Correct the JSON; comments and trailing commas are allowed.";
    throw new ConfigError(faults.map(({ at, problem }) => ({ file: path, ...at, problem, advice })));
  }
  if (isJsonObject(data)) return { name: path, directory: directoryOf(path), data, locate };
  const problem = data === undefined ? "The config is empty." : "The config is not an object.";
  throw new ConfigError([{ file: path, line: 1, column: 1, problem, advice: 'Write at least "{}".' }]);
}

/**
 * A document of data that no file of JSON holds. What is not plain data is read as JSON would write it.
 *
 * @param name Its name in messages.
 * @param directory The folder that its paths are relative to.
 */
export function createDocument(name: string, directory: string, data: unknown): ConfigDocument {
  // JSON.parse returns exactly these types, and keeps `__proto__` an own property.
  const plain = JSON.parse(JSON.stringify(data) ?? "null") as Json;
  if (isJsonObject(plain)) return { name, directory, data: plain, locate: () => undefined };
  const advice = "A config is an object with `extends`, `rules` and the like.";
  throw new ConfigError([{ file: name, problem: "This is not a config.", advice }]);
}

/** Gives a mistake its place: the nearest part of its path that the document has. */
export function placeMistake(document: ConfigDocument, mistake: PathMistake): ConfigMistake {
  const { path, token = "value", problem, advice } = mistake;
  const exact = document.locate(path, token);
  const at = exact ?? nearestPosition(document, path);
  const key = describePath(path);
  return { file: document.name, ...at, ...(key === "" ? {} : { key }), problem, advice };
}

/** `plan.tiers.api.files[0]` */
function describePath(path: KeyPath): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");
}

function nearestPosition(document: ConfigDocument, path: KeyPath): Position | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const at = document.locate(path.slice(0, length), "key");
    if (at) return at;
  }
  return undefined;
}
