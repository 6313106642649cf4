import {
  coverageOf,
  openBaseline,
  useBaselines
} from "./shared-4.js";
import "./shared-32.js";
import "./shared-1.js";
import "./shared-24.js";
import "./shared-34.js";
import "./shared-39.js";
import "./shared-54.js";
import "./shared-55.js";
import "./shared-56.js";
import "./shared-41.js";
export {
  coverageOf,
  openBaseline,
  useBaselines
};
