/** The options of `test`. */
import { flag, type ParsedOptions, text } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** Every option of the command. */
export const testTypes = {
  config: { ...text, short: "c" },
  format: text,
  help: { ...flag, short: "h" },
} as const;

export interface TestOptions {
  /** The config, relative to the current directory; absent: the one that is found from there. */
  readonly config?: string;
  readonly format: "text" | "json";
}

/**
 * Reads what was parsed by `testTypes`.
 *
 * @throws UsageError for a path, and for an unknown format.
 */
export function readTestOptions(
  { config, format = "text" }: ParsedOptions<typeof testTypes>["values"],
  [positional]: readonly string[],
): TestOptions {
  if (positional !== undefined) {
    throw new UsageError(`The command 'test' takes no path, so '${positional}' goes nowhere. Use '--config'.`);
  }
  if (format !== "text" && format !== "json") {
    throw new UsageError(`There is no format '${format}' of a test. Known are text and json.`);
  }
  return { format, ...(config === undefined ? {} : { config }) };
}
