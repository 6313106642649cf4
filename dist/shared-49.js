import {
  replaceUnprintable
} from "./shared-72.js";

// src/lint/message.ts
var PLACEHOLDER = /\{\{(\w+)\}\}/g;
var LONGEST_TEXT = 1e3;
function fillMessage(message, data, mask = String) {
  return message.replace(PLACEHOLDER, (placeholder, key) => {
    const value = Object.hasOwn(data, key) ? data[key] : void 0;
    return value === void 0 ? placeholder : printable(mask(String(value)));
  });
}
function printable(text) {
  return cutText(replaceUnprintable(text), LONGEST_TEXT);
}
function cutText(text, longest) {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}\u2026` : text;
}

export {
  fillMessage,
  printable,
  cutText
};
