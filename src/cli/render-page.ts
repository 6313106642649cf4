/** Renders the Markdown of a rule's page for a terminal. */
import picocolors from "picocolors";

/** Lines of prose are not longer. */
const WIDTH = 100;

/** What stands between blank lines: prose in one line, an item of a list, or a line that stays as it is. */
interface Block {
  readonly kind: "text" | "item" | "heading" | "code" | "blank";
  readonly text: string;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Renders a page. Code is indented and stays as it is; prose is wrapped.
 *
 * @param text Markdown with headings, lists, tables, fences, links and code.
 */
export function renderPage(text: string, color: boolean): string {
  const colors = picocolors.createColors(color);
  const lines = readBlocks(text).flatMap((block) => renderBlock(block, colors));
  return `${lines.join("\n").trim()}\n`;
}

function readBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let isCode = false;
  for (const line of text.replace(/<!--.*?-->\n*/gs, "").split("\n")) {
    const fence = /^```\w*(?: file=(\S+))?/.exec(line);
    if (fence) isCode = !isCode;
    const block = fence ? readFence(fence[1]) : isCode ? ({ kind: "code", text: line } as const) : readLine(line);
    const last = blocks.at(-1);
    const isContinued = block?.kind === "text" && (last?.kind === "text" || last?.kind === "item");
    if (isContinued) blocks.splice(-1, 1, { kind: last.kind, text: `${last.text} ${block.text.trim()}` });
    else if (block) blocks.push(block);
  }
  return blocks;
}

/** A further file of an example has its name above it. */
function readFence(file: string | undefined): Block | undefined {
  return file === undefined ? undefined : { kind: "code", text: `# ${file}` };
}

/** A row of a table becomes an item. */
function readLine(line: string): Block | undefined {
  if (line.trim() === "") return { kind: "blank", text: "" };
  if (line.startsWith("#")) return { kind: "heading", text: line.replaceAll("`", "") };
  if (/^\|[\s|:-]*$/.test(line)) return undefined;
  const cells = line.startsWith("|")
    ? line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
  if (cells.length > 0) return { kind: "item", text: `- ${cells.join(" | ")}` };
  return { kind: /^\s*- /.test(line) ? "item" : "text", text: line };
}

function renderBlock({ kind, text }: Block, colors: Colors): readonly string[] {
  if (kind === "blank" || (kind === "code" && text === "")) return [""];
  if (kind === "code") return [`    ${colors.cyan(text)}`];
  if (kind === "heading") return renderHeading(text, colors);
  return wrap(renderLinks(text)).map((line) => renderInline(line, colors));
}

function renderHeading(text: string, { bold, isColorSupported }: Colors): readonly string[] {
  const title = text.replace(/^#+ /, "");
  if (isColorSupported) return [bold(title)];
  return [title, (text.startsWith("##") ? "-" : "=").repeat(title.length)];
}

/** Addresses stay, links within the documentation become their text. */
function renderLinks(line: string): string {
  return line
    .replace(/<(https?:[^>]+)>/g, "$1")
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, "$1 ($2)")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}

/** Where there is colour it sets code apart; without it the marks stay. */
function renderInline(line: string, { cyan, bold, isColorSupported }: Colors): string {
  if (!isColorSupported) return line;
  return line
    .replace(/`([^`]+)`/g, (_, code: string) => cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => bold(words));
}

/** Breaks between words, though not within code; the items of a list stay indented. */
function wrap(line: string): readonly string[] {
  const indent = /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = line.slice(0, /^\s*/.exec(line)?.[0].length);
  for (const word of line.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const next = current.trim() === "" ? current + word : `${current} ${word}`;
    if (next.length <= WIDTH || current.trim() === "") current = next;
    else {
      lines.push(current);
      current = " ".repeat(indent) + word;
    }
  }
  return [...lines, current];
}
