/** XML 1.0 that is safe to parse and to print. */
import { printable } from "../lint/message.ts";

/** A document with one element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/**
 * An element with attributes and elements inside it, a line each.
 *
 * @param children Elements, or what `textContent` returns.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const start = `<${name}${list.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.map(indent).join("\n")}\n</${name}>`;
}

/** Lines of text. */
export function textContent(lines: readonly string[]): string {
  return lines.map(escapeText).join("\n");
}

/** Also hides `::` at the start of a line and `##[` from the runner of GitHub Actions, which reads logs for commands. */
function escapeText(text: string): string {
  return printable(text)
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\s*):/, "$1&#58;")
    .replaceAll("##[", "##&#91;");
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
