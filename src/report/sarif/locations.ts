/** Places in SARIF: relative, percent-encoded URIs and regions (SARIF 2.1.0, 3.4, 3.30). */
import type { ArtifactLocation, PhysicalLocation, Region } from "sarif";
import { relativePath } from "../../text/path.ts";
import type { Location } from "../../text/source.ts";
import { rangeOf } from "../range.ts";
import { encodePath } from "../uri.ts";

/**
 * A place in a file. All four numbers are given, because GitHub wants them all.
 *
 * @param root Absolute path of the directory that `%SRCROOT%` stands for.
 */
export function physicalLocation(at: Location, root: string): PhysicalLocation {
  return { artifactLocation: artifactLocation(at.file.path, root), region: regionOf(at) };
}

/** A range of a file, by lines and columns. */
export function regionOf(at: Location): Region {
  const { line, column, endLine, endColumn } = rangeOf(at);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A file outside the root has no relative URI that a consumer could follow: its URI is absolute. */
export function artifactLocation(path: string, root: string): ArtifactLocation {
  const relative = relativePath(root, path);
  if (relative.startsWith("../")) return { uri: `file://${encodePath(path)}` };
  return { uri: encodePath(relative), uriBaseId: "%SRCROOT%" };
}
