/** Compose Develop Specification: `services.NAME.develop`. */
import { hook, stringOrUniqueStrings } from "./common.ts";
import { boolean, listOf, mapping, nothing, type Schema, string, union, word } from "./schema.ts";

const watch: Schema = mapping(
  {
    path: string,
    action: word("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    target: string,
    ignore: stringOrUniqueStrings,
    include: stringOrUniqueStrings,
    initial_sync: boolean,
    exec: hook,
  },
  "path",
  "action",
);

export const develop: Schema = union(mapping({ watch: listOf(watch) }), nothing);
