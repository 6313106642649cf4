import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/lint/result.ts";
import type { FileFormat } from "../../src/suppress/read-file.ts";
import { readFileSuppressions } from "../../src/suppress/read-file.ts";
import { suppress } from "../../src/suppress/suppress.ts";
import type { SuppressionTerms } from "../../src/suppress/terms.ts";
import { positionAt, type SourceFile } from "../../src/text/source.ts";
import { finding, sourceFile } from "../support/findings.ts";

const RULES = ["image-tag", "privileged", "host-network"];
const TERMS: SuppressionTerms = {
  today: "2026-06-15",
  ruleIds: new Set(RULES),
  unsuppressible: [],
  extentOf: () => "all",
};

/** A finding of each rule at the first character of each line that is not blank and no comment. */
function findingsOf(file: SourceFile): readonly Finding[] {
  let start = 0;
  return file.text.split("\n").flatMap((line) => {
    const at = { file, start: start + line.search(/\S/), end: start + line.length };
    start += line.length + 1;
    return /^\s*(#|$)/.test(line) ? [] : RULES.map((rule) => finding(at, { rule }));
  });
}

function say({ rule, at }: Finding): string {
  return `${rule} ${positionAt(at.file, at.start).line}`;
}

function run(text: string, terms: Partial<SuppressionTerms> = {}, format: FileFormat = "yaml") {
  const file = sourceFile("/shop/file", text);
  const read = readFileSuppressions(file, format);
  const found = suppress(findingsOf(file), read ? [read] : [], { ...TERMS, ...terms });
  return {
    ...found,
    kept: found.findings.map(say),
    gone: found.suppressed.map((item) => `${say(item)} ${item.suppression.justification ?? ""}`.trim()),
    faults: found.problems.map(({ kind, at }) => `${kind} ${positionAt(at.file, at.start).line}`),
  };
}

describe("a comment covers", () => {
  test("its own line, and only the rule that it names", () => {
    const { kept, gone } = run("a: 1\nb: 2 # pmoves-lint-disable-line image-tag -- why\nc: 3\n");
    expect(gone).toEqual(["image-tag 2 why"]);
    expect(kept).toHaveLength(8);
  });

  test("the next line that holds something, past blank lines and other comments", () => {
    const text =
      "# pmoves-lint-disable-next-line image-tag -- a\n# pmoves-lint-disable-next-line privileged -- b\n\n  # c\na: 1\nb: 2\n";
    expect(run(text).gone).toEqual(["image-tag 5 a", "privileged 5 b"]);
  });

  test("all from its place to its end, or to the end of the file", () => {
    const text =
      "a: 1\n# pmoves-lint-disable image-tag, privileged -- why\nb: 2\n# pmoves-lint-enable privileged\nc: 3\n";
    expect(run(text).gone).toEqual(["image-tag 3 why", "privileged 3 why", "image-tag 5 why"]);
    expect(run(`${text}# pmoves-lint-enable\nd: 4\n`).gone).toHaveLength(3);
    expect(run(`${text}# pmoves-lint-enable image-tag\nd: 4\n`).gone).toHaveLength(3);
  });

  test("its line though it is the last, and nothing when none follows", () => {
    expect(run("a: 1 # pmoves-lint-disable-line image-tag -- why").gone).toEqual(["image-tag 1 why"]);
    const after = run("a: 1\n# pmoves-lint-disable-next-line image-tag -- why");
    expect([after.gone, after.faults]).toEqual([[], ["suppression-unused 2"]]);
  });

  test("as the narrowest says why, and none of them is unused", () => {
    const text =
      "# pmoves-lint-disable image-tag -- file\n# pmoves-lint-disable image-tag -- inner\na: 1 # pmoves-lint-disable-line image-tag -- line\nb: 2\n";
    const { gone, faults } = run(text);
    expect(gone).toEqual(["image-tag 3 line", "image-tag 4 inner"]);
    expect(faults).toEqual([]);
  });

  test("all lines of a value that begins or ends on its line, where no comment can stand", () => {
    const block = "a: | # pmoves-lint-disable-line image-tag -- why\n  b\n\n  c\nd: 1\n";
    expect(run(block).gone).toEqual(["image-tag 1 why", "image-tag 2 why", "image-tag 4 why"]);
    const quoted = 'a: 1\nb: "c\n  d" # pmoves-lint-disable-line image-tag -- why\ne: 1\n';
    expect(run(quoted).gone).toEqual(["image-tag 2 why", "image-tag 3 why"]);
    const next = "# pmoves-lint-disable-next-line image-tag -- why\na:\n  b: >-\n    c\n";
    expect(run(next).gone).toEqual(["image-tag 2 why"]);
    expect(run(next.replace("a:\n", "")).gone).toEqual(["image-tag 2 why", "image-tag 3 why"]);
    const env = "# pmoves-lint-disable-next-line image-tag -- why\nA='b\nc\nd'\nE=1\n";
    expect(run(env, {}, "dotenv").gone).toEqual(["image-tag 2 why", "image-tag 3 why", "image-tag 4 why"]);
    expect(run(env, {}, "raw").gone).toEqual(["image-tag 2 why"]);
  });

  test("lines of env files, and none inside a quoted value", () => {
    const text =
      'A=1 # pmoves-lint-disable-line image-tag -- why\nB="\n# pmoves-lint-disable-next-line privileged -- no\n"\nC=1\n';
    expect(run(text, {}, "dotenv").gone).toEqual(["image-tag 1 why"]);
    expect(run(text, {}, "raw").gone).toEqual(["privileged 4 no"]);
  });

  test("nothing of another file", () => {
    const one = sourceFile("/shop/one.yaml", "# pmoves-lint-disable image-tag -- why\na: 1\n");
    const other = sourceFile("/shop/other.yaml", "a: 1\n");
    const read = readFileSuppressions(one, "yaml");
    const found = suppress([...findingsOf(one), ...findingsOf(other)], read ? [read] : [], TERMS);
    expect(found.suppressed.map(({ at }) => at.file.path)).toEqual(["/shop/one.yaml"]);
  });
});

describe("a comment counts for nothing", () => {
  const line = (rest: string) => `a: 1 # pmoves-lint-disable-line ${rest}\n`;

  test("from the day after its date", () => {
    expect(run(line("image-tag until=2026-06-15 -- why")).gone).toEqual(["image-tag 1 why"]);
    const { gone, faults } = run(line("image-tag until=2026-06-14 -- why"));
    expect([gone, faults]).toEqual([[], ["suppression-expired 1"]]);
  });

  test("for rules that are not to be suppressed, and its other rules go on", () => {
    const { gone, faults } = run(line("image-tag, privileged -- why"), { unsuppressible: ["image-*"] });
    expect([gone, faults]).toEqual([["privileged 1 why"], ["suppression-not-allowed 1"]]);
    const ruleIds = new Set(["compose-syntax", "suppression-unused"]);
    expect(run(line("compose-syntax, suppression-unused -- why"), { ruleIds }).faults).toEqual([
      "suppression-not-allowed 1",
      "suppression-not-allowed 1",
    ]);
  });

  test("for rules that do not exist, and its other rules go on", () => {
    const { gone, problems } = run(line("image-tags, privileged -- why"));
    expect(gone).toEqual(["privileged 1 why"]);
    expect(problems).toMatchObject([
      { kind: "suppression-unknown-rule", subject: "image-tags", message: expect.stringContaining("'image-tag'?") },
    ]);
  });

  test("when it cannot be read", () => {
    expect(run(line("image-tag until=never -- why"))).toMatchObject({ gone: [], faults: ["suppression-syntax 1"] });
  });
});

describe("the problems of comments", () => {
  test("a missing reason is one, and the finding is suppressed", () => {
    const { gone, faults } = run("a: 1 # pmoves-lint-disable-line image-tag\n");
    expect([gone, faults]).toEqual([["image-tag 1"], ["suppression-without-reason 1"]]);
  });

  test("an unused one is at the rule's own place, and only where all was seen", () => {
    const text = "# pmoves-lint-disable-next-line image-tag -- why\n";
    const { problems, used } = run(text);
    expect(problems).toMatchObject([{ kind: "suppression-unused", subject: "image-tag", at: { start: 32, end: 41 } }]);
    expect(used).toEqual([]);
    expect(run(text, { extentOf: () => "some" })).toMatchObject({ faults: [], used: [{ start: 32 }] });
    expect(run(text, { extentOf: () => "none" })).toMatchObject({ faults: [], used: [] });
  });

  test("an end of nothing is one, with or without a rule", () => {
    const text =
      "# pmoves-lint-enable\n# pmoves-lint-disable privileged -- why\na: 1\n# pmoves-lint-enable image-tag, privileged\n# pmoves-lint-enable privileged\n";
    expect(run(text).problems.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      "suppression-unused undefined",
      "suppression-unused image-tag",
      "suppression-unused privileged",
    ]);
  });
});

