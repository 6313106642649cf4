/** Compose spec, 05-services, `volumes`: short syntax, and the long syntax of each type of mount. */
import { listOrMapping } from "./common.ts";
import {
  booleanOrString,
  boundedInteger,
  mapping,
  numberOrString,
  type Schema,
  setOf,
  string,
  union,
  word,
} from "./schema.ts";

const bind: Schema = mapping({
  propagation: string,
  create_host_path: booleanOrString,
  recursive: word("enabled", "disabled", "writable", "readonly"),
  selinux: word("z", "Z"),
});

const mount: Schema = mapping(
  {
    type: word("bind", "volume", "tmpfs", "cluster", "npipe", "image"),
    source: string,
    target: string,
    read_only: booleanOrString,
    consistency: string,
    bind,
    volume: mapping({ labels: listOrMapping, nocopy: booleanOrString, subpath: string }),
    tmpfs: mapping({ size: boundedInteger({ minimum: 0 }), mode: numberOrString }),
    image: mapping({ subpath: string }),
  },
  "type",
);

export const mounts: Schema = setOf(union(string, mount));
