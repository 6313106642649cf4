import {
  BUILT_IN_SHAPES,
  builtInSecrets,
  checkRules,
  checkSchema,
  createPlan,
  firstLine,
  isPath,
  loadPlugins,
  matchesLabel,
  moduleIn,
  parseSelector,
  pluginOf,
  readLevel,
  textsAt
} from "./shared-27.js";
import {
  compileExpression,
  compileStrictSchema,
  createCascade,
  nameConfigPackage,
  namePlugin,
  parseExpression
} from "./shared-30.js";
import {
  requireModule,
  resolveModule
} from "./shared-40.js";
import {
  childPath,
  derivedScalar,
  entriesAt,
  entryAt,
  matchesGlob,
  partOf,
  scalarAt,
  splitPair
} from "./shared-21.js";
import {
  createEntry,
  createMapping,
  scalarText
} from "./shared-20.js";
import {
  createDocument,
  isJsonObject,
  parseJsonc,
  placeMistake,
  readConfigFile,
  suggestName,
  valueAt
} from "./shared-28.js";
import {
  ConfigError
} from "./shared-29.js";
import {
  isList,
  isRecord
} from "./shared-69.js";
import {
  baseName,
  cleanPath,
  directoryOf,
  joinPath,
  resolvePath
} from "./shared-67.js";

// src/policies/values.ts
function childrenOf(value) {
  const { tree } = value;
  if (tree.kind === "mapping") return [...tree.entries].map(([key, entry]) => createEntry2(value, key, entry));
  if (tree.kind === "scalar") return tree.type === "null" ? [] : [createItem(value, tree, 0)];
  const pairs = PAIRS.get(value.key);
  return tree.items.map((item, index) => {
    if (!pairs || item.kind !== "scalar") return createItem(value, item, index);
    return createPair(value, pairs(item));
  });
}
function toJson(value) {
  const { tree } = value;
  if (tree.kind === "scalar") return plainValue(tree);
  const children = childrenOf(value);
  const isList2 = tree.kind === "sequence" && !PAIRS.has(value.key);
  if (isList2) return children.map(toJson);
  return Object.fromEntries(children.map((child) => [child.key, toJson(child)]));
}
function textOf({ tree }) {
  return tree.kind === "scalar" ? scalarText(tree.relative ?? tree) : void 0;
}
function placeOf({ tree, keyAt }) {
  const { file, start, end } = tree.kind === "scalar" ? tree.relative ?? tree : tree;
  return start === end ? keyAt : { file, start, end };
}
var PAIRS = /* @__PURE__ */ new Map([
  ["additional_contexts", splitPair],
  ["annotations", splitPair],
  ["args", splitPair],
  ["environment", splitPair],
  ["extra_hosts", splitHost],
  ["labels", splitPair],
  ["sysctls", splitPair]
]);
function createEntry2(parent, key, { key: keyAt, value: tree, via }) {
  const path = childPath(parent.path, key);
  const item = parent.item === void 0 ? {} : { item: parent.item };
  return { tree, path, key, keyAt, name: key, isItem: false, ...item, ...via && { via } };
}
function createItem(parent, tree, index) {
  const { file, start, end } = tree;
  const keyAt = placeOf({ tree, keyAt: { file, start, end } });
  const name = tree.kind === "scalar" ? { name: scalarText(tree.relative ?? tree) } : {};
  const item = identifyItem(parent.key, tree) ?? parent.item;
  const own = item === void 0 ? name : { ...name, item };
  return { tree, path: childPath(parent.path, index), key: String(index), keyAt, isItem: true, ...own };
}
var PLAIN_LISTS = /* @__PURE__ */ new Set([
  "cap_add",
  "cap_drop",
  "devices",
  "dns",
  "dns_search",
  "expose",
  "external_links",
  "group_add",
  "links",
  "profiles",
  "security_opt",
  "tmpfs",
  "volumes_from"
]);
function identifyItem(list, tree) {
  if (tree.kind === "scalar") return PLAIN_LISTS.has(list) ? scalarText(tree) : void 0;
  const keys = list === "ports" ? ["published", "target"] : ["target", "source", "path"];
  const [first] = keys.flatMap((key) => scalarAt(tree, key) ?? []);
  if (!first) return void 0;
  const protocol = list === "ports" ? scalarAt(tree, "protocol") : void 0;
  return scalarText(first.relative ?? first) + (protocol ? `/${scalarText(protocol)}` : "");
}
function createPair(parent, { key: token, value }) {
  const key = scalarText(token);
  const { file, start, end } = token;
  const keyAt = { file, start, end };
  const tree = value ?? derivedScalar(null, keyAt);
  return { tree, path: childPath(parent.path, key), key, keyAt, name: key, isItem: false };
}
function splitHost(item) {
  const text = scalarText(item);
  const colon = text.indexOf(":");
  if (text.includes("=") || colon < 0) return splitPair(item);
  return { key: partOf(item, 0, colon), value: partOf(item, colon + 1, text.length) };
}
function plainValue(scalar) {
  if (scalar.relative) return scalarText(scalar.relative);
  return typeof scalar.value === "bigint" ? Number(scalar.value) : scalar.value;
}

// src/policies/fault.ts
function faultOfValue(value, demand2) {
  return { about: "value", at: placeOf(value), path: value.path, demand: demand2, ...subjectOf(value), related: explain(value) };
}
function faultOfName(value, demand2) {
  return { about: "name", at: value.keyAt, path: value.path, demand: demand2, ...subjectOf(value), related: explain(value) };
}
function faultOfAbsence(within, missing, demand2) {
  const path = [within.path, ...missing].filter(Boolean).join(".");
  const subject = within.item ?? (missing.join(".") || within.key);
  return { about: "absence", at: within.keyAt, path, demand: demand2, ...subject && { subject }, related: [] };
}
function subjectOf({ item, key, isItem }) {
  const subject = item ?? (isItem ? "" : key);
  return subject ? { subject } : {};
}
var MOST_REPLACED = 3;
function explain({ tree, via = [] }) {
  const replaced = (tree.history?.replaced ?? []).filter(({ removed }) => !removed).slice(0, MOST_REPLACED);
  return [
    ...via.map(({ by, at }) => ({ at, message: HOPS[by] })),
    ...replaced.map(({ value: { file, start, end } }) => ({
      at: { file, start, end },
      message: "This value was overridden."
    }))
  ];
}
var HOPS = {
  alias: "This alias brings it.",
  "merge-key": "This merge key brings it.",
  extends: "It comes here by this `extends`.",
  include: "It comes here by this `include`.",
  "override-file": "This file brings it."
};

// src/policies/find-slots.ts
function findSlots(root, keys, needsOne = false) {
  const [key, ...rest] = keys;
  if (key === void 0) return [{ value: root }];
  const found = childrenOf(root).filter(({ name }) => key === "*" || name !== void 0 && matchesGlob(key, name));
  if (found.length > 0) return found.flatMap((child) => findSlots(child, rest, needsOne));
  const mayBeNone = (needsOne ? keys.slice(0, -1) : keys).some((part) => part.includes("*"));
  return mayBeNone ? [] : [{ within: root, missing: keys }];
}

// src/policies/policy-data.ts
var TESTS = ["equals", "oneOf", "matches", "inCidr"];
var WORDS = [...TESTS, "not", "present", "absent", "subset", "count", "anyOf", "schema"];
var KINDS = ["services", "networks", "volumes", "envFiles", "project"];
function readPath(path = []) {
  return typeof path === "string" ? path.split(".") : path;
}

// src/policies/schema-faults.ts
function createSchemaJudge(schema, compile2) {
  const validate = compile2(schema);
  return (value) => {
    const faults = dropWrapped(validate(toJson(value))).map((violation) => describe(value, violation));
    return [
      ...new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.about, fault.at.start]), fault])).values()
    ];
  };
}
var WRAPPERS = /* @__PURE__ */ new Set(["anyOf", "oneOf", "not", "propertyNames", "contains"]);
function dropWrapped(violations) {
  const wrappers = violations.filter(({ keyword }) => WRAPPERS.has(keyword));
  return violations.filter(
    (violation) => violation.keyword !== "if" && !wrappers.some((wrapper) => wrapper !== violation && isInside(violation, wrapper))
  );
}
function isInside({ schemaPath = "", instancePath }, wrapper) {
  return schemaPath.startsWith(`${wrapper.schemaPath}/`) && `${instancePath}/`.startsWith(`${wrapper.instancePath}/`);
}
function describe(root, { instancePath, keyword, params }) {
  const value = valueAt2(root, instancePath);
  if (typeof params.missingProperty === "string") {
    return faultOfAbsence(value, [params.missingProperty], "must be set");
  }
  const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  const child = childrenOf(value).find(({ key }) => key === name);
  if (child)
    return faultOfName(child, keyword === "propertyNames" ? "has a name that the schema forbids" : "must not be set");
  const demand2 = `must fit the policy's schema ('${keyword}')`;
  return TOO_LITTLE.has(keyword) ? faultOfAbsence(value, [], demand2) : faultOfValue(value, demand2);
}
var TOO_LITTLE = /* @__PURE__ */ new Set(["minItems", "minProperties", "contains", "minContains"]);
function valueAt2(root, pointer) {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((value, part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    return childrenOf(value).find((child) => child.key === key) ?? value;
  }, root);
}

