import {
  renderOrigins
} from "./shared-33.js";
import {
  formatLine,
  openProject,
  readSelection,
  reportProblems,
  selectionTypes
} from "./shared-11.js";
import "./shared-14.js";
import {
  configHelp
} from "./shared-9.js";
import {
  writeOutput
} from "./shared-17.js";
import "./shared-10.js";
import {
  flag,
  parseOptions,
  text
} from "./shared-12.js";
import {
  toJsonText
} from "./shared-59.js";
import {
  UsageError
} from "./shared-15.js";
import {
  checkPrintable
} from "./shared-25.js";
import "./shared-2.js";
import {
  maskTemplate,
  maskTree
} from "./shared-32.js";
import "./shared-31.js";
import "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-51.js";
import "./shared-53.js";
import {
  renderProject
} from "./shared-23.js";
import "./shared-18.js";
import "./shared-73.js";
import {
  entriesAt,
  interpolate,
  isScalar,
  itemsAt,
  scalarAt
} from "./shared-21.js";
import {
  scalarText
} from "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import {
  isList
} from "./shared-69.js";
import "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/explain/compose-yaml.ts
function toComposeFile(config, escapes) {
  return Object.fromEntries(
    Object.entries(config).filter(([key, value]) => !isJsonOnly(key, value)).map(([key, value]) => [key, convert(value, escapes)])
  );
}
var NULL_IN_JSON = /* @__PURE__ */ new Set(["command", "entrypoint"]);
var EMPTY_IN_JSON = /* @__PURE__ */ new Set(["resources", "placement", "ipam"]);
function convert(value, escapes) {
  if (typeof value === "string") return escapes ? value.replaceAll("$", "$$$$") : value;
  if (isList(value)) return value.map((item) => convert(item, escapes));
  return typeof value === "object" && value !== null ? toComposeFile(value, escapes) : value;
}
function isJsonOnly(key, value) {
  if (value === null) return NULL_IN_JSON.has(key);
  return EMPTY_IN_JSON.has(key) && typeof value === "object" && Object.keys(value).length === 0;
}

// src/explain/names.ts
var lists = {
  services: ({ enabled }) => [...enabled],
  profiles: ({ model }) => [...entriesAt(model, "services").values()].flatMap(
    ({ value }) => itemsAt(value, "profiles").filter(isScalar).map(scalarText)
  ),
  networks: ({ model }) => [...entriesAt(model, "networks").keys()],
  volumes: ({ model }) => [...entriesAt(model, "volumes").keys()],
  images: ({ model, name, enabled }) => [...enabled].map((service) => {
    const image = scalarAt(model, "services", service, "image");
    return image && scalarText(image) || `${name}-${service}`;
  })
};
function listNames(list, resolution) {
  return [...new Set(lists[list](resolution))].sort();
}

