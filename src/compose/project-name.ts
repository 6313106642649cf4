/** The project's name (Compose spec, 04-version-and-name; docs/compose-conformance.md, "Project name"). */
import { baseName } from "../text/path.ts";
import { scalarText } from "../yaml/scalar.ts";
import { interpolate } from "./interpolate.ts";
import { startOfFile } from "./load-context.ts";
import { scalarAt } from "./parts.ts";
import type { Report } from "./problem.ts";
import type { ProjectEnvironment } from "./project-environment.ts";
import type { TaggedDocument } from "./reset.ts";

/** What a name is found from. */
export interface NameSource {
  /** `--project-name`. */
  readonly given: string | undefined;
  readonly environment: ProjectEnvironment;
  /** The documents of each Compose file. */
  readonly documents: readonly (readonly TaggedDocument[])[];
  /** The project's folder, absolute. */
  readonly directory: string;
  readonly interpolates: boolean;
}

/**
 * Decides the name: `--project-name`, then `COMPOSE_PROJECT_NAME`, then the last `name` of the files, then the folder.
 *
 * @param report Receives a given name that Compose would refuse.
 * @returns Empty when a `name` has no character that a project name may have, at which Compose stops.
 */
export function findProjectName(source: NameSource, report: Report): string {
  const variable = source.environment.variables.get("COMPOSE_PROJECT_NAME");
  const chosen = source.given || variable?.value;
  if (chosen) {
    const at = (source.given ? undefined : variable?.at) ?? startOfFile(source.directory);
    const message =
      "The project name may hold only lower-case letters, digits, hyphens and underscores, a letter or digit first.";
    if (normalizeName(chosen) !== chosen)
      report({ kind: "compose-schema", severity: "error", message, at, path: "name" });
    return chosen;
  }
  const names = source.documents.map((documents) => documents.map(nameOf).filter((name) => name !== ""));
  const written = names.flat().at(-1);
  const name = normalizeName(written === undefined ? "" : expand(written, source));
  // A name in the first document of a file rules the folder's name out, even one that comes to nothing.
  const isNamed = source.documents.some(([first]) => first !== undefined && nameOf(first) !== "");
  return name || isNamed ? name : normalizeName(baseName(source.directory));
}

/** Lower case, without all other characters, beginning with a letter or digit. */
function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}

function nameOf({ tree }: TaggedDocument): string {
  const name = scalarAt(tree, "name");
  return name ? scalarText(name) : "";
}

function expand(name: string, { interpolates, environment }: NameSource): string {
  return interpolates ? interpolate(name, environment.lookup).value : name;
}