// src/policies/test-text.ts
import ipaddr from "ipaddr.js";
function createTest(data) {
  const word = TESTS.find((name) => data[name] !== void 0);
  if (word === "matches") return createMatch(data.matches ?? "");
  if (word === "inCidr") return createRange([data.inCidr ?? []].flat());
  const values = data.oneOf ?? (data.equals === void 0 ? [] : [data.equals]);
  return { accepts: (text) => holdsText(values, text), wanted: describeValues(values) };
}
function parseNetwork(text) {
  const isNetwork = ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);
  return isNetwork ? ipaddr.parseCIDR(text) : void 0;
}
function holdsText(values, text) {
  return values.some((value) => String(value) === text);
}
function describeValues(values) {
  return values.length === 1 ? `'${values[0]}'` : `one of ${values.map((value) => `'${value}'`).join(", ")}`;
}
function createMatch(source) {
  const expression = compileExpression(source);
  return { accepts: (text) => expression.test(text), wanted: `of the form '${source}'` };
}
function createRange(networks) {
  const ranges = networks.map(parseNetwork).filter((range) => range !== void 0);
  return {
    accepts: (text) => ranges.some((range) => holdsNetwork(range, text)),
    wanted: `in ${networks.join(" or ")}`
  };
}
function holdsNetwork([start, bits], text) {
  const address = text.replace(/^\[(.*)\]$/, "$1");
  const read = parseNetwork(text) ?? parseNetwork(`${address}/${address.includes(":") ? 128 : 32}`);
  return read !== void 0 && read[0].kind() === start.kind() && read[1] >= bits && read[0].match(start, bits);
}

// src/policies/judge.ts
function createJudge(data, compile2) {
  const { path, not, subset, count, anyOf, schema, optional = false } = data;
  const keys = readPath(path);
  if (anyOf) return judgeAny(anyOf.map((alternative) => createJudge(alternative, compile2)));
  if (data.present) return (element) => findSlots(element, keys, true).flatMap(judgePresence);
  if (data.absent) return (element) => findSlots(element, keys).flatMap(judgeAbsence);
  if (subset) return (element) => findSlots(element, keys).flatMap((slot) => judgeSubset(slot, subset));
  if (count) return (element) => findSlots(element, keys).flatMap((slot) => judgeCount(slot, count));
  if (not) return judgeTexts(keys, { ...negate(createTest(not)), optional: true });
  if (schema) return judgeSlots(keys, { judge: createSchemaJudge(schema, compile2), demand: FITS, optional });
  if (TESTS.some((word) => data[word] !== void 0))
    return judgeTexts(keys, { ...demand(createTest(data)), optional });
  return () => [];
}
var FITS = "must be as the policy's schema says";
var UNSET = ", and is not set";
function demand({ accepts, wanted }) {
  return { accepts: (text) => text !== void 0 && accepts(text), demand: `must be ${wanted}` };
}
function negate({ accepts, wanted }) {
  return { accepts: (text) => text === void 0 || !accepts(text), demand: `must not be ${wanted}` };
}
function judgeTexts(keys, { accepts, demand: demand2, optional }) {
  const judge = (value) => {
    const items = value.tree.kind === "scalar" ? [value] : childrenOf(value);
    if (items.length === 0 && !optional) return [faultOfAbsence(value, [], `${demand2}, and is empty`)];
    return items.flatMap((item) => judgeText(item, { accepts, demand: demand2, isName: item !== value && !item.isItem }));
  };
  return judgeSlots(keys, { judge, demand: demand2, optional });
}
function judgeText(value, { accepts, demand: demand2, isName }) {
  if (isName) return accepts(value.key) ? [] : [faultOfName(value, `has a name that ${demand2}`)];
  return accepts(textOf(value)) ? [] : [faultOfValue(value, demand2)];
}
function judgeSlots(keys, { judge, demand: demand2, optional }) {
  return (element) => findSlots(element, keys).flatMap((slot) => {
    if ("value" in slot) return judge(slot.value);
    return optional ? [] : [faultOfAbsence(slot.within, slot.missing, demand2 + UNSET)];
  });
}
function judgePresence(slot) {
  return "value" in slot ? [] : [faultOfAbsence(slot.within, slot.missing, "must be set")];
}
function judgeAbsence(slot) {
  return "value" in slot ? [faultOfName(slot.value, "must not be set")] : [];
}
function judgeSubset(slot, values) {
  if (!("value" in slot)) return [];
  const demand2 = values.length === 0 ? "must not be there" : `must be ${describeValues(values)}`;
  return childrenOf(slot.value).filter(({ name }) => name === void 0 || !holdsText(values, name)).map((child) => child.isItem ? faultOfValue(child, demand2) : faultOfName(child, `has a name that ${demand2}`));
}
function judgeCount(slot, { exactly, min = exactly ?? 0, max = exactly ?? Infinity }) {
  const [value, missing] = "value" in slot ? [slot.value, []] : [slot.within, slot.missing];
  const count = "value" in slot ? childrenOf(slot.value).length : 0;
  const demand2 = `must have ${describeCount({ exactly, min, max })}, and has ${count}`;
  if (count < min) return [faultOfAbsence(value, missing, demand2)];
  return count > max ? [faultOfName(value, demand2)] : [];
}
function describeCount({ exactly, min, max }) {
  if (exactly !== void 0) return `exactly ${exactly}`;
  if (max === Infinity) return `at least ${min}`;
  if (max === 0) return "no entries";
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
function judgeAny(judges) {
  return (element) => {
    const results = judges.map((judge) => judge(element));
    const [first, ...others] = results.flatMap(([fault]) => fault ?? []);
    if (!first || results.some((faults) => faults.length === 0)) return [];
    const isAbsence = [first, ...others].some(({ about }) => about === "absence");
    const ways = others.map(({ path, demand: wanted }) => `, or '${relativeTo(element, path)}' ${wanted}`);
    const places = others.filter(({ at }) => at.start !== first.at.start || at.file !== first.at.file);
    return [
      {
        ...first,
        about: isAbsence ? "absence" : first.about,
        demand: first.demand + ways.join(""),
        related: [...first.related, ...places.map(({ at, demand: wanted }) => ({ at, message: `Or this ${wanted}.` }))]
      }
    ];
  };
}
function relativeTo(element, path) {
  return path.startsWith(`${element.path}.`) ? path.slice(element.path.length + 1) : path === element.path ? "" : path;
}

// src/policies/select-elements.ts
function selectService({ services, except = [] }, service, plan) {
  if (!services || !plan.selects(services, service) || plan.selects(except, service)) return [];
  const { name, tree, path, at } = service;
  return [createElement("Service", { tree, path, key: name, keyAt: at, isItem: false })];
}
function selectNetwork({ networks, except }, network, project) {
  return selectNamed({ selectors: networks, except }, { ...network, kind: "networks" }, project);
}
function selectVolumes({ volumes, except }, project) {
  return [...project.volumes.values()].flatMap(
    (volume) => selectNamed({ selectors: volumes, except }, { ...volume, kind: "volumes" }, project)
  );
}
function selectProject({ project: isSelected }, project) {
  const { tree, name, at } = project;
  if (!isSelected || !tree) return [];
  return [createElement("Project", { tree, path: "", key: name, keyAt: at, isItem: false })];
}
function selectEnvFile({ envFiles = [], except = [] }, file, plan) {
  const matches = (selector) => selectsFile(selector, file, plan);
  if (!envFiles.some(matches) || except.some(matches)) return [];
  const { source, isExample } = file;
  const at = { file: source, start: 0, end: 0 };
  const tree = createMapping({ entries: new Map(file.entries.map(toEntry)), ...at });
  const value = { tree, path: "", key: baseName(source.path), keyAt: at, isItem: false };
  return [{ ...createElement("Env file", value), hasValues: !isExample }];
}
function selectNamed({ selectors = [], except = [] }, named, { tree }) {
  const { key, kind, path, at, external } = named;
  const entry = entriesAt(tree, kind).get(key);
  if (!entry) return [];
  const value = { tree: entry.value, path, key, keyAt: at, isItem: false };
  const matches = (selector) => selectsNamed(selector, named, value);
  if (!selectors.some(matches) || except.some(matches)) return [];
  const element = createElement(kind === "networks" ? "Network" : "Volume", value);
  return [{ ...element, isComplete: external?.value !== true }];
}
function selectsNamed(selector, { key, name }, value) {
  const { kind, glob } = parseSelector(selector);
  if (kind === "label") return matchesLabel(glob, labelsOf(value));
  return matchesGlob(selector, key) || matchesGlob(selector, name);
}
function labelsOf(value) {
  const entry = entryAt(value.tree, "labels");
  if (!entry) return [];
  const labels = { tree: entry.value, path: childPath(value.path, "labels"), key: "labels", keyAt: entry.key };
  return childrenOf({ ...labels, isItem: false }).map((label) => [label.key, textOf(label) ?? ""]);
}
function selectsFile(selector, { file }, plan) {
  const { kind, glob } = parseSelector(selector);
  if (kind !== "tier") return matchesGlob(selector, baseName(file));
  const tier = plan.tierOfFile(file);
  return tier !== void 0 && matchesGlob(glob, tier.name);
}
function toEntry({ name, nameAt, value, text }) {
  const state = value === "" || value === null ? "empty" : "present";
  return [name, createEntry(nameAt, derivedScalar(state, text?.at ?? nameAt))];
}
function createElement(kind, value) {
  return { title: `${kind} '${value.key}'`, name: value.key, value, isComplete: true, hasValues: true };
}

// src/policies/create-policy-rule.ts
function policyId(name) {
  return `policy/${name}`;
}
function createPolicyRule(name, policy, compile2) {
  const { level = "error", reason, docs } = policy;
  return {
    id: policyId(name),
    meta: {
      summary: `Enforce the policy '${name}'${reason === void 0 ? "" : `: ${reason.replace(/\.$/, "")}`}`,
      category: CATEGORY,
      recommended: level,
      needsPlan: false,
      messages: { broken: createMessage(policy) },
      references: docs === void 0 ? [] : [docs]
    },
    create: ({ project, plan, report }) => {
      const judges = [policy.assert].flat().map((assertion) => createJudge(assertion, compile2));
      return createVisitor(policy, { project, plan }, (element) => {
        const faults = judges.flatMap((judge) => judge(element.value)).filter((fault) => isEvident(fault, element, project));
        for (const fault of joinFaults(faults)) report(createReport({ name, reason }, element, fault));
      });
    }
  };
}
function createSelectionRule(name, { select }) {
  return createPolicyRule(name, { select, assert: { count: { max: -1 } } }, () => () => []);
}
var CATEGORY = "correctness";
var PLACEHOLDERS = ["demand", "element", "name", "path", "policy", "service"];
function createMessage({ message, reason }) {
  return message === void 0 ? "{{fault}}" : joinSentences(message, reason);
}
function joinSentences(...texts) {
  return texts.flatMap((text) => text === void 0 ? [] : [endSentence(text)]).join(" ");
}
function endSentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function createVisitor({ select }, { project, plan }, judge) {
  if (select.services) return { service: (service) => selectService(select, service, plan).forEach(judge) };
  if (select.networks) return { network: (network) => selectNetwork(select, network, project).forEach(judge) };
  if (select.envFiles) return { envFile: (file) => selectEnvFile(select, file, plan).forEach(judge) };
  return { project: () => [...selectVolumes(select, project), ...selectProject(select, project)].forEach(judge) };
}
function isEvident({ about }, { isComplete, hasValues }, { isOverlay }) {
  if (about === "absence") return isComplete && !isOverlay;
  return about === "name" || hasValues;
}
function joinFaults(faults) {
  const joined = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    const { path, at, demand: demand2 } = fault;
    const key = JSON.stringify([path, at.file.path, at.start, at.end]);
    const known = joined.get(key);
    if (!known) joined.set(key, fault);
    else if (known.demand !== demand2) joined.set(key, { ...known, demand: `${known.demand}, and ${demand2}` });
  }
  return joined.values();
}
function createReport(policy, { title, name, value }, fault) {
  const { at, path, subject, demand: demand2, related } = fault;
  const inside = relativeTo(value, path);
  const what = inside === "" ? title : `${title}: '${inside}'`;
  const words = { element: title, name, path: inside, demand: demand2, policy: policy.name, service: name };
  return {
    at: { at, path },
    messageId: "broken",
    data: { ...words, fault: joinSentences(`${what} ${demand2}`, policy.reason) },
    ...subject === void 0 ? {} : { subject },
    related,
    cause: `${demand2}:${at.file.path}:${at.start}`
  };
}

