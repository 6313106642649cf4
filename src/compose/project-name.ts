/** The project's name (Compose spec, 04-version-and-name; docs/compose-conformance.md, "Project name"). */
import { baseName } from "../text/path.ts";
import type { Location } from "../text/source.ts";
import { scalarText } from "../yaml/scalar.ts";
import { interpolate } from "./interpolate.ts";
import { startOfFile } from "./load-context.ts";
import { isScalar, scalarAt } from "./parts.ts";
import type { Report } from "./problem.ts";
import type { ProjectEnvironment } from "./project-environment.ts";
import type { TaggedDocument } from "./reset.ts";
import type { Scalar } from "./tree.ts";

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
 * @param report Receives a given name that Compose would refuse, and a written one that comes to nothing.
 * @returns Empty when no character is left that a project name may have.
 */
export function findProjectName(source: NameSource, report: Report): string {
  const variable = source.environment.variables.get("COMPOSE_PROJECT_NAME");
  const chosen = source.given || variable?.value;
  if (chosen) {
    const at = (source.given ? undefined : variable?.at) ?? startOfFile(source.directory);
    if (normalizeName(chosen) !== chosen) reportName(at, `The project name may hold only ${ALLOWED}.`, report);
    return chosen;
  }
  const written = source.documents.flat().map(nameOf).filter(isScalar).at(-1);
  const name = normalizeName(written ? expand(writtenName(written), source) : "");
  // A name in the first document of a file rules the folder's name out, even one that comes to nothing.
  const isNamed = source.documents.some(([first]) => first !== undefined && nameOf(first) !== undefined);
  const decided = name || isNamed ? name : normalizeName(baseName(source.directory));
  if (decided === "") reportName(written ?? startOfFile(source.directory), EMPTY_MESSAGE, report);
  return decided;
}

const ALLOWED = "lower-case letters, digits, hyphens and underscores, a letter or digit first";
const EMPTY_MESSAGE = `The project's name comes to nothing. Give it one of ${ALLOWED}.`;

function reportName({ file, start, end }: Location, message: string, report: Report): void {
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path: "name" });
}

/** Lower case, without all other characters, beginning with a letter or digit. */
function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}

/** An empty name counts as none. */
function nameOf({ tree }: TaggedDocument): Scalar | undefined {
  const name = scalarAt(tree, "name");
  return name && scalarText(name) !== "" ? name : undefined;
}

/** Compose reads the name before it types values, so a date stays as it is written. */
function writtenName(name: Scalar): string {
  return name.type === "time" ? name.file.text.slice(name.start, name.end) : scalarText(name);
}

function expand(name: string, { interpolates, environment }: NameSource): string {
  return interpolates ? interpolate(name, environment.lookup).value : name;
}
