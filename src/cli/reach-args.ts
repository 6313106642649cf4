/** The options of `reach`. */
import { type ParsedOptions, text, texts } from "./parse-options.ts";
import { readSelection, type Selection, selectionTypes } from "./selection.ts";
import { UsageError } from "./usage-error.ts";

const { "show-values": _, ...projectTypes } = selectionTypes;

/** Every option of the command. It prints no values, so there are none to show. */
export const reachTypes = { ...projectTypes, format: text, hops: text, "ignore-network": texts } as const;

export interface ReachOptions {
  readonly selection: Selection;
  readonly from: string;
  /** Absent: everyone. */
  readonly to?: string;
  readonly hops: number;
  readonly ignoredNetworks: readonly string[];
  readonly format: "text" | "json";
}

/**
 * Reads what was parsed by `reachTypes`. Without `--profile` every profile counts, as in linting.
 *
 * @throws UsageError for a bad value and a missing or third name.
 */
export function readReachOptions(
  values: ParsedOptions<typeof reachTypes>["values"],
  [from, to, other]: readonly string[],
): ReachOptions {
  if (from === undefined) throw new UsageError("The command 'reach' needs a service: FROM, or FROM and TO.");
  if (other !== undefined) throw new UsageError(`The command 'reach' takes FROM and TO, so '${other}' is too much.`);
  const selection = readSelection(values);
  return {
    selection: { ...selection, request: { profiles: ["*"], ...selection.request } },
    from,
    ...(to === undefined ? {} : { to }),
    hops: readHops(values.hops),
    ignoredNetworks: values["ignore-network"] ?? [],
    format: readFormat(values.format),
  };
}

function readHops(hops: string | undefined): number {
  if (hops === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,5}$/.test(hops)) throw new UsageError(`Option '--hops' needs a whole number from 1, not '${hops}'.`);
  return Number(hops);
}

function readFormat(format = "text"): ReachOptions["format"] {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of paths. Known are text and json.`);
}
