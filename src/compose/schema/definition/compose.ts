/** The schema of a whole Compose file: Compose spec, 03-compose-file and 04-version-and-name. */
import { stringOrUniqueStrings } from "./common.ts";
import { config, model, network, secret, volume } from "./resources.ts";
import {
  closedMapping,
  listOf,
  mapping,
  mappingFrom,
  NAME,
  openMappingFrom,
  type Schema,
  string,
  union,
} from "./schema.ts";
import { service } from "./service.ts";

const include: Schema = union(
  string,
  closedMapping({ path: stringOrUniqueStrings, env_file: stringOrUniqueStrings, project_directory: string }),
);

/**
 * What Compose accepts of the merged model before it brings short forms to long ones. `networks` and `models` are the
 * two places where a name may hold any character; what stands under such a name is then not looked at.
 */
export const compose: Schema = mapping({
  version: string,
  name: string,
  include: listOf(include),
  services: mappingFrom(NAME, service),
  networks: openMappingFrom(NAME, network),
  volumes: mappingFrom(NAME, volume),
  configs: mappingFrom(NAME, config),
  secrets: mappingFrom(NAME, secret),
  models: openMappingFrom(NAME, model),
});
