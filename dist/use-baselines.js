import {
  coverageOf,
  openBaseline,
  useBaselines
} from "./shared-3.js";
import "./shared-38.js";
import "./shared-48.js";
import "./shared-1.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";
export {
  coverageOf,
  openBaseline,
  useBaselines
};
