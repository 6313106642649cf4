import {
  bytesOf,
  formatDuration,
  parseDuration,
  splitCommand
} from "./shared-18.js";
import {
  booleanAt,
  entriesAt,
  isMapping,
  isNull,
  isScalar,
  isSequence,
  stringAt,
  valueAt
} from "./shared-21.js";
import {
  parseFloat64,
  roundToFloat32,
  scalarText
} from "./shared-20.js";
import {
  compareText
} from "./shared-66.js";
import {
  isList
} from "./shared-69.js";

// src/compose/render/go-value.ts
function formatGo(tree) {
  if (tree instanceof Map) return formatMap(tree);
  if ("kind" in tree) return formatTree(tree);
  return "";
}
function formatTree(tree) {
  if (tree.kind === "mapping") return formatMap(new Map([...tree.entries].map(([key, { value }]) => [key, value])));
  if (tree.kind === "sequence") return `[${tree.items.map(formatTree).join(" ")}]`;
  return tree.value === null ? "<nil>" : scalarText(tree);
}
function formatMap(values) {
  const keys = [...values.keys()].sort();
  return `map[${keys.map((key) => `${key}:${formatGo(values.get(key) ?? /* @__PURE__ */ new Map())}`).join(" ")}]`;
}

// src/compose/render/json.ts
function isEmptyJson(value) {
  if (value === null || value === false || value === 0 || value === "") return true;
  return typeof value === "object" && (isList(value) ? value.length === 0 : hasNoKey(value));
}
function hasNoKey(value) {
  for (const _ in value) return false;
  return true;
}

