import {
  createValueMask
} from "./shared-51.js";
import {
  runRules
} from "./shared-44.js";
import {
  createProject
} from "./shared-19.js";
import {
  parseDotenv,
  resolveProject
} from "./shared-18.js";
import {
  OTHER_BREAK,
  lex,
  readDocuments
} from "./shared-73.js";
import {
  matchesGlob
} from "./shared-21.js";
import {
  reasonOf
} from "./shared-68.js";
import {
  blindingRules
} from "./shared-41.js";
import {
  nearestOf
} from "./shared-65.js";
import {
  groupBy
} from "./shared-64.js";
import {
  remember
} from "./shared-70.js";

// src/yaml/comments.ts
function findComments(file) {
  const { isRegular, ...found } = findRanges(file.text);
  if (isRegular && !OTHER_BREAK.test(file.text)) return locate(found, file, (offset) => offset);
  const { text, offsetOf } = readDocuments(file.text);
  return locate(findRanges(text), file, offsetOf);
}
function locate(found, file, offsetOf) {
  const toLocation = ({ start, end }) => ({ file, start: offsetOf(start), end: offsetOf(end) });
  return { comments: found.comments.map(toLocation), longValues: found.longValues.map(toLocation) };
}
function findRanges(text) {
  const tokens = [...lex(text)];
  return {
    comments: tokens.filter(({ kind }) => kind === "comment"),
    longValues: findLongValues(tokens, text),
    isRegular: !tokens.some(({ kind, token }) => kind === "end-misses" || kind === "quoted" && isUnclosed(token))
  };
}
function findLongValues(tokens, text) {
  const values = [];
  let header;
  for (const { kind, token, ...range } of tokens) {
    if (kind === "header") header = range.start;
    if (kind !== "quoted" && kind !== "plain" && kind !== "block") continue;
    const start = header ?? range.start;
    const end = range.start + token.trimEnd().length;
    if (end > range.start && text.slice(start, end).includes("\n")) values.push({ start, end });
    header = void 0;
  }
  return values;
}
function isUnclosed(token) {
  return token.length === 1 || token.at(-1) !== token[0];
}

