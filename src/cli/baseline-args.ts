/** The options of `baseline`. */
import { type CliOptions, optionTypes, readLintOptions } from "./args.ts";
import type { ParsedOptions } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

const { file, "project-directory": directory, "env-file": envFile, profile, stack, config, help } = optionTypes;

/** Every option of the command: those of linting that say what is linted. */
export const baselineTypes = {
  file,
  "project-directory": directory,
  "env-file": envFile,
  profile,
  stack,
  config,
  "no-config": optionTypes["no-config"],
  "no-example-env-files": optionTypes["no-example-env-files"],
  help,
} as const;

export interface BaselineOptions {
  readonly action: BaselineAction;
  /** Relative to the current directory; absent: the one that the config states. */
  readonly file?: string;
  readonly lint: CliOptions["lint"];
}

export type BaselineAction = "create" | "update" | "prune";

/**
 * Reads what was parsed by `baselineTypes`. The first argument says what to do. One that ends in `.json` or `.jsonc`
 * is the baseline, and the others are paths as for linting.
 *
 * @throws UsageError when the action is missing or unknown, for two baselines, and for options that exclude each other.
 */
export function readBaselineOptions(
  values: ParsedOptions<typeof baselineTypes>["values"],
  [action, ...rest]: readonly string[],
): BaselineOptions {
  const [baseline, other] = rest.filter(isBaselineName);
  if (other !== undefined) throw new UsageError(`There can be one baseline, so '${other}' is too much.`);
  return {
    action: readAction(action),
    ...(baseline === undefined ? {} : { file: baseline }),
    lint: readLintOptions(
      values,
      rest.filter((path) => !isBaselineName(path)),
    ),
  };
}

function readAction(action: string | undefined): BaselineAction {
  if (action === "create" || action === "update" || action === "prune") return action;
  const problem = action === undefined ? "needs to be told what to do" : `cannot '${action}'`;
  throw new UsageError(`The command 'baseline' ${problem}. It can create, update and prune.`);
}

function isBaselineName(path: string): boolean {
  return /\.jsonc?$/.test(path);
}
