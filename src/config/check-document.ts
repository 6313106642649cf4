/** Checks one document by itself: its keys, its rules, and the globs of its `overrides`. */
import type { Rule } from "../rule.ts";
import { isList } from "../text/record.ts";
import { checkRules } from "./check-rules.ts";
import { checkSchema } from "./check-schema.ts";
import { type ConfigDocument, type PathMistake, placeMistake } from "./config-document.ts";
import type { ConfigMistake } from "./config-error.ts";
import { isJsonObject, valueAt } from "./jsonc.ts";

/**
 * The mistakes of a document.
 *
 * @param document The config.
 * @param rules Every rule by the id that configs use.
 */
export function checkDocument(document: ConfigDocument, rules: ReadonlyMap<string, Rule>): readonly ConfigMistake[] {
  const mistakes = [
    ...checkSchema(document),
    ...checkRules(document, rules),
    ...checkGlobs(document),
    ...checkStacks(document),
  ];
  return mistakes.map((mistake) => placeMistake(document, mistake));
}

/** ESLint matches these globs below the folder of the config. */
function checkGlobs({ data }: ConfigDocument): readonly PathMistake[] {
  const overrides = valueAt(data, ["overrides"]);
  if (!isList(overrides)) return [];
  return overrides.flatMap((_, index) =>
    ["files", "excludedFiles"].flatMap((key) => {
      const value = valueAt(data, ["overrides", index, key]);
      const globs = isList(value) ? value : [value];
      return globs.flatMap((glob, place) => {
        if (typeof glob !== "string" || !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(glob)) return [];
        const path = ["overrides", index, key, ...(isList(value) ? [place] : [])];
        return [
          { path, problem: `'${glob}' leaves the folder of the config.`, advice: "Write it relative, without `..`." },
        ];
      });
    }),
  );
}

function checkStacks({ data }: ConfigDocument): readonly PathMistake[] {
  const stacks = valueAt(data, ["stacks"]);
  if (!isJsonObject(stacks)) return [];
  return Object.keys(stacks).flatMap((name) => {
    const files = valueAt(data, ["stacks", name, "files"]);
    if (!isList(files) || files.length > 0) return [];
    return [
      { path: ["stacks", name, "files"], problem: "This stack has no files.", advice: "Name its Compose files." },
    ];
  });
}
