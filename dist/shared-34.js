// src/files/clock.ts
function readToday() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

export {
  readToday
};
