/** The examples of docs/reporters.md: every format on the project that the page shows. */
import { reporters } from "../src/report/index.ts";
import { runCli } from "../test/support/run-cli.ts";
import { replaceBlock } from "./generated-block.ts";
import { type GeneratedFile, readText } from "./generated-file.ts";

const PAGE = "docs/reporters.md";

export async function generateReportExamples(): Promise<GeneratedFile> {
  const page = readText(PAGE) ?? "";
  const files = { "compose.yaml": readProject(page) };
  const examples = [...reporters.keys()].map(async (format) => {
    const { stdout } = await runCli(["--format", format], { files });
    return [format, fence(shorten(format, stdout))] as const;
  });
  const content = (await Promise.all(examples)).reduce(
    (text, [name, example]) => replaceBlock(text, example, name),
    page,
  );
  return { path: PAGE, content };
}

function readProject(page: string): string {
  const [, project = ""] = /^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  return project;
}

/** SARIF lists every rule: its first result says enough. */
function shorten(format: string, report: string): string {
  if (format === "sarif") return JSON.stringify(JSON.parse(report).runs[0].results[0], null, 2);
  return format === "json" ? JSON.stringify(JSON.parse(report), null, 2) : report;
}

function fence(text: string): string {
  return `\`\`\`text\n${text.trim()}\n\`\`\``;
}
