/** JSON schemas as assertions: where each violation stands. */
import { type Fault, faultOfAbsence, faultOfName, faultOfValue } from "./fault.ts";
import { childrenOf, toJson, type Value } from "./values.ts";

/** What a validator says of one violation: the part of ajv's error that is used. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath?: string;
}

/** Compiles a schema to a function that returns the violations of a value. */
export type JudgeSchema = (schema: object) => (data: unknown) => readonly Violation[];

/**
 * Prepares a schema.
 *
 * @returns For a value its faults, each once.
 */
export function createSchemaJudge(schema: object, compile: JudgeSchema): (value: Value) => readonly Fault[] {
  const validate = compile(schema);
  return (value) => {
    const faults = dropWrapped(validate(toJson(value))).map((violation) => describe(value, violation));
    return [
      ...new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.about, fault.at.start]), fault])).values(),
    ];
  };
}

/** Keywords that fail because something in them failed, or because nothing in them held. */
const WRAPPERS: ReadonlySet<string> = new Set(["anyOf", "oneOf", "not", "propertyNames", "contains"]);

/** Without what a violation of a wrapper says already. `if` fails only with `then` or `else`, which say more. */
function dropWrapped(violations: readonly Violation[]): readonly Violation[] {
  const wrappers = violations.filter(({ keyword }) => WRAPPERS.has(keyword));
  return violations.filter(
    (violation) =>
      violation.keyword !== "if" && !wrappers.some((wrapper) => wrapper !== violation && isInside(violation, wrapper)),
  );
}

function isInside({ schemaPath = "", instancePath }: Violation, wrapper: Violation): boolean {
  return schemaPath.startsWith(`${wrapper.schemaPath}/`) && `${instancePath}/`.startsWith(`${wrapper.instancePath}/`);
}

function describe(root: Value, { instancePath, keyword, params }: Violation): Fault {
  const value = valueAt(root, instancePath);
  if (typeof params.missingProperty === "string") {
    return faultOfAbsence(value, [params.missingProperty], "must be set");
  }
  const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  const child = childrenOf(value).find(({ key }) => key === name);
  if (child)
    return faultOfName(child, keyword === "propertyNames" ? "has a name that the schema forbids" : "must not be set");
  const demand = `must fit the policy's schema ('${keyword}')`;
  return TOO_LITTLE.has(keyword) ? faultOfAbsence(value, [], demand) : faultOfValue(value, demand);
}

const TOO_LITTLE: ReadonlySet<string> = new Set(["minItems", "minProperties", "contains", "minContains"]);

function valueAt(root: Value, pointer: string): Value {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<Value>((value, part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    return childrenOf(value).find((child) => child.key === key) ?? value;
  }, root);
}
