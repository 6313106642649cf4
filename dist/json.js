import {
  toEslintResults
} from "./shared-46.js";
import "./shared-38.js";
import {
  toJsonText
} from "./shared-49.js";
import "./shared-50.js";
import "./shared-56.js";
import "./shared-41.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
