import {
  compileSchema,
  namePlugin,
  readExpression
} from "./shared-30.js";
import {
  realPathOf,
  requireModule,
  resolveModule
} from "./shared-40.js";
import {
  matchesGlob,
  memoize
} from "./shared-21.js";
import {
  reasonOf
} from "./shared-68.js";
import {
  isJsonObject,
  placeMistake,
  suggestName,
  valueAt
} from "./shared-28.js";
import {
  isList,
  isRecord
} from "./shared-69.js";
import {
  baseName,
  directoryOf,
  isAbsolutePath,
  resolvePath
} from "./shared-67.js";

// src/plan/built-in-secrets.ts
var LLM_PROVIDERS = [
  "AI21",
  "ANTHROPIC",
  "ANYSCALE",
  "AZURE_OPENAI",
  "BASETEN",
  "CEREBRAS",
  "CLAUDE",
  "COHERE",
  "DASHSCOPE",
  "DEEPINFRA",
  "DEEPSEEK",
  "ELEVENLABS",
  "FIREWORKS",
  "FIREWORKS_AI",
  "GEMINI",
  "GLM",
  "GOOGLE",
  "GOOGLE_AI",
  "GOOGLE_AI_STUDIO",
  "GOOGLE_GEMINI",
  "GOOGLE_GENERATIVE_AI",
  "GROK",
  "GROQ",
  "HF",
  "HUGGINGFACE",
  "HUGGINGFACEHUB",
  "HUGGING_FACE",
  "HYPERBOLIC",
  "JINA",
  "KILOCODE",
  "KIMI",
  "MINIMAX",
  "MISTRAL",
  "MISTRALAI",
  "MOONSHOT",
  "NGC",
  "NOVITA",
  "NVIDIA",
  "OLLAMA",
  "OPENAI",
  "OPENAI_COMPAT",
  "OPENROUTER",
  "OPEN_ROUTER",
  "PERPLEXITY",
  "PERPLEXITYAI",
  "QWEN",
  "REPLICATE",
  "SAMBANOVA",
  "SILICONFLOW",
  "TOGETHER",
  "TOGETHERAI",
  "TOGETHER_AI",
  "VENICE",
  "VOYAGE",
  "VOYAGEAI",
  "XAI",
  "ZAI",
  "ZHIPUAI",
  "Z_AI"
];
var ABOUT_SECRETS = [
  ...[
    "ALLOW",
    "CHANGE",
    "DISABLE",
    "DISABLED",
    "EMPTY",
    "ENABLE",
    "FORGOT",
    "RANDOM",
    "REQUIRE",
    "RESET",
    "SHOW",
    "USE"
  ].flatMap((word) => [`${word}_*`, `*_${word}_*`]),
  "*BYPASS",
  "*PROXY_PASS",
  "*_ANON_TOKEN",
  "NEXT_PUBLIC_*",
  "REACT_APP_*",
  "VITE_*"
];
var builtInSecrets = {
  "llm-provider-key": {
    description: "key of an LLM provider",
    names: [
      ...LLM_PROVIDERS.map((provider) => `${provider}_API_KEY`),
      "ALIBABA_PRO_CODING_PLAN",
      "ANTHROPIC_AUTH_TOKEN",
      "AZURE_OPENAI_KEY",
      "CLAUDE_CODE_OAUTH_TOKEN",
      "GOOGLE_KEY",
      "HF_TOKEN",
      "HUGGINGFACEHUB_API_TOKEN",
      "HUGGINGFACE_TOKEN",
      "HuggingFace_API_KEY",
      "HUGGING_FACE_HUB_TOKEN",
      "KIMI_CODING_API",
      "OPENAI_KEY",
      "OPENROUTER_KEY",
      "REPLICATE_API_TOKEN",
      "*_OPENAI_API_KEY",
      "*_ANTHROPIC_API_KEY",
      "*_OPENROUTER_API_KEY"
    ],
    shapes: [
      "^sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,}$",
      "^sk-ant-[a-z0-9]+-[A-Za-z0-9_-]{20,}$",
      "^sk-or-v1-[0-9a-f]{64}$",
      "^sk-[A-Za-z0-9]{48}$",
      "^gsk_[A-Za-z0-9]{40,}$",
      "^xai-[A-Za-z0-9]{60,}$",
      "^hf_[A-Za-z]{30,}$",
      "^pplx-[A-Za-z0-9]{40,}$",
      "^nvapi-[A-Za-z0-9_-]{50,}$",
      "^r8_[A-Za-z0-9]{37}$"
    ]
  },
  "root-credential": {
    description: "administrator's credential",
    names: [
      "*ROOT_PASSWORD",
      "*ROOT_PASS",
      "*ROOT_PASSWD",
      "*SUPERUSER_PASSWORD",
      "SA_PASSWORD",
      "VAULT_DEV_ROOT_TOKEN_ID",
      "MSSQL_SA_PASSWORD"
    ],
    except: [...ABOUT_SECRETS, "*NON_ROOT_*"]
  },
  "master-key": {
    description: "master key",
    names: ["*MASTER_KEY", "*MASTER_TOKEN", "*KEY_BASE"],
    except: ABOUT_SECRETS
  },
  "database-password": {
    description: "database password",
    names: [
      "NEO4J_AUTH",
      "PGPASSWORD",
      "REDISCLI_AUTH",
      "SURREAL_PASS",
      "*CLICKHOUSE_PASSWORD",
      "*COUCHDB_PASSWORD",
      "*DATABASE_PASS",
      "*DATABASE_PASSWORD",
      "*DBPASS",
      "*DB_PASS",
      "*DB_PASSWD",
      "*DB_PASSWORD",
      "*DB_PWD",
      "*MARIADB_PASSWORD",
      "*MONGO_PASS",
      "*MONGO_PASSWORD",
      "*MONGODB_PASSWORD",
      "*MYSQL_PASSWORD",
      "*NEO4J_PASSWORD",
      "*PG_PASSWORD",
      "*PGVECTOR_PASSWORD",
      "*POSTGRESQL_PASSWORD",
      "*POSTGRES_PASSWORD",
      "*POSTGRES_PW",
      "*POSTGRES_PWD",
      "*REDIS_PASS",
      "*REDIS_PASSWORD",
      "*SQL_PASSWORD",
      "*SURREAL_PASSWORD",
      "*VALKEY_PASSWORD",
      "*_requirepass",
      "database__connection__password"
    ],
    except: ABOUT_SECRETS
  },
  "store-credential": {
    description: "credential for a data store",
    names: [
      "MEILISEARCH_API_KEY",
      "MEILI_API_KEY",
      "MEILI_SEARCH_KEY",
      "MINIO_ACCESS_KEY",
      "MINIO_PASSWORD",
      "QDRANT_API_KEY",
      "QDRANT__SERVICE__API_KEY",
      "*MINIO_SECRET_KEY",
      "*S3_SECRET_KEY",
      "*S3_SECRET_ACCESS_KEY",
      "AWS_SECRET_ACCESS_KEY"
    ]
  },
  "signing-key": {
    description: "key that signs or encrypts",
    names: [
      "APP_KEY",
      "AUTH_SECRET",
      "JWT_SECRET",
      "NEXTAUTH_SECRET",
      "SECRET",
      "SECRET_KEY",
      "CREDS_KEY",
      "*COOKIE_SECRET",
      "*CRYPTO_KEY",
      "*ENCRYPTION_KEY",
      "*ENC_KEY",
      "*FERNET_KEY",
      "*HMAC_KEY",
      "*HMAC_SECRET",
      "*JWT_KEY",
      "*JWTSECRET",
      "*JWT_SECRET",
      "*JwtSecret",
      "*SESSION_SECRET",
      "*SIGNING_KEY",
      "*SIGNING_SECRET",
      "*TOTP_KEY",
      "*VAULT_KEY",
      "*_AUTH_SECRET",
      "*_DETERMINISTIC_KEY",
      "*_PRIMARY_KEY"
    ],
    except: ABOUT_SECRETS
  },
  "private-key": {
    description: "private key",
    names: ["*PRIVATE_KEY", "*SSH_KEY", "*TLS_KEY_PEM"],
    shapes: ["^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"]
  },
  "api-key": {
    description: "API key",
    names: ["*APIKEY", "*API_KEY", "*API_SECRET", "*AUTHKEY", "*AUTH_KEY", "*ACCESS_KEY_SECRET", "*_LICENSE_KEY"],
    except: ABOUT_SECRETS,
    shapes: ["^AIza[0-9A-Za-z_-]{35}$", "^[sr]k_live_[0-9A-Za-z]{24,}$", "^tskey-[a-z]+-[0-9A-Za-z-]{20,}$"]
  },
  token: {
    description: "token",
    names: ["SERVICE_KEY", "TOKEN", "*_TOKEN", "*_SERVICE_KEY", "*_SERVICE_ROLE_KEY", "SERVICE_ROLE_KEY", "*_BEARER"],
    except: ABOUT_SECRETS,
    shapes: [
      "^gh[pousr]_[A-Za-z0-9]{36,}$",
      "^github_pat_[A-Za-z0-9_]{40,}$",
      "^glpat-[A-Za-z0-9_-]{20,}$",
      // JSON web tokens, and addresses to which whoever knows them may post.
      "^eyJ[\\w-]{10,}\\.e[wy][\\w-]{10,}\\.[\\w-]{20,}$",
      "^https://hooks\\.slack\\.com/(?:services|workflows|triggers)/\\w+/\\w+/\\w{16,}(?:/\\w+)?$",
      "^https://(?:\\w+\\.)?discord(?:app)?\\.com/api/(?:v\\d+/)?webhooks/\\d{15,20}/[\\w-]{30,}(?:[/?]\\S*)?$",
      "^xox[abprs]-[A-Za-z0-9-]{20,}$",
      "^[0-9]{8,10}:AA[A-Za-z0-9_-]{33}$"
    ]
  },
  password: {
    description: "password",
    names: [
      "ADMINPASS",
      "PASS",
      "*PASSPHRASE",
      "*PASSWD",
      "*PASSWORD",
      "*Password",
      "*MASTERPASS",
      "*_PASS",
      "*_PW",
      "*_PWD",
      "*__pass",
      "*password",
      "*_passwd"
    ],
    except: ABOUT_SECRETS,
    // Hashes that htpasswd writes, from which a weak password is found; in a Compose file each $ is doubled.
    shapes: [
      "^(?:[^:$]+:)?\\$\\$?2[abxy]\\$\\$?\\d\\d\\$\\$?[./A-Za-z0-9]{53}$",
      "^(?:[^:$]+:)?\\$\\$?(?:apr1|[156])\\$\\$?(?:rounds=\\d+\\$\\$?)?[./A-Za-z0-9]{1,16}\\$\\$?[./A-Za-z0-9]{22,86}$"
    ]
  },
  secret: {
    description: "secret",
    names: [
      "*CLIENTSECRET",
      "*ClientSecret",
      "*_SECRET",
      "*_SECRETKEY",
      "*_SECRET_ACCESS_KEY",
      "*_SECRET_KEY",
      "*_secret",
      "*_secret_key"
    ],
    except: ABOUT_SECRETS
  }
};

