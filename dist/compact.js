import {
  formatLine,
  reportCompact
} from "./shared-47.js";
import "./shared-53.js";
import "./shared-46.js";
import "./shared-59.js";
import "./shared-58.js";
import "./shared-44.js";
import "./shared-60.js";
export {
  formatLine,
  reportCompact
};
