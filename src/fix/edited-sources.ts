/** Files some of which hold other text than the disk does. */
import { createSources, isReadable, type Sources } from "../compose/sources.ts";
import type { SourceFile } from "../text/source.ts";

/**
 * Lays texts over files that were read. All other files stay read and parsed as they are.
 *
 * @param texts By absolute path.
 */
export function editSources(sources: Sources, texts: ReadonlyMap<string, string>): Sources {
  const { files } = sources;
  const edited = createSources({
    ...files,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : { text };
    },
  });
  return {
    files,
    read: (path) => (texts.has(path) ? edited : sources).read(path),
    documents: (file, report) => (isEdited(file, edited) ? edited : sources).documents(file, report),
  };

  function isEdited(file: SourceFile, within: Sources): boolean {
    const answer = texts.has(file.path) ? within.read(file.path) : undefined;
    return answer !== undefined && isReadable(answer) && answer === file;
  }
}
