/** Relative paths of a model made absolute (docs/compose-conformance.md, "Paths"). */

import { cleanPath, joinPath } from "../text/path.ts";
import { copyWith } from "./create-tree.ts";
import { withValue } from "./derive.ts";
import { isMapping, isScalar, mappingAt, scalarAt, stringAt } from "./parts.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import type { Mapping, Scalar, Tree } from "./tree.ts";

/** Where paths lead from. */
export interface PathBase {
  /** The folder that relative paths start from; itself relative while `extends` re-bases a file. */
  readonly directory: string;
  /** The user's home, for `~`. */
  readonly home: string;
}

/** Makes every path attribute absolute. Each changed scalar keeps what was written in `relative`. */
export function resolvePaths(model: Mapping, base: PathBase): Mapping {
  const changed = rewrite(model, PATHS, base);
  return isMapping(changed) ? changed : model;
}

const PATHS = compilePaths<Change<PathBase>>({
  "configs.*.file": resolveHostPath,
  "secrets.*.file": resolveHostPath,
  "services.*.build.additional_contexts.*": resolveContext,
  "services.*.build.context": resolveContext,
  "services.*.build.ssh.*": resolveHostPath,
  "services.*.develop.watch.*.path": resolveLocalPath,
  "services.*.env_file.*.path": resolveLocalPath,
  "services.*.extends.file": resolveLocalPath,
  "services.*.label_file.*": resolveLocalPath,
  "services.*.volumes.*": resolveMount,
  "volumes.*": resolveBindDevice,
});

const REMOTE_CONTEXT = /:\/\/|^service:|^github\.com\/|^git@/;
const WINDOWS_ABSOLUTE = /^(?:.:[\\/]|[\\/]{2})/;

function resolveContext(tree: Tree, path: string, base: PathBase): Tree {
  return isScalar(tree) && REMOTE_CONTEXT.test(String(tree.value)) ? tree : resolveLocalPath(tree, path, base);
}

/** A path that the Compose program opens itself: an empty one stays empty. */
function resolveLocalPath(tree: Tree, _path: string, base: PathBase): Tree {
  return replacePath(tree, (path) => (path === "" ? path : resolveFrom(base, path)));
}

/** A path of the Docker host, which may be a Windows machine. */
function resolveHostPath(tree: Tree, _path: string, base: PathBase): Tree {
  return replacePath(tree, (path) => (WINDOWS_ABSOLUTE.test(path) ? path : resolveFrom(base, path)));
}

function resolveMount(tree: Tree, path: string, base: PathBase): Tree {
  if (!isMapping(tree) || stringAt(tree, "type") !== "bind") return tree;
  const source = scalarAt(tree, "source");
  return source ? withValue(tree, "source", resolveHostPath(source, path, base)) : tree;
}

/** A local volume with `o: bind` is a bind mount in disguise. */
function resolveBindDevice(tree: Tree, path: string, base: PathBase): Tree {
  const options = mappingAt(tree, "driver_opts");
  const device = scalarAt(options, "device");
  if (!isMapping(tree) || !options || !device) return tree;
  if (stringAt(tree, "driver") !== "local" || stringAt(options, "o") !== "bind") return tree;
  return withValue(tree, "driver_opts", withValue(options, "device", resolveHostPath(device, path, base)));
}

function resolveFrom({ directory, home }: PathBase, path: string): string {
  if (path.startsWith("~")) return joinPath(home, path.slice(1));
  if (path.startsWith("/")) return path;
  return path === "" ? cleanPath(directory) : joinPath(directory, path);
}

function replacePath(tree: Tree, change: (path: string) => string): Tree {
  if (!isScalar(tree) || typeof tree.value !== "string" || tree.type !== "string") return tree;
  const value = change(tree.value);
  return value === tree.value ? tree : withPath(tree, value);
}

function withPath(written: Scalar, value: string): Scalar {
  return copyWith(written, { value, relative: written });
}
