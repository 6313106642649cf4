/** A clone of this repository, as other programs get it: what is committed, with `dist/` and its metadata as they are now. */
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { compileDist } from "../../scripts/bundle/javascript.ts";
import { git } from "./run-program.ts";
import { root } from "./source-code.ts";
import { writeFiles } from "./write-files.ts";

const METADATA = [".pre-commit-hooks.yaml", "action.yml", "package.json", "package-lock.json"];

/** Clones into a directory, which must not exist yet. */
export async function cloneRepository(directory: string): Promise<void> {
  git(root, "clone", "--quiet", "--no-hardlinks", root, directory);
  for (const file of METADATA) cpSync(path.join(root, file), path.join(directory, file));
  rmSync(path.join(directory, "dist"), { recursive: true, force: true });
  const files = await compileDist();
  writeFiles(path.join(directory, "dist"), Object.fromEntries(files.map(({ path: name, content }) => [name, content])));
  git(directory, "add", "--all");
  git(directory, "commit", "--quiet", "--allow-empty", "--message", "The state of now");
}
