import {
  createProject
} from "./shared-8.js";
import {
  createNodeDisk,
  defaultFileNames,
  isEnvFileName,
  overrideFileNames
} from "./shared-12.js";
import {
  ConfigError,
  createSources,
  loadConfig,
  matchesGlob,
  resolveProject,
  rules
} from "./shared-2.js";
import {
  baseName,
  directoryOf,
  joinPath,
  resolvePath
} from "./shared-18.js";
import {
  fillMessage,
  printable
} from "./shared-14.js";

// package.json
var package_default = { version: "0.1.0" };

// src/version.ts
var version = package_default.version;

// src/files/discover.ts
async function discover(paths, cwd, disk) {
  const directories = [];
  const missing = [];
  const projects = [];
  for (const given of paths) {
    const path = resolvePath(cwd, given);
    const kind = disk.kind(path);
    if (kind === "missing") missing.push(given);
    else if (kind === "directory") directories.push(path);
    else projects.push(...projectOfFile(path, disk));
  }
  for (const directory of directories) projects.push(...await search(directory, disk));
  return { projects: unique(projects), directories, missing };
}
function projectOfDirectory(directory, disk, isNamed) {
  const base = firstFile(directory, defaultFileNames, disk);
  return base === void 0 ? void 0 : { ...withOverride(base, disk), isDefault: true, isNamed };
}
async function search(directory, disk) {
  const found = await disk.findComposeFiles(directory);
  const folders = new Set(found.map(directoryOf));
  return [...folders].flatMap((folder) => projectOfDirectory(folder, disk, false) ?? []);
}
function projectOfFile(path, disk) {
  const directory = directoryOf(path);
  const name = baseName(path);
  if (isEnvFileName(name)) return projectAbove(directory, disk);
  const project = projectOfDirectory(directory, disk, true);
  const isOverride = overrideFileNames.some((override) => override === name);
  if (project && (isOverride || project.files[0] === path)) return [project];
  const isDefaultName = defaultFileNames.some((base) => base === name);
  const alone = isDefaultName ? withOverride(path, disk) : { directory, files: [path] };
  return [{ ...alone, isDefault: false, isNamed: true }];
}
function projectAbove(directory, disk) {
  const project = projectOfDirectory(directory, disk, true);
  const parent = directoryOf(directory);
  if (project || parent === directory) return project ? [project] : [];
  return projectAbove(parent, disk);
}
function withOverride(base, disk) {
  const directory = directoryOf(base);
  const override = firstFile(directory, overrideFileNames, disk);
  return { directory, files: override === void 0 ? [base] : [base, override] };
}
function firstFile(directory, names, disk) {
  return names.map((name) => joinPath(directory, name)).find((path) => disk.kind(path) === "file");
}
function unique(projects) {
  const known = /* @__PURE__ */ new Map();
  for (const project of projects) {
    const key = project.files.join("\0");
    if (!known.get(key)?.isNamed) known.set(key, project);
  }
  return [...known].sort(([a], [b]) => a < b ? -1 : 1).map(([, project]) => project);
}

// src/files/find-root.ts
function findRoot(directory, files) {
  for (let at = directory; ; at = directoryOf(at)) {
    if (files.kind(joinPath(at, ".git")) !== "missing") return at;
    if (directoryOf(at) === at) return directory;
  }
}

