/** A document in the shape that the cascade takes: without our own keys, and with numbers for what it extends. */

import { isList } from "../text/record.ts";
import type { CascadeConfig } from "./cascade.ts";
import type { ConfigNode } from "./config-graph.ts";
import { isJsonObject, type Json, type JsonObject, valueAt } from "./jsonc.ts";

/** Converts a checked document. */
export function toCascadeConfig({ document, parents, overrideParents, plugins }: ConfigNode): CascadeConfig {
  const { data } = document;
  const { overrides, ignorePatterns } = data;
  return {
    extends: parents.map(String),
    plugins,
    rules: objectOf(data.rules),
    settings: objectOf(data.settings),
    // An empty list would still widen the folder that all patterns are matched in.
    ...(ignorePatterns === undefined ? {} : { ignorePatterns: textsOf(ignorePatterns) }),
    overrides: (isList(overrides) ? overrides : []).map((override: Json, index) => ({
      files: textsOf(valueAt(override, ["files"])),
      excludedFiles: textsOf(valueAt(override, ["excludedFiles"])),
      extends: (overrideParents[index] ?? []).map(String),
      rules: objectOf(valueAt(override, ["rules"])),
      settings: objectOf(valueAt(override, ["settings"])),
    })),
  };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}
