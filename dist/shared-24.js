import {
  EXTENSIONS,
  formatExtensions
} from "./shared-23.js";
import {
  isMapping,
  valueAt
} from "./shared-21.js";
import {
  compareText
} from "./shared-66.js";

// src/compose/render/environments.ts
function renderEnvironments({ environments, enabled, model }) {
  const names = [...environments.keys()].filter((name) => enabled.has(name)).sort(compareText);
  return Object.fromEntries(
    names.map((name) => {
      const own = valueAt(model, "services", name, "environment");
      return [name, renderEnvironment(environments.get(name)?.variables ?? /* @__PURE__ */ new Map(), own)];
    })
  );
}
function renderEnvironment(variables, own) {
  const extensions = isMapping(own) ? formatExtensions(own) : void 0;
  const pairs = extensions === void 0 ? [] : [[EXTENSIONS, extensions]];
  for (const [name, variable] of variables) {
    const isExtension = extensions !== void 0 && name.startsWith("x-") && variable.source === "environment";
    const winner = isExtension ? variable.hides.find(({ source }) => source === "env-file") : variable;
    if (winner) pairs.push([name, winner.value ?? null]);
  }
  return Object.fromEntries(pairs.sort(([one], [other]) => compareText(one, other)));
}

export {
  renderEnvironments
};
