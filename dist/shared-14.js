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
  UNPRINTABLE,
  fillMessage,
  printable
};
