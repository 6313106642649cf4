/**
 * Regular expressions of configs. JavaScript's own take years for some pairs of expression and text, so these run here:
 * all ways of matching at once, one character after the other. The time is at most the length of the text times the
 * size of the expression (Thompson, CACM 11(6), 1968).
 */
import { type ExpressionFault, type ExpressionPart, parseExpression } from "./parse-expression.ts";
import { remember } from "./remember.ts";

export interface Expression {
  /** Whether it matches somewhere in a text. */
  test(text: string): boolean;
  /** Its source. */
  toString(): string;
}

/**
 * Prepares an expression, in the syntax of JavaScript's with the flag `u`.
 *
 * @returns What is wrong with it when it is none, cannot be matched in such a way, or is too large.
 */
export function readExpression(source: string): Expression | ExpressionFault {
  const part = parseExpression(source);
  if ("problem" in part) return part;
  let start: Step | undefined;
  return {
    test(text) {
      start ??= link(part, END, createReaders());
      return matches(start, text);
    },
    toString: () => source,
  };
}

/**
 * Prepares an expression that has been checked.
 *
 * @throws SyntaxError for what `readExpression` finds fault with.
 */
export function compileExpression(source: string): Expression {
  const read = readExpression(source);
  if ("problem" in read) throw new SyntaxError(`${read.problem} ${read.advice}`);
  return read;
}

/** A state, with the states that follow it. */
type Step =
  | { readonly kind: "read"; readonly accepts: (character: string) => boolean; readonly next: Step }
  | { readonly kind: "check"; readonly holds: (place: Place) => boolean; readonly next: Step }
  | { readonly kind: "fork"; readonly ways: Step[] }
  | { readonly kind: "end" };

/** What is on either side; undefined at the ends of the text. */
interface Place {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Repeat = Extract<ExpressionPart, { kind: "repeat" }>;

const END: Step = { kind: "end" };

/** The states of a part, built from the last to the first. */
function link(part: ExpressionPart, next: Step, readers: Readers): Step {
  switch (part.kind) {
    case "character":
      return { kind: "read", accepts: readers(part.source), next };
    case "assertion":
      return { kind: "check", holds: ASSERTIONS[part.source], next };
    case "sequence":
      return part.parts.reduceRight((following, item) => link(item, following, readers), next);
    case "alternatives":
      return { kind: "fork", ways: part.parts.map((item) => link(item, next, readers)) };
    case "repeat":
      return linkRepeat(part, next, readers);
  }
}

function linkRepeat({ part, min, max }: Repeat, next: Step, readers: Readers): Step {
  const isEndless = max === Number.POSITIVE_INFINITY;
  let step = isEndless ? linkLoop(part, next, readers) : next;
  for (let optional = isEndless ? min : max; optional > min; optional -= 1) {
    step = { kind: "fork", ways: [link(part, step, readers), next] };
  }
  for (let required = min; required > 0; required -= 1) step = link(part, step, readers);
  return step;
}

function linkLoop(part: ExpressionPart, next: Step, readers: Readers): Step {
  const loop = { kind: "fork" as const, ways: [next] };
  loop.ways.push(link(part, loop, readers));
  return loop;
}

type Reader = (character: string) => boolean;
type Readers = (source: string) => Reader;

/** One reader for all copies of a part. */
function createReaders(): Readers {
  const known = new Map<string, Reader>();
  return (source) => remember(known, source, () => createReader(source));
}

/** Asks JavaScript about a class or an escape once for each character that turns up. */
function createReader(source: string): Reader {
  if (!/^[.[\\]/.test(source)) return (character) => character === source;
  const expression = new RegExp(`^${source}$`, "u");
  const known = new Map<string, boolean>();
  return (character) => remember(known, character, () => expression.test(character));
}

const ASSERTIONS = {
  "^": ({ before }: Place) => before === undefined,
  $: ({ after }: Place) => after === undefined,
  "\\b": (place: Place) => isWordEdge(place),
  "\\B": (place: Place) => !isWordEdge(place),
};

function isWordEdge({ before = "", after = "" }: Place): boolean {
  return /^\w/.test(before) !== /^\w/.test(after);
}

function matches(start: Step, text: string): boolean {
  let arrived: readonly Step[] = [];
  let before: string | undefined;
  for (const after of text) {
    const { reads, isEnd } = follow([...arrived, start], { before, after });
    if (isEnd) return true;
    arrived = reads.flatMap(({ accepts, next }) => (accepts(after) ? [next] : []));
    before = after;
  }
  return follow([...arrived, start], { before, after: undefined }).isEnd;
}

type Read = Extract<Step, { kind: "read" }>;

/** All that can be reached from some states without reading a character. */
function follow(from: Step[], place: Place): { readonly reads: readonly Read[]; readonly isEnd: boolean } {
  const seen = new Set<Step>(from);
  const reads: Read[] = [];
  // What is added to a set while it is walked is walked too.
  for (const step of seen) {
    if (step.kind === "end") return { reads, isEnd: true };
    if (step.kind === "read") reads.push(step);
    else if (step.kind === "fork") for (const way of step.ways) seen.add(way);
    else if (step.holds(place)) seen.add(step.next);
  }
  return { reads, isEnd: false };
}