// src/cli/config-args.ts
var configTypes = {
  ...selectionTypes,
  format: text,
  "no-interpolate": flag,
  services: flag,
  profiles: flag,
  networks: flag,
  volumes: flag,
  images: flag,
  variables: flag,
  "show-origin": flag,
  "output-file": { ...text, short: "o" }
};
function readConfigOptions(values, positionals) {
  const [positional] = positionals;
  if (positional !== void 0) {
    throw new UsageError(`The command 'config' takes no path, so '${positional}' goes nowhere. Use '--file'.`);
  }
  const list = readList(values);
  const interpolate2 = !values["no-interpolate"] && list !== "variables";
  return {
    selection: readSelection(values),
    format: readFormat(values.format),
    interpolate: interpolate2,
    showOrigin: values["show-origin"] ?? false,
    ...list && { list },
    ...values["output-file"] === void 0 ? {} : { outputFile: values["output-file"] }
  };
}
var listNames2 = ["services", "profiles", "networks", "volumes", "images", "variables"];
function readList(values) {
  const [list, other] = listNames2.filter((name) => values[name]);
  if (list && other) throw new UsageError(`Options '--${list}' and '--${other}' exclude each other.`);
  if (list && values["show-origin"])
    throw new UsageError(`Options '--${list}' and '--show-origin' exclude each other.`);
  return list;
}
function readFormat(format = "yaml") {
  if (format === "yaml" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of a project. Known are yaml and json.`);
}

// src/explain/used-variables.ts
function findUsedVariables(model) {
  const used = /* @__PURE__ */ new Map();
  const add = (reference) => {
    const before = used.get(reference.name);
    used.set(reference.name, combine(before, reference));
    reference.nested.forEach(add);
  };
  for (const scalar of scalarsOf(model)) {
    if (scalar.type === "string") interpolate(scalarText(scalar), () => void 0).references.forEach(add);
  }
  return [...used.values()].sort((one, other) => one.name < other.name ? -1 : 1);
}
function combine(before, { name, operator, operand }) {
  return {
    name,
    required: before?.required === true || operator.endsWith("?"),
    defaultValue: before?.defaultValue || (operator.endsWith("-") ? operand : ""),
    alternateValue: before?.alternateValue || (operator.endsWith("+") ? operand : "")
  };
}
function* scalarsOf(tree) {
  if (tree.kind === "scalar") yield tree.relative ?? tree;
  else if (tree.kind === "sequence") for (const item of tree.items) yield* scalarsOf(item);
  else if (tree.short) yield tree.short;
  else for (const { value } of tree.entries.values()) yield* scalarsOf(value);
}

// src/cli/config-lists.ts
function printNames(names, format) {
  return format === "json" ? toJsonText(names, 2) : names.map((name) => `${printable(name)}
`).join("");
}
function printVariables(model, format, secrets) {
  const variables = findUsedVariables(model).map((variable) => secrets ? maskVariable(variable, secrets) : variable);
  if (format === "json") return toJsonText(variables, 2);
  return printTable([
    ["NAME", "REQUIRED", "DEFAULT VALUE", "ALTERNATE VALUE"],
    ...variables.map(({ name, required, defaultValue, alternateValue }) => {
      return [name, String(required), printable(defaultValue), printable(alternateValue)];
    })
  ]);
}
function maskVariable(variable, secrets) {
  const { name, defaultValue, alternateValue } = variable;
  const mask = (text2) => text2 === "" ? text2 : maskTemplate(text2, secrets, name);
  return { ...variable, defaultValue: mask(defaultValue), alternateValue: mask(alternateValue) };
}
function printTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   "));
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}

// src/cli/config-command.ts
async function runConfig(argv, io) {
  const { values, positionals } = parseOptions(argv, configTypes);
  if (values.help) {
    io.stdout(configHelp);
    return 0;
  }
  const options = readConfigOptions(values, positionals);
  const opened = openProject(options.selection, io, options.interpolate);
  const isRefused = reportProblems(problemsOf(opened.resolution, options), opened.mask, io);
  if (options.list === "services" && opened.resolution.enabled.size === 0) explainNone(opened.resolution, io);
  if (isRefused) return 1;
  writeOutput(await printProject(opened, options, io), options.outputFile, io);
  return 0;
}
function explainNone({ model }, io) {
  const count = entriesAt(model, "services").size;
  if (count === 0) return;
  const none = count === 1 ? "the one service" : `any of the ${count} services`;
  io.stderr(`pmoves-lint: No active profile enables ${none}. Name profiles with --profile; --profile '*' means all.
`);
}
function problemsOf(resolution, { format, list }) {
  const problems = resolution.problems.map(
    (problem) => isOfServiceEnvFile(problem, resolution) ? toWarning(problem) : problem
  );
  const { model, enabled } = resolution;
  if (model && format === "json" && !list) checkPrintable(model, enabled, (problem) => problems.push(problem));
  return problems;
}
function isOfServiceEnvFile({ kind, path, at }, { environment }) {
  if (kind === "env-file-missing") return path.includes(".env_file");
  return kind === "env-file-syntax" && !environment.files.has(at.file.path);
}
function toWarning(problem) {
  return { ...problem, severity: "warning" };
}
async function printProject({ resolution, secrets, mask }, options, io) {
  const { model } = resolution;
  if (!model) return "";
  if (options.list === "variables") return printVariables(model, options.format, secrets);
  if (options.list) return printNames(listNames(options.list, resolution).map(mask), options.format);
  const config = renderProject(secrets ? maskTree(model, secrets) : model, resolution.name, resolution.enabled);
  const origins = options.showOrigin ? renderOrigins(config, model, (at) => formatLine(at, io)) : void 0;
  const [shown, shownOrigins] = [maskKeys(config, mask), origins && maskKeys(origins, mask)];
  return options.format === "json" ? printJson(shown, shownOrigins) : printCompose(shown, shownOrigins, options.interpolate);
}
function maskKeys(config, mask) {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [mask(key), maskKeysOf(value, mask)]));
}
function maskKeysOf(value, mask) {
  if (isList(value)) return value.map((item) => maskKeysOf(item, mask));
  return typeof value === "object" && value !== null ? maskKeys(value, mask) : value;
}
function printJson(config, origins) {
  return toJsonText(origins ? { config, origins } : config, 2);
}
async function printCompose(config, origins, escapes) {
  const { printYaml } = await import("./print.js");
  return printYaml(toComposeFile(config, escapes), origins && ((path) => originAt(origins, path)));
}
function originAt(origins, path) {
  let at = origins;
  for (const key of path) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : void 0;
  return typeof at === "string" ? at : void 0;
}
export {
  runConfig
};
