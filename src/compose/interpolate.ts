import type { VariableReference } from "./tree.ts";

/** Gives a variable's value, or undefined when nothing sets it; told how the reference asks, where one does. */
export type Lookup = (name: string, operator?: VariableReference["operator"]) => string | undefined;

export interface Interpolation {
  /** The text with its variables replaced; the template itself when it has a syntax problem. */
  readonly value: string;
  /** The references of the template in order; those in operands are in `nested`. */
  readonly references: readonly VariableReference[];
  readonly problems: readonly InterpolationProblem[];
}

export interface InterpolationProblem {
  /** Compose stops at `syntax` and `required`, and only warns of `unset`. */
  readonly kind: "syntax" | "required" | "unset";
  /** The variable; absent when the syntax leaves none. */
  readonly name?: string;
  /** A sentence without any value or default. */
  readonly message: string;
  /** Offsets in the template. */
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces the variables of a template (Compose spec, 12-interpolation; docs/compose-conformance.md).
 * Never throws: a broken template keeps its text, a missing required variable becomes "".
 * Operands that are not used are read for their references only and report no problems.
 */
export function interpolate(template: string, lookup: Lookup): Interpolation {
  if (!template.includes("$")) return { value: template, references: noReferences, problems: noProblems };
  const problems: InterpolationProblem[] = [];
  const { value, references } = expand({ text: template, start: 0, end: template.length, lookup, problems, depth: 0 });
  const isBroken = problems.some((problem) => problem.kind === "syntax");
  return { value: isBroken ? template : value, references, problems };
}

/** A part of the template that is expanded by itself: all of it, or an operand. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lookup: Lookup;
  /** Where to report; undefined for an operand that is not used. */
  readonly problems: InterpolationProblem[] | undefined;
  readonly depth: number;
}

interface Expansion {
  readonly value: string;
  readonly references: readonly VariableReference[];
}

/** The line on which the scan stands: its end, and the last closing brace of the part on it (or -1). */
interface Line {
  readonly end: number;
  readonly lastBrace: number;
}

const noReferences: readonly VariableReference[] = [];
const noProblems: readonly InterpolationProblem[] = [];
const deepestOperand = 100;
// The two letters beyond ASCII are those that Go's case-insensitive `[a-z]` also takes.
const namePattern = /[_A-Za-z\u017f\u212a][_A-Za-z0-9\u017f\u212a]*/y;
const operators = [":-", ":?", ":+", "-", "?", "+"] as const;
const openCode = "{".charCodeAt(0);
const closeCode = "}".charCodeAt(0);
const longestShown = 200;

function expand(part: Part): Expansion {
  const { text, end } = part;
  const references: VariableReference[] = [];
  let value = "";
  let copied = part.start;
  let line: Line | undefined;
  let dollar = text.indexOf("$", part.start);
  while (dollar !== -1 && dollar < end - 1) {
    if (line === undefined || dollar >= line.end) line = lineAt(part, dollar);
    const token = readToken(part, dollar, line);
    if (token.value !== undefined) {
      value += text.slice(copied, dollar) + token.value;
      copied = token.end;
    }
    if (token.reference !== undefined) references.push(token.reference);
    dollar = text.indexOf("$", token.end);
  }
  return { value: value + text.slice(copied, end), references };
}

function lineAt({ text, end }: Part, offset: number): Line {
  const newline = text.indexOf("\n", offset);
  const lineEnd = newline === -1 || newline > end ? end : newline;
  const brace = text.lastIndexOf("}", lineEnd - 1);
  return { end: lineEnd, lastBrace: brace > offset ? brace : -1 };
}

/** What stands at a `$`; `value` is undefined for text that stays as it is. */
interface Token {
  readonly end: number;
  readonly value?: string;
  readonly reference?: VariableReference;
}

function readToken(part: Part, dollar: number, line: Line): Token {
  const next = part.text[dollar + 1];
  if (next === "$") return { end: dollar + 2, value: "$" };
  if (next === "{") return readBraced(part, dollar, line);
  const nameEnd = endOfName(part.text, dollar + 1);
  if (nameEnd === -1) return { end: dollar + 1 };
  const name = part.text.slice(dollar + 1, nameEnd);
  return plainReference(part, { name, start: dollar, end: nameEnd });
}

function readBraced(part: Part, dollar: number, line: Line): Token {
  const { text } = part;
  const nameEnd = endOfName(text, dollar + 2);
  if (nameEnd === -1) return reportSyntax(part, { start: dollar, nameEnd, line });
  const name = text.slice(dollar + 2, nameEnd);
  if (text[nameEnd] === "}" && nameEnd < part.end) {
    return plainReference(part, { name, start: dollar, end: nameEnd + 1 });
  }
  const operator = operators.find((candidate) => text.startsWith(candidate, nameEnd));
  if (operator === undefined || line.lastBrace < nameEnd) return reportSyntax(part, { start: dollar, nameEnd, line });
  const end = closingBrace(text, dollar + 1, line.lastBrace) + 1;
  return operatorReference(part, { name, operator, start: dollar, operandStart: nameEnd + operator.length, end });
}

