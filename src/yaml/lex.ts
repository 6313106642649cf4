/** The smallest pieces of a text of YAML, as the lexer of `yaml` cuts it. Any text will do. */
import { Lexer } from "yaml";

/** A piece of a text. Together they are the whole text, but for those of the kind `end-misses`, which hold none of it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly kind: Kind;
}

/** `plain`: a text without quotes. `block`: what stands below a `header`, `|` or `>`. */
type Kind = "blank" | "comment" | "header" | "quoted" | "plain" | "block" | "end-misses" | "other";

/** Cuts a text into its pieces. */
export function* lex(text: string): Generator<Token> {
  let start = 0;
  let isScalar = false;
  let scalarKind: Kind = "plain";
  for (const token of new Lexer().lex(text)) {
    const isMark: boolean = MARKS.has(token) && !isScalar;
    const kind = isScalar ? scalarKind : (KINDS.get(token.charAt(0)) ?? "other");
    const end = isMark ? start : start + token.length;
    if (kind === "header") scalarKind = "block";
    else if (isScalar) scalarKind = "plain";
    if (!isMark || kind === "end-misses") yield { token, start, end, kind };
    start = end;
    isScalar = isMark && token === SCALAR_FOLLOWS;
  }
}

/** The lexer emits these besides pieces of the text: a document or a scalar without quotes follows, an end misses. */
const DOCUMENT_FOLLOWS = "\x02";
const SCALAR_FOLLOWS = "\x1f";
const END_MISSES = "\x18";
const MARKS = new Set([DOCUMENT_FOLLOWS, SCALAR_FOLLOWS, END_MISSES]);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  [" ", "blank"],
  ["\t", "blank"],
  ["\r", "blank"],
  ["\n", "blank"],
  ["#", "comment"],
  ["|", "header"],
  [">", "header"],
  ['"', "quoted"],
  ["'", "quoted"],
  [END_MISSES, "end-misses"],
]);
