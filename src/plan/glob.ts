/** Globs over names: `*` stands for any text, everything else for itself. */

const compiled = new Map<string, RegExp>();

/**
 * Whether a name fits a glob. Upper and lower case differ.
 *
 * @param glob A name, or a pattern with `*`.
 * @param name The name.
 */
export function matchesGlob(glob: string, name: string): boolean {
  if (!glob.includes("*")) return glob === name;
  let pattern = compiled.get(glob);
  if (!pattern) {
    const parts = glob.split(/\*+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    pattern = new RegExp(`^${parts.join("[^]*")}$`);
    compiled.set(glob, pattern);
  }
  return pattern.test(name);
}
