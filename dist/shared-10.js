import {
  flag,
  text
} from "./shared-12.js";
import {
  UsageError
} from "./shared-15.js";
import {
  rules
} from "./shared-2.js";
import {
  loadConfig
} from "./shared-26.js";
import {
  ConfigError
} from "./shared-29.js";
import {
  resolvePath
} from "./shared-67.js";

// src/cli/open-config.ts
var configChoiceTypes = { config: { ...text, short: "c" }, "no-config": flag };
function readConfigChoice(values) {
  if (values.config !== void 0 && values["no-config"]) {
    throw new UsageError("Options '--config' and '--no-config' exclude each other.");
  }
  return values["no-config"] ? false : values.config;
}
function openConfig(choice, startDirectory, { cwd, disk }) {
  const path = typeof choice === "string" ? resolvePath(cwd, choice) : choice;
  try {
    return loadConfig({ startDirectory, cwd, files: disk, rules, ...path === void 0 ? {} : { path } });
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

export {
  configChoiceTypes,
  readConfigChoice,
  openConfig
};
