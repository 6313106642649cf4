/** What joins a service to others: Compose spec, 05-services, `depends_on`, `networks`, `models`, `ports` and `env_file`. */
import { driverOptions, uniqueStrings } from "./common.ts";
import {
  boolean,
  booleanOrString,
  closedMapping,
  integerOrString,
  listOf,
  mapping,
  mappingFrom,
  NAME,
  nothing,
  number,
  openMappingFrom,
  type Schema,
  setOf,
  string,
  union,
  word,
} from "./schema.ts";

const dependency: Schema = mapping(
  {
    condition: word("service_started", "service_healthy", "service_completed_successfully"),
    required: boolean,
    restart: booleanOrString,
  },
  "condition",
);

export const dependencies: Schema = union(uniqueStrings, mappingFrom(NAME, dependency));

const networkAttachment: Schema = mapping({
  aliases: uniqueStrings,
  interface_name: string,
  ipv4_address: string,
  ipv6_address: string,
  link_local_ips: uniqueStrings,
  mac_address: string,
  driver_opts: driverOptions,
  priority: number,
  gw_priority: number,
});

export const networkAttachments: Schema = union(uniqueStrings, mappingFrom(NAME, union(networkAttachment, nothing)));

export const modelBindings: Schema = union(
  uniqueStrings,
  openMappingFrom(NAME, union(mapping({ endpoint_var: string, model_var: string }), nothing)),
);

const port: Schema = mapping({
  name: string,
  mode: string,
  host_ip: string,
  target: integerOrString,
  published: integerOrString,
  protocol: string,
  app_protocol: string,
});

export const ports: Schema = setOf(union(number, string, port));

const envFile: Schema = closedMapping({ path: string, format: string, required: booleanOrString }, "path");

export const envFiles: Schema = union(string, listOf(union(string, envFile)));
