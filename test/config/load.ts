/** Loads configs from memory: the project is `/project`, and its rules are few and known. */
import { ConfigError } from "../../src/config/config-error.ts";
import { type ConfigRequest, loadConfig } from "../../src/config/load-config.ts";
import type { ResolvedConfig } from "../../src/config/resolved-config.ts";
import { defineRule, type Level, type Rule } from "../../src/rule.ts";
import { memoryFiles } from "../support/memory-files.ts";

export const testRules: readonly Rule[] = [
  testRule("image-tag", "warn"),
  testRule("privileged", "error"),
  testRule("docker-socket", "off"),
];

export type Texts = Readonly<Record<string, string>>;

/** Loads the config of `/project`; a text stands for `/project/.pmovesrc.json`. */
export function load(texts: string | Texts, request: Partial<ConfigRequest> = {}): ResolvedConfig {
  const files = memoryFiles(typeof texts === "string" ? { "/project/.pmovesrc.json": texts } : texts);
  return loadConfig({ startDirectory: "/project", files, rules: testRules, ...request });
}

/** The lines of the ConfigError that loading ends in; empty when it does not. */
export function mistakesOf(texts: string | Texts, request: Partial<ConfigRequest> = {}): readonly string[] {
  try {
    load(texts, request);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
}

/** The rules that are on for a file, as `id: level`. */
export function levelsOf(config: ResolvedConfig, path = "/project/compose.yaml"): readonly string[] {
  return [...config.rulesFor(path)].flatMap(([id, { level }]) => (level === "off" ? [] : [`${id}: ${level}`]));
}

function testRule(id: string, recommended: Level): Rule {
  return defineRule<string, unknown>({
    id,
    meta: {
      summary: "Disallow nothing",
      category: "correctness",
      recommended,
      needsPlan: false,
      messages: {},
      references: [],
    },
    create: () => ({}),
  });
}
