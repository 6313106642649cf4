/** The answers of `why` as text and as JSON. */
import type { Explained } from "../explain/explain.ts";
import type { Explanation, Loser, Rule, Step, VariableOrigin } from "../explain/explanation.ts";
import { printable } from "../lint/message.ts";
import { type Location, positionAt } from "../text/source.ts";
import type { Io } from "./io.ts";
import { formatPosition } from "./open-project.ts";

/** Prints an answer for people: a paragraph each value, with a line for all that had a say. */
export function formatAnswer({ service, isEnabled, explanations }: Explained, io: Io): string {
  const note = isEnabled ? [] : [`No active profile starts ${service}.`];
  const paragraphs = explanations.map((explanation) => formatExplanation(service, explanation, io));
  return [...note.map((line) => [line]), ...paragraphs]
    .map((lines) => lines.map((line) => `${printable(line)}\n`).join(""))
    .join("\n");
}

/** An answer as data: places as `file`, `line` and `column`, absolute and from 1. */
export function toJson({ service, isEnabled, explanations }: Explained) {
  return {
    service,
    enabled: isEnabled,
    values: explanations.map(({ at, isImplied, via, variables, losers, ...rest }) => ({
      ...rest,
      ...placeJson(at),
      implied: isImplied,
      via: via.map(({ by, at: place }) => ({ by, ...placeJson(place) })),
      variables: variables.map((variable) => withPlace({ ...variable, losers: variable.losers.map(withPlace) })),
      losers: losers.map(withPlace),
    })),
  };
}

const RULES: Readonly<Record<Rule, string>> = {
  "override-file": "a later Compose file overrides an earlier one",
  extends: "a service overrides what it extends",
  include: "a file overrides what it includes",
  "unique-key": "a later item of the same key replaces an earlier one",
  "merge-key": "an entry of its own wins over a merge key, and an earlier merge key over a later",
  reset: "!reset takes it out",
  "override-tag": "!override replaces it as a whole",
  "environment-over-env-file": "environment wins over env_file",
  "env-file-order": "a later env file wins over an earlier one",
  "later-line": "a later line of an env file wins over an earlier one",
  "shell-over-env-file": "the shell wins over env files",
};

const STEPS: Readonly<Record<Step["by"], string>> = {
  alias: "an alias",
  "merge-key": "a merge key",
  extends: "extends",
  include: "include",
  "override-file": "an override file",
  "env-file": "env_file",
};

function formatExplanation(service: string, explanation: Explanation, io: Io): readonly string[] {
  const { path, value, secretClass, at, isImplied, written, via, variables, losers } = explanation;
  const source = `${formatPosition(at, io)}${written === undefined ? "" : `, as ${written}`}`;
  return [
    `${service}.${path}${formatValue(value)}${secretClass === undefined ? "" : `  (${secretClass})`}`,
    `  ${isImplied ? "added by Compose for" : value === undefined ? "emptied at" : "set at"} ${source}`,
    ...via.map((step) => `  through ${STEPS[step.by]} at ${formatPosition(step.at, io)}`),
    ...variables.flatMap((variable) => formatVariable(variable, io)),
    ...losers.map((loser) => `  ${formatLoser(loser, io)}`),
  ];
}

function formatValue(value: string | null | undefined): string {
  if (value === undefined) return "";
  return value === null ? " has no value" : ` = ${value}`;
}

function formatVariable({ name, value, secretClass, source, at, losers }: VariableOrigin, io: Io): readonly string[] {
  const place = at ? formatPosition(at, io) : undefined;
  const sources: Readonly<Record<VariableOrigin["source"], string>> = {
    shell: "the shell sets it",
    "env-file": `${place} sets it`,
    "project-name": "Compose sets it to the project's name",
    default: place ? `${place} sets it to nothing, so the default counts` : "nothing sets it, so the default counts",
    alternate: `${place ?? "the shell"} sets it, so the alternative counts`,
    unset: "nothing sets it, so it is empty",
    elsewhere: "an env file of an include, or the service itself, sets it",
  };
  const shown = `${formatValue(value)}${secretClass === undefined ? "" : `  (${secretClass})`}`;
  return [`  $${name}${shown}: ${sources[source]}`, ...losers.map((loser) => `    ${formatLoser(loser, io)}`)];
}

function formatLoser({ value, at, rule }: Loser, io: Io): string {
  return `over ${value} at ${at ? formatPosition(at, io) : "the shell"}: ${RULES[rule]}`;
}

function placeJson(at: Location) {
  return { file: at.file.path, ...positionAt(at.file, at.start) };
}

function withPlace<T extends { readonly at?: Location }>({ at, ...rest }: T) {
  return { ...rest, ...(at && placeJson(at)) };
}
