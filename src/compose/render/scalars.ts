/** Scalars of the model as `docker compose config --format json` prints them. */

import { parseFloat64, roundToFloat32 } from "../../text/go-text.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { formatDuration, parseDuration } from "../grammar/quantity.ts";
import { booleanAt } from "../parts.ts";
import { bytesOf } from "../sizes.ts";
import type { Scalar, Tree } from "../tree.ts";
import type { Json } from "./json.ts";

/** Prints a value of the model; what is absent prints as Go's zero value of its type. */
export type Render = (tree: Tree | undefined) => Json;

export const renderText: Render = (tree) => textOf(tree);

export const renderFlag: Render = (tree) => booleanAt(tree) === true;

/** A number that Go keeps in 64 bits with a sign: fractions are cut off, and what is too large comes round again. */
export const renderInteger: Render = (tree) => {
  const value = scalarOf(tree)?.value;
  if (typeof value === "bigint") return Number(BigInt.asIntN(64, value));
  const whole = Math.trunc(numberOf(tree));
  return whole === 0 ? 0 : whole;
};

/** The same of a number without a sign. */
export function renderUnsigned(bits: 16 | 32 | 64): Render {
  return (tree) => {
    const value = scalarOf(tree)?.value;
    if (typeof value === "bigint") return Number(BigInt.asUintN(bits, value));
    const whole = Math.trunc(numberOf(tree));
    return Number.isFinite(whole) ? Number(BigInt.asUintN(bits, BigInt(whole))) : 0;
  };
}

/** A number that Go keeps in 32 bits. */
export const renderFloat32: Render = (tree) => roundToFloat32(numberOf(tree));

/** A size as the text of its bytes; none for zero. */
export const renderBytes: Render = (tree) => {
  const size = scalarOf(tree);
  const bytes = size ? bytesOf(size) : 0n;
  return bytes === 0n ? "" : bytes.toString();
};

export const renderDuration: Render = (tree) => formatDuration(parseDuration(textOf(tree)) ?? 0n);

/** A duration that is left out when it is zero. */
export const renderSetDuration: Render = (tree) => {
  const duration = parseDuration(textOf(tree)) ?? 0n;
  return duration === 0n ? "" : formatDuration(duration);
};

/** File permissions: a text is octal already, a number is not. */
export const renderMode: Render = (tree) => {
  const scalar = scalarOf(tree);
  const mode = scalar?.type === "string" ? Number.parseInt(textOf(tree), 8) : numberOf(tree);
  return `0${mode.toString(8)}`;
};

/** A number of devices; `all` is -1. */
export const renderCount: Render = (tree) => (textOf(tree).toLowerCase() === "all" ? -1 : renderInteger(tree));

/** A value that Compose hands on as it is, below `x-`. */
export const renderAny: Render = (tree) => {
  if (tree?.kind === "mapping") {
    return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, renderAny(value)]));
  }
  if (tree?.kind === "sequence") return tree.items.map(renderAny);
  if (tree?.type === "time") return renderTime(textOf(tree));
  const value = tree?.value ?? null;
  return typeof value === "bigint" ? Number(value) : value;
};

/** `2024-01-01 00:00:00 +0000 UTC`, as Go prints a time, in the form of JSON. */
function renderTime(text: string): string {
  const [date = "", time = "", zone = ""] = text.split(" ");
  return `${date}T${time}${zone === "+0000" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}

/** The text of a scalar, "" for anything else. */
export function textOf(tree: Tree | undefined): string {
  return tree?.kind === "scalar" ? scalarText(tree) : "";
}

function scalarOf(tree: Tree | undefined): Scalar | undefined {
  return tree?.kind === "scalar" ? tree : undefined;
}

function numberOf(tree: Tree | undefined): number {
  const scalar = scalarOf(tree);
  return scalar?.type === "string" ? (parseFloat64(textOf(tree)) ?? 0) : Number(scalar?.value ?? 0);
}
