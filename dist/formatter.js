import {
  reporters
} from "./shared-51.js";
import {
  toEslintResults
} from "./shared-49.js";
import "./shared-40.js";
import "./shared-53.js";
import {
  UsageError
} from "./shared-15.js";
import {
  neutralizeCommands
} from "./shared-55.js";
import {
  resolveReporter
} from "./shared-26.js";
import "./shared-35.js";
import "./shared-59.js";
import {
  printable
} from "./shared-44.js";
import "./shared-60.js";

// src/cli/formatter.ts
import { pathToFileURL } from "node:url";
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
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Formatter '${name}' failed: ${reason}`, { cause });
  }
}
async function importFormat(path) {
  const module = await import(pathToFileURL(path).href);
  if (isFormat(module.default)) return module.default;
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