describe("any file", () => {
  const rules = fc.subarray([...RULES, "no-rule"], { minLength: 1 });
  const line = fc.oneof(
    { arbitrary: fc.record({ kind: fc.constantFrom("value", "blank", "comment", "enable-all") }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constantFrom("disable", "disable-next-line", "enable"), rules }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constant("disable-line"), rules }), weight: 1 },
  );
  type Line = { readonly kind: string; readonly rules?: readonly string[] };

  function write({ kind, rules: named = [] }: Line): string {
    if (kind === "value") return "- é😀";
    if (kind === "blank") return "  ";
    if (kind === "comment") return "  # see pmoves-lint-disable-line";
    if (kind === "enable-all") return "# pmoves-lint-enable";
    const directive = `# pmoves-lint-${kind} ${named.join(", ")} -- why`;
    return kind === "disable-line" ? `- x ${directive}` : directive;
  }

  const names = (item: Line | undefined, rule: string) => item?.rules?.includes(rule) ?? false;

  /** Line by line, the slow way: whether some comment covers a rule at a line. */
  function isCovered(lines: readonly Line[], index: number, rule: string): boolean {
    const own = lines[index];
    const above = lines.slice(0, index);
    const between = above.slice(above.findLastIndex(({ kind }) => kind === "value" || kind === "disable-line") + 1);
    return (
      (own?.kind === "disable-line" && names(own, rule)) ||
      between.some((item) => item.kind === "disable-next-line" && names(item, rule)) ||
      isOpen(above, rule)
    );
  }

  function isOpen(above: readonly Line[], rule: string): boolean {
    const isBegin = (item: Line) => item.kind === "disable" && names(item, rule);
    const isEnd = (item: Line) => item.kind === "enable-all" || (item.kind === "enable" && names(item, rule));
    return above.findLastIndex(isBegin) > above.findLastIndex(isEnd);
  }

  test("is suppressed as a model does it line by line, whatever its line ends", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n"), (lines, newline) => {
        const { kept, gone } = run(lines.map((item) => write(item) + newline).join(""));
        const all = lines.flatMap(({ kind }, index) =>
          kind === "value" || kind === "disable-line" ? RULES.map((rule) => ({ rule, index })) : [],
        );
        const name = ({ rule, index }: (typeof all)[number]) => `${rule} ${index + 1}`;
        const [covered, free] = [true, false].map((wanted) =>
          all.filter(({ rule, index }) => isCovered(lines, index, rule) === wanted).map(name),
        );
        expect(gone.map((item) => item.replace(" why", ""))).toEqual(covered);
        expect(kept).toEqual(free);
      }),
      { numRuns: 300 },
    );
  });

  test("loses no finding and gains none", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.string()), { maxLength: 15 }), (lines) => {
        const text = lines.map(([item, noise]) => `${write(item)} # ${noise.replaceAll("\n", " ")}\n`).join("");
        const file = sourceFile("/shop/file", text);
        const { kept, gone } = run(text);
        expect(kept.length + gone.length).toBe(findingsOf(file).length);
      }),
    );
  });

  test("does not change when lines are put before it", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat({ max: 5 }), (lines, more) => {
        const text = lines.map((item) => `${write(item)}\n`).join("");
        const moved = run("- moved\n".repeat(more) + text);
        const move = (item: string) => item.replace(/ (\d+)/, (_, number: string) => ` ${Number(number) + more}`);
        expect(moved.gone).toEqual(run(text).gone.map(move));
        expect(moved.faults).toEqual(run(text).faults.map(move));
      }),
    );
  });
});
