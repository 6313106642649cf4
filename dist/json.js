import {
  toEslintResults
} from "./shared-57.js";
import {
  toJsonText
} from "./shared-59.js";
import "./shared-46.js";
import "./shared-60.js";
import "./shared-71.js";
import "./shared-49.js";
import "./shared-72.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