// src/lint/choose-runs.ts
function chooseGivenFiles({ options, configOf }) {
  const { cwd, files, env = {} } = options;
  const first = files?.[0];
  const directory = options.projectDirectory ?? (first === void 0 ? cwd : directoryOf(resolvePath(cwd, first)));
  const config = configOf(resolvePath(cwd, directory));
  return { config, request: { cwd, env, ...files ? { files } : {}, ...commonRequest(options, config) } };
}
function chooseRuns({ projects, directories }, choice) {
  const places = /* @__PURE__ */ new Set([...directories, ...projects.map(({ directory }) => directory)]);
  const found = new Set(projects.flatMap(({ files }) => files));
  const isAsked = ({ name, files }) => choice.options.stacks?.includes(name) ?? files.some((file) => found.has(file) || directories.some((directory) => isBelow(file, directory)));
  const stacks = stacksOf(places, choice).filter(({ stack }) => isAsked(stack));
  const covered = new Set(stacks.flatMap(({ stack }) => stack.files));
  const alone = choice.options.stacks ? [] : projects.filter(({ files }) => !files.some((file) => covered.has(file)));
  return [
    ...alone.flatMap((project) => runOfProject(project, choice)),
    ...stacks.map(({ stack, config }) => runOfStack(stack, config, choice.options))
  ];
}
function stacksOf(places, { configOf }) {
  const known = /* @__PURE__ */ new Map();
  for (const place of places) {
    const config = configOf(place);
    for (const stack of config.stacks.values()) known.set(JSON.stringify([stack.name, stack.files]), { stack, config });
  }
  return [...known.values()];
}
function runOfProject({ directory, files, isDefault }, { options, configOf }) {
  const config = configOf(directory);
  if (files[0] !== void 0 && config.isIgnored(files[0])) return [];
  const findsItself = isDefault && options.projectDirectory === void 0;
  const named = findsItself ? {} : { files };
  return [
    { config, request: { cwd: directory, env: projectEnv(options), ...named, ...commonRequest(options, config) } }
  ];
}
function runOfStack(stack, config, options) {
  const { files, projectDirectory, profiles, envFiles } = stack;
  const own = {
    ...projectDirectory === void 0 ? {} : { projectDirectory },
    ...profiles ? { profiles } : {},
    ...envFiles ? { envFiles } : {}
  };
  const cwd = projectDirectory ?? directoryOf(files[0] ?? options.cwd);
  const common = { profiles: ["*"], ...own, ...givenRequest(options), exampleEnvFiles: readsExamples(options, config) };
  return { config, stack: stack.name, request: { cwd, env: projectEnv(options), files, ...common } };
}
function commonRequest(options, config) {
  return { profiles: ["*"], ...givenRequest(options), exampleEnvFiles: readsExamples(options, config) };
}
function givenRequest({ cwd, profiles, envFiles, projectDirectory }) {
  return {
    ...profiles ? { profiles } : {},
    ...envFiles ? { envFiles: envFiles.map((file) => resolvePath(cwd, file)) } : {},
    ...projectDirectory === void 0 ? {} : { projectDirectory: resolvePath(cwd, projectDirectory) }
  };
}
function readsExamples({ exampleEnvFiles }, config) {
  return exampleEnvFiles !== false && config.exampleEnvFiles;
}
function projectEnv({ env = {} }) {
  const { COMPOSE_FILE: _, ...rest } = env;
  return rest;
}
function isBelow(file, directory) {
  return file.startsWith(directory.endsWith("/") ? directory : `${directory}/`);
}

// src/lint/exceptions.ts
function findException(query) {
  const { service: name, subject } = query.report;
  const service = name === void 0 ? void 0 : query.project.services.get(name);
  return query.plan.exceptions.find(
    ({ rule, services, subjects }) => rule === query.rule && (!services || service !== void 0 && query.plan.selects(services, service)) && (!subjects || subject !== void 0 && subjects.some((glob) => matchesGlob(glob, subject)))
  );
}

// src/lint/identity.ts
function identityOf({ rule, file, root, path, subject }) {
  const relative = file.startsWith(root) ? file.slice(root.length).replace(/^[\\/]+/, "") : file;
  const element = path.replace(/\.\d+(?=\.|$)/g, "");
  return [rule, relative.replaceAll("\\", "/"), element, subject ?? ""].join("\n");
}

