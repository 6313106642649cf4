/** Files on the real disk, for tests of other programs. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes files below a directory; the keys are paths relative to it. */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
