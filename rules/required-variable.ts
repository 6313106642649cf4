import type { Project } from "../src/rule.ts";
import { defineProblemRule } from "./lib/problem-rule.ts";

export const requiredVariable = defineProblemRule({
  id: "required-variable",
  summary: "Require the variables that a Compose file demands with `${NAME:?}` to be set",
  category: "reliability",
  recommended: "warn",
  dependsOnMachine: true,
  remedy: "Set it in `.env` or in the shell, and name it in `.env.example`, from which others start.",
  isExcused: ({ subject }, project) => exampleEntries(project).some(({ name }) => name === subject),
  references: ["https://docs.docker.com/reference/compose-file/interpolation/"],
});

/**
 * What the examples of absent env files name for interpolation. An empty value there waits to be filled in. Files that
 * services load fill in nothing of the Compose file.
 */
function exampleEntries({ directory, envFiles, services }: Project) {
  const loaded = new Set([...services.values()].flatMap((service) => service.envFiles.map(({ file }) => file)));
  return [...envFiles.values()]
    .filter(({ file, isExample }) => isExample && (file === `${directory}/.env` || !loaded.has(file)))
    .flatMap(({ entries }) => entries);
}
