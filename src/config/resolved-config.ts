/** What a config comes to for one project: the shape that the command line and the server work with. */
import type { Plan } from "../plan/plan.ts";
import type { Policy } from "../policies/policy.ts";
import type { Level, Rule, Settings } from "../rule.ts";

export interface ResolvedConfig {
  /** Absolute paths of the config files that had a say, the farthest first. Empty: the built-in defaults. */
  readonly files: readonly string[];
  /**
   * The rules for findings in a file, `overrides` applied.
   *
   * @param path Absolute path of the Compose file.
   */
  rulesFor(path: string): ReadonlyMap<string, RuleSetting>;
  /**
   * What configs state for the rules of plugins, `overrides` applied.
   *
   * @param path Absolute path of the Compose file.
   */
  settingsFor(path: string): Settings;
  readonly plan: Plan;
  /** The file sets that are really run, in the order of the config. */
  readonly stacks: ReadonlyMap<string, Stack>;
  /** Absolute path of the file of known findings. */
  readonly baseline?: string;
  /** Whether `X.example` stands for an absent `X`. */
  readonly exampleEnvFiles: boolean;
  /** Whether `ignorePatterns` leave a file out. `path` is absolute. */
  isIgnored(path: string): boolean;
  /** By name. */
  readonly policies: ReadonlyMap<string, Policy>;
  /** The rules that plugins bring and policies are, with ids such as `acme/rule` and `policy/name`. */
  readonly pluginRules: readonly Rule[];
}

/** The level of a rule and its options, complete with the rule's defaults. */
export interface RuleSetting {
  readonly level: Level;
  readonly options: unknown;
}

/** A named set of files, as one `docker compose -f … --profile …` would run it. All paths are absolute. */
export interface Stack {
  readonly name: string;
  readonly files: readonly string[];
  /** Absent: every profile. */
  readonly profiles?: readonly string[];
  readonly envFiles?: readonly string[];
  readonly projectDirectory?: string;
  /** The nearest config that has a say in it. */
  readonly statedIn: string;
}
