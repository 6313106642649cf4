/** Searches a directory for Compose files. */
import { defaultFileNames } from "./file-names.ts";

/** See `Disk.findComposeFiles`. Symbolic links are not followed, so that a link to a parent ends. */
export async function findComposeFiles(directory: string): Promise<readonly string[]> {
  const { default: fastGlob } = await import("fast-glob");
  const pattern = `**/{${defaultFileNames.join(",")}}`;
  return fastGlob(pattern, {
    cwd: directory,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    suppressErrors: true,
  });
}
