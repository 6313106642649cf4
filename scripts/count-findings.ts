/** Lints the corpus of public files with the recommended rules, and writes how much each finds to docs/false-positives.md. */
import { existsSync } from "node:fs";
import { countFindings } from "./count-findings/corpus.ts";
import { describeCounts, PAGE } from "./count-findings/page.ts";
import { fromRoot, readText, writeFiles } from "./generated-file.ts";

const corpus = fromRoot("../shared/corpus");

if (existsSync(corpus)) {
  const content = describeCounts(readText(PAGE) ?? "", await countFindings(corpus));
  writeFiles([{ path: PAGE, content }]);
} else {
  process.stderr.write("The counts are of the corpus in ../shared, which is not here.\n");
  process.exitCode = 1;
}