// src/plan/built-in-shapes.ts
var BUILT_IN_SHAPES = new Set(
  Object.values(builtInSecrets).flatMap(({ shapes = [] }) => shapes)
);
var SHORTEST_BUILT_IN = 24;

// src/plan/public-values.ts
function isPublicValue(value2) {
  return ANONYMOUS.test(value2) || SAMPLE.test(value2);
}
var ANONYMOUS = /^eyJ[\w-]+\.[\w-]*(?:InJvbGUiOi(?:Jhbm9uI|AiYW5vbi)|Jyb2xlIjo(?:iYW5vbi|gImFub24i)|icm9sZSI6I(?:mFub24i|CJhbm9uI))/;
var SAMPLE = /^https:\/\/.*(?:X{6}|x{6}|0{8})|\$[Xx]{6}/;

// src/plan/secret-classes.ts
var LONGEST_KEY = 1024;
function createSecretClasses(data) {
  const classes = Object.entries(data).map(([name, { description = name, names = [], except = [] }]) => ({
    item: { name, description },
    names,
    except
  }));
  const findGlobs = createGlobIndex(classes.map(({ names }) => names.filter((name) => name.includes("*"))));
  const exact = new Map(classes.toReversed().flatMap(({ item, names }) => names.map((name) => [name, item])));
  const shapes = Object.values(data).map(createShapeReader);
  const mayMatch = createPrefilter(Object.values(data).flatMap(({ shapes: shapes2 = [] }) => shapes2));
  return {
    ofName: memoize((name) => {
      const first = findGlobs(name).find((index) => !classes[index]?.except.some((glob) => matchesGlob(glob, name)));
      return exact.get(name) ?? (first === void 0 ? void 0 : classes[first]?.item);
    }),
    ofValue(value2) {
      if (value2 === "" || value2.length > LONGEST_KEY || !mayMatch(value2) || isPublicValue(value2)) return void 0;
      return classes[shapes.findIndex((read) => read().some((shape) => shape.test(value2)))]?.item;
    }
  };
}
function createGlobIndex(lists) {
  const suffixes = /* @__PURE__ */ new Map();
  const others = [];
  for (const [list3, globs] of lists.entries()) {
    for (const glob of globs) {
      if (glob.lastIndexOf("*") > 0) others.push({ glob, list: list3 });
      else suffixes.set(glob.slice(1), (suffixes.get(glob.slice(1)) ?? /* @__PURE__ */ new Set()).add(list3));
    }
  }
  return (name) => {
    const found = /* @__PURE__ */ new Set();
    for (let start = 0; start <= name.length; start += 1) {
      for (const list3 of suffixes.get(name.slice(start)) ?? []) found.add(list3);
    }
    for (const { glob, list: list3 } of others) if (matchesGlob(glob, name)) found.add(list3);
    return [...found].sort((one, other) => one - other);
  };
}
function createShapeReader({ shapes = [] }) {
  let compiled;
  return () => {
    compiled ??= shapes.flatMap(compileShape);
    return compiled;
  };
}
function compileShape(source) {
  if (BUILT_IN_SHAPES.has(source)) return [new RegExp(source, "u")];
  const read = readExpression(source);
  return "problem" in read ? [] : [read];
}
function createPrefilter(shapes) {
  if (!shapes.every((shape) => BUILT_IN_SHAPES.has(shape))) return () => true;
  let any;
  return (value2) => {
    if (value2.length < SHORTEST_BUILT_IN) return false;
    any ??= new RegExp(shapes.map((shape) => `(?:${shape})`).join("|") || "(?!)", "u");
    return any.test(value2);
  };
}

// src/plan/selectors.ts
function selectsService(selectors, service, membership) {
  return selectors.some((selector) => {
    const { kind, glob } = parseSelector(selector);
    if (kind === "label") return matchesLabel(glob, labelsOf(service));
    return namesOf(service, kind, membership).some((name) => matchesGlob(glob, name));
  });
}
function parseSelector(selector) {
  const colon = selector.indexOf(":");
  const kind = PREFIXES.get(selector.slice(0, Math.max(colon, 0)));
  return kind ? { kind, glob: selector.slice(colon + 1) } : { kind: "name", glob: selector };
}
function matchesLabel(glob, labels) {
  const equals = glob.indexOf("=");
  const name = equals < 0 ? glob : glob.slice(0, equals);
  const value2 = equals < 0 ? "*" : glob.slice(equals + 1);
  for (const label of labels) if (matchesGlob(name, label[0]) && matchesGlob(value2, label[1])) return true;
  return false;
}
var PREFIXES = new Map(
  ["tier", "store", "image", "label", "network", "profile"].map((kind) => [kind, kind])
);
function namesOf(service, kind, { tierOf, storeOf }) {
  if (kind === "tier") return toList(tierOf(service));
  if (kind === "store") return toList(storeOf(service));
  if (kind === "image") return repositoriesOf(service.image);
  if (kind === "network") return service.networks.flatMap(({ key, network: network2 }) => [key, ...toList(network2)]);
  if (kind === "profile") return service.profiles.map(({ value: value2 }) => value2);
  return [service.name];
}
function toList(named2) {
  return named2 ? [named2.name] : [];
}
function labelsOf({ labels }) {
  return [...labels].map(([name, { value: value2 }]) => [name, value2]);
}
function repositoriesOf(image) {
  const reference = image && (image.value || image.template.references[0]?.operand);
  if (!reference) return [];
  const repository = reference.replace(/@.*$/s, "").replace(/:[^/:]*$/, "");
  return [repository, repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "")];
}

