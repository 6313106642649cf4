/** From Compose files to one merged model, document by document, in Compose's own order of steps. */

import type { SourceFile } from "../text/source.ts";
import { checkModel } from "./check.ts";
import { copyWith } from "./create-tree.ts";
import { applyDefaults } from "./defaults.ts";
import { derivedMapping } from "./derive.ts";
import { mergeDocument, openDocument } from "./documents.ts";
import { applyExtends } from "./extends.ts";
import { applyIncludes } from "./include.ts";
import {
  type ComposeFileReference,
  createSharedLoad,
  isRemote,
  type Layer,
  type Load,
  reportMerge,
  reportRemote,
  startOfFile,
} from "./load-context.ts";
import { resolveListEnvironment } from "./pass-through.ts";
import { resolvePaths } from "./paths.ts";
import { applyTags, type TaggedDocument } from "./reset.ts";
import { isReadable } from "./sources.ts";
import type { Mapping } from "./tree.ts";

/** What a project is loaded from. */
export interface LoadRequest
  extends Pick<Load, "sources" | "report" | "interpolates" | "acceptsExamples" | "directory" | "environment"> {
  /** The Compose files, the later over the earlier. */
  readonly files: readonly ComposeFileReference[];
}

export interface LoadedModel {
  /** The merged model in long form, paths absolute; without entries when no file has any. */
  readonly model: Mapping;
  /** The Compose files that were read, those of the request first. */
  readonly files: readonly SourceFile[];
  /** The documents that came over others, in order. */
  readonly layers: readonly Layer[];
}

/**
 * Loads the files of a project into one model (docs/compose-conformance.md, "The pipeline"). What Compose would stop
 * at is reported once, and loading goes on with what stands.
 */
export function loadModel(request: LoadRequest): LoadedModel {
  const { files, directory } = request;
  const shared = createSharedLoad();
  const load: Load = { ...request, base: directory, including: [], shared };
  for (const { path } of files) {
    const source = load.sources.read(path);
    if (isReadable(source)) shared.opened.set(path, source);
  }
  const model = loadFiles(files, load);
  return { model, files: [...shared.opened.values()], layers: shared.layers };
}

function loadFiles(files: readonly ComposeFileReference[], load: Load): Mapping {
  const start: Mapping = derivedMapping([], files[0]?.at ?? startOfFile(load.directory));
  const merged = files.reduce((model, file) => addFile(model, file, load), start);
  const complete = applyDefaults(merged);
  checkModel(complete, load.report);
  const resolved = resolvePaths(complete, { directory: load.base, home: load.sources.files.home });
  return resolveListEnvironment(resolved, load.environment.lookup);
}

function addFile(model: Mapping, { path, at }: ComposeFileReference, load: Load): Mapping {
  if (isRemote(path)) {
    reportRemote(load, at, "");
    return copyWith(model, { isPartial: true });
  }
  const source = load.sources.read(path);
  if (!isReadable(source)) {
    reportMerge(load, { at, path: "", message: `The Compose file '${path}' ${source.reason}.` });
    return copyWith(model, { isPartial: true });
  }
  load.shared.opened.set(path, source);
  const within = { ...load, including: [...load.including, path] };
  const documents = load.sources.documents(source, load.report);
  if (documents.length === 0 && isBroken(source, load)) return copyWith(model, { isPartial: true });
  return documents.reduce((before, document) => addDocument(before, document, within), model);
}

/** Whether a file without documents has something to say that cannot be read. */
function isBroken(source: SourceFile, { sources }: Load): boolean {
  let isBroken = false;
  sources.documents(source, () => {
    isBroken = true;
  });
  return isBroken;
}

function addDocument(model: Mapping, tagged: TaggedDocument, load: Load): Mapping {
  const opened = openDocument(tagged, load);
  if (!opened) return copyWith(model, { isPartial: true });
  const { tags } = tagged;
  const included = applyIncludes(opened, { load, tags, loadFiles });
  const [base, document] = applyTags(model, included, tags);
  const isOverRoot = load.including.length === 1 && model.entries.size > 0;
  if (isOverRoot) load.shared.layers.push({ before: model, base, document: opened, tags });
  return mergeDocument(base, applyExtends(document, tags, load), load);
}
