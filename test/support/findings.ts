/** Results made by hand, for tests of what is done with them. */
import type { Finding, LintResult, RuleDescription } from "../../src/lint/result.ts";
import type { Location, SourceFile } from "../../src/text/source.ts";

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text };
}

/** The place of the first occurrence of some text in a file. */
export function placeOf(file: SourceFile, text: string): Location {
  const start = file.text.indexOf(text);
  if (start < 0) throw new Error(`'${text}' is not in ${file.path}`);
  return { file, start, end: start + text.length };
}

/** A finding of the rule `image-tag`, unless `parts` say otherwise. */
export function finding(at: Location, parts: Partial<Finding> = {}): Finding {
  return {
    rule: "image-tag",
    messageId: "missing",
    level: "error",
    message: "Service 'web' has no tag.",
    at,
    path: "services.web.image",
    identity: "rule",
    related: [],
    cause: `${at.file.path}:${at.start}`,
    stacks: [],
    ...parts,
  };
}

export function ruleDescription(id: string, parts: Partial<RuleDescription> = {}): RuleDescription {
  return {
    id,
    summary: "Require a tag",
    category: "reliability",
    level: "error",
    messages: { missing: "Service '{{service}}' has no tag." },
    url: `https://example.com/${id}.md`,
    references: ["https://example.com/spec"],
    ...parts,
  };
}

/** A result with the files and rules of its findings. */
export function lintResult(findings: readonly Finding[], parts: Partial<LintResult> = {}): LintResult {
  const files = new Set(findings.map(({ at }) => at.file));
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((id) => ruleDescription(id));
  return { findings, suppressed: [], files: [...files], rules, failures: [], ...parts };
}
