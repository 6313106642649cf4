import {
  coverageOf,
  openBaseline,
  useBaselines
} from "./shared-4.js";
import "./shared-33.js";
import "./shared-43.js";
import "./shared-1.js";
import "./shared-25.js";
import "./shared-36.js";
import "./shared-41.js";
import "./shared-57.js";
import "./shared-59.js";
import "./shared-58.js";
import "./shared-44.js";
import "./shared-60.js";
export {
  coverageOf,
  openBaseline,
  useBaselines
};