// src/suppress/directive.ts
var MARK = "pmoves-lint-";
function readComment(comment) {
  const text = comment.file.text.slice(comment.start, comment.end);
  return [...text.matchAll(DIRECTIVE)].map(({ 0: whole, index }) => {
    const start = comment.start + index + whole.indexOf(MARK);
    const end = comment.start + index + whole.trimEnd().length;
    return readDirective({ file: comment.file, start, end });
  });
}
function isDirective(item) {
  return "command" in item;
}
function isExpired({ until }, today) {
  return until !== void 0 && until.date < today;
}
var COMMANDS = ["disable-next-line", "disable-line", "disable", "enable"];
var DIRECTIVE = /(?:^|(?<=\s))#+\s*pmoves-lint-(?:(?!\s#+\s).)*/gs;
var UNTIL = /(?<!\S)until=(\S*)/g;
var REASON = /(?:^|\s)--+(?:\s|$)/;
var RULE_ID = /^[\w@./-]+$/;
function readDirective(at) {
  const text = at.file.text.slice(at.start, at.end);
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const name = word.slice(MARK.length);
  const command = COMMANDS.find((known2) => known2 === name);
  if (!command) return { message: describeUnknown(word, name), at: within(at, 0, word.length) };
  const untils = findUntils(text, at);
  const [until, second] = untils;
  const wrong = untils.find(({ date }) => !isDate(date));
  if (wrong) return { message: `'until=${wrong.date}' is no date. ${DATE_ADVICE}`, at: wrong.at };
  if (second) return { message: "The comment has two dates. Keep one 'until='.", at: second.at };
  const { rules, reason } = splitArguments(text.replace(UNTIL, blankOut), word.length);
  const names = readRuleNames(rules, at, word.length);
  const misspelt = names.find(({ id }) => !RULE_ID.test(id));
  if (misspelt) return { message: `'${misspelt.id}' is no rule's id. ${LIST_ADVICE}`, at: misspelt.at };
  if (names.length === 0 && command !== "enable") return { message: NO_RULE, at };
  return { command, rules: names, reason, at, ...until ? { until } : {} };
}
function splitArguments(text, start) {
  const rest = text.slice(start);
  const separator = REASON.exec(rest);
  if (!separator) return { rules: rest, reason: "" };
  const reason = rest.slice(separator.index + separator[0].length).trim();
  return { rules: rest.slice(0, separator.index), reason };
}
function findUntils(text, at) {
  return [...text.matchAll(UNTIL)].map(({ 0: whole, 1: date = "", index }) => ({
    date,
    at: within(at, index, index + whole.length)
  }));
}
function readRuleNames(list, at, offset) {
  return [...list.matchAll(/[^,]+/g)].flatMap(({ 0: item, index }) => {
    const id = item.trim();
    const start = offset + index + item.indexOf(id);
    return id === "" ? [] : [{ id, at: within(at, start, start + id.length) }];
  });
}
function blankOut(text) {
  return " ".repeat(text.length);
}
function isDate(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function within({ file, start }, from, to) {
  return { file, start: start + from, end: start + to };
}
function describeUnknown(word, name) {
  const nearest = nearestOf(name, COMMANDS);
  const known2 = COMMANDS.map((command) => `'${MARK}${command}'`).join(", ");
  return `There is no comment '${word}'. ${nearest === void 0 ? `Known are ${known2}.` : `Did you mean '${MARK}${nearest}'?`}`;
}
var NO_RULE = "The comment names no rule, so it suppresses nothing. Name each rule whose findings it is for.";
var DATE_ADVICE = "Write the last day on which the suppression counts as 'until=2027-01-31'.";
var LIST_ADVICE = "Put commas between rules, and ' -- ' before the reason.";

// src/suppress/comment-suppressions.ts
function readSuppressions(file, found) {
  const items = found.comments.flatMap(readComment);
  const directives = items.filter(isDirective);
  const blocks = findBlocks(directives);
  const lines = toLineSuppressions(directives, file, found);
  return {
    suppressions: [...blocks.suppressions, ...lines].sort((a, b) => a.rule.at.start - b.rule.at.start),
    misspellings: items.flatMap((item) => isDirective(item) ? [] : [item]),
    stray: blocks.stray
  };
}
function findBlocks(directives) {
  const suppressions = [];
  const stray = [];
  const open = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const { command, rules, at } = directive;
    if (command === "disable") suppressions.push(...rules.map((rule) => openBlock(directive, rule, open)));
    if (command !== "enable") continue;
    if (rules.length === 0 && !endBlocks([...open.keys()], at.start, open)) stray.push({ directive });
    for (const rule of rules) if (!endBlocks([rule.id], at.start, open)) stray.push({ directive, rule });
  }
  return { suppressions, stray };
}
function openBlock(directive, rule, open) {
  const block = { directive, rule, start: directive.at.start, end: Number.POSITIVE_INFINITY };
  remember(open, rule.id, () => []).push(block);
  return block;
}
function endBlocks(ids, end, open) {
  const blocks = ids.flatMap((id) => open.get(id) ?? []);
  for (const block of blocks) block.end = end;
  for (const id of ids) open.delete(id);
  return blocks.length > 0;
}
function toLineSuppressions(directives, file, { comments, longValues }) {
  const lines = directives.some(({ command }) => command === "disable-next-line") ? findLines(file, comments) : [];
  return directives.flatMap((directive) => {
    const { command, rules, at } = directive;
    if (command !== "disable-line" && command !== "disable-next-line") return [];
    const line = command === "disable-line" ? lineAt(file, at.start) : lineAfter(file, at.start, lines);
    const range = withLongValues(line, longValues);
    return rules.map((rule) => ({ directive, rule, ...range }));
  });
}
function withLongValues(line, longValues) {
  let { start, end } = line;
  for (let index = indexAfter(longValues, start); index < longValues.length; index += 1) {
    const value = longValues[index];
    if (!value || value.start >= end) break;
    start = Math.min(start, lineAt(value.file, value.start).start);
    end = Math.max(end, lineAt(value.file, value.end).end);
  }
  return { start, end };
}
function lineAt({ text }, offset) {
  const newline = text.indexOf("\n", offset);
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return { start, end: newline < 0 ? Number.POSITIVE_INFINITY : newline + 1 };
}
function lineAfter({ text }, offset, lines) {
  const index = indexAfter(lines, offset);
  const isOwn = (lines[index]?.start ?? offset) < offset;
  return lines[isOwn ? index + 1 : index] ?? { start: text.length, end: text.length };
}
function findLines(file, comments) {
  const starts = new Set(comments.map(({ start }) => start));
  const lines = [];
  for (let start = 0; start < file.text.length; ) {
    const line = lineAt(file, start);
    const content = file.text.slice(line.start, line.end).search(/\S/);
    if (content >= 0 && !starts.has(line.start + content)) lines.push(line);
    start = line.end;
  }
  return lines;
}
function indexAfter(ranges, offset) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/suppress/read-file.ts
var known = /* @__PURE__ */ new WeakMap();
function readFileSuppressions(file, format) {
  if (!file.text.includes(MARK)) return void 0;
  const read = known.get(file) ?? readSuppressions(file, commentsOf(file, format));
  known.set(file, read);
  return read;
}
function commentsOf(file, format) {
  if (format === "yaml") return findComments(file);
  const { comments, entries } = parseDotenv(file.text, {
    lookup: () => void 0,
    ...format === "raw" ? { format } : {}
  });
  return {
    comments: comments.map((comment) => ({ file, ...comment })),
    longValues: entries.map(({ nameStart, valueEnd }) => ({ file, start: nameStart, end: valueEnd })).filter(({ start, end }) => file.text.slice(start, end).includes("\n"))
  };
}

