/** Parts of hand-written pages that are made: what stands between two HTML comments. */

/**
 * Replaces the text between `<!-- begin generated NAME -->` and `<!-- end generated NAME -->`.
 *
 * @param page The page's text.
 * @param content What goes between, without blank lines around it.
 * @param name Tells several blocks of one page apart.
 * @throws When the page has no such block: a page without its block would go stale unseen.
 */
export function replaceBlock(page: string, content: string, name?: string): string {
  const label = name === undefined ? "generated" : `generated ${name}`;
  const begin = `<!-- begin ${label} -->`;
  const end = `<!-- end ${label} -->`;
  const start = page.indexOf(begin);
  const stop = page.indexOf(end, start);
  if (start < 0 || stop < 0) throw new Error(`there is no block '${label}' in the page that begins ${firstLine(page)}`);
  return `${page.slice(0, start)}${begin}\n\n${content}\n\n${page.slice(stop)}`;
}

function firstLine(page: string): string {
  return JSON.stringify(page.split("\n", 1)[0]);
}
