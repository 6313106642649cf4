import { describe, expect, test } from "vitest";
import { reportGithub } from "../../src/report/github.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";
import { findRunnerCommands } from "../support/runner-commands.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const names = Array.from({ length: 25 }, (_, index) => `s${index}`);
const compose = sourceFile(
  "/repo/shop/compose.yaml",
  `services:\n${names.map((name) => `  ${name}:\n    image: ${name}-x\n`).join("")}`,
);
const untagged = (name: string) => finding(placeOf(compose, `${name}-x`), { service: name });

describe("github", () => {
  test("is empty when nothing was found", () => {
    expect(reportGithub(lintResult([]), context)).toBe("");
  });

  test("annotates places of the checkout, and lists every finding in a folded group", () => {
    const related = [{ at: placeOf(compose, "s1:"), message: "See here." }];
    const result = lintResult([
      finding(placeOf(compose, "s0-x"), { level: "warn", stacks: ["gpu"], related }),
      finding(placeOf(compose, "s1:\n    image"), { rule: "acme/x", message: "100%, a:b\n::error::c" }),
    ]);
    expect(reportGithub(result, context)).toBe(
      [
        "::error file=shop/compose.yaml,line=4,endLine=5,title=acme/x::100%25, a:b\\u{a}::error::c",
        "::warning file=shop/compose.yaml,line=3,endLine=3,col=12,endColumn=16,title=image-tag" +
          "::Service 'web' has no tag.%0Ain stack gpu%0A4:3  See here.",
        "::group::pmoves-lint: 2 problems (1 error, 1 warning)",
        "shop/compose.yaml:3:12: warning: Service 'web' has no tag. [image-tag]",
        "shop/compose.yaml:4:3: error: 100%, a:b\\u{a}::error::c [acme/x]",
        "::endgroup::",
        "",
      ].join("\n"),
    );
  });

  test("escapes what would end a property", () => {
    const file = sourceFile("/repo/a,b:c%\n.yaml", "a: 1\n");
    const report = reportGithub(lintResult([finding(placeOf(file, "a"))]), context);
    expect(report).toContain("::error file=a%2Cb%3Ac%25\\u{a}.yaml,line=1,");
    expect(findRunnerCommands(report)[0]?.properties.file).toBe("a,b:c%\\u{a}.yaml");
  });

  test.each([
    [undefined, 10],
    [3, 3],
    [0, 0],
    [100, 25],
  ])("makes at most so many of each level: --github-max %s", (githubMax, most) => {
    const warnings = names.map((name) => ({ ...untagged(name), level: "warn" as const, rule: "other" }));
    const limit = githubMax === undefined ? {} : { githubMax };
    const report = reportGithub(lintResult([...names.map(untagged), ...warnings]), { ...context, ...limit });
    expect(report.match(/^::error /gm) ?? []).toHaveLength(most);
    expect(report.match(/^::warning /gm) ?? []).toHaveLength(most);
    expect(report.match(/\[image-tag\]$/gm)).toHaveLength(25);
    const rest = 25 - most;
    const last = report.trimEnd().split("\n").at(-1);
    expect(last).toBe(
      rest === 0 ? "::endgroup::" : `pmoves-lint: ${rest} errors and ${rest} warnings more without an annotation.`,
    );
  });

  test("shows one finding of every cause before it repeats one", () => {
    const same = names.slice(0, 10).map((name) => ({ ...untagged(name), cause: "same" }));
    const report = reportGithub(lintResult([...same, untagged("s20")]), { ...context, githubMax: 2 });
    const lines = findRunnerCommands(report)
      .filter(({ name }) => name === "error")
      .map(({ properties }) => properties.line);
    expect(lines).toEqual(["3", "43"]);
    expect(report).toContain("%0Aalso s1 (line 5), s2 (line 7)");
    expect(report).toContain("pmoves-lint: 9 errors more without an annotation.\n");
  });

  test("says why the work was not done, before the findings", () => {
    const failures = [{ kind: "config", message: "Two\nlines ##[group]." }] as const;
    const [first, ...more] = reportGithub(lintResult([untagged("s0")], { failures }), context).split("\n");
    expect(first).toBe("::error title=pmoves-lint::Two%0Alines ## [group].");
    expect(more[0]).toContain("::error file=");
    expect(reportGithub(lintResult([], { failures }), context)).toBe(`${first}\n`);
  });
});
