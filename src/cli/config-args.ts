/** The options of `config`. */
import { flag, type ParsedOptions, text } from "./parse-options.ts";
import { readSelection, type Selection, selectionTypes } from "./selection.ts";
import { UsageError } from "./usage-error.ts";

/** Every option of the command. */
export const configTypes = {
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
  "output-file": { ...text, short: "o" },
} as const;

export interface ConfigOptions {
  readonly selection: Selection;
  readonly format: "yaml" | "json";
  readonly interpolate: boolean;
  /** What to list in place of the whole project. */
  readonly list?: (typeof listNames)[number];
  readonly showOrigin: boolean;
  readonly outputFile?: string;
}

/**
 * Reads what was parsed by `configTypes`.
 *
 * @throws UsageError for a bad value, and for options that exclude each other.
 */
export function readConfigOptions(
  values: ParsedOptions<typeof configTypes>["values"],
  positionals: readonly string[],
): ConfigOptions {
  const [positional] = positionals;
  if (positional !== undefined) {
    throw new UsageError(`The command 'config' takes no path, so '${positional}' goes nowhere. Use '--file'.`);
  }
  const list = readList(values);
  // Variables are listed as they are written, so that those which are required and not set are no error.
  const interpolate = !values["no-interpolate"] && list !== "variables";
  return {
    selection: readSelection(values),
    format: readFormat(values.format),
    interpolate,
    showOrigin: values["show-origin"] ?? false,
    ...(list && { list }),
    ...(values["output-file"] === undefined ? {} : { outputFile: values["output-file"] }),
  };
}

const listNames = ["services", "profiles", "networks", "volumes", "images", "variables"] as const;

function readList(values: ParsedOptions<typeof configTypes>["values"]): ConfigOptions["list"] {
  const [list, other] = listNames.filter((name) => values[name]);
  if (list && other) throw new UsageError(`Options '--${list}' and '--${other}' exclude each other.`);
  if (list && values["show-origin"])
    throw new UsageError(`Options '--${list}' and '--show-origin' exclude each other.`);
  return list;
}

function readFormat(format = "yaml"): ConfigOptions["format"] {
  if (format === "yaml" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of a project. Known are yaml and json.`);
}
