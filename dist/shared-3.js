import {
  findRoot
} from "./shared-38.js";
import {
  compareFindings
} from "./shared-48.js";
import {
  isJsonObject,
  parseJsonc,
  placeMistake,
  suggestName
} from "./shared-28.js";
import {
  positionAt
} from "./shared-71.js";
import {
  ConfigError
} from "./shared-29.js";
import {
  blindingRules
} from "./shared-41.js";
import {
  elementOf,
  identityOf
} from "./shared-47.js";
import {
  compareText
} from "./shared-66.js";
import {
  groupBy
} from "./shared-64.js";
import {
  isList
} from "./shared-69.js";
import {
  directoryOf,
  isBelow,
  joinPath,
  relativePath,
  resolvePath
} from "./shared-67.js";
import {
  fillMessage
} from "./shared-49.js";

// src/baseline/entry.ts
function entryOf({ rule, at, service, path, subject }, directory) {
  return {
    rule,
    file: relativeTo(directory, at.file.path),
    ...service === void 0 ? {} : { service },
    path: elementOf(path),
    ...subject === void 0 ? {} : { subject },
    count: 1
  };
}
function keyOf({ rule, file, service, path, subject }) {
  return JSON.stringify([file, rule, path, service ?? null, subject ?? null]);
}
function relativeTo(directory, path) {
  return relativePath(directory.replaceAll("\\", "/"), path.replaceAll("\\", "/"));
}

// src/baseline/apply-baseline.ts
function applyBaseline(result, use) {
  const { fresh, known, stale } = use.comparison;
  const isExpired = ({ entry }) => entry.expires !== void 0 && entry.expires < use.today;
  const expired = known.filter(isExpired);
  const reported = [...describeStale(stale, result, use), ...describeExpired(expired, result, use)];
  return {
    ...result,
    findings: [...fresh, ...expired.map(({ finding }) => finding), ...reported],
    suppressed: [...result.suppressed, ...known.filter((item) => !isExpired(item)).map(suppress)],
    files: reported.length > 0 ? [...result.files, use.baseline.source] : result.files
  };
}
function suppress({ finding, entry: { reason } }) {
  const justification = reason === void 0 ? {} : { justification: reason };
  return { ...finding, suppression: { kind: "external", ...justification } };
}
function describeStale(stale, result, use) {
  return stale.flatMap(({ entry, found, isRepeated }) => {
    const messageId = isRepeated ? "repeated" : found > 0 ? "fewer" : "gone";
    const related = isRepeated ? [] : placeOf(entry, result, use);
    const data = { found, count: entry.count };
    return describeEntry({ rule: "baseline-stale", messageId, entry, data, related }, result, use);
  });
}
function placeOf(entry, { files }, { baseline }) {
  const file = files.find(({ path }) => relativeTo(baseline.directory, path) === entry.file);
  return file ? [{ at: { file, start: 0, end: 0 }, message: "The fault was in this file." }] : [];
}
function describeExpired(expired, result, use) {
  const entries = new Set(expired.map(({ entry }) => entry));
  return [...entries].flatMap((entry) => {
    const places = expired.filter((item) => item.entry === entry).map(({ finding }) => finding.at);
    const related = places.map((at) => ({ at, message: "This is reported again." }));
    const owner = entry.owner === void 0 ? "" : ` (owner: ${entry.owner})`;
    const data = { expires: entry.expires ?? "", owner };
    return describeEntry({ rule: "baseline-expired", messageId: "expired", entry, data, related }, result, use);
  });
}
function describeEntry({ rule, messageId, entry, data, related = [] }, { rules }, { root }) {
  const description = rules.find(({ id }) => id === rule);
  if (!description) return [];
  const { level, messages } = description;
  const path = "findings";
  const subject = keyOf(entry);
  return [
    {
      rule,
      messageId,
      level,
      message: fillMessage(messages[messageId] ?? messageId, { ...data, ...nameEntry(entry) }),
      at: entry.at,
      path,
      subject,
      identity: identityOf({ rule, file: entry.at.file.path, root, path, subject }),
      related,
      cause: `${rule}:${subject}`,
      stacks: []
    }
  ];
}
function nameEntry({ rule, file, service, path, subject }) {
  const about = subject === void 0 ? "" : ` about '${subject}'`;
  const where = path === "" ? "" : ` at '${path}'`;
  const isNamed = service === void 0 || `${path}.`.startsWith(`services.${service}.`);
  return { rule, about: `${about}${where}${isNamed ? "" : ` for service '${service}'`} in '${file}'` };
}

