import {
  booleanAt,
  bytesOf,
  entriesAt,
  formatDuration,
  isMapping,
  isNull,
  isScalar,
  isSequence,
  parseDuration,
  splitCommand,
  stringAt,
  valueAt
} from "./shared-2.js";
import {
  parseFloat64,
  roundToFloat32,
  scalarText
} from "./shared-17.js";

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
  return typeof value === "object" && Object.keys(value).length === 0;
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
function renderTime(text6) {
  const [date = "", time = "", zone = ""] = text6.split(" ");
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
      if (field) found.push(field);
    }
    const printed = {};
    for (const field of found.sort((one, other) => one.index - other.index)) {
      const value = renderField(entries.get(field.key)?.value, field);
      if (value !== void 0) printed[field.key] = value;
    }
    return printed;
  };
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
var renderHosts = (tree) => hostsOf(tree).map(([host, address]) => `${host}=${/^\[.+\]$/.test(address) ? address.slice(1, -1) : address}`).sort(compareBytes);
var renderUlimit = (tree) => {
  if (!isMapping(tree)) return Number(textOf(tree)) === 0 ? {} : Number(textOf(tree));
  return record({ soft: filled(limitOf), hard: filled(limitOf) })(tree);
};
function compareBytes(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
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
function sorted(pairs4) {
  return Object.fromEntries([...pairs4].sort((one, other) => compareBytes(one[0], other[0])));
}
function pairsOf(tree) {
  if (isSequence(tree)) {
    return tree.items.map((item) => {
      const text6 = textOf(item);
      const equals = text6.indexOf("=");
      return equals < 0 ? [text6, null] : [text6.slice(0, equals), text6.slice(equals + 1)];
    });
  }
  return isMapping(tree) ? withoutExtensions(tree) : [];
}
function withoutExtensions(tree) {
  const pairs4 = [];
  for (const [key, { value }] of tree.entries) {
    if (!key.startsWith("x-")) pairs4.push([key, isNull(value) ? null : formatGo(value)]);
  }
  const extensions = formatExtensions(tree);
  return extensions === void 0 ? pairs4 : [...pairs4, [EXTENSIONS, extensions]];
}
function hostsOf(tree) {
  if (isSequence(tree)) {
    return tree.items.flatMap((item) => {
      const text6 = textOf(item);
      const at = text6.includes("=") ? text6.indexOf("=") : text6.indexOf(":");
      const addresses = text6.slice(at + 1).split(",");
      return addresses.map((address) => [text6.slice(0, at), address]);
    });
  }
  if (!isMapping(tree)) return [];
  return [...tree.entries].flatMap(([host, { value }]) => {
    const addresses = isSequence(value) ? value.items : [value];
    return addresses.map((address) => [host, textOf(address)]);
  });
}

// src/compose/render/mounts.ts
var text = filled(renderText);
var texts = filled(renderTexts);
var flag = filled(renderFlag);
var integer = filled(renderInteger);
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
var text2 = filled(renderText);
var texts2 = filled(renderTexts);
var pairs = filled(renderPairs);
var flag2 = filled(renderFlag);
var renderSshKeys = (tree) => tree === void 0 ? [] : [...entriesAt(tree)].map(([id, { value }]) => isNull(value) ? id : `${id}=${textOf(value)}`);
var renderBuild = record({
  context: text2,
  dockerfile: text2,
  dockerfile_inline: text2,
  entitlements: texts2,
  args: filled(renderVariables),
  provenance: text2,
  sbom: text2,
  ssh: filled(renderSshKeys),
  labels: pairs,
  cache_from: texts2,
  cache_to: texts2,
  no_cache: flag2,
  no_cache_filter: texts2,
  additional_contexts: pairs,
  pull: flag2,
  extra_hosts: entered(renderHosts),
  isolation: text2,
  network: text2,
  target: text2,
  secrets: filled(list(renderFileReference)),
  shm_size: filled(renderBytes),
  tags: texts2,
  ulimits: filled(dictionary(renderUlimit)),
  platforms: texts2,
  privileged: flag2
});
var renderHook = record({
  command: always(renderCommand),
  image: text2,
  user: text2,
  privileged: flag2,
  working_dir: text2,
  environment: filled(renderVariables),
  per_replica: flag2
});
var renderWatch = record({
  path: always(renderText),
  action: always(renderText),
  target: text2,
  exec: always(renderHook),
  include: texts2,
  ignore: texts2,
  initial_sync: flag2
});
var renderDevelop = record({ watch: filled(list(renderWatch)) });

// src/compose/render/deploy.ts
var text3 = filled(renderText);
var texts3 = filled(renderTexts);
var integer2 = filled(renderInteger);
var renderDeviceRequest = record({
  capabilities: texts3,
  driver: text3,
  count: filled(renderCount),
  device_ids: texts3,
  options: filled(renderPairs)
});
var renderUpdate = record({
  parallelism: set(renderUnsigned(64)),
  delay: filled(renderSetDuration),
  failure_action: text3,
  monitor: filled(renderSetDuration),
  max_failure_ratio: filled(renderFloat32),
  order: text3
});
var renderResource = record({
  cpus: filled(renderFloat32),
  memory: filled(renderBytes),
  pids: integer2,
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
  constraints: texts3,
  preferences: filled(list(record({ spread: text3 }))),
  max_replicas_per_node: filled(renderUnsigned(64))
});
var renderRestartPolicy = record({
  condition: text3,
  delay: set(renderDuration),
  max_attempts: set(renderUnsigned(64)),
  window: set(renderDuration)
});
var renderDeploy = record({
  mode: text3,
  replicas: set(renderInteger),
  labels: filled(renderPairs),
  update_config: set(renderUpdate),
  rollback_config: set(renderUpdate),
  resources: always(record({ limits: set(renderResource), reservations: set(renderResource) })),
  restart_policy: set(renderRestartPolicy),
  placement: always(renderPlacement),
  endpoint_mode: text3
});

// src/compose/render/service.ts
var text4 = filled(renderText);
var texts4 = filled(renderTexts);
var pairs2 = filled(renderPairs);
var flag3 = filled(renderFlag);
var integer3 = filled(renderInteger);
var bytes = filled(renderBytes);
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
var renderDependency = record({ condition: text4, restart: flag3, required: always(renderFlag) });
var renderEnvFile = record({ path: text4, required: always(renderFlag), format: text4 });
var renderHealthcheck = record({
  test: filled(renderTest),
  timeout: set(renderDuration),
  interval: set(renderDuration),
  retries: set(renderUnsigned(64)),
  start_period: set(renderDuration),
  start_interval: set(renderDuration),
  disable: flag3
});
var renderService = record({
  profiles: texts4,
  annotations: pairs2,
  attach: set(renderFlag),
  build: set(renderBuild),
  develop: set(renderDevelop),
  blkio_config: set(renderBlkio),
  cap_add: texts4,
  cap_drop: texts4,
  cgroup_parent: text4,
  cgroup: text4,
  cpu_count: integer3,
  cpu_percent: filled(renderFloat32),
  cpu_period: integer3,
  cpu_quota: integer3,
  cpu_rt_period: integer3,
  cpu_rt_runtime: integer3,
  cpus: filled(renderFloat32),
  cpuset: text4,
  cpu_shares: integer3,
  command: always(renderCommand),
  configs: filled(list(renderFileReference)),
  container_name: text4,
  credential_spec: set(record({ config: text4, file: text4, registry: text4 })),
  depends_on: filled(dictionary(renderDependency)),
  deploy: set(renderDeploy),
  device_cgroup_rules: texts4,
  devices: filled(list(record({ source: text4, target: text4, permissions: text4 }))),
  dns: texts4,
  dns_opt: texts4,
  dns_search: texts4,
  domainname: text4,
  entrypoint: always(renderCommand),
  provider: set(record({ type: text4, options: filled(renderManyPairs) })),
  environment: filled(renderVariables),
  env_file: filled(list(renderEnvFile)),
  expose: texts4,
  extends: set(record({ file: text4, service: text4 })),
  external_links: texts4,
  extra_hosts: entered(renderHosts),
  group_add: texts4,
  gpus: filled(list(renderDeviceRequest)),
  hostname: text4,
  healthcheck: set(renderHealthcheck),
  image: text4,
  init: set(renderFlag),
  ipc: text4,
  isolation: text4,
  labels: pairs2,
  label_file: texts4,
  links: texts4,
  logging: set(record({ driver: text4, options: pairs2 })),
  mem_limit: bytes,
  mem_reservation: bytes,
  memswap_limit: bytes,
  mem_swappiness: bytes,
  mac_address: text4,
  models: filled(dictionary(record({ endpoint_var: text4, model_var: text4 }))),
  network_mode: text4,
  networks: filled(dictionary(renderServiceNetwork)),
  oom_kill_disable: flag3,
  oom_score_adj: integer3,
  pid: text4,
  pids_limit: integer3,
  platform: text4,
  ports: filled(list(renderPort)),
  privileged: flag3,
  pull_policy: text4,
  read_only: flag3,
  restart: text4,
  runtime: text4,
  scale: set(renderInteger),
  secrets: filled(list(renderFileReference)),
  security_opt: texts4,
  shm_size: bytes,
  stdin_open: flag3,
  stop_grace_period: set(renderDuration),
  stop_signal: text4,
  storage_opt: pairs2,
  sysctls: pairs2,
  tmpfs: texts4,
  tty: flag3,
  ulimits: filled(dictionary(renderUlimit)),
  use_api_socket: flag3,
  user: text4,
  userns_mode: text4,
  uts: text4,
  volumes: filled(list(renderMount)),
  volumes_from: texts4,
  working_dir: text4,
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
var text5 = filled(renderText);
var pairs3 = filled(renderPairs);
var flag4 = filled(renderFlag);
var renderPool = record({ subnet: text5, gateway: text5, ip_range: text5, aux_addresses: pairs3 });
var renderNetwork = record({
  name: text5,
  driver: text5,
  driver_opts: pairs3,
  ipam: always(record({ driver: text5, config: filled(list(renderPool)), options: pairs3 })),
  external: flag4,
  internal: flag4,
  attachable: flag4,
  labels: pairs3,
  enable_ipv4: set(renderFlag),
  enable_ipv6: set(renderFlag)
});
var renderVolume = record({ name: text5, driver: text5, driver_opts: pairs3, external: flag4, labels: pairs3 });
var FILE_OBJECT = {
  name: text5,
  file: text5,
  environment: text5,
  external: flag4,
  labels: pairs3,
  driver: text5,
  driver_opts: pairs3,
  template_driver: text5
};
var renderSecret = record(FILE_OBJECT);
var renderContent = record({ ...FILE_OBJECT, content: text5 });
var renderConfig = (tree) => stringAt(tree, "environment") ? renderSecret(tree) : renderContent(tree);
var renderModel = record({
  name: text5,
  model: text5,
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
  return Object.fromEntries(printed.sort((one, other) => compareBytes(one[0], other[0])));
}

export {
  textOf,
  compareBytes,
  EXTENSIONS,
  formatExtensions,
  renderProject
};
