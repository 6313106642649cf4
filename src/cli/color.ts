/** Decides whether to print in colour (no-color.org, and Node's `FORCE_COLOR`). */
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads `--color` and `--no-color`.
 *
 * @returns Undefined when neither is given.
 * @throws UsageError when both are.
 */
export function readColor(values: {
  readonly color?: boolean | undefined;
  readonly "no-color"?: boolean | undefined;
}): boolean | undefined {
  const { color, "no-color": none } = values;
  if (color && none) throw new UsageError("Options '--color' and '--no-color' exclude each other.");
  return none ? false : color;
}

/**
 * @param flag `--color` or `--no-color`, which beat the environment.
 */
export function wantsColor(flag: boolean | undefined, { env, isTTY }: Pick<Io, "env" | "isTTY">): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY && !NO_COLOR && TERM !== "dumb";
}
