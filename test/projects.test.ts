import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import type { Finding, LintResult } from "../src/lint/result.ts";
import { lint } from "../src/lint-files.ts";
import { positionAt } from "../src/text/source.ts";
import { root } from "./support/source-code.ts";

const folder = path.join(root, "fixtures/projects");
const projects = readdirSync(folder);

describe.each(projects)("project %s", async (project) => {
  const directory = path.join(folder, project);
  const result = await lint({ cwd: directory });

  test("is linted to the end", () => {
    expect(result.failures).toEqual([]);
  });

  test("has exactly the findings of expected.json", async () => {
    const lines = result.findings.map((finding) => `  ${JSON.stringify(describeFinding(finding, directory))}`);
    const text = lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
    await expect(text).toMatchFileSnapshot(path.join(directory, "expected.json"));
  });

  test("has its findings where its comments say", () => {
    expect([...new Set(result.findings.map((finding) => placeOf(finding, directory)))].sort()).toEqual(
      plantedIn(directory, result),
    );
  });
});

test.each(["seed", "shop"])("the architecture of %s is clean", (project) => {
  expect(expectedOf(project)).toEqual([]);
});

test("the shop's architecture is data: no preset states it, and it brings no code", () => {
  const config = JSON.parse(readFileSync(path.join(folder, "shop", ".pmovesrc.json"), "utf8"));
  expect(config.extends).toEqual(["plugin:pmoves/recommended"]);
  expect(config.plugins).toBeUndefined();
  const files = readdirSync(path.join(folder, "shop"), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /\.[cm]?[jt]s$/.test(file))).toEqual([]);
});

test("every rule has a planted fault", () => {
  const planted = new Set(projects.flatMap(expectedOf).map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

describe("layers", () => {
  test("report a fault that all stacks have once, and the others with the stack that has them", () => {
    expect(expectedOf("layers").map(({ rule, stacks }) => `${rule}: ${stacks?.join(" ")}`)).toEqual([
      "privileged: gpu",
      "ineffective-override: gpu",
      "service-without-image: hardened",
      "network-external-override: hardened",
      "overlay-widens: default",
      "overlay-widens: default",
      "image-tag: default gpu hardened",
    ]);
  });
});

interface ExpectedFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly service?: string;
  readonly stacks?: readonly string[];
}

function expectedOf(project: string): readonly ExpectedFinding[] {
  return JSON.parse(readFileSync(path.join(folder, project, "expected.json"), "utf8"));
}

function describeFinding({ rule, at, service, stacks }: Finding, directory: string): ExpectedFinding {
  const start = positionAt(at.file, at.start);
  const end = positionAt(at.file, at.end);
  return {
    rule,
    file: path.relative(directory, at.file.path),
    ...start,
    endLine: end.line,
    endColumn: end.column,
    ...(service === undefined ? {} : { service }),
    ...(stacks.length === 0 ? {} : { stacks }),
  };
}

function placeOf(finding: Finding, directory: string): string {
  const { rule, file, line } = describeFinding(finding, directory);
  return `${file}:${line} ${rule}`;
}

/** What the comments `# fault: RULE, RULE` of a project's files announce. */
function plantedIn(directory: string, { files }: LintResult): readonly string[] {
  const texts = files.filter(({ path: file }) => existsSync(file));
  return texts
    .flatMap(({ path: file, text }) =>
      text.split("\n").flatMap((line, index) => {
        const announced = / # fault: (.*)$/.exec(line)?.[1]?.split(", ") ?? [];
        return announced.map((rule) => `${path.relative(directory, file)}:${index + 1} ${rule}`);
      }),
    )
    .sort();
}
