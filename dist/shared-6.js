import {
  UsageError
} from "./shared-15.js";

// src/cli/color.ts
function readColor(values) {
  const { color, "no-color": none } = values;
  if (color && none) throw new UsageError("Options '--color' and '--no-color' exclude each other.");
  return none ? false : color;
}
function wantsColor(flag, { env, isTTY }) {
  if (flag !== void 0) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY && !NO_COLOR && TERM !== "dumb";
}

export {
  readColor,
  wantsColor
};