// src/compose/render/scalars.ts
var renderText = (tree) => textOf(tree);
var renderFlag = (tree) => booleanAt(tree) === true;
var renderInteger = (tree) => {
  const value = scalarOf(tree)?.value;
  if (typeof value === "bigint") return Number(BigInt.asIntN(64, value));
  const whole = Math.trunc(numberOf(tree));
  return whole === 0 ? 0 : whole;
};
function renderUnsigned(bits) {
  return (tree) => {
    const value = scalarOf(tree)?.value;
    if (typeof value === "bigint") return Number(BigInt.asUintN(bits, value));
    const whole = Math.trunc(numberOf(tree));
    return Number.isFinite(whole) ? Number(BigInt.asUintN(bits, BigInt(whole))) : 0;
  };
}
var renderFloat32 = (tree) => roundToFloat32(numberOf(tree));
var renderBytes = (tree) => {
  const size = scalarOf(tree);
  const bytes2 = size ? bytesOf(size) : 0n;
  return bytes2 === 0n ? "" : bytes2.toString();
};
var renderDuration = (tree) => formatDuration(parseDuration(textOf(tree)) ?? 0n);
var renderSetDuration = (tree) => {
  const duration = parseDuration(textOf(tree)) ?? 0n;
  return duration === 0n ? "" : formatDuration(duration);
};
var renderMode = (tree) => {
  const scalar = scalarOf(tree);
  const mode = scalar?.type === "string" ? Number.parseInt(textOf(tree), 8) : numberOf(tree);
  return `0${mode.toString(8)}`;
};
var renderCount = (tree) => textOf(tree).toLowerCase() === "all" ? -1 : renderInteger(tree);
var renderAny = (tree) => {
  if (tree?.kind === "mapping") {
    return Object.fromEntries([...tree.entries].map(([key, { value: value2 }]) => [key, renderAny(value2)]));
  }
  if (tree?.kind === "sequence") return tree.items.map(renderAny);
  if (tree?.type === "time") return renderTime(textOf(tree));
  const value = tree?.value ?? null;
  return typeof value === "bigint" ? Number(value) : value;
};
function renderTime(text2) {
  const [date = "", time = "", zone = ""] = text2.split(" ");
  return `${date}T${time}${zone === "+0000" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}
function textOf(tree) {
  return tree?.kind === "scalar" ? scalarText(tree) : "";
}
function scalarOf(tree) {
  return tree?.kind === "scalar" ? tree : void 0;
}
function numberOf(tree) {
  const scalar = scalarOf(tree);
  return scalar?.type === "string" ? parseFloat64(textOf(tree)) ?? 0 : Number(scalar?.value ?? 0);
}

// src/compose/render/collections.ts
function filled(render) {
  return { render, omit: "empty" };
}
function entered(render) {
  return { render, omit: "without entries" };
}
function set(render) {
  return { render, omit: "absent" };
}
function always(render) {
  return { render, omit: "never" };
}
function record(fields) {
  const table = Object.entries(fields).map(([key, field], index) => ({ key, index, ...field }));
  const byKey = new Map(table.map((field) => [field.key, field]));
  const always2 = table.filter(({ omit }) => omit === "never");
  return (tree) => {
    const entries = isMapping(tree) ? tree.entries : NO_ENTRIES;
    const found = always2.filter(({ key }) => !entries.has(key));
    for (const key of entries.keys()) {
      const field = byKey.get(key);
      if (field) insertInOrder(found, field);
    }
    const printed = {};
    for (const field of found) {
      const value = renderField(entries.get(field.key)?.value, field);
      if (value !== void 0) printed[field.key] = value;
    }
    return printed;
  };
}
function insertInOrder(fields, field) {
  let at = fields.length;
  for (let before = fields[at - 1]; before && before.index > field.index; before = fields[at - 1]) {
    fields[at] = before;
    at -= 1;
  }
  fields[at] = field;
}
function list(render) {
  return (tree) => {
    if (isSequence(tree)) return tree.items.map(render);
    return isScalar(tree) && !isNull(tree) ? [render(tree)] : [];
  };
}
function dictionary(render) {
  return (tree) => {
    if (!isMapping(tree)) return {};
    return sorted([...tree.entries].map(([key, { value }]) => [key, isNull(value) ? null : render(value)]));
  };
}
var renderTexts = list(renderText);
var renderPairs = (tree) => sorted(pairsOf(tree).map(([name, value]) => [name, value ?? ""]));
var renderVariables = (tree) => sorted(pairsOf(tree));
var renderManyPairs = (tree) => {
  if (!isMapping(tree)) return {};
  const options = [];
  for (const [name, { value }] of tree.entries) {
    const values = isSequence(value) ? value.items.map(formatGo) : [formatGo(value)];
    if (values.length > 0 && !name.startsWith("x-")) options.push([name, values]);
  }
  const extensions = formatExtensions(tree);
  return sorted(extensions === void 0 ? options : [...options, [EXTENSIONS, [extensions]]]);
};
var renderCommand = (tree) => {
  if (tree === void 0 || isNull(tree)) return null;
  if (isSequence(tree)) return tree.items.map(renderText);
  if (isScalar(tree) && tree.type !== "string") return null;
  const parsed = splitCommand(textOf(tree));
  return "value" in parsed ? parsed.value.words.map(({ value }) => value) : [];
};
var renderTest = (tree) => {
  if (isScalar(tree) && !isNull(tree)) return ["CMD-SHELL", scalarText(tree)];
  return renderTexts(tree);
};
var renderHosts = (tree) => hostsOf(tree).map(([host, address]) => `${host}=${/^\[.+\]$/.test(address) ? address.slice(1, -1) : address}`).sort(compareText);
var renderUlimit = (tree) => {
  if (!isMapping(tree)) return Number(textOf(tree)) === 0 ? {} : Number(textOf(tree));
  return record({ soft: filled(limitOf), hard: filled(limitOf) })(tree);
};
var EXTENSIONS = "#extensions";
function formatExtensions(mapping) {
  const extensions = [...mapping.entries].filter(([key]) => key.startsWith("x-"));
  return extensions.length === 0 ? void 0 : formatGo(new Map(extensions.map(([key, { value }]) => [key, value])));
}
var NO_ENTRIES = /* @__PURE__ */ new Map();
var limitOf = (tree) => Number(textOf(tree));
function renderField(value, { render, omit }) {
  if (omit === "never") return render(value);
  if (value === void 0 || isNull(value)) return void 0;
  if (omit === "without entries" && isEmptyTree(value)) return void 0;
  const printed = render(value);
  return omit === "empty" && isEmptyJson(printed) ? void 0 : printed;
}
function isEmptyTree(tree) {
  return isMapping(tree) ? tree.entries.size === 0 : isSequence(tree) && tree.items.length === 0;
}
function sorted(pairs2) {
  return Object.fromEntries([...pairs2].sort((one, other) => compareText(one[0], other[0])));
}
function pairsOf(tree) {
  if (isSequence(tree)) {
    return tree.items.map((item) => {
      const text2 = textOf(item);
      const equals = text2.indexOf("=");
      return equals < 0 ? [text2, null] : [text2.slice(0, equals), text2.slice(equals + 1)];
    });
  }
  return isMapping(tree) ? withoutExtensions(tree) : [];
}
function withoutExtensions(tree) {
  const pairs2 = [];
  for (const [key, { value }] of tree.entries) {
    if (!key.startsWith("x-")) pairs2.push([key, isNull(value) ? null : formatGo(value)]);
  }
  const extensions = formatExtensions(tree);
  return extensions === void 0 ? pairs2 : [...pairs2, [EXTENSIONS, extensions]];
}
function hostsOf(tree) {
  if (isSequence(tree)) {
    return tree.items.flatMap((item) => {
      const text2 = textOf(item);
      const at = text2.includes("=") ? text2.indexOf("=") : text2.indexOf(":");
      const addresses = text2.slice(at + 1).split(",");
      return addresses.map((address) => [text2.slice(0, at), address]);
    });
  }
  if (!isMapping(tree)) return [];
  return [...tree.entries].flatMap(([host, { value }]) => {
    const addresses = isSequence(value) ? value.items : [value];
    return addresses.map((address) => [host, textOf(address)]);
  });
}

// src/compose/render/fields.ts
var text = filled(renderText);
var texts = filled(renderTexts);
var pairs = filled(renderPairs);
var flag = filled(renderFlag);
var integer = filled(renderInteger);
var bytes = filled(renderBytes);

// src/compose/render/mounts.ts
var renderFileReference = record({
  source: text,
  target: text,
  uid: text,
  gid: text,
  mode: set(renderMode)
});
var renderPort = record({
  name: text,
  mode: text,
  host_ip: text,
  target: filled(renderUnsigned(32)),
  published: text,
  protocol: text,
  app_protocol: text
});
var renderBind = record({
  selinux: text,
  propagation: text,
  create_host_path: always(renderFlag),
  recursive: text
});
var renderMount = record({
  type: text,
  source: text,
  target: text,
  read_only: flag,
  consistency: text,
  bind: set(renderBind),
  volume: set(record({ labels: filled(renderPairs), nocopy: flag, subpath: text })),
  tmpfs: set(record({ size: filled(renderBytes), mode: filled(renderUnsigned(32)) })),
  image: set(record({ subpath: text }))
});
var renderServiceNetwork = record({
  aliases: texts,
  driver_opts: filled(renderPairs),
  gw_priority: integer,
  interface_name: text,
  ipv4_address: text,
  ipv6_address: text,
  link_local_ips: texts,
  mac_address: text,
  priority: integer
});

// src/compose/render/build.ts
var renderSshKeys = (tree) => tree === void 0 ? [] : [...entriesAt(tree)].map(([id, { value }]) => isNull(value) ? id : `${id}=${textOf(value)}`);
var renderBuild = record({
  context: text,
  dockerfile: text,
  dockerfile_inline: text,
  entitlements: texts,
  args: filled(renderVariables),
  provenance: text,
  sbom: text,
  ssh: filled(renderSshKeys),
  labels: pairs,
  cache_from: texts,
  cache_to: texts,
  no_cache: flag,
  no_cache_filter: texts,
  additional_contexts: pairs,
  pull: flag,
  extra_hosts: entered(renderHosts),
  isolation: text,
  network: text,
  target: text,
  secrets: filled(list(renderFileReference)),
  shm_size: filled(renderBytes),
  tags: texts,
  ulimits: filled(dictionary(renderUlimit)),
  platforms: texts,
  privileged: flag
});
var renderHook = record({
  command: always(renderCommand),
  image: text,
  user: text,
  privileged: flag,
  working_dir: text,
  environment: filled(renderVariables),
  per_replica: flag
});
var renderWatch = record({
  path: always(renderText),
  action: always(renderText),
  target: text,
  exec: always(renderHook),
  include: texts,
  ignore: texts,
  initial_sync: flag
});
var renderDevelop = record({ watch: filled(list(renderWatch)) });

// src/compose/render/deploy.ts
var renderDeviceRequest = record({
  capabilities: texts,
  driver: text,
  count: filled(renderCount),
  device_ids: texts,
  options: filled(renderPairs)
});
var renderUpdate = record({
  parallelism: set(renderUnsigned(64)),
  delay: filled(renderSetDuration),
  failure_action: text,
  monitor: filled(renderSetDuration),
  max_failure_ratio: filled(renderFloat32),
  order: text
});
var renderResource = record({
  cpus: filled(renderFloat32),
  memory: filled(renderBytes),
  pids: integer,
  devices: filled(list(renderDeviceRequest)),
  generic_resources: filled(
    list(
      record({
        discrete_resource_spec: set(record({ kind: always(renderText), value: always(renderInteger) }))
      })
    )
  )
});
var renderPlacement = record({
  constraints: texts,
  preferences: filled(list(record({ spread: text }))),
  max_replicas_per_node: filled(renderUnsigned(64))
});
var renderRestartPolicy = record({
  condition: text,
  delay: set(renderDuration),
  max_attempts: set(renderUnsigned(64)),
  window: set(renderDuration)
});
var renderDeploy = record({
  mode: text,
  replicas: set(renderInteger),
  labels: filled(renderPairs),
  update_config: set(renderUpdate),
  rollback_config: set(renderUpdate),
  resources: always(record({ limits: set(renderResource), reservations: set(renderResource) })),
  restart_policy: set(renderRestartPolicy),
  placement: always(renderPlacement),
  endpoint_mode: text
});

// src/compose/render/service.ts
var renderThrottle = list((tree) => ({
  Path: renderText(valueAt(tree, "path")),
  Rate: renderBytes(valueAt(tree, "rate")) || "0"
}));
var renderWeights = list((tree) => ({
  Path: renderText(valueAt(tree, "path")),
  Weight: renderUnsigned(16)(valueAt(tree, "weight"))
}));
var renderBlkio = record({
  weight: filled(renderUnsigned(16)),
  weight_device: filled(renderWeights),
  device_read_bps: filled(renderThrottle),
  device_read_iops: filled(renderThrottle),
  device_write_bps: filled(renderThrottle),
  device_write_iops: filled(renderThrottle)
});
var renderDependency = record({ condition: text, restart: flag, required: always(renderFlag) });
var renderEnvFile = record({ path: text, required: always(renderFlag), format: text });
var renderHealthcheck = record({
  test: filled(renderTest),
  timeout: set(renderDuration),
  interval: set(renderDuration),
  retries: set(renderUnsigned(64)),
  start_period: set(renderDuration),
  start_interval: set(renderDuration),
  disable: flag
});
var renderService = record({
  profiles: texts,
  annotations: pairs,
  attach: set(renderFlag),
  build: set(renderBuild),
  develop: set(renderDevelop),
  blkio_config: set(renderBlkio),
  cap_add: texts,
  cap_drop: texts,
  cgroup_parent: text,
  cgroup: text,
  cpu_count: integer,
  cpu_percent: filled(renderFloat32),
  cpu_period: integer,
  cpu_quota: integer,
  cpu_rt_period: integer,
  cpu_rt_runtime: integer,
  cpus: filled(renderFloat32),
  cpuset: text,
  cpu_shares: integer,
  command: always(renderCommand),
  configs: filled(list(renderFileReference)),
  container_name: text,
  credential_spec: set(record({ config: text, file: text, registry: text })),
  depends_on: filled(dictionary(renderDependency)),
  deploy: set(renderDeploy),
  device_cgroup_rules: texts,
  devices: filled(list(record({ source: text, target: text, permissions: text }))),
  dns: texts,
  dns_opt: texts,
  dns_search: texts,
  domainname: text,
  entrypoint: always(renderCommand),
  provider: set(record({ type: text, options: filled(renderManyPairs) })),
  environment: filled(renderVariables),
  env_file: filled(list(renderEnvFile)),
  expose: texts,
  extends: set(record({ file: text, service: text })),
  external_links: texts,
  extra_hosts: entered(renderHosts),
  group_add: texts,
  gpus: filled(list(renderDeviceRequest)),
  hostname: text,
  healthcheck: set(renderHealthcheck),
  image: text,
  init: set(renderFlag),
  ipc: text,
  isolation: text,
  labels: pairs,
  label_file: texts,
  links: texts,
  logging: set(record({ driver: text, options: pairs })),
  mem_limit: bytes,
  mem_reservation: bytes,
  memswap_limit: bytes,
  mem_swappiness: bytes,
  mac_address: text,
  models: filled(dictionary(record({ endpoint_var: text, model_var: text }))),
  network_mode: text,
  networks: filled(dictionary(renderServiceNetwork)),
  oom_kill_disable: flag,
  oom_score_adj: integer,
  pid: text,
  pids_limit: integer,
  platform: text,
  ports: filled(list(renderPort)),
  privileged: flag,
  pull_policy: text,
  read_only: flag,
  restart: text,
  runtime: text,
  scale: set(renderInteger),
  secrets: filled(list(renderFileReference)),
  security_opt: texts,
  shm_size: bytes,
  stdin_open: flag,
  stop_grace_period: set(renderDuration),
  stop_signal: text,
  storage_opt: pairs,
  sysctls: pairs,
  tmpfs: texts,
  tty: flag,
  ulimits: filled(dictionary(renderUlimit)),
  use_api_socket: flag,
  user: text,
  userns_mode: text,
  uts: text,
  volumes: filled(list(renderMount)),
  volumes_from: texts,
  working_dir: text,
  pre_start: filled(list(renderHook)),
  post_start: filled(list(renderHook)),
  pre_stop: filled(list(renderHook))
});

// src/compose/render/project.ts
function renderProject(model, name, enabled) {
  const services = [...entriesAt(model, "services")].filter(([service]) => enabled.has(service));
  const sections = Object.entries(SECTIONS).flatMap(([key, render]) => {
    const entries = [...entriesAt(model, key)];
    return entries.length === 0 ? [] : [[key, renderEntries(entries, render)]];
  });
  const extensions = [...model.entries].filter(([key]) => key.startsWith("x-"));
  return Object.fromEntries([
    ["name", name],
    ["services", renderEntries(services, renderService)],
    ...sections,
    ...extensions.map(([key, { value }]) => [key, renderAny(value)])
  ]);
}
var renderPool = record({ subnet: text, gateway: text, ip_range: text, aux_addresses: pairs });
var renderNetwork = record({
  name: text,
  driver: text,
  driver_opts: pairs,
  ipam: always(record({ driver: text, config: filled(list(renderPool)), options: pairs })),
  external: flag,
  internal: flag,
  attachable: flag,
  labels: pairs,
  enable_ipv4: set(renderFlag),
  enable_ipv6: set(renderFlag)
});
var renderVolume = record({ name: text, driver: text, driver_opts: pairs, external: flag, labels: pairs });
var FILE_OBJECT = {
  name: text,
  file: text,
  environment: text,
  external: flag,
  labels: pairs,
  driver: text,
  driver_opts: pairs,
  template_driver: text
};
var renderSecret = record(FILE_OBJECT);
var renderContent = record({ ...FILE_OBJECT, content: text });
var renderConfig = (tree) => stringAt(tree, "environment") ? renderSecret(tree) : renderContent(tree);
var renderModel = record({
  name: text,
  model: text,
  context_size: filled(renderInteger),
  runtime_flags: filled(renderTexts)
});
var SECTIONS = {
  networks: renderNetwork,
  volumes: renderVolume,
  secrets: renderSecret,
  configs: renderConfig,
  models: renderModel
};
function renderEntries(entries, render) {
  const printed = entries.map(([key, { value }]) => [key, render(value)]);
  return Object.fromEntries(printed.sort((one, other) => compareText(one[0], other[0])));
}

export {
  textOf,
  EXTENSIONS,
  formatExtensions,
  renderProject
};
