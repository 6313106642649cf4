/** V8's compiled code of `release/program.js`, which `release/start.js` starts from. */
import { spawnSync } from "node:child_process";
import { fromRoot, type GeneratedFile, readText } from "../generated-file.ts";

/** The command line of the release: the program as a function that `start.js` calls, and a cache that is still empty. */
export function startFromCache(program: GeneratedFile): readonly GeneratedFile[] {
  const body = program.content.replace(/^#!.*\n/, "");
  return [
    { path: "cli.js", content: `#!/usr/bin/env node\nrequire("./start.js").start();\n`, isExecutable: true },
    { path: "start.js", content: readText("scripts/bundle/start.cjs") ?? "" },
    { path: "program.js", content: `(function (exports, require, module, __filename, __dirname) {${body}\n});\n` },
    { path: "program.cache", content: "" },
  ];
}

/** Fills the cache by a run on the example projects, which compiles what most runs need. */
export function fillCache(): void {
  const projects = ["seed", "seed-faults"].map((name) => fromRoot(`fixtures/projects/${name}`));
  const argv = [fromRoot("scripts/bundle/trial.cjs"), ...projects];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  const hasFoundThePlantedFaults = status === 1;
  if (!hasFoundThePlantedFaults) throw new Error(`The trial run of release/ ended with ${status}: ${stderr}`);
}
