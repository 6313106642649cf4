/** Forms that several attributes of Compose share. */
import {
  ANY_KEY,
  booleanOrString,
  integerOrString,
  listOf,
  mapping,
  mappingFrom,
  nothing,
  numberOrString,
  openMappingFrom,
  options,
  plainValue,
  type Schema,
  setOf,
  string,
  union,
} from "./schema.ts";

/** `A: b` or `- A=b` (labels, environment, build arguments). */
export const listOrMapping: Schema = union(mappingFrom(ANY_KEY, plainValue), setOf(string));

export const strings: Schema = listOf(string);
export const uniqueStrings: Schema = setOf(string);
export const stringOrStrings: Schema = union(string, listOf(string));
export const stringOrUniqueStrings: Schema = union(string, uniqueStrings);

/** Compose spec, 05-services, `command`: nothing, shell form or exec form. */
export const command: Schema = union(nothing, string, strings);

/** Compose spec, 05-services, `extra_hosts`. */
export const extraHosts: Schema = union(mappingFrom(ANY_KEY, stringOrStrings), uniqueStrings);

/** Options of a network's, volume's or secret's driver. */
export const driverOptions: Schema = options(numberOrString);

/** Grants of configs or secrets to a service or a build, short or long syntax. */
export const fileGrants: Schema = listOf(
  union(string, mapping({ source: string, target: string, uid: string, gid: string, mode: numberOrString })),
);

/** Compose spec, 05-services, `ulimits`. A name that is not of lower-case letters is not looked at. */
export const ulimits: Schema = openMappingFrom(
  "^[a-z]+$",
  union(integerOrString, mapping({ soft: integerOrString, hard: integerOrString }, "soft", "hard")),
);

/** Compose spec, 05-services, `post_start` and `pre_stop`; also what `develop.watch` executes. */
export const hook: Schema = mapping(
  { command, user: string, privileged: booleanOrString, working_dir: string, environment: listOrMapping },
  "command",
);
