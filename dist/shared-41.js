// src/lint/identity.ts
function identityOf({ rule, file, root, path, subject }) {
  const relative = file.startsWith(root) ? file.slice(root.length).replace(/^[\\/]+/, "") : file;
  return [rule, relative.replaceAll("\\", "/"), elementOf(path), subject ?? ""].join("\n");
}
function elementOf(path) {
  return path.replace(/\.\d+(?=\.|$)/g, "");
}

export {
  identityOf,
  elementOf
};
