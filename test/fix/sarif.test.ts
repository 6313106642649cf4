/** Making the fixes of SARIF and of JSON by hand comes to the same as `--fix` (docs/fixes.md). */
import type { Fix, Log, Region } from "sarif";
import { describe, expect, test } from "vitest";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";

type Files = Readonly<Record<string, string>>;

const projects: Readonly<Record<string, Files>> = {
  "one file": {
    "compose.yaml": `\ufeffversion: "3"\r
\r
services:\r
  web: &web\r
    image: web:1.2 # 😀\r
    env_file: [web.env, a.local] # 😀 mine\r
    environment: [A=1, "B=😀", A=2, A=3]\r
  api:\r
    <<: *web\r
    networks: [data]\r
networks:\r
  data:`,
    "web.env": "A=1\nexport A=2\nA=3",
    "a.local": "X=1\n",
  },
  "an override file and an include": {
    "compose.yaml":
      "version: '3'\ninclude: [more.yaml]\nservices:\n  web:\n    image: web:1\n    networks: [data]\nnetworks:\n  data: {}\n",
    "compose.override.yaml":
      "version: '3'\nservices:\n  web:\n    env_file: b.local\nnetworks:\n  data: { internal: false }\n",
    "more.yaml": "version: '3'\nservices:\n  more:\n    image: more:1\n    environment:\n      - A=1\n      - A=2\n",
    "b.local": "X=1\n",
  },
};

const config = JSON.stringify({
  root: true,
  extends: ["plugin:pmoves/recommended"],
  rules: { "no-new-privileges": "error" },
  plan: { networks: { data: { internal: true, subnet: "172.30.3.0/24", name: "data" } } },
});

describe.each(Object.keys(projects))("%s", (name) => {
  const files: Files = { ...projects[name], ".pmovesrc.json": config };

  test("by way of SARIF", async () => {
    expect(await repeat(files, applySarif)).toEqual(await fix(files));
  });

  test("by way of JSON", async () => {
    expect(await repeat(files, applyJson)).toEqual(await fix(files));
  });
});

async function fix(files: Files): Promise<Files> {
  const { written, stderr } = await runCli(["--fix"], { files });
  expect(written.size).toBeGreaterThan(1);
  expect(stderr).toContain("Fixed");
  return { ...files, ...Object.fromEntries([...written].map(([path, text]) => [path.replace("/shop/", ""), text])) };
}

/** Makes what reports show until they show nothing. */
async function repeat(files: Files, apply: (files: Files) => Promise<Files>): Promise<Files> {
  const next = await apply(files);
  return JSON.stringify(next) === JSON.stringify(files) ? files : await repeat(next, apply);
}

interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

async function applySarif(files: Files): Promise<Files> {
  const { stdout } = await runCli(["--format", "sarif"], { disk: memoryDisk(below(files)) });
  const log: Log = JSON.parse(stdout);
  const fixes = log.runs.flatMap(({ results = [] }) => results.flatMap((result) => result.fixes ?? []));
  expect(fixes.every(({ description }) => description?.text)).toBe(true);
  return applyEdits(
    files,
    fixes.flatMap((item) => toEdits(item, files)),
  );
}

function toEdits({ artifactChanges }: Fix, files: Files): readonly Edit[] {
  return artifactChanges.flatMap(({ artifactLocation, replacements }) => {
    const path = decodeURIComponent(artifactLocation.uri ?? "");
    return replacements.map(({ deletedRegion, insertedContent }) => ({
      path,
      ...offsetsOf(deletedRegion, files[path] ?? ""),
      text: insertedContent?.text ?? "missing",
    }));
  });
}

/** As SARIF counts: columns from 1 in UTF-16 code units, a byte order mark without width (3.30). */
function offsetsOf({ startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region, text: string) {
  const bare = text.replace("\ufeff", "");
  const mark = text.length - bare.length;
  const lines = bare.split("\n");
  const offset = (line: number, column: number) =>
    mark + lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return { start: offset(startLine, startColumn), end: offset(endLine, endColumn) };
}

async function applyJson(files: Files): Promise<Files> {
  const { stdout } = await runCli(["--format", "json"], { disk: memoryDisk(below(files)) });
  const results: readonly {
    filePath: string;
    fixableErrorCount: number;
    fixableWarningCount: number;
    messages: readonly { fix?: { range: [number, number]; text: string } }[];
  }[] = JSON.parse(stdout);
  const edits = results.flatMap(({ filePath, messages, fixableErrorCount, fixableWarningCount }) => {
    const path = filePath.replace("/shop/", "");
    const mark = files[path]?.startsWith("\ufeff") ? 1 : 0;
    const fixes = messages.flatMap((message) => message.fix ?? []);
    expect(fixableErrorCount + fixableWarningCount).toBe(fixes.length);
    return fixes.map(({ range: [start, end], text }) => ({ path, start: start + mark, end: end + mark, text }));
  });
  return applyEdits(files, edits);
}

/** Each distinct edit once, from the end of each file to its start. */
function applyEdits(files: Files, edits: readonly Edit[]): Files {
  const unique = [...new Map(edits.map((item) => [JSON.stringify(item), item])).values()];
  const texts = { ...files };
  for (const { path, start, end, text } of unique.sort((a, b) => a.start - b.start || a.end - b.end).reverse()) {
    const before = texts[path] ?? "";
    texts[path] = before.slice(0, start) + text + before.slice(end);
  }
  return texts;
}

function below(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`/shop/${path}`, text]));
}
