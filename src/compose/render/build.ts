/** `build`, `develop` and hooks as `docker compose config --format json` prints them. */

import { entriesAt, isNull } from "../parts.ts";
import {
  always,
  dictionary,
  entered,
  filled,
  list,
  record,
  renderCommand,
  renderHosts,
  renderUlimit,
  renderVariables,
} from "./collections.ts";
import { flag, pairs, text, texts } from "./fields.ts";
import { renderFileReference } from "./mounts.ts";
import { type Render, renderBytes, renderText, textOf } from "./scalars.ts";

/** Docker prints the name of an agent alone; one with a path it cannot print (docs/compose-conformance.md). */
const renderSshKeys: Render = (tree) =>
  tree === undefined
    ? []
    : [...entriesAt(tree)].map(([id, { value }]) => (isNull(value) ? id : `${id}=${textOf(value)}`));

export const renderBuild = record({
  context: text,
  dockerfile: text,
  dockerfile_inline: text,
  entitlements: texts,
  args: filled(renderVariables),
  provenance: text,
  sbom: text,
  ssh: filled(renderSshKeys),
  labels: pairs,
  cache_from: texts,
  cache_to: texts,
  no_cache: flag,
  no_cache_filter: texts,
  additional_contexts: pairs,
  pull: flag,
  extra_hosts: entered(renderHosts),
  isolation: text,
  network: text,
  target: text,
  secrets: filled(list(renderFileReference)),
  shm_size: filled(renderBytes),
  tags: texts,
  ulimits: filled(dictionary(renderUlimit)),
  platforms: texts,
  privileged: flag,
});

/** A command of a service's life cycle. */
export const renderHook = record({
  command: always(renderCommand),
  image: text,
  user: text,
  privileged: flag,
  working_dir: text,
  environment: filled(renderVariables),
  per_replica: flag,
});

const renderWatch = record({
  path: always(renderText),
  action: always(renderText),
  target: text,
  exec: always(renderHook),
  include: texts,
  ignore: texts,
  initial_sync: flag,
});

export const renderDevelop = record({ watch: filled(list(renderWatch)) });
