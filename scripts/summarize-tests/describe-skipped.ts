/** What a run of the tests left out. A green run that skipped much has proven little. */

/** The part of vitest's JSON report that is read. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Markdown for the summary of a job: how many tests were skipped, and in which files.
 *
 * @param report The report.
 * @param root Absolute path of the repository, which names of files are relative to.
 */
export function describeSkipped({ testResults }: TestReport, root: string): string {
  const files = testResults.map(({ name, assertionResults }) => ({
    name: name.replaceAll("\\", "/").replace(`${root.replaceAll("\\", "/")}/`, ""),
    all: assertionResults.length,
    skipped: assertionResults.filter(({ status }) => status === "skipped" || status === "pending").length,
  }));
  const rows = files
    .filter(({ skipped }) => skipped > 0)
    .sort((a, b) => b.skipped - a.skipped || (a.name < b.name ? -1 : 1))
    .map(({ name, all, skipped }) => `| \`${name}\` | ${skipped} of ${all} |`);
  const sum = (key: "all" | "skipped") => files.reduce((total, file) => total + file[key], 0);
  const head = `## Skipped tests: ${sum("skipped")} of ${sum("all")}\n`;
  if (rows.length === 0) return head;
  const why = "CONTRIBUTING.md says what is skipped where, and why.";
  return `${head}\n${why}\n\n${["| file | skipped |", "| --- | --- |", ...rows].join("\n")}\n`;
}
