import {
  UsageError
} from "./shared-15.js";
import {
  nearestOf
} from "./shared-65.js";

// src/cli/parse-options.ts
import { parseArgs } from "node:util";
var text = { type: "string" };
var texts = { type: "string", multiple: true };
var flag = { type: "boolean" };
function parseOptions(argv, options) {
  checkOptions(argv, options);
  const reading = { args: [...argv], options, allowPositionals: true, strict: true };
  return parseArgs(reading);
}
function checkOptions(argv, options) {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const types = new Map(Object.entries(options));
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const type = types.get(name)?.type;
    if (!type) throw new UsageError(`There is no option '${rawName}'.${suggest(name, options)}`);
    if (type === "boolean" && value !== void 0) throw new UsageError(`Option '${rawName}' takes no value.`);
    if (type === "string" && !inlineValue) checkText(rawName, value);
  }
}
function checkText(option, value) {
  if (value !== void 0 && /^-\d/.test(value)) {
    throw new UsageError(`Option '${option}' takes no negative number, so not '${value}'.`);
  }
  if (value === void 0 || /^-./.test(value)) throw new UsageError(`Option '${option}' needs a value.`);
}
function suggest(name, options) {
  const nearest = nearestOf(name, Object.keys(options));
  return nearest === void 0 ? "" : ` Did you mean '--${nearest}'?`;
}

export {
  text,
  texts,
  flag,
  parseOptions
};
