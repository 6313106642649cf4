// src/report/uri.ts
function encodePath(path) {
  return path.split("/").map((part) => encodeURIComponent(wellFormed(part))).join("/");
}
function encodeUrl(url) {
  return encodeURI(wellFormed(url));
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}

export {
  encodePath,
  encodeUrl
};
