/** Text of others inside GitHub's Markdown. */
import { printable } from "../lint/message.ts";

/**
 * Text as it reads, whatever Markdown or HTML it holds: what could begin markup, a link, a mention or a formula becomes
 * a character reference, which never does (CommonMark 0.31, 2.5). What stands between backticks is shown as code.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? toCode(piece.slice(1, -1)) : escapeText(piece)))
    .join("");
}

/** Text as code, in which GitHub also leaves `:100:` alone; elsewhere that is an emoji. */
export function toCode(text: string): string {
  return `<code>${escapeText(printable(text))}</code>`;
}

function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&@$]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
