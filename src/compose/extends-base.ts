/** Files that `extends.file` names (docs/compose-conformance.md, "Extends"). */
import { directoryOf, relativePath, resolvePath } from "../text/path.ts";
import type { SourceFile } from "../text/source.ts";
import { derivedMapping } from "./derive.ts";
import { mergeUncheckedDocument, openDocument } from "./documents.ts";
import { isRemote, type Load, reportMerge, reportRemote } from "./load-context.ts";
import { isMapping, mappingAt } from "./parts.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import { resolvePaths } from "./paths.ts";
import { applyTags, type TaggedPath } from "./reset.ts";
import { isReadable } from "./sources.ts";
import type { Entry, Mapping, Scalar, Tree } from "./tree.ts";

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
    reportMerge(load, { at: file, path, message: `The file '${written}' ${source.reason}.` });
    return undefined;
  }
  load.shared.opened.set(target, source);
  const { model, tags } = readModel(source, load);
  rewrite(model, FORMS, load);
  const directory = relativePath(load.directory, directoryOf(target));
  const services = mappingAt(resolvePaths(model, { directory, home: load.sources.files.home }), "services");
  if (!services) reportMerge(load, { at: file, path, message: `The file '${written}' has no \`services\` to extend.` });
  return services && { services: services.entries, tags };
}

/** The schema is not asked here, but a form that has no long form stops Compose all the same. */
const FORMS = compilePaths<Change<Load>>({
  "configs.*": mustBe("mapping", "null"),
  "networks.*": mustBe("mapping", "null"),
  "secrets.*": mustBe("mapping", "null"),
  "services.*.build": mustBe("mapping", "string"),
  "services.*.depends_on": mustBe("mapping", "sequence"),
  "services.*.env_file": mustBe("sequence", "string"),
  "services.*.gpus": mustBe("sequence", "string"),
  "services.*.ports": mustBe("sequence"),
  "volumes.*": mustBe("mapping", "null"),
});

function mustBe(...forms: readonly (Tree["kind"] | "string" | "null")[]): Change<Load> {
  return (tree, path, { report }) => {
    const form = tree.kind === "scalar" ? tree.type : tree.kind;
    const { file, start, end } = tree;
    const message = `${path} has a form that Compose cannot read. Write it as ${forms.map((name) => NAMES[name]).join(" or ")}.`;
    if (!forms.some((allowed) => allowed === form))
      report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path });
    return tree;
  };
}

const NAMES = { mapping: "a mapping", sequence: "a list", scalar: "text", string: "text", null: "nothing" } as const;

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