// src/presets/hardened.ts
var hardenedRules = {
  "cap-drop-all": "warn",
  healthcheck: "warn",
  "logging-limit": "warn",
  "no-new-privileges": "warn",
  "non-root-user": "warn",
  "pids-limit": "warn",
  "read-only-root": "warn",
  "resource-limits": "warn"
};

// src/presets/seed-secrets.ts
var seedSecrets = {
  "llm-provider-key": {
    names: [...builtInSecrets["llm-provider-key"]?.names ?? [], "CLOUDFLARE_API_TOKEN"]
  },
  "neo4j-credential": { description: "Neo4j credential", names: ["NEO4J_AUTH", "NEO4J_PASSWORD", "NEO4J_PASS"] },
  "meilisearch-credential": {
    description: "Meilisearch credential",
    names: ["MEILI_API_KEY", "MEILI_SEARCH_KEY", "MEILISEARCH_API_KEY", "MEILISEARCH_KEY"]
  },
  "qdrant-credential": {
    description: "Qdrant credential",
    names: ["QDRANT_API_KEY", "QDRANT__SERVICE__API_KEY", "QDRANT_READ_ONLY_API_KEY"]
  },
  "minio-credential": {
    description: "MinIO credential",
    names: ["MINIO_ACCESS_KEY", "MINIO_SECRET_KEY", "MINIO_PASSWORD"]
  },
  "nats-credential": {
    description: "NATS credential",
    names: ["NATS_PASSWORD", "NATS_TOKEN", "NATS_AUTH_TOKEN", "NATS_NKEY_SEED"]
  },
  "supabase-credential": {
    description: "Supabase credential",
    names: [
      "SERVICE_ROLE_KEY",
      "SUPABASE_KEY",
      "SUPABASE_SECRET_KEY",
      "SUPABASE_SERVICE_KEY",
      "SUPABASE_SERVICE_ROLE_KEY"
    ]
  },
  "tensorzero-credential": { description: "TensorZero credential", names: ["TENSORZERO_API_KEY"] },
  "hi-rag-credential": { description: "Hi-RAG credential", names: ["HIRAG_API_KEY", "HI_RAG_API_KEY"] },
  "internal-api-key": {
    description: "API key of one of the project's own services",
    names: [
      "AGENT_ZERO_API_KEY",
      "ARCHON_API_KEY",
      "BOTZ_API_KEY",
      "CHANNEL_MONITOR_API_KEY",
      "DEEPRESEARCH_API_KEY",
      "FLUTE_API_KEY",
      "JELLYFIN_API_KEY",
      "N8N_API_KEY",
      "OPEN_NOTEBOOK_API_KEY",
      "PRESIGN_API_KEY",
      "SUPASERCH_API_KEY"
    ]
  }
};

// src/presets/seed.ts
var OWN_SECRETS = ["signing-key", "private-key", "token", "password", "secret", "internal-api-key"];
var tiers = {
  data: {
    purpose: "Infrastructure",
    files: ["env.tier-data"],
    services: ["postgres", "supabase-db", "qdrant", "neo4j", "meilisearch", "minio", "nats"],
    secrets: [
      "database-password",
      "master-key",
      "root-credential",
      "store-credential",
      "neo4j-credential",
      "meilisearch-credential",
      "qdrant-credential",
      "minio-credential",
      "nats-credential",
      ...OWN_SECRETS
    ]
  },
  api: {
    purpose: "Data Access APIs",
    files: ["env.tier-api"],
    services: [
      "postgrest",
      "presign",
      "hi-rag-gateway",
      "hi-rag-gateway-v2",
      "hi-rag-gateway-gpu",
      "hi-rag-gateway-v2-gpu",
      "gpu-orchestrator"
    ],
    secrets: [
      "database-password",
      "neo4j-credential",
      "meilisearch-credential",
      "qdrant-credential",
      "minio-credential",
      "supabase-credential",
      "tensorzero-credential",
      ...OWN_SECRETS
    ]
  },
  worker: {
    purpose: "Background Workers",
    files: ["env.tier-worker"],
    services: ["extract-worker", "langextract", "pdf-ingest", "notebook-sync"],
    secrets: [
      "tensorzero-credential",
      "qdrant-credential",
      "meilisearch-credential",
      "minio-credential",
      "supabase-credential",
      "api-key",
      ...OWN_SECRETS
    ]
  },
  media: {
    purpose: "Media Processing",
    files: ["env.tier-media"],
    services: ["pmoves-yt", "ffmpeg-whisper", "media-video", "media-audio", "channel-monitor"],
    secrets: ["minio-credential", "nats-credential", "api-key", ...OWN_SECRETS]
  },
  agent: {
    purpose: "Agent Orchestration",
    files: ["env.tier-agent"],
    services: ["agent-zero", "archon", "supaserch", "deepresearch"],
    secrets: ["supabase-credential", "hi-rag-credential", "tensorzero-credential", "nats-credential", ...OWN_SECRETS]
  },
  llm: {
    purpose: "LLM Gateway",
    files: ["env.tier-llm"],
    services: ["tensorzero-gateway", "tensorzero-ui"],
    secrets: ["llm-provider-key", "tensorzero-credential", ...OWN_SECRETS]
  }
};
var GATEWAY = "http://tensorzero-gateway:3000";
var seedPlan = {
  tiers,
  sharedFiles: ["env.shared"],
  secrets: seedSecrets,
  networks: {
    api_tier: {
      purpose: "Public-facing services",
      name: "pmoves_api",
      driver: "bridge",
      internal: false,
      subnet: "172.30.1.0/24"
    },
    app_tier: {
      purpose: "Application services",
      name: "pmoves_app",
      driver: "bridge",
      internal: true,
      subnet: "172.30.2.0/24"
    },
    bus_tier: {
      purpose: "Message bus and subscribers",
      name: "pmoves_bus",
      driver: "bridge",
      internal: true,
      subnet: "172.30.3.0/24"
    },
    data_tier: {
      purpose: "Data stores",
      name: "pmoves_data",
      driver: "bridge",
      internal: true,
      subnet: "172.30.4.0/24"
    },
    monitoring_tier: {
      purpose: "Observability",
      name: "pmoves_monitoring",
      driver: "bridge",
      internal: false,
      subnet: "172.30.5.0/24"
    },
    supabase_net: {
      purpose: "Bridge to the Supabase CLI stack",
      name: "supabase_network_PMOVES.AI",
      external: true,
      optional: true
    },
    cataclysm: {
      purpose: "Legacy",
      name: "cataclysm-net",
      external: true,
      optional: true,
      members: ["jellyfin-bridge"]
    }
  },
  stores: {
    postgres: {
      services: ["postgres", "supabase-db", "image:postgres", "image:*/postgres", "image:*/pgvector"],
      home: "data_tier",
      allow: ["api_tier", "monitoring_tier"]
    },
    qdrant: { services: ["qdrant", "image:*/qdrant"], home: "data_tier", allow: ["monitoring_tier"] },
    neo4j: { services: ["neo4j", "image:neo4j", "image:*/neo4j"], home: "data_tier", allow: ["monitoring_tier"] },
    meilisearch: { services: ["meilisearch", "image:*/meilisearch"], home: "data_tier", allow: ["monitoring_tier"] },
    minio: { services: ["minio", "image:*/minio"], home: "data_tier", allow: ["monitoring_tier"] },
    clickhouse: {
      services: ["tensorzero-clickhouse", "image:clickhouse", "image:*/clickhouse-server"],
      home: "data_tier",
      allow: ["monitoring_tier"]
    },
    nats: { services: ["nats", "image:nats"], home: "bus_tier", allow: ["monitoring_tier"] }
  },
  dataNetwork: { network: "data_tier", allow: ["tier:api", "tier:worker"] },
  monitoring: { network: "monitoring_tier" },
  requiredNetworks: [
    {
      services: ["agent-zero"],
      networks: ["api_tier", "bus_tier", "monitoring_tier"],
      reason: "HTTP API, NATS message bus and metrics"
    }
  ],
  llm: {
    secrets: "llm-provider-key",
    tier: "llm",
    hosts: [
      "*.openai.azure.com",
      "api-inference.huggingface.co",
      "api.anthropic.com",
      "api.cerebras.ai",
      "api.cohere.ai",
      "api.cohere.com",
      "api.deepinfra.com",
      "api.deepseek.com",
      "api.elevenlabs.io",
      "api.fireworks.ai",
      "api.groq.com",
      "api.minimax.chat",
      "api.minimax.io",
      "api.mistral.ai",
      "api.moonshot.ai",
      "api.moonshot.cn",
      "api.openai.com",
      "api.perplexity.ai",
      "api.replicate.com",
      "api.together.ai",
      "api.together.xyz",
      "api.venice.ai",
      "api.voyageai.com",
      "api.x.ai",
      "api.z.ai",
      "dashscope*.aliyuncs.com",
      "generativelanguage.googleapis.com",
      "integrate.api.nvidia.com",
      "open.bigmodel.cn",
      "openrouter.ai",
      "router.huggingface.co"
    ],
    gateway: GATEWAY
  },
  endpoints: [
    {
      variables: ["TENSORZERO_URL", "TENSORZERO_BASE_URL", "TENSORZERO_GATEWAY_URL"],
      urls: [GATEWAY],
      reason: "All LLM calls go through the TensorZero gateway"
    },
    {
      variables: ["SUPABASE_URL"],
      urls: ["http://supabase_kong_PMOVES.AI:8000"],
      reason: "Supabase is reached at one address"
    }
  ],
  profiles: {
    data: { services: ["postgres", "qdrant", "neo4j", "meilisearch", "minio", "nats"] },
    orchestration: { services: ["postgrest", "hi-rag-gateway-v2", "tensorzero-gateway"] },
    workers: { services: ["extract-worker", "langextract", "pdf-ingest", "notebook-sync"] },
    yt: { services: ["pmoves-yt", "ffmpeg-whisper", "media-video", "media-audio", "channel-monitor"] },
    agents: { services: ["agent-zero", "archon", "supaserch", "deepresearch"] },
    monitoring: { services: ["prometheus", "grafana", "loki", "promtail", "cadvisor"] }
  }
};

