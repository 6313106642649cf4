/** Which files, folder, environment and profiles a project has, before any of its files is read. */
import { directoryOf, expandHome, joinPath, resolvePath } from "../text/path.ts";
import { type ComposeFileReference, isRemote, startOfFile } from "./load-context.ts";
import type { Report } from "./problem.ts";
import {
  addEnvFiles,
  type EnvFileToRead,
  type EnvironmentReading,
  type ProjectEnvironment,
  shellEnvironment,
  withProjectName,
} from "./project-environment.ts";
import { findProjectName } from "./project-name.ts";
import type { FileSystem, ResolveRequest } from "./request.ts";
import { isReadable, type Sources } from "./sources.ts";

/** What a project is loaded from. */
export interface ProjectSetup {
  /** The Compose files, the later over the earlier. None: nothing was found, which is reported. */
  readonly files: readonly ComposeFileReference[];
  /** Absolute path. Relative paths in all the files lead from here. */
  readonly directory: string;
  /** Shell over env files, with `COMPOSE_PROJECT_NAME`. */
  readonly environment: ProjectEnvironment;
  /** Empty when the files' `name` comes to nothing. */
  readonly name: string;
  /** The active profiles; one empty name when none is asked for. */
  readonly profiles: readonly string[];
}

/** Decides all this in the order of `docker compose` (docs/compose-conformance.md, "Discovery"). */
export function discoverProject(request: ResolveRequest, sources: Sources, report: Report): ProjectSetup {
  const reading: EnvironmentReading = { sources, report, acceptsExamples: request.exampleEnvFiles === true };
  const shell = shellEnvironment({ PWD: request.cwd, ...request.env });
  const named = request.files?.map((path) => fileOf(path, request.cwd)) ?? [];
  const firstDirectory = directoryOfProject(request, named);
  const first = addEnvFiles(shell, envFilesOf(request, firstDirectory, sources.files), reading);
  const files = named.length > 0 ? named : findFiles(first, request, { sources, report });
  const directory = directoryOfProject(request, files);
  const isElsewhere = directory !== firstDirectory;
  const environment = isElsewhere ? addEnvFiles(first, envFilesOf(request, directory, sources.files), reading) : first;
  const name = findProjectName(
    {
      given: request.projectName,
      environment,
      documents: documentsOf(files, sources),
      directory,
      interpolates: request.interpolate !== false,
    },
    report,
  );
  const profiles = profilesOf(request, environment);
  return { files, directory, environment: withProjectName(environment, name), name, profiles };
}

/** True for the name of a Compose file that is found without being named. */
export function hasDefaultName(path: string): boolean {
  return BASE_NAMES.some((name) => path.endsWith(`/${name}`));
}

const BASE_NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDE_NAMES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

/** What Go's `strconv.ParseBool` takes for true. */
const TRUE_WORDS: ReadonlySet<string> = new Set(["1", "t", "T", "true", "True", "TRUE"]);

function fileOf(path: string, cwd: string): ComposeFileReference {
  const absolute = isRemote(path) ? path : resolvePath(cwd, path);
  return { path: absolute, at: startOfFile(absolute) };
}

function directoryOfProject(request: ResolveRequest, files: readonly ComposeFileReference[]): string {
  const { cwd, projectDirectory } = request;
  if (projectDirectory) return resolvePath(cwd, projectDirectory);
  const [first] = files;
  return first && !isRemote(first.path) ? directoryOf(first.path) : cwd;
}

/** `--env-file`, else `COMPOSE_ENV_FILES` of the shell, else the folder's `.env`. */
function envFilesOf(request: ResolveRequest, directory: string, files: FileSystem): readonly EnvFileToRead[] {
  const { cwd, envFiles = [], env = {} } = request;
  const named = envFiles.length > 0 ? envFiles : (env.COMPOSE_ENV_FILES ?? "").split(",").filter((path) => path !== "");
  if (named.length > 0) {
    const paths = named.map((path) => resolvePath(cwd, expandHome(path, files.home)));
    return paths.map((path) => ({ path, at: startOfFile(path) }));
  }
  const path = joinPath(directory, ".env");
  return TRUE_WORDS.has(env.COMPOSE_DISABLE_ENV_FILE ?? "") ? [] : [{ path }];
}

interface Search {
  readonly sources: Sources;
  readonly report: Report;
}

/** `COMPOSE_FILE`, else the nearest folder upwards that has a file of a default name. */
function findFiles(
  environment: ProjectEnvironment,
  request: ResolveRequest,
  search: Search,
): readonly ComposeFileReference[] {
  const variable = environment.variables.get("COMPOSE_FILE");
  if (variable) {
    const separator = environment.variables.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
    return variable.value.split(separator).map((path) => {
      const file = fileOf(path, request.cwd);
      return variable.at ? { ...file, at: variable.at } : file;
    });
  }
  const start = directoryOfProject(request, []);
  for (let directory = start; ; directory = directoryOf(directory)) {
    const base = pickFile(directory, BASE_NAMES, search);
    const override = base && pickFile(directory, OVERRIDE_NAMES, search);
    if (base) return override ? [base, override] : [base];
    if (directory === directoryOf(directory)) break;
  }
  const message = "No Compose file here or in a folder above. Name one, or run where one is.";
  search.report({ kind: "compose-merge", severity: "error", message, at: startOfFile(start), path: "" });
  return [];
}

/** The first of the names that is there; a folder of that name counts too. */
function pickFile(
  directory: string,
  names: readonly string[],
  { sources, report }: Search,
): ComposeFileReference | undefined {
  const paths = names.map((name) => joinPath(directory, name));
  const [path, ignored] = paths.filter((candidate) => sources.files.kind(candidate) !== "missing");
  if (path === undefined) return undefined;
  if (ignored !== undefined) {
    const message = `Compose reads '${path}' and ignores this file. Keep one of the two.`;
    report({ kind: "compose-merge", severity: "warning", message, at: startOfFile(ignored), path: "" });
  }
  return { path, at: startOfFile(path) };
}

function documentsOf(files: readonly ComposeFileReference[], sources: Sources) {
  return files.map(({ path }) => {
    const source = sources.read(path);
    // What is wrong with the files is reported when they are loaded.
    return isReadable(source) ? sources.documents(source, () => {}) : [];
  });
}

function profilesOf({ profiles = [] }: ResolveRequest, { variables }: ProjectEnvironment): readonly string[] {
  if (profiles.length > 0) return profiles;
  const active = variables.get("COMPOSE_PROFILES")?.value ?? "";
  return active.split(",").map((profile) => profile.trim());
}
