import {
  parseArguments
} from "./shared-4.js";
import "./shared-6.js";
import {
  writeFile
} from "./shared-17.js";
import "./shared-12.js";
import "./shared-15.js";
import {
  isProgress
} from "./shared-13.js";
import {
  version
} from "./shared-1.js";
import {
  countModuleRequests
} from "./shared-40.js";
import "./shared-68.js";
import "./shared-65.js";
import {
  groupBy
} from "./shared-64.js";
import {
  remember
} from "./shared-70.js";
import {
  isList,
  isRecord
} from "./shared-69.js";
import {
  baseName,
  directoryOf,
  isAbsolutePath,
  joinPath,
  resolvePath
} from "./shared-67.js";

// src/files/digest.ts
import { createHash } from "node:crypto";
function digestOf(text) {
  return createHash("sha256").update(text).digest("hex");
}

// src/files/observing-disk.ts
function observeDisk(disk, observer) {
  const notes = new Notes();
  const observed = {
    ...disk,
    kind: (path) => notes.note(notes.kinds, path, disk.kind(path)),
    read: (path) => {
      const stamp = observer.stampOf(path);
      if (stamp && !notes.stamps.has(path)) notes.stamps.set(path, stamp);
      const answer = disk.read(path);
      if ("text" in answer) observer.onText(answer.text);
      notes.note(notes.reads, path, describeRead(answer));
      return answer;
    },
    findComposeFiles: async (directory) => {
      const found = await disk.findComposeFiles(directory);
      notes.note(notes.searches, directory, describeSearch(found));
      return found;
    },
    refuseReplacing: (path, root) => notes.note(
      remember(notes.refusals, root, () => /* @__PURE__ */ new Map()),
      path,
      disk.refuseReplacing(path, root)
    ),
    create: (path, text) => {
      notes.isSteady = false;
      disk.create(path, text);
    },
    replace: (path, before, after) => {
      notes.isSteady = false;
      disk.replace(path, before, after);
    }
  };
  const { tracking } = disk;
  if (tracking) observed.tracking = (path) => notes.note(notes.trackings, path, tracking(path));
  return { disk: observed, observations: notes };
}
function describeRead(answer) {
  if ("text" in answer) return digestOf(answer.text);
  return `${answer.isMissing ? "missing" : "failure"}: ${answer.failure}`;
}
function describeSearch({ files, unreadable }) {
  return digestOf(JSON.stringify([[...files].sort(), [...unreadable].sort()]));
}
var Notes = class {
  reads = /* @__PURE__ */ new Map();
  stamps = /* @__PURE__ */ new Map();
  kinds = /* @__PURE__ */ new Map();
  searches = /* @__PURE__ */ new Map();
  trackings = /* @__PURE__ */ new Map();
  refusals = /* @__PURE__ */ new Map();
  isSteady = true;
  note(known, key, answer) {
    if (known.has(key) && known.get(key) !== answer) this.isSteady = false;
    known.set(key, answer);
    return answer;
  }
};

// src/cache/check.ts
async function isUnchanged(evidence, current) {
  const { disk, env } = current;
  const { reads, folders, kinds, searches, trackings, refusals, variables } = evidence;
  return variables.every(([name, digest]) => digestOfVariable(name, env) === (digest ?? void 0)) && reads.every((read) => isSameRead(read, current)) && folders.every((folder) => isSameFolder(folder, current)) && kinds.every(([path, kind]) => disk.kind(path) === kind) && refusals.every(([path, root, answer]) => disk.refuseReplacing(path, root) === (answer ?? void 0)) && trackings.every(([path, answer]) => disk.tracking?.(path) === (answer ?? void 0)) && await areSameSearches(searches, disk);
}
function digestOfVariable(name, env) {
  const value = Object.hasOwn(env, name) ? env[name] : void 0;
  return value === void 0 ? void 0 : digestOf(value);
}
function isSameRead([path, stamp, answer], { disk, reader }) {
  const isSame = stamp !== null && reader.stampOf(path)?.text === stamp;
  return isSame || describeRead(disk.read(path)) === answer;
}
function isSameFolder([folder, stamp, names], { disk, reader }) {
  const isSame = reader.stampOf(folder)?.text === (stamp ?? void 0);
  return isSame || names.every(([name, kind]) => disk.kind(joinPath(folder, name)) === kind);
}
async function areSameSearches(searches, disk) {
  for (const [directory, digest] of searches) {
    if (disk.kind(directory) !== "directory") return false;
    if (describeSearch(await disk.findComposeFiles(directory)) !== digest) return false;
  }
  return true;
}