function endOfName(text: string, start: number): number {
  namePattern.lastIndex = start;
  return namePattern.test(text) ? namePattern.lastIndex : -1;
}

/**
 * Compose counts braces, passing over the character after each opening one; when the count does not come
 * out, the reference reaches to the last brace of the line.
 */
function closingBrace(text: string, open: number, last: number): number {
  let depth = 0;
  for (let offset = open; offset <= last; offset++) {
    const character = text.charCodeAt(offset);
    if (character === closeCode && --depth === 0) return offset;
    if (character === openCode) {
      depth++;
      offset++;
    }
  }
  return last;
}

function plainReference(part: Part, place: { name: string; start: number; end: number }): Token {
  const { name, start, end } = place;
  const value = part.lookup(name, "");
  if (value === undefined) {
    // In the middle of a word the name may be part of a secret that holds a dollar sign.
    const isInWord = part.text.charAt(start + 1) !== "{" && /\w/.test(part.text.charAt(start - 1));
    const shown = isInWord ? "What follows the dollar sign" : `Variable '${name}'`;
    part.problems?.push({
      kind: "unset",
      name,
      message: `${shown} is not set; Compose uses an empty text.`,
      start,
      end,
    });
  }
  const reference = { name, operator: "", operand: "", start, end, operandStart: end - 1, value, nested: [] } as const;
  return { end, value: value ?? "", reference };
}

interface OperatorPlace {
  readonly name: string;
  readonly operator: VariableReference["operator"];
  readonly start: number;
  readonly operandStart: number;
  readonly end: number;
}

function operatorReference(part: Part, place: OperatorPlace): Token {
  const { name, operator, start, operandStart, end } = place;
  const operand = part.text.slice(operandStart, end - 1);
  const value = part.lookup(name, operator);
  const isUsed = usesOperand(operator, value);
  const expansion = expandOperand(part, place, isUsed);
  const reference = { name, operator, operand, start, end, operandStart, value, nested: expansion.references };
  if (isUsed && operator.endsWith("?")) {
    part.problems?.push({ kind: "required", name, message: requiredMessage(name, operand), start, end });
  }
  return { end, value: replacementOf(reference, expansion.value), reference };
}

/** What stands in the place of a reference, given what its operand comes to. */
export function replacementOf({ operator, value }: VariableReference, operand: string): string {
  if (operator === "" || !usesOperand(operator, value)) return operator.endsWith("+") ? "" : (value ?? "");
  return operator.endsWith("?") ? "" : operand;
}

/** Whether the operand counts: the default of a variable that is not set, the alternative of one that is. */
export function usesOperand(operator: VariableReference["operator"], value: string | undefined): boolean {
  const isPresent = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  return operator.endsWith("+") ? isPresent : !isPresent;
}

function expandOperand(part: Part, { start, operandStart, end }: OperatorPlace, isUsed: boolean): Expansion {
  const dollar = part.text.indexOf("$", operandStart);
  if (dollar === -1 || dollar >= end) {
    return { value: part.text.slice(operandStart, end - 1), references: noReferences };
  }
  const problems = isUsed ? part.problems : undefined;
  if (part.depth === deepestOperand) {
    const message = `Variables are nested more than ${deepestOperand} levels deep.`;
    problems?.push({ kind: "syntax", message, start, end });
    return { value: "", references: noReferences };
  }
  return expand({ ...part, start: operandStart, end: end - 1, problems, depth: part.depth + 1 });
}

function requiredMessage(name: string, reason: string): string {
  const message = `Required variable '${name}' has no value`;
  return reason === "" ? `${message}.` : `${message}: ${reason}${/[.!?…]$/.test(reason) ? "" : "."}`;
}

function reportSyntax(part: Part, place: { start: number; nameEnd: number; line: Line }): Token {
  const { start, nameEnd, line } = place;
  const isClosed = line.lastBrace > start;
  const shown = part.text.slice(start, Math.min(line.end, start + longestShown));
  part.problems?.push({
    kind: "syntax",
    message: `Invalid interpolation: ${syntaxReason(nameEnd !== -1, isClosed)} Write \`$$\` for a dollar sign.`,
    start,
    end: start + (isClosed ? shown.indexOf("}") + 1 || shown.length : shown.length),
  });
  return { end: start + 2 };
}

/** What follows the dollar sign may be part of a secret, so it is not shown. */
function syntaxReason(hasName: boolean, isClosed: boolean): string {
  if (!isClosed) return "`${` has no `}` on the same line.";
  if (!hasName) return "a variable's name begins with a letter or an underscore.";
  return "after a variable's name comes `}` or one of `:-`, `-`, `:?`, `?`, `:+`, `+`.";
}
