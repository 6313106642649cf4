import {
  formatLine,
  reportCompact
} from "./shared-55.js";
import "./shared-54.js";
import "./shared-60.js";
import "./shared-71.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";
export {
  formatLine,
  reportCompact
};
