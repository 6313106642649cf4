/** Globs over names: `*` stands for any text, everything else for itself. */

/**
 * Whether a name fits a glob. Upper and lower case differ.
 *
 * @param glob A name, or a pattern with `*`.
 * @param name The name.
 */
export function matchesGlob(glob: string, name: string): boolean {
  const first = glob.indexOf("*");
  if (first < 0) return glob === name;
  const last = glob.lastIndexOf("*");
  const end = name.length - (glob.length - last - 1);
  if (end < first || !name.startsWith(glob.slice(0, first)) || !name.endsWith(glob.slice(last + 1))) return false;
  return first === last || holdsInOrder(name.slice(first, end), glob.slice(first + 1, last).split("*"));
}

/** Whether the parts stand in the text one after the other. The first place of each will do. */
function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
