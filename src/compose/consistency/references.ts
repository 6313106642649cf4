/** References of a service to networks, volumes, secrets, configs, models and other services. */
import type { Location } from "../../text/source.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { entriesAt, itemsAt, mappingAt, scalarAt } from "../parts.ts";
import type { ProblemKind } from "../problem.ts";
import type { Tree } from "../tree.ts";
import { type CheckedService, fault, textAt } from "./check.ts";

/** Everything that a service uses must be declared at the top level. */
export function checkReferences(checked: CheckedService): void {
  const { service, path } = checked;
  for (const section of ["networks", "models"] as const) {
    for (const [name, { key }] of entriesAt(service, section)) {
      checkReference({ section, name, at: key, path: `${path}.${section}.${name}` }, checked);
    }
  }
  for (const [index, mount] of itemsAt(service, "volumes").entries()) {
    const source = scalarAt(mount, "source");
    if (!source || source.value === "" || textAt(mount, "type") !== "volume") continue;
    const name = scalarText(source);
    checkReference({ section: "volumes", name, at: source, path: `${path}.volumes.${index}` }, checked);
  }
  checkSources(service, { section: "secrets", path: `${path}.secrets` }, checked);
  checkSources(service, { section: "configs", path: `${path}.configs` }, checked);
  checkSources(mappingAt(service, "build"), { section: "secrets", path: `${path}.build.secrets` }, checked);
}

/** What a service depends on must run too. */
export function checkDependencies({ name, service, path, model, enabled, report }: CheckedService): void {
  for (const [dependency, entry] of entriesAt(service, "depends_on")) {
    if (enabled.has(dependency)) continue;
    const isDisabled = mappingAt(model, "services", dependency) !== undefined;
    if (isDisabled && scalarAt(entry.value, "required")?.value === false) continue;
    const absence = isDisabled ? "no active profile enables" : "no file defines";
    const message = `Service '${name}' depends on service '${dependency}', which ${absence}.`;
    const at = `${path}.depends_on.${dependency}`;
    report({ ...fault("dependency-undefined", { at: entry.key, path: at }, message), subject: dependency });
  }
}

type Section = keyof typeof SECTIONS;

const SECTIONS = {
  networks: { kind: "network-undeclared", noun: "network" },
  volumes: { kind: "volume-undeclared", noun: "volume" },
  secrets: { kind: "secret-undeclared", noun: "secret" },
  configs: { kind: "config-undeclared", noun: "config" },
  models: { kind: "model-undeclared", noun: "model" },
} as const satisfies Record<string, { kind: ProblemKind; noun: string }>;

/** A service's networks and models are mappings in which Compose looks for extensions. */
function isExtension({ section, name }: Reference): boolean {
  return (section === "networks" || section === "models") && name.startsWith("x-");
}

interface Reference {
  readonly section: Section;
  readonly name: string;
  readonly at: Location;
  readonly path: string;
}

function checkSources(
  tree: Tree | undefined,
  { section, path }: Pick<Reference, "section" | "path">,
  checked: CheckedService,
) {
  for (const [index, item] of itemsAt(tree, section).entries()) {
    const source = scalarAt(item, "source");
    const name = source ? scalarText(source) : "";
    checkReference({ section, name, at: source ?? item, path: `${path}.${index}` }, checked);
  }
}

function checkReference(reference: Reference, checked: CheckedService): void {
  const { section, name, at, path } = reference;
  const isDeclared = entriesAt(checked.model, section).has(name);
  if (isDeclared && !isExtension(reference)) return;
  const { kind, noun } = SECTIONS[section];
  const message = isDeclared
    ? `Compose takes '${name}' for an extension here, because it begins with 'x-'. Choose another name.`
    : `Service '${checked.name}' uses ${noun} '${name}', which no top-level \`${section}\` declares.`;
  checked.report({ ...fault(kind, { at, path }, message), subject: name });
}
