/** V8's compiled code of the files of `release/`, which `release/cli.js` starts from. */
import { spawnSync } from "node:child_process";
import { fromRoot, type GeneratedFile, readText } from "../generated-file.ts";

/** The release's command line: `cli.js` starts the program from its cache. */
export function startFromCache(program: GeneratedFile): readonly GeneratedFile[] {
  return [
    { path: "cli.js", content: readText("scripts/bundle/cli.cjs") ?? "", isExecutable: true },
    { path: "program.js", content: program.content.replace(/^#!.*\n/, "") },
  ];
}

/** Fills the caches by a run on the example projects, which compiles what most runs need. */
export function fillCaches(): void {
  const projects = ["seed", "seed-faults"].map((name) => fromRoot(`fixtures/projects/${name}`));
  const argv = [fromRoot("scripts/bundle/trial.cjs"), ...projects];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  const hasFoundThePlantedFaults = status === 1;
  if (!hasFoundThePlantedFaults) throw new Error(`The trial run of release/ ended with ${status}: ${stderr}`);
}
