/** Env files of services: which file stands for a path, and what it defines. */

import type { Location, SourceFile } from "../text/source.ts";
import { createScalar } from "./create-tree.ts";
import { type DotenvOptions, parseDotenv } from "./dotenv.ts";
import type { DotenvEntry, DotenvProblem } from "./dotenv-entry.ts";
import type { Lookup } from "./interpolate.ts";
import { onlyOnce } from "./load-context.ts";
import type { EnvFile, Variable } from "./model.ts";
import type { Problem, Report } from "./problem.ts";
import { createText } from "./project/text.ts";
import { createVariable, hide } from "./project/variables.ts";
import { isReadable, type ReadFailure, type Sources } from "./sources.ts";
import type { Scalar } from "./tree.ts";

/** What stands at an env file's path. */
export type EnvFileState =
  | { readonly state: "present" | "example"; readonly source: SourceFile }
  | { readonly state: "missing"; readonly failure: ReadFailure };

/** How one service reads an env file. */
export interface EnvFileScope {
  /** The project's environment, then the service's own values. */
  readonly lookup: Lookup;
  /** What earlier env files of the service define. */
  readonly earlier: Pick<ReadonlyMap<string, string>, "get">;
  readonly format?: "raw";
}

/** Reads env files, each once as far as its content does not depend on the service. */
export interface EnvFileReader {
  /** Finds the file, or the example that stands in for it. */
  find(path: string): EnvFileState;
  /** Reads what `find` found. What is wrong with a file is reported once, however many services read it. */
  read(path: string, source: SourceFile, scope: EnvFileScope): EnvFile;
  /** Every file read so far, by the path that services name. */
  readonly files: ReadonlyMap<string, EnvFile>;
}

/** What env files are read with. */
export interface EnvFileReading {
  readonly sources: Sources;
  /** True lets `X.example` stand for an absent `X`. */
  readonly acceptsExamples: boolean;
  readonly report: Report;
}

/** Creates a reader that remembers what it read. */
export function createEnvFileReader({ sources, acceptsExamples, report }: EnvFileReading): EnvFileReader {
  const readings = new Map<string, Reading[]>();
  const seen = new Map<string, EnvFile>();
  const once = onlyOnce(report);
  return {
    files: seen,
    find: (path) => findEnvFile(path, sources, acceptsExamples),
    read(path, source, scope) {
      const key = `${scope.format ?? ""}:${path}`;
      const known = readings.get(key) ?? [];
      const same = known.find(({ answers }) => answers.every((answer) => answer.ask(scope) === answer.value));
      if (same) return same.file;
      const { scope: recording, answers } = recordAnswers(scope);
      const { entries, problems } = parseEnvFile(source, recording);
      for (const problem of problems) once(problem);
      const { format } = scope;
      const surroundings = surroundingsOf(path, source, { sources, acceptsExamples });
      const file = createEnvFile({ path, source, ...(format && { format }), ...surroundings }, entries);
      readings.set(key, [...known, { file, answers }]);
      if (!seen.has(path)) seen.set(path, file);
      return file;
    },
  };
}

/** A file as some service reads it. It reads the same for every service that gives the same answers. */
interface Reading {
  readonly file: EnvFile;
  readonly answers: readonly Answer[];
}

interface Answer {
  ask(scope: EnvFileScope): string | undefined;
  readonly value: string | undefined;
}

/** A scope that notes every question put to it, and its answer. */
function recordAnswers(scope: EnvFileScope): { readonly scope: EnvFileScope; readonly answers: readonly Answer[] } {
  const answers: Answer[] = [];
  const record = (ask: Answer["ask"]): string | undefined => {
    const value = ask(scope);
    answers.push({ ask, value });
    return value;
  };
  const recording: EnvFileScope = {
    ...scope,
    lookup: (name, operator) => record((asked) => asked.lookup(name, operator)),
    earlier: { get: (name) => record((asked) => asked.earlier.get(name)) },
  };
  return { scope: recording, answers };
}

/** A file that was read, and what is known about it. */
export interface EnvFileFacts extends Pick<EnvFile, "example" | "tracking" | "format"> {
  /** The path by which it was asked for: an example has another. */
  readonly path: string;
  readonly source: SourceFile;
}