// src/presets/seed-strict.ts
var UNCHANGED = /* @__PURE__ */ new Set(["nats"]);
var seedStrictPlan = {
  stores: Object.fromEntries(
    Object.entries(seedPlan.stores ?? {}).filter(([name]) => !UNCHANGED.has(name)).map(([name, store]) => [name, { ...store, allow: [] }])
  )
};

// src/presets/preset.ts
function createPresets(rules) {
  return /* @__PURE__ */ new Map([
    ["recommended", { rules: Object.fromEntries(rules.map(({ id, meta }) => [id, meta.recommended])) }],
    ["hardened", { extends: ["plugin:pmoves/recommended"], rules: hardenedRules }],
    ["seed", { extends: ["plugin:pmoves/recommended"], plan: seedPlan }],
    ["seed-strict", { extends: ["plugin:pmoves/seed"], plan: seedStrictPlan }]
  ]);
}

// src/config/check-document.ts
function checkDocument(document, rules) {
  const mistakes = [
    ...checkSchema(document),
    ...checkRules(document, rules),
    ...checkGlobs(document),
    ...checkStacks(document)
  ];
  return mistakes.map((mistake) => placeMistake(document, mistake));
}
function checkGlobs({ data }) {
  const overrides = valueAt(data, ["overrides"]);
  if (!isList(overrides)) return [];
  return overrides.flatMap(
    (_, index) => ["files", "excludedFiles"].flatMap((key) => {
      const value = valueAt(data, ["overrides", index, key]);
      const globs = isList(value) ? value : [value];
      return globs.flatMap((glob, place) => {
        if (typeof glob !== "string" || !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(glob)) return [];
        const path = ["overrides", index, key, ...isList(value) ? [place] : []];
        return [
          { path, problem: `'${glob}' leaves the folder of the config.`, advice: "Write it relative, without `..`." }
        ];
      });
    })
  );
}
function checkStacks({ data }) {
  const stacks = valueAt(data, ["stacks"]);
  if (!isJsonObject(stacks)) return [];
  return Object.keys(stacks).flatMap((name) => {
    const files = valueAt(data, ["stacks", name, "files"]);
    if (!isList(files) || files.length > 0) return [];
    return [
      { path: ["stacks", name, "files"], problem: "This stack has no files.", advice: "Name its Compose files." }
    ];
  });
}

// src/config/check-plan.ts
import ipaddr2 from "ipaddr.js";
function checkPlan(plan, ruleIds) {
  const check = { plan, ruleIds: [...ruleIds] };
  return [
    ...checkTiers(check),
    ...checkSecrets(check),
    ...checkNetworks(check),
    ...checkStores(check),
    ...checkPlacement(check),
    ...checkLlm(check),
    ...checkEndpoints(check),
    ...checkReach(check),
    ...checkProfiles(check),
    ...checkExceptions(check),
    ...checkUnsuppressible(check)
  ];
}
function checkTiers(check) {
  return Object.entries(check.plan.tiers ?? {}).flatMap(([name, { files, services, secrets }]) => {
    const path = ["plan", "tiers", name];
    const classes = (secrets ?? []).map((item, index) => ({ item, path: [...path, "secrets", index] }));
    return [
      ...requireKeys(path, { files, services, secrets }),
      ...checkSelectors(check, services, { path: [...path, "services"], never: "tier" }),
      ...classes.flatMap(({ item, path: at }) => item === "*" ? [] : checkClass(check, item, at))
    ];
  });
}
function checkSecrets({ plan }) {
  return Object.entries(plan.secrets ?? {}).flatMap(
    ([name, { shapes = [] }]) => shapes.flatMap((shape, index) => {
      if (BUILT_IN_SHAPES.has(shape)) return [];
      const read = parseExpression(shape);
      return "problem" in read ? [{ path: ["plan", "secrets", name, "shapes", index], ...read }] : [];
    })
  );
}
function checkNetworks(check) {
  return Object.entries(check.plan.networks ?? {}).flatMap(([name, { subnet = [], members }]) => {
    const path = ["plan", "networks", name];
    const subnets = typeof subnet === "string" ? [subnet] : subnet;
    const wrong = subnets.flatMap((text, index) => {
      const at = typeof subnet === "string" ? [...path, "subnet"] : [...path, "subnet", index];
      return ipaddr2.isValidCIDR(text) ? [] : [{ path: at, problem: `'${text}' is no subnet.`, advice: CIDR_ADVICE }];
    });
    return [...wrong, ...checkSelectors(check, members, { path: [...path, "members"] })];
  });
}
function checkStores(check) {
  return Object.entries(check.plan.stores ?? {}).flatMap(([name, { services, home, allow = [] }]) => {
    const path = ["plan", "stores", name];
    return [
      ...requireKeys(path, { home }),
      ...checkNetwork(check, home, [...path, "home"]),
      ...allow.flatMap((network, index) => checkNetwork(check, network, [...path, "allow", index])),
      ...checkSelectors(check, services, { path: [...path, "services"], never: "store" })
    ];
  });
}
function checkPlacement(check) {
  const { dataNetwork, monitoring, requiredNetworks = [] } = check.plan;
  return [
    ...dataNetwork ? requireKeys(["plan", "dataNetwork"], { network: dataNetwork.network, allow: dataNetwork.allow }) : [],
    ...checkNetwork(check, dataNetwork?.network, ["plan", "dataNetwork", "network"]),
    ...checkSelectors(check, dataNetwork?.allow, { path: ["plan", "dataNetwork", "allow"] }),
    ...monitoring ? requireKeys(["plan", "monitoring"], { network: monitoring.network }) : [],
    ...checkNetwork(check, monitoring?.network, ["plan", "monitoring", "network"]),
    ...checkSelectors(check, monitoring?.except, { path: ["plan", "monitoring", "except"] }),
    ...requiredNetworks.flatMap(({ services, networks, except }, index) => {
      const path = ["plan", "requiredNetworks", index];
      return [
        ...checkSelectors(check, services, { path: [...path, "services"] }),
        ...checkSelectors(check, except, { path: [...path, "except"] }),
        ...networks.flatMap((network, place) => checkNetwork(check, network, [...path, "networks", place]))
      ];
    })
  ];
}
function checkLlm(check) {
  const { llm, tiers: tiers2 = {} } = check.plan;
  if (!llm) return [];
  const path = ["plan", "llm"];
  const { secrets, tier, hosts, gateway } = llm;
  return [
    ...requireKeys(path, { secrets, tier, hosts }),
    ...secrets === void 0 ? [] : checkClass(check, secrets, [...path, "secrets"]),
    ...tier === void 0 ? [] : checkName(tier, { path: [...path, "tier"], kind: "tier", known: Object.keys(tiers2) }),
    ...gateway === void 0 ? [] : checkUrl(gateway, [...path, "gateway"])
  ];
}
function checkEndpoints({ plan }) {
  return (plan.endpoints ?? []).flatMap(
    ({ urls }, index) => urls.flatMap((url, place) => checkUrl(url, ["plan", "endpoints", index, "urls", place]))
  );
}
function checkReach(check) {
  return (check.plan.reach ?? []).flatMap(({ from, to, except, ignoreNetworks = [] }, index) => {
    const path = ["plan", "reach", index];
    return [
      ...checkEnds(check, from, [...path, "from"]),
      ...checkEnds(check, to, [...path, "to"]),
      ...checkSelectors(check, except, { path: [...path, "except"] }),
      ...ignoreNetworks.flatMap((network, place) => checkNetwork(check, network, [...path, "ignoreNetworks", place]))
    ];
  });
}
function checkEnds(check, ends, path) {
  if (typeof ends !== "string") return checkSelectors(check, ends, { path });
  return checkSelectors(check, [ends], { path }).map((mistake) => ({ ...mistake, path }));
}
function checkProfiles(check) {
  return Object.entries(check.plan.profiles ?? {}).flatMap(
    ([name, { services }]) => checkSelectors(check, services, { path: ["plan", "profiles", name, "services"] })
  );
}
function checkExceptions(check) {
  return (check.plan.exceptions ?? []).flatMap(({ rule, services }, index) => {
    const path = ["plan", "exceptions", index];
    return [
      ...checkName(rule, { path: [...path, "rule"], kind: "rule", known: check.ruleIds }),
      ...checkSelectors(check, services, { path: [...path, "services"] })
    ];
  });
}
function checkUnsuppressible({ plan, ruleIds }) {
  return (plan.unsuppressible ?? []).flatMap((glob, index) => {
    const path = ["plan", "unsuppressible", index];
    if (!glob.includes("*")) return checkName(glob, { path, kind: "rule", known: ruleIds });
    const isUseful = ruleIds.some((id) => matchesGlob(glob, id));
    return isUseful ? [] : [{ path, problem: `No rule fits '${glob}'.`, advice: "The documentation lists all rules." }];
  });
}
function checkSelectors({ plan }, selectors, { path, never }) {
  return (selectors ?? []).flatMap((selector, index) => {
    const at = [...path, index];
    const { kind, glob } = parseSelector(selector);
    if (kind === never)
      return [{ path: at, problem: `A ${kind} cannot be made of ${kind}s.`, advice: "Name services." }];
    if (kind === "name" && selector.includes(":")) {
      return [{ path: at, problem: `'${selector}' is no selector.`, advice: SELECTOR_ADVICE }];
    }
    if (kind !== "tier" && kind !== "store" || glob.includes("*")) return [];
    return checkName(glob, { path: at, kind, known: Object.keys((kind === "tier" ? plan.tiers : plan.stores) ?? {}) });
  });
}
function checkNetwork({ plan }, network, path) {
  if (network === void 0 || !plan.networks) return [];
  return checkName(network, { path, kind: "network", known: Object.keys(plan.networks) });
}
function checkClass({ plan }, name, path) {
  return checkName(name, { path, kind: "class of secret", known: Object.keys(plan.secrets ?? {}) });
}
function checkName(name, { path, kind, known }) {
  const names = [...known];
  if (names.includes(name)) return [];
  const advice = suggestName(
    name,
    names,
    kind === "rule" ? "The documentation lists all rules." : "State it in the plan."
  );
  return [{ path, problem: `There is no ${kind} '${name}'.`, advice }];
}
function checkUrl(url, path) {
  if (URL.canParse(url)) return [];
  return [{ path, problem: `'${url}' is no URL.`, advice: "Write scheme, host and port: `http://gateway:3000`." }];
}
function requireKeys(path, values) {
  return Object.entries(values).flatMap(
    ([key, value]) => value === void 0 ? [{ path, token: "key", problem: `The key '${key}' is missing.`, advice: "Add it." }] : []
  );
}
var CIDR_ADVICE = "Write an address and the length of its prefix: `172.30.1.0/24`.";
var SELECTOR_ADVICE = "Use a name, a glob with `*`, or one of `tier:`, `store:`, `image:`, `label:`, `network:` and `profile:` with a name.";

