/** Reads a baseline, and says of everything wrong in it where it stands and what to do. */
import { ConfigError, type ConfigMistake } from "../config/config-error.ts";
import { isJsonObject, type Json, type JsoncText, type JsonObject, parseJsonc } from "../config/jsonc.ts";
import { directoryOf } from "../text/path.ts";
import { isList } from "../text/record.ts";
import { positionAt, type SourceFile } from "../text/source.ts";
import type { Baseline } from "./baseline.ts";
import { checkBaseline } from "./check-baseline.ts";
import type { BaselineEntry, PlacedEntry } from "./entry.ts";

/**
 * Reads the text of a baseline: JSON, in which comments and trailing commas are allowed.
 *
 * @throws ConfigError with every mistake in it.
 */
export function readBaseline(source: SourceFile): Baseline {
  const conflict = /^<{7}(?= |$)/m.exec(source.text);
  if (conflict) throw new ConfigError([describeConflict(source, conflict.index)]);
  const document = parseJsonc(source);
  const mistakes = [...describeFaults(source, document), ...checkBaseline(source.path, document)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { source, directory: directoryOf(source.path.replaceAll("\\", "/")), entries: readEntries(source, document) };
}

function describeConflict(source: SourceFile, offset: number): ConfigMistake {
  return {
    file: source.path,
    ...positionAt(source, offset),
    problem: "This merge was not finished.",
    advice: "Keep the lines of both sides, then run `pmoves-lint baseline prune`.",
  };
}

function describeFaults({ path }: SourceFile, { faults }: JsoncText): readonly ConfigMistake[] {
  const advice = "Correct the JSON; comments and trailing commas are allowed.";
  return faults.slice(0, MOST_FAULTS).map(({ at, problem }) => ({ file: path, ...at, problem, advice }));
}

/** After a few, the faults follow from each other. */
const MOST_FAULTS = 5;

/** The document has been checked: each value has the type that it should. */
function readEntries(file: SourceFile, { data, rangeOf }: JsoncText): readonly PlacedEntry[] {
  const findings = isJsonObject(data) && isList(data.findings) ? data.findings : [];
  return findings.filter(isJsonObject).map((entry, index) => ({
    ...readEntry(entry),
    at: { file, ...(rangeOf(["findings", index]) ?? { start: 0, end: 0 }) },
  }));
}

function readEntry({ rule, file, path, count, service, subject, reason, owner, expires }: JsonObject): BaselineEntry {
  return {
    rule: textOf(rule),
    file: textOf(file),
    path: textOf(path),
    count: typeof count === "number" ? count : 1,
    ...(service === undefined ? {} : { service: textOf(service) }),
    ...(subject === undefined ? {} : { subject: textOf(subject) }),
    ...(reason === undefined ? {} : { reason: textOf(reason) }),
    ...(owner === undefined ? {} : { owner: textOf(owner) }),
    ...(expires === undefined ? {} : { expires: textOf(expires) }),
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
