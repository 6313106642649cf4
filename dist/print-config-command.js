import {
  configChoiceTypes,
  openConfig,
  readConfigChoice
} from "./shared-10.js";
import {
  printConfigHelp
} from "./shared-7.js";
import {
  flag,
  parseOptions
} from "./shared-12.js";
import {
  toJsonText
} from "./shared-59.js";
import {
  UsageError
} from "./shared-15.js";
import "./shared-2.js";
import {
  maskWords
} from "./shared-31.js";
import "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import {
  MASK,
  isSecretName
} from "./shared-53.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-65.js";
import "./shared-64.js";
import "./shared-70.js";
import {
  isList,
  isRecord
} from "./shared-69.js";
import {
  directoryOf,
  resolvePath
} from "./shared-67.js";
import "./shared-72.js";

// src/cli/print-config-command.ts
var printConfigTypes = { ...configChoiceTypes, help: { ...flag, short: "h" } };
async function runPrintConfig(argv, io) {
  const { values, positionals } = parseOptions(argv, printConfigTypes);
  if (values.help) {
    io.stdout(printConfigHelp);
    return 0;
  }
  const file = readFile(positionals, io);
  const config = openConfig(readConfigChoice(values), directoryOf(file), io);
  io.stdout(toJsonText(describeConfig(file, config), 2));
  return 0;
}
function readFile([file, other], { cwd, disk }) {
  if (file === void 0) throw new UsageError("The command 'print-config' needs a Compose file.");
  if (other !== void 0)
    throw new UsageError(`The command 'print-config' takes one file, so '${other}' is too much.`);
  const path = resolvePath(cwd, file);
  if (disk.kind(path) === "file") return path;
  throw new UsageError(`There is no file '${file}'.`);
}
function describeConfig(file, config) {
  const { files, plan, stacks, exampleEnvFiles, baseline } = config;
  return {
    file,
    configs: files,
    isIgnored: config.isIgnored(file),
    rules: describeRules(file, config),
    settings: maskDeep(maskNamed(config.settingsFor(file), config), config),
    exampleEnvFiles,
    ...baseline === void 0 ? {} : { baseline },
    stacks: [...stacks.values()].map(({ statedIn: _, ...stack }) => stack),
    plan: describePlan(config, plan.data)
  };
}
function describeRules(file, config) {
  const settings = [...config.rulesFor(file)].sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(
    settings.map(([id, { level, options }]) => {
      const hasOptions = typeof options !== "object" || options === null || Object.keys(options).length > 0;
      return [id, hasOptions ? [level, maskDeep(options, config)] : level];
    })
  );
}
function describePlan(config, { secrets, ...plan }) {
  return { ...maskRecord(plan, config), ...secrets && { secrets } };
}
function maskNamed(value, config) {
  if (isList(value)) return value.map((item) => maskNamed(item, config));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const isSecret = typeof item !== "object" && isSecretName(key, config.plan);
    return [key, isSecret ? MASK : maskNamed(item, config)];
  });
  return Object.fromEntries(entries);
}
function maskDeep(value, config) {
  if (typeof value === "string") return maskWords(value, config.plan);
  if (isList(value)) return value.map((item) => maskDeep(item, config));
  return typeof value === "object" && value !== null ? maskRecord(value, config) : value;
}
function maskRecord(record, config) {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, maskDeep(item, config)]));
}
export {
  runPrintConfig
};