// src/config/check-stacks.ts
function checkStackFiles(stacks, documents, { kind }) {
  return [...stacks].flatMap(({ name, files }) => {
    const path = ["stacks", name, "files"];
    const document = documents.findLast(({ data }) => isList(valueAt(data, path)));
    if (!document) return [];
    return files.flatMap((file, index) => {
      const found = kind(resolvePath(document.directory, file));
      if (found === "file") return [];
      const written = valueAt(document.data, [...path, index]);
      const problem = `${DESCRIPTIONS[found]} '${String(written)}'.`;
      return [placeMistake(document, { path: [...path, index], problem, advice: ADVICE })];
    });
  });
}
var ADVICE = "Correct the path, which is relative to this file, or take it out.";
var DESCRIPTIONS = {
  missing: "There is no file",
  directory: "A stack takes Compose files, and this is a directory:",
  special: "A stack takes Compose files, and this is a device, a FIFO or a socket:"
};

// src/config/config-packages.ts
var PROGRAM = "Only the root config can extend a program, if the user chose that config. Write this one as JSON.";
function requireDocument(file, refuse) {
  try {
    const exported = requireModule(file);
    const data = isRecord(exported) && isRecord(exported.default) ? exported.default : exported;
    return createDocument(file, directoryOf(file), data);
  } catch (error) {
    refuse(`The config '${file}' cannot be loaded: ${firstLine(error)}.`, "It must be a module of plain data.");
    return void 0;
  }
}
function readPluginConfig(name, plugin, refuse) {
  const { id, rules, file } = plugin;
  const levels = [...rules].map(([rule, { meta }]) => [`${id}/${rule}`, meta.recommended]);
  const configs = { recommended: { rules: Object.fromEntries(levels) }, ...plugin.configs };
  const config = name.slice(name.lastIndexOf("/") + 1);
  if (!Object.hasOwn(configs, config)) {
    refuse(`The plugin '${id}' has no config '${config}'.`, suggestName(config, Object.keys(configs), "Remove it."));
    return void 0;
  }
  try {
    return createDocument(name, directoryOf(file), Object.entries(configs).find(([key]) => key === config)?.[1]);
  } catch (error) {
    refuse(`The config '${name}' cannot be read: ${firstLine(error)}.`, "It must be plain data.");
    return void 0;
  }
}

// src/config/config-graph.ts
var ConfigGraph = class {
  nodes = [];
  /** What was wrong with `extends` and `plugins`. */
  mistakes = [];
  #sources;
  #numbers = /* @__PURE__ */ new Map();
  /** The documents that the user chose, by themselves or by naming what extends them: these may run programs. */
  #trusted = /* @__PURE__ */ new Set();
  /** The names of the documents whose parents are being read. */
  #open = [];
  constructor(sources) {
    this.#sources = sources;
  }
  /**
   * Adds a config file and reads all that it extends.
   *
   * @param isTrusted Whether the user chose it, so that it may extend programs.
   * @returns Its number.
   * @throws ConfigError when a file cannot be read or is not JSON.
   */
  addFile(document, isTrusted) {
    if (isTrusted) this.#trusted.add(document);
    return this.#numbers.get(document.name) ?? this.#add(document);
  }
  /** Adds `plugin:pmoves/NAME` and all that it extends; returns its number. */
  addPreset(name) {
    const id = `plugin:pmoves/${name}`;
    return this.#numbers.get(id) ?? this.#add(createDocument(id, "/", this.#sources.presets.get(name)));
  }
  #add(document) {
    this.#open.push(document.name);
    const plugins = textsAt(document, ["plugins"]).flatMap(({ name, path }) => this.#addPlugin(name, document, path));
    const parents = this.#addParents(document, ["extends"]);
    const overrideParents = this.#addOverrides(document);
    this.#open.pop();
    this.#numbers.set(document.name, this.nodes.length);
    return this.nodes.push({ document, parents, overrideParents, plugins }) - 1;
  }
  #addOverrides(document) {
    const overrides = valueAt(document.data, ["overrides"]);
    if (!isList(overrides)) return [];
    return overrides.map((_, index) => this.#addParents(document, ["overrides", index, "extends"]));
  }
  #addParents(document, path) {
    return textsAt(document, path).flatMap((text) => {
      const refuse = this.#refuseAt(document, text.path);
      const parent = this.#readParent(text.name, document, refuse);
      if (parent === void 0 || typeof parent === "number") return parent ?? [];
      if (this.#trusted.has(document)) this.#trusted.add(parent);
      const start = this.#open.indexOf(parent.name);
      if (start < 0) return this.#add(parent);
      const circle = [...this.#open.slice(start), parent.name].join(" \u2192 ");
      refuse(`This extends itself: ${circle}.`, "Remove one of these `extends`.");
      return [];
    });
  }
  /** The document that an `extends` names, or its number when it is known; undefined when it was refused. */
  #readParent(name, document, refuse) {
    if (name.startsWith("plugin:")) return this.#numbers.get(name) ?? this.#readPluginConfig(name, refuse);
    if (/^(eslint|pmoves):/.test(name)) {
      const meant = name.replace(/^\w+:/, "plugin:pmoves/");
      refuse(
        `There is no config '${name}'.`,
        suggestName(meant, this.#presetNames(), "Use `plugin:pmoves/recommended`.")
      );
      return void 0;
    }
    const file = isPath(name) ? resolvePath(document.directory, name) : resolveModule(nameConfigPackage(name), moduleIn(document));
    if (file === void 0 || this.#sources.files.kind(file) !== "file") {
      const advice = isPath(name) ? "Paths are relative to this file." : `Install the package '${nameConfigPackage(name)}'.`;
      refuse(`There is no config '${name}'.`, advice);
      return void 0;
    }
    return this.#numbers.get(file) ?? this.#readFileParent(file, this.#trusted.has(document), refuse);
  }
  #readFileParent(file, isTrusted, refuse) {
    if (file.endsWith(".json")) return readConfigFile(file, this.#sources.files);
    if (!/\.[cm]?js$/.test(file)) refuse(`The config '${file}' is not JSON.`, "Write it as JSON or as a module.");
    else if (isTrusted) return requireDocument(file, refuse);
    else refuse(`The config '${file}' is a program.`, PROGRAM);
    return void 0;
  }
  #readPluginConfig(name, refuse) {
    const plugin = pluginOf(name);
    if (plugin !== "pmoves") {
      const loaded = this.#findPlugin(plugin, refuse);
      return loaded && readPluginConfig(name, loaded, refuse);
    }
    const preset = name.slice("plugin:pmoves/".length);
    if (this.#sources.presets.has(preset)) return createDocument(name, "/", this.#sources.presets.get(preset));
    const advice = suggestName(name, this.#presetNames(), "Use `plugin:pmoves/recommended`.");
    refuse(`There is no preset '${name}'.`, advice);
    return void 0;
  }
  #addPlugin(name, document, path) {
    if (name === "pmoves") return [];
    const loaded = this.#findPlugin(name, this.#refuseAt(document, path));
    return loaded ? [loaded.id] : [];
  }
  /** Whoever names a plugin, it is one that the root config names. */
  #findPlugin(name, refuse) {
    const { plugins, rootFile } = this.#sources;
    const loaded = plugins.get(name) ?? plugins.get(namePlugin(name).id);
    const advice = rootFile === void 0 ? "Give a config that names it." : `Add "${name}" to \`plugins\` in ${rootFile}.`;
    if (!loaded) refuse(`Only the root config can name a plugin, and it does not name '${name}'.`, advice);
    return loaded;
  }
  #refuseAt(document, path) {
    return (problem, advice) => this.mistakes.push(placeMistake(document, { path, problem, advice }));
  }
  #presetNames() {
    return [...this.#sources.presets.keys()].map((name) => `plugin:pmoves/${name}`);
  }
};

