/** The parts of the README that repeat the program: its help text and its rules. */
import { helpText } from "../src/cli/help.ts";
import { describeRules } from "./generate-rule-docs.ts";
import { replaceBlock } from "./generated-block.ts";
import { type GeneratedFile, readText } from "./generated-file.ts";

export function generateReadme(): readonly GeneratedFile[] {
  const help = `\`\`\`text\n${helpText.trimEnd()}\n\`\`\``;
  const readme = replaceBlock(readText("README.md") ?? "", help, "help");
  return [{ path: "README.md", content: replaceBlock(readme, describeRules(), "rules") }];
}
