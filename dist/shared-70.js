// src/text/remember.ts
function remember(known, key, make) {
  const before = known.get(key);
  if (before !== void 0) return before;
  const made = make();
  known.set(key, made);
  return made;
}

export {
  remember
};
