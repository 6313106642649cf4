/** Compose Build Specification: `services.NAME.build`. */
import { extraHosts, fileGrants, listOrMapping, stringOrUniqueStrings, strings, ulimits } from "./common.ts";
import { booleanOrString, integerOrString, mapping, type Schema, string, union } from "./schema.ts";

export const build: Schema = union(
  string,
  mapping({
    context: string,
    dockerfile: string,
    dockerfile_inline: string,
    target: string,
    args: listOrMapping,
    additional_contexts: listOrMapping,
    labels: listOrMapping,
    tags: strings,
    platforms: strings,
    network: string,
    extra_hosts: extraHosts,
    ssh: listOrMapping,
    secrets: fileGrants,
    cache_from: strings,
    cache_to: strings,
    no_cache: booleanOrString,
    no_cache_filter: stringOrUniqueStrings,
    pull: booleanOrString,
    provenance: booleanOrString,
    sbom: booleanOrString,
    entitlements: strings,
    privileged: booleanOrString,
    isolation: string,
    shm_size: integerOrString,
    ulimits,
  }),
);
