import {
  toEslintResults
} from "./shared-49.js";
import "./shared-40.js";
import {
  toJsonText
} from "./shared-52.js";
import "./shared-53.js";
import "./shared-59.js";
import "./shared-44.js";
import "./shared-60.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
