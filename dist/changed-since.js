import {
  UsageError
} from "./shared-15.js";
import {
  resolvePath
} from "./shared-67.js";

// src/cli/changed-since.ts
async function findChangedFiles(revision, io) {
  const commit = await io.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === void 0) throw new UsageError(describeUnknown(revision));
  const top = resolvePath(io.cwd, line(await io.git(["rev-parse", "--show-cdup"])) || ".");
  const base = line(await io.git(["merge-base", line(commit), "HEAD"])) || line(commit);
  const differing = await io.git(["diff", "--name-only", "--no-ext-diff", "--no-relative", "-z", base]);
  const untracked = await io.git(["ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"]);
  const names = [differing, untracked].flatMap((answer) => (answer ?? "").split("\0"));
  return new Set(names.filter(Boolean).map((name) => resolvePath(top, name)));
}
function line(answer) {
  return (answer ?? "").replace(/\r?\n$/, "");
}
function describeUnknown(revision) {
  return `Option '--changed-since' names '${revision}', which git does not know here. Name a commit that the checkout has: a shallow clone may have to fetch it.`;
}
export {
  findChangedFiles
};
