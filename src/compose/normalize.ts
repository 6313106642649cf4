/** What Compose adds to the merged model of the root project (docs/compose-conformance.md, "Normalisation"). */

import { cleanPath } from "../text/path.ts";
import { scalarText } from "../yaml/scalar.ts";
import { copyEntry, copyWith, createEntry } from "./create-tree.ts";
import { derivedMapping, derivedScalar, withEntry, withValue } from "./derive.ts";
import type { Lookup } from "./interpolate.ts";
import { entriesAt, isMapping, isNull, isScalar, itemsAt, mappingAt, scalarAt, stringAt } from "./parts.ts";
import { resolvePassThrough } from "./pass-through.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import type { Entry, Mapping, Scalar, Tree } from "./tree.ts";

/**
 * Adds the default network, real names, implied dependencies and other defaults.
 *
 * @param model The merged model in long form.
 * @param name The project's name.
 * @param lookup The project's environment, for names without a value in `environment` and `build.args`.
 */
export function normalize(model: Mapping, name: string, lookup: Lookup): Mapping {
  const joined = declareDefaultNetwork(joinDefaultNetwork(model));
  const changed = rewrite(joined, CHANGES, { name, lookup });
  return isMapping(changed) ? changed : joined;
}

/** The services that a service depends on without saying so in `depends_on`, each with the scalar that implies it. */
function impliedDependencies(service: Mapping): ReadonlyMap<string, ImpliedDependency> {
  const implied = new Map<string, ImpliedDependency>();
  const add = (name: string, dependency: ImpliedDependency): void => {
    if (!implied.has(name)) implied.set(name, dependency);
  };
  for (const link of itemsAt(service, "links").filter(isScalar)) add(linkedService(link), { at: link, restart: true });
  for (const key of SHARED_NAMESPACES) {
    const mode = scalarAt(service, key);
    const shared = sharedService(mode);
    if (mode && shared !== undefined) add(shared, { at: mode, restart: true });
  }
  for (const source of itemsAt(service, "volumes_from").filter(isScalar)) {
    const [first = ""] = scalarText(source).split(":");
    if (!scalarText(source).startsWith("container:")) add(first, { at: source, restart: false });
  }
  return implied;
}

/** The service of `service:NAME`, as `network_mode` and other shared namespaces write it. */
function sharedService(mode: Scalar | undefined): string | undefined {
  const text = mode ? scalarText(mode) : "";
  return text.startsWith("service:") ? text.slice("service:".length) : undefined;
}

/** The attributes that may name a service to share something with. */
const SHARED_NAMESPACES = ["network_mode", "ipc", "pid", "uts", "cgroup"];

const IMPLYING = ["links", "volumes_from", ...SHARED_NAMESPACES];

interface ImpliedDependency {
  readonly at: Scalar;
  readonly restart: boolean;
}

interface Context {
  readonly name: string;
  readonly lookup: Lookup;
}

const CHANGES = compilePaths<Change<Context>>({
  "configs.*": nameResource,
  "networks.*": nameResource,
  "secrets.*": nameResource,
  "volumes.*": nameResource,
  "services.*": completeService,
  "services.*.build": completeBuild,
  "services.*.build.args": (tree, _path, { lookup }) => resolvePassThrough(tree, lookup, "drop"),
  "services.*.environment": (tree, _path, { lookup }) => resolvePassThrough(tree, lookup, "keep"),
  "services.*.volumes.*": cleanTarget,
});

function joinDefaultNetwork(model: Mapping): Mapping {
  const services = mappingAt(model, "services");
  if (!services) return model;
  let entries: Map<string, Entry> | undefined;
  for (const [name, entry] of services.entries) {
    const service = entry.value;
    if (!isMapping(service) || service.entries.has("provider") || service.entries.has("network_mode")) continue;
    if (entriesAt(service, "networks").size > 0) continue;
    entries ??= new Map(services.entries);
    const networks = derivedMapping([["default", derivedScalar(null, entry.key)]], entry.key);
    const joined = withEntry(service, "networks", createEntry(entry.key, networks));
    entries.set(name, copyEntry(entry, joined));
  }
  return entries ? withValue(model, "services", copyWith(services, { entries })) : model;
}

/** Only a network that some service joins is added; its place is the first such service. */
function declareDefaultNetwork(model: Mapping): Mapping {
  const networks = mappingAt(model, "networks");
  if (networks?.entries.has("default")) return model;
  for (const { value: service } of entriesAt(model, "services").values()) {
    const joined = entriesAt(service, "networks").get("default");
    if (!joined || stringAt(service, "provider") !== undefined) continue;
    const declared = networks ?? derivedMapping([], joined.key);
    const network = createEntry(joined.key, derivedScalar(null, joined.key));
    return withValue(model, "networks", withEntry(declared, "default", network));
  }
  return model;
}

