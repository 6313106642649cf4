/** How the examples of policies turned out, as text and as JSON. */
import { printable } from "../lint/message.ts";
import type { ExampleTrial, PolicyTrial } from "../lint/try-examples.ts";
import { toJsonText } from "../report/json-text.ts";
import { relativePath } from "../text/path.ts";
import type { Io } from "./io.ts";

/** Prints a line for each example that does not hold and each policy without examples, and one for all. */
export function formatTrials(trials: readonly PolicyTrial[], io: Pick<Io, "cwd">): string {
  const lines = [...trials.flatMap((trial) => formatTrial(trial, io)), summarize(trials)];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

/** The same as data: places as `line` and `column`, from 1. */
export function toJson(trials: readonly PolicyTrial[]): string {
  const policies = trials.map(({ policy, examples }) => ({
    policy: policy.rule.id,
    file: policy.file,
    examples: examples.map(({ must, index, at, failures }) => ({
      must,
      index,
      ...at,
      holds: failures.length === 0,
      failures,
    })),
  }));
  return toJsonText({ policies }, 2);
}

function formatTrial({ policy, examples }: PolicyTrial, io: Pick<Io, "cwd">): readonly string[] {
  const { rule, file } = policy;
  const title = (place: string): string => `${place}: ${rule.id}`;
  if (examples.length === 0) {
    return [`${title(placeOf(file, policy.locate([]), io))}: note: The policy has no examples, so nothing proves it.`];
  }
  return examples.flatMap(({ must, at, failures }) =>
    failures.map((failure) => `${title(placeOf(file, at, io))}: The example must ${must}. ${failure}`),
  );
}

function placeOf(file: string, at: ExampleTrial["at"], { cwd }: Pick<Io, "cwd">): string {
  if (!at) return file;
  return `${relativePath(cwd, file)}:${at.line}:${at.column}`;
}

function summarize(trials: readonly PolicyTrial[]): string {
  if (trials.length === 0) return "The config states no policies.";
  const examples = trials.flatMap((trial) => trial.examples);
  const failed = examples.filter(({ failures }) => failures.length > 0).length;
  const result = failed === 0 ? "all hold" : `${failed} ${failed === 1 ? "does" : "do"} not hold`;
  return `${count(trials.length, "policy", "policies")}, ${count(examples.length, "example", "examples")}: ${result}.`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
