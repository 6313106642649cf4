import {
  matchesGlob
} from "./shared-19.js";
import {
  baseName
} from "./shared-58.js";

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
    except: ABOUT_SECRETS
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

// src/plan/remember.ts
function remember(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const entry = known.get(text) ?? { answer: answer(text) };
    known.set(text, entry);
    return entry.answer;
  };
}

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
  return {
    ofName: remember((name) => {
      const first = findGlobs(name).find((index) => !classes[index]?.except.some((glob) => matchesGlob(glob, name)));
      return exact.get(name) ?? (first === void 0 ? void 0 : classes[first]?.item);
    }),
    ofValue(value) {
      if (value === "" || value.length > LONGEST_KEY) return void 0;
      return classes[shapes.findIndex((read) => read().some((shape) => shape.test(value)))]?.item;
    }
  };
}
function createGlobIndex(lists) {
  const suffixes = /* @__PURE__ */ new Map();
  const others = [];
  for (const [list, globs] of lists.entries()) {
    for (const glob of globs) {
      if (glob.lastIndexOf("*") > 0) others.push({ glob, list });
      else suffixes.set(glob.slice(1), (suffixes.get(glob.slice(1)) ?? /* @__PURE__ */ new Set()).add(list));
    }
  }
  return (name) => {
    const found = /* @__PURE__ */ new Set();
    for (let start = 0; start <= name.length; start += 1) {
      for (const list of suffixes.get(name.slice(start)) ?? []) found.add(list);
    }
    for (const { glob, list } of others) if (matchesGlob(glob, name)) found.add(list);
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
  try {
    return [new RegExp(source, "u")];
  } catch {
    return [];
  }
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
  const value = equals < 0 ? "*" : glob.slice(equals + 1);
  for (const label of labels) if (matchesGlob(name, label[0]) && matchesGlob(value, label[1])) return true;
  return false;
}
var PREFIXES = new Map(
  ["tier", "store", "image", "label", "network", "profile"].map((kind) => [kind, kind])
);
function namesOf(service, kind, { tierOf, storeOf }) {
  if (kind === "tier") return toList(tierOf(service));
  if (kind === "store") return toList(storeOf(service));
  if (kind === "image") return repositoriesOf(service.image);
  if (kind === "network") return service.networks.flatMap(({ key, network }) => [key, ...toList(network)]);
  if (kind === "profile") return service.profiles.map(({ value }) => value);
  return [service.name];
}
function toList(named) {
  return named ? [named.name] : [];
}
function labelsOf({ labels }) {
  return [...labels].map(([name, { value }]) => [name, value]);
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
    Object.entries(data.tiers ?? {}).map(([name, tier]) => [name, { name, files: tier.files, secrets: tier.secrets }])
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
    tierOfFile: remember((path) => [...tiers.values()].find(({ files }) => namesFile(files, path))),
    isSharedFile: remember((path) => namesFile(data.sharedFiles ?? [], path)),
    classOfName: (name) => secrets.ofName(name),
    classOfValue: (value) => secrets.ofValue(value),
    selects: (selectors, service) => selectsService(selectors, service, membership),
    mayHold: (tier, secretClass) => tier.secrets.includes("*") || tier.secrets.includes(secretClass.name),
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

export {
  builtInSecrets,
  parseSelector,
  matchesLabel,
  createPlan
};
