/** A YAML file's text to trees with exact locations. Nothing outside this folder imports `yaml`. */
import type { Document, ErrorCode, YAMLParseError } from "yaml";
import type { Report } from "../compose/problem.ts";
import type { Tree } from "../compose/tree.ts";
import type { SourceFile } from "../text/source.ts";
import { buildTree } from "./build-tree.ts";
import { readDocuments } from "./read-documents.ts";
import { createReading, type Reading, reportSyntax } from "./reading.ts";

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
  const { documents, errors, offsetOf } = readDocuments(file.text);
  const reading = createReading(file, report, offsetOf);
  if (reportFirst(errors, reading) || hasControlCharacter(reading)) return [];
  const trees: Tree[] = [];
  for (const [index, document] of documents.entries()) {
    if (index > 0 && !isStarted(document, reading)) break;
    const isReadable = !reportFirst(document.errors.filter(isError), reading) && hasKnownVersion(document, reading);
    if (isReadable) trees.push(buildTree(document, reading));
  }
  return trees;
}

const NO_UTF8 = {
  kind: "compose-syntax",
  severity: "error",
  message: "The bytes here are no UTF-8, the encoding of Compose files. Save the file as UTF-8.",
  path: "",
} as const;

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: "The anchor or alias has no name.",
  BAD_DQ_ESCAPE: "The text in double quotes has an unknown escape. Write \\\\ for a backslash, or use single quotes.",
  BAD_INDENT: "The indentation fits no level above. Align the line with the entries it belongs to.",
  BAD_SCALAR_START: "A value cannot begin with this character. Put the value in quotes.",
  BLOCK_AS_IMPLICIT_KEY:
    "A mapping cannot begin on the line of another key. Put it on a line of its own, or quote the value.",
  BLOCK_IN_FLOW: "Within braces or brackets, values cannot be written in block style.",
  KEY_OVER_1024_CHARS: "A key may be 1024 characters long at most.",
  MULTILINE_IMPLICIT_KEY: "A key must stand on one line, with its colon. Add the missing colon, or quote the text.",
  MULTIPLE_ANCHORS: "A value can have one anchor only.",
  MULTIPLE_TAGS: "A value can have one tag only.",
  RESOURCE_EXHAUSTION: "The document is nested too deeply to be read.",
  TAB_AS_INDENT: "A tab indents this line. YAML allows spaces only.",
};

/** True when there was an error. One mistake makes several follow, so only the first is reported. */
function reportFirst(errors: readonly YAMLParseError[], reading: Reading): boolean {
  const [error] = errors;
  if (!error) return false;
  const { file, report, offsetOf } = reading;
  const start = Math.min(offsetOf(error.pos[0]), file.text.length);
  const end = Math.min(Math.max(offsetOf(error.pos[1]), start), file.text.length);
  const message = MESSAGES[error.code] ?? `The YAML is not valid: ${error.message}.`.replace(/\.\.$/, ".");
  report({ kind: "compose-syntax", severity: "error", message, at: { file, start, end }, path: "" });
  return true;
}

/** go-yaml accepts what these errors are about. */
function isError({ code, message }: YAMLParseError): boolean {
  return code !== "TAG_RESOLVE_FAILED" && !message.startsWith("Comments must be separated");
}

/** After the end of a document, `...`, only `---` begins another. */
function isStarted(document: Document, reading: Reading): boolean {
  if (document.directives?.docStart) return true;
  const [start = 0, end = 0] = document.range ?? [];
  const { file, offsetOf } = reading;
  const at = { file, start: offsetOf(start), end: offsetOf(end) };
  reportSyntax(reading, at, 'The document ended at "...". Begin another with "---", or remove the dots.');
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
  const message = `Compose reads YAML 1.1 only and stops at "%YAML ${version}". Remove the directive.`;
  const at = { file, start, end: start + `%YAML ${version}`.length };
  report({ kind: "compose-syntax", severity: "error", message, at, path: "" });
  return false;
}
