/** Compose spec, 05-services: one entry of `services`. */
import { dependencies, envFiles, modelBindings, networkAttachments, ports } from "./attachments.ts";
import { build } from "./build.ts";
import {
  command,
  extraHosts,
  fileGrants,
  hook,
  listOrMapping,
  stringOrStrings,
  stringOrUniqueStrings,
  ulimits,
  uniqueStrings,
} from "./common.ts";
import { deploy, gpus } from "./deploy.ts";
import { develop } from "./develop.ts";
import { mounts } from "./mount.ts";
import {
  boolean,
  booleanOrString,
  boundedInteger,
  closedMapping,
  integerOrString,
  listOf,
  mapping,
  nothing,
  number,
  numberOrString,
  options,
  type Schema,
  setOf,
  string,
  union,
  word,
} from "./schema.ts";

const deviceRate: Schema = closedMapping({ path: string, rate: integerOrString });

const blockIo: Schema = closedMapping({
  weight: integerOrString,
  weight_device: listOf(closedMapping({ path: string, weight: integerOrString })),
  device_read_bps: listOf(deviceRate),
  device_read_iops: listOf(deviceRate),
  device_write_bps: listOf(deviceRate),
  device_write_iops: listOf(deviceRate),
});

const device: Schema = union(string, mapping({ source: string, target: string, permissions: string }, "source"));

const healthcheck: Schema = mapping({
  test: stringOrStrings,
  interval: string,
  timeout: string,
  retries: numberOrString,
  start_period: string,
  start_interval: string,
  disable: booleanOrString,
});

const logging: Schema = mapping({ driver: string, options: options(union(string, number, nothing)) });

/** An init container that runs before the service's own. */
const initContainer: Schema = mapping({
  command,
  image: string,
  user: string,
  privileged: booleanOrString,
  working_dir: string,
  environment: listOrMapping,
  per_replica: booleanOrString,
});

const providerOption: Schema = union(string, number, boolean, listOf(union(string, number, boolean)));

const provider: Schema = mapping({ type: string, options: options(providerOption) }, "type");

const containerName: Schema = {
  type: "string",
  pattern: "[a-zA-Z0-9][a-zA-Z0-9_.-]+",
  description: "a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`",
};

const pullPolicy: Schema = {
  type: "string",
  pattern: "always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+",
  description:
    "`always`, `never`, `build`, `missing`, `if_not_present`, `refresh`, `daily`, `weekly` or `every_` with a duration",
};

export const service: Schema = mapping({
  annotations: listOrMapping,
  attach: booleanOrString,
  blkio_config: blockIo,
  build,
  cap_add: uniqueStrings,
  cap_drop: uniqueStrings,
  cgroup: word("host", "private"),
  cgroup_parent: string,
  command,
  configs: fileGrants,
  container_name: containerName,
  cpu_count: boundedInteger({ minimum: 0 }),
  cpu_percent: boundedInteger({ minimum: 0, maximum: 100 }),
  cpu_period: numberOrString,
  cpu_quota: numberOrString,
  cpu_rt_period: numberOrString,
  cpu_rt_runtime: numberOrString,
  cpu_shares: numberOrString,
  cpus: numberOrString,
  cpuset: string,
  credential_spec: mapping({ config: string, file: string, registry: string }),
  depends_on: dependencies,
  deploy,
  develop,
  device_cgroup_rules: uniqueStrings,
  devices: listOf(device),
  dns: stringOrUniqueStrings,
  dns_opt: uniqueStrings,
  dns_search: stringOrUniqueStrings,
  domainname: string,
  entrypoint: command,
  env_file: envFiles,
  environment: listOrMapping,
  expose: setOf(numberOrString),
  extends: union(string, closedMapping({ service: string, file: string }, "service")),
  external_links: uniqueStrings,
  extra_hosts: extraHosts,
  gpus,
  group_add: setOf(numberOrString),
  healthcheck,
  hostname: string,
  image: string,
  init: booleanOrString,
  ipc: string,
  isolation: string,
  label_file: stringOrStrings,
  labels: listOrMapping,
  links: uniqueStrings,
  logging,
  mac_address: string,
  mem_limit: numberOrString,
  mem_reservation: integerOrString,
  mem_swappiness: integerOrString,
  memswap_limit: numberOrString,
  models: modelBindings,
  network_mode: string,
  networks: networkAttachments,
  oom_kill_disable: booleanOrString,
  oom_score_adj: boundedInteger({ minimum: -1000, maximum: 1000 }),
  pid: union(string, nothing),
  pids_limit: numberOrString,
  platform: string,
  ports,
  post_start: listOf(hook),
  pre_start: listOf(initContainer),
  pre_stop: listOf(hook),
  privileged: booleanOrString,
  profiles: uniqueStrings,
  provider,
  pull_policy: pullPolicy,
  pull_refresh_after: string,
  read_only: booleanOrString,
  restart: string,
  runtime: string,
  scale: integerOrString,
  secrets: fileGrants,
  security_opt: uniqueStrings,
  shm_size: numberOrString,
  stdin_open: booleanOrString,
  stop_grace_period: string,
  stop_signal: string,
  storage_opt: { type: "object" },
  sysctls: listOrMapping,
  tmpfs: stringOrUniqueStrings,
  tty: booleanOrString,
  ulimits,
  use_api_socket: boolean,
  user: string,
  userns_mode: string,
  uts: string,
  volumes: mounts,
  volumes_from: uniqueStrings,
  working_dir: string,
});
