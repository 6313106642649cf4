/** Our program as other programs find it. */
import { chmodSync, symlinkSync } from "node:fs";
import path from "node:path";
import { compileDist } from "../../scripts/bundle/javascript.ts";
import { root } from "./source-code.ts";
import { writeFiles } from "./write-files.ts";

/** Puts `pmoves-lint`, compiled from the sources of now, into the folder `bin` of a directory. */
export async function installProgram(directory: string): Promise<void> {
  const files = await compileDist();
  writeFiles(path.join(directory, "dist"), Object.fromEntries(files.map(({ path: name, content }) => [name, content])));
  symlinkSync(path.join(root, "node_modules"), path.join(directory, "node_modules"), "junction");
  const program = path.join(directory, "bin", "pmoves-lint");
  const cli = path.join(directory, "dist", "cli.js");
  writeFiles(directory, {
    "package.json": '{ "type": "module" }',
    "bin/pmoves-lint": `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`,
  });
  chmodSync(program, 0o755);
}
