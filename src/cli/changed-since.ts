/** `--changed-since`: asks git what a change touched. */
import { resolvePath } from "../text/path.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Finds the files that changed since a revision, by absolute path.
 *
 * @param revision A commit, branch or tag. Changes are those since the last commit that it and `HEAD` share, with
 *   what is not committed or not tracked yet.
 * @throws UsageError when git does not know the revision, or there is no checkout.
 */
export async function findChangedFiles(revision: string, io: Io): Promise<ReadonlySet<string>> {
  // `--end-of-options`, so that a revision is never taken for an option.
  const commit = await io.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === undefined) throw new UsageError(describeUnknown(revision));
  const top = resolvePath(io.cwd, line(await io.git(["rev-parse", "--show-cdup"])) || ".");
  // A shallow clone may lack the shared commit; the files that differ from the revision are then somewhat more.
  const base = line(await io.git(["merge-base", line(commit), "HEAD"])) || line(commit);
  const differing = await io.git(["diff", "--name-only", "--no-ext-diff", "--no-relative", "-z", base]);
  const untracked = await io.git(["ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"]);
  const names = [differing, untracked].flatMap((answer) => (answer ?? "").split("\0"));
  return new Set(names.filter(Boolean).map((name) => resolvePath(top, name)));
}

function line(answer: string | undefined): string {
  return (answer ?? "").replace(/\r?\n$/, "");
}

function describeUnknown(revision: string): string {
  return `Option '--changed-since' names '${revision}', which git does not know here. Name a commit that the checkout has: a shallow clone may have to fetch it.`;
}
