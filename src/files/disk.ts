/** What the linter needs of a disk: to read, to search and to write. Tests give one in memory. */
import type { FileSystem } from "../compose/request.ts";

export interface Disk extends FileSystem {
  /**
   * Finds the Compose files with a default name under a directory, `node_modules` and `.git` left out.
   *
   * @param directory Absolute path.
   * @returns Absolute paths, in no particular order.
   */
  findComposeFiles(directory: string): Promise<readonly string[]>;
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
}
