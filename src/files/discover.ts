/** Finds the projects that paths of the command line mean. */

import type { FileSystem } from "../compose/request.ts";
import { baseName, directoryOf, joinPath, resolvePath } from "../text/path.ts";
import type { Disk } from "./disk.ts";
import { defaultFileNames, isEnvFileName, overrideFileNames } from "./file-names.ts";
import { isOtherText } from "./other-text.ts";

/** A project to lint, as `docker compose` would find or be given it. */
export interface FoundProject {
  /** Absolute path of the directory from which Compose would be run. */
  readonly directory: string;
  /** Absolute paths of its Compose files, the override file last. */
  readonly files: readonly string[];
  /** True when Compose finds `files` by itself in `directory`, false when they must be named with `-f`. */
  readonly isDefault: boolean;
  /** False when only the search of a directory came upon it. */
  readonly isNamed: boolean;
}

export interface Discovery {
  /** Each project once, sorted by its first file. */
  readonly projects: readonly FoundProject[];
  /** Absolute paths of the directories that were searched. */
  readonly directories: readonly string[];
  /** Paths, as given, at which nothing stands. */
  readonly missing: readonly string[];
  /** Absolute paths of the folders in those directories that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * Finds projects.
 *
 * - A directory is searched: each folder with a Compose file of a default name is a project, with its override file.
 * - A Compose file with such a name, or its override file, means the project of its folder.
 * - An env file means the nearest project at or above its folder.
 * - Any other file is a project by itself.
 *
 * @param paths Absolute, or relative to `cwd`.
 */
export async function discover(paths: readonly string[], cwd: string, disk: Disk): Promise<Discovery> {
  const directories: string[] = [];
  const missing: string[] = [];
  const projects: FoundProject[] = [];
  for (const given of paths) {
    const path = resolvePath(cwd, given);
    const kind = disk.kind(path);
    if (kind === "missing") missing.push(given);
    else if (kind === "directory") directories.push(path);
    else projects.push(...projectOfFile(path, disk));
  }
  const searches = await Promise.all(directories.map((directory) => disk.findComposeFiles(directory)));
  const files = [...new Set(searches.flatMap((search) => search.files))];
  const unreadable = [...new Set(searches.flatMap((search) => search.unreadable))].sort();
  projects.push(...projectsOfFiles(files, disk));
  return { projects: unique(projects), directories, missing, unreadable };
}

/**
 * Leaves out what only a search came upon and is surely no Compose file, whatever its name: nobody runs Compose on it.
 *
 * @param read The text of a file; undefined when it cannot be read.
 */
export function leaveOutOthers(found: Discovery, read: (path: string) => string | undefined): Discovery {
  const isOther = ({ isNamed, files: [base, override] }: FoundProject): boolean =>
    !isNamed && base !== undefined && override === undefined && isOtherText(read(base) ?? "");
  return { ...found, projects: found.projects.filter((project) => !isOther(project)) };
}

/** What has the name of a Compose file in a directory and is none: a directory, a device, a FIFO or a socket. */
export function findOthers(directory: string, disk: FileSystem): readonly string[] {
  const paths = defaultFileNames.map((name) => joinPath(directory, name));
  return paths.filter((path) => ["directory", "special"].includes(disk.kind(path)));
}

/** The nearest project at or above a folder, or none. */
export function projectAbove(directory: string, disk: FileSystem): readonly FoundProject[] {
  const project = projectOfDirectory(directory, disk, true);
  const parent = directoryOf(directory);
  if (project || parent === directory) return project ? [project] : [];
  return projectAbove(parent, disk);
}

/** The project of a folder by Compose's preference among the default names; undefined when it has none of them. */
function projectOfDirectory(directory: string, disk: FileSystem, isNamed: boolean): FoundProject | undefined {
  const base = firstFile(directory, defaultFileNames, disk);
  return base === undefined ? undefined : { ...withOverride(base, disk), isDefault: true, isNamed };
}

function projectsOfFiles(paths: readonly string[], disk: FileSystem): readonly FoundProject[] {
  const folders = new Set(paths.filter(hasDefaultName).map(directoryOf));
  return [...folders].flatMap((folder) => projectOfDirectory(folder, disk, false) ?? []);
}

function projectOfFile(path: string, disk: FileSystem): readonly FoundProject[] {
  const directory = directoryOf(path);
  const name = baseName(path);
  if (isEnvFileName(name)) return projectAbove(directory, disk);
  const project = projectOfDirectory(directory, disk, true);
  const isOverride = overrideFileNames.some((override) => override === name);
  if (project && (isOverride || project.files[0] === path)) return [project];
  const alone = hasDefaultName(path) ? withOverride(path, disk) : { directory, files: [path] };
  return [{ ...alone, isDefault: false, isNamed: true }];
}

function hasDefaultName(path: string): boolean {
  const name = baseName(path);
  return defaultFileNames.some((known) => known === name);
}

function withOverride(base: string, disk: FileSystem): Pick<FoundProject, "directory" | "files"> {
  const directory = directoryOf(base);
  const override = firstFile(directory, overrideFileNames, disk);
  return { directory, files: override === undefined ? [base] : [base, override] };
}

function firstFile(directory: string, names: readonly string[], disk: FileSystem): string | undefined {
  return names.map((name) => joinPath(directory, name)).find((path) => disk.kind(path) === "file");
}

/** Each project once; one that was named stays named. */
function unique(projects: readonly FoundProject[]): readonly FoundProject[] {
  const known = new Map<string, FoundProject>();
  for (const project of projects) {
    const key = project.files.join("\0");
    if (!known.get(key)?.isNamed) known.set(key, project);
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, project]) => project);
}