// src/cache/collect-evidence.ts
function collectEvidence(observations, variables, reader) {
  const { reads, stamps, kinds, searches, trackings, refusals } = observations;
  return {
    reads: [...reads].map(([path, answer]) => [path, settledText(stamps.get(path), reader), answer]),
    ...groupKinds(kinds, reader),
    searches: [...searches],
    trackings: [...trackings].map(([path, answer]) => [path, answer ?? null]),
    refusals: [...refusals].flatMap(
      ([root, answers]) => [...answers].map(([path, answer]) => [path, root, answer ?? null])
    ),
    variables: [...variables].map(([name, digest]) => [name, digest ?? null])
  };
}
var SETTLING = 2e3;
function settledText(stamp, { started }) {
  return stamp && stamp.changed < started - SETTLING ? stamp.text : null;
}
function groupKinds(kinds, reader) {
  const folders = [];
  const single = [];
  for (const [folder, questions] of groupByFolder(kinds)) {
    const { text, proves } = readFolder(folder, reader);
    const proven = questions.filter(proves);
    if (proven.length > 0) folders.push([folder, text, proven.map(({ name, kind }) => [name, kind])]);
    for (const question of questions) if (!proves(question)) single.push([question.path, question.kind]);
  }
  return { folders, kinds: single };
}
function groupByFolder(kinds) {
  const questions = [...kinds].map(([path, kind]) => ({ path, name: baseName(path), kind }));
  return groupBy(questions, ({ path, name }) => {
    const folder = directoryOf(path);
    const isPlain = isAbsolutePath(folder) && joinPath(folder, name) === path && name !== "/" && !name.includes("\\");
    return isPlain ? folder : "";
  });
}
function readFolder(folder, reader) {
  const stamp = folder === "" ? void 0 : reader.stampOf(folder);
  const text = settledText(stamp, reader);
  if (folder !== "" && !stamp) return { text, proves: ({ kind }) => kind === "missing" };
  const listing = text === null ? void 0 : reader.listFolder(folder);
  return { text, proves: ({ name, kind }) => listing !== void 0 && (listing.get(name) ?? "missing") === kind };
}

// src/cache/entry.ts
var FORMAT = 1;
function printEntry(entry) {
  return `${JSON.stringify({ format: FORMAT, ...entry })}
`;
}
function parseEntry(text) {
  try {
    const data = JSON.parse(text);
    if (!isRecord(data) || data.format !== FORMAT) return void 0;
    const { effects, code, evidence } = data;
    const isSound = (code === 0 || code === 1) && isListOf(isEffect)(effects) && isEvidence(evidence);
    return isSound ? { effects, code, evidence } : void 0;
  } catch {
    return void 0;
  }
}
var PRINTS = /* @__PURE__ */ new Set(["stdout", "stderr", "printCommands"]);
var isNamed = (value) => isTuple(isText, isText)(value);
var isNamedOrNot = (value) => isTuple(isText, isTextOrNull)(value);
function isEvidence(value) {
  if (!isRecord(value)) return false;
  return isListOf(isTuple(isText, isTextOrNull, isText))(value.reads) && isListOf(isTuple(isText, isTextOrNull, isListOf(isNamed)))(value.folders) && isListOf(isNamed)(value.kinds) && isListOf(isNamed)(value.searches) && isListOf(isNamedOrNot)(value.trackings) && isListOf(isTuple(isText, isText, isTextOrNull))(value.refusals) && isListOf(isNamedOrNot)(value.variables);
}
function isEffect(value) {
  if (isTuple(isText, isText)(value)) return PRINTS.has(value[0]);
  return isTuple(isText, isText, isText)(value) && value[0] === "file";
}
function isText(value) {
  return typeof value === "string";
}
function isTextOrNull(value) {
  return value === null || typeof value === "string";
}
function isListOf(isItem) {
  return (value) => isList(value) && value.every(isItem);
}
function isTuple(...guards) {
  return (value) => isList(value) && value.length === guards.length && guards.every((isItem, index) => isItem(value[index]));
}

