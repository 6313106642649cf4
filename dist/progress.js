import {
  createProgress,
  isProgress,
  wantsProgress
} from "./shared-13.js";
export {
  createProgress,
  isProgress,
  wantsProgress
};
