/**
 * Publishes `release/` and then stops npm: what stands in git is for installing from git, and the registry gets
 * the self-contained bundle (docs/decisions/dist-and-release.md). Options such as `--tag` and `--dry-run`
 * reach the inner command through the environment that npm makes for its scripts.
 */
import { spawnSync } from "node:child_process";
import { fromRoot } from "./generated-file.ts";

const { status } = spawnSync("npm", ["publish", "./release"], {
  cwd: fromRoot("."),
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status === 0)
  process.stderr.write("Published ./release. npm stops here on purpose: the folder itself is not published.\n");
process.exitCode = 1;