/** What stands beside a file that was read: its example, and the repository that keeps it. */
export function surroundingsOf(
  path: string,
  source: SourceFile,
  { sources, acceptsExamples }: Omit<EnvFileReading, "report">,
): Pick<EnvFile, "example" | "tracking"> {
  const tracking = sources.files.tracking?.(source.path);
  const examplePath = `${path}.example`;
  const answer = acceptsExamples && source.path === path ? sources.read(examplePath) : undefined;
  const example = answer && isReadable(answer) ? readExample(path, answer) : undefined;
  return { ...(tracking && { tracking }), ...(example && { example }) };
}

function readExample(path: string, source: SourceFile): EnvFile {
  const { entries } = parseDotenv(source.text, { lookup: () => undefined });
  return createEnvFile({ path, source }, entries);
}

/** An env file and the variables it defines. */
export function createEnvFile(
  { path, source, ...surroundings }: EnvFileFacts,
  entries: readonly DotenvEntry[],
): EnvFile {
  const variables: Variable[] = [];
  const file = { source, file: path, isExample: source.path !== path, entries: variables, ...surroundings };
  const latest = new Map<string, Variable>();
  for (const entry of entries) {
    const hidden = latest.get(entry.name);
    const variable = variableOf(entry, file, hidden ? hide(hidden) : []);
    variables.push(variable);
    latest.set(entry.name, variable);
  }
  return file;
}

/** What an env file defines, and what is wrong with it: of a file that is no text, this alone. */
export function parseEnvFile(
  source: SourceFile,
  options: DotenvOptions,
): { readonly entries: readonly DotenvEntry[]; readonly problems: readonly Problem[] } {
  const { entries, problems: found } = parseDotenv(source.text, options);
  const problems = found.map((problem) => toProblem(problem, source));
  const isRefused = problems.some(({ severity }) => severity === "error");
  const start = isRefused ? source.text.indexOf("\0") : -1;
  if (start < 0) return { entries, problems };
  const at = { file: source, start, end: start + 1 };
  const message = "There is a NUL byte here, so this is no text file, and Compose cannot read it. Name an env file.";
  return { entries: [], problems: [{ kind: "env-file-syntax", severity: "error", message, at, path: "" }] };
}

function toProblem({ kind, name, message, start, end }: DotenvProblem, file: SourceFile): Problem {
  const at = { file, start, end };
  const subject = name === undefined ? {} : { subject: name };
  if (kind === "unset") return { kind: "undefined-variable", severity: "warning", message, at, path: "", ...subject };
  if (kind === "required") return { kind: "required-variable", severity: "error", message, at, path: "", ...subject };
  const severity = kind === "lone-name" ? "warning" : "error";
  return { kind: "env-file-syntax", severity, message, at, path: "", ...subject };
}

function findEnvFile(path: string, sources: Sources, acceptsExamples: boolean): EnvFileState {
  const answer = path === "" ? NO_PATH : sources.read(path);
  if (isReadable(answer)) return { state: "present", source: answer };
  const example = acceptsExamples && answer.kind === "missing" ? sources.read(`${path}.example`) : answer;
  return isReadable(example) ? { state: "example", source: example } : { state: "missing", failure: answer };
}

const NO_PATH: ReadFailure = { kind: "missing", reason: "has no name" };

function variableOf(entry: DotenvEntry, envFile: EnvFile, hides: readonly Variable[]): Variable {
  const { name, nameStart, nameEnd, isInherited } = entry;
  const file = envFile.source;
  const scalar = valueScalar(entry, file);
  return createVariable({
    name,
    nameAt: { file, start: nameStart, end: nameEnd },
    at: { file, start: nameStart, end: scalar.end },
    path: name,
    text: isInherited ? undefined : createText(scalar, name),
    value: envFile.isExample ? undefined : entry.value,
    source: "env-file",
    envFile,
    hides,
  });
}

function valueScalar(entry: DotenvEntry, file: SourceFile): Scalar {
  const style = STYLES[entry.quote];
  const width = style === "plain" ? 0 : 1;
  const at: Location = { file, start: entry.valueStart - width, end: entry.valueEnd + width };
  const { value = "", template } = entry;
  return createScalar({ type: "string", value, style, ...at, template });
}

const STYLES = { "": "plain", "'": "single", '"': "double" } as const;
