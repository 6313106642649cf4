/** A directory for one test file. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** Makes a directory that is removed when the tests of the file are done. */
export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), "pmoves-lint-")));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
