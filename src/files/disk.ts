/** What the linter needs of a disk: to read, to search and to write. Tests give one in memory. */
import type { FileSystem } from "../compose/request.ts";

/** What a search came upon: absolute paths, in no particular order. */
export interface ComposeSearch {
  /** What is named like a Compose file, be it one or not: `compose.yaml`, `docker-compose.gpu.yml`. */
  readonly files: readonly string[];
  /** Folders that could not be read, so that nobody knows what is below them. */
  readonly unreadable: readonly string[];
}

export interface Disk extends FileSystem {
  /**
   * Finds what has the name of a Compose file under a directory, `node_modules` and `.git` left out.
   *
   * @param directory Absolute path.
   */
  findComposeFiles(directory: string): Promise<ComposeSearch>;
  /**
   * Writes a file and makes the directories above it.
   *
   * @throws The system's error when it cannot be written.
   */
  write(path: string, text: string): void;
  /**
   * Writes a file where nothing stands yet, not even a link that leads nowhere.
   *
   * @throws The system's error when it cannot be written; its `code` is `EEXIST` when something stands there.
   */
  create(path: string, text: string): void;
  /**
   * Says why a file is not to be written over: it is a symbolic link, or stands outside a directory.
   *
   * @param root Absolute path of that directory.
   * @returns The end of a sentence about the file; undefined when nothing is against it.
   */
  refuseReplacing(path: string, root: string): string | undefined;
  /**
   * Writes over a file at once, so that nobody reads a part, and keeps its permissions.
   *
   * @param before What the file must still hold.
   * @throws The system's error when it cannot be written, and an error when it holds something else.
   */
  replace(path: string, before: string, after: string): void;
}
