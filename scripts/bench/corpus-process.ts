/** Treats every case of a corpus one way, and prints how many milliseconds it took. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAllDocuments } from "yaml";

interface Case {
  readonly root: string;
  readonly files: readonly string[];
  readonly profiles: readonly string[];
}

const [, , way = "", corpus = ""] = process.argv;
const cases: readonly Case[] = readFileSync(path.join(corpus, "cases.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const treat = await chooseTreatment();
const started = performance.now();
for (const item of cases) await treat(item);
process.stdout.write(String(performance.now() - started));

async function chooseTreatment(): Promise<(item: Case) => unknown> {
  if (way === "parse") return parse;
  const { lint, resolveConfig } = await import("../../dist/index.js");
  const request = ({ root, files, profiles }: Case) => ({ cwd: path.join(corpus, root), files, profiles });
  if (way === "lint") return (item) => lint({ ...request(item), config: false });
  return (item) => resolveConfig(request(item));
}

function parse({ root, files }: Case): void {
  for (const file of files) parseAllDocuments(readFileSync(path.join(corpus, root, file), "utf8"));
}
