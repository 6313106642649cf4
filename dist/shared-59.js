import {
  escapeInJson
} from "./shared-72.js";

// src/report/json-text.ts
function toJsonText(value, indent) {
  return `${escapeInJson(JSON.stringify(value, null, indent)).replaceAll("##[", "#\\u0023[")}
`;
}

export {
  toJsonText
};
