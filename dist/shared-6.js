// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/cli/workflow-commands.ts
function neutralizeCommands(text) {
  return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}

export {
  UsageError,
  neutralizeCommands
};
