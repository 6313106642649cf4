/** What a project is resolved from, in the words of `docker compose`'s own command line. */
import type { SourceFile } from "../text/source.ts";

export interface ResolveRequest {
  /** Absolute path of the current directory: relative paths and the search for files start here. */
  readonly cwd: string;
  /** `-f`, in order, relative to `cwd`. None: `COMPOSE_FILE`, then default discovery with its override file. */
  readonly files?: readonly string[];
  /** `--profile`. `["*"]` activates all. */
  readonly profiles?: readonly string[];
  /** `--env-file`, in order, relative to `cwd`. None: `.env` of the project directory. */
  readonly envFiles?: readonly string[];
  /** The shell's environment, whole: nothing else is read from the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** `--project-directory`, absolute or relative to `cwd`. */
  readonly projectDirectory?: string;
  /** `--project-name`. */
  readonly projectName?: string;
  /** False leaves `${…}` as written (`docker compose config --no-interpolate`). Default true. */
  readonly interpolate?: boolean;
  /**
   * True lets `X.example` stand for an absent `X` (`.env` and the services' env files): its names count as set.
   * Compose does not do this; the linter does, because examples are what a repository holds. Default false.
   */
  readonly exampleEnvFiles?: boolean;
  /**
   * Names of env files that are read beside the env files of services, though no service loads them: the linter
   * compares the others with them. Compose does not do this.
   */
  readonly referenceEnvFiles?: readonly string[];
}

/** Reads files. The only door from the pure core to a disk, an editor's buffer or a test's `Map`. */
export interface FileSystem {
  /** What stands at an absolute path, symbolic links followed. `special` is a device, FIFO or socket. */
  kind(path: string): "file" | "directory" | "special" | "missing";
  /** The text of a file, decoded as UTF-8. Never throws: what cannot be read says why. */
  read(path: string): ReadText | { readonly failure: string; readonly isMissing?: boolean };
  /**
   * Whether a repository keeps a file: `tracked` when git's index names it; `unignored` when there is no index, and a
   * `.gitignore` that does not leave it out. Undefined otherwise, and when the file system does not know.
   */
  tracking?(path: string): "tracked" | "unignored" | undefined;
  /** The user's home directory, for `~` in paths. */
  readonly home: string;
}

/** A text, and where bytes that are no UTF-8 begin in it. */
type ReadText = Pick<SourceFile, "text" | "invalidAt">;
