import { type Parsed, refuse, type TextRange } from "./parsed.ts";

/** A command or entrypoint that is written as one text. */
export interface CommandLine {
  readonly words: readonly CommandWord[];
  /** Where an unquoted `;`, `&`, `|`, `<` or `>` stands: Compose drops it and all that follows. */
  readonly cutAt?: number;
}

export interface CommandWord extends TextRange {
  /** The word without its quotes and backslashes; the offsets include them. */
  readonly value: string;
}

/** Divides a text into words as Compose does (docs/compose-conformance.md, "Decode-time conversions"). */
export function splitCommand(text: string): Parsed<CommandLine> {
  const reader: Reader = { words: [], word: "", start: -1, isWord: false, quotes: new Set(), isEscaped: false };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (reader.start === -1) reader.start = at;
    const step = readCharacter(reader, character, at);
    if (step === "refuse") {
      return refuse(
        { start: at, end: at + 1 },
        "A command has a parenthesis outside quotes, which Compose cannot read.",
      );
    }
    if (step === "cut") return { value: { words: wordsBefore(reader, character, at), cutAt: at } };
  }
  const end = text.length;
  if (reader.isEscaped) return refuse({ start: end - 1, end }, "A command ends in a backslash.");
  if (reader.quotes.size > 0) return refuse({ start: reader.start, end }, "A command has a quote without its end.");
  endWord(reader, end);
  return { value: { words: reader.words } };
}

/** `)` stands for `$(…)`, in which other quotes mean nothing; a lone `)` opens it too. */
type Quote = "'" | '"' | "`" | ")";

interface Reader {
  readonly words: CommandWord[];
  word: string;
  /** Where the word begins; -1 between words. */
  start: number;
  /** True once the word has a character or a closed quote. */
  isWord: boolean;
  /** The open quotes; `"` and `'` may open inside a backquote. */
  readonly quotes: Set<Quote>;
  isEscaped: boolean;
}

type Step = "go on" | "cut" | "refuse";

/** The quotes inside which a quote is an ordinary character. */
const inertInside: ReadonlyMap<string, readonly Quote[]> = new Map([
  ["'", ['"', ")"]],
  ['"', ["'", ")"]],
  ["`", ["'", '"', ")"]],
  [")", ["'", '"', "`"]],
]);

function readCharacter(reader: Reader, character: string, at: number): Step {
  if (reader.isEscaped) return append(reader, character);
  if (character === "\\" && !reader.quotes.has("'")) {
    reader.isEscaped = true;
    return "go on";
  }
  if (" \t\r\n".includes(character) && reader.quotes.size === 0) return endWord(reader, at);
  if (";&|<>".includes(character) && reader.quotes.size === 0) return "cut";
  if (character === "(") return openParenthesis(reader);
  return isQuote(character) ? readQuote(reader, character) : append(reader, character);
}

function append(reader: Reader, character: string): Step {
  reader.word += character;
  reader.isWord = true;
  reader.isEscaped = false;
  return "go on";
}

function isQuote(character: string): character is Quote {
  return inertInside.has(character);
}

function readQuote(reader: Reader, quote: Quote): Step {
  const isInert = inertInside.get(quote)?.some((other) => reader.quotes.has(other));
  if (isInert) return append(reader, quote);
  const isClosing = reader.quotes.delete(quote);
  if (!isClosing) reader.quotes.add(quote);
  if (quote === "`" || quote === ")") return append(reader, quote);
  reader.isWord ||= isClosing;
  return "go on";
}

function openParenthesis(reader: Reader): Step {
  const isInert = reader.quotes.has("'") || reader.quotes.has('"') || reader.quotes.has("`");
  if (!isInert && (reader.quotes.has(")") || !reader.word.endsWith("$"))) return "refuse";
  if (!isInert) reader.quotes.add(")");
  return append(reader, "(");
}

function endWord(reader: Reader, end: number): Step {
  if (reader.isWord) reader.words.push({ value: reader.word, start: reader.start, end });
  reader.word = "";
  reader.start = -1;
  reader.isWord = false;
  return "go on";
}

/** Before `>` a word that begins with a digit is taken for a file descriptor, whatever follows. */
function wordsBefore(reader: Reader, cut: string, at: number): readonly CommandWord[] {
  if (cut !== ">" || !/^[0-9]/.test(reader.word)) endWord(reader, at);
  return reader.words;
}
