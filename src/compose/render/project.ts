/** A resolved project as `docker compose config --format json` prints it. */

import { compareText } from "../../text/order.ts";
import { entriesAt, stringAt } from "../parts.ts";
import type { Mapping, Tree } from "../tree.ts";
import { always, filled, list, record, renderTexts, set } from "./collections.ts";
import { flag, pairs, text } from "./fields.ts";
import type { Json, JsonObject } from "./json.ts";
import { type Render, renderAny, renderFlag, renderInteger } from "./scalars.ts";
import { renderService } from "./service.ts";

/**
 * Prints a project. Services that no profile enables are left out.
 *
 * @param model The normalised model.
 * @param enabled The services to print.
 */
export function renderProject(model: Mapping, name: string, enabled: ReadonlySet<string>): JsonObject {
  const services = [...entriesAt(model, "services")].filter(([service]) => enabled.has(service));
  const sections = Object.entries(SECTIONS).flatMap(([key, render]) => {
    const entries = [...entriesAt(model, key)];
    return entries.length === 0 ? [] : [[key, renderEntries(entries, render)] as const];
  });
  const extensions = [...model.entries].filter(([key]) => key.startsWith("x-"));
  return Object.fromEntries<Json>([
    ["name", name],
    ["services", renderEntries(services, renderService)],
    ...sections,
    ...extensions.map(([key, { value }]) => [key, renderAny(value)] as const),
  ]);
}

const renderPool = record({ subnet: text, gateway: text, ip_range: text, aux_addresses: pairs });

const renderNetwork = record({
  name: text,
  driver: text,
  driver_opts: pairs,
  ipam: always(record({ driver: text, config: filled(list(renderPool)), options: pairs })),
  external: flag,
  internal: flag,
  attachable: flag,
  labels: pairs,
  enable_ipv4: set(renderFlag),
  enable_ipv6: set(renderFlag),
});

const renderVolume = record({ name: text, driver: text, driver_opts: pairs, external: flag, labels: pairs });

const FILE_OBJECT = {
  name: text,
  file: text,
  environment: text,
  external: flag,
  labels: pairs,
  driver: text,
  driver_opts: pairs,
  template_driver: text,
};

/** The content of a secret is never printed, nor a config's that comes from the environment. */
const renderSecret = record(FILE_OBJECT);
const renderContent = record({ ...FILE_OBJECT, content: text });
const renderConfig: Render = (tree) => (stringAt(tree, "environment") ? renderSecret(tree) : renderContent(tree));

const renderModel = record({
  name: text,
  model: text,
  context_size: filled(renderInteger),
  runtime_flags: filled(renderTexts),
});

const SECTIONS = {
  networks: renderNetwork,
  volumes: renderVolume,
  secrets: renderSecret,
  configs: renderConfig,
  models: renderModel,
} as const;

function renderEntries(entries: readonly (readonly [string, { readonly value: Tree }])[], render: Render): Json {
  const printed = entries.map(([key, { value }]) => [key, render(value)] as const);
  return Object.fromEntries(printed.sort((one, other) => compareText(one[0], other[0])));
}
