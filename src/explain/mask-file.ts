/** Whole files without secrets, line for line, for diffs. */
import { parseDotenv } from "../compose/dotenv.ts";
import type { Scalar, Tree } from "../compose/tree.ts";
import { isSecretName, MASK, type Secrets } from "../plan/secret-names.ts";
import type { Location, SourceFile } from "../text/source.ts";
import { findComments } from "../yaml/comments.ts";
import { parseYaml } from "../yaml/parse.ts";
import { scalarText } from "../yaml/scalar.ts";
import { maskTemplate, maskTree } from "./mask.ts";
import { maskWords } from "./mask-text.ts";

/** How a file is read: as a Compose file, or as lines of `NAME=value`. */
export type FileForm = "compose" | "env";

/**
 * The text of a file with `********` in the place of each secret, in values and in comments. It has as many lines as
 * before; where a value of several lines holds a secret, nothing of it is left, and nothing of a file with mistakes. The
 * same text when there is none.
 */
export function maskFile(file: SourceFile, form: FileForm, secrets: Secrets): string {
  const marks = form === "compose" ? maskCompose(file, secrets) : maskEnv(file, secrets);
  let masked = "";
  let at = 0;
  for (const { start, end, text } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    masked += file.text.slice(at, start) + text;
    at = end;
  }
  return masked + file.text.slice(at);
}

/** Text to show in the place of other text. */
interface Mark extends Pick<Location, "start" | "end"> {
  readonly text: string;
}

function maskCompose(file: SourceFile, secrets: Secrets): readonly Mark[] {
  let isReadable = true;
  const documents = parseYaml(file, () => {
    isReadable = false;
  });
  if (!isReadable) return maskAll(file);
  const values = documents.flatMap((document) => compareTrees(document, maskTree(document, secrets), file));
  return [...values, ...findComments(file).comments.flatMap((comment) => maskPart(file, comment, secrets))];
}

/** Where it is not clear what is a value, everything may be one. */
function maskAll({ text }: SourceFile): readonly Mark[] {
  return [{ start: 0, end: text.length, text: maskLines(text) }];
}

/** The scalars that masking changed. Trees share what it left alone. */
function compareTrees(tree: Tree, masked: Tree, file: SourceFile): readonly Mark[] {
  if (tree === masked) return [];
  if (tree.kind === "mapping" && masked.kind === "mapping") {
    return [...tree.entries].flatMap(([key, { value }]) =>
      compareTrees(value, masked.entries.get(key)?.value ?? value, file),
    );
  }
  if (tree.kind === "sequence" && masked.kind === "sequence")
    return tree.items.flatMap((item, index) => compareTrees(item, masked.items[index] ?? item, file));
  return tree.kind === "scalar" && masked.kind === "scalar" ? [markScalar(tree, scalarText(masked), file)] : [];
}

function markScalar({ style, start, end }: Scalar, text: string, file: SourceFile): Mark {
  const written = file.text.slice(start, end);
  if (written.includes("\n")) return { start, end, text: maskLines(written) };
  const quote = style === "single" ? "'" : style === "double" ? '"' : "";
  return { start, end, text: `${quote}${text.replace(/\s+/g, " ")}${quote}` };
}

function maskEnv(file: SourceFile, secrets: Secrets): readonly Mark[] {
  const { entries, problems } = parseDotenv(file.text, { lookup: () => undefined });
  if (problems.some(({ kind }) => kind !== "unset" && kind !== "lone-name")) return maskAll(file);
  const values = entries.flatMap(({ name, valueStart: start, valueEnd: end }) => {
    const written = file.text.slice(start, end);
    const masked = maskValue(written, name, secrets);
    return masked === written ? [] : [{ start, end, text: written.includes("\n") ? maskLines(written) : masked }];
  });
  const gaps = findGaps(
    file.text.length,
    entries.map(({ nameStart, valueEnd }) => ({ start: nameStart, end: valueEnd })),
  );
  return [...values, ...gaps.flatMap((gap) => maskPart(file, gap, secrets))];
}

function maskValue(written: string, name: string, secrets: Secrets): string {
  if (written.includes("$")) return maskTemplate(written, secrets, name);
  return written !== "" && isSecretName(name, secrets) ? MASK : maskWords(written, secrets);
}

/** Comments, and lines that are no statement at all. */
function findGaps(
  length: number,
  taken: readonly Pick<Location, "start" | "end">[],
): readonly Pick<Location, "start" | "end">[] {
  const starts = [0, ...taken.map(({ end }) => end)];
  const ends = [...taken.map(({ start }) => start), length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? length })).filter(({ start, end }) => start < end);
}

function maskPart(
  file: SourceFile,
  { start, end }: Pick<Location, "start" | "end">,
  secrets: Secrets,
): readonly Mark[] {
  const written = file.text.slice(start, end);
  const masked = maskWords(written, secrets);
  if (masked === written) return [];
  const isOneLine = !written.includes("\n");
  return [{ start, end, text: isOneLine ? masked : maskEachLine(written, secrets) }];
}

/** Line by line, unless a secret runs over several of them. */
function maskEachLine(written: string, secrets: Secrets): string {
  const masked = written
    .split("\n")
    .map((line) => maskWords(line, secrets))
    .join("\n");
  return maskWords(masked, secrets) === masked ? masked : maskLines(written);
}

/** Every line that is not blank, but for its indentation and its end. */
function maskLines(written: string): string {
  return written.replace(/[^\s].*?(?=\s*$)/gm, MASK);
}
