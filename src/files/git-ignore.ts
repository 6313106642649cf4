/** `.gitignore` files (gitignore(5)). */

/** One line of a `.gitignore`. */
interface Pattern {
  readonly expression: RegExp;
  /** `!…`: takes back what an earlier line ignores. */
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
}

/** The lines of a `.gitignore` that say something. */
export type GitIgnore = readonly Pattern[];

/** Reads a `.gitignore`. */
export function parseGitIgnore(text: string): GitIgnore {
  return text.split(/\r?\n/).flatMap(parseLine);
}

/**
 * Whether a file is ignored, or a folder above it.
 *
 * @param path Relative to the folder of the `.gitignore`.
 * @returns Undefined when no line speaks of it.
 */
export function isIgnoredBy(patterns: GitIgnore, path: string): boolean | undefined {
  const parts = path.split("/");
  for (let length = 1; length < parts.length; length += 1) {
    if (decide(patterns, parts.slice(0, length).join("/"), true)) return true;
  }
  return decide(patterns, path, false);
}

function decide(patterns: GitIgnore, path: string, isFolder: boolean): boolean | undefined {
  const last = patterns.findLast(
    ({ expression, isForFolders }) => (isFolder || !isForFolders) && expression.test(path),
  );
  return last && !last.isNegated;
}

function parseLine(line: string): readonly Pattern[] {
  const written = line.replace(/(?<!\\)[ \t]+$/, "");
  if (written === "" || written.startsWith("#")) return [];
  const isNegated = written.startsWith("!");
  const body = isNegated ? written.slice(1) : written;
  const isForFolders = body.endsWith("/");
  const glob = isForFolders ? body.slice(0, -1) : body;
  const isAnchored = glob.includes("/");
  const source = toExpression(glob.replace(/^\//, ""));
  try {
    return [{ expression: new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${source}$`, "s"), isNegated, isForFolders }];
  } catch {
    // A class such as `[z-a]` matches nothing.
    return [];
  }
}

const TOKEN = /(?<![^/])\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]]+\]|\\?./gs;

function toExpression(glob: string): string {
  return glob.replace(TOKEN, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "/**") return "/.*";
    if (token.startsWith("*")) return "[^/]*";
    if (token === "?") return "[^/]";
    if (token.startsWith("[") && token.length > 1)
      return `(?!/)${token.replace(/^\[!/, "[^").replaceAll("\\", "\\\\")}`;
    return token.slice(-1).replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  });
}
