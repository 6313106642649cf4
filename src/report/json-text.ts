/** JSON that is safe to print. */
import { escapeInJson } from "../text/unprintable.ts";

/**
 * JSON text in which no character can act on a terminal, and no `##[` on the GitHub Actions runner, which reads logs
 * for commands. The data is unchanged: such characters are written as `\uXXXX`.
 */
export function toJsonText(value: unknown, indent?: number): string {
  return `${escapeInJson(JSON.stringify(value, null, indent)).replaceAll("##[", "#\\u0023[")}\n`;
}