// src/lint/run.ts
function runRules(input) {
  const findings = [];
  const failures = [];
  for (const active of input.rules) {
    if (active.rule.meta.needsWholeProject && input.project.isOverlay) continue;
    try {
      runRule(active, input, findings);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      failures.push({ kind: "rule", message: `Rule '${active.rule.id}' failed: ${reason}`, cause });
    }
  }
  return { findings, failures };
}
function runRule(active, input, findings) {
  let current;
  const { project, plan } = input;
  const report = (reported) => {
    const named = { ...nameService(reported, input, current), ...reported };
    const exception = findException({ plan, project, rule: active.rule.id, report: named });
    if (!exception) findings.push(createFinding(active, input, named));
  };
  const visitor = active.rule.create({ options: active.options, project, plan, report });
  visitor.project?.(project);
  if (visitor.service) {
    for (const service of project.services.values()) {
      current = service;
      if (service.enabled) visitor.service(service);
    }
    current = void 0;
  }
  if (visitor.network) for (const network of project.networks.values()) visitor.network(network);
  if (visitor.envFile) for (const file of project.envFiles.values()) visitor.envFile(file);
  if (visitor.problem) visitProblems(visitor, active.rule.id, project.problems);
}
function visitProblems(visitor, kind, problems) {
  for (const problem of problems) if (problem.kind === kind) visitor.problem?.(problem);
}
function nameService({ at }, { project }, current) {
  const service = current ?? findService(at.path, project);
  return service ? { service: service.name } : {};
}
function findService(path, { services }) {
  if (!path.startsWith("services.")) return void 0;
  const parts = path.split(".");
  for (let end = parts.length; end > 1; end -= 1) {
    const service = services.get(parts.slice(1, end).join("."));
    if (service) return service;
  }
  return void 0;
}
function createFinding(active, input, reported) {
  const { rule, level } = active;
  const at = reported.range ?? reported.at.at;
  const { path } = reported.at;
  const { service, subject, messageId, flow } = reported;
  return {
    rule: rule.id,
    messageId,
    level: reported.atMost ?? level,
    message: fillMessage(rule.meta.messages[messageId] ?? messageId, reported.data ?? {}),
    at,
    path,
    ...service === void 0 ? {} : { service },
    ...subject === void 0 ? {} : { subject },
    identity: identityOf({ rule: rule.id, file: at.file.path, root: input.root, path, subject }),
    related: reported.related ?? flow ?? [],
    ...flow && flow.length > 0 ? { flow } : {},
    cause: reported.cause ?? `${messageId}:${at.file.path}:${at.start}`,
    stacks: []
  };
}

// src/lint/lint-run.ts
function lintRun(run, context) {
  try {
    return lintProject(run, context);
  } catch (cause) {
    const place = run.stack ?? run.request.files?.[0] ?? run.request.cwd;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { findings: [], files: [], active: [], failures: [{ kind: "bug", message: `${place}: ${reason}`, cause }] };
  }
}
function lintProject({ request, config, stack }, { sources, rules: rules2, root }) {
  const reading = { ...request, referenceEnvFiles: config.plan.data.sharedFiles ?? [] };
  const project = createProject(resolveProject(reading, sources));
  const active = activeRules(config, project.files[0]?.path ?? request.cwd, [...rules2, ...config.pluginRules]);
  const { findings, failures } = runRules({ project, plan: config.plan, rules: active, root });
  const stacks = stack === void 0 ? [] : [stack];
  return {
    findings: findings.map((finding) => ({ ...finding, stacks })),
    files: [...project.files, ...envFileSources(project)],
    active,
    failures
  };
}
function envFileSources({ envFiles, referenceEnvFiles }) {
  const files = [...envFiles.values()];
  const examples = files.flatMap(({ example }) => example ?? []);
  return [...files, ...examples, ...referenceEnvFiles.values()].map(({ source }) => source);
}
function activeRules(config, path, rules2) {
  const settings = config.rulesFor(path);
  return rules2.flatMap((rule) => {
    const setting = settings.get(rule.id);
    if (!setting || setting.level === "off") return [];
    return [{ rule, level: setting.level, options: setting.options }];
  });
}

