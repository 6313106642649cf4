/**
 * Regular expressions of configs. JavaScript's own take years for some pairs of expression and text, so these run here:
 * all ways of matching at once, one character after the other. The time is at most the length of the text times the
 * size of the expression (Thompson, CACM 11(6), 1968).
 */
import { type ExpressionFault, type ExpressionPart, type LookPart, parseExpression } from "./parse-expression.ts";
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
  const readers = createReaders();
  const starts = new Map<ExpressionPart, Step>();
  const startOf = (whole: ExpressionPart, isBackward: boolean) =>
    remember(starts, whole, () => link(whole, END, { readers, isBackward }));
  return {
    test: (text) => {
      const looks = createLooks([...text], startOf);
      return !findEnds(startOf(part, false), looks, false).next().done;
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
  | { readonly kind: "read"; readonly accepts: Reader; readonly next: Step }
  | { readonly kind: "check"; readonly holds: (place: Place) => boolean; readonly next: Step }
  | { readonly kind: "fork"; readonly ways: Step[] }
  | { readonly kind: "end" };

type Reader = (character: string) => boolean;

/** A text, and where in it what looks around holds. */
interface Looks {
  readonly characters: readonly string[];
  readonly holds: (look: LookPart, index: number) => boolean;
}

/** Before the character of an index. What is on either side is undefined at the ends of the text. */
interface Place extends Pick<Looks, "holds"> {
  readonly index: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Linking {
  readonly readers: (source: string) => Reader;
  /** Whether the text will be read from its end. */
  readonly isBackward: boolean;
}

const END: Step = { kind: "end" };

/** The states of a part, built from the last to the first. */
function link(part: ExpressionPart, next: Step, linking: Linking): Step {
  switch (part.kind) {
    case "character":
      return { kind: "read", accepts: linking.readers(part.source), next };
    case "assertion":
      return { kind: "check", holds: ASSERTIONS[part.source], next };
    case "look":
      return { kind: "check", holds: ({ index, holds }) => holds(part, index), next };
    case "sequence": {
      const parts = linking.isBackward ? part.parts : part.parts.toReversed();
      return parts.reduce((following, item) => link(item, following, linking), next);
    }
    case "alternatives":
      return { kind: "fork", ways: part.parts.map((item) => link(item, next, linking)) };
    case "repeat":
      return linkRepeat(part, next, linking);
  }
}

type Repeat = Extract<ExpressionPart, { kind: "repeat" }>;

function linkRepeat({ part, min, max }: Repeat, next: Step, linking: Linking): Step {
  const isEndless = max === Number.POSITIVE_INFINITY;
  let step = isEndless ? linkLoop(part, next, linking) : next;
  for (let optional = isEndless ? min : max; optional > min; optional -= 1) {
    step = { kind: "fork", ways: [link(part, step, linking), next] };
  }
  for (let required = min; required > 0; required -= 1) step = link(part, step, linking);
  return step;
}

function linkLoop(part: ExpressionPart, next: Step, linking: Linking): Step {
  const loop = { kind: "fork" as const, ways: [next] };
  loop.ways.push(link(part, loop, linking));
  return loop;
}

/** One reader for all copies of a part. */
function createReaders(): Linking["readers"] {
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

/** Goes through the text once for each part that looks around: from the end for one that looks ahead. */
function createLooks(
  characters: readonly string[],
  startOf: (part: ExpressionPart, isBackward: boolean) => Step,
): Looks {
  const known = new Map<LookPart, ReadonlySet<number>>();
  const looks: Looks = {
    characters,
    holds(look, index) {
      const isBackward = !look.isBehind;
      const ends = () => new Set(findEnds(startOf(look.part, isBackward), looks, isBackward));
      return remember(known, look, ends).has(index) !== look.isNegated;
    },
  };
  return looks;
}

/** The places where a match ends that began anywhere; the one that is first in the direction of reading comes first. */
function* findEnds(start: Step, { characters, holds }: Looks, isBackward: boolean): Generator<number> {
  let arrived: readonly Step[] = [];
  for (let count = 0; count <= characters.length; count += 1) {
    const index = isBackward ? characters.length - count : count;
    const [before, after] = [characters[index - 1], characters[index]];
    const { reads, isEnd } = follow([...arrived, start], { index, before, after, holds });
    if (isEnd) yield index;
    const character = (isBackward ? before : after) ?? "";
    arrived = reads.flatMap(({ accepts, next }) => (accepts(character) ? [next] : []));
  }
}

type Read = Extract<Step, { kind: "read" }>;

/** All that can be reached from some states without reading a character. */
function follow(from: readonly Step[], place: Place): { readonly reads: readonly Read[]; readonly isEnd: boolean } {
  const seen = new Set<Step>(from);
  const reads: Read[] = [];
  // What is added to a set while it is walked is walked too.
  for (const step of seen) {
    if (step.kind === "read") reads.push(step);
    else if (step.kind === "fork") for (const way of step.ways) seen.add(way);
    else if (step.kind === "check" && step.holds(place)) seen.add(step.next);
  }
  return { reads, isEnd: seen.has(END) };
}
