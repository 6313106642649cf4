/** Prints, for the summary of a job, what a run of the tests skipped: `tsx scripts/summarize-tests.ts REPORT.json`. */
import { readFileSync } from "node:fs";
import { describeSkipped } from "./summarize-tests/describe-skipped.ts";

process.stdout.write(describeSkipped(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")), process.cwd()));
