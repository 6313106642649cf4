/** The parts of the pages that repeat what the rules say of themselves: the head of each rule's page, the table of all. */
import { rules } from "../rules/index.ts";
import type { Rule } from "../src/rule.ts";
import { replaceBlock } from "./generated-block.ts";
import { type GeneratedFile, readText } from "./generated-file.ts";

/** Every rule's page, its head brought up to date. A rule without a page gets none: a person has to write it. */
export function generateRulePages(): readonly GeneratedFile[] {
  return rules.flatMap((rule) => {
    const path = `docs/rules/${rule.id}.md`;
    const page = readText(path);
    return page === undefined ? [] : [{ path, content: replaceBlock(page, describeRule(rule)) }];
  });
}

/** The table of all rules. */
export function describeRules(): string {
  const rows = rules.map(({ id, meta: { summary, recommended, fixable = "" } }) => {
    return `| [${id}](rules/${id}.md) | ${summary} | ${recommended} | ${fixable} |`;
  });
  return ["| rule | what it does | recommended | fix |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const FIXABLE = {
  safe: "fixed by [`--fix`](../fixes.md)",
  unsafe: "fixed by [`--fix-unsafe`](../fixes.md)",
  suggestion: "suggests a [fix](../fixes.md), which is never made by itself",
} as const;

function describeRule({ meta }: Rule): string {
  const facts = [
    `category: ${meta.category}`,
    `level in \`plugin:pmoves/recommended\`: ${meta.recommended}`,
    ...(meta.needsPlan ? ["needs a plan, and is silent without one"] : []),
    ...(meta.fixable ? [FIXABLE[meta.fixable]] : []),
    ...(meta.securitySeverity === undefined ? [] : [`security severity: ${meta.securitySeverity.toFixed(1)}`]),
  ];
  return `${meta.summary}.\n\n${facts.map((fact) => `- ${fact}`).join("\n")}`;
}
