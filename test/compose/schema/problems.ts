import type { Problem } from "../../../src/compose/problem.ts";
import { validateSchema } from "../../../src/compose/schema/validate.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";

/** What the schema says of the first document of a YAML text. */
export function problemsOf(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const [model] = parseYaml({ path: "/compose.yaml", text }, (problem) => {
    throw new Error(problem.message);
  });
  if (model?.kind !== "mapping") throw new Error("the text is no mapping");
  validateSchema(model, (problem) => problems.push(problem));
  return problems;
}
