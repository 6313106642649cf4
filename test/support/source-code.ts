/** Reads our own sources as the TypeScript compiler does: their imports, and the size and shape of their functions. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceCode {
  /** Path from the root of the repository, `src/text/source.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path from the root of the repository, or the name of a package, or `node:…`. */
  readonly target: string;
  readonly line: number;
  /** Whether only types are imported, so that nothing is left of it when the program runs. */
  readonly isTypeOnly: boolean;
  readonly isDynamic: boolean;
}

export interface FunctionShape {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
  readonly nesting: number;
}

/** Every TypeScript file below the given folders, generated ones left out. */
export function readSources(...folders: readonly string[]): readonly SourceCode[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`)
      .sort()
      .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") })),
  );
}

/** Everything that a file imports or re-exports, `import()` included. */
export function importsOf(source: SourceCode): readonly Import[] {
  const file = parse(source);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isTypeOnly: boolean, isDynamic = false) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    found.push({ target: targetOf(source.path, specifier.text), line: lineOf(file, specifier), isTypeOnly, isDynamic });
  };
  visit(file, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyExport(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
  });
  return found;
}

/** The functions of a file that have a body, with their size and shape. */
export function functionsOf(source: SourceCode): readonly FunctionShape[] {
  const file = parse(source);
  const found: FunctionShape[] = [];
  visit(file, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
    const line = lineOf(file, node);
    const lines = file.getLineAndCharacterOfPosition(node.end).line + 2 - line;
    found.push({ name: nameOf(node), line, lines, parameters: node.parameters.length, nesting: nestingOf(node.body) });
  });
  return found;
}

/** The lines on which a file has a node that the test picks. */
export function linesWith(
  source: SourceCode,
  picks: (node: ts.Node, file: ts.SourceFile) => boolean,
): readonly number[] {
  const file = parse(source);
  const lines: number[] = [];
  visit(file, (node) => {
    if (picks(node, file)) lines.push(lineOf(file, node));
  });
  return lines;
}

function parse({ path: name, text }: SourceCode): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

function targetOf(importer: string, specifier: string): string {
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(importer), specifier);
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return !!clause && ts.isNamedExports(clause) && clause.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : "(anonymous)";
}

/** How many conditions, loops, switches and `try` stand inside each other; an `else if` counts as its `if`. */
function nestingOf(body: ts.Node): number {
  let deepest = 0;
  const descend = (node: ts.Node, depth: number): void => {
    if (ts.isFunctionLike(node)) return;
    const inner = isNesting(node) ? depth + 1 : depth;
    deepest = Math.max(deepest, inner);
    ts.forEachChild(node, (child) => descend(child, inner));
  };
  descend(body, 0);
  return deepest;
}

function isNesting(node: ts.Node): boolean {
  if (ts.isIfStatement(node)) return !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node);
  return ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) || ts.isTryStatement(node);
}
