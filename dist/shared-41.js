// src/lint/message.ts
var PLACEHOLDER = /\{\{(\w+)\}\}/g;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
var LONGEST_TEXT = 1e3;
function fillMessage(message, data) {
  return message.replace(PLACEHOLDER, (placeholder, key) => {
    const value = Object.hasOwn(data, key) ? data[key] : void 0;
    return value === void 0 ? placeholder : printable(String(value));
  });
}
function printable(text) {
  return cutText(
    text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`),
    LONGEST_TEXT
  );
}
function cutText(text, longest) {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}\u2026` : text;
}
function reasonOf(thrown) {
  try {
    return thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    return "it threw something that says nothing";
  }
}

export {
  UNPRINTABLE,
  fillMessage,
  printable,
  cutText,
  reasonOf
};
