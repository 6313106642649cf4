/** Lints files in memory with the whole linter, as a program would. */

import type { LintOptions } from "../../src/lint/options.ts";
import type { Finding, LintResult } from "../../src/lint/result.ts";
import { lint } from "../../src/lint-files.ts";
import type { PlanData } from "../../src/plan/plan-data.ts";
import { positionAt } from "../../src/text/source.ts";
import { memoryDisk } from "./memory-disk.ts";

/** Files by path relative to the current directory, or the text of `compose.yaml`. */
export type Files = string | Readonly<Record<string, string>>;

const FOLDER = "/shop";

/** Lints files. Without a `.pmovesrc.json` among them, the recommended rules are on. */
export function lintFiles(files: Files, options: Partial<LintOptions> = {}): Promise<LintResult> {
  const given = typeof files === "string" ? { "compose.yaml": files } : files;
  const absolute = Object.entries(given).map(([path, text]) => [`${FOLDER}/${path}`, text]);
  return lint({ cwd: FOLDER, disk: memoryDisk(Object.fromEntries(absolute)), today: "2026-06-15", ...options });
}

/** A config with the recommended rules, and others. */
export function configOf(parts: {
  readonly rules?: Readonly<Record<string, string>>;
  readonly plan?: PlanData;
  readonly stacks?: Readonly<Record<string, unknown>>;
}): string {
  return JSON.stringify({ root: true, extends: ["plugin:pmoves/recommended"], ...parts });
}

/** Findings as `RULE FILE:LINE`, in their order. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, at }) => {
    return `${rule} ${at.file.path.replace(`${FOLDER}/`, "")}:${positionAt(at.file, at.start).line}`;
  });
}
