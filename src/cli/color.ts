/** Decides whether to print in colour (no-color.org, and Node's `FORCE_COLOR`). */
import type { Io } from "./io.ts";

/**
 * @param flag `--color` or `--no-color`, which beat the environment.
 */
export function wantsColor(flag: boolean | undefined, { env, isTTY }: Pick<Io, "env" | "isTTY">): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY && !NO_COLOR && TERM !== "dumb";
}
