/** The pages of rules, as Markdown. */
import { existsSync, readFileSync } from "node:fs";
import { printable } from "../lint/message.ts";
import type { Rule } from "../rule.ts";

/** Where pages lie: beside `release/`'s code, above `dist/`, and above the sources. */
const FOLDERS = ["./docs/rules/", "../docs/rules/", "../../docs/rules/"];

/**
 * The page of one of our rules.
 *
 * @returns Undefined when the package was taken apart and its pages are gone.
 */
export function readRulePage(id: string): string | undefined {
  const places = FOLDERS.map((folder) => new URL(`${folder}${id}.md`, import.meta.url));
  const found = places.find((place) => existsSync(place));
  return found && readFileSync(found, "utf8");
}

/** What a rule without a page says of itself, in the shape of a page. What others wrote is made printable. */
export function describeRule({ id, meta }: Rule): string {
  const { summary, category, recommended, needsPlan, options, references } = meta;
  const messages = Object.entries(meta.messages).map(([name, message]) => `- \`${name}\`: ${message}`);
  const facts = [
    `- category: ${category}`,
    `- level that it recommends: ${recommended}`,
    ...(needsPlan ? ["- needs a plan, and is silent without one"] : []),
  ];
  return [
    ...[`# ${id}`, "", `${summary}.`.replace(/\.\.$/, "."), "", ...facts],
    ...section("Messages", messages),
    ...section("Options", options ? describeOptions(options) : []),
    ...section(
      "References",
      references.map((reference) => `- ${reference}`),
    ),
  ]
    .map(printable)
    .join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

function describeOptions({ schema, defaults }: NonNullable<Rule["meta"]["options"]>): readonly string[] {
  const properties = Object.entries(schema.properties ?? {});
  const named = properties.map(([name, property]) => {
    const description = typeof property?.description === "string" ? `: ${property.description}` : "";
    return `- \`${name}\`${description}`;
  });
  return [...named, `- defaults: \`${JSON.stringify(defaults)}\``];
}
