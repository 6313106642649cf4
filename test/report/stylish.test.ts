import { describe, expect, test } from "vitest";
import { reportStylish } from "../../src/report/stylish.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const context = { cwd: "/work/shop", root: "/work", version: "1.2.3", color: false, category: "pmoves-lint" };
const services = ["web", "api", "worker", "mail", "queue", "cron", "search", "cache"];
const compose = sourceFile(
  "/work/shop/compose.yaml",
  `services:\n${services.map((name) => `  ${name}:\n    image: ${name}-image\n`).join("")}`,
);
const untagged = (service: string) =>
  finding(placeOf(compose, `${service}-image`), { service, message: `Service '${service}' has no tag.`, cause: "tag" });

describe("stylish", () => {
  test("is empty when nothing was found", () => {
    expect(reportStylish(lintResult([]), context)).toBe("");
  });

  test("lists findings by file, aligned, with relative paths", () => {
    const other = sourceFile("/work/env.shared", "KEY=1\n");
    const result = lintResult([
      finding(placeOf(other, "KEY"), { rule: "duplicate-env-key", level: "warn", message: "KEY is set twice." }),
      finding(placeOf(compose, "web-image")),
      finding(placeOf(compose, "cron-image"), { cause: "another" }),
    ]);
    expect(reportStylish(result, context)).toBe(
      [
        "",
        "../env.shared",
        "  1:1  warning  KEY is set twice  duplicate-env-key",
        "",
        "compose.yaml",
        "   3:12  error    Service 'web' has no tag  image-tag",
        "  13:12  error    Service 'web' has no tag  image-tag",
        "",
        "✖ 3 problems (2 errors, 1 warning)",
        "",
        "",
      ].join("\n"),
    );
  });

  test("shows findings with one cause once, with the others' names and lines", () => {
    expect(reportStylish(lintResult(services.map(untagged)), context)).toBe(
      [
        "",
        "compose.yaml",
        "  3:12  error    Service 'web' has no tag  image-tag",
        "        also api (line 5), worker (line 7), mail (line 9), queue (line 11), cron (line 13) and 2 more",
        "",
        "✖ 8 problems (8 errors, 0 warnings), 1 cause",
        "",
        "",
      ].join("\n"),
    );
  });

  test("leaves out the line of what an anchor repeats at the same place", () => {
    const at = placeOf(compose, "web-image");
    const result = lintResult([finding(at, { service: "web" }), finding(at, { service: "api" })]);
    expect(reportStylish(result, context)).toContain("also api\n");
  });

  test("names subjects when the service is the same, and lines when there is no name", () => {
    const same = { service: "web", cause: "one" };
    const result = lintResult([
      finding(placeOf(compose, "web-image"), { ...same, subject: "A" }),
      finding(placeOf(compose, "api-image"), { ...same, subject: "B" }),
      finding(placeOf(compose, "mail-image"), same),
    ]);
    expect(reportStylish(result, context)).toContain("also B (line 5), line 9\n");
  });

  test("does not group findings of several levels or files", () => {
    const other = sourceFile("/work/shop/b.yaml", compose.text);
    const result = lintResult([
      untagged("web"),
      { ...untagged("api"), level: "warn" },
      finding(placeOf(other, "web"), { cause: "tag" }),
    ]);
    const report = reportStylish(result, context);
    expect(report).not.toContain("also");
    expect(report).toContain("3 problems (2 errors, 1 warning), 2 causes");
  });

  test("shows related places and stacks under the finding", () => {
    const places = services
      .slice(1, 6)
      .map((name) => ({ at: placeOf(compose, `${name}-image`), message: `See ${name}.` }));
    const [first, second, ...others] = places;
    const elsewhere = { at: placeOf(sourceFile("/work/env.shared", "KEY=1\n"), "KEY"), message: second?.message ?? "" };
    const related = [...(first ? [first] : []), elsewhere, ...others];
    const result = lintResult([finding(placeOf(compose, "web-image"), { related, stacks: ["gpu", "lab"] })]);
    expect(reportStylish(result, context)).toContain(
      [
        "        in stack gpu, lab",
        "        5:12  See api.",
        "        ../env.shared:1:1  See worker.",
        "        9:12  See mail.",
        "        and 2 more places",
        "",
      ].join("\n"),
    );
  });

  test("colours on demand only", () => {
    const result = lintResult([untagged("web")]);
    expect(reportStylish(result, context)).not.toContain("\u001b");
    expect(reportStylish(result, { ...context, color: true })).toContain("\u001b[31merror");
  });

  test("prints no control character of a file name, a place or a stack", () => {
    const hostile = "\u001b[31m\u202e\n\u009b";
    const file = sourceFile(`/work/shop/${hostile}.yaml`, "a: 1\n");
    const at = placeOf(file, "a");
    const item = finding(at, { service: "web", stacks: [hostile], related: [{ at, message: hostile }] });
    const report = reportStylish(lintResult([item, { ...item, service: hostile }]), context);
    expect(report.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(report).toContain("\\u{1b}[31m\\u{202e}\\u{a}\\u{9b}.yaml\n");
  });
});
