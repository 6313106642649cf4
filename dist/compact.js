import {
  formatLine,
  reportCompact
} from "./shared-44.js";
import "./shared-43.js";
import "./shared-55.js";
import "./shared-50.js";
import "./shared-56.js";
import "./shared-41.js";
export {
  formatLine,
  reportCompact
};
