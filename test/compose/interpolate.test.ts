import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpolate } from "../../src/compose/interpolate.ts";
import type { VariableReference } from "../../src/compose/tree.ts";

const variables = new Map([
  ["A", "va"],
  ["B", "vb"],
  ["E", ""],
  ["D", "$A${B}"],
]);
const lookup = (name: string): string | undefined => variables.get(name);
const resultOf = (template: string): string => interpolate(template, lookup).value;
const kindsOf = (template: string): readonly string[] =>
  interpolate(template, lookup).problems.map(({ kind, name }) => (name === undefined ? kind : `${kind} ${name}`));

describe("what stays as it is", () => {
  test.each(["", "plain", "a}b{c", "$", "a$", "$1", "$(ls)", "$-", "$ A", "100$ only", "a\n$\n"])("%j", (template) => {
    expect(interpolate(template, lookup)).toEqual({ value: template, references: [], problems: [] });
  });
});

describe("values", () => {
  test.each([
    ["$A", "va"],
    ["${A}", "va"],
    ["$A$B", "vavb"],
    ["${A}B", "vaB"],
    ["$Aé", "vaé"],
    ["{{${A}}}", "{{va}}"],
    ["${A}}", "va}"],
    ["$$A", "$A"],
    ["$${A}", "${A}"],
    ["$$$A", "$va"],
    ["$$$$", "$$"],
    ["$D", "$A${B}"],
    ["${A:-d}", "va"],
    ["${E:-d}", "d"],
    ["${U:-d}", "d"],
    ["${A-d}", "va"],
    ["${E-d}", ""],
    ["${U-d}", "d"],
    ["${A:+r}", "r"],
    ["${E:+r}", ""],
    ["${U:+r}", ""],
    ["${A+r}", "r"],
    ["${E+r}", "r"],
    ["${U+r}", ""],
    ["${A:?m}", "va"],
    ["${A?m}", "va"],
    ["${E?m}", ""],
  ])("%j is %j", (template, expected) => {
    expect(resultOf(template)).toBe(expected);
    expect(kindsOf(template)).toEqual([]);
  });
});

describe("operands", () => {
  test.each([
    ["${U:-}", ""],
    ["${U-b:-c}", "b:-c"],
    ["${U:-a:?b}", "a:?b"],
    ["${U:-a-b}", "a-b"],
    ["${U:-?}", "?"],
    ["${U:-a b}", "a b"],
    ['${U:-"q"}', '"q"'],
    ["${U:-https://x.y/?a=1&b=2}", "https://x.y/?a=1&b=2"],
    ["${U:-$A}", "va"],
    ["${U:-${A}}", "va"],
    ["${U:-${V:-${A}}}", "va"],
    ["${A:+$B}", "vb"],
    ["${A+${U:-z}}", "z"],
    ["${U:-$$A}", "$A"],
    ["${U:-$${x}}", "${x}"],
    ["${U:-$}", "$"],
  ])("%j is %j", (template, expected) => expect(resultOf(template)).toBe(expected));
});

describe("the end of a reference is found by counting braces", () => {
  test.each([
    ['${U:-{"a":1}}', '{"a":1}'],
    ["${U:-a}b}", "ab}"],
    ["${U:-a{b}c}", "a{b}c"],
    ["${U:-a}{b}", "a{b}"],
    ["${U:-}}", "}"],
    ["${U:-{}", "{"],
    ["${U:-{}}", "{}"],
    ["${U:-{{}}", "{{}"],
    ["${U:-x} ${V:-y}", "x y"],
    ["${A:-x} $$${B:-y} $$}", "va $vb $}"],
    ["${U:-x}\n${V:-y}", "x\ny"],
  ])("%j is %j", (template, expected) => expect(resultOf(template)).toBe(expected));
});

