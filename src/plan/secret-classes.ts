/** Classes of secret: which variable names and which values are secrets of what kind. */
import { type Expression, readExpression } from "../text/expression.ts";
import { BUILT_IN_SHAPES, SHORTEST_BUILT_IN } from "./built-in-shapes.ts";
import { matchesGlob } from "./glob.ts";
import { memoize } from "./memoize.ts";
import type { SecretClass } from "./plan.ts";
import type { SecretClassData } from "./plan-data.ts";
import { isPublicValue } from "./public-values.ts";

/** Longer values are no keys. */
const LONGEST_KEY = 1024;

export interface SecretClasses {
  ofName(name: string): SecretClass | undefined;
  ofValue(value: string): SecretClass | undefined;
}

/**
 * Prepares classes of secret for questions about names and values.
 *
 * @param data The classes in their order of precedence. Expressions that do not compile match nothing; the
 *   config's own check reports them.
 */
export function createSecretClasses(data: Readonly<Record<string, SecretClassData>>): SecretClasses {
  const classes = Object.entries(data).map(([name, { description = name, names = [], except = [] }]) => ({
    item: { name, description },
    names,
    except,
  }));
  const findGlobs = createGlobIndex(classes.map(({ names }) => names.filter((name) => name.includes("*"))));
  const exact = new Map(classes.toReversed().flatMap(({ item, names }) => names.map((name) => [name, item] as const)));
  const shapes = Object.values(data).map(createShapeReader);
  const mayMatch = createPrefilter(Object.values(data).flatMap(({ shapes = [] }) => shapes));
  return {
    ofName: memoize((name) => {
      const first = findGlobs(name).find((index) => !classes[index]?.except.some((glob) => matchesGlob(glob, name)));
      return exact.get(name) ?? (first === undefined ? undefined : classes[first]?.item);
    }),
    ofValue(value) {
      if (value === "" || value.length > LONGEST_KEY || !mayMatch(value) || isPublicValue(value)) return undefined;
      return classes[shapes.findIndex((read) => read().some((shape) => shape.test(value)))]?.item;
    },
  };
}

/**
 * Finds the lists of globs that a name fits. Nearly all globs are `*SUFFIX`, so each end of the name is looked up
 * instead of trying each glob.
 *
 * @returns The positions of the lists, ascending.
 */
function createGlobIndex(lists: readonly (readonly string[])[]): (name: string) => readonly number[] {
  const suffixes = new Map<string, Set<number>>();
  const others: { readonly glob: string; readonly list: number }[] = [];
  for (const [list, globs] of lists.entries()) {
    for (const glob of globs) {
      if (glob.lastIndexOf("*") > 0) others.push({ glob, list });
      else suffixes.set(glob.slice(1), (suffixes.get(glob.slice(1)) ?? new Set()).add(list));
    }
  }
  return (name) => {
    const found = new Set<number>();
    for (let start = 0; start <= name.length; start += 1) {
      for (const list of suffixes.get(name.slice(start)) ?? []) found.add(list);
    }
    for (const { glob, list } of others) if (matchesGlob(glob, name)) found.add(list);
    return [...found].sort((one, other) => one - other);
  };
}

/** The shapes of a class, compiled when the first value is looked at. */
function createShapeReader({ shapes = [] }: SecretClassData): () => readonly Pick<Expression, "test">[] {
  let compiled: readonly Pick<Expression, "test">[] | undefined;
  return () => {
    compiled ??= shapes.flatMap(compileShape);
    return compiled;
  };
}

function compileShape(source: string): readonly Pick<Expression, "test">[] {
  // JavaScript's own expressions are faster, and these are known to end.
  if (BUILT_IN_SHAPES.has(source)) return [new RegExp(source, "u")];
  const read = readExpression(source);
  return "problem" in read ? [] : [read];
}

/** Nearly no value has any shape, and to ask for one after the other takes twenty times as long. */
function createPrefilter(shapes: readonly string[]): (value: string) => boolean {
  if (!shapes.every((shape) => BUILT_IN_SHAPES.has(shape))) return () => true;
  let any: RegExp | undefined;
  return (value) => {
    if (value.length < SHORTEST_BUILT_IN) return false;
    any ??= new RegExp(shapes.map((shape) => `(?:${shape})`).join("|") || "(?!)", "u");
    return any.test(value);
  };
}