// src/config/merge-plan.ts
function mergePlans(documents) {
  const builtIn = { secrets: toJson2(builtInSecrets) };
  const plans = documents.map((document) => resolvePaths(document));
  const merged = plans.reduce((far, near) => mergeValues(near, far), builtIn);
  const nearestFirst = documents.toReversed();
  return {
    data: isJsonObject(merged) ? dropNulls(merged) : {},
    place: (mistake) => placeMistake(findOrigin(nearestFirst, mistake.path), mistake)
  };
}
function mergeValues(near, far) {
  if (!isJsonObject(near) || !isJsonObject(far)) return near;
  const rest = Object.entries(far).filter(([key]) => !Object.hasOwn(near, key));
  const own = Object.entries(near).map(([key, value]) => [
    key,
    mergeValues(value, Object.hasOwn(far, key) ? far[key] : void 0)
  ]);
  return Object.fromEntries([...own, ...rest]);
}
function dropNulls(data) {
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, isJsonObject(value) ? dropNulls(value) : value]));
}
function resolvePaths({ data, directory }) {
  const plan = valueAt(data, ["plan"]) ?? {};
  const secrets = valueAt(plan, ["secrets"]);
  if (!isJsonObject(plan) || !isJsonObject(secrets)) return plan;
  const classes = Object.entries(secrets).map(([name, item]) => {
    const file = isJsonObject(item) ? item.namesFrom : void 0;
    return [
      name,
      isJsonObject(item) && typeof file === "string" ? { ...item, namesFrom: resolvePath(directory, file) } : item
    ];
  });
  return { ...plan, secrets: Object.fromEntries(classes) };
}
function findOrigin(nearestFirst, path) {
  const files = nearestFirst.filter(({ name }) => !name.startsWith("plugin:"));
  for (let length = path.length; length > 0; length -= 1) {
    const found = files.find(({ data }) => valueAt(data, path.slice(0, length)) !== void 0);
    if (found) return found;
  }
  const [nearest] = nearestFirst;
  if (!nearest) throw new Error("A plan without a config has no mistakes.");
  return nearest;
}
function toJson2(value) {
  return value;
}

// src/config/merge-stacks.ts
function mergeStacks(documents) {
  const merged = documents.map(resolvePaths2).reduce((far, near) => mergeInOrder(near, far), {});
  const stacks = /* @__PURE__ */ new Map();
  const mistakes = [];
  for (const [name, stack] of Object.entries(isJsonObject(merged) ? dropNulls(merged) : {})) {
    const files = textsOf(stack, "files");
    const statedIn = findOrigin2(name, documents)?.name ?? "";
    if (files) stacks.set(name, { ...toStack(name, files, stack), statedIn });
    else mistakes.push(missingFiles(name, documents));
  }
  return { stacks, mistakes };
}
function findBareStacks(documents) {
  const stated = documents.flatMap(({ data }) => Object.entries(objectAt(data, "stacks")));
  const names = new Set(stated.map(([name]) => name));
  return [...names].filter((name) => stated.every(([other, stack]) => other !== name || isJsonObject(stack) && !("files" in stack))).map((name) => missingFiles(name, documents));
}
function objectAt(data, key) {
  const value = valueAt(data, [key]);
  return isJsonObject(value) ? value : {};
}
function mergeInOrder(near, far) {
  const merged = mergeValues(near, far);
  if (!isJsonObject(merged) || !isJsonObject(far)) return merged;
  const names = /* @__PURE__ */ new Set([...Object.keys(far), ...Object.keys(merged)]);
  return Object.fromEntries([...names].map((name) => [name, merged[name] ?? null]));
}
function resolvePaths2({ data, directory }) {
  const stacks = valueAt(data, ["stacks"]);
  if (!isJsonObject(stacks)) return {};
  const absolute = (path) => typeof path === "string" ? resolvePath(directory, path) : path;
  const resolve = (key, value) => {
    if (key === "profiles") return value;
    return isList(value) ? value.map(absolute) : absolute(value);
  };
  const resolveStack = (stack) => Object.fromEntries(Object.entries(stack).map(([key, value]) => [key, resolve(key, value)]));
  return Object.fromEntries(
    Object.entries(stacks).map(([name, stack]) => [name, isJsonObject(stack) ? resolveStack(stack) : stack])
  );
}
function toStack(name, files, stack) {
  const profiles = textsOf(stack, "profiles");
  const envFiles = textsOf(stack, "envFiles");
  const projectDirectory = valueAt(stack, ["projectDirectory"]);
  return {
    name,
    files,
    ...profiles ? { profiles } : {},
    ...envFiles ? { envFiles } : {},
    ...typeof projectDirectory === "string" ? { projectDirectory } : {}
  };
}
function textsOf(stack, key) {
  const value = valueAt(stack, [key]);
  return isList(value) ? value.filter((item) => typeof item === "string") : void 0;
}
function findOrigin2(name, documents) {
  return documents.findLast(({ data }) => valueAt(data, ["stacks", name]) !== void 0);
}
function missingFiles(name, documents) {
  const path = ["stacks", name];
  const origin = findOrigin2(name, documents);
  const mistake = {
    path,
    token: "key",
    problem: "The key 'files' is missing.",
    advice: "Name its Compose files."
  };
  return origin ? placeMistake(origin, mistake) : { file: "", ...mistake, key: path.join(".") };
}

