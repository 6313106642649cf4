/** Classes of secret: which variable names and which values are secrets of what kind. */
import { matchesGlob } from "./glob.ts";
import type { SecretClassData } from "./plan-data.ts";
import type { SecretClass } from "./plan.ts";

/** Longer values are no keys, and a careless expression could take minutes on them. */
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
  const classes = Object.entries(data).map(([name, item]) => ({
    name,
    description: item.description ?? name,
    names: new Set((item.names ?? []).filter((glob) => !glob.includes("*"))),
    globs: (item.names ?? []).filter((glob) => glob.includes("*")),
    except: item.except ?? [],
    shapes: (item.shapes ?? []).flatMap(compileShape),
  }));
  const known = new Map<string, SecretClass | undefined>();
  const findByName = (name: string): SecretClass | undefined =>
    classes.find(({ names }) => names.has(name)) ??
    classes.find(({ globs, except }) => matchesAny(globs, name) && !matchesAny(except, name));
  return {
    ofName(name) {
      if (!known.has(name)) known.set(name, findByName(name));
      return known.get(name);
    },
    ofValue(value) {
      if (value === "" || value.length > LONGEST_KEY) return undefined;
      return classes.find(({ shapes }) => shapes.some((shape) => shape.test(value)));
    },
  };
}

function matchesAny(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => matchesGlob(glob, name));
}

function compileShape(source: string): readonly RegExp[] {
  try {
    return [new RegExp(source, "u")];
  } catch {
    return [];
  }
}