function nameResource(tree: Tree, path: string, { name }: Context): Tree {
  const resource = isMapping(tree) ? tree : derivedMapping([], tree);
  const given = resource.entries.get("name")?.value;
  if (given && !isNull(given)) return resource;
  const key = path.slice(path.indexOf(".") + 1);
  const isExternal = TRUE_WORDS.has(scalarTextAt(resource, "external"));
  return withValue(resource, "name", derivedScalar(isExternal ? key : `${name}_${key}`, resource));
}

/** What Go's `strconv.ParseBool` takes for true. */
const TRUE_WORDS: ReadonlySet<string> = new Set(["1", "t", "T", "true", "True", "TRUE"]);

function scalarTextAt(tree: Tree, key: string): string {
  const scalar = scalarAt(tree, key);
  return scalar ? scalarText(scalar) : "";
}

function completeService(tree: Tree): Tree {
  if (!isMapping(tree)) return tree;
  return inheritHookImage(dependOnImplied(copyScale(renamePullPolicy(tree))));
}

/** `scale` counts as `deploy.replicas` where there is a `deploy` without. */
function copyScale(service: Mapping): Mapping {
  const scale = scalarAt(service, "scale");
  const deploy = mappingAt(service, "deploy");
  if (!scale || !deploy || !isAbsent(deploy, "replicas")) return service;
  return withValue(service, "deploy", withValue(deploy, "replicas", scale));
}

function renamePullPolicy(service: Mapping): Mapping {
  const policy = scalarAt(service, "pull_policy");
  return policy?.value === "if_not_present"
    ? withValue(service, "pull_policy", copyWith(policy, { value: "missing" }))
    : service;
}

function dependOnImplied(service: Mapping): Mapping {
  if (!IMPLYING.some((attribute) => service.entries.has(attribute))) return service;
  const declared = mappingAt(service, "depends_on");
  const implied = [...impliedDependencies(service)].filter(([name]) => !declared?.entries.has(name));
  const [first] = implied;
  if (!first) return service;
  const base = declared ?? derivedMapping([], first[1].at);
  const added = implied.map(
    ([name, dependency]) => [name, createEntry(placeOf(dependency.at), impliedValue(dependency))] as const,
  );
  return withValue(service, "depends_on", copyWith(base, { entries: new Map([...base.entries, ...added]) }));
}

function impliedValue({ at, restart }: ImpliedDependency): Mapping {
  return derivedMapping(
    [
      ["condition", derivedScalar("service_started", at)],
      ["restart", derivedScalar(restart, at)],
      ["required", derivedScalar(true, at)],
    ],
    at,
  );
}

function placeOf({ file, start, end }: Scalar): Entry["key"] {
  return { file, start, end };
}

function linkedService(link: Scalar): string {
  const text = scalarText(link);
  const [service = "", ...rest] = text.split(":");
  return rest.length === 1 ? service : text;
}

function inheritHookImage(service: Mapping): Mapping {
  const hooks = service.entries.get("pre_start")?.value;
  const image = scalarAt(service, "image");
  if (hooks?.kind !== "sequence" || !image || image.value === "") return service;
  const items = hooks.items.map((hook) =>
    isMapping(hook) && !hook.entries.has("image") ? withValue(hook, "image", image) : hook,
  );
  return withValue(service, "pre_start", copyWith(hooks, { items }));
}

function completeBuild(tree: Tree): Tree {
  if (!isMapping(tree)) return tree;
  const build = isAbsent(tree, "context") ? withValue(tree, "context", derivedScalar(".", tree)) : tree;
  if (!isAbsent(build, "dockerfile") || !isAbsent(build, "dockerfile_inline")) return build;
  return withValue(build, "dockerfile", derivedScalar("Dockerfile", tree));
}

function isAbsent(mapping: Mapping, key: string): boolean {
  const value = mapping.entries.get(key)?.value;
  return value === undefined || isNull(value);
}

function cleanTarget(tree: Tree): Tree {
  const target = scalarAt(tree, "target");
  if (!isMapping(tree) || !target) return tree;
  const cleaned = cleanPath(scalarText(target));
  return cleaned === target.value ? tree : withValue(tree, "target", copyWith(target, { value: cleaned }));
}
