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

// src/lint/message.ts
var PLACEHOLDER = /\{\{(\w+)\}\}/g;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
var LONGEST_VALUE = 200;
function fillMessage(message, data) {
  return message.replace(PLACEHOLDER, (placeholder, key) => {
    const value = Object.hasOwn(data, key) ? data[key] : void 0;
    return value === void 0 ? placeholder : printable(String(value));
  });
}
function printable(text) {
  const visible = text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
  return visible.length > LONGEST_VALUE * 5 ? `${visible.slice(0, LONGEST_VALUE * 5)}\u2026` : visible;
}

export {
  positionAt,
  UNPRINTABLE,
  fillMessage,
  printable
};
