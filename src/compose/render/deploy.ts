/** `deploy` as `docker compose config --format json` prints it. */

import { always, filled, list, record, renderPairs, set } from "./collections.ts";
import { integer, text, texts } from "./fields.ts";
import {
  renderBytes,
  renderCount,
  renderDuration,
  renderFloat32,
  renderInteger,
  renderSetDuration,
  renderText,
  renderUnsigned,
} from "./scalars.ts";

/** A device that a container asks for. */
export const renderDeviceRequest = record({
  capabilities: texts,
  driver: text,
  count: filled(renderCount),
  device_ids: texts,
  options: filled(renderPairs),
});

const renderUpdate = record({
  parallelism: set(renderUnsigned(64)),
  delay: filled(renderSetDuration),
  failure_action: text,
  monitor: filled(renderSetDuration),
  max_failure_ratio: filled(renderFloat32),
  order: text,
});

const renderResource = record({
  cpus: filled(renderFloat32),
  memory: filled(renderBytes),
  pids: integer,
  devices: filled(list(renderDeviceRequest)),
  generic_resources: filled(
    list(
      record({
        discrete_resource_spec: set(record({ kind: always(renderText), value: always(renderInteger) })),
      }),
    ),
  ),
});

const renderPlacement = record({
  constraints: texts,
  preferences: filled(list(record({ spread: text }))),
  max_replicas_per_node: filled(renderUnsigned(64)),
});

const renderRestartPolicy = record({
  condition: text,
  delay: set(renderDuration),
  max_attempts: set(renderUnsigned(64)),
  window: set(renderDuration),
});

export const renderDeploy = record({
  mode: text,
  replicas: set(renderInteger),
  labels: filled(renderPairs),
  update_config: set(renderUpdate),
  rollback_config: set(renderUpdate),
  resources: always(record({ limits: set(renderResource), reservations: set(renderResource) })),
  restart_policy: set(renderRestartPolicy),
  placement: always(renderPlacement),
  endpoint_mode: text,
});
