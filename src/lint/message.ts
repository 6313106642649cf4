/** Messages of rules, and the text of others inside them. */

const PLACEHOLDER = /\{\{(\w+)\}\}/g;
/** Control characters, line separators and marks that change the direction of text. */
export const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONGEST_VALUE = 200;

/**
 * Puts data into a rule's message. What came from a file is made printable: control characters, terminal
 * escapes and marks that change the direction of text become `\u{…}`, and long text is cut.
 *
 * @param message The message with `{{placeholders}}`.
 * @param data What to put in; a placeholder without data stays as it is.
 */
export function fillMessage(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(PLACEHOLDER, (placeholder, key: string) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    return value === undefined ? placeholder : printable(String(value));
  });
}

/** Replaces what must not reach a terminal or a log by its code point, and cuts overlong text. */
export function printable(text: string): string {
  const visible = text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
  return visible.length > LONGEST_VALUE * 5 ? `${visible.slice(0, LONGEST_VALUE * 5)}…` : visible;
}
