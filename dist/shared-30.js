import {
  resolveModule
} from "./shared-40.js";
import {
  remember
} from "./shared-70.js";

// src/config/eslintrc.ts
import { createRequire } from "node:module";

// src/text/parse-expression.ts
function parseExpression(source) {
  const fault = findSyntaxFault(source);
  if (fault !== void 0) return { problem: `This is no regular expression: ${fault}.`, advice: "Correct it." };
  const tokens = source.match(TOKEN) ?? [];
  const foreign = tokens.find((token) => FOREIGN.test(token));
  if (foreign !== void 0) return { problem: `This expression uses '${foreign}', ${WHY}.`, advice: INSTEAD };
  const part = readTokens(tokens);
  if (part !== void 0 && sizeOf(part) <= LARGEST) return part;
  const problem = `This expression is too large: it has more than ${LARGEST} parts, counts written out, or nests too deeply.`;
  return { problem, advice: "Ask for less with it." };
}
var LARGEST = 1e4;
var DEEPEST = 100;
var TOKEN = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:?))?|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|\\(?:[pPu]\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|x..|c.|k<[^>]*>|[1-9]\d*|.)|./gsu;
var FOREIGN = /^\(\?[a-z-]|^\\(?:k|[1-9])/;
var WHY = "for which no time can be promised, so this linter's expressions do without it";
var INSTEAD = "Write it without.";
function findSyntaxFault(source) {
  try {
    new RegExp(source, "u");
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: /s, "").toLowerCase() : String(error);
  }
}
function readTokens(tokens) {
  const groups = [openGroup("")];
  for (const token of tokens) {
    if (token.startsWith("(")) groups.push(openGroup(token));
    else if (token === ")") addPart(groups, closeGroup(groups.pop()));
    else if (token === "|") groups.at(-1)?.alternatives.push([]);
    else if (QUANTIFIER.test(token)) repeatLast(groups, token);
    else addPart(groups, readPart(token));
    if (groups.length > DEEPEST) return void 0;
  }
  return closeGroup(groups.pop());
}
var QUANTIFIER = /^(?:[*+?]|\{\d)/;
function readPart(token) {
  const isAssertion = token === "^" || token === "$" || token === "\\b" || token === "\\B";
  return isAssertion ? { kind: "assertion", source: token } : { kind: "character", source: token };
}
function addPart(groups, part) {
  groups.at(-1)?.alternatives.at(-1)?.push(part);
}
function openGroup(opening) {
  return { opening, alternatives: [[]] };
}
function closeGroup({ opening, alternatives } = openGroup("")) {
  const parts = alternatives.map((items) => ({ kind: "sequence", parts: items }));
  const part = { kind: "alternatives", parts };
  const [, behind = "", sign] = /^\(\?(<?)([=!])/.exec(opening) ?? [];
  return sign ? { kind: "look", part, isBehind: behind !== "", isNegated: sign === "!" } : part;
}
function repeatLast(groups, quantifier) {
  const part = groups.at(-1)?.alternatives.at(-1)?.pop();
  if (part) addPart(groups, { kind: "repeat", part, ...readCounts(quantifier) });
}
function readCounts(quantifier) {
  const [, min = "", comma, max = ""] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
  const endless = Number.POSITIVE_INFINITY;
  if (min !== "") return { min: Number(min), max: comma ? Number(max || endless) : Number(min) };
  return { min: quantifier.startsWith("+") ? 1 : 0, max: quantifier.startsWith("?") ? 1 : endless };
}
function sizeOf(part) {
  if (part.kind === "character" || part.kind === "assertion") return 1;
  if (part.kind === "look") return 1 + sizeOf(part.part);
  if (part.kind !== "repeat") return part.parts.reduce((size, item) => size + sizeOf(item), 1);
  const copies = part.max === Number.POSITIVE_INFINITY ? part.min + 1 : part.max;
  return Math.max(1, copies) * (sizeOf(part.part) + 1);
}

// src/text/expression.ts
function readExpression(source) {
  const part = parseExpression(source);
  if ("problem" in part) return part;
  const readers = createReaders();
  const starts = /* @__PURE__ */ new Map();
  const startOf = (whole, isBackward) => remember(starts, whole, () => link(whole, END, { readers, isBackward }));
  return {
    test: (text) => {
      const looks = createLooks([...text], startOf);
      return !findEnds(startOf(part, false), looks, false).next().done;
    },
    toString: () => source
  };
}
function compileExpression(source) {
  const read = readExpression(source);
  if ("problem" in read) throw new SyntaxError(`${read.problem} ${read.advice}`);
  return read;
}
var END = { kind: "end" };
function link(part, next, linking) {
  switch (part.kind) {
    case "character":
      return { kind: "read", accepts: linking.readers(part.source), next };
    case "assertion":
      return { kind: "check", holds: ASSERTIONS[part.source], next };
    case "look":
      return { kind: "check", holds: ({ index, holds }) => holds(part, index), next };
    case "sequence": {
      const parts = linking.isBackward ? part.parts : part.parts.toReversed();
      return parts.reduce((following, item) => link(item, following, linking), next);
    }
    case "alternatives":
      return { kind: "fork", ways: part.parts.map((item) => link(item, next, linking)) };
    case "repeat":
      return linkRepeat(part, next, linking);
  }
}
function linkRepeat({ part, min, max }, next, linking) {
  const isEndless = max === Number.POSITIVE_INFINITY;
  let step = isEndless ? linkLoop(part, next, linking) : next;
  for (let optional = isEndless ? min : max; optional > min; optional -= 1) {
    step = { kind: "fork", ways: [link(part, step, linking), next] };
  }
  for (let required = min; required > 0; required -= 1) step = link(part, step, linking);
  return step;
}
function linkLoop(part, next, linking) {
  const loop = { kind: "fork", ways: [next] };
  loop.ways.push(link(part, loop, linking));
  return loop;
}
function createReaders() {
  const known = /* @__PURE__ */ new Map();
  return (source) => remember(known, source, () => createReader(source));
}
function createReader(source) {
  if (!/^[.[\\]/.test(source)) return (character) => character === source;
  const expression = new RegExp(`^${source}$`, "u");
  const known = /* @__PURE__ */ new Map();
  return (character) => remember(known, character, () => expression.test(character));
}
var ASSERTIONS = {
  "^": ({ before }) => before === void 0,
  $: ({ after }) => after === void 0,
  "\\b": (place) => isWordEdge(place),
  "\\B": (place) => !isWordEdge(place)
};
function isWordEdge({ before = "", after = "" }) {
  return /^\w/.test(before) !== /^\w/.test(after);
}
function createLooks(characters, startOf) {
  const known = /* @__PURE__ */ new Map();
  const looks = {
    characters,
    holds(look, index) {
      const isBackward = !look.isBehind;
      const ends = () => new Set(findEnds(startOf(look.part, isBackward), looks, isBackward));
      return remember(known, look, ends).has(index) !== look.isNegated;
    }
  };
  return looks;
}
function* findEnds(start, { characters, holds }, isBackward) {
  let arrived = [];
  for (let count = 0; count <= characters.length; count += 1) {
    const index = isBackward ? characters.length - count : count;
    const [before, after] = [characters[index - 1], characters[index]];
    const { reads, isEnd } = follow([...arrived, start], { index, before, after, holds });
    if (isEnd) yield index;
    const character = (isBackward ? before : after) ?? "";
    arrived = reads.flatMap(({ accepts, next }) => accepts(character) ? [next] : []);
  }
}
function follow(from, place) {
  const seen = new Set(from);
  const reads = [];
  for (const step of seen) {
    if (step.kind === "read") reads.push(step);
    else if (step.kind === "fork") for (const way of step.ways) seen.add(way);
    else if (step.kind === "check" && step.holds(place)) seen.add(step.next);
  }
  return { reads, isEnd: seen.has(END) };
}

// src/config/eslintrc.ts
var require2 = createRequire(import.meta.url);
function createCascade(entries, configs, plugins) {
  const { ConfigArray, ConfigArrayFactory } = requireLegacy();
  const numbered = configs.map((config, number) => [number, toEslintrc(config, number)]);
  const pool = new Map([...plugins].map((id) => [id, {}]));
  pool.set(OWN_PLUGIN, { configs: Object.fromEntries(numbered) });
  const factory = new ConfigArrayFactory({ additionalPluginPool: pool, cwd: "/" });
  const elements = entries.flatMap(({ config, file, patternDirectory }) => [
    ...factory.create(numbered[config]?.[1] ?? {}, { filePath: file, basePath: patternDirectory, name: file })
  ]);
  const all = new ConfigArray(...elements);
  return {
    order: elements.flatMap(
      ({ settings, criteria }) => settings?.config === void 0 ? [] : [{ config: settings.config, isLimited: criteria !== null }]
    ),
    settingsFor: (path) => all.extractConfig(path)
  };
}
function namePlugin(name) {
  const { naming } = requireLegacy();
  const normalized = naming.normalizePackageName(name, PLUGIN_PREFIX);
  return { id: naming.getShorthandName(normalized, PLUGIN_PREFIX), package: normalized };
}
function nameConfigPackage(name) {
  return requireLegacy().naming.normalizePackageName(name, "pmoves-config");
}
function resolveReporter(name, directory) {
  const packageName = requireLegacy().naming.normalizePackageName(name, "eslint-formatter");
  return resolveModule(packageName, `${directory}/index.js`);
}
function compileSchema(schema) {
  return createCompiler({ strict: false }).compile(schema);
}
function compileStrictSchema(schema) {
  const check = compiled.get(schema) ?? createCompiler(STRICT).compile(schema);
  compiled.set(schema, check);
  return check;
}
var STRICT = {
  strict: true,
  strictTypes: false,
  strictTuple: false,
  strictRequired: false,
  // To find such properties ajv would try JavaScript's expressions on them, however long that takes.
  allowMatchingProperties: true,
  ownProperties: true,
  code: { regExp: Object.assign(compileExpression, { code: "compileExpression" }) }
};
var compiled = /* @__PURE__ */ new WeakMap();
var OWN_PLUGIN = "pmoves";
var PLUGIN_PREFIX = "pmoves-plugin";
function createCompiler(options) {
  const { Ajv2020 } = require2("ajv/dist/2020.js");
  return new Ajv2020({ allErrors: true, messages: false, logger: false, ...options });
}
function requireLegacy() {
  return require2("@eslint/eslintrc").Legacy;
}
function toEslintrc({ overrides = [], settings = {}, ...config }, number) {
  const withPool = (names) => names.map((name) => `plugin:${OWN_PLUGIN}/${name}`);
  return {
    ...config,
    extends: withPool(config.extends),
    settings: { config: number, stated: { [`config ${number}`]: () => settings } },
    overrides: overrides.map(({ settings: own = {}, ...override }, index) => ({
      ...override,
      extends: withPool(override.extends),
      settings: { stated: { [`config ${number} override ${index}`]: () => own } }
    }))
  };
}

export {
  parseExpression,
  readExpression,
  compileExpression,
  createCascade,
  namePlugin,
  nameConfigPackage,
  resolveReporter,
  compileSchema,
  compileStrictSchema
};
