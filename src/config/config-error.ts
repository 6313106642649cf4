/** A mistake in a config: the tool cannot do its work (exit code 2). */

import { replaceUnprintable } from "../text/unprintable.ts";

/** Where and what a mistake is. */
export interface ConfigMistake {
  /** Absolute path of the config file. */
  readonly file: string;
  /** From 1; absent when the mistake is about the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** Dotted path of the key, `plan.tiers.api.files`. */
  readonly key?: string;
  /** What is wrong, one sentence. */
  readonly problem: string;
  /** What to do, one sentence. */
  readonly advice: string;
}

/** Holds every mistake that was found; its message is one line for each, with no other line breaks. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly mistakes: readonly ConfigMistake[];

  constructor(mistakes: readonly ConfigMistake[], options?: ErrorOptions) {
    super(mistakes.map(describeMistake).join("\n"), options);
    this.mistakes = mistakes;
  }
}

/** `FILE:LINE:COLUMN: KEY: PROBLEM ADVICE`, without what is unknown. */
function describeMistake({ file, line, column, key, problem, advice }: ConfigMistake): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return replaceUnprintable(`${place}: ${key ? `${key}: ` : ""}${problem} ${advice}`);
}