// src/baseline/judge.ts
function createJudge(coverage, { directory, fresh }) {
  const views = coverage.outcomes.flatMap((outcome) => outcome.view ? [{ ...outcome, view: outcome.view }] : []);
  if (coverage.failures.length > 0 || fresh.some(({ rule }) => blindingRules.has(rule))) return () => false;
  const skipped = findSkippedStacks(views);
  const isLocal = coverage.isCheckout ? dependsOnLocalFiles : () => false;
  return (entry) => {
    const file = joinPath(directory, entry.file);
    const isNamed = views.some((viewed) => namedFiles(viewed).includes(file));
    const isSearched = coverage.searched.some((searched) => isBelow(file, normalize(searched)));
    const isSkipped = skipped.some(({ files }) => !isNamed || files.map(normalize).includes(file));
    const judges = views.filter((viewed) => hasRun(entry.rule, viewed));
    if (isSkipped || !(isNamed || isSearched) || judges.length === 0) return false;
    const readers = views.filter((viewed) => textOf(viewed, file) !== void 0);
    if (readers.length === 0) return coverage.isGone(file) && !isExpected(file, views);
    const able = readers.filter((reader) => judges.includes(reader));
    return able.length > 0 && wasActive(entry, readers) && !dependsOnMachine({ entry, file, able }) && !isLocal({ entry, file, able });
  };
}
function findSkippedStacks(views) {
  const done = new Set(views.map(({ view }) => view.run.stack));
  return views.flatMap(({ view }) => [...view.run.config.stacks.values()]).filter(({ name }) => !done.has(name));
}
function namedFiles({ view, files }) {
  const { cwd, files: given } = view.run.request;
  if (given) return given.map((file) => normalize(resolvePath(cwd, file)));
  const paths = files.map(({ path }) => normalize(path));
  return paths.filter((path, index) => index === 0 || /\.override\.ya?ml$/.test(path));
}
function hasRun(rule, { active, view }) {
  return active.some((item) => item.rule.id === rule && !(view.isOverlay && item.rule.meta.needsWholeProject));
}
function textOf({ files }, file) {
  return files.find(({ path }) => normalize(path) === file)?.text;
}
function isExpected(file, views) {
  return views.some(({ view }) => view.missingEnvFiles.map(normalize).includes(file));
}
function wasActive({ service }, readers) {
  const views = readers.map(({ view }) => view);
  const isDisabled = service !== void 0 && views.some((view) => view.disabledServices.includes(service));
  return !isDisabled || views.some((view) => view.enabledServices.includes(service));
}
function dependsOnMachine({ entry: { rule, service, subject }, file, able }) {
  const isDependent = able.some(
    ({ active }) => active.some((item) => item.rule.id === rule && item.rule.meta.dependsOnMachine)
  );
  const isServed = service === void 0 || able.some(({ view }) => view.enabledServices.includes(service));
  const isWritten = subject === void 0 || able.some((viewed) => textOf(viewed, file)?.includes(subject));
  return isDependent && isServed && isWritten;
}
function dependsOnLocalFiles({ entry: { service, path }, file, able }) {
  const views = able.map(({ view }) => view);
  if (views.some(({ localEnvFiles }) => localEnvFiles.map(normalize).includes(file))) return true;
  if (service === void 0 || !views.some(({ localServices }) => localServices.includes(service))) return false;
  return path === `services.${service}` || /\.(?:env_file|environment)(?:\.|$)/.test(path);
}
function normalize(path) {
  return path.replaceAll("\\", "/");
}

// src/baseline/match.ts
function matchEntries(entries, findings, directory) {
  const found = groupBy(findings, (finding) => keyOf(entryOf(finding, directory)));
  const stated = new Map([...entries].reverse().map((entry) => [keyOf(entry), entry]));
  const groups = [...found].map(([key, group]) => splitGroup(group, stated.get(key)));
  const surplus = entries.flatMap((entry) => {
    const isRepeated = stated.get(keyOf(entry)) !== entry;
    const number = isRepeated ? 0 : found.get(keyOf(entry))?.length ?? 0;
    return number < entry.count ? [{ entry, found: number, isRepeated }] : [];
  });
  return { fresh: groups.flatMap(({ fresh }) => fresh), known: groups.flatMap(({ known }) => known), surplus };
}
function splitGroup(group, entry) {
  if (!entry) return { fresh: group, known: [] };
  const known = group.slice(0, entry.count);
  const message = `This looks the same; the baseline knows ${known.length} of these ${group.length}.`;
  const related = known.map(({ at }) => ({ at, message }));
  const fresh = group.slice(entry.count).map((finding) => ({ ...finding, related: [...finding.related, ...related] }));
  return { fresh, known: known.map((finding) => ({ finding, entry })) };
}

