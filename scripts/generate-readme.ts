/** The parts of the README and of some pages that repeat the program: help texts, rules, and what it prints. */
import { explainHelp, initHelp, printConfigHelp, rulesHelp } from "../src/cli/command-help.ts";
import { baselineHelp, configHelp, helpText, reachHelp, testHelp, whyHelp } from "../src/cli/help.ts";
import { main } from "../src/cli/run.ts";
import { createNodeDisk } from "../src/files/node-disk.ts";
import { describeBorders } from "./describe-borders.ts";
import { generateReportExamples } from "./generate-report-examples.ts";
import { describeRules } from "./generate-rule-docs.ts";
import { replaceBlock } from "./generated-block.ts";
import { fromRoot, type GeneratedFile, readText } from "./generated-file.ts";

export async function generateReadme(): Promise<readonly GeneratedFile[]> {
  const blocks = { example: await runExample(), help: fence(helpText) };
  return [
    { path: "README.md", content: replaceBlocks("README.md", blocks) },
    { path: "docs/architecture.md", content: replaceBlocks("docs/architecture.md", { borders: describeBorders() }) },
    { path: "docs/rules.md", content: replaceBlocks("docs/rules.md", { rules: describeRules() }) },
    {
      path: "docs/commands.md",
      content: replaceBlocks("docs/commands.md", {
        config: fence(configHelp),
        why: fence(whyHelp),
        reach: fence(reachHelp),
        test: fence(testHelp),
        baseline: fence(baselineHelp),
        rules: fence(rulesHelp),
        explain: fence(explainHelp),
        "print-config": fence(printConfigHelp),
        init: fence(initHelp),
      }),
    },
    await generateReportExamples(),
  ];
}

function replaceBlocks(path: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce(
    (page, [name, content]) => replaceBlock(page, content, name),
    readText(path) ?? "",
  );
}

const EXAMPLE = "fixtures/projects/layers";

async function runExample(): Promise<string> {
  let output = "";
  const print = (text: string) => {
    output += text;
  };
  await main([EXAMPLE], {
    cwd: fromRoot("."),
    env: {},
    isTTY: false,
    isErrorTTY: false,
    readStdin: async () => ({ text: "" }),
    git: async () => undefined,
    disk: createNodeDisk(),
    openCache: async () => undefined,
    today: "2026-01-01",
    now: () => 0,
    stdout: print,
    stderr: print,
  });
  return fence(`$ npx pmoves-lint ${EXAMPLE}\n${output}`);
}

function fence(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
