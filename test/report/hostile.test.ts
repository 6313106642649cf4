/** Nothing in a file's text or name can act on what shows or reads a report. */

import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { LintResult } from "../../src/lint/result.ts";
import { reporters } from "../../src/report/index.ts";
import { neutralizeCommands } from "../../src/report/workflow-commands.ts";
import { finding, lintResult, ruleDescription, sourceFile } from "../support/findings.ts";
import { findRunnerCommands } from "../support/runner-commands.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
/** Everything but the format's own line ends that acts on a terminal, or is not there to the eye. */
const DANGEROUS = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const OWN_COMMANDS = new Set(["error", "warning", "group", "endgroup"]);

const piece = fc.oneof(
  fc.constantFrom(
    "::stop-commands::x",
    "::error::x",
    "\n::add-mask::x",
    "\r\n##[group]x",
    "##[add-mask]",
    "#\u00ad#[error]",
    ":\u200b:warning::",
    "\u001b[31m",
    "\u001b]8;;https://example.com\u001b\\",
    "\u009b2J",
    "\u202egnp",
    "\u2066",
    "\u{e0041}",
    "\ufeff",
    "\ufffe",
    "\ud800",
    "\udc00",
    "]]>",
    "<!--",
    "<script>alert(1)</script>",
    "&lt;&#0;&",
    "`",
    "``",
    "|",
    "\\|",
    "[a](https://example.com)",
    "![a](https://example.com)",
    "https://example.com",
    "www.example.com",
    "@someone",
    "**a**",
    "%0A::error::",
    "%25",
    "\r",
    "\n",
    "\t",
    "\0",
    ":",
    ",",
    "'",
    '"',
    "{{service}}",
    "../",
    "é",
    "🐳",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
const longText = fc
  .tuple(text, fc.constantFrom(0, 990, 997, 998, 999))
  .map(([end, length]) => "a".repeat(length) + end);

const result: fc.Arbitrary<LintResult> = fc
  .record({
    path: text,
    rule: text,
    message: longText,
    names: fc.array(text, { minLength: 3, maxLength: 3 }),
    failure: fc.option(text),
    level: fc.constantFrom("error", "warn"),
  })
  .map(({ path, rule, message, names, failure, level }) => {
    const at = { file: sourceFile(`/repo/shop/${path}`, `é🐳${message}`), start: 1, end: 6 };
    const [service = "", subject = "", stack = ""] = names;
    const related = [{ at, message: service }];
    const first = finding(at, { rule, message, level, service, subject, stacks: [stack], related, flow: related });
    return lintResult([first, { ...first, service: stack, path: message, cause: rule }], {
      rules: [ruleDescription(rule, { summary: message })],
      failures: failure === null ? [] : [{ kind: "bug", message: failure }],
    });
  });

describe.each([...reporters])("%s", async (name, load) => {
  const report = await load();

  test("prints nothing that acts on a terminal, and gives the Actions runner no command of others", async () => {
    await fc.assert(
      fc.asyncProperty(result, async (found) => {
        const printed = await report(found, context);
        expect(printed).not.toMatch(DANGEROUS);
        const log = name === "stylish" || name === "compact" ? neutralizeCommands(printed) : printed;
        const commands = findRunnerCommands(log);
        const own = found.findings.length + found.failures.length + 2;
        expect(commands).toHaveLength(name === "github" ? own : 0);
        expect(commands.filter((command) => !OWN_COMMANDS.has(command.name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(["json", "sarif", "gitlab", "rdjson"])("%s", async (name) => {
  const report = await reporters.get(name)?.();

  test("is JSON, whatever it says", async () => {
    await fc.assert(
      fc.asyncProperty(result, async (found) => {
        expect(JSON.parse((await report?.(found, context)) ?? "")).toBeTypeOf("object");
      }),
    );
  });
});

describe.each(["junit", "checkstyle"])("%s", async (name) => {
  const report = await reporters.get(name)?.();

  test("is XML, whatever it says, with the elements of the format alone", async () => {
    await fc.assert(
      fc.asyncProperty(result, async (found) => {
        const xml = (await report?.(found, context)) ?? "";
        expect(XMLValidator.validate(xml)).toBe(true);
        const elements = namesIn(new XMLParser({ ignoreAttributes: true, preserveOrder: true }).parse(xml));
        expect([...elements].filter((element) => !ELEMENTS.has(element))).toEqual([]);
      }),
    );
  });
});

const ELEMENTS = new Set([
  "?xml",
  "#text",
  ...["checkstyle", "file", "error"],
  ...["testsuites", "testsuite", "testcase", "failure", "error"],
]);

function namesIn(nodes: unknown): ReadonlySet<string> {
  if (!Array.isArray(nodes)) return new Set();
  const entries = nodes.flatMap((node: object) => Object.entries(node));
  return new Set(entries.flatMap(([name, children]) => [name, ...namesIn(children)]));
}

test("Markdown keeps what others wrote from being markup, in one row a finding", async () => {
  const report = await reporters.get("markdown")?.();
  await fc.assert(
    fc.asyncProperty(result, async (found) => {
      const printed = (await report?.(found, context)) ?? "";
      const rows = printed.split("\n").filter((line) => /^\| (❌|⚠)/.test(line));
      expect(rows).toHaveLength(found.findings.length);
      for (const row of rows) {
        const cells = row.replace(/<\/?code>|<br>/g, "").split(" | ");
        expect(cells).toHaveLength(4);
        expect(cells.slice(0, 3).join("")).not.toMatch(/[<>`*_[\]~@$\\]|&(?!#\d+;)|:\/\/|www\./i);
      }
    }),
  );
});
