/** A YAML file's text to trees with exact locations. Nothing outside this folder imports `yaml`. */
import type { Document, YAMLParseError } from "yaml";
import type { Report } from "../compose/problem.ts";
import type { Tree } from "../compose/tree.ts";
import type { SourceFile } from "../text/source.ts";
import { buildTree } from "./build-tree.ts";
import { type ReadDocuments, readDocuments, withCommonBreaks } from "./read-documents.ts";
import { readValues } from "./read-values.ts";
import { createReading, type Reading, reportSyntax } from "./reading.ts";
import { describeError } from "./syntax-fault.ts";
import { lineAt, skipBlanks } from "./text-fault.ts";
import { findTokenFaults } from "./token-faults.ts";

/**
 * Parses a YAML file as go-yaml does, up to the plain tree: scalars are typed, aliases and merge keys are
 * followed. An alias shares the anchor's own tree. Anchors stay known in the later documents of the file.
 * Whatever Compose would refuse is reported; a document that is no YAML at all is left out.
 *
 * @returns One tree a document; none for a file of comments.
 */
export function parseYaml(file: SourceFile, report: Report): readonly Tree[] {
  if (file.invalidAt !== undefined) {
    report({ ...NO_UTF8, at: { file, start: file.invalidAt, end: file.invalidAt + 1 } });
    return [];
  }
  const read = readDocuments(file.text);
  const { documents } = read;
  const reading = createReading(file, report, read.offsetOf);
  if (reportFirst(read.errors, reading, read) || hasControlCharacter(reading)) return [];
  if (read.ordinary) return [buildTree(read.ordinary, reading)];
  if (documents.every((document) => errorsOf(document).length === 0)) reportTokens(read, reading);
  const trees: Tree[] = [];
  for (const [index, document] of documents.entries()) {
    if (index > 0 && !isStarted(document, reading)) break;
    const isReadable = !reportFirst(errorsOf(document), reading, read) && hasKnownVersion(document, reading);
    if (isReadable) trees.push(buildTree(readValues(document, read.text), reading));
  }
  return trees;
}

const NO_UTF8 = {
  kind: "compose-syntax",
  severity: "error",
  message: "The bytes here are no UTF-8, the encoding of Compose files. Save the file as UTF-8.",
  path: "",
} as const;

/** True when there was an error. One mistake makes several follow, so only the first is reported. */
function reportFirst(errors: readonly YAMLParseError[], reading: Reading, read: ReadDocuments): boolean {
  const [error] = errors;
  if (!error) return false;
  const { file, offsetOf } = reading;
  const { start, end, message } = describeError({ error, documents: read.documents, text: read.text });
  const from = Math.min(offsetOf(start), file.text.length);
  const to = Math.min(Math.max(offsetOf(end), from), file.text.length);
  reportSyntax(reading, { file, start: from, end: to }, message);
  return true;
}

function reportTokens(read: ReadDocuments, reading: Reading): void {
  const { file } = reading;
  for (const { start, end, message } of findTokenFaults(read, withCommonBreaks(file.text)))
    reportSyntax(reading, { file, start, end }, message);
}

/** What Compose refuses in a document: not all that `yaml` calls an error, and a directive that it only warns of. */
function errorsOf({ errors, warnings }: Document): readonly YAMLParseError[] {
  return [...warnings.filter(({ code }) => code === "BAD_DIRECTIVE"), ...errors.filter(isError)];
}

/** go-yaml accepts what the other errors are about. */
function isError({ code, message }: YAMLParseError): boolean {
  if (code === "TAG_RESOLVE_FAILED") return BROKEN_TAG.test(message);
  return code !== "KEY_OVER_1024_CHARS" && !message.startsWith("Comments must be separated");
}

const BROKEN_TAG = /has no suffix|must end with|^Could not resolve/;

/** After the end of a document, `...`, only `---` begins another. */
function isStarted(document: Document, reading: Reading): boolean {
  if (document.directives?.docStart) return true;
  const { file, offsetOf } = reading;
  const at = { file, ...lineAt(file.text, skipBlanks(file.text, offsetOf(document.range?.[0] ?? 0))) };
  reportSyntax(reading, at, "The document ended at `...`. Begin another with `---`, or remove the dots.");
  return false;
}

function hasControlCharacter(reading: Reading): boolean {
  const { file } = reading;
  const start = file.text.search(CONTROL_CHARACTER);
  if (start < 0) return false;
  const message =
    "A control character stands here, which YAML forbids. Remove it, or write it as an escape in double quotes.";
  reportSyntax(reading, { file, start, end: start + 1 }, message);
  return true;
}

const CONTROL_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function hasKnownVersion(document: Document, { file, report }: Reading): boolean {
  const { explicit, version } = document.directives?.yaml ?? {};
  if (!explicit || version === "1.1") return true;
  const start = Math.max(file.text.indexOf("%YAML"), 0);
  const message = `Compose reads YAML 1.1 only and stops at \`%YAML ${version}\`. Remove the directive.`;
  const at = { file, start, end: start + `%YAML ${version}`.length };
  report({ kind: "compose-syntax", severity: "error", message, at, path: "" });
  return false;
}
