/** The parts of the README and of docs/commands.md that repeat the program: its help texts and its rules. */
import { configHelp, helpText, whyHelp } from "../src/cli/help.ts";
import { describeRules } from "./generate-rule-docs.ts";
import { replaceBlock } from "./generated-block.ts";
import { type GeneratedFile, readText } from "./generated-file.ts";

export function generateReadme(): readonly GeneratedFile[] {
  const readme = replaceBlock(readText("README.md") ?? "", fence(helpText), "help");
  const commands = replaceBlock(readText(COMMANDS) ?? "", fence(configHelp), "config");
  return [
    { path: "README.md", content: replaceBlock(readme, describeRules(), "rules") },
    { path: COMMANDS, content: replaceBlock(commands, fence(whyHelp), "why") },
  ];
}

const COMMANDS = "docs/commands.md";

function fence(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
