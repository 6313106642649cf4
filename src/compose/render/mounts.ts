/** Ports, mounts, networks, secrets and configs of a service as `docker compose config --format json` prints them. */

import { always, filled, record, renderPairs, set } from "./collections.ts";
import { flag, integer, text, texts } from "./fields.ts";
import { renderBytes, renderFlag, renderMode, renderUnsigned } from "./scalars.ts";

/** The use of a secret or config. */
export const renderFileReference = record({
  source: text,
  target: text,
  uid: text,
  gid: text,
  mode: set(renderMode),
});

export const renderPort = record({
  name: text,
  mode: text,
  host_ip: text,
  target: filled(renderUnsigned(32)),
  published: text,
  protocol: text,
  app_protocol: text,
});

const renderBind = record({
  selinux: text,
  propagation: text,
  create_host_path: always(renderFlag),
  recursive: text,
});

export const renderMount = record({
  type: text,
  source: text,
  target: text,
  read_only: flag,
  consistency: text,
  bind: set(renderBind),
  volume: set(record({ labels: filled(renderPairs), nocopy: flag, subpath: text })),
  tmpfs: set(record({ size: filled(renderBytes), mode: filled(renderUnsigned(32)) })),
  image: set(record({ subpath: text })),
});

export const renderServiceNetwork = record({
  aliases: texts,
  driver_opts: filled(renderPairs),
  gw_priority: integer,
  interface_name: text,
  ipv4_address: text,
  ipv6_address: text,
  link_local_ips: texts,
  mac_address: text,
  priority: integer,
});
