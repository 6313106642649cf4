/** Fixes in the shape of ESLint's. */
import { printable } from "../lint/message.ts";
import type { Finding, FixSummary, Replacement } from "../lint/result.ts";

/** ESLint, `EditInfo`: offsets count UTF-16 code units, a byte order mark left out. */
interface EslintFix {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** What ESLint says of the repair of a finding. */
export interface EslintFixes {
  /** For safe fixes alone: programs that read this make it without asking. */
  readonly fix?: EslintFix;
  /** For the others. */
  readonly suggestions?: readonly { readonly desc: string; readonly fix: EslintFix }[];
}

/** The fix of a finding that was tried and is one replacement in the finding's own file; ESLint has no word for others. */
export function toEslintFixes({ fix, at }: Finding): EslintFixes {
  const [replacement, ...others] = fix?.replacements ?? [];
  if (!fix || !replacement || others.length > 0 || replacement.at.file.path !== at.file.path) return {};
  if (fix.safety === "safe") return { fix: toFix(replacement) };
  return { suggestions: [{ desc: printable(fix.description), fix: toFix(replacement) }] };
}

/** The texts of fixed files by path; without those that hold a secret, for reports are stored where others read them. */
export function fixedTexts(fixes: FixSummary | undefined): ReadonlyMap<string, string> {
  const files = fixes?.files.filter(({ after, shown }) => shown.after === after) ?? [];
  return new Map(files.map(({ path, after }) => [path, after]));
}

function toFix({ at, text }: Replacement): EslintFix {
  const mark = at.file.text.startsWith("\ufeff") ? 1 : 0;
  return { range: [at.start - mark, at.end - mark], text };
}
