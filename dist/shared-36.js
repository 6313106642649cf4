// src/files/file-names.ts
var defaultFileNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var overrideFileNames = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml"
];
function isComposeFileName(name) {
  return /^(docker-)?compose([.-].*)?\.ya?ml$/i.test(name) || /\.compose\.ya?ml$/i.test(name);
}
function isEnvFileName(name) {
  if (/\.ya?ml$/i.test(name)) return false;
  return /^\.?env(\..+)?$/.test(name) || /\.env(\.example)?$/.test(name);
}

export {
  defaultFileNames,
  overrideFileNames,
  isComposeFileName,
  isEnvFileName
};
