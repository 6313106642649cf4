/** `label_file` (Compose spec, 05-services, "label_file"). */

import { scalarText } from "../yaml/scalar.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import { derivedScalar, derivedSequence, withValue } from "./derive.ts";
import { createEnvFileReader, type EnvFileReader } from "./env-files.ts";
import type { Variable } from "./model.ts";
import { isMapping, isNull, isScalar, isSequence, itemsAt, mappingAt, valueAt } from "./parts.ts";
import { childPath } from "./path-table.ts";
import type { Report } from "./problem.ts";
import type { Sources } from "./sources.ts";
import type { Entry, Mapping, Scalar, Tree } from "./tree.ts";

/**
 * Adds the labels of label files to the services that run; `labels` win over them, and a later file over an earlier.
 *
 * @param report Receives absent files, which are always errors, and what is wrong in the others.
 * @returns The same model when no service has a label file.
 */
export function applyLabelFiles(model: Mapping, enabled: ReadonlySet<string>, reading: LabelReading): Mapping {
  const services = mappingAt(model, "services");
  if (!services) return model;
  const reader = createEnvFileReader({ ...reading, acceptsExamples: false });
  let entries: Map<string, Entry> | undefined;
  for (const [name, entry] of services.entries) {
    const files = itemsAt(entry.value, "label_file").filter(isScalar);
    if (files.length === 0 || !enabled.has(name) || !isMapping(entry.value)) continue;
    const path = `${childPath("services", name)}.label_file`;
    const labels = readLabels(files, { path, reader, report: reading.report });
    entries ??= new Map(services.entries);
    entries.set(name, copyEntry(entry, withLabels(entry.value, labels)));
  }
  return entries ? withValue(model, "services", copyWith(services, { entries })) : model;
}

/** What label files are read with. */
export interface LabelReading {
  readonly sources: Sources;
  readonly report: Report;
}

interface LabelSource {
  readonly path: string;
  readonly reader: EnvFileReader;
  readonly report: Report;
}

/** Variables in a label file see the labels before them, and nothing else. */
function readLabels(files: readonly Scalar[], { path, reader, report }: LabelSource): readonly Variable[] {
  const labels: Variable[] = [];
  const values = new Map<string, string>();
  for (const [index, at] of files.entries()) {
    const found = reader.find(scalarText(at));
    if (found.state === "missing") {
      const message = `The label file '${scalarText(at.relative ?? at)}' ${found.failure.reason}.`;
      report({ kind: "env-file-missing", severity: "error", message, at, path: childPath(path, index) });
      continue;
    }
    const scope = { lookup: (name: string) => values.get(name), earlier: new Map() };
    for (const label of reader.read(scalarText(at), found.source, scope).entries) {
      if (typeof label.value !== "string") continue;
      labels.push(label);
      values.set(label.name, label.value);
    }
  }
  return labels;
}

/** The labels as a list, where a later one of the same name counts. */
function withLabels(service: Mapping, labels: readonly Variable[]): Mapping {
  if (labels.length === 0) return service;
  const own = valueAt(service, "labels");
  return withValue(service, "labels", derivedSequence([...labels.map(toPair), ...pairsOf(own)], own ?? service));
}

function toPair({ name, nameAt, at, text, value }: Variable): Scalar {
  return makePair(name, nameAt, derivedScalar(value ?? "", text?.at ?? at));
}

function pairsOf(own: Tree | undefined): readonly Tree[] {
  if (isSequence(own)) return own.items;
  if (!isMapping(own)) return [];
  return [...own.entries].flatMap(([name, { key, value }]) => {
    if (!isScalar(value)) return [];
    return [makePair(name, key, isNull(value) ? derivedScalar("", value) : value)];
  });
}

function makePair(name: string, key: Entry["key"], value: Scalar): Scalar {
  return copyWith(derivedScalar(`${name}=${scalarText(value)}`, key), { pair: { key, value } });
}