// src/suppress/terms.ts
var suppressionRules = /* @__PURE__ */ new Set([
  "suppression-expired",
  "suppression-not-allowed",
  "suppression-syntax",
  "suppression-unknown-rule",
  "suppression-unused",
  "suppression-without-reason"
]);
function explainBan(id, { unsuppressible }) {
  if (suppressionRules.has(id)) return "it is about such comments";
  if (id === "compose-syntax") return "a file that cannot be read hides every other fault";
  if (unsuppressible.some((glob) => matchesGlob(glob, id))) return "the plan says so in 'unsuppressible'";
  return void 0;
}

// src/suppress/comment-problems.ts
function findProblems({ suppressions, misspellings, stray }, used, terms) {
  const directives = new Set(suppressions.map(({ directive }) => directive));
  return [
    ...misspellings.map(({ message, at }) => toProblem("suppression-syntax", at, { message })),
    ...stray.map(({ directive, rule }) => describeStray(directive, rule)),
    ...[...directives].flatMap((directive) => checkDirective(directive, terms)),
    ...suppressions.flatMap((suppression) => checkRule(suppression, used, terms))
  ];
}
function checkDirective(directive, { today }) {
  const { until, reason, rules, at } = directive;
  const subject = rules.map(({ id }) => id).join(", ");
  const ended = `The suppression of '${subject}' ended on ${until?.date}, so it counts for nothing. Repair what it hid and remove the comment, or agree on another date.`;
  const unexplained = `The suppression of '${subject}' has no reason, so nobody can tell whether it still holds. Add one: ' -- ' and the reason.`;
  return [
    ...isExpired(directive, today) ? [toProblem("suppression-expired", until?.at ?? at, { message: ended, subject })] : [],
    ...reason === "" ? [toProblem("suppression-without-reason", at, { message: unexplained, subject })] : []
  ];
}
function checkRule(suppression, used, terms) {
  const { directive, rule } = suppression;
  const { id: subject, at } = rule;
  if (!terms.ruleIds.has(subject)) {
    return [toProblem("suppression-unknown-rule", at, { subject, message: describeUnknown2(subject, terms) })];
  }
  const ban = explainBan(subject, terms);
  if (ban !== void 0) {
    const message = `No comment may suppress '${subject}': ${ban}. Repair what it finds, and remove the comment.`;
    return [toProblem("suppression-not-allowed", at, { subject, message })];
  }
  if (isExpired(directive, terms.today) || used.has(suppression)) return [];
  if (terms.extentOf(suppression) !== "all") return [];
  return [toProblem("suppression-unused", at, { subject, message: describeUnused(suppression) })];
}
function describeUnknown2(id, { ruleIds }) {
  const nearest = nearestOf(id, ruleIds);
  const advice = nearest === void 0 ? "Remove it, or name its plugin in the config." : `Did you mean '${nearest}'?`;
  return `There is no rule '${id}', so naming it suppresses nothing. ${advice}`;
}
function describeUnused({ directive, rule }) {
  const what = directive.rules.length > 1 ? `'${rule.id}' from the comment` : "the comment";
  return `'${rule.id}' finds nothing ${PLACES[directive.command]}. Remove ${what}, lest it hide a fault to come.`;
}
var PLACES = {
  "disable-line": "on this line",
  "disable-next-line": "on the next line",
  disable: "between this comment and its end",
  enable: "here"
};
function describeStray({ at }, rule) {
  const what = rule ? `No suppression of '${rule.id}' is open here` : "No suppression is open here";
  const message = `${what}, so the comment ends nothing. Remove it.`;
  return toProblem("suppression-unused", rule?.at ?? at, { message, ...rule ? { subject: rule.id } : {} });
}
function toProblem(kind, at, words) {
  return { kind, severity: "warning", at, path: "", ...words };
}

