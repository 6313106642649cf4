import {
  toEslintResults
} from "./shared-53.js";
import {
  toJsonText
} from "./shared-55.js";
import "./shared-44.js";
import "./shared-56.js";
import "./shared-67.js";
import "./shared-48.js";
import "./shared-68.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
