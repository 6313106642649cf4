import {
  toJsonText
} from "./shared-16.js";
import {
  toEslintResults
} from "./shared-15.js";
import "./shared-13.js";
import "./shared-14.js";
import "./shared-19.js";

// src/report/json.ts
function reportJson(result) {
  return toJsonText(toEslintResults(result));
}
export {
  reportJson
};