describe("problems", () => {
  test.each([
    ["$U", ["unset U"]],
    ["${U}-$V", ["unset U", "unset V"]],
    ["${U:-${V}}", ["unset V"]],
    ["${A:-${V}}", []],
    ["${A:-${V:?m}}", []],
    ["${A:-${}}", []],
    ["${U?one} ${W?two}", ["required U", "required W"]],
    ["${E:?m}", ["required E"]],
    ["${U:?}", ["required U"]],
    ["${U:-${W:?boom}}", ["required W"]],
    ["${}", ["syntax"]],
    ["${1}", ["syntax"]],
    ["${ A}", ["syntax"]],
    ["${", ["syntax"]],
    ["${A", ["syntax"]],
    ["${A ", ["syntax"]],
    ["${A B}", ["syntax"]],
    ["${A.b}", ["syntax"]],
    ["${A!}", ["syntax"]],
    ["${A:}", ["syntax"]],
    ["${A:0:1}", ["syntax"]],
    ["${A/x/y}", ["syntax"]],
    ["${U:=x}", ["syntax"]],
    ["${A:-a\nb} z", ["syntax"]],
    ["${U:-${}", ["syntax"]],
  ])("%j has %j", (template, expected) => expect(kindsOf(template)).toEqual(expected));

  test("stand at the reference, and say how to write it", () => {
    expect(interpolate("a ${A.b} ${U:?set it} $V", lookup).problems).toEqual([
      {
        kind: "syntax",
        message:
          "Invalid interpolation: after a variable's name comes `}` or one of `:-`, `-`, `:?`, `?`, `:+`, `+`. Write `$$` for a dollar sign.",
        start: 2,
        end: 8,
      },
      { kind: "required", name: "U", message: "Required variable 'U' has no value: set it.", start: 9, end: 21 },
      { kind: "unset", name: "V", message: "Variable 'V' is not set; Compose uses an empty text.", start: 22, end: 24 },
    ]);
    expect(
      interpolate("hun$Zq8 hun${Zq9!ter}", lookup)
        .problems.map(({ message }) => message)
        .join(),
    ).not.toContain("Zq");
    expect(interpolate("x ${A:-y\nz}", lookup).problems).toMatchObject([
      { message: expect.stringContaining("no `}` on the same line"), start: 2, end: 8 },
    ]);
  });

  test("a broken template keeps its text, a missing required variable is empty", () => {
    expect(resultOf("$A ${}")).toBe("$A ${}");
    expect(resultOf("$A ${U:?m}.")).toBe("va .");
  });
});

describe("references", () => {
  test("are described with their operands, used or not", () => {
    expect(interpolate("x ${A:-y ${U}} $B", lookup).references).toEqual([
      {
        name: "A",
        operator: ":-",
        operand: "y ${U}",
        start: 2,
        end: 14,
        operandStart: 7,
        value: "va",
        nested: [
          { name: "U", operator: "", operand: "", start: 9, end: 13, operandStart: 12, value: undefined, nested: [] },
        ],
      },
      { name: "B", operator: "", operand: "", start: 15, end: 17, operandStart: 16, value: "vb", nested: [] },
    ]);
  });

  test("a name may hold the two letters that Go folds to k and s", () => {
    expect(interpolate("$\u017f ${A\u212a}", () => "v").references.map(({ name }) => name)).toEqual([
      "\u017f",
      "A\u212a",
    ]);
  });
});

const text = fc
  .array(fc.constantFrom("$", "${", "}", "{", "A", "E", "U", ":-", "-", ":?", ":+", "+", " ", "\n", "$$", "é", "😀"))
  .map((atoms) => atoms.join(""));

describe("properties", () => {
  test("a text without a dollar sign is its own interpolation", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (any) => {
        const template = any.replaceAll("$", "");
        expect(interpolate(template, lookup)).toEqual({ value: template, references: [], problems: [] });
      }),
    );
  });

  test("any text survives when its dollar signs are doubled", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(resultOf(any.replaceAll("$", "$$$$"))).toBe(any);
      }),
    );
  });

  test("offsets cut the references and operands out of the template", () => {
    const check = (template: string, references: readonly VariableReference[]): void => {
      for (const { start, end, name, operator, operand, operandStart, nested } of references) {
        const written = template.slice(start, end);
        expect([`$${name}`, `\${${name}}`, `\${${name}${operator}${operand}}`]).toContain(written);
        expect(template.slice(operandStart, end - 1)).toBe(operand);
        check(template, nested);
      }
    };
    fc.assert(
      fc.property(text, (template) => check(template, interpolate(template, lookup).references)),
      { numRuns: 2000 },
    );
  });

  test("a hostile template takes no more than moments", () => {
    for (const atom of ["${", "${A:-", "${A:-$", "${A-{", "$A}", "${A:-x}"]) {
      const started = performance.now();
      interpolate(atom.repeat(20_000), lookup);
      interpolate(atom.repeat(20_000) + "}".repeat(20_000), lookup);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
