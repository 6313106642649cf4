// src/report/workflow-commands.ts
function formatCommand(name, properties, data) {
  const list = Object.entries(properties).flatMap(
    ([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]
  );
  return `::${[name, list.join(",")].filter(Boolean).join(" ")}::${escapeData(data)}`;
}
function neutralizeCommands(text) {
  return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}
function escapeProperty(value) {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function escapeData(value) {
  return value.replaceAll("##[", "## [").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export {
  formatCommand,
  neutralizeCommands
};