// src/config/check-assertion.ts
function checkAssertion(assertion, place) {
  const { path } = place;
  const { anyOf = [], not, count, schema, optional } = assertion;
  const [word, other] = WORDS.filter((name) => assertion[name] !== void 0);
  if (word === void 0) return [{ path, problem: "This demands nothing.", advice: VOCABULARY }];
  if (other !== void 0) {
    const problem = `There is '${word}' already.`;
    return [{ path: [...path, other], token: "key", problem, advice: "Make `assert` a list, with one word each." }];
  }
  return [
    ...checkPath(assertion, path),
    ...optional === void 0 || OPTIONAL.has(word) ? [] : [describeOptional(word, [...path, "optional"])],
    ...checkTest(assertion, place),
    ...not ? checkNot(not, { ...place, path: [...path, "not"] }) : [],
    ...count ? checkCount(count, [...path, "count"]) : [],
    ...schema ? checkSchema2(schema, [...path, "schema"]) : [],
    ...anyOf.flatMap((item, index) => checkAssertion(item, { ...place, path: [...path, "anyOf", index] }))
  ];
}
var VOCABULARY = `Use one of ${WORDS.map((word) => `\`${word}\``).join(", ")}.`;
var OPTIONAL = /* @__PURE__ */ new Set([...TESTS, "schema"]);
function checkPath({ path, anyOf, present, absent }, at) {
  if (anyOf && path !== void 0) {
    const problem = "`anyOf` has no path of its own.";
    return [{ path: [...at, "path"], token: "key", problem, advice: "State a path in each alternative." }];
  }
  if (path === void 0 && (present || absent)) {
    return [{ path: at, problem: "The key 'path' is missing.", advice: "Say what must be there, or not be there." }];
  }
  if (path === void 0 || readPath(path).length > 0 && readPath(path).every((key) => key !== "")) return [];
  const advice = "Join keys by single dots, `logging.driver`, or make a list of them.";
  return [{ path: [...at, "path"], problem: "A key of this path is empty.", advice }];
}
function describeOptional(word, path) {
  const problem = `'optional' means nothing beside '${word}'.`;
  return { path, token: "key", problem, advice: "Remove it: what is absent is judged by the word itself." };
}
function checkNot(test, place) {
  const { path } = place;
  const [word, other] = TESTS.filter((name) => test[name] !== void 0);
  const advice = `Use one of ${TESTS.map((name) => `\`${name}\``).join(", ")}.`;
  if (word === void 0) return [{ path, problem: "This forbids nothing.", advice }];
  if (other === void 0) return checkTest(test, place);
  return [{ path: [...path, other], token: "key", problem: `There is '${word}' already.`, advice }];
}
function checkTest(test, { path, isEnvFile }) {
  const { matches, inCidr = [], equals, oneOf = [] } = test;
  const expression = parseExpression(matches ?? "");
  const networks = typeof inCidr === "string" ? [inCidr] : inCidr;
  const foreign = [...oneOf, ...equals === void 0 ? [] : [equals]].some((value) => !STATES.has(value));
  const key = equals === void 0 ? "oneOf" : "equals";
  return [
    ..."problem" in expression ? [{ path: [...path, "matches"], ...expression }] : [],
    ...networks.flatMap((network, index) => {
      const at = [...path, "inCidr", ...typeof inCidr === "string" ? [] : [index]];
      return parseNetwork(network) ? [] : [{ path: at, problem: `'${network}' is no network.`, advice: "Write it like `10.0.0.0/8`." }];
    }),
    ...isEnvFile && foreign && test.path !== void 0 ? [{ path: [...path, key], problem: "No policy sees the values of env files.", advice: STATE }] : []
  ];
}
var STATES = /* @__PURE__ */ new Set(["present", "empty"]);
var STATE = 'Use "present" or "empty".';
function checkCount({ min, max, exactly }, path) {
  const isNone = min === void 0 && max === void 0 && exactly === void 0;
  if (isNone) return [{ path, problem: "This counts nothing.", advice: "State `min`, `max` or `exactly`." }];
  const isBoth = exactly !== void 0 && (min !== void 0 || max !== void 0);
  if (isBoth) return [{ path, problem: "'exactly' says all.", advice: "Remove `min` and `max`." }];
  if ((min ?? 0) <= (max ?? Number.POSITIVE_INFINITY)) return [];
  return [{ path, problem: "'min' is more than 'max'.", advice: "No number is both: correct one of them." }];
}
function checkSchema2(schema, path) {
  try {
    compileStrictSchema(schema);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
    return [
      { path, problem: `This is no JSON schema: ${reason}.`, advice: "Correct it; unknown keywords are refused." }
    ];
  }
}

// src/config/check-policy.ts
function checkPolicy(name, policy, plan) {
  const path = ["policies", name];
  const { select, assert } = policy;
  const kind = KINDS.find((key) => isStated(select, key)) ?? "services";
  const assertions = isList(assert) ? assert : [assert];
  return [
    ...checkName2(name, path),
    ...checkSelect(select, plan, [...path, "select"]),
    ...assertions.length > 0 ? [] : [{ path: [...path, "assert"], ...NOTHING }],
    ...assertions.flatMap((item, index) => {
      const at = [...path, "assert", ...isList(assert) ? [index] : []];
      return checkAssertion(item, { path: at, isEnvFile: kind === "envFiles" });
    }),
    ...checkTexts(policy, { path, kind }),
    ...checkExamples(policy, [...path, "examples"])
  ];
}
var NOTHING = { problem: "This demands nothing.", advice: "State an assertion." };
function checkName2(name, path) {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) return [];
  return [
    { path, token: "key", problem: `'${name}' is no name in kebab-case.`, advice: "Write it like `team-label`." }
  ];
}
function isStated(select, kind) {
  return kind === "project" ? select.project === true : select[kind] !== void 0;
}
function checkSelect(select, plan, path) {
  const kinds = KINDS.filter((kind2) => isStated(select, kind2));
  const [kind, other] = kinds;
  const advice = `State one of ${KINDS.map((key) => `\`${key}\``).join(", ")}.`;
  if (!kind) return [{ path, problem: "This selects nothing.", advice }];
  if (other) return [{ path: [...path, other], token: "key", problem: `There is '${kind}' already.`, advice }];
  const selectors = kind === "project" ? [] : select[kind] ?? [];
  const lists = [
    { list: selectors, at: [...path, kind] },
    { list: select.except ?? [], at: [...path, "except"] }
  ];
  const empty = kind !== "project" && selectors.length === 0;
  return [
    ...empty ? [{ path: [...path, kind], problem: "This selects nothing.", advice: "Name something, or `*`." }] : [],
    ...lists.flatMap(({ list, at }) => checkSelectorsOf(kind, list, { plan, path: at }))
  ];
}
function checkSelectorsOf(kind, selectors, { plan, path }) {
  if (kind === "services") return checkSelectors({ plan }, selectors, { path });
  const prefix = PREFIXES[kind];
  return selectors.flatMap((selector, index) => {
    const at = [...path, index];
    const parsed = parseSelector(selector);
    if (parsed.kind === prefix) return checkTier(prefix, selector, { plan, path: at });
    const isName = parsed.kind === "name" && !selector.includes(":");
    if (isName && kind !== "project") return [];
    return [{ path: at, problem: `'${selector}' is no selector.`, advice: ADVICE2[kind] }];
  });
}
function checkTier(prefix, selector, { plan, path }) {
  if (prefix !== "tier") return [];
  return checkSelectors({ plan }, [selector], { path }).map((mistake) => ({ ...mistake, path }));
}
var PREFIXES = { networks: "label", volumes: "label", envFiles: "tier", project: void 0 };
var ADVICE2 = {
  networks: "Use a name, a glob with `*`, or `label:NAME`.",
  volumes: "Use a name, a glob with `*`, or `label:NAME`.",
  envFiles: "Use the name of a file, a glob with `*`, or `tier:NAME`.",
  project: "Remove it: there is one project."
};
function checkTexts({ message = "", reason = "", docs }, { path, kind }) {
  const known = PLACEHOLDERS.filter((name) => name !== "service" || kind === "services");
  const placeholders = [...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = ""]) => name);
  const unknown = placeholders.find((name) => !known.some((other) => other === name));
  const isLink = docs === void 0 || URL.canParse(docs) && /^https?:/.test(docs);
  const texts = Object.entries({ message, reason, docs: docs ?? "" });
  return [
    ...unknown === void 0 ? [] : [describePlaceholder(unknown, known, [...path, "message"])],
    ...isLink ? [] : [{ path: [...path, "docs"], problem: `'${docs}' is no URL.`, advice: "Write `https://\u2026`." }],
    ...texts.flatMap(
      ([key, text]) => new RegExp("\\p{Cc}|\\p{Cf}", "u").test(text) ? [{ path: [...path, key], problem: "This text has characters that do not print.", advice: "Take them out." }] : []
    )
  ];
}
function describePlaceholder(name, known, path) {
  const advice = suggestName(name, known, "Values have none: they may be secrets.");
  return { path, problem: `There is no placeholder '{{${name}}}'.`, advice };
}
function checkExamples({ examples = {} }, path) {
  return ["pass", "fail"].flatMap(
    (key) => (examples[key] ?? []).flatMap((example, index) => checkExample(example, [...path, key, index]))
  );
}
var EXAMPLE = "Beside `compose`, an example may have `files`: env files by path, each a text.";
function checkExample(example, path) {
  if (typeof example === "string" || example.compose === void 0 && example.files === void 0) return [];
  const { compose, files = {}, ...rest } = example;
  const [unknown] = Object.keys(rest);
  if (unknown !== void 0) {
    return [{ path: [...path, unknown], token: "key", problem: `Unknown key '${unknown}'.`, advice: EXAMPLE }];
  }
  if (typeof compose !== "string" && !isRecord(compose)) {
    return [{ path, problem: "This example has no Compose file.", advice: "State `compose`, as text or data." }];
  }
  const isFiles = isRecord(files) && Object.values(files).every((text) => typeof text === "string");
  return isFiles ? [] : [{ path: [...path, "files"], problem: "These are no files.", advice: EXAMPLE }];
}

// src/config/resolve-policies.ts
function namePolicies(documents) {
  const names = documents.flatMap(({ data }) => Object.keys(policiesOf(data)));
  return new Map(names.map((name) => [policyId(name), createPolicyRule(name, EMPTY, compile)]));
}
function resolvePolicies(documents, plan) {
  const stated = mergePolicies(documents);
  const mistakes = [
    ...documents.flatMap(checkTexts2),
    ...[...stated].flatMap(
      ([name, { data, document }]) => checkPolicy(name, data, plan.data).map((mistake) => placeMistake(document, mistake))
    )
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return new Map([...stated].map(([name, policy]) => [name, createPolicy(name, policy)]));
}
var EMPTY = { select: {}, assert: [] };
function policiesOf(data) {
  const policies = valueAt(data, ["policies"]);
  return isJsonObject(policies) ? policies : {};
}
function checkTexts2(document) {
  const texts = Object.entries(policiesOf(document.data)).filter(
    ([, data]) => typeof data === "string" && data !== "off"
  );
  return texts.map(([name, data]) => {
    const problem = `'${data}' is no policy.`;
    return placeMistake(document, { path: ["policies", name], problem, advice: 'Write an object, or "off".' });
  });
}
function mergePolicies(documents) {
  const merged = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const [name, data] of Object.entries(policiesOf(document.data))) {
      if (isJsonObject(data)) merged.set(name, { data, document });
      else merged.delete(name);
    }
  }
  return merged;
}
function createPolicy(name, { data, document }) {
  const locate = (path) => document.locate(["policies", name, ...path], "value");
  return { name, data, rule: createPolicyRule(name, data, compile), file: document.name, locate };
}
function compile(schema) {
  const validate = compileStrictSchema(schema);
  return (data) => validate(data) ? [] : validate.errors ?? [];
}

