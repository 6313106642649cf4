import {
  createFile
} from "./shared-17.js";
import {
  initHelp
} from "./shared-7.js";
import {
  flag,
  parseOptions
} from "./shared-12.js";
import {
  UsageError
} from "./shared-15.js";
import {
  isStoreImage,
  rules
} from "./shared-2.js";
import {
  discover,
  leaveOutOthers
} from "./shared-35.js";
import {
  configFileName
} from "./shared-26.js";
import "./shared-36.js";
import {
  createPlan
} from "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import {
  runRules
} from "./shared-44.js";
import {
  createProject
} from "./shared-19.js";
import "./shared-23.js";
import {
  createSources,
  isReadable,
  resolveProject
} from "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import {
  groupBy
} from "./shared-64.js";
import "./shared-70.js";
import {
  isList
} from "./shared-69.js";
import {
  baseName,
  joinPath,
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/init/describe-findings.ts
function describeFindings(findings) {
  const bySubject2 = groupBy(findings, ({ rule, subject }) => JSON.stringify([rule, subject]));
  const rows = [...bySubject2.values()].map((same) => ({
    ...same[0],
    services: [...new Set(same.flatMap(({ service }) => service ?? []))]
  }));
  const byServices = groupBy(rows, ({ rule, services, subject }) => JSON.stringify([rule, services, !subject]));
  return [...byServices.values()].flatMap((same) => {
    const [{ rule = "", services = [] } = {}] = same;
    const subjects = same.flatMap(({ subject }) => subject ?? []);
    return {
      rule,
      ...services.length > 0 ? { services } : {},
      ...subjects.length > 0 ? { subjects } : {},
      reason: REASONS[rule] ?? "So it was when this was written. Repair it, or keep this with a reason of its own."
    };
  });
}
var REASONS = {
  "undocumented-service": "In no tier when this was written, for no file of one is loaded. Decide which is theirs."
};

// src/init/describe-networks.ts
import ipaddr from "ipaddr.js";
function describeNetworks(projects) {
  const using = projects.filter(({ networks }) => networks.size > 0);
  const keys = new Set(using.flatMap(({ networks }) => [...networks.keys()]));
  return new Map(
    [...keys].map((key) => {
      const declared = using.flatMap(({ networks }) => networks.get(key) ?? []);
      const isOptional = declared.length < using.length || declared.some(({ isImplicit }) => isImplicit);
      return [key, { ...findShared(declared.map(describeNetwork)), ...isOptional ? { optional: true } : {} }];
    })
  );
}
function describeNetwork({ nameText, driver, internal, external, subnets }) {
  const named = fixed(nameText);
  const name = named === void 0 ? {} : { name: named };
  if (external?.value) return { ...name, external: true };
  const driven = fixed(driver);
  return {
    ...name,
    ...driven === void 0 ? {} : { driver: driven },
    internal: internal?.value ?? false,
    ...describeSubnets(subnets)
  };
}
function describeSubnets(subnets) {
  const known = subnets.map(fixed).filter((subnet) => subnet !== void 0 && ipaddr.isValidCIDR(subnet));
  const [first, ...others] = known.flatMap((subnet) => subnet ?? []);
  if (first === void 0 || known.length < subnets.length) return {};
  return { subnet: others.length === 0 ? first : [first, ...others] };
}
function fixed(text) {
  return text && text.template.references.length === 0 && text.value.trim() !== "" ? text.value : void 0;
}
function findShared([first = {}, ...others]) {
  const shared = Object.entries(first).filter(
    ([key, value]) => others.every(
      (other) => JSON.stringify(Object.entries(other).find(([name]) => name === key)?.[1]) === JSON.stringify(value)
    )
  );
  return Object.fromEntries(shared);
}

// src/init/describe-stores.ts
function describeStores(projects, context) {
  const services = projects.flatMap((project) => [...project.services.values()]);
  const names = new Set(services.filter((service) => isStore(service, context)).map(({ name }) => name));
  const stores = new Map(
    [...names].flatMap((name) => {
      const keys = networksOf(services.filter((service) => service.name === name));
      const home = chooseHome(keys, context.networks);
      if (home === void 0) return [];
      const allow = keys.filter((key) => key !== home);
      return [[name, { home, ...allow.length > 0 ? { allow } : {} }]];
    })
  );
  const dataNetwork = findDataNetwork(stores, services, context.networks);
  return { stores, dataNetwork, exceptions: exceptEgress(stores, context.networks) };
}
function isStore({ image, networks }, { isStoreImage: isStoreImage2 }) {
  return image !== void 0 && networks.length > 0 && isStoreImage2(image.value);
}
function networksOf(services) {
  return [...new Set(services.flatMap(({ networks }) => networks.map(({ key }) => key)))];
}
function chooseHome(keys, networks) {
  const known = keys.filter((key) => networks.has(key));
  const rank = (key) => (networks.get(key)?.internal ? 2 : 0) + (isForData(key) ? 1 : 0);
  return known.reduce(
    (best, key) => best === void 0 || rank(key) > rank(best) ? key : best,
    void 0
  );
}
function isForData(key) {
  return /data|(?:^|[^a-z])db(?:[^a-z]|$)|stor(?:e|age)|persist/i.test(key);
}
function findDataNetwork(stores, services, networks) {
  const homes = [...stores.values()].map(({ home }) => home);
  const candidates = [...new Set(homes)].filter((key) => networks.get(key)?.internal || isForData(key));
  const count = (key) => homes.filter((home) => home === key).length;
  const [network] = candidates.sort((a, b) => count(b) - count(a));
  if (network === void 0) return void 0;
  const members = services.filter((service) => service.networks.some(({ key }) => key === network));
  const allow = new Set(members.map(({ name }) => name).filter((name) => !stores.has(name)));
  return { network, allow: [...allow].sort() };
}
function exceptEgress(stores, networks) {
  const keys = [...stores.values()].flatMap(({ home, allow = [] }) => [home, ...allow]);
  const subjects = [...new Set(keys)].filter(
    (key) => networks.get(key)?.external !== true && !networks.get(key)?.internal
  );
  if (subjects.length === 0) return [];
  const reason = "So it was when this was written: these networks lead out of the host. Make them internal, or keep this.";
  return [{ rule: "data-store-egress", services: ["store:*"], subjects, reason }];
}

// src/init/describe-tiers.ts
function describeTiers(projects, plan) {
  const files = chooseFiles(findFiles(projects));
  const members = /* @__PURE__ */ new Map();
  for (const { name, loads: loads2 } of files) {
    for (const { service } of loads2) if (!members.has(service.name)) members.set(service.name, name);
  }
  const tierNames = nameTiers(files.map(({ name }) => name));
  const tiers = files.map(
    (file) => [tierNames.get(file.name) ?? file.name, describeTier(file, members, plan)]
  );
  return { tiers: new Map(tiers), exceptions: exceptTiers(projects, files, members) };
}
function findFiles(projects) {
  const files = /* @__PURE__ */ new Map();
  for (const service of projects.flatMap((project) => [...project.services.values()])) {
    for (const reference of service.envFiles) {
      const name = baseName(reference.file).replace(/\.example$/, "");
      const loads2 = files.get(name) ?? [];
      files.set(name, [...loads2, { service, reference }]);
    }
  }
  return [...files].filter(([name]) => /^[\w.-]+$/.test(name)).map(([name, loads2]) => ({ name, loads: loads2 }));
}
function chooseFiles(files) {
  const named = files.filter(({ name }) => /(?:^|[._-])tier[._-]/i.test(name));
  if (named.length > 1) return named;
  const special = files.filter(({ name }) => !/^\.?env$/.test(name));
  const chosen = dropShared(special);
  return chosen.length > 1 ? chosen : [];
}
function dropShared(files) {
  const shared = files.filter((file) => files.some((other) => other !== file && overlap(file, other)));
  if (shared.length === 0) return files;
  const rank = ({ loads: loads2 }) => loads2.length + (isUnread(loads2) ? 0.5 : 0);
  const widest = shared.reduce((best, file) => rank(file) > rank(best) ? file : best);
  return dropShared(files.filter((file) => file !== widest));
}
function overlap(a, b) {
  const names = new Set(a.loads.map(({ service }) => service.name));
  return b.loads.some(({ service }) => names.has(service.name));
}
function nameTiers(files) {
  const short = files.map((file) => file.replace(/^\.?env[._-]|\.env$/g, "").replace(/^tier[._-]/i, ""));
  const isUnique = new Set(short).size === short.length && short.every((name) => name !== "");
  return new Map(files.map((file, index) => [file, isUnique && short[index] || file]));
}
function describeTier({ name, loads: loads2 }, members, plan) {
  const services = new Set(loads2.map(({ service }) => service.name).filter((service) => members.get(service) === name));
  const entries = loads2.flatMap(({ reference }) => reference.content?.entries ?? []);
  const classes = new Set(entries.flatMap((entry) => plan.classOfName(entry.name)?.name ?? []));
  return { files: [name], services: [...services], secrets: isUnread(loads2) ? ["*"] : [...classes].sort() };
}
function isUnread(loads2) {
  return loads2.some(({ reference }) => !reference.content);
}
function exceptTiers(projects, files, members) {
  const reason = "So it was when this was written. Decide which tier the service belongs to, and what it needs of others.";
  const foreign = files.flatMap(
    ({ name, loads: loads2 }) => loads2.filter(({ service }) => members.get(service.name) !== name).map(({ service, reference }) => ({ service: service.name, subject: reference.text.template.text }))
  );
  const services = projects.flatMap((project) => [...project.services.values()]);
  const without = services.filter((service) => members.has(service.name) && !loads(service, members.get(service.name)));
  return [
    ...bySubject(foreign).map(([subject, names]) => ({
      rule: "env-tier-foreign",
      services: names,
      subjects: [subject],
      reason
    })),
    ...without.length === 0 ? [] : [{ rule: "env-tier-file-missing", services: unique(without.map(({ name }) => name)), reason }]
  ];
}
function loads({ envFiles }, name) {
  return envFiles.some(({ file }) => baseName(file).replace(/\.example$/, "") === name);
}
function bySubject(found) {
  const subjects = unique(found.map(({ subject }) => subject));
  return subjects.map((subject) => [
    subject,
    unique(found.filter((item) => item.subject === subject).map(({ service }) => service))
  ]);
}
function unique(names) {
  return [...new Set(names)];
}

// src/init/jsonc-text.ts
function toJsoncText(data, comments) {
  return `${write(data, { path: "", indent: "" }, comments)}
`;
}
var WIDTH = 100;
function write(value, place, comments) {
  if (typeof value !== "object" || value === null) return quote(value);
  const short = writeShort(value);
  const isCommented = [...comments.keys()].some((path) => place.path === "" || path.startsWith(`${place.path}.`));
  if (short.length + place.indent.length < WIDTH && !isCommented) return short;
  const indent = `${place.indent}  `;
  if (isList(value)) {
    const items = value.map((item) => `${indent}${write(item, { path: `${place.path}[]`, indent }, comments)}`);
    return `[
${items.join(",\n")}
${place.indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const path = place.path === "" ? key : `${place.path}.${key}`;
    return `${comment(comments.get(path), indent)}${indent}${quote(key)}: ${write(item, { path, indent }, comments)}`;
  });
  const head = place.path === "" ? comment(comments.get(""), indent) : "";
  return `{
${head}${entries.join(",\n")}
${place.indent}}`;
}
function writeShort(value) {
  if (isList(value)) return `[${value.map(writeShort).join(", ")}]`;
  if (typeof value !== "object" || value === null) return quote(value);
  const entries = Object.entries(value).map(([key, item]) => `${quote(key)}: ${writeShort(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function comment(lines, indent) {
  return (lines ?? []).map((line) => `${indent}// ${line.replace(/[^ -~]/g, "?")}
`).join("");
}
function quote(value) {
  return JSON.stringify(value).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")
  );
}

// src/init/create-config.ts
function createConfigText(projects, context) {
  const networks = describeNetworks(projects);
  const facts = {
    networks,
    tierFacts: describeTiers(projects, createPlan({})),
    storeFacts: describeStores(projects, { networks, isStoreImage: context.isStoreImage })
  };
  const plan = acceptFindings(createPlanData(facts, context.sharedFiles), context);
  const config = {
    ...context.schema === void 0 ? {} : { $schema: context.schema },
    root: true,
    extends: ["plugin:pmoves/recommended"],
    ...Object.keys(plan).length > 0 ? { plan } : {}
  };
  return toJsoncText(config, createComments(facts, projects.length));
}
function createPlanData({ networks, tierFacts, storeFacts }, sharedFiles) {
  const { dataNetwork, stores } = storeFacts;
  const exceptions = [...tierFacts.exceptions, ...storeFacts.exceptions];
  const isWorthStating = stores.size > 0 || [...networks.keys()].some((key) => key !== "default");
  return {
    ...tierFacts.tiers.size > 0 ? { tiers: Object.fromEntries(tierFacts.tiers) } : {},
    ...tierFacts.tiers.size > 0 && sharedFiles.length > 0 ? { sharedFiles } : {},
    ...isWorthStating ? { networks: Object.fromEntries(networks) } : {},
    ...stores.size > 0 ? { stores: Object.fromEntries(stores) } : {},
    ...dataNetwork ? { dataNetwork } : {},
    ...exceptions.length > 0 ? { exceptions } : {}
  };
}
function acceptFindings(plan, { findContradictions: findContradictions2 }) {
  const exceptions = describeFindings(findContradictions2(plan));
  return exceptions.length === 0 ? plan : { ...plan, exceptions: [...plan.exceptions ?? [], ...exceptions] };
}
function createComments({ networks, tierFacts }, projects) {
  const count = projects === 1 ? "the project" : `${projects} projects`;
  const unread = [...tierFacts.tiers.values()].some(({ secrets }) => secrets.includes("*"));
  const open = [...networks].filter(([, { internal }]) => internal === false).map(([key]) => key);
  return /* @__PURE__ */ new Map([
    [
      "",
      [
        `Written by 'pmoves-lint init' from ${count} here. It states what is, so that a change is a finding.`,
        "Decide what should be, and correct it: 'pmoves-lint' then says what is left to do."
      ]
    ],
    [
      "plan.tiers",
      [
        "Detected from env_file: who loads each file, and the classes of secret that it names.",
        ...unread ? ['Where secrets is ["*"], a file is absent and has no .example, so that nothing is known of it.'] : [],
        "Decide which classes each tier needs, and take the others out."
      ]
    ],
    ["plan.sharedFiles", ["Loaded by no service: it holds everything for reference."]],
    [
      "plan.networks",
      [
        "Detected from networks. What a variable sets is left out.",
        ...open.length > 0 ? [`Decide which of ${list(open)} must lead out of the host, and make the others internal.`] : [],
        'Decide who may join: "members" takes services, globs and selectors such as "tier:api".'
      ]
    ],
    ["plan.stores", ["Detected from images. Decide where each belongs (home), and what to take out of allow."]],
    ["plan.dataNetwork", ["The network of most stores, and who else is on it today. Decide who has to be."]],
    ["plan.exceptions", ["What contradicts the plan today. Each is a decision that is still open."]]
  ]);
}
function list(names) {
  return names.length > 8 ? `the ${names.length} that are not` : names.map((name) => `'${name}'`).join(", ");
}

// src/cli/find-contradictions.ts
function findContradictions(projects, data, root) {
  const plan = createPlan(data);
  return projects.flatMap((project) => runRules({ project, plan, rules: planRules(), root }).findings);
}
function planRules() {
  return rules.flatMap((rule) => {
    const { needsPlan, recommended: level, options } = rule.meta;
    return needsPlan && level !== "off" ? [{ rule, level, options: options?.defaults ?? {} }] : [];
  });
}

// src/cli/init-command.ts
var initTypes = { stdout: flag, help: { ...flag, short: "h" } };
async function runInit(argv, io) {
  const { values, positionals } = parseOptions(argv, initTypes);
  if (values.help) {
    io.stdout(initHelp);
    return 0;
  }
  const directory = readDirectory(positionals, io);
  const projects = await openProjects(directory, io);
  const sharedFiles = findSharedFiles(projects, io);
  const text = createConfigText(projects, {
    isStoreImage,
    sharedFiles,
    findContradictions: (plan) => findContradictions(projects, plan, directory),
    ...findSchema(directory, io)
  });
  if (values.stdout) io.stdout(text);
  else writeConfig(joinPath(directory, configFileName), text, io);
  return 0;
}
function readDirectory([given = ".", other], { cwd, disk }) {
  if (other !== void 0) throw new UsageError(`The command 'init' takes one directory, so '${other}' is too much.`);
  const directory = resolvePath(cwd, given);
  if (disk.kind(directory) === "directory") return directory;
  throw new UsageError(`There is no directory '${printable(given)}'.`);
}
async function openProjects(directory, { env, disk, stderr }) {
  const { COMPOSE_FILE: _, ...rest } = env;
  const sources = createSources(disk);
  const found = await discover(["."], directory, disk);
  const { projects, unreadable } = leaveOutOthers(found, (path) => {
    const answer = sources.read(path);
    return isReadable(answer) ? answer.text : void 0;
  });
  for (const folder of unreadable) stderr(`pmoves-lint: The folder '${printable(folder)}' cannot be read: left out.
`);
  if (projects.length === 0) {
    throw new UsageError(
      `There are no Compose files in '${printable(directory)}'. Name the directory that holds them.`
    );
  }
  return projects.map((found2) => {
    const request = { cwd: found2.directory, env: rest, profiles: ["*"], exampleEnvFiles: true };
    return createProject(resolveProject(request, sources));
  });
}
var SHARED = ["env.shared", ".env.shared"];
function findSharedFiles(projects, { disk }) {
  const services = projects.flatMap((project) => [...project.services.values()]);
  const loaded = new Set(services.flatMap(({ envFiles }) => envFiles.map(({ file }) => baseName(file))));
  return SHARED.filter((name) => {
    const places = projects.flatMap(
      (project) => [name, `${name}.example`].map((file) => joinPath(project.directory, file))
    );
    return !loaded.has(name) && !loaded.has(`${name}.example`) && places.some((place) => disk.kind(place) === "file");
  });
}
function findSchema(directory, { disk }) {
  const places = ["dist/config.schema.json", "config.schema.json"].map((file) => `node_modules/pmoves-lint/${file}`);
  const found = places.find((place) => disk.kind(joinPath(directory, place)) === "file");
  return found === void 0 ? {} : { schema: `./${found}` };
}
function writeConfig(path, text, io) {
  const taken = `There is a config already: '${path}'. Remove it first, or see with '--stdout' what would be written.`;
  createFile(path, text, { disk: io.disk, taken });
  io.stdout(`Wrote ${printable(path)}. Now run pmoves-lint, and read the comments in the file.
`);
}
export {
  runInit
};
