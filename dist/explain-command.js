import {
  readColor,
  wantsColor
} from "./shared-6.js";
import {
  configChoiceTypes,
  openConfig,
  readConfigChoice
} from "./shared-10.js";
import {
  explainHelp
} from "./shared-7.js";
import {
  flag,
  parseOptions
} from "./shared-12.js";
import {
  UsageError
} from "./shared-15.js";
import {
  rules
} from "./shared-2.js";
import "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import {
  nearestOf
} from "./shared-65.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/cli/render-page.ts
import picocolors from "picocolors";
var WIDTH = 100;
function renderPage(text, color) {
  const colors = picocolors.createColors(color);
  const lines = readBlocks(text).flatMap((block) => renderBlock(block, colors));
  return `${lines.join("\n").trim()}
`;
}
function readBlocks(text) {
  const blocks = [];
  let isCode = false;
  for (const line of text.replace(/<!--.*?-->\n*/gs, "").split("\n")) {
    const fence = /^```\w*(?: file=(\S+))?/.exec(line);
    if (fence) isCode = !isCode;
    const block = fence ? readFence(fence[1]) : isCode ? { kind: "code", text: line } : readLine(line);
    const last = blocks.at(-1);
    const isContinued = block?.kind === "text" && (last?.kind === "text" || last?.kind === "item");
    if (isContinued) blocks.splice(-1, 1, { kind: last.kind, text: `${last.text} ${block.text.trim()}` });
    else if (block) blocks.push(block);
  }
  return blocks;
}
function readFence(file) {
  return file === void 0 ? void 0 : { kind: "code", text: `# ${file}` };
}
function readLine(line) {
  if (line.trim() === "") return { kind: "blank", text: "" };
  if (line.startsWith("#")) return { kind: "heading", text: line.replaceAll("`", "") };
  if (/^\|[\s|:-]*$/.test(line)) return void 0;
  const cells = line.startsWith("|") ? line.split("|").slice(1, -1).map((cell) => cell.trim()) : [];
  if (cells.length > 0) return { kind: "item", text: `- ${cells.join(" | ")}` };
  return { kind: /^\s*- /.test(line) ? "item" : "text", text: line };
}
function renderBlock({ kind, text }, colors) {
  if (kind === "blank" || kind === "code" && text === "") return [""];
  if (kind === "code") return [`    ${colors.cyan(text)}`];
  if (kind === "heading") return renderHeading(text, colors);
  return wrap(renderLinks(text)).map((line) => renderInline(line, colors));
}
function renderHeading(text, { bold, isColorSupported }) {
  const title = text.replace(/^#+ /, "");
  if (isColorSupported) return [bold(title)];
  return [title, (text.startsWith("##") ? "-" : "=").repeat(title.length)];
}
function renderLinks(line) {
  return line.replace(/<(https?:[^>]+)>/g, "$1").replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, "$1 ($2)").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}
function renderInline(line, { cyan, bold, isColorSupported }) {
  if (!isColorSupported) return line;
  return line.replace(/`([^`]+)`/g, (_, code) => cyan(code)).replace(/\*\*([^*]+)\*\*/g, (_, words) => bold(words));
}
function wrap(line) {
  const indent = /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;
  const lines = [];
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

// src/cli/rule-page.ts
import { existsSync, readFileSync } from "node:fs";
var FOLDERS = ["./docs/rules/", "../docs/rules/", "../../docs/rules/"];
function readRulePage(id) {
  const places = FOLDERS.map((folder) => new URL(`${folder}${id}.md`, import.meta.url));
  const found = places.find((place) => existsSync(place));
  return found && readFileSync(found, "utf8");
}
function describeRule({ id, meta }) {
  const { summary, category, recommended, needsPlan, options, references } = meta;
  const messages = Object.entries(meta.messages).map(([name, message]) => `- \`${name}\`: ${message}`);
  const facts = [
    `- category: ${category}`,
    `- level that it recommends: ${recommended}`,
    ...needsPlan ? ["- needs a plan, and is silent without one"] : []
  ];
  return [
    ...[`# ${id}`, "", `${summary}.`.replace(/\.\.$/, "."), "", ...facts],
    ...section("Messages", messages),
    ...section("Options", options ? describeOptions(options) : []),
    ...section(
      "References",
      references.map((reference) => `- ${reference}`)
    )
  ].map(printable).join("\n");
}
function section(title, lines) {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}
function describeOptions({ schema, defaults }) {
  const properties = Object.entries(schema.properties ?? {});
  const named = properties.map(([name, property]) => {
    const description = typeof property?.description === "string" ? `: ${property.description}` : "";
    return `- \`${name}\`${description}`;
  });
  return [...named, `- defaults: \`${JSON.stringify(defaults)}\``];
}

// src/cli/explain-command.ts
var explainTypes = { ...configChoiceTypes, color: flag, "no-color": flag, help: { ...flag, short: "h" } };
async function runExplain(argv, io) {
  const { values, positionals } = parseOptions(argv, explainTypes);
  if (values.help) {
    io.stdout(explainHelp);
    return 0;
  }
  const [id, other] = positionals;
  if (id === void 0) throw new UsageError("The command 'explain' needs a rule. 'pmoves-lint rules' lists them.");
  if (other !== void 0) throw new UsageError(`The command 'explain' takes one rule, so '${other}' is too much.`);
  const page = rules.some((rule) => rule.id === id) ? readRulePage(id) : void 0;
  const choice = readColor(values);
  const text = page ?? describeRule(findRule(id, () => openConfig(readConfigChoice(values), io.cwd, io).pluginRules));
  io.stdout(renderPage(text, wantsColor(choice, io)));
  return 0;
}
function findRule(id, readOthers) {
  const known = id.includes("/") ? [...rules, ...readOthers()] : rules;
  const found = known.find((rule) => rule.id === id);
  if (found) return found;
  const nearest = nearestOf(
    id,
    known.map((rule) => rule.id)
  );
  const advice = nearest === void 0 ? "'pmoves-lint rules' lists them." : `Did you mean '${nearest}'?`;
  throw new UsageError(`There is no rule '${printable(id)}'. ${advice}`);
}
export {
  runExplain
};
