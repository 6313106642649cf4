// src/cli/progress.ts
var PATIENCE = 1e3;
var PAUSE = 100;
var ERASE = "\r\x1B[2K";
function isProgress(text) {
  return text.startsWith(ERASE);
}
function wantsProgress({ env, isErrorTTY }) {
  return isErrorTTY && !env.CI && env.TERM !== "dumb";
}
function createProgress({ now, stderr }) {
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    show(done, total) {
      const time = now();
      if (time <= next || done === total) return;
      next = time + PAUSE;
      isShown = true;
      stderr(`${ERASE}Linted ${done} of ${total} projects`);
    },
    end() {
      if (isShown) stderr(ERASE);
    }
  };
}

export {
  isProgress,
  wantsProgress,
  createProgress
};
