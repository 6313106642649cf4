import {
  renderProject,
  textOf
} from "./shared-23.js";
import {
  OVERLAY_PROBLEMS,
  createText,
  isOverlay,
  mergeUncheckedDocument,
  readBuild,
  readCommand,
  readDependencies,
  readExtraHosts,
  readFlag,
  readLabels,
  readMounts,
  readPorts,
  readReferences,
  readText,
  readTexts
} from "./shared-18.js";
import {
  childPath,
  derivedMapping,
  derivedSequence,
  entriesAt,
  entryAt,
  isMapping,
  isNull,
  isScalar,
  itemsAt,
  mappingAt,
  scalarAt,
  splitPair,
  valueAt
} from "./shared-21.js";
import {
  copyEntry,
  copyWith,
  createMapping,
  scalarText
} from "./shared-20.js";
import {
  groupBy
} from "./shared-64.js";
import {
  remember
} from "./shared-70.js";

// src/compose/override-effect.ts
function createEffectTest(element, [section = "", name = ""]) {
  const shown = /* @__PURE__ */ new Map();
  const show = (model, document) => {
    const merged = mergeUncheckedDocument(model, document, { report: () => {
    }, interpolates: true });
    return { printed: JSON.stringify(renderProject(merged, "", /* @__PURE__ */ new Set([name]))), written: writtenIn(merged) };
  };
  return (keys, value) => {
    const model = nest([section, name], narrow(element, keys.slice(2)));
    const before = remember(shown, JSON.stringify(keys), () => show(model, derivedMapping([], value)));
    const after = show(model, nest(keys, value));
    return after.printed !== before.printed || after.written !== before.written;
  };
}
function itemsUnder(list, key) {
  const group = () => groupBy(list.items.filter(isScalar), (item) => textOf(splitPair(item).key));
  return remember(keyedItems, list, group).get(key) ?? [];
}
var keyedItems = /* @__PURE__ */ new WeakMap();
function narrow(tree, [key, ...below]) {
  if (key === void 0 || isScalar(tree)) return tree;
  if (tree.kind === "sequence") return copyWith(tree, { items: itemsUnder(tree, key) });
  const entry = tree.entries.get(key);
  return copyWith(tree, {
    entries: new Map(entry ? [[key, copyEntry(entry, narrow(entry.value, below))]] : [])
  });
}
function nest(keys, value) {
  const [key = "", ...below] = keys;
  return derivedMapping([[key, below.length === 0 ? value : nest(below, value)]], value);
}
function writtenIn(model) {
  return JSON.stringify(templatesIn(model).toSorted());
}
function templatesIn(tree) {
  if (isScalar(tree)) return templateOf(tree);
  const children = tree.kind === "sequence" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
  return children.flatMap(templatesIn);
}
function templateOf(scalar) {
  const { template } = scalar.pair?.value ?? scalar;
  return template && template.references.length > 0 ? [template.text.replace(LEADING_KEY, "")] : [];
}
var LEADING_KEY = /^[\w.-]+=/;