// src/suppress/suppress.ts
function suppress(findings, files, terms) {
  const index = indexSuppressions(files, terms);
  const used = /* @__PURE__ */ new Set();
  const kept = [];
  const suppressed = [];
  for (const finding of findings) {
    const covering = findCovering(finding, index);
    for (const suppression of covering) used.add(suppression);
    const [narrowest] = covering;
    if (narrowest) suppressed.push({ ...finding, suppression: describe(narrowest) });
    else kept.push(finding);
  }
  const problems = files.flatMap((file) => findProblems(file, used, terms));
  const unsure = files.flatMap(({ suppressions }) => suppressions.filter((item) => terms.extentOf(item) === "some"));
  return { findings: kept, suppressed, problems, used: [...used, ...unsure].map(({ rule }) => rule.at) };
}
function indexSuppressions(files, terms) {
  const inForce = files.flatMap(({ suppressions }) => suppressions.filter((item) => isInForce(item, terms)));
  return groupBy(inForce, ({ rule: { id, at } }) => keyOf(at.file.path, id));
}
function isInForce({ rule, directive }, terms) {
  return terms.ruleIds.has(rule.id) && explainBan(rule.id, terms) === void 0 && !isExpired(directive, terms.today);
}
function findCovering({ rule, at }, index) {
  const candidates = index.get(keyOf(at.file.path, rule)) ?? [];
  return candidates.filter(({ start, end }) => start <= at.start && at.start < end).sort((one, other) => one.end - one.start - (other.end - other.start) || other.start - one.start);
}
function keyOf(path, rule) {
  return `${rule}
${path}`;
}
function describe({ directive: { reason, at } }) {
  return { kind: "inSource", at, ...reason ? { justification: reason } : {} };
}

// src/lint/comments.ts
function applySuppressions(input, output, context) {
  const { project, plan, rules } = input;
  const files = readComments(project);
  if (files.length === 0) return { ...output, suppressed: [], usedComments: [] };
  const { today } = context;
  const ruleIds = new Set(context.rules.map(({ id }) => id));
  const unsuppressible = plan.data.unsuppressible ?? [];
  const extentOf = createExtent(input, context);
  const found = suppress(output.findings, files, { today, ruleIds, unsuppressible, extentOf });
  const judges = rules.filter(({ rule }) => suppressionRules.has(rule.id));
  const judged = runRules({ ...input, project: { ...project, problems: found.problems }, rules: judges });
  return {
    findings: [...found.findings, ...judged.findings],
    failures: [...output.failures, ...judged.failures],
    suppressed: found.suppressed,
    usedComments: found.used
  };
}
function readComments(project) {
  const compose = project.files.map((file) => readFileSuppressions(file, "yaml"));
  const env = envFilesOf(project).map(({ source, format }) => readFileSuppressions(source, format ?? "dotenv"));
  return [.../* @__PURE__ */ new Set([...compose, ...env])].filter((file) => file !== void 0);
}
function envFilesOf({ envFiles, referenceEnvFiles }) {
  const files = [...envFiles.values()];
  return [...files, ...files.flatMap(({ example }) => example ?? []), ...referenceEnvFiles.values()];
}
function createExtent({ project, plan, rules }, { isWhole }) {
  const services = [...project.services.values()];
  const isBlind = project.problems.some(({ kind }) => blindingRules.has(kind));
  const hasPlan = Object.keys(plan.data).length > 0;
  const ran = new Map(rules.filter((active) => hasRun(active, project, hasPlan)).map(({ rule }) => [rule.id, rule]));
  const disabled = new Set(services.filter(({ enabled }) => !enabled).map(({ at }) => at.file.path));
  const absent = services.flatMap(({ envFiles }) => envFiles.filter(({ state }) => state !== "present"));
  return (suppression) => {
    const { id, at } = suppression.rule;
    const rule = ran.get(id);
    if (!rule || disabled.has(at.file.path)) return "none";
    const isUnsure = isBlind || rule.meta.dependsOnMachine || !isWhole(at.file.path);
    return isUnsure || absent.some((file) => covers(suppression, file.at)) ? "some" : "all";
  };
}
function hasRun({ rule: { meta } }, { isOverlay }, hasPlan) {
  return !(meta.needsWholeProject && isOverlay) && (hasPlan || !meta.needsPlan);
}
function covers({ rule, start, end }, at) {
  return rule.at.file.path === at.file.path && start <= at.start && at.start < end;
}

