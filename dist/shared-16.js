// src/cli/worker-name.ts
var WORKER = "\0worker";

export {
  WORKER
};
