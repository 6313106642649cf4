import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DotenvOptions, parseDotenv } from "../../src/compose/dotenv.ts";
import type { DotenvProblem } from "../../src/compose/dotenv-entry.ts";

const options: DotenvOptions = {
  lookup: (name) => new Map([["L", "looked up"]]).get(name),
  earlier: new Map([
    ["P", "earlier"],
    ["L", "shadowed"],
  ]),
};

/** What the file defines, each name with its last value. */
function definitions(text: string, format?: "raw"): Record<string, string> {
  const { entries } = parseDotenv(text, { ...options, ...(format && { format }) });
  return Object.fromEntries(entries.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

/** The kind of each problem with the text it points at. */
function problems(text: string, format?: "raw"): readonly string[] {
  const found = parseDotenv(text, { ...options, ...(format && { format }) }).problems;
  return found.map(({ kind, start, end }: DotenvProblem) => `${kind} ${JSON.stringify(text.slice(start, end))}`);
}

describe("names", () => {
  test.each<[string, Record<string, string>]>([
    ["A=1\n", { A: "1" }],
    ["A=1", { A: "1" }],
    ["  A = 1\n", { A: "1" }],
    ["A\t=1\n", { A: "1" }],
    ["A: 1\nB:2\n", { A: "1", B: "2" }],
    ["http://foo\n", { http: "//foo" }],
    ["=1\n", { "": "1" }],
    ["1A=1\n9=2\n", { "1A": "1", "9": "2" }],
    ["a.b-c[0]=1\n", { "a.b-c[0]": "1" }],
    ["É=1\n²=2\n", { É: "1", "²": "2" }],
    ["A\tB=1\n", { "A\tB": "1" }],
    ["__proto__=1\n", Object.fromEntries([["__proto__", "1"]])],
    ["export A=1\n", { A: "1" }],
    ["export  A = 1\nexport\tB=2\n", { A: "1", B: "2" }],
    ["export=3\nexportA=4\nexport\n", { export: "3", exportA: "4" }],
    ["\ufeffA=1\n", { A: "1" }],
    ["\vA=1\n\u00a0B=2\n\u2003C=3\n", { A: "1", B: "2", C: "3" }],
    ["# c\n  # d\n#A=1\n\nB=2\n", { B: "2" }],
    ["A=1\nA=2\n", { A: "2" }],
    ["", {}],
    [" \n", {}],
  ])("%j defines %j", (text, expected) => {
    expect(definitions(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe("unquoted values", () => {
  test.each<[string, Record<string, string>]>([
    ["A=\nB=\t\n", { A: "", B: "" }],
    ["A= x  \n", { A: "x" }],
    ["A=a b # c\n", { A: "a b" }],
    ["A=a#b\nB=a\t#b\n", { A: "a#b", B: "a\t#b" }],
    ["A= #x\nB=#x\n", { A: "#x", B: "#x" }],
    ["A=a ## b # c\n", { A: "a" }],
    ["A=a\\nb\nB=a\\\n", { A: "a\\nb", B: "a\\" }],
    ["A=a\"b\"c\nB=x 'y'\n", { A: 'a"b"c', B: "x 'y'" }],
    ['A={"a": 1}\nB=[1,2]\nC==1\nD=`ls`\n', { A: '{"a": 1}', B: "[1,2]", C: "=1", D: "`ls`" }],
    ["A=1\r\nB=2\r\n", { A: "1", B: "2" }],
    ["A=1\rB=2\n", { A: "1\rB=2" }],
  ])("%j defines %j", (text, expected) => {
    expect(definitions(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe("quoted values", () => {
  test.each<[string, Record<string, string>]>([
    ["A=\"a b\" \nB='a b'\n", { A: "a b", B: "a b" }],
    ["A=\"\"\nB=''\n", { A: "", B: "" }],
    ["A=\"l1\nl2\"\nB='m1\nm2'\n", { A: "l1\nl2", B: "m1\nm2" }],
    ['A="l1\r\nl2"\r\n', { A: "l1\r\nl2" }],
    ['A="1 # x" # y\n', { A: "1 # x" }],
    ['A="x"B=2\n', { A: "x", B: "2" }],
    ["A='x'#c\nB=2\n", { A: "x", B: "2" }],
    ['A="x"L\n', { A: "x", L: "looked up" }],
    ["A=\"q\\\"q\"\nB='it\\'s'\n", { A: 'q"q', B: "it's" }],
    ["A='a\\nb'\nB='a\\\\'\nC='$L'\n", { A: "a\\nb", B: "a\\\\", C: "$L" }],
    ['A="a\\tb\\\\n\\r\\n"\n', { A: "a\tb\\n\r\n" }],
    ['A="\\a\\b\\f\\v\\c\\x41\\u0041"\n', { A: "\x07\b\f\v\\c\\x41\\u0041" }],
    ['A="\\0101\\0\\07\\0777\\0377"\n', { A: "A\\\\7\\777\u00ff" }],
    ['A="a\\$L"\n', { A: "a$L" }],
    ['A: "x"\n', { A: "x" }],
  ])("%j defines %j", (text, expected) => {
    expect(definitions(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe("variables", () => {
  test.each<[string, Record<string, string>]>([
    ["A=1\nB=${A}-$A\n", { A: "1", B: "1-1" }],
    ["A=$L\nB=$P\n", { A: "looked up", B: "earlier" }],
    ["L=1\nA=$L\n", { L: "1", A: "looked up" }],
    ["P=1\nA=$P\n", { P: "1", A: "1" }],
    ['A="${L}"\nB=a$$b\n', { A: "looked up", B: "a$b" }],
    ["A=${X:-x}\nB=${L:+yes}\n", { A: "x", B: "yes" }],
    ["A=a\\$L\n", { A: "a\\looked up" }],
    ["A=cost$5\nB=a$ b\nC=$\n", { A: "cost$5", B: "a$ b", C: "$" }],
  ])("%j defines %j", (text, expected) => expect(definitions(text)).toEqual(expected));

  test("are kept with the text as it is written", () => {
    const text = 'A=x ${L}  # c\nB="$L"\nC="\\t$L"\n';
    const templates = parseDotenv(text, options).entries.map(({ template }) => template);
    expect(templates).toMatchObject([
      { text: "x ${L}", references: [{ name: "L", start: 2, end: 6, value: "looked up" }] },
      { text: "$L", references: [{ name: "L", start: 0, end: 2 }] },
      { text: "\t$L", references: [{ name: "L", start: 1, end: 3 }] },
    ]);
  });
});

test("a name alone is inherited from the lookup, and only from there", () => {
  const { entries } = parseDotenv("L\nP\r\nexport L\n", options);
  expect(entries).toMatchObject([
    { name: "L", value: "looked up", isInherited: true, valueStart: 1, valueEnd: 1 },
    { name: "P", value: undefined, isInherited: true },
    { name: "L", value: "looked up", isInherited: true, nameStart: 12 },
  ]);
  expect(parseDotenv("A=1\n", options).entries).toMatchObject([{ isInherited: false }]);
});

describe("problems", () => {
  test.each<[string, readonly string[], Record<string, string>]>([
    ["A#B=1\nB=2\n", ['name "#"'], { B: "2" }],
    ["A$B=1\nA/B=1\n😀=1\n", ['name "$"', 'name "/"', 'name "😀"'], {}],
    ["A B=1\nB=2\n", ['blank-in-name "A B"'], { B: "2" }],
    ["- C: 1\nA B\n", ['blank-in-name "- C"', 'blank-in-name "A B"'], {}],
    ['A="x\nB=2\n', ['unclosed-quote "\\""'], { B: "2" }],
    ["A='x\\'\n", ['unclosed-quote "\'"'], {}],
    ["KEY", ['lone-name "KEY"'], { "": "KEY" }],
    ["A=1\nexport A B ", ['lone-name "A B"'], { A: "1", "": "A B" }],
    ["export ", ['name "export "'], {}],
    ["A=${L\nB=2\n", ['syntax "${L"'], { A: "${L", B: "2" }],
    ["A=x ${Z:?missing}\n", ['required "${Z:?missing}"'], { A: "x " }],
    ["B=${A}\nA=1\n", ['unset "${A}"'], { B: "", A: "1" }],
    ['A="\\t$X"\n', ['unset "\\\\t$X"'], { A: "\t" }],
  ])("%j has %j and defines %j", (text, expected, defined) => {
    expect(problems(text)).toEqual(expected);
    expect(definitions(text)).toEqual(defined);
  });

  test("never tell a value", () => {
    const text = 'A#=hunter2\nA B=hunter2\nA="hunter2\nB=${hunter.2\nC=$hunter2';
    for (const { kind, message } of parseDotenv(text, options).problems) {
      if (kind !== "unset") expect(message).not.toContain("hunter2");
    }
  });
});

describe("raw files", () => {
  test.each<[string, Record<string, string>]>([
    ["A=1\nB=2", { A: "1", B: "2" }],
    ["\ufeffA=1\r\nB= 'x' # $L \r\n", { A: "1", B: " 'x' # $L " }],
    ["  A=1\n\t# c\n\n#B=1\nC=a=b\nD=\n", { A: "1", C: "a=b", D: "" }],
    ["L\nP\n", { L: "looked up" }],
    ["export: x=1\n", {}],
    ["A:1=2\n", { "A:1": "2" }],
  ])("%j defines %j", (text, expected) => expect(definitions(text, "raw")).toEqual(expected));

  test("have names without blanks", () => {
    expect(problems("A B=1\n=2\nC\t=1\nD=1\n", "raw")).toEqual([
      'blank-in-name "A B"',
      'name "="',
      'blank-in-name "C\\t"',
    ]);
  });
});

const piece = fc.constantFrom(
  ..."ABL=:\n\n\n #'\"\\\t\r$é".split(""),
  ...["export ", "A=", "B='", 'C="', "${L}", "\\n", "\\$", '\\"', " #", "\u00a0", "😀", "\r\n", "${"],
);

test("offsets cut the name and the value out of the text", () => {
  const property = fc.property(
    fc.array(piece, { maxLength: 40 }),
    fc.constantFrom(undefined, "raw" as const),
    (pieces, format) => {
      const text = pieces.join("");
      for (const entry of parseDotenv(text, { ...options, ...(format && { format }) }).entries) {
        const written = text.slice(entry.valueStart, entry.valueEnd);
        expect(text.slice(entry.nameStart, entry.nameEnd)).toBe(entry.name);
        if (entry.quote !== "")
          expect(text[entry.valueStart - 1] + (text[entry.valueEnd] ?? "")).toBe(entry.quote.repeat(2));
        const isLiteral = !entry.isInherited && !(entry.quote !== "" && written.includes("\\"));
        if (isLiteral) expect(entry.template?.text ?? entry.value).toBe(written);
      }
    },
  );
  fc.assert(property, { numRuns: 5000 });
});
