import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { generateReadme } from "../scripts/generate-readme.ts";
import { generateRulePages } from "../scripts/generate-rule-docs.ts";
import type { Rule } from "../src/rule.ts";
import type { RuleCase } from "../src/testing/lint-case.ts";
import { configOf, lintFiles } from "./support/lint-files.ts";
import { type Example, parseRulePage } from "./support/rule-page.ts";
import { root } from "./support/source-code.ts";
import { lintCase } from "./support/test-rule.ts";

const HEADINGS = ["What it finds", "Why", "Bad", "Good", "Options", "When not to use it", "References"];

const ids = rules.map(({ id }) => id);

describe("every rule", () => {
  test("is a file of rules/, a page of docs/rules/ and a line of the list, in alphabetical order", () => {
    expect(ids).toEqual(namesIn("rules", ".ts").filter((name) => name !== "index"));
    expect(ids).toEqual(namesIn("docs/rules", ".md"));
  });

  test("has a test", () => {
    const tested = new Set([...namesIn("test/rules", ".test.ts")]);
    expect(ids.filter((id) => !tested.has(id))).toEqual([]);
  });

  test.each(generateRulePages())("$path says of the rule what the rule says of itself", ({ path: file, content }) => {
    expect(readFileSync(path.join(root, file), "utf8")).toBe(content);
  });

  test.each(rules)("$id speaks as rules do", ({ meta }) => {
    expect(meta.summary).toMatch(/^(Disallow|Require|Enforce) [^.]*$/);
    for (const message of Object.values(meta.messages))
      expect(message).toMatch(/^(\{\{\w+\}\}|[A-Z{'][^\n]*\.(\{\{\w+\}\})?)$/);
    expect(meta.references.length).toBeGreaterThan(0);
  });
});

describe.each(rules)("page of $id", (rule) => {
  const page = parseRulePage(readFileSync(path.join(root, "docs/rules", `${rule.id}.md`), "utf8"));

  test("has the title and the headings of every page", () => {
    expect(page.title).toBe(rule.id);
    expect(page.headings).toEqual(HEADINGS);
  });

  test("has a heading for each option", () => {
    expect(page.options).toEqual(Object.keys(rule.meta.options?.schema.properties ?? {}));
  });

  test("shows a bad and a good example", () => {
    expect(new Set(page.examples.map(({ kind }) => kind))).toEqual(new Set(["bad", "good"]));
  });

  test.each(page.examples)("the $kind example of line $line", async ({ kind, files }) => {
    const findings = await findingsOf(rule, { files, plan: page.plan });
    if (kind === "good") expect(findings).toEqual([]);
    else expect(findings).not.toEqual([]);
  });
});

test.each(await generateReadme())("$path repeats what the program says", ({ path: file, content }) => {
  expect(readFileSync(path.join(root, file), "utf8")).toBe(content);
});

describe("links", () => {
  test.each(markdownFiles())("of %s lead somewhere", (file) => {
    const text = readFileSync(path.join(root, file), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
    const local = targets.filter((target) => !/^(https?:|mailto:)/.test(target));
    expect(local.filter((target) => !leadsSomewhere(file, target))).toEqual([]);
  });
});

/** What comments suppress and baselines know is a matter of the whole run. */
async function findingsOf(rule: Rule, example: Pick<RuleCase, "plan"> & { readonly files: Example["files"] }) {
  if (!/^(baseline|suppression)-/.test(rule.id)) return lintCase(rule, example);
  const config = configOf(example.plan ? { plan: example.plan } : {});
  const { findings } = await lintFiles({ ".pmovesrc.json": config, ...example.files });
  return findings.filter((finding) => finding.rule === rule.id);
}

function leadsSomewhere(from: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const absolute = file === "" ? path.join(root, from) : path.join(root, path.dirname(from), file);
  if (!existsSync(absolute)) return false;
  return anchor === undefined || anchorsOf(readFileSync(absolute, "utf8")).has(anchor);
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading ?? "");
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
}

function markdownFiles(): readonly string[] {
  const top = readdirSync(root).filter((name) => name.endsWith(".md"));
  const docs = readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" });
  return [...top, ...docs.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