// src/cache/key.ts
function keyOf({ env, ...rest }) {
  const variables = Object.entries(env).filter(([name]) => !PASSING.has(name));
  return digestOf(JSON.stringify({ ...rest, env: variables.sort(([a], [b]) => a < b ? -1 : 1) }));
}
function findPassingVariables(text) {
  return [...new Set(text.match(MENTION))];
}
var PASSING = /* @__PURE__ */ new Set([
  ..."_ SHLVL OLDPWD COLUMNS LINES WINDOWID TERM_SESSION_ID ITERM_SESSION_ID WT_SESSION".split(" "),
  ..."TMUX TMUX_PANE STY SSH_AUTH_SOCK SSH_CLIENT SSH_CONNECTION SSH_TTY GPG_TTY XDG_SESSION_ID".split(" "),
  ..."GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_RUN_ATTEMPT GITHUB_SHA GITHUB_ENV GITHUB_OUTPUT".split(" "),
  ..."GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY".split(" ")
]);
var MENTION = new RegExp(`\\b(?:${[...PASSING].join("|")})\\b`, "g");

// src/cli/cached-lint-command.ts
async function runCachedLint(argv, io) {
  const options = parseArguments(argv);
  const machine = isCacheable(options) ? await io.openCache() : void 0;
  if (!machine) return lintAfresh(argv, io);
  const store = openStore(argv, options, { io, machine });
  const known = parseEntry(store.read() ?? "");
  if (known && writesOnlyReports(known, options, io)) {
    const check = isUnchanged(known.evidence, { disk: io.disk, env: io.env, reader: machine });
    if (await check.catch(() => false)) return replay(known, io);
  }
  return record(argv, io, { machine, store });
}
async function lintAfresh(argv, io) {
  return (await import("./lint-command.js")).runLint(argv, io);
}
function isCacheable({ cache, help, version: version2, lint, fixDryRun, stdin, changedSince }) {
  return cache && !help && !version2 && !lint.fix && !fixDryRun && !stdin && changedSince === void 0;
}
function openStore(argv, { cacheLocation }, { io, machine }) {
  const { cwd, env, isTTY, today, disk } = io;
  const key = keyOf({ argv, cwd, env, isTTY, home: disk.home, today, version, machine: machine.identity });
  const folder = cacheLocation === void 0 ? machine.folder : resolvePath(cwd, cacheLocation);
  const name = `${key}.json`;
  return { read: () => machine.read(folder, name), write: (text) => machine.write(folder, name, text) };
}
function writesOnlyReports({ effects }, { reports }, { cwd }) {
  const files = new Set(reports.flatMap(({ file }) => file === void 0 ? [] : [resolvePath(cwd, file)]));
  return effects.every((effect) => effect[0] !== "file" || files.has(effect[1]));
}
function replay({ effects, code }, io) {
  for (const effect of effects) {
    if (effect[0] === "file") writeFile(effect[1], effect[2], io);
    else io[effect[0]](effect[1]);
  }
  return code;
}
async function record(argv, io, { machine, store }) {
  const requests = countModuleRequests();
  const effects = [];
  const variables = /* @__PURE__ */ new Map();
  const { disk, observations } = observeDisk(io.disk, {
    stampOf: machine.stampOf,
    onText: (text) => {
      for (const name of findPassingVariables(text)) variables.set(name, digestOfVariable(name, io.env));
    }
  });
  const code = await lintAfresh(argv, noteEffects({ ...io, disk }, effects));
  const isObserved = observations.isSteady && countModuleRequests() === requests;
  if (code === 2 || !isObserved) return code;
  store.write(printEntry({ code, effects, evidence: collectEvidence(observations, variables, machine) }));
  return code;
}
function noteEffects({ program: _, ...io }, effects) {
  return {
    ...io,
    stdout: (text) => {
      effects.push(["stdout", text]);
      io.stdout(text);
    },
    printCommands: (text) => {
      effects.push(["printCommands", text]);
      io.printCommands(text);
    },
    stderr: (text) => {
      if (!isProgress(text)) effects.push(["stderr", text]);
      io.stderr(text);
    },
    disk: {
      ...io.disk,
      write: (path, text) => {
        io.disk.write(path, text);
        effects.push(["file", path, text]);
      }
    }
  };
}
export {
  runCachedLint
};
