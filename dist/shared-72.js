// src/text/unprintable.ts
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function replaceUnprintable(text) {
  return /^[ -~]*$/.test(text) ? text : text.replace(UNPRINTABLE, toCodePoint);
}
function toCodePoint(character) {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
}
function escapeInJson(json) {
  return json.replace(
    UNPRINTABLE,
    (character) => character === "\n" ? character : character.split("").map(toEscape).join("")
  );
}
function toEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  UNPRINTABLE,
  replaceUnprintable,
  escapeInJson
};
