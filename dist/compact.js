import {
  formatLine,
  reportCompact
} from "./shared-51.js";
import "./shared-50.js";
import "./shared-56.js";
import "./shared-67.js";
import "./shared-60.js";
import "./shared-66.js";
import "./shared-63.js";
import "./shared-48.js";
import "./shared-68.js";
export {
  formatLine,
  reportCompact
};
