import {
  coverageOf,
  openBaseline,
  useBaselines
} from "./shared-3.js";
import "./shared-37.js";
import "./shared-47.js";
import "./shared-1.js";
import "./shared-27.js";
import "./shared-67.js";
import "./shared-28.js";
import "./shared-40.js";
import "./shared-45.js";
import "./shared-61.js";
import "./shared-62.js";
import "./shared-60.js";
import "./shared-66.js";
import "./shared-65.js";
import "./shared-63.js";
import "./shared-48.js";
import "./shared-68.js";
export {
  coverageOf,
  openBaseline,
  useBaselines
};