// src/lint/lint-run.ts
var noOutcome = { findings: [], files: [], active: [], failures: [] };
function lintRun(run, context) {
  try {
    return lintProject(run, context);
  } catch (cause) {
    return failedOutcome({ kind: "bug", message: `${nameRun(run)}: ${reasonOf(cause)}`, cause });
  }
}
function failedOutcome(failure) {
  return { ...noOutcome, failures: [failure] };
}
function nameRun({ stack, request }) {
  return stack ?? request.files?.[0] ?? request.cwd;
}
function lintProject(run, context) {
  const { sources, rules, root, reading } = context;
  const { request, config } = run;
  const referenceEnvFiles = config.plan.data.sharedFiles ?? [];
  const resolution = resolveProject({ ...request, referenceEnvFiles }, sources);
  context.observe?.(resolution);
  const project = createProject(resolution);
  const files = [...project.files, ...envFilesOf(project).map(({ source }) => source)];
  if (reading && !files.some(({ path }) => reading.has(path))) return noOutcome;
  const known2 = config.pluginRules.length === 0 ? rules : [...rules, ...config.pluginRules];
  const place = project.files[0]?.path ?? request.cwd;
  const active = activeRules(config, place, known2);
  const { plan } = config;
  const mask = createValueMask(resolution, plan);
  const input = { project, plan, rules: active, settings: config.settingsFor(place), root, mask };
  const output = findFindings(run, input, { ...context, rules: known2 });
  return { ...output, files, active, view: viewOf(project, run) };
}
function findFindings({ config, stack }, input, context) {
  const { comments, rules, reading } = context;
  const stacks = stack === void 0 ? [] : [stack];
  const output = runRules(input);
  const isChosen = comments?.isSelection && config.stacks.size > 0;
  const isWhole = (path) => !isChosen && (!reading || reading.has(path));
  const divided = comments ? applySuppressions(input, output, { today: comments.today, rules, isWhole }) : { ...output, suppressed: [], usedComments: [] };
  const { findings, suppressed } = divided;
  return {
    ...divided,
    findings: findings.map((finding) => ({ ...finding, stacks })),
    suppressed: suppressed.map((finding) => ({ ...finding, stacks }))
  };
}
function viewOf({ directory, isOverlay, services, envFiles }, run) {
  const all = [...services.values()];
  const missing = all.flatMap(({ envFiles: envFiles2 }) => envFiles2.filter(({ state }) => state !== "present"));
  return {
    run,
    directory,
    isOverlay,
    enabledServices: all.flatMap(({ enabled, name }) => enabled ? [name] : []),
    disabledServices: all.flatMap(({ enabled, name }) => enabled ? [] : [name]),
    missingEnvFiles: missing.map(({ file }) => file),
    localEnvFiles: [...envFiles.values()].filter(isLocal).map(({ file }) => file),
    localServices: all.filter(loadsLocalFile).map(({ name }) => name)
  };
}
function loadsLocalFile({ envFiles }) {
  return envFiles.some(({ content }) => content !== void 0 && isLocal(content));
}
function isLocal({ isExample, tracking }) {
  return !isExample && tracking === void 0;
}
function activeRules(config, path, rules) {
  const settings = config.rulesFor(path);
  const known2 = lastActive.get(settings);
  if (known2?.rules === rules) return known2.active;
  const active = rules.flatMap((rule) => {
    const setting = settings.get(rule.id);
    if (!setting || setting.level === "off") return [];
    return [{ rule, level: setting.level, options: setting.options }];
  });
  lastActive.set(settings, { rules, active });
  return active;
}
var lastActive = /* @__PURE__ */ new WeakMap();

export {
  findComments,
  lintRun,
  failedOutcome,
  nameRun,
  activeRules
};
