import {
  formatLine,
  reportCompact
} from "./shared-50.js";
import "./shared-49.js";
import "./shared-55.js";
import "./shared-67.js";
import "./shared-60.js";
import "./shared-66.js";
import "./shared-63.js";
import "./shared-47.js";
import "./shared-68.js";
export {
  formatLine,
  reportCompact
};
