// src/text/source.ts
var BYTE_ORDER_MARK = 65279;
var lineStarts = /* @__PURE__ */ new WeakMap();
function positionAt(file, offset) {
  const starts = lineStartsOf(file);
  const bounded = Math.min(Math.max(offset, 0), file.text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= bounded) low = middle;
    else high = middle - 1;
  }
  const mark = low === 0 && file.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  return { line: low + 1, column: Math.max(bounded - (starts[low] ?? 0) - mark, 0) + 1 };
}
function lineStartsOf(file) {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at >= 0; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStarts.set(file, starts);
  return starts;
}

export {
  positionAt
};
