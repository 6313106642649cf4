import {
  encodePath
} from "./shared-61.js";
import {
  toJsonText
} from "./shared-59.js";
import {
  fingerprintOf
} from "./shared-46.js";
import {
  rangeOf
} from "./shared-60.js";
import "./shared-71.js";
import {
  compareLocations
} from "./shared-66.js";
import {
  relativePath
} from "./shared-67.js";
import {
  cutText,
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/report/sarif/notifications.ts
function describeInvocation(failures, dropped) {
  const configuration = failures.filter(({ kind }) => kind === "config").flatMap(toNotifications);
  const execution = [
    ...failures.filter(({ kind }) => kind !== "config").flatMap(toNotifications),
    ...dropped > 0 ? [describeDropped(dropped)] : []
  ];
  return {
    executionSuccessful: failures.length === 0,
    ...configuration.length > 0 ? { toolConfigurationNotifications: configuration } : {},
    ...execution.length > 0 ? { toolExecutionNotifications: execution } : {}
  };
}
function toNotifications({ message }) {
  return message.split("\n").map((line) => ({ level: "error", message: { text: printable(line) } }));
}
function describeDropped(dropped) {
  const text = `${dropped} more results were left out, the least severe ones: consumers take no more than these.`;
  return { level: "warning", message: { text } };
}

// src/report/sarif/locations.ts
function physicalLocation(at, root) {
  return { artifactLocation: artifactLocation(at.file.path, root), region: regionOf(at) };
}
function regionOf(at) {
  const { line, column, endLine, endColumn } = rangeOf(at);
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifactLocation(path, root) {
  const relative = relativePath(root, path);
  if (relative.startsWith("../")) return { uri: `file://${encodePath(path)}` };
  return { uri: encodePath(relative), uriBaseId: "%SRCROOT%" };
}

// src/report/sarif/fixes.ts
function toFixes(findings, root) {
  const fixes = findings.flatMap(({ fix }) => fix?.safety === "safe" && fix.replacements ? fix : []);
  if (fixes.length === 0 || fixes.length < findings.length) return [];
  const text = [...new Set(fixes.map(({ description }) => printable(description)))].join(" ");
  return [{ description: { text }, artifactChanges: toChanges(fixes, root) }];
}
function toChanges(fixes, root) {
  const unique = new Map(fixes.flatMap(({ replacements = [] }) => replacements).map((item) => [keyOf(item), item]));
  const sorted = [...unique.values()].sort((a, b) => compareLocations(a.at, b.at));
  const files = new Map(sorted.map(({ at }) => [at.file.path, at.file]));
  return [...files.values()].map((file) => ({
    artifactLocation: artifactLocation(file.path, root),
    replacements: sorted.filter(({ at }) => at.file.path === file.path).map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } }))
  }));
}
function keyOf({ at, text }) {
  return JSON.stringify([at.file.path, at.start, at.end, text]);
}

// src/report/sarif/message.ts
var LONGEST_MESSAGE = 1024;
var LONGEST_LINK = 100;
var MOST_LINKS = 3;
var MOST_SERVICES = 10;
function composeMessage([first, ...others], related) {
  if (!first) return "";
  const links = linkPlaces(related);
  const also = [...nameServices(first, others), ...repeatMessages(first, others)];
  return cutText([first.message, ...also].map(unlink).join(" "), LONGEST_MESSAGE - links.length - 1) + links;
}
function nameServices(first, others) {
  const names = [...new Set(others.filter((other) => isSameFault(first, other)).map(({ service }) => `'${service}'`))];
  if (names.length === 0) return [];
  const rest = names.length - MOST_SERVICES;
  const list = names.slice(0, MOST_SERVICES).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  return [`The same holds for ${names.length === 1 ? "service" : "services"} ${list}.`];
}
function repeatMessages(first, others) {
  const messages = others.filter((other) => !isSameFault(first, other)).map(({ message }) => message);
  return [...new Set(messages)].filter((message) => message !== first.message);
}
function isSameFault(first, { messageId, subject, service }) {
  return service !== void 0 && messageId === first.messageId && subject === first.subject && service !== first.service;
}
function linkPlaces(related) {
  const links = related.slice(0, MOST_LINKS).map(({ id, message }) => {
    const text = (message?.text ?? "").replace(/[[\]]/g, "").replace(/\.$/, "");
    return `[${cutText(text, LONGEST_LINK - 1)}](${id})`;
  });
  return links.length > 0 ? ` See ${links.join(", ")}.` : "";
}
function unlink(text) {
  return text.replaceAll("](", "] (");
}

