/** Narrows a result to some files. */
import type { Finding, LintResult } from "./result.ts";

/** Keeps what a result says of one file, and the file. What failed stays. */
export function keepFile(result: LintResult, path: string): LintResult {
  const { findings, suppressed, files } = result;
  return {
    ...result,
    findings: findings.filter(({ at }) => at.file.path === path),
    suppressed: suppressed.filter(({ at }) => at.file.path === path),
    files: files.filter((file) => file.path === path),
  };
}

/**
 * Keeps the findings in which some files have part: those that stand there, and those with a related place there.
 * What was read, which rules were on and what failed stays.
 *
 * @param paths Absolute paths.
 */
export function keepFiles(result: LintResult, paths: ReadonlySet<string>): LintResult {
  const hasPart = ({ at, related, flow = [] }: Finding) =>
    paths.has(at.file.path) || [...related, ...flow].some((place) => paths.has(place.at.file.path));
  return { ...result, findings: result.findings.filter(hasPart), suppressed: result.suppressed.filter(hasPart) };
}
