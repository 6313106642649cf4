/** A policy of a config, as a rule and as the data that it was made of. */
import type { Rule } from "../rule.ts";
import type { Position } from "../text/source.ts";
import type { PolicyData } from "./policy-data.ts";

export interface Policy {
  readonly name: string;
  readonly data: PolicyData;
  readonly rule: Rule;
  /** Absolute path of the config that states it; for a preset or a plugin's config its name. */
  readonly file: string;
  /** Where a part of the policy stands; undefined in a config that no file of JSON holds. */
  locate(path: readonly (string | number)[]): Position | undefined;
}