// src/plan/create-plan.ts
function createPlan(data) {
  const secrets = createSecretClasses(data.secrets ?? builtInSecrets);
  const tiers = new Map(
    Object.entries(data.tiers ?? {}).map(([name, tier2]) => [name, { name, files: tier2.files, secrets: tier2.secrets }])
  );
  const membership = createMembership(data, tiers);
  const { llm } = data;
  return {
    data,
    tiers,
    networks: new Map(Object.entries(data.networks ?? {})),
    endpoints: data.endpoints ?? [],
    llm,
    exceptions: data.exceptions ?? [],
    ...membership,
    tierOfFile: memoize((path) => [...tiers.values()].find(({ files }) => namesFile(files, path))),
    isSharedFile: memoize((path) => namesFile(data.sharedFiles ?? [], path)),
    classOfName: (name) => secrets.ofName(name),
    classOfValue: (value2) => secrets.ofValue(value2),
    selects: (selectors, service) => selectsService(selectors, service, membership),
    mayHold: (tier2, secretClass2) => tier2.secrets.includes("*") || tier2.secrets.includes(secretClass2.name),
    isLlmService: (service) => llm !== void 0 && membership.tierOf(service)?.name === llm.tier,
    isLlmKey: (name) => llm !== void 0 && secrets.ofName(name)?.name === llm.secrets
  };
}
function createMembership(data, tiers) {
  const stores = Object.entries(data.stores ?? {}).map(([name, { services, home, allow }]) => ({
    name,
    services: services ?? [name],
    item: { name, home, networks: [.../* @__PURE__ */ new Set([home, ...allow ?? []])] }
  }));
  const tierRows = Object.entries(data.tiers ?? {}).flatMap(([name, { services }]) => {
    const item = tiers.get(name);
    return item ? [{ services, item }] : [];
  });
  const membership = {
    tierOf: rememberByService((service) => findRow(tierRows, service)),
    storeOf: rememberByService((service) => findRow(stores, service))
  };
  return membership;
  function findRow(rows, service) {
    return rows.find(({ services }) => selectsService(services, service, membership))?.item;
  }
}
function rememberByService(find) {
  const known = /* @__PURE__ */ new WeakMap();
  return (service) => {
    const entry = known.get(service);
    if (entry) return entry.answer;
    const pending = { answer: void 0 };
    known.set(service, pending);
    pending.answer = find(service);
    return pending.answer;
  };
}
function namesFile(files, path) {
  const name = baseName(path);
  const bare = name.replace(/\.example$/, "");
  return files.some((file) => matchesGlob(baseName(file), name) || matchesGlob(baseName(file), bare));
}

// src/config/rule-shape.ts
function describeRuleFaults(rule, id) {
  const named2 = `has a rule '${id}'`;
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(id)) return [`${named2}, which is no name in kebab-case`];
  if (!isRecord(rule)) return [`${named2} that is no object`];
  const own = rule.id;
  if (own !== void 0 && own !== id) return [`${named2} that says its id is '${String(own)}'`];
  const create = typeof rule.create === "function" ? [] : ["has no function `create`"];
  const meta = isRecord(rule.meta) ? describeMetaFaults(rule.meta) : ["has no `meta`"];
  return [...create, ...meta].map((fault) => `${named2} that ${fault}`);
}
function describeMetaFaults(meta) {
  const { recommended = "off", references = [], options, fixable } = meta;
  const checks = [
    [typeof meta.summary === "string" && meta.summary !== "", "has no text in `meta.summary`"],
    [isOneOf(meta.category, CATEGORIES), `has none of ${list(CATEGORIES)} in \`meta.category\``],
    [isTexts(meta.messages), "has no texts by message id in `meta.messages`"],
    [isOneOf(recommended, LEVELS), `has none of ${list(LEVELS)} in \`meta.recommended\``],
    [isList(references) && references.every(isText), "has no list of texts in `meta.references`"],
    [fixable === void 0 || isOneOf(fixable, SAFETIES), `has none of ${list(SAFETIES)} in \`meta.fixable\``],
    [options === void 0 || isOptions(options), "lacks `schema` or `defaults` in `meta.options`"]
  ];
  return checks.flatMap(([isMet, fault]) => isMet ? [] : [fault]);
}
var CATEGORIES = ["security", "reliability", "correctness"];
var SAFETIES = ["safe", "unsafe", "suggestion"];
var LEVELS = ["off", "warn", "error"];
function isOneOf(value2, names) {
  return typeof value2 === "string" && names.includes(value2);
}
function isTexts(value2) {
  return isRecord(value2) && Object.values(value2).every(isText);
}
function isText(value2) {
  return typeof value2 === "string";
}
function isOptions(value2) {
  return isRecord(value2) && isRecord(value2.schema) && value2.defaults !== void 0;
}
function list(names) {
  return names.map((name) => `"${name}"`).join(", ");
}

// src/config/named-texts.ts
function textsAt({ data }, path) {
  const value2 = valueAt(data, path);
  if (typeof value2 === "string") return [{ name: value2, path }];
  const items = isList(value2) ? value2 : [];
  return items.flatMap((name, index) => typeof name === "string" ? [{ name, path: [...path, index] }] : []);
}

// src/config/plugin.ts
function readPlugin(exported) {
  const module = [isRecord(exported) ? exported.default : void 0, exported].find(isPlugin);
  if (!module) return { faults: ["exports no `rules` and no `configs`"] };
  const { rules: rules2 = {}, configs = {}, name } = module;
  const stated = statedRules(rules2);
  const faults = [
    ...stated ? findFaults(stated) : ["has `rules` that are neither an object nor a list"],
    ...isRecord(configs) ? [] : ["has `configs` that are no object"]
  ];
  if (faults.length > 0 || !stated || !isRecord(configs)) return { faults };
  const known = stated.map(({ id, rule }) => [id, completeRule(id, rule)]);
  return { rules: new Map(known), configs, ...typeof name === "string" ? { name } : {} };
}
function isPlugin(value2) {
  return isRecord(value2) && (value2.rules !== void 0 || value2.configs !== void 0);
}
function statedRules(rules2) {
  if (isList(rules2)) return rules2.map((rule, index) => ({ id: statedId(rule) ?? `number ${index + 1}`, rule }));
  if (!isRecord(rules2)) return void 0;
  return Object.entries(rules2).map(([id, rule]) => ({ id, rule }));
}
function findFaults(rules2) {
  const seen = /* @__PURE__ */ new Set();
  return rules2.flatMap(({ id, rule }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [`has two rules '${id}'`] : describeRuleFaults(rule, id);
  });
}
function statedId(rule) {
  return isRecord(rule) && typeof rule.id === "string" ? rule.id : void 0;
}
function completeRule(id, rule) {
  const { recommended = "off", needsPlan = false, references = [] } = rule.meta;
  const meta = { ...rule.meta, recommended, needsPlan, references };
  return { id, meta, create: (context) => rule.create(context) };
}

// src/config/load-plugins.ts
function loadPlugins(root) {
  const known = /* @__PURE__ */ new Map();
  const mistakes = [];
  for (const { name, path } of root ? pluginNames(root.document) : []) {
    if (!root || known.has(name)) continue;
    const loaded = root.isTrusted ? loadPlugin(name, root.document) : UNTRUSTED;
    const fault = "id" in loaded ? clashOf(loaded, known) : loaded;
    if ("id" in loaded) known.set(name, loaded).set(loaded.id, known.get(loaded.id) ?? loaded);
    if (fault) mistakes.push(placeMistake(root.document, { path, ...fault }));
  }
  return { known, mistakes };
}
function isPath(name) {
  return name.startsWith(".") || isAbsolutePath(name);
}
function moduleIn({ directory }) {
  return resolvePath(directory, "config.json");
}
function firstLine(error) {
  return (reasonOf(error).split("\n")[0] ?? "").replace(/\.$/, "");
}
var UNTRUSTED = {
  problem: "Plugins are programs, and this config is in neither the current directory nor one above it.",
  advice: "Run pmoves-lint in its folder, or give the config with '--config'."
};
var TAKEN = ["pmoves", "policy"];
function pluginNames(document) {
  const overrides = isList(document.data.overrides) ? document.data.overrides : [];
  const places = [["extends"], ...overrides.map((_, index) => ["overrides", index, "extends"])];
  const extended = places.flatMap((path) => textsAt(document, path)).flatMap(({ name, path }) => name.startsWith("plugin:") ? [{ name: pluginOf(name), path }] : []);
  const named2 = textsAt(document, ["plugins"]);
  return [...named2, ...extended].filter(({ name }) => name !== "pmoves");
}
function pluginOf(extended) {
  return extended.slice("plugin:".length, Math.max(extended.lastIndexOf("/"), "plugin:".length));
}
function loadPlugin(name, document) {
  const found = isPath(name) ? findFile(name, document) : findPackage(name, document);
  if ("problem" in found) return found;
  const { file } = found;
  const place = `The plugin '${name}' (${file})`;
  const plugin = runPlugin(file, place);
  if ("problem" in plugin) return plugin;
  const id = isPath(name) ? namePlugin(plugin.name ?? stemOf(file)).id : found.id;
  if (/^[a-z\d@][\w./-]*$/i.test(id)) return { ...plugin, id, file };
  return { problem: `${place} has no name to prefix its rules with.`, advice: "Export a `name` in kebab-case." };
}
function findPackage(name, document) {
  if (name === "" || /[\s\\]|\.\.|^@?\//.test(name)) {
    return { problem: `'${name}' is not the name of a plugin.`, advice: NAMES };
  }
  const { id, package: request } = namePlugin(name);
  const file = resolveModule(request, moduleIn(document));
  if (file !== void 0) return { id, file };
  return { problem: `There is no plugin '${name}'.`, advice: `Install the package '${request}'.` };
}
var NAMES = "Name the package, `acme` for `pmoves-plugin-acme`, or a file, `./policy/plugin.js`.";
function findFile(name, { directory }) {
  const path = resolvePath(directory, name);
  const file = resolveModule(path, path);
  if (file === void 0) {
    return { problem: `There is no file '${path}'.`, advice: "Paths of plugins are relative to this config." };
  }
  const folder = realPathOf(directory) ?? directory;
  if (!isAbsolutePath(name) && file.startsWith(`${folder.replace(/\/$/, "")}/`)) return { id: "", file };
  return {
    problem: `The plugin '${name}' is not below the folder of this config.`,
    advice: "Move it there, or install it as a package `pmoves-plugin-NAME`."
  };
}
function runPlugin(file, place) {
  try {
    const read = readPlugin(requireModule(file));
    if (!("faults" in read)) return read;
    const problem = `${place} ${read.faults.join("; it ")}.`;
    return { problem, advice: "Export `rules`, an object of rules made by `defineRule`." };
  } catch (error) {
    const isAsync = error instanceof Error && "code" in error && error.code === "ERR_REQUIRE_ASYNC_MODULE";
    if (isAsync) return { problem: `${place} awaits at its top level.`, advice: "Do that inside a function, or not." };
    return { problem: `${place} cannot be loaded: ${firstLine(error)}.`, advice: "Correct it, or do not name it." };
  }
}
function stemOf(file) {
  const stem = baseName(file).replace(/\.[^.]+$/, "");
  return stem === "index" ? baseName(directoryOf(file)) : stem;
}
function clashOf({ id, file }, known) {
  const other = known.get(id);
  const isTaken = TAKEN.includes(id);
  if (!isTaken && (!other || other.file === file)) return void 0;
  const problem = isTaken ? `No plugin can be called '${id}'.` : `Two plugins are called '${id}': ${other?.file}.`;
  return { problem, advice: "Let it export another `name`, or rename its file." };
}

