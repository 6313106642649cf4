/** Compose Deploy Specification: `services.NAME.deploy`, and the devices that `gpus` shares with it. */
import { listOrMapping, strings, uniqueStrings } from "./common.ts";
import {
  integerOrString,
  listOf,
  mapping,
  nothing,
  numberOrString,
  openMapping,
  type Schema,
  string,
  union,
  word,
} from "./schema.ts";

const deviceKeys = {
  capabilities: uniqueStrings,
  count: integerOrString,
  device_ids: uniqueStrings,
  driver: string,
  options: listOrMapping,
};

/** How many tasks are changed at a time, and what happens when one fails. */
const taskChanges: Schema = mapping({
  parallelism: integerOrString,
  delay: string,
  failure_action: string,
  monitor: string,
  max_failure_ratio: numberOrString,
  order: word("start-first", "stop-first"),
});

const genericResource: Schema = mapping({
  discrete_resource_spec: mapping({ kind: string, value: numberOrString }),
});

const resources: Schema = mapping({
  limits: mapping({ cpus: numberOrString, memory: string, pids: integerOrString }),
  reservations: mapping({
    cpus: numberOrString,
    memory: string,
    generic_resources: listOf(genericResource),
    devices: listOf(mapping(deviceKeys, "capabilities")),
  }),
});

const placement: Schema = mapping({
  constraints: strings,
  preferences: listOf(mapping({ spread: string })),
  max_replicas_per_node: integerOrString,
});

const restartPolicy: Schema = mapping({
  condition: string,
  delay: string,
  max_attempts: integerOrString,
  window: string,
});

export const deploy: Schema = union(
  mapping({
    mode: string,
    endpoint_mode: string,
    replicas: integerOrString,
    labels: listOrMapping,
    update_config: taskChanges,
    rollback_config: taskChanges,
    resources,
    restart_policy: restartPolicy,
    placement,
  }),
  nothing,
);

/** Compose spec, 05-services, `gpus`. Unlike devices of `deploy`, entries may hold keys of any name. */
export const gpus: Schema = union(
  { type: "string", pattern: "^all$", description: "`all` or a list of devices" },
  listOf(openMapping(deviceKeys)),
);
