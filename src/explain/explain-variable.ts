/** Why a container gets a variable's value. */
import { derivedScalar } from "../compose/derive.ts";
import type { EnvFileReference, Variable } from "../compose/model.ts";
import { isScalar } from "../compose/parts.ts";
import type { MergeRule, Replaced, Scalar, Tree } from "../compose/tree.ts";
import type { Explanation, Loser, Rule, Step } from "./explanation.ts";
import { type MergeScene, mergeRule } from "./merge-rule.ts";
import { placeOf } from "./origins.ts";
import { toScalar } from "./show.ts";
import { classOf, type Origins, originOfName, originsOf } from "./variable-origin.ts";

/** The service whose variable it is. */
export interface VariableOwner extends MergeScene {
  /** Its merged `environment`. */
  readonly environment: Tree | undefined;
  readonly envFiles: readonly EnvFileReference[];
}

/** Explains a variable: `environment` wins over env files, a later env file over an earlier one. */
export function explainVariable(variable: Variable, owner: VariableOwner, origins: Origins): Explanation {
  const { name, text, value, nameAt } = variable;
  const references = text?.template.references ?? [];
  return {
    path: `environment.${name}`,
    value: showVariable(variable, origins) ?? null,
    ...classOf(name, origins),
    at: nameAt,
    isImplied: false,
    ...(text && references.length > 0 && { written: origins.show.template(text.template.text, name) }),
    via: stepsOf(variable, owner.envFiles),
    variables:
      text === undefined && typeof value === "string"
        ? [originOfName(name, value, origins)]
        : originsOf(references, origins),
    losers: losersOf(variable, owner, origins),
  };
}

/** In Compose's order: what `environment` says, what merge keys bring to it, and the env files. */
function losersOf(variable: Variable, owner: VariableOwner, origins: Origins): readonly Loser[] {
  const { hides } = variable;
  const losers = hides.map((hidden, index) => ({
    value: showVariable(hidden, origins) ?? "null",
    at: hidden.nameAt,
    rule: ruleBetween({ winner: hides[index - 1] ?? variable, loser: hidden }, owner),
  }));
  const fromEnvFiles = hides.findIndex(({ source }) => source === "env-file");
  const inEnvironment = fromEnvFiles < 0 ? losers.length : fromEnvFiles;
  const merged = historyOf(owner.environment, variable).filter(({ rule }) => rule === "merge-key");
  return [
    ...losers.slice(0, inEnvironment),
    ...merged.map(({ value, rule }) => ({ value: origins.show.value(value, variable.name), at: placeOf(value), rule })),
    ...losers.slice(inEnvironment),
  ];
}

function historyOf(environment: Tree | undefined, { name, source, at }: Variable): readonly Replaced[] {
  if (source !== "environment") return [];
  if (environment?.kind === "mapping") return environment.entries.get(name)?.value.history?.replaced ?? [];
  const item = itemsOf(environment).find(({ file, start }) => file === at.file && start === at.start);
  return item?.history?.replaced ?? [];
}

function itemsOf(environment: Tree | undefined): readonly Scalar[] {
  return environment?.kind === "sequence" ? environment.items.filter(isScalar) : [];
}

function showVariable({ name, nameAt, text, value }: Variable, { show }: Origins): string | undefined {
  if (typeof value !== "string") return undefined;
  return show.value(text ? toScalar(text) : derivedScalar(value, nameAt), name);
}

function stepsOf({ via = [], envFile }: Variable, envFiles: readonly EnvFileReference[]): readonly Step[] {
  const reference = envFile && envFiles.findLast(({ file }) => file === envFile.file);
  return reference ? [...via, { by: "env-file", at: reference.at }] : via;
}

interface Rivals {
  readonly winner: Variable;
  readonly loser: Variable;
}

function ruleBetween({ winner, loser }: Rivals, owner: VariableOwner): Rule {
  if (winner.source === "environment" && loser.source === "env-file") return "environment-over-env-file";
  if (winner.source === "env-file") {
    return winner.envFile?.file === loser.envFile?.file ? "later-line" : "env-file-order";
  }
  const rule = findRule(owner.environment, loser) ?? "unique-key";
  return mergeRule(rule, { winner: winner.at, loser: loser.at }, owner);
}

/** The rule by which merging replaced an item of `environment`. */
function findRule(environment: Tree | undefined, loser: Variable): MergeRule | undefined {
  const replaced = itemsOf(environment).flatMap((item) => item.history?.replaced ?? []);
  return replaced.find(({ value }) => value.file === loser.at.file && value.start === loser.at.start)?.rule;
}