// src/report/sarif/results.ts
var MOST_RELATED = 20;
function pairTwins(findings) {
  const known = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { line, endLine } = rangeOf(finding.at);
    const key = JSON.stringify([finding.rule, finding.at.file.path, line, endLine]);
    const twins = known.get(key);
    if (twins) twins.push(finding);
    else known.set(key, [finding]);
  }
  const all = [...known.values()];
  return [...all.filter(hasError), ...all.filter((twins) => !hasError(twins))];
}
function toResult(twins, context) {
  const [finding] = twins;
  const { root, ruleIndex, hashOf } = context;
  const hash = hashOf(finding.at.file, rangeOf(finding.at).line);
  const related = relatedLocations(twins, root);
  const codeFlows = twins.flatMap((twin) => toCodeFlow(twin, root));
  const fixes = toFixes(twins, root);
  const stacks = [...new Set(twins.flatMap((twin) => twin.stacks))];
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    kind: "fail",
    level: hasError(twins) ? "error" : "warning",
    message: { text: composeMessage(twins, related) },
    locations: [{ physicalLocation: physicalLocation(finding.at, root), ...logicalLocations(finding.path) }],
    ...related.length > 0 ? { relatedLocations: related } : {},
    ...codeFlows.length > 0 ? { codeFlows } : {},
    ...hash === void 0 ? {} : { partialFingerprints: { primaryLocationLineHash: hash } },
    ...fixes.length > 0 ? { fixes: [...fixes] } : {},
    fingerprints: { "pmovesLint/v1": fingerprintOf(finding) },
    ...stacks.length > 0 ? { properties: { stacks: stacks.map(printable) } } : {}
  };
}
function toSuppressedResult(twins, context) {
  const suppressions = twins.map(({ suppression }) => toSuppression(suppression, context.root));
  const unique = new Map(suppressions.map((suppression) => [JSON.stringify(suppression), suppression]));
  return { ...toResult(twins, context), suppressions: [...unique.values()] };
}
function toSuppression({ kind, justification, at }, root) {
  return {
    kind,
    ...justification === void 0 ? {} : { justification: printable(justification) },
    ...at ? { location: { physicalLocation: physicalLocation(at, root) } } : {}
  };
}
function hasError(twins) {
  return twins.some(({ level }) => level === "error");
}
function logicalLocations(path) {
  return path ? { logicalLocations: [{ fullyQualifiedName: printable(path) }] } : {};
}
function relatedLocations(twins, root) {
  const places = new Map(
    twins.flatMap(({ related }) => related).map((place) => [JSON.stringify([place.at.file.path, place.at.start, place.message]), place])
  );
  return [...places.values()].slice(0, MOST_RELATED).map(({ at, message }, index) => ({
    id: index + 1,
    message: { text: printable(message) },
    physicalLocation: physicalLocation(at, root)
  }));
}
function toCodeFlow({ flow, message }, root) {
  if (!flow) return [];
  const locations = flow.map((step) => ({
    location: { physicalLocation: physicalLocation(step.at, root), message: { text: printable(step.message) } }
  }));
  return [{ message: { text: printable(message) }, threadFlows: [{ locations }] }];
}

// src/report/sarif/rules.ts
var SEVERITY = { error: 8, warn: 5.5 };
function describeRule(rule) {
  const level = rule.level === "error" ? "error" : "warning";
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: `${rule.summary}.` },
    fullDescription: { text: [`${rule.summary}.`, ...explanations(rule)].join(" ").slice(0, 1024) },
    helpUri: rule.url,
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level },
    properties: {
      tags: [rule.category, "docker-compose"],
      precision: rule.category === "correctness" ? "very-high" : "high",
      "problem.severity": level,
      ...rule.category === "security" ? { "security-severity": (rule.securitySeverity ?? SEVERITY[rule.level]).toFixed(1) } : {}
    }
  };
}
function helpText(rule) {
  return [`${rule.summary}.`, ...explanations(rule), `See ${[rule.url, ...rule.references].join(", ")}`].join("\n");
}
function helpMarkdown(rule) {
  const links = [`[The rule's page](${rule.url})`, ...rule.references.map((url) => `<${url}>`)];
  const lists = [explanations(rule), links].map((items) => items.map((item) => `- ${item}`).join("\n"));
  return [`**${rule.summary}.**`, ...lists.filter(Boolean)].join("\n\n");
}
function explanations({ messages }) {
  return Object.values(messages).filter((message) => !/^\{\{\w+\}\}$/.test(message)).map((message) => message.replace(/\{\{(\w+)\}\}/g, (_, name) => name.toUpperCase()));
}
function pascalCase(id) {
  return id.replace(/(?:^|[-/])(\w)/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif/log.ts
var MOST_RESULTS = 5e3;
async function reportSarif(result, report) {
  const { version, category } = report;
  const results = await makeResults(result, report);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: describeDriver(version, result.rules.map(describeRule)) },
        automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top level of the checkout." } } },
        invocations: [describeInvocation(result.failures, Math.max(results.length - MOST_RESULTS, 0))],
        results: results.slice(0, MOST_RESULTS)
      }
    ]
  };
  return toJsonText(log, 2);
}
async function makeResults(result, { root, reportSuppressed }) {
  const ruleIndex = new Map(result.rules.map(({ id }, index) => [id, index]));
  const context = { root, ruleIndex, hashOf: await createLineHash() };
  const results = pairTwins(result.findings).map((twins) => toResult(twins, context));
  if (!reportSuppressed) return results;
  return [
    ...results.map((item) => ({ ...item, suppressions: [] })),
    ...pairTwins(result.suppressed).map((twins) => toSuppressedResult(twins, context))
  ];
}
function describeDriver(version, rules) {
  return {
    name: "pmoves-lint",
    fullName: `pmoves-lint ${version}`,
    version,
    semanticVersion: version,
    informationUri: "https://www.npmjs.com/package/pmoves-lint",
    rules
  };
}
async function createLineHash() {
  const { computeRollingHashes } = await import("@microsoft/sarif");
  const known = /* @__PURE__ */ new Map();
  return (file, line) => {
    const hashes = known.get(file) ?? computeRollingHashes(file.text);
    known.set(file, hashes);
    return hashes.get(line);
  };
}
export {
  reportSarif
};
