/** The directory that fingerprints and the paths of SARIF are relative to. */

import type { FileSystem } from "../compose/request.ts";
import { directoryOf, joinPath } from "../text/path.ts";

type Kind = FileSystem["kind"];

/** The checkout that each directory is in, or null. */
type Checkouts = Map<string, string | null>;

/** By the function that asks a disk, which all disks of the machine share: a checkout stays while a program runs. */
const checkoutsOf = new WeakMap<Kind, Checkouts>();

/** The top level of the git checkout around a directory, else the directory itself. */
export function findRoot(directory: string, { kind }: Pick<FileSystem, "kind">): string {
  const checkouts = checkoutsOf.get(kind) ?? new Map<string, string | null>();
  checkoutsOf.set(kind, checkouts);
  return findCheckout(directory, kind, checkouts) ?? directory;
}

function findCheckout(directory: string, kind: Kind, checkouts: Checkouts): string | null {
  const known = checkouts.get(directory);
  if (known !== undefined) return known;
  const parent = directoryOf(directory);
  const isTop = kind(joinPath(directory, ".git")) !== "missing";
  const found = isTop ? directory : parent === directory ? null : findCheckout(parent, kind, checkouts);
  checkouts.set(directory, found);
  return found;
}