// src/config/secret-names.ts
function readSecretNames(secrets, files) {
  const mistakes = [];
  const entries = Object.entries(secrets).map(([name, item]) => {
    if (item.namesFrom === void 0) return [name, item];
    const read = readNames(item.namesFrom, files);
    const path = ["plan", "secrets", name, "namesFrom"];
    if (!read) mistakes.push({ path, ...UNREADABLE });
    return [name, { ...item, names: [...item.names ?? [], ...read ?? []] }];
  });
  return { secrets: Object.fromEntries(entries), mistakes };
}
var UNREADABLE = {
  problem: "There are no names in this file.",
  advice: "Name a file with one name a line, or with a JSON object or list."
};
function readNames(path, files) {
  const read = files.kind(path) === "file" ? files.read(path) : { failure: "no file" };
  if ("failure" in read) return void 0;
  const names = /^\s*[[{]/.test(read.text) ? namesOfJson(path, read.text) : namesOfLines(read.text);
  return names.length > 0 ? names : void 0;
}
function namesOfJson(path, text) {
  const { data, faults } = parseJsonc({ path, text });
  if (faults.length > 0) return [];
  if (isJsonObject(data)) return Object.keys(data);
  return isList(data) ? data.filter((item) => typeof item === "string") : [];
}
function namesOfLines(text) {
  return text.split("\n").map((line) => line.replace(/[#=].*$/s, "").trim()).filter((name) => /^[\w.*-]+$/.test(name));
}

// src/config/settings.ts
function createSettingsReader(cascade) {
  const read = /* @__PURE__ */ new WeakMap();
  return (path) => {
    const found = cascade.settingsFor(path);
    const settings = read.get(found) ?? mergeSettings(found);
    read.set(found, settings);
    return settings;
  };
}
function mergeSettings({ settings }) {
  const [nearest = {}, ...farther] = Object.values(settings?.stated ?? {}).map((state) => state());
  return farther.reduce((near, far) => mergeValues(near, far), nearest);
}

// src/config/to-cascade-config.ts
function toCascadeConfig({ document, parents, overrideParents, plugins }) {
  const { data } = document;
  const { overrides, ignorePatterns } = data;
  return {
    extends: parents.map(String),
    plugins,
    rules: objectOf(data.rules),
    settings: objectOf(data.settings),
    // An empty list would still widen the folder that all patterns are matched in.
    ...ignorePatterns === void 0 ? {} : { ignorePatterns: textsOf2(ignorePatterns) },
    overrides: (isList(overrides) ? overrides : []).map((override, index) => ({
      files: textsOf2(valueAt(override, ["files"])),
      excludedFiles: textsOf2(valueAt(override, ["excludedFiles"])),
      extends: (overrideParents[index] ?? []).map(String),
      rules: objectOf(valueAt(override, ["rules"])),
      settings: objectOf(valueAt(override, ["settings"]))
    }))
  };
}
function objectOf(value) {
  return isJsonObject(value) ? value : {};
}
function textsOf2(value) {
  if (typeof value === "string") return [value];
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/config/resolve-config.ts
function resolveConfig(request) {
  const { files, rules } = request;
  const own = readOwnFiles(request);
  const root = findRoot(own, request);
  const { known: plugins, mistakes: refused } = loadPlugins(root);
  refuseMistakes(refused);
  const presets = createPresets(rules);
  const graph = new ConfigGraph({ files, presets, plugins, ...root && { rootFile: root.document.name } });
  const entries = addEntries(own, graph, { root, ...request });
  const given = knownRules(rules, plugins);
  const stated = graph.nodes.map(({ document }) => document);
  const named = new Map([...given, ...namePolicies(stated)]);
  refuseDocuments(graph, named);
  const cascade = createCascade(
    entries,
    graph.nodes.map(toCascadeConfig),
    [...plugins.values()].map(({ id }) => id)
  );
  const documents = findOwnDocuments(cascade, graph);
  const { stacks, mistakes } = mergeStacks(documents);
  const stackMistakes = [...mistakes, ...checkStackFiles(stacks.values(), documents, files)];
  const { plan, mistakes: planMistakes } = resolvePlan(documents, files, named);
  refuseMistakes([...stackMistakes, ...planMistakes]);
  const policies = resolvePolicies(documents, plan);
  const known = new Map([...given, ...[...policies.values()].map(({ rule }) => [rule.id, rule])]);
  return {
    files: entries.map(({ file }) => file).filter((file) => !file.startsWith("plugin:")),
    rulesFor: createRuleReader(cascade, known),
    settingsFor: createSettingsReader(cascade),
    plan,
    policies,
    stacks,
    ...readBaselinePath(documents),
    exampleEnvFiles: documents.findLast(({ data }) => data.exampleEnvFiles !== void 0)?.data.exampleEnvFiles !== false,
    isIgnored: (path) => cascade.settingsFor(path).ignores?.(path, true) ?? false,
    pluginRules: [...known].flatMap(([id, rule]) => id.includes("/") ? [{ ...rule, id }] : [])
  };
}
function readOwnFiles({ paths, files }) {
  const documents = [];
  for (const path of paths) {
    const document = readConfigFile(path, files);
    documents.unshift(document);
    if (document.data.root === true) break;
  }
  return documents;
}
function findRoot([document], { isTrusted }) {
  return document && { document, isTrusted: isTrusted(document.name) };
}
function addEntries(documents, graph, { root, patternDirectory }) {
  const entries = documents.map((document) => {
    const config = graph.addFile(document, document === root?.document && root.isTrusted);
    return { config, file: document.name, patternDirectory: patternDirectory ?? document.directory };
  });
  if (documents.some(({ data }) => data.extends !== void 0)) return entries;
  const file = "plugin:pmoves/recommended";
  return [{ config: graph.addPreset("recommended"), file, patternDirectory: "/" }, ...entries];
}
function knownRules(rules, plugins) {
  const own = rules.map((rule) => [rule.id, rule]);
  const theirs = [...plugins.values()].flatMap(
    (plugin) => [...plugin.rules].map(([id, rule]) => [`${plugin.id}/${id}`, rule])
  );
  return new Map([...own, ...theirs]);
}
function refuseDocuments({ nodes, mistakes }, rules) {
  const documents = nodes.map(({ document }) => document);
  const found = [...mistakes, ...documents.flatMap((document) => checkDocument(document, rules))];
  if (found.length === 0) return;
  const bare = findBareStacks(documents).filter(({ key }) => !found.some((other) => other.key?.startsWith(`${key}.`)));
  refuseMistakes([...found, ...bare]);
}
function findOwnDocuments({ order }, graph) {
  const found = order.flatMap(({ config, isLimited }) => {
    const document = graph.nodes[config]?.document;
    const key = OWN_KEYS.find((name) => document && Object.hasOwn(document.data, name));
    return document && key ? [{ document, key, isLimited }] : [];
  });
  refuseMistakes(
    found.flatMap(
      ({ document, key, isLimited }) => isLimited ? [placeMistake(document, { path: [key], token: "key", ...LIMITED })] : []
    )
  );
  return [...new Set(found.map(({ document }) => document).reverse())].reverse();
}
var OWN_KEYS = ["plan", "policies", "stacks", "baseline", "exampleEnvFiles"];
var LIMITED = {
  problem: "An override extends this config, but what it states cannot hold for some files only.",
  advice: "Extend it at the top, or take the key out."
};
function readBaselinePath(documents) {
  const document = documents.findLast(({ data }) => data.baseline !== void 0);
  const path = document?.data.baseline;
  return typeof path === "string" && document ? { baseline: resolvePath(document.directory, path) } : {};
}
function resolvePlan(documents, files, known) {
  const { data, place } = mergePlans(documents);
  const stated = data;
  const { secrets, mistakes } = readSecretNames(stated.secrets ?? {}, files);
  const plan = { ...stated, secrets };
  const found = [...mistakes, ...checkPlan(plan, known.keys())].map(place);
  return { plan: createPlan(found.length > 0 ? {} : plan), mistakes: found };
}
function createRuleReader(cascade, known) {
  const read = /* @__PURE__ */ new WeakMap();
  return (path) => {
    const settings = cascade.settingsFor(path);
    const result = read.get(settings) ?? readRules(settings, known);
    read.set(settings, result);
    return result;
  };
}
function readRules({ rules }, known) {
  return new Map(
    [...known].map(([id, { meta }]) => {
      const [level, options] = Object.hasOwn(rules, id) ? rules[id] ?? [] : [];
      const defaults = meta.options?.defaults ?? {};
      const unstated = id.startsWith(POLICY) ? meta.recommended : "off";
      return [id, { level: readLevel(level) ?? unstated, options: mergeOptions(defaults, options) }];
    })
  );
}
var POLICY = policyId("");
function mergeOptions(defaults, options) {
  return isRecord(defaults) && isRecord(options) ? { ...defaults, ...options } : options ?? defaults;
}
function refuseMistakes(mistakes) {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}

// src/config/load-config.ts
var configFileName = ".pmovesrc.json";
function loadConfig({ path, startDirectory, cwd, files, rules }) {
  if (typeof path === "string") {
    const patterns = cwd === void 0 ? {} : { patternDirectory: cwd };
    return resolveConfig({ paths: [path], files, rules, isTrusted: () => true, ...patterns });
  }
  const paths = path === false ? [] : findConfigFiles(startDirectory, files);
  if (paths.length === 0) return defaultConfig(rules);
  const isTrusted = (root) => isAtOrAbove(directoryOf(root), cleanPath(cwd ?? startDirectory));
  return resolveConfig({ paths, files, rules, isTrusted });
}
function findConfigFiles(directory, files) {
  const paths = [];
  for (let folder = cleanPath(directory); ; folder = directoryOf(folder)) {
    const path = joinPath(folder, configFileName);
    if (files.kind(path) !== "missing") paths.push(path);
    if (directoryOf(folder) === folder) return paths;
  }
}
function isAtOrAbove(folder, directory) {
  return folder === directory || directory.startsWith(folder === "/" ? "/" : `${folder}/`);
}
var defaultConfigs = /* @__PURE__ */ new WeakMap();
function defaultConfig(rules) {
  const config = defaultConfigs.get(rules) ?? createDefaultConfig(rules);
  defaultConfigs.set(rules, config);
  return config;
}
function createDefaultConfig(rules) {
  const levels = new Map(
    rules.map(({ id, meta }) => [id, { level: meta.recommended, options: meta.options?.defaults ?? {} }])
  );
  return {
    files: [],
    rulesFor: () => levels,
    settingsFor: () => ({}),
    plan: createPlan({}),
    stacks: /* @__PURE__ */ new Map(),
    exampleEnvFiles: true,
    isIgnored: () => false,
    policies: /* @__PURE__ */ new Map(),
    pluginRules: []
  };
}

export {
  createSelectionRule,
  configFileName,
  loadConfig
};