// src/compose/overrides.ts
function readOverrides(layers) {
  return layers.flatMap((layer) => [...readResets(layer), ...SECTIONS.flatMap((key) => readSection(key, layer))]);
}
var SECTIONS = ["services", "networks", "volumes", "secrets", "configs", "models"];
function readResets({ before, document, tags }) {
  if (document.entries.has("include")) return [];
  const resets = tags.filter(({ tag, keys }) => tag === "reset" && !extendsAnother(document, keys));
  return resets.map(({ keys, at }) => {
    const found = valueAt(before, ...keys);
    const place = { at, keyAt: at, path: keys.join("."), keys, form: "reset" };
    return { ...place, isEffective: found !== void 0, ...found && { base: placeOf(found), tree: found } };
  });
}
function extendsAnother(document, [section = "", name = ""]) {
  return section === "services" && valueAt(document, section, name, "extends") !== void 0;
}
function readSection(section, layer) {
  return [...entriesAt(layer.document, section)].flatMap(([name, entry]) => {
    const base = valueAt(layer.base, section, name);
    const keys = [section, name];
    if (!base || extendsAnother(layer.document, keys)) return [];
    return readEntry({ keys, entry, base }, { tags: layer.tags, hasEffect: createEffectTest(base, keys) });
  });
}
var MOST_COMPARISONS = 2e4;
function readEntry({ keys, entry, base }, judgement) {
  const [hop] = entry.via ?? [];
  if (hop?.by === "merge-key") return [];
  const { value } = entry;
  if (isTagged(keys, value, judgement)) return [];
  if (hop || base === void 0) return [describe({ keys, entry, base }, judgement)];
  if (isMapping(value) && value.entries.size > 0 && (!isScalar(base) || isNull(base))) {
    const below = [...value.entries].filter(([key]) => !key.startsWith("x-"));
    return below.flatMap(
      ([key, child]) => readEntry({ keys: [...keys, key], entry: child, base: baseUnder(base, key) }, judgement)
    );
  }
  const whole = describe({ keys, entry, base }, judgement);
  if (value.kind !== "sequence" || value.items.length === 0 || !whole.isEffective) return [whole];
  if (value.items.length * sizeOf(base) > MOST_COMPARISONS) return [whole];
  return value.items.map((item, index) => describeItem(item, [...keys, String(index)], judgement));
}
function isTagged(keys, value, { tags }) {
  const isEmpty = formOf(value) === "empty";
  return tags.some(
    ({ tag, keys: tagged }) => tag === "override" ? beginsWith(keys, tagged) : isEmpty && beginsWith(tagged, keys)
  );
}
function beginsWith(keys, start) {
  return start.every((key, index) => key === keys[index]);
}
function baseUnder(base, key) {
  return base.kind === "sequence" ? itemsUnder(base, key).at(-1) : entryAt(base, key)?.value;
}
function describe({ keys, entry, base }, { hasEffect }) {
  const { key, value, via } = entry;
  const [hop] = via ?? [];
  const at = hop?.at ?? (value.end > value.start ? placeOf(value) : key);
  const form = formOf(value);
  const mayBeIdle = base !== void 0 || form !== "value";
  return {
    at,
    keyAt: key,
    path: keys.join("."),
    keys,
    form,
    isEffective: !mayBeIdle || hasEffect(keys, value),
    ...base && { base: placeOf(base) },
    tree: value
  };
}
function describeItem(item, keys, { hasEffect }) {
  const at = placeOf(item);
  const isEffective = hasEffect(keys.slice(0, -1), derivedSequence([item], item));
  return { at, keyAt: at, path: keys.join("."), keys, form: "value", isEffective, tree: item };
}
function formOf(value) {
  if (isNull(value)) return "null";
  return sizeOf(value) === 0 ? "empty" : "value";
}
function sizeOf(tree) {
  if (tree.kind === "mapping") return tree.entries.size;
  return tree.kind === "sequence" ? tree.items.length : 1;
}
function placeOf({ file, start, end }) {
  return { file, start, end };
}

// src/compose/project/networks.ts
function readNetworks(source) {
  const members = membersByNetwork(source);
  const networks = /* @__PURE__ */ new Map();
  for (const [key, entry] of entriesAt(source.model, "networks")) {
    const isImplicit = !entriesAt(source.declared, "networks").has(key);
    networks.set(key, { isImplicit, members: members.get(key) ?? [], ...readNetwork(key, entry) });
  }
  return networks;
}
function readAttachments(service, networks, isImplicit) {
  const path = childPath(service.path, "networks");
  return [...entriesAt(service.tree, "networks")].map(([key, entry]) => {
    const network = networks.get(key);
    const element = { tree: entry.value, path: childPath(path, key) };
    return {
      key,
      aliases: readTexts(element, "aliases"),
      isImplicit,
      at: entry.key,
      path: element.path,
      via: entry.via,
      network
    };
  });
}
function membersByNetwork({ model, enabled }) {
  const members = /* @__PURE__ */ new Map();
  for (const [name, { value: service }] of entriesAt(model, "services")) {
    if (!enabled.has(name)) continue;
    for (const key of entriesAt(service, "networks").keys()) remember(members, key, () => []).push(name);
  }
  return members;
}
function readNetwork(key, entry) {
  const element = { tree: entry.value, path: childPath("networks", key) };
  const name = scalarAt(entry.value, "name");
  const nameText = name?.style === "derived" ? void 0 : readText(element, "name");
  return {
    key,
    name: name ? scalarText(name) : key,
    subnets: readSubnets(element),
    at: entry.key,
    path: element.path,
    via: entry.via,
    nameText,
    driver: readText(element, "driver"),
    internal: readFlag(element, "internal"),
    external: readFlag(element, "external")
  };
}
function readSubnets({ tree, path }) {
  return itemsAt(tree, "ipam", "config").flatMap((pool, index) => {
    const subnet = scalarAt(pool, "subnet");
    return isScalar(subnet) ? [createText(subnet, `${path}.ipam.config.${index}.subnet`)] : [];
  });
}