// src/baseline/compare.ts
function compareWithBaseline(baseline, findings, coverage) {
  const { entries, directory } = baseline;
  const match = matchEntries(entries, findings, directory);
  if (match.surplus.length === 0) return { ...match, stale: [] };
  const isJudged = createJudge(coverage, { directory, fresh: match.fresh });
  return { ...match, stale: match.surplus.filter(({ entry, isRepeated }) => isRepeated || isJudged(entry)) };
}

// src/baseline/baseline.ts
function canBeKnown({ rule }) {
  return rule !== "compose-syntax" && !/^(baseline|suppression)-/.test(rule);
}
var FORMAT = 1;

// src/baseline/check-baseline.ts
function checkBaseline(path, { data, faults, locate }) {
  if (faults.length > 0) return [];
  const document = { name: path, directory: directoryOf(path), data: isJsonObject(data) ? data : {}, locate };
  const mistakes = isJsonObject(data) ? checkTop(data) : [{ path: [], problem: "This is no baseline.", advice: CREATE }];
  return mistakes.map((mistake) => placeMistake(document, mistake));
}
var CREATE = "Write one with `pmoves-lint baseline create`.";
function checkTop(data) {
  const { version, findings } = data;
  const isKnown = version === FORMAT;
  if (!isKnown && version !== void 0) {
    const problem = `This version of pmoves-lint reads baselines of version ${FORMAT}.`;
    return [{ path: ["version"], problem, advice: CREATE }];
  }
  return [
    ...checkKeys(data, [], ["version", "findings"]),
    ...isKnown ? [] : [missing([], "version", `Write "version": ${FORMAT}.`)],
    ...findings === void 0 ? [missing([], "findings", CREATE)] : checkFindings(findings)
  ];
}
function checkFindings(findings) {
  if (isList(findings)) return findings.flatMap((entry, index) => checkEntry(entry, ["findings", index]));
  return [{ path: ["findings"], problem: "This must be a list.", advice: CREATE }];
}
var text = { name: "a text", fits: (value) => typeof value === "string" };
var filled = {
  name: "a text that is not empty",
  fits: (value) => typeof value === "string" && /\S/.test(value)
};
var count = { name: "a whole number from 1", fits: (value) => Number.isInteger(value) && Number(value) > 0 };
var day = { name: "a day, YYYY-MM-DD", fits: (value) => typeof value === "string" && isDay(value) };
var KEYS = /* @__PURE__ */ new Map([
  ["rule", { kind: filled, isRequired: true, advice: "Name the rule." }],
  ["file", { kind: filled, isRequired: true, advice: "Name the file, relative to the folder of the baseline." }],
  ["service", { kind: text, advice: "Name the service, or leave the key out." }],
  ["path", { kind: text, isRequired: true, advice: "Write the path of the element, such as services.web.image." }],
  ["subject", { kind: text, advice: "Name what the finding is about, or leave the key out." }],
  ["count", { kind: count, advice: "Say how many findings look the same." }],
  ["reason", { kind: filled, advice: "Say why the fault stays, or leave the key out." }],
  ["owner", { kind: filled, advice: "Say who sees to it, or leave the key out." }],
  ["expires", { kind: day, advice: "Say until when the fault may stay, or leave the key out." }]
]);
function checkEntry(entry, path) {
  if (!isJsonObject(entry)) return [{ path, problem: "An entry must be an object.", advice: CREATE }];
  const isForbidden = typeof entry.rule === "string" && !canBeKnown({ rule: entry.rule });
  return [
    ...checkKeys(entry, path, [...KEYS.keys()]),
    ...[...KEYS].flatMap(([name, key]) => checkValue(entry, { path, name, key })),
    ...isForbidden ? [{ path: [...path, "rule"], ...FORBIDDEN }] : []
  ];
}
var FORBIDDEN = {
  problem: "Findings of this rule cannot be in a baseline.",
  advice: "Remove the entry, and correct what the rule reports."
};
function checkValue(entry, { path, name, key }) {
  const value = entry[name];
  if (value === void 0) return key.isRequired ? [missing(path, name, key.advice)] : [];
  const { kind, advice } = key;
  return kind.fits(value) ? [] : [{ path: [...path, name], problem: `This must be ${kind.name}.`, advice }];
}
function checkKeys(data, path, known) {
  return Object.keys(data).filter((key) => !known.includes(key)).map((key) => ({
    path: [...path, key],
    token: "key",
    problem: `Unknown key '${key}'.`,
    advice: suggestName(key, known, "Remove it.")
  }));
}
function missing(path, key, advice) {
  return { path, problem: `The key '${key}' is missing.`, advice };
}
function isDay(value) {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

// src/baseline/read-baseline.ts
function readBaseline(source) {
  const conflict = /^<{7}(?= |$)/m.exec(source.text);
  if (conflict) throw new ConfigError([describeConflict(source, conflict.index)]);
  const document = parseJsonc(source);
  const mistakes = [...describeFaults(source, document), ...checkBaseline(source.path, document)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { source, directory: directoryOf(source.path.replaceAll("\\", "/")), entries: readEntries(source, document) };
}
function describeConflict(source, offset) {
  return {
    file: source.path,
    ...positionAt(source, offset),
    problem: "This merge was not finished.",
    advice: "Keep the lines of both sides, then run `pmoves-lint baseline prune`."
  };
}
function describeFaults({ path }, { faults }) {
  const advice = "Correct the JSON; comments and trailing commas are allowed.";
  return faults.slice(0, MOST_FAULTS).map(({ at, problem }) => ({ file: path, ...at, problem, advice }));
}
var MOST_FAULTS = 5;
function readEntries(file, { data, rangeOf }) {
  const findings = isJsonObject(data) && isList(data.findings) ? data.findings : [];
  return findings.filter(isJsonObject).map((entry, index) => ({
    ...readEntry(entry),
    at: { file, ...rangeOf(["findings", index]) ?? { start: 0, end: 0 } }
  }));
}
function readEntry({ rule, file, path, count: count2, service, subject, reason, owner, expires }) {
  return {
    rule: textOf2(rule),
    file: textOf2(file),
    path: textOf2(path),
    count: typeof count2 === "number" ? count2 : 1,
    ...service === void 0 ? {} : { service: textOf2(service) },
    ...subject === void 0 ? {} : { subject: textOf2(subject) },
    ...reason === void 0 ? {} : { reason: textOf2(reason) },
    ...owner === void 0 ? {} : { owner: textOf2(owner) },
    ...expires === void 0 ? {} : { expires: textOf2(expires) }
  };
}
function textOf2(value) {
  return typeof value === "string" ? value : "";
}

// src/baseline/use-baselines.ts
function useBaselines(paths, linted, request) {
  const { cwd, disk, today } = request;
  const root = findRoot(cwd, disk);
  const coverage = coverageOf(linted, request);
  const result = paths.reduce((left, path) => {
    const baseline = openBaseline(path, request);
    const comparison = compareWithBaseline(baseline, left.findings, coverage);
    return applyBaseline(left, { baseline, comparison, today, root });
  }, linted.result);
  return {
    ...result,
    findings: [...result.findings].sort(compareFindings),
    suppressed: [...result.suppressed].sort(compareFindings),
    files: [...result.files].sort((a, b) => compareText(a.path, b.path))
  };
}
function openBaseline(path, { disk }) {
  const read = disk.read(path);
  if ("text" in read) return readBaseline({ path, text: read.text });
  const problem = `The baseline cannot be read: ${read.failure}.`;
  const advice = read.isMissing ? "Create it with `pmoves-lint baseline create`, or correct its name." : "Check the path.";
  throw new ConfigError([{ file: path, problem, advice }]);
}
function coverageOf({ result, outcomes }, request) {
  const { disk } = request;
  return {
    outcomes,
    failures: result.failures,
    searched: findSearched(outcomes, request),
    isCheckout: disk.kind(joinPath(findRoot(request.cwd, disk), ".git")) !== "missing",
    isGone: (path) => disk.kind(path) === "missing"
  };
}
function findSearched(outcomes, { cwd, paths = [], files, changedFiles, disk }) {
  if (changedFiles) return [];
  if (files) return outcomes.flatMap(({ view }) => view?.directory ?? []);
  const asked = paths.length > 0 ? paths : ["."];
  return asked.map((path) => resolvePath(cwd, path)).filter((path) => disk.kind(path) === "directory");
}

export {
  entryOf,
  keyOf,
  compareWithBaseline,
  canBeKnown,
  FORMAT,
  useBaselines,
  openBaseline,
  coverageOf
};
