import {
  compileSchema,
  namePlugin,
  readExpression
} from "./shared-29.js";
import {
  realPathOf,
  requireModule,
  resolveModule
} from "./shared-39.js";
import {
  matchesGlob
} from "./shared-20.js";
import {
  reasonOf
} from "./shared-64.js";
import {
  isJsonObject,
  placeMistake,
  suggestName,
  valueAt
} from "./shared-27.js";
import {
  isList,
  isRecord
} from "./shared-65.js";
import {
  baseName,
  directoryOf,
  isAbsolutePath,
  resolvePath
} from "./shared-63.js";

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

// src/plan/memoize.ts
function memoize(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text2) => {
    const entry = known.get(text2) ?? { answer: answer(text2) };
    known.set(text2, entry);
    return entry.answer;
  };
}

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
  if (HARMLESS.has(source)) return [new RegExp(source, "u")];
  const read = readExpression(source);
  return "problem" in read ? [] : [read];
}
function createPrefilter(shapes) {
  if (!shapes.every((shape) => HARMLESS.has(shape))) return () => true;
  let any;
  return (value2) => {
    any ??= new RegExp(shapes.map((shape) => `(?:${shape})`).join("|") || "(?!)", "u");
    return any.test(value2);
  };
}
var HARMLESS = new Set(Object.values(builtInSecrets).flatMap(({ shapes = [] }) => shapes));

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
var validateConfig = validate20;
var schema31 = { "description": "The config of pmoves-lint.", "type": "object", "properties": { "$schema": { "description": "The schema's address, for editors.", "type": "string", "pattern": "\\S" }, "root": { "description": "Whether configs in the folders above are left unread.", "type": "boolean" }, "extends": { "description": "Configs that this one builds on, the later over the earlier: `plugin:pmoves/recommended`, `plugin:pmoves/seed`, `plugin:pmoves/seed-strict`, `./file.json`, a package `pmoves-config-NAME`, or `plugin:NAME/CONFIG`.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "plugins": { "description": "Plugins: `acme` is the package `pmoves-plugin-acme`, `./policy/house.mjs` a file. In the root config alone.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "description": `Levels of rules: "off", "warn" or "error", or a list of the level and the rule's options.`, "type": "object" }, "overrides": { "description": "Settings for some files only, the later over the earlier.", "type": "array", "items": { "description": "Settings for some files only.", "type": "object", "properties": { "files": { "description": "Globs of the files, relative to the folder of the config.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "excludedFiles": { "description": "Globs of files among them that are left out.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "extends": { "description": "Configs that hold for these files. They may not state a plan, stacks or exampleEnvFiles.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "description": `Levels of rules: "off", "warn" or "error", or a list of the level and the rule's options.`, "type": "object" }, "settings": { "description": "What plugins' rules read, by the name of the plugin. No built-in rule reads them.", "type": "object" } }, "additionalProperties": false, "required": ["files"] } }, "ignorePatterns": { "description": "Files that are not linted, as in `.gitignore`, relative to the folder of the config.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "settings": { "description": "What plugins' rules read, by the name of the plugin. No built-in rule reads them.", "type": "object" }, "plan": { "description": "The architecture of the project as data.", "type": "object", "properties": { "tiers": { "description": "Env tiers by name: which services share which env files, and what secrets these may hold.", "type": "object", "additionalProperties": { "description": "An env tier.", "type": ["object", "null"], "properties": { "purpose": { "description": "What the tier is for.", "type": "string", "pattern": "\\S" }, "files": { "description": "Names of the tier's env files, compared with the last part of a path; `X.example` counts as `X`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "services": { "description": "The members. A service belongs to the first tier that selects it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "secrets": { "description": "The classes of secret that the tier's files may hold; `*` allows all.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "sharedFiles": { "description": "Env files that hold everything for reference, and that no service should load.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "secrets": { "description": "Classes of secret by name. The built-in classes are always there.", "type": "object", "additionalProperties": { "description": "A class of secret.", "type": ["object", "null"], "properties": { "description": { "description": "What such a secret is, for messages.", "type": "string", "pattern": "\\S" }, "names": { "description": "Variable names, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "except": { "description": "Names or globs that the globs of `names` must not catch.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "namesFrom": { "description": "A file with further names, one a line, or the keys of a JSON object, or a JSON list; relative to this file.", "type": "string", "pattern": "\\S" }, "shapes": { "description": "Regular expressions that a value of this class matches, whatever its name.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "networks": { "description": "The networks by their key under the top-level `networks`.", "type": "object", "additionalProperties": { "description": "A key under the top-level `networks`.", "type": ["object", "null"], "properties": { "purpose": { "description": "What the network is for.", "type": "string", "pattern": "\\S" }, "name": { "description": "The real name (`name:`).", "type": "string", "pattern": "\\S" }, "driver": { "description": "The driver.", "type": "string", "pattern": "\\S" }, "internal": { "description": "Whether it must be `internal: true`, without a way to the outside.", "type": "boolean" }, "subnet": { "description": "The subnet in CIDR notation, or several for IPv4 and IPv6.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "external": { "description": "Whether it is created outside this project.", "type": "boolean" }, "optional": { "description": "Whether a project may leave it undeclared.", "type": "boolean" }, "members": { "description": "The only services that may join. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "stores": { "description": "Data stores by name, and the networks on which they may be.", "type": "object", "additionalProperties": { "description": "A data store.", "type": ["object", "null"], "properties": { "services": { "description": "The services that are this store. Default: the service of the store's own name. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "home": { "description": "The network on which it belongs, a key of `networks`.", "type": "string", "pattern": "\\S" }, "allow": { "description": "Further networks on which it may be.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "dataNetwork": { "description": "Who may join the network of the data stores, besides the stores whose home it is.", "type": "object", "properties": { "network": { "description": "A key of `networks`.", "type": "string", "pattern": "\\S" }, "allow": { "description": "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "monitoring": { "description": "The network on which every service must be, so that its metrics can be read.", "type": "object", "properties": { "network": { "description": "A key of `networks`.", "type": "string", "pattern": "\\S" }, "except": { "description": "Services that are free of it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "requiredNetworks": { "description": "Networks that certain services must be on.", "type": "array", "items": { "description": "Networks that certain services must be on.", "type": "object", "properties": { "services": { "description": "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "networks": { "description": "Keys of `networks`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "except": { "description": "Services that are free of it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["services", "networks"] } }, "llm": { "description": "LLM providers.", "type": "object", "properties": { "secrets": { "description": "The class of secret that holds their keys.", "type": "string", "pattern": "\\S" }, "tier": { "description": "The only tier whose members may hold such keys and call providers.", "type": "string", "pattern": "\\S" }, "hosts": { "description": "Host names of providers, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "gateway": { "description": "The URL that everyone else calls instead.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false }, "endpoints": { "description": "Variables that must name one of the given URLs.", "type": "array", "items": { "description": "Variables that must name one of the given URLs.", "type": "object", "properties": { "variables": { "description": "Variable names, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "urls": { "description": "Allowed URLs: scheme, host and port must agree, the path is free.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["variables", "urls"] } }, "reach": { "description": "Who can, or cannot, open a connection to whom.", "type": "array", "items": { "description": "Who can, or cannot, open a connection to whom.", "type": "object", "properties": { "from": { "description": "Who opens it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`. The words `internet` and `host` stand for these.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "to": { "description": "Whom it reaches. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`. The words `internet` and `host` stand for these.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "allow": { "description": "False: none of `from` may reach any of `to`. True: each of `from` must reach each of `to`.", "type": "boolean" }, "hops": { "description": "How many steps count. Default: 1, directly; 2 is through one service between.", "type": "integer", "minimum": 1 }, "except": { "description": "Services that are free of it, and that no path leads through. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "ignoreNetworks": { "description": "Keys of networks that do not count, such as one on which every service is.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["from", "to", "allow"] } }, "profiles": { "description": "Services that each profile must start.", "type": "object", "additionalProperties": { "description": "A profile.", "type": ["object", "null"], "properties": { "services": { "description": "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false, "required": ["services"] } }, "exceptions": { "description": "Findings that are known, accepted and explained.", "type": "array", "items": { "description": "What is known, accepted and explained.", "type": "object", "properties": { "rule": { "description": "The rule's id.", "type": "string", "pattern": "\\S" }, "services": { "description": "The services concerned. Default: all. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "subjects": { "description": "What the findings are about (a variable, network, file or port): names or globs. Default: all.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why it is accepted.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["rule", "reason"] } }, "unsuppressible": { "description": "Rules that no comment may suppress: ids, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "policies": { "description": 'Rules as data, by name. `null` or "off" takes away the policy of an outer config or preset.', "type": "object", "additionalProperties": { "description": "A policy; the id of its rule is `policy/NAME`.", "type": ["object", "string", "null"], "properties": { "select": { "description": "What the policy is about: exactly one of these keys, and `except`.", "type": "object", "properties": { "services": { "description": "Services. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "networks": { "description": "Networks. Each a key or real name, a glob with `*`, `label:NAME` or `label:NAME=VALUE`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "volumes": { "description": "Volumes. Each a key or real name, a glob with `*`, `label:NAME` or `label:NAME=VALUE`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "envFiles": { "description": "Env files: each a file's name, a glob with `*`, or `tier:NAME`; `X.example` counts as `X`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "project": { "description": "The project as a whole.", "type": "boolean" }, "except": { "description": "What is left out, in the same words.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "assert": { "description": "What must hold of each selected element; of a list, all of it.", "type": ["object", "array"], "properties": { "path": { "description": "The path inside the element: keys joined by dots, or a list of keys, for keys with dots. `*` stands for any text.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "description": "Whether it may be absent. Default: false; what is absent is then at fault.", "type": "boolean" }, "not": { "description": "It is not so.", "type": "object", "properties": { "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "present": { "description": "It is set.", "type": "boolean", "enum": [true] }, "absent": { "description": "It is not set.", "type": "boolean", "enum": [true] }, "subset": { "description": "Each of its items or keys is one of these.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] } }, "count": { "description": "How many items or keys it has.", "type": "object", "properties": { "min": { "description": "At least.", "type": "integer", "minimum": 0 }, "max": { "description": "At most.", "type": "integer", "minimum": 0 }, "exactly": { "description": "Neither more nor less.", "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "schema": { "description": "It is valid under this JSON schema (draft 2020-12).", "type": "object" }, "anyOf": { "description": "One of these holds.", "type": "array", "items": { "description": "What may hold instead.", "type": "object", "properties": { "path": { "description": "The path inside the element: keys joined by dots, or a list of keys, for keys with dots. `*` stands for any text.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "description": "Whether it may be absent. Default: false; what is absent is then at fault.", "type": "boolean" }, "not": { "description": "It is not so.", "type": "object", "properties": { "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "present": { "description": "It is set.", "type": "boolean", "enum": [true] }, "absent": { "description": "It is not set.", "type": "boolean", "enum": [true] }, "subset": { "description": "Each of its items or keys is one of these.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] } }, "count": { "description": "How many items or keys it has.", "type": "object", "properties": { "min": { "description": "At least.", "type": "integer", "minimum": 0 }, "max": { "description": "At most.", "type": "integer", "minimum": 0 }, "exactly": { "description": "Neither more nor less.", "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "schema": { "description": "It is valid under this JSON schema (draft 2020-12).", "type": "object" } }, "additionalProperties": false }, "minItems": 1 } }, "additionalProperties": false, "items": { "description": "A path, and one word for what must hold there.", "type": "object", "properties": { "path": { "description": "The path inside the element: keys joined by dots, or a list of keys, for keys with dots. `*` stands for any text.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "description": "Whether it may be absent. Default: false; what is absent is then at fault.", "type": "boolean" }, "not": { "description": "It is not so.", "type": "object", "properties": { "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "present": { "description": "It is set.", "type": "boolean", "enum": [true] }, "absent": { "description": "It is not set.", "type": "boolean", "enum": [true] }, "subset": { "description": "Each of its items or keys is one of these.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] } }, "count": { "description": "How many items or keys it has.", "type": "object", "properties": { "min": { "description": "At least.", "type": "integer", "minimum": 0 }, "max": { "description": "At most.", "type": "integer", "minimum": 0 }, "exactly": { "description": "Neither more nor less.", "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "schema": { "description": "It is valid under this JSON schema (draft 2020-12).", "type": "object" }, "anyOf": { "description": "One of these holds.", "type": "array", "items": { "description": "What may hold instead.", "type": "object", "properties": { "path": { "description": "The path inside the element: keys joined by dots, or a list of keys, for keys with dots. `*` stands for any text.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "optional": { "description": "Whether it may be absent. Default: false; what is absent is then at fault.", "type": "boolean" }, "not": { "description": "It is not so.", "type": "object", "properties": { "equals": { "description": 'It is this value. `80` and `"80"` are the same.', "type": ["string", "number", "boolean"] }, "oneOf": { "description": "It is one of these values.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] }, "minItems": 1 }, "matches": { "description": "It matches this regular expression, anywhere unless `^` and `$` say otherwise.", "type": "string", "pattern": "\\S" }, "inCidr": { "description": "It is an address or network inside one of these networks, in CIDR notation.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "present": { "description": "It is set.", "type": "boolean", "enum": [true] }, "absent": { "description": "It is not set.", "type": "boolean", "enum": [true] }, "subset": { "description": "Each of its items or keys is one of these.", "type": "array", "items": { "description": "A value.", "type": ["string", "number", "boolean"] } }, "count": { "description": "How many items or keys it has.", "type": "object", "properties": { "min": { "description": "At least.", "type": "integer", "minimum": 0 }, "max": { "description": "At most.", "type": "integer", "minimum": 0 }, "exactly": { "description": "Neither more nor less.", "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "schema": { "description": "It is valid under this JSON schema (draft 2020-12).", "type": "object" } }, "additionalProperties": false }, "minItems": 1 } }, "additionalProperties": false } }, "message": { "description": "What is wrong and what to do, with `{{element}}`, `{{path}}` and the like.", "type": "string", "pattern": "\\S" }, "level": { "description": "The level unless `rules` state another. Default: error.", "enum": ["off", "warn", "error"] }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" }, "docs": { "description": "URL of what explains the policy.", "type": "string", "pattern": "\\S" }, "examples": { "description": "Projects that `pmoves-lint test` tries the policy on.", "type": "object", "properties": { "pass": { "description": "Projects in which it finds nothing.", "type": "array", "items": { "description": "A small project: a Compose file as text or as data, or an object of `compose` and `files` (env files by path).", "type": ["string", "object"] } }, "fail": { "description": "Projects in which it finds something.", "type": "array", "items": { "description": "A small project: a Compose file as text or as data, or an object of `compose` and `files` (env files by path).", "type": ["string", "object"] } } }, "additionalProperties": false } }, "additionalProperties": false, "required": ["select", "assert"] } }, "stacks": { "description": "File sets that are really run, by name. One run lints each.", "type": "object", "additionalProperties": { "description": "A file set that is really run, as `docker compose -f \u2026 --profile \u2026`.", "type": ["object", "null"], "properties": { "files": { "description": "Compose files in the order of `-f`, relative to this file.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "profiles": { "description": "The active profiles. Default: all.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "envFiles": { "description": "`--env-file`, in order, relative to this file. Default: `.env` of the project directory.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "projectDirectory": { "description": "`--project-directory`, relative to this file. Default: the folder of the first file.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false } }, "baseline": { "description": "The file of known findings, relative to this file. `pmoves-lint baseline create` writes it.", "type": "string", "pattern": "\\S" }, "exampleEnvFiles": { "description": "Whether `X.example` stands for an env file `X` that is absent. Default: true.", "type": "boolean" } }, "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.root !== void 0) {
      if (typeof data.root !== "boolean") {
        const err3 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema31.properties.extends.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
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
            if (!pattern4.test(data5)) {
              const err8 = { instancePath: instancePath + "/plugins/" + i1, schemaPath: "#/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/plugins/" + i1, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data7 = data.overrides;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.files === void 0) {
              const err12 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "files" || key1 === "excludedFiles" || key1 === "extends" || key1 === "rules" || key1 === "settings")) {
                const err13 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data8.files !== void 0) {
              let data9 = data8.files;
              if (typeof data9 !== "string" && !Array.isArray(data9)) {
                const err14 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: schema31.properties.overrides.items.properties.files.type } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data9 === "string") {
                if (!pattern4.test(data9)) {
                  const err15 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  const err16 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                const len3 = data9.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data10 = data9[i3];
                  if (typeof data10 === "string") {
                    if (!pattern4.test(data10)) {
                      const err17 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/properties/overrides/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data8.excludedFiles !== void 0) {
              let data11 = data8.excludedFiles;
              if (typeof data11 !== "string" && !Array.isArray(data11)) {
                const err19 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles", schemaPath: "#/properties/overrides/items/properties/excludedFiles/type", keyword: "type", params: { type: schema31.properties.overrides.items.properties.excludedFiles.type } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err20 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles", schemaPath: "#/properties/overrides/items/properties/excludedFiles/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (Array.isArray(data11)) {
                const len4 = data11.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data12 = data11[i4];
                  if (typeof data12 === "string") {
                    if (!pattern4.test(data12)) {
                      const err21 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles/" + i4, schemaPath: "#/properties/overrides/items/properties/excludedFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles/" + i4, schemaPath: "#/properties/overrides/items/properties/excludedFiles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data8.extends !== void 0) {
              let data13 = data8.extends;
              if (typeof data13 !== "string" && !Array.isArray(data13)) {
                const err23 = { instancePath: instancePath + "/overrides/" + i2 + "/extends", schemaPath: "#/properties/overrides/items/properties/extends/type", keyword: "type", params: { type: schema31.properties.overrides.items.properties.extends.type } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data13 === "string") {
                if (!pattern4.test(data13)) {
                  const err24 = { instancePath: instancePath + "/overrides/" + i2 + "/extends", schemaPath: "#/properties/overrides/items/properties/extends/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (Array.isArray(data13)) {
                const len5 = data13.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data14 = data13[i5];
                  if (typeof data14 === "string") {
                    if (!pattern4.test(data14)) {
                      const err25 = { instancePath: instancePath + "/overrides/" + i2 + "/extends/" + i5, schemaPath: "#/properties/overrides/items/properties/extends/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/overrides/" + i2 + "/extends/" + i5, schemaPath: "#/properties/overrides/items/properties/extends/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data8.rules !== void 0) {
              let data15 = data8.rules;
              if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
                const err27 = { instancePath: instancePath + "/overrides/" + i2 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data8.settings !== void 0) {
              let data16 = data8.settings;
              if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                const err28 = { instancePath: instancePath + "/overrides/" + i2 + "/settings", schemaPath: "#/properties/overrides/items/properties/settings/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.ignorePatterns !== void 0) {
      let data17 = data.ignorePatterns;
      if (typeof data17 !== "string" && !Array.isArray(data17)) {
        const err31 = { instancePath: instancePath + "/ignorePatterns", schemaPath: "#/properties/ignorePatterns/type", keyword: "type", params: { type: schema31.properties.ignorePatterns.type } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data17 === "string") {
        if (!pattern4.test(data17)) {
          const err32 = { instancePath: instancePath + "/ignorePatterns", schemaPath: "#/properties/ignorePatterns/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
      if (Array.isArray(data17)) {
        const len6 = data17.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data18 = data17[i6];
          if (typeof data18 === "string") {
            if (!pattern4.test(data18)) {
              const err33 = { instancePath: instancePath + "/ignorePatterns/" + i6, schemaPath: "#/properties/ignorePatterns/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/ignorePatterns/" + i6, schemaPath: "#/properties/ignorePatterns/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data.settings !== void 0) {
      let data19 = data.settings;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
        const err35 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data20 = data.plan;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key2 in data20) {
          if (!func1.call(schema31.properties.plan.properties, key2)) {
            const err36 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data20.tiers !== void 0) {
          let data21 = data20.tiers;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (const key3 in data21) {
              let data22 = data21[key3];
              if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
                const err37 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/tiers/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.tiers.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                for (const key4 in data22) {
                  if (!(key4 === "purpose" || key4 === "files" || key4 === "services" || key4 === "secrets")) {
                    const err38 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/tiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data22.purpose !== void 0) {
                  let data23 = data22.purpose;
                  if (typeof data23 === "string") {
                    if (!pattern4.test(data23)) {
                      const err39 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/purpose/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  } else {
                    const err40 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/purpose/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data22.files !== void 0) {
                  let data24 = data22.files;
                  if (Array.isArray(data24)) {
                    const len7 = data24.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data25 = data24[i7];
                      if (typeof data25 === "string") {
                        if (!pattern4.test(data25)) {
                          const err41 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i7, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      } else {
                        const err42 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i7, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/files/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/files/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data22.services !== void 0) {
                  let data26 = data22.services;
                  if (Array.isArray(data26)) {
                    const len8 = data26.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data27 = data26[i8];
                      if (typeof data27 === "string") {
                        if (!pattern4.test(data27)) {
                          const err44 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i8, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      } else {
                        const err45 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i8, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/services", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data22.secrets !== void 0) {
                  let data28 = data22.secrets;
                  if (Array.isArray(data28)) {
                    const len9 = data28.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data29 = data28[i9];
                      if (typeof data29 === "string") {
                        if (!pattern4.test(data29)) {
                          const err47 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + i9, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/secrets/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                      } else {
                        const err48 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + i9, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/secrets/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/secrets/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/plan/tiers", schemaPath: "#/properties/plan/properties/tiers/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data20.sharedFiles !== void 0) {
          let data30 = data20.sharedFiles;
          if (Array.isArray(data30)) {
            const len10 = data30.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data31 = data30[i10];
              if (typeof data31 === "string") {
                if (!pattern4.test(data31)) {
                  const err51 = { instancePath: instancePath + "/plan/sharedFiles/" + i10, schemaPath: "#/properties/plan/properties/sharedFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/plan/sharedFiles/" + i10, schemaPath: "#/properties/plan/properties/sharedFiles/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/plan/sharedFiles", schemaPath: "#/properties/plan/properties/sharedFiles/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data20.secrets !== void 0) {
          let data32 = data20.secrets;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (const key5 in data32) {
              let data33 = data32[key5];
              if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
                const err54 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/secrets/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.secrets.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                for (const key6 in data33) {
                  if (!(key6 === "description" || key6 === "names" || key6 === "except" || key6 === "namesFrom" || key6 === "shapes")) {
                    const err55 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/secrets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data33.description !== void 0) {
                  let data34 = data33.description;
                  if (typeof data34 === "string") {
                    if (!pattern4.test(data34)) {
                      const err56 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  } else {
                    const err57 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data33.names !== void 0) {
                  let data35 = data33.names;
                  if (Array.isArray(data35)) {
                    const len11 = data35.length;
                    for (let i11 = 0; i11 < len11; i11++) {
                      let data36 = data35[i11];
                      if (typeof data36 === "string") {
                        if (!pattern4.test(data36)) {
                          const err58 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/" + i11, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err58];
                          } else {
                            vErrors.push(err58);
                          }
                          errors++;
                        }
                      } else {
                        const err59 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/" + i11, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err59];
                        } else {
                          vErrors.push(err59);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err60 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data33.except !== void 0) {
                  let data37 = data33.except;
                  if (Array.isArray(data37)) {
                    const len12 = data37.length;
                    for (let i12 = 0; i12 < len12; i12++) {
                      let data38 = data37[i12];
                      if (typeof data38 === "string") {
                        if (!pattern4.test(data38)) {
                          const err61 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/except/" + i12, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                      } else {
                        const err62 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/except/" + i12, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/except", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data33.namesFrom !== void 0) {
                  let data39 = data33.namesFrom;
                  if (typeof data39 === "string") {
                    if (!pattern4.test(data39)) {
                      const err64 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/namesFrom", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/namesFrom/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/namesFrom", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/namesFrom/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data33.shapes !== void 0) {
                  let data40 = data33.shapes;
                  if (Array.isArray(data40)) {
                    const len13 = data40.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      let data41 = data40[i13];
                      if (typeof data41 === "string") {
                        if (!pattern4.test(data41)) {
                          const err66 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/shapes/" + i13, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/shapes/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                      } else {
                        const err67 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/shapes/" + i13, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/shapes/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err67];
                        } else {
                          vErrors.push(err67);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/shapes", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/shapes/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/plan/secrets", schemaPath: "#/properties/plan/properties/secrets/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data20.networks !== void 0) {
          let data42 = data20.networks;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key7 in data42) {
              let data43 = data42[key7];
              if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
                const err70 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/networks/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.networks.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key8 in data43) {
                  if (!(key8 === "purpose" || key8 === "name" || key8 === "driver" || key8 === "internal" || key8 === "subnet" || key8 === "external" || key8 === "optional" || key8 === "members")) {
                    const err71 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/networks/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data43.purpose !== void 0) {
                  let data44 = data43.purpose;
                  if (typeof data44 === "string") {
                    if (!pattern4.test(data44)) {
                      const err72 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/purpose/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/purpose/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data43.name !== void 0) {
                  let data45 = data43.name;
                  if (typeof data45 === "string") {
                    if (!pattern4.test(data45)) {
                      const err74 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  } else {
                    const err75 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data43.driver !== void 0) {
                  let data46 = data43.driver;
                  if (typeof data46 === "string") {
                    if (!pattern4.test(data46)) {
                      const err76 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/driver", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/driver/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  } else {
                    const err77 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/driver", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/driver/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (data43.internal !== void 0) {
                  if (typeof data43.internal !== "boolean") {
                    const err78 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/internal", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/internal/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data43.subnet !== void 0) {
                  let data48 = data43.subnet;
                  if (typeof data48 !== "string" && !Array.isArray(data48)) {
                    const err79 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/type", keyword: "type", params: { type: schema31.properties.plan.properties.networks.additionalProperties.properties.subnet.type } };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                  if (typeof data48 === "string") {
                    if (!pattern4.test(data48)) {
                      const err80 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data48)) {
                    const len14 = data48.length;
                    for (let i14 = 0; i14 < len14; i14++) {
                      let data49 = data48[i14];
                      if (typeof data49 === "string") {
                        if (!pattern4.test(data49)) {
                          const err81 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet/" + i14, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                      } else {
                        const err82 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet/" + i14, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err82];
                        } else {
                          vErrors.push(err82);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data43.external !== void 0) {
                  if (typeof data43.external !== "boolean") {
                    const err83 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/external", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/external/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data43.optional !== void 0) {
                  if (typeof data43.optional !== "boolean") {
                    const err84 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (data43.members !== void 0) {
                  let data52 = data43.members;
                  if (Array.isArray(data52)) {
                    const len15 = data52.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data53 = data52[i15];
                      if (typeof data53 === "string") {
                        if (!pattern4.test(data53)) {
                          const err85 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i15, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/members/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                      } else {
                        const err86 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i15, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/members/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err86];
                        } else {
                          vErrors.push(err86);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/members/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/plan/networks", schemaPath: "#/properties/plan/properties/networks/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data20.stores !== void 0) {
          let data54 = data20.stores;
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (const key9 in data54) {
              let data55 = data54[key9];
              if (!(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null) {
                const err89 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/stores/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.stores.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                for (const key10 in data55) {
                  if (!(key10 === "services" || key10 === "home" || key10 === "allow")) {
                    const err90 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/stores/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data55.services !== void 0) {
                  let data56 = data55.services;
                  if (Array.isArray(data56)) {
                    const len16 = data56.length;
                    for (let i16 = 0; i16 < len16; i16++) {
                      let data57 = data56[i16];
                      if (typeof data57 === "string") {
                        if (!pattern4.test(data57)) {
                          const err91 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i16, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err91];
                          } else {
                            vErrors.push(err91);
                          }
                          errors++;
                        }
                      } else {
                        const err92 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i16, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err93 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/services", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data55.home !== void 0) {
                  let data58 = data55.home;
                  if (typeof data58 === "string") {
                    if (!pattern4.test(data58)) {
                      const err94 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/home", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/home/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/home", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/home/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data55.allow !== void 0) {
                  let data59 = data55.allow;
                  if (Array.isArray(data59)) {
                    const len17 = data59.length;
                    for (let i17 = 0; i17 < len17; i17++) {
                      let data60 = data59[i17];
                      if (typeof data60 === "string") {
                        if (!pattern4.test(data60)) {
                          const err96 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i17, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
                          errors++;
                        }
                      } else {
                        const err97 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i17, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err98 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/allow/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/plan/stores", schemaPath: "#/properties/plan/properties/stores/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data20.dataNetwork !== void 0) {
          let data61 = data20.dataNetwork;
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            for (const key11 in data61) {
              if (!(key11 === "network" || key11 === "allow")) {
                const err100 = { instancePath: instancePath + "/plan/dataNetwork", schemaPath: "#/properties/plan/properties/dataNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data61.network !== void 0) {
              let data62 = data61.network;
              if (typeof data62 === "string") {
                if (!pattern4.test(data62)) {
                  const err101 = { instancePath: instancePath + "/plan/dataNetwork/network", schemaPath: "#/properties/plan/properties/dataNetwork/properties/network/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              } else {
                const err102 = { instancePath: instancePath + "/plan/dataNetwork/network", schemaPath: "#/properties/plan/properties/dataNetwork/properties/network/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data61.allow !== void 0) {
              let data63 = data61.allow;
              if (Array.isArray(data63)) {
                const len18 = data63.length;
                for (let i18 = 0; i18 < len18; i18++) {
                  let data64 = data63[i18];
                  if (typeof data64 === "string") {
                    if (!pattern4.test(data64)) {
                      const err103 = { instancePath: instancePath + "/plan/dataNetwork/allow/" + i18, schemaPath: "#/properties/plan/properties/dataNetwork/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  } else {
                    const err104 = { instancePath: instancePath + "/plan/dataNetwork/allow/" + i18, schemaPath: "#/properties/plan/properties/dataNetwork/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = { instancePath: instancePath + "/plan/dataNetwork/allow", schemaPath: "#/properties/plan/properties/dataNetwork/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/plan/dataNetwork", schemaPath: "#/properties/plan/properties/dataNetwork/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data20.monitoring !== void 0) {
          let data65 = data20.monitoring;
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const key12 in data65) {
              if (!(key12 === "network" || key12 === "except")) {
                const err107 = { instancePath: instancePath + "/plan/monitoring", schemaPath: "#/properties/plan/properties/monitoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data65.network !== void 0) {
              let data66 = data65.network;
              if (typeof data66 === "string") {
                if (!pattern4.test(data66)) {
                  const err108 = { instancePath: instancePath + "/plan/monitoring/network", schemaPath: "#/properties/plan/properties/monitoring/properties/network/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/plan/monitoring/network", schemaPath: "#/properties/plan/properties/monitoring/properties/network/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data65.except !== void 0) {
              let data67 = data65.except;
              if (Array.isArray(data67)) {
                const len19 = data67.length;
                for (let i19 = 0; i19 < len19; i19++) {
                  let data68 = data67[i19];
                  if (typeof data68 === "string") {
                    if (!pattern4.test(data68)) {
                      const err110 = { instancePath: instancePath + "/plan/monitoring/except/" + i19, schemaPath: "#/properties/plan/properties/monitoring/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  } else {
                    const err111 = { instancePath: instancePath + "/plan/monitoring/except/" + i19, schemaPath: "#/properties/plan/properties/monitoring/properties/except/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
              } else {
                const err112 = { instancePath: instancePath + "/plan/monitoring/except", schemaPath: "#/properties/plan/properties/monitoring/properties/except/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/plan/monitoring", schemaPath: "#/properties/plan/properties/monitoring/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data20.requiredNetworks !== void 0) {
          let data69 = data20.requiredNetworks;
          if (Array.isArray(data69)) {
            const len20 = data69.length;
            for (let i20 = 0; i20 < len20; i20++) {
              let data70 = data69[i20];
              if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                if (data70.services === void 0) {
                  const err114 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/required", keyword: "required", params: { missingProperty: "services" } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
                if (data70.networks === void 0) {
                  const err115 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/required", keyword: "required", params: { missingProperty: "networks" } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
                for (const key13 in data70) {
                  if (!(key13 === "services" || key13 === "networks" || key13 === "except" || key13 === "reason")) {
                    const err116 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
                if (data70.services !== void 0) {
                  let data71 = data70.services;
                  if (Array.isArray(data71)) {
                    const len21 = data71.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data72 = data71[i21];
                      if (typeof data72 === "string") {
                        if (!pattern4.test(data72)) {
                          const err117 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/services/" + i21, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err117];
                          } else {
                            vErrors.push(err117);
                          }
                          errors++;
                        }
                      } else {
                        const err118 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/services/" + i21, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/services", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data70.networks !== void 0) {
                  let data73 = data70.networks;
                  if (Array.isArray(data73)) {
                    const len22 = data73.length;
                    for (let i22 = 0; i22 < len22; i22++) {
                      let data74 = data73[i22];
                      if (typeof data74 === "string") {
                        if (!pattern4.test(data74)) {
                          const err120 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/networks/" + i22, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/networks/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                      } else {
                        const err121 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/networks/" + i22, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/networks/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err122 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/networks", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/networks/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data70.except !== void 0) {
                  let data75 = data70.except;
                  if (Array.isArray(data75)) {
                    const len23 = data75.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data76 = data75[i23];
                      if (typeof data76 === "string") {
                        if (!pattern4.test(data76)) {
                          const err123 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/except/" + i23, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      } else {
                        const err124 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/except/" + i23, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err125 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/except", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                if (data70.reason !== void 0) {
                  let data77 = data70.reason;
                  if (typeof data77 === "string") {
                    if (!pattern4.test(data77)) {
                      const err126 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/reason", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                  } else {
                    const err127 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/reason", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
              } else {
                const err128 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
          } else {
            const err129 = { instancePath: instancePath + "/plan/requiredNetworks", schemaPath: "#/properties/plan/properties/requiredNetworks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data20.llm !== void 0) {
          let data78 = data20.llm;
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            for (const key14 in data78) {
              if (!(key14 === "secrets" || key14 === "tier" || key14 === "hosts" || key14 === "gateway")) {
                const err130 = { instancePath: instancePath + "/plan/llm", schemaPath: "#/properties/plan/properties/llm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data78.secrets !== void 0) {
              let data79 = data78.secrets;
              if (typeof data79 === "string") {
                if (!pattern4.test(data79)) {
                  const err131 = { instancePath: instancePath + "/plan/llm/secrets", schemaPath: "#/properties/plan/properties/llm/properties/secrets/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/plan/llm/secrets", schemaPath: "#/properties/plan/properties/llm/properties/secrets/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data78.tier !== void 0) {
              let data80 = data78.tier;
              if (typeof data80 === "string") {
                if (!pattern4.test(data80)) {
                  const err133 = { instancePath: instancePath + "/plan/llm/tier", schemaPath: "#/properties/plan/properties/llm/properties/tier/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/plan/llm/tier", schemaPath: "#/properties/plan/properties/llm/properties/tier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data78.hosts !== void 0) {
              let data81 = data78.hosts;
              if (Array.isArray(data81)) {
                const len24 = data81.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data82 = data81[i24];
                  if (typeof data82 === "string") {
                    if (!pattern4.test(data82)) {
                      const err135 = { instancePath: instancePath + "/plan/llm/hosts/" + i24, schemaPath: "#/properties/plan/properties/llm/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err135];
                      } else {
                        vErrors.push(err135);
                      }
                      errors++;
                    }
                  } else {
                    const err136 = { instancePath: instancePath + "/plan/llm/hosts/" + i24, schemaPath: "#/properties/plan/properties/llm/properties/hosts/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
              } else {
                const err137 = { instancePath: instancePath + "/plan/llm/hosts", schemaPath: "#/properties/plan/properties/llm/properties/hosts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data78.gateway !== void 0) {
              let data83 = data78.gateway;
              if (typeof data83 === "string") {
                if (!pattern4.test(data83)) {
                  const err138 = { instancePath: instancePath + "/plan/llm/gateway", schemaPath: "#/properties/plan/properties/llm/properties/gateway/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              } else {
                const err139 = { instancePath: instancePath + "/plan/llm/gateway", schemaPath: "#/properties/plan/properties/llm/properties/gateway/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/plan/llm", schemaPath: "#/properties/plan/properties/llm/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data20.endpoints !== void 0) {
          let data84 = data20.endpoints;
          if (Array.isArray(data84)) {
            const len25 = data84.length;
            for (let i25 = 0; i25 < len25; i25++) {
              let data85 = data84[i25];
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                if (data85.variables === void 0) {
                  const err141 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "variables" } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
                if (data85.urls === void 0) {
                  const err142 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "urls" } };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
                for (const key15 in data85) {
                  if (!(key15 === "variables" || key15 === "urls" || key15 === "reason")) {
                    const err143 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
                if (data85.variables !== void 0) {
                  let data86 = data85.variables;
                  if (Array.isArray(data86)) {
                    const len26 = data86.length;
                    for (let i26 = 0; i26 < len26; i26++) {
                      let data87 = data86[i26];
                      if (typeof data87 === "string") {
                        if (!pattern4.test(data87)) {
                          const err144 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/variables/" + i26, schemaPath: "#/properties/plan/properties/endpoints/items/properties/variables/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err144];
                          } else {
                            vErrors.push(err144);
                          }
                          errors++;
                        }
                      } else {
                        const err145 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/variables/" + i26, schemaPath: "#/properties/plan/properties/endpoints/items/properties/variables/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err145];
                        } else {
                          vErrors.push(err145);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err146 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/variables", schemaPath: "#/properties/plan/properties/endpoints/items/properties/variables/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
                if (data85.urls !== void 0) {
                  let data88 = data85.urls;
                  if (Array.isArray(data88)) {
                    const len27 = data88.length;
                    for (let i27 = 0; i27 < len27; i27++) {
                      let data89 = data88[i27];
                      if (typeof data89 === "string") {
                        if (!pattern4.test(data89)) {
                          const err147 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/urls/" + i27, schemaPath: "#/properties/plan/properties/endpoints/items/properties/urls/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err147];
                          } else {
                            vErrors.push(err147);
                          }
                          errors++;
                        }
                      } else {
                        const err148 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/urls/" + i27, schemaPath: "#/properties/plan/properties/endpoints/items/properties/urls/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err149 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/urls", schemaPath: "#/properties/plan/properties/endpoints/items/properties/urls/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
                if (data85.reason !== void 0) {
                  let data90 = data85.reason;
                  if (typeof data90 === "string") {
                    if (!pattern4.test(data90)) {
                      const err150 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/reason", schemaPath: "#/properties/plan/properties/endpoints/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                  } else {
                    const err151 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/reason", schemaPath: "#/properties/plan/properties/endpoints/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
              } else {
                const err152 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
          } else {
            const err153 = { instancePath: instancePath + "/plan/endpoints", schemaPath: "#/properties/plan/properties/endpoints/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data20.reach !== void 0) {
          let data91 = data20.reach;
          if (Array.isArray(data91)) {
            const len28 = data91.length;
            for (let i28 = 0; i28 < len28; i28++) {
              let data92 = data91[i28];
              if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                if (data92.from === void 0) {
                  const err154 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/required", keyword: "required", params: { missingProperty: "from" } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
                if (data92.to === void 0) {
                  const err155 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/required", keyword: "required", params: { missingProperty: "to" } };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
                if (data92.allow === void 0) {
                  const err156 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/required", keyword: "required", params: { missingProperty: "allow" } };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
                for (const key16 in data92) {
                  if (!(key16 === "from" || key16 === "to" || key16 === "allow" || key16 === "hops" || key16 === "except" || key16 === "ignoreNetworks" || key16 === "reason")) {
                    const err157 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
                if (data92.from !== void 0) {
                  let data93 = data92.from;
                  if (typeof data93 !== "string" && !Array.isArray(data93)) {
                    const err158 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from", schemaPath: "#/properties/plan/properties/reach/items/properties/from/type", keyword: "type", params: { type: schema31.properties.plan.properties.reach.items.properties.from.type } };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                  if (typeof data93 === "string") {
                    if (!pattern4.test(data93)) {
                      const err159 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from", schemaPath: "#/properties/plan/properties/reach/items/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data93)) {
                    const len29 = data93.length;
                    for (let i29 = 0; i29 < len29; i29++) {
                      let data94 = data93[i29];
                      if (typeof data94 === "string") {
                        if (!pattern4.test(data94)) {
                          const err160 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from/" + i29, schemaPath: "#/properties/plan/properties/reach/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                      } else {
                        const err161 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from/" + i29, schemaPath: "#/properties/plan/properties/reach/items/properties/from/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err161];
                        } else {
                          vErrors.push(err161);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data92.to !== void 0) {
                  let data95 = data92.to;
                  if (typeof data95 !== "string" && !Array.isArray(data95)) {
                    const err162 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to", schemaPath: "#/properties/plan/properties/reach/items/properties/to/type", keyword: "type", params: { type: schema31.properties.plan.properties.reach.items.properties.to.type } };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                  if (typeof data95 === "string") {
                    if (!pattern4.test(data95)) {
                      const err163 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to", schemaPath: "#/properties/plan/properties/reach/items/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data95)) {
                    const len30 = data95.length;
                    for (let i30 = 0; i30 < len30; i30++) {
                      let data96 = data95[i30];
                      if (typeof data96 === "string") {
                        if (!pattern4.test(data96)) {
                          const err164 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to/" + i30, schemaPath: "#/properties/plan/properties/reach/items/properties/to/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                      } else {
                        const err165 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to/" + i30, schemaPath: "#/properties/plan/properties/reach/items/properties/to/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data92.allow !== void 0) {
                  if (typeof data92.allow !== "boolean") {
                    const err166 = { instancePath: instancePath + "/plan/reach/" + i28 + "/allow", schemaPath: "#/properties/plan/properties/reach/items/properties/allow/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
                if (data92.hops !== void 0) {
                  let data98 = data92.hops;
                  if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
                    const err167 = { instancePath: instancePath + "/plan/reach/" + i28 + "/hops", schemaPath: "#/properties/plan/properties/reach/items/properties/hops/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                  if (typeof data98 == "number" && isFinite(data98)) {
                    if (data98 < 1 || isNaN(data98)) {
                      const err168 = { instancePath: instancePath + "/plan/reach/" + i28 + "/hops", schemaPath: "#/properties/plan/properties/reach/items/properties/hops/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                  }
                }
                if (data92.except !== void 0) {
                  let data99 = data92.except;
                  if (Array.isArray(data99)) {
                    const len31 = data99.length;
                    for (let i31 = 0; i31 < len31; i31++) {
                      let data100 = data99[i31];
                      if (typeof data100 === "string") {
                        if (!pattern4.test(data100)) {
                          const err169 = { instancePath: instancePath + "/plan/reach/" + i28 + "/except/" + i31, schemaPath: "#/properties/plan/properties/reach/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                      } else {
                        const err170 = { instancePath: instancePath + "/plan/reach/" + i28 + "/except/" + i31, schemaPath: "#/properties/plan/properties/reach/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err170];
                        } else {
                          vErrors.push(err170);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err171 = { instancePath: instancePath + "/plan/reach/" + i28 + "/except", schemaPath: "#/properties/plan/properties/reach/items/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                if (data92.ignoreNetworks !== void 0) {
                  let data101 = data92.ignoreNetworks;
                  if (Array.isArray(data101)) {
                    const len32 = data101.length;
                    for (let i32 = 0; i32 < len32; i32++) {
                      let data102 = data101[i32];
                      if (typeof data102 === "string") {
                        if (!pattern4.test(data102)) {
                          const err172 = { instancePath: instancePath + "/plan/reach/" + i28 + "/ignoreNetworks/" + i32, schemaPath: "#/properties/plan/properties/reach/items/properties/ignoreNetworks/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err172];
                          } else {
                            vErrors.push(err172);
                          }
                          errors++;
                        }
                      } else {
                        const err173 = { instancePath: instancePath + "/plan/reach/" + i28 + "/ignoreNetworks/" + i32, schemaPath: "#/properties/plan/properties/reach/items/properties/ignoreNetworks/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err174 = { instancePath: instancePath + "/plan/reach/" + i28 + "/ignoreNetworks", schemaPath: "#/properties/plan/properties/reach/items/properties/ignoreNetworks/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data92.reason !== void 0) {
                  let data103 = data92.reason;
                  if (typeof data103 === "string") {
                    if (!pattern4.test(data103)) {
                      const err175 = { instancePath: instancePath + "/plan/reach/" + i28 + "/reason", schemaPath: "#/properties/plan/properties/reach/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  } else {
                    const err176 = { instancePath: instancePath + "/plan/reach/" + i28 + "/reason", schemaPath: "#/properties/plan/properties/reach/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
              } else {
                const err177 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
          } else {
            const err178 = { instancePath: instancePath + "/plan/reach", schemaPath: "#/properties/plan/properties/reach/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data20.profiles !== void 0) {
          let data104 = data20.profiles;
          if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
            for (const key17 in data104) {
              let data105 = data104[key17];
              if (!(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null) {
                const err179 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/profiles/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.profiles.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                if (data105.services === void 0) {
                  const err180 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/profiles/additionalProperties/required", keyword: "required", params: { missingProperty: "services" } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                for (const key18 in data105) {
                  if (!(key18 === "services")) {
                    const err181 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/profiles/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data105.services !== void 0) {
                  let data106 = data105.services;
                  if (Array.isArray(data106)) {
                    const len33 = data106.length;
                    for (let i33 = 0; i33 < len33; i33++) {
                      let data107 = data106[i33];
                      if (typeof data107 === "string") {
                        if (!pattern4.test(data107)) {
                          const err182 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i33, schemaPath: "#/properties/plan/properties/profiles/additionalProperties/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err182];
                          } else {
                            vErrors.push(err182);
                          }
                          errors++;
                        }
                      } else {
                        const err183 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i33, schemaPath: "#/properties/plan/properties/profiles/additionalProperties/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err183];
                        } else {
                          vErrors.push(err183);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err184 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/services", schemaPath: "#/properties/plan/properties/profiles/additionalProperties/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/plan/profiles", schemaPath: "#/properties/plan/properties/profiles/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        if (data20.exceptions !== void 0) {
          let data108 = data20.exceptions;
          if (Array.isArray(data108)) {
            const len34 = data108.length;
            for (let i34 = 0; i34 < len34; i34++) {
              let data109 = data108[i34];
              if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                if (data109.rule === void 0) {
                  const err186 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" } };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (data109.reason === void 0) {
                  const err187 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                for (const key19 in data109) {
                  if (!(key19 === "rule" || key19 === "services" || key19 === "subjects" || key19 === "reason")) {
                    const err188 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data109.rule !== void 0) {
                  let data110 = data109.rule;
                  if (typeof data110 === "string") {
                    if (!pattern4.test(data110)) {
                      const err189 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/rule", schemaPath: "#/properties/plan/properties/exceptions/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err189];
                      } else {
                        vErrors.push(err189);
                      }
                      errors++;
                    }
                  } else {
                    const err190 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/rule", schemaPath: "#/properties/plan/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
                if (data109.services !== void 0) {
                  let data111 = data109.services;
                  if (Array.isArray(data111)) {
                    const len35 = data111.length;
                    for (let i35 = 0; i35 < len35; i35++) {
                      let data112 = data111[i35];
                      if (typeof data112 === "string") {
                        if (!pattern4.test(data112)) {
                          const err191 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/services/" + i35, schemaPath: "#/properties/plan/properties/exceptions/items/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err191];
                          } else {
                            vErrors.push(err191);
                          }
                          errors++;
                        }
                      } else {
                        const err192 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/services/" + i35, schemaPath: "#/properties/plan/properties/exceptions/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err192];
                        } else {
                          vErrors.push(err192);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err193 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/services", schemaPath: "#/properties/plan/properties/exceptions/items/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
                if (data109.subjects !== void 0) {
                  let data113 = data109.subjects;
                  if (Array.isArray(data113)) {
                    const len36 = data113.length;
                    for (let i36 = 0; i36 < len36; i36++) {
                      let data114 = data113[i36];
                      if (typeof data114 === "string") {
                        if (!pattern4.test(data114)) {
                          const err194 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/subjects/" + i36, schemaPath: "#/properties/plan/properties/exceptions/items/properties/subjects/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err194];
                          } else {
                            vErrors.push(err194);
                          }
                          errors++;
                        }
                      } else {
                        const err195 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/subjects/" + i36, schemaPath: "#/properties/plan/properties/exceptions/items/properties/subjects/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err196 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/subjects", schemaPath: "#/properties/plan/properties/exceptions/items/properties/subjects/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                if (data109.reason !== void 0) {
                  let data115 = data109.reason;
                  if (typeof data115 === "string") {
                    if (!pattern4.test(data115)) {
                      const err197 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/reason", schemaPath: "#/properties/plan/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/reason", schemaPath: "#/properties/plan/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
              } else {
                const err199 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
          } else {
            const err200 = { instancePath: instancePath + "/plan/exceptions", schemaPath: "#/properties/plan/properties/exceptions/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data20.unsuppressible !== void 0) {
          let data116 = data20.unsuppressible;
          if (Array.isArray(data116)) {
            const len37 = data116.length;
            for (let i37 = 0; i37 < len37; i37++) {
              let data117 = data116[i37];
              if (typeof data117 === "string") {
                if (!pattern4.test(data117)) {
                  const err201 = { instancePath: instancePath + "/plan/unsuppressible/" + i37, schemaPath: "#/properties/plan/properties/unsuppressible/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
              } else {
                const err202 = { instancePath: instancePath + "/plan/unsuppressible/" + i37, schemaPath: "#/properties/plan/properties/unsuppressible/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
            }
          } else {
            const err203 = { instancePath: instancePath + "/plan/unsuppressible", schemaPath: "#/properties/plan/properties/unsuppressible/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
      } else {
        const err204 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err204];
        } else {
          vErrors.push(err204);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data118 = data.policies;
      if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
        for (const key20 in data118) {
          let data119 = data118[key20];
          if (!(data119 && typeof data119 == "object" && !Array.isArray(data119)) && typeof data119 !== "string" && data119 !== null) {
            const err205 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
          if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
            if (data119.select === void 0) {
              const err206 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/required", keyword: "required", params: { missingProperty: "select" } };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            if (data119.assert === void 0) {
              const err207 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/required", keyword: "required", params: { missingProperty: "assert" } };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
            for (const key21 in data119) {
              if (!(key21 === "select" || key21 === "assert" || key21 === "message" || key21 === "level" || key21 === "reason" || key21 === "docs" || key21 === "examples")) {
                const err208 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
            }
            if (data119.select !== void 0) {
              let data120 = data119.select;
              if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                for (const key22 in data120) {
                  if (!(key22 === "services" || key22 === "networks" || key22 === "volumes" || key22 === "envFiles" || key22 === "project" || key22 === "except")) {
                    const err209 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select", schemaPath: "#/properties/policies/additionalProperties/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
                if (data120.services !== void 0) {
                  let data121 = data120.services;
                  if (Array.isArray(data121)) {
                    const len38 = data121.length;
                    for (let i38 = 0; i38 < len38; i38++) {
                      let data122 = data121[i38];
                      if (typeof data122 === "string") {
                        if (!pattern4.test(data122)) {
                          const err210 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/services/" + i38, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err210];
                          } else {
                            vErrors.push(err210);
                          }
                          errors++;
                        }
                      } else {
                        const err211 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/services/" + i38, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err211];
                        } else {
                          vErrors.push(err211);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err212 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/services", schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                }
                if (data120.networks !== void 0) {
                  let data123 = data120.networks;
                  if (Array.isArray(data123)) {
                    const len39 = data123.length;
                    for (let i39 = 0; i39 < len39; i39++) {
                      let data124 = data123[i39];
                      if (typeof data124 === "string") {
                        if (!pattern4.test(data124)) {
                          const err213 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/networks/" + i39, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/networks/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err213];
                          } else {
                            vErrors.push(err213);
                          }
                          errors++;
                        }
                      } else {
                        const err214 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/networks/" + i39, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/networks/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err214];
                        } else {
                          vErrors.push(err214);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err215 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/networks", schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/networks/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
                if (data120.volumes !== void 0) {
                  let data125 = data120.volumes;
                  if (Array.isArray(data125)) {
                    const len40 = data125.length;
                    for (let i40 = 0; i40 < len40; i40++) {
                      let data126 = data125[i40];
                      if (typeof data126 === "string") {
                        if (!pattern4.test(data126)) {
                          const err216 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/volumes/" + i40, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/volumes/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err216];
                          } else {
                            vErrors.push(err216);
                          }
                          errors++;
                        }
                      } else {
                        const err217 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/volumes/" + i40, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/volumes/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err217];
                        } else {
                          vErrors.push(err217);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err218 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/volumes", schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/volumes/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
                if (data120.envFiles !== void 0) {
                  let data127 = data120.envFiles;
                  if (Array.isArray(data127)) {
                    const len41 = data127.length;
                    for (let i41 = 0; i41 < len41; i41++) {
                      let data128 = data127[i41];
                      if (typeof data128 === "string") {
                        if (!pattern4.test(data128)) {
                          const err219 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/envFiles/" + i41, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/envFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err219];
                          } else {
                            vErrors.push(err219);
                          }
                          errors++;
                        }
                      } else {
                        const err220 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/envFiles/" + i41, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/envFiles/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err220];
                        } else {
                          vErrors.push(err220);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err221 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/envFiles", schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/envFiles/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
                if (data120.project !== void 0) {
                  if (typeof data120.project !== "boolean") {
                    const err222 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/project", schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/project/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
                if (data120.except !== void 0) {
                  let data130 = data120.except;
                  if (Array.isArray(data130)) {
                    const len42 = data130.length;
                    for (let i42 = 0; i42 < len42; i42++) {
                      let data131 = data130[i42];
                      if (typeof data131 === "string") {
                        if (!pattern4.test(data131)) {
                          const err223 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/except/" + i42, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err223];
                          } else {
                            vErrors.push(err223);
                          }
                          errors++;
                        }
                      } else {
                        const err224 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/except/" + i42, schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err225 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select/except", schemaPath: "#/properties/policies/additionalProperties/properties/select/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                }
              } else {
                const err226 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/select", schemaPath: "#/properties/policies/additionalProperties/properties/select/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data119.assert !== void 0) {
              let data132 = data119.assert;
              if (!data132 || typeof data132 != "object") {
                const err227 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert", schemaPath: "#/properties/policies/additionalProperties/properties/assert/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.type } };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
              if (Array.isArray(data132)) {
                const len43 = data132.length;
                for (let i43 = 0; i43 < len43; i43++) {
                  let data133 = data132[i43];
                  if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                    for (const key23 in data133) {
                      if (!func1.call(schema31.properties.policies.additionalProperties.properties.assert.items.properties, key23)) {
                        const err228 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                        if (vErrors === null) {
                          vErrors = [err228];
                        } else {
                          vErrors.push(err228);
                        }
                        errors++;
                      }
                    }
                    if (data133.path !== void 0) {
                      let data134 = data133.path;
                      if (typeof data134 !== "string" && !Array.isArray(data134)) {
                        const err229 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/path/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.path.type } };
                        if (vErrors === null) {
                          vErrors = [err229];
                        } else {
                          vErrors.push(err229);
                        }
                        errors++;
                      }
                      if (typeof data134 === "string") {
                        if (!pattern4.test(data134)) {
                          const err230 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err230];
                          } else {
                            vErrors.push(err230);
                          }
                          errors++;
                        }
                      }
                      if (Array.isArray(data134)) {
                        const len44 = data134.length;
                        for (let i44 = 0; i44 < len44; i44++) {
                          let data135 = data134[i44];
                          if (typeof data135 === "string") {
                            if (!pattern4.test(data135)) {
                              const err231 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/path/" + i44, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/path/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err231];
                              } else {
                                vErrors.push(err231);
                              }
                              errors++;
                            }
                          } else {
                            const err232 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/path/" + i44, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/path/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err232];
                            } else {
                              vErrors.push(err232);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    if (data133.equals !== void 0) {
                      let data136 = data133.equals;
                      if (typeof data136 !== "string" && !(typeof data136 == "number" && isFinite(data136)) && typeof data136 !== "boolean") {
                        const err233 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.equals.type } };
                        if (vErrors === null) {
                          vErrors = [err233];
                        } else {
                          vErrors.push(err233);
                        }
                        errors++;
                      }
                    }
                    if (data133.oneOf !== void 0) {
                      let data137 = data133.oneOf;
                      if (Array.isArray(data137)) {
                        if (data137.length < 1) {
                          const err234 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err234];
                          } else {
                            vErrors.push(err234);
                          }
                          errors++;
                        }
                        const len45 = data137.length;
                        for (let i45 = 0; i45 < len45; i45++) {
                          let data138 = data137[i45];
                          if (typeof data138 !== "string" && !(typeof data138 == "number" && isFinite(data138)) && typeof data138 !== "boolean") {
                            const err235 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/oneOf/" + i45, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.oneOf.items.type } };
                            if (vErrors === null) {
                              vErrors = [err235];
                            } else {
                              vErrors.push(err235);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err236 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err236];
                        } else {
                          vErrors.push(err236);
                        }
                        errors++;
                      }
                    }
                    if (data133.matches !== void 0) {
                      let data139 = data133.matches;
                      if (typeof data139 === "string") {
                        if (!pattern4.test(data139)) {
                          const err237 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err237];
                          } else {
                            vErrors.push(err237);
                          }
                          errors++;
                        }
                      } else {
                        const err238 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/matches/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                    }
                    if (data133.inCidr !== void 0) {
                      let data140 = data133.inCidr;
                      if (typeof data140 !== "string" && !Array.isArray(data140)) {
                        const err239 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.inCidr.type } };
                        if (vErrors === null) {
                          vErrors = [err239];
                        } else {
                          vErrors.push(err239);
                        }
                        errors++;
                      }
                      if (typeof data140 === "string") {
                        if (!pattern4.test(data140)) {
                          const err240 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err240];
                          } else {
                            vErrors.push(err240);
                          }
                          errors++;
                        }
                      }
                      if (Array.isArray(data140)) {
                        const len46 = data140.length;
                        for (let i46 = 0; i46 < len46; i46++) {
                          let data141 = data140[i46];
                          if (typeof data141 === "string") {
                            if (!pattern4.test(data141)) {
                              const err241 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/inCidr/" + i46, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err241];
                              } else {
                                vErrors.push(err241);
                              }
                              errors++;
                            }
                          } else {
                            const err242 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/inCidr/" + i46, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err242];
                            } else {
                              vErrors.push(err242);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    if (data133.optional !== void 0) {
                      if (typeof data133.optional !== "boolean") {
                        const err243 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/optional", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err243];
                        } else {
                          vErrors.push(err243);
                        }
                        errors++;
                      }
                    }
                    if (data133.not !== void 0) {
                      let data143 = data133.not;
                      if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                        for (const key24 in data143) {
                          if (!(key24 === "equals" || key24 === "oneOf" || key24 === "matches" || key24 === "inCidr")) {
                            const err244 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                            if (vErrors === null) {
                              vErrors = [err244];
                            } else {
                              vErrors.push(err244);
                            }
                            errors++;
                          }
                        }
                        if (data143.equals !== void 0) {
                          let data144 = data143.equals;
                          if (typeof data144 !== "string" && !(typeof data144 == "number" && isFinite(data144)) && typeof data144 !== "boolean") {
                            const err245 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.not.properties.equals.type } };
                            if (vErrors === null) {
                              vErrors = [err245];
                            } else {
                              vErrors.push(err245);
                            }
                            errors++;
                          }
                        }
                        if (data143.oneOf !== void 0) {
                          let data145 = data143.oneOf;
                          if (Array.isArray(data145)) {
                            if (data145.length < 1) {
                              const err246 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err246];
                              } else {
                                vErrors.push(err246);
                              }
                              errors++;
                            }
                            const len47 = data145.length;
                            for (let i47 = 0; i47 < len47; i47++) {
                              let data146 = data145[i47];
                              if (typeof data146 !== "string" && !(typeof data146 == "number" && isFinite(data146)) && typeof data146 !== "boolean") {
                                const err247 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/oneOf/" + i47, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.not.properties.oneOf.items.type } };
                                if (vErrors === null) {
                                  vErrors = [err247];
                                } else {
                                  vErrors.push(err247);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err248 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err248];
                            } else {
                              vErrors.push(err248);
                            }
                            errors++;
                          }
                        }
                        if (data143.matches !== void 0) {
                          let data147 = data143.matches;
                          if (typeof data147 === "string") {
                            if (!pattern4.test(data147)) {
                              const err249 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err249];
                              } else {
                                vErrors.push(err249);
                              }
                              errors++;
                            }
                          } else {
                            const err250 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/matches/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err250];
                            } else {
                              vErrors.push(err250);
                            }
                            errors++;
                          }
                        }
                        if (data143.inCidr !== void 0) {
                          let data148 = data143.inCidr;
                          if (typeof data148 !== "string" && !Array.isArray(data148)) {
                            const err251 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.not.properties.inCidr.type } };
                            if (vErrors === null) {
                              vErrors = [err251];
                            } else {
                              vErrors.push(err251);
                            }
                            errors++;
                          }
                          if (typeof data148 === "string") {
                            if (!pattern4.test(data148)) {
                              const err252 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err252];
                              } else {
                                vErrors.push(err252);
                              }
                              errors++;
                            }
                          }
                          if (Array.isArray(data148)) {
                            const len48 = data148.length;
                            for (let i48 = 0; i48 < len48; i48++) {
                              let data149 = data148[i48];
                              if (typeof data149 === "string") {
                                if (!pattern4.test(data149)) {
                                  const err253 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/inCidr/" + i48, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err253];
                                  } else {
                                    vErrors.push(err253);
                                  }
                                  errors++;
                                }
                              } else {
                                const err254 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not/inCidr/" + i48, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err254];
                                } else {
                                  vErrors.push(err254);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                      } else {
                        const err255 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/not/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err255];
                        } else {
                          vErrors.push(err255);
                        }
                        errors++;
                      }
                    }
                    if (data133.present !== void 0) {
                      let data150 = data133.present;
                      if (typeof data150 !== "boolean") {
                        const err256 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err256];
                        } else {
                          vErrors.push(err256);
                        }
                        errors++;
                      }
                      if (!(data150 === true)) {
                        const err257 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/present/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.items.properties.present.enum } };
                        if (vErrors === null) {
                          vErrors = [err257];
                        } else {
                          vErrors.push(err257);
                        }
                        errors++;
                      }
                    }
                    if (data133.absent !== void 0) {
                      let data151 = data133.absent;
                      if (typeof data151 !== "boolean") {
                        const err258 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/absent/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err258];
                        } else {
                          vErrors.push(err258);
                        }
                        errors++;
                      }
                      if (!(data151 === true)) {
                        const err259 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/absent/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.items.properties.absent.enum } };
                        if (vErrors === null) {
                          vErrors = [err259];
                        } else {
                          vErrors.push(err259);
                        }
                        errors++;
                      }
                    }
                    if (data133.subset !== void 0) {
                      let data152 = data133.subset;
                      if (Array.isArray(data152)) {
                        const len49 = data152.length;
                        for (let i49 = 0; i49 < len49; i49++) {
                          let data153 = data152[i49];
                          if (typeof data153 !== "string" && !(typeof data153 == "number" && isFinite(data153)) && typeof data153 !== "boolean") {
                            const err260 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/subset/" + i49, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/subset/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.subset.items.type } };
                            if (vErrors === null) {
                              vErrors = [err260];
                            } else {
                              vErrors.push(err260);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err261 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/subset", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/subset/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err261];
                        } else {
                          vErrors.push(err261);
                        }
                        errors++;
                      }
                    }
                    if (data133.count !== void 0) {
                      let data154 = data133.count;
                      if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                        for (const key25 in data154) {
                          if (!(key25 === "min" || key25 === "max" || key25 === "exactly")) {
                            const err262 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                            if (vErrors === null) {
                              vErrors = [err262];
                            } else {
                              vErrors.push(err262);
                            }
                            errors++;
                          }
                        }
                        if (data154.min !== void 0) {
                          let data155 = data154.min;
                          if (!(typeof data155 == "number" && (!(data155 % 1) && !isNaN(data155)) && isFinite(data155))) {
                            const err263 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/properties/min/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err263];
                            } else {
                              vErrors.push(err263);
                            }
                            errors++;
                          }
                          if (typeof data155 == "number" && isFinite(data155)) {
                            if (data155 < 0 || isNaN(data155)) {
                              const err264 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              if (vErrors === null) {
                                vErrors = [err264];
                              } else {
                                vErrors.push(err264);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data154.max !== void 0) {
                          let data156 = data154.max;
                          if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
                            const err265 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/properties/max/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err265];
                            } else {
                              vErrors.push(err265);
                            }
                            errors++;
                          }
                          if (typeof data156 == "number" && isFinite(data156)) {
                            if (data156 < 0 || isNaN(data156)) {
                              const err266 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              if (vErrors === null) {
                                vErrors = [err266];
                              } else {
                                vErrors.push(err266);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data154.exactly !== void 0) {
                          let data157 = data154.exactly;
                          if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
                            const err267 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/properties/exactly/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err267];
                            } else {
                              vErrors.push(err267);
                            }
                            errors++;
                          }
                          if (typeof data157 == "number" && isFinite(data157)) {
                            if (data157 < 0 || isNaN(data157)) {
                              const err268 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/properties/exactly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              if (vErrors === null) {
                                vErrors = [err268];
                              } else {
                                vErrors.push(err268);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err269 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/count/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err269];
                        } else {
                          vErrors.push(err269);
                        }
                        errors++;
                      }
                    }
                    if (data133.schema !== void 0) {
                      let data158 = data133.schema;
                      if (!(data158 && typeof data158 == "object" && !Array.isArray(data158))) {
                        const err270 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/schema", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/schema/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err270];
                        } else {
                          vErrors.push(err270);
                        }
                        errors++;
                      }
                    }
                    if (data133.anyOf !== void 0) {
                      let data159 = data133.anyOf;
                      if (Array.isArray(data159)) {
                        if (data159.length < 1) {
                          const err271 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err271];
                          } else {
                            vErrors.push(err271);
                          }
                          errors++;
                        }
                        const len50 = data159.length;
                        for (let i50 = 0; i50 < len50; i50++) {
                          let data160 = data159[i50];
                          if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                            for (const key26 in data160) {
                              if (!func1.call(schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties, key26)) {
                                const err272 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                if (vErrors === null) {
                                  vErrors = [err272];
                                } else {
                                  vErrors.push(err272);
                                }
                                errors++;
                              }
                            }
                            if (data160.path !== void 0) {
                              let data161 = data160.path;
                              if (typeof data161 !== "string" && !Array.isArray(data161)) {
                                const err273 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/path/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.path.type } };
                                if (vErrors === null) {
                                  vErrors = [err273];
                                } else {
                                  vErrors.push(err273);
                                }
                                errors++;
                              }
                              if (typeof data161 === "string") {
                                if (!pattern4.test(data161)) {
                                  const err274 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err274];
                                  } else {
                                    vErrors.push(err274);
                                  }
                                  errors++;
                                }
                              }
                              if (Array.isArray(data161)) {
                                const len51 = data161.length;
                                for (let i51 = 0; i51 < len51; i51++) {
                                  let data162 = data161[i51];
                                  if (typeof data162 === "string") {
                                    if (!pattern4.test(data162)) {
                                      const err275 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/path/" + i51, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/path/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err275];
                                      } else {
                                        vErrors.push(err275);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err276 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/path/" + i51, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/path/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err276];
                                    } else {
                                      vErrors.push(err276);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                            if (data160.equals !== void 0) {
                              let data163 = data160.equals;
                              if (typeof data163 !== "string" && !(typeof data163 == "number" && isFinite(data163)) && typeof data163 !== "boolean") {
                                const err277 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.equals.type } };
                                if (vErrors === null) {
                                  vErrors = [err277];
                                } else {
                                  vErrors.push(err277);
                                }
                                errors++;
                              }
                            }
                            if (data160.oneOf !== void 0) {
                              let data164 = data160.oneOf;
                              if (Array.isArray(data164)) {
                                if (data164.length < 1) {
                                  const err278 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err278];
                                  } else {
                                    vErrors.push(err278);
                                  }
                                  errors++;
                                }
                                const len52 = data164.length;
                                for (let i52 = 0; i52 < len52; i52++) {
                                  let data165 = data164[i52];
                                  if (typeof data165 !== "string" && !(typeof data165 == "number" && isFinite(data165)) && typeof data165 !== "boolean") {
                                    const err279 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/oneOf/" + i52, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.oneOf.items.type } };
                                    if (vErrors === null) {
                                      vErrors = [err279];
                                    } else {
                                      vErrors.push(err279);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err280 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                  vErrors = [err280];
                                } else {
                                  vErrors.push(err280);
                                }
                                errors++;
                              }
                            }
                            if (data160.matches !== void 0) {
                              let data166 = data160.matches;
                              if (typeof data166 === "string") {
                                if (!pattern4.test(data166)) {
                                  const err281 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err281];
                                  } else {
                                    vErrors.push(err281);
                                  }
                                  errors++;
                                }
                              } else {
                                const err282 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/matches/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err282];
                                } else {
                                  vErrors.push(err282);
                                }
                                errors++;
                              }
                            }
                            if (data160.inCidr !== void 0) {
                              let data167 = data160.inCidr;
                              if (typeof data167 !== "string" && !Array.isArray(data167)) {
                                const err283 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.inCidr.type } };
                                if (vErrors === null) {
                                  vErrors = [err283];
                                } else {
                                  vErrors.push(err283);
                                }
                                errors++;
                              }
                              if (typeof data167 === "string") {
                                if (!pattern4.test(data167)) {
                                  const err284 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err284];
                                  } else {
                                    vErrors.push(err284);
                                  }
                                  errors++;
                                }
                              }
                              if (Array.isArray(data167)) {
                                const len53 = data167.length;
                                for (let i53 = 0; i53 < len53; i53++) {
                                  let data168 = data167[i53];
                                  if (typeof data168 === "string") {
                                    if (!pattern4.test(data168)) {
                                      const err285 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/inCidr/" + i53, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err285];
                                      } else {
                                        vErrors.push(err285);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err286 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/inCidr/" + i53, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err286];
                                    } else {
                                      vErrors.push(err286);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                            if (data160.optional !== void 0) {
                              if (typeof data160.optional !== "boolean") {
                                const err287 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/optional", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                  vErrors = [err287];
                                } else {
                                  vErrors.push(err287);
                                }
                                errors++;
                              }
                            }
                            if (data160.not !== void 0) {
                              let data170 = data160.not;
                              if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                for (const key27 in data170) {
                                  if (!(key27 === "equals" || key27 === "oneOf" || key27 === "matches" || key27 === "inCidr")) {
                                    const err288 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                    if (vErrors === null) {
                                      vErrors = [err288];
                                    } else {
                                      vErrors.push(err288);
                                    }
                                    errors++;
                                  }
                                }
                                if (data170.equals !== void 0) {
                                  let data171 = data170.equals;
                                  if (typeof data171 !== "string" && !(typeof data171 == "number" && isFinite(data171)) && typeof data171 !== "boolean") {
                                    const err289 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.not.properties.equals.type } };
                                    if (vErrors === null) {
                                      vErrors = [err289];
                                    } else {
                                      vErrors.push(err289);
                                    }
                                    errors++;
                                  }
                                }
                                if (data170.oneOf !== void 0) {
                                  let data172 = data170.oneOf;
                                  if (Array.isArray(data172)) {
                                    if (data172.length < 1) {
                                      const err290 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                                      if (vErrors === null) {
                                        vErrors = [err290];
                                      } else {
                                        vErrors.push(err290);
                                      }
                                      errors++;
                                    }
                                    const len54 = data172.length;
                                    for (let i54 = 0; i54 < len54; i54++) {
                                      let data173 = data172[i54];
                                      if (typeof data173 !== "string" && !(typeof data173 == "number" && isFinite(data173)) && typeof data173 !== "boolean") {
                                        const err291 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/oneOf/" + i54, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.not.properties.oneOf.items.type } };
                                        if (vErrors === null) {
                                          vErrors = [err291];
                                        } else {
                                          vErrors.push(err291);
                                        }
                                        errors++;
                                      }
                                    }
                                  } else {
                                    const err292 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                      vErrors = [err292];
                                    } else {
                                      vErrors.push(err292);
                                    }
                                    errors++;
                                  }
                                }
                                if (data170.matches !== void 0) {
                                  let data174 = data170.matches;
                                  if (typeof data174 === "string") {
                                    if (!pattern4.test(data174)) {
                                      const err293 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err293];
                                      } else {
                                        vErrors.push(err293);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err294 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/matches/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err294];
                                    } else {
                                      vErrors.push(err294);
                                    }
                                    errors++;
                                  }
                                }
                                if (data170.inCidr !== void 0) {
                                  let data175 = data170.inCidr;
                                  if (typeof data175 !== "string" && !Array.isArray(data175)) {
                                    const err295 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.not.properties.inCidr.type } };
                                    if (vErrors === null) {
                                      vErrors = [err295];
                                    } else {
                                      vErrors.push(err295);
                                    }
                                    errors++;
                                  }
                                  if (typeof data175 === "string") {
                                    if (!pattern4.test(data175)) {
                                      const err296 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err296];
                                      } else {
                                        vErrors.push(err296);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (Array.isArray(data175)) {
                                    const len55 = data175.length;
                                    for (let i55 = 0; i55 < len55; i55++) {
                                      let data176 = data175[i55];
                                      if (typeof data176 === "string") {
                                        if (!pattern4.test(data176)) {
                                          const err297 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/inCidr/" + i55, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                          if (vErrors === null) {
                                            vErrors = [err297];
                                          } else {
                                            vErrors.push(err297);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err298 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not/inCidr/" + i55, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                          vErrors = [err298];
                                        } else {
                                          vErrors.push(err298);
                                        }
                                        errors++;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err299 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/not/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                  vErrors = [err299];
                                } else {
                                  vErrors.push(err299);
                                }
                                errors++;
                              }
                            }
                            if (data160.present !== void 0) {
                              let data177 = data160.present;
                              if (typeof data177 !== "boolean") {
                                const err300 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                  vErrors = [err300];
                                } else {
                                  vErrors.push(err300);
                                }
                                errors++;
                              }
                              if (!(data177 === true)) {
                                const err301 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/present/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.present.enum } };
                                if (vErrors === null) {
                                  vErrors = [err301];
                                } else {
                                  vErrors.push(err301);
                                }
                                errors++;
                              }
                            }
                            if (data160.absent !== void 0) {
                              let data178 = data160.absent;
                              if (typeof data178 !== "boolean") {
                                const err302 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/absent/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                  vErrors = [err302];
                                } else {
                                  vErrors.push(err302);
                                }
                                errors++;
                              }
                              if (!(data178 === true)) {
                                const err303 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/absent/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.absent.enum } };
                                if (vErrors === null) {
                                  vErrors = [err303];
                                } else {
                                  vErrors.push(err303);
                                }
                                errors++;
                              }
                            }
                            if (data160.subset !== void 0) {
                              let data179 = data160.subset;
                              if (Array.isArray(data179)) {
                                const len56 = data179.length;
                                for (let i56 = 0; i56 < len56; i56++) {
                                  let data180 = data179[i56];
                                  if (typeof data180 !== "string" && !(typeof data180 == "number" && isFinite(data180)) && typeof data180 !== "boolean") {
                                    const err304 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/subset/" + i56, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/subset/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.items.properties.anyOf.items.properties.subset.items.type } };
                                    if (vErrors === null) {
                                      vErrors = [err304];
                                    } else {
                                      vErrors.push(err304);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err305 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/subset", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/subset/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                  vErrors = [err305];
                                } else {
                                  vErrors.push(err305);
                                }
                                errors++;
                              }
                            }
                            if (data160.count !== void 0) {
                              let data181 = data160.count;
                              if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                                for (const key28 in data181) {
                                  if (!(key28 === "min" || key28 === "max" || key28 === "exactly")) {
                                    const err306 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                                    if (vErrors === null) {
                                      vErrors = [err306];
                                    } else {
                                      vErrors.push(err306);
                                    }
                                    errors++;
                                  }
                                }
                                if (data181.min !== void 0) {
                                  let data182 = data181.min;
                                  if (!(typeof data182 == "number" && (!(data182 % 1) && !isNaN(data182)) && isFinite(data182))) {
                                    const err307 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/properties/min/type", keyword: "type", params: { type: "integer" } };
                                    if (vErrors === null) {
                                      vErrors = [err307];
                                    } else {
                                      vErrors.push(err307);
                                    }
                                    errors++;
                                  }
                                  if (typeof data182 == "number" && isFinite(data182)) {
                                    if (data182 < 0 || isNaN(data182)) {
                                      const err308 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      if (vErrors === null) {
                                        vErrors = [err308];
                                      } else {
                                        vErrors.push(err308);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                if (data181.max !== void 0) {
                                  let data183 = data181.max;
                                  if (!(typeof data183 == "number" && (!(data183 % 1) && !isNaN(data183)) && isFinite(data183))) {
                                    const err309 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/properties/max/type", keyword: "type", params: { type: "integer" } };
                                    if (vErrors === null) {
                                      vErrors = [err309];
                                    } else {
                                      vErrors.push(err309);
                                    }
                                    errors++;
                                  }
                                  if (typeof data183 == "number" && isFinite(data183)) {
                                    if (data183 < 0 || isNaN(data183)) {
                                      const err310 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      if (vErrors === null) {
                                        vErrors = [err310];
                                      } else {
                                        vErrors.push(err310);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                if (data181.exactly !== void 0) {
                                  let data184 = data181.exactly;
                                  if (!(typeof data184 == "number" && (!(data184 % 1) && !isNaN(data184)) && isFinite(data184))) {
                                    const err311 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/properties/exactly/type", keyword: "type", params: { type: "integer" } };
                                    if (vErrors === null) {
                                      vErrors = [err311];
                                    } else {
                                      vErrors.push(err311);
                                    }
                                    errors++;
                                  }
                                  if (typeof data184 == "number" && isFinite(data184)) {
                                    if (data184 < 0 || isNaN(data184)) {
                                      const err312 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/properties/exactly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      if (vErrors === null) {
                                        vErrors = [err312];
                                      } else {
                                        vErrors.push(err312);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              } else {
                                const err313 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/count/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                  vErrors = [err313];
                                } else {
                                  vErrors.push(err313);
                                }
                                errors++;
                              }
                            }
                            if (data160.schema !== void 0) {
                              let data185 = data160.schema;
                              if (!(data185 && typeof data185 == "object" && !Array.isArray(data185))) {
                                const err314 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50 + "/schema", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/properties/schema/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                  vErrors = [err314];
                                } else {
                                  vErrors.push(err314);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err315 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf/" + i50, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/items/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err315];
                            } else {
                              vErrors.push(err315);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err316 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43 + "/anyOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/properties/anyOf/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err316];
                        } else {
                          vErrors.push(err316);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err317 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/" + i43, schemaPath: "#/properties/policies/additionalProperties/properties/assert/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                }
              }
              if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                for (const key29 in data132) {
                  if (!func1.call(schema31.properties.policies.additionalProperties.properties.assert.properties, key29)) {
                    const err318 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert", schemaPath: "#/properties/policies/additionalProperties/properties/assert/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                }
                if (data132.path !== void 0) {
                  let data186 = data132.path;
                  if (typeof data186 !== "string" && !Array.isArray(data186)) {
                    const err319 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/path/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.path.type } };
                    if (vErrors === null) {
                      vErrors = [err319];
                    } else {
                      vErrors.push(err319);
                    }
                    errors++;
                  }
                  if (typeof data186 === "string") {
                    if (!pattern4.test(data186)) {
                      const err320 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err320];
                      } else {
                        vErrors.push(err320);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data186)) {
                    const len57 = data186.length;
                    for (let i57 = 0; i57 < len57; i57++) {
                      let data187 = data186[i57];
                      if (typeof data187 === "string") {
                        if (!pattern4.test(data187)) {
                          const err321 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/path/" + i57, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/path/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err321];
                          } else {
                            vErrors.push(err321);
                          }
                          errors++;
                        }
                      } else {
                        const err322 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/path/" + i57, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/path/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err322];
                        } else {
                          vErrors.push(err322);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data132.equals !== void 0) {
                  let data188 = data132.equals;
                  if (typeof data188 !== "string" && !(typeof data188 == "number" && isFinite(data188)) && typeof data188 !== "boolean") {
                    const err323 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.equals.type } };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
                if (data132.oneOf !== void 0) {
                  let data189 = data132.oneOf;
                  if (Array.isArray(data189)) {
                    if (data189.length < 1) {
                      const err324 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                    const len58 = data189.length;
                    for (let i58 = 0; i58 < len58; i58++) {
                      let data190 = data189[i58];
                      if (typeof data190 !== "string" && !(typeof data190 == "number" && isFinite(data190)) && typeof data190 !== "boolean") {
                        const err325 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/oneOf/" + i58, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.oneOf.items.type } };
                        if (vErrors === null) {
                          vErrors = [err325];
                        } else {
                          vErrors.push(err325);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err326 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
                if (data132.matches !== void 0) {
                  let data191 = data132.matches;
                  if (typeof data191 === "string") {
                    if (!pattern4.test(data191)) {
                      const err327 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err327];
                      } else {
                        vErrors.push(err327);
                      }
                      errors++;
                    }
                  } else {
                    const err328 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/matches/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                }
                if (data132.inCidr !== void 0) {
                  let data192 = data132.inCidr;
                  if (typeof data192 !== "string" && !Array.isArray(data192)) {
                    const err329 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.inCidr.type } };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                  if (typeof data192 === "string") {
                    if (!pattern4.test(data192)) {
                      const err330 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err330];
                      } else {
                        vErrors.push(err330);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data192)) {
                    const len59 = data192.length;
                    for (let i59 = 0; i59 < len59; i59++) {
                      let data193 = data192[i59];
                      if (typeof data193 === "string") {
                        if (!pattern4.test(data193)) {
                          const err331 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/inCidr/" + i59, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err331];
                          } else {
                            vErrors.push(err331);
                          }
                          errors++;
                        }
                      } else {
                        const err332 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/inCidr/" + i59, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err332];
                        } else {
                          vErrors.push(err332);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data132.optional !== void 0) {
                  if (typeof data132.optional !== "boolean") {
                    const err333 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/optional", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err333];
                    } else {
                      vErrors.push(err333);
                    }
                    errors++;
                  }
                }
                if (data132.not !== void 0) {
                  let data195 = data132.not;
                  if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
                    for (const key30 in data195) {
                      if (!(key30 === "equals" || key30 === "oneOf" || key30 === "matches" || key30 === "inCidr")) {
                        const err334 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                        if (vErrors === null) {
                          vErrors = [err334];
                        } else {
                          vErrors.push(err334);
                        }
                        errors++;
                      }
                    }
                    if (data195.equals !== void 0) {
                      let data196 = data195.equals;
                      if (typeof data196 !== "string" && !(typeof data196 == "number" && isFinite(data196)) && typeof data196 !== "boolean") {
                        const err335 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.not.properties.equals.type } };
                        if (vErrors === null) {
                          vErrors = [err335];
                        } else {
                          vErrors.push(err335);
                        }
                        errors++;
                      }
                    }
                    if (data195.oneOf !== void 0) {
                      let data197 = data195.oneOf;
                      if (Array.isArray(data197)) {
                        if (data197.length < 1) {
                          const err336 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err336];
                          } else {
                            vErrors.push(err336);
                          }
                          errors++;
                        }
                        const len60 = data197.length;
                        for (let i60 = 0; i60 < len60; i60++) {
                          let data198 = data197[i60];
                          if (typeof data198 !== "string" && !(typeof data198 == "number" && isFinite(data198)) && typeof data198 !== "boolean") {
                            const err337 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/oneOf/" + i60, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.not.properties.oneOf.items.type } };
                            if (vErrors === null) {
                              vErrors = [err337];
                            } else {
                              vErrors.push(err337);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err338 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err338];
                        } else {
                          vErrors.push(err338);
                        }
                        errors++;
                      }
                    }
                    if (data195.matches !== void 0) {
                      let data199 = data195.matches;
                      if (typeof data199 === "string") {
                        if (!pattern4.test(data199)) {
                          const err339 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err339];
                          } else {
                            vErrors.push(err339);
                          }
                          errors++;
                        }
                      } else {
                        const err340 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/matches/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err340];
                        } else {
                          vErrors.push(err340);
                        }
                        errors++;
                      }
                    }
                    if (data195.inCidr !== void 0) {
                      let data200 = data195.inCidr;
                      if (typeof data200 !== "string" && !Array.isArray(data200)) {
                        const err341 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.not.properties.inCidr.type } };
                        if (vErrors === null) {
                          vErrors = [err341];
                        } else {
                          vErrors.push(err341);
                        }
                        errors++;
                      }
                      if (typeof data200 === "string") {
                        if (!pattern4.test(data200)) {
                          const err342 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err342];
                          } else {
                            vErrors.push(err342);
                          }
                          errors++;
                        }
                      }
                      if (Array.isArray(data200)) {
                        const len61 = data200.length;
                        for (let i61 = 0; i61 < len61; i61++) {
                          let data201 = data200[i61];
                          if (typeof data201 === "string") {
                            if (!pattern4.test(data201)) {
                              const err343 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/inCidr/" + i61, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err343];
                              } else {
                                vErrors.push(err343);
                              }
                              errors++;
                            }
                          } else {
                            const err344 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not/inCidr/" + i61, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err344];
                            } else {
                              vErrors.push(err344);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                  } else {
                    const err345 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/not/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err345];
                    } else {
                      vErrors.push(err345);
                    }
                    errors++;
                  }
                }
                if (data132.present !== void 0) {
                  let data202 = data132.present;
                  if (typeof data202 !== "boolean") {
                    const err346 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/present/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err346];
                    } else {
                      vErrors.push(err346);
                    }
                    errors++;
                  }
                  if (!(data202 === true)) {
                    const err347 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/present/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.properties.present.enum } };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                }
                if (data132.absent !== void 0) {
                  let data203 = data132.absent;
                  if (typeof data203 !== "boolean") {
                    const err348 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/absent/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err348];
                    } else {
                      vErrors.push(err348);
                    }
                    errors++;
                  }
                  if (!(data203 === true)) {
                    const err349 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/absent/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.properties.absent.enum } };
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                }
                if (data132.subset !== void 0) {
                  let data204 = data132.subset;
                  if (Array.isArray(data204)) {
                    const len62 = data204.length;
                    for (let i62 = 0; i62 < len62; i62++) {
                      let data205 = data204[i62];
                      if (typeof data205 !== "string" && !(typeof data205 == "number" && isFinite(data205)) && typeof data205 !== "boolean") {
                        const err350 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/subset/" + i62, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/subset/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.subset.items.type } };
                        if (vErrors === null) {
                          vErrors = [err350];
                        } else {
                          vErrors.push(err350);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err351 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/subset", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/subset/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err351];
                    } else {
                      vErrors.push(err351);
                    }
                    errors++;
                  }
                }
                if (data132.count !== void 0) {
                  let data206 = data132.count;
                  if (data206 && typeof data206 == "object" && !Array.isArray(data206)) {
                    for (const key31 in data206) {
                      if (!(key31 === "min" || key31 === "max" || key31 === "exactly")) {
                        const err352 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                        if (vErrors === null) {
                          vErrors = [err352];
                        } else {
                          vErrors.push(err352);
                        }
                        errors++;
                      }
                    }
                    if (data206.min !== void 0) {
                      let data207 = data206.min;
                      if (!(typeof data207 == "number" && (!(data207 % 1) && !isNaN(data207)) && isFinite(data207))) {
                        const err353 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/properties/min/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err353];
                        } else {
                          vErrors.push(err353);
                        }
                        errors++;
                      }
                      if (typeof data207 == "number" && isFinite(data207)) {
                        if (data207 < 0 || isNaN(data207)) {
                          const err354 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err354];
                          } else {
                            vErrors.push(err354);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data206.max !== void 0) {
                      let data208 = data206.max;
                      if (!(typeof data208 == "number" && (!(data208 % 1) && !isNaN(data208)) && isFinite(data208))) {
                        const err355 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/properties/max/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err355];
                        } else {
                          vErrors.push(err355);
                        }
                        errors++;
                      }
                      if (typeof data208 == "number" && isFinite(data208)) {
                        if (data208 < 0 || isNaN(data208)) {
                          const err356 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err356];
                          } else {
                            vErrors.push(err356);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data206.exactly !== void 0) {
                      let data209 = data206.exactly;
                      if (!(typeof data209 == "number" && (!(data209 % 1) && !isNaN(data209)) && isFinite(data209))) {
                        const err357 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/properties/exactly/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err357];
                        } else {
                          vErrors.push(err357);
                        }
                        errors++;
                      }
                      if (typeof data209 == "number" && isFinite(data209)) {
                        if (data209 < 0 || isNaN(data209)) {
                          const err358 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/properties/exactly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err358];
                          } else {
                            vErrors.push(err358);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err359 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/count/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err359];
                    } else {
                      vErrors.push(err359);
                    }
                    errors++;
                  }
                }
                if (data132.schema !== void 0) {
                  let data210 = data132.schema;
                  if (!(data210 && typeof data210 == "object" && !Array.isArray(data210))) {
                    const err360 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/schema", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/schema/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err360];
                    } else {
                      vErrors.push(err360);
                    }
                    errors++;
                  }
                }
                if (data132.anyOf !== void 0) {
                  let data211 = data132.anyOf;
                  if (Array.isArray(data211)) {
                    if (data211.length < 1) {
                      const err361 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err361];
                      } else {
                        vErrors.push(err361);
                      }
                      errors++;
                    }
                    const len63 = data211.length;
                    for (let i63 = 0; i63 < len63; i63++) {
                      let data212 = data211[i63];
                      if (data212 && typeof data212 == "object" && !Array.isArray(data212)) {
                        for (const key32 in data212) {
                          if (!func1.call(schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties, key32)) {
                            const err362 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                            if (vErrors === null) {
                              vErrors = [err362];
                            } else {
                              vErrors.push(err362);
                            }
                            errors++;
                          }
                        }
                        if (data212.path !== void 0) {
                          let data213 = data212.path;
                          if (typeof data213 !== "string" && !Array.isArray(data213)) {
                            const err363 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/path/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.path.type } };
                            if (vErrors === null) {
                              vErrors = [err363];
                            } else {
                              vErrors.push(err363);
                            }
                            errors++;
                          }
                          if (typeof data213 === "string") {
                            if (!pattern4.test(data213)) {
                              const err364 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/path", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err364];
                              } else {
                                vErrors.push(err364);
                              }
                              errors++;
                            }
                          }
                          if (Array.isArray(data213)) {
                            const len64 = data213.length;
                            for (let i64 = 0; i64 < len64; i64++) {
                              let data214 = data213[i64];
                              if (typeof data214 === "string") {
                                if (!pattern4.test(data214)) {
                                  const err365 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/path/" + i64, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/path/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err365];
                                  } else {
                                    vErrors.push(err365);
                                  }
                                  errors++;
                                }
                              } else {
                                const err366 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/path/" + i64, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/path/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err366];
                                } else {
                                  vErrors.push(err366);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                        if (data212.equals !== void 0) {
                          let data215 = data212.equals;
                          if (typeof data215 !== "string" && !(typeof data215 == "number" && isFinite(data215)) && typeof data215 !== "boolean") {
                            const err367 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.equals.type } };
                            if (vErrors === null) {
                              vErrors = [err367];
                            } else {
                              vErrors.push(err367);
                            }
                            errors++;
                          }
                        }
                        if (data212.oneOf !== void 0) {
                          let data216 = data212.oneOf;
                          if (Array.isArray(data216)) {
                            if (data216.length < 1) {
                              const err368 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err368];
                              } else {
                                vErrors.push(err368);
                              }
                              errors++;
                            }
                            const len65 = data216.length;
                            for (let i65 = 0; i65 < len65; i65++) {
                              let data217 = data216[i65];
                              if (typeof data217 !== "string" && !(typeof data217 == "number" && isFinite(data217)) && typeof data217 !== "boolean") {
                                const err369 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/oneOf/" + i65, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.oneOf.items.type } };
                                if (vErrors === null) {
                                  vErrors = [err369];
                                } else {
                                  vErrors.push(err369);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err370 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err370];
                            } else {
                              vErrors.push(err370);
                            }
                            errors++;
                          }
                        }
                        if (data212.matches !== void 0) {
                          let data218 = data212.matches;
                          if (typeof data218 === "string") {
                            if (!pattern4.test(data218)) {
                              const err371 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err371];
                              } else {
                                vErrors.push(err371);
                              }
                              errors++;
                            }
                          } else {
                            const err372 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/matches/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err372];
                            } else {
                              vErrors.push(err372);
                            }
                            errors++;
                          }
                        }
                        if (data212.inCidr !== void 0) {
                          let data219 = data212.inCidr;
                          if (typeof data219 !== "string" && !Array.isArray(data219)) {
                            const err373 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.inCidr.type } };
                            if (vErrors === null) {
                              vErrors = [err373];
                            } else {
                              vErrors.push(err373);
                            }
                            errors++;
                          }
                          if (typeof data219 === "string") {
                            if (!pattern4.test(data219)) {
                              const err374 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err374];
                              } else {
                                vErrors.push(err374);
                              }
                              errors++;
                            }
                          }
                          if (Array.isArray(data219)) {
                            const len66 = data219.length;
                            for (let i66 = 0; i66 < len66; i66++) {
                              let data220 = data219[i66];
                              if (typeof data220 === "string") {
                                if (!pattern4.test(data220)) {
                                  const err375 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/inCidr/" + i66, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err375];
                                  } else {
                                    vErrors.push(err375);
                                  }
                                  errors++;
                                }
                              } else {
                                const err376 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/inCidr/" + i66, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err376];
                                } else {
                                  vErrors.push(err376);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                        if (data212.optional !== void 0) {
                          if (typeof data212.optional !== "boolean") {
                            const err377 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/optional", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                              vErrors = [err377];
                            } else {
                              vErrors.push(err377);
                            }
                            errors++;
                          }
                        }
                        if (data212.not !== void 0) {
                          let data222 = data212.not;
                          if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
                            for (const key33 in data222) {
                              if (!(key33 === "equals" || key33 === "oneOf" || key33 === "matches" || key33 === "inCidr")) {
                                const err378 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                                if (vErrors === null) {
                                  vErrors = [err378];
                                } else {
                                  vErrors.push(err378);
                                }
                                errors++;
                              }
                            }
                            if (data222.equals !== void 0) {
                              let data223 = data222.equals;
                              if (typeof data223 !== "string" && !(typeof data223 == "number" && isFinite(data223)) && typeof data223 !== "boolean") {
                                const err379 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/equals", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/equals/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.not.properties.equals.type } };
                                if (vErrors === null) {
                                  vErrors = [err379];
                                } else {
                                  vErrors.push(err379);
                                }
                                errors++;
                              }
                            }
                            if (data222.oneOf !== void 0) {
                              let data224 = data222.oneOf;
                              if (Array.isArray(data224)) {
                                if (data224.length < 1) {
                                  const err380 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err380];
                                  } else {
                                    vErrors.push(err380);
                                  }
                                  errors++;
                                }
                                const len67 = data224.length;
                                for (let i67 = 0; i67 < len67; i67++) {
                                  let data225 = data224[i67];
                                  if (typeof data225 !== "string" && !(typeof data225 == "number" && isFinite(data225)) && typeof data225 !== "boolean") {
                                    const err381 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/oneOf/" + i67, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/oneOf/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.not.properties.oneOf.items.type } };
                                    if (vErrors === null) {
                                      vErrors = [err381];
                                    } else {
                                      vErrors.push(err381);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err382 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/oneOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/oneOf/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                  vErrors = [err382];
                                } else {
                                  vErrors.push(err382);
                                }
                                errors++;
                              }
                            }
                            if (data222.matches !== void 0) {
                              let data226 = data222.matches;
                              if (typeof data226 === "string") {
                                if (!pattern4.test(data226)) {
                                  const err383 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/matches/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err383];
                                  } else {
                                    vErrors.push(err383);
                                  }
                                  errors++;
                                }
                              } else {
                                const err384 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/matches", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/matches/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err384];
                                } else {
                                  vErrors.push(err384);
                                }
                                errors++;
                              }
                            }
                            if (data222.inCidr !== void 0) {
                              let data227 = data222.inCidr;
                              if (typeof data227 !== "string" && !Array.isArray(data227)) {
                                const err385 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/inCidr/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.not.properties.inCidr.type } };
                                if (vErrors === null) {
                                  vErrors = [err385];
                                } else {
                                  vErrors.push(err385);
                                }
                                errors++;
                              }
                              if (typeof data227 === "string") {
                                if (!pattern4.test(data227)) {
                                  const err386 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/inCidr", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/inCidr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err386];
                                  } else {
                                    vErrors.push(err386);
                                  }
                                  errors++;
                                }
                              }
                              if (Array.isArray(data227)) {
                                const len68 = data227.length;
                                for (let i68 = 0; i68 < len68; i68++) {
                                  let data228 = data227[i68];
                                  if (typeof data228 === "string") {
                                    if (!pattern4.test(data228)) {
                                      const err387 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/inCidr/" + i68, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/inCidr/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err387];
                                      } else {
                                        vErrors.push(err387);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err388 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not/inCidr/" + i68, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/properties/inCidr/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err388];
                                    } else {
                                      vErrors.push(err388);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                          } else {
                            const err389 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/not", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/not/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err389];
                            } else {
                              vErrors.push(err389);
                            }
                            errors++;
                          }
                        }
                        if (data212.present !== void 0) {
                          let data229 = data212.present;
                          if (typeof data229 !== "boolean") {
                            const err390 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                              vErrors = [err390];
                            } else {
                              vErrors.push(err390);
                            }
                            errors++;
                          }
                          if (!(data229 === true)) {
                            const err391 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/present", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/present/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.present.enum } };
                            if (vErrors === null) {
                              vErrors = [err391];
                            } else {
                              vErrors.push(err391);
                            }
                            errors++;
                          }
                        }
                        if (data212.absent !== void 0) {
                          let data230 = data212.absent;
                          if (typeof data230 !== "boolean") {
                            const err392 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/absent/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                              vErrors = [err392];
                            } else {
                              vErrors.push(err392);
                            }
                            errors++;
                          }
                          if (!(data230 === true)) {
                            const err393 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/absent", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/absent/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.absent.enum } };
                            if (vErrors === null) {
                              vErrors = [err393];
                            } else {
                              vErrors.push(err393);
                            }
                            errors++;
                          }
                        }
                        if (data212.subset !== void 0) {
                          let data231 = data212.subset;
                          if (Array.isArray(data231)) {
                            const len69 = data231.length;
                            for (let i69 = 0; i69 < len69; i69++) {
                              let data232 = data231[i69];
                              if (typeof data232 !== "string" && !(typeof data232 == "number" && isFinite(data232)) && typeof data232 !== "boolean") {
                                const err394 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/subset/" + i69, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/subset/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.assert.properties.anyOf.items.properties.subset.items.type } };
                                if (vErrors === null) {
                                  vErrors = [err394];
                                } else {
                                  vErrors.push(err394);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err395 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/subset", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/subset/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err395];
                            } else {
                              vErrors.push(err395);
                            }
                            errors++;
                          }
                        }
                        if (data212.count !== void 0) {
                          let data233 = data212.count;
                          if (data233 && typeof data233 == "object" && !Array.isArray(data233)) {
                            for (const key34 in data233) {
                              if (!(key34 === "min" || key34 === "max" || key34 === "exactly")) {
                                const err396 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                                if (vErrors === null) {
                                  vErrors = [err396];
                                } else {
                                  vErrors.push(err396);
                                }
                                errors++;
                              }
                            }
                            if (data233.min !== void 0) {
                              let data234 = data233.min;
                              if (!(typeof data234 == "number" && (!(data234 % 1) && !isNaN(data234)) && isFinite(data234))) {
                                const err397 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/properties/min/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err397];
                                } else {
                                  vErrors.push(err397);
                                }
                                errors++;
                              }
                              if (typeof data234 == "number" && isFinite(data234)) {
                                if (data234 < 0 || isNaN(data234)) {
                                  const err398 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count/min", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err398];
                                  } else {
                                    vErrors.push(err398);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data233.max !== void 0) {
                              let data235 = data233.max;
                              if (!(typeof data235 == "number" && (!(data235 % 1) && !isNaN(data235)) && isFinite(data235))) {
                                const err399 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/properties/max/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err399];
                                } else {
                                  vErrors.push(err399);
                                }
                                errors++;
                              }
                              if (typeof data235 == "number" && isFinite(data235)) {
                                if (data235 < 0 || isNaN(data235)) {
                                  const err400 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count/max", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err400];
                                  } else {
                                    vErrors.push(err400);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data233.exactly !== void 0) {
                              let data236 = data233.exactly;
                              if (!(typeof data236 == "number" && (!(data236 % 1) && !isNaN(data236)) && isFinite(data236))) {
                                const err401 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/properties/exactly/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err401];
                                } else {
                                  vErrors.push(err401);
                                }
                                errors++;
                              }
                              if (typeof data236 == "number" && isFinite(data236)) {
                                if (data236 < 0 || isNaN(data236)) {
                                  const err402 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count/exactly", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/properties/exactly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err402];
                                  } else {
                                    vErrors.push(err402);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err403 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/count", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/count/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err403];
                            } else {
                              vErrors.push(err403);
                            }
                            errors++;
                          }
                        }
                        if (data212.schema !== void 0) {
                          let data237 = data212.schema;
                          if (!(data237 && typeof data237 == "object" && !Array.isArray(data237))) {
                            const err404 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63 + "/schema", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/properties/schema/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err404];
                            } else {
                              vErrors.push(err404);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err405 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf/" + i63, schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err405];
                        } else {
                          vErrors.push(err405);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err406 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/assert/anyOf", schemaPath: "#/properties/policies/additionalProperties/properties/assert/properties/anyOf/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err406];
                    } else {
                      vErrors.push(err406);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data119.message !== void 0) {
              let data238 = data119.message;
              if (typeof data238 === "string") {
                if (!pattern4.test(data238)) {
                  const err407 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/message", schemaPath: "#/properties/policies/additionalProperties/properties/message/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err407];
                  } else {
                    vErrors.push(err407);
                  }
                  errors++;
                }
              } else {
                const err408 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/message", schemaPath: "#/properties/policies/additionalProperties/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err408];
                } else {
                  vErrors.push(err408);
                }
                errors++;
              }
            }
            if (data119.level !== void 0) {
              let data239 = data119.level;
              if (!(data239 === "off" || data239 === "warn" || data239 === "error")) {
                const err409 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/policies/additionalProperties/properties/level/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.additionalProperties.properties.level.enum } };
                if (vErrors === null) {
                  vErrors = [err409];
                } else {
                  vErrors.push(err409);
                }
                errors++;
              }
            }
            if (data119.reason !== void 0) {
              let data240 = data119.reason;
              if (typeof data240 === "string") {
                if (!pattern4.test(data240)) {
                  const err410 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/policies/additionalProperties/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err410];
                  } else {
                    vErrors.push(err410);
                  }
                  errors++;
                }
              } else {
                const err411 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/policies/additionalProperties/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err411];
                } else {
                  vErrors.push(err411);
                }
                errors++;
              }
            }
            if (data119.docs !== void 0) {
              let data241 = data119.docs;
              if (typeof data241 === "string") {
                if (!pattern4.test(data241)) {
                  const err412 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/docs", schemaPath: "#/properties/policies/additionalProperties/properties/docs/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err412];
                  } else {
                    vErrors.push(err412);
                  }
                  errors++;
                }
              } else {
                const err413 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/docs", schemaPath: "#/properties/policies/additionalProperties/properties/docs/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
            }
            if (data119.examples !== void 0) {
              let data242 = data119.examples;
              if (data242 && typeof data242 == "object" && !Array.isArray(data242)) {
                for (const key35 in data242) {
                  if (!(key35 === "pass" || key35 === "fail")) {
                    const err414 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/policies/additionalProperties/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                    if (vErrors === null) {
                      vErrors = [err414];
                    } else {
                      vErrors.push(err414);
                    }
                    errors++;
                  }
                }
                if (data242.pass !== void 0) {
                  let data243 = data242.pass;
                  if (Array.isArray(data243)) {
                    const len70 = data243.length;
                    for (let i70 = 0; i70 < len70; i70++) {
                      let data244 = data243[i70];
                      if (typeof data244 !== "string" && !(data244 && typeof data244 == "object" && !Array.isArray(data244))) {
                        const err415 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/pass/" + i70, schemaPath: "#/properties/policies/additionalProperties/properties/examples/properties/pass/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.examples.properties.pass.items.type } };
                        if (vErrors === null) {
                          vErrors = [err415];
                        } else {
                          vErrors.push(err415);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err416 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/pass", schemaPath: "#/properties/policies/additionalProperties/properties/examples/properties/pass/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err416];
                    } else {
                      vErrors.push(err416);
                    }
                    errors++;
                  }
                }
                if (data242.fail !== void 0) {
                  let data245 = data242.fail;
                  if (Array.isArray(data245)) {
                    const len71 = data245.length;
                    for (let i71 = 0; i71 < len71; i71++) {
                      let data246 = data245[i71];
                      if (typeof data246 !== "string" && !(data246 && typeof data246 == "object" && !Array.isArray(data246))) {
                        const err417 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/fail/" + i71, schemaPath: "#/properties/policies/additionalProperties/properties/examples/properties/fail/items/type", keyword: "type", params: { type: schema31.properties.policies.additionalProperties.properties.examples.properties.fail.items.type } };
                        if (vErrors === null) {
                          vErrors = [err417];
                        } else {
                          vErrors.push(err417);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err418 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/fail", schemaPath: "#/properties/policies/additionalProperties/properties/examples/properties/fail/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err418];
                    } else {
                      vErrors.push(err418);
                    }
                    errors++;
                  }
                }
              } else {
                const err419 = { instancePath: instancePath + "/policies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/policies/additionalProperties/properties/examples/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err419];
                } else {
                  vErrors.push(err419);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err420 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err420];
        } else {
          vErrors.push(err420);
        }
        errors++;
      }
    }
    if (data.stacks !== void 0) {
      let data247 = data.stacks;
      if (data247 && typeof data247 == "object" && !Array.isArray(data247)) {
        for (const key36 in data247) {
          let data248 = data247[key36];
          if (!(data248 && typeof data248 == "object" && !Array.isArray(data248)) && data248 !== null) {
            const err421 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stacks/additionalProperties/type", keyword: "type", params: { type: schema31.properties.stacks.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err421];
            } else {
              vErrors.push(err421);
            }
            errors++;
          }
          if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
            for (const key37 in data248) {
              if (!(key37 === "files" || key37 === "profiles" || key37 === "envFiles" || key37 === "projectDirectory")) {
                const err422 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stacks/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                if (vErrors === null) {
                  vErrors = [err422];
                } else {
                  vErrors.push(err422);
                }
                errors++;
              }
            }
            if (data248.files !== void 0) {
              let data249 = data248.files;
              if (Array.isArray(data249)) {
                const len72 = data249.length;
                for (let i72 = 0; i72 < len72; i72++) {
                  let data250 = data249[i72];
                  if (typeof data250 === "string") {
                    if (!pattern4.test(data250)) {
                      const err423 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i72, schemaPath: "#/properties/stacks/additionalProperties/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err423];
                      } else {
                        vErrors.push(err423);
                      }
                      errors++;
                    }
                  } else {
                    const err424 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i72, schemaPath: "#/properties/stacks/additionalProperties/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err424];
                    } else {
                      vErrors.push(err424);
                    }
                    errors++;
                  }
                }
              } else {
                const err425 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/properties/stacks/additionalProperties/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err425];
                } else {
                  vErrors.push(err425);
                }
                errors++;
              }
            }
            if (data248.profiles !== void 0) {
              let data251 = data248.profiles;
              if (Array.isArray(data251)) {
                const len73 = data251.length;
                for (let i73 = 0; i73 < len73; i73++) {
                  let data252 = data251[i73];
                  if (typeof data252 === "string") {
                    if (!pattern4.test(data252)) {
                      const err426 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/profiles/" + i73, schemaPath: "#/properties/stacks/additionalProperties/properties/profiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err426];
                      } else {
                        vErrors.push(err426);
                      }
                      errors++;
                    }
                  } else {
                    const err427 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/profiles/" + i73, schemaPath: "#/properties/stacks/additionalProperties/properties/profiles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err427];
                    } else {
                      vErrors.push(err427);
                    }
                    errors++;
                  }
                }
              } else {
                const err428 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/profiles", schemaPath: "#/properties/stacks/additionalProperties/properties/profiles/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err428];
                } else {
                  vErrors.push(err428);
                }
                errors++;
              }
            }
            if (data248.envFiles !== void 0) {
              let data253 = data248.envFiles;
              if (Array.isArray(data253)) {
                const len74 = data253.length;
                for (let i74 = 0; i74 < len74; i74++) {
                  let data254 = data253[i74];
                  if (typeof data254 === "string") {
                    if (!pattern4.test(data254)) {
                      const err429 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/envFiles/" + i74, schemaPath: "#/properties/stacks/additionalProperties/properties/envFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err429];
                      } else {
                        vErrors.push(err429);
                      }
                      errors++;
                    }
                  } else {
                    const err430 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/envFiles/" + i74, schemaPath: "#/properties/stacks/additionalProperties/properties/envFiles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err430];
                    } else {
                      vErrors.push(err430);
                    }
                    errors++;
                  }
                }
              } else {
                const err431 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/envFiles", schemaPath: "#/properties/stacks/additionalProperties/properties/envFiles/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err431];
                } else {
                  vErrors.push(err431);
                }
                errors++;
              }
            }
            if (data248.projectDirectory !== void 0) {
              let data255 = data248.projectDirectory;
              if (typeof data255 === "string") {
                if (!pattern4.test(data255)) {
                  const err432 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/projectDirectory", schemaPath: "#/properties/stacks/additionalProperties/properties/projectDirectory/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err432];
                  } else {
                    vErrors.push(err432);
                  }
                  errors++;
                }
              } else {
                const err433 = { instancePath: instancePath + "/stacks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/projectDirectory", schemaPath: "#/properties/stacks/additionalProperties/properties/projectDirectory/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err433];
                } else {
                  vErrors.push(err433);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err434 = { instancePath: instancePath + "/stacks", schemaPath: "#/properties/stacks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err434];
        } else {
          vErrors.push(err434);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data256 = data.baseline;
      if (typeof data256 === "string") {
        if (!pattern4.test(data256)) {
          const err435 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err435];
          } else {
            vErrors.push(err435);
          }
          errors++;
        }
      } else {
        const err436 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err436];
        } else {
          vErrors.push(err436);
        }
        errors++;
      }
    }
    if (data.exampleEnvFiles !== void 0) {
      if (typeof data.exampleEnvFiles !== "boolean") {
        const err437 = { instancePath: instancePath + "/exampleEnvFiles", schemaPath: "#/properties/exampleEnvFiles/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err437];
        } else {
          vErrors.push(err437);
        }
        errors++;
      }
    }
  } else {
    const err438 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err438];
    } else {
      vErrors.push(err438);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateBindSourceMissing = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folders")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.folders !== void 0) {
      if (typeof data.folders !== "boolean") {
        const err1 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDataStorePortPublished = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "images")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.images !== void 0) {
      let data0 = data.images;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDependencyProfile = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "together")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
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
              const err1 = { instancePath: instancePath + "/together/" + i0, schemaPath: "#/properties/together/items/minItems", keyword: "minItems", params: { limit: 2 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data1[i1] !== "string") {
                const err2 = { instancePath: instancePath + "/together/" + i0 + "/" + i1, schemaPath: "#/properties/together/items/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          } else {
            const err3 = { instancePath: instancePath + "/together/" + i0, schemaPath: "#/properties/together/items/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDuplicateContainerName = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "acrossProfiles")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.acrossProfiles !== void 0) {
      if (typeof data.acrossProfiles !== "boolean") {
        const err1 = { instancePath: instancePath + "/acrossProfiles", schemaPath: "#/properties/acrossProfiles/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvChainConflict = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "overriding")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.overriding !== void 0) {
      let data0 = data.overriding;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/overriding/" + i0, schemaPath: "#/properties/overriding/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/overriding", schemaPath: "#/properties/overriding/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvExampleDrift = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ignore")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data0 = data.ignore;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvFileForm = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "files")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvTierSecretMissing = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "required")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
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
                const err1 = { instancePath: instancePath + "/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/required/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/required/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateHostPortConflict = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "acrossProfiles")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.acrossProfiles !== void 0) {
      if (typeof data.acrossProfiles !== "boolean") {
        const err1 = { instancePath: instancePath + "/acrossProfiles", schemaPath: "#/properties/acrossProfiles/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateImageMovingTag = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data0 = data.tags;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateLoopbackUrl = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "publicNames")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.publicNames !== void 0) {
      let data0 = data.publicNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/publicNames/" + i0, schemaPath: "#/properties/publicNames/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/publicNames", schemaPath: "#/properties/publicNames/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNatsUrlWithoutCredentials = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "schemes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.schemes !== void 0) {
      let data0 = data.schemes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/schemes/" + i0, schemaPath: "#/properties/schemes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/schemes", schemaPath: "#/properties/schemes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSubnetMixed = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "pools")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.pools !== void 0) {
      let data0 = data.pools;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/pools/" + i0, schemaPath: "#/properties/pools/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/pools", schemaPath: "#/properties/pools/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateUnknownHost = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "hosts")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data0 = data.hosts;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
