import {
  reporters
} from "./shared-58.js";
import {
  toEslintResults
} from "./shared-57.js";
import "./shared-46.js";
import "./shared-60.js";
import {
  UsageError
} from "./shared-15.js";
import {
  neutralizeCommands
} from "./shared-62.js";
import {
  resolveReporter
} from "./shared-30.js";
import {
  importModule
} from "./shared-40.js";
import {
  reasonOf
} from "./shared-68.js";
import "./shared-71.js";
import "./shared-70.js";
import {
  isRecord
} from "./shared-69.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/cli/formatter.ts
async function loadFormatter(name, directory) {
  const path = resolveReporter(name, directory);
  if (path === void 0) throw new UsageError(describeUnknown(name));
  const format = await blame(name, () => importFormat(path));
  return async (result, { cwd, color }) => {
    const rulesMeta = Object.fromEntries(result.rules.map((rule) => [rule.id, describeRule(rule)]));
    const results = toEslintResults(result).map(withSafeText);
    return endLine(String(await blame(name, () => format(results, { cwd, color, rulesMeta })) ?? ""));
  };
}
async function blame(name, work) {
  try {
    return await work();
  } catch (cause) {
    throw new UsageError(`Formatter '${name}' failed: ${reasonOf(cause)}`, { cause });
  }
}
async function importFormat(path) {
  const module = await importModule(path);
  if (isRecord(module) && isFormat(module.default)) return module.default;
  throw new TypeError(`${path} does not export a function.`);
}
function describeUnknown(name) {
  const known = [...reporters.keys()].join(", ");
  return `There is no format '${name}'. Known are ${known}, and the ESLint formatters that are installed.`;
}
function isFormat(value) {
  return typeof value === "function";
}
function describeRule({ summary, url, messages }) {
  return { type: "problem", docs: { description: summary, url }, messages };
}
function withSafeText(result) {
  const messages = result.messages.map((message) => ({ ...message, message: neutralizeCommands(message.message) }));
  const filePath = neutralizeCommands(printable(result.filePath)).replaceAll("/::", "/: :");
  return { ...result, filePath, messages };
}
function endLine(text) {
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}
export {
  loadFormatter
};
