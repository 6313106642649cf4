/** Files that `extends.file` names (docs/compose-conformance.md, "Extends"). */
import { directoryOf, relativePath, resolvePath } from "../text/path.ts";
import type { SourceFile } from "../text/source.ts";
import { derivedMapping } from "./derive.ts";
import { mergeUncheckedDocument, openDocument } from "./documents.ts";
import { isRemote, type Load, reportMerge, reportRemote } from "./load-context.ts";
import { isMapping, mappingAt } from "./parts.ts";
import { resolvePaths } from "./paths.ts";
import { applyTags, type TaggedPath } from "./reset.ts";
import { isReadable } from "./sources.ts";
import type { Entry, Mapping, Scalar } from "./tree.ts";

/** The services of a file, and what its last document resets. */
export interface ExtendsBase {
  readonly services: ReadonlyMap<string, Entry>;
  readonly tags: readonly TaggedPath[];
}

/**
 * Reads a file for its services. Compose interpolates it and gives it long forms, but neither checks it nor follows
 * its includes; its paths begin with the way from the project's folder to the file's.
 *
 * @param file The scalar that names the file.
 * @returns Undefined, and a problem there, when the file has no services to give.
 */
export function readExtendsBase(file: Scalar, path: string, load: Load): ExtendsBase | undefined {
  const written = String(file.value);
  if (isRemote(written)) {
    reportRemote(load, file, path);
    return undefined;
  }
  const target = resolvePath(load.directory, written);
  const source = load.sources.read(target);
  if (!isReadable(source)) {
    reportMerge(load, { at: file, path, message: `The file ${written} ${source.reason}.` });
    return undefined;
  }
  load.shared.opened.set(target, source);
  const { model, tags } = readModel(source, load);
  const directory = relativePath(load.directory, directoryOf(target));
  const services = mappingAt(resolvePaths(model, { directory, home: load.sources.files.home }), "services");
  if (!services) reportMerge(load, { at: file, path, message: `The file ${written} has no services to extend.` });
  return services && { services: services.entries, tags };
}

function readModel(source: SourceFile, load: Load): { readonly model: Mapping; readonly tags: readonly TaggedPath[] } {
  let model: Mapping = derivedMapping([], { file: source, start: 0, end: 0 });
  let tags: readonly TaggedPath[] = [];
  for (const tagged of load.sources.documents(source, load.report)) {
    const opened = openDocument(tagged, load);
    if (!isMapping(opened)) continue;
    tags = tagged.tags;
    const [base, document] = applyTags(model, opened, tags);
    model = mergeUncheckedDocument(base, document, load);
  }
  return { model, tags };
}
