/** Reads options of any command, and says in few words what is wrong with them. */
import { parseArgs } from "node:util";
import { nearestOf } from "../text/nearest.ts";
import { UsageError } from "./usage-error.ts";

/** The options of a command by their long names. */
export type OptionTypes = Readonly<Record<string, OptionType>>;

interface OptionType {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
}

export const text = { type: "string" } as const;
export const texts = { type: "string", multiple: true } as const;
export const flag = { type: "boolean" } as const;

/** What `parseOptions` returns for a command's options. */
export type ParsedOptions<T extends OptionTypes> = ReturnType<typeof parseArgs<Reading<T>>>;

/**
 * Reads the arguments after the command's name.
 *
 * @throws UsageError for an unknown option, and a missing or unexpected value.
 */
export function parseOptions<const T extends OptionTypes>(argv: readonly string[], options: T): ParsedOptions<T> {
  checkOptions(argv, options);
  const reading: Reading<T> = { args: [...argv], options, allowPositionals: true, strict: true };
  return parseArgs(reading);
}

interface Reading<T extends OptionTypes> {
  readonly args: string[];
  readonly options: T;
  readonly allowPositionals: true;
  readonly strict: true;
}

/** What `parseArgs` itself would refuse, in fewer words and with a suggestion. */
function checkOptions(argv: readonly string[], options: OptionTypes): void {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const types = new Map(Object.entries(options));
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const type = types.get(name)?.type;
    if (!type) throw new UsageError(`There is no option '${rawName}'.${suggest(name, options)}`);
    if (type === "boolean" && value !== undefined) throw new UsageError(`Option '${rawName}' takes no value.`);
    if (type === "string" && !inlineValue) checkText(rawName, value);
  }
}

/** What looks like an option is none that was meant as a value. */
function checkText(option: string, value: string | undefined): void {
  if (value !== undefined && /^-\d/.test(value)) {
    throw new UsageError(`Option '${option}' takes no negative number, so not '${value}'.`);
  }
  if (value === undefined || /^-./.test(value)) throw new UsageError(`Option '${option}' needs a value.`);
}

function suggest(name: string, options: OptionTypes): string {
  const nearest = nearestOf(name, Object.keys(options));
  return nearest === undefined ? "" : ` Did you mean '--${nearest}'?`;
}
