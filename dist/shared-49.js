import {
  UNPRINTABLE
} from "./shared-41.js";

// src/report/json-text.ts
function toJsonText(value, indent) {
  const text = JSON.stringify(value, null, indent);
  const printable = text.replace(
    UNPRINTABLE,
    (character) => character === "\n" ? character : escapeCharacter(character)
  );
  return `${printable.replaceAll("##[", "#\\u0023[")}
`;
}
function escapeCharacter(character) {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

export {
  toJsonText
};
