/** The variables that Compose files are interpolated with (docs/compose-conformance.md, "Project environment"). */
import type { Location } from "../text/source.ts";
import { parseDotenv } from "./dotenv.ts";
import type { DotenvEntry } from "./dotenv-entry.ts";
import { createEnvFile, parseEnvFile, surroundingsOf } from "./env-files.ts";
import type { Lookup } from "./interpolate.ts";
import { startOfFile } from "./load-context.ts";
import type { EnvFile } from "./model.ts";
import type { Problem, Report } from "./problem.ts";
import { isReadable, type Sources } from "./sources.ts";

/** A variable of the project and where its value comes from. */
export interface ProjectVariable {
  readonly value: string;
  /** `project-name`: Compose sets `COMPOSE_PROJECT_NAME` itself. */
  readonly source: "shell" | "env-file" | "example" | "project-name";
  /** The name's place in the env file. */
  readonly at?: Location;
  /** What this value won over, nearest first: an env file loses to the shell, an earlier one to a later. */
  readonly hides: readonly ProjectVariable[];
}

export type ProjectVariables = ReadonlyMap<string, ProjectVariable>;

export interface ProjectEnvironment {
  readonly variables: ProjectVariables;
  /** What the examples of absent env files hold. They serve references without a default only. */
  readonly examples: ProjectVariables;
  /** The env files that were read, by absolute path. */
  readonly files: ReadonlyMap<string, EnvFile>;
  readonly lookup: Lookup;
}

/** What env files are read with. */
export interface EnvironmentReading {
  readonly sources: Sources;
  readonly report: Report;
  /** True lets `.env.example` stand for an absent `.env`. */
  readonly acceptsExamples: boolean;
}

/** An env file to read, and what is reported where it is absent. */
export interface EnvFileToRead {
  /** Absolute path. */
  readonly path: string;
  /** Where the path is written; absent for the default `.env`, which may be missing. */
  readonly at?: Location;
}

function createEnvironment(
  variables: ProjectVariables,
  examples: ProjectVariables = new Map(),
  files: ProjectEnvironment["files"] = new Map(),
): ProjectEnvironment {
  const lookup: Lookup = (name, operator) => {
    const value = variables.get(name)?.value;
    if (value !== undefined || operator === undefined || !WITHOUT_DEFAULT.has(operator)) return value;
    return examples.get(name)?.value;
  };
  return { variables, examples, files, lookup };
}

/** The shell's environment alone. */
export function shellEnvironment(shell: Readonly<Record<string, string>>): ProjectEnvironment {
  const variables = Object.entries(shell).map(
    ([name, value]) => [name, { value, source: "shell", hides: [] }] as const,
  );
  return createEnvironment(new Map(variables));
}

/**
 * Fills the gaps of an environment with env files: what is set stays, a later file wins over an earlier one.
 *
 * @returns The same environment when the files add nothing.
 */
export function addEnvFiles(
  before: ProjectEnvironment,
  files: readonly EnvFileToRead[],
  reading: EnvironmentReading,
): ProjectEnvironment {
  const defined = new Map<string, ProjectVariable>();
  const examples = new Map<string, ProjectVariable>();
  const read = new Map(before.files);
  for (const file of files) readInto({ defined, examples, read, before }, file, reading);
  if (read.size === before.files.size) return before;
  const variables = new Map(before.variables);
  for (const [name, variable] of defined) {
    const winner = before.variables.get(name);
    variables.set(name, winner ? { ...winner, hides: [...winner.hides, variable, ...variable.hides] } : variable);
  }
  return createEnvironment(variables, new Map([...examples, ...before.examples]), read);
}

/** The environment with the name that Compose gives the project. */
export function withProjectName(environment: ProjectEnvironment, name: string): ProjectEnvironment {
  const hidden = environment.variables.get("COMPOSE_PROJECT_NAME");
  if (hidden?.value === name) return environment;
  const variable: ProjectVariable = { value: name, source: "project-name", hides: hidden ? [hidden] : [] };
  const variables = new Map(environment.variables).set("COMPOSE_PROJECT_NAME", variable);
  return createEnvironment(variables, environment.examples, environment.files);
}

const WITHOUT_DEFAULT: ReadonlySet<string> = new Set(["", ":?", "?"]);

interface Definitions {
  readonly defined: Map<string, ProjectVariable>;
  readonly examples: Map<string, ProjectVariable>;
  readonly read: Map<string, EnvFile>;
  readonly before: ProjectEnvironment;
}

function readInto(definitions: Definitions, { path, at }: EnvFileToRead, reading: EnvironmentReading): void {
  const { sources, report, acceptsExamples } = reading;
  const answer = sources.read(path);
  const { defined, examples, read, before } = definitions;
  if (isReadable(answer)) {
    const values = new Map([...defined].map(([name, { value }]) => [name, value]));
    const { entries, problems } = parseEnvFile(answer, { lookup: before.lookup, earlier: values });
    for (const problem of problems) report(problem);
    read.set(path, createEnvFile({ path, source: answer, ...surroundingsOf(path, answer, reading) }, entries));
    for (const entry of entries) define(defined, entry, { source: "env-file", at: nameOf(entry, answer) });
    return;
  }
  const example = acceptsExamples && answer.kind === "missing" ? sources.read(`${path}.example`) : answer;
  if (isReadable(example)) {
    const { entries } = parseDotenv(example.text, { lookup: before.lookup });
    read.set(path, createEnvFile({ path, source: example }, entries));
    for (const entry of entries) define(examples, entry, { source: "example", at: nameOf(entry, example) });
  } else if (at) report(missingFile(path, at, answer.reason));
  else if (answer.kind !== "missing" && answer.kind !== "directory") {
    report(missingFile(path, startOfFile(path), answer.reason));
  }
}

function define(
  variables: Map<string, ProjectVariable>,
  { name, value }: DotenvEntry,
  origin: Pick<ProjectVariable, "source" | "at">,
): void {
  if (value === undefined) return;
  const hidden = variables.get(name);
  variables.set(name, { value, ...origin, hides: hidden ? [hidden, ...hidden.hides] : [] });
}

function nameOf({ nameStart, nameEnd }: DotenvEntry, file: Location["file"]): Location {
  return { file, start: nameStart, end: nameEnd };
}

function missingFile(path: string, at: Location, reason: string): Problem {
  const message = `The env file '${path}' ${reason}.`;
  return { kind: "env-file-missing", severity: "error", message, at, path: "", subject: path };
}
