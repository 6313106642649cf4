/** `pmoves-lint test`: whether the examples of the config's policies hold. */
import { rules } from "../../rules/index.ts";
import { ConfigError } from "../config/config-error.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { tryExamples } from "../lint/try-examples.ts";
import { resolvePath } from "../text/path.ts";
import type { ExitCode } from "./exit-code.ts";
import { testHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse-options.ts";
import { readTestOptions, testTypes } from "./test-args.ts";
import { formatTrials, toJson } from "./test-report.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs the command.
 *
 * @returns 0, also without any policies; 1 when an example does not hold.
 */
export async function runTest(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, testTypes);
  if (values.help) {
    io.stdout(testHelp);
    return 0;
  }
  const { config, format } = readTestOptions(values, positionals);
  const { policies, plan } = readConfig(config, io);
  const trials = [...policies.values()].map((policy) => tryExamples(policy, plan));
  io.stdout(format === "json" ? toJson(trials) : formatTrials(trials, io));
  return trials.some(({ examples }) => examples.some(({ lies }) => lies.length > 0)) ? 1 : 0;
}

function readConfig(config: string | undefined, { cwd, disk }: Io): ResolvedConfig {
  const given = config === undefined ? {} : { path: resolvePath(cwd, config) };
  try {
    return loadConfig({ startDirectory: cwd, cwd, files: disk, rules, ...given });
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