// src/generated/config-validator.js
var add = (errors, error) => errors === null ? [error] : (errors.push(error), errors);
var validateConfig = validate52;
var schema19 = { "type": "object", "properties": { "$schema": { "type": "string", "pattern": "\\S" }, "root": { "type": "boolean" }, "extends": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "plugins": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "type": "object" }, "overrides": { "type": "array", "items": { "$ref": "config1" } }, "ignorePatterns": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "settings": { "type": "object" }, "plan": { "$ref": "config2" }, "policies": { "type": "object", "additionalProperties": { "$ref": "config15" } }, "stacks": { "type": "object", "additionalProperties": { "$ref": "config30" } }, "baseline": { "type": "string", "pattern": "\\S" }, "exampleEnvFiles": { "type": "boolean" } }, "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("\\S", "u");
var schema20 = { "type": "object", "properties": { "files": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "excludedFiles": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "extends": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "type": "object" }, "settings": { "type": "object" } }, "additionalProperties": false, "required": ["files"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "files" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "excludedFiles" || key0 === "extends" || key0 === "rules" || key0 === "settings")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/files", keyword: "type", params: { type: schema20.properties.files.type } });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/files", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/files", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.excludedFiles !== void 0) {
      let data2 = data.excludedFiles;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/excludedFiles", keyword: "type", params: { type: schema20.properties.excludedFiles.type } });
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/excludedFiles", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/excludedFiles/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/excludedFiles/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.extends !== void 0) {
      let data4 = data.extends;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/extends", keyword: "type", params: { type: schema20.properties.extends.type } });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/extends", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/extends/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/extends/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data7 = data.settings;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/settings", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "properties": { "tiers": { "type": "object", "additionalProperties": { "$ref": "config3" } }, "sharedFiles": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "secrets": { "type": "object", "additionalProperties": { "$ref": "config4" } }, "networks": { "type": "object", "additionalProperties": { "$ref": "config5" } }, "stores": { "type": "object", "additionalProperties": { "$ref": "config6" } }, "dataNetwork": { "$ref": "config7" }, "monitoring": { "$ref": "config8" }, "requiredNetworks": { "type": "array", "items": { "$ref": "config9" } }, "llm": { "$ref": "config10" }, "endpoints": { "type": "array", "items": { "$ref": "config11" } }, "reach": { "type": "array", "items": { "$ref": "config12" } }, "profiles": { "type": "object", "additionalProperties": { "$ref": "config13" } }, "exceptions": { "type": "array", "items": { "$ref": "config14" } }, "unsuppressible": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
