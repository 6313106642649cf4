/** Messages of rules, and the text of others inside them. */
import { replaceUnprintable } from "../text/unprintable.ts";

const PLACEHOLDER = /\{\{(\w+)\}\}/g;
const LONGEST_TEXT = 1000;

/**
 * Puts data into a rule's message. What came from a file is made printable: control characters, terminal
 * escapes and marks that change the direction of text become `\u{…}`, and long text is cut.
 *
 * @param message The message with `{{placeholders}}`.
 * @param data What to put in; a placeholder without data stays as it is.
 * @param mask Takes the secrets out of what is put in.
 */
export function fillMessage(
  message: string,
  data: Readonly<Record<string, string | number>>,
  mask: (text: string) => string = String,
): string {
  return message.replace(PLACEHOLDER, (placeholder, key: string) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    return value === undefined ? placeholder : printable(mask(String(value)));
  });
}

/** Replaces what must not reach a terminal or a log by its code point, and cuts overlong text. */
export function printable(text: string): string {
  return cutText(replaceUnprintable(text), LONGEST_TEXT);
}

/** Text of at most `longest` UTF-16 code units and an ellipsis. Never cuts a character in two. */
export function cutText(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
