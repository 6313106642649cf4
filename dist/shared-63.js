import {
  printable
} from "./shared-49.js";

// src/report/xml.ts
function xmlDocument(root) {
  return `<?xml version="1.0" encoding="utf-8"?>
${root}
`;
}
function element(name, attributes, children = []) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const start = `<${name}${list.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>
${children.map(indent).join("\n")}
</${name}>`;
}
function textContent(lines) {
  return lines.map(escapeText).join("\n");
}
function escapeText(text) {
  return printable(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\s*):/, "$1&#58;").replaceAll("##[", "##&#91;");
}
function indent(text) {
  return text.replace(/^/gm, "  ");
}

export {
  xmlDocument,
  element,
  textContent
};
