import {
  baseName,
  cleanPath,
  directoryOf,
  expandHome,
  isAbsolutePath,
  joinPath,
  relativePath,
  resolvePath
} from "./shared-18.js";
import {
  isSpace,
  parseFloat64,
  parseInteger,
  parseYaml,
  roundToFloat32,
  scalarText
} from "./shared-17.js";
import {
  positionAt
} from "./shared-19.js";

// src/plan/glob.ts
function matchesGlob(glob, name) {
  const first = glob.indexOf("*");
  if (first < 0) return glob === name;
  const last = glob.lastIndexOf("*");
  const end = name.length - (glob.length - last - 1);
  if (end < first || !name.startsWith(glob.slice(0, first)) || !name.endsWith(glob.slice(last + 1))) return false;
  return first === last || holdsInOrder(name.slice(first, end), glob.slice(first + 1, last).split("*"));
}
function holdsInOrder(text2, parts) {
  let from = 0;
  for (const part of parts) {
    const at2 = text2.indexOf(part, from);
    if (at2 < 0) return false;
    from = at2 + part.length;
  }
  return true;
}

// src/plan/planned-network.ts
function plannedNetwork(plan, network3) {
  const data = plan.networks.get(network3.key);
  if (data) return { key: network3.key, data };
  for (const [key, candidate] of plan.networks) if (candidate.name === network3.name) return { key, data: candidate };
  return void 0;
}
function plannedKey(plan, { key, network: network3 }) {
  const planned = network3 && plannedNetwork(plan, network3);
  return planned?.key ?? key;
}
function isInternal(plan, attachment) {
  const { network: network3 } = attachment;
  if (network3 && !network3.external?.value) return network3.internal?.value ?? false;
  return plan.networks.get(plannedKey(plan, attachment))?.internal;
}

// src/reach/paths.ts
function explore({ behind }, { from, hops, avoid }) {
  const trails = /* @__PURE__ */ new Map([[from, { distance: 0, previous: [] }]]);
  let last = [from];
  for (let distance = 1; distance <= hops && last.length > 0; distance += 1) {
    const found = last.flatMap((node) => extendTrails(trails, node, findNeighbours(node, behind)));
    last = found.filter((node) => node.service && !avoid?.has(node));
  }
  return trails;
}
function findPaths(exploration, to) {
  const paths = [];
  for (const nodes of walkBack(exploration, to)) {
    if (paths.length === MOST_PATHS) break;
    paths.push(nodes.slice(1).map((node, index) => createStep(nodes[index] ?? node, node)));
  }
  return paths;
}
var MOST_PATHS = 10;
function extendTrails(trails, node, neighbours) {
  const distance = (trails.get(node)?.distance ?? 0) + 1;
  return [...neighbours].filter((next) => {
    const trail = trails.get(next);
    if (trail?.distance === distance) trail.previous.push(node);
    if (!trail) trails.set(next, { distance, previous: [node] });
    return !trail;
  });
}
function findNeighbours(node, behind) {
  const neighbours = new Set(node.exits.flatMap(({ medium }) => behind.get(medium) ?? []));
  neighbours.delete(node);
  return neighbours;
}
function* walkBack(exploration, to) {
  const trail = exploration.get(to);
  if (trail?.distance === 0) yield [to];
  for (const previous of trail?.previous ?? []) {
    for (const nodes of walkBack(exploration, previous)) yield [...nodes, to];
  }
}
function createStep(from, to) {
  const ways = from.exits.flatMap(
    (exit) => to.entrances.filter(({ medium }) => medium === exit.medium).map(({ label, evidence }) => ({
      label: label ?? exit.label ?? exit.medium,
      evidence: [...exit.evidence, ...evidence]
    }))
  );
  return { from, to, ways };
}

// src/reach/place.ts
function findPlace(service2, { services }) {
  const via = [];
  const seen = /* @__PURE__ */ new Set();
  let owner = service2;
  for (let mode2 = owner.networkMode; mode2 && !namesNetwork(mode2); mode2 = owner.networkMode) {
    const next = findOwner(mode2, services);
    via.push({ at: mode2.at, message: describeMode(owner, mode2, next) });
    if (mode2.value === "host" || mode2.value === "none") return { kind: mode2.value, owner, via };
    seen.add(owner);
    if (!next || seen.has(next)) return { kind: "unknown", owner, via };
    owner = next;
  }
  return { kind: "joined", owner, via };
}
function namesNetwork({ value }) {
  return value !== "host" && value !== "none" && !/^(service|container):/.test(value);
}
function findOwner({ value }, services) {
  const [, kind, name = ""] = /^(service|container):(.*)$/s.exec(value) ?? [];
  if (kind === "service") return services.get(name);
  if (kind === "container") return [...services.values()].find(({ containerName: containerName2 }) => containerName2?.value === name);
  return void 0;
}
function describeMode(service2, { value }, owner) {
  if (value === "host") return `Service '${service2.name}' uses the host's own network.`;
  if (value === "none") return `Service '${service2.name}' has no network.`;
  return owner ? `Service '${service2.name}' uses the network of '${owner.name}'.` : `Service '${service2.name}' uses the network of a container that no file describes.`;
}

// src/reach/joins.ts
function readJoins(service2, project, plan) {
  const { networkMode } = service2;
  if (!networkMode) return service2.networks.map((attachment2) => createJoin(service2, attachment2, plan));
  const name = networkMode.value || BRIDGE;
  const network3 = [...project.networks.values()].find((candidate) => candidate.name === name);
  const attachment = { key: network3?.key ?? name, at: networkMode.at, isImplicit: false, ...network3 && { network: network3 } };
  return [createJoin(service2, attachment, plan)];
}
var BRIDGE = "bridge";
function createJoin(service2, attachment, plan) {
  const { key, network: network3, at: at2, isImplicit } = attachment;
  const leadsOut = isInternal(plan, attachment) !== true;
  const by = isImplicit ? ", as it names no other" : "";
  return {
    name: network3?.name ?? key,
    key,
    planned: plannedKey(plan, attachment),
    leadsOut,
    here: { at: at2, message: `Service '${service2.name}' joins network '${key}'${by}.` },
    declared: network3 && !network3.isImplicit ? [{ at: network3.at, message: `Network '${key}' is declared.` }] : []
  };
}

// src/reach/openings.ts
function createOpenings(service2, context) {
  const place = findPlace(service2, context.project);
  const { exits, entrances } = openPlace(place, context);
  const { via, owner } = place;
  const sharing = { medium: `sharing:${owner.name}`, label: `the network of '${owner.name}'`, evidence: [] };
  return {
    isKnown: place.kind !== "unknown",
    exits: [
      ...[sharing, ...exits].map((exit) => ({ ...exit, evidence: [...via, ...exit.evidence] })),
      ...openLinks(service2)
    ],
    entrances: [
      ...[sharing, ...entrances].map((entrance) => ({ ...entrance, evidence: [...entrance.evidence, ...via] })),
      { medium: `service:${service2.name}`, evidence: [] }
    ]
  };
}
function openPlace({ kind, owner }, { project, plan, ignoredNetworks }) {
  if (kind === "host") return openHost();
  if (kind !== "joined") return { exits: [], entrances: [] };
  const all = readJoins(owner, project, plan);
  const joins = all.filter(({ key, planned }) => !ignoredNetworks.has(key) && !ignoredNetworks.has(planned));
  const ports2 = all.some(({ leadsOut }) => leadsOut) ? owner.ports : [];
  return {
    exits: [...joins.map(exitToNetwork), ...openGateway(owner), ...joins.flatMap(exitToInternet)],
    entrances: [...joins.map(entranceFromNetwork), ...ports2.flatMap((port2) => openPort(owner, port2))]
  };
}
function openHost() {
  const label = "the host's network";
  const open = (medium) => ({ medium, label, evidence: [] });
  return { exits: ["loopback", "out", "host"].map(open), entrances: ["loopback", "gateway", "outside"].map(open) };
}
function exitToNetwork({ name, here, declared }) {
  return { medium: `network:${name}`, evidence: [here, ...declared] };
}
function entranceFromNetwork({ name, key, here }) {
  return { medium: `network:${name}`, label: `network '${key}'`, evidence: [here] };
}
function exitToInternet({ key, leadsOut, here, declared }) {
  const label = `network '${key}', which is not internal`;
  return leadsOut ? [{ medium: "out", label, evidence: [here, ...declared] }] : [];
}
function openGateway({ name, extraHosts: extraHosts2 }) {
  const text2 = extraHosts2.find(({ value }) => value.endsWith("host-gateway"));
  if (!text2) return [];
  const evidence = [{ at: text2.at, message: `Service '${name}' gets the host's address.` }];
  return ["host", "gateway"].map((medium) => ({ medium, label: "the host's address", evidence }));
}
function openPort({ name }, { at: at2, hostIp, published, target }) {
  const port2 = published ?? String(target);
  const isLoopback3 = /^(127\.|::1$|localhost$)/.test(hostIp ?? "");
  const scope = isLoopback3 ? "to the host alone" : "to other machines";
  const evidence = [{ at: at2, message: `Service '${name}' publishes port ${port2} ${scope}.` }];
  const media = isLoopback3 ? ["loopback"] : ["loopback", "gateway", "outside"];
  return media.map((medium) => ({ medium, label: `published port ${port2}`, evidence }));
}
function openLinks({ name, links }) {
  return links.map(({ value, at: at2 }) => {
    const [target = value] = value.split(":");
    const evidence = [{ at: at2, message: `Service '${name}' links to '${target}'.` }];
    return { medium: `service:${target}`, label: "a link", evidence };
  });
}

// src/reach/reach-graph.ts
function createReachGraph(project, plan, ignoredNetworks = []) {
  const context = { project, plan, ignoredNetworks: new Set(ignoredNetworks) };
  const enabled = [...project.services.values()].filter((service2) => service2.enabled);
  const nodes = enabled.map((service2) => ({ name: service2.name, service: service2, ...createOpenings(service2, context) }));
  const end = { isKnown: true };
  const host = { ...end, name: "host", exits: [opening("loopback")], entrances: [opening("host")] };
  const internet = { ...end, name: "internet", exits: [opening("outside")], entrances: [opening("out")] };
  return {
    services: new Map(nodes.map((node) => [node.name, node])),
    host,
    internet,
    behind: indexEntrances([...nodes, host, internet])
  };
}
function opening(medium) {
  return { medium, evidence: [] };
}
function indexEntrances(nodes) {
  const behind = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const { medium } of node.entrances) behind.set(medium, (behind.get(medium) ?? /* @__PURE__ */ new Set()).add(node));
  }
  return new Map([...behind].map(([medium, set]) => [medium, [...set]]));
}

// src/reach/assertion.ts
function findViolations(project, plan) {
  const violations = /* @__PURE__ */ new Map();
  for (const assertion of plan.data.reach ?? []) {
    for (const violation of checkAssertion(assertion, project, plan)) {
      const pair = JSON.stringify([violation.from.name, violation.to.name, assertion.allow]);
      if (!violations.has(pair)) violations.set(pair, violation);
    }
  }
  return [...violations.values()];
}
function selectNodes(graph, selectors, plan) {
  const services = selectors.filter((selector) => selector !== "internet" && selector !== "host");
  const selected = [...graph.services.values()].filter(({ service: service2 }) => service2 && plan.selects(services, service2));
  return [...selected, ...[graph.host, graph.internet].filter(({ name }) => selectors.includes(name))];
}
function checkAssertion(assertion, project, plan) {
  const { allow, hops = 1, except = [], ignoreNetworks } = assertion;
  const graph = createReachGraph(project, plan, ignoreNetworks);
  const avoid = new Set(selectNodes(graph, except, plan));
  const select = (selectors) => selectNodes(graph, toList(selectors), plan).filter((node) => !avoid.has(node));
  const targets = select(assertion.to);
  return select(assertion.from).flatMap((from) => {
    const exploration = explore(graph, { from, hops, avoid });
    const isWrong = (to) => allow ? !exploration.has(to) && from.isKnown && to.isKnown : exploration.has(to);
    return targets.filter((to) => to !== from && isWrong(to)).map((to) => ({ assertion, from, to, path: findPaths(exploration, to)[0] ?? [] }));
  });
}
function toList(selectors) {
  return typeof selectors === "string" ? [selectors] : selectors;
}

// src/reach/describe.ts
var MOST_WAYS = 4;
function describeNode({ name, service: service2 }) {
  return service2 ? `'${name}'` : `the ${name}`;
}
function describePath(steps) {
  return steps.map(
    (step, index) => index < steps.length - 1 ? `${describeWays(step)} to ${describeNode(step.to)}` : describeWays(step)
  ).join(", then ");
}
function describeWays({ ways }) {
  const labels = [...new Set(ways.map(({ label }) => label))];
  const rest = labels.length - MOST_WAYS;
  const named2 = rest > 0 ? [...labels.slice(0, MOST_WAYS), `${rest} more`] : labels;
  return `over ${named2.join(" and ")}`;
}

// src/rule.ts
function defineRule(rule) {
  return rule;
}

// src/text/nearest.ts
function nearestOf(text2, candidates) {
  const wanted = fold(text2);
  let nearest;
  let fewest = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = countEdits(wanted, fold(candidate));
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}
function fold(text2) {
  return text2.toLowerCase().replaceAll("-", "_");
}
function countEdits(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}
function at(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

// rules/lib/env-file.ts
function effectiveEntries(file) {
  return [...new Map(file.entries.map((entry) => [entry.name, entry])).values()];
}
function isEmptied({ text: text2, value, envFile: envFile2 }) {
  return !envFile2?.isExample && text2 !== void 0 && text2.template.references.length === 0 && value?.trim() === "";
}
function writtenPath({ text: text2 }) {
  return text2.template.text;
}
function baseNameOf(path) {
  return path.replace(/\/+$/, "").replace(/^.*\//s, "");
}
function isEnvFileName(name) {
  return ENV_FILE.test(name) && !NO_SECRETS.test(name);
}
var ENV_FILE = /^(?:\.env(?:[._-].+|rc)?|env\.[\w.-]+|[\w.-]+\.env)$/;
var NO_SECRETS = /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|sh|py|rb|php|html?|conf|d|tpl|tmpl|template|example|sample|dist)$/;

// rules/bind-source-missing.ts
var DEFAULTS = { folders: false };
var ENDING = /[^.](\.(?!d$)[A-Za-z0-9]{1,10})$/;
var bindSourceMissing = defineRule({
  id: "bind-source-missing",
  meta: {
    summary: "Require the sources of bind mounts that lie beside the Compose files to exist",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    messages: {
      file: "Service '{{service}}' mounts '{{source}}', which does not exist: Docker creates an empty folder of that name, and the program in the container finds a folder where it expects a file. Create the file, or correct the path.",
      folder: "Service '{{service}}' mounts '{{source}}', which does not exist: Docker creates an empty folder that belongs to root. Create the folder, or correct the path.",
      strict: "Service '{{service}}' mounts '{{source}}', which does not exist, with `create_host_path: false`: Docker does not start the container. Create it, or correct the path."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          folders: { description: "Whether folders that Docker would create are reported too.", type: "boolean" }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/engine/storage/bind-mounts/"
    ]
  },
  create({ options: options2, report }) {
    return {
      service(service2) {
        for (const mount2 of service2.volumes) {
          const messageId = faultOf(mount2);
          if (!messageId || !mount2.source || messageId === "folder" && !options2.folders) continue;
          report({
            at: mount2.source,
            messageId,
            data: { service: service2.name, source: mount2.source.template.text },
            subject: mount2.target
          });
        }
      }
    };
  }
});
function faultOf({ source, target, sourceState, createHostPath }) {
  if (!source || sourceState !== "missing" || createHostPath === true) return void 0;
  if (createHostPath === false) return "strict";
  const ending = ENDING.exec(baseNameOf(source.value))?.[1];
  return ending !== void 0 && target.endsWith(ending) ? "file" : "folder";
}

// rules/cap-drop-all.ts
var capDropAll = defineRule({
  id: "cap-drop-all",
  meta: {
    summary: "Require services to drop all capabilities and take back those that they need",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' keeps Docker's standard capabilities, among them changing the owner of any file and forging packets. Add `cap_drop: [ALL]`, and `cap_add` with what it needs."
    },
    securitySeverity: 4.4,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#cap_drop",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.privileged?.value || service2.capDrop.some(({ value }) => value.toUpperCase() === "ALL")) return;
        report({ at: service2, messageId: "missing", data: { service: service2.name } });
      }
    };
  }
});

// rules/lib/problem-rule.ts
function defineProblemRule({ id, ignoresUnset = false, ...meta }) {
  return defineRule({
    id,
    meta: { ...meta, needsPlan: false, messages: { problem: "{{problem}}" } },
    create({ project, report }) {
      const unset = project.problems.filter(({ kind }) => ignoresUnset && kind === "undefined-variable");
      return {
        problem(problem) {
          if (unset.some(({ at: at2 }) => isWithin(at2, problem.at))) return;
          report({
            at: problem,
            messageId: "problem",
            data: { problem: problem.message },
            ...problem.subject === void 0 ? {} : { subject: problem.subject },
            ...problem.related === void 0 ? {} : { related: problem.related },
            cause: causeOf(problem, project)
          });
        }
      };
    }
  });
}
function isWithin(inner, outer) {
  return inner.file.path === outer.file.path && inner.start >= outer.start && inner.end <= outer.end;
}
function causeOf({ at: at2, path, message }, { services }) {
  const name = [...services.keys()].find((key) => `${path}.`.startsWith(`services.${key}.`));
  const what = name === void 0 ? message : message.replaceAll(`services.${name}`, "").replaceAll(`"${name}"`, "");
  return `${at2.file.path}:${at2.start}:${what}`;
}

// rules/compose-consistency.ts
var composeConsistency = defineProblemRule({
  id: "compose-consistency",
  summary: "Disallow attributes that exclude each other",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/"]
});

// rules/compose-deprecated.ts
var composeDeprecated = defineProblemRule({
  id: "compose-deprecated",
  summary: "Disallow forms that Compose has deprecated",
  category: "correctness",
  recommended: "warn",
  references: ["https://docs.docker.com/reference/compose-file/"]
});

// rules/compose-merge.ts
var composeMerge = defineProblemRule({
  id: "compose-merge",
  summary: "Disallow files that cannot be merged, included or extended",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/merge/"]
});

// rules/compose-schema.ts
var composeSchema = defineProblemRule({
  id: "compose-schema",
  summary: "Disallow keys and values that the Compose specification does not allow",
  category: "correctness",
  recommended: "error",
  ignoresUnset: true,
  references: ["https://docs.docker.com/reference/compose-file/"]
});

// rules/compose-syntax.ts
var composeSyntax = defineProblemRule({
  id: "compose-syntax",
  summary: "Disallow files that cannot be read as YAML or whose variables are malformed",
  category: "correctness",
  recommended: "error",
  references: ["https://yaml.org/spec/1.2.2/"]
});

// rules/config-undeclared.ts
var configUndeclared = defineProblemRule({
  id: "config-undeclared",
  summary: "Disallow configs that a service names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/configs/"]
});

// rules/dangerous-capability.ts
var ESCAPES = /* @__PURE__ */ new Map([
  ["ALL", "do everything that root may"],
  ["BPF", "load programs into the kernel"],
  ["DAC_READ_SEARCH", "open any file of the host by its handle"],
  ["SYS_ADMIN", "mount file systems and leave its container by way of them"],
  ["SYS_BOOT", "restart the host or load another kernel"],
  ["SYS_MODULE", "load modules into the host's kernel"],
  ["SYS_RAWIO", "read and write the host's memory and disks past the kernel"]
]);
var HELPS = /* @__PURE__ */ new Map([
  ["MAC_ADMIN", "change the policy of the host's mandatory access control"],
  ["MAC_OVERRIDE", "ignore the host's mandatory access control"],
  ["NET_ADMIN", "rewrite the routes and firewall of every network that it is on"],
  ["PERFMON", "watch what other processes of the host do"],
  ["SYSLOG", "read kernel addresses that exploits need"],
  ["SYS_PTRACE", "read and change every process that it can see"],
  ["SYS_TIME", "set the host's clock, on which logs, tokens and certificates depend"]
]);
var dangerousCapability = defineRule({
  id: "dangerous-capability",
  meta: {
    summary: "Disallow capabilities that let a service act on the host",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      escape: "Service '{{service}}' gets capability {{capability}}, with which it can {{power}}: a break-in there is a break-in on the host. Remove it, or grant the narrower one that it needs.",
      help: "Service '{{service}}' gets capability {{capability}}, with which it can {{power}}. Remove it unless that is the service's work; then say so in `plan.exceptions`."
    },
    securitySeverity: 9.3,
    references: [
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
      "https://docs.docker.com/engine/security/#linux-kernel-capabilities"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.privileged?.value) return;
        for (const at2 of service2.capAdd) {
          const capability = at2.value.toUpperCase().replace(/^CAP_/, "");
          const isEscape = ESCAPES.has(capability);
          const power = ESCAPES.get(capability) ?? HELPS.get(capability);
          if (!power) continue;
          report({
            at: at2,
            messageId: isEscape ? "escape" : "help",
            data: { service: service2.name, capability, power },
            subject: capability,
            ...isEscape ? {} : { atMost: "warn" }
          });
        }
      }
    };
  }
});

// rules/lib/planned-network.ts
function declaration({ network: network3 }) {
  return network3 && !network3.isImplicit ? [{ at: network3.at, message: `Network '${network3.key}' is declared here.` }] : [];
}

// rules/data-store-egress.ts
var dataStoreEgress = defineRule({
  id: "data-store-egress",
  meta: {
    summary: "Disallow data stores on networks that lead out of the host",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    messages: {
      egress: "Data store '{{service}}' can reach the internet through network '{{network}}', which is not `internal`: what is read from the store can leave the host, whatever its other networks forbid. Flag '{{network}}' as internal, or take the store off it."
    },
    securitySeverity: 5.5,
    references: ["https://docs.docker.com/reference/compose-file/networks/#internal"]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        if (!plan.storeOf(service2)) return;
        for (const attachment of service2.networks) {
          if (isInternal(plan, attachment) !== false) continue;
          report({
            at: attachment,
            messageId: "egress",
            data: { service: service2.name, network: attachment.key },
            subject: attachment.key,
            related: declaration(attachment),
            cause: `network:${attachment.key}`
          });
        }
      }
    };
  }
});

// rules/lib/quoted.ts
function quoted(names) {
  return names.map((name) => `'${name}'`).join(", ");
}

// rules/data-store-network.ts
var dataStoreNetwork = defineRule({
  id: "data-store-network",
  meta: {
    summary: "Require data stores to stay on the networks that the plan gives them",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      misplaced: "Data store '{{service}}' is on network '{{network}}', but the plan keeps it on {{allowed}}: every member of '{{network}}' can reach it. Leave that network, or allow it in `plan.stores.{{store}}.allow`."
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        const store2 = plan.storeOf(service2);
        if (!store2) return;
        for (const attachment of service2.networks) {
          if (store2.networks.includes(plannedKey(plan, attachment))) continue;
          report({
            at: attachment,
            messageId: "misplaced",
            data: {
              service: service2.name,
              network: attachment.key,
              allowed: quoted(store2.networks),
              store: store2.name
            },
            subject: attachment.key,
            related: declaration(attachment)
          });
        }
      }
    };
  }
});

// rules/lib/host-port.ts
import ipaddr from "ipaddr.js";
function hostPortsOf(service2) {
  if (service2.networkMode && service2.networkMode.value !== "bridge") return [];
  return service2.ports.flatMap((port2) => {
    const [first = 0, last = first] = (port2.published ?? "").split("-").map(Number);
    return first > 0 && last >= first ? [{ service: service2, port: port2, first, last }] : [];
  });
}
function createHostPortIndex() {
  const places = /* @__PURE__ */ new Map();
  const byPort = /* @__PURE__ */ new Map();
  const ranges = [];
  const placeOf8 = (claim2) => places.get(claim2) ?? 0;
  return {
    add(claim2) {
      places.set(claim2, places.size);
      const samePort = byPort.get(claim2.first);
      if (claim2.last > claim2.first) ranges.push(claim2);
      else if (samePort) samePort.push(claim2);
      else byPort.set(claim2.first, [claim2]);
    },
    findRivals(claim2) {
      const fixed = claim2.last > claim2.first ? [...places.keys()] : [...byPort.get(claim2.first) ?? [], ...ranges];
      const rivals = fixed.filter((earlier) => collides(claim2, earlier));
      return rivals.sort((one, other) => placeOf8(one) - placeOf8(other));
    }
  };
}
function collides(one, other) {
  if (one.first > other.last || other.first > one.last || one.port.protocol !== other.port.protocol) return false;
  if (one.last > one.first && other.last > other.first) return false;
  return sharesAddress(one.port.hostIp, other.port.hostIp);
}
function isLoopback({ hostIp }) {
  const address = parseAddress(hostIp);
  return address !== void 0 && address.range() === "loopback";
}
function isOnAllInterfaces({ hostIp }) {
  return hostIp === void 0 || parseAddress(hostIp)?.range() === "unspecified";
}
function sharesAddress(one, other) {
  const [a, b] = [parseAddress(one), parseAddress(other)];
  if (!a || !b) return true;
  if (a.kind() !== b.kind()) return false;
  return a.range() === "unspecified" || b.range() === "unspecified" || a.toString() === b.toString();
}
function parseAddress(text2) {
  const bare = text2?.replace(/^\[(.*)\]$/, "$1");
  return bare !== void 0 && ipaddr.isValid(bare) ? ipaddr.process(bare) : void 0;
}

// rules/lib/image.ts
function parseImage(text2) {
  const [name = "", digest] = text2.split("@", 2);
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  return {
    repository: colon < 0 ? name : name.slice(0, colon),
    ...colon < 0 ? {} : { tag: name.slice(colon + 1) },
    ...digest === void 0 ? {} : { digest }
  };
}

// rules/lib/store-images.ts
var STORE_IMAGES = [
  ...["arangodb", "cassandra", "couchbase", "couchdb", "crate", "elasticsearch", "influxdb", "mariadb", "memcached"],
  ...["mongo", "mysql", "neo4j", "opensearchproject/opensearch", "percona", "postgres", "rethinkdb", "solr", "valkey"],
  ...["redis", "redis/redis-stack", "redis/redis-stack-server", "valkey/valkey", "eqalpha/keydb", "clickhouse"],
  ...["ankane/pgvector", "pgvector/pgvector", "postgis/postgis", "supabase/postgres", "timescale/timescaledb*"],
  ...["bitnami/mariadb", "bitnami/mongodb", "bitnami/mysql", "bitnami/postgresql", "bitnami/redis", "bitnami/etcd"],
  ...["chromadb/chroma", "clickhouse/clickhouse-server", "cockroachdb/cockroach", "getmeili/meilisearch"],
  ...["milvusdb/milvus", "minio/minio", "qdrant/qdrant", "questdb/questdb", "semitechnologies/weaviate"],
  ...["surrealdb/surrealdb", "typesense/typesense", "quay.io/coreos/etcd", "gcr.io/etcd-development/etcd"],
  ...["docker.elastic.co/elasticsearch/elasticsearch", "mcr.microsoft.com/mssql/server", "quay.io/minio/minio"]
];

// rules/data-store-port-published.ts
var dataStorePortPublished = defineRule({
  id: "data-store-port-published",
  meta: {
    summary: "Disallow published ports of data stores beyond the host itself",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      published: "Data store '{{service}}' publishes port {{port}} beyond the host itself: whoever reaches the host can try passwords on it, and no network tier is between. Services reach it by name without `ports`; for the host alone write `127.0.0.1:{{port}}:{{target}}`."
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { images: { type: "array", items: { type: "string" } } }
      },
      defaults: { images: STORE_IMAGES }
    },
    securitySeverity: 7.5,
    references: [
      "https://docs.docker.com/engine/network/port-publishing/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html"
    ]
  },
  create({ options: options2, plan, report }) {
    return {
      service(service2) {
        if (!isStore(service2, plan, options2.images)) return;
        const reported = /* @__PURE__ */ new Set();
        for (const { port: port2, first, last } of hostPortsOf(service2)) {
          if (isLoopback(port2) || reported.has(port2.at.start)) continue;
          reported.add(port2.at.start);
          const published = first === last ? `${first}` : `${first}-${last}`;
          report({
            at: port2,
            messageId: "published",
            data: { service: service2.name, port: published, target: port2.target },
            subject: `${published}/${port2.protocol}`
          });
        }
      }
    };
  }
});
function isStore(service2, plan, images) {
  if (plan.data.stores) return plan.storeOf(service2) !== void 0;
  if (!service2.image?.value) return false;
  const repository = parseImage(service2.image.value).repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  return images.some((image) => matchesGlob(image, repository));
}

// rules/data-tier-member.ts
var dataTierMember = defineRule({
  id: "data-tier-member",
  meta: {
    summary: "Disallow services on the data network that the plan does not let in",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      tier: "Service '{{service}}' of tier '{{tier}}' is on data network '{{network}}', which is open to {{allowed}} only: it can reach every store there. Go through a service of those tiers, or allow it in `plan.dataNetwork.allow`.",
      unplanned: "Service '{{service}}' is in no env tier of the plan and is on data network '{{network}}', which is open to {{allowed}} only: it can reach every store there. Take it off the network, or give it a tier in `plan.tiers`."
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"]
  },
  create({ plan, report }) {
    const wall = plan.data.dataNetwork;
    if (!wall) return {};
    return {
      service(service2) {
        if (plan.selects(wall.allow, service2)) return;
        if (plan.storeOf(service2)?.networks.includes(wall.network)) return;
        const attachment = service2.networks.find((candidate) => plannedKey(plan, candidate) === wall.network);
        if (!attachment) return;
        const tier2 = plan.tierOf(service2);
        report({
          at: attachment,
          messageId: tier2 ? "tier" : "unplanned",
          data: {
            service: service2.name,
            tier: tier2?.name ?? "",
            network: attachment.key,
            allowed: quoted(wall.allow)
          },
          subject: attachment.key,
          related: declaration(attachment),
          cause: `${tier2?.name ?? ""}:${wall.network}`
        });
      }
    };
  }
});

// rules/dependency-cycle.ts
var dependencyCycle = defineProblemRule({
  id: "dependency-cycle",
  summary: "Disallow services that wait for each other",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#depends_on"]
});

// rules/dependency-profile.ts
var DEFAULTS2 = { together: [] };
var NO_PROFILE = "";
var dependencyProfile = defineRule({
  id: "dependency-profile",
  meta: {
    summary: "Require the dependencies of a service to be active with each of its profiles",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      profile: "Service '{{service}}' depends on '{{dependency}}', which is not active with profile {{profiles}} alone: Compose then rejects the whole project. Give '{{dependency}}' the profile too, or write `required: false` if '{{service}}' can do without it.",
      always: "Service '{{service}}' has no profile and so always starts, but depends on '{{dependency}}', which starts only with {{profiles}}: without that, Compose rejects the whole project. Give both the same profiles, or write `required: false` if '{{service}}' can do without it."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          together: {
            description: "Profiles that are always activated together, one list each.",
            type: "array",
            items: { type: "array", items: { type: "string" }, minItems: 2 }
          }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS2
    },
    references: [
      "https://docs.docker.com/reference/compose-file/profiles/",
      "https://docs.docker.com/reference/compose-file/services/#depends_on"
    ]
  },
  create({ options: options2, project, report }) {
    return {
      service(service2) {
        for (const dependency2 of service2.dependsOn) {
          const target = project.services.get(dependency2.service);
          if (!dependency2.required || !target?.enabled) continue;
          const alone = profilesOf(service2).filter((profile) => !isActive(target, profile, options2));
          if (alone.length === 0) continue;
          const isAlways = alone.includes(NO_PROFILE);
          report({
            at: dependency2,
            messageId: isAlways ? "always" : "profile",
            data: {
              service: service2.name,
              dependency: target.name,
              profiles: quoted(isAlways ? profilesOf(target) : alone)
            },
            subject: target.name,
            related: [{ at: target.at, message: `Service '${target.name}' is declared here.` }]
          });
        }
      }
    };
  }
});
function profilesOf({ profiles }) {
  return profiles.length === 0 ? [NO_PROFILE] : profiles.map(({ value }) => value);
}
function isActive({ profiles }, profile, { together }) {
  const active = [profile, ...together.filter((group) => group.includes(profile)).flat()];
  return profiles.length === 0 || profiles.some(({ value }) => active.includes(value));
}

// rules/dependency-undefined.ts
var dependencyUndefined = defineProblemRule({
  id: "dependency-undefined",
  summary: "Disallow dependencies on services that do not exist or are not active",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#depends_on"]
});

// rules/lib/control-socket.ts
var SOCKETS = [
  "/run/docker.sock",
  "/run/podman/podman.sock",
  "/run/containerd/containerd.sock",
  "/run/crio/crio.sock"
];
function socketAt(source) {
  const path = source.replace(/^\/var\/run(?=\/|$)/, "/run").replace(/\/+$/, "");
  if (SOCKETS.includes(path)) return "socket";
  if (path === "/var") return "folder";
  return SOCKETS.some((socket) => socket.startsWith(`${path}/`)) ? "folder" : void 0;
}

// rules/docker-socket.ts
var dockerSocket = defineRule({
  id: "docker-socket",
  meta: {
    summary: "Disallow mounts that hand over the container engine's control socket",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      socket: "Service '{{service}}' mounts the engine's control socket '{{source}}': whoever controls the service can start a container as root on the host, and mounting it read-only does not prevent that. Remove the mount, or put a socket proxy in front that allows only the calls it needs.",
      folder: "Service '{{service}}' mounts '{{source}}', which contains the engine's control socket: whoever controls the service can start a container as root on the host. Mount only the folder that it needs."
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        for (const mount2 of service2.volumes) {
          if (mount2.type !== "bind" || !mount2.source) continue;
          const messageId = socketAt(mount2.source.value);
          if (!messageId) continue;
          report({
            at: mount2.source,
            messageId,
            data: { service: service2.name, source: mount2.source.value },
            subject: mount2.target
          });
        }
      }
    };
  }
});

// rules/lib/running-together.ts
function canRunTogether(one, other, project) {
  if (!one.enabled || !other.enabled) return false;
  if (one === other || one.profiles.length === 0 || other.profiles.length === 0) return true;
  if (one.profiles.some(({ value }) => other.profiles.some((profile) => profile.value === value))) return true;
  return !project.activeProfiles.includes("*");
}
var acrossProfiles = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: { acrossProfiles: { type: "boolean" } }
  },
  defaults: { acrossProfiles: false }
};

// rules/duplicate-container-name.ts
var duplicateContainerName = defineRule({
  id: "duplicate-container-name",
  meta: {
    summary: "Disallow one `container_name` for two services that run together",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      same: "Services '{{first}}' and '{{second}}' both call their container '{{name}}', and a host can have one of that name: the second is not created. Rename one, or leave names to Compose.",
      profiles: "Services '{{first}}' and '{{second}}' both call their container '{{name}}': with the profiles of both active, the second is not created. Rename one, or leave names to Compose."
    },
    options: acrossProfiles,
    references: ["https://docs.docker.com/reference/compose-file/services/#container_name"]
  },
  create({ options: options2, project, report }) {
    const earlier = [];
    return {
      service(service2) {
        const { containerName: containerName2 } = service2;
        if (!containerName2?.value) return;
        const rivals = earlier.filter((other) => other.containerName?.value === containerName2.value);
        earlier.push(service2);
        const certain = rivals.find((other) => canRunTogether(service2, other, project));
        const rival = certain ?? (options2.acrossProfiles ? rivals[0] : void 0);
        if (!rival) return;
        const place = rival.containerName ?? rival;
        report({
          at: containerName2,
          messageId: certain ? "same" : "profiles",
          data: { first: rival.name, second: service2.name, name: containerName2.value },
          subject: containerName2.value,
          related: [{ at: place.at, message: `'${rival.name}' has the name here.` }]
        });
      }
    };
  }
});

// rules/lib/per-service.ts
function perService(ask) {
  const answers = /* @__PURE__ */ new WeakMap();
  return (service2) => {
    const known2 = answers.get(service2) ?? { answer: ask(service2) };
    answers.set(service2, known2);
    return known2.answer;
  };
}

// rules/lib/service-texts.ts
function statedVariables({ environment, build: build2 }) {
  return [...environment.values(), ...build2?.args.values() ?? []];
}
var textsOf = perService((service2) => {
  const { command: command3, entrypoint, healthcheck: healthcheck3, labels } = service2;
  const commands = { command: command3, entrypoint, healthcheck: healthcheck3?.test };
  return [
    ...statedVariables(service2).flatMap((at2) => {
      return at2.text ? [{ kind: "variable", name: at2.name, text: at2.text, at: at2 }] : [];
    }),
    ...Object.entries(commands).flatMap(([name, item]) => {
      return (item?.parts ?? []).map((text2) => ({ kind: "command", name, text: text2, at: text2 }));
    }),
    ...[...labels].map(([name, text2]) => ({ kind: "label", name, text: text2, at: text2 }))
  ];
});
function describeText({ kind, name }, service2) {
  const subject = { variable: `'${name}'`, command: `The ${name}`, label: `Label '${name}'` }[kind];
  return `${subject} of service '${service2.name}'`;
}

// rules/duplicate-env-key.ts
var duplicateEnvKey = defineRule({
  id: "duplicate-env-key",
  meta: {
    summary: "Disallow a variable that is set twice in one `environment` list or in one env file",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      dead: "'{{name}}' is set again further down in the same place, and Compose takes the last one without a word: this line does nothing. Remove one of the two."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"]
  },
  create({ project, report }) {
    const used = placesInUse(project);
    const reported = /* @__PURE__ */ new Set();
    const reportDuplicate = ({ dead, winner }) => {
      if (reported.has(placeOf(dead))) return;
      reported.add(placeOf(dead));
      report({
        at: dead,
        range: dead.nameAt,
        messageId: "dead",
        data: { name: dead.name },
        subject: dead.name,
        related: [{ at: winner.nameAt, message: `This later '${dead.name}' wins.` }]
      });
    };
    return {
      service(service2) {
        for (const winner of statedVariables(service2)) findDead(winner, used).forEach(reportDuplicate);
      },
      envFile(file) {
        if (!file.isExample) findRepeated(file).forEach(reportDuplicate);
      }
    };
  }
});
function placesInUse({ services }) {
  return new Set([...services.values()].flatMap(statedVariables).map(placeOf));
}
function findDead(winner, used) {
  return winner.hides.filter(({ source, at: at2 }) => source === winner.source && at2.file === winner.at.file).filter((hidden) => hidden.nameAt.start !== winner.nameAt.start && !used.has(placeOf(hidden))).map((dead) => ({ dead, winner }));
}
function placeOf({ at: at2 }) {
  return `${at2.file.path}:${at2.start}`;
}
function findRepeated({ entries }) {
  const winners = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.flatMap((dead) => {
    const winner = winners.get(dead.name);
    return winner && winner !== dead ? [{ dead, winner }] : [];
  });
}

// rules/lib/template.ts
function carriedReferences(references) {
  return references.flatMap((reference) => [
    ...reference.operator.endsWith("+") ? [] : [reference],
    ...hasOperandText(reference) ? carriedReferences(reference.nested) : []
  ]);
}
function failOpenReferences(references) {
  return references.flatMap((reference) => {
    const { operator, operand, nested } = reference;
    if (operator === "" || hasDefault(reference) && operand === "") return [reference];
    return hasDefault(reference) ? failOpenReferences(nested) : [];
  });
}
function partsOf(template) {
  return [wholeOf(template), ...operandParts(template.references)];
}
function piecesOf(template) {
  const pieces = [];
  const addPieces = ({ start, end, references }, within) => {
    let at2 = start;
    const addText = (to) => {
      if (to > at2) pieces.push({ text: template.text.slice(at2, to), start: at2, within });
    };
    for (const reference of references) {
      addText(reference.start);
      if (hasOperandText(reference)) addPieces(operandPart(reference), [...within, reference]);
      at2 = reference.end;
    }
    addText(end);
  };
  addPieces(wholeOf(template), []);
  return pieces;
}
function defaultText(template, part = wholeOf(template)) {
  let text2 = "";
  let at2 = part.start;
  for (const reference of part.references) {
    const value = hasDefault(reference) ? defaultText(template, operandPart(reference)) : void 0;
    if (value === void 0) return void 0;
    text2 += template.text.slice(at2, reference.start) + value;
    at2 = reference.end;
  }
  return text2 + template.text.slice(at2, part.end);
}
function hasDefault(reference) {
  return reference.operator.endsWith("-");
}
function hasOperandText(reference) {
  return hasDefault(reference) || reference.operator.endsWith("+");
}
function operandParts(references) {
  return references.filter(hasOperandText).flatMap((reference) => [operandPart(reference), ...operandParts(reference.nested)]);
}
function operandPart({ operandStart, operand, nested }) {
  return { start: operandStart, end: operandStart + operand.length, references: nested };
}
function wholeOf(template) {
  return { start: 0, end: template.text.length, references: template.references };
}

// rules/lib/url.ts
var SERVER = /^([a-z][a-z\d+.-]*):\/\/(?:[^\s/?#]*@)?(\[[^\]\s]*\]|[^\s/?#:@]+)(?::(\d*))?(?=[/?#]|$)/i;
var BARE_SERVER = /^()([\w.-]+):(\d+)(?=[/?#]|$)/;
var USUAL_PORTS = { http: "80", https: "443", ws: "80", wss: "443" };
var CREDENTIALS = /(?<![a-z\d+.-])[a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:([^\s/?#'"`,]*)@/dgi;
var URL_HEAD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*):\/\/([^\s/?#'"`,]*)/gi;
var FILLED_LATER = /\$\$(?:\{[^}]*\}|\([^)]*\)|\w+)|\{\{.*?\}\}|<[^<>]*>|%[({]\w+[)}]s?/g;
var FILLER = "\uF8FF";
function parseServer(text2) {
  const match = SERVER.exec(text2) ?? BARE_SERVER.exec(text2);
  if (!match) return void 0;
  const [, scheme = "", host = "", port2 = ""] = match.map((part = "") => part.toLowerCase());
  return { scheme, host, port: port2 || (USUAL_PORTS[scheme] ?? "") };
}
function differencesOf(one, other) {
  return ["scheme", "host", "port"].filter((part) => one[part] !== other[part]);
}
function urlPasswords(template) {
  if (!template.text.includes("://")) return [];
  return partsOf(template).flatMap((part, index) => {
    const masked = maskPart(template, part);
    return [...masked.matchAll(CREDENTIALS)].flatMap((match) => {
      const [start = 0, end = 0] = match.indices?.[1] ?? [];
      const range = { start: part.start + start, end: part.start + end };
      const kind = passwordKind(template, range, masked.slice(start, end));
      if (start === end) return [];
      return [{ ...range, kind: kind === "literal" && index > 0 ? "default" : kind }];
    });
  });
}
function urlsWithoutUser(template, schemes) {
  return partsOf(template).flatMap(
    (part) => [...maskPart(template, part).matchAll(URL_HEAD)].flatMap(({ 0: url, 1: scheme = "", 2: server = "", index }) => {
      const isOpen = server !== "" && !server.startsWith(FILLER) && !server.includes("@");
      const start = part.start + index;
      return isOpen && schemes.includes(scheme.toLowerCase()) ? [{ start, end: start + url.length }] : [];
    })
  );
}
function passwordKind(template, { start, end }, masked) {
  if (masked.replaceAll(FILLER, "") !== "") return "literal";
  const hasText = piecesOf(template).some((piece) => {
    const innermost = piece.within.at(-1);
    return piece.start >= start && piece.start < end && innermost && hasDefault(innermost) && piece.text.trim() !== "";
  });
  return hasText ? "default" : "variable";
}
function maskPart(template, part) {
  const characters = [...Array(part.end - part.start).keys()].map((index) => template.text.charAt(part.start + index));
  for (const { start, end } of part.references) {
    characters.fill(FILLER, start - part.start, end - part.start);
  }
  return characters.join("").replace(FILLED_LATER, (match) => FILLER.repeat(match.length));
}

// rules/endpoint-url.ts
var endpointUrl = defineRule({
  id: "endpoint-url",
  meta: {
    summary: "Require variables that name a central endpoint to name the one that the plan states",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      value: "'{{variable}}' names another {{difference}} than the plan, which states {{urls}}{{reason}}. Change the value, or add the address to `plan.endpoints`.",
      default: "'{{variable}}' falls back to another {{difference}} than the plan, which states {{urls}}{{reason}}. Change the default, or add the address to `plan.endpoints`."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"]
  },
  create({ plan, report }) {
    const check = (variable) => {
      const { text: text2 } = variable;
      const endpoint2 = plan.endpoints.find(
        ({ variables }) => variables.some((glob) => matchesGlob(glob, variable.name))
      );
      const wrong = endpoint2 && text2 && findWrongText(text2, endpoint2);
      if (!wrong) return;
      report({
        at: variable,
        range: wrong.at,
        messageId: wrong.isDefault ? "default" : "value",
        data: {
          variable: variable.name,
          difference: wrong.difference,
          urls: quoted(endpoint2.urls),
          reason: endpoint2.reason ? ` (${endpoint2.reason})` : ""
        },
        subject: variable.name
      });
    };
    return {
      service: ({ environment }) => environment.forEach(check),
      envFile(file) {
        if (!file.isExample) effectiveEntries(file).forEach(check);
      }
    };
  }
});
function findWrongText(text2, endpoint2) {
  const { template, value } = text2;
  const isDefault = template.references.length > 0;
  const byDefault = defaultText(template);
  if (byDefault === void 0) return void 0;
  const whole = text2.within(0, template.text.length);
  const wrongDefault = findDifference(byDefault, endpoint2);
  if (wrongDefault) return { at: isDefault ? defaultPlace(text2) : whole, isDefault, difference: wrongDefault };
  const wrongValue = findDifference(value, endpoint2);
  return wrongValue && { at: whole, isDefault: false, difference: wrongValue };
}
function findDifference(text2, { urls }) {
  const server = parseServer(text2.trim());
  if (!server) return void 0;
  const differences = urls.flatMap((url) => {
    const allowed = parseServer(url);
    return allowed ? [differencesOf(server, allowed)] : [];
  });
  const [nearest] = differences.toSorted((one, other) => one.length - other.length);
  return nearest?.length ? nearest.join(" and ") : void 0;
}
function defaultPlace(text2) {
  let place = { start: 0, end: text2.template.text.length };
  let { references } = text2.template;
  for (; ; ) {
    const [only] = references;
    if (!only || references.length > 1 || only.start !== place.start || only.end !== place.end) break;
    place = { start: only.operandStart, end: only.operandStart + only.operand.length };
    references = only.nested;
  }
  return text2.within(place.start, place.end);
}

// rules/env-chain-conflict.ts
var DEFAULTS3 = { overriding: ["*.local", "*.override"] };
var envChainConflict = defineRule({
  id: "env-chain-conflict",
  meta: {
    summary: "Disallow env files of one service that give a variable different values",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      conflict: "'{{name}}' has another value in '{{loser}}' than in '{{winner}}', and {{services}} both: '{{winner}}' comes later and wins, so that this line does nothing there. Remove one of the two lines."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          overriding: {
            description: "Names of env files, or globs, that are meant to change the values of earlier ones.",
            type: "array",
            items: { type: "string" }
          }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS3
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/"
    ]
  },
  create({ options: options2, report }) {
    return {
      project(project) {
        for (const { loser, winner, services } of findConflicts(project)) {
          if (options2.overriding.some((glob) => matchesGlob(glob, fileName(winner)))) continue;
          report({
            at: loser,
            range: loser.nameAt,
            messageId: "conflict",
            data: {
              name: loser.name,
              loser: fileName(loser),
              winner: fileName(winner),
              services: describeServices(services)
            },
            subject: loser.name,
            related: [{ at: winner.nameAt, message: `This '${winner.name}' wins.` }]
          });
        }
      }
    };
  }
});
function findConflicts({ services }) {
  const found = /* @__PURE__ */ new Map();
  for (const service2 of services.values()) {
    if (!service2.enabled) continue;
    for (const winner of service2.variables.values()) {
      for (const loser of losersOf(winner)) {
        const key = JSON.stringify([placeOf2(loser), placeOf2(winner)]);
        const conflict = found.get(key) ?? { loser, winner, services: [] };
        conflict.services.push(service2.name);
        found.set(key, conflict);
      }
    }
  }
  return found.values();
}
function losersOf(winner) {
  if (winner.source !== "env-file" || typeof winner.value !== "string") return [];
  const files = /* @__PURE__ */ new Set([winner.envFile?.file]);
  return winner.hides.filter(({ envFile: envFile2, value }) => {
    const isFirst = !files.has(envFile2?.file);
    files.add(envFile2?.file);
    return isFirst && typeof value === "string" && value !== "" && value !== winner.value;
  });
}
function placeOf2({ nameAt }) {
  return `${nameAt.file.path}:${nameAt.start}`;
}
function fileName({ envFile: envFile2 }) {
  return baseNameOf(envFile2?.file ?? "");
}
function describeServices([first = "", ...others]) {
  if (others.length === 0) return `service '${first}' loads`;
  return `service '${first}' and ${others.length} more load`;
}

// rules/env-example-drift.ts
var DEFAULTS4 = { ignore: [] };
var envExampleDrift = defineRule({
  id: "env-example-drift",
  meta: {
    summary: "Require an env file and its example to name the same variables",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      undocumented: "'{{name}}' is in '{{file}}' and not in its example: whoever sets up the project from the example does without it. Add the name to '{{file}}.example', or remove the line.",
      absent: "'{{name}}' is in the example of '{{file}}' and not in the file itself, which was made from an older example: the services start without it. Add it to '{{file}}', or remove the line from the example."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          ignore: {
            description: "Names of variables, or globs, that may be in one of the two alone.",
            type: "array",
            items: { type: "string" }
          }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS4
    },
    references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"]
  },
  create({ options: options2, report }) {
    return {
      envFile(file) {
        const { example } = file;
        if (!example) return;
        const name = baseNameOf(file.file);
        const reportMissing2 = (entry, messageId) => {
          if (options2.ignore.some((glob) => matchesGlob(glob, entry.name))) return;
          report({
            at: entry,
            range: entry.nameAt,
            messageId,
            data: { name: entry.name, file: name },
            subject: entry.name,
            cause: `${messageId}:${file.file}`
          });
        };
        for (const entry of missingFrom(example, file)) reportMissing2(entry, "undocumented");
        for (const entry of missingFrom(file, example)) reportMissing2(entry, "absent");
      }
    };
  }
});
function missingFrom(one, other) {
  const names = new Set(one.entries.map(({ name }) => name));
  return effectiveEntries(other).filter(({ name }) => !names.has(name));
}

// rules/env-file-form.ts
var DEFAULTS5 = { files: ["*.local", "*.override"] };
var envFileForm = defineRule({
  id: "env-file-form",
  meta: {
    summary: "Require env files that are optional by their name to be named in long form",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      required: "Service '{{service}}' names '{{file}}' in a form that requires it, and by its name it holds settings of one machine: where it is absent, Compose starts nothing. Write `path: {{file}}` with `required: false`."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          files: {
            description: "Names of env files that are optional, or globs; matched against the last part of a path.",
            type: "array",
            items: { type: "string" }
          }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS5
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  create({ options: options2, report }) {
    return {
      service(service2) {
        for (const reference of service2.envFiles) {
          const name = baseNameOf(reference.file);
          if (!reference.isShortForm || reference.state === "missing") continue;
          if (!options2.files.some((glob) => matchesGlob(glob, name))) continue;
          report({
            at: reference,
            messageId: "required",
            data: { service: service2.name, file: writtenPath(reference) },
            subject: writtenPath(reference),
            cause: reference.file
          });
        }
      }
    };
  }
});

// rules/env-file-missing.ts
var envFileMissing = defineRule({
  id: "env-file-missing",
  meta: {
    summary: "Require the env files that services load to exist, or to have an example beside them",
    category: "reliability",
    recommended: "error",
    needsPlan: false,
    messages: {
      missing: "Service '{{service}}' loads '{{file}}', and there is no such file and no '{{example}}' beside it: Compose starts nothing without it. Create the file or its example, or, if the service can do without it, {{remedy}}.",
      unreadable: "Service '{{service}}' loads '{{file}}', from which nothing can be read: it {{reason}}. Put an env file in its place, or change the path."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  create({ report }) {
    return {
      service(service2) {
        for (const reference of service2.envFiles) {
          const { state, required, reason } = reference;
          if (state !== "missing" || !(required || reason)) continue;
          const file = writtenPath(reference);
          const data = { service: service2.name, file, example: `${file}.example`, remedy: remedyFor(reference) };
          const place = { at: reference, subject: file, cause: reference.file };
          if (reason) report({ ...place, messageId: "unreadable", data: { ...data, reason } });
          else report({ ...place, messageId: "missing", data });
        }
      }
    };
  }
});
function remedyFor({ isShortForm }) {
  return isShortForm ? "write the entry in long form, `path` with `required: false`" : "set `required: false` in the entry";
}

// rules/env-file-syntax.ts
var envFileSyntax = defineProblemRule({
  id: "env-file-syntax",
  summary: "Disallow env files that Compose cannot read",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/"]
});

// rules/env-key-empty.ts
var envKeyEmpty = defineRule({
  id: "env-key-empty",
  meta: {
    summary: "Disallow secrets that a tier's env file names and leaves empty",
    category: "reliability",
    recommended: "warn",
    needsPlan: true,
    messages: {
      empty: "The env file of tier '{{tier}}' leaves '{{name}}' empty, a secret of class '{{secretClass}}' that the plan grants the tier: the services that load the file start without it. Fill it in, or remove the line."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        const tier2 = plan.tierOfFile(file.file);
        if (!tier2 || file.isExample) return;
        for (const { entry, secretClass: secretClass2 } of emptySecrets(file, tier2, plan)) {
          report({
            at: entry,
            range: entry.nameAt,
            messageId: "empty",
            data: { tier: tier2.name, name: entry.name, secretClass: secretClass2 },
            subject: entry.name
          });
        }
      }
    };
  }
});
function emptySecrets(file, tier2, plan) {
  const entries = effectiveEntries(file);
  const hasLlmKey = entries.some((entry) => plan.isLlmKey(entry.name) && !isEmptied(entry));
  const isNeeded = ({ name }) => !(hasLlmKey && plan.isLlmKey(name));
  return entries.flatMap((entry) => {
    const secretClass2 = plan.classOfName(entry.name);
    if (!secretClass2 || !isEmptied(entry) || !plan.mayHold(tier2, secretClass2) || !isNeeded(entry)) return [];
    return [{ entry, secretClass: secretClass2.name }];
  });
}

// rules/env-key-not-in-shared.ts
var envKeyNotInShared = defineRule({
  id: "env-key-not-in-shared",
  meta: {
    summary: "Require the variables of tier env files to be in a shared env file",
    category: "correctness",
    recommended: "warn",
    needsPlan: true,
    messages: {
      unknown: "The env file of tier '{{tier}}' has '{{name}}', and {{shared}} has not: the plan takes the variables of all tiers from there, so whoever sets up the project from it leaves this one out. Add the name there, or remove the line."
    },
    references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"]
  },
  create({ plan, project, report }) {
    const shared = sharedFiles(project, (path) => plan.isSharedFile(path));
    if (shared.length === 0) return {};
    const known2 = new Set(shared.flatMap(({ entries }) => entries).map(({ name }) => name));
    const names = quoted([...new Set(shared.map(({ file }) => file.replace(/^.*\//s, "")))]);
    return {
      envFile(file) {
        const tier2 = plan.tierOfFile(file.file);
        if (!tier2) return;
        for (const entry of effectiveEntries(file)) {
          if (known2.has(entry.name)) continue;
          report({
            at: entry,
            range: entry.nameAt,
            messageId: "unknown",
            data: { tier: tier2.name, name: entry.name, shared: names },
            subject: entry.name
          });
        }
      }
    };
  }
});
function sharedFiles({ envFiles: envFiles2, referenceEnvFiles }, isShared2) {
  const files = [...envFiles2.values(), ...referenceEnvFiles.values()];
  return files.filter(({ file }) => isShared2(file));
}

// rules/env-tier-file-missing.ts
var envTierFileMissing = defineRule({
  id: "env-tier-file-missing",
  meta: {
    summary: "Require services to load an env file of the tier that the plan gives them",
    category: "security",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' is in tier '{{tier}}' and loads no env file of it: its secrets come from elsewhere, where the plan cannot tell who else has them. Add {{files}} to its `env_file`."
    },
    securitySeverity: 4.4,
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        const tier2 = plan.tierOf(service2);
        if (!tier2 || tier2.files.length === 0) return;
        if (service2.envFiles.some(({ file }) => plan.tierOfFile(file)?.name === tier2.name)) return;
        report({
          at: service2,
          messageId: "missing",
          data: { service: service2.name, tier: tier2.name, files: quoted(tier2.files) },
          subject: tier2.name,
          cause: tier2.name
        });
      }
    };
  }
});

// rules/env-tier-foreign.ts
var envTierForeign = defineRule({
  id: "env-tier-foreign",
  meta: {
    summary: "Disallow services to load the env file of a tier that is not theirs",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      foreign: "Service '{{service}}' of tier '{{tier}}' loads '{{file}}', the env file of tier '{{foreign}}': it receives secrets that the plan keeps from it. Load only files of tier '{{tier}}', and move there what the service needs.",
      unplanned: "Service '{{service}}' is in no tier of the plan and loads '{{file}}', the env file of tier '{{foreign}}': it receives secrets that the plan gives to others. Stop loading the file, or name the service in `plan.tiers.{{foreign}}.services`."
    },
    securitySeverity: 7,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        const tier2 = plan.tierOf(service2);
        for (const reference of service2.envFiles) {
          const foreign = plan.tierOfFile(reference.file);
          if (!foreign || foreign.name === tier2?.name || foreign.name === plan.llm?.tier) continue;
          report({
            at: reference,
            messageId: tier2 ? "foreign" : "unplanned",
            data: {
              service: service2.name,
              tier: tier2?.name ?? "",
              file: writtenPath(reference),
              foreign: foreign.name
            },
            subject: writtenPath(reference)
          });
        }
      }
    };
  }
});

// rules/env-tier-secret-class.ts
var envTierSecretClass = defineRule({
  id: "env-tier-secret-class",
  meta: {
    summary: "Disallow secrets in a tier's env file of a class that the plan does not grant the tier",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      held: "The env file of tier '{{tier}}' holds '{{name}}', a secret of class '{{secretClass}}', and the plan grants the tier {{granted}}: every service that loads the file receives it. Move it to the tier that needs it, or grant the class in `plan.tiers.{{tier}}.secrets`.",
      example: "The example env file of tier '{{tier}}' asks for '{{name}}', a secret of class '{{secretClass}}', and the plan grants the tier {{granted}}: every service that loads the file will receive it. Move the line to the tier that needs it, or grant the class in `plan.tiers.{{tier}}.secrets`."
    },
    securitySeverity: 7,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"]
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        const tier2 = plan.tierOfFile(file.file);
        if (!tier2) return;
        for (const { entry, secretClass: secretClass2 } of ungrantedEntries(file, tier2, plan)) {
          report({
            at: entry,
            range: entry.nameAt,
            messageId: file.isExample ? "example" : "held",
            data: {
              tier: tier2.name,
              name: entry.name,
              secretClass: secretClass2.name,
              granted: quoted(tier2.secrets) || "none"
            },
            subject: entry.name
          });
        }
      }
    };
  }
});
function ungrantedEntries(file, tier2, plan) {
  return effectiveEntries(file).flatMap((entry) => {
    const secretClass2 = plan.classOfName(entry.name);
    if (!secretClass2 || plan.mayHold(tier2, secretClass2)) return [];
    return isEmptied(entry) || plan.isLlmKey(entry.name) ? [] : [{ entry, secretClass: secretClass2 }];
  });
}

// rules/env-tier-secret-missing.ts
var DEFAULTS6 = { required: {} };
var envTierSecretMissing = defineRule({
  id: "env-tier-secret-missing",
  meta: {
    summary: "Require the secrets that a service of a tier needs to be in an env file that it loads",
    category: "reliability",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      needed: "Service '{{service}}' of tier '{{tier}}' needs secret '{{name}}', which {{files}} and which nothing else sets: it starts without it. Add it to {{tierFiles}}, if the plan grants it to the tier, or remove it here.",
      required: "Service '{{service}}' of tier '{{tier}}' must have '{{name}}', which {{files}} and which its `environment` does not set: it starts without it. Add it to {{tierFiles}}."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          required: {
            description: "The variables that services must have, by selector: a name, a glob, `tier:NAME`, `store:NAME` or `image:GLOB`.",
            type: "object",
            additionalProperties: { type: "array", items: { type: "string" } }
          }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS6
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/"
    ]
  },
  create({ options: options2, plan, report }) {
    return {
      service(service2) {
        const tier2 = plan.tierOf(service2);
        if (!tier2 || service2.envFiles.some(({ state }) => state === "missing")) return;
        const data = describe(service2, tier2);
        for (const { name, variable, at: at2 } of needsOf(service2, plan)) {
          report({ at: variable, range: at2, messageId: "needed", data: { ...data, name }, subject: name });
        }
        for (const name of missingOf(requiredOf(service2, options2, plan), service2)) {
          report({ at: service2, messageId: "required", data: { ...data, name }, subject: name });
        }
      }
    };
  }
});
function needsOf(service2, plan) {
  const granted = new Set(service2.envFiles.flatMap(({ content }) => content?.entries ?? []).map(({ name }) => name));
  const needs = [...service2.environment.values()].flatMap(outsideNames);
  const missing = needs.filter(({ name }) => plan.classOfName(name) && !granted.has(name));
  return [...new Map(missing.toReversed().map((need) => [need.name, need])).values()].toReversed();
}
function outsideNames(variable) {
  const { name, nameAt, text: text2, value } = variable;
  if (!text2) return value === null ? [{ name, variable, at: nameAt }] : [];
  return unsetReferences(text2.template.references).map((reference) => {
    return { name: reference.name, variable, at: text2.within(reference.start, reference.end) };
  });
}
function unsetReferences(references) {
  return references.filter(({ value }) => value === void 0).flatMap((reference) => {
    if (reference.operator === "") return [reference];
    return hasDefault(reference) ? unsetReferences(reference.nested) : [];
  });
}
function requiredOf(service2, { required }, plan) {
  const rows = Object.entries(required).filter(([selector]) => plan.selects([selector], service2));
  return [...new Set(rows.flatMap(([, names]) => names))];
}
function missingOf(names, { variables }) {
  return names.filter((name) => {
    const variable = variables.get(name);
    return !variable || variable.value === null || isEmptied(variable);
  });
}
function describe(service2, tier2) {
  const files = quoted(service2.envFiles.map(writtenPath));
  return {
    service: service2.name,
    tier: tier2.name,
    files: files === "" ? "it has no env file to take from" : `is in no env file that it loads (${files})`,
    tierFiles: quoted(tier2.files) || "an env file"
  };
}

// rules/lib/dollar.ts
var HASH = /(?<!\$)\$(?:apr1|[1256y]|2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*)\$(?!\$)/;
var SEPARATOR = /[\s/:=,;@|&"'`()[\]{}<>_-]$/;
function lostInEnvFile(file, { envFiles: envFiles2 }, plan) {
  if (file.isExample) return [];
  const names = new Set([...envFiles2.values()].flatMap(({ entries }) => entries).map(({ name }) => name));
  return effectiveEntries(file).flatMap((entry) => {
    const reference = findLost(entry, plan, ({ name, value }) => value !== void 0 && names.has(name));
    return reference ? [createLost({ ...entry, at: entry }, `'${entry.name}'`, reference)] : [];
  });
}
function lostInService(service2, plan) {
  return textsOf(service2).flatMap((item) => {
    if (item.kind === "command") return [];
    const reference = findLost(item, plan, ({ value }) => value !== void 0);
    return reference ? [createLost(item, describeText(item, service2), reference)] : [];
  });
}
function findLost({ name, text: text2 }, plan, isMeant) {
  if (!text2) return void 0;
  const { template } = text2;
  const bare = template.references.filter(({ start }) => template.text[start + 1] !== "{");
  if (bare.length === 0) return void 0;
  const lost = bare.filter((reference) => !isMeant(reference));
  if (HASH.test(template.text)) return lost[0];
  return lost.find((reference) => isPartOfText(reference, template, plan.classOfName(name) !== void 0));
}
function isPartOfText({ name, start }, { text: text2, references }, isSecret) {
  const before = text2.slice(0, start);
  const isGlued = before !== "" && !SEPARATOR.test(before) && !references.some(({ end }) => end === start);
  if (!/[a-z]/.test(name)) return isSecret && isGlued;
  return isGlued ? isSecret || /[A-Za-z0-9]$/.test(before) : isSecret && before === "";
}
function createLost({ name, text: text2, at: at2 }, what, { start, end }) {
  return { at: at2, range: text2 ? text2.within(start, end) : at2.at, name, what };
}

// rules/env-value-dollar.ts
var envValueDollar = defineRule({
  id: "env-value-dollar",
  meta: {
    summary: "Disallow an unescaped `$` inside a value",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      envFile: "{{what}} has a `$` inside its value, and Compose takes it and the letters after it for a variable, also in env files: the container gets a shorter value than the file shows. Put the value into single quotes.",
      compose: "{{what}} has a `$` inside its value, and Compose takes it and the letters after it for a variable: the container gets a shorter value than the file shows. Write `$$` for each `$`."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/interpolation/",
      "https://github.com/als-apg/osprey/pull/545",
      "https://github.com/docker/compose/issues/10419"
    ]
  },
  create({ plan, project, report }) {
    return {
      service(service2) {
        for (const { at: at2, range, name, what } of lostInService(service2, plan)) {
          report({ at: at2, range, messageId: "compose", data: { what }, subject: name });
        }
      },
      envFile(file) {
        for (const { at: at2, range, name, what } of lostInEnvFile(file, project, plan)) {
          report({ at: at2, range, messageId: "envFile", data: { what }, subject: name });
        }
      }
    };
  }
});

// rules/lib/attribute.ts
function attributeOf({ tree }, ...keys) {
  return keys.reduce(
    (at2, key) => at2?.kind === "mapping" ? at2.entries.get(key)?.value : void 0,
    tree
  );
}
function textOf(service2, ...keys) {
  const value = attributeOf(service2, ...keys);
  return value?.kind === "scalar" && value.type !== "null" ? String(value.value) : void 0;
}
function scalarsOf(service2, key) {
  const value = attributeOf(service2, key);
  const items = value?.kind === "sequence" ? value.items : value ? [value] : [];
  return items.filter(isText).map((item, index) => ({
    value: String(item.value),
    at: { file: item.file, start: item.start, end: item.end },
    path: `${service2.path}.${key}.${index}`
  }));
}
function isLimit(text2) {
  return text2 !== void 0 && Number.parseFloat(text2) > 0;
}
function isText(tree) {
  return tree.kind === "scalar" && tree.type !== "null";
}

// rules/lib/fixed-address.ts
function fixedAddressesOf(service2) {
  return service2.networks.flatMap(
    ({ key }) => ["ipv4_address", "ipv6_address"].flatMap((name) => textOf(service2, "networks", key, name) ?? [])
  );
}
function gatewaysOf({ key }, project) {
  const pools = attributeOf(project, "networks", key, "ipam", "config");
  if (pools?.kind !== "sequence") return [];
  return pools.items.flatMap((pool) => {
    const gateway = pool.kind === "mapping" ? pool.entries.get("gateway")?.value : void 0;
    return gateway?.kind === "scalar" ? [String(gateway.value)] : [];
  });
}

// rules/lib/service-place.ts
var NOWHERE = /* @__PURE__ */ new Set();
function placeOfService(service2, project) {
  const { kind, owner } = findPlace(service2, project);
  if (kind === "host" || kind === "none") return { kind, networks: NOWHERE, owner };
  const isKnown2 = kind === "joined" && owner.networks.length > 0;
  if (!isKnown2) return { kind: "unknown", networks: NOWHERE, owner };
  return { kind: "networks", networks: new Set(owner.networks.map(networkName)), owner };
}
function isOnExternalNetwork({ owner }) {
  return owner.networks.some(({ network: network3 }) => !network3 || network3.external?.value === true);
}
function ownersOfName(name, project) {
  return ownersByName(project).get(name.toLowerCase()) ?? [];
}
function extraHostsOf({ extraHosts: extraHosts2 }) {
  return extraHosts2.map((text2) => {
    const [, name = text2.value, address = ""] = /^([^=:]+)[=:](.*)$/s.exec(text2.value) ?? [];
    return { name, address, text: text2 };
  });
}
function linksOf({ links }, { services }) {
  return new Map(
    links.flatMap(({ value }) => {
      const [name = "", alias = name] = value.split(":");
      const service2 = services.get(name);
      return service2 ? [[alias.toLowerCase(), service2]] : [];
    })
  );
}
var namesByProject = /* @__PURE__ */ new WeakMap();
function ownersByName(project) {
  const known2 = namesByProject.get(project);
  if (known2) return known2;
  const owners = /* @__PURE__ */ new Map();
  const add2 = (name, owner) => {
    if (name) owners.set(name.toLowerCase(), [...owners.get(name.toLowerCase()) ?? [], owner]);
  };
  for (const service2 of project.services.values()) {
    const networks = new Set(service2.networks.map(networkName));
    const names = /* @__PURE__ */ new Set([service2.name, service2.containerName?.value, service2.hostname?.value]);
    for (const name of names) add2(name, { service: service2, networks });
    for (const attachment of service2.networks) {
      const here = /* @__PURE__ */ new Set([networkName(attachment)]);
      for (const alias of attachment.aliases) add2(alias.value, { service: service2, networks: here });
    }
  }
  namesByProject.set(project, owners);
  return owners;
}
function networkName({ key, network: network3 }) {
  return network3?.name ?? key;
}

// rules/extra-hosts-shadow.ts
var extraHostsShadow = defineRule({
  id: "extra-hosts-shadow",
  meta: {
    summary: "Disallow `extra_hosts` that give a service's name another address",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      shadow: "The `extra_hosts` of service '{{service}}' sends '{{host}}' to '{{address}}', so that service '{{target}}' of this project cannot be reached by that name: the hosts file goes before Docker's names. Remove the entry, or use another name."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#extra_hosts"]
  },
  create({ project, report }) {
    return {
      service(service2) {
        for (const { name, address, text: text2 } of extraHostsOf(service2)) {
          const owner = ownersOfName(name, project).find((candidate) => candidate.service !== service2);
          if (!owner || fixedAddressesOf(owner.service).includes(address)) continue;
          report({
            at: text2,
            messageId: "shadow",
            data: { service: service2.name, host: name, address, target: owner.service.name },
            subject: name,
            related: [{ at: owner.service.at, message: `Service '${owner.service.name}' is here.` }]
          });
        }
      }
    };
  }
});

// rules/lib/named-server.ts
var URL_START = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*):\/\//gi;
var AUTHORITY = /^[^\s/?#"'`<>()\\|;]*/;
var HOST = /^(?:\[([\da-f:.]+)\]|([a-z\d_](?:[a-z\d_.-]*[a-z\d_])?))(?::(\d*))?$/i;
var BARE = /^(?=.*[a-z])([a-z\d_](?:[a-z\d_.-]*[a-z\d_])?):(80|\d{3,5})$/i;
var FILLER2 = "\uF8FF";
var serverTexts = perService((service2) => {
  const own = textsOf(service2).flatMap((item) => {
    const { name, kind, text: text2, at: at2 } = item;
    if (kind === "label" || kind === "variable" && service2.environment.get(name) !== at2) return [];
    return [{ name, kind, text: text2, at: at2, what: describeText(item, service2) }];
  });
  const loaded = service2.envFiles.some(({ content }) => content && !content.isExample) ? service2.variables.values() : [];
  return [...own, ...[...loaded].flatMap((variable) => fileText(variable, service2))];
});
function serversIn(text2) {
  if (!/:\/\/|:[^:]*\d/.test(text2.template.text)) return [];
  const { characters, offsets } = expandTemplate(text2.template);
  const [, host = "", port2 = ""] = BARE.exec(characters) ?? [];
  const place = (start, end) => text2.within(offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1);
  if (host) return [{ scheme: "", host, port: port2, at: place(0, host.length) }];
  return [...characters.matchAll(URL_START)].flatMap(({ 0: match, 1: scheme = "", index }) => {
    const from = index + match.length;
    const authority = readAuthority(characters.slice(from));
    const start = from + authority.lastIndexOf("@") + 1;
    return splitServers(characters.slice(start, from + authority.length)).flatMap(({ host: host2, port: port3, index: at2 }) => {
      const bare = host2.replace(/^\[(.*)\]$/, "$1");
      return [{ scheme: scheme.toLowerCase(), host: bare, port: port3, at: place(start + at2, start + at2 + host2.length) }];
    });
  });
}
var serversOf = perService(
  (service2) => serverTexts(service2).flatMap((item) => serversIn(item.text).map((server) => ({ ...item, server })))
);
function fileText(variable, service2) {
  const { name, text: text2, envFile: envFile2 } = variable;
  if (!text2 || !envFile2 || envFile2.isExample) return [];
  return [{ name, kind: "variable", text: text2, at: variable, what: `'${name}' of service '${service2.name}'` }];
}
function readAuthority(text2) {
  const authority = AUTHORITY.exec(text2)?.[0] ?? "";
  const next = /,[a-z][a-z\d+.-]*:$/i.exec(authority);
  return next && text2.startsWith("//", authority.length) ? authority.slice(0, next.index) : authority;
}
function splitServers(text2) {
  let index = 0;
  return text2.split(",").flatMap((server) => {
    const at2 = index;
    index += server.length + 1;
    const [, address, name, port2 = ""] = HOST.exec(server.replace(new RegExp(`:${FILLER2}+$`), "")) ?? [];
    if (address !== void 0) return [{ host: `[${address}]`, port: port2, index: at2 }];
    return name === void 0 ? [] : [{ host: name, port: port2, index: at2 }];
  });
}
function expandTemplate({ text: text2, references }) {
  const characters = [];
  const offsets = [];
  const add2 = (character, offset) => {
    characters.push(character);
    offsets.push(offset);
  };
  const addText = (start, end) => {
    for (let at2 = start; at2 < end; at2 += 1) add2(text2.charAt(at2), at2);
  };
  const addPart = (start, end, inside) => {
    let at2 = start;
    for (const reference of inside) {
      addText(at2, reference.start);
      const { operandStart, operand, nested, operator } = reference;
      if (hasDefault(reference) || operator.endsWith("+")) addPart(operandStart, operandStart + operand.length, nested);
      else add2(FILLER2, reference.start);
      at2 = reference.end;
    }
    addText(at2, end);
  };
  addPart(0, text2.length, references);
  return { characters: characters.join(""), offsets };
}

// rules/lib/subnet.ts
import ipaddr2 from "ipaddr.js";
function parseSubnet(text2) {
  return ipaddr2.isValidCIDR(text2) ? ipaddr2.parseCIDR(text2) : void 0;
}
function isSameSubnet(one, other) {
  const [a, b] = [parseSubnet(one), parseSubnet(other)];
  if (!a || !b) return one === other;
  return a[1] === b[1] && subnetsOverlap(a, b);
}
function subnetsOverlap(one, other) {
  const bits = Math.min(one[1], other[1]);
  return one[0].kind() === other[0].kind() && one[0].match(other[0], bits);
}
function holdsAddress(subnet, text2) {
  if (!ipaddr2.isValid(text2)) return false;
  const address = ipaddr2.parse(text2);
  return address.kind() === subnet[0].kind() && address.match(subnet[0], subnet[1]);
}

// rules/hardcoded-ip.ts
var ADDRESS = /(?<![\w.:-])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?![\w.]|:[\da-f]*:|\/\d)/gi;
var hardcodedIp = defineRule({
  id: "hardcoded-ip",
  meta: {
    summary: "Disallow addresses of the project's own networks that no service holds for certain",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      address: "{{what}} names {{address}}, an address of network '{{network}}' that no service has by `ipv4_address` or `ipv6_address`: Docker gives it to whichever container starts at the right moment. Use the service's name, or fix the address."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address"]
  },
  create({ plan, project, report }) {
    const pools = poolsOf(project, plan);
    const fixed = /* @__PURE__ */ new Set([
      ...[...project.services.values()].flatMap(fixedAddressesOf),
      ...[...project.networks.values()].flatMap((network3) => gatewaysOf(network3, project))
    ]);
    const check = ({ what, at: at2, found }) => {
      for (const { address, range } of found) {
        const pool = fixed.has(address) ? void 0 : pools.find(({ subnet }) => holdsAddress(subnet, address));
        if (!pool) continue;
        const data = { what, address, network: pool.network };
        report({ at: at2, range, messageId: "address", data, subject: address, cause: address });
      }
    };
    if (pools.length === 0) return {};
    return {
      service(service2) {
        for (const { what, at: at2, text: text2 } of serverTexts(service2)) check({ what, at: at2, found: addressesIn(text2) });
        for (const at2 of scalarsOf(service2, "dns")) {
          const what = `\`dns\` of service '${service2.name}'`;
          check({ what, at: at2, found: [{ address: at2.value, range: at2.at }] });
        }
      }
    };
  }
});
function addressesIn(text2) {
  return piecesOf(text2.template).flatMap(
    (piece) => [...piece.text.matchAll(ADDRESS)].map(({ 0: address, index }) => {
      const start = piece.start + index;
      return { address, range: text2.within(start, start + address.length) };
    })
  );
}
function poolsOf(project, plan) {
  const declared = [...project.networks.values()].flatMap(
    ({ key, subnets }) => subnets.map(({ value }) => ({ network: key, text: value }))
  );
  const planned = [...plan.networks].flatMap(
    ([network3, { subnet = [] }]) => [subnet].flat().map((text2) => ({ network: network3, text: text2 }))
  );
  return [...declared, ...planned].flatMap(({ network: network3, text: text2 }) => {
    const subnet = parseSubnet(text2);
    return subnet ? [{ network: network3, subnet }] : [];
  });
}

// rules/healthcheck.ts
var healthcheck = defineRule({
  id: "healthcheck",
  meta: {
    summary: "Require services to say how their health is checked",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' states no `healthcheck`: unless its image brings one, a process that hangs counts as running, and `service_healthy` cannot wait for it. Add one, or `healthcheck: { disable: true }` where there is nothing to check."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
      "https://docs.docker.com/reference/dockerfile/#healthcheck"
    ]
  },
  create({ project, report }) {
    return {
      service(service2) {
        if (service2.healthcheck || isJob(service2, project)) return;
        report({ at: service2, messageId: "missing", data: { service: service2.name } });
      }
    };
  }
});
function isJob({ name }, { services }) {
  return [...services.values()].some(
    ({ dependsOn }) => dependsOn.some(({ service: service2, condition }) => service2 === name && condition === "service_completed_successfully")
  );
}

// rules/host-gateway-missing.ts
var HOST2 = "host.docker.internal";
var hostGatewayMissing = defineRule({
  id: "host-gateway-missing",
  meta: {
    summary: "Require `extra_hosts` where a service calls its host by name",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "{{what}} names 'host.docker.internal', which only Docker Desktop resolves by itself: on a Linux server every call fails. Add `extra_hosts: [\"host.docker.internal:host-gateway\"]` to service '{{owner}}'."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#extra_hosts",
      "https://docs.docker.com/reference/cli/docker/container/run/#add-host"
    ]
  },
  create({ project, report }) {
    return {
      service(service2) {
        const { owner, kind } = placeOfService(service2, project);
        if (kind === "unknown" || extraHostsOf(owner).some(({ name }) => name === HOST2)) return;
        if (ownersOfName(HOST2, project).length > 0) return;
        for (const { at: at2, what, name, server } of serversOf(service2)) {
          if (server.host.toLowerCase() !== HOST2) continue;
          const data = { what, owner: owner.name };
          report({ at: at2, range: server.at, messageId: "missing", data, subject: name, cause: owner.name });
        }
      }
    };
  }
});

// rules/host-namespace.ts
var GAINS = {
  pid: "sees every process of the host with its command line, and as root may signal them and read their memory",
  ipc: "reads and writes the shared memory of the host's processes",
  userns_mode: "runs its root as the host's root even where the engine maps users to others",
  uts: "may change the host's name, by which logs and certificates know it"
};
var hostNamespace = defineRule({
  id: "host-namespace",
  meta: {
    summary: "Disallow services in the host's process, memory, user or name space",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      host: "Service '{{service}}' has `{{key}}: host`: it {{gain}}. Remove it, or share with one container, as `{{key}}: service:NAME`, where that is what it needs.",
      own: "Service '{{service}}' has `{{key}}: host`: it {{gain}}. Remove it."
    },
    securitySeverity: 7.8,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#pid",
      "https://docs.docker.com/engine/security/userns-remap/"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.privileged?.value) return;
        for (const { key, at: at2 } of namespacesOf(service2)) {
          report({
            at: at2,
            messageId: key === "pid" || key === "ipc" ? "host" : "own",
            data: { service: service2.name, key, gain: GAINS[key] },
            subject: key
          });
        }
      }
    };
  }
});
function namespacesOf(service2) {
  const uts = attributeOf(service2, "uts");
  const texts2 = { pid: service2.pid, ipc: service2.ipc, userns_mode: service2.usernsMode };
  return [
    ...["pid", "ipc", "userns_mode"].flatMap((key) => isHost(texts2[key]) ? [{ key, at: texts2[key] }] : []),
    ...uts?.kind === "scalar" && uts.value === "host" ? [{ key: "uts", at: { at: uts, path: `${service2.path}.uts` } }] : []
  ];
}
function isHost(text2) {
  return text2?.value === "host";
}

// rules/host-network.ts
var hostNetwork = defineRule({
  id: "host-network",
  meta: {
    summary: "Disallow services on the host's own network",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    messages: {
      host: "Service '{{service}}' uses the host's network: it reaches everything that the host reaches, every port it opens is open on the host, and no network tier holds it. Give it networks and publish the ports that it needs."
    },
    securitySeverity: 5.5,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#network_mode",
      "https://docs.docker.com/engine/network/drivers/host/"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.networkMode?.value !== "host") return;
        report({ at: service2.networkMode, messageId: "host", data: { service: service2.name } });
      }
    };
  }
});

// rules/host-port-conflict.ts
var hostPortConflict = defineRule({
  id: "host-port-conflict",
  meta: {
    summary: "Disallow two ports of services that run together on the same port of the host",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      services: "Services '{{first}}' and '{{second}}' both publish host port {{port}}: whichever starts second fails to start. Give one of them another host port or address.",
      own: "Service '{{second}}' publishes host port {{port}} twice: it fails to start. Files that are merged add their ports to each other; remove one, or use `!override` in the later file.",
      range: "Service '{{second}}' publishes host port {{port}} and '{{first}}' {{other}}: Docker may take the one for the other, and then one of them fails to start. Keep the port out of the range.",
      profiles: "Services '{{first}}' and '{{second}}' both publish host port {{port}}: with the profiles of both active, whichever starts second fails to start. Give one of them another host port or address."
    },
    options: acrossProfiles,
    references: ["https://docs.docker.com/reference/compose-file/services/#ports"]
  },
  create({ options: options2, project, report }) {
    return {
      project({ services }) {
        const claims = [...services.values()].filter(({ enabled }) => enabled).flatMap(hostPortsOf);
        const seen = /* @__PURE__ */ new Set();
        const earlier = createHostPortIndex();
        for (const claim2 of claims) {
          const rivals = earlier.findRivals(claim2);
          earlier.add(claim2);
          const certain = rivals.find((rival2) => canRunTogether(claim2.service, rival2.service, project));
          const rival = certain ?? (options2.acrossProfiles ? rivals[0] : void 0);
          if (!rival || isRepeated(claim2, rival, seen)) continue;
          report({
            at: claim2.port,
            messageId: certain ? describeClash(claim2, rival) : "profiles",
            data: {
              first: rival.service.name,
              second: claim2.service.name,
              port: describePort(claim2),
              other: describePort(rival)
            },
            subject: describePort(claim2),
            service: claim2.service.name,
            related: [{ at: rival.port.at, message: `'${rival.service.name}' publishes it here.` }]
          });
        }
      }
    };
  }
});
function isRepeated(claim2, rival, seen) {
  const key = [claim2, rival].map(({ port: { at: at2 } }) => `${at2.file.path}:${at2.start}`).join(" ");
  const repeated = seen.has(key) && claim2.port.text !== void 0;
  seen.add(key);
  return repeated;
}
function describeClash(claim2, rival) {
  if (claim2.last > claim2.first || rival.last > rival.first) return "range";
  return claim2.service === rival.service ? "own" : "services";
}
function describePort({ first, last, port: { hostIp, protocol } }) {
  const range = first === last ? String(first) : `${first}-${last}`;
  return `${hostIp ? `${hostIp}:` : ""}${range}/${protocol}`;
}

// rules/image-digest.ts
var imageDigest = defineRule({
  id: "image-digest",
  meta: {
    summary: "Require images to be pinned by digest",
    category: "security",
    recommended: "off",
    needsPlan: false,
    messages: {
      unpinned: "Image '{{image}}' of service '{{service}}' has no digest: whoever may push to its repository decides what the next pull brings, whatever the tag. Add the digest, as `{{image}}@sha256:\u2026`, and let a bot update it."
    },
    securitySeverity: 4.3,
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service({ name, image, build: build2 }) {
        if (!image?.value || build2 || parseImage(image.value).digest !== void 0) return;
        report({
          at: image,
          messageId: "unpinned",
          data: { image: image.value, service: name },
          subject: parseImage(image.value).repository
        });
      }
    };
  }
});

// rules/image-moving-tag.ts
var CHANNELS = [
  ...["*-latest", "latest-*", "alpha", "beta", "canary", "current", "dev", "develop", "development", "edge", "head"],
  ...["lts", "lts-alpine*", "lts-jdk*", "lts-slim*", "main", "mainline", "mainline-alpine*", "master", "next"],
  ...["nightly", "preview", "rc", "release", "rolling", "snapshot", "stable", "stable-alpine*", "staging", "testing"],
  ...["trunk", "unstable"]
];
var imageMovingTag = defineRule({
  id: "image-moving-tag",
  meta: {
    summary: "Disallow image tags that name a channel instead of a version",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      moving: "Tag '{{tag}}' of image '{{image}}' of service '{{service}}' moves: each pull may bring another version, and a rollback has nothing to go back to. Name a version or a digest."
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { tags: { type: "array", items: { type: "string" } } }
      },
      defaults: { tags: CHANNELS }
    },
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/reference/compose-file/services/#image"
    ]
  },
  create({ options: options2, report }) {
    return {
      service(service2) {
        const { image, name } = service2;
        if (!image?.value) return;
        const reference = parseImage(image.value);
        const { repository, tag = "", digest } = reference;
        if (digest !== void 0 || !options2.tags.some((glob) => matchesGlob(glob, tag))) return;
        if (!isPulled(service2, reference)) return;
        report({
          at: image,
          range: tagPlace(image, tag),
          messageId: "moving",
          data: { tag, image: repository, service: name },
          subject: repository
        });
      }
    };
  }
});
function isPulled(service2, { repository }) {
  if (!service2.build) return true;
  const host = repository.split("/", 1)[0] ?? "";
  return textOf(service2, "pull_policy") === void 0 && /[.:]/.test(host) && repository.includes("/");
}
function tagPlace(image, tag) {
  const start = image.template.text.lastIndexOf(tag);
  return start < 0 ? image.at : image.within(start, start + tag.length);
}

// rules/image-tag.ts
var imageTag = defineRule({
  id: "image-tag",
  meta: {
    summary: "Require images to name a version",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      untagged: "Image '{{image}}' of service '{{service}}' has no tag, so each pull may bring another version. Add a version tag or a digest.",
      latest: "Image '{{image}}' of service '{{service}}' is tagged 'latest', so each pull may bring another version. Name a version or a digest."
    },
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/reference/compose-file/services/#image"
    ]
  },
  create({ report }) {
    return {
      service({ name, image, build: build2 }) {
        if (!image?.value || build2) return;
        const { repository, tag, digest } = parseImage(image.value);
        if (digest !== void 0 || tag !== void 0 && tag !== "" && tag !== "latest") return;
        report({
          at: image,
          range: tag === "latest" ? tagLocation(image) : image.at,
          messageId: tag === "latest" ? "latest" : "untagged",
          data: { image: repository, service: name },
          subject: repository
        });
      }
    };
  }
});
function tagLocation(image) {
  const start = image.template.text.lastIndexOf("latest");
  return start < 0 ? image.at : image.within(start, start + "latest".length);
}

// rules/ineffective-override.ts
var ineffectiveOverride = defineRule({
  id: "ineffective-override",
  meta: {
    summary: "Disallow entries of override files that change nothing",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      null: "'{{path}}' is null here, and Compose lets a null change nothing. Write `!reset null` to take out what the files before it say, or remove the entry.",
      empty: "'{{path}}' is empty here, and Compose adds nothing to what the files before it say. Write `!override` before the value to replace that, or remove the entry.",
      value: "'{{path}}' says here what the files before it say already. Remove the entry.",
      reset: "Nothing stands at '{{path}}' in the files before it for `!reset` to take out: lists that were merged are not searched, and a name may be misspelt. Correct the path, or remove the entry."
    },
    references: ["https://docs.docker.com/reference/compose-file/merge/"]
  },
  create({ report }) {
    return {
      project({ overrides }) {
        for (const override2 of overrides) {
          if (override2.isEffective || isDeclaration(override2)) continue;
          report({
            at: override2,
            messageId: override2.form,
            data: { path: override2.path },
            subject: override2.keys.at(-1) ?? "",
            ...serviceOf(override2),
            ...causeOf2(override2),
            related: override2.base ? [{ at: override2.base, message: "What the files before it say." }] : []
          });
        }
      }
    };
  }
});
function isDeclaration({ keys: [section], form }) {
  return section !== "services" && form !== "reset";
}
function causeOf2({ at: at2, keys, form }) {
  return form === "value" ? { cause: `${at2.file.path} ${keys.slice(0, 2).join(".")}` } : {};
}
function serviceOf({ keys: [section, name] }) {
  return section === "services" && name !== void 0 ? { service: name } : {};
}

// rules/lib/llm.ts
function llmKeysOf(variable, plan) {
  if (isEmptied(variable)) return [];
  if (plan.isLlmKey(variable.name)) return [{ name: variable.name, at: variable.nameAt }];
  const { text: text2 } = variable;
  const carried = carriedReferences(text2?.template.references ?? []).filter(({ name }) => plan.isLlmKey(name));
  const first = new Map(carried.toReversed().map((reference) => [reference.name, reference]));
  return [...first.values()].toReversed().flatMap((reference) => {
    return text2 ? [{ name: reference.name, at: text2.within(reference.start, reference.end) }] : [];
  });
}
var known = /* @__PURE__ */ new WeakMap();
function llmKeysIn(file, plan) {
  const found = known.get(file);
  if (found?.plan === plan) return found.keys;
  const keys = effectiveEntries(file).flatMap((entry) => llmKeysOf(entry, plan).map((key) => ({ key, entry })));
  known.set(file, { plan, keys });
  return keys;
}
function isOutsideLlmTier(service2, plan) {
  return plan.llm !== void 0 && !plan.isLlmService(service2);
}
function gatewayOf(plan) {
  return plan.llm?.gateway ?? "the gateway of that tier";
}

// rules/llm-key-in-env-file.ts
var llmKeyInEnvFile = defineRule({
  id: "llm-key-in-env-file",
  meta: {
    summary: "Disallow LLM provider keys in the env files of other tiers than the LLM tier",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      held: "The env file of tier '{{tier}}' holds LLM provider key '{{key}}', and only tier '{{llmTier}}' may: every service that loads the file receives it. Move it to the env file of tier '{{llmTier}}'.",
      example: "The example env file of tier '{{tier}}' asks for LLM provider key '{{key}}', and only tier '{{llmTier}}' may hold it: every service that loads the file will receive it. Move the line to the example of tier '{{llmTier}}'."
    },
    securitySeverity: 8.1,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"]
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        const tier2 = plan.tierOfFile(file.file);
        if (!plan.llm || !tier2 || tier2.name === plan.llm.tier) return;
        for (const { key, entry } of llmKeysIn(file, plan)) {
          report({
            at: entry,
            range: key.at,
            messageId: file.isExample ? "example" : "held",
            data: { tier: tier2.name, key: key.name, llmTier: plan.llm.tier },
            subject: key.name
          });
        }
      }
    };
  }
});

// rules/llm-key-in-environment.ts
var llmKeyInEnvironment = defineRule({
  id: "llm-key-in-environment",
  meta: {
    summary: "Disallow LLM provider keys in `environment` and build arguments outside the LLM tier",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      own: "Service '{{service}}' is given LLM provider key '{{key}}', which only members of tier '{{tier}}' may hold: whoever gets into '{{service}}' can spend it. Remove the variable and call {{gateway}} instead.",
      inside: "Variable '{{variable}}' of service '{{service}}' carries LLM provider key '{{key}}' under another name, and only members of tier '{{tier}}' may hold it. Remove the reference and call {{gateway}} instead."
    },
    securitySeverity: 8.1,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#environment",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        if (!isOutsideLlmTier(service2, plan)) return;
        for (const variable of statedVariables(service2)) {
          for (const key of llmKeysOf(variable, plan)) {
            report({
              at: variable,
              range: key.at,
              messageId: key.name === variable.name ? "own" : "inside",
              data: {
                service: service2.name,
                variable: variable.name,
                key: key.name,
                tier: plan.llm?.tier ?? "",
                gateway: gatewayOf(plan)
              },
              subject: key.name
            });
          }
        }
      }
    };
  }
});

// rules/llm-key-via-env-file.ts
var MOST_SHOWN = 3;
var llmKeyViaEnvFile = defineRule({
  id: "llm-key-via-env-file",
  meta: {
    summary: "Disallow services outside the LLM tier to load env files that hold LLM provider keys",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      loaded: "Service '{{service}}' loads '{{file}}'{{example}}, which holds {{keys}}: they reach its container, and only members of tier '{{tier}}' may hold LLM provider keys. Load a file of its own tier instead, and call {{gateway}}."
    },
    securitySeverity: 8.1,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        if (!isOutsideLlmTier(service2, plan)) return;
        for (const reference of service2.envFiles) {
          const keys = receivedKeys(service2, reference, plan);
          if (keys.length === 0) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: {
              service: service2.name,
              file: writtenPath(reference),
              example: reference.state === "example" ? " (judged by its example)" : "",
              keys: listKeys(keys.map(({ name }) => name)),
              tier: plan.llm?.tier ?? "",
              gateway: gatewayOf(plan)
            },
            subject: writtenPath(reference),
            related: keys.slice(0, MOST_SHOWN).map(({ name, at: at2 }) => ({ at: at2, message: `Key '${name}' is here.` })),
            cause: reference.file
          });
        }
      }
    };
  }
});
function receivedKeys(service2, { file, content }, plan) {
  if (!content || plan.tierOfFile(file)) return [];
  return llmKeysIn(content, plan).flatMap(({ entry, key }) => {
    const winner = service2.variables.get(entry.name);
    return winner && (winner.source === "environment" || isEmptied(winner)) ? [] : [key];
  });
}
function listKeys(names) {
  const shown = names.slice(0, MOST_SHOWN).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// rules/llm-provider-url.ts
var HOST3 = /(?<![a-z\d_.-])[a-z\d_-]+(?:\.[a-z\d_-]+)+/gi;
var llmProviderUrl = defineRule({
  id: "llm-provider-url",
  meta: {
    summary: "Disallow addresses of LLM providers outside the LLM tier",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    messages: {
      named: "{{what}} names LLM provider host '{{host}}', which only members of tier '{{tier}}' may call: calls past the gateway are neither counted nor limited, and need a provider key. Use {{gateway}} instead."
    },
    securitySeverity: 4.4,
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"]
  },
  create({ plan, project, report }) {
    const check = ({ what, name, text: text2, at: at2 }) => {
      const found = findProvider(text2, plan);
      if (!found) return;
      const { host, range } = found;
      const data = { what, host, tier: plan.llm?.tier ?? "", gateway: gatewayOf(plan) };
      report({ at: at2, range, messageId: "named", data, subject: name });
    };
    return {
      service(service2) {
        if (!isOutsideLlmTier(service2, plan)) return;
        for (const item of textsOf(service2)) {
          if (item.kind !== "label") check({ ...item, what: describeText(item, service2) });
        }
      },
      envFile(file) {
        if (file.isExample || !isLoadedOutside(file, project, plan)) return;
        for (const at2 of effectiveEntries(file)) {
          if (at2.text) check({ what: `'${at2.name}'`, name: at2.name, text: at2.text, at: at2 });
        }
      }
    };
  }
});
function isLoadedOutside({ file }, { services }, plan) {
  return [...services.values()].some((service2) => {
    return service2.enabled && isOutsideLlmTier(service2, plan) && service2.envFiles.some((item) => item.file === file);
  });
}
function findProvider(text2, plan) {
  for (const piece of piecesOf(text2.template)) {
    for (const match of piece.text.matchAll(HOST3)) {
      const host = plan.llm?.hosts.find((glob) => matchesGlob(glob.toLowerCase(), match[0].toLowerCase()));
      const start = piece.start + match.index;
      if (host) return { host, range: text2.within(start, start + match[0].length) };
    }
  }
  return void 0;
}

// rules/llm-tier-member.ts
var llmTierMember = defineRule({
  id: "llm-tier-member",
  meta: {
    summary: "Disallow services that are not members of the LLM tier to load its env file",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      loaded: "Service '{{service}}' loads '{{file}}', the env file of tier '{{tier}}', and is not a member of that tier: it receives every LLM provider key. Stop loading the file and call {{gateway}}, or make it a member in `plan.tiers.{{tier}}.services`."
    },
    securitySeverity: 8.1,
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        if (!plan.llm || !isOutsideLlmTier(service2, plan)) return;
        for (const reference of service2.envFiles) {
          if (plan.tierOfFile(reference.file)?.name !== plan.llm.tier) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: {
              service: service2.name,
              file: writtenPath(reference),
              tier: plan.llm.tier,
              gateway: gatewayOf(plan)
            },
            subject: writtenPath(reference)
          });
        }
      }
    };
  }
});

// rules/logging-limit.ts
var loggingLimit = defineRule({
  id: "logging-limit",
  meta: {
    summary: "Require services whose logs Docker keeps in files to limit their size",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' writes its logs to a file that grows without end, until the host's disk is full. Set `max-size` under `logging.options`, or `logging.driver: local`, which limits itself."
    },
    references: [
      "https://docs.docker.com/engine/logging/drivers/json-file/",
      "https://docs.docker.com/engine/logging/drivers/local/"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (!isUnlimited(service2)) return;
        report({ at: service2, messageId: "missing", data: { service: service2.name } });
      }
    };
  }
});
function isUnlimited(service2) {
  const driver = textOf(service2, "logging", "driver") ?? "json-file";
  return driver === "json-file" && textOf(service2, "logging", "options", "max-size") === void 0;
}

// rules/loopback-url.ts
var LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/i;
var PUBLIC_NAMES = ["PUBLIC", "EXTERNAL", "ORIGIN", "ORIGINS", "CORS", "REDIRECT", "CALLBACK", "FRONTEND", "CLIENT"];
var BROWSER_NAMES = ["BROWSER", "SITE", "ROOT", "REACT", "VITE", "NEXT", "NUXT", "WEB", "UI", "APP", "DOMAIN"];
var DEFAULTS7 = { publicNames: [...PUBLIC_NAMES, ...BROWSER_NAMES] };
var loopbackUrl = defineRule({
  id: "loopback-url",
  meta: {
    summary: "Disallow URLs that look for another service at the container's own loopback address",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      loopback: "{{what}} names '{{host}}:{{port}}', but inside the container of '{{service}}' that is the container itself, which states no such port; of the project's services '{{owner}}' listens on {{port}}. Name the service that is meant."
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { publicNames: { type: "array", items: { type: "string" } } }
      },
      defaults: DEFAULTS7
    },
    references: ["https://docs.docker.com/compose/how-tos/networking/"]
  },
  create({ options: options2, project, report }) {
    const isPublic = (name) => {
      const words = name.toUpperCase().split(/[^A-Z\d]+/);
      return words.some((word2) => options2.publicNames.some((glob) => matchesGlob(glob, word2)));
    };
    return {
      service(service2) {
        if (placeOfService(service2, project).kind !== "networks") return;
        for (const { at: at2, what, name, text: text2, server } of serversOf(service2).filter(isLoopback2)) {
          const names = [name, ...text2.template.references.map((reference) => reference.name)];
          const owner = names.some(isPublic) ? void 0 : findListener(server, service2, project);
          if (!owner) continue;
          const { host, port: port2 } = server;
          const data = { what, host, port: port2, service: service2.name, owner: owner.name };
          report({ at: at2, range: server.at, messageId: "loopback", data, subject: name });
        }
      }
    };
  }
});
function isLoopback2({ kind, server: { host } }) {
  return kind === "variable" && LOOPBACK.test(host);
}
function findListener({ port: port2 }, service2, project) {
  if (port2 === "") return void 0;
  const { owner } = placeOfService(service2, project);
  const listeners = [...project.services.values()].filter((other) => listensOn(other, port2));
  if (listeners.some((other) => placeOfService(other, project).owner === owner)) return void 0;
  return states(service2, port2) ? void 0 : listeners[0];
}
function listensOn({ ports: ports2, expose }, port2) {
  return ports2.some(({ target }) => String(target) === port2) || expose.some(({ value }) => value.split("/")[0] === port2);
}
function states({ ports: ports2, variables }, port2) {
  return ports2.some(({ published }) => published === port2) || [...variables.values()].some(({ value }) => value === port2);
}

// rules/model-undeclared.ts
var modelUndeclared = defineProblemRule({
  id: "model-undeclared",
  summary: "Disallow models that a service names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/models/"]
});

// rules/monitoring-tier-missing.ts
var monitoringTierMissing = defineRule({
  id: "monitoring-tier-missing",
  meta: {
    summary: "Require every service on the network that its metrics are read over",
    category: "reliability",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' is not on '{{network}}', so nothing can read its metrics. Add '{{network}}' to its networks, or name it in `plan.monitoring.except` when it has none to read."
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"]
  },
  create({ plan, report }) {
    const { monitoring } = plan.data;
    if (!monitoring) return {};
    return {
      service(service2) {
        if (service2.networkMode || plan.selects(monitoring.except ?? [], service2)) return;
        if (service2.networks.some((attachment) => plannedKey(plan, attachment) === monitoring.network)) return;
        report({
          at: service2,
          messageId: "missing",
          data: { service: service2.name, network: monitoring.network },
          subject: monitoring.network,
          cause: monitoring.network
        });
      }
    };
  }
});

// rules/nats-url-without-credentials.ts
var DEFAULTS8 = { schemes: ["nats"] };
var natsUrlWithoutCredentials = defineRule({
  id: "nats-url-without-credentials",
  meta: {
    summary: "Require URLs of the message bus to name a user",
    category: "security",
    recommended: "off",
    needsPlan: true,
    messages: {
      open: "'{{name}}' names a server by `{{scheme}}://` without a user: either the server lets everyone on its networks in, or the connection fails. Give the server accounts, and write `{{scheme}}://${USER}:${PASSWORD}@\u2026` with variables of the tier's env file."
    },
    options: {
      schema: {
        type: "object",
        properties: {
          schemes: {
            description: "Schemes of URLs that must name a user, in lower case.",
            type: "array",
            items: { type: "string" }
          }
        },
        additionalProperties: false
      },
      defaults: DEFAULTS8
    },
    securitySeverity: 6.5,
    references: [
      "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro",
      "https://cwe.mitre.org/data/definitions/306.html"
    ]
  },
  create({ options: options2, plan, report }) {
    if (plan.tiers.size === 0 && !plan.data.stores) return {};
    const check = (item, names) => {
      const { name, text: text2, at: at2 } = item;
      const [url] = text2 ? urlsWithoutUser(text2.template, options2.schemes) : [];
      if (!text2 || !url) return;
      const scheme = text2.template.text.slice(url.start, text2.template.text.indexOf(":", url.start)).toLowerCase();
      if (givesCredentials(scheme, names)) return;
      report({ at: at2, range: text2.within(url.start, url.end), messageId: "open", data: { name, scheme }, subject: name });
    };
    return {
      service(service2) {
        for (const { name, text: text2, at: at2 } of textsOf(service2)) check({ name, text: text2, at: at2 }, service2.variables.keys());
      },
      envFile(file) {
        if (file.isExample) return;
        const entries = effectiveEntries(file);
        for (const entry of entries)
          check(
            { ...entry, at: entry },
            entries.map(({ name }) => name)
          );
      }
    };
  }
});
function givesCredentials(scheme, names) {
  const pattern = new RegExp(
    `^${scheme.replace(/\W/g, "_")}_.*(?:USER|PASS|TOKEN|CREDS|CREDENTIALS|NKEY|SEED|JWT)`,
    "i"
  );
  return [...names].some((name) => pattern.test(name));
}

// rules/network-driver.ts
var DEFAULT_DRIVER = "bridge";
var networkDriver = defineRule({
  id: "network-driver",
  meta: {
    summary: "Require networks to use the driver that the plan names",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      differs: "Network '{{network}}' uses driver '{{actual}}', but the plan says '{{planned}}': isolation and addresses work differently there. Set `driver: {{planned}}`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#driver"]
  },
  create({ plan, report }) {
    return {
      network(network3) {
        const planned = plannedNetwork(plan, network3)?.data.driver;
        if (planned === void 0 || network3.external?.value) return;
        const actual = network3.driver?.value || DEFAULT_DRIVER;
        if (actual === planned) return;
        report({
          at: network3.driver ?? network3,
          messageId: "differs",
          data: { network: network3.key, actual, planned },
          subject: network3.key
        });
      }
    };
  }
});

// rules/network-external.ts
var networkExternal = defineRule({
  id: "network-external",
  meta: {
    summary: "Require networks to be created by the project, or outside it, as the plan says",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      created: "Network '{{network}}' is created by this project, but the plan says that it exists outside: Compose would make a second one. Set `external: true`.",
      external: "Network '{{network}}' is external, but the plan says that this project creates it: its flags and subnet here are ignored, and `up` fails where it does not exist yet. Remove `external: true`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#external"]
  },
  create({ plan, report }) {
    return {
      network(network3) {
        const planned = plannedNetwork(plan, network3)?.data.external;
        if (planned === void 0 || (network3.external?.value ?? false) === planned) return;
        report({
          at: network3.external ?? network3,
          messageId: planned ? "created" : "external",
          data: { network: network3.key },
          subject: network3.key
        });
      }
    };
  }
});

// rules/network-external-override.ts
var networkExternalOverride = defineRule({
  id: "network-external-override",
  meta: {
    summary: "Disallow override files that change whether the project creates a network",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      external: "This override makes network '{{network}}' external: what its base says of driver, subnet and `internal` no longer counts, and `up` fails where the network does not exist yet. Declare it external in the base, or remove this.",
      created: "This override makes the project create network '{{network}}', which is external in its base: containers join another network than the one they share with other projects. Remove this, or declare it in the base."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#external"]
  },
  create({ report }) {
    return {
      project({ overrides }) {
        for (const override2 of overrides.filter(isTurn)) {
          const [, network3 = ""] = override2.keys;
          report({
            at: override2,
            messageId: makesExternal(override2) ? "external" : "created",
            data: { network: network3 },
            subject: network3,
            related: override2.base ? [{ at: override2.base, message: "What the files before it say." }] : []
          });
        }
      }
    };
  }
});
function isTurn(override2) {
  const { keys, isEffective, base } = override2;
  const isFlag = keys.length === 3 && keys[0] === "networks" && keys[2] === "external";
  return isFlag && isEffective && (base !== void 0 || makesExternal(override2));
}
function makesExternal({ form, tree }) {
  if (form === "reset" || !tree) return false;
  return tree.kind !== "scalar" || String(tree.value).toLowerCase() === "true";
}

// rules/network-internal.ts
var networkInternal = defineRule({
  id: "network-internal",
  meta: {
    summary: "Require networks to be internal, or not, as the plan says",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      open: "Network '{{network}}' is not `internal`, but the plan says it is: its members can reach the internet. Set `internal: true`.",
      closed: "Network '{{network}}' is `internal`, but the plan says it is not: ports published by services that are only on it bind to nothing. Remove `internal: true`."
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/networks/#internal"]
  },
  create({ plan, report }) {
    return {
      network(network3) {
        const planned = plannedNetwork(plan, network3)?.data.internal;
        if (planned === void 0 || network3.external?.value) return;
        if ((network3.internal?.value ?? false) === planned) return;
        report({
          at: network3.internal ?? network3,
          messageId: planned ? "open" : "closed",
          data: { network: network3.key },
          subject: network3.key
        });
      }
    };
  }
});

// rules/network-members.ts
var networkMembers = defineRule({
  id: "network-members",
  meta: {
    summary: "Disallow services on networks whose members the plan lists without them",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      stranger: "Service '{{service}}' is on network '{{network}}', which the plan keeps for {{members}}: it meets services that it should not. Take it off the network, or list it in `plan.networks.{{planned}}.members`."
    },
    securitySeverity: 5.5,
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        for (const attachment of service2.networks) {
          const planned = plannedKey(plan, attachment);
          const members = plan.networks.get(planned)?.members;
          if (!members || plan.selects(members, service2)) continue;
          report({
            at: attachment,
            messageId: "stranger",
            data: { service: service2.name, network: attachment.key, members: quoted(members), planned },
            subject: attachment.key,
            related: declaration(attachment)
          });
        }
      }
    };
  }
});

// rules/network-missing.ts
var networkMissing = defineRule({
  id: "network-missing",
  meta: {
    summary: "Require the networks of the plan to be declared",
    category: "correctness",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing: "No file declares network '{{network}}', which the plan counts on. Declare it under `networks`, or set `optional: true` in `plan.networks.{{network}}`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/"]
  },
  create({ plan, report }) {
    return {
      project(project) {
        const declared = /* @__PURE__ */ new Set();
        for (const network3 of project.networks.values()) {
          const planned = plannedNetwork(plan, network3);
          if (planned) declared.add(planned.key);
        }
        if (declared.size === 0) return;
        for (const [network3, { optional }] of plan.networks) {
          if (optional || declared.has(network3)) continue;
          report({
            at: { at: project.at, path: "networks" },
            messageId: "missing",
            data: { network: network3 },
            subject: network3
          });
        }
      }
    };
  }
});

// rules/network-name.ts
var networkName2 = defineRule({
  id: "network-name",
  meta: {
    summary: "Require networks to have the real names that the plan gives them",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      differs: "Network '{{network}}' is really called '{{actual}}', but the plan calls it '{{planned}}': other projects that join '{{planned}}' would not meet these services. Set `name: {{planned}}`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#name"]
  },
  create({ plan, report }) {
    return {
      network(network3) {
        const planned = plan.networks.get(network3.key)?.name;
        if (planned === void 0 || network3.name === planned) return;
        report({
          at: network3.nameText ?? network3,
          messageId: "differs",
          data: { network: network3.key, actual: network3.name, planned },
          subject: network3.key
        });
      }
    };
  }
});

// rules/network-reach.ts
var networkReach = defineRule({
  id: "network-reach",
  meta: {
    summary: "Enforce who can reach whom over networks, ports and links",
    category: "security",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      reachable: "{{from}} can reach {{to}} {{path}}. The plan forbids it{{reason}}: whoever takes over the one can attack the other. Take one of them off what joins them, or change `plan.reach`.",
      unreachable: "{{from}} cannot reach {{to}} within {{hops}}. The plan demands it{{reason}}: what the one needs of the other fails. Put both on one network, or change `plan.reach`."
    },
    securitySeverity: 7,
    references: [
      "https://docs.docker.com/compose/how-tos/networking/",
      "https://docs.docker.com/reference/compose-file/services/#networks",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ project, plan, report }) {
    return {
      project() {
        for (const violation of findViolations(project, plan)) {
          const { from, to, path } = violation;
          const words = describePath(path);
          report({
            ...placeOf3(violation, project),
            messageId: path.length > 0 ? "reachable" : "unreachable",
            data: { ...dataOf(violation), path: words },
            subject: `${from.name}:${to.name}`,
            cause: `${to.name}:${words || from.name}`,
            flow: path.flatMap(({ ways: [way] }) => way?.evidence ?? [])
          });
        }
      }
    };
  }
});
function placeOf3({ from, to, path }, project) {
  const service2 = from.service ?? to.service;
  const range = path[0]?.ways[0]?.evidence[0]?.at;
  return {
    at: service2 ?? { at: project.at, path: "" },
    ...range && { range },
    ...service2 && { service: service2.name }
  };
}
function dataOf({ from, to, assertion: { hops = 1, reason } }) {
  return {
    from: describeNode(from).replace(/^t/, "T").replace(/^'/, "Service '"),
    to: describeNode(to),
    hops: hops === 1 ? "1 hop" : `${hops} hops`,
    reason: reason === void 0 ? "" : ` (${reason.replace(/\.$/, "")})`
  };
}

// rules/network-subnet.ts
var networkSubnet = defineRule({
  id: "network-subnet",
  meta: {
    summary: "Require networks to have the subnets that the plan gives them",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      differs: "Network '{{network}}' has subnet {{actual}}, but the plan gives it {{planned}}: addresses, firewall rules and other networks count on the plan. Change the subnet.",
      missing: "Network '{{network}}' has no subnet, so Docker picks one, but the plan gives it {{planned}}. Add it under `ipam.config`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#ipam"]
  },
  create({ plan, report }) {
    return {
      network(network3) {
        const planned = [plannedNetwork(plan, network3)?.data.subnet ?? []].flat();
        if (planned.length === 0 || network3.external?.value) return;
        const data = { network: network3.key, planned: quoted(planned) };
        for (const subnet of network3.subnets) {
          if (planned.some((expected) => isSameSubnet(expected, subnet.value))) continue;
          const actual = `'${subnet.value}'`;
          report({ at: subnet, messageId: "differs", data: { ...data, actual }, subject: subnet.value });
        }
        if (network3.subnets.length >= planned.length) return;
        const missing = planned.filter((expected) => !hasSubnet(network3, expected));
        report({ at: network3, messageId: "missing", data: { ...data, planned: quoted(missing) }, subject: "missing" });
      }
    };
  }
});
function hasSubnet(network3, expected) {
  return network3.subnets.some(({ value }) => isSameSubnet(expected, value));
}

// rules/network-undeclared.ts
var networkUndeclared = defineProblemRule({
  id: "network-undeclared",
  summary: "Disallow networks that a service names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#networks"]
});

// rules/network-unknown.ts
var networkUnknown = defineRule({
  id: "network-unknown",
  meta: {
    summary: "Disallow networks that the plan does not know",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    messages: {
      unknown: "Network '{{network}}' is not in the plan, so nothing limits who meets on it. Use one of {{known}}, or add it to `plan.networks`."
    },
    securitySeverity: 4.4,
    references: ["https://docs.docker.com/reference/compose-file/networks/"]
  },
  create({ plan, report }) {
    if (plan.networks.size === 0) return {};
    return {
      network(network3) {
        if (network3.isImplicit || plannedNetwork(plan, network3)) return;
        report({
          at: network3,
          messageId: "unknown",
          data: { network: network3.key, known: quoted([...plan.networks.keys()]) },
          subject: network3.key
        });
      }
    };
  }
});

// rules/network-unused.ts
var networkUnused = defineRule({
  id: "network-unused",
  meta: {
    summary: "Disallow declared networks that no service is on",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      unused: "Network '{{network}}' is declared, but no service is on it, with any profile: Compose does not create it, and whoever reads the file thinks it does something. Remove it, or put on it the service that it is for."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/"]
  },
  create({ project, report }) {
    if (project.services.size === 0) return {};
    const used = usedNetworks(project);
    return {
      network(network3) {
        if (network3.isImplicit || used.has(network3.key) || used.has(network3.name)) return;
        report({ at: network3, messageId: "unused", data: { network: network3.key }, subject: network3.key });
      }
    };
  }
});
function usedNetworks({ services }) {
  return new Set(
    [...services.values()].flatMap(({ networks, networkMode }) => [
      ...networks.map(({ key }) => key),
      ...networkMode ? [networkMode.value] : []
    ])
  );
}

// rules/no-new-privileges.ts
var OPTION = /^no-new-privileges(?:[:=]true)?$/;
var noNewPrivileges = defineRule({
  id: "no-new-privileges",
  meta: {
    summary: "Require services to give up gaining privileges",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' may gain privileges through programs that are set-user-id, such as `su`: whoever breaks in as a plain user can become the container's root. Add `no-new-privileges:true` to `security_opt`."
    },
    securitySeverity: 4.4,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.securityOpt.some(({ value }) => OPTION.test(value))) return;
        report({ at: service2, messageId: "missing", data: { service: service2.name } });
      }
    };
  }
});

// rules/no-shared-network.ts
var noSharedNetwork = defineRule({
  id: "no-shared-network",
  meta: {
    summary: "Disallow URLs and dependencies that name a service on none of the same networks",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      url: "{{what}} names '{{host}}', but '{{service}}' ({{own}}) and '{{target}}' ({{theirs}}) share no network: the name does not resolve there and every call fails. Put both on one network, or name a service that '{{service}}' reaches.",
      nameless: "{{what}} names '{{host}}', but service '{{target}}' has `network_mode: {{mode}}` and so no name on any network: every call fails. Name the service whose network it uses, or give '{{target}}' a network of its own.",
      host: "{{what}} names '{{host}}', but service '{{service}}' has `network_mode: {{own}}`, where names of services do not resolve: every call fails. Use an address that is published on the host, or give '{{service}}' a network.",
      dependency: "Service '{{service}}' ({{own}}) waits for '{{target}}' ({{theirs}}), but the two share no network: it can wait, and then cannot reach it. Put both on one network, or remove the dependency."
    },
    references: [
      "https://docs.docker.com/compose/how-tos/networking/",
      "https://docs.docker.com/reference/compose-file/services/#network_mode"
    ]
  },
  create({ project, report }) {
    return {
      service(service2) {
        for (const { at: at2, what, server } of serversOf(service2)) {
          const gap = findGap(server, service2, project);
          if (!gap) continue;
          const { target, messageId } = gap;
          report({
            at: at2,
            range: server.at,
            messageId,
            data: { what, host: server.host, ...describePlaces(service2, target, project) },
            subject: target.name,
            related: [{ at: target.at, message: `Service '${target.name}' is here.` }],
            cause: causeOf3(service2, target)
          });
        }
        for (const { target, at: at2 } of apartDependencies(service2, project)) {
          report({
            at: at2,
            messageId: "dependency",
            data: describePlaces(service2, target, project),
            subject: target.name,
            atMost: "warn",
            cause: causeOf3(service2, target)
          });
        }
      }
    };
  }
});
function findGap({ host }, service2, project) {
  const place = placeOfService(service2, project);
  if (place.kind === "unknown" || extraHostsOf(place.owner).some(({ name }) => name === host)) return void 0;
  const linked = linksOf(service2, project).get(host.toLowerCase());
  const owners = linked ? ownersOfName(linked.name, project) : ownersOfName(host, project);
  const [first] = owners;
  if (!first || owners.some((owner) => owner.service === service2)) return void 0;
  if (place.kind !== "networks") return { messageId: "host", target: first.service };
  if (owners.some(({ networks }) => isShared(networks, place.networks))) return void 0;
  if (owners.some(({ service: { networkMode } }) => networkMode?.value === "bridge")) return void 0;
  return { messageId: first.service.networkMode ? "nameless" : "url", target: first.service };
}
function apartDependencies(service2, project) {
  const place = placeOfService(service2, project);
  if (place.kind !== "networks") return [];
  return service2.dependsOn.flatMap((at2) => {
    const target = project.services.get(at2.service);
    if (!target || at2.isImplied || at2.condition === "service_completed_successfully") return [];
    const other = placeOfService(target, project);
    return other.kind === "networks" && !isShared(other.networks, place.networks) ? [{ target, at: at2 }] : [];
  });
}
function describePlaces(service2, target, project) {
  const [own, theirs] = [service2, target].map((item) => {
    const { kind, owner } = placeOfService(item, project);
    return kind === "networks" ? quoted(owner.networks.map(({ key }) => key)) : kind;
  });
  const mode2 = target.networkMode?.value ?? "";
  return { service: service2.name, target: target.name, own: own ?? "", theirs: theirs ?? "", mode: mode2 };
}
function isShared(one, other) {
  return [...one].some((name) => other.has(name));
}
function causeOf3(service2, target) {
  return `${service2.name}:${target.name}`;
}

// rules/non-root-user.ts
var nonRootUser = defineRule({
  id: "non-root-user",
  meta: {
    summary: "Require services to run as another user than root",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      unset: "Service '{{service}}' states no user, so its image decides, and most images run as root: a way out of the container is then a way to root on the host. Set `user`, by number.",
      root: "Service '{{service}}' runs as root: a way out of the container is then a way to root on the host. Set `user` to another, by number."
    },
    securitySeverity: 5.5,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#user",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        const { user, name } = service2;
        if (user && !/^(?:root|0+)?(?::|$)/.test(user.value)) return;
        report({
          at: user?.value ? user : service2,
          messageId: user?.value ? "root" : "unset",
          data: { service: name }
        });
      }
    };
  }
});

// rules/obsolete-version.ts
var obsoleteVersion = defineProblemRule({
  id: "obsolete-version",
  summary: "Disallow the obsolete top-level `version`",
  category: "correctness",
  recommended: "warn",
  references: ["https://docs.docker.com/reference/compose-file/version-and-name/"]
});

// rules/overlay-widens.ts
var overlayWidens = defineRule({
  id: "overlay-widens",
  meta: {
    summary: "Disallow override files that give a service more reach than its base does",
    category: "security",
    recommended: "off",
    needsPlan: false,
    messages: {
      network: "This override puts service '{{service}}' on network '{{subject}}', which its base keeps it off: every member can reach it. Remove the network, or add it to the base.",
      port: "This override publishes port '{{subject}}' of service '{{service}}', which its base does not. Remove the port, or publish it in the base.",
      socket: "This override mounts '{{subject}}' into service '{{service}}', which gives it control over the container engine. Remove the mount.",
      envFile: "This override loads '{{subject}}' into service '{{service}}', with every secret in it. Remove the env file, or load it in the base."
    },
    securitySeverity: 6.5,
    references: ["https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/"]
  },
  create({ report }) {
    return {
      project({ overrides, services }) {
        const effective = overrides.filter(({ isEffective, form }) => isEffective && form !== "reset");
        if (effective.length === 0) return;
        for (const service2 of services.values()) {
          const own = effective.filter(({ keys }) => keys[0] === "services" && keys[1] === service2.name);
          for (const { messageId, subject, at: at2 } of reachOf(service2)) {
            if (!own.some((override2) => adds(override2, at2.at))) continue;
            const data = { service: service2.name, subject };
            const related2 = [{ at: service2.at, message: "The service in its base." }];
            report({ at: at2, messageId, data, subject, service: service2.name, related: related2 });
          }
        }
      }
    };
  }
});
function reachOf({ networks, ports: ports2, volumes, envFiles: envFiles2 }) {
  return [
    ...networks.filter(({ isImplicit }) => !isImplicit).map((at2) => ({ messageId: "network", subject: at2.key, at: at2 })),
    ...ports2.filter(({ published }) => published !== void 0).map((at2) => ({ messageId: "port", subject: `${at2.published}:${at2.target}/${at2.protocol}`, at: at2 })),
    ...volumes.flatMap((at2) => {
      const { type, source } = at2;
      if (type !== "bind" || !source || !socketAt(source.value)) return [];
      return [{ messageId: "socket", subject: source.value, at: at2 }];
    }),
    ...envFiles2.map((at2) => ({ messageId: "envFile", subject: at2.text.template.text, at: at2 }))
  ];
}
function adds({ at: at2, keyAt, keys, base }, place) {
  const isNew2 = keys[2] !== "networks" || base === void 0;
  return isNew2 && (isWithin2(place, at2) || isWithin2(place, keyAt));
}
function isWithin2(place, { file, start, end }) {
  return place.file === file && place.start >= start && place.end <= end;
}

// rules/pids-limit.ts
var pidsLimit = defineRule({
  id: "pids-limit",
  meta: {
    summary: "Require services to limit how many processes they may start",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' states no limit for its processes, so only the host's own limit holds it: one runaway can leave the other services without. Set `pids_limit`."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#pids_limit",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (isLimit(textOf(service2, "pids_limit")) || isLimit(textOf(service2, "deploy", "resources", "limits", "pids")))
          return;
        report({ at: service2, messageId: "missing", data: { service: service2.name } });
      }
    };
  }
});

// rules/port-all-interfaces.ts
var portAllInterfaces = defineRule({
  id: "port-all-interfaces",
  meta: {
    summary: "Require published ports to name the address of the host that they are on",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    messages: {
      open: "Service '{{service}}' publishes port {{port}} on every address of the host: whoever reaches the host reaches it, past the host's own firewall, for Docker's rules come first. Put an address before it, such as `127.0.0.1:`."
    },
    securitySeverity: 6.5,
    references: [
      "https://docs.docker.com/engine/network/packet-filtering-firewalls/",
      "https://docs.docker.com/reference/compose-file/services/#ports"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        const reported = /* @__PURE__ */ new Set();
        for (const { port: port2, first, last } of hostPortsOf(service2)) {
          if (!isOnAllInterfaces(port2) || reported.has(port2.at.start)) continue;
          reported.add(port2.at.start);
          const published = first === last ? `${first}` : `${first}-${last}`;
          report({
            at: port2,
            messageId: "open",
            data: { service: service2.name, port: published },
            subject: `${published}/${port2.protocol}`,
            cause: "open"
          });
        }
      }
    };
  }
});

// rules/privileged.ts
var privileged = defineRule({
  id: "privileged",
  meta: {
    summary: "Disallow privileged services",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      privileged: "Service '{{service}}' is privileged: it has every capability and device of the host, so a break-in there is a break-in on the host. Remove `privileged`, and grant the single capability or device that it needs with `cap_add` or `devices`."
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#privileged",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (!service2.privileged?.value) return;
        report({ at: service2.privileged, messageId: "privileged", data: { service: service2.name } });
      }
    };
  }
});

// rules/profile-members.ts
var profileMembers = defineRule({
  id: "profile-members",
  meta: {
    summary: "Require services to have the profiles under which the plan lists them",
    category: "reliability",
    recommended: "off",
    needsPlan: true,
    messages: {
      missing: "The plan starts service '{{service}}' with profile '{{profile}}', but it has only {{profiles}}: `--profile {{profile}}` leaves it out. Add the profile, or take the service off `plan.profiles.{{profile}}`."
    },
    references: ["https://docs.docker.com/reference/compose-file/profiles/"]
  },
  create({ plan, report }) {
    const planned = Object.entries(plan.data.profiles ?? {});
    return {
      service(service2) {
        const [first] = service2.profiles;
        if (!first) return;
        const names = service2.profiles.map(({ value }) => value);
        for (const [profile, { services }] of planned) {
          if (names.includes(profile) || !plan.selects(services, service2)) continue;
          report({
            at: first,
            messageId: "missing",
            data: { service: service2.name, profile, profiles: quoted(names) },
            subject: profile
          });
        }
      }
    };
  }
});

// rules/published-on-internal-only.ts
var publishedOnInternalOnly = defineRule({
  id: "published-on-internal-only",
  meta: {
    summary: "Disallow published ports of services whose networks are all internal",
    category: "reliability",
    recommended: "error",
    needsPlan: false,
    messages: {
      dead: "Service '{{service}}' publishes {{ports}}, but all its networks ({{networks}}) are internal: Docker starts it without an error and the port binds to nothing. Put it on a network that is not internal as well, publish through a gateway service, or remove `ports`."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/networks/#internal",
      "https://github.com/docker/compose/issues/6534",
      "https://github.com/moby/moby/issues/36174"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        const [first] = service2.ports;
        if (!first || service2.networks.length === 0) return;
        if (!service2.networks.every((attachment) => isInternal(plan, attachment))) return;
        report({
          at: first,
          messageId: "dead",
          data: {
            service: service2.name,
            ports: portList(service2.ports.map(({ target }) => target)),
            networks: quoted(service2.networks.map(({ key }) => key))
          },
          subject: "ports",
          related: service2.networks.flatMap(declaration)
        });
      }
    };
  }
});
function portList(targets) {
  return targets.length === 1 ? `port ${targets[0]}` : `ports ${targets.join(", ")}`;
}

// rules/raw-device.ts
var DISKS = /^\/dev\/(?:(?:[shv]|xv)d[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|mmcblk\d+(?:p\d+)?|(?:md|dm-|loop)\d+)$/;
var DISK_FOLDERS = /^\/dev\/(?:disk|mapper|block)(?:\/|$)|^\/dev\/(?:loop-control|mapper\/control)$/;
var MEMORY = /^\/dev\/(?:mem|kmem|port)$/;
var rawDevice = defineRule({
  id: "raw-device",
  meta: {
    summary: "Disallow services that get the host's disks or memory as devices",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      disk: "Service '{{service}}' gets the disk '{{device}}' itself: it reads and writes the file system on it past every permission, the host's own files included. Mount the folder that it needs instead.",
      memory: "Service '{{service}}' gets '{{device}}': it reads and writes the memory or ports of the host, and with them everything. Remove the device.",
      all: "Service '{{service}}' gets every device of the host, disks and memory included. Name the one that it needs."
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#devices",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        for (const at2 of service2.devices) {
          const device2 = at2.value.split(":", 1)[0] ?? "";
          const messageId = kindOf(device2.replace(/\/+$/, ""));
          if (!messageId) continue;
          report({ at: at2, messageId, data: { service: service2.name, device: device2 }, subject: device2 });
        }
      }
    };
  }
});
function kindOf(device2) {
  if (device2 === "/dev") return "all";
  if (MEMORY.test(device2)) return "memory";
  return DISKS.test(device2) || DISK_FOLDERS.test(device2) ? "disk" : void 0;
}

// rules/read-only-root.ts
var readOnlyRoot = defineRule({
  id: "read-only-root",
  meta: {
    summary: "Require services to run on a root file system that they cannot change",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' can change its own programs: what breaks in can stay until the container is replaced. Set `read_only: true`, and give it a `tmpfs` or volume where it must write."
    },
    securitySeverity: 3.1,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#read_only",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.readOnly?.value) return;
        report({ at: service2, messageId: "missing", data: { service: service2.name } });
      }
    };
  }
});

// rules/required-network.ts
var requiredNetwork = defineRule({
  id: "required-network",
  meta: {
    summary: "Require services on the networks that the plan demands of them",
    category: "reliability",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' is not on network '{{network}}', which the plan requires of it: the services there cannot reach it. Add '{{network}}' to its networks.{{reason}}"
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        const joined = new Set(service2.networks.map((attachment) => plannedKey(plan, attachment)));
        const demands = (plan.data.requiredNetworks ?? []).filter(
          ({ services, except = [] }) => plan.selects(services, service2) && !plan.selects(except, service2)
        );
        for (const { networks, reason } of demands) {
          for (const network3 of networks.filter((required) => !joined.has(required))) {
            report({
              at: service2,
              messageId: "missing",
              data: { service: service2.name, network: network3, reason: reason ? ` The plan's reason: ${reason}` : "" },
              subject: network3
            });
          }
        }
      }
    };
  }
});

// rules/required-variable.ts
var requiredVariable = defineProblemRule({
  id: "required-variable",
  summary: "Require the variables that a Compose file demands with `${NAME:?}` to be set",
  category: "reliability",
  recommended: "warn",
  references: ["https://docs.docker.com/reference/compose-file/interpolation/"]
});

// rules/resource-limits.ts
var resourceLimits = defineRule({
  id: "resource-limits",
  meta: {
    summary: "Require services to limit their memory and processor time",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing: "Service '{{service}}' has no limit for its {{missing}}: when it takes all, the kernel slows or kills the others, the data stores among them. Set {{keys}}."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/deploy/#resources",
      "https://docs.docker.com/engine/containers/resource_constraints/"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        const missing = LIMITS.filter(({ isSet }) => !isSet(service2));
        if (missing.length === 0) return;
        report({
          at: service2,
          messageId: "missing",
          data: {
            service: service2.name,
            missing: missing.map(({ what }) => what).join(" and "),
            keys: missing.map(({ key }) => `\`${key}\``).join(" and ")
          }
        });
      }
    };
  }
});
var LIMITS = [
  {
    what: "memory",
    key: "mem_limit",
    isSet: (service2) => isLimit(textOf(service2, "mem_limit")) || isDeployed(service2, "memory")
  },
  {
    what: "processor time",
    key: "cpus",
    isSet: (service2) => ["cpus", "cpu_quota", "cpu_count", "cpu_percent"].some((key) => isLimit(textOf(service2, key))) || isDeployed(service2, "cpus")
  }
];
function isDeployed(service2, name) {
  return isLimit(textOf(service2, "deploy", "resources", "limits", name));
}

// rules/secret-fail-open.ts
var secretFailOpen = defineRule({
  id: "secret-fail-open",
  meta: {
    summary: "Require Compose to stop when a secret is not set",
    category: "security",
    recommended: "off",
    needsPlan: false,
    messages: {
      open: "{{what}} comes to nothing when secret '{{name}}' is not set, and the service starts all the same: many programs take an empty password for none. Write `${{{name}}:?}`, so that Compose stops instead."
    },
    securitySeverity: 3.7,
    references: [
      "https://docs.docker.com/reference/compose-file/interpolation/",
      "https://cwe.mitre.org/data/definitions/258.html"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        for (const item of textsOf(service2)) {
          const { template } = item.text;
          for (const { name, start, end } of failOpenReferences(template.references)) {
            if (!plan.classOfName(name)) continue;
            report({
              at: item.at,
              range: item.text.within(start, end),
              messageId: "open",
              data: { what: describeText(item, service2), name },
              subject: name
            });
          }
        }
      }
    };
  }
});

// rules/secret-file-mount.ts
var secretFileMount = defineRule({
  id: "secret-file-mount",
  meta: {
    summary: "Disallow env files that are mounted into a container",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    messages: {
      mounted: "Service '{{service}}' mounts env file '{{file}}'{{access}}: the container receives every secret in it, also those that `env_file` and `environment` keep from it. Pass the variables that it needs by `environment`, or single secrets by `secrets`."
    },
    securitySeverity: 5.5,
    references: [
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ project, report }) {
    const isMountedEnvFile = ({ type, source }) => {
      if (type !== "bind" || !source) return false;
      return project.envFiles.has(source.value) || isEnvFileName(baseNameOf(source.value));
    };
    return {
      service(service2) {
        for (const mount2 of service2.volumes.filter(isMountedEnvFile)) {
          report({
            at: mount2.source ?? mount2,
            messageId: "mounted",
            data: {
              service: service2.name,
              file: baseNameOf(mount2.source?.value ?? ""),
              access: mount2.readOnly ? "" : ", writable"
            },
            subject: mount2.target
          });
        }
      }
    };
  }
});

// rules/lib/secret-text.ts
var SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|auto|required|optional)$/i;
var SMALL_NUMBER = /^\d{1,5}$/;
var NAMES_PASSWORD = /(?:PASS|PASSWORD|PASSWD|PASSPHRASE|PWD|PIN|SECRET)$/i;
var FILE = /^(?:~|\.{1,2})?(?:\/[\w.@-]+){2,}\/?$|^\/run\/secrets\/|^\S*\/\S*\.[a-z]{2,5}$/;
var FILLED_LATER2 = /^(?:\$\$(?:\{.*\}|\(.*\)|\w+)|\{\{.*\}\}|<[^<>]*>|%\w+%|%[({]\w+[)}]s?|__\w+__|@\w+@|sk-x{3,}|op:\/\/.*|vault:.*|ENC\[.*\])$/s;
var LINE = /\S(?:.*\S)?/g;
var WORD = /[^\s"'`=,;()<>]{8,}/g;
function secretsIn(item, plan) {
  const { template } = item.text;
  const passwords = urlPasswords(template);
  const pieces = piecesOf(template).filter(
    ({ start, text: text2 }) => !passwords.some((password) => start < password.end && start + text2.length > password.start)
  );
  const found = pieces.flatMap((piece) => secretByName(item, piece, plan) ?? secretByShape(item, piece, plan) ?? []);
  return [...new Map(found.toReversed().map((secret2) => [secret2.name, secret2])).values()].toReversed();
}
function isSecretText(name, text2) {
  const value = text2.trim().replace(/^(["'])(.*)\1$/s, "$2");
  if (value === "" || SWITCH.test(value) || FILE.test(value) || FILLED_LATER2.test(value)) return false;
  if (value.includes("://")) return false;
  return !SMALL_NUMBER.test(value) || NAMES_PASSWORD.test(name);
}
function secretByName(item, piece, plan) {
  const { template } = item.text;
  const innermost = piece.within.at(-1);
  const own = item.kind === "variable" ? plan.classOfName(item.name) : void 0;
  const range = { start: piece.start, end: piece.start + piece.text.length };
  if (!innermost) {
    if (!own || template.references.length > 0 || !isSecretText(item.name, piece.text)) return void 0;
    return { kind: "literal", secretClass: own, name: item.name, reference: item.name, ...range };
  }
  if (!hasDefault(innermost) || innermost.operand.includes("://")) return void 0;
  const named2 = own && isOneReference(template) ? item.name : secretNameOf(piece, plan);
  const secretClass2 = named2 === void 0 ? void 0 : plan.classOfName(named2);
  if (named2 === void 0 || !secretClass2 || !isSecretText(named2, piece.text)) return void 0;
  return { kind: "default", secretClass: secretClass2, name: named2, reference: innermost.name, ...range };
}
function secretNameOf(piece, plan) {
  return piece.within.findLast(({ name }) => plan.classOfName(name))?.name;
}
function secretByShape(item, piece, plan) {
  for (const { 0: words, index } of [...piece.text.matchAll(LINE), ...piece.text.matchAll(WORD)]) {
    const secretClass2 = plan.classOfValue(words);
    const start = piece.start + index;
    const { name } = item;
    if (secretClass2) return { kind: "shape", secretClass: secretClass2, name, reference: name, start, end: start + words.length };
  }
  return void 0;
}
function isOneReference({ text: text2, references }) {
  const [only] = references;
  return references.length === 1 && only?.start === 0 && only.end === text2.length;
}

// rules/secret-literal-or-default.ts
var secretLiteralOrDefault = defineRule({
  id: "secret-literal-or-default",
  meta: {
    summary: "Disallow secrets that are written into the Compose file, as a value or as a default",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      literal: "{{what}} is a secret of class '{{secretClass}}' with its value written into the file: everyone who can read the file has it. Replace it, and take the new one from an env file outside the repository, as `${{{name}}:?}`, or from `secrets`.",
      default: "{{what}} takes a default that is written into the file when '{{reference}}' is not set, for a secret of class '{{secretClass}}': the service then starts with a secret that everyone who can read the file knows. Write `${{{reference}}:?}`, so that Compose stops instead.",
      shape: "{{what}} holds text with the shape of a secret of class '{{secretClass}}': everyone who can read the file has it. Revoke it, and take the new one from an env file outside the repository, or from `secrets`."
    },
    securitySeverity: 8.6,
    references: [
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://cwe.mitre.org/data/definitions/798.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        for (const item of textsOf(service2)) {
          for (const secret2 of secretsIn(item, plan)) {
            report({
              at: item.at,
              range: item.text.within(secret2.start, secret2.end),
              messageId: secret2.kind,
              data: {
                what: describeText(item, service2),
                secretClass: secret2.secretClass.name,
                name: secret2.name,
                reference: secret2.reference
              },
              subject: secret2.name
            });
          }
        }
      }
    };
  }
});

// rules/secret-undeclared.ts
var secretUndeclared = defineProblemRule({
  id: "secret-undeclared",
  summary: "Disallow secrets that a service or build names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/secrets/"]
});

// rules/security-opt-unconfined.ts
var LOSSES = /* @__PURE__ */ new Map([
  ["seccomp=unconfined", "every system call of the kernel is open to it, those of known escapes included"],
  ["apparmor=unconfined", "AppArmor no longer keeps it from mounting and from the kernel's settings"],
  ["label=disable", "SELinux no longer keeps it from the host's files"],
  ["systempaths=unconfined", "the paths of /proc and /sys that Docker hides are open to it"]
]);
var securityOptUnconfined = defineRule({
  id: "security-opt-unconfined",
  meta: {
    summary: "Disallow services that switch off seccomp, AppArmor or SELinux",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      unconfined: "Service '{{service}}' has `security_opt: {{option}}`: {{loss}}. Remove it, or write a profile that allows what the service lacks."
    },
    securitySeverity: 7.8,
    references: [
      "https://docs.docker.com/engine/security/seccomp/",
      "https://docs.docker.com/engine/security/apparmor/",
      "https://docs.docker.com/reference/compose-file/services/#security_opt"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        if (service2.privileged?.value) return;
        for (const at2 of service2.securityOpt) {
          const option = at2.value.replace(":", "=");
          const loss = LOSSES.get(option);
          if (!loss) continue;
          report({
            at: at2,
            messageId: "unconfined",
            data: { service: service2.name, option: at2.value, loss },
            subject: option.split("=", 1)[0] ?? ""
          });
        }
      }
    };
  }
});

// rules/service-without-image.ts
var serviceWithoutImage = defineProblemRule({
  id: "service-without-image",
  summary: "Require every service to have an image or a build",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#image"]
});

// rules/service-without-network.ts
var serviceWithoutNetwork = defineRule({
  id: "service-without-network",
  meta: {
    summary: "Require every service of a planned project to name its networks",
    category: "security",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      implicit: "Service '{{service}}' names no network, so Compose puts it on 'default', which is outside the plan and leads to the internet. Name its networks: {{known}}."
    },
    securitySeverity: 5.5,
    references: ["https://docs.docker.com/reference/compose-file/networks/#the-default-network"]
  },
  create({ plan, report }) {
    if (plan.networks.size === 0 || plan.networks.has("default")) return {};
    return {
      service(service2) {
        if (!service2.networks.some(({ isImplicit }) => isImplicit)) return;
        report({
          at: service2,
          messageId: "implicit",
          data: { service: service2.name, known: quoted([...plan.networks.keys()]) },
          subject: "default"
        });
      }
    };
  }
});

// rules/shared-env-loaded.ts
var sharedEnvLoaded = defineRule({
  id: "shared-env-loaded",
  meta: {
    summary: "Disallow services to load an env file that holds the secrets of all tiers",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      loaded: "Service '{{service}}' loads shared file '{{file}}', which holds the variables of all tiers for reference: the service receives the secrets of every tier. Load {{instead}} instead."
    },
    securitySeverity: 7,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ plan, report }) {
    return {
      service(service2) {
        const tier2 = plan.tierOf(service2);
        const instead = tier2?.files[0] ? `'${tier2.files[0]}'` : "a file that holds what it needs";
        for (const reference of service2.envFiles) {
          if (!plan.isSharedFile(reference.file)) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: { service: service2.name, file: writtenPath(reference), instead },
            subject: writtenPath(reference),
            cause: reference.file
          });
        }
      }
    };
  }
});

// rules/subnet-mixed.ts
var DEFAULT_POOLS = ["172.16.0.0/12", "192.168.0.0/16"];
var LOCAL_DRIVERS = /* @__PURE__ */ new Set(["", "bridge", "macvlan", "ipvlan"]);
var subnetMixed = defineRule({
  id: "subnet-mixed",
  meta: {
    summary: "Disallow networks with and without a fixed subnet in one project",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      automatic: `Network '{{network}}' has no subnet, so Docker picks one when it is created, and may pick that of {{fixed}}, which is fixed: then the project fails to start with "Pool overlaps", now and then. Give '{{network}}' a subnet as well, or give none to any.`
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { pools: { type: "array", items: { type: "string" } } }
      },
      defaults: { pools: DEFAULT_POOLS }
    },
    references: [
      "https://docs.docker.com/reference/compose-file/networks/#ipam",
      "https://github.com/Mailu/Mailu/issues/3812"
    ]
  },
  create({ options: options2, report }) {
    const pools = options2.pools.map(parseSubnet).filter((pool) => pool !== void 0);
    return {
      project({ networks }) {
        const created = [...networks.values()].filter(isCreated);
        const fixed = created.filter(
          ({ subnets }) => subnets.some(({ value }) => pools.some((pool) => overlaps(pool, parseSubnet(value))))
        );
        if (fixed.length === 0) return;
        for (const network3 of created.filter(isAutomatic)) {
          report({
            at: network3,
            messageId: "automatic",
            data: { network: network3.key, fixed: quoted(fixed.map(({ key }) => key)) },
            subject: network3.key,
            related: fixed.flatMap(
              ({ subnets: [first] }) => first ? [{ at: first.at, message: "A fixed subnet is here." }] : []
            ),
            cause: "automatic"
          });
        }
      }
    };
  }
});
function isCreated({ external: external2, members }) {
  return !external2?.value && members.length > 0;
}
function isAutomatic({ driver, subnets }) {
  return LOCAL_DRIVERS.has(driver?.value ?? "") && !subnets.some(({ value }) => parseSubnet(value)?.[0].kind() === "ipv4");
}
function overlaps(pool, subnet) {
  return subnet !== void 0 && subnetsOverlap(pool, subnet);
}

// rules/subnet-overlap.ts
var subnetOverlap = defineRule({
  id: "subnet-overlap",
  meta: {
    summary: "Disallow subnets that share addresses",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      overlap: "Subnet '{{subnet}}' of network '{{network}}' overlaps '{{other}}' of network '{{owner}}': Docker refuses to create the second of the two. Give it addresses of its own.",
      planned: "Subnet '{{subnet}}' of network '{{network}}' overlaps '{{other}}', which the plan gives to '{{owner}}': the two cannot exist on one host. Give it addresses of its own."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#ipam"]
  },
  create({ plan, report }) {
    return {
      project(project) {
        const claims = claimsOf(project, plan);
        for (const [index, claim2] of claims.entries()) {
          if (!claim2.declared) continue;
          const other = claims.find((earlier, at2) => collides2(claim2, earlier, at2 < index));
          if (!other) continue;
          report({
            at: claim2.declared,
            messageId: other.declared ? "overlap" : "planned",
            data: { subnet: claim2.text, network: claim2.network, other: other.text, owner: other.network },
            subject: claim2.text,
            related: related(other.declared?.at)
          });
        }
      }
    };
  }
});
function collides2(claim2, other, isEarlier) {
  if (other === claim2 || other.declared && !isEarlier) return false;
  return subnetsOverlap(claim2.subnet, other.subnet);
}
function related(at2) {
  return at2 ? [{ at: at2, message: "The other subnet is here." }] : [];
}
function claimsOf(project, plan) {
  const created = [...project.networks.values()].filter(({ external: external2 }) => !external2?.value);
  const declared = created.flatMap(
    (network3) => network3.subnets.flatMap((text2) => claim({ network: network3.key, text: text2.value, declared: text2 }))
  );
  const known2 = new Set(created.map((network3) => plannedNetwork(plan, network3)?.key ?? network3.key));
  const planned = [...plan.networks].filter(([network3]) => !known2.has(network3)).flatMap(([network3, { subnet = [] }]) => [subnet].flat().flatMap((text2) => claim({ network: network3, text: text2 })));
  return [...declared, ...planned];
}
function claim(stated) {
  const subnet = parseSubnet(stated.text);
  return subnet ? [{ ...stated, subnet }] : [];
}

// rules/lib/real-secret.ts
var SHORTEST = 8;
var FEWEST_CHARACTERS = 7;
var LONG = 32;
var SAMPLE = /change|your|example|sample|placeholder|dummy|replace|insert|redacted|fixme|made.?up|x{4}|\*{3}|\.{3}|_here|0{6}|1234|abcd/i;
var DEFAULT = /password|passwd|passphrase|pass|secret|admin|root|user|test|demo|fake|default|local|devel|debug|docker|compose|postgres|mysql|maria|mongo|redis|rabbit|guest|qwerty|letmein|welcome|hello|foobar|super|strong|safe|todo|some|this|must|should|random|key|token|app|site/i;
function realSecretClass({ name, text: text2 }, plan) {
  if (!text2) return void 0;
  const { template, value } = text2;
  const [password] = urlPasswords(template).filter(({ kind }) => kind === "literal");
  if (password) {
    return looksReal(template.text.slice(password.start, password.end)) ? { name: "URL password" } : void 0;
  }
  if (template.references.length > 0 || SAMPLE.test(value)) return void 0;
  const byShape = plan.classOfValue(value);
  if (byShape) return byShape;
  return isSecretText(name, value) && looksReal(value) ? plan.classOfName(name) : void 0;
}
function looksReal(text2) {
  if (text2.length < SHORTEST || /\s/.test(text2) || SAMPLE.test(text2)) return false;
  if (text2.length < LONG && DEFAULT.test(text2)) return false;
  return /\d/.test(text2) && /[A-Za-z]/.test(text2) && new Set(text2).size >= FEWEST_CHARACTERS;
}

// rules/tracked-secret.ts
var trackedSecret = defineRule({
  id: "tracked-secret",
  meta: {
    summary: "Disallow real secrets in env files that a repository keeps",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      tracked: "'{{name}}' holds what looks like a real secret of class '{{secretClass}}', in an env file that git tracks: everyone who can read the repository has it, and its history keeps it. Replace the secret, take the file out of git with `git rm --cached`, and let `.gitignore` name it.",
      unignored: "'{{name}}' holds what looks like a real secret of class '{{secretClass}}', in an env file that no `.gitignore` leaves out: it is published with the project. Let `.gitignore` name the file, and replace the secret if the file was ever shared."
    },
    securitySeverity: 8.6,
    references: [
      "https://cwe.mitre.org/data/definitions/540.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        if (file.isExample || !file.tracking) return;
        for (const entry of effectiveEntries(file)) {
          const secretClass2 = realSecretClass(entry, plan);
          if (!secretClass2) continue;
          report({
            at: entry,
            range: entry.nameAt,
            messageId: file.tracking,
            data: { name: entry.name, secretClass: secretClass2.name },
            subject: entry.name
          });
        }
      }
    };
  }
});

// rules/undefined-variable.ts
var MOST_RELATED = 9;
var SHELL_NAMES = /* @__PURE__ */ new Set(["HOME", "LOGNAME", "PATH", "PWD", "SHELL", "USER"]);
var undefinedVariable = defineRule({
  id: "undefined-variable",
  meta: {
    summary: "Disallow variables without a default that nothing sets",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      once: "Variable '{{name}}' has no default here, and no env file of the project names it: where the shell does not set it, Compose puts nothing in its place. Name it in `.env.example`, write `${{{name}}:-}` if it may be empty and `${{{name}}:?}` if not, or `$$` for a `$` that is no variable's.",
      often: "Variable '{{name}}' has no default in {{count}} places, of which this is the first, and no env file of the project names it: where the shell does not set it, Compose puts nothing in its place. Name it in `.env.example`, write `${{{name}}:-}` if it may be empty and `${{{name}}:?}` if not, or `$$` for a `$` that is no variable's."
    },
    references: [
      "https://docs.docker.com/reference/compose-file/interpolation/",
      "https://github.com/docker/compose/issues/13567",
      "https://github.com/docker/compose/issues/8231"
    ]
  },
  create({ plan, report }) {
    return {
      project(project) {
        for (const [name, [first, ...others]] of groupProblems(project, plan)) {
          if (!first) continue;
          report({
            at: first,
            messageId: others.length === 0 ? "once" : "often",
            data: { name, count: others.length + 1 },
            subject: name,
            related: others.slice(0, MOST_RELATED).map(({ at: at2 }) => ({ at: at2, message: `'${name}' is used here too.` })),
            cause: name
          });
        }
      }
    };
  }
});
function groupProblems(project, plan) {
  const groups = /* @__PURE__ */ new Map();
  const unset = project.problems.filter(({ kind }) => kind === "undefined-variable");
  const lost = new Set(unset.length > 0 ? lostPlaces(project, plan) : []);
  for (const problem of unset) {
    const { subject, at: at2 } = problem;
    if (subject === void 0 || SHELL_NAMES.has(subject) || lost.has(placeOf4(at2))) continue;
    groups.set(subject, [...groups.get(subject) ?? [], problem]);
  }
  return groups;
}
function lostPlaces(project, plan) {
  const { services, envFiles: envFiles2 } = project;
  const lost = [
    ...[...services.values()].flatMap((service2) => lostInService(service2, plan)),
    ...[...envFiles2.values()].flatMap((file) => lostInEnvFile(file, project, plan))
  ];
  return lost.map(({ range }) => placeOf4(range));
}
function placeOf4({ file, start }) {
  return `${file.path}:${start}`;
}

// rules/undocumented-service.ts
var undocumentedService = defineRule({
  id: "undocumented-service",
  meta: {
    summary: "Require every service to be in a tier or a profile of the plan",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      unplanned: "Service '{{service}}' is in no tier and no profile of the plan: no rule can tell which env file it should load and which secrets it may hold. Name it in the `services` of a tier."
    },
    securitySeverity: 3.1,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"]
  },
  create({ plan, report }) {
    if (plan.tiers.size === 0) return {};
    const profiles = Object.values(plan.data.profiles ?? {});
    return {
      service(service2) {
        if (plan.tierOf(service2) || profiles.some(({ services }) => plan.selects(services, service2))) return;
        report({ at: service2, messageId: "unplanned", data: { service: service2.name } });
      }
    };
  }
});

// rules/unknown-host.ts
var SCHEMES = new Set(
  [
    "http https ws wss tcp udp tls ssl grpc grpcs ftp sftp ssh ldap ldaps smtp smtps imap imaps",
    "postgres postgresql mysql mariadb mongodb redis rediss valkey memcached amqp amqps nats kafka mqtt mqtts bolt neo4j",
    "clickhouse cassandra elasticsearch influxdb etcd otlp syslog rtsp rtmp"
  ].flatMap((line) => line.split(" "))
);
var DEFAULTS9 = { hosts: [] };
var unknownHost = defineRule({
  id: "unknown-host",
  meta: {
    summary: "Disallow URLs whose host is a bare name that nothing in the project answers to",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      unknown: "{{what}} names host '{{host}}', but no service, alias, container name or extra host of the project is called that, and '{{service}}' is on no external network: the name does not resolve. Correct the name, or list it in the option `hosts`."
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { hosts: { type: "array", items: { type: "string" } } }
      },
      defaults: DEFAULTS9
    },
    references: ["https://docs.docker.com/compose/how-tos/networking/"]
  },
  create({ options: options2, project, report }) {
    return {
      service(service2) {
        const place = placeOfService(service2, project);
        if (place.kind !== "networks" || isOnExternalNetwork(place)) return;
        const known2 = new Set(extraHostsOf(place.owner).map(({ name }) => name.toLowerCase()));
        for (const { at: at2, what, name, server } of serversOf(service2).filter(isBareName)) {
          const { host } = server;
          if (known2.has(host.toLowerCase()) || isKnown(host, service2, project)) continue;
          if (options2.hosts.some((glob) => matchesGlob(glob, host))) continue;
          const data = { what, host, service: service2.name };
          report({ at: at2, range: server.at, messageId: "unknown", data, subject: name, cause: host });
        }
      }
    };
  }
});
function isBareName({ kind, server: { scheme, host } }) {
  if (kind !== "variable" || !SCHEMES.has(scheme.replace(/\+.*$/, ""))) return false;
  return /^[a-z_][\w-]*$/i.test(host) && host.toLowerCase() !== "localhost";
}
function isKnown(host, service2, project) {
  const [, scaled] = /[-_](.+)[-_]\d+$/.exec(host) ?? [];
  if (scaled && [...project.services.keys()].some((name) => scaled === name || scaled.endsWith(`-${name}`)))
    return true;
  return ownersOfName(host, project).length > 0 || linksOf(service2, project).has(host.toLowerCase());
}

// rules/url-credentials.ts
var urlCredentials = defineRule({
  id: "url-credentials",
  meta: {
    summary: "Disallow passwords written into URLs, as text or as a default",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      literal: "{{what}} holds a URL with its password written into the file: everyone who can read the file has it, and logs tend to show URLs whole. Replace the password, and take the new one from an env file, as `${PASSWORD:?}`.",
      default: "{{what}} falls back to a URL password that is written into the file, which everyone who can read the file knows. Remove the default: `${NAME:?}` makes Compose stop instead."
    },
    securitySeverity: 8.6,
    references: [
      "https://cwe.mitre.org/data/definitions/798.html",
      "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        for (const item of textsOf(service2)) {
          const [first, ...others] = urlPasswords(item.text.template).flatMap(({ start, end, kind }) => {
            return kind === "variable" ? [] : [{ kind, at: item.text.within(start, end) }];
          });
          if (!first) continue;
          report({
            at: item.at,
            range: first.at,
            messageId: first.kind,
            data: { what: describeText(item, service2) },
            subject: item.name,
            related: others.map(({ at: at2 }) => ({ at: at2, message: "Another password in a URL is here." }))
          });
        }
      }
    };
  }
});

// rules/volume-undeclared.ts
var volumeUndeclared = defineProblemRule({
  id: "volume-undeclared",
  summary: "Disallow named volumes that a service mounts and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/volumes/"]
});

// rules/writable-host-path.ts
var WHOLE = new Map([
  ["/boot", "system"],
  ["/lib/modules", "system"],
  ["/proc", "kernel"],
  ["/sys", "kernel"],
  ["/var/lib/docker", "store"],
  ["/var/lib/containerd", "store"],
  ["/var/lib/containers", "store"],
  ["/var/lib/kubelet", "store"],
  ...["cron.d", "cron.daily", "cron.hourly", "init.d", "ld.so.preload", "pam.d", "passwd", "profile", "profile.d"].map(
    (name) => [`/etc/${name}`, "system"]
  ),
  ...["crontab", "docker", "group", "rc.local", "shadow", "ssh", "sudoers", "sudoers.d", "systemd"].map(
    (name) => [`/etc/${name}`, "system"]
  )
]);
var ALONE = new Map([
  ...[
    "/",
    "/bin",
    "/etc",
    "/lib",
    "/lib64",
    "/sbin",
    "/usr",
    "/usr/bin",
    "/usr/lib",
    "/usr/sbin",
    "/usr/local/bin"
  ].map((path) => [path, "system"]),
  ["/var", "system"],
  ["/var/lib", "store"],
  ["/home", "home"],
  ["/root", "home"]
]);
var HOME = /^(?:~|\$HOME|\$\{HOME\})\/?$/;
var USER_HOME = /^\/(?:home\/[^/]+|Users\/[^/]+)$/;
var SSH_FOLDER = /\/\.ssh(?:\/authorized_keys)?$/;
var writableHostPath = defineRule({
  id: "writable-host-path",
  meta: {
    summary: "Disallow writable mounts of the paths from which the host itself runs",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      system: "Service '{{service}}' may write to '{{source}}' of the host: with a changed file there it runs its own code as root. Mount it read-only with `:ro`, or only the folder that it needs.",
      kernel: "Service '{{service}}' may write to '{{source}}' of the host: settings of its kernel, some of which start programs as root. Mount it read-only with `:ro`.",
      store: "Service '{{service}}' may write to '{{source}}' of the host, where the engine keeps its containers: it can change every one of them. Mount it read-only with `:ro`.",
      home: "Service '{{service}}' may write to the home directory '{{source}}' of the host: keys and the files that a login runs are there. Mount only the folder that it needs."
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/engine/storage/bind-mounts/#use-a-read-only-bind-mount",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ]
  },
  create({ report }) {
    return {
      service(service2) {
        for (const mount2 of service2.volumes) {
          const messageId = harmOf(mount2);
          if (!mount2.source || !messageId) continue;
          const source = mount2.source.template.text;
          report({ at: mount2.source, messageId, data: { service: service2.name, source }, subject: mount2.target });
        }
      }
    };
  }
});
function harmOf({ type, source, readOnly }) {
  if (type !== "bind" || readOnly || !source) return void 0;
  const path = source.value.replace(/(?<=.)\/+$/, "");
  if (HOME.test(source.template.text) || USER_HOME.test(path) || SSH_FOLDER.test(path)) return "home";
  const whole = [...WHOLE].find(([folder]) => path === folder || path.startsWith(`${folder}/`));
  return whole?.[1] ?? ALONE.get(path);
}

// rules/index.ts
var rules = [
  bindSourceMissing,
  capDropAll,
  composeConsistency,
  composeDeprecated,
  composeMerge,
  composeSchema,
  composeSyntax,
  configUndeclared,
  dangerousCapability,
  dataStoreEgress,
  dataStoreNetwork,
  dataStorePortPublished,
  dataTierMember,
  dependencyCycle,
  dependencyProfile,
  dependencyUndefined,
  dockerSocket,
  duplicateContainerName,
  duplicateEnvKey,
  endpointUrl,
  envChainConflict,
  envExampleDrift,
  envFileForm,
  envFileMissing,
  envFileSyntax,
  envKeyEmpty,
  envKeyNotInShared,
  envTierFileMissing,
  envTierForeign,
  envTierSecretClass,
  envTierSecretMissing,
  envValueDollar,
  extraHostsShadow,
  hardcodedIp,
  healthcheck,
  hostGatewayMissing,
  hostNamespace,
  hostNetwork,
  hostPortConflict,
  imageDigest,
  imageMovingTag,
  imageTag,
  ineffectiveOverride,
  llmKeyInEnvFile,
  llmKeyInEnvironment,
  llmKeyViaEnvFile,
  llmProviderUrl,
  llmTierMember,
  loggingLimit,
  loopbackUrl,
  modelUndeclared,
  monitoringTierMissing,
  natsUrlWithoutCredentials,
  networkDriver,
  networkExternal,
  networkExternalOverride,
  networkInternal,
  networkMembers,
  networkMissing,
  networkName2,
  networkReach,
  networkSubnet,
  networkUndeclared,
  networkUnknown,
  networkUnused,
  noNewPrivileges,
  noSharedNetwork,
  nonRootUser,
  obsoleteVersion,
  overlayWidens,
  pidsLimit,
  portAllInterfaces,
  privileged,
  profileMembers,
  publishedOnInternalOnly,
  rawDevice,
  readOnlyRoot,
  requiredNetwork,
  requiredVariable,
  resourceLimits,
  secretFailOpen,
  secretFileMount,
  secretLiteralOrDefault,
  secretUndeclared,
  securityOptUnconfined,
  serviceWithoutImage,
  serviceWithoutNetwork,
  sharedEnvLoaded,
  subnetMixed,
  subnetOverlap,
  trackedSecret,
  undefinedVariable,
  undocumentedService,
  unknownHost,
  urlCredentials,
  volumeUndeclared,
  writableHostPath
];

// src/compose/parts.ts
function isMapping(tree) {
  return tree?.kind === "mapping";
}
function isSequence(tree) {
  return tree?.kind === "sequence";
}
function isScalar(tree) {
  return tree?.kind === "scalar";
}
function isNull(tree) {
  return tree?.kind === "scalar" && tree.type === "null";
}
function isInt64({ type, value }) {
  return type === "int" && (typeof value !== "bigint" || BigInt.asIntN(64, value) === value);
}
function entryAt(tree, key) {
  return tree?.kind === "mapping" ? tree.entries.get(key) : void 0;
}
function valueAt(tree, ...keys) {
  let at2 = tree;
  for (const key of keys) at2 = entryAt(at2, key)?.value;
  return at2;
}
function mappingAt(tree, ...keys) {
  const value = valueAt(tree, ...keys);
  return isMapping(value) ? value : void 0;
}
function scalarAt(tree, ...keys) {
  const value = valueAt(tree, ...keys);
  return isScalar(value) ? value : void 0;
}
function stringAt(tree, ...keys) {
  return stringOf(valueAt(tree, ...keys));
}
function stringOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" && tree.type === "string" ? tree.value : void 0;
}
function booleanAt(tree, ...keys) {
  const scalar = scalarAt(tree, ...keys);
  if (typeof scalar?.value === "boolean") return scalar.value;
  return scalar?.type === "string" ? BOOLEAN_WORDS.get(String(scalar.value).toLowerCase()) : void 0;
}
var BOOLEAN_WORDS = new Map([
  ...["true", "yes", "y", "on"].map((word2) => [word2, true]),
  ...["false", "no", "n", "off"].map((word2) => [word2, false])
]);
function entriesAt(tree, ...keys) {
  return mappingAt(tree, ...keys)?.entries ?? NO_ENTRIES;
}
function itemsAt(tree, ...keys) {
  const value = valueAt(tree, ...keys);
  return isSequence(value) ? value.items : [];
}
var NO_ENTRIES = /* @__PURE__ */ new Map();

// src/compose/remember.ts
function remember(known2, key, make) {
  const before = known2.get(key);
  if (before !== void 0) return before;
  const made = make();
  known2.set(key, made);
  return made;
}

// src/compose/reset.ts
function takeTags(tree) {
  const tags = [];
  return { tree: take(tree, [], tags), tags };
}
function applyTags(base, document, tags) {
  let [rest, over] = [base, document];
  for (const { keys, tag, at: at2 } of tags) {
    const removed = valueAtKeys(rest, keys);
    if (!removed) continue;
    const key = keys.at(-1) ?? "";
    rest = changeAt(
      rest,
      keys.slice(0, -1),
      (mapping2) => without(mapping2, { value: removed, rule: "reset", removed: { key, by: at2 } })
    );
    if (tag === "override") {
      over = changeAt(over, keys, (value) => remember2(value, { value: removed, rule: "override-tag" }));
    }
  }
  return [rest, over];
}
function applyTagsBelow(element, [base, over], tags) {
  const below = tags.filter(({ keys }) => keys.length > 2 && element.every((key, index) => key === keys[index]));
  if (below.length === 0 || !isMapping(base) || !isMapping(over)) return [base, over];
  return applyTags(
    base,
    over,
    below.map((tagged) => ({ ...tagged, keys: tagged.keys.slice(2) }))
  );
}
function take(tree, keys, tags) {
  if (tree.kind === "mapping") return takeFromMapping(tree, keys, tags);
  return tree.kind === "sequence" ? takeFromSequence(tree, keys, tags) : tree;
}
function takeFromMapping(mapping2, keys, tags) {
  let entries;
  for (const [key, entry] of mapping2.entries) {
    const { value } = entry;
    const path = [...keys, key];
    if (value.tag) tags.push({ keys: path, tag: value.tag, at: entry.key });
    const kept = value.tag ? withoutTag(value) : take(value, path, tags);
    if (kept === value) continue;
    entries ??= new Map(mapping2.entries);
    if (kept) entries.set(key, { ...entry, value: kept });
    else entries.delete(key);
  }
  return entries ? { ...mapping2, entries } : mapping2;
}
function takeFromSequence(sequence, keys, tags) {
  const items = sequence.items.flatMap((item, index) => {
    const kept = item.tag ? withoutTag(item) : take(item, [...keys, String(index)], tags);
    return kept ? [kept] : [];
  });
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : { ...sequence, items };
}
function withoutTag(tree) {
  if (tree.tag === "reset") return void 0;
  const { tag: _, ...rest } = tree;
  return rest;
}
function valueAtKeys(tree, keys) {
  let at2 = tree;
  for (const key of keys) at2 = isMapping(at2) ? at2.entries.get(key)?.value : void 0;
  return at2;
}
function changeAt(tree, keys, change) {
  const [key, ...below] = keys;
  if (key === void 0) return change(tree);
  const entry = isMapping(tree) ? tree.entries.get(key) : void 0;
  if (!entry || !isMapping(tree)) return tree;
  const value = changeAt(entry.value, below, change);
  return { ...tree, entries: new Map(tree.entries).set(key, { ...entry, value }) };
}
function without(tree, replaced) {
  if (!isMapping(tree)) return tree;
  const entries = new Map(tree.entries);
  entries.delete(replaced.removed?.key ?? "");
  return remember2({ ...tree, entries }, replaced);
}
function remember2(tree, replaced) {
  return { ...tree, history: { replaced: [replaced, ...tree.history?.replaced ?? []] } };
}

// src/compose/sources.ts
var LARGEST_FILE = 8 * 1024 * 1024;
function createSources(files) {
  const texts2 = /* @__PURE__ */ new Map();
  const parsed = /* @__PURE__ */ new Map();
  return {
    files,
    read: (path) => remember(texts2, path, () => readFile(files, path)),
    documents(file, report) {
      const { documents, problems } = remember(parsed, file, () => parseFile(file));
      for (const problem of problems) report(problem);
      return documents;
    }
  };
}
function isReadable(answer) {
  return "text" in answer;
}
function readFile(files, path) {
  if (path === "/dev/null") return { path, text: "" };
  const answer = files.read(path);
  if ("failure" in answer) return explainFailure(answer.isMissing ? "missing" : files.kind(path), answer.failure);
  const isTooLarge = answer.text.length > LARGEST_FILE;
  return isTooLarge ? { kind: "too-large", reason: "is larger than 8 MiB" } : { path, text: answer.text };
}
function explainFailure(kind, failure) {
  if (kind === "missing") return { kind, reason: "does not exist" };
  if (kind === "directory") return { kind, reason: "is a folder" };
  if (kind === "special") return { kind, reason: "is no regular file, but a device, FIFO or socket" };
  return { kind: "unreadable", reason: `cannot be read: ${failure}` };
}
function parseFile(file) {
  const problems = [];
  const trees = parseYaml(file, (problem) => problems.push(problem));
  const mayHaveTags = file.text.includes("!reset") || file.text.includes("!override");
  const documents = trees.map((tree) => mayHaveTags ? takeTags(tree) : { tree, tags: [] });
  return { documents, problems };
}

// src/config/config-error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
  mistakes;
  constructor(mistakes, options2) {
    super(mistakes.map(describeMistake).join("\n"), options2);
    this.mistakes = mistakes;
  }
};
function describeMistake({ file, line, column, key, problem, advice }) {
  const place = [file, line, column].filter((part) => part !== void 0).join(":");
  return `${place}: ${key ? `${key}: ` : ""}${problem} ${advice}`;
}

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
  ].flatMap((word2) => [`${word2}_*`, `*_${word2}_*`]),
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
      ...LLM_PROVIDERS.map((provider2) => `${provider2}_API_KEY`),
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
function remember3(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    const entry = known2.get(text2) ?? { answer: answer(text2) };
    known2.set(text2, entry);
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
    ofName: remember3((name) => {
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
  for (const [list2, globs] of lists.entries()) {
    for (const glob of globs) {
      if (glob.lastIndexOf("*") > 0) others.push({ glob, list: list2 });
      else suffixes.set(glob.slice(1), (suffixes.get(glob.slice(1)) ?? /* @__PURE__ */ new Set()).add(list2));
    }
  }
  return (name) => {
    const found = /* @__PURE__ */ new Set();
    for (let start = 0; start <= name.length; start += 1) {
      for (const list2 of suffixes.get(name.slice(start)) ?? []) found.add(list2);
    }
    for (const { glob, list: list2 } of others) if (matchesGlob(glob, name)) found.add(list2);
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
function selectsService(selectors, service2, membership) {
  return selectors.some((selector) => {
    const { kind, glob } = parseSelector(selector);
    if (kind === "tier") return matchesName(glob, membership.tierOf(service2)?.name);
    if (kind === "store") return matchesName(glob, membership.storeOf(service2)?.name);
    if (kind === "image") return repositoriesOf(service2.image).some((repository) => matchesGlob(glob, repository));
    return matchesGlob(glob, service2.name);
  });
}
function parseSelector(selector) {
  const [, kind, glob] = /^(tier|store|image):(.*)$/s.exec(selector) ?? [];
  if (glob !== void 0 && (kind === "tier" || kind === "store" || kind === "image")) return { kind, glob };
  return { kind: "name", glob: selector };
}
function matchesName(glob, name) {
  return name !== void 0 && matchesGlob(glob, name);
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
  const tiers2 = new Map(
    Object.entries(data.tiers ?? {}).map(([name, tier2]) => [name, { name, files: tier2.files, secrets: tier2.secrets }])
  );
  const membership = createMembership(data, tiers2);
  const { llm } = data;
  return {
    data,
    tiers: tiers2,
    networks: new Map(Object.entries(data.networks ?? {})),
    endpoints: data.endpoints ?? [],
    llm,
    exceptions: data.exceptions ?? [],
    ...membership,
    tierOfFile: remember3((path) => [...tiers2.values()].find(({ files }) => namesFile(files, path))),
    isSharedFile: remember3((path) => namesFile(data.sharedFiles ?? [], path)),
    classOfName: (name) => secrets.ofName(name),
    classOfValue: (value) => secrets.ofValue(value),
    selects: (selectors, service2) => selectsService(selectors, service2, membership),
    mayHold: (tier2, secretClass2) => tier2.secrets.includes("*") || tier2.secrets.includes(secretClass2.name),
    isLlmService: (service2) => llm !== void 0 && membership.tierOf(service2)?.name === llm.tier,
    isLlmKey: (name) => llm !== void 0 && secrets.ofName(name)?.name === llm.secrets
  };
}
function createMembership(data, tiers2) {
  const stores = Object.entries(data.stores ?? {}).map(([name, { services, home, allow }]) => ({
    name,
    services: services ?? [name],
    item: { name, home, networks: [.../* @__PURE__ */ new Set([home, ...allow ?? []])] }
  }));
  const tierRows = Object.entries(data.tiers ?? {}).flatMap(([name, { services }]) => {
    const item = tiers2.get(name);
    return item ? [{ services, item }] : [];
  });
  const membership = {
    tierOf: rememberByService((service2) => findRow(tierRows, service2)),
    storeOf: rememberByService((service2) => findRow(stores, service2))
  };
  return membership;
  function findRow(rows, service2) {
    return rows.find(({ services }) => selectsService(services, service2, membership))?.item;
  }
}
function rememberByService(find) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (service2) => {
    const entry = known2.get(service2);
    if (entry) return entry.answer;
    const pending = { answer: void 0 };
    known2.set(service2, pending);
    pending.answer = find(service2);
    return pending.answer;
  };
}
function namesFile(files, path) {
  const name = baseName(path);
  const bare = name.replace(/\.example$/, "");
  return files.some((file) => matchesGlob(baseName(file), name) || matchesGlob(baseName(file), bare));
}

// src/presets/hardened.ts
var hardenedRules = {
  "cap-drop-all": "warn",
  healthcheck: "warn",
  "logging-limit": "warn",
  "no-new-privileges": "warn",
  "non-root-user": "warn",
  "pids-limit": "warn",
  "read-only-root": "warn",
  "resource-limits": "warn"
};

// src/presets/seed-secrets.ts
var seedSecrets = {
  "llm-provider-key": {
    names: [...builtInSecrets["llm-provider-key"]?.names ?? [], "CLOUDFLARE_API_TOKEN"]
  },
  "neo4j-credential": { description: "Neo4j credential", names: ["NEO4J_AUTH", "NEO4J_PASSWORD", "NEO4J_PASS"] },
  "meilisearch-credential": {
    description: "Meilisearch credential",
    names: ["MEILI_API_KEY", "MEILI_SEARCH_KEY", "MEILISEARCH_API_KEY", "MEILISEARCH_KEY"]
  },
  "qdrant-credential": {
    description: "Qdrant credential",
    names: ["QDRANT_API_KEY", "QDRANT__SERVICE__API_KEY", "QDRANT_READ_ONLY_API_KEY"]
  },
  "minio-credential": {
    description: "MinIO credential",
    names: ["MINIO_ACCESS_KEY", "MINIO_SECRET_KEY", "MINIO_PASSWORD"]
  },
  "nats-credential": {
    description: "NATS credential",
    names: ["NATS_PASSWORD", "NATS_TOKEN", "NATS_AUTH_TOKEN", "NATS_NKEY_SEED"]
  },
  "supabase-credential": {
    description: "Supabase credential",
    names: [
      "SERVICE_ROLE_KEY",
      "SUPABASE_KEY",
      "SUPABASE_SECRET_KEY",
      "SUPABASE_SERVICE_KEY",
      "SUPABASE_SERVICE_ROLE_KEY"
    ]
  },
  "tensorzero-credential": { description: "TensorZero credential", names: ["TENSORZERO_API_KEY"] },
  "hi-rag-credential": { description: "Hi-RAG credential", names: ["HIRAG_API_KEY", "HI_RAG_API_KEY"] },
  "internal-api-key": {
    description: "API key of one of the project's own services",
    names: [
      "AGENT_ZERO_API_KEY",
      "ARCHON_API_KEY",
      "BOTZ_API_KEY",
      "CHANNEL_MONITOR_API_KEY",
      "DEEPRESEARCH_API_KEY",
      "FLUTE_API_KEY",
      "JELLYFIN_API_KEY",
      "N8N_API_KEY",
      "OPEN_NOTEBOOK_API_KEY",
      "PRESIGN_API_KEY",
      "SUPASERCH_API_KEY"
    ]
  }
};

// src/presets/seed.ts
var OWN_SECRETS = ["signing-key", "private-key", "token", "password", "secret", "internal-api-key"];
var tiers = {
  data: {
    purpose: "Infrastructure",
    files: ["env.tier-data"],
    services: ["postgres", "supabase-db", "qdrant", "neo4j", "meilisearch", "minio", "nats"],
    secrets: [
      "database-password",
      "master-key",
      "root-credential",
      "store-credential",
      "neo4j-credential",
      "meilisearch-credential",
      "qdrant-credential",
      "minio-credential",
      "nats-credential",
      ...OWN_SECRETS
    ]
  },
  api: {
    purpose: "Data Access APIs",
    files: ["env.tier-api"],
    services: [
      "postgrest",
      "presign",
      "hi-rag-gateway",
      "hi-rag-gateway-v2",
      "hi-rag-gateway-gpu",
      "hi-rag-gateway-v2-gpu",
      "gpu-orchestrator"
    ],
    secrets: [
      "database-password",
      "neo4j-credential",
      "meilisearch-credential",
      "qdrant-credential",
      "minio-credential",
      "supabase-credential",
      "tensorzero-credential",
      ...OWN_SECRETS
    ]
  },
  worker: {
    purpose: "Background Workers",
    files: ["env.tier-worker"],
    services: ["extract-worker", "langextract", "pdf-ingest", "notebook-sync"],
    secrets: [
      "tensorzero-credential",
      "qdrant-credential",
      "meilisearch-credential",
      "minio-credential",
      "supabase-credential",
      "api-key",
      ...OWN_SECRETS
    ]
  },
  media: {
    purpose: "Media Processing",
    files: ["env.tier-media"],
    services: ["pmoves-yt", "ffmpeg-whisper", "media-video", "media-audio", "channel-monitor"],
    secrets: ["minio-credential", "nats-credential", "api-key", ...OWN_SECRETS]
  },
  agent: {
    purpose: "Agent Orchestration",
    files: ["env.tier-agent"],
    services: ["agent-zero", "archon", "supaserch", "deepresearch"],
    secrets: ["supabase-credential", "hi-rag-credential", "tensorzero-credential", "nats-credential", ...OWN_SECRETS]
  },
  llm: {
    purpose: "LLM Gateway",
    files: ["env.tier-llm"],
    services: ["tensorzero-gateway", "tensorzero-ui"],
    secrets: ["llm-provider-key", "tensorzero-credential", ...OWN_SECRETS]
  }
};
var GATEWAY = "http://tensorzero-gateway:3000";
var seedPlan = {
  tiers,
  sharedFiles: ["env.shared"],
  secrets: seedSecrets,
  networks: {
    api_tier: {
      purpose: "Public-facing services",
      name: "pmoves_api",
      driver: "bridge",
      internal: false,
      subnet: "172.30.1.0/24"
    },
    app_tier: {
      purpose: "Application services",
      name: "pmoves_app",
      driver: "bridge",
      internal: true,
      subnet: "172.30.2.0/24"
    },
    bus_tier: {
      purpose: "Message bus and subscribers",
      name: "pmoves_bus",
      driver: "bridge",
      internal: true,
      subnet: "172.30.3.0/24"
    },
    data_tier: {
      purpose: "Data stores",
      name: "pmoves_data",
      driver: "bridge",
      internal: true,
      subnet: "172.30.4.0/24"
    },
    monitoring_tier: {
      purpose: "Observability",
      name: "pmoves_monitoring",
      driver: "bridge",
      internal: false,
      subnet: "172.30.5.0/24"
    },
    supabase_net: {
      purpose: "Bridge to the Supabase CLI stack",
      name: "supabase_network_PMOVES.AI",
      external: true,
      optional: true
    },
    cataclysm: {
      purpose: "Legacy",
      name: "cataclysm-net",
      external: true,
      optional: true,
      members: ["jellyfin-bridge"]
    }
  },
  stores: {
    postgres: {
      services: ["postgres", "supabase-db", "image:postgres", "image:*/postgres", "image:*/pgvector"],
      home: "data_tier",
      allow: ["api_tier", "monitoring_tier"]
    },
    qdrant: { services: ["qdrant", "image:*/qdrant"], home: "data_tier", allow: ["monitoring_tier"] },
    neo4j: { services: ["neo4j", "image:neo4j", "image:*/neo4j"], home: "data_tier", allow: ["monitoring_tier"] },
    meilisearch: { services: ["meilisearch", "image:*/meilisearch"], home: "data_tier", allow: ["monitoring_tier"] },
    minio: { services: ["minio", "image:*/minio"], home: "data_tier", allow: ["monitoring_tier"] },
    clickhouse: {
      services: ["tensorzero-clickhouse", "image:clickhouse", "image:*/clickhouse-server"],
      home: "data_tier",
      allow: ["monitoring_tier"]
    },
    nats: { services: ["nats", "image:nats"], home: "bus_tier", allow: ["monitoring_tier"] }
  },
  dataNetwork: { network: "data_tier", allow: ["tier:api", "tier:worker"] },
  monitoring: { network: "monitoring_tier" },
  requiredNetworks: [
    {
      services: ["agent-zero"],
      networks: ["api_tier", "bus_tier", "monitoring_tier"],
      reason: "HTTP API, NATS message bus and metrics"
    }
  ],
  llm: {
    secrets: "llm-provider-key",
    tier: "llm",
    hosts: [
      "*.openai.azure.com",
      "api-inference.huggingface.co",
      "api.anthropic.com",
      "api.cerebras.ai",
      "api.cohere.ai",
      "api.cohere.com",
      "api.deepinfra.com",
      "api.deepseek.com",
      "api.elevenlabs.io",
      "api.fireworks.ai",
      "api.groq.com",
      "api.minimax.chat",
      "api.minimax.io",
      "api.mistral.ai",
      "api.moonshot.ai",
      "api.moonshot.cn",
      "api.openai.com",
      "api.perplexity.ai",
      "api.replicate.com",
      "api.together.ai",
      "api.together.xyz",
      "api.venice.ai",
      "api.voyageai.com",
      "api.x.ai",
      "api.z.ai",
      "dashscope*.aliyuncs.com",
      "generativelanguage.googleapis.com",
      "integrate.api.nvidia.com",
      "open.bigmodel.cn",
      "openrouter.ai",
      "router.huggingface.co"
    ],
    gateway: GATEWAY
  },
  endpoints: [
    {
      variables: ["TENSORZERO_URL", "TENSORZERO_BASE_URL", "TENSORZERO_GATEWAY_URL"],
      urls: [GATEWAY],
      reason: "All LLM calls go through the TensorZero gateway"
    },
    {
      variables: ["SUPABASE_URL"],
      urls: ["http://supabase_kong_PMOVES.AI:8000"],
      reason: "Supabase is reached at one address"
    }
  ],
  profiles: {
    data: { services: ["postgres", "qdrant", "neo4j", "meilisearch", "minio", "nats"] },
    orchestration: { services: ["postgrest", "hi-rag-gateway-v2", "tensorzero-gateway"] },
    workers: { services: ["extract-worker", "langextract", "pdf-ingest", "notebook-sync"] },
    yt: { services: ["pmoves-yt", "ffmpeg-whisper", "media-video", "media-audio", "channel-monitor"] },
    agents: { services: ["agent-zero", "archon", "supaserch", "deepresearch"] },
    monitoring: { services: ["prometheus", "grafana", "loki", "promtail", "cadvisor"] }
  }
};

// src/presets/seed-strict.ts
var UNCHANGED = /* @__PURE__ */ new Set(["nats"]);
var seedStrictPlan = {
  stores: Object.fromEntries(
    Object.entries(seedPlan.stores ?? {}).filter(([name]) => !UNCHANGED.has(name)).map(([name, store2]) => [name, { ...store2, allow: [] }])
  )
};

// src/presets/preset.ts
function createPresets(rules3) {
  return /* @__PURE__ */ new Map([
    ["recommended", { rules: Object.fromEntries(rules3.map(({ id, meta }) => [id, meta.recommended])) }],
    ["hardened", { extends: ["plugin:pmoves/recommended"], rules: hardenedRules }],
    ["seed", { extends: ["plugin:pmoves/recommended"], plan: seedPlan }],
    ["seed-strict", { extends: ["plugin:pmoves/seed"], plan: seedStrictPlan }]
  ]);
}

// src/generated/config-validator.js
var validateConfig = validate20;
var schema31 = { "description": "The config of pmoves-lint.", "type": "object", "properties": { "$schema": { "description": "The schema's address, for editors.", "type": "string", "pattern": "\\S" }, "root": { "description": "Whether configs in the folders above are left unread.", "type": "boolean" }, "extends": { "description": "Configs that this one builds on, the later over the earlier: `plugin:pmoves/recommended`, `plugin:pmoves/seed`, `plugin:pmoves/seed-strict`, `./file.json`, a package `pmoves-config-NAME`, or `plugin:NAME/CONFIG`.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "plugins": { "description": "Plugins by name: `acme` is the package `pmoves-plugin-acme`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "description": `Levels of rules: "off", "warn" or "error", or a list of the level and the rule's options.`, "type": "object" }, "overrides": { "description": "Settings for some files only, the later over the earlier.", "type": "array", "items": { "description": "Settings for some files only.", "type": "object", "properties": { "files": { "description": "Globs of the files, relative to the folder of the config.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "excludedFiles": { "description": "Globs of files among them that are left out.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "extends": { "description": "Configs that hold for these files. They may not state a plan, stacks or exampleEnvFiles.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "description": `Levels of rules: "off", "warn" or "error", or a list of the level and the rule's options.`, "type": "object" } }, "additionalProperties": false, "required": ["files"] } }, "ignorePatterns": { "description": "Files that are not linted, as in `.gitignore`, relative to the folder of the config.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "settings": { "description": "Settings for plugins. No built-in rule reads them.", "type": "object" }, "plan": { "description": "The architecture of the project as data.", "type": "object", "properties": { "tiers": { "description": "Env tiers by name: which services share which env files, and what secrets these may hold.", "type": "object", "additionalProperties": { "description": "An env tier.", "type": ["object", "null"], "properties": { "purpose": { "description": "What the tier is for.", "type": "string", "pattern": "\\S" }, "files": { "description": "Names of the tier's env files, compared with the last part of a path; `X.example` counts as `X`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "services": { "description": "The members. A service belongs to the first tier that selects it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "secrets": { "description": "The classes of secret that the tier's files may hold; `*` allows all.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "sharedFiles": { "description": "Env files that hold everything for reference, and that no service should load.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "secrets": { "description": "Classes of secret by name. The built-in classes are always there.", "type": "object", "additionalProperties": { "description": "A class of secret.", "type": ["object", "null"], "properties": { "description": { "description": "What such a secret is, for messages.", "type": "string", "pattern": "\\S" }, "names": { "description": "Variable names, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "except": { "description": "Names or globs that the globs of `names` must not catch.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "namesFrom": { "description": "A file with further names, one a line, or the keys of a JSON object, or a JSON list; relative to this file.", "type": "string", "pattern": "\\S" }, "shapes": { "description": "Regular expressions that a value of this class matches, whatever its name.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "networks": { "description": "The networks by their key under the top-level `networks`.", "type": "object", "additionalProperties": { "description": "A key under the top-level `networks`.", "type": ["object", "null"], "properties": { "purpose": { "description": "What the network is for.", "type": "string", "pattern": "\\S" }, "name": { "description": "The real name (`name:`).", "type": "string", "pattern": "\\S" }, "driver": { "description": "The driver.", "type": "string", "pattern": "\\S" }, "internal": { "description": "Whether it must be `internal: true`, without a way to the outside.", "type": "boolean" }, "subnet": { "description": "The subnet in CIDR notation, or several for IPv4 and IPv6.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "external": { "description": "Whether it is created outside this project.", "type": "boolean" }, "optional": { "description": "Whether a project may leave it undeclared.", "type": "boolean" }, "members": { "description": "The only services that may join. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "stores": { "description": "Data stores by name, and the networks on which they may be.", "type": "object", "additionalProperties": { "description": "A data store.", "type": ["object", "null"], "properties": { "services": { "description": "The services that are this store. Default: the service of the store's own name. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "home": { "description": "The network on which it belongs, a key of `networks`.", "type": "string", "pattern": "\\S" }, "allow": { "description": "Further networks on which it may be.", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false } }, "dataNetwork": { "description": "Who may join the network of the data stores, besides the stores whose home it is.", "type": "object", "properties": { "network": { "description": "A key of `networks`.", "type": "string", "pattern": "\\S" }, "allow": { "description": "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "monitoring": { "description": "The network on which every service must be, so that its metrics can be read.", "type": "object", "properties": { "network": { "description": "A key of `networks`.", "type": "string", "pattern": "\\S" }, "except": { "description": "Services that are free of it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }, "requiredNetworks": { "description": "Networks that certain services must be on.", "type": "array", "items": { "description": "Networks that certain services must be on.", "type": "object", "properties": { "services": { "description": "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "networks": { "description": "Keys of `networks`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "except": { "description": "Services that are free of it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["services", "networks"] } }, "llm": { "description": "LLM providers.", "type": "object", "properties": { "secrets": { "description": "The class of secret that holds their keys.", "type": "string", "pattern": "\\S" }, "tier": { "description": "The only tier whose members may hold such keys and call providers.", "type": "string", "pattern": "\\S" }, "hosts": { "description": "Host names of providers, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "gateway": { "description": "The URL that everyone else calls instead.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false }, "endpoints": { "description": "Variables that must name one of the given URLs.", "type": "array", "items": { "description": "Variables that must name one of the given URLs.", "type": "object", "properties": { "variables": { "description": "Variable names, or globs with `*`.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "urls": { "description": "Allowed URLs: scheme, host and port must agree, the path is free.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["variables", "urls"] } }, "reach": { "description": "Who can, or cannot, open a connection to whom.", "type": "array", "items": { "description": "Who can, or cannot, open a connection to whom.", "type": "object", "properties": { "from": { "description": "Who opens it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest). The words `internet` and `host` stand for these.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "to": { "description": "Whom it reaches. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest). The words `internet` and `host` stand for these.", "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "allow": { "description": "False: none of `from` may reach any of `to`. True: each of `from` must reach each of `to`.", "type": "boolean" }, "hops": { "description": "How many steps count. Default: 1, directly; 2 is through one service between.", "type": "integer", "minimum": 1 }, "except": { "description": "Services that are free of it, and that no path leads through. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "ignoreNetworks": { "description": "Keys of networks that do not count, such as one on which every service is.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why, for messages.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["from", "to", "allow"] } }, "profiles": { "description": "Services that each profile must start.", "type": "object", "additionalProperties": { "description": "A profile.", "type": ["object", "null"], "properties": { "services": { "description": "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false, "required": ["services"] } }, "exceptions": { "description": "Findings that are known, accepted and explained.", "type": "array", "items": { "description": "What is known, accepted and explained.", "type": "object", "properties": { "rule": { "description": "The rule's id.", "type": "string", "pattern": "\\S" }, "services": { "description": "The services concerned. Default: all. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "subjects": { "description": "What the findings are about (a variable, network, file or port): names or globs. Default: all.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "reason": { "description": "Why it is accepted.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false, "required": ["rule", "reason"] } } }, "additionalProperties": false }, "stacks": { "description": "File sets that are really run, by name. One run lints each.", "type": "object", "additionalProperties": { "description": "A file set that is really run, as `docker compose -f \u2026 --profile \u2026`.", "type": ["object", "null"], "properties": { "files": { "description": "Compose files in the order of `-f`, relative to this file.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "profiles": { "description": "The active profiles. Default: all.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "envFiles": { "description": "`--env-file`, in order, relative to this file. Default: `.env` of the project directory.", "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "projectDirectory": { "description": "`--project-directory`, relative to this file. Default: the folder of the first file.", "type": "string", "pattern": "\\S" } }, "additionalProperties": false } }, "exampleEnvFiles": { "description": "Whether `X.example` stands for an env file `X` that is absent. Default: true.", "type": "boolean" } }, "additionalProperties": false };
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
              if (!(key1 === "files" || key1 === "excludedFiles" || key1 === "extends" || key1 === "rules")) {
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
                const len3 = data9.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data10 = data9[i3];
                  if (typeof data10 === "string") {
                    if (!pattern4.test(data10)) {
                      const err16 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/properties/overrides/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data8.excludedFiles !== void 0) {
              let data11 = data8.excludedFiles;
              if (typeof data11 !== "string" && !Array.isArray(data11)) {
                const err18 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles", schemaPath: "#/properties/overrides/items/properties/excludedFiles/type", keyword: "type", params: { type: schema31.properties.overrides.items.properties.excludedFiles.type } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err19 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles", schemaPath: "#/properties/overrides/items/properties/excludedFiles/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
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
                      const err20 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles/" + i4, schemaPath: "#/properties/overrides/items/properties/excludedFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/overrides/" + i2 + "/excludedFiles/" + i4, schemaPath: "#/properties/overrides/items/properties/excludedFiles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data8.extends !== void 0) {
              let data13 = data8.extends;
              if (typeof data13 !== "string" && !Array.isArray(data13)) {
                const err22 = { instancePath: instancePath + "/overrides/" + i2 + "/extends", schemaPath: "#/properties/overrides/items/properties/extends/type", keyword: "type", params: { type: schema31.properties.overrides.items.properties.extends.type } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (typeof data13 === "string") {
                if (!pattern4.test(data13)) {
                  const err23 = { instancePath: instancePath + "/overrides/" + i2 + "/extends", schemaPath: "#/properties/overrides/items/properties/extends/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
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
                      const err24 = { instancePath: instancePath + "/overrides/" + i2 + "/extends/" + i5, schemaPath: "#/properties/overrides/items/properties/extends/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/overrides/" + i2 + "/extends/" + i5, schemaPath: "#/properties/overrides/items/properties/extends/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data8.rules !== void 0) {
              let data15 = data8.rules;
              if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
                const err26 = { instancePath: instancePath + "/overrides/" + i2 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.ignorePatterns !== void 0) {
      let data16 = data.ignorePatterns;
      if (typeof data16 !== "string" && !Array.isArray(data16)) {
        const err29 = { instancePath: instancePath + "/ignorePatterns", schemaPath: "#/properties/ignorePatterns/type", keyword: "type", params: { type: schema31.properties.ignorePatterns.type } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (!pattern4.test(data16)) {
          const err30 = { instancePath: instancePath + "/ignorePatterns", schemaPath: "#/properties/ignorePatterns/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (Array.isArray(data16)) {
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data17 = data16[i6];
          if (typeof data17 === "string") {
            if (!pattern4.test(data17)) {
              const err31 = { instancePath: instancePath + "/ignorePatterns/" + i6, schemaPath: "#/properties/ignorePatterns/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/ignorePatterns/" + i6, schemaPath: "#/properties/ignorePatterns/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      }
    }
    if (data.settings !== void 0) {
      let data18 = data.settings;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        const err33 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data19 = data.plan;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key2 in data19) {
          if (!func1.call(schema31.properties.plan.properties, key2)) {
            const err34 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data19.tiers !== void 0) {
          let data20 = data19.tiers;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key3 in data20) {
              let data21 = data20[key3];
              if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                const err35 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/tiers/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.tiers.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key4 in data21) {
                  if (!(key4 === "purpose" || key4 === "files" || key4 === "services" || key4 === "secrets")) {
                    const err36 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/tiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data21.purpose !== void 0) {
                  let data22 = data21.purpose;
                  if (typeof data22 === "string") {
                    if (!pattern4.test(data22)) {
                      const err37 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/purpose/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/purpose/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data21.files !== void 0) {
                  let data23 = data21.files;
                  if (Array.isArray(data23)) {
                    const len7 = data23.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data24 = data23[i7];
                      if (typeof data24 === "string") {
                        if (!pattern4.test(data24)) {
                          const err39 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i7, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                      } else {
                        const err40 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i7, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/files/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/files/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data21.services !== void 0) {
                  let data25 = data21.services;
                  if (Array.isArray(data25)) {
                    const len8 = data25.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data26 = data25[i8];
                      if (typeof data26 === "string") {
                        if (!pattern4.test(data26)) {
                          const err42 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i8, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors++;
                        }
                      } else {
                        const err43 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i8, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/services", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data21.secrets !== void 0) {
                  let data27 = data21.secrets;
                  if (Array.isArray(data27)) {
                    const len9 = data27.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data28 = data27[i9];
                      if (typeof data28 === "string") {
                        if (!pattern4.test(data28)) {
                          const err45 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + i9, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/secrets/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                        }
                      } else {
                        const err46 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + i9, schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/secrets/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets", schemaPath: "#/properties/plan/properties/tiers/additionalProperties/properties/secrets/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/plan/tiers", schemaPath: "#/properties/plan/properties/tiers/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19.sharedFiles !== void 0) {
          let data29 = data19.sharedFiles;
          if (Array.isArray(data29)) {
            const len10 = data29.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data30 = data29[i10];
              if (typeof data30 === "string") {
                if (!pattern4.test(data30)) {
                  const err49 = { instancePath: instancePath + "/plan/sharedFiles/" + i10, schemaPath: "#/properties/plan/properties/sharedFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/plan/sharedFiles/" + i10, schemaPath: "#/properties/plan/properties/sharedFiles/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/plan/sharedFiles", schemaPath: "#/properties/plan/properties/sharedFiles/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data19.secrets !== void 0) {
          let data31 = data19.secrets;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const key5 in data31) {
              let data32 = data31[key5];
              if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
                const err52 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/secrets/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.secrets.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                for (const key6 in data32) {
                  if (!(key6 === "description" || key6 === "names" || key6 === "except" || key6 === "namesFrom" || key6 === "shapes")) {
                    const err53 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/secrets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data32.description !== void 0) {
                  let data33 = data32.description;
                  if (typeof data33 === "string") {
                    if (!pattern4.test(data33)) {
                      const err54 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data32.names !== void 0) {
                  let data34 = data32.names;
                  if (Array.isArray(data34)) {
                    const len11 = data34.length;
                    for (let i11 = 0; i11 < len11; i11++) {
                      let data35 = data34[i11];
                      if (typeof data35 === "string") {
                        if (!pattern4.test(data35)) {
                          const err56 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/" + i11, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                        }
                      } else {
                        const err57 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/" + i11, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err58 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data32.except !== void 0) {
                  let data36 = data32.except;
                  if (Array.isArray(data36)) {
                    const len12 = data36.length;
                    for (let i12 = 0; i12 < len12; i12++) {
                      let data37 = data36[i12];
                      if (typeof data37 === "string") {
                        if (!pattern4.test(data37)) {
                          const err59 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/except/" + i12, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                        }
                      } else {
                        const err60 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/except/" + i12, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/except", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data32.namesFrom !== void 0) {
                  let data38 = data32.namesFrom;
                  if (typeof data38 === "string") {
                    if (!pattern4.test(data38)) {
                      const err62 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/namesFrom", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/namesFrom/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/namesFrom", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/namesFrom/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data32.shapes !== void 0) {
                  let data39 = data32.shapes;
                  if (Array.isArray(data39)) {
                    const len13 = data39.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      let data40 = data39[i13];
                      if (typeof data40 === "string") {
                        if (!pattern4.test(data40)) {
                          const err64 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/shapes/" + i13, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/shapes/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                      } else {
                        const err65 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/shapes/" + i13, schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/shapes/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/shapes", schemaPath: "#/properties/plan/properties/secrets/additionalProperties/properties/shapes/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/plan/secrets", schemaPath: "#/properties/plan/properties/secrets/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data19.networks !== void 0) {
          let data41 = data19.networks;
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const key7 in data41) {
              let data42 = data41[key7];
              if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
                const err68 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/networks/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.networks.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                for (const key8 in data42) {
                  if (!(key8 === "purpose" || key8 === "name" || key8 === "driver" || key8 === "internal" || key8 === "subnet" || key8 === "external" || key8 === "optional" || key8 === "members")) {
                    const err69 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/networks/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                if (data42.purpose !== void 0) {
                  let data43 = data42.purpose;
                  if (typeof data43 === "string") {
                    if (!pattern4.test(data43)) {
                      const err70 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/purpose/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/purpose/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data42.name !== void 0) {
                  let data44 = data42.name;
                  if (typeof data44 === "string") {
                    if (!pattern4.test(data44)) {
                      const err72 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data42.driver !== void 0) {
                  let data45 = data42.driver;
                  if (typeof data45 === "string") {
                    if (!pattern4.test(data45)) {
                      const err74 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/driver", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/driver/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  } else {
                    const err75 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/driver", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/driver/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data42.internal !== void 0) {
                  if (typeof data42.internal !== "boolean") {
                    const err76 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/internal", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/internal/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data42.subnet !== void 0) {
                  let data47 = data42.subnet;
                  if (typeof data47 !== "string" && !Array.isArray(data47)) {
                    const err77 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/type", keyword: "type", params: { type: schema31.properties.plan.properties.networks.additionalProperties.properties.subnet.type } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (typeof data47 === "string") {
                    if (!pattern4.test(data47)) {
                      const err78 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data47)) {
                    const len14 = data47.length;
                    for (let i14 = 0; i14 < len14; i14++) {
                      let data48 = data47[i14];
                      if (typeof data48 === "string") {
                        if (!pattern4.test(data48)) {
                          const err79 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet/" + i14, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                      } else {
                        const err80 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/subnet/" + i14, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/subnet/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data42.external !== void 0) {
                  if (typeof data42.external !== "boolean") {
                    const err81 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/external", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/external/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data42.optional !== void 0) {
                  if (typeof data42.optional !== "boolean") {
                    const err82 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data42.members !== void 0) {
                  let data51 = data42.members;
                  if (Array.isArray(data51)) {
                    const len15 = data51.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data52 = data51[i15];
                      if (typeof data52 === "string") {
                        if (!pattern4.test(data52)) {
                          const err83 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i15, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/members/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                      } else {
                        const err84 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i15, schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/members/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err84];
                        } else {
                          vErrors.push(err84);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/plan/properties/networks/additionalProperties/properties/members/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/plan/networks", schemaPath: "#/properties/plan/properties/networks/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data19.stores !== void 0) {
          let data53 = data19.stores;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (const key9 in data53) {
              let data54 = data53[key9];
              if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
                const err87 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/stores/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.stores.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                for (const key10 in data54) {
                  if (!(key10 === "services" || key10 === "home" || key10 === "allow")) {
                    const err88 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/stores/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data54.services !== void 0) {
                  let data55 = data54.services;
                  if (Array.isArray(data55)) {
                    const len16 = data55.length;
                    for (let i16 = 0; i16 < len16; i16++) {
                      let data56 = data55[i16];
                      if (typeof data56 === "string") {
                        if (!pattern4.test(data56)) {
                          const err89 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i16, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err89];
                          } else {
                            vErrors.push(err89);
                          }
                          errors++;
                        }
                      } else {
                        const err90 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i16, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err91 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/services", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data54.home !== void 0) {
                  let data57 = data54.home;
                  if (typeof data57 === "string") {
                    if (!pattern4.test(data57)) {
                      const err92 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/home", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/home/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  } else {
                    const err93 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/home", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/home/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data54.allow !== void 0) {
                  let data58 = data54.allow;
                  if (Array.isArray(data58)) {
                    const len17 = data58.length;
                    for (let i17 = 0; i17 < len17; i17++) {
                      let data59 = data58[i17];
                      if (typeof data59 === "string") {
                        if (!pattern4.test(data59)) {
                          const err94 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i17, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err94];
                          } else {
                            vErrors.push(err94);
                          }
                          errors++;
                        }
                      } else {
                        const err95 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i17, schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err95];
                        } else {
                          vErrors.push(err95);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err96 = { instancePath: instancePath + "/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", schemaPath: "#/properties/plan/properties/stores/additionalProperties/properties/allow/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/plan/stores", schemaPath: "#/properties/plan/properties/stores/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data19.dataNetwork !== void 0) {
          let data60 = data19.dataNetwork;
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (const key11 in data60) {
              if (!(key11 === "network" || key11 === "allow")) {
                const err98 = { instancePath: instancePath + "/plan/dataNetwork", schemaPath: "#/properties/plan/properties/dataNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data60.network !== void 0) {
              let data61 = data60.network;
              if (typeof data61 === "string") {
                if (!pattern4.test(data61)) {
                  const err99 = { instancePath: instancePath + "/plan/dataNetwork/network", schemaPath: "#/properties/plan/properties/dataNetwork/properties/network/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/plan/dataNetwork/network", schemaPath: "#/properties/plan/properties/dataNetwork/properties/network/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data60.allow !== void 0) {
              let data62 = data60.allow;
              if (Array.isArray(data62)) {
                const len18 = data62.length;
                for (let i18 = 0; i18 < len18; i18++) {
                  let data63 = data62[i18];
                  if (typeof data63 === "string") {
                    if (!pattern4.test(data63)) {
                      const err101 = { instancePath: instancePath + "/plan/dataNetwork/allow/" + i18, schemaPath: "#/properties/plan/properties/dataNetwork/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  } else {
                    const err102 = { instancePath: instancePath + "/plan/dataNetwork/allow/" + i18, schemaPath: "#/properties/plan/properties/dataNetwork/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
              } else {
                const err103 = { instancePath: instancePath + "/plan/dataNetwork/allow", schemaPath: "#/properties/plan/properties/dataNetwork/properties/allow/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/plan/dataNetwork", schemaPath: "#/properties/plan/properties/dataNetwork/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data19.monitoring !== void 0) {
          let data64 = data19.monitoring;
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (const key12 in data64) {
              if (!(key12 === "network" || key12 === "except")) {
                const err105 = { instancePath: instancePath + "/plan/monitoring", schemaPath: "#/properties/plan/properties/monitoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data64.network !== void 0) {
              let data65 = data64.network;
              if (typeof data65 === "string") {
                if (!pattern4.test(data65)) {
                  const err106 = { instancePath: instancePath + "/plan/monitoring/network", schemaPath: "#/properties/plan/properties/monitoring/properties/network/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = { instancePath: instancePath + "/plan/monitoring/network", schemaPath: "#/properties/plan/properties/monitoring/properties/network/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data64.except !== void 0) {
              let data66 = data64.except;
              if (Array.isArray(data66)) {
                const len19 = data66.length;
                for (let i19 = 0; i19 < len19; i19++) {
                  let data67 = data66[i19];
                  if (typeof data67 === "string") {
                    if (!pattern4.test(data67)) {
                      const err108 = { instancePath: instancePath + "/plan/monitoring/except/" + i19, schemaPath: "#/properties/plan/properties/monitoring/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  } else {
                    const err109 = { instancePath: instancePath + "/plan/monitoring/except/" + i19, schemaPath: "#/properties/plan/properties/monitoring/properties/except/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
              } else {
                const err110 = { instancePath: instancePath + "/plan/monitoring/except", schemaPath: "#/properties/plan/properties/monitoring/properties/except/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
          } else {
            const err111 = { instancePath: instancePath + "/plan/monitoring", schemaPath: "#/properties/plan/properties/monitoring/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data19.requiredNetworks !== void 0) {
          let data68 = data19.requiredNetworks;
          if (Array.isArray(data68)) {
            const len20 = data68.length;
            for (let i20 = 0; i20 < len20; i20++) {
              let data69 = data68[i20];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (data69.services === void 0) {
                  const err112 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/required", keyword: "required", params: { missingProperty: "services" } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                if (data69.networks === void 0) {
                  const err113 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/required", keyword: "required", params: { missingProperty: "networks" } };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                for (const key13 in data69) {
                  if (!(key13 === "services" || key13 === "networks" || key13 === "except" || key13 === "reason")) {
                    const err114 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                if (data69.services !== void 0) {
                  let data70 = data69.services;
                  if (Array.isArray(data70)) {
                    const len21 = data70.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data71 = data70[i21];
                      if (typeof data71 === "string") {
                        if (!pattern4.test(data71)) {
                          const err115 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/services/" + i21, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err115];
                          } else {
                            vErrors.push(err115);
                          }
                          errors++;
                        }
                      } else {
                        const err116 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/services/" + i21, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err117 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/services", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                }
                if (data69.networks !== void 0) {
                  let data72 = data69.networks;
                  if (Array.isArray(data72)) {
                    const len22 = data72.length;
                    for (let i22 = 0; i22 < len22; i22++) {
                      let data73 = data72[i22];
                      if (typeof data73 === "string") {
                        if (!pattern4.test(data73)) {
                          const err118 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/networks/" + i22, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/networks/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      } else {
                        const err119 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/networks/" + i22, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/networks/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err120 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/networks", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/networks/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
                if (data69.except !== void 0) {
                  let data74 = data69.except;
                  if (Array.isArray(data74)) {
                    const len23 = data74.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data75 = data74[i23];
                      if (typeof data75 === "string") {
                        if (!pattern4.test(data75)) {
                          const err121 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/except/" + i23, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                      } else {
                        const err122 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/except/" + i23, schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err123 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/except", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
                if (data69.reason !== void 0) {
                  let data76 = data69.reason;
                  if (typeof data76 === "string") {
                    if (!pattern4.test(data76)) {
                      const err124 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/reason", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                  } else {
                    const err125 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20 + "/reason", schemaPath: "#/properties/plan/properties/requiredNetworks/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
              } else {
                const err126 = { instancePath: instancePath + "/plan/requiredNetworks/" + i20, schemaPath: "#/properties/plan/properties/requiredNetworks/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
          } else {
            const err127 = { instancePath: instancePath + "/plan/requiredNetworks", schemaPath: "#/properties/plan/properties/requiredNetworks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data19.llm !== void 0) {
          let data77 = data19.llm;
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            for (const key14 in data77) {
              if (!(key14 === "secrets" || key14 === "tier" || key14 === "hosts" || key14 === "gateway")) {
                const err128 = { instancePath: instancePath + "/plan/llm", schemaPath: "#/properties/plan/properties/llm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data77.secrets !== void 0) {
              let data78 = data77.secrets;
              if (typeof data78 === "string") {
                if (!pattern4.test(data78)) {
                  const err129 = { instancePath: instancePath + "/plan/llm/secrets", schemaPath: "#/properties/plan/properties/llm/properties/secrets/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              } else {
                const err130 = { instancePath: instancePath + "/plan/llm/secrets", schemaPath: "#/properties/plan/properties/llm/properties/secrets/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data77.tier !== void 0) {
              let data79 = data77.tier;
              if (typeof data79 === "string") {
                if (!pattern4.test(data79)) {
                  const err131 = { instancePath: instancePath + "/plan/llm/tier", schemaPath: "#/properties/plan/properties/llm/properties/tier/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/plan/llm/tier", schemaPath: "#/properties/plan/properties/llm/properties/tier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data77.hosts !== void 0) {
              let data80 = data77.hosts;
              if (Array.isArray(data80)) {
                const len24 = data80.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data81 = data80[i24];
                  if (typeof data81 === "string") {
                    if (!pattern4.test(data81)) {
                      const err133 = { instancePath: instancePath + "/plan/llm/hosts/" + i24, schemaPath: "#/properties/plan/properties/llm/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  } else {
                    const err134 = { instancePath: instancePath + "/plan/llm/hosts/" + i24, schemaPath: "#/properties/plan/properties/llm/properties/hosts/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
              } else {
                const err135 = { instancePath: instancePath + "/plan/llm/hosts", schemaPath: "#/properties/plan/properties/llm/properties/hosts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data77.gateway !== void 0) {
              let data82 = data77.gateway;
              if (typeof data82 === "string") {
                if (!pattern4.test(data82)) {
                  const err136 = { instancePath: instancePath + "/plan/llm/gateway", schemaPath: "#/properties/plan/properties/llm/properties/gateway/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              } else {
                const err137 = { instancePath: instancePath + "/plan/llm/gateway", schemaPath: "#/properties/plan/properties/llm/properties/gateway/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/plan/llm", schemaPath: "#/properties/plan/properties/llm/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data19.endpoints !== void 0) {
          let data83 = data19.endpoints;
          if (Array.isArray(data83)) {
            const len25 = data83.length;
            for (let i25 = 0; i25 < len25; i25++) {
              let data84 = data83[i25];
              if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                if (data84.variables === void 0) {
                  const err139 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "variables" } };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
                if (data84.urls === void 0) {
                  const err140 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "urls" } };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
                for (const key15 in data84) {
                  if (!(key15 === "variables" || key15 === "urls" || key15 === "reason")) {
                    const err141 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data84.variables !== void 0) {
                  let data85 = data84.variables;
                  if (Array.isArray(data85)) {
                    const len26 = data85.length;
                    for (let i26 = 0; i26 < len26; i26++) {
                      let data86 = data85[i26];
                      if (typeof data86 === "string") {
                        if (!pattern4.test(data86)) {
                          const err142 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/variables/" + i26, schemaPath: "#/properties/plan/properties/endpoints/items/properties/variables/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err142];
                          } else {
                            vErrors.push(err142);
                          }
                          errors++;
                        }
                      } else {
                        const err143 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/variables/" + i26, schemaPath: "#/properties/plan/properties/endpoints/items/properties/variables/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/variables", schemaPath: "#/properties/plan/properties/endpoints/items/properties/variables/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
                if (data84.urls !== void 0) {
                  let data87 = data84.urls;
                  if (Array.isArray(data87)) {
                    const len27 = data87.length;
                    for (let i27 = 0; i27 < len27; i27++) {
                      let data88 = data87[i27];
                      if (typeof data88 === "string") {
                        if (!pattern4.test(data88)) {
                          const err145 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/urls/" + i27, schemaPath: "#/properties/plan/properties/endpoints/items/properties/urls/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                        }
                      } else {
                        const err146 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/urls/" + i27, schemaPath: "#/properties/plan/properties/endpoints/items/properties/urls/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/urls", schemaPath: "#/properties/plan/properties/endpoints/items/properties/urls/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data84.reason !== void 0) {
                  let data89 = data84.reason;
                  if (typeof data89 === "string") {
                    if (!pattern4.test(data89)) {
                      const err148 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/reason", schemaPath: "#/properties/plan/properties/endpoints/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                  } else {
                    const err149 = { instancePath: instancePath + "/plan/endpoints/" + i25 + "/reason", schemaPath: "#/properties/plan/properties/endpoints/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
              } else {
                const err150 = { instancePath: instancePath + "/plan/endpoints/" + i25, schemaPath: "#/properties/plan/properties/endpoints/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
          } else {
            const err151 = { instancePath: instancePath + "/plan/endpoints", schemaPath: "#/properties/plan/properties/endpoints/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data19.reach !== void 0) {
          let data90 = data19.reach;
          if (Array.isArray(data90)) {
            const len28 = data90.length;
            for (let i28 = 0; i28 < len28; i28++) {
              let data91 = data90[i28];
              if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                if (data91.from === void 0) {
                  const err152 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/required", keyword: "required", params: { missingProperty: "from" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
                if (data91.to === void 0) {
                  const err153 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/required", keyword: "required", params: { missingProperty: "to" } };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
                if (data91.allow === void 0) {
                  const err154 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/required", keyword: "required", params: { missingProperty: "allow" } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
                for (const key16 in data91) {
                  if (!(key16 === "from" || key16 === "to" || key16 === "allow" || key16 === "hops" || key16 === "except" || key16 === "ignoreNetworks" || key16 === "reason")) {
                    const err155 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
                if (data91.from !== void 0) {
                  let data92 = data91.from;
                  if (typeof data92 !== "string" && !Array.isArray(data92)) {
                    const err156 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from", schemaPath: "#/properties/plan/properties/reach/items/properties/from/type", keyword: "type", params: { type: schema31.properties.plan.properties.reach.items.properties.from.type } };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                  if (typeof data92 === "string") {
                    if (!pattern4.test(data92)) {
                      const err157 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from", schemaPath: "#/properties/plan/properties/reach/items/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data92)) {
                    const len29 = data92.length;
                    for (let i29 = 0; i29 < len29; i29++) {
                      let data93 = data92[i29];
                      if (typeof data93 === "string") {
                        if (!pattern4.test(data93)) {
                          const err158 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from/" + i29, schemaPath: "#/properties/plan/properties/reach/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                      } else {
                        const err159 = { instancePath: instancePath + "/plan/reach/" + i28 + "/from/" + i29, schemaPath: "#/properties/plan/properties/reach/items/properties/from/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data91.to !== void 0) {
                  let data94 = data91.to;
                  if (typeof data94 !== "string" && !Array.isArray(data94)) {
                    const err160 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to", schemaPath: "#/properties/plan/properties/reach/items/properties/to/type", keyword: "type", params: { type: schema31.properties.plan.properties.reach.items.properties.to.type } };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                  if (typeof data94 === "string") {
                    if (!pattern4.test(data94)) {
                      const err161 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to", schemaPath: "#/properties/plan/properties/reach/items/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err161];
                      } else {
                        vErrors.push(err161);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data94)) {
                    const len30 = data94.length;
                    for (let i30 = 0; i30 < len30; i30++) {
                      let data95 = data94[i30];
                      if (typeof data95 === "string") {
                        if (!pattern4.test(data95)) {
                          const err162 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to/" + i30, schemaPath: "#/properties/plan/properties/reach/items/properties/to/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                      } else {
                        const err163 = { instancePath: instancePath + "/plan/reach/" + i28 + "/to/" + i30, schemaPath: "#/properties/plan/properties/reach/items/properties/to/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err163];
                        } else {
                          vErrors.push(err163);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data91.allow !== void 0) {
                  if (typeof data91.allow !== "boolean") {
                    const err164 = { instancePath: instancePath + "/plan/reach/" + i28 + "/allow", schemaPath: "#/properties/plan/properties/reach/items/properties/allow/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                }
                if (data91.hops !== void 0) {
                  let data97 = data91.hops;
                  if (!(typeof data97 == "number" && (!(data97 % 1) && !isNaN(data97)) && isFinite(data97))) {
                    const err165 = { instancePath: instancePath + "/plan/reach/" + i28 + "/hops", schemaPath: "#/properties/plan/properties/reach/items/properties/hops/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                  if (typeof data97 == "number" && isFinite(data97)) {
                    if (data97 < 1 || isNaN(data97)) {
                      const err166 = { instancePath: instancePath + "/plan/reach/" + i28 + "/hops", schemaPath: "#/properties/plan/properties/reach/items/properties/hops/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                }
                if (data91.except !== void 0) {
                  let data98 = data91.except;
                  if (Array.isArray(data98)) {
                    const len31 = data98.length;
                    for (let i31 = 0; i31 < len31; i31++) {
                      let data99 = data98[i31];
                      if (typeof data99 === "string") {
                        if (!pattern4.test(data99)) {
                          const err167 = { instancePath: instancePath + "/plan/reach/" + i28 + "/except/" + i31, schemaPath: "#/properties/plan/properties/reach/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err167];
                          } else {
                            vErrors.push(err167);
                          }
                          errors++;
                        }
                      } else {
                        const err168 = { instancePath: instancePath + "/plan/reach/" + i28 + "/except/" + i31, schemaPath: "#/properties/plan/properties/reach/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err169 = { instancePath: instancePath + "/plan/reach/" + i28 + "/except", schemaPath: "#/properties/plan/properties/reach/items/properties/except/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data91.ignoreNetworks !== void 0) {
                  let data100 = data91.ignoreNetworks;
                  if (Array.isArray(data100)) {
                    const len32 = data100.length;
                    for (let i32 = 0; i32 < len32; i32++) {
                      let data101 = data100[i32];
                      if (typeof data101 === "string") {
                        if (!pattern4.test(data101)) {
                          const err170 = { instancePath: instancePath + "/plan/reach/" + i28 + "/ignoreNetworks/" + i32, schemaPath: "#/properties/plan/properties/reach/items/properties/ignoreNetworks/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors++;
                        }
                      } else {
                        const err171 = { instancePath: instancePath + "/plan/reach/" + i28 + "/ignoreNetworks/" + i32, schemaPath: "#/properties/plan/properties/reach/items/properties/ignoreNetworks/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err171];
                        } else {
                          vErrors.push(err171);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err172 = { instancePath: instancePath + "/plan/reach/" + i28 + "/ignoreNetworks", schemaPath: "#/properties/plan/properties/reach/items/properties/ignoreNetworks/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
                if (data91.reason !== void 0) {
                  let data102 = data91.reason;
                  if (typeof data102 === "string") {
                    if (!pattern4.test(data102)) {
                      const err173 = { instancePath: instancePath + "/plan/reach/" + i28 + "/reason", schemaPath: "#/properties/plan/properties/reach/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err173];
                      } else {
                        vErrors.push(err173);
                      }
                      errors++;
                    }
                  } else {
                    const err174 = { instancePath: instancePath + "/plan/reach/" + i28 + "/reason", schemaPath: "#/properties/plan/properties/reach/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
              } else {
                const err175 = { instancePath: instancePath + "/plan/reach/" + i28, schemaPath: "#/properties/plan/properties/reach/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            }
          } else {
            const err176 = { instancePath: instancePath + "/plan/reach", schemaPath: "#/properties/plan/properties/reach/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
        if (data19.profiles !== void 0) {
          let data103 = data19.profiles;
          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
            for (const key17 in data103) {
              let data104 = data103[key17];
              if (!(data104 && typeof data104 == "object" && !Array.isArray(data104)) && data104 !== null) {
                const err177 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/profiles/additionalProperties/type", keyword: "type", params: { type: schema31.properties.plan.properties.profiles.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
              if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                if (data104.services === void 0) {
                  const err178 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/profiles/additionalProperties/required", keyword: "required", params: { missingProperty: "services" } };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
                for (const key18 in data104) {
                  if (!(key18 === "services")) {
                    const err179 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plan/properties/profiles/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
                if (data104.services !== void 0) {
                  let data105 = data104.services;
                  if (Array.isArray(data105)) {
                    const len33 = data105.length;
                    for (let i33 = 0; i33 < len33; i33++) {
                      let data106 = data105[i33];
                      if (typeof data106 === "string") {
                        if (!pattern4.test(data106)) {
                          const err180 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i33, schemaPath: "#/properties/plan/properties/profiles/additionalProperties/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err180];
                          } else {
                            vErrors.push(err180);
                          }
                          errors++;
                        }
                      } else {
                        const err181 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/services/" + i33, schemaPath: "#/properties/plan/properties/profiles/additionalProperties/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err181];
                        } else {
                          vErrors.push(err181);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err182 = { instancePath: instancePath + "/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/services", schemaPath: "#/properties/plan/properties/profiles/additionalProperties/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err183 = { instancePath: instancePath + "/plan/profiles", schemaPath: "#/properties/plan/properties/profiles/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
        }
        if (data19.exceptions !== void 0) {
          let data107 = data19.exceptions;
          if (Array.isArray(data107)) {
            const len34 = data107.length;
            for (let i34 = 0; i34 < len34; i34++) {
              let data108 = data107[i34];
              if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                if (data108.rule === void 0) {
                  const err184 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" } };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors++;
                }
                if (data108.reason === void 0) {
                  const err185 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                for (const key19 in data108) {
                  if (!(key19 === "rule" || key19 === "services" || key19 === "subjects" || key19 === "reason")) {
                    const err186 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                }
                if (data108.rule !== void 0) {
                  let data109 = data108.rule;
                  if (typeof data109 === "string") {
                    if (!pattern4.test(data109)) {
                      const err187 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/rule", schemaPath: "#/properties/plan/properties/exceptions/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  } else {
                    const err188 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/rule", schemaPath: "#/properties/plan/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data108.services !== void 0) {
                  let data110 = data108.services;
                  if (Array.isArray(data110)) {
                    const len35 = data110.length;
                    for (let i35 = 0; i35 < len35; i35++) {
                      let data111 = data110[i35];
                      if (typeof data111 === "string") {
                        if (!pattern4.test(data111)) {
                          const err189 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/services/" + i35, schemaPath: "#/properties/plan/properties/exceptions/items/properties/services/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err189];
                          } else {
                            vErrors.push(err189);
                          }
                          errors++;
                        }
                      } else {
                        const err190 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/services/" + i35, schemaPath: "#/properties/plan/properties/exceptions/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err190];
                        } else {
                          vErrors.push(err190);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err191 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/services", schemaPath: "#/properties/plan/properties/exceptions/items/properties/services/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
                if (data108.subjects !== void 0) {
                  let data112 = data108.subjects;
                  if (Array.isArray(data112)) {
                    const len36 = data112.length;
                    for (let i36 = 0; i36 < len36; i36++) {
                      let data113 = data112[i36];
                      if (typeof data113 === "string") {
                        if (!pattern4.test(data113)) {
                          const err192 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/subjects/" + i36, schemaPath: "#/properties/plan/properties/exceptions/items/properties/subjects/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err192];
                          } else {
                            vErrors.push(err192);
                          }
                          errors++;
                        }
                      } else {
                        const err193 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/subjects/" + i36, schemaPath: "#/properties/plan/properties/exceptions/items/properties/subjects/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err193];
                        } else {
                          vErrors.push(err193);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err194 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/subjects", schemaPath: "#/properties/plan/properties/exceptions/items/properties/subjects/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
                if (data108.reason !== void 0) {
                  let data114 = data108.reason;
                  if (typeof data114 === "string") {
                    if (!pattern4.test(data114)) {
                      const err195 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/reason", schemaPath: "#/properties/plan/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err195];
                      } else {
                        vErrors.push(err195);
                      }
                      errors++;
                    }
                  } else {
                    const err196 = { instancePath: instancePath + "/plan/exceptions/" + i34 + "/reason", schemaPath: "#/properties/plan/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
              } else {
                const err197 = { instancePath: instancePath + "/plan/exceptions/" + i34, schemaPath: "#/properties/plan/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
          } else {
            const err198 = { instancePath: instancePath + "/plan/exceptions", schemaPath: "#/properties/plan/properties/exceptions/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
      } else {
        const err199 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
    }
    if (data.stacks !== void 0) {
      let data115 = data.stacks;
      if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
        for (const key20 in data115) {
          let data116 = data115[key20];
          if (!(data116 && typeof data116 == "object" && !Array.isArray(data116)) && data116 !== null) {
            const err200 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stacks/additionalProperties/type", keyword: "type", params: { type: schema31.properties.stacks.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
            for (const key21 in data116) {
              if (!(key21 === "files" || key21 === "profiles" || key21 === "envFiles" || key21 === "projectDirectory")) {
                const err201 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stacks/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data116.files !== void 0) {
              let data117 = data116.files;
              if (Array.isArray(data117)) {
                const len37 = data117.length;
                for (let i37 = 0; i37 < len37; i37++) {
                  let data118 = data117[i37];
                  if (typeof data118 === "string") {
                    if (!pattern4.test(data118)) {
                      const err202 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i37, schemaPath: "#/properties/stacks/additionalProperties/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                  } else {
                    const err203 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i37, schemaPath: "#/properties/stacks/additionalProperties/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
              } else {
                const err204 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/properties/stacks/additionalProperties/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data116.profiles !== void 0) {
              let data119 = data116.profiles;
              if (Array.isArray(data119)) {
                const len38 = data119.length;
                for (let i38 = 0; i38 < len38; i38++) {
                  let data120 = data119[i38];
                  if (typeof data120 === "string") {
                    if (!pattern4.test(data120)) {
                      const err205 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/profiles/" + i38, schemaPath: "#/properties/stacks/additionalProperties/properties/profiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err205];
                      } else {
                        vErrors.push(err205);
                      }
                      errors++;
                    }
                  } else {
                    const err206 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/profiles/" + i38, schemaPath: "#/properties/stacks/additionalProperties/properties/profiles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
              } else {
                const err207 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/profiles", schemaPath: "#/properties/stacks/additionalProperties/properties/profiles/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
            if (data116.envFiles !== void 0) {
              let data121 = data116.envFiles;
              if (Array.isArray(data121)) {
                const len39 = data121.length;
                for (let i39 = 0; i39 < len39; i39++) {
                  let data122 = data121[i39];
                  if (typeof data122 === "string") {
                    if (!pattern4.test(data122)) {
                      const err208 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/envFiles/" + i39, schemaPath: "#/properties/stacks/additionalProperties/properties/envFiles/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  } else {
                    const err209 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/envFiles/" + i39, schemaPath: "#/properties/stacks/additionalProperties/properties/envFiles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/envFiles", schemaPath: "#/properties/stacks/additionalProperties/properties/envFiles/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data116.projectDirectory !== void 0) {
              let data123 = data116.projectDirectory;
              if (typeof data123 === "string") {
                if (!pattern4.test(data123)) {
                  const err211 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/projectDirectory", schemaPath: "#/properties/stacks/additionalProperties/properties/projectDirectory/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              } else {
                const err212 = { instancePath: instancePath + "/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/projectDirectory", schemaPath: "#/properties/stacks/additionalProperties/properties/projectDirectory/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err213 = { instancePath: instancePath + "/stacks", schemaPath: "#/properties/stacks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err213];
        } else {
          vErrors.push(err213);
        }
        errors++;
      }
    }
    if (data.exampleEnvFiles !== void 0) {
      if (typeof data.exampleEnvFiles !== "boolean") {
        const err214 = { instancePath: instancePath + "/exampleEnvFiles", schemaPath: "#/properties/exampleEnvFiles/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
    }
  } else {
    const err215 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err215];
    } else {
      vErrors.push(err215);
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
function list(description, items) {
  return { description, type: "array", items };
}

// src/config/plan-schema.ts
var SELECTORS = "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).";
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
  requiredNetworks: list("Networks that certain services must be on.", requiredNetworks),
  llm: record("LLM providers.", {
    secrets: text("The class of secret that holds their keys."),
    tier: text("The only tier whose members may hold such keys and call providers."),
    hosts: texts("Host names of providers, or globs with `*`."),
    gateway: text("The URL that everyone else calls instead.")
  }),
  endpoints: list("Variables that must name one of the given URLs.", endpoint),
  reach: list("Who can, or cannot, open a connection to whom.", reach),
  profiles: named(
    "Services that each profile must start.",
    record("A profile.", { services: texts(SELECTORS) }, ["services"])
  ),
  exceptions: list("Findings that are known, accepted and explained.", exception)
});

// src/config/config-schema.ts
var EXTENDS = "Configs that this one builds on, the later over the earlier: `plugin:pmoves/recommended`, `plugin:pmoves/seed`, `plugin:pmoves/seed-strict`, `./file.json`, a package `pmoves-config-NAME`, or `plugin:NAME/CONFIG`.";
var rules2 = {
  description: `Levels of rules: "off", "warn" or "error", or a list of the level and the rule's options.`,
  type: "object"
};
var override = record(
  "Settings for some files only.",
  {
    files: textOrTexts("Globs of the files, relative to the folder of the config."),
    excludedFiles: textOrTexts("Globs of files among them that are left out."),
    extends: textOrTexts("Configs that hold for these files. They may not state a plan, stacks or exampleEnvFiles."),
    rules: rules2
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
  plugins: texts("Plugins by name: `acme` is the package `pmoves-plugin-acme`."),
  rules: rules2,
  overrides: list("Settings for some files only, the later over the earlier.", override),
  ignorePatterns: textOrTexts("Files that are not linted, as in `.gitignore`, relative to the folder of the config."),
  settings: { description: "Settings for plugins. No built-in rule reads them.", type: "object" },
  plan: planSchema,
  stacks: named("File sets that are really run, by name. One run lints each.", stack),
  exampleEnvFiles: flag("Whether `X.example` stands for an env file `X` that is absent. Default: true.")
});

// src/config/suggest-name.ts
function suggestName(name, known2, otherwise) {
  const names = [...known2];
  const nearest = nearestOf(name, names);
  if (nearest !== void 0) return `Did you mean '${nearest}'?`;
  return names.length > 0 && names.length <= MOST_LISTED ? `Known: ${names.join(", ")}.` : otherwise;
}
var MOST_LISTED = 12;

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
  const known2 = {
    type: [`This must be ${describeTypes(params.type)}.`, schema?.description ?? "Correct the value."],
    required: [`The key '${params.missingProperty}' is missing.`, descriptionOf(schema, params.missingProperty)],
    pattern: ["This text is empty.", "Fill it in, or leave the key out."],
    maximum: [`This is more than ${params.limit}.`, schema?.description ?? "Correct the value."],
    minimum: [`This is less than ${params.limit}.`, schema?.description ?? "Correct the value."],
    minItems: ["This list is too short.", "Add an item, or leave the key out."],
    enum: ["This is none of the allowed values.", `Use ${listOf(params.allowedValues)}.`]
  };
  const [problem, advice] = known2[keyword] ?? [
    `This breaks the rule '${keyword}' of the schema.`,
    "Correct the value."
  ];
  return { path, problem, advice };
}
function parsePointer(pointer, data) {
  const path = [];
  let value = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
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
  const known2 = Object.keys(schema?.properties ?? {});
  return { ...place, problem: `Unknown key '${key}'.`, advice: suggestName(key, known2, "Remove it.") };
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
  const types = Array.isArray(type) ? type : [type];
  return types.map((name) => TYPES[String(name)] ?? String(name)).join(" or ");
}
function listOf(values) {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : String(values);
}

// src/config/eslintrc.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
function createCascade(entries, configs, plugins) {
  const { ConfigArray, ConfigArrayFactory } = requireLegacy();
  const numbered = configs.map((config2, number2) => [number2, toEslintrc(config2, number2)]);
  const pool = new Map([...plugins].map((id) => [id, {}]));
  pool.set(OWN_PLUGIN, { configs: Object.fromEntries(numbered) });
  const factory = new ConfigArrayFactory({ additionalPluginPool: pool, cwd: "/" });
  const elements = entries.flatMap(({ config: config2, file, patternDirectory }) => [
    ...factory.create(numbered[config2]?.[1] ?? {}, { filePath: file, basePath: patternDirectory, name: file })
  ]);
  const all = new ConfigArray(...elements);
  return {
    order: elements.flatMap(
      ({ settings, criteria }) => settings ? [{ config: settings.config, isLimited: criteria !== null }] : []
    ),
    settingsFor: (path) => all.extractConfig(path)
  };
}
function namePlugin(name) {
  const { naming } = requireLegacy();
  const normalized = naming.normalizePackageName(name, PLUGIN_PREFIX);
  return { id: naming.getShorthandName(normalized, PLUGIN_PREFIX), package: normalized };
}
function nameConfigPackage(name) {
  return requireLegacy().naming.normalizePackageName(name, "pmoves-config");
}
function resolveModule(request, fromFile) {
  try {
    return requireLegacy().ModuleResolver.resolve(request, fromFile);
  } catch {
    return void 0;
  }
}
function resolveReporter(name, directory) {
  const packageName = requireLegacy().naming.normalizePackageName(name, "eslint-formatter");
  return resolveModule(packageName, `${directory}/index.js`);
}
function requireModule(file) {
  return require2(file);
}
function compileSchema(schema) {
  const { Ajv2020 } = require2("ajv/dist/2020.js");
  return new Ajv2020({ allErrors: true, messages: false, strict: false }).compile(schema);
}
var OWN_PLUGIN = "pmoves";
var PLUGIN_PREFIX = "pmoves-plugin";
function requireLegacy() {
  return require2("@eslint/eslintrc").Legacy;
}
function toEslintrc({ overrides = [], ...config2 }, number2) {
  const withPool = (names) => names.map((name) => `plugin:${OWN_PLUGIN}/${name}`);
  return {
    ...config2,
    extends: withPool(config2.extends),
    settings: { config: number2 },
    overrides: overrides.map((override2) => ({ ...override2, extends: withPool(override2.extends) }))
  };
}

// src/config/jsonc.ts
import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
function parseJsonc(source) {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault2 = { at: { line: 1, column: 1 }, problem: "This nests too deeply." };
    return { data: void 0, faults: [fault2], locate: () => void 0 };
  }
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt2(data, path) {
  return path.reduce((value, part) => {
    if (Array.isArray(value)) return value[Number(part)];
    return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : void 0;
  }, data);
}
var MOST_NESTED = 64;
var ERRORS = {
  CloseBraceExpected: "A closing brace '}' is missing.",
  CloseBracketExpected: "A closing bracket ']' is missing.",
  ColonExpected: "A colon is missing after this key.",
  CommaExpected: "A comma is missing before this.",
  EndOfFileExpected: "There is text after the end of the config.",
  InvalidNumberFormat: "This is not a number.",
  InvalidSymbol: "This is no JSON value.",
  PropertyNameExpected: "A key in double quotes is missing here.",
  UnexpectedEndOfComment: "This comment does not end.",
  UnexpectedEndOfString: "This text does not end: a closing quote is missing.",
  ValueExpected: "A value is missing here."
};
function describeError(code) {
  return ERRORS[code] ?? "This is not JSON.";
}
function parse(source) {
  const errors = [];
  const root = parseTree(source.text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  const data = root && toJson(root, 0);
  const syntax = errors.map(({ error, offset }) => ({ offset, problem: describeError(printParseErrorCode(error)) }));
  const repeated = root ? findRepeatedKeys(root) : [];
  return {
    data,
    faults: [...syntax, ...repeated].map(({ offset, problem }) => ({ at: positionAt(source, offset), problem })),
    locate(path, token) {
      const node = root && findNodeAtLocation(root, [...path]);
      if (!node) return void 0;
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : void 0;
      return positionAt(source, token === "key" && key ? key.offset : node.offset);
    }
  };
}
function toJson({ type, children = [], value }, depth) {
  if (depth > MOST_NESTED) throw new RangeError();
  if (type === "array") return children.map((child) => toJson(child, depth + 1));
  if (type !== "object") return value;
  return Object.fromEntries(propertiesOf(children).map(({ key, node }) => [key.value, toJson(node, depth + 1)]));
}
function findRepeatedKeys({ type, children = [] }) {
  const seen = /* @__PURE__ */ new Set();
  const here = type === "object" ? propertiesOf(children).filter(({ key }) => isRepeated2(key.value, seen)) : [];
  return [
    ...here.map(({ key }) => ({ offset: key.offset, problem: `The key '${key.value}' is stated twice.` })),
    ...children.flatMap(findRepeatedKeys)
  ];
}
function isRepeated2(key, seen) {
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
function propertiesOf(children) {
  return children.flatMap((property) => {
    const [key, node] = property.children ?? [];
    return key && node ? [{ key, node }] : [];
  });
}

// src/config/check-rules.ts
function checkRules(document, known2) {
  const overrides = valueAt2(document.data, ["overrides"]);
  const count3 = Array.isArray(overrides) ? overrides.length : 0;
  const places = [["rules"], ...Array.from({ length: count3 }, (_, index) => ["overrides", index, "rules"])];
  return places.flatMap((path) => {
    const rules3 = valueAt2(document.data, path);
    if (!isJsonObject(rules3)) return [];
    return Object.entries(rules3).flatMap(([id, entry]) => checkEntry(entry, [...path, id], known2));
  });
}
function readLevel(level) {
  return LEVELS.find((word2, number2) => level === word2 || level === number2);
}
var LEVELS = ["off", "warn", "error"];
var ENTRY = 'Use "off", "warn" or "error", or a list of the level and the options.';
function checkEntry(entry, path, known2) {
  const id = String(path.at(-1));
  const rule = known2.get(id);
  if (!rule) {
    const advice = suggestName(id, known2.keys(), "Remove it, or name its plugin in `plugins`.");
    return [{ path, token: "key", problem: `There is no rule '${id}'.`, advice }];
  }
  const [level, options2, ...rest] = Array.isArray(entry) ? entry : [entry];
  const levelPath = Array.isArray(entry) && entry.length > 0 ? [...path, 0] : path;
  if (readLevel(level) === void 0) {
    return [{ path: levelPath, problem: `${JSON.stringify(level ?? null)} is no level.`, advice: ENTRY }];
  }
  if (rest.length > 0)
    return [{ path: [...path, 2], problem: "There is more than one set of options.", advice: ENTRY }];
  return options2 === void 0 ? [] : checkOptions(rule, id, { options: options2, path: [...path, 1] });
}
function checkOptions(rule, id, { options: options2, path }) {
  const { options: allowed } = rule.meta;
  if (!allowed) return [{ path, problem: `The rule '${id}' has no options.`, advice: "State the level alone." }];
  const validate = optionValidators.get(id) ?? compileSchema(allowed.schema);
  if (validate(options2)) return [];
  const schema = allowed.schema;
  return (validate.errors ?? []).map((error) => {
    const inner = parsePointer(error.instancePath, options2);
    return describeSchemaError(error, [...path, ...inner], inner.length === 0 ? schema : void 0);
  });
}

// src/config/config-document.ts
function readDocument(path, text2) {
  const { data, faults, locate } = parseJsonc({ path, text: text2 });
  if (faults.length > 0) {
    const advice = "Correct the JSON; comments and trailing commas are allowed.";
    throw new ConfigError(faults.map(({ at: at2, problem: problem2 }) => ({ file: path, ...at2, problem: problem2, advice })));
  }
  if (isJsonObject(data)) return { name: path, directory: directoryOf(path), data, locate };
  const problem = data === void 0 ? "The config is empty." : "The config is not an object.";
  throw new ConfigError([{ file: path, line: 1, column: 1, problem, advice: 'Write at least "{}".' }]);
}
function createDocument(name, directory, data) {
  const plain = JSON.parse(JSON.stringify(data ?? null));
  if (isJsonObject(plain)) return { name, directory, data: plain, locate: () => void 0 };
  const advice = "A config is an object with `extends`, `rules` and the like.";
  throw new ConfigError([{ file: name, problem: "This is not a config.", advice }]);
}
function placeMistake(document, mistake) {
  const { path, token = "value", problem, advice } = mistake;
  const exact = document.locate(path, token);
  const at2 = exact ?? nearestPosition(document, path);
  const key = describePath2(path);
  return { file: document.name, ...at2, ...key === "" ? {} : { key }, problem, advice };
}
function describePath2(path) {
  return path.map((part) => typeof part === "number" ? `[${part}]` : `.${part}`).join("").replace(/^\./, "");
}
function nearestPosition(document, path) {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const at2 = document.locate(path.slice(0, length), "key");
    if (at2) return at2;
  }
  return void 0;
}

// src/config/check-document.ts
function checkDocument(document, rules3) {
  const mistakes = [
    ...checkSchema(document),
    ...checkRules(document, rules3),
    ...checkGlobs(document),
    ...checkStacks(document)
  ];
  return mistakes.map((mistake) => placeMistake(document, mistake));
}
function checkGlobs({ data }) {
  const overrides = valueAt2(data, ["overrides"]);
  if (!Array.isArray(overrides)) return [];
  return overrides.flatMap(
    (_, index) => ["files", "excludedFiles"].flatMap((key) => {
      const value = valueAt2(data, ["overrides", index, key]);
      const globs = Array.isArray(value) ? value : [value];
      return globs.flatMap((glob, place) => {
        if (typeof glob !== "string" || !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(glob)) return [];
        const path = ["overrides", index, key, ...Array.isArray(value) ? [place] : []];
        return [
          { path, problem: `'${glob}' leaves the folder of the config.`, advice: "Write it relative, without `..`." }
        ];
      });
    })
  );
}
function checkStacks({ data }) {
  const stacks = valueAt2(data, ["stacks"]);
  if (!isJsonObject(stacks)) return [];
  return Object.keys(stacks).flatMap((name) => {
    const files = valueAt2(data, ["stacks", name, "files"]);
    if (!Array.isArray(files) || files.length > 0) return [];
    return [
      { path: ["stacks", name, "files"], problem: "This stack has no files.", advice: "Name its Compose files." }
    ];
  });
}

// src/config/check-plan.ts
import ipaddr3 from "ipaddr.js";
function checkPlan(plan, ruleIds) {
  const check = { plan, ruleIds: [...ruleIds] };
  return [
    ...checkTiers(check),
    ...checkSecrets(check),
    ...checkNetworks(check),
    ...checkStores(check),
    ...checkPlacement(check),
    ...checkLlm(check),
    ...checkEndpoints(check),
    ...checkReach(check),
    ...checkProfiles(check),
    ...checkExceptions(check)
  ];
}
function checkTiers(check) {
  return Object.entries(check.plan.tiers ?? {}).flatMap(([name, { files, services, secrets }]) => {
    const path = ["plan", "tiers", name];
    const classes = (secrets ?? []).map((item, index) => ({ item, path: [...path, "secrets", index] }));
    return [
      ...requireKeys(path, { files, services, secrets }),
      ...checkSelectors(check, services, { path: [...path, "services"], never: "tier" }),
      ...classes.flatMap(({ item, path: at2 }) => item === "*" ? [] : checkClass(check, item, at2))
    ];
  });
}
function checkSecrets({ plan }) {
  return Object.entries(plan.secrets ?? {}).flatMap(
    ([name, { shapes = [] }]) => shapes.flatMap((shape, index) => {
      const fault2 = findExpressionFault(shape);
      const path = ["plan", "secrets", name, "shapes", index];
      return fault2 === void 0 ? [] : [{ path, problem: `This is no regular expression: ${fault2}.`, advice: "Correct it." }];
    })
  );
}
function checkNetworks(check) {
  return Object.entries(check.plan.networks ?? {}).flatMap(([name, { subnet = [], members }]) => {
    const path = ["plan", "networks", name];
    const subnets = typeof subnet === "string" ? [subnet] : subnet;
    const wrong = subnets.flatMap((text2, index) => {
      const at2 = typeof subnet === "string" ? [...path, "subnet"] : [...path, "subnet", index];
      return ipaddr3.isValidCIDR(text2) ? [] : [{ path: at2, problem: `'${text2}' is no subnet.`, advice: CIDR_ADVICE }];
    });
    return [...wrong, ...checkSelectors(check, members, { path: [...path, "members"] })];
  });
}
function checkStores(check) {
  return Object.entries(check.plan.stores ?? {}).flatMap(([name, { services, home, allow = [] }]) => {
    const path = ["plan", "stores", name];
    return [
      ...requireKeys(path, { home }),
      ...checkNetwork(check, home, [...path, "home"]),
      ...allow.flatMap((network3, index) => checkNetwork(check, network3, [...path, "allow", index])),
      ...checkSelectors(check, services, { path: [...path, "services"], never: "store" })
    ];
  });
}
function checkPlacement(check) {
  const { dataNetwork, monitoring, requiredNetworks: requiredNetworks2 = [] } = check.plan;
  return [
    ...dataNetwork ? requireKeys(["plan", "dataNetwork"], { network: dataNetwork.network, allow: dataNetwork.allow }) : [],
    ...checkNetwork(check, dataNetwork?.network, ["plan", "dataNetwork", "network"]),
    ...checkSelectors(check, dataNetwork?.allow, { path: ["plan", "dataNetwork", "allow"] }),
    ...monitoring ? requireKeys(["plan", "monitoring"], { network: monitoring.network }) : [],
    ...checkNetwork(check, monitoring?.network, ["plan", "monitoring", "network"]),
    ...checkSelectors(check, monitoring?.except, { path: ["plan", "monitoring", "except"] }),
    ...requiredNetworks2.flatMap(({ services, networks, except }, index) => {
      const path = ["plan", "requiredNetworks", index];
      return [
        ...checkSelectors(check, services, { path: [...path, "services"] }),
        ...checkSelectors(check, except, { path: [...path, "except"] }),
        ...networks.flatMap((network3, place) => checkNetwork(check, network3, [...path, "networks", place]))
      ];
    })
  ];
}
function checkLlm(check) {
  const { llm, tiers: tiers2 = {} } = check.plan;
  if (!llm) return [];
  const path = ["plan", "llm"];
  const { secrets, tier: tier2, hosts, gateway } = llm;
  return [
    ...requireKeys(path, { secrets, tier: tier2, hosts }),
    ...secrets === void 0 ? [] : checkClass(check, secrets, [...path, "secrets"]),
    ...tier2 === void 0 ? [] : checkName(tier2, { path: [...path, "tier"], kind: "tier", known: Object.keys(tiers2) }),
    ...gateway === void 0 ? [] : checkUrl(gateway, [...path, "gateway"])
  ];
}
function checkEndpoints({ plan }) {
  return (plan.endpoints ?? []).flatMap(
    ({ urls }, index) => urls.flatMap((url, place) => checkUrl(url, ["plan", "endpoints", index, "urls", place]))
  );
}
function checkReach(check) {
  return (check.plan.reach ?? []).flatMap(({ from, to, except, ignoreNetworks = [] }, index) => {
    const path = ["plan", "reach", index];
    return [
      ...checkEnds(check, from, [...path, "from"]),
      ...checkEnds(check, to, [...path, "to"]),
      ...checkSelectors(check, except, { path: [...path, "except"] }),
      ...ignoreNetworks.flatMap((network3, place) => checkNetwork(check, network3, [...path, "ignoreNetworks", place]))
    ];
  });
}
function checkEnds(check, ends, path) {
  if (typeof ends !== "string") return checkSelectors(check, ends, { path });
  return checkSelectors(check, [ends], { path }).map((mistake) => ({ ...mistake, path }));
}
function checkProfiles(check) {
  return Object.entries(check.plan.profiles ?? {}).flatMap(
    ([name, { services }]) => checkSelectors(check, services, { path: ["plan", "profiles", name, "services"] })
  );
}
function checkExceptions(check) {
  return (check.plan.exceptions ?? []).flatMap(({ rule, services }, index) => {
    const path = ["plan", "exceptions", index];
    return [
      ...checkName(rule, { path: [...path, "rule"], kind: "rule", known: check.ruleIds }),
      ...checkSelectors(check, services, { path: [...path, "services"] })
    ];
  });
}
function checkSelectors({ plan }, selectors, { path, never }) {
  return (selectors ?? []).flatMap((selector, index) => {
    const at2 = [...path, index];
    const { kind, glob } = parseSelector(selector);
    if (kind === never)
      return [{ path: at2, problem: `A ${kind} cannot be made of ${kind}s.`, advice: "Name services." }];
    if (kind === "name" && selector.includes(":")) {
      return [{ path: at2, problem: `'${selector}' is no selector.`, advice: SELECTOR_ADVICE }];
    }
    if (kind === "image" || kind === "name" || glob.includes("*")) return [];
    return checkName(glob, { path: at2, kind, known: Object.keys((kind === "tier" ? plan.tiers : plan.stores) ?? {}) });
  });
}
function checkNetwork({ plan }, network3, path) {
  if (network3 === void 0 || !plan.networks) return [];
  return checkName(network3, { path, kind: "network", known: Object.keys(plan.networks) });
}
function checkClass({ plan }, name, path) {
  return checkName(name, { path, kind: "class of secret", known: Object.keys(plan.secrets ?? {}) });
}
function checkName(name, { path, kind, known: known2 }) {
  const names = [...known2];
  if (names.includes(name)) return [];
  const advice = suggestName(
    name,
    names,
    kind === "rule" ? "The documentation lists all rules." : "State it in the plan."
  );
  return [{ path, problem: `There is no ${kind} '${name}'.`, advice }];
}
function checkUrl(url, path) {
  if (URL.canParse(url)) return [];
  return [{ path, problem: `'${url}' is no URL.`, advice: "Write scheme, host and port: `http://gateway:3000`." }];
}
function requireKeys(path, values) {
  return Object.entries(values).flatMap(
    ([key, value]) => value === void 0 ? [{ path, token: "key", problem: `The key '${key}' is missing.`, advice: "Add it." }] : []
  );
}
var CIDR_ADVICE = "Write an address and the length of its prefix: `172.30.1.0/24`.";
var SELECTOR_ADVICE = "Use a name, a glob with `*`, `tier:NAME`, `store:NAME` or `image:GLOB`.";
function findExpressionFault(source) {
  try {
    new RegExp(source, "u");
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: /, "").toLowerCase() : String(error);
  }
}

// src/config/config-packages.ts
function loadPlugin(name, document, refuse2) {
  if (name === "" || isPath(name) || /\s/.test(name)) {
    refuse2(`'${name}' is not the name of a plugin.`, "Name the package: `acme` for `pmoves-plugin-acme`.");
    return void 0;
  }
  const { id, package: request } = namePlugin(name);
  const file = resolveModule(request, moduleIn(document));
  if (file === void 0) {
    refuse2(`There is no plugin '${name}'.`, `Install the package '${request}'.`);
    return void 0;
  }
  const module = requirePlugin(file, request, refuse2);
  return module && { id, module, file };
}
function requireDocument(file, refuse2) {
  try {
    return createDocument(file, directoryOf(file), requireModule(file));
  } catch (error) {
    refuse2(
      `The config '${file}' cannot be loaded: ${firstLine(error)}.`,
      "It must be a CommonJS module of plain data."
    );
    return void 0;
  }
}
function moduleIn({ directory }) {
  return resolvePath(directory, "config.json");
}
function isPath(name) {
  return name.startsWith(".") || isAbsolutePath(name);
}
var COMMONJS_ONLY = "Only CommonJS plugins can be loaded.";
function requirePlugin(file, name, refuse2) {
  try {
    const module = requireModule(file);
    if (isPluginModule(module)) return module;
    refuse2(`The plugin '${name}' is an ES module or exports no object.`, COMMONJS_ONLY);
  } catch (error) {
    const isModule = error instanceof Error && "code" in error && error.code === "ERR_REQUIRE_ESM";
    const reason = isModule ? "is an ES module" : `cannot be loaded: ${firstLine(error)}`;
    refuse2(`The plugin '${name}' ${reason}.`, COMMONJS_ONLY);
  }
  return void 0;
}
function isPluginModule(module) {
  return typeof module === "object" && module !== null && Object.prototype.toString.call(module) !== "[object Module]";
}
function firstLine(error) {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/\.$/, "");
}

// src/config/config-graph.ts
var ConfigGraph = class {
  nodes = [];
  plugins = /* @__PURE__ */ new Map();
  /** What was wrong with `extends` and `plugins`. */
  mistakes = [];
  #files;
  #presets;
  #numbers = /* @__PURE__ */ new Map();
  /** The names of the documents whose parents are being read. */
  #open = [];
  /**
   * @param files Where configs are read; packages come from the machine's disk.
   * @param presets The presets by name.
   */
  constructor(files, presets) {
    this.#files = files;
    this.#presets = presets;
  }
  /**
   * Reads a config file and all that it extends.
   *
   * @returns Its number.
   * @throws ConfigError when the file cannot be read or is not JSON.
   */
  addFile(path) {
    return this.#numbers.get(path) ?? this.#add(readFile2(path, this.#files));
  }
  /** Adds `plugin:pmoves/NAME` and all that it extends; returns its number. */
  addPreset(name) {
    const id = `plugin:pmoves/${name}`;
    return this.#numbers.get(id) ?? this.#add(createDocument(id, "/", this.#presets.get(name)));
  }
  #add(document) {
    this.#open.push(document.name);
    const plugins = textsAt(document, ["plugins"]).flatMap(({ name, path }) => this.#addPlugin(name, document, path));
    const parents = this.#addParents(document, ["extends"]);
    const overrideParents = this.#addOverrides(document);
    this.#open.pop();
    this.#numbers.set(document.name, this.nodes.length);
    return this.nodes.push({ document, parents, overrideParents, plugins }) - 1;
  }
  #addOverrides(document) {
    const overrides = valueAt2(document.data, ["overrides"]);
    if (!Array.isArray(overrides)) return [];
    return overrides.map((_, index) => this.#addParents(document, ["overrides", index, "extends"]));
  }
  #addParents(document, path) {
    return textsAt(document, path).flatMap((text2) => {
      const refuse2 = this.#refuseAt(document, text2.path);
      const parent = this.#readParent(text2.name, document, refuse2);
      if (parent === void 0 || typeof parent === "number") return parent ?? [];
      const start = this.#open.indexOf(parent.name);
      if (start < 0) return this.#add(parent);
      const circle = [...this.#open.slice(start), parent.name].join(" \u2192 ");
      refuse2(`This extends itself: ${circle}.`, "Remove one of these `extends`.");
      return [];
    });
  }
  /** The document that an `extends` names, or its number when it is known; undefined when it was refused. */
  #readParent(name, document, refuse2) {
    if (name.startsWith("plugin:")) return this.#numbers.get(name) ?? this.#readPluginConfig(name, document, refuse2);
    if (/^(eslint|pmoves):/.test(name)) {
      const meant = name.replace(/^\w+:/, "plugin:pmoves/");
      refuse2(
        `There is no config '${name}'.`,
        suggestName(meant, this.#presetNames(), "Use `plugin:pmoves/recommended`.")
      );
      return void 0;
    }
    const file = isPath(name) ? resolvePath(document.directory, name) : resolveModule(nameConfigPackage(name), moduleIn(document));
    if (file === void 0 || this.#files.kind(file) !== "file") {
      const advice = isPath(name) ? "Paths are relative to this file." : `Install the package '${nameConfigPackage(name)}'.`;
      refuse2(`There is no config '${name}'.`, advice);
      return void 0;
    }
    return this.#numbers.get(file) ?? this.#readFileParent(file, refuse2);
  }
  #readFileParent(file, refuse2) {
    if (/\.c?js$/.test(file)) return requireDocument(file, refuse2);
    if (file.endsWith(".json")) return readFile2(file, this.#files);
    refuse2(`The config '${file}' is not JSON.`, "Write it as a `.json` file, or as a CommonJS module in a package.");
    return void 0;
  }
  #readPluginConfig(name, document, refuse2) {
    const slash = Math.max(name.lastIndexOf("/"), "plugin:".length);
    const plugin = name.slice("plugin:".length, slash);
    const config2 = name.slice(slash + 1);
    if (plugin === "pmoves") {
      if (this.#presets.has(config2)) return createDocument(name, "/", this.#presets.get(config2));
      refuse2(
        `There is no preset '${name}'.`,
        suggestName(name, this.#presetNames(), "Use `plugin:pmoves/recommended`.")
      );
      return void 0;
    }
    const loaded = loadPlugin(plugin, document, refuse2);
    if (!loaded) return void 0;
    const { configs = {} } = loaded.module;
    if (Object.hasOwn(configs, config2)) return createDocument(name, directoryOf(loaded.file), configs[config2]);
    refuse2(
      `The plugin '${plugin}' has no config '${config2}'.`,
      suggestName(config2, Object.keys(configs), "Remove it.")
    );
    return void 0;
  }
  #addPlugin(name, document, path) {
    if (name === "pmoves") return [];
    const loaded = loadPlugin(name, document, this.#refuseAt(document, path));
    if (!loaded) return [];
    this.plugins.set(loaded.id, loaded.module);
    return [loaded.id];
  }
  #refuseAt(document, path) {
    return (problem, advice) => this.mistakes.push(placeMistake(document, { path, problem, advice }));
  }
  #presetNames() {
    return [...this.#presets.keys()].map((name) => `plugin:pmoves/${name}`);
  }
};
var LARGEST_FILE2 = 1 << 20;
function readFile2(path, files) {
  const read = files.read(path);
  const refuse2 = (problem, advice) => new ConfigError([{ file: path, problem, advice }]);
  if ("failure" in read) throw refuse2(`The config cannot be read: ${read.failure}.`, "Check the path.");
  if (read.text.length > LARGEST_FILE2) throw refuse2("The file is larger than 1 MiB.", "Name a config file.");
  return readDocument(path, read.text);
}
function textsAt({ data }, path) {
  const value = valueAt2(data, path);
  if (typeof value === "string") return [{ name: value, path }];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((name, index) => typeof name === "string" ? [{ name, path: [...path, index] }] : []);
}

// src/config/merge-plan.ts
function mergePlans(documents) {
  const builtIn = { secrets: toJson2(builtInSecrets) };
  const plans = documents.map((document) => resolvePaths(document));
  const merged = plans.reduce((far, near) => mergeValues(near, far), builtIn);
  const nearestFirst = documents.toReversed();
  return {
    data: isJsonObject(merged) ? dropNulls(merged) : {},
    place: (mistake) => placeMistake(findOrigin(nearestFirst, mistake.path), mistake)
  };
}
function mergeValues(near, far) {
  if (!isJsonObject(near) || !isJsonObject(far)) return near;
  const rest = Object.entries(far).filter(([key]) => !Object.hasOwn(near, key));
  const own = Object.entries(near).map(([key, value]) => [
    key,
    mergeValues(value, Object.hasOwn(far, key) ? far[key] : void 0)
  ]);
  return Object.fromEntries([...own, ...rest]);
}
function dropNulls(data) {
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, isJsonObject(value) ? dropNulls(value) : value]));
}
function resolvePaths({ data, directory }) {
  const plan = valueAt2(data, ["plan"]) ?? {};
  const secrets = valueAt2(plan, ["secrets"]);
  if (!isJsonObject(plan) || !isJsonObject(secrets)) return plan;
  const classes = Object.entries(secrets).map(([name, item]) => {
    const file = isJsonObject(item) ? item.namesFrom : void 0;
    return [
      name,
      isJsonObject(item) && typeof file === "string" ? { ...item, namesFrom: resolvePath(directory, file) } : item
    ];
  });
  return { ...plan, secrets: Object.fromEntries(classes) };
}
function findOrigin(nearestFirst, path) {
  const files = nearestFirst.filter(({ name }) => !name.startsWith("plugin:"));
  for (let length = path.length; length > 0; length -= 1) {
    const found = files.find(({ data }) => valueAt2(data, path.slice(0, length)) !== void 0);
    if (found) return found;
  }
  const [nearest] = nearestFirst;
  if (!nearest) throw new Error("A plan without a config has no mistakes.");
  return nearest;
}
function toJson2(value) {
  return value;
}

// src/config/merge-stacks.ts
function mergeStacks(documents) {
  const merged = documents.map(resolvePaths2).reduce((far, near) => mergeInOrder(near, far), {});
  const stacks = /* @__PURE__ */ new Map();
  const mistakes = [];
  for (const [name, stack2] of Object.entries(isJsonObject(merged) ? dropNulls(merged) : {})) {
    const files = textsOf2(stack2, "files");
    if (files) stacks.set(name, toStack(name, files, stack2));
    else mistakes.push(missingFiles(name, documents));
  }
  return { stacks, mistakes };
}
function mergeInOrder(near, far) {
  const merged = mergeValues(near, far);
  if (!isJsonObject(merged) || !isJsonObject(far)) return merged;
  const names = /* @__PURE__ */ new Set([...Object.keys(far), ...Object.keys(merged)]);
  return Object.fromEntries([...names].map((name) => [name, merged[name] ?? null]));
}
function resolvePaths2({ data, directory }) {
  const stacks = valueAt2(data, ["stacks"]);
  if (!isJsonObject(stacks)) return {};
  const absolute = (path) => typeof path === "string" ? resolvePath(directory, path) : path;
  const resolve = (key, value) => {
    if (key === "profiles") return value;
    return Array.isArray(value) ? value.map(absolute) : absolute(value);
  };
  const resolveStack = (stack2) => Object.fromEntries(Object.entries(stack2).map(([key, value]) => [key, resolve(key, value)]));
  return Object.fromEntries(
    Object.entries(stacks).map(([name, stack2]) => [name, isJsonObject(stack2) ? resolveStack(stack2) : stack2])
  );
}
function toStack(name, files, stack2) {
  const profiles = textsOf2(stack2, "profiles");
  const envFiles2 = textsOf2(stack2, "envFiles");
  const projectDirectory = valueAt2(stack2, ["projectDirectory"]);
  return {
    name,
    files,
    ...profiles ? { profiles } : {},
    ...envFiles2 ? { envFiles: envFiles2 } : {},
    ...typeof projectDirectory === "string" ? { projectDirectory } : {}
  };
}
function textsOf2(stack2, key) {
  const value = valueAt2(stack2, [key]);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : void 0;
}
function missingFiles(name, documents) {
  const path = ["stacks", name];
  const origin = documents.findLast(({ data }) => valueAt2(data, path) !== void 0);
  const mistake = {
    path,
    token: "key",
    problem: "The key 'files' is missing.",
    advice: "Name its Compose files."
  };
  return origin ? placeMistake(origin, mistake) : { file: "", ...mistake, key: path.join(".") };
}

// src/config/secret-names.ts
function readSecretNames(secrets, files) {
  const mistakes = [];
  const entries = Object.entries(secrets).map(([name, item]) => {
    if (item.namesFrom === void 0) return [name, item];
    const read = readNames(item.namesFrom, files);
    const path = ["plan", "secrets", name, "namesFrom"];
    if (!read) mistakes.push({ path, ...UNREADABLE });
    return [name, { ...item, names: [...item.names ?? [], ...read ?? []] }];
  });
  return { secrets: Object.fromEntries(entries), mistakes };
}
var UNREADABLE = {
  problem: "There are no names in this file.",
  advice: "Name a file with one name a line, or with a JSON object or list."
};
function readNames(path, files) {
  const read = files.kind(path) === "file" ? files.read(path) : { failure: "no file" };
  if ("failure" in read) return void 0;
  const names = /^\s*[[{]/.test(read.text) ? namesOfJson(path, read.text) : namesOfLines(read.text);
  return names.length > 0 ? names : void 0;
}
function namesOfJson(path, text2) {
  const { data, faults } = parseJsonc({ path, text: text2 });
  if (faults.length > 0) return [];
  if (isJsonObject(data)) return Object.keys(data);
  return Array.isArray(data) ? data.filter((item) => typeof item === "string") : [];
}
function namesOfLines(text2) {
  return text2.split("\n").map((line) => line.replace(/[#=].*$/s, "").trim()).filter((name) => /^[\w.*-]+$/.test(name));
}

// src/config/to-cascade-config.ts
function toCascadeConfig({ document, parents, overrideParents, plugins }) {
  const { data } = document;
  const { overrides, ignorePatterns } = data;
  return {
    extends: parents.map(String),
    plugins,
    rules: objectOf(data.rules),
    // An empty list would still widen the folder that all patterns are matched in.
    ...ignorePatterns === void 0 ? {} : { ignorePatterns: textsOf3(ignorePatterns) },
    overrides: (Array.isArray(overrides) ? overrides : []).map((override2, index) => ({
      files: textsOf3(valueAt2(override2, ["files"])),
      excludedFiles: textsOf3(valueAt2(override2, ["excludedFiles"])),
      extends: (overrideParents[index] ?? []).map(String),
      rules: objectOf(valueAt2(override2, ["rules"]))
    }))
  };
}
function objectOf(value) {
  return isJsonObject(value) ? value : {};
}
function textsOf3(value) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/config/resolve-config.ts
function resolveConfig({ paths, patternDirectory, files, rules: rules3 }) {
  const graph = new ConfigGraph(files, createPresets(rules3));
  const entries = readEntries(paths, graph, patternDirectory);
  const known2 = knownRules(rules3, graph);
  refuseMistakes([...graph.mistakes, ...graph.nodes.flatMap(({ document }) => checkDocument(document, known2))]);
  const cascade = createCascade(entries, graph.nodes.map(toCascadeConfig), graph.plugins.keys());
  const documents = findOwnDocuments(cascade, graph);
  const { stacks, mistakes } = mergeStacks(documents);
  refuseMistakes(mistakes);
  return {
    files: entries.map(({ file }) => file).filter((file) => !file.startsWith("plugin:")),
    rulesFor: createRuleReader(cascade, known2),
    plan: resolvePlan(documents, files, known2),
    stacks,
    exampleEnvFiles: documents.findLast(({ data }) => data.exampleEnvFiles !== void 0)?.data.exampleEnvFiles !== false,
    isIgnored: (path) => cascade.settingsFor(path).ignores?.(path, true) ?? false,
    pluginRules: [...known2].flatMap(([id, rule]) => id.includes("/") ? [{ ...rule, id }] : [])
  };
}
function readEntries(paths, graph, patternDirectory) {
  const entries = [];
  for (const file2 of paths) {
    const config2 = graph.addFile(file2);
    entries.unshift({ config: config2, file: file2, patternDirectory: patternDirectory ?? directoryOf(file2) });
    if (graph.nodes[config2]?.document.data.root === true) break;
  }
  if (entries.some(({ config: config2 }) => graph.nodes[config2]?.document.data.extends !== void 0)) return entries;
  const file = "plugin:pmoves/recommended";
  return [{ config: graph.addPreset("recommended"), file, patternDirectory: "/" }, ...entries];
}
function knownRules(rules3, { plugins }) {
  const own = rules3.map((rule) => [rule.id, rule]);
  const theirs = [...plugins].flatMap(
    ([plugin, module]) => (
      // A plugin states its rules in the shape of `defineRule`.
      Object.entries(module.rules ?? {}).map(([id, rule]) => [`${plugin}/${id}`, rule])
    )
  );
  return new Map([...own, ...theirs]);
}
function findOwnDocuments({ order }, graph) {
  const found = order.flatMap(({ config: config2, isLimited }) => {
    const document = graph.nodes[config2]?.document;
    const key = OWN_KEYS.find((name) => document && Object.hasOwn(document.data, name));
    return document && key ? [{ document, key, isLimited }] : [];
  });
  refuseMistakes(
    found.flatMap(
      ({ document, key, isLimited }) => isLimited ? [placeMistake(document, { path: [key], token: "key", ...LIMITED })] : []
    )
  );
  return [...new Set(found.map(({ document }) => document).reverse())].reverse();
}
var OWN_KEYS = ["plan", "stacks", "exampleEnvFiles"];
var LIMITED = {
  problem: "An override extends this config, but what it states cannot hold for some files only.",
  advice: "Extend it at the top, or take the key out."
};
function resolvePlan(documents, files, known2) {
  const { data, place } = mergePlans(documents);
  const stated = data;
  const { secrets, mistakes } = readSecretNames(stated.secrets ?? {}, files);
  const plan = { ...stated, secrets };
  refuseMistakes([...mistakes, ...checkPlan(plan, known2.keys())].map(place));
  return createPlan(plan);
}
function createRuleReader(cascade, known2) {
  const read = /* @__PURE__ */ new WeakMap();
  return (path) => {
    const settings = cascade.settingsFor(path);
    const result = read.get(settings) ?? readRules(settings, known2);
    read.set(settings, result);
    return result;
  };
}
function readRules({ rules: rules3 }, known2) {
  return new Map(
    [...known2].map(([id, { meta }]) => {
      const [level, options2] = Object.hasOwn(rules3, id) ? rules3[id] ?? [] : [];
      const defaults = meta.options?.defaults ?? {};
      return [id, { level: readLevel(level) ?? "off", options: mergeOptions(defaults, options2) }];
    })
  );
}
function mergeOptions(defaults, options2) {
  const isMergeable = typeof defaults === "object" && typeof options2 === "object";
  return isMergeable ? { ...defaults, ...options2 } : options2 ?? defaults;
}
function refuseMistakes(mistakes) {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}

// src/config/load-config.ts
var configFileName = ".pmovesrc.json";
function loadConfig({ path, startDirectory, cwd, files, rules: rules3 }) {
  if (typeof path === "string") {
    return resolveConfig({ paths: [path], files, rules: rules3, ...cwd === void 0 ? {} : { patternDirectory: cwd } });
  }
  const paths = path === false ? [] : findConfigFiles(startDirectory, files);
  return paths.length > 0 ? resolveConfig({ paths, files, rules: rules3 }) : defaultConfig(rules3);
}
function findConfigFiles(directory, files) {
  const paths = [];
  for (let folder = cleanPath(directory); ; folder = directoryOf(folder)) {
    const path = joinPath(folder, configFileName);
    if (files.kind(path) === "file") paths.push(path);
    if (directoryOf(folder) === folder) return paths;
  }
}
var defaultConfigs = /* @__PURE__ */ new WeakMap();
function defaultConfig(rules3) {
  const config2 = defaultConfigs.get(rules3) ?? createDefaultConfig(rules3);
  defaultConfigs.set(rules3, config2);
  return config2;
}
function createDefaultConfig(rules3) {
  const settings = new Map(
    rules3.map(({ id, meta }) => [id, { level: meta.recommended, options: meta.options?.defaults ?? {} }])
  );
  return {
    files: [],
    rulesFor: () => settings,
    plan: createPlan({}),
    stacks: /* @__PURE__ */ new Map(),
    exampleEnvFiles: true,
    isIgnored: () => false,
    pluginRules: []
  };
}

// src/compose/interpolate.ts
function interpolate(template, lookup) {
  if (!template.includes("$")) return { value: template, references: noReferences, problems: noProblems };
  const problems = [];
  const { value, references } = expand({ text: template, start: 0, end: template.length, lookup, problems, depth: 0 });
  const isBroken = problems.some((problem) => problem.kind === "syntax");
  return { value: isBroken ? template : value, references, problems };
}
var noReferences = [];
var noProblems = [];
var deepestOperand = 100;
var namePattern = /[_A-Za-z\u017f\u212a][_A-Za-z0-9\u017f\u212a]*/y;
var operators = [":-", ":?", ":+", "-", "?", "+"];
var openCode = "{".charCodeAt(0);
var closeCode = "}".charCodeAt(0);
var longestShown = 200;
function expand(part) {
  const { text: text2, end } = part;
  const references = [];
  let value = "";
  let copied = part.start;
  let line;
  let dollar = text2.indexOf("$", part.start);
  while (dollar !== -1 && dollar < end - 1) {
    if (line === void 0 || dollar >= line.end) line = lineAt(part, dollar);
    const token = readToken(part, dollar, line);
    if (token.value !== void 0) {
      value += text2.slice(copied, dollar) + token.value;
      copied = token.end;
    }
    if (token.reference !== void 0) references.push(token.reference);
    dollar = text2.indexOf("$", token.end);
  }
  return { value: value + text2.slice(copied, end), references };
}
function lineAt({ text: text2, end }, offset) {
  const newline = text2.indexOf("\n", offset);
  const lineEnd = newline === -1 || newline > end ? end : newline;
  const brace = text2.lastIndexOf("}", lineEnd - 1);
  return { end: lineEnd, lastBrace: brace > offset ? brace : -1 };
}
function readToken(part, dollar, line) {
  const next = part.text[dollar + 1];
  if (next === "$") return { end: dollar + 2, value: "$" };
  if (next === "{") return readBraced(part, dollar, line);
  const nameEnd = endOfName(part.text, dollar + 1);
  if (nameEnd === -1) return { end: dollar + 1 };
  const name = part.text.slice(dollar + 1, nameEnd);
  return plainReference(part, { name, start: dollar, end: nameEnd });
}
function readBraced(part, dollar, line) {
  const { text: text2 } = part;
  const nameEnd = endOfName(text2, dollar + 2);
  if (nameEnd === -1) return reportSyntax(part, { start: dollar, nameEnd, line });
  const name = text2.slice(dollar + 2, nameEnd);
  if (text2[nameEnd] === "}" && nameEnd < part.end) {
    return plainReference(part, { name, start: dollar, end: nameEnd + 1 });
  }
  const operator = operators.find((candidate) => text2.startsWith(candidate, nameEnd));
  if (operator === void 0 || line.lastBrace < nameEnd) return reportSyntax(part, { start: dollar, nameEnd, line });
  const end = closingBrace(text2, dollar + 1, line.lastBrace) + 1;
  return operatorReference(part, { name, operator, start: dollar, operandStart: nameEnd + operator.length, end });
}
function endOfName(text2, start) {
  namePattern.lastIndex = start;
  return namePattern.test(text2) ? namePattern.lastIndex : -1;
}
function closingBrace(text2, open, last) {
  let depth = 0;
  for (let offset = open; offset <= last; offset++) {
    const character = text2.charCodeAt(offset);
    if (character === closeCode && --depth === 0) return offset;
    if (character === openCode) {
      depth++;
      offset++;
    }
  }
  return last;
}
function plainReference(part, place) {
  const { name, start, end } = place;
  const value = part.lookup(name, "");
  if (value === void 0) {
    const isInWord = part.text.charAt(start + 1) !== "{" && /\w/.test(part.text.charAt(start - 1));
    const shown = isInWord ? "What follows the dollar sign" : `Variable ${name}`;
    part.problems?.push({
      kind: "unset",
      name,
      message: `${shown} is not set; Compose uses an empty text.`,
      start,
      end
    });
  }
  const reference = { name, operator: "", operand: "", start, end, operandStart: end - 1, value, nested: [] };
  return { end, value: value ?? "", reference };
}
function operatorReference(part, place) {
  const { name, operator, start, operandStart, end } = place;
  const operand = part.text.slice(operandStart, end - 1);
  const value = part.lookup(name, operator);
  const isUsed = usesOperand(operator, value);
  const expansion = expandOperand(part, place, isUsed);
  const reference = { name, operator, operand, start, end, operandStart, value, nested: expansion.references };
  if (operator.endsWith("?")) {
    if (isUsed) part.problems?.push({ kind: "required", name, message: requiredMessage(name, operand), start, end });
    return { end, value: isUsed ? "" : value ?? "", reference };
  }
  const replacement = operator.endsWith("+") ? "" : value ?? "";
  return { end, value: isUsed ? expansion.value : replacement, reference };
}
function usesOperand(operator, value) {
  const isPresent = operator.startsWith(":") ? value !== void 0 && value !== "" : value !== void 0;
  return operator.endsWith("+") ? isPresent : !isPresent;
}
function expandOperand(part, { start, operandStart, end }, isUsed) {
  const dollar = part.text.indexOf("$", operandStart);
  if (dollar === -1 || dollar >= end) {
    return { value: part.text.slice(operandStart, end - 1), references: noReferences };
  }
  const problems = isUsed ? part.problems : void 0;
  if (part.depth === deepestOperand) {
    const message = `Variables are nested more than ${deepestOperand} levels deep.`;
    problems?.push({ kind: "syntax", message, start, end });
    return { value: "", references: noReferences };
  }
  return expand({ ...part, start: operandStart, end: end - 1, problems, depth: part.depth + 1 });
}
function requiredMessage(name, reason) {
  return reason === "" ? `Required variable ${name} has no value.` : `Required variable ${name} has no value: ${reason}`;
}
function reportSyntax(part, place) {
  const { start, nameEnd, line } = place;
  const isClosed = line.lastBrace > start;
  const shown = part.text.slice(start, Math.min(line.end, start + longestShown));
  part.problems?.push({
    kind: "syntax",
    message: `Invalid interpolation: ${syntaxReason(nameEnd !== -1, isClosed)} Write "$$" for a dollar sign.`,
    start,
    end: start + (isClosed ? shown.indexOf("}") + 1 || shown.length : shown.length)
  });
  return { end: start + 2 };
}
function syntaxReason(hasName, isClosed) {
  if (!isClosed) return `"\${" has no "}" on the same line.`;
  if (!hasName) return "a variable's name begins with a letter or an underscore.";
  return `after a variable's name comes "}" or one of ":-", "-", ":?", "?", ":+", "+".`;
}

// src/compose/locate.ts
function locateWithin(scalar, start, end) {
  const { file } = scalar;
  const whole = { file, start: scalar.start, end: scalar.end };
  if (scalar.style === "derived") return whole;
  const text2 = scalar.template?.text ?? scalarText(scalar);
  const written = file.text.slice(scalar.start, scalar.end);
  const opening2 = openingOf(scalar, written);
  if (isVerbatim(written, opening2, text2))
    return { file, start: whole.start + opening2 + start, end: whole.start + opening2 + end };
  const part = text2.slice(start, end);
  const found = part === "" ? -1 : findOccurrence(written, part, { before: countBefore(text2, part, start), from: opening2 });
  return found < 0 ? whole : { file, start: whole.start + found, end: whole.start + found + part.length };
}
function openingOf({ style }, written) {
  if (style === "single" || style === "double") return 1;
  return style === "block" ? written.indexOf("\n") + 1 : 0;
}
function isVerbatim(written, opening2, text2) {
  return written.length === text2.length + 2 * opening2 && written.startsWith(text2, opening2);
}
function countBefore(text2, part, start) {
  let count3 = 0;
  for (let at2 = text2.indexOf(part); at2 >= 0 && at2 < start; at2 = text2.indexOf(part, at2 + 1)) count3 += 1;
  return count3;
}
function findOccurrence(written, part, { before, from }) {
  let at2 = written.indexOf(part, from);
  for (let passed = 0; passed < before && at2 >= 0; passed += 1) at2 = written.indexOf(part, at2 + 1);
  return at2;
}

// src/compose/part.ts
function partOf(whole, start, end) {
  const value = scalarText(whole).slice(start, end);
  const range = templateRange(whole, start, end);
  const { file, start: from, end: to } = locatePart(whole, range.start, range.end);
  const template = whole.template && cutTemplate(whole.template, range.start, range.end);
  const part = { scalar: whole, start: range.start };
  return {
    kind: "scalar",
    type: "string",
    value,
    style: whole.style,
    file,
    start: from,
    end: to,
    partOf: part,
    ...template && { template }
  };
}
function locatePart(scalar, start, end) {
  if (!scalar.partOf) return locateWithin(scalar, start, end);
  return locatePart(scalar.partOf.scalar, scalar.partOf.start + start, scalar.partOf.start + end);
}
function templateOf(scalar) {
  return scalar.template ?? { text: scalarText(scalar), references: NO_REFERENCES };
}
function splitPair(scalar) {
  const text2 = scalarText(scalar);
  const equals = text2.indexOf("=");
  if (equals < 0) return { key: scalar };
  if (scalar.pair) return { key: pairKey(scalar, text2.slice(0, equals)), value: scalar.pair.value };
  return { key: partOf(scalar, 0, equals), value: partOf(scalar, equals + 1, text2.length) };
}
var NO_REFERENCES = [];
function pairKey(scalar, value) {
  const { file, start, end } = scalar.pair?.key ?? scalar;
  return { kind: "scalar", type: "string", value, style: "derived", file, start, end };
}
function templateRange(whole, start, end) {
  if (!whole.template) return { start, end };
  const pieces = piecesOf2(whole.template);
  return { start: templateStart(pieces, start), end: templateEnd(pieces, end) };
}
function templateStart(pieces, offset) {
  for (const piece of pieces) {
    if (piece.start === offset) return piece.from;
    if (offset < piece.end) return piece.isLiteral ? piece.from + offset - piece.start : piece.from;
  }
  return pieces.at(-1)?.to ?? 0;
}
function templateEnd(pieces, offset) {
  for (const piece of pieces.toReversed()) {
    if (piece.end === offset) return piece.to;
    if (offset > piece.start) return piece.isLiteral ? piece.from + offset - piece.start : piece.to;
  }
  return 0;
}
function piecesOf2({ text: text2, references }) {
  const pieces = [];
  let from = 0;
  let start = 0;
  const add2 = (to, length, isLiteral) => {
    if (to === from) return;
    pieces.push({ isLiteral, from, to, start, end: start + length });
    from = to;
    start += length;
  };
  const addText = (to) => {
    for (let dollars = text2.indexOf("$$", from); dollars >= 0 && dollars < to; dollars = text2.indexOf("$$", from)) {
      add2(dollars, dollars - from, true);
      add2(dollars + 2, 1, false);
    }
    add2(to, to - from, true);
  };
  for (const reference of references) {
    addText(reference.start);
    add2(reference.end, substituted(reference, text2).length, false);
  }
  addText(text2.length);
  return pieces;
}
function substituted(reference, text2) {
  if (reference.operator === "") return reference.value ?? "";
  const values = /* @__PURE__ */ new Map();
  collectValues(reference, values);
  return interpolate(text2.slice(reference.start, reference.end), (name) => values.get(name)).value;
}
function collectValues(reference, values) {
  values.set(reference.name, reference.value);
  for (const nested of reference.nested) collectValues(nested, values);
}
function cutTemplate({ text: text2, references }, start, end) {
  const inside = references.filter((reference) => reference.start >= start && reference.end <= end);
  return { text: text2.slice(start, end), references: inside.map((reference) => moveReference(reference, -start)) };
}
function moveReference(reference, by) {
  return {
    ...reference,
    start: reference.start + by,
    end: reference.end + by,
    operandStart: reference.operandStart + by,
    nested: reference.nested.map((nested) => moveReference(nested, by))
  };
}

// src/compose/bind-sources.ts
function findBindSources(model2, files) {
  const found = /* @__PURE__ */ new Map();
  for (const { value: service2 } of entriesAt(model2, "services").values()) {
    for (const mount2 of itemsAt(service2, "volumes")) {
      const source = sourceOf(mount2);
      if (source && isBeside(source)) found.set(source, files.kind(String(source.value)));
    }
  }
  return found;
}
function sourceOf(mount2) {
  return stringAt(mount2, "type") === "bind" ? scalarAt(mount2, "source") : void 0;
}
function isBeside({ relative }) {
  if (!relative || String(relative.value).startsWith("~")) return false;
  return templateOf(relative).references.length === 0;
}

// src/compose/path-table.ts
function compilePaths(rows) {
  const paths = Object.entries(rows).map(([path, value]) => ({ parts: path.split("."), value }));
  return compileRows(paths, 0);
}
function rewrite(tree, table, context) {
  return rewriteAt(tree, table, { path: "", context });
}
function childPath(path, key) {
  return path === "" ? String(key) : `${path}.${key}`;
}
function compileRows(rows, depth) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = row.parts[depth];
    if (key !== void 0) groups.set(key, [...groups.get(key) ?? [], row]);
  }
  const value = rows.find((row) => row.parts.length === depth)?.value;
  const keys = new Map([...groups].map(([key, group]) => [key, compileRows(group, depth + 1)]));
  const any = keys.get("*");
  keys.delete("*");
  return { keys, ...value !== void 0 && { value }, ...any && { any } };
}
function rewriteAt(tree, table, at2) {
  const changed = table.value === void 0 ? tree : table.value(tree, at2.path, at2.context);
  if (changed.kind === "mapping")
    return table.any || table.keys.size > 0 ? rewriteMapping(changed, table, at2) : changed;
  if (changed.kind === "sequence" && table.any) return rewriteSequence(changed, table.any, at2);
  return changed;
}
function rewriteMapping(mapping2, table, at2) {
  let entries;
  for (const [key, entry] of mapping2.entries) {
    const below = table.keys.get(key) ?? table.any;
    if (!below || entry.value.kind === "scalar" && !below.value) continue;
    const value = rewriteAt(entry.value, below, { path: childPath(at2.path, key), context: at2.context });
    if (value === entry.value) continue;
    entries ??= new Map(mapping2.entries);
    entries.set(key, { ...entry, value });
  }
  return entries ? { ...mapping2, entries } : mapping2;
}
function rewriteSequence(sequence, table, at2) {
  let items;
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (!item || item.kind === "scalar" && !table.value) continue;
    const value = rewriteAt(item, table, { path: childPath(at2.path, index), context: at2.context });
    if (value === item) continue;
    items ??= [...sequence.items];
    items[index] = value;
  }
  return items ? { ...sequence, items } : sequence;
}

// src/compose/consistency/check.ts
function fault(kind, { at: at2, path }, message) {
  const { file, start, end } = at2;
  return { kind, severity: "error", message, at: { file, start, end }, path };
}
function contradiction(at2, path, message) {
  return fault("compose-consistency", { at: at2, path }, message);
}
function textAt(tree, ...keys) {
  const scalar = scalarAt(tree, ...keys);
  return scalar ? scalarText(scalar) : "";
}
function keyOf(tree, key, whole) {
  return entryAt(tree, key)?.key ?? whole;
}

// src/compose/consistency/build.ts
function checkBuild(checked) {
  const { service: service2, name, key, path, report } = checked;
  const build2 = mappingAt(service2, "build");
  if (!build2 && textAt(service2, "image") === "" && !valueAt(service2, "provider")) {
    const message = `Service "${name}" has no \`image\`, \`build\` or \`provider\`, so there is nothing to run.`;
    report({ ...fault("service-without-image", { at: key, path }, message), subject: name });
  }
  if (!build2) return;
  checkDockerfile(checked, build2);
  checkPlatforms(checked, build2);
  checkContexts(checked, build2);
}
function checkDockerfile({ path, report }, build2) {
  if (textAt(build2, "dockerfile") === "" || textAt(build2, "dockerfile_inline") === "") return;
  const message = "`dockerfile` and `dockerfile_inline` exclude each other. Keep one.";
  report(contradiction(keyOf(build2, "dockerfile_inline", build2), `${path}.build.dockerfile_inline`, message));
}
function checkPlatforms({ service: service2, path, report }, build2) {
  const platform = scalarAt(service2, "platform");
  const platforms = itemsAt(build2, "platforms").filter(isScalar).map(scalarText);
  if (!platform || platform.value === "" || platforms.length === 0) return;
  if (platforms.includes(scalarText(platform))) return;
  const message = `\`build.platforms\` lacks "${scalarText(platform)}", the service's \`platform\`. Add it.`;
  report(contradiction(platform, `${path}.platform`, message));
}
function checkContexts({ path, report, model: model2, enabled }, build2) {
  for (const [key, { value }] of entriesAt(build2, "additional_contexts")) {
    const text2 = isScalar(value) ? scalarText(value) : "";
    if (!text2.startsWith("service:")) continue;
    const target = text2.slice("service:".length);
    const at2 = `${path}.build.additional_contexts.${key}`;
    if (!enabled.has(target)) {
      const message = `The build context "${key}" refers to service "${target}", which ${absence(model2, target)}.`;
      report({ ...fault("dependency-undefined", { at: value, path: at2 }, message), subject: target });
    } else if (!mappingAt(model2, "services", target, "build")) {
      const message = `The build context "${key}" refers to service "${target}", which has no \`build\`.`;
      report(contradiction(value, at2, message));
    }
  }
}
function absence(model2, service2) {
  return mappingAt(model2, "services", service2) ? "no active profile enables" : "no file defines";
}

// src/compose/consistency/cycles.ts
function checkCycles(model2, enabled, report) {
  const search = { model: model2, enabled, report, finished: /* @__PURE__ */ new Set() };
  for (const name of enabled) if (!search.finished.has(name)) follow(name, search);
}
function follow(start, search) {
  const way = [];
  const places = /* @__PURE__ */ new Map();
  const enter = (name) => {
    places.set(name, way.length);
    way.push({ name, rest: dependenciesOf(search.model, name).keys() });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const { value: dependency2, done } = step.rest.next();
    const place = done ? void 0 : places.get(dependency2);
    if (done) leave(way, places, search);
    else if (place !== void 0) reportCycle(namesFrom(way, place), search);
    else if (search.enabled.has(dependency2) && !search.finished.has(dependency2)) enter(dependency2);
  }
}
function leave(way, places, { finished }) {
  const step = way.pop();
  if (!step) return;
  places.delete(step.name);
  finished.add(step.name);
}
function namesFrom(way, place) {
  return way.slice(place).map(({ name }) => name);
}
function reportCycle(cycle, { model: model2, report }) {
  const [first = ""] = cycle;
  const last = cycle.at(-1) ?? "";
  const key = dependenciesOf(model2, last).get(first)?.key;
  if (!key) return;
  const shown = cycle.length > LONGEST_SHOWN ? [...cycle.slice(0, LONGEST_SHOWN), "\u2026"] : cycle;
  const names = [...shown, first].join(" -> ");
  const message = `These services wait for each other: ${names}. Remove one of the dependencies.`;
  const place = { at: key, path: `services.${last}.depends_on.${first}` };
  report({ ...fault("dependency-cycle", place, message), subject: names });
}
var LONGEST_SHOWN = 20;
function dependenciesOf(model2, name) {
  return entriesAt(model2, "services", name, "depends_on");
}

// src/compose/consistency/exclusions.ts
function checkExclusions(checked) {
  checkNetworkMode(checked);
  checkHealthcheck(checked);
  checkWatch(checked);
}
function checkNetworkMode({ service: service2, path, report }) {
  const mode2 = scalarAt(service2, "network_mode");
  if (!mode2 || mode2.value === "" || entriesAt(service2, "networks").size === 0) return;
  const message = "`network_mode` and `networks` exclude each other. Keep one.";
  const related2 = [{ at: mode2, message: "`network_mode` is set here." }];
  report({ ...contradiction(keyOf(service2, "networks", service2), `${path}.networks`, message), related: related2 });
}
function checkHealthcheck({ service: service2, path, report }) {
  const [first] = itemsAt(service2, "healthcheck", "test");
  if (!isScalar(first) || TEST_WORDS.has(scalarText(first))) return;
  const message = 'A health check in list form must begin with "CMD", "CMD-SHELL" or "NONE".';
  report(contradiction(first, `${path}.healthcheck.test.0`, message));
}
var TEST_WORDS = /* @__PURE__ */ new Set(["CMD", "CMD-SHELL", "NONE"]);
function checkWatch({ service: service2, path, report }) {
  for (const [index, watch2] of itemsAt(service2, "develop", "watch").entries()) {
    const action = textAt(watch2, "action");
    if (textAt(watch2, "target") !== "" || action === "rebuild" || action === "restart") continue;
    const message = `The watch action "${action}" needs a \`target\`.`;
    report(contradiction(scalarAt(watch2, "action") ?? watch2, `${path}.develop.watch.${index}`, message));
  }
}

// src/compose/consistency/mounts.ts
function checkMounts({ service: service2, path, report }) {
  const mounts2 = [...temporaryMounts(service2, path), ...mountsOf(service2, path)];
  if (mounts2.length < 2) return;
  const mounted = /* @__PURE__ */ new Map();
  for (const { target, at: at2, path: mount2 } of mounts2) {
    const first = mounted.get(target);
    mounted.set(target, first ?? at2);
    if (!first) continue;
    const message = `Another mount has the target "${target}" already. Remove one of the two.`;
    report({ ...contradiction(at2, mount2, message), related: [{ at: first, message: "The other mount is here." }] });
  }
}
function temporaryMounts(service2, path) {
  const single = scalarAt(service2, "tmpfs");
  const mounts2 = single ? [single] : itemsAt(service2, "tmpfs").filter(isScalar);
  return mounts2.map((at2, index) => {
    const [target = ""] = scalarText(at2).split(":");
    return { target, at: at2, path: `${path}.tmpfs.${index}` };
  });
}
function mountsOf(service2, path) {
  return itemsAt(service2, "volumes").flatMap((mount2, index) => {
    const at2 = scalarAt(mount2, "target");
    return at2 ? [{ target: scalarText(at2), at: at2, path: `${path}.volumes.${index}` }] : [];
  });
}

// src/compose/consistency/references.ts
function checkReferences(checked) {
  const { service: service2, path } = checked;
  for (const section of ["networks", "models"]) {
    for (const [name, { key }] of entriesAt(service2, section)) {
      checkReference({ section, name, at: key, path: `${path}.${section}.${name}` }, checked);
    }
  }
  for (const [index, mount2] of itemsAt(service2, "volumes").entries()) {
    const source = scalarAt(mount2, "source");
    if (!source || source.value === "" || textAt(mount2, "type") !== "volume") continue;
    const name = scalarText(source);
    checkReference({ section: "volumes", name, at: source, path: `${path}.volumes.${index}` }, checked);
  }
  checkSources(service2, { section: "secrets", path: `${path}.secrets` }, checked);
  checkSources(service2, { section: "configs", path: `${path}.configs` }, checked);
  checkSources(mappingAt(service2, "build"), { section: "secrets", path: `${path}.build.secrets` }, checked);
}
function checkDependencies({ name, service: service2, path, model: model2, enabled, report }) {
  for (const [dependency2, entry] of entriesAt(service2, "depends_on")) {
    if (enabled.has(dependency2)) continue;
    const isDisabled = mappingAt(model2, "services", dependency2) !== void 0;
    if (isDisabled && scalarAt(entry.value, "required")?.value === false) continue;
    const absence2 = isDisabled ? "no active profile enables" : "no file defines";
    const message = `Service "${name}" depends on service "${dependency2}", which ${absence2}.`;
    const at2 = `${path}.depends_on.${dependency2}`;
    report({ ...fault("dependency-undefined", { at: entry.key, path: at2 }, message), subject: dependency2 });
  }
}
var SECTIONS = {
  networks: { kind: "network-undeclared", noun: "network" },
  volumes: { kind: "volume-undeclared", noun: "volume" },
  secrets: { kind: "secret-undeclared", noun: "secret" },
  configs: { kind: "config-undeclared", noun: "config" },
  models: { kind: "model-undeclared", noun: "model" }
};
function isExtension({ section, name }) {
  return (section === "networks" || section === "models") && name.startsWith("x-");
}
function checkSources(tree, { section, path }, checked) {
  for (const [index, item] of itemsAt(tree, section).entries()) {
    const source = scalarAt(item, "source");
    const name = source ? scalarText(source) : "";
    checkReference({ section, name, at: source ?? item, path: `${path}.${index}` }, checked);
  }
}
function checkReference(reference, checked) {
  const { section, name, at: at2, path } = reference;
  const isDeclared = entriesAt(checked.model, section).has(name);
  if (isDeclared && !isExtension(reference)) return;
  const { kind, noun } = SECTIONS[section];
  const message = isDeclared ? `Compose takes "${name}" for an extension here, because it begins with "x-". Choose another name.` : `Service "${checked.name}" uses ${noun} "${name}", which no top-level \`${section}\` declares.`;
  checked.report({ ...fault(kind, { at: at2, path }, message), subject: name });
}

// src/compose/grammar/quantity.ts
function parseDuration(text2) {
  const isNegative2 = text2.startsWith("-");
  let rest = /^[-+]/.test(text2) ? text2.slice(1) : text2;
  if (rest === "0") return 0n;
  if (rest === "") return void 0;
  let total = 0n;
  while (rest !== "") {
    const part = readPart(rest);
    if (part === void 0) return void 0;
    total += part.value;
    if (total > largest) return void 0;
    rest = rest.slice(part.length);
  }
  return isNegative2 ? -total : total;
}
function formatDuration(duration2) {
  if (duration2 === 0n) return "0s";
  const size2 = duration2 < 0n ? -duration2 : duration2;
  const sign = duration2 < 0n ? "-" : "";
  if (size2 < units.us) return `${sign}${size2}ns`;
  if (size2 < units.ms) return `${sign}${decimal(size2, units.us)}\xB5s`;
  if (size2 < units.s) return `${sign}${decimal(size2, units.ms)}ms`;
  const hours = size2 / units.h;
  const minutes = size2 % units.h / units.m;
  const seconds = `${decimal(size2 % units.m, units.s)}s`;
  if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}
function parseBytes(text2) {
  const integer3 = parseInteger(text2);
  if (integer3 !== void 0) return BigInt(integer3);
  const separator = /[0-9. ](?=[^0-9. ]*$)/.exec(text2);
  if (!separator) return void 0;
  const numberEnd = separator[0] === " " ? separator.index : separator.index + 1;
  const size2 = parseFloat64(text2.slice(0, numberEnd));
  const scale = scaleOf(text2.slice(separator.index + 1));
  if (size2 === void 0 || size2 < 0 || scale === void 0) return void 0;
  return toInt64(size2 * scale);
}
var largest = 2n ** 63n - 1n;
var units = {
  us: 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n
};
var durationUnits = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", units.us],
  ["\xB5s", units.us],
  ["\u03BCs", units.us],
  ["ms", units.ms],
  ["s", units.s],
  ["m", units.m],
  ["h", units.h],
  ["d", 24n * units.h],
  ["w", 168n * units.h]
]);
var partPattern = /^(?<whole>[0-9]*)(?:\.(?<fraction>[0-9]*))?(?<unit>[^.0-9]+)/;
function readPart(text2) {
  const match = partPattern.exec(text2);
  const { whole = "", fraction = "", unit = "" } = match?.groups ?? {};
  const scale = durationUnits.get(unit);
  if (!match || whole + fraction === "" || scale === void 0) return void 0;
  const wholeValue = BigInt(whole);
  if (wholeValue > largest / scale) return void 0;
  return { value: wholeValue * scale + fractionOf(fraction, scale), length: match[0].length };
}
function fractionOf(digits, scale) {
  let value = 0n;
  let divisor = 1;
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (value > largest / 10n || next > largest) break;
    value = next;
    divisor *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(scale) / divisor)));
}
function decimal(size2, unit) {
  const digits = String(unit).length - 1;
  const fraction = String(size2 % unit).padStart(digits, "0").replace(/0+$/, "");
  return fraction === "" ? String(size2 / unit) : `${size2 / unit}.${fraction}`;
}
function scaleOf(suffix) {
  const match = /^(?:b|([kmgtp])(?:b|ib)?)?$/.exec(suffix.toLowerCase());
  if (!match) return void 0;
  return match[1] === void 0 ? 1 : 1024 ** ("kmgtp".indexOf(match[1]) + 1);
}
function toInt64(size2) {
  return size2 < 2 ** 63 ? BigInt(Math.trunc(size2)) : -(2n ** 63n);
}

// src/compose/sizes.ts
function bytesOf(size2) {
  const isPassedOver = size2.type === "float" || size2.type === "int" && !isInt64(size2);
  return isPassedOver ? 0n : parseBytes(scalarText(size2)) ?? 0n;
}

// src/compose/consistency/scale.ts
function checkScale({ service: service2, path, report }) {
  const scale = scalarAt(service2, "scale");
  const replicas = scalarAt(service2, "deploy", "replicas");
  const count3 = scale ?? replicas;
  if (!count3) return;
  if (scale && replicas && Number(scale.value) !== Number(replicas.value)) {
    const related2 = [{ at: replicas, message: "`deploy.replicas` is set here." }];
    const message = "`scale` and `deploy.replicas` differ. Keep one.";
    report({ ...contradiction(scale, `${path}.scale`, message), related: related2 });
  }
  const at2 = scale ? `${path}.scale` : `${path}.deploy.replicas`;
  if (isNegative(count3)) report(contradiction(count3, at2, "The number of containers cannot be negative."));
  if (Number(count3.value) > 1 && textAt(service2, "container_name") !== "") {
    const message = "With `container_name` there can be one container only. Remove the name or the number.";
    report(contradiction(count3, at2, message));
  }
}
function isNegative({ value }) {
  return typeof value === "bigint" ? BigInt.asIntN(64, value) < 0n : Number(value) < 0;
}
function checkLimits({ service: service2, path, report }) {
  for (const { attribute, block, name, read } of LIMITS2) {
    const limit2 = scalarAt(service2, attribute);
    const resources2 = mappingAt(service2, "deploy", "resources", block);
    if (!limit2 || !resources2) continue;
    const value = read(limit2);
    const other = scalarAt(resources2, name);
    if (value === 0 || value === (other ? read(other) : 0)) continue;
    const message = `\`${attribute}\` and \`deploy.resources.${block}.${name}\` differ. Keep one.`;
    const related2 = [{ at: other ?? resources2, message: `\`deploy.resources.${block}\` is set here.` }];
    report({ ...contradiction(limit2, `${path}.${attribute}`, message), related: related2 });
  }
}
var LIMITS2 = [
  {
    attribute: "cpus",
    block: "limits",
    name: "cpus",
    read: (cpus) => Math.fround(parseFloat64(scalarText(cpus)) ?? 0)
  },
  { attribute: "mem_limit", block: "limits", name: "memory", read: readBytes },
  { attribute: "mem_reservation", block: "reservations", name: "memory", read: readBytes },
  {
    attribute: "pids_limit",
    block: "limits",
    name: "pids",
    read: (pids) => Math.trunc(parseFloat64(scalarText(pids)) ?? 0)
  }
];
function readBytes(size2) {
  return Number(bytesOf(size2));
}

// src/compose/consistency/secrets.ts
function checkSecrets2(model2, report) {
  for (const [name, { key, value: secret2 }] of entriesAt(model2, "secrets")) {
    if (scalarAt(secret2, "external")?.value === true) continue;
    if (textAt(secret2, "file") !== "" || textAt(secret2, "environment") !== "") continue;
    const isReported = !["file", "environment", "driver", "external"].some((attribute) => entryAt(secret2, attribute));
    if (isReported) continue;
    report(contradiction(key, `secrets.${name}`, `Secret "${name}" needs \`file\` or \`environment\`.`));
  }
}

// src/compose/consistency/index.ts
function checkConsistency(model2, enabled, report) {
  for (const [name, entry] of entriesAt(model2, "services")) {
    const service2 = entry.value;
    if (!enabled.has(name) || !isMapping(service2)) continue;
    const path = childPath("services", name);
    const checked = { name, service: service2, key: entry.key, path, model: model2, enabled, report };
    for (const check of SERVICE_CHECKS) check(checked);
  }
  checkSecrets2(model2, report);
  checkCycles(model2, enabled, report);
}
var SERVICE_CHECKS = [
  checkBuild,
  checkExclusions,
  checkReferences,
  checkDependencies,
  checkScale,
  checkLimits,
  checkMounts
];

// src/compose/load-context.ts
function createSharedLoad() {
  return { opened: /* @__PURE__ */ new Map(), layers: [], faults: /* @__PURE__ */ new Set(), included: /* @__PURE__ */ new Map(), environments: /* @__PURE__ */ new Map() };
}
function reportMerge({ report }, { at: at2, path, message }) {
  const { file, start, end } = at2;
  report({ kind: "compose-merge", severity: "error", message, at: { file, start, end }, path });
}
function startOfFile(path) {
  return { file: { path, text: "" }, start: 0, end: 0 };
}
function onlyOnce(report) {
  const known2 = /* @__PURE__ */ new Set();
  return (problem) => {
    const { kind, message, at: at2 } = problem;
    const key = `${kind} ${at2.file.path} ${at2.start} ${at2.end} ${message}`;
    if (known2.has(key)) return;
    known2.add(key);
    report(problem);
  };
}
function isRemote(path) {
  return REMOTE.test(path);
}
function reportRemote(load, at2, path) {
  const { file, start, end } = at2;
  const message = "This file is on another machine and is not read, so what it defines is unknown here.";
  load.report({ kind: "compose-merge", severity: "warning", message, at: { file, start, end }, path });
}
var REMOTE = /^(?:oci:\/\/|git@|git:\/\/|ssh:\/\/|https?:\/\/|github\.com\/)/;

// src/compose/raw-env.ts
function parseRawEnv(text2, lookup) {
  const entries = [];
  const problems = [];
  let start = text2.startsWith("\uFEFF") ? 1 : 0;
  while (start < text2.length) {
    const newline = text2.indexOf("\n", start);
    const end = newline === -1 ? text2.length : newline;
    const line = readLine(text2, { start, end }, lookup);
    if (line !== void 0 && "kind" in line) problems.push(line);
    else if (line !== void 0) entries.push(line);
    start = end + 1;
  }
  return { entries, problems };
}
function readLine(text2, line, lookup) {
  const valueEnd = line.end > line.start && text2[line.end - 1] === "\r" ? line.end - 1 : line.end;
  let nameStart = line.start;
  while (nameStart < valueEnd && isSpace(text2.charAt(nameStart))) nameStart++;
  if (nameStart === valueEnd || text2[nameStart] === "#") return void 0;
  const equals = text2.slice(nameStart, valueEnd).indexOf("=");
  const nameEnd = equals === -1 ? valueEnd : nameStart + equals;
  const name = text2.slice(nameStart, nameEnd);
  const place = { start: nameStart, end: Math.max(nameEnd, nameStart + 1) };
  if (name === "") return { kind: "name", message: `A variable's name is missing before "=".`, ...place };
  if (/[ \t]/.test(name)) {
    return { kind: "blank-in-name", message: "A variable's name cannot contain a blank.", ...place };
  }
  const common = { name, nameStart, nameEnd, valueEnd, quote: "" };
  if (equals === -1) return { ...common, value: lookup(name), isInherited: true, valueStart: valueEnd };
  const valueStart = nameEnd + 1;
  return { ...common, value: text2.slice(valueStart, valueEnd), isInherited: false, valueStart };
}

// src/compose/dotenv.ts
function parseDotenv(text2, options2) {
  if (options2.format === "raw") return parseRawEnv(text2, options2.lookup);
  const file = openFile(text2, options2);
  while (skipToStatement(file)) readStatement(file);
  return { entries: file.entries, problems: file.problems };
}
var byteOrderMark = "\uFEFF";
var exportPattern = /export[\t\n\f\r ]+/y;
var blankPattern = /[\t\v\f\r \u0085\u00a0]*/y;
var namePattern2 = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]*/uy;
var escapePattern = /\\(?:[abcfnrtv$"\\]|0[0-9]{0,3})/g;
var escapes = /* @__PURE__ */ new Map([
  ["\\a", "\x07"],
  ["\\b", "\b"],
  ["\\f", "\f"],
  ["\\n", "\n"],
  ["\\r", "\r"],
  ["\\t", "	"],
  ["\\v", "\v"],
  ["\\\\", "\\"],
  ['\\"', '"'],
  // For the interpolation that follows, which makes one dollar of it.
  ["\\$", "$$"]
]);
function openFile(text2, options2) {
  const defined = /* @__PURE__ */ new Map();
  const find = (name, operator) => options2.lookup(name, operator) ?? defined.get(name) ?? options2.earlier?.get(name);
  return { text: text2, at: text2.startsWith(byteOrderMark) ? 1 : 0, options: options2, entries: [], problems: [], defined, find };
}
function skipToStatement(file) {
  const { text: text2 } = file;
  while (file.at < text2.length) {
    const character = text2.charAt(file.at);
    if (character === "#") file.at = endOfLine(text2, file.at);
    else if (isSpace(character)) file.at++;
    else return true;
  }
  return false;
}
function readStatement(file) {
  const { text: text2 } = file;
  const nameStart = skipExport(file);
  const stop = matchEnd(namePattern2, text2, nameStart);
  const terminator = text2.charAt(stop);
  if (terminator === "" && nameStart < stop) readLoneName(file, nameStart);
  else if (terminator === "" || !"=:\n".includes(terminator)) refuseName(file, nameStart, stop);
  else readNamed(file, nameStart, stop);
}
function readNamed(file, nameStart, stop) {
  const { text: text2 } = file;
  const nameEnd = trimmedEnd(text2, nameStart, stop);
  const name = { name: text2.slice(nameStart, nameEnd), nameStart, nameEnd };
  file.at = stop + 1;
  if (name.name.includes(" ")) refuseBlank(file, name, stop);
  else if (text2[stop] === "\n") readInherited(file, name);
  else readDefinition(file, name);
}
function skipExport(file) {
  const hasExport = matchEnd(exportPattern, file.text, file.at) > file.at;
  return hasExport ? matchEnd(blankPattern, file.text, file.at + "export".length) : file.at;
}
function readLoneName(file, start) {
  const { text: text2 } = file;
  const end = trimmedEnd(text2, start, text2.length);
  file.at = text2.length;
  const message = 'The last line has no "=" and no line end: Compose defines a variable without name.';
  file.problems.push({ kind: "lone-name", message, start, end });
  const value = { valueStart: start, valueEnd: end, quote: "", content: text2.slice(start, end) };
  define(file, { name: "", nameStart: start, nameEnd: start }, value);
}
function refuseName(file, start, stop) {
  const { text: text2, at: at2 } = file;
  file.at = endOfLine(text2, stop);
  if (stop === text2.length) {
    file.problems.push({ kind: "name", message: '"export" names no variable.', start: at2, end: start });
    return;
  }
  const character = String.fromCodePoint(text2.codePointAt(stop) ?? 0);
  const message = `A variable's name cannot contain ${JSON.stringify(character)}.`;
  file.problems.push({ kind: "name", message, start: stop, end: stop + character.length });
}
function refuseBlank(file, { nameStart, nameEnd }, stop) {
  const message = "A variable's name cannot contain a space.";
  file.problems.push({ kind: "blank-in-name", message, start: nameStart, end: nameEnd });
  file.at = endOfLine(file.text, stop);
}
function readInherited(file, name) {
  const value = file.options.lookup(name.name);
  const { nameEnd } = name;
  file.entries.push({ ...name, value, isInherited: true, valueStart: nameEnd, valueEnd: nameEnd, quote: "" });
  if (value !== void 0) file.defined.set(name.name, value);
}
function readDefinition(file, name) {
  const { text: text2 } = file;
  const start = matchEnd(blankPattern, text2, file.at);
  const quote = text2[start];
  if (quote === '"' || quote === "'") readQuotedValue(file, name, { start, quote });
  else define(file, name, readPlainValue(file, start));
}
function readQuotedValue(file, name, open) {
  const { text: text2 } = file;
  const { start, quote } = open;
  const close = closingQuote(text2, start, quote);
  if (close === -1) {
    const message = `The value of ${name.name} has no closing quote.`;
    file.problems.push({ kind: "unclosed-quote", name: name.name, message, start, end: start + 1 });
    file.at = endOfLine(text2, start);
    return;
  }
  file.at = close + 1;
  const content = unquote(text2.slice(start + 1, close), quote);
  define(file, name, { valueStart: start + 1, valueEnd: close, quote, content });
}
function readPlainValue(file, start) {
  const { text: text2 } = file;
  const lineEnd = endOfLine(text2, start);
  file.at = lineEnd;
  const line = text2.slice(start, lineEnd);
  const comment = line.indexOf(" #");
  const end = trimmedEnd(text2, start, comment === -1 ? lineEnd : start + comment);
  return { valueStart: start, valueEnd: end, quote: "", content: text2.slice(start, end) };
}
function closingQuote(text2, open, quote) {
  for (let offset = open + 1; offset < text2.length; offset++) {
    const character = text2[offset];
    if (character === quote) return offset;
    if (character === "\\") offset++;
  }
  return -1;
}
function unquote(content, quote) {
  if (!content.includes("\\")) return content;
  const text2 = content.replace(/\\./gs, (pair) => pair[1] === quote ? quote : pair);
  return quote === '"' ? text2.replace(escapePattern, decodeEscape) : text2;
}
function decodeEscape(sequence) {
  if (!sequence.startsWith("\\0")) return escapes.get(sequence) ?? sequence;
  const digits = sequence.slice(2);
  return /^[0-3][0-7]{2}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
}
function define(file, name, { content, ...place }) {
  if (place.quote === "'" || !content.includes("$")) {
    file.entries.push({ ...name, value: content, isInherited: false, ...place });
    file.defined.set(name.name, content);
    return;
  }
  const { value, references, problems } = interpolate(content, file.find);
  file.entries.push({ ...name, value, isInherited: false, ...place, template: { text: content, references } });
  file.defined.set(name.name, value);
  const isAsWritten = content === file.text.slice(place.valueStart, place.valueEnd);
  for (const problem of problems) {
    const { start, end } = isAsWritten ? problem : { start: 0, end: place.valueEnd - place.valueStart };
    file.problems.push({ ...problem, start: place.valueStart + start, end: place.valueStart + end });
  }
}
function matchEnd(pattern, text2, start) {
  pattern.lastIndex = start;
  return pattern.test(text2) ? pattern.lastIndex : start;
}
function endOfLine(text2, start) {
  const newline = text2.indexOf("\n", start);
  return newline === -1 ? text2.length : newline;
}
function trimmedEnd(text2, start, end) {
  let trimmed = end;
  while (trimmed > start && isSpace(text2.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

// src/compose/project/text.ts
function createText(scalar, path, via) {
  const written = scalar.relative ?? scalar;
  return {
    value: scalarText(scalar),
    template: templateOf(written),
    within: (start, end) => locatePart(written, start, end),
    at: placeOf5(written),
    path,
    ...via && { via }
  };
}
function readText({ tree, path }, key) {
  const entry = entryAt(tree, key);
  if (!isScalar(entry?.value) || entry.value.type === "null") return void 0;
  return createText(entry.value, childPath(path, key), entry.via);
}
function readFlag({ tree, path }, key) {
  const entry = entryAt(tree, key);
  if (!isScalar(entry?.value) || typeof entry.value.value !== "boolean") return void 0;
  const at2 = placeOf5(entry.value);
  return { value: entry.value.value, at: at2, path: childPath(path, key), ...entry.via && { via: entry.via } };
}
function readTexts({ tree, path }, key) {
  const value = entryAt(tree, key)?.value;
  const at2 = childPath(path, key);
  if (isScalar(value)) return value.type === "null" ? [] : [createText(value, at2)];
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item, index) => isScalar(item) ? [createText(item, childPath(at2, index))] : []);
}
function readCommand(element, key) {
  const entry = entryAt(element.tree, key);
  if (!entry) return void 0;
  const path = childPath(element.path, key);
  return { parts: readTexts(element, key), at: placeOf5(entry.value), path, ...entry.via && { via: entry.via } };
}
function placeOf5({ file, start, end }) {
  return { file, start, end };
}

// src/compose/derive.ts
function derivedScalar(value, at2) {
  const { file, start, end } = at2;
  return { kind: "scalar", type: typeOf(value), value, style: "derived", file, start, end };
}
function derivedMapping(values, at2) {
  const { file, start, end } = at2;
  const key = { file, start, end };
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of values) entries.set(name, { key, value });
  return { kind: "mapping", entries, file, start, end };
}
function derivedSequence(items, at2) {
  const { file, start, end } = at2;
  return { kind: "sequence", items, file, start, end };
}
function withValue(mapping2, key, value) {
  const before = mapping2.entries.get(key);
  if (before?.value === value) return mapping2;
  const { file, start, end } = value;
  return withEntry(mapping2, key, before ? { ...before, value } : { key: { file, start, end }, value });
}
function withEntry(mapping2, key, entry) {
  return { ...mapping2, entries: new Map(mapping2.entries).set(key, entry) };
}
function withoutKey(mapping2, key) {
  if (!mapping2.entries.has(key)) return mapping2;
  const entries = new Map(mapping2.entries);
  entries.delete(key);
  return { ...mapping2, entries };
}
function typeOf(value) {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "string";
  return typeof value === "bigint" || Number.isInteger(value) ? "int" : "float";
}

// src/compose/pass-through.ts
function resolveListEnvironment(model2, lookup) {
  const changed = rewrite(model2, LISTS, lookup);
  return isMapping(changed) ? changed : model2;
}
function resolvePassThrough(tree, lookup, absent) {
  if (isMapping(tree)) return resolveMapping(tree, lookup, absent);
  return isSequence(tree) ? resolveSequence(tree, lookup, absent) : tree;
}
function isPassedThrough(value) {
  return value.style === "derived";
}
var LISTS = compilePaths({
  "configs.*": readContent,
  "services.*.environment": (tree, _path, lookup) => isSequence(tree) ? resolveSequence(tree, lookup, "keep") : tree
});
function readContent(tree, _path, lookup) {
  const name = scalarAt(tree, "environment");
  const content = name?.type === "string" ? lookup(scalarText(name)) : void 0;
  if (!isMapping(tree) || !name || content === void 0) return tree;
  return withValue(tree, "content", derivedScalar(content, name));
}
function resolveMapping(mapping2, lookup, absent) {
  let entries;
  for (const [name, entry] of mapping2.entries) {
    if (!isNull(entry.value)) continue;
    const value = lookup(name);
    if (value === void 0 && absent === "keep") continue;
    entries ??= new Map(mapping2.entries);
    if (value === void 0) entries.delete(name);
    else entries.set(name, { ...entry, value: derivedScalar(value, entry.key) });
  }
  return entries ? { ...mapping2, entries } : mapping2;
}
function resolveSequence(sequence, lookup, absent) {
  const items = sequence.items.flatMap((item) => {
    if (!isScalar(item) || scalarText(item).includes("=")) return [item];
    const value = lookup(scalarText(item));
    if (value === void 0) return absent === "keep" ? [item] : [];
    return [{ ...item, value: `${scalarText(item)}=${value}`, pair: { key: item, value: derivedScalar(value, item) } }];
  });
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : { ...sequence, items };
}

// src/compose/project/variables.ts
function readVariables(element, source) {
  const variables = /* @__PURE__ */ new Map();
  if (element?.tree.kind === "sequence") {
    for (const item of element.tree.items) {
      if (isScalar(item)) addVariable(variables, readItem(item, { path: element.path, source }));
    }
  }
  if (element?.tree.kind === "mapping") {
    for (const [name, entry] of element.tree.entries) {
      addVariable(variables, readEntry(name, entry, { path: element.path, source }));
    }
  }
  return variables;
}
function addVariable(variables, variable) {
  const hidden = variables.get(variable.name);
  variables.set(variable.name, hidden ? { ...variable, hides: [...variable.hides, ...hide(hidden)] } : variable);
}
function hide(hidden) {
  return [hidden, ...hidden.hides].slice(0, MOST_HIDDEN);
}
var MOST_HIDDEN = 20;
function readItem(item, place) {
  const { key, value } = splitPair(item);
  const path = childPath(place.path, scalarText(key));
  return {
    name: scalarText(key),
    nameAt: placeOf5(key),
    at: placeOf5(item),
    path,
    ...readValue(value, path),
    source: place.source,
    hides: readHidden(item, (replaced) => readItem(replaced, place))
  };
}
function readEntry(name, entry, place) {
  const path = childPath(place.path, name);
  const value = isScalar(entry.value) && entry.value.type !== "null" ? entry.value : void 0;
  return {
    name,
    nameAt: entry.key,
    at: wholeOf2(entry),
    path,
    ...entry.via && { via: entry.via },
    ...readValue(value, path),
    source: place.source,
    hides: readHidden(entry.value, (value2) => readEntry(name, { ...entry, value: value2 }, place))
  };
}
function wholeOf2({ key, value }) {
  const { file, start } = key;
  const between = value.file === file ? file.text.slice(key.end, value.start) : "";
  return BETWEEN_KEY_AND_VALUE.test(between) ? { file, start, end: value.end } : key;
}
var BETWEEN_KEY_AND_VALUE = /^\s*:\s*(?:[&!]\S*\s+)*$/;
function readValue(value, path) {
  if (!value) return { value: null };
  if (isPassedThrough(value)) return { value: scalarText(value) };
  return { value: scalarText(value), text: createText(value, path) };
}
function readHidden(winner, read) {
  const replaced = winner.history?.replaced.slice(0, MOST_HIDDEN) ?? [];
  return replaced.flatMap(
    ({ value, rule }) => isScalar(value) && rule !== "merge-key" ? [read(withoutHistory(value))] : []
  );
}
function withoutHistory({ history: _, ...scalar }) {
  return scalar;
}

// src/compose/env-files.ts
function createEnvFileReader({ sources, acceptsExamples, report }) {
  const readings = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const once = onlyOnce(report);
  return {
    files: seen,
    find: (path) => findEnvFile(path, sources, acceptsExamples),
    read(path, source, scope) {
      const key = `${scope.format ?? ""}:${path}`;
      const known2 = readings.get(key) ?? [];
      const same = known2.find(({ answers: answers2 }) => answers2.every((answer) => answer.ask(scope) === answer.value));
      if (same) return same.file;
      const { scope: recording, answers } = recordAnswers(scope);
      const { entries, problems } = parseDotenv(source.text, recording);
      for (const problem of problems) once(toProblem(problem, source));
      const file = createEnvFile(
        { path, source, ...surroundingsOf(path, source, { sources, acceptsExamples }) },
        entries
      );
      readings.set(key, [...known2, { file, answers }]);
      if (!seen.has(path)) seen.set(path, file);
      return file;
    }
  };
}
function recordAnswers(scope) {
  const answers = [];
  const record2 = (ask) => {
    const value = ask(scope);
    answers.push({ ask, value });
    return value;
  };
  const recording = {
    ...scope,
    lookup: (name, operator) => record2((asked) => asked.lookup(name, operator)),
    earlier: { get: (name) => record2((asked) => asked.earlier.get(name)) }
  };
  return { scope: recording, answers };
}
function surroundingsOf(path, source, { sources, acceptsExamples }) {
  const tracking = sources.files.tracking?.(source.path);
  const examplePath = `${path}.example`;
  const answer = acceptsExamples && source.path === path ? sources.read(examplePath) : void 0;
  const example = answer && isReadable(answer) ? readExample(path, answer) : void 0;
  return { ...tracking && { tracking }, ...example && { example } };
}
function readExample(path, source) {
  const { entries } = parseDotenv(source.text, { lookup: () => void 0 });
  return createEnvFile({ path, source }, entries);
}
function createEnvFile({ path, source, ...surroundings }, entries) {
  const variables = [];
  const file = { source, file: path, isExample: source.path !== path, entries: variables, ...surroundings };
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const hidden = latest.get(entry.name);
    const variable = createVariable(entry, file, hidden ? hide(hidden) : []);
    variables.push(variable);
    latest.set(entry.name, variable);
  }
  return file;
}
function toProblem({ kind, name, message, start, end }, file) {
  const at2 = { file, start, end };
  const subject = name === void 0 ? {} : { subject: name };
  if (kind === "unset") return { kind: "undefined-variable", severity: "warning", message, at: at2, path: "", ...subject };
  if (kind === "required") return { kind: "required-variable", severity: "error", message, at: at2, path: "", ...subject };
  const severity = kind === "lone-name" ? "warning" : "error";
  return { kind: "env-file-syntax", severity, message, at: at2, path: "", ...subject };
}
function findEnvFile(path, sources, acceptsExamples) {
  const answer = path === "" ? NO_PATH : sources.read(path);
  if (isReadable(answer)) return { state: "present", source: answer };
  const example = acceptsExamples && answer.kind === "missing" ? sources.read(`${path}.example`) : answer;
  return isReadable(example) ? { state: "example", source: example } : { state: "missing", failure: answer };
}
var NO_PATH = { kind: "missing", reason: "has no name" };
function createVariable(entry, envFile2, hides) {
  const { name, nameStart, nameEnd, isInherited } = entry;
  const file = envFile2.source;
  const scalar = valueScalar(entry, file);
  return {
    name,
    nameAt: { file, start: nameStart, end: nameEnd },
    at: { file, start: nameStart, end: scalar.end },
    path: name,
    ...!isInherited && { text: createText(scalar, name) },
    value: envFile2.isExample ? void 0 : entry.value,
    source: "env-file",
    envFile: envFile2,
    hides
  };
}
function valueScalar(entry, file) {
  const style = STYLES[entry.quote];
  const width = style === "plain" ? 0 : 1;
  const at2 = { file, start: entry.valueStart - width, end: entry.valueEnd + width };
  const { value = "", template } = entry;
  return { kind: "scalar", type: "string", value, style, ...at2, ...template && { template } };
}
var STYLES = { "": "plain", "'": "single", '"': "double" };

// src/compose/project-environment.ts
function createEnvironment(variables, examples = /* @__PURE__ */ new Map(), files = /* @__PURE__ */ new Map()) {
  const lookup = (name, operator) => {
    const value = variables.get(name)?.value;
    if (value !== void 0 || operator === void 0 || !WITHOUT_DEFAULT.has(operator)) return value;
    return examples.get(name)?.value;
  };
  return { variables, examples, files, lookup };
}
function shellEnvironment(shell) {
  const variables = Object.entries(shell).map(
    ([name, value]) => [name, { value, source: "shell", hides: [] }]
  );
  return createEnvironment(new Map(variables));
}
function addEnvFiles(before, files, reading) {
  const defined = /* @__PURE__ */ new Map();
  const examples = /* @__PURE__ */ new Map();
  const read = new Map(before.files);
  for (const file of files) readInto({ defined, examples, read, before }, file, reading);
  if (read.size === before.files.size) return before;
  const variables = new Map(before.variables);
  for (const [name, variable] of defined) {
    const winner = before.variables.get(name);
    variables.set(name, winner ? { ...winner, hides: [...winner.hides, variable, ...variable.hides] } : variable);
  }
  return createEnvironment(variables, new Map([...examples, ...before.examples]), read);
}
function withProjectName(environment, name) {
  const hidden = environment.variables.get("COMPOSE_PROJECT_NAME");
  if (hidden?.value === name) return environment;
  const variable = { value: name, source: "project-name", hides: hidden ? [hidden] : [] };
  const variables = new Map(environment.variables).set("COMPOSE_PROJECT_NAME", variable);
  return createEnvironment(variables, environment.examples, environment.files);
}
var WITHOUT_DEFAULT = /* @__PURE__ */ new Set(["", ":?", "?"]);
function readInto(definitions, { path, at: at2 }, reading) {
  const { sources, report, acceptsExamples } = reading;
  const answer = sources.read(path);
  const { defined, examples, read, before } = definitions;
  if (isReadable(answer)) {
    const values = new Map([...defined].map(([name, { value }]) => [name, value]));
    const { entries, problems } = parseDotenv(answer.text, { lookup: before.lookup, earlier: values });
    for (const problem of problems) report(toProblem(problem, answer));
    read.set(path, createEnvFile({ path, source: answer, ...surroundingsOf(path, answer, reading) }, entries));
    for (const entry of entries) define2(defined, entry, { source: "env-file", at: nameOf(entry, answer) });
    return;
  }
  const example = acceptsExamples && answer.kind === "missing" ? sources.read(`${path}.example`) : answer;
  if (isReadable(example)) {
    const { entries } = parseDotenv(example.text, { lookup: before.lookup });
    read.set(path, createEnvFile({ path, source: example }, entries));
    for (const entry of entries) define2(examples, entry, { source: "example", at: nameOf(entry, example) });
  } else if (at2) report(missingFile(path, at2, answer.reason));
  else if (answer.kind !== "missing" && answer.kind !== "directory") {
    report(missingFile(path, startOfFile(path), answer.reason));
  }
}
function define2(variables, { name, value }, origin) {
  if (value === void 0) return;
  const hidden = variables.get(name);
  variables.set(name, { value, ...origin, hides: hidden ? [hidden, ...hidden.hides] : [] });
}
function nameOf({ nameStart, nameEnd }, file) {
  return { file, start: nameStart, end: nameEnd };
}
function missingFile(path, at2, reason) {
  const message = `The env file ${path} ${reason}.`;
  return { kind: "env-file-missing", severity: "error", message, at: at2, path: "", subject: path };
}

// src/compose/project-name.ts
function findProjectName(source, report) {
  const variable = source.environment.variables.get("COMPOSE_PROJECT_NAME");
  const chosen = source.given || variable?.value;
  if (chosen) {
    const at2 = (source.given ? void 0 : variable?.at) ?? startOfFile(source.directory);
    if (normalizeName(chosen) !== chosen) reportName(at2, `The project name may hold only ${ALLOWED}.`, report);
    return chosen;
  }
  const written = source.documents.flat().map(nameOf2).filter(isScalar).at(-1);
  const name = normalizeName(written ? expand2(writtenName(written), source) : "");
  const isNamed = source.documents.some(([first]) => first !== void 0 && nameOf2(first) !== void 0);
  const decided = name || isNamed ? name : normalizeName(baseName(source.directory));
  if (decided === "") reportName(written ?? startOfFile(source.directory), EMPTY_MESSAGE, report);
  return decided;
}
var ALLOWED = "lower-case letters, digits, hyphens and underscores, a letter or digit first";
var EMPTY_MESSAGE = `The project's name comes to nothing. Give it one of ${ALLOWED}.`;
function reportName({ file, start, end }, message, report) {
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path: "name" });
}
function normalizeName(name) {
  return name.toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}
function nameOf2({ tree }) {
  const name = scalarAt(tree, "name");
  return name && scalarText(name) !== "" ? name : void 0;
}
function writtenName(name) {
  return name.type === "time" ? name.file.text.slice(name.start, name.end) : scalarText(name);
}
function expand2(name, { interpolates, environment }) {
  return interpolates ? interpolate(name, environment.lookup).value : name;
}

// src/compose/discover.ts
function discoverProject(request, sources, report) {
  const reading = { sources, report, acceptsExamples: request.exampleEnvFiles === true };
  const shell = shellEnvironment({ PWD: request.cwd, ...request.env });
  const named2 = request.files?.map((path) => fileOf(path, request.cwd)) ?? [];
  const firstDirectory = directoryOfProject(request, named2);
  const first = addEnvFiles(shell, envFilesOf(request, firstDirectory, sources.files), reading);
  const files = named2.length > 0 ? named2 : findFiles(first, request, { sources, report });
  const directory = directoryOfProject(request, files);
  const isElsewhere = directory !== firstDirectory;
  const environment = isElsewhere ? addEnvFiles(first, envFilesOf(request, directory, sources.files), reading) : first;
  const name = findProjectName(
    {
      given: request.projectName,
      environment,
      documents: documentsOf(files, sources),
      directory,
      interpolates: request.interpolate !== false
    },
    report
  );
  const profiles = profilesOf2(request, environment);
  return { files, directory, environment: withProjectName(environment, name), name, profiles };
}
function hasDefaultName(path) {
  return BASE_NAMES.some((name) => path.endsWith(`/${name}`));
}
var BASE_NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var OVERRIDE_NAMES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml"
];
var TRUE_WORDS = /* @__PURE__ */ new Set(["1", "t", "T", "true", "True", "TRUE"]);
function fileOf(path, cwd) {
  const absolute = isRemote(path) ? path : resolvePath(cwd, path);
  return { path: absolute, at: startOfFile(absolute) };
}
function directoryOfProject(request, files) {
  const { cwd, projectDirectory } = request;
  if (projectDirectory) return resolvePath(cwd, projectDirectory);
  const [first] = files;
  return first && !isRemote(first.path) ? directoryOf(first.path) : cwd;
}
function envFilesOf(request, directory, files) {
  const { cwd, envFiles: envFiles2 = [], env = {} } = request;
  const named2 = envFiles2.length > 0 ? envFiles2 : (env.COMPOSE_ENV_FILES ?? "").split(",").filter((path2) => path2 !== "");
  if (named2.length > 0) {
    const paths = named2.map((path2) => resolvePath(cwd, expandHome(path2, files.home)));
    return paths.map((path2) => ({ path: path2, at: startOfFile(path2) }));
  }
  const path = joinPath(directory, ".env");
  return TRUE_WORDS.has(env.COMPOSE_DISABLE_ENV_FILE ?? "") ? [] : [{ path }];
}
function findFiles(environment, request, search) {
  const variable = environment.variables.get("COMPOSE_FILE");
  if (variable) {
    const separator = environment.variables.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
    return variable.value.split(separator).map((path) => {
      const file = fileOf(path, request.cwd);
      return variable.at ? { ...file, at: variable.at } : file;
    });
  }
  const start = directoryOfProject(request, []);
  for (let directory = start; ; directory = directoryOf(directory)) {
    const base = pickFile(directory, BASE_NAMES, search);
    const override2 = base && pickFile(directory, OVERRIDE_NAMES, search);
    if (base) return override2 ? [base, override2] : [base];
    if (directory === directoryOf(directory)) break;
  }
  const message = "No Compose file here or in a folder above. Name one, or run where one is.";
  search.report({ kind: "compose-merge", severity: "error", message, at: startOfFile(start), path: "" });
  return [];
}
function pickFile(directory, names, { sources, report }) {
  const paths = names.map((name) => joinPath(directory, name));
  const [path, ignored] = paths.filter((candidate) => sources.files.kind(candidate) !== "missing");
  if (path === void 0) return void 0;
  if (ignored !== void 0) {
    const message = `Compose reads ${path} and ignores this file. Keep one of the two.`;
    report({ kind: "compose-merge", severity: "warning", message, at: startOfFile(ignored), path: "" });
  }
  return { path, at: startOfFile(path) };
}
function documentsOf(files, sources) {
  return files.map(({ path }) => {
    const source = sources.read(path);
    return isReadable(source) ? sources.documents(source, () => {
    }) : [];
  });
}
function profilesOf2({ profiles = [] }, { variables }) {
  if (profiles.length > 0) return profiles;
  const active = variables.get("COMPOSE_PROFILES")?.value ?? "";
  return active.split(",").map((profile) => profile.trim());
}

// src/compose/project/attributes.ts
function readBuild(service2) {
  const entry = entryAt(service2.tree, "build");
  const tree = entry?.value;
  if (!isMapping(tree)) return void 0;
  const build2 = { tree, path: childPath(service2.path, "build") };
  const context = readText(build2, "context");
  const dockerfile = readText(build2, "dockerfile");
  return {
    args: readVariables(childOf(build2, "args"), "build-args"),
    at: placeOf5(entry?.key ?? tree),
    path: build2.path,
    ...entry?.via && { via: entry.via },
    ...context && { context },
    ...dockerfile && { dockerfile }
  };
}
function readPorts(service2) {
  return readItems(service2, "ports", (tree, path) => {
    const short = isMapping(tree) ? tree.short : void 0;
    const hostIp = textAt2(tree, "host_ip");
    const published = textAt2(tree, "published");
    return {
      target: Number(textAt2(tree, "target") ?? 0),
      protocol: textAt2(tree, "protocol") ?? "tcp",
      at: placeOf5(tree),
      path,
      ...hostIp && { hostIp },
      ...published && { published },
      ...short && { text: createText(short, path) }
    };
  });
}
function readMounts(service2, bindSources) {
  return readItems(service2, "volumes", (tree, path) => {
    const source = readText({ tree, path }, "source");
    const sourceState = bindSources.get(sourceOf(tree));
    const createHostPath = scalarAt(tree, "bind", "create_host_path");
    return {
      type: textAt2(tree, "type") ?? "volume",
      target: textAt2(tree, "target") ?? "",
      readOnly: scalarAt(tree, "read_only")?.value === true,
      at: placeOf5(tree),
      path,
      ...source && { source },
      ...sourceState && { sourceState },
      ...createHostPath && createHostPath.style !== "derived" && { createHostPath: createHostPath.value !== false }
    };
  });
}
function readDependencies(service2, declared) {
  const path = childPath(service2.path, "depends_on");
  const written = entriesAt(declared, "depends_on");
  return [...entriesAt(service2.tree, "depends_on")].map(([name, entry]) => ({
    service: name,
    condition: textAt2(entry.value, "condition") ?? "service_started",
    required: scalarAt(entry.value, "required")?.value !== false,
    isImplied: !written.has(name),
    at: entry.key,
    path: childPath(path, name),
    ...entry.via && { via: entry.via }
  }));
}
function readLabels(service2) {
  const labels = /* @__PURE__ */ new Map();
  const element = childOf(service2, "labels");
  if (!element) return labels;
  for (const { key, value, name } of pairsOf(element.tree)) {
    labels.set(name, createText(value ?? { ...key, value: "" }, childPath(element.path, name)));
  }
  return labels;
}
function readExtraHosts(service2) {
  const path = childPath(service2.path, "extra_hosts");
  const hosts = valueAt(service2.tree, "extra_hosts");
  if (!isMapping(hosts))
    return readItems(service2, "extra_hosts", (item, at2) => isScalar(item) ? createText(item, at2) : void 0);
  return [...hosts.entries].flatMap(([host, { value }]) => {
    const addresses = value.kind === "sequence" ? value.items.filter(isScalar) : [value].filter(isScalar);
    return addresses.map(
      (address) => createText({ ...address, style: "derived", value: `${host}=${scalarText(address)}` }, childPath(path, host))
    );
  });
}
function readReferences(service2, key, attribute) {
  return readItems(service2, key, (item, path) => {
    const scalar = isMapping(item) ? item.short ?? scalarAt(item, attribute) : void 0;
    return scalar && createText(scalar, path);
  });
}
function childOf({ tree, path }, key) {
  const value = mappingAt(tree)?.entries.get(key)?.value;
  return value && { tree: value, path: childPath(path, key) };
}
function readItems({ tree, path }, key, read) {
  const list2 = valueAt(tree, key);
  if (list2?.kind !== "sequence") return [];
  return list2.items.flatMap((item, index) => read(item, childPath(childPath(path, key), index)) ?? []);
}
function pairsOf(tree) {
  if (tree.kind === "sequence") {
    return tree.items.filter(isScalar).map((item) => {
      const { key, value } = splitPair(item);
      return { name: scalarText(key), key, ...value && { value } };
    });
  }
  if (!isMapping(tree)) return [];
  return [...tree.entries].flatMap(([name, { value }]) => isScalar(value) ? [{ name, key: value, value }] : []);
}
function textAt2(tree, key) {
  const scalar = scalarAt(tree, key);
  return scalar && scalarText(scalar);
}

// src/compose/environment.ts
function readEnvironment(service2, source) {
  const { lookup: find, examples } = source.project;
  const environment = leaveOpen(readVariables(childOf(service2, "environment"), "environment"), examples);
  const lookup = (name, operator) => find(name, operator) ?? environment.get(name)?.value ?? void 0;
  const variables = /* @__PURE__ */ new Map();
  const envFiles2 = [];
  const earlier = /* @__PURE__ */ new Map();
  for (const [index, item] of itemsAt(service2.tree, "env_file").entries()) {
    const path = `${service2.path}.env_file.${index}`;
    const reference = isMapping(item) ? readReference(item, path, { ...source, scope: { lookup, earlier } }) : void 0;
    if (!reference) continue;
    envFiles2.push(reference);
    for (const variable of definedBy(reference.content)) {
      addVariable(variables, variable);
      if (typeof variable.value === "string") earlier.set(variable.name, variable.value);
    }
  }
  for (const variable of environment.values()) addVariable(variables, variable);
  return { environment, envFiles: envFiles2, variables };
}
function leaveOpen(environment, examples) {
  if (examples.size === 0) return environment;
  const isOpen = ({ name, value, text: text2 }) => value === null && !text2 && examples.has(name);
  return new Map(
    [...environment].map(([name, variable]) => [name, isOpen(variable) ? { ...variable, value: void 0 } : variable])
  );
}
function readReference(item, path, source) {
  const file = scalarAt(item, "path");
  if (!file) return void 0;
  const found = source.reader.find(scalarText(file));
  const required = booleanAt(item, "required") !== false;
  const reference = {
    text: createText(file, childPath(path, "path")),
    file: scalarText(file),
    required,
    isShortForm: item.short !== void 0,
    at: placeOf5(file.relative ?? file),
    path
  };
  if (found.state !== "missing") {
    const format = readFormat(scalarAt(item, "format"), path, source.report);
    const content = source.reader.read(reference.file, found.source, { ...source.scope, ...format });
    return { ...reference, state: found.state, content };
  }
  const { kind, reason } = found.failure;
  if (required || kind !== "missing") reportMissing(reference, reason, source.report);
  return { ...reference, state: "missing", ...kind !== "missing" && { reason } };
}
function reportMissing({ text: text2, at: at2, path }, reason, report) {
  const message = `The env file ${JSON.stringify(text2.template.text)} ${reason}.`;
  report({ kind: "env-file-missing", severity: "error", message, at: at2, path, subject: text2.template.text });
}
function readFormat(format, path, report) {
  if (!format || format.value === "") return {};
  if (format.value === "raw") return { format: "raw" };
  const message = "The only format of an env file is `raw`. Leave `format` out for the usual one.";
  report({ kind: "compose-schema", severity: "error", message, at: placeOf5(format), path: childPath(path, "format") });
  return {};
}
function definedBy(file) {
  const last = /* @__PURE__ */ new Map();
  for (const entry of file?.entries ?? []) {
    if (file?.isExample || entry.value !== void 0) last.set(entry.name, entry);
  }
  return last.values();
}

// src/compose/label-files.ts
function applyLabelFiles(model2, enabled, reading) {
  const services = mappingAt(model2, "services");
  if (!services) return model2;
  const reader = createEnvFileReader({ ...reading, acceptsExamples: false });
  let entries;
  for (const [name, entry] of services.entries) {
    const files = itemsAt(entry.value, "label_file").filter(isScalar);
    if (files.length === 0 || !enabled.has(name) || !isMapping(entry.value)) continue;
    const path = `${childPath("services", name)}.label_file`;
    const labels = readLabels2(files, { path, reader, report: reading.report });
    entries ??= new Map(services.entries);
    entries.set(name, { ...entry, value: withLabels(entry.value, labels) });
  }
  return entries ? withValue(model2, "services", { ...services, entries }) : model2;
}
function readLabels2(files, { path, reader, report }) {
  const labels = [];
  const values = /* @__PURE__ */ new Map();
  for (const [index, at2] of files.entries()) {
    const found = reader.find(scalarText(at2));
    if (found.state === "missing") {
      const message = `The label file ${JSON.stringify(scalarText(at2.relative ?? at2))} ${found.failure.reason}.`;
      report({ kind: "env-file-missing", severity: "error", message, at: at2, path: childPath(path, index) });
      continue;
    }
    const scope = { lookup: (name) => values.get(name), earlier: /* @__PURE__ */ new Map() };
    for (const label of reader.read(scalarText(at2), found.source, scope).entries) {
      if (typeof label.value !== "string") continue;
      labels.push(label);
      values.set(label.name, label.value);
    }
  }
  return labels;
}
function withLabels(service2, labels) {
  if (labels.length === 0) return service2;
  const own = valueAt(service2, "labels");
  return withValue(service2, "labels", derivedSequence([...labels.map(toPair), ...pairsOf2(own)], own ?? service2));
}
function toPair({ name, nameAt, at: at2, text: text2, value }) {
  return makePair(name, nameAt, derivedScalar(value ?? "", text2?.at ?? at2));
}
function pairsOf2(own) {
  if (isSequence(own)) return own.items;
  if (!isMapping(own)) return [];
  return [...own.entries].flatMap(([name, { key, value }]) => {
    if (!isScalar(value)) return [];
    return [makePair(name, key, isNull(value) ? derivedScalar("", value) : value)];
  });
}
function makePair(name, key, value) {
  return { ...derivedScalar(`${name}=${scalarText(value)}`, key), pair: { key, value } };
}

// src/compose/grammar/parsed.ts
function refuse({ start, end }, message) {
  return { problem: { message, start, end } };
}

// src/compose/grammar/port.ts
function parsePorts(text2) {
  const places = locateParts(text2);
  const parts = mapPlaces(places, ({ start, end }) => text2.slice(start, end));
  const hostIp = withoutBrackets(parts.hostIp);
  const target = parseRange(parts.target);
  const published = parts.published === "" ? noPort : parseRange(parts.published);
  const protocol = protocols.find((name) => name === (parts.protocol || "tcp").toLowerCase());
  if (hostIp === void 0 || hostIp !== "" && !isIpAddress(hostIp)) {
    return refuse(places.hostIp, `"${parts.hostIp}" is no IP address; an IPv6 address needs brackets.`);
  }
  if (parts.target === "") return refuse({ start: 0, end: text2.length }, "The port inside the container is missing.");
  if (target === void 0) return refuse(places.target, `The container port "${parts.target}" ${portRule}`);
  if (published === void 0) return refuse(places.published, `The host port "${parts.published}" ${portRule}`);
  if (target.last > target.first && published !== noPort && sizeOf(published) !== sizeOf(target)) {
    return refuse(places.published, "The ranges of host and container ports must be equally long.");
  }
  if (protocol === void 0) return refuse(places.protocol, 'The protocol of a port is "tcp", "udp" or "sctp".');
  return { value: { entries: listEntries({ hostIp, published, target, protocol }), places } };
}
function isIpAddress(text2) {
  return ipv4Pattern.test(text2) || isIpv6Address(text2);
}
var protocols = ["tcp", "udp", "sctp"];
var portRule = "must be a number from 0 to 65535 or a range of two, first-last.";
var noPort = { first: 0, last: 0 };
var ipv4Pattern = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;
function locateParts(text2) {
  const targetColon = text2.lastIndexOf(":");
  const publishedColon = targetColon <= 0 ? -1 : text2.lastIndexOf(":", targetColon - 1);
  const targetStart = targetColon + 1;
  const [port2 = "", protocol] = text2.slice(targetStart).split("/");
  const targetEnd = targetStart + port2.length;
  const protocolStart = protocol === void 0 ? targetEnd : targetEnd + 1;
  return {
    hostIp: { start: 0, end: Math.max(publishedColon, 0) },
    published: { start: publishedColon + 1, end: Math.max(targetColon, 0) },
    target: { start: targetStart, end: targetEnd },
    protocol: { start: protocolStart, end: protocolStart + (protocol ?? "").length }
  };
}
function mapPlaces({ hostIp, published, target, protocol }, map) {
  return { hostIp: map(hostIp), published: map(published), target: map(target), protocol: map(protocol) };
}
function withoutBrackets(host) {
  if (!host.startsWith("[")) return /[:[\]]/.test(host) ? void 0 : host;
  const inner = host.slice(1, -1);
  return host.endsWith("]") && !/[[\]]/.test(inner) ? inner : void 0;
}
function parseRange(text2) {
  const [firstText = "", lastText = firstText] = text2.split("-");
  const first = parsePort(firstText);
  const last = parsePort(lastText);
  if (first === void 0 || last === void 0 || last < first) return void 0;
  return { first, last };
}
function parsePort(text2) {
  const port2 = /^[0-9]+$/.test(text2) ? Number(text2) : Number.POSITIVE_INFINITY;
  return port2 <= 65535 ? port2 : void 0;
}
function sizeOf({ first, last }) {
  return last - first;
}
function listEntries({ hostIp, published, target, protocol }) {
  const entries = [];
  for (let offset = 0; offset <= sizeOf(target); offset++) {
    entries.push({
      hostIp,
      published: publishedText(published, target, offset),
      target: target.first + offset,
      protocol
    });
  }
  return entries.sort((one, other) => `${one.target}/` < `${other.target}/` ? -1 : 1);
}
function publishedText(published, target, offset) {
  if (published === noPort) return "";
  const isDynamic = sizeOf(target) === 0 && sizeOf(published) > 0;
  return isDynamic ? `${published.first}-${published.last}` : String(published.first + offset);
}
function isIpv6Address(text2) {
  const [head = "", tail, ...rest] = text2.split("::");
  if (rest.length > 0) return false;
  if (tail === void 0) return countGroups(head, true) === 8;
  const groups = (head === "" ? 0 : countGroups(head, false)) + (tail === "" ? 0 : countGroups(tail, true));
  return groups <= 7;
}
function countGroups(text2, isEnd) {
  const groups = text2.split(":");
  const last = groups.at(-1) ?? "";
  const hasIpv4 = isEnd && ipv4Pattern.test(last);
  const plain = hasIpv4 ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) ? groups.length + (hasIpv4 ? 1 : 0) : Number.NaN;
}

// src/compose/check.ts
function checkModel(model2, report) {
  rewrite(model2, CHECKS, report);
}
var CHECKS = compilePaths({
  "configs.*": checkKinds(["file", "environment", "content"]),
  "secrets.*": checkKinds(["file", "environment"]),
  "services.*.deploy.resources.reservations.devices.*": checkDeviceRequest,
  "services.*.develop.watch.*.path": checkWatchPath,
  "services.*.gpus.*": checkDeviceRequest,
  "services.*.ports.*": checkHostAddress,
  "services.*.volumes.*": checkMount,
  "volumes.*": checkExternalVolume
});
function checkKinds(kinds) {
  const names = kinds.map((kind) => `\`${kind}\``).join(", ");
  return (tree, path, report) => {
    if (!isMapping(tree)) return tree;
    const [, second] = kinds.filter((kind) => tree.entries.has(kind));
    if (second !== void 0) {
      const isIncluded = scalarAt(tree, second)?.style === "derived";
      const message = isIncluded ? "Compose refuses a config from an included file that takes its content from `environment`." : `Only one of ${names} may be set.`;
      report(inconsistent(keyOf2(tree, second), path, message));
    }
    const isEmpty = !kinds.some((kind) => tree.entries.has(kind));
    if (isEmpty && !tree.entries.has("driver") && !tree.entries.has("external")) {
      report(inconsistent(tree, path, `One of ${names} must be set.`));
    }
    return tree;
  };
}
function checkDeviceRequest(tree, path, report) {
  if (entryAt(tree, "count") && entryAt(tree, "device_ids")) {
    report(inconsistent(keyOf2(tree, "device_ids"), path, "`count` and `device_ids` exclude each other. Keep one."));
  }
  return tree;
}
function checkWatchPath(tree, path, report) {
  if (tree.kind === "scalar" && tree.value === "") report(inconsistent(tree, path, "The path to watch is empty."));
  return tree;
}
function checkHostAddress(tree, path, report) {
  const address = stringAt(tree, "host_ip");
  const at2 = scalarAt(tree, "host_ip");
  if (at2 && address !== void 0 && !isIpAddress(address)) {
    report(inconsistent(at2, `${path}.host_ip`, "`host_ip` must be an IP address."));
  }
  return tree;
}
function checkMount(tree, path, report) {
  if (stringAt(tree, "type") === "bind" && !entryAt(tree, "source")) {
    report(inconsistent(tree, path, "A bind mount needs a `source`."));
  }
  return tree;
}
function checkExternalVolume(tree, path, report) {
  if (!isMapping(tree) || scalarAt(tree, "external")?.value !== true) return tree;
  for (const key of tree.entries.keys()) {
    if (key === "name" || key === "external" || key.startsWith("x-")) continue;
    const message = `An external volume is not created here, so \`${key}\` has no effect. Remove it or \`external\`.`;
    report({ ...inconsistent(keyOf2(tree, key), `${path}.${key}`, message), subject: key });
  }
  return tree;
}
function keyOf2(tree, key) {
  return entryAt(tree, key)?.key ?? tree;
}
function inconsistent(at2, path, message) {
  return { kind: "compose-consistency", severity: "error", message, at: at2, path };
}

// src/compose/defaults.ts
function applyDefaults(model2) {
  const changed = rewrite(model2, DEFAULTS10, void 0);
  return isMapping(changed) ? changed : model2;
}
var DEFAULTS10 = compilePaths({
  "services.*.build": (tree) => withDefault(tree, "context", "."),
  "services.*.deploy.resources.reservations.devices.*": requestAllDevices,
  "services.*.gpus.*": requestAllDevices,
  "services.*.ports.*": (tree) => withDefault(withDefault(tree, "protocol", "tcp"), "mode", "ingress"),
  "services.*.secrets.*": mountSecret,
  "services.*.volumes.*.bind": (tree) => withDefault(tree, "create_host_path", true)
});
function withDefault(tree, key, value) {
  if (!isMapping(tree) || tree.entries.has(key)) return tree;
  return withValue(tree, key, derivedScalar(value, tree));
}
function mountSecret(tree) {
  const source = scalarAt(tree, "source");
  return source ? withDefault(tree, "target", `/run/secrets/${scalarText(source)}`) : tree;
}
function requestAllDevices(tree) {
  return isMapping(tree) && tree.entries.has("device_ids") ? tree : withDefault(tree, "count", "all");
}

// src/compose/canonical/form.ts
function expandShort(short, values) {
  const { tag, history } = short;
  return { ...derivedMapping(values, short), short, ...tag && { tag }, ...history && { history } };
}
function expandItems(sequence, path, expand4) {
  const items = sequence.items.flatMap((item, index) => expand4(item, childPath(path, index)));
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : { ...sequence, items };
}
function unreadable(at2, path, message) {
  return { kind: "compose-schema", severity: "error", message, at: at2, path };
}
function unreadablePart(scalar, path, { message, start, end }) {
  const part = start === end ? scalar : partOf(scalar, start, end);
  return { kind: "compose-schema", severity: "error", message, at: part, path };
}

// src/compose/canonical/devices.ts
var toDevices = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  return expandItems(tree, path, (item, at2) => isScalar(item) ? toDevice(item, at2, context) : [item]);
};
function toDevice(item, path, { report, keepsUnreadable }) {
  const [source, target, permissions, ...rest] = fieldsOf(item);
  if (!source || rest.length > 0 || item.type !== "string") {
    if (keepsUnreadable) return [item];
    report(unreadable(item, path, "A device has at most three parts, `source:target:permissions`. Use the long form."));
    return [];
  }
  return [
    expandShort(item, [
      ["source", source],
      ["target", target?.value ? target : source],
      ["permissions", permissions ?? derivedScalar("rwm", item)]
    ])
  ];
}
function fieldsOf(item) {
  let start = 0;
  return scalarText(item).split(":").map((field) => {
    const part = partOf(item, start, start + field.length);
    start += field.length + 1;
    return part;
  });
}

// src/compose/canonical/external.ts
var toExternalName = (tree, path, context) => {
  const external2 = entryAt(tree, "external");
  if (!isMapping(tree) || !isMapping(external2?.value)) return tree;
  const named2 = withValue(tree, "external", derivedScalar(true, external2.value));
  const name = scalarAt(external2.value, "name");
  return name ? adoptName(named2, name, { ...context, path }) : named2;
};
function adoptName(tree, name, { report, path }) {
  report({
    kind: "compose-deprecated",
    severity: "warning",
    message: "`external.name` is deprecated. Set `name` beside `external: true`.",
    at: name,
    path: `${path}.external.name`
  });
  const own = scalarAt(tree, "name");
  if (!own) return withValue(tree, "name", name);
  if (own.value !== name.value) {
    report({
      kind: "compose-consistency",
      severity: "error",
      message: "`name` and `external.name` differ. Keep only `name`.",
      at: name,
      path: `${path}.external.name`,
      related: [{ at: own, message: "`name` is set here." }]
    });
  }
  return tree;
}

// src/compose/canonical/lists.ts
var toBuild = (tree) => isText2(tree) ? expandShort(tree, [["context", tree]]) : tree;
var toExtends = (tree) => isText2(tree) ? expandShort(tree, [["service", tree]]) : tree;
var toList2 = (tree) => isText2(tree) ? derivedSequence([tree], tree) : tree;
var toText = (tree) => isScalar(tree) && tree.type !== "string" ? { ...tree, type: "string", value: scalarText(tree) } : tree;
var toGpus = (tree) => {
  if (!isText2(tree)) return tree;
  return derivedSequence([derivedMapping([["count", derivedScalar("all", tree)]], tree)], tree);
};
var toReferences = (tree, path) => mapSequence(tree, path, (item) => isText2(item) ? expandShort(item, [["source", item]]) : item);
var toEnvFiles = (tree, path) => mapSequence(isText2(tree) ? derivedSequence([tree], tree) : tree, path, toEnvFile);
function toEnvFile(item) {
  if (isText2(item)) {
    return expandShort(item, [
      ["path", item],
      ["required", derivedScalar(true, item)]
    ]);
  }
  if (!isMapping(item) || item.entries.has("required")) return item;
  return withValue(item, "required", derivedScalar(true, item));
}
function mapSequence(tree, path, change) {
  return isSequence(tree) ? expandItems(tree, path, (item) => [change(item)]) : tree;
}
function isText2(tree) {
  return isScalar(tree) && tree.type === "string";
}

// src/compose/canonical/mappings.ts
var toDependencies = (tree) => {
  if (isSequence(tree)) return toMapping(tree, (item) => ({ key: item, value: derivedMapping([], item) }));
  return tree;
};
var toDependency = (tree) => {
  if (!isMapping(tree)) return tree;
  const conditional = tree.entries.has("condition") ? tree : withValue(tree, "condition", derivedScalar("service_started", tree));
  return tree.entries.has("required") ? conditional : withValue(conditional, "required", derivedScalar(true, tree));
};
var toKeys = (tree) => isSequence(tree) ? toMapping(tree, (item) => ({ key: item, value: derivedScalar(null, item) })) : tree;
var toPairs = (tree, path, { report, keepsUnreadable }) => {
  if (!isSequence(tree)) return tree;
  const bad = tree.items.findIndex((item2) => item2.kind !== "scalar" || !scalarText(item2).includes("="));
  const item = tree.items[bad];
  if (item && keepsUnreadable) return tree;
  if (item) report(unreadable(item, childPath(path, bad), "This item has no `=`. Write it as `name=value`."));
  return toMapping(tree, splitPair);
};
var toSshKeys = (tree, path, { report }) => {
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    if (item.kind !== "scalar" || scalarText(item) === "default" || scalarText(item).includes("=")) continue;
    report(unreadable(item, childPath(path, index), "Only `default` may stand without a path. Write `id=path`."));
  }
  return toMapping(tree, (item) => {
    const { key, value } = splitPair(item);
    return { key, value: value ?? derivedScalar(null, item) };
  });
};
function toMapping(sequence, pairOf2) {
  const entries = /* @__PURE__ */ new Map();
  for (const item of sequence.items) {
    if (item.kind !== "scalar") continue;
    const { key, value } = pairOf2(item);
    if (value) entries.set(scalarText(key), { key: { file: key.file, start: key.start, end: key.end }, value });
  }
  const { file, start, end, tag, history } = sequence;
  return { kind: "mapping", entries, file, start, end, ...tag && { tag }, ...history && { history } };
}

// src/compose/canonical/ports.ts
var toPorts = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  let count3 = 0;
  return expandItems(tree, path, (item, at2) => {
    if (count3 > MOST_PORTS) return [];
    const ports2 = isScalar(item) ? toPort(item, at2, context) : [item];
    count3 += ports2.length;
    if (count3 > MOST_PORTS)
      context.report(unreadable(item, at2, "These are more ports than a machine has. Publish fewer."));
    return ports2;
  });
};
var MOST_PORTS = 2 ** 17;
function toPort(item, path, { report, keepsUnreadable }) {
  if (item.type !== "string" && item.type !== "int") {
    report(unreadable(item, path, "A port is a number or a text such as `8080:80`."));
    return [];
  }
  const parsed = parsePorts(scalarText(item));
  if ("value" in parsed) return parsed.value.entries.map((entry) => toEntry(item, entry, parsed.value.places));
  if (keepsUnreadable) return [item];
  report(unreadablePart(item, path, parsed.problem));
  return [];
}
function toEntry(item, entry, places) {
  const cut2 = (value, place) => {
    const part = place.start === place.end ? item : partOf(item, place.start, place.end);
    return part.value === value ? part : derivedScalar(value, locatePart(part, 0, scalarText(part).length));
  };
  const fields = [["mode", derivedScalar("ingress", item)]];
  if (entry.hostIp) fields.push(["host_ip", cut2(entry.hostIp, places.hostIp)]);
  fields.push(["target", derivedScalar(entry.target, cut2(entry.target, places.target))]);
  if (entry.published) fields.push(["published", cut2(entry.published, places.published)]);
  fields.push(["protocol", cut2(entry.protocol, places.protocol)]);
  return expandShort(item, fields);
}

// src/compose/canonical/ulimits.ts
var checkUlimit = (tree, path, { report, keepsUnreadable }) => {
  if (isScalar(tree) && !isInt64(tree) && !keepsUnreadable)
    report(unreadable(tree, path, "A limit is a whole number without quotes, or a mapping with `soft` and `hard`."));
  return tree;
};

// src/compose/grammar/mount.ts
function parseMount(text2) {
  if (text2 === "") return refuse({ start: 0, end: 0 }, "A mount cannot be empty.");
  if (isTiny(text2)) return { value: { ...plainMount, target: cleanTarget(text2), places: { target: wholeOf3(text2) } } };
  const fields = splitFields(text2);
  const empty = fields.slice(0, 3).find(({ start, end, isUnclosed }) => start === end && !isUnclosed);
  if (empty) return refuse(empty, "A mount has an empty part between its colons.");
  const tooMany = fields[3];
  if (tooMany) return refuse({ start: tooMany.start, end: text2.length }, "A mount has at most three parts.");
  return { value: toMount(text2, fields) };
}
var propagations = /* @__PURE__ */ new Set(["rprivate", "private", "rshared", "shared", "rslave", "slave"]);
var drivePattern = new RegExp("^\\p{L}$", "u");
var nothing = { start: 0, end: 0 };
var plainMount = { type: "volume", isReadOnly: false, isNoCopy: false, hasOptions: false };
function isTiny(text2) {
  return text2.length === 1 ? text2 < "\u0800" : text2.length === 2 && text2 < "\x80" && text2.charAt(1) < "\x80";
}
function wholeOf3(text2) {
  return { start: 0, end: text2.length };
}
function splitFields(text2) {
  const fields = [];
  let start = 0;
  let depth = 0;
  for (let at2 = 0; at2 < text2.length; at2++) {
    const character = text2[at2];
    if (character === "$" && text2[at2 + 1] === "{") depth++;
    else if (character === "}" && depth > 0) depth--;
    else if (character === ":" && depth === 0 && !drivePattern.test(text2.slice(start, at2))) {
      fields.push({ start, end: at2 });
      start = at2 + 1;
    }
  }
  const end = text2.length;
  fields.push(depth === 0 ? { start, end } : { start: end, end, isUnclosed: true });
  return fields;
}
function toMount(text2, fields) {
  const [first = nothing, second, options2] = fields;
  const source = second === void 0 ? void 0 : text2.slice(first.start, first.end);
  const target = second ?? first;
  const words = options2 === void 0 ? [] : text2.slice(options2.start, options2.end).split(",");
  const propagation = words.findLast((word2) => propagations.has(word2));
  const selinux = words.findLast((word2) => word2 === "z" || word2 === "Z");
  return {
    type: source !== void 0 && isHostPath(source) ? "bind" : "volume",
    ...source !== void 0 && { source },
    target: cleanTarget(text2.slice(target.start, target.end)),
    isReadOnly: words.findLast((word2) => word2 === "ro" || word2 === "rw") === "ro",
    isNoCopy: words.includes("nocopy"),
    ...propagation !== void 0 && { propagation },
    ...selinux !== void 0 && { selinux },
    hasOptions: true,
    places: { ...source !== void 0 && { source: first }, target, ...options2 && { options: options2 } }
  };
}
function isHostPath(source) {
  return new RegExp("^(?:[./~]|\\\\\\\\|\\p{L}:)", "u").test(source);
}
function cleanTarget(target) {
  if (target === "") return "";
  return cleanPath(target.startsWith("/") ? target : `./${target}`);
}

// src/compose/canonical/volumes.ts
var toMounts = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  return expandItems(tree, path, (item, at2) => isScalar(item) ? toMount2(item, at2, context) : [item]);
};
function toMount2(item, path, { report, keepsUnreadable }) {
  const parsed = parseMount(scalarText(item));
  if ("value" in parsed) return [toLongMount(item, parsed.value)];
  if (keepsUnreadable) return [item];
  report(unreadablePart(item, path, parsed.problem));
  return [];
}
function toLongMount(item, mount2) {
  const { places } = mount2;
  const fields = [["type", derivedScalar(mount2.type, item)]];
  if (places.source) fields.push(["source", cut(item, places.source)]);
  if (mount2.target !== "") fields.push(["target", { ...cut(item, places.target), value: mount2.target }]);
  if (mount2.isReadOnly) fields.push(["read_only", derivedScalar(true, item)]);
  const bind2 = bindOptions(item, mount2);
  if (bind2.length > 0) fields.push(["bind", derivedMapping(bind2, item)]);
  const isVolume = mount2.type === "volume" && mount2.hasOptions;
  if (isVolume || mount2.isNoCopy) fields.push(["volume", derivedMapping(volumeOptions(item, mount2), item)]);
  return expandShort(item, fields);
}
function bindOptions(item, { type, propagation, selinux }) {
  const options2 = [];
  if (selinux) options2.push(["selinux", derivedScalar(selinux, item)]);
  if (propagation) options2.push(["propagation", derivedScalar(propagation, item)]);
  if (type === "bind") options2.push(["create_host_path", derivedScalar(true, item)]);
  return options2;
}
function volumeOptions(item, { isNoCopy }) {
  return isNoCopy ? [["nocopy", derivedScalar(true, item)]] : [];
}
function cut(item, { start, end }) {
  return start === 0 && end === scalarText(item).length ? item : partOf(item, start, end);
}

// src/compose/canonical/index.ts
function toLongForm(tree, report, keepsUnreadable = false) {
  const changed = rewrite(tree, FORMS, { report, keepsUnreadable });
  return isMapping(changed) ? changed : tree;
}
var FORMS = compilePaths({
  "services.*.build": toBuild,
  "services.*.build.additional_contexts": toPairs,
  "services.*.build.provenance": toText,
  "services.*.build.sbom": toText,
  "services.*.build.secrets": toReferences,
  "services.*.build.ssh": toSshKeys,
  "services.*.build.ulimits.*": checkUlimit,
  "services.*.configs": toReferences,
  "services.*.depends_on": toDependencies,
  "services.*.depends_on.*": toDependency,
  "services.*.develop.watch.*.ignore": toList2,
  "services.*.develop.watch.*.include": toList2,
  "services.*.devices": toDevices,
  "services.*.dns": toList2,
  "services.*.env_file": toEnvFiles,
  "services.*.extends": toExtends,
  "services.*.gpus": toGpus,
  "services.*.label_file": toList2,
  "services.*.models": toKeys,
  "services.*.networks": toKeys,
  "services.*.ports": toPorts,
  "services.*.secrets": toReferences,
  "services.*.ulimits.*": checkUlimit,
  "services.*.volumes": toMounts,
  "configs.*": toExternalName,
  "networks.*": toExternalName,
  "secrets.*": toExternalName,
  "volumes.*": toExternalName
});

// src/compose/cast.ts
var CASTS = compilePaths({
  "configs.*.external": "boolean",
  "networks.*.attachable": "boolean",
  "networks.*.enable_ipv4": "boolean",
  "networks.*.enable_ipv6": "boolean",
  "networks.*.external": "boolean",
  "networks.*.internal": "boolean",
  "secrets.*.external": "boolean",
  "services.*.cpu_count": "integer",
  "services.*.cpu_percent": "float",
  "services.*.cpu_period": "integer",
  "services.*.cpu_quota": "integer",
  "services.*.cpu_rt_period": "integer",
  "services.*.cpu_rt_runtime": "integer",
  "services.*.cpu_shares": "integer",
  "services.*.cpus": "float32",
  "services.*.depends_on.*.required": "boolean",
  "services.*.depends_on.*.restart": "boolean",
  "services.*.deploy.placement.max_replicas_per_node": "integer",
  "services.*.deploy.replicas": "integer",
  "services.*.deploy.restart_policy.max_attempts": "integer",
  "services.*.deploy.rollback_config.max_failure_ratio": "float",
  "services.*.deploy.rollback_config.parallelism": "integer",
  "services.*.deploy.update_config.max_failure_ratio": "float",
  "services.*.deploy.update_config.parallelism": "integer",
  "services.*.healthcheck.disable": "boolean",
  "services.*.healthcheck.retries": "integer",
  "services.*.init": "boolean",
  "services.*.oom_kill_disable": "boolean",
  "services.*.oom_score_adj": "integer",
  "services.*.pids_limit": "integer",
  "services.*.ports.*.target": "integer",
  "services.*.privileged": "boolean",
  "services.*.read_only": "boolean",
  "services.*.scale": "integer",
  "services.*.stdin_open": "boolean",
  "services.*.tty": "boolean",
  "services.*.ulimits.*": "integer",
  "services.*.ulimits.*.hard": "integer",
  "services.*.ulimits.*.soft": "integer",
  "services.*.volumes.*.read_only": "boolean",
  "services.*.volumes.*.volume.nocopy": "boolean",
  "volumes.*.external": "boolean"
});
function castText(text2, type) {
  if (type === "boolean") return castBoolean(text2);
  if (type === "integer") return castTo("int", parseInteger(text2));
  const value = parseFloat64(text2);
  return castTo("float", type === "float32" && value !== void 0 ? roundToFloat32(value) : value);
}
var BOOLEANS = /* @__PURE__ */ new Map([
  ["true", true],
  ["y", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["n", false],
  ["no", false],
  ["off", false]
]);
function castBoolean(text2) {
  const word2 = text2.toLowerCase();
  const value = BOOLEANS.get(word2);
  if (value === void 0) return void 0;
  return { type: "bool", value, isDeprecated: word2 !== "true" && word2 !== "false" };
}
function castTo(type, value) {
  return value === void 0 ? void 0 : { type, value, isDeprecated: false };
}

// src/compose/interpolate-tree.ts
function interpolateTree(tree, lookup, report) {
  return visit(tree, CASTS, { lookup, report, path: [] });
}
var DOLLAR = "$";
function visit(tree, table, context) {
  if (tree.kind === "scalar") return tree.type === "string" ? visitText(tree, table, context) : tree;
  return tree.kind === "mapping" ? visitMapping(tree, table, context) : visitSequence(tree, table, context);
}
function visitMapping(mapping2, table, context) {
  let entries;
  for (const [key, entry] of mapping2.entries) {
    context.path.push(key);
    const value = visit(entry.value, table?.keys.get(key) ?? table?.any, context);
    context.path.pop();
    if (value === entry.value) continue;
    entries ??= new Map(mapping2.entries);
    entries.set(key, { ...entry, value });
  }
  return entries ? { ...mapping2, entries } : mapping2;
}
function visitSequence(sequence, table, context) {
  let items;
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (!item) continue;
    context.path.push(index);
    const value = visit(item, table?.any, context);
    context.path.pop();
    if (value === item) continue;
    items ??= [...sequence.items];
    items[index] = value;
  }
  return items ? { ...sequence, items } : sequence;
}
function visitText(scalar, table, context) {
  const text2 = String(scalar.value);
  const expanded = text2.includes(DOLLAR) ? expand3(scalar, text2, context) : scalar;
  return table?.value ? cast(expanded, table.value, context) : expanded;
}
function expand3(scalar, text2, context) {
  const { value, references, problems } = interpolate(text2, context.lookup);
  for (const problem of problems) context.report(problemOf(scalar, problem, context));
  if (references.length === 0 && value === text2) return scalar;
  return { ...scalar, value, template: { text: text2, references } };
}
var KINDS = { syntax: "compose-syntax", required: "required-variable", unset: "undefined-variable" };
function problemOf(scalar, problem, { path }) {
  const { kind, name, message, start, end } = problem;
  return {
    kind: KINDS[kind],
    severity: kind === "unset" ? "warning" : "error",
    message,
    at: locateWithin(scalar, start, end),
    path: path.join("."),
    ...name !== void 0 && { subject: name }
  };
}
var WANTED = {
  boolean: "true or false",
  integer: "a whole number",
  float: "a number",
  float32: "a number"
};
function cast(scalar, type, context) {
  const result = castText(String(scalar.value), type);
  const path = context.path.join(".");
  const at2 = placeOfValue(scalar);
  if (!result) {
    const source = scalar.template ? "the value of the variable" : "this text";
    const message = `${path} must be ${WANTED[type]}, and ${source} is not.`;
    context.report({ kind: "compose-schema", severity: "error", message, at: at2, path });
    return scalar;
  }
  if (result.isDeprecated) {
    const message = `${path} is written in a way that only YAML 1.1 took for a boolean. Write ${result.value}.`;
    context.report({ kind: "compose-deprecated", severity: "warning", message, at: at2, path });
  }
  return { ...scalar, type: result.type, value: result.value };
}
function placeOfValue(scalar) {
  const [reference, ...others] = scalar.template?.references ?? [];
  if (reference && others.length === 0) return locateWithin(scalar, reference.start, reference.end);
  const { file, start, end } = scalar;
  return { file, start, end };
}

// src/compose/merge-values.ts
function mergeValues2(merge) {
  const merged = mergeByRule(merge);
  return merged.kind === "sequence" && merged.items.length > MOST_ITEMS ? refuseLength(merge) : merged;
}
function mergeByRule(merge) {
  const { base, over, table } = merge;
  if (table?.value) return table.value(merge);
  if (isNull(over)) return base;
  if (base.kind === "scalar") return replaceValue(merge);
  if (base.kind === "mapping") return over.kind === "mapping" ? mergeMappings({ ...merge, base, over }) : clash(merge);
  return over.kind === "sequence" ? appendItems(base, over.items) : clash(merge);
}
function mergeMappings(merge) {
  const { base, over, context } = merge;
  const entries = new Map(context.hop ? arrive(base.entries, over.entries, context.hop) : base.entries);
  let isChanged = context.hop !== void 0;
  for (const [key, entry] of over.entries) {
    const before = base.entries.get(key);
    const merged = before ? mergeEntries(merge, key, { before, entry }) : entry;
    if (merged === before) continue;
    entries.set(key, merged);
    isChanged = true;
  }
  return isChanged ? { ...base, entries } : base;
}
function replaceValue({ base, over, context }) {
  return withReplaced(over, base, context.reason);
}
function withReplaced(winner, loser, rule) {
  if (winner === loser) return winner;
  const replaced = [...winner.history?.replaced ?? [], { value: loser, rule }, ...loser.history?.replaced ?? []];
  return { ...winner, history: { replaced: replaced.slice(0, LONGEST_HISTORY) } };
}
var LONGEST_HISTORY = 100;
function appendItems(base, items) {
  return items.length === 0 ? base : { ...base, items: [...base.items, ...items] };
}
function clash({ base, over, path, context }) {
  const message = `${path} is a ${NAMES[base.kind]} that this ${NAMES[over.kind]} cannot be merged with. Write both in the same form.`;
  context.report({
    kind: "compose-merge",
    severity: "error",
    message,
    at: { file: over.file, start: over.start, end: over.end },
    path,
    related: [{ at: { file: base.file, start: base.start, end: base.end }, message: "The value it comes over." }]
  });
  return base;
}
var MOST_ITEMS = 1e5;
function refuseLength({ base, over, path, context }) {
  const message = `${path} comes to more than ${MOST_ITEMS} items. Include each file once.`;
  const { file, start, end } = over;
  context.report({ kind: "compose-merge", severity: "error", message, at: { file, start, end }, path });
  return base;
}
var NAMES = { mapping: "mapping", sequence: "list", scalar: "single value" };
function mergeEntries(merge, key, { before, entry }) {
  const value = mergeValues2({
    base: before.value,
    over: entry.value,
    path: childPath(merge.path, key),
    table: merge.table?.keys.get(key) ?? merge.table?.any,
    context: merge.context
  });
  if (value === before.value) return before;
  return isSamePlace(value, entry.value) ? { ...entry, value } : { ...before, value };
}
function isSamePlace(a, b) {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
function* arrive(base, over, hop) {
  for (const [key, entry] of base) yield [key, over.has(key) ? entry : arriveThrough(entry, hop)];
}
function arriveThrough(entry, hop) {
  return { ...entry, via: entry.via ? [hop, ...entry.via] : [hop] };
}

// src/compose/merge-pools.ts
function mergePools(merge) {
  const { base, over } = merge;
  if (!isSequence(base) || !isSequence(over)) return clash(merge);
  const pools = [];
  for (const original of base.items.filter(isMapping)) mergePool(pools, original, { ...merge, over });
  return pools.length === 0 ? derivedScalar(null, over) : { ...base, items: pools };
}
function mergePool(pools, original, merge) {
  let pool = original;
  const places = /* @__PURE__ */ new Set();
  for (const override2 of merge.over.items.filter(isMapping)) {
    const isOther = subnetOf(override2) !== subnetOf(pool);
    if (isOther && indexOfSubnet(pools, override2) < 0) {
      pools.push(override2);
      continue;
    }
    pool = mergeMappings({ ...merge, base: pool, over: override2 });
    for (const place of places) pools[place] = pool;
    const index = indexOfSubnet(pools, pool);
    places.add(index < 0 ? pools.push(pool) - 1 : index);
    for (const place of places) pools[place] = pool;
  }
}
function indexOfSubnet(pools, pool) {
  return pools.findIndex((known2) => subnetOf(known2) === subnetOf(pool));
}
function subnetOf(pool) {
  const subnet = valueAt(pool, "subnet");
  return isScalar(subnet) ? `${subnet.type} ${scalarText(subnet)}` : "";
}

// src/compose/merge-rules.ts
var MERGE_RULES = compilePaths({
  "networks.*.ipam.config": mergePools,
  "networks.*.labels": mergePairs,
  "services.*.annotations": mergePairs,
  "services.*.build": mergeBuild,
  "services.*.build.additional_contexts": mergePairs,
  "services.*.build.args": mergePairs,
  "services.*.build.extra_hosts": mergeHosts,
  "services.*.build.labels": mergePairs,
  "services.*.command": replaceValue,
  "services.*.depends_on": mergeDependencies,
  "services.*.deploy.labels": mergePairs,
  "services.*.dns": mergePairs,
  "services.*.dns_opt": mergePairs,
  "services.*.dns_search": mergePairs,
  "services.*.entrypoint": replaceValue,
  "services.*.env_file": mergePairs,
  "services.*.environment": mergePairs,
  "services.*.extra_hosts": mergeHosts,
  "services.*.healthcheck.test": replaceValue,
  "services.*.label_file": mergePairs,
  "services.*.labels": mergePairs,
  "services.*.logging": mergeLogging,
  "services.*.models": mergeKeys,
  "services.*.networks": mergeKeys,
  "services.*.sysctls": mergePairs,
  "services.*.tmpfs": mergePairs,
  "services.*.ulimits.*": replaceValue,
  "volumes.*.labels": mergeUncollapsedPairs
});
function mergePairs({ base, over }) {
  return appendItems(toSequence(base), toSequence(over).items);
}
function mergeUncollapsedPairs({ base, over }) {
  return orNull(appendItems(toSequence(base), toSequence(over).items), base);
}
function mergeHosts({ base, over }) {
  const hosts = toSequence(base);
  const known2 = new Set(hosts.items.filter(isScalar).map(scalarText));
  const others = toSequence(over).items.filter((item) => !isScalar(item) || !known2.has(scalarText(item)));
  return orNull(appendItems(hosts, others), base);
}
function orNull(merged, base) {
  return merged.items.length === 0 && !isSequence(base) ? derivedScalar(null, base) : merged;
}
function mergeBuild(merge) {
  return mergeAsMappings(merge, (tree) => {
    if (isMapping(tree)) return tree;
    return stringOf(tree) === void 0 ? void 0 : derivedMapping([["context", tree]], tree);
  });
}
function mergeDependencies(merge) {
  return mergeNames(
    merge,
    (item) => derivedMapping(
      [
        ["condition", derivedScalar("service_started", item)],
        ["required", derivedScalar(true, item)]
      ],
      item
    )
  );
}
function mergeKeys(merge) {
  return mergeNames(merge, (item) => derivedScalar(null, item));
}
function mergeNames(merge, makeValue) {
  const isOfNames = hasOnlyNames(merge.base) && hasOnlyNames(merge.over);
  return isOfNames ? mergeAsMappings(merge, (tree) => toMapping2(tree, makeValue)) : clash(merge);
}
function mergeLogging(merge) {
  const { base, over } = merge;
  if (!isMapping(base) || !isMapping(over)) return clash(merge);
  const before = valueAt(base, "driver");
  const driver = valueAt(over, "driver");
  const isSame = !before || !driver || driverText(before) === driverText(driver);
  return isSame ? mergeMappings({ ...merge, base, over }) : replaceValue(merge);
}
function driverText(driver) {
  return isScalar(driver) ? `${driver.type} ${scalarText(driver)}` : driver.kind;
}
function mergeAsMappings(merge, convert) {
  const base = convert(merge.base);
  const over = convert(merge.over);
  if (!over || over.entries.size === 0) return base ?? merge.base;
  return base ? mergeMappings({ ...merge, base, over }) : clash(merge);
}
function hasOnlyNames(tree) {
  return !isSequence(tree) || tree.items.every((item) => stringOf(item) !== void 0);
}
function toMapping2(tree, makeValue) {
  if (isMapping(tree)) return tree;
  if (!isSequence(tree)) return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const item of tree.items) {
    const name = stringOf(item);
    if (name === void 0) continue;
    const { file: file2, start: start2, end: end2 } = item;
    entries.set(name, { key: { file: file2, start: start2, end: end2 }, value: makeValue(item) });
  }
  const { file, start, end } = tree;
  return { kind: "mapping", entries, file, start, end };
}
function toSequence(tree) {
  if (isSequence(tree)) return tree;
  if (isMapping(tree)) return derivedSequence(pairsOf3(tree), tree);
  return derivedSequence(stringOf(tree) === void 0 ? [] : [tree], tree);
}
function pairsOf3(mapping2) {
  const pairs = [];
  for (const [name, entry] of mapping2.entries) {
    const { value } = entry;
    if (isSequence(value)) for (const item of value.items) pairs.push(pairOf(name, entry, item));
    else pairs.push(isNull(value) ? bareName(name, entry) : pairOf(name, entry, value));
  }
  return pairs.sort((a, b) => compareTexts(scalarText(a), scalarText(b)));
}
function pairOf(name, { key }, value) {
  const isTogether = key.file === value.file && key.end <= value.start;
  const end = isTogether ? value.end : key.end;
  const text2 = `${name}=${printValue(value)}`;
  const pair = { ...derivedScalar(text2, key), end };
  return isScalar(value) ? { ...pair, pair: { key, value }, ...value.history && { history: value.history } } : pair;
}
function bareName(name, { key }) {
  return derivedScalar(name, key);
}
function printValue(value) {
  if (isNull(value)) return "<nil>";
  if (isScalar(value)) return scalarText(value);
  if (isSequence(value)) return `[${value.items.map(printValue).join(" ")}]`;
  const keys = [...value.entries.keys()].sort(compareTexts);
  return `map[${keys.map((key) => `${key}:${printValue(valueAt(value, key) ?? value)}`).join(" ")}]`;
}
function compareTexts(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/compose/merge.ts
function mergeModels(base, over, context) {
  if (base.entries.size === 0) return over;
  return mergeMappings({ base, over, path: "", table: MERGE_RULES, context });
}
function mergeElements(merge) {
  let table = MERGE_RULES;
  for (const key of merge.path.split(".")) table = table?.keys.get(key) ?? table?.any;
  return mergeValues2({ ...merge, table });
}

// src/compose/schema/duplicates.ts
function hasDuplicates(items) {
  return items.length > 1 && findDuplicates(items).length > 0;
}
function findDuplicates(items) {
  const scalars = /* @__PURE__ */ new Map();
  const texts2 = /* @__PURE__ */ new Map();
  const duplicates2 = [];
  items.forEach((item, index) => {
    const isScalar2 = typeof item !== "object" || item === null;
    const [seen, identity] = isScalar2 ? [scalars, item] : [texts2, canonicalText(item)];
    const first = seen.get(identity) ?? (typeof item === "number" ? scalars.get(String(item)) : void 0);
    if (first === void 0) seen.set(identity, index);
    else duplicates2.push({ first, again: index });
  });
  return duplicates2;
}
function canonicalText(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join()}}`;
}
function isList(value) {
  return Array.isArray(value);
}

// src/generated/compose-validator.js
var add = (errors, error) => errors === null ? [error] : (errors.push(error), errors);
var validateCompose = validate212;
var schema6 = { "type": "object", "properties": { "version": { "type": "string" }, "name": { "type": "string" }, "include": { "type": "array", "items": { "$ref": "part1" } }, "services": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part3" } }, "additionalProperties": false }, "networks": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part51" } } }, "volumes": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part55" } }, "additionalProperties": false }, "configs": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part56" } }, "additionalProperties": false }, "secrets": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part58" } }, "additionalProperties": false }, "models": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part59" } } } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
var func3 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
var func0 = hasDuplicates;
function validate232(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "env_file" || key0 === "project_directory")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate232(data.path, { instancePath: instancePath + "/path" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.env_file !== void 0) {
      if (!validate232(data.env_file, { instancePath: instancePath + "/env_file" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_directory !== void 0) {
      if (typeof data.project_directory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/project_directory", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "properties": { "annotations": { "$ref": "part4" }, "attach": { "type": ["boolean", "string"] }, "blkio_config": { "$ref": "part5" }, "build": { "$ref": "part8" }, "cap_add": { "$ref": "part16" }, "cap_drop": { "$ref": "part16" }, "cgroup": { "type": "string", "enum": ["host", "private"] }, "cgroup_parent": { "type": "string" }, "command": { "$ref": "part17" }, "configs": { "$ref": "part12" }, "container_name": { "type": "string", "pattern": "[a-zA-Z0-9][a-zA-Z0-9_.-]+", "description": "a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`" }, "cpu_count": { "type": ["integer", "string"], "minimum": 0 }, "cpu_percent": { "type": ["integer", "string"], "minimum": 0, "maximum": 100 }, "cpu_period": { "type": ["number", "string"] }, "cpu_quota": { "type": ["number", "string"] }, "cpu_rt_period": { "type": ["number", "string"] }, "cpu_rt_runtime": { "type": ["number", "string"] }, "cpu_shares": { "type": ["number", "string"] }, "cpus": { "type": ["number", "string"] }, "cpuset": { "type": "string" }, "credential_spec": { "$ref": "part18" }, "depends_on": { "type": ["array", "object"], "items": { "type": "string" }, "uniqueItems": true, "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part19" } }, "additionalProperties": false }, "deploy": { "$ref": "part20" }, "develop": { "$ref": "part31" }, "device_cgroup_rules": { "$ref": "part16" }, "devices": { "type": "array", "items": { "$ref": "part34" } }, "dns": { "$ref": "part2" }, "dns_opt": { "$ref": "part16" }, "dns_search": { "$ref": "part2" }, "domainname": { "type": "string" }, "entrypoint": { "$ref": "part17" }, "env_file": { "type": ["string", "array"], "items": { "$ref": "part35" } }, "environment": { "$ref": "part4" }, "expose": { "type": "array", "items": { "type": ["number", "string"] }, "uniqueItems": true }, "extends": { "$ref": "part36" }, "external_links": { "$ref": "part16" }, "extra_hosts": { "$ref": "part10" }, "gpus": { "type": ["string", "array"], "pattern": "^all$", "description": "`all` or a list of devices", "items": { "$ref": "part37" } }, "group_add": { "type": "array", "items": { "type": ["number", "string"] }, "uniqueItems": true }, "healthcheck": { "$ref": "part38" }, "hostname": { "type": "string" }, "image": { "type": "string" }, "init": { "type": ["boolean", "string"] }, "ipc": { "type": "string" }, "isolation": { "type": "string" }, "label_file": { "$ref": "part11" }, "labels": { "$ref": "part4" }, "links": { "$ref": "part16" }, "logging": { "$ref": "part39" }, "mac_address": { "type": "string" }, "mem_limit": { "type": ["number", "string"] }, "mem_reservation": { "type": ["integer", "string"] }, "mem_swappiness": { "type": ["integer", "string"] }, "memswap_limit": { "type": ["number", "string"] }, "models": { "type": ["array", "object"], "items": { "type": "string" }, "uniqueItems": true, "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part40" } } }, "network_mode": { "type": "string" }, "networks": { "type": ["array", "object"], "items": { "type": "string" }, "uniqueItems": true, "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "part41" } }, "additionalProperties": false }, "oom_kill_disable": { "type": ["boolean", "string"] }, "oom_score_adj": { "type": ["integer", "string"], "minimum": -1e3, "maximum": 1e3 }, "pid": { "type": ["string", "null"] }, "pids_limit": { "type": ["number", "string"] }, "platform": { "type": "string" }, "ports": { "type": "array", "items": { "$ref": "part43" }, "uniqueItems": true }, "post_start": { "type": "array", "items": { "$ref": "part33" } }, "pre_start": { "type": "array", "items": { "$ref": "part44" } }, "pre_stop": { "type": "array", "items": { "$ref": "part33" } }, "privileged": { "type": ["boolean", "string"] }, "profiles": { "$ref": "part16" }, "provider": { "$ref": "part45" }, "pull_policy": { "type": "string", "pattern": "always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+", "description": "`always`, `never`, `build`, `missing`, `if_not_present`, `refresh`, `daily`, `weekly` or `every_` with a duration" }, "pull_refresh_after": { "type": "string" }, "read_only": { "type": ["boolean", "string"] }, "restart": { "type": "string" }, "runtime": { "type": "string" }, "scale": { "type": ["integer", "string"] }, "secrets": { "$ref": "part12" }, "security_opt": { "$ref": "part16" }, "shm_size": { "type": ["number", "string"] }, "stdin_open": { "type": ["boolean", "string"] }, "stop_grace_period": { "type": "string" }, "stop_signal": { "type": "string" }, "storage_opt": { "type": "object" }, "sysctls": { "$ref": "part4" }, "tmpfs": { "$ref": "part2" }, "tty": { "type": ["boolean", "string"] }, "ulimits": { "$ref": "part14" }, "use_api_socket": { "type": "boolean" }, "user": { "type": "string" }, "userns_mode": { "type": "string" }, "uts": { "type": "string" }, "volumes": { "type": "array", "items": { "$ref": "part46" }, "uniqueItems": true }, "volumes_from": { "$ref": "part16" }, "working_dir": { "type": "string" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
var pattern12 = new RegExp("[a-zA-Z0-9][a-zA-Z0-9_.-]+", "u");
var pattern32 = new RegExp("^all$", "u");
var pattern46 = new RegExp("always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+", "u");
var pattern42 = new RegExp("[^\\n]", "u");
function validate282(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern42.test(key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern42.test(key1)) {
        let data1 = data[key1];
        if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
          errors++;
        }
      }
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}
function validate312(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "weight")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/weight", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
function validate332(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "rate")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.rate !== void 0) {
      let data1 = data.rate;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/rate", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "weight" || key0 === "weight_device" || key0 === "device_read_bps" || key0 === "device_read_iops" || key0 === "device_write_bps" || key0 === "device_write_iops")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data0 = data.weight;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/weight", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.weight_device !== void 0) {
      let data1 = data.weight_device;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate312(data1[i0], { instancePath: instancePath + "/weight_device/" + i0 })) {
            vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/weight_device", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_read_bps !== void 0) {
      let data3 = data.device_read_bps;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate332(data3[i1], { instancePath: instancePath + "/device_read_bps/" + i1 })) {
            vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_read_bps", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_read_iops !== void 0) {
      let data5 = data.device_read_iops;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate332(data5[i2], { instancePath: instancePath + "/device_read_iops/" + i2 })) {
            vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_read_iops", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_write_bps !== void 0) {
      let data7 = data.device_write_bps;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate332(data7[i3], { instancePath: instancePath + "/device_write_bps/" + i3 })) {
            vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_write_bps", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_write_iops !== void 0) {
      let data9 = data.device_write_iops;
      if (Array.isArray(data9)) {
        const len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate332(data9[i4], { instancePath: instancePath + "/device_write_iops/" + i4 })) {
            vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_write_iops", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["string", "object"], "properties": { "context": { "type": "string" }, "dockerfile": { "type": "string" }, "dockerfile_inline": { "type": "string" }, "target": { "type": "string" }, "args": { "$ref": "part4" }, "additional_contexts": { "$ref": "part4" }, "labels": { "$ref": "part4" }, "tags": { "$ref": "part9" }, "platforms": { "$ref": "part9" }, "network": { "type": "string" }, "extra_hosts": { "$ref": "part10" }, "ssh": { "$ref": "part4" }, "secrets": { "$ref": "part12" }, "cache_from": { "$ref": "part9" }, "cache_to": { "$ref": "part9" }, "no_cache": { "type": ["boolean", "string"] }, "no_cache_filter": { "$ref": "part2" }, "pull": { "type": ["boolean", "string"] }, "provenance": { "type": ["boolean", "string"] }, "sbom": { "type": ["boolean", "string"] }, "entitlements": { "$ref": "part9" }, "privileged": { "type": ["boolean", "string"] }, "isolation": { "type": "string" }, "shm_size": { "type": ["integer", "string"] }, "ulimits": { "$ref": "part14" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern42.test(key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern42.test(key1)) {
        if (!validate47(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "target" || key0 === "uid" || key0 === "gid" || key0 === "mode" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.uid !== void 0) {
      if (typeof data.uid !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/uid", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.gid !== void 0) {
      if (typeof data.gid !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/gid", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data4 = data.mode;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[a-z]+$", "u");
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.soft === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "soft" } });
      errors++;
    }
    if (data.hard === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "hard" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "soft" || key0 === "hard" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.soft !== void 0) {
      let data0 = data.soft;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/soft", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.hard !== void 0) {
      let data1 = data.hard;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/hard", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (pattern10.test(key0)) {
        if (!validate60(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema14.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.context !== void 0) {
      if (typeof data.context !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/context", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.dockerfile !== void 0) {
      if (typeof data.dockerfile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dockerfile", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.dockerfile_inline !== void 0) {
      if (typeof data.dockerfile_inline !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dockerfile_inline", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.args !== void 0) {
      if (!validate282(data.args, { instancePath: instancePath + "/args" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.additional_contexts !== void 0) {
      if (!validate282(data.additional_contexts, { instancePath: instancePath + "/additional_contexts" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate43(data.tags, { instancePath: instancePath + "/tags" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.platforms !== void 0) {
      if (!validate43(data.platforms, { instancePath: instancePath + "/platforms" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.network !== void 0) {
      if (typeof data.network !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/network", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.extra_hosts !== void 0) {
      if (!validate46(data.extra_hosts, { instancePath: instancePath + "/extra_hosts" })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.ssh !== void 0) {
      if (!validate282(data.ssh, { instancePath: instancePath + "/ssh" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.secrets !== void 0) {
      if (!validate51(data.secrets, { instancePath: instancePath + "/secrets" })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.cache_from !== void 0) {
      if (!validate43(data.cache_from, { instancePath: instancePath + "/cache_from" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.cache_to !== void 0) {
      if (!validate43(data.cache_to, { instancePath: instancePath + "/cache_to" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.no_cache !== void 0) {
      let data15 = data.no_cache;
      if (typeof data15 !== "boolean" && typeof data15 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/no_cache", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.no_cache_filter !== void 0) {
      if (!validate232(data.no_cache_filter, { instancePath: instancePath + "/no_cache_filter" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.pull !== void 0) {
      let data17 = data.pull;
      if (typeof data17 !== "boolean" && typeof data17 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pull", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data18 = data.provenance;
      if (typeof data18 !== "boolean" && typeof data18 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/provenance", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.sbom !== void 0) {
      let data19 = data.sbom;
      if (typeof data19 !== "boolean" && typeof data19 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/sbom", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.entitlements !== void 0) {
      if (!validate43(data.entitlements, { instancePath: instancePath + "/entitlements" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.privileged !== void 0) {
      let data21 = data.privileged;
      if (typeof data21 !== "boolean" && typeof data21 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.isolation !== void 0) {
      if (typeof data.isolation !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/isolation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.shm_size !== void 0) {
      let data23 = data.shm_size;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && typeof data23 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/shm_size", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ulimits !== void 0) {
      if (!validate59(data.ulimits, { instancePath: instancePath + "/ulimits" })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "string" && !Array.isArray(data)) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "config" || key0 === "file" || key0 === "registry" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.config !== void 0) {
      if (typeof data.config !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/config", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.registry !== void 0) {
      if (typeof data.registry !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/registry", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.condition === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "condition" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "condition" || key0 === "required" || key0 === "restart" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.condition !== void 0) {
      let data0 = data.condition;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/condition", keyword: "type", params: {} });
        errors++;
      }
      if (!(data0 === "service_started" || data0 === "service_healthy" || data0 === "service_completed_successfully")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/condition", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.restart !== void 0) {
      let data2 = data.restart;
      if (typeof data2 !== "boolean" && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/restart", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": ["object", "null"], "properties": { "mode": { "type": "string" }, "endpoint_mode": { "type": "string" }, "replicas": { "type": ["integer", "string"] }, "labels": { "$ref": "part4" }, "update_config": { "$ref": "part21" }, "rollback_config": { "$ref": "part21" }, "resources": { "$ref": "part22" }, "restart_policy": { "$ref": "part28" }, "placement": { "$ref": "part29" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "parallelism" || key0 === "delay" || key0 === "failure_action" || key0 === "monitor" || key0 === "max_failure_ratio" || key0 === "order" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.parallelism !== void 0) {
      let data0 = data.parallelism;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/parallelism", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.delay !== void 0) {
      if (typeof data.delay !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/delay", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.failure_action !== void 0) {
      if (typeof data.failure_action !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/failure_action", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.monitor !== void 0) {
      if (typeof data.monitor !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/monitor", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.max_failure_ratio !== void 0) {
      let data4 = data.max_failure_ratio;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/max_failure_ratio", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data5 = data.order;
      if (typeof data5 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/order", keyword: "type", params: {} });
        errors++;
      }
      if (!(data5 === "start-first" || data5 === "stop-first")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/order", keyword: "enum", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cpus" || key0 === "memory" || key0 === "pids" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.cpus !== void 0) {
      let data0 = data.cpus;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpus", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (typeof data.memory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/memory", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pids !== void 0) {
      let data2 = data.pids;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pids", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "value" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "discrete_resource_spec" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.discrete_resource_spec !== void 0) {
      if (!validate84(data.discrete_resource_spec, { instancePath: instancePath + "/discrete_resource_spec" })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capabilities === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "capabilities" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "capabilities" || key0 === "count" || key0 === "device_ids" || key0 === "driver" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      if (!validate64(data.capabilities, { instancePath: instancePath + "/capabilities" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/count", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_ids !== void 0) {
      if (!validate64(data.device_ids, { instancePath: instancePath + "/device_ids" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      if (!validate282(data.options, { instancePath: instancePath + "/options" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cpus" || key0 === "memory" || key0 === "generic_resources" || key0 === "devices" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.cpus !== void 0) {
      let data0 = data.cpus;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpus", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (typeof data.memory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/memory", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.generic_resources !== void 0) {
      let data2 = data.generic_resources;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate83(data2[i0], { instancePath: instancePath + "/generic_resources/" + i0 })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/generic_resources", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.devices !== void 0) {
      let data4 = data.devices;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate87(data4[i1], { instancePath: instancePath + "/devices/" + i1 })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/devices", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "limits" || key0 === "reservations" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.limits !== void 0) {
      if (!validate80(data.limits, { instancePath: instancePath + "/limits" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.reservations !== void 0) {
      if (!validate82(data.reservations, { instancePath: instancePath + "/reservations" })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "condition" || key0 === "delay" || key0 === "max_attempts" || key0 === "window" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.condition !== void 0) {
      if (typeof data.condition !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/condition", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.delay !== void 0) {
      if (typeof data.delay !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/delay", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.max_attempts !== void 0) {
      let data2 = data.max_attempts;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/max_attempts", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.window !== void 0) {
      if (typeof data.window !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/window", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "spread" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.spread !== void 0) {
      if (typeof data.spread !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/spread", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "constraints" || key0 === "preferences" || key0 === "max_replicas_per_node" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.constraints !== void 0) {
      if (!validate43(data.constraints, { instancePath: instancePath + "/constraints" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.preferences !== void 0) {
      let data1 = data.preferences;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate98(data1[i0], { instancePath: instancePath + "/preferences/" + i0 })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/preferences", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.max_replicas_per_node !== void 0) {
      let data3 = data.max_replicas_per_node;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/max_replicas_per_node", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema26.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (typeof data.mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.endpoint_mode !== void 0) {
      if (typeof data.endpoint_mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/endpoint_mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.replicas !== void 0) {
      let data2 = data.replicas;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/replicas", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.update_config !== void 0) {
      if (!validate76(data.update_config, { instancePath: instancePath + "/update_config" })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback_config !== void 0) {
      if (!validate76(data.rollback_config, { instancePath: instancePath + "/rollback_config" })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.resources !== void 0) {
      if (!validate79(data.resources, { instancePath: instancePath + "/resources" })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart_policy !== void 0) {
      if (!validate94(data.restart_policy, { instancePath: instancePath + "/restart_policy" })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.placement !== void 0) {
      if (!validate96(data.placement, { instancePath: instancePath + "/placement" })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "command" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "user" || key0 === "privileged" || key0 === "working_dir" || key0 === "environment" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate67(data.command, { instancePath: instancePath + "/command" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/user", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      let data2 = data.privileged;
      if (typeof data2 !== "boolean" && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.working_dir !== void 0) {
      if (typeof data.working_dir !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/working_dir", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate282(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } });
      errors++;
    }
    if (data.action === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "action" || key0 === "target" || key0 === "ignore" || key0 === "include" || key0 === "initial_sync" || key0 === "exec" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/action", keyword: "type", params: {} });
        errors++;
      }
      if (!(data1 === "rebuild" || data1 === "sync" || data1 === "restart" || data1 === "sync+restart" || data1 === "sync+exec")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/action", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate232(data.ignore, { instancePath: instancePath + "/ignore" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.include !== void 0) {
      if (!validate232(data.include, { instancePath: instancePath + "/include" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.initial_sync !== void 0) {
      if (typeof data.initial_sync !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/initial_sync", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.exec !== void 0) {
      if (!validate106(data.exec, { instancePath: instancePath + "/exec" })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "watch" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.watch !== void 0) {
      let data0 = data.watch;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate103(data0[i0], { instancePath: instancePath + "/watch/" + i0 })) {
            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/watch", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "target" || key0 === "permissions" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.permissions !== void 0) {
      if (typeof data.permissions !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/permissions", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "format" || key0 === "required")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/format", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data2 = data.required;
      if (typeof data2 !== "boolean" && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "service" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "file")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/service", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capabilities !== void 0) {
      if (!validate64(data.capabilities, { instancePath: instancePath + "/capabilities" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/count", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_ids !== void 0) {
      if (!validate64(data.device_ids, { instancePath: instancePath + "/device_ids" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      if (!validate282(data.options, { instancePath: instancePath + "/options" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "test" || key0 === "interval" || key0 === "timeout" || key0 === "retries" || key0 === "start_period" || key0 === "start_interval" || key0 === "disable" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.test !== void 0) {
      if (!validate47(data.test, { instancePath: instancePath + "/test" })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.interval !== void 0) {
      if (typeof data.interval !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/interval", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      if (typeof data.timeout !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/timeout", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/retries", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.start_period !== void 0) {
      if (typeof data.start_period !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/start_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.start_interval !== void 0) {
      if (typeof data.start_interval !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/start_interval", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.disable !== void 0) {
      let data6 = data.disable;
      if (typeof data6 !== "boolean" && typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/disable", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var pattern35 = new RegExp("^[^\\n]+$", "u");
function validate137(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (pattern35.test(key1)) {
            let data2 = data1[key1];
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
              vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "endpoint_var" || key0 === "model_var" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.endpoint_var !== void 0) {
      if (typeof data.endpoint_var !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/endpoint_var", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.model_var !== void 0) {
      if (typeof data.model_var !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/model_var", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": ["object", "null"], "properties": { "aliases": { "$ref": "part16" }, "interface_name": { "type": "string" }, "ipv4_address": { "type": "string" }, "ipv6_address": { "type": "string" }, "link_local_ips": { "$ref": "part16" }, "mac_address": { "type": "string" }, "driver_opts": { "$ref": "part42" }, "priority": { "type": "number" }, "gw_priority": { "type": "number" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate144(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (pattern35.test(key0)) {
        let data0 = data[key0];
        if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
          vErrors = add(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema47.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate64(data.aliases, { instancePath: instancePath + "/aliases" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.interface_name !== void 0) {
      if (typeof data.interface_name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/interface_name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipv4_address !== void 0) {
      if (typeof data.ipv4_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ipv4_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipv6_address !== void 0) {
      if (typeof data.ipv6_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ipv6_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.link_local_ips !== void 0) {
      if (!validate64(data.link_local_ips, { instancePath: instancePath + "/link_local_ips" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.mac_address !== void 0) {
      if (typeof data.mac_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mac_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0) {
      let data7 = data.priority;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/priority", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.gw_priority !== void 0) {
      let data8 = data.gw_priority;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/gw_priority", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "mode" || key0 === "host_ip" || key0 === "target" || key0 === "published" || key0 === "protocol" || key0 === "app_protocol" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (typeof data.mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.host_ip !== void 0) {
      if (typeof data.host_ip !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/host_ip", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data3 = data.target;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.published !== void 0) {
      let data4 = data.published;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/published", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      if (typeof data.protocol !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/protocol", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.app_protocol !== void 0) {
      if (typeof data.app_protocol !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/app_protocol", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "image" || key0 === "user" || key0 === "privileged" || key0 === "working_dir" || key0 === "environment" || key0 === "per_replica" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate67(data.command, { instancePath: instancePath + "/command" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/image", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/user", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      let data3 = data.privileged;
      if (typeof data3 !== "boolean" && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.working_dir !== void 0) {
      if (typeof data.working_dir !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/working_dir", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate282(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.per_replica !== void 0) {
      let data6 = data.per_replica;
      if (typeof data6 !== "boolean" && typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/per_replica", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (pattern35.test(key1)) {
            let data2 = data1[key1];
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && !Array.isArray(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
            if (Array.isArray(data2)) {
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
                  vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: {} });
                  errors++;
                }
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": ["string", "object"], "properties": { "type": { "type": "string", "enum": ["bind", "volume", "tmpfs", "cluster", "npipe", "image"] }, "source": { "type": "string" }, "target": { "type": "string" }, "read_only": { "type": ["boolean", "string"] }, "consistency": { "type": "string" }, "bind": { "$ref": "part47" }, "volume": { "$ref": "part48" }, "tmpfs": { "$ref": "part49" }, "image": { "$ref": "part50" } }, "additionalProperties": false, "required": ["type"], "patternProperties": { "^x-": {} } };
function validate164(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "propagation" || key0 === "create_host_path" || key0 === "recursive" || key0 === "selinux" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.propagation !== void 0) {
      if (typeof data.propagation !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/propagation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.create_host_path !== void 0) {
      let data1 = data.create_host_path;
      if (typeof data1 !== "boolean" && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/create_host_path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.recursive !== void 0) {
      let data2 = data.recursive;
      if (typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/recursive", keyword: "type", params: {} });
        errors++;
      }
      if (!(data2 === "enabled" || data2 === "disabled" || data2 === "writable" || data2 === "readonly")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/recursive", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.selinux !== void 0) {
      let data3 = data.selinux;
      if (typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/selinux", keyword: "type", params: {} });
        errors++;
      }
      if (!(data3 === "z" || data3 === "Z")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/selinux", keyword: "enum", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "labels" || key0 === "nocopy" || key0 === "subpath" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.nocopy !== void 0) {
      let data1 = data.nocopy;
      if (typeof data1 !== "boolean" && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/nocopy", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.subpath !== void 0) {
      if (typeof data.subpath !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/subpath", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "mode" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data0 = data.size;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/size", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/size", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "subpath" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.subpath !== void 0) {
      if (typeof data.subpath !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/subpath", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func3.call(schema52.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: {} });
        errors++;
      }
      if (!(data0 === "bind" || data0 === "volume" || data0 === "tmpfs" || data0 === "cluster" || data0 === "npipe" || data0 === "image")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/type", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.read_only !== void 0) {
      let data3 = data.read_only;
      if (typeof data3 !== "boolean" && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/read_only", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.consistency !== void 0) {
      if (typeof data.consistency !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/consistency", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.bind !== void 0) {
      if (!validate164(data.bind, { instancePath: instancePath + "/bind" })) {
        vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
        errors = vErrors.length;
      }
    }
    if (data.volume !== void 0) {
      if (!validate166(data.volume, { instancePath: instancePath + "/volume" })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.tmpfs !== void 0) {
      if (!validate169(data.tmpfs, { instancePath: instancePath + "/tmpfs" })) {
        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate171(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors = vErrors.length;
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema9.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      if (!validate282(data.annotations, { instancePath: instancePath + "/annotations" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.attach !== void 0) {
      let data1 = data.attach;
      if (typeof data1 !== "boolean" && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/attach", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.blkio_config !== void 0) {
      if (!validate302(data.blkio_config, { instancePath: instancePath + "/blkio_config" })) {
        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.build !== void 0) {
      if (!validate39(data.build, { instancePath: instancePath + "/build" })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.cap_add !== void 0) {
      if (!validate64(data.cap_add, { instancePath: instancePath + "/cap_add" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.cap_drop !== void 0) {
      if (!validate64(data.cap_drop, { instancePath: instancePath + "/cap_drop" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.cgroup !== void 0) {
      let data6 = data.cgroup;
      if (typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cgroup", keyword: "type", params: {} });
        errors++;
      }
      if (!(data6 === "host" || data6 === "private")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/cgroup", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.cgroup_parent !== void 0) {
      if (typeof data.cgroup_parent !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cgroup_parent", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate67(data.command, { instancePath: instancePath + "/command" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.configs !== void 0) {
      if (!validate51(data.configs, { instancePath: instancePath + "/configs" })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.container_name !== void 0) {
      let data10 = data.container_name;
      if (typeof data10 === "string") {
        if (!pattern12.test(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/container_name", keyword: "pattern", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/container_name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_count !== void 0) {
      let data11 = data.cpu_count;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_count", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/cpu_count", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.cpu_percent !== void 0) {
      let data12 = data.cpu_percent;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && typeof data12 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_percent", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 100 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/cpu_percent", keyword: "maximum", params: {} });
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/cpu_percent", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.cpu_period !== void 0) {
      let data13 = data.cpu_period;
      if (!(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_quota !== void 0) {
      let data14 = data.cpu_quota;
      if (!(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_quota", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_rt_period !== void 0) {
      let data15 = data.cpu_rt_period;
      if (!(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_rt_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_rt_runtime !== void 0) {
      let data16 = data.cpu_rt_runtime;
      if (!(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_rt_runtime", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_shares !== void 0) {
      let data17 = data.cpu_shares;
      if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_shares", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpus !== void 0) {
      let data18 = data.cpus;
      if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpus", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpuset !== void 0) {
      if (typeof data.cpuset !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpuset", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.credential_spec !== void 0) {
      if (!validate70(data.credential_spec, { instancePath: instancePath + "/credential_spec" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.depends_on !== void 0) {
      let data21 = data.depends_on;
      if (!data21 || typeof data21 != "object") {
        vErrors = add(vErrors, { instancePath: instancePath + "/depends_on", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data21[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/depends_on/" + i0, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data21)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/depends_on", keyword: "uniqueItems", params: {} });
          errors++;
        }
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key1 in data21) {
          if (!pattern1.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/depends_on", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data21) {
          if (pattern1.test(key2)) {
            if (!validate72(data21[key2], { instancePath: instancePath + "/depends_on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.deploy !== void 0) {
      if (!validate74(data.deploy, { instancePath: instancePath + "/deploy" })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.develop !== void 0) {
      if (!validate102(data.develop, { instancePath: instancePath + "/develop" })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.device_cgroup_rules !== void 0) {
      if (!validate64(data.device_cgroup_rules, { instancePath: instancePath + "/device_cgroup_rules" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      let data27 = data.devices;
      if (Array.isArray(data27)) {
        const len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate113(data27[i1], { instancePath: instancePath + "/devices/" + i1 })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/devices", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.dns !== void 0) {
      if (!validate232(data.dns, { instancePath: instancePath + "/dns" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.dns_opt !== void 0) {
      if (!validate64(data.dns_opt, { instancePath: instancePath + "/dns_opt" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.dns_search !== void 0) {
      if (!validate232(data.dns_search, { instancePath: instancePath + "/dns_search" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.domainname !== void 0) {
      if (typeof data.domainname !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/domainname", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.entrypoint !== void 0) {
      if (!validate67(data.entrypoint, { instancePath: instancePath + "/entrypoint" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.env_file !== void 0) {
      let data34 = data.env_file;
      if (typeof data34 !== "string" && !Array.isArray(data34)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/env_file", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data34)) {
        const len2 = data34.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate119(data34[i2], { instancePath: instancePath + "/env_file/" + i2 })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.environment !== void 0) {
      if (!validate282(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.expose !== void 0) {
      let data37 = data.expose;
      if (Array.isArray(data37)) {
        const len3 = data37.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data38 = data37[i3];
          if (!(typeof data38 == "number" && isFinite(data38)) && typeof data38 !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/expose/" + i3, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data37)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/expose", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/expose", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.extends !== void 0) {
      if (!validate122(data.extends, { instancePath: instancePath + "/extends" })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_links !== void 0) {
      if (!validate64(data.external_links, { instancePath: instancePath + "/external_links" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.extra_hosts !== void 0) {
      if (!validate46(data.extra_hosts, { instancePath: instancePath + "/extra_hosts" })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.gpus !== void 0) {
      let data42 = data.gpus;
      if (typeof data42 !== "string" && !Array.isArray(data42)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/gpus", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data42 === "string") {
        if (!pattern32.test(data42)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/gpus", keyword: "pattern", params: {} });
          errors++;
        }
      }
      if (Array.isArray(data42)) {
        const len4 = data42.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate126(data42[i4], { instancePath: instancePath + "/gpus/" + i4 })) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.group_add !== void 0) {
      let data44 = data.group_add;
      if (Array.isArray(data44)) {
        const len5 = data44.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data45 = data44[i5];
          if (!(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/group_add/" + i5, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data44)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/group_add", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/group_add", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.healthcheck !== void 0) {
      if (!validate131(data.healthcheck, { instancePath: instancePath + "/healthcheck" })) {
        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.hostname !== void 0) {
      if (typeof data.hostname !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/hostname", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/image", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.init !== void 0) {
      let data49 = data.init;
      if (typeof data49 !== "boolean" && typeof data49 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/init", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipc !== void 0) {
      if (typeof data.ipc !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ipc", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.isolation !== void 0) {
      if (typeof data.isolation !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/isolation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.label_file !== void 0) {
      if (!validate47(data.label_file, { instancePath: instancePath + "/label_file" })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0) {
      if (!validate64(data.links, { instancePath: instancePath + "/links" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.logging !== void 0) {
      if (!validate137(data.logging, { instancePath: instancePath + "/logging" })) {
        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.mac_address !== void 0) {
      if (typeof data.mac_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mac_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mem_limit !== void 0) {
      let data57 = data.mem_limit;
      if (!(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mem_limit", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mem_reservation !== void 0) {
      let data58 = data.mem_reservation;
      if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58)) && typeof data58 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mem_reservation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mem_swappiness !== void 0) {
      let data59 = data.mem_swappiness;
      if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59)) && typeof data59 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mem_swappiness", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.memswap_limit !== void 0) {
      let data60 = data.memswap_limit;
      if (!(typeof data60 == "number" && isFinite(data60)) && typeof data60 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/memswap_limit", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data61 = data.models;
      if (!data61 || typeof data61 != "object") {
        vErrors = add(vErrors, { instancePath: instancePath + "/models", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data61)) {
        const len6 = data61.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data61[i6] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/models/" + i6, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data61)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/models", keyword: "uniqueItems", params: {} });
          errors++;
        }
      }
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key3 in data61) {
          if (pattern1.test(key3)) {
            if (!validate139(data61[key3], { instancePath: instancePath + "/models/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.network_mode !== void 0) {
      if (typeof data.network_mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/network_mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data65 = data.networks;
      if (!data65 || typeof data65 != "object") {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data65)) {
        const len7 = data65.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data65[i7] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/networks/" + i7, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data65)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "uniqueItems", params: {} });
          errors++;
        }
      }
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        for (const key4 in data65) {
          if (!pattern1.test(key4)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "additionalProperties", params: { additionalProperty: key4 } });
            errors++;
          }
        }
        for (const key5 in data65) {
          if (pattern1.test(key5)) {
            if (!validate141(data65[key5], { instancePath: instancePath + "/networks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.oom_kill_disable !== void 0) {
      let data68 = data.oom_kill_disable;
      if (typeof data68 !== "boolean" && typeof data68 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/oom_kill_disable", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.oom_score_adj !== void 0) {
      let data69 = data.oom_score_adj;
      if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69)) && typeof data69 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/oom_score_adj", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data69 == "number" && isFinite(data69)) {
        if (data69 > 1e3 || isNaN(data69)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oom_score_adj", keyword: "maximum", params: {} });
          errors++;
        }
        if (data69 < -1e3 || isNaN(data69)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oom_score_adj", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.pid !== void 0) {
      let data70 = data.pid;
      if (typeof data70 !== "string" && data70 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/pid", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pids_limit !== void 0) {
      let data71 = data.pids_limit;
      if (!(typeof data71 == "number" && isFinite(data71)) && typeof data71 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pids_limit", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.platform !== void 0) {
      if (typeof data.platform !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/platform", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ports !== void 0) {
      let data73 = data.ports;
      if (Array.isArray(data73)) {
        const len8 = data73.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate147(data73[i8], { instancePath: instancePath + "/ports/" + i8 })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
          }
        }
        if (func0(data73)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ports", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ports", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.post_start !== void 0) {
      let data75 = data.post_start;
      if (Array.isArray(data75)) {
        const len9 = data75.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate106(data75[i9], { instancePath: instancePath + "/post_start/" + i9 })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/post_start", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pre_start !== void 0) {
      let data77 = data.pre_start;
      if (Array.isArray(data77)) {
        const len10 = data77.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate150(data77[i10], { instancePath: instancePath + "/pre_start/" + i10 })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pre_start", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pre_stop !== void 0) {
      let data79 = data.pre_stop;
      if (Array.isArray(data79)) {
        const len11 = data79.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate106(data79[i11], { instancePath: instancePath + "/pre_stop/" + i11 })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pre_stop", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      let data81 = data.privileged;
      if (typeof data81 !== "boolean" && typeof data81 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      if (!validate64(data.profiles, { instancePath: instancePath + "/profiles" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate156(data.provider, { instancePath: instancePath + "/provider" })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.pull_policy !== void 0) {
      let data84 = data.pull_policy;
      if (typeof data84 === "string") {
        if (!pattern46.test(data84)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/pull_policy", keyword: "pattern", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pull_policy", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pull_refresh_after !== void 0) {
      if (typeof data.pull_refresh_after !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pull_refresh_after", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.read_only !== void 0) {
      let data86 = data.read_only;
      if (typeof data86 !== "boolean" && typeof data86 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/read_only", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.restart !== void 0) {
      if (typeof data.restart !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/restart", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.runtime !== void 0) {
      if (typeof data.runtime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/runtime", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.scale !== void 0) {
      let data89 = data.scale;
      if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89)) && typeof data89 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/scale", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      if (!validate51(data.secrets, { instancePath: instancePath + "/secrets" })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.security_opt !== void 0) {
      if (!validate64(data.security_opt, { instancePath: instancePath + "/security_opt" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.shm_size !== void 0) {
      let data92 = data.shm_size;
      if (!(typeof data92 == "number" && isFinite(data92)) && typeof data92 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/shm_size", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.stdin_open !== void 0) {
      let data93 = data.stdin_open;
      if (typeof data93 !== "boolean" && typeof data93 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/stdin_open", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.stop_grace_period !== void 0) {
      if (typeof data.stop_grace_period !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/stop_grace_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.stop_signal !== void 0) {
      if (typeof data.stop_signal !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/stop_signal", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.storage_opt !== void 0) {
      let data96 = data.storage_opt;
      if (!(data96 && typeof data96 == "object" && !Array.isArray(data96))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/storage_opt", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.sysctls !== void 0) {
      if (!validate282(data.sysctls, { instancePath: instancePath + "/sysctls" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.tmpfs !== void 0) {
      if (!validate232(data.tmpfs, { instancePath: instancePath + "/tmpfs" })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.tty !== void 0) {
      let data99 = data.tty;
      if (typeof data99 !== "boolean" && typeof data99 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/tty", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ulimits !== void 0) {
      if (!validate59(data.ulimits, { instancePath: instancePath + "/ulimits" })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.use_api_socket !== void 0) {
      if (typeof data.use_api_socket !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/use_api_socket", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/user", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.userns_mode !== void 0) {
      if (typeof data.userns_mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/userns_mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.uts !== void 0) {
      if (typeof data.uts !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/uts", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data105 = data.volumes;
      if (Array.isArray(data105)) {
        const len12 = data105.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate163(data105[i12], { instancePath: instancePath + "/volumes/" + i12 })) {
            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
            errors = vErrors.length;
          }
        }
        if (func0(data105)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.volumes_from !== void 0) {
      if (!validate64(data.volumes_from, { instancePath: instancePath + "/volumes_from" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.working_dir !== void 0) {
      if (typeof data.working_dir !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/working_dir", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
var schema57 = { "type": ["object", "null"], "properties": { "name": { "type": "string" }, "driver": { "type": "string" }, "driver_opts": { "$ref": "part42" }, "external": { "$ref": "part52" }, "internal": { "type": ["boolean", "string"] }, "attachable": { "type": ["boolean", "string"] }, "enable_ipv4": { "type": ["boolean", "string"] }, "enable_ipv6": { "type": ["boolean", "string"] }, "ipam": { "$ref": "part53" }, "labels": { "$ref": "part4" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate178(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "subnet" || key0 === "ip_range" || key0 === "gateway" || key0 === "aux_addresses" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.subnet !== void 0) {
      if (typeof data.subnet !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/subnet", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ip_range !== void 0) {
      if (typeof data.ip_range !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ip_range", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.gateway !== void 0) {
      if (typeof data.gateway !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/gateway", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.aux_addresses !== void 0) {
      let data3 = data.aux_addresses;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!pattern42.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/aux_addresses", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data3) {
          if (pattern42.test(key2)) {
            if (typeof data3[key2] !== "string") {
              vErrors = add(vErrors, { instancePath: instancePath + "/aux_addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/aux_addresses", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate180(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "config" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.config !== void 0) {
      let data1 = data.config;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data1[i0], { instancePath: instancePath + "/config/" + i0 })) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/config", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!pattern42.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data3) {
          if (pattern42.test(key2)) {
            if (typeof data3[key2] !== "string") {
              vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema57.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.external !== void 0) {
      if (!validate178(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.internal !== void 0) {
      let data4 = data.internal;
      if (typeof data4 !== "boolean" && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/internal", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.attachable !== void 0) {
      let data5 = data.attachable;
      if (typeof data5 !== "boolean" && typeof data5 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/attachable", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.enable_ipv4 !== void 0) {
      let data6 = data.enable_ipv4;
      if (typeof data6 !== "boolean" && typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/enable_ipv4", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.enable_ipv6 !== void 0) {
      let data7 = data.enable_ipv6;
      if (typeof data7 !== "boolean" && typeof data7 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/enable_ipv6", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipam !== void 0) {
      if (!validate180(data.ipam, { instancePath: instancePath + "/ipam" })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "driver" || key0 === "driver_opts" || key0 === "external" || key0 === "labels" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.external !== void 0) {
      if (!validate178(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "file" || key0 === "environment" || key0 === "content" || key0 === "external" || key0 === "template_driver" || key0 === "labels" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (typeof data.environment !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/environment", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/content", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.external !== void 0) {
      if (!validate192(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.template_driver !== void 0) {
      if (typeof data.template_driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/template_driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "file" || key0 === "environment" || key0 === "external" || key0 === "driver" || key0 === "driver_opts" || key0 === "template_driver" || key0 === "labels" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (typeof data.environment !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/environment", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.external !== void 0) {
      if (!validate192(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.template_driver !== void 0) {
      if (typeof data.template_driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/template_driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate282(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "model" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "model" || key0 === "context_size" || key0 === "runtime_flags" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.model !== void 0) {
      if (typeof data.model !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/model", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.context_size !== void 0) {
      let data2 = data.context_size;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/context_size", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.runtime_flags !== void 0) {
      if (!validate43(data.runtime_flags, { instancePath: instancePath + "/runtime_flags" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema6.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate222(data2[i0], { instancePath: instancePath + "/include/" + i0 })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/include", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data4 = data.services;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!pattern1.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data4) {
          if (pattern1.test(key2)) {
            if (!validate272(data4[key2], { instancePath: instancePath + "/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data6 = data.networks;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6) {
          if (pattern1.test(key3)) {
            if (!validate176(data6[key3], { instancePath: instancePath + "/networks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data8 = data.volumes;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key4 in data8) {
          if (!pattern1.test(key4)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "additionalProperties", params: { additionalProperty: key4 } });
            errors++;
          }
        }
        for (const key5 in data8) {
          if (pattern1.test(key5)) {
            if (!validate186(data8[key5], { instancePath: instancePath + "/volumes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.configs !== void 0) {
      let data10 = data.configs;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key6 in data10) {
          if (!pattern1.test(key6)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/configs", keyword: "additionalProperties", params: { additionalProperty: key6 } });
            errors++;
          }
        }
        for (const key7 in data10) {
          if (pattern1.test(key7)) {
            if (!validate191(data10[key7], { instancePath: instancePath + "/configs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/configs", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data12 = data.secrets;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key8 in data12) {
          if (!pattern1.test(key8)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "additionalProperties", params: { additionalProperty: key8 } });
            errors++;
          }
        }
        for (const key9 in data12) {
          if (pattern1.test(key9)) {
            if (!validate196(data12[key9], { instancePath: instancePath + "/secrets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data14 = data.models;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key10 in data14) {
          if (pattern1.test(key10)) {
            if (!validate201(data14[key10], { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/models", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}

// src/compose/schema/definition/schema.ts
var NAME = "^[a-zA-Z0-9._-]+$";
var ANY_KEY = "[^\\n]";
var WHOLE_KEY = "^[^\\n]+$";
var EXTENSIONS = { "^x-": {} };
var string = { type: "string" };
var boolean = { type: "boolean" };
var number = { type: "number" };
var integer = { type: "integer" };
var nothing2 = { type: "null" };
var plainValue = union(string, number, boolean, nothing2);
var booleanOrString = union(boolean, string);
var numberOrString = union(number, string);
var integerOrString = union(integer, string);
function word(...words) {
  return { type: "string", enum: words };
}
function boundedInteger(bounds) {
  return { ...integerOrString, ...bounds };
}
function listOf2(items) {
  return { type: "array", items };
}
function setOf(items) {
  return { type: "array", items, uniqueItems: true };
}
function mapping(properties, ...required) {
  return { ...closedMapping(properties, ...required), patternProperties: EXTENSIONS };
}
function closedMapping(properties, ...required) {
  const closed = { type: "object", properties, additionalProperties: false };
  return required.length > 0 ? { ...closed, required } : closed;
}
function openMapping(properties) {
  return { type: "object", properties };
}
function mappingFrom(pattern, values) {
  return { ...openMappingFrom(pattern, values), additionalProperties: false };
}
function openMappingFrom(pattern, values) {
  return { type: "object", patternProperties: { [pattern]: values } };
}
function options(values) {
  return openMappingFrom(WHOLE_KEY, values);
}
function union(...branches) {
  let joined = {};
  for (const branch of branches) joined = { ...joined, ...branch };
  return { ...joined, type: branches.flatMap((branch) => branch.type ?? []) };
}

// src/compose/schema/definition/common.ts
var listOrMapping = union(mappingFrom(ANY_KEY, plainValue), setOf(string));
var strings = listOf2(string);
var uniqueStrings = setOf(string);
var stringOrStrings = union(string, listOf2(string));
var stringOrUniqueStrings = union(string, uniqueStrings);
var command = union(nothing2, string, strings);
var extraHosts = union(mappingFrom(ANY_KEY, stringOrStrings), uniqueStrings);
var driverOptions = options(numberOrString);
var fileGrants = listOf2(
  union(string, mapping({ source: string, target: string, uid: string, gid: string, mode: numberOrString }))
);
var ulimits = openMappingFrom(
  "^[a-z]+$",
  union(integerOrString, mapping({ soft: integerOrString, hard: integerOrString }, "soft", "hard"))
);
var hook = mapping(
  { command, user: string, privileged: booleanOrString, working_dir: string, environment: listOrMapping },
  "command"
);

// src/compose/schema/definition/resources.ts
var external = union(boolean, string, mapping({ name: string }));
var looseExternal = union(boolean, string, openMapping({ name: string }));
var addressPool = mapping({
  subnet: string,
  ip_range: string,
  gateway: string,
  aux_addresses: mappingFrom(ANY_KEY, string)
});
var network2 = union(
  mapping({
    name: string,
    driver: string,
    driver_opts: driverOptions,
    external,
    internal: booleanOrString,
    attachable: booleanOrString,
    enable_ipv4: booleanOrString,
    enable_ipv6: booleanOrString,
    ipam: mapping({ driver: string, config: listOf2(addressPool), options: mappingFrom(ANY_KEY, string) }),
    labels: listOrMapping
  }),
  nothing2
);
var volume = union(
  mapping({ name: string, driver: string, driver_opts: driverOptions, external, labels: listOrMapping }),
  nothing2
);
var secret = mapping({
  name: string,
  file: string,
  environment: string,
  external: looseExternal,
  driver: string,
  driver_opts: driverOptions,
  template_driver: string,
  labels: listOrMapping
});
var config = mapping({
  name: string,
  file: string,
  environment: string,
  content: string,
  external: looseExternal,
  template_driver: string,
  labels: listOrMapping
});
var model = mapping(
  { name: string, model: string, context_size: integer, runtime_flags: strings },
  "model"
);

// src/compose/schema/definition/attachments.ts
var dependency = mapping(
  {
    condition: word("service_started", "service_healthy", "service_completed_successfully"),
    required: boolean,
    restart: booleanOrString
  },
  "condition"
);
var dependencies = union(uniqueStrings, mappingFrom(NAME, dependency));
var networkAttachment = mapping({
  aliases: uniqueStrings,
  interface_name: string,
  ipv4_address: string,
  ipv6_address: string,
  link_local_ips: uniqueStrings,
  mac_address: string,
  driver_opts: driverOptions,
  priority: number,
  gw_priority: number
});
var networkAttachments = union(uniqueStrings, mappingFrom(NAME, union(networkAttachment, nothing2)));
var modelBindings = union(
  uniqueStrings,
  openMappingFrom(NAME, union(mapping({ endpoint_var: string, model_var: string }), nothing2))
);
var port = mapping({
  name: string,
  mode: string,
  host_ip: string,
  target: integerOrString,
  published: integerOrString,
  protocol: string,
  app_protocol: string
});
var ports = setOf(union(number, string, port));
var envFile = closedMapping({ path: string, format: string, required: booleanOrString }, "path");
var envFiles = union(string, listOf2(union(string, envFile)));

// src/compose/schema/definition/build.ts
var build = union(
  string,
  mapping({
    context: string,
    dockerfile: string,
    dockerfile_inline: string,
    target: string,
    args: listOrMapping,
    additional_contexts: listOrMapping,
    labels: listOrMapping,
    tags: strings,
    platforms: strings,
    network: string,
    extra_hosts: extraHosts,
    ssh: listOrMapping,
    secrets: fileGrants,
    cache_from: strings,
    cache_to: strings,
    no_cache: booleanOrString,
    no_cache_filter: stringOrUniqueStrings,
    pull: booleanOrString,
    provenance: booleanOrString,
    sbom: booleanOrString,
    entitlements: strings,
    privileged: booleanOrString,
    isolation: string,
    shm_size: integerOrString,
    ulimits
  })
);

// src/compose/schema/definition/deploy.ts
var deviceKeys = {
  capabilities: uniqueStrings,
  count: integerOrString,
  device_ids: uniqueStrings,
  driver: string,
  options: listOrMapping
};
var taskChanges = mapping({
  parallelism: integerOrString,
  delay: string,
  failure_action: string,
  monitor: string,
  max_failure_ratio: numberOrString,
  order: word("start-first", "stop-first")
});
var genericResource = mapping({
  discrete_resource_spec: mapping({ kind: string, value: numberOrString })
});
var resources = mapping({
  limits: mapping({ cpus: numberOrString, memory: string, pids: integerOrString }),
  reservations: mapping({
    cpus: numberOrString,
    memory: string,
    generic_resources: listOf2(genericResource),
    devices: listOf2(mapping(deviceKeys, "capabilities"))
  })
});
var placement = mapping({
  constraints: strings,
  preferences: listOf2(mapping({ spread: string })),
  max_replicas_per_node: integerOrString
});
var restartPolicy = mapping({
  condition: string,
  delay: string,
  max_attempts: integerOrString,
  window: string
});
var deploy = union(
  mapping({
    mode: string,
    endpoint_mode: string,
    replicas: integerOrString,
    labels: listOrMapping,
    update_config: taskChanges,
    rollback_config: taskChanges,
    resources,
    restart_policy: restartPolicy,
    placement
  }),
  nothing2
);
var gpus = union(
  { type: "string", pattern: "^all$", description: "`all` or a list of devices" },
  listOf2(openMapping(deviceKeys))
);

// src/compose/schema/definition/develop.ts
var watch = mapping(
  {
    path: string,
    action: word("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    target: string,
    ignore: stringOrUniqueStrings,
    include: stringOrUniqueStrings,
    initial_sync: boolean,
    exec: hook
  },
  "path",
  "action"
);
var develop = union(mapping({ watch: listOf2(watch) }), nothing2);

// src/compose/schema/definition/mount.ts
var bind = mapping({
  propagation: string,
  create_host_path: booleanOrString,
  recursive: word("enabled", "disabled", "writable", "readonly"),
  selinux: word("z", "Z")
});
var mount = mapping(
  {
    type: word("bind", "volume", "tmpfs", "cluster", "npipe", "image"),
    source: string,
    target: string,
    read_only: booleanOrString,
    consistency: string,
    bind,
    volume: mapping({ labels: listOrMapping, nocopy: booleanOrString, subpath: string }),
    tmpfs: mapping({ size: boundedInteger({ minimum: 0 }), mode: numberOrString }),
    image: mapping({ subpath: string })
  },
  "type"
);
var mounts = setOf(union(string, mount));

// src/compose/schema/definition/service.ts
var deviceRate = closedMapping({ path: string, rate: integerOrString });
var blockIo = closedMapping({
  weight: integerOrString,
  weight_device: listOf2(closedMapping({ path: string, weight: integerOrString })),
  device_read_bps: listOf2(deviceRate),
  device_read_iops: listOf2(deviceRate),
  device_write_bps: listOf2(deviceRate),
  device_write_iops: listOf2(deviceRate)
});
var device = union(string, mapping({ source: string, target: string, permissions: string }, "source"));
var healthcheck2 = mapping({
  test: stringOrStrings,
  interval: string,
  timeout: string,
  retries: numberOrString,
  start_period: string,
  start_interval: string,
  disable: booleanOrString
});
var logging = mapping({ driver: string, options: options(union(string, number, nothing2)) });
var initContainer = mapping({
  command,
  image: string,
  user: string,
  privileged: booleanOrString,
  working_dir: string,
  environment: listOrMapping,
  per_replica: booleanOrString
});
var providerOption = union(string, number, boolean, listOf2(union(string, number, boolean)));
var provider = mapping({ type: string, options: options(providerOption) }, "type");
var containerName = {
  type: "string",
  pattern: "[a-zA-Z0-9][a-zA-Z0-9_.-]+",
  description: "a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`"
};
var pullPolicy = {
  type: "string",
  pattern: "always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+",
  description: "`always`, `never`, `build`, `missing`, `if_not_present`, `refresh`, `daily`, `weekly` or `every_` with a duration"
};
var service = mapping({
  annotations: listOrMapping,
  attach: booleanOrString,
  blkio_config: blockIo,
  build,
  cap_add: uniqueStrings,
  cap_drop: uniqueStrings,
  cgroup: word("host", "private"),
  cgroup_parent: string,
  command,
  configs: fileGrants,
  container_name: containerName,
  cpu_count: boundedInteger({ minimum: 0 }),
  cpu_percent: boundedInteger({ minimum: 0, maximum: 100 }),
  cpu_period: numberOrString,
  cpu_quota: numberOrString,
  cpu_rt_period: numberOrString,
  cpu_rt_runtime: numberOrString,
  cpu_shares: numberOrString,
  cpus: numberOrString,
  cpuset: string,
  credential_spec: mapping({ config: string, file: string, registry: string }),
  depends_on: dependencies,
  deploy,
  develop,
  device_cgroup_rules: uniqueStrings,
  devices: listOf2(device),
  dns: stringOrUniqueStrings,
  dns_opt: uniqueStrings,
  dns_search: stringOrUniqueStrings,
  domainname: string,
  entrypoint: command,
  env_file: envFiles,
  environment: listOrMapping,
  expose: setOf(numberOrString),
  extends: union(string, closedMapping({ service: string, file: string }, "service")),
  external_links: uniqueStrings,
  extra_hosts: extraHosts,
  gpus,
  group_add: setOf(numberOrString),
  healthcheck: healthcheck2,
  hostname: string,
  image: string,
  init: booleanOrString,
  ipc: string,
  isolation: string,
  label_file: stringOrStrings,
  labels: listOrMapping,
  links: uniqueStrings,
  logging,
  mac_address: string,
  mem_limit: numberOrString,
  mem_reservation: integerOrString,
  mem_swappiness: integerOrString,
  memswap_limit: numberOrString,
  models: modelBindings,
  network_mode: string,
  networks: networkAttachments,
  oom_kill_disable: booleanOrString,
  oom_score_adj: boundedInteger({ minimum: -1e3, maximum: 1e3 }),
  pid: union(string, nothing2),
  pids_limit: numberOrString,
  platform: string,
  ports,
  post_start: listOf2(hook),
  pre_start: listOf2(initContainer),
  pre_stop: listOf2(hook),
  privileged: booleanOrString,
  profiles: uniqueStrings,
  provider,
  pull_policy: pullPolicy,
  pull_refresh_after: string,
  read_only: booleanOrString,
  restart: string,
  runtime: string,
  scale: integerOrString,
  secrets: fileGrants,
  security_opt: uniqueStrings,
  shm_size: numberOrString,
  stdin_open: booleanOrString,
  stop_grace_period: string,
  stop_signal: string,
  storage_opt: { type: "object" },
  sysctls: listOrMapping,
  tmpfs: stringOrUniqueStrings,
  tty: booleanOrString,
  ulimits,
  use_api_socket: boolean,
  user: string,
  userns_mode: string,
  uts: string,
  volumes: mounts,
  volumes_from: uniqueStrings,
  working_dir: string
});

// src/compose/schema/definition/compose.ts
var include = union(
  string,
  closedMapping({ path: stringOrUniqueStrings, env_file: stringOrUniqueStrings, project_directory: string })
);
var compose = mapping({
  version: string,
  name: string,
  include: listOf2(include),
  services: mappingFrom(NAME, service),
  networks: openMappingFrom(NAME, network2),
  volumes: mappingFrom(NAME, volume),
  configs: mappingFrom(NAME, config),
  secrets: mappingFrom(NAME, secret),
  models: openMappingFrom(NAME, model)
});

// src/compose/schema/place.ts
function rootPlace(model2, schema) {
  return { path: [], value: model2, schema, key: void 0 };
}
function placeAt(root, pointer) {
  const segments = pointer.split("/").slice(1).map(decodeSegment);
  return segments.reduce((place, segment) => childOf2(place, segment) ?? place, root);
}
function placeOf6(place, value) {
  if (place.value === value) return place;
  for (const segment of segmentsOf(place.value)) {
    const child = childOf2(place, segment);
    const found = child && placeOf6(child, value);
    if (found) return found;
  }
  return void 0;
}
function childOf2(place, segment) {
  const path = [...place.path, segment];
  if (place.value.kind === "sequence") {
    const value = place.value.items[Number(segment)];
    return value && { path, value, schema: place.schema.items ?? {}, key: void 0 };
  }
  const entry = place.value.kind === "mapping" ? place.value.entries.get(segment) : void 0;
  return entry && { path, value: entry.value, schema: schemaOfKey(place.schema, segment), key: entry.key };
}
function segmentsOf(value) {
  if (value.kind === "mapping") return value.entries.keys();
  return value.kind === "sequence" ? Array.from(value.items.keys(), String) : [];
}
function schemaOfKey(schema, key) {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key] ?? {};
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.find(([pattern]) => new RegExp(pattern, "u").test(key))?.[1] ?? {};
}
function decodeSegment(segment) {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/compose/schema/plain.ts
function toPlain(tree, nonFinite) {
  if (tree.kind === "scalar") return plainScalar(tree, nonFinite);
  if (tree.kind === "sequence") return tree.items.map((item) => toPlain(item, nonFinite));
  return plainMapping(tree, nonFinite);
}
function plainScalar(scalar, nonFinite) {
  const { value } = scalar;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  nonFinite.push(scalar);
  return 0;
}
function plainMapping(mapping2, nonFinite) {
  const plain = /* @__PURE__ */ Object.create(null);
  for (const [key, entry] of mapping2.entries) plain[key] = toPlain(entry.value, nonFinite);
  return plain;
}

// src/compose/schema/words.ts
function describeType({ path, value, schema }) {
  const allowed = typesOf(schema);
  const found = `${titleOf(path)} must be ${joinWords(typeWords(allowed))}`;
  if (isNull2(value)) return `${found}, but it has no value.`;
  const tip = value.kind === "scalar" && isTextOnly(allowed) ? "; put it in quotes" : "";
  return `${found}, not ${describeFound(value, allowed)}${tip}.`;
}
function describeUnknownKey2({ path, schema }, key) {
  if (!schema.properties) return describeBadName(path, key, schema);
  const nearest = nearestOf(key, Object.keys(schema.properties));
  const unknown = path.length > 0 ? `${titleOf(path)} has no key \`${key}\`` : `A Compose file has no top-level element \`${key}\``;
  return nearest === void 0 ? `${unknown}.` : `${unknown}; did you mean \`${nearest}\`?`;
}
function describeMissingKey({ path }, key) {
  return `${titleOf(path)} needs the key \`${key}\`.`;
}
function describeValue({ path, schema }, keyword) {
  return `${titleOf(path)} must be ${expectation(schema, keyword)}.`;
}
function describeDuplicate({ path }) {
  return `${titleOf(path)} lists the same item twice.`;
}
function describeNonFinite({ path }) {
  return `${titleOf(path)} must be a finite number; Compose cannot hold infinity or \`.nan\`.`;
}
function describeBadName(path, key, schema) {
  if (!Object.hasOwn(schema.patternProperties ?? {}, NAME)) return `${titleOf(path)} has an empty key.`;
  return `\`${key}\` is no name that ${titleOf(path)} allows; use letters, digits, \`.\`, \`_\` and \`-\` only.`;
}
function expectation(schema, keyword) {
  if (keyword === "enum") return joinWords((schema.enum ?? []).map((word2) => `\`${word2}\``));
  if (keyword === "minimum") return `at least ${schema.minimum}`;
  if (keyword === "maximum") return `at most ${schema.maximum}`;
  return schema.description ?? "of another form";
}
function titleOf(path) {
  return path.length > 0 ? `\`${path.join(".")}\`` : "A Compose file";
}
var TYPE_WORDS = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "a boolean",
  array: "a list",
  object: "a mapping"
};
function typeWords(types) {
  return types.flatMap((type) => type === "null" ? [] : TYPE_WORDS[type]);
}
function typesOf(schema) {
  if (schema.type === void 0) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}
function isTextOnly(types) {
  return types.includes("string") && !types.some((type) => ["number", "integer", "boolean"].includes(type));
}
function describeFound(value, allowed) {
  if (value.kind !== "scalar") return value.kind === "mapping" ? "a mapping" : "a list";
  if (value.type === "bool") return "a boolean";
  if (value.type === "time") return "a date";
  if (value.type === "string") return "a string";
  return allowed.includes("integer") ? "a number with a fraction" : "a number";
}
function isNull2(value) {
  return value.kind === "scalar" && value.type === "null";
}
function joinWords(words) {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}

// src/compose/schema/validate.ts
function validateSchema(model2, report, known2 = /* @__PURE__ */ new Set()) {
  const nonFinite = [];
  const isValid = validateCompose(toPlain(model2, nonFinite));
  if (isValid && nonFinite.length === 0) return;
  const root = rootPlace(model2, compose);
  const errors = isValid ? [] : validateCompose.errors ?? [];
  const problems = [
    ...errors.flatMap((error) => explain(placeAt(root, error.instancePath), error)),
    ...nonFinite.flatMap((scalar) => explainNonFinite(root, scalar))
  ];
  for (const problem of problems) if (isNew(problem, known2)) report(problem);
}
function explain(place, error) {
  switch (error.keyword) {
    case "type":
      return [problemAt(place, valueToken(place), describeType(place))];
    case "additionalProperties":
      return [unknownKey(place, error.params.additionalProperty)];
    case "required":
      return [missingKey(place, error.params.missingProperty)];
    case "uniqueItems":
      return duplicates(place);
    default:
      return [problemAt(place, valueToken(place), describeValue(place, error.keyword))];
  }
}
function unknownKey(place, key) {
  const child = childOf2(place, key) ?? place;
  return { ...problemAt(child, keyToken(child), describeUnknownKey2(place, key)), subject: key };
}
function missingKey(place, key) {
  return { ...problemAt(place, keyToken(place), describeMissingKey(place, key)), subject: key };
}
function duplicates(place) {
  const items = place.value.kind === "sequence" ? place.value.items : [];
  return findDuplicates(items.map((item) => toPlain(item, []))).flatMap(({ first, again }) => {
    const repeated = childOf2(place, String(again));
    const original = items[first];
    if (!repeated || !original) return [];
    const related2 = [{ at: original, message: "The item stands here already." }];
    return [{ ...problemAt(repeated, repeated.value, describeDuplicate(place)), related: related2 }];
  });
}
function explainNonFinite(root, scalar) {
  const place = placeOf6(root, scalar);
  return place ? [problemAt(place, scalar, describeNonFinite(place))] : [];
}
function problemAt({ path }, at2, message) {
  return { kind: "compose-schema", severity: "error", message, at: tokenOf(at2), path: path.join(".") };
}
function tokenOf({ file, start, end }) {
  return { file, start, end };
}
function valueToken({ key, value }) {
  return value.start === value.end && key ? key : value;
}
function keyToken({ key, value }) {
  if (key) return key;
  const [first] = value.kind === "mapping" ? value.entries.values() : [];
  return first?.key ?? value;
}
function isNew({ at: at2, subject }, known2) {
  const token = `${at2.file.path}:${at2.start}:${at2.end}:${subject ?? ""}`;
  if (known2.has(token)) return false;
  known2.add(token);
  return true;
}

// src/compose/unique.ts
function collapseUnique(model2, report) {
  const changed = rewrite(model2, UNIQUE, report);
  return isMapping(changed) ? changed : model2;
}
var UNIQUE = compilePaths({
  "networks.*.ipam.options": collapse(pairKey2),
  "networks.*.labels": collapse(pairKey2),
  "services.*.annotations": collapse(pairKey2),
  "services.*.build.additional_contexts": collapse(pairKey2),
  "services.*.build.args": collapse(pairKey2),
  "services.*.build.labels": collapse(pairKey2),
  "services.*.build.tags": collapse(pairKey2),
  "services.*.cap_add": collapse(pairKey2),
  "services.*.cap_drop": collapse(pairKey2),
  "services.*.configs": collapse((item) => fileKey(item, "")),
  "services.*.deploy.labels": collapse(pairKey2),
  "services.*.devices": collapse(deviceKey),
  "services.*.dns": collapse(pairKey2),
  "services.*.dns_opt": collapse(pairKey2),
  "services.*.dns_search": collapse(pairKey2),
  "services.*.env_file": collapse(envFileKey),
  "services.*.environment": collapse(pairKey2),
  "services.*.expose": collapse(exposeKey),
  "services.*.labels": collapse(pairKey2),
  "services.*.links": collapse(pairKey2),
  "services.*.networks.*.aliases": collapse(pairKey2),
  "services.*.networks.*.link_local_ips": collapse(pairKey2),
  "services.*.ports": collapse(portKey),
  "services.*.profiles": collapse(pairKey2),
  "services.*.secrets": collapse((item) => fileKey(item, "/run/secrets")),
  "services.*.sysctls": collapse(pairKey2),
  "services.*.tmpfs": collapse(pairKey2),
  "services.*.volumes": collapse(mountKey)
});
function isSingleText({ items }) {
  const [first, second] = items;
  return second === void 0 && isScalar(first) && first.type === "string";
}
function collapse(keyOf3) {
  return (tree, path, report) => {
    if (!isSequence(tree) || isSingleText(tree)) return tree;
    const keys = tree.items.map((item, index) => {
      const key = keyOf3(item);
      if (typeof key === "object") report(missingKey2(item, childPath(path, index), key.missing));
      return typeof key === "string" ? key : void 0;
    });
    return replaceEarlier(tree, keys);
  };
}
function replaceEarlier(sequence, keys) {
  const items = [];
  const places = /* @__PURE__ */ new Map();
  for (const [index, item] of sequence.items.entries()) {
    const key = keys[index];
    const place = key === void 0 ? void 0 : places.get(key);
    const earlier = place === void 0 ? void 0 : items[place];
    if (place !== void 0 && earlier) items[place] = withReplaced(item, earlier, "unique-key");
    else if (key !== void 0) places.set(key, items.push(item) - 1);
    else items.push(item);
  }
  return items.length === sequence.items.length ? sequence : { ...sequence, items };
}
function missingKey2({ file, start, end }, path, message) {
  return { kind: "compose-schema", severity: "error", message, at: { file, start, end }, path };
}
function pairKey2(item) {
  if (!isScalar(item)) return void 0;
  if (item.type === "time") return { missing: "YAML takes this for a time. Put it in quotes." };
  if (item.type !== "string") return void 0;
  const text2 = scalarText(item);
  const equals = text2.indexOf("=");
  return equals < 0 ? text2 : text2.slice(0, equals);
}
function fileKey(item, directory) {
  if (!isMapping(item)) return isScalar(item) ? `${directory}/${scalarText(item)}` : void 0;
  const target = valueAt(item, "target");
  if (target) return isScalar(target) ? scalarText(target) : void 0;
  return `${directory}/${textAt3(item, "source")}`;
}
function mountKey(item) {
  if (isMapping(item)) return targetKey(item, "The mount has no target. Add the path in the container.");
  const text2 = isScalar(item) ? scalarText(item) : "";
  const mount2 = parseMount(text2);
  if (!("value" in mount2)) return void 0;
  const { start, end } = mount2.value.places.target;
  return mount2.value.target && text2.slice(start, end);
}
function deviceKey(item) {
  if (isMapping(item)) return targetKey(item, "The device has no target. Add the path in the container.");
  if (!isScalar(item)) return void 0;
  const [source, target] = scalarText(item).split(":");
  return target ?? source;
}
function targetKey(item, missing) {
  const target = valueAt(item, "target");
  return isScalar(target) && target.type === "string" ? scalarText(target) : { missing };
}
function envFileKey(item) {
  const path = isMapping(item) ? valueAt(item, "path") : item;
  return isScalar(path) ? scalarText(path) : void 0;
}
function exposeKey(item) {
  if (!isScalar(item)) return void 0;
  const isPort = item.type === "string" || isInt64(item);
  return isPort ? scalarText(item) : { missing: "The port to expose must be a whole number or text. Put it in quotes." };
}
function portKey(item) {
  if (isScalar(item)) return item.type === "string" || item.type === "int" ? scalarText(item) : void 0;
  if (!isMapping(item)) return void 0;
  const isZero = item.short !== void 0 && textAt3(item, "target") === "0";
  if (isZero || !item.entries.has("target"))
    return { missing: "The port has no target. Add the port in the container." };
  const parts = [
    typedTextAt(item, "host_ip", "string 0.0.0.0"),
    typedTextAt(item, "published", "absent"),
    typedTextAt(item, "target", "absent"),
    typedTextAt(item, "protocol", "string tcp")
  ];
  return `port ${parts.join(" ")}`;
}
function typedTextAt(mapping2, key, fallback) {
  const value = valueAt(mapping2, key);
  return isScalar(value) ? `${value.type} ${scalarText(value)}` : fallback;
}
function textAt3(mapping2, key) {
  const value = valueAt(mapping2, key);
  return isScalar(value) ? scalarText(value) : "";
}

// src/compose/documents.ts
function openDocument({ tree }, load) {
  const { interpolates, environment, report } = load;
  const opened = interpolates ? interpolateTree(tree, environment.lookup, report) : tree;
  if (isMapping(opened)) return opened;
  const { file, start, end } = tree;
  const message = isNull(tree) ? 'The document is empty, and Compose stops at it. Remove the "---" before it.' : "A Compose file is a mapping: it begins with keys such as services.";
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path: "" });
  return void 0;
}
function mergeDocument(model2, document, load) {
  const merged = combine(model2, document, load);
  validateSchema(merged, load.report, load.shared.faults);
  return finish(dropVersion(merged, load), load);
}
function mergeUncheckedDocument(model2, document, load) {
  return finish(combine(model2, document, load), load);
}
function combine(model2, document, { report }) {
  return collapseUnique(mergeModels(model2, document, { reason: "override-file", report }), report);
}
function finish(model2, { report, interpolates }) {
  return collapseUnique(omitEmptyDns(toLongForm(model2, report, !interpolates)), report);
}
function dropVersion(model2, { report }) {
  const version = model2.entries.get("version");
  if (!version) return model2;
  const message = "Compose ignores `version`. Remove it.";
  report({ kind: "obsolete-version", severity: "warning", message, at: version.key, path: "version" });
  return withoutKey(model2, "version");
}
function omitEmptyDns(model2) {
  const changed = rewrite(model2, EMPTY_DNS, void 0);
  return isMapping(changed) ? changed : model2;
}
var EMPTY_DNS = compilePaths({
  "services.*.dns": (tree) => {
    if (!isSequence(tree)) return tree;
    const items = tree.items.filter((item) => !isEmptyText(item));
    return items.length === tree.items.length ? tree : { ...tree, items };
  }
});
function isEmptyText(tree) {
  return isNull(tree) || tree.kind === "scalar" && tree.value === "";
}

// src/compose/paths.ts
function resolvePaths3(model2, base) {
  const changed = rewrite(model2, PATHS, base);
  return isMapping(changed) ? changed : model2;
}
var PATHS = compilePaths({
  "configs.*.file": resolveHostPath,
  "secrets.*.file": resolveHostPath,
  "services.*.build.additional_contexts.*": resolveContext,
  "services.*.build.context": resolveContext,
  "services.*.build.ssh.*": resolveHostPath,
  "services.*.develop.watch.*.path": resolveLocalPath,
  "services.*.env_file.*.path": resolveLocalPath,
  "services.*.extends.file": resolveLocalPath,
  "services.*.label_file.*": resolveLocalPath,
  "services.*.volumes.*": resolveMount,
  "volumes.*": resolveBindDevice
});
var REMOTE_CONTEXT = /:\/\/|^service:|^github\.com\/|^git@/;
var WINDOWS_ABSOLUTE = /^(?:.:[\\/]|[\\/]{2})/;
function resolveContext(tree, path, base) {
  return isScalar(tree) && REMOTE_CONTEXT.test(String(tree.value)) ? tree : resolveLocalPath(tree, path, base);
}
function resolveLocalPath(tree, _path, base) {
  return replacePath(tree, (path) => path === "" ? path : resolveFrom(base, path));
}
function resolveHostPath(tree, _path, base) {
  return replacePath(tree, (path) => WINDOWS_ABSOLUTE.test(path) ? path : resolveFrom(base, path));
}
function resolveMount(tree, path, base) {
  if (!isMapping(tree) || stringAt(tree, "type") !== "bind") return tree;
  const source = scalarAt(tree, "source");
  return source ? withValue(tree, "source", resolveHostPath(source, path, base)) : tree;
}
function resolveBindDevice(tree, path, base) {
  const options2 = mappingAt(tree, "driver_opts");
  const device2 = scalarAt(options2, "device");
  if (!isMapping(tree) || !options2 || !device2) return tree;
  if (stringAt(tree, "driver") !== "local" || stringAt(options2, "o") !== "bind") return tree;
  return withValue(tree, "driver_opts", withValue(options2, "device", resolveHostPath(device2, path, base)));
}
function resolveFrom({ directory, home }, path) {
  if (path.startsWith("~")) return joinPath(home, path.slice(1));
  if (path.startsWith("/")) return path;
  return path === "" ? cleanPath(directory) : joinPath(directory, path);
}
function replacePath(tree, change) {
  if (!isScalar(tree) || typeof tree.value !== "string" || tree.type !== "string") return tree;
  const value = change(tree.value);
  return value === tree.value ? tree : withPath(tree, value);
}
function withPath(written, value) {
  return { ...written, value, relative: written.relative ?? written };
}

// src/compose/extends-base.ts
function readExtendsBase(file, path, load) {
  const written = String(file.value);
  if (isRemote(written)) {
    reportRemote(load, file, path);
    return void 0;
  }
  const target = resolvePath(load.directory, written);
  const source = load.sources.read(target);
  if (!isReadable(source)) {
    reportMerge(load, { at: file, path, message: `The file ${written} ${source.reason}.` });
    return void 0;
  }
  load.shared.opened.set(target, source);
  const { model: model2, tags } = readModel(source, load);
  rewrite(model2, FORMS2, load);
  const directory = relativePath(load.directory, directoryOf(target));
  const services = mappingAt(resolvePaths3(model2, { directory, home: load.sources.files.home }), "services");
  if (!services) reportMerge(load, { at: file, path, message: `The file ${written} has no services to extend.` });
  return services && { services: services.entries, tags };
}
var FORMS2 = compilePaths({
  "configs.*": mustBe("mapping", "null"),
  "networks.*": mustBe("mapping", "null"),
  "secrets.*": mustBe("mapping", "null"),
  "services.*.build": mustBe("mapping", "string"),
  "services.*.depends_on": mustBe("mapping", "sequence"),
  "services.*.env_file": mustBe("sequence", "string"),
  "services.*.gpus": mustBe("sequence", "string"),
  "services.*.ports": mustBe("sequence"),
  "volumes.*": mustBe("mapping", "null")
});
function mustBe(...forms) {
  return (tree, path, { report }) => {
    const form = tree.kind === "scalar" ? tree.type : tree.kind;
    const { file, start, end } = tree;
    const message = `${path} has a form that Compose cannot read. Write it as ${forms.map((name) => NAMES2[name]).join(" or ")}.`;
    if (!forms.some((allowed) => allowed === form))
      report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path });
    return tree;
  };
}
var NAMES2 = { mapping: "a mapping", sequence: "a list", scalar: "text", string: "text", null: "nothing" };
function readModel(source, load) {
  let model2 = derivedMapping([], { file: source, start: 0, end: 0 });
  let tags = [];
  for (const tagged of load.sources.documents(source, load.report)) {
    const opened = openDocument(tagged, load);
    if (!isMapping(opened)) continue;
    tags = tagged.tags;
    const [base, document] = applyTags(model2, opened, tags);
    model2 = mergeUncheckedDocument(base, document, load);
  }
  return { model: model2, tags };
}

// src/compose/extends.ts
function applyExtends(document, tags, load) {
  const services = document.entries.get("services");
  if (!services) return document;
  if (!isMapping(services.value)) {
    const message = "services must be a mapping of names to services.";
    load.report({ kind: "compose-schema", severity: "error", message, at: services.key, path: "services" });
    return withoutKey(document, "services");
  }
  const { entries } = services.value;
  const extending = [...entries].filter(([, { value }]) => isMapping(value) && value.entries.has("extends"));
  if (extending.length === 0) return document;
  const walk = { load, file: document.file.path, chain: [], bases: /* @__PURE__ */ new Map() };
  const among = { entries: new Map(entries), tags };
  for (const [name] of extending) resolveService(name, among, walk);
  return withValue(document, "services", { ...services.value, entries: among.entries });
}
function resolveService(name, among, walk) {
  const entry = among.entries.get(name);
  if (!entry || !isMapping(entry.value)) return entry?.value;
  const extending = entry.value.entries.get("extends");
  if (!extending) return entry.value;
  const own = withoutKey(entry.value, "extends");
  const reference = readReference2(name, extending, walk.load);
  const merged = reference ? extendService({ name, written: entry.value, own, reference }, among, walk) : own;
  among.entries.set(name, { ...entry, value: merged });
  return merged;
}
function readReference2(name, { key, value }, load) {
  const path = `services.${name}.extends`;
  const base = isMapping(value) ? valueAt(value, "service") : value;
  const service2 = stringOf(base);
  const file = valueAt(value, "file");
  const hasFile = isScalar(file) && !isNull(file);
  if (service2 === void 0 || !base || file && !isNull(file) && stringOf(file) === void 0) {
    const message = "extends must name a service: its name as text, or a mapping with service and file.";
    reportMerge(load, { at: isMapping(value) ? key : value, path, message });
    return void 0;
  }
  const at2 = { file: base.file, start: base.start, end: base.end };
  return { service: service2, at: at2, path, ...hasFile && { file } };
}
function extendService(extension, among, walk) {
  const { name, written, own, reference } = extension;
  const from = findServices(extension, among, walk);
  if (!from) return own;
  const step = JSON.stringify([reference.file?.value ?? walk.file, name]);
  if (walk.chain.includes(step)) {
    const message = `Service "${name}" extends itself, directly or through others. Remove one extends of the circle.`;
    reportMerge(walk.load, { ...reference, message });
    return own;
  }
  const base = resolveService(reference.service, from, { ...walk, chain: [...walk.chain, step] });
  if (isNull(base)) return written;
  return base ? mergeBase(base, extension, { ...walk, ...among }) : own;
}
function findServices({ name, reference }, among, walk) {
  const { service: service2, file, at: at2, path } = reference;
  const from = file ? openServices(file, path, walk) : among;
  if (!from || from.entries.has(service2)) return from;
  const place = file ? `in ${String(file.value)}` : "in this document";
  const message = `Service "${name}" extends "${service2}", and ${place} is no such service.`;
  reportMerge(walk.load, { at: at2, path, message });
  return void 0;
}
function openServices(file, path, { load, bases }) {
  const target = resolvePath(load.directory, String(file.value));
  if (!bases.has(target)) bases.set(target, readExtendsBase(file, path, load));
  const base = bases.get(target);
  return base && { entries: new Map(base.services), tags: base.tags };
}
function mergeBase(base, extension, { tags, load }) {
  const { name, own, reference } = extension;
  const [inherited, extending] = applyTagsBelow(["services", name], [base, own], tags);
  const hop = { by: "extends", at: reference.at };
  const context = { reason: "extends", report: load.report, hop };
  const merged = mergeElements({ base: inherited, over: extending, path: "services.x", context });
  const { file, start, end } = own;
  return isMapping(merged) ? { ...withoutKey(merged, "extends"), file, start, end } : own;
}

// src/compose/include-entry.ts
function readIncludeEntry(item, path, load) {
  const texts2 = textsOf4(isMapping(item) ? valueAt(item, "path") : item);
  const envFiles2 = textsOf4(valueAt(item, "env_file"));
  const directory = valueAt(item, "project_directory");
  if (!texts2 || !envFiles2 || directory && !isNull(directory) && stringOf(directory) === void 0) {
    const message = "An include is a path, or a mapping with path, project_directory and env_file, all of them text.";
    reportMerge(load, { at: item, path, message });
    return void 0;
  }
  const files = texts2.map((at2) => ({
    at: at2,
    text: String(at2.value),
    path: resolvePath(load.directory, String(at2.value))
  }));
  const projectDirectory = stringOf(directory);
  return { files, envFiles: envFiles2, at: item, path, ...projectDirectory && { projectDirectory } };
}
function loadOf(entry, load) {
  const { projectDirectory, files } = entry;
  const main = files[0]?.path ?? "";
  const directory = projectDirectory ? resolvePath(load.directory, projectDirectory) : directoryOf(main);
  const environment = environmentOf(entry, directory, load);
  return { ...load, directory, base: baseOf(entry, directory, load), environment };
}
function textsOf4(tree) {
  if (!tree || isNull(tree)) return [];
  const items = isSequence(tree) ? tree.items : [tree];
  const texts2 = items.filter(isScalar).filter((item) => item.type === "string");
  return texts2.length === items.length ? texts2 : void 0;
}
function baseOf({ projectDirectory }, directory, load) {
  if (projectDirectory && isAbsolutePath(projectDirectory)) return directory;
  const isFolder = !projectDirectory || load.sources.files.kind(directory) === "directory";
  return relativePath(load.directory, isFolder ? directory : directoryOf(directory));
}
function environmentOf(entry, directory, load) {
  const files = entry.envFiles.length === 0 ? [{ path: joinPath(directory, ".env") }] : writtenEnvFiles(entry, load);
  if (files.length === 0) return load.environment;
  const key = JSON.stringify(files.map(({ path }) => path));
  const { environment, shared } = load;
  const environments = remember(shared.environments, environment, () => /* @__PURE__ */ new Map());
  return remember(environments, key, () => addEnvFiles(environment, files, load));
}
function writtenEnvFiles({ envFiles: envFiles2 }, load) {
  const written = envFiles2.filter(({ value }) => value !== "/dev/null");
  return written.map((at2) => ({ path: resolvePath(load.directory, String(at2.value)), at: at2 }));
}

// src/compose/include.ts
function applyIncludes(document, including) {
  const { load } = including;
  const include2 = document.entries.get("include");
  if (!include2) return document;
  let importing = withoutKey(document, "include");
  if (!isSequence(include2.value)) {
    if (!isNull(include2.value))
      reportMerge(load, { at: include2.value, path: "include", message: "include must be a list of files." });
    return importing;
  }
  for (const [index, item] of include2.value.items.entries()) {
    const entry = readIncludeEntry(item, `include.${index}`, load);
    const imported = entry && loadEntry(entry, including);
    if (imported) importing = importModel(importing, imported, { ...including, hop: hopOf(entry) });
  }
  return importing;
}
var IMPORTED = ["services", "volumes", "networks", "secrets", "configs", "models"];
var DEEPEST = 50;
function loadEntry(entry, { load, loadFiles: loadFiles2 }) {
  if (entry.files.length === 0 || !canFollow(entry, load)) return void 0;
  const included = loadOf(entry, load);
  const key = JSON.stringify([entry.files.map(({ path }) => path), included.base, included.directory]);
  const models = remember(load.shared.included, included.environment, () => /* @__PURE__ */ new Map());
  return remember(models, key, () => loadFiles2(entry.files, included));
}
function canFollow({ files, path }, load) {
  const remote = files.find(({ text: text2 }) => isRemote(text2));
  if (remote) reportRemote(load, remote.at, path);
  const circular = files.find((file) => load.including.includes(file.path) || load.including.length > DEEPEST);
  if (circular) {
    const message = "This file includes itself, directly or through others. Remove one include of the circle.";
    reportMerge(load, { at: circular.at, path, message });
  }
  return !remote && !circular;
}
function hopOf({ at: { file, start, end } }) {
  return { by: "include", at: { file, start, end } };
}
function importModel(document, imported, importing) {
  let result = document;
  for (const key of IMPORTED) {
    const resources2 = entriesAt(imported, key);
    if (resources2.size > 0) result = importElement(result, key, { ...importing, resources: resources2 });
  }
  return result;
}
function importElement(document, key, importing) {
  const { load, resources: resources2, hop } = importing;
  const own = document.entries.get(key);
  const target = own?.value ?? derivedMapping([], hop.at);
  if (!isMapping(target)) {
    const message = `${key} must be a mapping, for an include adds to it. Remove the key or fill it.`;
    reportMerge(load, { at: own?.key ?? target, path: key, message });
    return document;
  }
  const entries = new Map(target.entries);
  for (const [name, entry] of resources2) {
    const conflict = entries.get(name);
    entries.set(name, conflict ? mergeImported([key, name], [entry, conflict], importing) : arriveThrough(entry, hop));
  }
  return withValue(document, key, { ...target, entries });
}
function mergeImported(element, [included, own], { tags, load, hop }) {
  const [base, over] = applyTagsBelow(element, [included.value, own.value], tags);
  const context = { reason: "include", report: load.report, hop };
  const value = mergeElements({ base, over, path: element.join("."), context });
  return { ...own, value };
}

// src/compose/load.ts
function loadModel(request) {
  const { files, directory } = request;
  const shared = createSharedLoad();
  const load = { ...request, base: directory, including: [], shared };
  for (const { path } of files) {
    const source = load.sources.read(path);
    if (isReadable(source)) shared.opened.set(path, source);
  }
  const model2 = loadFiles(files, load);
  return { model: model2, files: [...shared.opened.values()], layers: shared.layers };
}
function loadFiles(files, load) {
  const start = derivedMapping([], files[0]?.at ?? startOfFile(load.directory));
  const merged = files.reduce((model2, file) => addFile(model2, file, load), start);
  const complete = applyDefaults(merged);
  checkModel(complete, load.report);
  const resolved = resolvePaths3(complete, { directory: load.base, home: load.sources.files.home });
  return resolveListEnvironment(resolved, load.environment.lookup);
}
function addFile(model2, { path, at: at2 }, load) {
  if (isRemote(path)) {
    reportRemote(load, at2, "");
    return model2;
  }
  const source = load.sources.read(path);
  if (!isReadable(source)) {
    reportMerge(load, { at: at2, path: "", message: `The Compose file ${path} ${source.reason}.` });
    return model2;
  }
  load.shared.opened.set(path, source);
  const within = { ...load, including: [...load.including, path] };
  const documents = load.sources.documents(source, load.report);
  return documents.reduce((before, document) => addDocument(before, document, within), model2);
}
function addDocument(model2, tagged, load) {
  const opened = openDocument(tagged, load);
  if (!opened) return model2;
  const { tags } = tagged;
  const included = applyIncludes(opened, { load, tags, loadFiles });
  const [base, document] = applyTags(model2, included, tags);
  const isOverRoot = load.including.length === 1 && model2.entries.size > 0;
  if (isOverRoot) load.shared.layers.push({ before: model2, base, document: opened, tags });
  return mergeDocument(base, applyExtends(document, tags, load), load);
}

// src/compose/normalize.ts
function normalize(model2, name, lookup) {
  const joined = declareDefaultNetwork(joinDefaultNetwork(model2));
  const changed = rewrite(joined, CHANGES, { name, lookup });
  return isMapping(changed) ? changed : joined;
}
function impliedDependencies(service2) {
  const implied = /* @__PURE__ */ new Map();
  const add2 = (name, dependency2) => {
    if (!implied.has(name)) implied.set(name, dependency2);
  };
  for (const link of itemsAt(service2, "links").filter(isScalar)) add2(linkedService(link), { at: link, restart: true });
  for (const key of SHARED_NAMESPACES) {
    const mode2 = scalarAt(service2, key);
    const shared = sharedService(mode2);
    if (mode2 && shared !== void 0) add2(shared, { at: mode2, restart: true });
  }
  for (const source of itemsAt(service2, "volumes_from").filter(isScalar)) {
    const [first = ""] = scalarText(source).split(":");
    if (!scalarText(source).startsWith("container:")) add2(first, { at: source, restart: false });
  }
  return implied;
}
function sharedService(mode2) {
  const text2 = mode2 ? scalarText(mode2) : "";
  return text2.startsWith("service:") ? text2.slice("service:".length) : void 0;
}
var SHARED_NAMESPACES = ["network_mode", "ipc", "pid", "uts", "cgroup"];
var IMPLYING = ["links", "volumes_from", ...SHARED_NAMESPACES];
var CHANGES = compilePaths({
  "configs.*": nameResource,
  "networks.*": nameResource,
  "secrets.*": nameResource,
  "volumes.*": nameResource,
  "services.*": completeService,
  "services.*.build": completeBuild,
  "services.*.build.args": (tree, _path, { lookup }) => resolvePassThrough(tree, lookup, "drop"),
  "services.*.environment": (tree, _path, { lookup }) => resolvePassThrough(tree, lookup, "keep"),
  "services.*.volumes.*": cleanTarget2
});
function joinDefaultNetwork(model2) {
  const services = mappingAt(model2, "services");
  if (!services) return model2;
  let entries;
  for (const [name, entry] of services.entries) {
    const service2 = entry.value;
    if (!isMapping(service2) || service2.entries.has("provider") || service2.entries.has("network_mode")) continue;
    if (entriesAt(service2, "networks").size > 0) continue;
    entries ??= new Map(services.entries);
    const networks = derivedMapping([["default", derivedScalar(null, entry.key)]], entry.key);
    entries.set(name, { ...entry, value: withEntry(service2, "networks", { key: entry.key, value: networks }) });
  }
  return entries ? withValue(model2, "services", { ...services, entries }) : model2;
}
function declareDefaultNetwork(model2) {
  const networks = mappingAt(model2, "networks");
  if (networks?.entries.has("default")) return model2;
  for (const { value: service2 } of entriesAt(model2, "services").values()) {
    const joined = entriesAt(service2, "networks").get("default");
    if (!joined || stringAt(service2, "provider") !== void 0) continue;
    const declared = networks ?? derivedMapping([], joined.key);
    const network3 = { key: joined.key, value: derivedScalar(null, joined.key) };
    return withValue(model2, "networks", withEntry(declared, "default", network3));
  }
  return model2;
}
function nameResource(tree, path, { name }) {
  const resource = isMapping(tree) ? tree : derivedMapping([], tree);
  const given = resource.entries.get("name")?.value;
  if (given && !isNull(given)) return resource;
  const key = path.slice(path.indexOf(".") + 1);
  const isExternal = TRUE_WORDS2.has(scalarTextAt(resource, "external"));
  return withValue(resource, "name", derivedScalar(isExternal ? key : `${name}_${key}`, resource));
}
var TRUE_WORDS2 = /* @__PURE__ */ new Set(["1", "t", "T", "true", "True", "TRUE"]);
function scalarTextAt(tree, key) {
  const scalar = scalarAt(tree, key);
  return scalar ? scalarText(scalar) : "";
}
function completeService(tree) {
  if (!isMapping(tree)) return tree;
  return inheritHookImage(dependOnImplied(copyScale(renamePullPolicy(tree))));
}
function copyScale(service2) {
  const scale = scalarAt(service2, "scale");
  const deploy2 = mappingAt(service2, "deploy");
  if (!scale || !deploy2 || !isAbsent(deploy2, "replicas")) return service2;
  return withValue(service2, "deploy", withValue(deploy2, "replicas", scale));
}
function renamePullPolicy(service2) {
  const policy = scalarAt(service2, "pull_policy");
  return policy?.value === "if_not_present" ? withValue(service2, "pull_policy", { ...policy, value: "missing" }) : service2;
}
function dependOnImplied(service2) {
  if (!IMPLYING.some((attribute) => service2.entries.has(attribute))) return service2;
  const declared = mappingAt(service2, "depends_on");
  const implied = [...impliedDependencies(service2)].filter(([name]) => !declared?.entries.has(name));
  const [first] = implied;
  if (!first) return service2;
  const base = declared ?? derivedMapping([], first[1].at);
  const added = implied.map(
    ([name, dependency2]) => [name, { key: placeOf7(dependency2.at), value: impliedValue(dependency2) }]
  );
  return withValue(service2, "depends_on", { ...base, entries: new Map([...base.entries, ...added]) });
}
function impliedValue({ at: at2, restart }) {
  return derivedMapping(
    [
      ["condition", derivedScalar("service_started", at2)],
      ["restart", derivedScalar(restart, at2)],
      ["required", derivedScalar(true, at2)]
    ],
    at2
  );
}
function placeOf7({ file, start, end }) {
  return { file, start, end };
}
function linkedService(link) {
  const text2 = scalarText(link);
  const [service2 = "", ...rest] = text2.split(":");
  return rest.length === 1 ? service2 : text2;
}
function inheritHookImage(service2) {
  const hooks = service2.entries.get("pre_start")?.value;
  const image = scalarAt(service2, "image");
  if (hooks?.kind !== "sequence" || !image || image.value === "") return service2;
  const items = hooks.items.map(
    (hook2) => isMapping(hook2) && !hook2.entries.has("image") ? withValue(hook2, "image", image) : hook2
  );
  return withValue(service2, "pre_start", { ...hooks, items });
}
function completeBuild(tree) {
  if (!isMapping(tree)) return tree;
  const build2 = isAbsent(tree, "context") ? withValue(tree, "context", derivedScalar(".", tree)) : tree;
  if (!isAbsent(build2, "dockerfile") || !isAbsent(build2, "dockerfile_inline")) return build2;
  return withValue(build2, "dockerfile", derivedScalar("Dockerfile", tree));
}
function isAbsent(mapping2, key) {
  const value = mapping2.entries.get(key)?.value;
  return value === void 0 || isNull(value);
}
function cleanTarget2(tree) {
  const target = scalarAt(tree, "target");
  if (!isMapping(tree) || !target) return tree;
  const cleaned = cleanPath(scalarText(target));
  return cleaned === target.value ? tree : withValue(tree, "target", { ...target, value: cleaned });
}

// src/compose/profiles.ts
function selectServices(model2, active) {
  const enabled = /* @__PURE__ */ new Set();
  for (const [name, { value: service2 }] of entriesAt(model2, "services")) {
    const profiles = itemsAt(service2, "profiles").filter(isScalar).map(scalarText);
    const isSelected = active.includes("*") || profiles.some((profile) => active.includes(profile));
    if (profiles.length === 0 || isSelected) enabled.add(name);
  }
  return enabled;
}

// src/compose/reference-env-files.ts
function readReferenceEnvFiles(loaded, { referenceEnvFiles = [], exampleEnvFiles = false }, sources) {
  const reader = createEnvFileReader({ sources, acceptsExamples: exampleEnvFiles, report: () => {
  } });
  const nothing3 = { lookup: () => void 0, earlier: /* @__PURE__ */ new Map() };
  for (const directory of new Set(loaded.map(directoryOf))) {
    for (const name of referenceEnvFiles) {
      const path = joinPath(directory, name);
      const found = reader.find(path);
      if (found.state !== "missing") reader.read(path, found.source, nothing3);
    }
  }
  return reader.files;
}

// src/compose/grammar/command.ts
function splitCommand(text2) {
  const reader = { words: [], word: "", start: -1, isWord: false, quotes: /* @__PURE__ */ new Set(), isEscaped: false };
  for (let at2 = 0; at2 < text2.length; at2++) {
    const character = text2.charAt(at2);
    if (reader.start === -1) reader.start = at2;
    const step = readCharacter(reader, character, at2);
    if (step === "refuse") {
      return refuse(
        { start: at2, end: at2 + 1 },
        "A command has a parenthesis outside quotes, which Compose cannot read."
      );
    }
    if (step === "cut") return { value: { words: wordsBefore(reader, character, at2), cutAt: at2 } };
  }
  const end = text2.length;
  if (reader.isEscaped) return refuse({ start: end - 1, end }, "A command ends in a backslash.");
  if (reader.quotes.size > 0) return refuse({ start: reader.start, end }, "A command has a quote without its end.");
  endWord(reader, end);
  return { value: { words: reader.words } };
}
var inertInside = /* @__PURE__ */ new Map([
  ["'", ['"', ")"]],
  ['"', ["'", ")"]],
  ["`", ["'", '"', ")"]],
  [")", ["'", '"', "`"]]
]);
function readCharacter(reader, character, at2) {
  if (reader.isEscaped) return append(reader, character);
  if (character === "\\" && !reader.quotes.has("'")) {
    reader.isEscaped = true;
    return "go on";
  }
  if (" 	\r\n".includes(character) && reader.quotes.size === 0) return endWord(reader, at2);
  if (";&|<>".includes(character) && reader.quotes.size === 0) return "cut";
  if (character === "(") return openParenthesis(reader);
  return isQuote(character) ? readQuote(reader, character) : append(reader, character);
}
function append(reader, character) {
  reader.word += character;
  reader.isWord = true;
  reader.isEscaped = false;
  return "go on";
}
function isQuote(character) {
  return inertInside.has(character);
}
function readQuote(reader, quote) {
  const isInert = inertInside.get(quote)?.some((other) => reader.quotes.has(other));
  if (isInert) return append(reader, quote);
  const isClosing = reader.quotes.delete(quote);
  if (!isClosing) reader.quotes.add(quote);
  if (quote === "`" || quote === ")") return append(reader, quote);
  reader.isWord ||= isClosing;
  return "go on";
}
function openParenthesis(reader) {
  const isInert = reader.quotes.has("'") || reader.quotes.has('"') || reader.quotes.has("`");
  if (!isInert && (reader.quotes.has(")") || !reader.word.endsWith("$"))) return "refuse";
  if (!isInert) reader.quotes.add(")");
  return append(reader, "(");
}
function endWord(reader, end) {
  if (reader.isWord) reader.words.push({ value: reader.word, start: reader.start, end });
  reader.word = "";
  reader.start = -1;
  reader.isWord = false;
  return "go on";
}
function wordsBefore(reader, cut2, at2) {
  if (cut2 !== ">" || !/^[0-9]/.test(reader.word)) endWord(reader, at2);
  return reader.words;
}

// src/compose/times.ts
function checkTimes(model2, report) {
  for (const [key, { value }] of model2.entries) {
    if (!isExtension2(key)) visit2(value, { path: key, places: PLACES.keys.get(key), isNamed: true, report });
  }
}
var PLACES = compilePaths({
  "configs.*.labels.*": true,
  name: true,
  "networks.*.driver_opts.*": true,
  "networks.*.ipam.config.*.aux_addresses.*": true,
  "networks.*.ipam.options.*": true,
  "networks.*.labels.*": true,
  "secrets.*.labels.*": true,
  "services.*.annotations.*": true,
  "services.*.blkio_config.device_read_bps.*.rate": true,
  "services.*.blkio_config.device_read_iops.*.rate": true,
  "services.*.blkio_config.device_write_bps.*.rate": true,
  "services.*.blkio_config.device_write_iops.*.rate": true,
  "services.*.build.args.*": true,
  "services.*.build.extra_hosts.*": true,
  "services.*.build.extra_hosts.*.*": true,
  "services.*.build.labels.*": true,
  "services.*.build.shm_size": true,
  "services.*.command": true,
  "services.*.deploy.labels.*": true,
  "services.*.deploy.resources.limits.memory": true,
  "services.*.deploy.resources.reservations.devices.*.options.*": true,
  "services.*.deploy.resources.reservations.memory": true,
  "services.*.develop.watch.*.exec.command": true,
  "services.*.develop.watch.*.exec.environment.*": true,
  "services.*.entrypoint": true,
  "services.*.env_file.*": true,
  "services.*.environment.*": true,
  "services.*.extra_hosts.*": true,
  "services.*.extra_hosts.*.*": true,
  "services.*.gpus.*.options.*": true,
  "services.*.labels.*": true,
  "services.*.logging.options.*": true,
  "services.*.mem_limit": true,
  "services.*.mem_reservation": true,
  "services.*.mem_swappiness": true,
  "services.*.memswap_limit": true,
  "services.*.networks.*.driver_opts.*": true,
  "services.*.post_start.*.command": true,
  "services.*.post_start.*.environment.*": true,
  "services.*.pre_start.*.command": true,
  "services.*.pre_start.*.environment.*": true,
  "services.*.pre_stop.*.command": true,
  "services.*.pre_stop.*.environment.*": true,
  "services.*.provider.options.*": true,
  "services.*.provider.options.*.*": true,
  "services.*.pull_refresh_after": true,
  "services.*.shm_size": true,
  "services.*.sysctls.*": true,
  "volumes.*.driver_opts.*": true,
  "volumes.*.labels.*": true
});
function visit2(tree, at2) {
  if (tree.kind === "scalar") {
    if (tree.type === "time" && at2.places?.value !== true) reportTime(tree, at2);
  } else if (tree.kind === "sequence") {
    for (const [index, item] of tree.items.entries()) visit2(item, positionBelow(at2, String(index)));
  } else {
    for (const [key, { value }] of tree.entries) {
      if (at2.isNamed || !isExtension2(key)) visit2(value, positionBelow(at2, key));
    }
  }
}
function positionBelow({ path, places, report }, key) {
  return { path: childPath(path, key), places: places?.keys.get(key) ?? places?.any, isNamed: false, report };
}
function isExtension2(key) {
  return key.startsWith("x-");
}
function reportTime({ file, start, end }, { path, report }) {
  const message = "YAML takes this for a time, and Compose takes no time here. Put it in quotes.";
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path });
}

// src/compose/values.ts
function checkValues(model2, report) {
  rewrite(model2, VALUES, report);
  checkTimes(model2, report);
}
var size = scalarCheck((scalar, text2) => {
  if (scalar.type !== "string" || parseBytes(text2) !== void 0) return void 0;
  return "A size is a number of bytes, or a number with a unit such as 512m or 1.5gb.";
});
var duration = scalarCheck(
  (_scalar, text2) => parseDuration(text2) === void 0 ? "A duration is a number with a unit, such as 30s or 1m30s." : void 0
);
var command2 = scalarCheck((scalar, text2) => {
  const parsed = scalar.type === "string" ? splitCommand(text2) : void 0;
  return parsed && "problem" in parsed ? parsed.problem.message : void 0;
});
var flag2 = scalarCheck((scalar, text2) => {
  if (scalar.type !== "string" || BOOLEAN_WORDS.has(text2.toLowerCase())) return void 0;
  return "This must be true or false.";
});
var integer2 = scalarCheck((scalar, text2) => {
  if (scalar.type !== "string" || parseInteger(text2) !== void 0) return void 0;
  return "This must be a whole number.";
});
var float = scalarCheck((scalar, text2) => {
  const isNumber = scalar.type === "string" ? Number.isFinite(parseFloat64(text2)) : typeof scalar.value === "number";
  return isNumber ? void 0 : "This must be a number.";
});
var unsigned = scalarCheck((scalar) => {
  if (scalar.type === "string") return "This must be a number without quotes.";
  return Number(scalar.value) < 0 ? "This number cannot be negative." : void 0;
});
var limit = scalarCheck((scalar) => isInt64(scalar) ? void 0 : "A limit is a whole number without quotes.");
var onlyText = scalarCheck(
  (scalar) => scalar.type === "string" ? void 0 : "This must be text. Put it in quotes.",
  "This must be text."
);
var mode = scalarCheck((scalar, text2) => {
  const isMode = scalar.type === "int" || scalar.type === "string" && /^[+-]?[0-7]+$/.test(text2);
  return isMode ? void 0 : 'A file mode is an octal number, such as 0440 or "0440".';
});
var count2 = scalarCheck((scalar, text2) => {
  const isWord = scalar.type === "string" && (text2.toLowerCase() === "all" || parseInteger(text2) !== void 0);
  return isWord || isInt64(scalar) ? void 0 : 'The number of devices is a whole number or "all".';
});
var wholeOrText = scalarCheck((scalar) => {
  const isTaken = scalar.type === "string" || isInt64(scalar);
  return isTaken ? void 0 : "Put this number in quotes: only whole numbers of 64 bits may stand without.";
});
var present = scalarCheck(() => void 0, "This attribute is empty. Remove it or give it a value.");
var VALUES = compilePaths({
  "secrets.*.driver_opts": checkKeys,
  "secrets.*.driver_opts.*": wholeOrText,
  "services.*.attach": flag2,
  "services.*.blkio_config.device_read_bps.*.rate": size,
  "services.*.blkio_config.device_read_iops.*.rate": size,
  "services.*.blkio_config.device_write_bps.*.rate": size,
  "services.*.blkio_config.device_write_iops.*.rate": size,
  "services.*.blkio_config.weight": unsigned,
  "services.*.blkio_config.weight_device.*.weight": unsigned,
  "services.*.build.additional_contexts.*": onlyText,
  "services.*.build.args": checkNames,
  "services.*.build.extra_hosts": checkHosts,
  "services.*.build.no_cache": flag2,
  "services.*.build.privileged": flag2,
  "services.*.build.pull": flag2,
  "services.*.build.secrets.*.mode": mode,
  "services.*.build.shm_size": size,
  "services.*.build.ulimits.*.hard": limit,
  "services.*.build.ulimits.*.soft": limit,
  "services.*.command": command2,
  "services.*.configs.*.mode": mode,
  "services.*.deploy.placement.max_replicas_per_node": unsigned,
  "services.*.deploy.resources.limits.cpus": float,
  "services.*.deploy.resources.limits.memory": size,
  "services.*.deploy.resources.limits.pids": integer2,
  "services.*.deploy.resources.reservations.cpus": float,
  "services.*.deploy.resources.reservations.devices.*.count": count2,
  "services.*.deploy.resources.reservations.generic_resources.*.discrete_resource_spec.value": integer2,
  "services.*.deploy.resources.reservations.memory": size,
  "services.*.deploy.restart_policy.delay": duration,
  "services.*.deploy.restart_policy.max_attempts": unsigned,
  "services.*.deploy.restart_policy.window": duration,
  "services.*.deploy.rollback_config.delay": duration,
  "services.*.deploy.rollback_config.monitor": duration,
  "services.*.deploy.rollback_config.parallelism": unsigned,
  "services.*.deploy.update_config.delay": duration,
  "services.*.deploy.update_config.monitor": duration,
  "services.*.deploy.update_config.parallelism": unsigned,
  "services.*.develop.watch.*.exec.command": command2,
  "services.*.develop.watch.*.exec.environment": checkNames,
  "services.*.develop.watch.*.exec.privileged": flag2,
  "services.*.entrypoint": command2,
  "services.*.env_file.*.required": flag2,
  "services.*.environment": checkNames,
  "services.*.extra_hosts": checkHosts,
  "services.*.gpus.*.count": count2,
  "services.*.group_add.*": wholeOrText,
  "services.*.healthcheck.interval": duration,
  "services.*.healthcheck.retries": unsigned,
  "services.*.healthcheck.start_interval": duration,
  "services.*.healthcheck.start_period": duration,
  "services.*.healthcheck.timeout": duration,
  "services.*.mem_limit": size,
  "services.*.mem_reservation": size,
  "services.*.mem_swappiness": size,
  "services.*.memswap_limit": size,
  "services.*.pid": present,
  "services.*.ports.*.target": unsigned,
  "services.*.post_start.*.command": command2,
  "services.*.post_start.*.environment": checkNames,
  "services.*.post_start.*.privileged": flag2,
  "services.*.pre_start.*.command": command2,
  "services.*.pre_start.*.environment": checkNames,
  "services.*.pre_start.*.per_replica": flag2,
  "services.*.pre_start.*.privileged": flag2,
  "services.*.pre_stop.*.command": command2,
  "services.*.pre_stop.*.environment": checkNames,
  "services.*.pre_stop.*.privileged": flag2,
  "services.*.secrets.*.mode": mode,
  "services.*.shm_size": size,
  "services.*.stop_grace_period": duration,
  "services.*.storage_opt": checkKeys,
  "services.*.storage_opt.*": checkOption,
  "services.*.ulimits.*.hard": limit,
  "services.*.ulimits.*.soft": limit,
  "services.*.volumes.*.bind.create_host_path": flag2,
  "services.*.volumes.*.tmpfs.mode": unsigned,
  "services.*.volumes.*.tmpfs.size": size
});
function scalarCheck(faultOf2, whenNull) {
  return (tree, path, report) => {
    if (!isScalar(tree)) return tree;
    const message = tree.type === "null" ? whenNull : faultOf2(tree, scalarText(tree));
    if (message !== void 0) report(badValue(tree, path, message));
    return tree;
  };
}
function checkNames(tree, path, report) {
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    const [name = ""] = isScalar(item) ? scalarText(item).split("=", 1) : [];
    if (!isScalar(item) || name === "" || !isSpace(name.slice(-1))) continue;
    report(
      badValue(splitPair(item).key, childPath(path, index), "The name of this variable ends with a blank. Remove it.")
    );
  }
  return tree;
}
function checkKeys(tree, path, report) {
  for (const [key, entry] of entriesAt(tree)) {
    const message = `Compose takes "${key}" for an extension, because it begins with "x-". Choose another name.`;
    if (key.startsWith("x-")) report(badValue(entry.key, childPath(path, key), message));
  }
  return tree;
}
function checkOption(tree, path, report) {
  const isText3 = isScalar(tree) && (tree.type === "string" || tree.type === "null" || isInt64(tree));
  if (!isText3) report(badValue(tree, path, "An option must be text. Put it in quotes."));
  return tree;
}
function checkHosts(tree, path, report) {
  if (isMapping(tree)) return checkHostKeys(tree, path, report);
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    const message = isScalar(item) ? hostFault(scalarText(item)) : void 0;
    if (message !== void 0) report(badValue(item, childPath(path, index), message));
  }
  return tree;
}
function checkHostKeys(tree, path, report) {
  for (const [host, { value }] of tree.entries) {
    if (!isScalar(value) || value.type !== "time") continue;
    report(badValue(value, childPath(path, host), "YAML takes this for a time. Put it in quotes."));
  }
  return checkKeys(tree, path, report);
}
function hostFault(text2) {
  const separator = text2.includes("=") ? text2.indexOf("=") : text2.indexOf(":");
  if (separator < 0) return "The address of this host is missing. Write it as `host=address`.";
  const host = text2.slice(0, separator);
  return host === "" || /[:=]/.test(host) ? "The name of this host is missing or has a colon." : void 0;
}
function badValue({ file, start, end }, path, message) {
  return { kind: "compose-schema", severity: "error", message, at: { file, start, end }, path };
}

// src/compose/resolve.ts
function resolveProject(request, sources) {
  const problems = [];
  const report = onlyOnce((problem) => problems.push(problem));
  const acceptsExamples = request.exampleEnvFiles === true;
  const setup = discoverProject(request, sources, report);
  const { name, directory, environment } = setup;
  const interpolates = request.interpolate !== false;
  const load = { sources, report, interpolates, acceptsExamples, directory, environment, files: setup.files };
  const { model: declared, files, layers } = loadModel(load);
  if (declared.entries.size === 0) reportEmpty(setup.files, problems, report);
  const normalized = normalize(declared, name, environment.lookup);
  if (interpolates) checkValues(normalized, report);
  const enabled = selectServices(normalized, setup.profiles);
  checkConsistency(normalized, enabled, report);
  const reader = createEnvFileReader({ sources, acceptsExamples, report });
  const model2 = applyLabelFiles(normalized, enabled, { sources, report });
  const environments = readEnvironments(model2, enabled, { project: environment, reader, report });
  return {
    name,
    directory,
    composeFiles: setup.files,
    files,
    layers,
    declared,
    model: declared.entries.size === 0 ? void 0 : model2,
    profiles: setup.profiles,
    enabled,
    environment,
    environments,
    envFiles: new Map([...environment.files, ...reader.files]),
    referenceEnvFiles: readReferenceEnvFiles([...reader.files.keys()], request, sources),
    bindSources: findBindSources(model2, sources.files),
    problems
  };
}
function reportEmpty(files, problems, report) {
  const [first] = files;
  if (!first || problems.some(({ severity }) => severity === "error")) return;
  const message = "The Compose files have no content.";
  report({ kind: "compose-schema", severity: "error", message, at: startOfFile(first.path), path: "" });
}
function readEnvironments(model2, enabled, source) {
  const environments = /* @__PURE__ */ new Map();
  for (const [name, { value }] of entriesAt(model2, "services")) {
    const report = enabled.has(name) ? source.report : () => {
    };
    environments.set(name, readEnvironment({ tree: value, path: childPath("services", name) }, { ...source, report }));
  }
  return environments;
}

export {
  matchesGlob,
  plannedNetwork,
  plannedKey,
  isInternal,
  explore,
  findPaths,
  findPlace,
  createReachGraph,
  findViolations,
  selectNodes,
  describeNode,
  describePath,
  defineRule,
  rules,
  isMapping,
  isSequence,
  isScalar,
  isNull,
  entryAt,
  valueAt,
  mappingAt,
  scalarAt,
  stringAt,
  booleanAt,
  entriesAt,
  itemsAt,
  createSources,
  ConfigError,
  nearestOf,
  resolveReporter,
  loadConfig,
  interpolate,
  splitPair,
  childPath,
  createText,
  readText,
  readFlag,
  readTexts,
  readCommand,
  derivedScalar,
  derivedMapping,
  derivedSequence,
  hasDefaultName,
  mergeUncheckedDocument,
  splitCommand,
  parseDuration,
  formatDuration,
  bytesOf,
  readBuild,
  readPorts,
  readMounts,
  readDependencies,
  readLabels,
  readExtraHosts,
  readReferences,
  resolveProject
};
