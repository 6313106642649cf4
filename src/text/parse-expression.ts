/** The syntax of regular expressions: ECMA-262, section 22.2.1, with the flag `u`. */

/** A part of an expression. Which characters a class or an escape means is left to JavaScript. */
export type ExpressionPart =
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "assertion"; readonly source: "^" | "$" | "\\b" | "\\B" }
  | { readonly kind: "sequence" | "alternatives"; readonly parts: readonly ExpressionPart[] }
  | LookPart
  | { readonly kind: "repeat"; readonly part: ExpressionPart; readonly min: number; readonly max: number };

/** Looks ahead or behind, and holds where its part matches, or where it does not. */
export interface LookPart {
  readonly kind: "look";
  readonly part: ExpressionPart;
  readonly isBehind: boolean;
  readonly isNegated: boolean;
}

/** Why an expression cannot be used: what is wrong and what to do, one sentence each. */
export interface ExpressionFault {
  readonly problem: string;
  readonly advice: string;
}

/**
 * Takes an expression apart.
 *
 * @returns A fault for what is no expression, for what refers back to a group (no time can be promised for that), and
 *   for what is too large when its counts are written out.
 */
export function parseExpression(source: string): ExpressionPart | ExpressionFault {
  const fault = findSyntaxFault(source);
  if (fault !== undefined) return { problem: `This is no regular expression: ${fault}.`, advice: "Correct it." };
  const tokens = source.match(TOKEN) ?? [];
  const foreign = tokens.find((token) => FOREIGN.test(token));
  if (foreign !== undefined) return { problem: `This expression uses '${foreign}', ${WHY}.`, advice: INSTEAD };
  const part = readTokens(tokens);
  if (part !== undefined && sizeOf(part) <= LARGEST) return part;
  const problem = `This expression is too large: it has more than ${LARGEST} parts, counts written out, or nests too deeply.`;
  return { problem, advice: "Ask for less with it." };
}

const LARGEST = 10_000;
const DEEPEST = 100;

const TOKEN =
  /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:?))?|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|\\(?:[pPu]\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|x..|c.|k<[^>]*>|[1-9]\d*|.)|./gsu;
/** Groups that change flags, and references back. */
const FOREIGN = /^\(\?[a-z-]|^\\(?:k|[1-9])/;
const WHY = "for which no time can be promised, so this linter's expressions do without it";
const INSTEAD = "Write it without.";

function findSyntaxFault(source: string): string | undefined {
  try {
    new RegExp(source, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: /s, "").toLowerCase() : String(error);
  }
}

/** A group that is being read. */
interface Group {
  /** What it begins with. */
  readonly opening: string;
  readonly alternatives: ExpressionPart[][];
}

/** Builds the parts of tokens that are known to be an expression; undefined when they nest too deeply. */
function readTokens(tokens: readonly string[]): ExpressionPart | undefined {
  const groups = [openGroup("")];
  for (const token of tokens) {
    if (token.startsWith("(")) groups.push(openGroup(token));
    else if (token === ")") addPart(groups, closeGroup(groups.pop()));
    else if (token === "|") groups.at(-1)?.alternatives.push([]);
    else if (QUANTIFIER.test(token)) repeatLast(groups, token);
    else addPart(groups, readPart(token));
    if (groups.length > DEEPEST) return undefined;
  }
  return closeGroup(groups.pop());
}

const QUANTIFIER = /^(?:[*+?]|\{\d)/;

function readPart(token: string): ExpressionPart {
  const isAssertion = token === "^" || token === "$" || token === "\\b" || token === "\\B";
  return isAssertion ? { kind: "assertion", source: token } : { kind: "character", source: token };
}

function addPart(groups: readonly Group[], part: ExpressionPart): void {
  groups.at(-1)?.alternatives.at(-1)?.push(part);
}

function openGroup(opening: string): Group {
  return { opening, alternatives: [[]] };
}

function closeGroup({ opening, alternatives }: Group = openGroup("")): ExpressionPart {
  const parts = alternatives.map((items): ExpressionPart => ({ kind: "sequence", parts: items }));
  const part: ExpressionPart = { kind: "alternatives", parts };
  const [, behind = "", sign] = /^\(\?(<?)([=!])/.exec(opening) ?? [];
  return sign ? { kind: "look", part, isBehind: behind !== "", isNegated: sign === "!" } : part;
}

function repeatLast(groups: readonly Group[], quantifier: string): void {
  const part = groups.at(-1)?.alternatives.at(-1)?.pop();
  if (part) addPart(groups, { kind: "repeat", part, ...readCounts(quantifier) });
}

function readCounts(quantifier: string): { readonly min: number; readonly max: number } {
  const [, min = "", comma, max = ""] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
  const endless = Number.POSITIVE_INFINITY;
  if (min !== "") return { min: Number(min), max: comma ? Number(max || endless) : Number(min) };
  return { min: quantifier.startsWith("+") ? 1 : 0, max: quantifier.startsWith("?") ? 1 : endless };
}

/** How many states it has at most. */
function sizeOf(part: ExpressionPart): number {
  if (part.kind === "character" || part.kind === "assertion") return 1;
  if (part.kind === "look") return 1 + sizeOf(part.part);
  if (part.kind !== "repeat") return part.parts.reduce((size, item) => size + sizeOf(item), 1);
  const copies = part.max === Number.POSITIVE_INFINITY ? part.min + 1 : part.max;
  return Math.max(1, copies) * (sizeOf(part.part) + 1);
}
