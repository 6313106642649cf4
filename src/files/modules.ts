/** JavaScript modules: Node finds them and runs them. Who calls this decides whom to trust. */
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "../text/record.ts";

const require = createRequire(import.meta.url);
const ran = new Set<string>();
let requests = 0;

/**
 * How often this program has looked for a module or run one so far. What modules do is not seen by anybody who
 * watches the disk.
 */
export function countModuleRequests(): number {
  return requests;
}

/** The files of others that this program has run so far. What they started may go on. */
export function listModules(): readonly string[] {
  return [...ran];
}

/**
 * The file that a package, or the path of a module, means to a module at `fromFile`.
 *
 * @returns Its real path; undefined when there is none.
 */
export function resolveModule(request: string, fromFile: string): string | undefined {
  requests += 1;
  const from = createRequire(fromFile);
  try {
    return from.resolve(request);
  } catch {
    return resolveImport(request, from.resolve.paths(request) ?? []);
  }
}

/**
 * Runs a CommonJS or ES module and returns what it exports: `module.exports`, or the namespace of an ES module.
 *
 * @throws Whatever the module throws, and `ERR_REQUIRE_ASYNC_MODULE` for one that awaits at its top level.
 */
export function requireModule(file: string): unknown {
  requests += 1;
  ran.add(file);
  return require(file);
}

/** Runs a module that may await at its top level; rejects with whatever it throws. */
export async function importModule(file: string): Promise<unknown> {
  requests += 1;
  ran.add(file);
  return import(pathToFileURL(file).href);
}

/** Where a path leads, all symbolic links followed; undefined when nothing is there. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A package whose `exports` have an entry for `import` alone. */
function resolveImport(name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const target = importTarget(readExports(join(folder, name, "package.json")));
    const file = target === undefined ? undefined : realPathOf(join(folder, name, target));
    if (file !== undefined) return file;
  }
  return undefined;
}

function readExports(path: string): unknown {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isRecord(manifest) ? manifest.exports : undefined;
  } catch {
    return undefined;
  }
}

/** Conditional exports (nodejs.org/api/packages.html): the first condition that fits wins. */
function importTarget(exported: unknown): string | undefined {
  if (typeof exported === "string") return exported;
  if (typeof exported !== "object" || exported === null) return undefined;
  for (const [condition, value] of Object.entries(exported)) {
    const target = CONDITIONS.has(condition) ? importTarget(value) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}

const CONDITIONS: ReadonlySet<string> = new Set([".", "node", "import", "default"]);
