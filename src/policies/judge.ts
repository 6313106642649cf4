/** The vocabulary of policies: what each word demands. */
import { type Fault, faultOfAbsence, faultOfName, faultOfValue } from "./fault.ts";
import { findSlots, type Slot } from "./find-slots.ts";
import { type AssertionData, type CountData, readPath, type ScalarData, TESTS } from "./policy-data.ts";
import { createSchemaJudge, type JudgeSchema } from "./schema-faults.ts";
import { createTest, describeValues, holdsText, type TextTest } from "./test-text.ts";
import { childrenOf, textOf, type Value } from "./values.ts";

/** Says what is wrong with an element; nothing when the assertion holds. */
export type Judge = (element: Value) => readonly Fault[];

/**
 * Prepares an assertion, which the config's check has passed.
 *
 * @param data The assertion, with one word.
 * @param compile Compiles JSON schemas.
 */
export function createJudge(data: AssertionData, compile: JudgeSchema): Judge {
  const { path, not, subset, count, anyOf, schema, optional = false } = data;
  const keys = readPath(path);
  if (anyOf) return judgeAny(anyOf.map((alternative) => createJudge(alternative, compile)));
  if (data.present) return (element) => findSlots(element, keys, true).flatMap(judgePresence);
  if (data.absent) return (element) => findSlots(element, keys).flatMap(judgeAbsence);
  if (subset) return (element) => findSlots(element, keys).flatMap((slot) => judgeSubset(slot, subset));
  if (count) return (element) => findSlots(element, keys).flatMap((slot) => judgeCount(slot, count));
  if (not) return judgeTexts(keys, { ...negate(createTest(not)), optional: true });
  if (schema) return judgeSlots(keys, { judge: createSchemaJudge(schema, compile), demand: FITS, optional });
  if (TESTS.some((word) => data[word] !== undefined))
    return judgeTexts(keys, { ...demand(createTest(data)), optional });
  return () => [];
}

const FITS = "must be as the policy's schema says";
const UNSET = ", and is not set";

interface Demand {
  /** Whether a value is as demanded; undefined stands for what is no text. */
  readonly accepts: (text: string | undefined) => boolean;
  /** "must be 'a'" */
  readonly demand: string;
}

function demand({ accepts, wanted }: TextTest): Demand {
  return { accepts: (text) => text !== undefined && accepts(text), demand: `must be ${wanted}` };
}

function negate({ accepts, wanted }: TextTest): Demand {
  return { accepts: (text) => text === undefined || !accepts(text), demand: `must not be ${wanted}` };
}

function judgeTexts(keys: readonly string[], { accepts, demand, optional }: Demand & { optional: boolean }): Judge {
  const judge = (value: Value): readonly Fault[] => {
    const items = value.tree.kind === "scalar" ? [value] : childrenOf(value);
    if (items.length === 0 && !optional) return [faultOfAbsence(value, [], `${demand}, and is empty`)];
    return items.flatMap((item) => judgeText(item, { accepts, demand, isName: item !== value && !item.isItem }));
  };
  return judgeSlots(keys, { judge, demand, optional });
}

function judgeText(value: Value, { accepts, demand, isName }: Demand & { isName: boolean }): readonly Fault[] {
  if (isName) return accepts(value.key) ? [] : [faultOfName(value, `has a name that ${demand}`)];
  return accepts(textOf(value)) ? [] : [faultOfValue(value, demand)];
}

interface SlotJudge {
  readonly judge: Judge;
  readonly demand: string;
  readonly optional: boolean;
}

function judgeSlots(keys: readonly string[], { judge, demand, optional }: SlotJudge): Judge {
  return (element) =>
    findSlots(element, keys).flatMap((slot) => {
      if ("value" in slot) return judge(slot.value);
      return optional ? [] : [faultOfAbsence(slot.within, slot.missing, demand + UNSET)];
    });
}

function judgePresence(slot: Slot): readonly Fault[] {
  return "value" in slot ? [] : [faultOfAbsence(slot.within, slot.missing, "must be set")];
}

function judgeAbsence(slot: Slot): readonly Fault[] {
  return "value" in slot ? [faultOfName(slot.value, "must not be set")] : [];
}

function judgeSubset(slot: Slot, values: readonly ScalarData[]): readonly Fault[] {
  if (!("value" in slot)) return [];
  const demand = values.length === 0 ? "must not be there" : `must be ${describeValues(values)}`;
  return childrenOf(slot.value)
    .filter(({ name }) => name === undefined || !holdsText(values, name))
    .map((child) => (child.isItem ? faultOfValue(child, demand) : faultOfName(child, `has a name that ${demand}`)));
}

function judgeCount(
  slot: Slot,
  { exactly, min = exactly ?? 0, max = exactly ?? Infinity }: CountData,
): readonly Fault[] {
  const [value, missing] = "value" in slot ? [slot.value, []] : [slot.within, slot.missing];
  const count = "value" in slot ? childrenOf(slot.value).length : 0;
  const demand = `must have ${describeCount({ exactly, min, max })}, and has ${count}`;
  if (count < min) return [faultOfAbsence(value, missing, demand)];
  return count > max ? [faultOfName(value, demand)] : [];
}

function describeCount({ exactly, min, max }: { exactly: number | undefined; min: number; max: number }): string {
  if (exactly !== undefined) return `exactly ${exactly}`;
  if (max === Infinity) return `at least ${min}`;
  if (max === 0) return "no entries";
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}

/** Holds when one does. Otherwise the first says where the fault is; what is not set may stand in a base file. */
function judgeAny(judges: readonly Judge[]): Judge {
  return (element) => {
    const results = judges.map((judge) => judge(element));
    const [first, ...others] = results.flatMap(([fault]) => fault ?? []);
    if (!first || results.some((faults) => faults.length === 0)) return [];
    const isAbsence = [first, ...others].some(({ about }) => about === "absence");
    const ways = others.map(({ path, demand: wanted }) => `, or '${relativeTo(element, path)}' ${wanted}`);
    const places = others.filter(({ at }) => at.start !== first.at.start || at.file !== first.at.file);
    return [
      {
        ...first,
        about: isAbsence ? "absence" : first.about,
        demand: first.demand + ways.join(""),
        related: [...first.related, ...places.map(({ at, demand: wanted }) => ({ at, message: `Or this ${wanted}.` }))],
      },
    ];
  };
}

/** A path in the model as a path in an element. */
export function relativeTo(element: Value, path: string): string {
  return path.startsWith(`${element.path}.`) ? path.slice(element.path.length + 1) : path === element.path ? "" : path;
}
