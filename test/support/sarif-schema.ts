import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** The schema of SARIF 2.1.0 that Microsoft ships with its own validator. */
export function sarifSchema(): ValidateFunction {
  const entry = import.meta.resolve("@microsoft/sarif-multitool-ts");
  const root = entry.slice(0, entry.lastIndexOf("/sarif-multitool-ts/") + "/sarif-multitool-ts/".length);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL("assets/sarif-2.1.0.schema.json", root), "utf8")));
}
