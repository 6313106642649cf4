import ts from "typescript";
import { describe, expect, test } from "vitest";
import { borders, brokenBorders, doors } from "./support/borders.ts";
import { functionsOf, importsOf, linesWith, readSources, type SourceCode } from "./support/source-code.ts";

const product = readSources("src", "rules");
const everything = [...product, ...readSources("scripts", "test")];
const graph = new Map(product.map((source) => [source.path, importsOf(source)]));

describe("imports", () => {
  test("no file crosses a border", () => {
    expect(product.flatMap((source) => brokenBorders(source.path, importsOf(source)))).toEqual([]);
  });

  test("every folder of src has a border, or is the command line", () => {
    const places = new Set(product.map(({ path }) => /^(?:rules\/|src\/[^/]+\/?)/.exec(path)?.[0] ?? path));
    const known = new Set([...borders.map(({ of }) => of), "src/cli/"]);
    expect([...places].filter((place) => !known.has(place))).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(findCycles()).toEqual([]);
  });

  test.each(borders.map(({ of, because }) => ({ of, because })))("$of is guarded", ({ of, because }) => {
    const path = of.endsWith("/") ? `${of}example.ts` : of;
    const trespass = { path, text: `import { main } from "${up(path)}src/server/server.ts";` };
    expect(brokenBorders(path, importsOf(trespass))).toEqual([expect.stringContaining(because)]);
  });

  test.each(doors.map(({ to, because }) => ({ to, because })))("$to is guarded", ({ to, because }) => {
    const target = TRESPASSES.find((name) => to.test(name)) ?? "";
    const specifier = /^(src|test|scripts)\//.test(target) ? `../../${target}` : target;
    const trespass = { path: "src/compose/example.ts", text: `const x = await import("${specifier}");` };
    expect(brokenBorders(trespass.path, importsOf(trespass))).toEqual([expect.stringContaining(because)]);
  });
});

describe("sizes", () => {
  test.each([
    { what: "rules", paths: /^rules\/(?!lib\/|index\.ts)/, most: 120 },
    { what: "other sources and scripts", paths: /^(src|rules\/lib|scripts|test\/support)\//, most: 300 },
  ])("$what have at most $most lines", ({ paths, most }) => {
    const files = everything.filter(({ path }) => paths.test(path));
    expect(
      files.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 })).filter(({ lines }) => lines > most),
    ).toEqual([]);
  });

  test("functions have at most 50 lines, 3 parameters and 3 levels of nesting", () => {
    const broken = product.flatMap((source) =>
      functionsOf(source)
        .filter(({ lines, parameters, nesting }) => lines > 50 || parameters > 3 || nesting > 3)
        .map((shape) => `${source.path}:${shape.line} ${JSON.stringify(shape)}`),
    );
    expect(broken).toEqual([]);
  });

  test("nine functions of ten have at most 30 lines", () => {
    const lines = product.flatMap((source) => functionsOf(source).map((shape) => shape.lines)).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(30);
  });
});

describe("language", () => {
  test("no any, no non-null assertion", () => {
    const picks = (node: ts.Node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
    expect(placesOf(everything, picks)).toEqual([]);
  });

  test("no default export", () => {
    const picks = (node: ts.Node) =>
      ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent));
    expect(placesOf(everything, picks)).toEqual([]);
  });

  test("casts only where untyped data comes in: src/yaml and src/config", () => {
    const elsewhere = product.filter(({ path }) => !/^src\/(yaml|config)\//.test(path));
    expect(placesOf(elsewhere, isCast)).toEqual([]);
  });

  test("no cast by the back door: what JSON.parse gives is unknown, and lists are narrowed by isList", () => {
    expect(placesOf(product, trustsJson)).toEqual([]);
    const elsewhere = product.filter(({ path }) => path !== "src/text/record.ts");
    expect(placesOf(elsewhere, makesAnything)).toEqual([]);
  });

  test.each(["const data: Data = JSON.parse(text);", "const { a } = JSON.parse(text);", "use(JSON.parse(text));"])(
    "%s is a cast",
    (text) => {
      const known = "const data: unknown = JSON.parse(text);";
      const path = "src/files/example.ts";
      expect(placesOf([{ path, text: `${known}\n${text}` }], trustsJson)).toEqual([`${path}:2`]);
    },
  );

  test("process and console only in src/cli/bin.ts", () => {
    const elsewhere = product.filter(({ path }) => path !== "src/cli/bin.ts");
    expect(placesOf(elsewhere, isGlobalOfNode)).toEqual([]);
  });

  test("the clock is asked only at the edge: src/files and src/cli/bin.ts", () => {
    const elsewhere = product.filter(({ path }) => !path.startsWith("src/files/") && path !== "src/cli/bin.ts");
    expect(placesOf(elsewhere, asksClock)).toEqual([]);
  });

  test.each(CLOCKS)("%s asks the clock", (text) => {
    const path = "src/lint/example.ts";
    expect(placesOf([{ path, text: `const day = new Date(0).getTime();\nconst now = ${text};` }], asksClock)).toEqual([
      `${path}:2`,
    ]);
  });
});

const CLOCKS = ["Date.now()", "new Date()", "Date()", "performance.now()", "globalThis.Date.now()"];

const TRESPASSES = [
  "src/cli/run.ts",
  "src/index.ts",
  "src/report/workflow-commands.ts",
  "test/support/borders.ts",
  "node:fs",
  "yaml",
  "@eslint/eslintrc",
  "ajv",
  "diff",
  "fast-glob",
  "picocolors",
  "jsonc-parser",
  "ipaddr.js",
  "@microsoft/sarif",
];

function up(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

function isCast(node: ts.Node): boolean {
  return ts.isAsExpression(node) && node.type.getText() !== "const";
}

/** `JSON.parse` gives `any`, which fits every type that the receiver states. An open cast is for another test. */
function trustsJson(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "JSON.parse") return false;
  const { parent } = node;
  if (ts.isAsExpression(parent)) return false;
  return !(ts.isVariableDeclaration(parent) && parent.type?.kind === ts.SyntaxKind.UnknownKeyword);
}

/** `Array.isArray` makes `any[]` of `unknown`, and of a read-only list. */
function makesAnything(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === "Array.isArray";
}

function isGlobalOfNode(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !["process", "console"].includes(node.text)) return false;
  return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
}

/** `Date` may compute with a time that it is given. */
function asksClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && !node.arguments?.length;
  if (ts.isCallExpression(node)) return node.expression.getText() === "Date";
  return ts.isPropertyAccessExpression(node) && /(?:^|\.)(?:Date|performance)\.now$/.test(node.getText());
}

function placesOf(sources: readonly SourceCode[], picks: (node: ts.Node) => boolean): readonly string[] {
  return sources.flatMap((source) => linesWith(source, picks).map((line) => `${source.path}:${line}`));
}

/** Circles of imports that remain when the program runs; types come and go without trace. */
function findCycles(): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const item of graph.get(path) ?? []) if (!item.isTypeOnly) follow(item.target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return cycles;
}
