/** Scalars of the model as `docker compose config --format json` prints them. */
import { scalarText } from "../../yaml/scalar.ts";
import { parseFloat64, roundToFloat32 } from "../grammar/go-text.ts";
import { formatDuration, parseBytes, parseDuration } from "../grammar/quantity.ts";
import type { Scalar, Tree } from "../tree.ts";
import type { Json } from "./json.ts";

/** Prints a value of the model; what is absent prints as Go's zero value of its type. */
export type Render = (tree: Tree | undefined) => Json;

export const renderText: Render = (tree) => textOf(tree);

/** True for `true` and for the words that Compose takes for it. */
export const renderFlag: Render = (tree) => {
  const scalar = scalarOf(tree);
  return scalar?.value === true || (scalar?.type === "string" && TRUE_WORDS.has(textOf(tree).toLowerCase()));
};

/** Fractions are cut off. */
export const renderInteger: Render = (tree) => {
  const value = Math.trunc(numberOf(tree));
  return value === 0 ? 0 : value;
};

/** A number that Go keeps in 32 bits. */
export const renderFloat32: Render = (tree) => roundToFloat32(numberOf(tree));

/** A size as the text of its bytes; none for zero. */
export const renderBytes: Render = (tree) => {
  const bytes = parseBytes(textOf(tree)) ?? 0n;
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
  if (tree?.type === "time") return textOf(tree).replace(" ", "T").replace(/ \+0000 UTC$/, "Z");
  const value = tree?.value ?? null;
  return typeof value === "bigint" ? Number(value) : value;
};

const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "yes", "y", "on"]);

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
