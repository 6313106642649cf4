import {
  coverageOf,
  openBaseline,
  useBaselines
} from "./shared-3.js";
import "./shared-36.js";
import "./shared-46.js";
import "./shared-1.js";
import "./shared-26.js";
import "./shared-67.js";
import "./shared-27.js";
import "./shared-39.js";
import "./shared-44.js";
import "./shared-61.js";
import "./shared-62.js";
import "./shared-60.js";
import "./shared-66.js";
import "./shared-65.js";
import "./shared-63.js";
import "./shared-47.js";
import "./shared-68.js";
export {
  coverageOf,
  openBaseline,
  useBaselines
};
