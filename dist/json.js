import {
  toEslintResults
} from "./shared-3.js";
import {
  toJsonText
} from "./shared-4.js";
import "./shared-5.js";
import "./shared-2.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