var schema22 = { "type": ["object", "null"], "properties": { "purpose": { "type": "string", "pattern": "\\S" }, "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "services": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "secrets": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema22.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "purpose" || key0 === "files" || key0 === "services" || key0 === "secrets")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data0 = data.purpose;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/purpose", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/purpose", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data1 = data.files;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/files", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data3 = data.services;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data5 = data.secrets;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (!pattern3.test(data6)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/secrets/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/secrets/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": ["object", "null"], "properties": { "description": { "type": "string", "pattern": "\\S" }, "names": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "except": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "namesFrom": { "type": "string", "pattern": "\\S" }, "shapes": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema23.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "names" || key0 === "except" || key0 === "namesFrom" || key0 === "shapes")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/description", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data1 = data.names;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/names/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/names/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/names", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.except !== void 0) {
      let data3 = data.except;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/except", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.namesFrom !== void 0) {
      let data5 = data.namesFrom;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/namesFrom", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/namesFrom", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.shapes !== void 0) {
      let data6 = data.shapes;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/shapes/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/shapes/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/shapes", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": ["object", "null"], "properties": { "purpose": { "type": "string", "pattern": "\\S" }, "name": { "type": "string", "pattern": "\\S" }, "driver": { "type": "string", "pattern": "\\S" }, "internal": { "type": "boolean" }, "subnet": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "external": { "type": "boolean" }, "optional": { "type": "boolean" }, "members": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema24.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "purpose" || key0 === "name" || key0 === "driver" || key0 === "internal" || key0 === "subnet" || key0 === "external" || key0 === "optional" || key0 === "members")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data0 = data.purpose;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/purpose", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/purpose", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      let data2 = data.driver;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.internal !== void 0) {
      if (typeof data.internal !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/internal", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.subnet !== void 0) {
      let data4 = data.subnet;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/subnet", keyword: "type", params: { type: schema24.properties.subnet.type } });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/subnet", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/subnet/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/subnet/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.external !== void 0) {
      if (typeof data.external !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/external", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data8 = data.members;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 === "string") {
            if (!pattern3.test(data9)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/members/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/members/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": ["object", "null"], "properties": { "services": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "home": { "type": "string", "pattern": "\\S" }, "allow": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema25.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "services" || key0 === "home" || key0 === "allow")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.home !== void 0) {
      let data2 = data.home;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/home", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/home", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data3 = data.allow;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/allow/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/allow/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/allow", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "network" || key0 === "allow")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data0 = data.network;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/network", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/network", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data1 = data.allow;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/allow/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/allow/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/allow", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "network" || key0 === "except")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data0 = data.network;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/network", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/network", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.except !== void 0) {
      let data1 = data.except;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/except", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "services" } });
      errors++;
    }
    if (data.networks === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "networks" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "services" || key0 === "networks" || key0 === "except" || key0 === "reason")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data2 = data.networks;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/networks/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/networks/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.except !== void 0) {
      let data4 = data.except;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/except", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "secrets" || key0 === "tier" || key0 === "hosts" || key0 === "gateway")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data0 = data.secrets;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data1 = data.tier;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/tier", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/tier", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data2 = data.hosts;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/hosts/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/hosts/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/hosts", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.gateway !== void 0) {
      let data4 = data.gateway;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/gateway", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/gateway", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.variables === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "variables" } });
      errors++;
    }
    if (data.urls === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "urls" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "variables" || key0 === "urls" || key0 === "reason")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data0 = data.variables;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/variables/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/variables/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/variables", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.urls !== void 0) {
      let data2 = data.urls;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/urls/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/urls/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/urls", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "object", "properties": { "from": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "to": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "allow": { "type": "boolean" }, "hops": { "type": "integer", "minimum": 1 }, "except": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "ignoreNetworks": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["from", "to", "allow"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "from" } });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "to" } });
      errors++;
    }
    if (data.allow === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "allow" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "allow" || key0 === "hops" || key0 === "except" || key0 === "ignoreNetworks" || key0 === "reason")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/from", keyword: "type", params: { type: schema31.properties.from.type } });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/from", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/from/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/from/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/to", keyword: "type", params: { type: schema31.properties.to.type } });
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/to", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/to/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/to/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.allow !== void 0) {
      if (typeof data.allow !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/allow", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.hops !== void 0) {
      let data5 = data.hops;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/hops", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/hops", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.except !== void 0) {
      let data6 = data.except;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/except", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.ignoreNetworks !== void 0) {
      let data8 = data.ignoreNetworks;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 === "string") {
            if (!pattern3.test(data9)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ignoreNetworks/" + i3, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/ignoreNetworks/" + i3, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ignoreNetworks", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data10 = data.reason;
      if (typeof data10 === "string") {
        if (!pattern3.test(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": ["object", "null"], "properties": { "services": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false, "required": ["services"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema32.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "services" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "services")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rule" } });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "services" || key0 === "subjects" || key0 === "reason")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/rule", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/rule", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data1 = data.services;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.subjects !== void 0) {
      let data3 = data.subjects;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/subjects/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/subjects/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/subjects", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema21.properties, key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data0 = data.tiers;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!validate56(data0[key1], { instancePath: instancePath + "/tiers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/tiers", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.sharedFiles !== void 0) {
      let data2 = data.sharedFiles;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/sharedFiles/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/sharedFiles/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/sharedFiles", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data4 = data.secrets;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          if (!validate58(data4[key2], { instancePath: instancePath + "/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data6 = data.networks;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6) {
          if (!validate60(data6[key3], { instancePath: instancePath + "/networks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.stores !== void 0) {
      let data8 = data.stores;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key4 in data8) {
          if (!validate62(data8[key4], { instancePath: instancePath + "/stores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/stores", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.dataNetwork !== void 0) {
      if (!validate64(data.dataNetwork, { instancePath: instancePath + "/dataNetwork", parentData: data, parentDataProperty: "dataNetwork", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.monitoring !== void 0) {
      if (!validate66(data.monitoring, { instancePath: instancePath + "/monitoring", parentData: data, parentDataProperty: "monitoring", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.requiredNetworks !== void 0) {
      let data12 = data.requiredNetworks;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate68(data12[i1], { instancePath: instancePath + "/requiredNetworks/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/requiredNetworks", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.llm !== void 0) {
      if (!validate70(data.llm, { instancePath: instancePath + "/llm", parentData: data, parentDataProperty: "llm", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      let data15 = data.endpoints;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate72(data15[i2], { instancePath: instancePath + "/endpoints/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/endpoints", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.reach !== void 0) {
      let data17 = data.reach;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate74(data17[i3], { instancePath: instancePath + "/reach/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/reach", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data19 = data.profiles;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key5 in data19) {
          if (!validate76(data19[key5], { instancePath: instancePath + "/profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/profiles", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data21 = data.exceptions;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate78(data21[i4], { instancePath: instancePath + "/exceptions/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/exceptions", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.unsuppressible !== void 0) {
      let data23 = data.unsuppressible;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (typeof data24 === "string") {
            if (!pattern3.test(data24)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/unsuppressible/" + i5, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/unsuppressible/" + i5, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/unsuppressible", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "type": ["object", "string", "null"], "properties": { "select": { "$ref": "config16" }, "assert": { "$ref": "config17" }, "message": { "type": "string", "pattern": "\\S" }, "level": { "enum": ["off", "warn", "error"] }, "reason": { "type": "string", "pattern": "\\S" }, "docs": { "type": "string", "pattern": "\\S" }, "examples": { "$ref": "config29" } }, "additionalProperties": false, "required": ["select", "assert"] };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "services" || key0 === "networks" || key0 === "volumes" || key0 === "envFiles" || key0 === "project" || key0 === "except")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/services/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data2 = data.networks;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/networks/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/networks/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data4 = data.volumes;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/volumes/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/volumes/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.envFiles !== void 0) {
      let data6 = data.envFiles;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/envFiles/" + i3, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/envFiles/" + i3, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/envFiles", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.project !== void 0) {
      if (typeof data.project !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/project", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.except !== void 0) {
      let data9 = data.except;
      if (Array.isArray(data9)) {
        const len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data10 = data9[i4];
          if (typeof data10 === "string") {
            if (!pattern3.test(data10)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i4, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/except/" + i4, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/except", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": ["object", "array"], "properties": { "path": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "type": "boolean" }, "not": { "$ref": "config18" }, "present": { "type": "boolean", "enum": [true] }, "absent": { "type": "boolean", "enum": [true] }, "subset": { "type": "array", "items": { "type": ["string", "number", "boolean"] } }, "count": { "$ref": "config19" }, "schema": { "type": "object" }, "anyOf": { "type": "array", "items": { "$ref": "config20" }, "minItems": 1 } }, "additionalProperties": false, "items": { "$ref": "config23" } };
var schema37 = { "type": "object", "properties": { "path": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "type": "boolean" }, "not": { "$ref": "config24" }, "present": { "type": "boolean", "enum": [true] }, "absent": { "type": "boolean", "enum": [true] }, "subset": { "type": "array", "items": { "type": ["string", "number", "boolean"] } }, "count": { "$ref": "config25" }, "schema": { "type": "object" }, "anyOf": { "type": "array", "items": { "$ref": "config26" }, "minItems": 1 } }, "additionalProperties": false };
var schema38 = { "type": "object", "properties": { "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "equals" || key0 === "oneOf" || key0 === "matches" || key0 === "inCidr")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.equals !== void 0) {
      let data0 = data.equals;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema38.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data1 = data.oneOf;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i0, keyword: "type", params: { type: schema38.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data3 = data.matches;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data4 = data.inCidr;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema38.properties.inCidr.type } });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min" || key0 === "max" || key0 === "exactly")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.exactly !== void 0) {
      let data2 = data.exactly;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "properties": { "path": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "type": "boolean" }, "not": { "$ref": "config27" }, "present": { "type": "boolean", "enum": [true] }, "absent": { "type": "boolean", "enum": [true] }, "subset": { "type": "array", "items": { "type": ["string", "number", "boolean"] } }, "count": { "$ref": "config28" }, "schema": { "type": "object" } }, "additionalProperties": false };
var schema41 = { "type": "object", "properties": { "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "equals" || key0 === "oneOf" || key0 === "matches" || key0 === "inCidr")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.equals !== void 0) {
      let data0 = data.equals;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema41.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data1 = data.oneOf;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i0, keyword: "type", params: { type: schema41.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data3 = data.matches;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data4 = data.inCidr;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema41.properties.inCidr.type } });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min" || key0 === "max" || key0 === "exactly")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.exactly !== void 0) {
      let data2 = data.exactly;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema40.properties, key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: schema40.properties.path.type } });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.equals !== void 0) {
      let data2 = data.equals;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema40.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data3 = data.oneOf;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i1, keyword: "type", params: { type: schema40.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data5 = data.matches;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data6 = data.inCidr;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema40.properties.inCidr.type } });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate91(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.present !== void 0) {
      let data10 = data.present;
      if (typeof data10 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data10 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "enum", params: { allowedValues: schema40.properties.present.enum } });
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data11 = data.absent;
      if (typeof data11 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data11 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "enum", params: { allowedValues: schema40.properties.absent.enum } });
        errors++;
      }
    }
    if (data.subset !== void 0) {
      let data12 = data.subset;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/subset/" + i3, keyword: "type", params: { type: schema40.properties.subset.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/subset", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate93(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      let data15 = data.schema;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/schema", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema37.properties, key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: schema37.properties.path.type } });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.equals !== void 0) {
      let data2 = data.equals;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema37.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data3 = data.oneOf;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i1, keyword: "type", params: { type: schema37.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data5 = data.matches;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data6 = data.inCidr;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema37.properties.inCidr.type } });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate86(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.present !== void 0) {
      let data10 = data.present;
      if (typeof data10 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data10 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "enum", params: { allowedValues: schema37.properties.present.enum } });
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data11 = data.absent;
      if (typeof data11 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data11 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "enum", params: { allowedValues: schema37.properties.absent.enum } });
        errors++;
      }
    }
    if (data.subset !== void 0) {
      let data12 = data.subset;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/subset/" + i3, keyword: "type", params: { type: schema37.properties.subset.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/subset", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate88(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      let data15 = data.schema;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/schema", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data16 = data.anyOf;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/anyOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate90(data16[i4], { instancePath: instancePath + "/anyOf/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/anyOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "type": "object", "properties": { "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "equals" || key0 === "oneOf" || key0 === "matches" || key0 === "inCidr")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.equals !== void 0) {
      let data0 = data.equals;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema43.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data1 = data.oneOf;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i0, keyword: "type", params: { type: schema43.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data3 = data.matches;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data4 = data.inCidr;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema43.properties.inCidr.type } });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min" || key0 === "max" || key0 === "exactly")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.exactly !== void 0) {
      let data2 = data.exactly;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": "object", "properties": { "path": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "type": "boolean" }, "not": { "$ref": "config21" }, "present": { "type": "boolean", "enum": [true] }, "absent": { "type": "boolean", "enum": [true] }, "subset": { "type": "array", "items": { "type": ["string", "number", "boolean"] } }, "count": { "$ref": "config22" }, "schema": { "type": "object" } }, "additionalProperties": false };
var schema46 = { "type": "object", "properties": { "equals": { "type": ["string", "number", "boolean"] }, "oneOf": { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "type": "string", "pattern": "\\S" }, "inCidr": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "equals" || key0 === "oneOf" || key0 === "matches" || key0 === "inCidr")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.equals !== void 0) {
      let data0 = data.equals;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema46.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data1 = data.oneOf;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i0, keyword: "type", params: { type: schema46.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data3 = data.matches;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data4 = data.inCidr;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema46.properties.inCidr.type } });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min" || key0 === "max" || key0 === "exactly")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/min", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/max", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.exactly !== void 0) {
      let data2 = data.exactly;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/exactly", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema45.properties, key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: schema45.properties.path.type } });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.equals !== void 0) {
      let data2 = data.equals;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema45.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data3 = data.oneOf;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i1, keyword: "type", params: { type: schema45.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data5 = data.matches;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data6 = data.inCidr;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema45.properties.inCidr.type } });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate102(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.present !== void 0) {
      let data10 = data.present;
      if (typeof data10 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data10 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "enum", params: { allowedValues: schema45.properties.present.enum } });
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data11 = data.absent;
      if (typeof data11 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data11 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "enum", params: { allowedValues: schema45.properties.absent.enum } });
        errors++;
      }
    }
    if (data.subset !== void 0) {
      let data12 = data.subset;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/subset/" + i3, keyword: "type", params: { type: schema45.properties.subset.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/subset", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate104(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      let data15 = data.schema;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/schema", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!data || typeof data != "object") {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema36.type } });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate85(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema36.properties, key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 !== "string" && !Array.isArray(data1)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: schema36.properties.path.type } });
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data1)) {
        const len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data2 = data1[i1];
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/path/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.equals !== void 0) {
      let data3 = data.equals;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/equals", keyword: "type", params: { type: schema36.properties.equals.type } });
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data4 = data.oneOf;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/oneOf/" + i2, keyword: "type", params: { type: schema36.properties.oneOf.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/oneOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data6 = data.matches;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/matches", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.inCidr !== void 0) {
      let data7 = data.inCidr;
      if (typeof data7 !== "string" && !Array.isArray(data7)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "type", params: { type: schema36.properties.inCidr.type } });
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern3.test(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/inCidr", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (typeof data8 === "string") {
            if (!pattern3.test(data8)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i3, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/inCidr/" + i3, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate97(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.present !== void 0) {
      let data11 = data.present;
      if (typeof data11 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data11 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/present", keyword: "enum", params: { allowedValues: schema36.properties.present.enum } });
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data12 = data.absent;
      if (typeof data12 !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      if (!(data12 === true)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/absent", keyword: "enum", params: { allowedValues: schema36.properties.absent.enum } });
        errors++;
      }
    }
    if (data.subset !== void 0) {
      let data13 = data.subset;
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
            vErrors = add(vErrors, { instancePath: instancePath + "/subset/" + i4, keyword: "type", params: { type: schema36.properties.subset.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/subset", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate99(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      let data16 = data.schema;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/schema", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data17 = data.anyOf;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/anyOf", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate101(data17[i5], { instancePath: instancePath + "/anyOf/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/anyOf", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "properties": { "pass": { "type": "array", "items": { "type": ["string", "object"] } }, "fail": { "type": "array", "items": { "type": ["string", "object"] } } }, "additionalProperties": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "pass" || key0 === "fail")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.pass !== void 0) {
      let data0 = data.pass;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            vErrors = add(vErrors, { instancePath: instancePath + "/pass/" + i0, keyword: "type", params: { type: schema48.properties.pass.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pass", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.fail !== void 0) {
      let data2 = data.fail;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            vErrors = add(vErrors, { instancePath: instancePath + "/fail/" + i1, keyword: "type", params: { type: schema48.properties.fail.items.type } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/fail", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "string" && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema34.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.select === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "select" } });
      errors++;
    }
    if (data.assert === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assert" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "select" || key0 === "assert" || key0 === "message" || key0 === "level" || key0 === "reason" || key0 === "docs" || key0 === "examples")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.select !== void 0) {
      if (!validate82(data.select, { instancePath: instancePath + "/select", parentData: data, parentDataProperty: "select", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.assert !== void 0) {
      if (!validate84(data.assert, { instancePath: instancePath + "/assert", parentData: data, parentDataProperty: "assert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/message", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "off" || data3 === "warn" || data3 === "error")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: schema34.properties.level.enum } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.docs !== void 0) {
      let data5 = data.docs;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/docs", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/docs", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.examples !== void 0) {
      if (!validate108(data.examples, { instancePath: instancePath + "/examples", parentData: data, parentDataProperty: "examples", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": ["object", "null"], "properties": { "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "profiles": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "envFiles": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "projectDirectory": { "type": "string", "pattern": "\\S" } }, "additionalProperties": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: schema49.type } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "profiles" || key0 === "envFiles" || key0 === "projectDirectory")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/files", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data2 = data.profiles;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/profiles/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/profiles/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/profiles", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.envFiles !== void 0) {
      let data4 = data.envFiles;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/envFiles/" + i2, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/envFiles/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/envFiles", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.projectDirectory !== void 0) {
      let data6 = data.projectDirectory;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/projectDirectory", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/projectDirectory", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/$schema", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.root !== void 0) {
      if (typeof data.root !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/root", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/extends", keyword: "type", params: { type: schema19.properties.extends.type } });
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/extends", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/extends/" + i0, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/extends/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.plugins !== void 0) {
      let data4 = data.plugins;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/plugins/" + i1, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/plugins/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/plugins", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data7 = data.overrides;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate53(data7[i2], { instancePath: instancePath + "/overrides/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/overrides", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.ignorePatterns !== void 0) {
      let data9 = data.ignorePatterns;
      if (typeof data9 !== "string" && !Array.isArray(data9)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ignorePatterns", keyword: "type", params: { type: schema19.properties.ignorePatterns.type } });
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ignorePatterns", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      }
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 === "string") {
            if (!pattern3.test(data10)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ignorePatterns/" + i3, keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/ignorePatterns/" + i3, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      }
    }
    if (data.settings !== void 0) {
      let data11 = data.settings;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/settings", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.plan !== void 0) {
      if (!validate55(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.policies !== void 0) {
      let data13 = data.policies;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13) {
          if (!validate81(data13[key1], { instancePath: instancePath + "/policies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/policies", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.stacks !== void 0) {
      let data15 = data.stacks;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!validate111(data15[key2], { instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/stacks", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data17 = data.baseline;
      if (typeof data17 === "string") {
        if (!pattern3.test(data17)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/baseline", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/baseline", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.exampleEnvFiles !== void 0) {
      if (typeof data.exampleEnvFiles !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/exampleEnvFiles", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateBindSourceMissing = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folders")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.folders !== void 0) {
      if (typeof data.folders !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/folders", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDataStorePortPublished = validate114;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "images")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.images !== void 0) {
      let data0 = data.images;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/images/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/images", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDependencyProfile = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "together")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.together !== void 0) {
      let data0 = data.together;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (Array.isArray(data1)) {
            if (data1.length < 2) {
              vErrors = add(vErrors, { instancePath: instancePath + "/together/" + i0, keyword: "minItems", params: { limit: 2 } });
              errors++;
            }
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data1[i1] !== "string") {
                vErrors = add(vErrors, { instancePath: instancePath + "/together/" + i0 + "/" + i1, keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/together/" + i0, keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/together", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDuplicateContainerName = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "acrossProfiles")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.acrossProfiles !== void 0) {
      if (typeof data.acrossProfiles !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/acrossProfiles", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvChainConflict = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "overriding")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.overriding !== void 0) {
      let data0 = data.overriding;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/overriding/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/overriding", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvExampleDrift = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ignore")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data0 = data.ignore;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/ignore/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ignore", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvFileForm = validate119;
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "files")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/files/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/files", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvTierSecretMissing = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "required")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data0 = data.required;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data1[i0] !== "string") {
                vErrors = add(vErrors, { instancePath: instancePath + "/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, { instancePath: instancePath + "/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateHostPortConflict = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "acrossProfiles")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.acrossProfiles !== void 0) {
      if (typeof data.acrossProfiles !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/acrossProfiles", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateImageMovingTag = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tags")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data0 = data.tags;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/tags/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateLoopbackUrl = validate123;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "publicNames")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.publicNames !== void 0) {
      let data0 = data.publicNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/publicNames/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/publicNames", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNatsUrlWithoutCredentials = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "schemes")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.schemes !== void 0) {
      let data0 = data.schemes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/schemes/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/schemes", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSubnetMixed = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "pools")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.pools !== void 0) {
      let data0 = data.pools;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/pools/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pools", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateUnknownHost = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "hosts")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data0 = data.hosts;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/hosts/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/hosts", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var optionValidators = /* @__PURE__ */ new Map([["bind-source-missing", validateBindSourceMissing], ["data-store-port-published", validateDataStorePortPublished], ["dependency-profile", validateDependencyProfile], ["duplicate-container-name", validateDuplicateContainerName], ["env-chain-conflict", validateEnvChainConflict], ["env-example-drift", validateEnvExampleDrift], ["env-file-form", validateEnvFileForm], ["env-tier-secret-missing", validateEnvTierSecretMissing], ["host-port-conflict", validateHostPortConflict], ["image-moving-tag", validateImageMovingTag], ["loopback-url", validateLoopbackUrl], ["nats-url-without-credentials", validateNatsUrlWithoutCredentials], ["subnet-mixed", validateSubnetMixed], ["unknown-host", validateUnknownHost]]);

// src/config/schema.ts
var NOT_EMPTY = "\\S";
function text(description) {
  return { description, type: "string", pattern: NOT_EMPTY };
}
function texts(description) {
  return { description, type: "array", items: { type: "string", pattern: NOT_EMPTY } };
}
function textOrTexts(description) {
  return { description, type: ["string", "array"], pattern: NOT_EMPTY, items: { type: "string", pattern: NOT_EMPTY } };
}
function flag(description) {
  return { description, type: "boolean" };
}
function count(description) {
  return { description, type: "integer", minimum: 1 };
}
function record(description, properties, required = []) {
  return {
    description,
    type: "object",
    properties,
    additionalProperties: false,
    ...required.length > 0 ? { required } : {}
  };
}
function named(description, entry) {
  return { description, type: "object", additionalProperties: { ...entry, type: ["object", "null"] } };
}
function list2(description, items) {
  return { description, type: "array", items };
}

// src/config/plan-schema.ts
var SELECTORS = "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.";
var tier = record("An env tier.", {
  purpose: text("What the tier is for."),
  files: texts("Names of the tier's env files, compared with the last part of a path; `X.example` counts as `X`."),
  services: texts(`The members. A service belongs to the first tier that selects it. ${SELECTORS}`),
  secrets: texts("The classes of secret that the tier's files may hold; `*` allows all.")
});
var secretClass = record("A class of secret.", {
  description: text("What such a secret is, for messages."),
  names: texts("Variable names, or globs with `*`."),
  except: texts("Names or globs that the globs of `names` must not catch."),
  namesFrom: text(
    "A file with further names, one a line, or the keys of a JSON object, or a JSON list; relative to this file."
  ),
  shapes: texts("Regular expressions that a value of this class matches, whatever its name.")
});
var network = record("A key under the top-level `networks`.", {
  purpose: text("What the network is for."),
  name: text("The real name (`name:`)."),
  driver: text("The driver."),
  internal: flag("Whether it must be `internal: true`, without a way to the outside."),
  subnet: textOrTexts("The subnet in CIDR notation, or several for IPv4 and IPv6."),
  external: flag("Whether it is created outside this project."),
  optional: flag("Whether a project may leave it undeclared."),
  members: texts(`The only services that may join. ${SELECTORS}`)
});
var store = record("A data store.", {
  services: texts(`The services that are this store. Default: the service of the store's own name. ${SELECTORS}`),
  home: text("The network on which it belongs, a key of `networks`."),
  allow: texts("Further networks on which it may be.")
});
var requiredNetworks = record(
  "Networks that certain services must be on.",
  {
    services: texts(SELECTORS),
    networks: texts("Keys of `networks`."),
    except: texts(`Services that are free of it. ${SELECTORS}`),
    reason: text("Why, for messages.")
  },
  ["services", "networks"]
);
var endpoint = record(
  "Variables that must name one of the given URLs.",
  {
    variables: texts("Variable names, or globs with `*`."),
    urls: texts("Allowed URLs: scheme, host and port must agree, the path is free."),
    reason: text("Why, for messages.")
  },
  ["variables", "urls"]
);
var END_SELECTORS = `${SELECTORS} The words \`internet\` and \`host\` stand for these.`;
var reach = record(
  "Who can, or cannot, open a connection to whom.",
  {
    from: textOrTexts(`Who opens it. ${END_SELECTORS}`),
    to: textOrTexts(`Whom it reaches. ${END_SELECTORS}`),
    allow: flag("False: none of `from` may reach any of `to`. True: each of `from` must reach each of `to`."),
    hops: count("How many steps count. Default: 1, directly; 2 is through one service between."),
    except: texts(`Services that are free of it, and that no path leads through. ${SELECTORS}`),
    ignoreNetworks: texts("Keys of networks that do not count, such as one on which every service is."),
    reason: text("Why, for messages.")
  },
  ["from", "to", "allow"]
);
var exception = record(
  "What is known, accepted and explained.",
  {
    rule: text("The rule's id."),
    services: texts(`The services concerned. Default: all. ${SELECTORS}`),
    subjects: texts("What the findings are about (a variable, network, file or port): names or globs. Default: all."),
    reason: text("Why it is accepted.")
  },
  ["rule", "reason"]
);
var planSchema = record("The architecture of the project as data.", {
  tiers: named("Env tiers by name: which services share which env files, and what secrets these may hold.", tier),
  sharedFiles: texts("Env files that hold everything for reference, and that no service should load."),
  secrets: named("Classes of secret by name. The built-in classes are always there.", secretClass),
  networks: named("The networks by their key under the top-level `networks`.", network),
  stores: named("Data stores by name, and the networks on which they may be.", store),
  dataNetwork: record("Who may join the network of the data stores, besides the stores whose home it is.", {
    network: text("A key of `networks`."),
    allow: texts(SELECTORS)
  }),
  monitoring: record("The network on which every service must be, so that its metrics can be read.", {
    network: text("A key of `networks`."),
    except: texts(`Services that are free of it. ${SELECTORS}`)
  }),
  requiredNetworks: list2("Networks that certain services must be on.", requiredNetworks),
  llm: record("LLM providers.", {
    secrets: text("The class of secret that holds their keys."),
    tier: text("The only tier whose members may hold such keys and call providers."),
    hosts: texts("Host names of providers, or globs with `*`."),
    gateway: text("The URL that everyone else calls instead.")
  }),
  endpoints: list2("Variables that must name one of the given URLs.", endpoint),
  reach: list2("Who can, or cannot, open a connection to whom.", reach),
  profiles: named(
    "Services that each profile must start.",
    record("A profile.", { services: texts(SELECTORS) }, ["services"])
  ),
  exceptions: list2("Findings that are known, accepted and explained.", exception),
  unsuppressible: texts("Rules that no comment may suppress: ids, or globs with `*`.")
});

// src/config/policy-schema.ts
var NAMES2 = "Each a key or real name, a glob with `*`, `label:NAME` or `label:NAME=VALUE`.";
var select = record("What the policy is about: exactly one of these keys, and `except`.", {
  services: texts(`Services. ${SELECTORS}`),
  networks: texts(`Networks. ${NAMES2}`),
  volumes: texts(`Volumes. ${NAMES2}`),
  envFiles: texts("Env files: each a file's name, a glob with `*`, or `tier:NAME`; `X.example` counts as `X`."),
  project: flag("The project as a whole."),
  except: texts("What is left out, in the same words.")
});
var value = { description: "A value.", type: ["string", "number", "boolean"] };
var tests = {
  equals: { ...value, description: 'It is this value. `80` and `"80"` are the same.' },
  oneOf: { ...list2("It is one of these values.", value), minItems: 1 },
  matches: text("It matches this regular expression, anywhere unless `^` and `$` say otherwise."),
  inCidr: textOrTexts("It is an address or network inside one of these networks, in CIDR notation.")
};
var words = {
  path: textOrTexts(
    "The path inside the element: keys joined by dots, or a list of keys, for keys with dots. `*` stands for any text."
  ),
  ...tests,
  optional: flag("Whether it may be absent. Default: false; what is absent is then at fault."),
  not: record("It is not so.", tests),
  present: { ...flag("It is set."), enum: [true] },
  absent: { ...flag("It is not set."), enum: [true] },
  subset: list2("Each of its items or keys is one of these.", value),
  count: record("How many items or keys it has.", {
    min: { description: "At least.", type: "integer", minimum: 0 },
    max: { description: "At most.", type: "integer", minimum: 0 },
    exactly: { description: "Neither more nor less.", type: "integer", minimum: 0 }
  }),
  schema: { description: "It is valid under this JSON schema (draft 2020-12).", type: "object" }
};
var alternative = record("What may hold instead.", words);
var assertion = record("A path, and one word for what must hold there.", {
  ...words,
  anyOf: { ...list2("One of these holds.", alternative), minItems: 1 }
});
var example = {
  description: "A small project: a Compose file as text or as data, or an object of `compose` and `files` (env files by path).",
  type: ["string", "object"]
};
var policy = record(
  "A policy; the id of its rule is `policy/NAME`.",
  {
    select,
    assert: {
      ...assertion,
      description: "What must hold of each selected element; of a list, all of it.",
      type: ["object", "array"],
      items: assertion
    },
    message: text("What is wrong and what to do, with `{{element}}`, `{{path}}` and the like."),
    level: { description: "The level unless `rules` state another. Default: error.", enum: ["off", "warn", "error"] },
    reason: text("Why, for messages."),
    docs: text("URL of what explains the policy."),
    examples: record("Projects that `pmoves-lint test` tries the policy on.", {
      pass: list2("Projects in which it finds nothing.", example),
      fail: list2("Projects in which it finds something.", example)
    })
  },
  ["select", "assert"]
);
var policiesSchema = {
  description: 'Rules as data, by name. `null` or "off" takes away the policy of an outer config or preset.',
  type: "object",
  additionalProperties: { ...policy, type: ["object", "string", "null"] }
};

// src/config/config-schema.ts
var EXTENDS = "Configs that this one builds on, the later over the earlier: `plugin:pmoves/recommended`, `plugin:pmoves/seed`, `plugin:pmoves/seed-strict`, `./file.json`, a package `pmoves-config-NAME`, or `plugin:NAME/CONFIG`.";
var rules = {
  description: `Levels of rules: "off", "warn" or "error", or a list of the level and the rule's options.`,
  type: "object"
};
var settings = {
  description: "What plugins' rules read, by the name of the plugin. No built-in rule reads them.",
  type: "object"
};
var override = record(
  "Settings for some files only.",
  {
    files: { ...textOrTexts("Globs of the files, relative to the folder of the config."), minItems: 1 },
    excludedFiles: textOrTexts("Globs of files among them that are left out."),
    extends: textOrTexts("Configs that hold for these files. They may not state a plan, stacks or exampleEnvFiles."),
    rules,
    settings
  },
  ["files"]
);
var stack = record("A file set that is really run, as `docker compose -f \u2026 --profile \u2026`.", {
  files: texts("Compose files in the order of `-f`, relative to this file."),
  profiles: texts("The active profiles. Default: all."),
  envFiles: texts("`--env-file`, in order, relative to this file. Default: `.env` of the project directory."),
  projectDirectory: text("`--project-directory`, relative to this file. Default: the folder of the first file.")
});
var configSchema = record("The config of pmoves-lint.", {
  $schema: text("The schema's address, for editors."),
  root: flag("Whether configs in the folders above are left unread."),
  extends: textOrTexts(EXTENDS),
  plugins: texts(
    "Plugins: `acme` is the package `pmoves-plugin-acme`, `./policy/house.mjs` a file. In the root config alone."
  ),
  rules,
  overrides: list2("Settings for some files only, the later over the earlier.", override),
  ignorePatterns: textOrTexts("Files that are not linted, as in `.gitignore`, relative to the folder of the config."),
  settings,
  plan: planSchema,
  policies: policiesSchema,
  stacks: named("File sets that are really run, by name. One run lints each.", stack),
  baseline: text("The file of known findings, relative to this file. `pmoves-lint baseline create` writes it."),
  exampleEnvFiles: flag("Whether `X.example` stands for an env file `X` that is absent. Default: true.")
});

// src/config/check-schema.ts
function checkSchema({ data }) {
  if (validateConfig(data)) return [];
  return (validateConfig.errors ?? []).map((error) => {
    const path = parsePointer(error.instancePath, data);
    return describeSchemaError(error, path, schemaAt(configSchema, path));
  });
}
function describeSchemaError(error, path, schema) {
  const { keyword, params } = error;
  if (keyword === "additionalProperties") return describeUnknownKey(String(params.additionalProperty), path, schema);
  const known = {
    type: [`This must be ${describeTypes(params.type)}.`, schema?.description ?? "Correct the value."],
    required: [`The key '${params.missingProperty}' is missing.`, descriptionOf(schema, params.missingProperty)],
    pattern: ["This text is empty.", "Fill it in, or leave the key out."],
    maximum: [`This is more than ${params.limit}.`, schema?.description ?? "Correct the value."],
    minimum: [`This is less than ${params.limit}.`, schema?.description ?? "Correct the value."],
    minItems: ["This list is too short.", "Add an item, or leave the key out."],
    enum: ["This is none of the allowed values.", `Use ${listOf(params.allowedValues)}.`]
  };
  const [problem, advice] = known[keyword] ?? [
    `This breaks the rule '${keyword}' of the schema.`,
    "Correct the value."
  ];
  return { path, problem, advice };
}
function parsePointer(pointer, data) {
  const path = [];
  let value2 = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(isList(value2) ? Number(key) : key);
    value2 = typeof value2 === "object" && value2 !== null ? Reflect.get(value2, key) : void 0;
  }
  return path;
}
var ESLINT_ONLY = {
  ecmaFeatures: "It is about JavaScript.",
  env: "It is about JavaScript's globals. For env files use `plan.tiers`.",
  globals: "It is about JavaScript's globals.",
  noInlineConfig: "There are no comments to switch off.",
  parser: "Compose files have one parser.",
  parserOptions: "Compose files have one parser.",
  processor: "Compose files need no processor.",
  reportUnusedDisableDirectives: "There are no comments to report."
};
function describeUnknownKey(key, path, schema) {
  const place = { path: [...path, key], token: "key" };
  const isTop = path.length === 0 || path[0] === "overrides";
  const reason = isTop && Object.hasOwn(ESLINT_ONLY, key) ? ESLINT_ONLY[key] : void 0;
  if (reason)
    return { ...place, problem: `'${key}' is ESLint's, and means nothing here.`, advice: `${reason} Remove it.` };
  const known = Object.keys(schema?.properties ?? {});
  return { ...place, problem: `Unknown key '${key}'.`, advice: suggestName(key, known, "Remove it.") };
}
function schemaAt(schema, path) {
  return path.reduce((node, part) => {
    if (typeof part === "number") return node?.items;
    const { properties = {}, additionalProperties } = node ?? {};
    if (Object.hasOwn(properties, part)) return properties[part];
    return typeof additionalProperties === "object" ? additionalProperties : void 0;
  }, schema);
}
function descriptionOf(schema, key) {
  return schema?.properties?.[String(key)]?.description ?? "Add it.";
}
var TYPES = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a text"
};
function describeTypes(type) {
  const types = isList(type) ? type : [type];
  return types.map((name) => TYPES[String(name)] ?? String(name)).join(" or ");
}
function listOf(values) {
  return isList(values) ? values.map((value2) => JSON.stringify(value2)).join(", ") : String(values);
}

// src/config/check-rules.ts
function checkRules(document, known) {
  const overrides = valueAt(document.data, ["overrides"]);
  const count2 = isList(overrides) ? overrides.length : 0;
  const places = [["rules"], ...Array.from({ length: count2 }, (_, index) => ["overrides", index, "rules"])];
  return places.flatMap((path) => {
    const rules2 = valueAt(document.data, path);
    if (!isJsonObject(rules2)) return [];
    return Object.entries(rules2).flatMap(([id, entry]) => checkEntry(entry, [...path, id], known));
  });
}
function readLevel(level) {
  return LEVELS2.find((word, number) => level === word || level === number);
}
var LEVELS2 = ["off", "warn", "error"];
var ENTRY = 'Use "off", "warn" or "error", or a list of the level and the options.';
function checkEntry(entry, path, known) {
  const id = String(path.at(-1));
  const rule = known.get(id);
  if (!rule) {
    const advice = suggestName(id, known.keys(), "Remove it, or name its plugin in `plugins`.");
    return [{ path, token: "key", problem: `There is no rule '${id}'.`, advice }];
  }
  const [level, options, ...rest] = isList(entry) ? entry : [entry];
  const levelPath = isList(entry) && entry.length > 0 ? [...path, 0] : path;
  if (readLevel(level) === void 0) {
    return [{ path: levelPath, problem: `${JSON.stringify(level ?? null)} is no level.`, advice: ENTRY }];
  }
  if (rest.length > 0)
    return [{ path: [...path, 2], problem: "There is more than one set of options.", advice: ENTRY }];
  return options === void 0 ? [] : checkOptions(rule, id, { options, path: [...path, 1] });
}
function checkOptions(rule, id, { options, path }) {
  const { options: allowed } = rule.meta;
  if (!allowed) return [{ path, problem: `The rule '${id}' has no options.`, advice: "State the level alone." }];
  const validate = optionValidators.get(id) ?? compileOptions(allowed.schema);
  if (typeof validate === "string") {
    const problem = `The schema of the options of rule '${id}' cannot be used: ${validate}.`;
    return [{ path, problem, advice: "Correct it in the plugin." }];
  }
  if (validate(options)) return [];
  const schema = allowed.schema;
  return (validate.errors ?? []).map((error) => {
    const inner = parsePointer(error.instancePath, options);
    return describeSchemaError(error, [...path, ...inner], inner.length === 0 ? schema : void 0);
  });
}
function compileOptions(schema) {
  try {
    return compileSchema(schema);
  } catch (error) {
    return firstLine(error);
  }
}

export {
  builtInSecrets,
  BUILT_IN_SHAPES,
  parseSelector,
  matchesLabel,
  createPlan,
  checkSchema,
  textsAt,
  describeRuleFaults,
  loadPlugins,
  isPath,
  moduleIn,
  firstLine,
  pluginOf,
  checkRules,
  readLevel
};
