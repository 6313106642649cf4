/** Where quotes, brackets and braces begin, by what `yaml` made of a text. Offsets count in the text it read. */
import { type Document, isNode, type Range, visit } from "yaml";

/** The mark that ends what each opening mark begins. */
export const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}", '"': '"', "'": "'" };

/** The opening mark of the innermost value that ends at an offset without its closing mark. */
export function findOpening(documents: readonly Document[], end: number, text: string): number | undefined {
  return findRange(documents, (range) => range[1] === end && isOpen(range, text))?.[0];
}

/** The opening quote of the text in quotes that ends at an offset. */
export function findQuote(documents: readonly Document[], end: number, text: string): number | undefined {
  return findRange(documents, ([start, last]) => last === end && "\"'".includes(text.charAt(start)))?.[0];
}

/** The end of the value that begins at an offset with an opening mark, when it has its closing mark. */
export function findClosing(documents: readonly Document[], start: number, text: string): number | undefined {
  return findRange(documents, (range) => range[0] === start && isClosed(range, text))?.[1];
}

function isOpen(range: Range, text: string): boolean {
  return Object.hasOwn(CLOSING, text.charAt(range[0])) && !isClosed(range, text);
}

function isClosed([start, end]: Range, text: string): boolean {
  return end - start > 1 && text.charAt(end - 1) === CLOSING[text.charAt(start)];
}

/** The innermost that fits, which is the last to begin. */
function findRange(documents: readonly Document[], fits: (range: Range) => boolean): Range | undefined {
  let found: Range | undefined;
  for (const document of documents) {
    visit(document, (_, part) => {
      const range = isNode(part) ? part.range : undefined;
      if (range && fits(range) && (!found || range[0] >= found[0])) found = range;
    });
  }
  return found;
}