// src/lint/merge-outcomes.ts
function mergeOutcomes(outcomes, failures) {
  const files = new Map(outcomes.flatMap((outcome) => outcome.files.map((file) => [file.path, file])));
  return {
    findings: mergeFindings(outcomes.flatMap((outcome) => outcome.findings)),
    files: [...files.values()].sort((a, b) => compare(a.path, b.path)),
    rules: describeRules(outcomes),
    failures: uniqueFailures([...failures, ...outcomes.flatMap((outcome) => outcome.failures)])
  };
}
function mergeFindings(findings) {
  const merged = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, stacks: [...known.stacks, ...finding.stacks] } : finding);
  }
  return [...merged.values()].map((finding) => ({ ...finding, stacks: [...new Set(finding.stacks)].sort(compare) })).sort(compareFindings);
}
function keyOf({ rule, messageId, at, path, service, subject }) {
  return JSON.stringify([rule, messageId, at.file.path, at.start, at.end, path, service, subject]);
}
function compareFindings(a, b) {
  return compare(a.at.file.path, b.at.file.path) || a.at.start - b.at.start || a.at.end - b.at.end || compare(a.rule, b.rule) || compare(a.path, b.path) || compare(keyOf(a), keyOf(b));
}
function uniqueFailures(failures) {
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()];
}
function describeRules(outcomes) {
  const described = /* @__PURE__ */ new Map();
  for (const { rule, level } of outcomes.flatMap(({ active }) => active)) {
    if (described.get(rule.id)?.level !== "error") described.set(rule.id, describeRule(rule, level));
  }
  return [...described.values()].sort((a, b) => compare(a.id, b.id));
}
function describeRule({ id, meta }, level) {
  const { summary, category, messages, references, securitySeverity } = meta;
  return {
    id,
    summary,
    category,
    level,
    messages,
    references,
    url: pageOf(id, references),
    ...securitySeverity === void 0 ? {} : { securitySeverity }
  };
}
function pageOf(id, references) {
  const isOwn = !id.includes("/");
  if (isOwn) return `https://unpkg.com/pmoves-lint@${version}/docs/rules/${id}.md`;
  return references[0] ?? "https://www.npmjs.com/package/pmoves-lint";
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/lint/lint.ts
async function lint(options) {
  const disk = options.disk ?? createNodeDisk();
  try {
    const choice = { options, configOf: createConfigReader(options, disk) };
    const { runs, failures } = usesGivenFiles(options) ? findGivenFiles(choice, disk) : await findRuns(choice, disk);
    const context = { sources: createSources(disk), rules, root: findRoot(options.cwd, disk) };
    return mergeOutcomes(
      runs.map((run) => lintRun(run, context)),
      failures
    );
  } catch (error) {
    if (error instanceof ConfigError)
      return mergeOutcomes([], [{ kind: "config", message: error.message, cause: error }]);
    throw error;
  }
}
function createConfigReader({ cwd, config }, files) {
  const known = /* @__PURE__ */ new Map();
  const path = typeof config === "string" ? resolvePath(cwd, config) : config;
  const given = path === void 0 ? {} : { path };
  return (directory) => {
    const place = path || directory;
    const read = known.get(place) ?? loadConfig({ startDirectory: directory, cwd, files, rules, ...given });
    known.set(place, read);
    return read;
  };
}
function usesGivenFiles({ files, paths = [], stacks, env }) {
  return files !== void 0 || paths.length === 0 && !stacks && Boolean(env?.COMPOSE_FILE);
}
function findGivenFiles(choice, disk) {
  const { cwd, files = [] } = choice.options;
  const missing = files.filter((file) => disk.kind(resolvePath(cwd, file)) === "missing");
  if (missing.length > 0) return { runs: [], failures: missing.map(describeMissing) };
  return { runs: [chooseGivenFiles(choice)], failures: [] };
}
async function findRuns(choice, disk) {
  const { cwd, paths = [], stacks } = choice.options;
  const found = await discover(paths.length > 0 ? paths : ["."], cwd, disk);
  const runs = chooseRuns(found, choice);
  const failures = found.missing.map(describeMissing);
  if (stacks) return { runs, failures: [...failures, ...findUnknownStacks(stacks, runs, choice)] };
  const isIgnored = found.projects.some(({ isNamed }) => isNamed);
  if (runs.length > 0 || failures.length > 0 || isIgnored) return { runs, failures };
  return { runs, failures: [{ kind: "input", message: describeNothing(found.projects.length > 0) }] };
}
function findUnknownStacks(names, runs, choice) {
  const known = stacksOf([choice.options.cwd], choice).map(({ stack }) => stack.name);
  const list = known.length > 0 ? `The config's stacks are ${known.join(", ")}.` : "The config has no stacks.";
  return names.filter((name) => !runs.some(({ stack }) => stack === name)).map((name) => ({ kind: "config", message: `There is no stack '${printable(name)}'. ${list}` }));
}
function describeMissing(path) {
  return { kind: "input", message: `There is no file or directory '${printable(path)}'.` };
}
function describeNothing(isIgnored) {
  if (isIgnored) return "The config's 'ignorePatterns' leave out every Compose file here.";
  return "There are no Compose files here. Name one, or a directory above one.";
}

export {
  findRoot,
  version,
  lint
};
