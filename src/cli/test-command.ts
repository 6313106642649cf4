/** `pmoves-lint test`: whether the examples of the config's policies hold. */
import { tryExamples } from "../lint/try-examples.ts";
import type { ExitCode } from "./exit-code.ts";
import { testHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { openConfig } from "./open-config.ts";
import { parseOptions } from "./parse-options.ts";
import { readTestOptions, testTypes } from "./test-args.ts";
import { formatTrials, toJson } from "./test-report.ts";

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
  const { policies, plan } = openConfig(config, io.cwd, io);
  const trials = [...policies.values()].map((policy) => tryExamples(policy, plan));
  io.stdout(format === "json" ? toJson(trials) : formatTrials(trials, io));
  return trials.some(({ examples }) => examples.some(({ failures }) => failures.length > 0)) ? 1 : 0;
}
