import {
  replaceUnprintable
} from "./shared-72.js";

// src/config/config-error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
  mistakes;
  constructor(mistakes, options) {
    super(mistakes.map(describeMistake).join("\n"), options);
    this.mistakes = mistakes;
  }
};
function describeMistake({ file, line, column, key, problem, advice }) {
  const place = [file, line, column].filter((part) => part !== void 0).join(":");
  return replaceUnprintable(`${place}: ${key ? `${key}: ` : ""}${problem} ${advice}`);
}

export {
  ConfigError
};
