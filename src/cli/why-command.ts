/** `pmoves-lint why`: what a service gets, where it comes from and why it won. */
import { entriesAt } from "../compose/parts.ts";
import type { Problem } from "../compose/problem.ts";
import type { Resolution } from "../compose/resolve.ts";
import { explain, isUnknown, type Unknown } from "../explain/explain.ts";
import type { Explanation } from "../explain/explanation.ts";
import { createShow } from "../explain/show.ts";
import { printable } from "../lint/message.ts";
import type { MaskValues } from "../lint/secret-values.ts";
import { toJsonText } from "../report/json-text.ts";
import type { ExitCode } from "./exit-code.ts";
import { whyHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { openProject, reportProblems } from "./open-project.ts";
import { parseOptions, text } from "./parse-options.ts";
import { readSelection, selectionTypes } from "./selection.ts";
import { UsageError } from "./usage-error.ts";
import { formatAnswer, toJson } from "./why-report.ts";

/** Every option of the command. */
export const whyTypes = { ...selectionTypes, format: text } as const;

/**
 * Runs the command. What stands is explained also where Compose would refuse the project; problems of other services
 * are no part of the answer.
 *
 * @returns 0, or 1 when there is no such service or key, or Compose would refuse it.
 */
export async function runWhy(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, whyTypes);
  if (values.help) {
    io.stdout(whyHelp);
    return 0;
  }
  const question = readQuestion(positionals);
  const format = readFormat(values.format);
  const { resolution, plan, secrets, mask } = openProject(readSelection(values), io);
  const answer = explain(question, { resolution, classes: plan, show: createShow(secrets) });
  if (isUnknown(answer)) {
    reportProblems(resolution.problems, mask, io);
    io.stderr(`pmoves-lint: ${mask(describeUnknown(answer))}\n`);
    return 1;
  }
  const isRefused = reportProblems(problemsOf(answer.service, resolution), mask, io);
  const shown = { ...answer, explanations: answer.explanations.map((item) => maskKeys(item, mask)) };
  io.stdout(format === "json" ? toJsonText(toJson(shown), 2) : formatAnswer(shown, io));
  return isRefused ? 1 : 0;
}

/** Lists that became mappings have keys that variables are part of, and so have their values in one line. */
function maskKeys(explanation: Explanation, mask: MaskValues): Explanation {
  const { path, value, losers } = explanation;
  return {
    ...explanation,
    path: mask(path),
    ...(typeof value === "string" && { value: mask(value) }),
    losers: losers.map((loser) => ({ ...loser, value: mask(loser.value) })),
  };
}

/** The problems of the service, and those of no service: of the files as a whole, networks and the like. */
function problemsOf(service: string, { problems, model }: Resolution): readonly Problem[] {
  const services = entriesAt(model, "services");
  return problems.filter(({ path }) => {
    const owner = findOwner(path, services);
    return owner === undefined || owner === service;
  });
}

/** The service in which a path is. Names of services may hold dots, so the longest that fits counts. */
function findOwner(path: string, services: ReadonlyMap<string, unknown>): string | undefined {
  const [section, ...keys] = path.split(".");
  if (section !== "services") return undefined;
  const names = keys.map((_, index) => keys.slice(0, index + 1).join("."));
  return names.findLast((name) => services.has(name)) ?? keys[0];
}

function readQuestion(positionals: readonly string[]): string {
  const [question, other] = positionals;
  if (question === undefined) throw new UsageError("The command 'why' needs a service: SERVICE or SERVICE.KEY.");
  if (other !== undefined) throw new UsageError(`The command 'why' takes one question, so '${other}' is too much.`);
  return question;
}

function readFormat(format = "text"): "text" | "json" {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format '${format}' of an explanation. Known are text and json.`);
}

function describeUnknown({ service, name, nearest }: Unknown): string {
  const problem = service === undefined ? `There is no service '${name}'.` : `Service '${service}' has no '${name}'.`;
  return printable(nearest === undefined ? problem : `${problem} Did you mean '${nearest}'?`);
}
