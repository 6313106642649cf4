/** Why a container gets a variable's value. */
import { derivedScalar } from "../compose/derive.ts";
import type { EnvFileReference, Variable } from "../compose/model.ts";
import { isScalar } from "../compose/parts.ts";
import type { MergeRule, Tree } from "../compose/tree.ts";
import type { Explanation, Rule, Step } from "./explanation.ts";
import { type MergeScene, mergeRule } from "./merge-rule.ts";
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
  const { name, text, value, nameAt, hides } = variable;
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
    losers: hides.map((hidden, index) => ({
      value: showVariable(hidden, origins) ?? "null",
      at: hidden.nameAt,
      rule: ruleBetween({ winner: hides[index - 1] ?? variable, loser: hidden }, owner),
    })),
  };
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
  if (environment?.kind !== "sequence") return undefined;
  const replaced = environment.items.filter(isScalar).flatMap((item) => item.history?.replaced ?? []);
  return replaced.find(({ value }) => value.file === loser.at.file && value.start === loser.at.start)?.rule;
}
