/** Text of others inside Markdown. */
import { printable } from "../lint/message.ts";

/**
 * Text as it reads, whatever Markdown or HTML it holds: what could begin markup, a link or a mention becomes a
 * character reference, which never does (CommonMark 0.31, 2.5).
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>()#!|~&@$^"]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`)
    .trim();
}
