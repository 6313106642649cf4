/** Why a service gets what it gets: the shape of the answer. */
import type { Hop, MergeRule } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";

/**
 * The rule of Compose by which one value beats another.
 *
 * - `override-file`, `extends`, `include`, `unique-key`, `merge-key`, `reset`, `override-tag`: as the files were merged.
 * - `environment-over-env-file`, `env-file-order`, `later-line`: as a container's variables were put together.
 * - `shell-over-env-file`: as the project's own variables were.
 */
export type Rule = MergeRule | "environment-over-env-file" | "env-file-order" | "later-line" | "shell-over-env-file";

/** One value of a service, where it comes from and what it won over. */
export interface Explanation {
  /** Path within the service: `image`, `ports.0`, `environment.PORT`. */
  readonly path: string;
  /** As far as it may be shown. Null: no value. Absent: nothing is left of it. */
  readonly value?: string | null;
  /** The class of secret, for a variable whose name says that it is one. */
  readonly secretClass?: string;
  /** Where it is written; for what Compose adds by itself, what made it do so. */
  readonly at: Location;
  readonly isImplied: boolean;
  /** The text before interpolation, when there are variables in it. */
  readonly written?: string;
  /** How it came from there, the nearest step first. */
  readonly via: readonly Step[];
  /** The project's variables that it is made of. */
  readonly variables: readonly VariableOrigin[];
  /** What it won over, the nearest first. */
  readonly losers: readonly Loser[];
}

/** A step by which a value travelled. */
export interface Step {
  readonly by: Hop["by"] | "env-file";
  readonly at: Location;
}

export interface Loser {
  readonly value: string;
  /** Absent for a variable of the shell. */
  readonly at?: Location;
  /** By which it lost to the one before it. */
  readonly rule: Rule;
}

/** A variable of an interpolation, and what sets it. */
export interface VariableOrigin {
  readonly name: string;
  /** As far as it may be shown; absent when nothing sets it. */
  readonly value?: string;
  readonly secretClass?: string;
  /**
   * `default`: the text after `:-` or `-` counts; `unset`: an empty text does; `alternate`: the text after `:+` or `+`;
   * `project-name`: Compose sets it; `elsewhere`: an env file of an include, or the service itself.
   */
  readonly source: "shell" | "env-file" | "project-name" | "default" | "alternate" | "unset" | "elsewhere";
  /** In the env file; for a default, where the variable is set to nothing. */
  readonly at?: Location;
  readonly losers: readonly Loser[];
}
