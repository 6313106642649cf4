/** `pmoves-lint rules`: every rule there is, and its level. */
import { rules } from "../../rules/index.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { pageOf } from "../lint/merge-outcomes.ts";
import { printable } from "../lint/message.ts";
import { toJsonText } from "../report/json-text.ts";
import type { Level, Rule } from "../rule.ts";
import { joinPath } from "../text/path.ts";
import { rulesHelp } from "./command-help.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { configChoiceTypes, openConfig, readConfigChoice } from "./open-config.ts";
import { flag, parseOptions, text } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** Every option of the command. */
const rulesTypes = { ...configChoiceTypes, format: text, help: { ...flag, short: "h" } } as const;

interface RuleRow {
  readonly id: string;
  readonly category: string;
  readonly summary: string;
  /** Its level in `plugin:pmoves/recommended`. */
  readonly recommended: Level;
  /** Its level in the config that applies; absent without one. */
  readonly level?: Level;
  readonly needsPlan: boolean;
  readonly page: string;
}

/** Runs the command. */
export async function runRules(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, rulesTypes);
  if (values.help) {
    io.stdout(rulesHelp);
    return 0;
  }
  const [positional] = positionals;
  if (positional !== undefined) throw new UsageError(`The command 'rules' takes no name: use 'explain ${positional}'.`);
  const format = readFormat(values.format);
  const rows = describeRules(openConfig(readConfigChoice(values), io.cwd, io), io);
  io.stdout(format === "json" ? toJsonText({ rules: rows }, 2) : formatRows(rows));
  return 0;
}

function readFormat(format = "text"): "text" | "json" {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of rules. Known are text and json.`);
}

/** Our rules in alphabetical order, and after them those of plugins and policies. */
function describeRules(config: ResolvedConfig, { cwd }: Io): readonly RuleRow[] {
  const settings = config.rulesFor(joinPath(cwd, "compose.yaml"));
  const theirs = [...config.pluginRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...rules, ...theirs].map(({ id, meta }: Rule) => {
    const level = config.files.length > 0 ? settings.get(id)?.level : undefined;
    const { category, summary, recommended, needsPlan, references } = meta;
    const page = pageOf(id, references);
    return { id, category, summary, recommended, ...(level && { level }), needsPlan, page };
  });
}

function formatRows(rows: readonly RuleRow[]): string {
  const hasLevels = rows.some(({ level }) => level);
  const cells = rows.map(({ id, recommended, level = "", category, summary, needsPlan }) => {
    const words = needsPlan ? `${summary} (needs a plan)` : summary;
    return [id, recommended, ...(hasLevels ? [level] : []), category, words];
  });
  const title = ["RULE", "RECOMMENDED", ...(hasLevels ? ["HERE"] : []), "CATEGORY", "SUMMARY"];
  const table = [title, ...cells];
  const widths = title.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return lines.map((line) => `${printable(line.trimEnd())}\n`).join("");
}
