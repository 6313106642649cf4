import {
  configChoiceTypes,
  openConfig,
  readConfigChoice
} from "./shared-10.js";
import {
  rulesHelp
} from "./shared-7.js";
import {
  flag,
  parseOptions,
  text
} from "./shared-12.js";
import {
  toJsonText
} from "./shared-59.js";
import {
  UsageError
} from "./shared-15.js";
import {
  rules
} from "./shared-2.js";
import {
  pageOf
} from "./shared-48.js";
import "./shared-1.js";
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
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import {
  joinPath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/cli/rules-command.ts
var rulesTypes = { ...configChoiceTypes, format: text, help: { ...flag, short: "h" } };
async function runRules(argv, io) {
  const { values, positionals } = parseOptions(argv, rulesTypes);
  if (values.help) {
    io.stdout(rulesHelp);
    return 0;
  }
  const [positional] = positionals;
  if (positional !== void 0) throw new UsageError(`The command 'rules' takes no name: use 'explain ${positional}'.`);
  const format = readFormat(values.format);
  const rows = describeRules(openConfig(readConfigChoice(values), io.cwd, io), io);
  io.stdout(format === "json" ? toJsonText({ rules: rows }, 2) : formatRows(rows));
  return 0;
}
function readFormat(format = "text") {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of rules. Known are text and json.`);
}
function describeRules(config, { cwd }) {
  const settings = config.rulesFor(joinPath(cwd, "compose.yaml"));
  const theirs = [...config.pluginRules].sort((a, b) => a.id < b.id ? -1 : 1);
  return [...rules, ...theirs].map(({ id, meta }) => {
    const level = config.files.length > 0 ? settings.get(id)?.level : void 0;
    const { category, summary, recommended, needsPlan, references } = meta;
    const page = pageOf(id, references);
    return { id, category, summary, recommended, ...level && { level }, needsPlan, page };
  });
}
function formatRows(rows) {
  const hasLevels = rows.some(({ level }) => level);
  const cells = rows.map(({ id, recommended, level = "", category, summary, needsPlan }) => {
    const words = needsPlan ? `${summary} (needs a plan)` : summary;
    return [id, recommended, ...hasLevels ? [level] : [], category, words];
  });
  const title = ["RULE", "RECOMMENDED", ...hasLevels ? ["HERE"] : [], "CATEGORY", "SUMMARY"];
  const table = [title, ...cells];
  const widths = title.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return lines.map((line) => `${printable(line.trimEnd())}
`).join("");
}
export {
  runRules
};
