import { expect, test } from "vitest";
import { generateComposeValidator } from "../../scripts/generate-compose-schema.ts";
import { readText } from "../../scripts/generated-file.ts";

test("the validator that is checked in is made from the definition", () => {
  for (const { path, content } of generateComposeValidator()) expect(readText(path)).toBe(content);
});

test("it needs no part of ajv and is short", () => {
  const [{ content } = { content: "" }] = generateComposeValidator();
  expect(content.match(/^import .*/gm)).toEqual(['import { hasDuplicates } from "../compose/schema/duplicates.ts";']);
  expect(content).not.toMatch(/require\(|schemaPath|parentData/);
  expect(content.length).toBeLessThan(150_000);
});
