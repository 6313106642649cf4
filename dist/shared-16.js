import {
  UNPRINTABLE
} from "./shared-14.js";

// src/report/json-text.ts
function toJsonText(value, indent) {
  const text = JSON.stringify(value, null, indent);
  const printable = text.replace(UNPRINTABLE, (character) => character === "\n" ? character : codePointOf(character));
  return `${printable.replaceAll("##[", "#\\u0023[")}
`;
}
function codePointOf(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  toJsonText
};
