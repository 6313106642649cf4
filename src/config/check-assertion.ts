/** Checks one assertion of a policy. */
import { type AssertionData, type CountData, readPath, TESTS, type TestData, WORDS } from "../policies/policy-data.ts";
import { parseNetwork } from "../policies/test-text.ts";
import { parseExpression } from "../text/parse-expression.ts";
import type { PathMistake } from "./config-document.ts";
import { compileStrictSchema } from "./eslintrc.ts";
import type { KeyPath } from "./jsonc.ts";

export interface AssertionPlace {
  readonly path: KeyPath;
  /** Whether it is about env files, whose values are only `present` or `empty`. */
  readonly isEnvFile: boolean;
}

/** The mistakes of an assertion that fits the schema. */
export function checkAssertion(assertion: AssertionData, place: AssertionPlace): readonly PathMistake[] {
  const { path } = place;
  const { anyOf = [], not, count, schema, optional } = assertion;
  const [word, other] = WORDS.filter((name) => assertion[name] !== undefined);
  if (word === undefined) return [{ path, problem: "This demands nothing.", advice: VOCABULARY }];
  if (other !== undefined) {
    const problem = `There is '${word}' already.`;
    return [{ path: [...path, other], token: "key", problem, advice: "Make `assert` a list, with one word each." }];
  }
  return [
    ...checkPath(assertion, path),
    ...(optional === undefined || OPTIONAL.has(word) ? [] : [describeOptional(word, [...path, "optional"])]),
    ...checkTest(assertion, place),
    ...(not ? checkNot(not, { ...place, path: [...path, "not"] }) : []),
    ...(count ? checkCount(count, [...path, "count"]) : []),
    ...(schema ? checkSchema(schema, [...path, "schema"]) : []),
    ...anyOf.flatMap((item, index) => checkAssertion(item, { ...place, path: [...path, "anyOf", index] })),
  ];
}

const VOCABULARY = `Use one of ${WORDS.map((word) => `\`${word}\``).join(", ")}.`;
const OPTIONAL: ReadonlySet<string> = new Set([...TESTS, "schema"]);

function checkPath({ path, anyOf, present, absent }: AssertionData, at: KeyPath): readonly PathMistake[] {
  if (anyOf && path !== undefined) {
    const problem = "`anyOf` has no path of its own.";
    return [{ path: [...at, "path"], token: "key", problem, advice: "State a path in each alternative." }];
  }
  if (path === undefined && (present || absent)) {
    return [{ path: at, problem: "The key 'path' is missing.", advice: "Say what must be there, or not be there." }];
  }
  if (path === undefined || (readPath(path).length > 0 && readPath(path).every((key) => key !== ""))) return [];
  const advice = "Join keys by single dots, `logging.driver`, or make a list of them.";
  return [{ path: [...at, "path"], problem: "A key of this path is empty.", advice }];
}

function describeOptional(word: string, path: KeyPath): PathMistake {
  const problem = `'optional' means nothing beside '${word}'.`;
  return { path, token: "key", problem, advice: "Remove it: what is absent is judged by the word itself." };
}

function checkNot(test: TestData, place: AssertionPlace): readonly PathMistake[] {
  const { path } = place;
  const [word, other] = TESTS.filter((name) => test[name] !== undefined);
  const advice = `Use one of ${TESTS.map((name) => `\`${name}\``).join(", ")}.`;
  if (word === undefined) return [{ path, problem: "This forbids nothing.", advice }];
  if (other === undefined) return checkTest(test, place);
  return [{ path: [...path, other], token: "key", problem: `There is '${word}' already.`, advice }];
}

function checkTest(test: AssertionData, { path, isEnvFile }: AssertionPlace): readonly PathMistake[] {
  const { matches, inCidr = [], equals, oneOf = [] } = test;
  const expression = parseExpression(matches ?? "");
  const networks = typeof inCidr === "string" ? [inCidr] : inCidr;
  const foreign = [...oneOf, ...(equals === undefined ? [] : [equals])].some((value) => !STATES.has(value));
  const key = equals === undefined ? "oneOf" : "equals";
  return [
    ...("problem" in expression ? [{ path: [...path, "matches"], ...expression }] : []),
    ...networks.flatMap((network, index) => {
      const at = [...path, "inCidr", ...(typeof inCidr === "string" ? [] : [index])];
      return parseNetwork(network)
        ? []
        : [{ path: at, problem: `'${network}' is no network.`, advice: "Write it like `10.0.0.0/8`." }];
    }),
    ...(isEnvFile && foreign && test.path !== undefined
      ? [{ path: [...path, key], problem: "No policy sees the values of env files.", advice: STATE }]
      : []),
  ];
}

const STATES: ReadonlySet<unknown> = new Set(["present", "empty"]);
const STATE = 'Use "present" or "empty".';

function checkCount({ min, max, exactly }: CountData, path: KeyPath): readonly PathMistake[] {
  const isNone = min === undefined && max === undefined && exactly === undefined;
  if (isNone) return [{ path, problem: "This counts nothing.", advice: "State `min`, `max` or `exactly`." }];
  const isBoth = exactly !== undefined && (min !== undefined || max !== undefined);
  if (isBoth) return [{ path, problem: "'exactly' says all.", advice: "Remove `min` and `max`." }];
  if ((min ?? 0) <= (max ?? Number.POSITIVE_INFINITY)) return [];
  return [{ path, problem: "'min' is more than 'max'.", advice: "No number is both: correct one of them." }];
}

function checkSchema(schema: object, path: KeyPath): readonly PathMistake[] {
  try {
    compileStrictSchema(schema);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
    return [
      { path, problem: `This is no JSON schema: ${reason}.`, advice: "Correct it; unknown keywords are refused." },
    ];
  }
}
