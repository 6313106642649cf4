/** What a service's container receives: `environment` over its env files (Compose spec, 05-services, "env_file"). */
import { remember } from "../text/remember.ts";
import { scalarText } from "../yaml/scalar.ts";
import type { EnvFileReader, EnvFileScope } from "./env-files.ts";
import type { Lookup } from "./interpolate.ts";
import type { EnvFile, EnvFileReference, Service, Variable } from "./model.ts";
import { booleanAt, isMapping, itemsAt, scalarAt } from "./parts.ts";
import { childPath } from "./path-table.ts";
import type { Report } from "./problem.ts";
import { childOf } from "./project/attributes.ts";
import { createText, type Element, placeOf } from "./project/text.ts";
import { addVariable, createVariable, readVariables } from "./project/variables.ts";
import type { ProjectEnvironment, ProjectVariables } from "./project-environment.ts";
import type { Mapping, Scalar } from "./tree.ts";

/** The variables of one service and the env files they come from. */
export type ServiceEnvironment = Pick<Service, "environment" | "envFiles" | "variables">;

/** What the environment of services is read with. */
export interface EnvironmentSource {
  /** The project's environment. */
  readonly project: ProjectEnvironment;
  readonly reader: EnvFileReader;
  /** Receives absent env files. */
  readonly report: Report;
}

/** Reads the env files of a service and lays its `environment` over them. */
export function readEnvironment(service: Element, source: EnvironmentSource): ServiceEnvironment {
  const { lookup: find, examples } = source.project;
  const environment = leaveOpen(readVariables(childOf(service, "environment"), "environment"), examples);
  const lookup: Lookup = (name, operator) => find(name, operator) ?? environment.get(name)?.value ?? undefined;
  const variables = new Map<string, Variable>();
  const envFiles: EnvFileReference[] = [];
  const earlier = { get: (name: string) => textOf(variables.get(name)) };
  for (const [index, item] of itemsAt(service.tree, "env_file").entries()) {
    const path = `${service.path}.env_file.${index}`;
    const reference = isMapping(item)
      ? readReference(item, path, { scope: { lookup, earlier }, ...source })
      : undefined;
    if (!reference) continue;
    envFiles.push(reference);
    for (const variable of definedBy(reference.content)) addVariable(variables, variable);
  }
  for (const variable of environment.values()) addVariable(variables, variable);
  return { environment, envFiles, variables };
}

/** A bare name that only an example of an absent env file holds is not removed: its value is unknown. */
function leaveOpen(environment: Service["environment"], examples: ProjectVariables): Service["environment"] {
  if (examples.size === 0) return environment;
  const isOpen = ({ name, value, text }: Variable) => value === null && !text && examples.has(name);
  return new Map(
    [...environment].map(([name, variable]) => [
      name,
      isOpen(variable) ? createVariable({ ...variable, value: undefined }) : variable,
    ]),
  );
}

type ReferenceSource = EnvironmentSource & { readonly scope: EnvFileScope };

function readReference(item: Mapping, path: string, source: ReferenceSource): EnvFileReference | undefined {
  const file = scalarAt(item, "path");
  if (!file) return undefined;
  const found = source.reader.find(scalarText(file));
  const required = booleanAt(item, "required") !== false;
  const reference = {
    text: createText(file, childPath(path, "path")),
    file: scalarText(file),
    required,
    isShortForm: item.short !== undefined,
    at: placeOf(file.relative ?? file),
    path,
  };
  if (found.state !== "missing") {
    const format = readFormat(scalarAt(item, "format"), path, source.report);
    const content = source.reader.read(reference.file, found.source, { ...source.scope, ...format });
    return { state: found.state, content, ...reference };
  }
  const { kind, reason } = found.failure;
  if (required || kind !== "missing") reportMissing(reference, reason, source.report);
  return { state: "missing", ...reference, ...(kind !== "missing" && { reason }) };
}

type Missing = Pick<EnvFileReference, "text" | "at" | "path">;

function reportMissing({ text, at, path }: Missing, reason: string, report: Report): void {
  const message = `The env file '${text.template.text}' ${reason}.`;
  report({ kind: "env-file-missing", severity: "error", message, at, path, subject: text.template.text });
}

function readFormat(format: Scalar | undefined, path: string, report: Report): Pick<EnvFileScope, "format"> {
  if (!format || format.value === "") return {};
  if (format.value === "raw") return { format: "raw" };
  const message = "The only format of an env file is `raw`. Leave `format` out for the usual one.";
  report({ kind: "compose-schema", severity: "error", message, at: placeOf(format), path: childPath(path, "format") });
  return {};
}

/** What a variable of env files comes to: of the nearest of its name that has a value. */
function textOf(variable: Variable | undefined): string | undefined {
  if (typeof variable?.value === "string") return variable.value;
  const hidden = variable?.hides.find(({ value }) => typeof value === "string");
  return hidden?.value ?? undefined;
}

/** The last of each name. A name alone defines nothing when no one has a value for it; an example's names all count. */
function definedBy(file: EnvFile | undefined): Iterable<Variable> {
  if (!file) return [];
  return remember(definitions, file, () => readDefinitions(file));
}

/** Many services load the same file. */
const definitions = new WeakMap<EnvFile, readonly Variable[]>();

function readDefinitions({ entries, isExample }: EnvFile): readonly Variable[] {
  const last = new Map<string, Variable>();
  for (const entry of entries) if (isExample || entry.value !== undefined) last.set(entry.name, entry);
  return [...last.values()];
}
