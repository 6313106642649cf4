import {
  toEslintResults
} from "./shared-52.js";
import {
  toJsonText
} from "./shared-54.js";
import "./shared-43.js";
import "./shared-55.js";
import "./shared-67.js";
import "./shared-47.js";
import "./shared-68.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
