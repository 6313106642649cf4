import {
  toJsonText
} from "./shared-16.js";
import {
  fingerprintOf,
  rangeOf
} from "./shared-13.js";
import {
  relativePath
} from "./shared-18.js";
import {
  printable
} from "./shared-14.js";
import "./shared-19.js";

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
  const { line, column, endLine, endColumn } = rangeOf(at);
  return {
    artifactLocation: artifactLocation(at.file.path, root),
    region: { startLine: line, startColumn: column, endLine, endColumn }
  };
}
function artifactLocation(path, root) {
  const relative = relativePath(root, path);
  if (relative.startsWith("../")) return { uri: `file://${encodePath(path)}` };
  return { uri: encodePath(relative), uriBaseId: "%SRCROOT%" };
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
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
  return cut([first.message, ...also].map(unlink).join(" "), LONGEST_MESSAGE - links.length) + links;
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
    return `[${cut(text, LONGEST_LINK)}](${id})`;
  });
  return links.length > 0 ? ` See ${links.join(", ")}.` : "";
}
function unlink(text) {
  return text.replaceAll("](", "] (");
}
function cut(text, longest) {
  return text.length > longest ? `${text.slice(0, longest - 1)}\u2026` : text;
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
    fingerprints: { "pmovesLint/v1": fingerprintOf(finding) },
    ...stacks.length > 0 ? { properties: { stacks: stacks.map(printable) } } : {}
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
async function reportSarif(result, { root, version, category }) {
  const twins = pairTwins(result.findings);
  const ruleIndex = new Map(result.rules.map(({ id }, index) => [id, index]));
  const context = { root, ruleIndex, hashOf: await createLineHash() };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: describeDriver(version, result.rules.map(describeRule)) },
        automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top level of the checkout." } } },
        invocations: [describeInvocation(result.failures, Math.max(twins.length - MOST_RESULTS, 0))],
        results: twins.slice(0, MOST_RESULTS).map((item) => toResult(item, context))
      }
    ]
  };
  return toJsonText(log, 2);
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
