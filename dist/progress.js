import {
  createProgress,
  isProgress,
  wantsProgress
} from "./shared-12.js";
export {
  createProgress,
  isProgress,
  wantsProgress
};
