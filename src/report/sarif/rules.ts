/** Rules in SARIF (2.1.0, 3.49), within the limits of GitHub and GitLab. */
import type { ReportingDescriptor } from "sarif";
import type { RuleDescription } from "../../lint/result.ts";

/** Scores for security rules that state none: one for each level. */
const SEVERITY = { error: 8, warn: 5.5 };

export function describeRule(rule: RuleDescription): ReportingDescriptor {
  const level = rule.level === "error" ? "error" : "warning";
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: `${rule.summary}.` },
    fullDescription: { text: [`${rule.summary}.`, ...explanations(rule)].join(" ").slice(0, 1024) },
    helpUri: rule.url,
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level },
    properties: {
      tags: [rule.category, "docker-compose"],
      precision: rule.category === "correctness" ? "very-high" : "high",
      "problem.severity": level,
      ...(rule.category === "security"
        ? { "security-severity": (rule.securitySeverity ?? SEVERITY[rule.level]).toFixed(1) }
        : {}),
    },
  };
}

function helpText(rule: RuleDescription): string {
  return [`${rule.summary}.`, ...explanations(rule), `See ${[rule.url, ...rule.references].join(", ")}`].join("\n");
}

function helpMarkdown(rule: RuleDescription): string {
  const links = [`[The rule's page](${rule.url})`, ...rule.references.map((url) => `<${url}>`)];
  const lists = [explanations(rule), links].map((items) => items.map((item) => `- ${item}`).join("\n"));
  return [`**${rule.summary}.**`, ...lists.filter(Boolean)].join("\n\n");
}

/** The rule's messages, `{{service}}` as `SERVICE`. A message that is one placeholder explains nothing. */
function explanations({ messages }: RuleDescription): readonly string[] {
  return Object.values(messages)
    .filter((message) => !/^\{\{\w+\}\}$/.test(message))
    .map((message) => message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => name.toUpperCase()));
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
