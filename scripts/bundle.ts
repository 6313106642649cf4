/**
 * Compiles the package. `dist/` is committed and holds this project's own code alone; `release/` is what npm
 * publishes, with the libraries inside. With `--check` nothing is written, and a stale `dist/` fails.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fillCaches } from "./bundle/code-cache.ts";
import { compileDist, compileRelease } from "./bundle/javascript.ts";
import { describeRelease } from "./bundle/release.ts";
import { bundleTypes } from "./bundle/types.ts";
import { describeConfigSchema } from "./generate-config-validator.ts";
import { checkFiles, fromRoot, type GeneratedFile, removeFiles, writeFiles } from "./generated-file.ts";

const types = bundleTypes();
const schema: GeneratedFile = { path: "config.schema.json", content: describeConfigSchema() };
const dist = inFolder("dist", [...(await compileDist()), ...describeTypes(".d.ts"), schema]);
const superfluous = filesIn("dist").filter((path) => !dist.some((file) => file.path === path));

if (process.argv.includes("--check")) {
  checkFiles(dist, "npm run bundle", superfluous);
} else {
  writeFiles(dist);
  removeFiles(superfluous);
  await writeRelease();
}

async function writeRelease(): Promise<void> {
  const { files, libraries } = await compileRelease();
  rmSync(fromRoot("release"), { recursive: true, force: true });
  writeFiles(inFolder("release", [...files, ...describeTypes(".d.mts"), schema, ...describeRelease(libraries)]));
  fillCaches();
}

function describeTypes(ending: string): readonly GeneratedFile[] {
  return [...types].map(([name, content]) => ({ path: `${name}${ending}`, content }));
}

function inFolder(folder: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(fromRoot(folder))) return [];
  return readdirSync(fromRoot(folder)).map((name) => `${folder}/${name}`);
}
