/** One entry of `include`: its files, its folder and its environment (docs/compose-conformance.md, "Include"). */
import { directoryOf, isAbsolutePath, joinPath, relativePath, resolvePath } from "../text/path.ts";
import { remember } from "../text/remember.ts";
import { type ComposeFileReference, type Load, reportMerge } from "./load-context.ts";
import { isMapping, isNull, isScalar, isSequence, stringOf, valueAt } from "./parts.ts";
import { addEnvFiles, type EnvFileToRead, type ProjectEnvironment } from "./project-environment.ts";
import type { Scalar, Tree } from "./tree.ts";

export interface IncludeEntry {
  /** The first is the main file, the others are laid over it. */
  readonly files: readonly IncludedFile[];
  readonly projectDirectory?: string;
  readonly envFiles: readonly Scalar[];
  readonly at: Tree;
  /** `include.0` */
  readonly path: string;
}

export interface IncludedFile extends ComposeFileReference {
  readonly text: string;
}

/**
 * Reads an entry in short or long form. Keys that Compose does not know are no fault here, as they are none to it.
 *
 * @returns Undefined, and a problem, when a part is not of the form it must have.
 */
export function readIncludeEntry(item: Tree, path: string, load: Load): IncludeEntry | undefined {
  const texts = textsOf(isMapping(item) ? valueAt(item, "path") : item);
  const envFiles = textsOf(valueAt(item, "env_file"));
  const directory = valueAt(item, "project_directory");
  if (!texts || !envFiles || (directory && !isNull(directory) && stringOf(directory) === undefined)) {
    const message =
      "An `include` is a path, or a mapping with `path`, `project_directory` and `env_file`, all of them text.";
    reportMerge(load, { at: item, path, message });
    return undefined;
  }
  const files = texts.map((at) => ({
    at,
    text: String(at.value),
    path: resolvePath(load.directory, String(at.value)),
  }));
  const projectDirectory = stringOf(directory);
  return { files, envFiles, at: item, path, ...(projectDirectory && { projectDirectory }) };
}

/** The load of an entry's files: its own folder, and an environment with gaps filled from its own env files. */
export function loadOf(entry: IncludeEntry, load: Load): Load {
  const { projectDirectory, files } = entry;
  const main = files[0]?.path ?? "";
  const directory = projectDirectory ? resolvePath(load.directory, projectDirectory) : directoryOf(main);
  const environment = environmentOf(entry, directory, load);
  return { ...load, directory, base: baseOf(entry, directory, load), environment };
}

/** The texts of a text or a list of texts; undefined for anything else. */
function textsOf(tree: Tree | undefined): readonly Scalar[] | undefined {
  if (!tree || isNull(tree)) return [];
  const items = isSequence(tree) ? tree.items : [tree];
  const texts = items.filter(isScalar).filter((item) => item.type === "string");
  return texts.length === items.length ? texts : undefined;
}

/** What the paths of the included model begin with until the including model is made absolute itself. */
function baseOf({ projectDirectory }: IncludeEntry, directory: string, load: Load): string {
  if (projectDirectory && isAbsolutePath(projectDirectory)) return directory;
  const isFolder = !projectDirectory || load.sources.files.kind(directory) === "directory";
  return relativePath(load.directory, isFolder ? directory : directoryOf(directory));
}

function environmentOf(entry: IncludeEntry, directory: string, load: Load): ProjectEnvironment {
  // Without a place to report at, a default `.env` that is absent or a folder is passed over in silence.
  const files = entry.envFiles.length === 0 ? [{ path: joinPath(directory, ".env") }] : writtenEnvFiles(entry, load);
  if (files.length === 0) return load.environment;
  const key = JSON.stringify(files.map(({ path }) => path));
  const { environment, shared } = load;
  const environments = remember(shared.environments, environment, () => new Map<string, ProjectEnvironment>());
  return remember(environments, key, () => addEnvFiles(environment, files, load));
}

function writtenEnvFiles({ envFiles }: IncludeEntry, load: Load): readonly EnvFileToRead[] {
  const written = envFiles.filter(({ value }) => value !== "/dev/null");
  return written.map((at) => ({ path: resolvePath(load.directory, String(at.value)), at }));
}
