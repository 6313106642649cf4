/** What stands on this machine at the sources of bind mounts. */
import { templateOf } from "./part.ts";
import { entriesAt, itemsAt, scalarAt, stringAt } from "./parts.ts";
import type { FileSystem } from "./request.ts";
import type { Mapping, Scalar, Tree } from "./tree.ts";

/** By the source's scalar, for the answer depends on how it is written. */
export type BindSources = ReadonlyMap<Scalar | undefined, ReturnType<FileSystem["kind"]>>;

/**
 * Looks at the sources that lie beside the Compose files: relative paths without variables. What an absolute path, a
 * path below `~` or a variable leads to is another machine's business.
 */
export function findBindSources(model: Mapping, files: FileSystem): BindSources {
  const found = new Map<Scalar, ReturnType<FileSystem["kind"]>>();
  for (const { value: service } of entriesAt(model, "services").values()) {
    for (const mount of itemsAt(service, "volumes")) {
      const source = sourceOf(mount);
      if (source && isBeside(source)) found.set(source, files.kind(String(source.value)));
    }
  }
  return found;
}

/** The source of a bind mount in long form. */
export function sourceOf(mount: Tree): Scalar | undefined {
  return stringAt(mount, "type") === "bind" ? scalarAt(mount, "source") : undefined;
}

function isBeside({ relative }: Scalar): boolean {
  if (!relative || String(relative.value).startsWith("~")) return false;
  return templateOf(relative).references.length === 0;
}
