// src/text/order.ts
function compareText(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
function compareLocations(one, other) {
  return compareText(one.file.path, other.file.path) || one.start - other.start || one.end - other.end;
}

export {
  compareText,
  compareLocations
};
