/** Which program this is, beyond its version: two revisions of a checkout have the same. */
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { realPathOf } from "./modules.ts";
import { listFolder, stampOf } from "./stamps.ts";

/**
 * Describes the files of the running program.
 *
 * @returns The folder that they are in and their stamps, and the same of what was installed beside it; undefined when
 *   the program runs from its sources, which lie in many folders and change under it.
 */
export function describeProgram(url: string = import.meta.url): readonly string[] | undefined {
  if (url.endsWith(".ts")) return undefined;
  const path = fileURLToPath(url);
  const folder = dirname(realPathOf(path) ?? path);
  const files = [...(listFolder(folder) ?? [])].flatMap(([name, kind]) =>
    kind === "file" ? [join(folder, name)] : [],
  );
  return [folder, ...[...files.sort(), ...installationsAbove(folder)].map((file) => `${file} ${stampOf(file)?.text}`)];
}

/** What package managers change when they install another version of a library. */
function installationsAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  const modules = basename(folder) === "node_modules" ? folder : join(folder, "node_modules");
  const here = [modules, join(modules, ".package-lock.json"), join(modules, ".modules.yaml")];
  return parent === folder ? here : [...here, ...installationsAbove(parent)];
}
