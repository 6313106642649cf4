/** A service as `docker compose config --format json` prints it, attribute by attribute. */

import { valueAt } from "../parts.ts";
import { renderBuild, renderDevelop, renderHook } from "./build.ts";
import {
  always,
  dictionary,
  entered,
  filled,
  list,
  record,
  renderCommand,
  renderHosts,
  renderManyPairs,
  renderPairs,
  renderTest,
  renderTexts,
  renderUlimit,
  renderVariables,
  set,
} from "./collections.ts";
import { renderDeploy, renderDeviceRequest } from "./deploy.ts";
import { renderFileReference, renderMount, renderPort, renderServiceNetwork } from "./mounts.ts";
import {
  renderBytes,
  renderDuration,
  renderFlag,
  renderFloat32,
  renderInteger,
  renderText,
  renderUnsigned,
} from "./scalars.ts";

const text = filled(renderText);
const texts = filled(renderTexts);
const pairs = filled(renderPairs);
const flag = filled(renderFlag);
const integer = filled(renderInteger);
const bytes = filled(renderBytes);

// Compose prints these three names in capitals.
const renderThrottle = list((tree) => ({
  Path: renderText(valueAt(tree, "path")),
  Rate: renderBytes(valueAt(tree, "rate")) || "0",
}));
const renderWeights = list((tree) => ({
  Path: renderText(valueAt(tree, "path")),
  Weight: renderUnsigned(16)(valueAt(tree, "weight")),
}));

const renderBlkio = record({
  weight: filled(renderUnsigned(16)),
  weight_device: filled(renderWeights),
  device_read_bps: filled(renderThrottle),
  device_read_iops: filled(renderThrottle),
  device_write_bps: filled(renderThrottle),
  device_write_iops: filled(renderThrottle),
});

const renderDependency = record({ condition: text, restart: flag, required: always(renderFlag) });

const renderEnvFile = record({ path: text, required: always(renderFlag), format: text });

const renderHealthcheck = record({
  test: filled(renderTest),
  timeout: set(renderDuration),
  interval: set(renderDuration),
  retries: set(renderUnsigned(64)),
  start_period: set(renderDuration),
  start_interval: set(renderDuration),
  disable: flag,
});

/** The attributes stand in Compose's order. */
export const renderService = record({
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
  pre_stop: filled(list(renderHook)),
});
