// src/text/reason.ts
function reasonOf(thrown) {
  try {
    return thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    return "it threw something that says nothing";
  }
}

export {
  reasonOf
};
