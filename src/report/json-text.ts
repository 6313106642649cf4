/** JSON that is safe to print. */
import { UNPRINTABLE } from "../lint/message.ts";

/**
 * JSON text in which no character can act on a terminal, and no `##[` on the GitHub Actions runner, which reads logs
 * for commands. The data is unchanged: such characters are written as `\uXXXX`.
 */
export function toJsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  // A line break can only stand between tokens here: inside strings `JSON.stringify` has escaped it.
  const printable = text.replace(UNPRINTABLE, (character) =>
    character === "\n" ? character : escapeCharacter(character),
  );
  return `${printable.replaceAll("##[", "#\\u0023[")}\n`;
}

function escapeCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
