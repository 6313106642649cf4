/** The top-level elements beside services: Compose spec, 06-networks, 07-volumes, 08-configs, 09-secrets, models. */
import { driverOptions, listOrMapping, strings } from "./common.ts";
import {
  ANY_KEY,
  boolean,
  booleanOrString,
  integer,
  listOf,
  mapping,
  mappingFrom,
  nothing,
  openMapping,
  type Schema,
  string,
  union,
} from "./schema.ts";

/** `external` of networks and volumes. Its mapping form, with the name inside, is deprecated. */
const external: Schema = union(boolean, string, mapping({ name: string }));
/** The same of configs and secrets, where further keys are not looked at. */
const looseExternal: Schema = union(boolean, string, openMapping({ name: string }));

const addressPool: Schema = mapping({
  subnet: string,
  ip_range: string,
  gateway: string,
  aux_addresses: mappingFrom(ANY_KEY, string),
});

export const network: Schema = union(
  mapping({
    name: string,
    driver: string,
    driver_opts: driverOptions,
    external,
    internal: booleanOrString,
    attachable: booleanOrString,
    enable_ipv4: booleanOrString,
    enable_ipv6: booleanOrString,
    ipam: mapping({ driver: string, config: listOf(addressPool), options: mappingFrom(ANY_KEY, string) }),
    labels: listOrMapping,
  }),
  nothing,
);

export const volume: Schema = union(
  mapping({ name: string, driver: string, driver_opts: driverOptions, external, labels: listOrMapping }),
  nothing,
);

export const secret: Schema = mapping({
  name: string,
  file: string,
  environment: string,
  external: looseExternal,
  driver: string,
  driver_opts: driverOptions,
  template_driver: string,
  labels: listOrMapping,
});

export const config: Schema = mapping({
  name: string,
  file: string,
  environment: string,
  content: string,
  external: looseExternal,
  template_driver: string,
  labels: listOrMapping,
});

export const model: Schema = mapping(
  { name: string, model: string, context_size: integer, runtime_flags: strings },
  "model",
);
