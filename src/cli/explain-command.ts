/** `pmoves-lint explain`: the page of a rule, offline. */
import { rules } from "../../rules/index.ts";
import { printable } from "../lint/message.ts";
import type { Rule } from "../rule.ts";
import { nearestOf } from "../text/nearest.ts";
import { readColor, wantsColor } from "./color.ts";
import { explainHelp } from "./command-help.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { configChoiceTypes, openConfig, readConfigChoice } from "./open-config.ts";
import { flag, parseOptions } from "./parse-options.ts";
import { renderPage } from "./render-page.ts";
import { describeRule, readRulePage } from "./rule-page.ts";
import { UsageError } from "./usage-error.ts";

/** Every option of the command. */
const explainTypes = { ...configChoiceTypes, color: flag, "no-color": flag, help: { ...flag, short: "h" } } as const;

/**
 * Runs the command.
 *
 * @throws UsageError when there is no such rule.
 */
export async function runExplain(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, explainTypes);
  if (values.help) {
    io.stdout(explainHelp);
    return 0;
  }
  const [id, other] = positionals;
  if (id === undefined) throw new UsageError("The command 'explain' needs a rule. 'pmoves-lint rules' lists them.");
  if (other !== undefined) throw new UsageError(`The command 'explain' takes one rule, so '${other}' is too much.`);
  const page = rules.some((rule) => rule.id === id) ? readRulePage(id) : undefined;
  const choice = readColor(values);
  const text = page ?? describeRule(findRule(id, () => openConfig(readConfigChoice(values), io.cwd, io).pluginRules));
  io.stdout(renderPage(text, wantsColor(choice, io)));
  return 0;
}

/** Only a name with a slash can be that of a plugin's rule or a policy, for which the config has to be read. */
function findRule(id: string, readOthers: () => readonly Rule[]): Rule {
  const known = id.includes("/") ? [...rules, ...readOthers()] : rules;
  const found = known.find((rule) => rule.id === id);
  if (found) return found;
  const nearest = nearestOf(
    id,
    known.map((rule) => rule.id),
  );
  const advice = nearest === undefined ? "'pmoves-lint rules' lists them." : `Did you mean '${nearest}'?`;
  throw new UsageError(`There is no rule '${printable(id)}'. ${advice}`);
}
