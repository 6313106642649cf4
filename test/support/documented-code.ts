/** The examples of a page of docs/. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./source-code.ts";

/**
 * The code blocks below a heading, without the fences.
 *
 * @param page Path in the repository.
 * @param heading The text of a heading of the second level.
 */
export function codeBelow(page: string, heading: string): readonly string[] {
  const text = readFileSync(path.join(root, page), "utf8");
  const sections = text.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}
