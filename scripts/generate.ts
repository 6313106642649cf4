/**
 * Writes every file of the project that is made from another. With `--check` it writes nothing and fails when a
 * file is not what it would write.
 */
import { generateComposeValidator } from "./generate-compose-schema.ts";
import { generateConfigValidator } from "./generate-config-validator.ts";
import { generateReadme } from "./generate-readme.ts";
import { generateRulePages } from "./generate-rule-docs.ts";
import { checkFiles, type GeneratedFile, writeFiles } from "./generated-file.ts";

type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

const generators: readonly Generator[] = [
  generateComposeValidator,
  generateConfigValidator,
  generateRulePages,
  generateReadme,
];

const files = (await Promise.all(generators.map((generate) => generate()))).flat();
if (process.argv.includes("--check")) checkFiles(files, "npm run generate");
else writeFiles(files);