// src/compose/project/resources.ts
function readVolumes(model) {
  const volumes = /* @__PURE__ */ new Map();
  for (const [key, entry] of entriesAt(model, "volumes")) {
    const element = { tree: entry.value, path: childPath("volumes", key) };
    const name = scalarAt(entry.value, "name");
    volumes.set(key, {
      key,
      name: name ? scalarText(name) : key,
      at: entry.key,
      path: element.path,
      via: entry.via,
      external: readFlag(element, "external"),
      driver: readText(element, "driver")
    });
  }
  return volumes;
}
function readFileObjects(model, kind) {
  const objects = /* @__PURE__ */ new Map();
  for (const [key, entry] of entriesAt(model, kind)) {
    const element = { tree: entry.value, path: childPath(kind, key) };
    objects.set(key, {
      key,
      at: entry.key,
      path: element.path,
      via: entry.via,
      file: readText(element, "file"),
      environment: readText(element, "environment"),
      external: readFlag(element, "external")
    });
  }
  return objects;
}

// src/compose/project/service.ts
function readService(source) {
  const { name, entry, declared, isEnabled, environment, networks } = source;
  const element = { tree: entry.value, path: childPath("services", name) };
  const isImplicit = entriesAt(declared, "networks").size === 0;
  return {
    name,
    enabled: isEnabled,
    at: entry.key,
    path: element.path,
    via: entry.via,
    image: readText(element, "image"),
    build: readBuild(element),
    containerName: readText(element, "container_name"),
    hostname: readText(element, "hostname"),
    profiles: readTexts(element, "profiles"),
    environment: environment.environment,
    envFiles: environment.envFiles,
    variables: environment.variables,
    labels: readLabels(element),
    networks: readAttachments(element, networks, isImplicit),
    networkMode: readText(element, "network_mode"),
    ports: readPorts(element),
    expose: readTexts(element, "expose"),
    volumes: readMounts(element, source.bindSources),
    devices: readReferences(element, "devices", "source"),
    dependsOn: readDependencies(element, declared),
    links: readTexts(element, "links"),
    extraHosts: readExtraHosts(element),
    command: readCommand(element, "command"),
    entrypoint: readCommand(element, "entrypoint"),
    healthcheck: readHealthcheck(element),
    privileged: readFlag(element, "privileged"),
    readOnly: readFlag(element, "read_only"),
    user: readText(element, "user"),
    pid: readText(element, "pid"),
    ipc: readText(element, "ipc"),
    usernsMode: readText(element, "userns_mode"),
    capAdd: readTexts(element, "cap_add"),
    capDrop: readTexts(element, "cap_drop"),
    securityOpt: readTexts(element, "security_opt"),
    secrets: readReferences(element, "secrets", "source"),
    configs: readReferences(element, "configs", "source"),
    tree: entry.value
  };
}
function readHealthcheck(service) {
  const entry = entryAt(service.tree, "healthcheck");
  if (!entry) return void 0;
  const element = { tree: entry.value, path: childPath(service.path, "healthcheck") };
  return { at: entry.key, test: readCommand(element, "test"), disable: readFlag(element, "disable") };
}

// src/compose/create-project.ts
function createProject(resolution) {
  const model = resolution.model ?? emptyModel(resolution);
  const overlay = isOverlay(resolution);
  const networks = readNetworks({ model, declared: resolution.declared ?? model, enabled: resolution.enabled });
  return {
    name: resolution.name,
    directory: resolution.directory,
    files: resolution.files,
    services: readServices(resolution, model, networks),
    networks,
    volumes: readVolumes(model),
    secrets: readFileObjects(model, "secrets"),
    configs: readFileObjects(model, "configs"),
    envFiles: resolution.envFiles,
    referenceEnvFiles: resolution.referenceEnvFiles,
    activeProfiles: resolution.profiles,
    overrides: readOverrides(resolution.layers),
    isOverlay: overlay,
    problems: overlay ? resolution.problems.filter(({ kind }) => !OVERLAY_PROBLEMS.has(kind)) : resolution.problems,
    tree: resolution.model,
    at: entryAt(model, "services")?.key ?? startOf(resolution)
  };
}
function readServices({ declared, enabled, environments, bindSources }, model, networks) {
  const services = /* @__PURE__ */ new Map();
  for (const [name, entry] of entriesAt(model, "services")) {
    const environment = environments.get(name);
    if (!environment) continue;
    const before = mappingAt(declared, "services", name);
    services.set(
      name,
      readService({ name, entry, declared: before, isEnabled: enabled.has(name), environment, networks, bindSources })
    );
  }
  return services;
}
function emptyModel(resolution) {
  return createMapping({ entries: /* @__PURE__ */ new Map(), ...startOf(resolution) });
}
function startOf({ files, directory }) {
  const file = files[0] ?? { path: directory, text: "" };
  return { file, start: 0, end: 0 };
}

export {
  createProject
};
