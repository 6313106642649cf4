import {
  matchesGlob
} from "./shared-21.js";

// src/plan/planned-network.ts
function plannedNetwork(plan, network) {
  const data = plan.networks.get(network.key);
  if (data) return { key: network.key, data };
  for (const [key, candidate] of plan.networks) if (candidate.name === network.name) return { key, data: candidate };
  return void 0;
}
function plannedKey(plan, { key, network }) {
  const planned = network && plannedNetwork(plan, network);
  return planned?.key ?? key;
}
function isInternal(plan, attachment) {
  const { network } = attachment;
  if (network && !network.external?.value) return network.internal?.value ?? false;
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
function findPlace(service, { services }) {
  const via = [];
  const seen = /* @__PURE__ */ new Set();
  let owner = service;
  for (let mode = owner.networkMode; mode && !namesNetwork(mode); mode = owner.networkMode) {
    const next = findOwner(mode, services);
    via.push({ at: mode.at, message: describeMode(owner, mode, next) });
    if (mode.value === "host" || mode.value === "none") return { kind: mode.value, owner, via };
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
  if (kind === "container") return [...services.values()].find(({ containerName }) => containerName?.value === name);
  return void 0;
}
function describeMode(service, { value }, owner) {
  if (value === "host") return `Service '${service.name}' uses the host's own network.`;
  if (value === "none") return `Service '${service.name}' has no network.`;
  return owner ? `Service '${service.name}' uses the network of '${owner.name}'.` : `Service '${service.name}' uses the network of a container that no file describes.`;
}

// src/reach/joins.ts
function readJoins(service, project, plan) {
  const { networkMode } = service;
  if (!networkMode) return service.networks.map((attachment2) => createJoin(service, attachment2, plan));
  const name = networkMode.value || BRIDGE;
  const network = [...project.networks.values()].find((candidate) => candidate.name === name);
  const attachment = { key: network?.key ?? name, at: networkMode.at, isImplicit: false, ...network && { network } };
  return [createJoin(service, attachment, plan)];
}
var BRIDGE = "bridge";
function createJoin(service, attachment, plan) {
  const { key, network, at, isImplicit } = attachment;
  const leadsOut = isInternal(plan, attachment) !== true;
  const by = isImplicit ? ", as it names no other" : "";
  return {
    name: network?.name ?? key,
    key,
    planned: plannedKey(plan, attachment),
    leadsOut,
    here: { at, message: `Service '${service.name}' joins network '${key}'${by}.` },
    declared: network && !network.isImplicit ? [{ at: network.at, message: `Network '${key}' is declared.` }] : []
  };
}

// src/reach/openings.ts
function createOpenings(service, context) {
  const place = findPlace(service, context.project);
  const { exits, entrances } = openPlace(place, context);
  const { via, owner } = place;
  const sharing = { medium: `sharing:${owner.name}`, label: `the network of '${owner.name}'`, evidence: [] };
  return {
    isKnown: place.kind !== "unknown",
    exits: [
      ...[sharing, ...exits].map((exit) => ({ ...exit, evidence: [...via, ...exit.evidence] })),
      ...openLinks(service)
    ],
    entrances: [
      ...[sharing, ...entrances].map((entrance) => ({ ...entrance, evidence: [...entrance.evidence, ...via] })),
      { medium: `service:${service.name}`, evidence: [] }
    ]
  };
}
function openPlace({ kind, owner }, { project, plan, ignoredNetworks }) {
  if (kind === "host") return openHost();
  if (kind !== "joined") return { exits: [], entrances: [] };
  const all = readJoins(owner, project, plan);
  const joins = all.filter(({ key, planned }) => !ignoredNetworks.has(key) && !ignoredNetworks.has(planned));
  const ports = all.some(({ leadsOut }) => leadsOut) ? owner.ports : [];
  return {
    exits: [...joins.map(exitToNetwork), ...openGateway(owner), ...joins.flatMap(exitToInternet)],
    entrances: [...joins.map(entranceFromNetwork), ...ports.flatMap((port) => openPort(owner, port))]
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
function openGateway({ name, extraHosts }) {
  const text = extraHosts.find(({ value }) => value.endsWith("host-gateway"));
  if (!text) return [];
  const evidence = [{ at: text.at, message: `Service '${name}' gets the host's address.` }];
  return ["host", "gateway"].map((medium) => ({ medium, label: "the host's address", evidence }));
}
function openPort({ name }, { at, hostIp, published, target }) {
  const port = published ?? String(target);
  const isLoopback3 = /^(127\.|::1$|localhost$)/.test(hostIp ?? "");
  const scope = isLoopback3 ? "to the host alone" : "to other machines";
  const evidence = [{ at, message: `Service '${name}' publishes port ${port} ${scope}.` }];
  const media = isLoopback3 ? ["loopback"] : ["loopback", "gateway", "outside"];
  return media.map((medium) => ({ medium, label: `published port ${port}`, evidence }));
}
function openLinks({ name, links }) {
  return links.map(({ value, at }) => {
    const [target = value] = value.split(":");
    const evidence = [{ at, message: `Service '${name}' links to '${target}'.` }];
    return { medium: `service:${target}`, label: "a link", evidence };
  });
}

// src/reach/reach-graph.ts
function createReachGraph(project, plan, ignoredNetworks = []) {
  const context = { project, plan, ignoredNetworks: new Set(ignoredNetworks) };
  const enabled = [...project.services.values()].filter((service) => service.enabled);
  const nodes = enabled.map((service) => ({ name: service.name, service, ...createOpenings(service, context) }));
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
  const selected = [...graph.services.values()].filter(({ service }) => service && plan.selects(services, service));
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
function describeNode({ name, service }) {
  return service ? `'${name}'` : `the ${name}`;
}
function describePath(steps) {
  return steps.map(
    (step, index) => index < steps.length - 1 ? `${describeWays(step)} to ${describeNode(step.to)}` : describeWays(step)
  ).join(", then ");
}
function describeWays({ ways }) {
  const labels = [...new Set(ways.map(({ label }) => label))];
  const rest = labels.length - MOST_WAYS;
  const named = rest > 0 ? [...labels.slice(0, MOST_WAYS), `${rest} more`] : labels;
  return `over ${named.join(" and ")}`;
}

// src/rule.ts
function defineRule(rule) {
  return rule;
}

// rules/lib/image.ts
function parseImage(text) {
  const [name = "", digest] = text.split("@", 2);
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
function isStoreImage(image, known2 = STORE_IMAGES) {
  const repository = parseImage(image).repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  return known2.some((name) => matchesGlob(name, repository));
}

// rules/baseline-expired.ts
var baselineExpired = defineRule({
  id: "baseline-expired",
  meta: {
    summary: "Disallow entries of a baseline that have expired",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      expired: "This entry for '{{rule}}'{{about}} expired on {{expires}}{{owner}}, and what it hid is reported again. Correct the fault, or agree on a later day."
    },
    references: ["https://eslint.org/docs/latest/use/suppressions"]
  },
  create: () => ({})
});

// rules/baseline-stale.ts
var baselineStale = defineRule({
  id: "baseline-stale",
  meta: {
    summary: "Disallow entries of a baseline whose fault is gone",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      gone: "'{{rule}}'{{about}} is not found any more, and this entry would hide it if it came back. Remove the entry, or run `pmoves-lint baseline prune`.",
      fewer: "'{{rule}}'{{about}} has {{found}} of the {{count}} findings that this entry counts, and it would hide the next. Lower the count, or run `pmoves-lint baseline prune`.",
      repeated: "An entry before this one says the same of '{{rule}}'{{about}}, and this one hides nothing. Remove it, or run `pmoves-lint baseline prune`."
    },
    references: ["https://eslint.org/docs/latest/use/suppressions"]
  },
  create: () => ({})
});

// rules/lib/env-file.ts
function effectiveEntries(file) {
  return [...new Map(file.entries.map((entry) => [entry.name, entry])).values()];
}
function isEmptied({ text, value, envFile }) {
  return !envFile?.isExample && text !== void 0 && text.template.references.length === 0 && value?.trim() === "";
}
function writtenPath({ text }) {
  return text.template.text;
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
    dependsOnMachine: true,
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
  create({ options, report }) {
    return {
      service(service) {
        for (const mount of service.volumes) {
          const messageId = faultOf(mount);
          if (!messageId || !mount.source || messageId === "folder" && !options.folders) continue;
          report({
            at: mount.source,
            messageId,
            data: { service: service.name, source: mount.source.template.text },
            subject: mount.target
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
      service(service) {
        if (service.privileged?.value || service.capDrop.some(({ value }) => value.toUpperCase() === "ALL")) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      }
    };
  }
});

// rules/lib/problem-rule.ts
function defineProblemRule({
  id,
  ignoresUnset = false,
  followsSeverity = false,
  remedy,
  isExcused,
  fix,
  ...meta
}) {
  return defineRule({
    id,
    meta: {
      ...meta,
      needsPlan: false,
      messages: { problem: remedy === void 0 ? "{{problem}}" : `{{problem}} ${remedy}` }
    },
    create({ project, report }) {
      const unset = project.problems.filter(({ kind }) => ignoresUnset && kind === "undefined-variable");
      return {
        problem(problem) {
          if (unset.some(({ at }) => isWithin(at, problem.at)) || isExcused?.(problem, project)) return;
          report({
            at: problem,
            messageId: "problem",
            data: { problem: problem.message },
            ...problem.subject === void 0 ? {} : { subject: problem.subject },
            ...problem.related === void 0 ? {} : { related: problem.related },
            ...followsSeverity && problem.severity === "warning" && { atMost: "warn" },
            cause: causeOf(problem, project),
            ...fix && { fix: fix(problem) }
          });
        }
      };
    }
  });
}
function isWithin(inner, outer) {
  return inner.file.path === outer.file.path && inner.start >= outer.start && inner.end <= outer.end;
}
function causeOf({ at, path, message }, { services }) {
  const [section, ...keys] = path.split(".");
  const names = section === "services" ? keys.map((_, index) => keys.slice(0, index + 1).join(".")) : [];
  const name = names.find((candidate) => services.has(candidate));
  const what = name === void 0 ? message : message.replaceAll(`services.${name}`, "").replaceAll(`'${name}'`, "");
  return `${at.file.path}:${at.start}:${what}`;
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
  followsSeverity: true,
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
      service(service) {
        if (service.privileged?.value) return;
        for (const at of service.capAdd) {
          const capability = at.value.toUpperCase().replace(/^CAP_/, "");
          const isEscape = ESCAPES.has(capability);
          const power = ESCAPES.get(capability) ?? HELPS.get(capability);
          if (!power) continue;
          report({
            at,
            messageId: isEscape ? "escape" : "help",
            data: { service: service.name, capability, power },
            subject: capability,
            ...isEscape ? {} : { atMost: "warn" }
          });
        }
      }
    };
  }
});

// rules/lib/planned-network.ts
function declaration({ network }) {
  return network && !network.isImplicit ? [{ at: network.at, message: `Network '${network.key}' is declared here.` }] : [];
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
      service(service) {
        if (!plan.storeOf(service)) return;
        for (const attachment of service.networks) {
          if (isInternal(plan, attachment) !== false) continue;
          report({
            at: attachment,
            messageId: "egress",
            data: { service: service.name, network: attachment.key },
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
      service(service) {
        const store = plan.storeOf(service);
        if (!store) return;
        for (const attachment of service.networks) {
          if (store.networks.includes(plannedKey(plan, attachment))) continue;
          report({
            at: attachment,
            messageId: "misplaced",
            data: {
              service: service.name,
              network: attachment.key,
              allowed: quoted(store.networks),
              store: store.name
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
    let at = start;
    const addText = (to) => {
      if (to > at) pieces.push({ text: template.text.slice(at, to), start: at, within });
    };
    for (const reference of references) {
      addText(reference.start);
      if (hasOperandText(reference)) addPieces(operandPart(reference), [...within, reference]);
      at = reference.end;
    }
    addText(end);
  };
  addPieces(wholeOf(template), []);
  return pieces;
}
function defaultText(template, part = wholeOf(template)) {
  let text = "";
  let at = part.start;
  for (const reference of part.references) {
    const value = hasDefault(reference) ? defaultText(template, operandPart(reference)) : void 0;
    if (value === void 0) return void 0;
    text += template.text.slice(at, reference.start) + value;
    at = reference.end;
  }
  return text + template.text.slice(at, part.end);
}
function hasGap(references) {
  return gapsOf(references).length > 0;
}
function lacksRequired(references) {
  return gapsOf(references).some(({ operator }) => operator.endsWith("?"));
}
function gapsOf(references) {
  return references.flatMap((reference) => {
    const { operator, value, nested } = reference;
    const isSet = operator.startsWith(":") ? value !== void 0 && value !== "" : value !== void 0;
    if (operator === "" || operator.endsWith("?")) return isSet ? [] : [reference];
    return isSet === operator.endsWith("+") ? gapsOf(nested) : [];
  });
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

// rules/lib/host-port.ts
var ALL = "all";
function hostPortsOf(service) {
  if (service.networkMode && service.networkMode.value !== "bridge") return [];
  return service.ports.flatMap((port) => {
    if (port.hostIp === void 0 && lacksRequired(port.text?.template.references ?? [])) return [];
    const [first = 0, last = first] = (port.published ?? "").split("-").map(Number);
    return first > 0 && last >= first ? [{ service, port, first, last }] : [];
  });
}
function addressesOf({ hostIp }) {
  const address = parseAddress(hostIp);
  if (!address) return [ALL];
  const kind = address.kind();
  return address.range() === "unspecified" ? [kind, ALL] : [address.toString(), kind, ALL];
}
function isLoopback({ hostIp }) {
  const address = parseAddress(hostIp);
  return address !== void 0 && address.range() === "loopback";
}
function isOnAllInterfaces({ hostIp }) {
  return hostIp === void 0 || parseAddress(hostIp)?.range() === "unspecified";
}
function parseAddress(text) {
  const bare = text?.replace(/^\[(.*)\]$/, "$1");
  return bare !== void 0 && ipaddr.isValid(bare) ? ipaddr.process(bare) : void 0;
}

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
  create({ options, plan, report }) {
    return {
      service(service) {
        if (!isStore(service, plan, options.images)) return;
        const reported = /* @__PURE__ */ new Set();
        for (const { port, first, last } of hostPortsOf(service)) {
          if (isLoopback(port) || reported.has(port.at.start)) continue;
          reported.add(port.at.start);
          const published = first === last ? `${first}` : `${first}-${last}`;
          report({
            at: port,
            messageId: "published",
            data: { service: service.name, port: published, target: port.target },
            subject: `${published}/${port.protocol}`
          });
        }
      }
    };
  }
});
function isStore(service, plan, images) {
  if (plan.data.stores) return plan.storeOf(service) !== void 0;
  return Boolean(service.image?.value) && isStoreImage(service.image?.value ?? "", images);
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
      service(service) {
        if (plan.selects(wall.allow, service)) return;
        if (plan.storeOf(service)?.networks.includes(wall.network)) return;
        const attachment = service.networks.find((candidate) => plannedKey(plan, candidate) === wall.network);
        if (!attachment) return;
        const tier = plan.tierOf(service);
        report({
          at: attachment,
          messageId: tier ? "tier" : "unplanned",
          data: {
            service: service.name,
            tier: tier?.name ?? "",
            network: attachment.key,
            allowed: quoted(wall.allow)
          },
          subject: attachment.key,
          related: declaration(attachment),
          cause: `${tier?.name ?? ""}:${wall.network}`
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
  create({ options, project, report }) {
    return {
      service(service) {
        for (const dependency of service.dependsOn) {
          const target = project.services.get(dependency.service);
          if (!dependency.required || !target?.enabled) continue;
          const alone = profilesOf(service).filter((profile) => !isActive(target, profile, options));
          if (alone.length === 0) continue;
          const isAlways = alone.includes(NO_PROFILE);
          report({
            at: dependency,
            messageId: isAlways ? "always" : "profile",
            data: {
              service: service.name,
              dependency: target.name,
              profiles: quoted(isAlways ? profilesOf(target) : alone)
            },
            subject: target.name,
            cause: JSON.stringify([target.name, alone]),
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
      service(service) {
        for (const mount of service.volumes) {
          if (mount.type !== "bind" || !mount.source) continue;
          const messageId = socketAt(mount.source.value);
          if (!messageId) continue;
          report({
            at: mount.source,
            messageId,
            data: { service: service.name, source: mount.source.value },
            subject: mount.target
          });
        }
      }
    };
  }
});

// rules/lib/first-added.ts
function firstAdded(found) {
  let first;
  for (const entry of found) if (entry && (!first || entry.place < first.place)) first = entry;
  return first?.item;
}

// rules/lib/running-together.ts
var anyProfile = "any";
var noProfile = "none";
function profilesAround(service) {
  return [...namesOf(service), anyProfile];
}
function profilesBeside(service, project) {
  if (service.profiles.length === 0 || !project.activeProfiles.includes("*")) return [anyProfile];
  return [...namesOf(service), noProfile];
}
function namesOf({ profiles }) {
  return profiles.length === 0 ? [noProfile] : profiles.map(({ value }) => `profile ${value}`);
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
  create({ options, project, report }) {
    const earlier = /* @__PURE__ */ new Map();
    return {
      service(service) {
        const { containerName } = service;
        if (!containerName?.value) return;
        const keysOf = (profiles) => profiles.map((profile) => JSON.stringify([profile, containerName.value]));
        const find = (profiles) => firstAdded(keysOf(profiles).map((key) => earlier.get(key)));
        const certain = find(profilesBeside(service, project));
        const rival = certain ?? (options.acrossProfiles ? find([anyProfile]) : void 0);
        const added = { item: service, place: earlier.size };
        for (const key of keysOf(profilesAround(service))) earlier.set(key, earlier.get(key) ?? added);
        if (!rival) return;
        const place = rival.containerName ?? rival;
        report({
          at: containerName,
          messageId: certain ? "same" : "profiles",
          data: { first: rival.name, second: service.name, name: containerName.value },
          subject: containerName.value,
          related: [{ at: place.at, message: `'${rival.name}' has the name here.` }]
        });
      }
    };
  }
});

// rules/lib/per-service.ts
function perService(ask) {
  const answers = /* @__PURE__ */ new WeakMap();
  return (service) => {
    const known2 = answers.get(service) ?? { answer: ask(service) };
    answers.set(service, known2);
    return known2.answer;
  };
}

// rules/lib/service-texts.ts
function statedVariables({ environment, build }) {
  return [...environment.values(), ...build?.args.values() ?? []];
}
var textsOf = perService((service) => {
  const { command, entrypoint, healthcheck: healthcheck2, labels } = service;
  const commands = { command, entrypoint, healthcheck: healthcheck2?.test };
  return [
    ...statedVariables(service).flatMap((at) => {
      return at.text ? [{ kind: "variable", name: at.name, text: at.text, at }] : [];
    }),
    ...Object.entries(commands).flatMap(([name, item]) => {
      return (item?.parts ?? []).map((text) => ({ kind: "command", name, text, at: text }));
    }),
    ...[...labels].map(([name, text]) => ({ kind: "label", name, text, at: text }))
  ];
});
function describeText({ kind, name }, service) {
  const subject = { variable: `'${name}'`, command: `The ${name}`, label: `Label '${name}'` }[kind];
  return `${subject} of service '${service.name}'`;
}

// rules/duplicate-env-key.ts
var duplicateEnvKey = defineRule({
  id: "duplicate-env-key",
  meta: {
    summary: "Disallow a variable that is set twice in one `environment` list or in one env file",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    fixable: "safe",
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
        related: [{ at: winner.nameAt, message: `This later '${dead.name}' wins.` }],
        fix: { description: `Remove this '${dead.name}'.`, edits: [{ kind: "remove", at: dead }] }
      });
    };
    return {
      service(service) {
        for (const winner of statedVariables(service)) findDead(winner, used).forEach(reportDuplicate);
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
  return winner.hides.filter(({ source, at }) => source === winner.source && at.file === winner.at.file).filter((hidden) => hidden.nameAt.start !== winner.nameAt.start && !used.has(placeOf(hidden))).map((dead) => ({ dead, winner }));
}
function placeOf({ at }) {
  return `${at.file.path}:${at.start}`;
}
function findRepeated({ entries }) {
  const winners = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.flatMap((dead) => {
    const winner = winners.get(dead.name);
    return winner && winner !== dead ? [{ dead, winner }] : [];
  });
}

// rules/lib/url.ts
var SERVER = /^([a-z][a-z\d+.-]*):\/\/(?:[^\s/?#]*@)?(\[[^\]\s]*\]|[^\s/?#:@]+)(?::(\d*))?(?=[/?#]|$)/i;
var BARE_SERVER = /^()([\w.-]+):(\d+)(?=[/?#]|$)/;
var USUAL_PORTS = { http: "80", https: "443", ws: "80", wss: "443" };
var CREDENTIALS = /(?<![a-z\d+.-])[a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:([^\s/?#'"`,]*)@/dgi;
var URL_HEAD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*):\/\/([^\s/?#'"`,]*)/gi;
var FILLED_LATER = /\$\$(?:\{[^}]*\}|\([^)]*\)|\w+)|\{\{.*?\}\}|<[^<>]*>|%[({]\w+[)}]s?/g;
var FILLER = "\uF8FF";
function parseServer(text) {
  const match = SERVER.exec(text) ?? BARE_SERVER.exec(text);
  if (!match) return void 0;
  const [, scheme = "", host = "", port = ""] = match.map((part = "") => part.toLowerCase());
  return { scheme, host, port: port || (USUAL_PORTS[scheme] ?? "") };
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
  let masked = "";
  let from = part.start;
  for (const { start, end } of part.references) {
    masked += template.text.slice(from, start) + FILLER.repeat(end - start);
    from = end;
  }
  masked += template.text.slice(from, part.end);
  return masked.replace(FILLED_LATER, (match) => FILLER.repeat(match.length));
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
      const { text } = variable;
      const endpoint = plan.endpoints.find(
        ({ variables }) => variables.some((glob) => matchesGlob(glob, variable.name))
      );
      const wrong = endpoint && text && findWrongText(text, endpoint);
      if (!wrong) return;
      report({
        at: variable,
        range: wrong.at,
        messageId: wrong.isDefault ? "default" : "value",
        data: {
          variable: variable.name,
          difference: wrong.difference,
          urls: quoted(endpoint.urls),
          reason: endpoint.reason ? ` (${endpoint.reason})` : ""
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
function findWrongText(text, endpoint) {
  const { template, value } = text;
  const isDefault = template.references.length > 0;
  const byDefault = defaultText(template);
  if (byDefault === void 0) return void 0;
  const whole = text.within(0, template.text.length);
  const wrongDefault = findDifference(byDefault, endpoint);
  if (wrongDefault) return { at: isDefault ? defaultPlace(text) : whole, isDefault, difference: wrongDefault };
  const wrongValue = findDifference(value, endpoint);
  return wrongValue && { at: whole, isDefault: false, difference: wrongValue };
}
function findDifference(text, { urls }) {
  const server = parseServer(text.trim());
  if (!server) return void 0;
  const differences = urls.flatMap((url) => {
    const allowed = parseServer(url);
    return allowed ? [differencesOf(server, allowed)] : [];
  });
  const [nearest] = differences.toSorted((one, other) => one.length - other.length);
  return nearest?.length ? nearest.join(" and ") : void 0;
}
function defaultPlace(text) {
  let place = { start: 0, end: text.template.text.length };
  let { references } = text.template;
  for (; ; ) {
    const [only] = references;
    if (!only || references.length > 1 || only.start !== place.start || only.end !== place.end) break;
    place = { start: only.operandStart, end: only.operandStart + only.operand.length };
    references = only.nested;
  }
  return text.within(place.start, place.end);
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
  create({ options, report }) {
    return {
      project(project) {
        for (const { loser, winner, services } of findConflicts(project)) {
          if (options.overriding.some((glob) => matchesGlob(glob, fileName(winner)))) continue;
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
  for (const service of services.values()) {
    if (!service.enabled) continue;
    for (const winner of service.variables.values()) {
      if (winner.hides.length === 0) continue;
      for (const loser of losersOf(winner)) {
        const key = JSON.stringify([placeOf2(loser), placeOf2(winner)]);
        const conflict = found.get(key) ?? { loser, winner, services: [] };
        conflict.services.push(service.name);
        found.set(key, conflict);
      }
    }
  }
  return found.values();
}
function losersOf(winner) {
  if (winner.source !== "env-file" || typeof winner.value !== "string") return [];
  const files = /* @__PURE__ */ new Set([winner.envFile?.file]);
  return winner.hides.filter(({ envFile, value }) => {
    const isFirst = !files.has(envFile?.file);
    files.add(envFile?.file);
    return isFirst && typeof value === "string" && value !== "" && value !== winner.value;
  });
}
function placeOf2({ nameAt }) {
  return `${nameAt.file.path}:${nameAt.start}`;
}
function fileName({ envFile }) {
  return baseNameOf(envFile?.file ?? "");
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
  create({ options, report }) {
    return {
      envFile(file) {
        const { example } = file;
        if (!example) return;
        const name = baseNameOf(file.file);
        const reportMissing = (entry, messageId) => {
          if (options.ignore.some((glob) => matchesGlob(glob, entry.name))) return;
          report({
            at: entry,
            range: entry.nameAt,
            messageId,
            data: { name: entry.name, file: name },
            subject: entry.name,
            cause: `${messageId}:${file.file}`
          });
        };
        for (const entry of missingFrom(example, file)) reportMissing(entry, "undocumented");
        for (const entry of missingFrom(file, example)) reportMissing(entry, "absent");
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
    fixable: "safe",
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
  create({ options, report }) {
    return {
      service(service) {
        for (const reference of service.envFiles) {
          const name = baseNameOf(reference.file);
          if (!reference.isShortForm || reference.state === "missing") continue;
          if (!options.files.some((glob) => matchesGlob(glob, name))) continue;
          report({
            at: reference,
            messageId: "required",
            data: { service: service.name, file: writtenPath(reference) },
            subject: writtenPath(reference),
            cause: reference.file,
            fix: {
              description: `Write '${writtenPath(reference)}' in long form with \`required: false\`.`,
              edits: [{ kind: "replace", at: reference, value: { path: writtenPath(reference), required: false } }]
            }
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
    dependsOnMachine: true,
    messages: {
      missing: "Service '{{service}}' loads '{{file}}', and there is no such file and no '{{example}}' beside it: Compose starts nothing without it. Create the file or its example, or, if the service can do without it, {{remedy}}.",
      unreadable: "Service '{{service}}' loads '{{file}}', but it {{reason}}. Put a readable env file in its place, or change the path.",
      problem: "{{problem}}"
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  create({ report }) {
    return {
      service(service) {
        for (const reference of service.envFiles) {
          const { state, required, reason } = reference;
          if (state !== "missing" || !(required || reason)) continue;
          if (lacksRequired(reference.text.template.references)) continue;
          const file = writtenPath(reference);
          const data = { service: service.name, file, example: `${file}.example`, remedy: remedyFor(reference) };
          const place = { at: reference, subject: file, cause: reference.file };
          if (reason) report({ ...place, messageId: "unreadable", data: { ...data, reason } });
          else report({ ...place, messageId: "missing", data });
        }
      },
      problem(problem) {
        if (isOfService(problem)) return;
        report({ at: problem, messageId: "problem", data: { problem: problem.message } });
      }
    };
  }
});
function isOfService({ path }) {
  return path.includes(".env_file.");
}
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
        const tier = plan.tierOfFile(file.file);
        if (!tier || file.isExample) return;
        for (const { entry, secretClass } of emptySecrets(file, tier, plan)) {
          report({
            at: entry,
            range: entry.nameAt,
            messageId: "empty",
            data: { tier: tier.name, name: entry.name, secretClass },
            subject: entry.name
          });
        }
      }
    };
  }
});
function emptySecrets(file, tier, plan) {
  const entries = effectiveEntries(file);
  const hasLlmKey = entries.some((entry) => plan.isLlmKey(entry.name) && !isEmptied(entry));
  const isNeeded = ({ name }) => !(hasLlmKey && plan.isLlmKey(name));
  return entries.flatMap((entry) => {
    const secretClass = plan.classOfName(entry.name);
    if (!secretClass || !isEmptied(entry) || !plan.mayHold(tier, secretClass) || !isNeeded(entry)) return [];
    return [{ entry, secretClass: secretClass.name }];
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
        const tier = plan.tierOfFile(file.file);
        if (!tier) return;
        for (const entry of effectiveEntries(file)) {
          if (known2.has(entry.name)) continue;
          report({
            at: entry,
            range: entry.nameAt,
            messageId: "unknown",
            data: { tier: tier.name, name: entry.name, shared: names },
            subject: entry.name
          });
        }
      }
    };
  }
});
function sharedFiles({ envFiles, referenceEnvFiles }, isShared2) {
  const files = [...envFiles.values(), ...referenceEnvFiles.values()];
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
      service(service) {
        const tier = plan.tierOf(service);
        if (!tier || tier.files.length === 0) return;
        if (service.envFiles.some(({ file }) => plan.tierOfFile(file)?.name === tier.name)) return;
        report({
          at: service,
          messageId: "missing",
          data: { service: service.name, tier: tier.name, files: quoted(tier.files) },
          subject: tier.name,
          cause: tier.name
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
      service(service) {
        const tier = plan.tierOf(service);
        for (const reference of service.envFiles) {
          const foreign = plan.tierOfFile(reference.file);
          if (!foreign || foreign.name === tier?.name || foreign.name === plan.llm?.tier) continue;
          report({
            at: reference,
            messageId: tier ? "foreign" : "unplanned",
            data: {
              service: service.name,
              tier: tier?.name ?? "",
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
        const tier = plan.tierOfFile(file.file);
        if (!tier) return;
        for (const { entry, secretClass } of ungrantedEntries(file, tier, plan)) {
          report({
            at: entry,
            range: entry.nameAt,
            messageId: file.isExample ? "example" : "held",
            data: {
              tier: tier.name,
              name: entry.name,
              secretClass: secretClass.name,
              granted: quoted(tier.secrets) || "none"
            },
            subject: entry.name
          });
        }
      }
    };
  }
});
function ungrantedEntries(file, tier, plan) {
  return effectiveEntries(file).flatMap((entry) => {
    const secretClass = plan.classOfName(entry.name);
    if (!secretClass || plan.mayHold(tier, secretClass)) return [];
    return isEmptied(entry) || plan.isLlmKey(entry.name) ? [] : [{ entry, secretClass }];
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
  create({ options, plan, report }) {
    return {
      service(service) {
        const tier = plan.tierOf(service);
        if (!tier || service.envFiles.some(({ state }) => state === "missing")) return;
        const data = describe(service, tier);
        for (const { name, variable, at } of needsOf(service, plan)) {
          report({ at: variable, range: at, messageId: "needed", data: { ...data, name }, subject: name });
        }
        for (const name of missingOf(requiredOf(service, options, plan), service)) {
          report({ at: service, messageId: "required", data: { ...data, name }, subject: name });
        }
      }
    };
  }
});
function needsOf(service, plan) {
  const granted = new Set(service.envFiles.flatMap(({ content }) => content?.entries ?? []).map(({ name }) => name));
  const needs = [...service.environment.values()].flatMap(outsideNames);
  const missing = needs.filter(({ name }) => plan.classOfName(name) && !granted.has(name));
  return [...new Map(missing.toReversed().map((need) => [need.name, need])).values()].toReversed();
}
function outsideNames(variable) {
  const { name, nameAt, text, value } = variable;
  if (!text) return value === null ? [{ name, variable, at: nameAt }] : [];
  return unsetReferences(text.template.references).map((reference) => {
    return { name: reference.name, variable, at: text.within(reference.start, reference.end) };
  });
}
function unsetReferences(references) {
  return references.filter(({ value }) => value === void 0).flatMap((reference) => {
    if (reference.operator === "") return [reference];
    return hasDefault(reference) ? unsetReferences(reference.nested) : [];
  });
}
function requiredOf(service, { required }, plan) {
  const rows = Object.entries(required).filter(([selector]) => plan.selects([selector], service));
  return [...new Set(rows.flatMap(([, names]) => names))];
}
function missingOf(names, { variables }) {
  return names.filter((name) => {
    const variable = variables.get(name);
    return !variable || variable.value === null || isEmptied(variable);
  });
}
function describe(service, tier) {
  const files = quoted(service.envFiles.map(writtenPath));
  return {
    service: service.name,
    tier: tier.name,
    files: files === "" ? "it has no env file to take from" : `is in no env file that it loads (${files})`,
    tierFiles: quoted(tier.files) || "an env file"
  };
}

// rules/lib/dollar.ts
var HASH = /(?<!\$)\$(?:apr1|[1256y]|2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*)\$(?!\$)/;
var SEPARATOR = /[\s/:=,;@|&"'`()[\]{}<>_-]$/;
function lostInEnvFile(file, { envFiles }, plan) {
  if (file.isExample) return [];
  const names = new Set([...envFiles.values()].flatMap(({ entries }) => entries).map(({ name }) => name));
  return effectiveEntries(file).flatMap((entry) => {
    const reference = findLost(entry, plan, ({ name, value }) => value !== void 0 && names.has(name));
    return reference ? [createLost({ ...entry, at: entry }, `'${entry.name}'`, reference)] : [];
  });
}
function lostInService(service, plan) {
  return textsOf(service).flatMap((item) => {
    if (item.kind === "command") return [];
    const reference = findLost(item, plan, ({ value }) => value !== void 0);
    return reference ? [createLost(item, describeText(item, service), reference)] : [];
  });
}
function findLost({ name, text }, plan, isMeant) {
  if (!text) return void 0;
  const { template } = text;
  const bare = template.references.filter(({ start }) => template.text[start + 1] !== "{");
  if (bare.length === 0) return void 0;
  const lost = bare.filter((reference) => !isMeant(reference));
  if (HASH.test(template.text)) return lost[0];
  return lost.find((reference) => isPartOfText(reference, template, plan.classOfName(name) !== void 0));
}
function isPartOfText({ name, start }, { text, references }, isSecret) {
  const before = text.slice(0, start);
  const isGlued = before !== "" && !SEPARATOR.test(before) && !references.some(({ end }) => end === start);
  if (!/[a-z]/.test(name)) return isSecret && isGlued;
  return isGlued ? isSecret || /[A-Za-z0-9]$/.test(before) : isSecret && before === "";
}
function createLost({ name, text, at }, what, { start, end }) {
  return { at, range: text ? text.within(start, end) : at.at, name, what };
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
      service(service) {
        for (const { at, range, name, what } of lostInService(service, plan)) {
          report({ at, range, messageId: "compose", data: { what }, subject: name });
        }
      },
      envFile(file) {
        for (const { at, range, name, what } of lostInEnvFile(file, project, plan)) {
          report({ at, range, messageId: "envFile", data: { what }, subject: name });
        }
      }
    };
  }
});

// rules/lib/attribute.ts
function attributeOf({ tree }, ...keys) {
  return keys.reduce(
    (at, key) => at?.kind === "mapping" ? at.entries.get(key)?.value : void 0,
    tree
  );
}
function textOf(service, ...keys) {
  const value = attributeOf(service, ...keys);
  return value?.kind === "scalar" && value.type !== "null" ? String(value.value) : void 0;
}
function scalarsOf(service, key) {
  const value = attributeOf(service, key);
  const items = value?.kind === "sequence" ? value.items : value ? [value] : [];
  return items.filter(isText).map((item, index) => ({
    value: String(item.value),
    at: { file: item.file, start: item.start, end: item.end },
    path: `${service.path}.${key}.${index}`
  }));
}
function isLimit(text) {
  return text !== void 0 && Number.parseFloat(text) > 0;
}
function isText(tree) {
  return tree.kind === "scalar" && tree.type !== "null";
}

// rules/lib/fixed-address.ts
function fixedAddressesOf(service) {
  return service.networks.flatMap(
    ({ key }) => ["ipv4_address", "ipv6_address"].flatMap((name) => textOf(service, "networks", key, name) ?? [])
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
function placeOfService(service, project) {
  const { kind, owner } = findPlace(service, project);
  if (kind === "host" || kind === "none") return { kind, networks: NOWHERE, owner };
  const isKnown2 = kind === "joined" && owner.networks.length > 0;
  if (!isKnown2) return { kind: "unknown", networks: NOWHERE, owner };
  return { kind: "networks", networks: new Set(owner.networks.map(networkName)), owner };
}
function isOnExternalNetwork({ owner }) {
  return owner.networks.some(({ network }) => !network || network.external?.value === true);
}
function ownersOfName(name, project) {
  return ownersByName(project).get(name.toLowerCase()) ?? [];
}
function extraHostsOf({ extraHosts }) {
  return extraHosts.map((text) => {
    const [, name = text.value, address = ""] = /^([^=:]+)[=:](.*)$/s.exec(text.value) ?? [];
    return { name, address, text };
  });
}
function linksOf({ links }, { services }) {
  return new Map(
    links.flatMap(({ value }) => {
      const [name = "", alias = name] = value.split(":");
      const service = services.get(name);
      return service ? [[alias.toLowerCase(), service]] : [];
    })
  );
}
var namesByProject = /* @__PURE__ */ new WeakMap();
function ownersByName(project) {
  const known2 = namesByProject.get(project);
  if (known2) return known2;
  const owners = /* @__PURE__ */ new Map();
  const add = (name, owner) => {
    if (!name) return;
    const same = owners.get(name.toLowerCase());
    if (same) same.push(owner);
    else owners.set(name.toLowerCase(), [owner]);
  };
  for (const service of project.services.values()) {
    const networks = new Set(service.networks.map(networkName));
    const names = /* @__PURE__ */ new Set([service.name, service.containerName?.value, service.hostname?.value]);
    for (const name of names) add(name, { service, networks });
    for (const attachment of service.networks) {
      const here = /* @__PURE__ */ new Set([networkName(attachment)]);
      for (const alias of attachment.aliases) add(alias.value, { service, networks: here });
    }
  }
  namesByProject.set(project, owners);
  return owners;
}
function networkName({ key, network }) {
  return network?.name ?? key;
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
      service(service) {
        for (const { name, address, text } of extraHostsOf(service)) {
          const owner = ownersOfName(name, project).find((candidate) => candidate.service !== service);
          if (!owner || fixedAddressesOf(owner.service).includes(address)) continue;
          report({
            at: text,
            messageId: "shadow",
            data: { service: service.name, host: name, address, target: owner.service.name },
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
var serverTexts = perService((service) => {
  const own = textsOf(service).flatMap((item) => {
    const { name, kind, text, at } = item;
    if (kind === "label" || kind === "variable" && service.environment.get(name) !== at) return [];
    return [{ name, kind, text, at, what: describeText(item, service) }];
  });
  const loaded = service.envFiles.some(({ content }) => content && !content.isExample) ? service.variables.values() : [];
  return [...own, ...[...loaded].flatMap((variable) => fileText(variable, service))];
});
function serversIn(text) {
  if (!/:\/\/|:[^:]*\d/.test(text.template.text)) return [];
  const { characters, offsetOf } = expandTemplate(text.template);
  const [, host = "", port = ""] = BARE.exec(characters) ?? [];
  const place = (start, end) => text.within(offsetOf(start), offsetOf(end - 1) + 1);
  if (host) return [{ scheme: "", host, port, at: place(0, host.length) }];
  return [...characters.matchAll(URL_START)].flatMap(({ 0: match, 1: scheme = "", index }) => {
    const from = index + match.length;
    const authority = readAuthority(characters.slice(from));
    const start = from + authority.lastIndexOf("@") + 1;
    return splitServers(characters.slice(start, from + authority.length)).flatMap(({ host: host2, port: port2, index: at }) => {
      const bare = host2.replace(/^\[(.*)\]$/, "$1");
      return [{ scheme: scheme.toLowerCase(), host: bare, port: port2, at: place(start + at, start + at + host2.length) }];
    });
  });
}
var serversOf = perService(
  (service) => serverTexts(service).flatMap((item) => serversIn(item.text).map((server) => ({ server, ...item })))
);
function fileText(variable, service) {
  const { name, text, envFile } = variable;
  if (!text || !envFile || envFile.isExample) return [];
  return [{ name, kind: "variable", text, at: variable, what: `'${name}' of service '${service.name}'` }];
}
function readAuthority(text) {
  const authority = AUTHORITY.exec(text)?.[0] ?? "";
  const next = /,[a-z][a-z\d+.-]*:$/i.exec(authority);
  return next && text.startsWith("//", authority.length) ? authority.slice(0, next.index) : authority;
}
function splitServers(text) {
  let index = 0;
  return text.split(",").flatMap((server) => {
    const at = index;
    index += server.length + 1;
    const [, address, name, port = ""] = HOST.exec(server.replace(new RegExp(`:${FILLER2}+$`), "")) ?? [];
    if (address !== void 0) return [{ host: `[${address}]`, port, index: at }];
    return name === void 0 ? [] : [{ host: name, port, index: at }];
  });
}
function expandTemplate({ text, references }) {
  if (references.length === 0) return { characters: text, offsetOf: (index) => index };
  const characters = [];
  const offsets = [];
  const add = (character, offset) => {
    characters.push(character);
    offsets.push(offset);
  };
  const addText = (start, end) => {
    for (let at = start; at < end; at += 1) add(text.charAt(at), at);
  };
  const addPart = (start, end, inside) => {
    let at = start;
    for (const reference of inside) {
      addText(at, reference.start);
      const { operandStart, operand, nested, operator } = reference;
      if (hasDefault(reference) || operator.endsWith("+")) addPart(operandStart, operandStart + operand.length, nested);
      else add(FILLER2, reference.start);
      at = reference.end;
    }
    addText(at, end);
  };
  addPart(0, text.length, references);
  return { characters: characters.join(""), offsetOf: (index) => offsets[index] ?? 0 };
}

// rules/lib/subnet.ts
import ipaddr2 from "ipaddr.js";
function parseSubnet(text) {
  return ipaddr2.isValidCIDR(text) ? ipaddr2.parseCIDR(text) : void 0;
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
function createSubnetIndex() {
  const whole = /* @__PURE__ */ new Map();
  const inside = /* @__PURE__ */ new Map();
  let count = 0;
  return {
    add(subnet, item) {
      const entry = { item, place: count };
      count += 1;
      const [fixed, around] = beginningsOf(subnet);
      whole.set(fixed, whole.get(fixed) ?? entry);
      for (const bits of [fixed, ...around]) {
        if (inside.has(bits)) return;
        inside.set(bits, entry);
      }
    },
    findFirst(subnet) {
      const [fixed, around] = beginningsOf(subnet);
      return firstAdded([inside.get(fixed), ...around.map((bits) => whole.get(bits))]);
    }
  };
}
function beginningsOf([address, length]) {
  const bits = address.toByteArray().map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const beginning = (end) => `${address.kind()} ${bits.slice(0, end)}`;
  return [beginning(length), Array.from({ length }, (_, index) => beginning(length - 1 - index))];
}
function holdsAddress(subnet, text) {
  if (!ipaddr2.isValid(text)) return false;
  const address = ipaddr2.parse(text);
  return address.kind() === subnet[0].kind() && address.match(subnet[0], subnet[1]);
}

// rules/hardcoded-ip.ts
var ADDRESS = /(?<![\w.:-])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?![\w.]|:[\da-f]*:|\/\d)/gi;
var MAY_BE_ADDRESS = /\d\.\d|:[\da-f]*:/i;
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
      ...[...project.networks.values()].flatMap((network) => gatewaysOf(network, project))
    ]);
    const check = ({ what, at, found }) => {
      for (const { address, range } of found) {
        const pool = fixed.has(address) ? void 0 : pools.find(({ subnet }) => holdsAddress(subnet, address));
        if (!pool) continue;
        const data = { what, address, network: pool.network };
        report({ at, range, messageId: "address", data, subject: address, cause: address });
      }
    };
    if (pools.length === 0) return {};
    return {
      service(service) {
        for (const { what, at, text } of serverTexts(service)) check({ what, at, found: addressesIn(text) });
        for (const at of scalarsOf(service, "dns")) {
          const what = `\`dns\` of service '${service.name}'`;
          check({ what, at, found: [{ address: at.value, range: at.at }] });
        }
      }
    };
  }
});
function addressesIn(text) {
  if (!MAY_BE_ADDRESS.test(text.template.text)) return [];
  return piecesOf(text.template).flatMap(
    (piece) => [...piece.text.matchAll(ADDRESS)].map(({ 0: address, index }) => {
      const start = piece.start + index;
      return { address, range: text.within(start, start + address.length) };
    })
  );
}
function poolsOf(project, plan) {
  const declared = [...project.networks.values()].flatMap(
    ({ key, subnets }) => subnets.map(({ value }) => ({ network: key, text: value }))
  );
  const planned = [...plan.networks].flatMap(
    ([network, { subnet = [] }]) => [subnet].flat().map((text) => ({ network, text }))
  );
  return [...declared, ...planned].flatMap(({ network, text }) => {
    const subnet = parseSubnet(text);
    return subnet ? [{ network, subnet }] : [];
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
    const jobs = findJobs(project);
    return {
      service(service) {
        if (service.healthcheck || jobs.has(service.name)) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      }
    };
  }
});
function findJobs({ services }) {
  const dependencies = [...services.values()].flatMap(({ dependsOn }) => dependsOn);
  const awaited = dependencies.filter(({ condition }) => condition === "service_completed_successfully");
  return new Set(awaited.map(({ service }) => service));
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
      service(service) {
        const { owner, kind } = placeOfService(service, project);
        if (kind === "unknown" || extraHostsOf(owner).some(({ name }) => name === HOST2)) return;
        if (ownersOfName(HOST2, project).length > 0) return;
        for (const { at, what, name, server } of serversOf(service)) {
          if (server.host.toLowerCase() !== HOST2) continue;
          const data = { what, owner: owner.name };
          report({ at, range: server.at, messageId: "missing", data, subject: name, cause: owner.name });
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
      service(service) {
        if (service.privileged?.value) return;
        for (const { key, at } of namespacesOf(service)) {
          report({
            at,
            messageId: key === "pid" || key === "ipc" ? "host" : "own",
            data: { service: service.name, key, gain: GAINS[key] },
            subject: key
          });
        }
      }
    };
  }
});
function namespacesOf(service) {
  const uts = attributeOf(service, "uts");
  const texts = { pid: service.pid, ipc: service.ipc, userns_mode: service.usernsMode };
  return [
    ...["pid", "ipc", "userns_mode"].flatMap((key) => isHost(texts[key]) ? [{ key, at: texts[key] }] : []),
    ...uts?.kind === "scalar" && uts.value === "host" ? [{ key: "uts", at: { at: uts, path: `${service.path}.uts` } }] : []
  ];
}
function isHost(text) {
  return text?.value === "host";
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
      service(service) {
        if (service.networkMode?.value !== "host") return;
        report({ at: service.networkMode, messageId: "host", data: { service: service.name } });
      }
    };
  }
});

// rules/lib/host-port-index.ts
function createHostPortIndex(project) {
  const sectionsOf = createSections(project);
  let count = 0;
  return {
    add(claim2) {
      const entry = { item: claim2, place: count };
      count += 1;
      for (const section of sectionsOf(claim2).around) keep(entry, section);
    },
    findRival: (claim2) => findFirst(claim2, sectionsOf(claim2).beside),
    findAlternative: (claim2) => findFirst(claim2, sectionsOf(claim2).any)
  };
}
function createSections(project) {
  const byName = /* @__PURE__ */ new Map();
  const byPlace = /* @__PURE__ */ new Map();
  const sectionOf = (name) => {
    const section = byName.get(name) ?? { fixed: /* @__PURE__ */ new Map(), ranges: /* @__PURE__ */ new Map() };
    byName.set(name, section);
    return section;
  };
  return (claim2) => {
    const place = JSON.stringify([claim2.service.name, claim2.port.protocol, claim2.port.hostIp]);
    const known2 = byPlace.get(place) ?? {
      around: sectionsAround(claim2).map(sectionOf),
      beside: sectionsBeside(claim2, profilesBeside(claim2.service, project)).map(sectionOf),
      any: sectionsBeside(claim2, [anyProfile]).map(sectionOf)
    };
    byPlace.set(place, known2);
    return known2;
  };
}
function sectionsAround({ service, port }) {
  const [own, ...around] = addressesOf(port);
  const addresses = [`on ${own}`, ...[own, ...around].map((address) => `in ${address}`)];
  return describeSections(port.protocol, addresses, profilesAround(service));
}
function sectionsBeside({ port }, profiles) {
  const [own, ...around] = addressesOf(port);
  return describeSections(port.protocol, [`in ${own}`, ...around.map((address) => `on ${address}`)], profiles);
}
function describeSections(protocol, addresses, profiles) {
  return addresses.flatMap((address) => profiles.map((profile) => JSON.stringify([protocol, address, profile])));
}
function keep(entry, { fixed, ranges }) {
  const { item: claim2 } = entry;
  if (isRange(claim2)) {
    for (const block of blocksOf(claim2)) ranges.set(block, ranges.get(block) ?? entry);
    return;
  }
  for (let block = blockOf(claim2.first); block > 0 && !fixed.has(block); block = blockAround(block))
    fixed.set(block, entry);
}
function findFirst(claim2, sections) {
  return firstAdded(
    sections.flatMap((section) => isRange(claim2) ? portsIn(claim2, section) : rivalsOf(claim2.first, section))
  );
}
function isRange({ first, last }) {
  return last > first;
}
function portsIn(range, { fixed }) {
  return fixed.size === 0 ? [] : blocksOf(range).map((block) => fixed.get(block));
}
function rivalsOf(port, { fixed, ranges }) {
  const found = [fixed.get(blockOf(port))];
  if (ranges.size === 0) return found;
  for (let block = blockOf(port); block > 0; block = blockAround(block)) found.push(ranges.get(block));
  return found;
}
var SINGLE_PORTS = 2 ** 30;
function blockOf(port) {
  return SINGLE_PORTS + port;
}
function blockAround(block) {
  return block < 2 * SINGLE_PORTS ? block >> 1 : 0;
}
function blocksOf({ first, last }) {
  const blocks = [];
  let [start, end] = [blockOf(first), blockOf(Math.min(last, SINGLE_PORTS - 1))];
  while (start <= end) {
    if (start % 2 === 1) blocks.push(start);
    if (end % 2 === 0) blocks.push(end);
    [start, end] = [Math.ceil(start / 2), Math.floor((end - 1) / 2)];
  }
  return blocks;
}

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
  create({ options, project, report }) {
    return {
      project({ services }) {
        const claims = [...services.values()].filter(({ enabled }) => enabled).flatMap(hostPortsOf);
        const seen = /* @__PURE__ */ new Set();
        const earlier = createHostPortIndex(project);
        for (const claim2 of claims) {
          const certain = earlier.findRival(claim2);
          const rival = certain ?? (options.acrossProfiles ? earlier.findAlternative(claim2) : void 0);
          earlier.add(claim2);
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
  const key = [claim2, rival].map(({ port: { at } }) => `${at.file.path}:${at.start}`).join(" ");
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
      service({ name, image, build }) {
        if (!image?.value || build || hasGap(image.template.references)) return;
        if (parseImage(image.value).digest !== void 0) return;
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
  create({ options, report }) {
    return {
      service(service) {
        const { image, name } = service;
        if (!image?.value || hasGap(image.template.references)) return;
        const reference = parseImage(image.value);
        const { repository, tag = "", digest } = reference;
        if (digest !== void 0 || !options.tags.some((glob) => matchesGlob(glob, tag))) return;
        if (!isPulled(service, reference)) return;
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
function isPulled(service, { repository }) {
  if (!service.build) return true;
  const host = repository.split("/", 1)[0] ?? "";
  return textOf(service, "pull_policy") === void 0 && /[.:]/.test(host) && repository.includes("/");
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
    fixable: "unsafe",
    messages: {
      untagged: "Image '{{image}}' of service '{{service}}' has no tag, so each pull may bring another version. Add a version tag or a digest.",
      latest: "Image '{{image}}' of service '{{service}}' is tagged 'latest', so each pull may bring another version. Name a version or a digest."
    },
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/reference/compose-file/services/#image"
    ]
  },
  create({ project, report }) {
    const versions = findVersions(project);
    return {
      service({ name, image, build }) {
        if (!image?.value || build || hasGap(image.template.references)) return;
        const { repository, tag, digest } = parseImage(image.value);
        if (digest !== void 0 || tag !== void 0 && tag !== "" && tag !== "latest") return;
        report({
          at: image,
          range: tag === "latest" ? tagLocation(image) : image.at,
          messageId: tag === "latest" ? "latest" : "untagged",
          data: { image: repository, service: name },
          subject: repository,
          ...takeTag(image, versions.get(repository))
        });
      }
    };
  }
});
function tagLocation(image) {
  const start = image.template.text.lastIndexOf("latest");
  return start < 0 ? image.at : image.within(start, start + "latest".length);
}
function findVersions({ services }) {
  const versions = /* @__PURE__ */ new Map();
  const disputed = /* @__PURE__ */ new Set();
  for (const { image } of services.values()) {
    const { repository, tag = "" } = parseImage(image?.value ?? "");
    if (!/^v?\d/.test(tag)) continue;
    if ((versions.get(repository) ?? tag) !== tag) disputed.add(repository);
    versions.set(repository, tag);
  }
  for (const repository of disputed) versions.delete(repository);
  return versions;
}
function takeTag(image, tag) {
  const { text, references } = image.template;
  if (tag === void 0 || references.length > 0) return {};
  const description = `Take the tag '${tag}', which another service has for this image.`;
  return {
    fix: { description, edits: [{ kind: "replace", at: image, value: `${text.replace(/:latest$/, "")}:${tag}` }] }
  };
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
        for (const override of overrides) {
          if (override.isEffective || isDeclaration(override)) continue;
          report({
            at: override,
            messageId: override.form,
            data: { path: override.path },
            subject: override.keys.at(-1) ?? "",
            ...serviceOf(override),
            ...causeOf2(override),
            related: override.base ? [{ at: override.base, message: "What the files before it say." }] : []
          });
        }
      }
    };
  }
});
function isDeclaration({ keys: [section], form }) {
  return section !== "services" && form !== "reset";
}
function causeOf2({ at, keys, form }) {
  return form === "value" ? { cause: `${at.file.path} ${keys.slice(0, 2).join(".")}` } : {};
}
function serviceOf({ keys: [section, name] }) {
  return section === "services" && name !== void 0 ? { service: name } : {};
}

// rules/lib/llm.ts
function llmKeysOf(variable, plan) {
  if (isEmptied(variable)) return [];
  if (plan.isLlmKey(variable.name)) return [{ name: variable.name, at: variable.nameAt }];
  const { text } = variable;
  if (!text || text.template.references.length === 0) return [];
  const carried = carriedReferences(text.template.references).filter(({ name }) => plan.isLlmKey(name));
  const first = new Map(carried.toReversed().map((reference) => [reference.name, reference]));
  return [...first.values()].toReversed().map(({ name, start, end }) => ({ name, at: text.within(start, end) }));
}
var known = /* @__PURE__ */ new WeakMap();
function llmKeysIn(file, plan) {
  const found = known.get(file);
  if (found?.plan === plan) return found.keys;
  const keys = effectiveEntries(file).flatMap((entry) => llmKeysOf(entry, plan).map((key) => ({ key, entry })));
  known.set(file, { plan, keys });
  return keys;
}
function isOutsideLlmTier(service, plan) {
  return plan.llm !== void 0 && !plan.isLlmService(service);
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
        const tier = plan.tierOfFile(file.file);
        if (!plan.llm || !tier || tier.name === plan.llm.tier) return;
        for (const { key, entry } of llmKeysIn(file, plan)) {
          report({
            at: entry,
            range: key.at,
            messageId: file.isExample ? "example" : "held",
            data: { tier: tier.name, key: key.name, llmTier: plan.llm.tier },
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
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const variable of statedVariables(service)) {
          for (const key of llmKeysOf(variable, plan)) {
            report({
              at: variable,
              range: key.at,
              messageId: key.name === variable.name ? "own" : "inside",
              data: {
                service: service.name,
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
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const reference of service.envFiles) {
          const keys = receivedKeys(service, reference, plan);
          if (keys.length === 0) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: {
              service: service.name,
              file: writtenPath(reference),
              example: reference.state === "example" ? " (judged by its example)" : "",
              keys: listKeys(keys.map(({ name }) => name)),
              tier: plan.llm?.tier ?? "",
              gateway: gatewayOf(plan)
            },
            subject: writtenPath(reference),
            related: keys.slice(0, MOST_SHOWN).map(({ name, at }) => ({ at, message: `Key '${name}' is here.` })),
            cause: reference.file
          });
        }
      }
    };
  }
});
function receivedKeys(service, { file, content }, plan) {
  if (!content || plan.tierOfFile(file)) return [];
  return llmKeysIn(content, plan).flatMap(({ entry, key }) => {
    const winner = service.variables.get(entry.name);
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
    const check = ({ what, name, text, at }) => {
      const found = findProvider(text, plan);
      if (!found) return;
      const { host, range } = found;
      const data = { what, host, tier: plan.llm?.tier ?? "", gateway: gatewayOf(plan) };
      report({ at, range, messageId: "named", data, subject: name });
    };
    return {
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const item of textsOf(service)) {
          if (item.kind !== "label") check({ ...item, what: describeText(item, service) });
        }
      },
      envFile(file) {
        if (file.isExample || !isLoadedOutside(file, project, plan)) return;
        for (const at of effectiveEntries(file)) {
          if (at.text) check({ what: `'${at.name}'`, name: at.name, text: at.text, at });
        }
      }
    };
  }
});
function isLoadedOutside({ file }, { services }, plan) {
  return [...services.values()].some((service) => {
    return service.enabled && isOutsideLlmTier(service, plan) && service.envFiles.some((item) => item.file === file);
  });
}
function findProvider(text, plan) {
  for (const piece of piecesOf(text.template)) {
    for (const match of piece.text.matchAll(HOST3)) {
      const host = plan.llm?.hosts.find((glob) => matchesGlob(glob.toLowerCase(), match[0].toLowerCase()));
      const start = piece.start + match.index;
      if (host) return { host, range: text.within(start, start + match[0].length) };
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
      service(service) {
        if (!plan.llm || !isOutsideLlmTier(service, plan)) return;
        for (const reference of service.envFiles) {
          if (plan.tierOfFile(reference.file)?.name !== plan.llm.tier) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: {
              service: service.name,
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
      service(service) {
        if (!isUnlimited(service)) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      }
    };
  }
});
function isUnlimited(service) {
  const driver = textOf(service, "logging", "driver") ?? "json-file";
  return driver === "json-file" && textOf(service, "logging", "options", "max-size") === void 0;
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
  create({ options, project, report }) {
    const isPublic = (name) => {
      const words = name.toUpperCase().split(/[^A-Z\d]+/);
      return words.some((word) => options.publicNames.some((glob) => matchesGlob(glob, word)));
    };
    const byPort = groupByPort(project);
    return {
      service(service) {
        if (placeOfService(service, project).kind !== "networks") return;
        for (const { at, what, name, text, server } of serversOf(service).filter(isLoopback2)) {
          const names = [name, ...text.template.references.map((reference) => reference.name)];
          const owner = names.some(isPublic) ? void 0 : findListener(server, service, { project, byPort });
          if (!owner) continue;
          const { host, port } = server;
          const data = { what, host, port, service: service.name, owner: owner.name };
          report({ at, range: server.at, messageId: "loopback", data, subject: name });
        }
      }
    };
  }
});
function isLoopback2({ kind, server: { host } }) {
  return kind === "variable" && LOOPBACK.test(host);
}
function findListener({ port }, service, { project, byPort }) {
  if (port === "") return void 0;
  const { owner } = placeOfService(service, project);
  const listeners = byPort.get(port) ?? [];
  if (listeners.some((other) => placeOfService(other, project).owner === owner)) return void 0;
  return states(service, port) ? void 0 : listeners[0];
}
function groupByPort({ services }) {
  const byPort = /* @__PURE__ */ new Map();
  for (const service of services.values()) {
    for (const port of portsOf(service)) {
      const others = byPort.get(port);
      if (others) others.push(service);
      else byPort.set(port, [service]);
    }
  }
  return byPort;
}
function portsOf({ ports, expose }) {
  return /* @__PURE__ */ new Set([
    ...ports.map(({ target }) => String(target)),
    ...expose.map(({ value }) => value.split("/")[0] ?? "")
  ]);
}
function states({ ports, variables }, port) {
  return ports.some(({ published }) => published === port) || [...variables.values()].some(({ value }) => value === port);
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
      service(service) {
        if (service.networkMode || plan.selects(monitoring.except ?? [], service)) return;
        if (service.networks.some((attachment) => plannedKey(plan, attachment) === monitoring.network)) return;
        report({
          at: service,
          messageId: "missing",
          data: { service: service.name, network: monitoring.network },
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
  create({ options, plan, report }) {
    if (plan.tiers.size === 0 && !plan.data.stores) return {};
    const check = (item, names) => {
      const { name, text, at } = item;
      const [url] = text ? urlsWithoutUser(text.template, options.schemes) : [];
      if (!text || !url) return;
      const scheme = text.template.text.slice(url.start, text.template.text.indexOf(":", url.start)).toLowerCase();
      if (givesCredentials(scheme, names)) return;
      report({ at, range: text.within(url.start, url.end), messageId: "open", data: { name, scheme }, subject: name });
    };
    return {
      service(service) {
        for (const { name, text, at } of textsOf(service)) check({ name, text, at }, service.variables.keys());
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
      network(network) {
        const planned = plannedNetwork(plan, network)?.data.driver;
        if (planned === void 0 || network.external?.value) return;
        const actual = network.driver?.value || DEFAULT_DRIVER;
        if (actual === planned) return;
        report({
          at: network.driver ?? network,
          messageId: "differs",
          data: { network: network.key, actual, planned },
          subject: network.key
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
      network(network) {
        const planned = plannedNetwork(plan, network)?.data.external;
        if (planned === void 0 || (network.external?.value ?? false) === planned) return;
        report({
          at: network.external ?? network,
          messageId: planned ? "created" : "external",
          data: { network: network.key },
          subject: network.key
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
        for (const override of overrides.filter(isTurn)) {
          const [, network = ""] = override.keys;
          report({
            at: override,
            messageId: makesExternal(override) ? "external" : "created",
            data: { network },
            subject: network,
            related: override.base ? [{ at: override.base, message: "What the files before it say." }] : []
          });
        }
      }
    };
  }
});
function isTurn(override) {
  const { keys, isEffective, base } = override;
  const isFlag = keys.length === 3 && keys[0] === "networks" && keys[2] === "external";
  return isFlag && isEffective && (base !== void 0 || makesExternal(override));
}
function makesExternal({ form, tree }) {
  if (form === "reset" || !tree) return false;
  return tree.kind !== "scalar" || String(tree.value).toLowerCase() === "true";
}

// rules/lib/write.ts
function writeAttribute({ element, key, present, value }) {
  return present ? { kind: "replace", at: present, value } : { kind: "set", in: element, keys: [key], value };
}

// rules/network-internal.ts
var networkInternal = defineRule({
  id: "network-internal",
  meta: {
    summary: "Require networks to be internal, or not, as the plan says",
    category: "security",
    recommended: "error",
    needsPlan: true,
    fixable: "safe",
    messages: {
      open: "Network '{{network}}' is not `internal`, but the plan says it is: its members can reach the internet. Set `internal: true`.",
      closed: "Network '{{network}}' is `internal`, but the plan says it is not: ports published by services that are only on it bind to nothing. Remove `internal: true`."
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/networks/#internal"]
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = plannedNetwork(plan, network)?.data.internal;
        if (planned === void 0 || network.external?.value) return;
        if ((network.internal?.value ?? false) === planned) return;
        report({
          at: network.internal ?? network,
          messageId: planned ? "open" : "closed",
          data: { network: network.key },
          subject: network.key,
          fix: {
            description: `Set \`internal: ${planned}\` on network '${network.key}'.`,
            edits: [writeAttribute({ element: network, key: "internal", present: network.internal, value: planned })]
          }
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
      service(service) {
        for (const attachment of service.networks) {
          const planned = plannedKey(plan, attachment);
          const members = plan.networks.get(planned)?.members;
          if (!members || plan.selects(members, service)) continue;
          report({
            at: attachment,
            messageId: "stranger",
            data: { service: service.name, network: attachment.key, members: quoted(members), planned },
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
        for (const network of project.networks.values()) {
          const planned = plannedNetwork(plan, network);
          if (planned) declared.add(planned.key);
        }
        if (declared.size === 0) return;
        for (const [network, { optional }] of plan.networks) {
          if (optional || declared.has(network)) continue;
          report({
            at: { at: project.at, path: "networks" },
            messageId: "missing",
            data: { network },
            subject: network
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
    fixable: "safe",
    messages: {
      differs: "Network '{{network}}' is really called '{{actual}}', but the plan calls it '{{planned}}': other projects that join '{{planned}}' would not meet these services. Set `name: {{planned}}`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#name"]
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = plan.networks.get(network.key)?.name;
        if (planned === void 0 || network.name === planned) return;
        report({
          at: network.nameText ?? network,
          messageId: "differs",
          data: { network: network.key, actual: network.name, planned },
          subject: network.key,
          fix: {
            description: `Set \`name: ${planned}\` on network '${network.key}'.`,
            edits: [writeAttribute({ element: network, key: "name", present: network.nameText, value: planned })]
          }
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
  const service = from.service ?? to.service;
  const range = path[0]?.ways[0]?.evidence[0]?.at;
  return {
    at: service ?? { at: project.at, path: "" },
    ...range && { range },
    ...service && { service: service.name }
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
    fixable: "safe",
    messages: {
      differs: "Network '{{network}}' has subnet {{actual}}, but the plan gives it {{planned}}: addresses, firewall rules and other networks count on the plan. Change the subnet.",
      missing: "Network '{{network}}' has no subnet, so Docker picks one, but the plan gives it {{planned}}. Add it under `ipam.config`."
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#ipam"]
  },
  create({ plan, project, report }) {
    return {
      network(network) {
        const planned = [plannedNetwork(plan, network)?.data.subnet ?? []].flat();
        if (planned.length === 0 || network.external?.value) return;
        const data = { network: network.key, planned: quoted(planned) };
        for (const subnet of network.subnets) {
          if (planned.some((expected) => isSameSubnet(expected, subnet.value))) continue;
          const actual = `'${subnet.value}'`;
          const fix2 = changeSubnet(subnet, planned, { network, project });
          report({ at: subnet, messageId: "differs", data: { ...data, actual }, subject: subnet.value, ...fix2 });
        }
        if (network.subnets.length >= planned.length) return;
        const missing = planned.filter((expected) => !hasSubnet(network, expected));
        const fix = addSubnets(network, missing);
        const words = { ...data, planned: quoted(missing) };
        report({ at: network, messageId: "missing", data: words, subject: "missing", ...fix });
      }
    };
  }
});
function hasSubnet(network, expected) {
  return network.subnets.some(({ value }) => isSameSubnet(expected, value));
}
function changeSubnet(subnet, planned, place) {
  const [only, ...others] = planned;
  const isClear = only !== void 0 && others.length === 0 && place.network.subnets.length === 1;
  if (!isClear || hasAddresses(place)) return {};
  const description = `Change the subnet to '${only}'.`;
  return { fix: { description, edits: [{ kind: "replace", at: subnet, value: only }] } };
}
function addSubnets(network, missing) {
  const description = `Give network '${network.key}' the subnet ${quoted(missing)}.`;
  const pools = missing.map((subnet) => ({ subnet }));
  const keys = ["ipam", "config"];
  if (network.subnets.length === 0)
    return { fix: { description, edits: [{ kind: "set", in: network, keys, value: pools }] } };
  return {
    fix: { description, edits: missing.map((subnet) => ({ kind: "add", in: network, keys, value: { subnet } })) }
  };
}
function hasAddresses({ network, project }) {
  const pools = attributeOf(project, "networks", network.key, "ipam", "config");
  const pool = pools?.kind === "sequence" ? pools.items[0] : void 0;
  const isBare = pool?.kind === "mapping" && pool.entries.size === 1;
  const isUsed = [...project.services.values()].some(
    (service) => ADDRESSES.some((key) => attributeOf(service, "networks", network.key, key))
  );
  return !isBare || isUsed;
}
var ADDRESSES = ["ipv4_address", "ipv6_address"];

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
      network(network) {
        if (network.isImplicit || plannedNetwork(plan, network)) return;
        report({
          at: network,
          messageId: "unknown",
          data: { network: network.key, known: quoted([...plan.networks.keys()]) },
          subject: network.key
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
      network(network) {
        if (network.isImplicit || used.has(network.key) || used.has(network.name)) return;
        report({ at: network, messageId: "unused", data: { network: network.key }, subject: network.key });
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
    fixable: "safe",
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
      service(service) {
        if (service.securityOpt.some(({ value }) => OPTION.test(value))) return;
        report({ at: service, messageId: "missing", data: { service: service.name }, ...offerFix(service) });
      }
    };
  }
});
function offerFix(service) {
  if (service.securityOpt.some(({ value: value2 }) => value2.startsWith("no-new-privileges"))) return {};
  const description = "Add `no-new-privileges:true` to `security_opt`.";
  const value = "no-new-privileges:true";
  return { fix: { description, edits: [{ kind: "add", in: service, keys: ["security_opt"], value }] } };
}

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
      service(service) {
        for (const { at, what, server } of serversOf(service)) {
          const gap = findGap(server, service, project);
          if (!gap) continue;
          const { target, messageId } = gap;
          report({
            at,
            range: server.at,
            messageId,
            data: { what, host: server.host, ...describePlaces(service, target, project) },
            subject: target.name,
            related: [{ at: target.at, message: `Service '${target.name}' is here.` }],
            cause: causeOf3(service, target)
          });
        }
        for (const { target, at } of apartDependencies(service, project)) {
          report({
            at,
            messageId: "dependency",
            data: describePlaces(service, target, project),
            subject: target.name,
            atMost: "warn",
            cause: causeOf3(service, target)
          });
        }
      }
    };
  }
});
function findGap({ host }, service, project) {
  const place = placeOfService(service, project);
  if (place.kind === "unknown" || extraHostsOf(place.owner).some(({ name }) => name === host)) return void 0;
  const linked = linksOf(service, project).get(host.toLowerCase());
  const owners = linked ? ownersOfName(linked.name, project) : ownersOfName(host, project);
  const [first] = owners;
  if (!first || owners.some((owner) => owner.service === service)) return void 0;
  if (place.kind !== "networks") return { messageId: "host", target: first.service };
  if (owners.some(({ networks }) => isShared(networks, place.networks))) return void 0;
  if (owners.some(({ service: { networkMode } }) => networkMode?.value === "bridge")) return void 0;
  return { messageId: first.service.networkMode ? "nameless" : "url", target: first.service };
}
function apartDependencies(service, project) {
  const place = placeOfService(service, project);
  if (place.kind !== "networks") return [];
  return service.dependsOn.flatMap((at) => {
    const target = project.services.get(at.service);
    if (!target || at.isImplied || at.condition === "service_completed_successfully") return [];
    const other = placeOfService(target, project);
    return other.kind === "networks" && !isShared(other.networks, place.networks) ? [{ target, at }] : [];
  });
}
function describePlaces(service, target, project) {
  const [own, theirs] = [service, target].map((item) => {
    const { kind, owner } = placeOfService(item, project);
    return kind === "networks" ? quoted(owner.networks.map(({ key }) => key)) : kind;
  });
  const mode = target.networkMode?.value ?? "";
  return { service: service.name, target: target.name, own: own ?? "", theirs: theirs ?? "", mode };
}
function isShared(one, other) {
  return [...one].some((name) => other.has(name));
}
function causeOf3(service, target) {
  return `${service.name}:${target.name}`;
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
      service(service) {
        const { user, name } = service;
        if (user && !/^(?:root|0+)?(?::|$)/.test(user.value)) return;
        report({
          at: user?.value ? user : service,
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
  fixable: "safe",
  fix: (at) => ({ description: "Remove `version`.", edits: [{ kind: "remove", at }] }),
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
        for (const service of services.values()) {
          const own = effective.filter(({ keys }) => keys[0] === "services" && keys[1] === service.name);
          for (const { messageId, subject, at } of reachOf(service)) {
            if (!own.some((override) => adds(override, at.at))) continue;
            const data = { service: service.name, subject };
            const related2 = [{ at: service.at, message: "The service in its base." }];
            report({ at, messageId, data, subject, service: service.name, related: related2 });
          }
        }
      }
    };
  }
});
function reachOf({ networks, ports, volumes, envFiles }) {
  return [
    ...networks.filter(({ isImplicit }) => !isImplicit).map((at) => ({ messageId: "network", subject: at.key, at })),
    ...ports.filter(({ published }) => published !== void 0).map((at) => ({ messageId: "port", subject: `${at.published}:${at.target}/${at.protocol}`, at })),
    ...volumes.flatMap((at) => {
      const { type, source } = at;
      if (type !== "bind" || !source || !socketAt(source.value)) return [];
      return [{ messageId: "socket", subject: source.value, at }];
    }),
    ...envFiles.map((at) => ({ messageId: "envFile", subject: at.text.template.text, at }))
  ];
}
function adds({ at, keyAt, keys, base }, place) {
  const isNew = keys[2] !== "networks" || base === void 0;
  return isNew && (isWithin2(place, at) || isWithin2(place, keyAt));
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
      service(service) {
        if (isLimit(textOf(service, "pids_limit")) || isLimit(textOf(service, "deploy", "resources", "limits", "pids")))
          return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
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
    fixable: "unsafe",
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
      service(service) {
        const reported = /* @__PURE__ */ new Set();
        for (const { port, first, last } of hostPortsOf(service)) {
          if (!isOnAllInterfaces(port) || reported.has(port.at.start)) continue;
          reported.add(port.at.start);
          const published = first === last ? `${first}` : `${first}-${last}`;
          report({
            at: port,
            messageId: "open",
            data: { service: service.name, port: published },
            subject: `${published}/${port.protocol}`,
            cause: "open",
            ...bindToHost(port, service)
          });
        }
      }
    };
  }
});
function bindToHost(port, service) {
  const { text } = port;
  if (!text && port.hostIp !== void 0) return {};
  const [, open = "", rest = ""] = /^(0\.0\.0\.0:|\[::\]:)?(.*)$/s.exec(text?.template.text ?? "") ?? [];
  const address = open.startsWith("[") ? "[::1]" : "127.0.0.1";
  const description = `Publish the port on the host's own address, ${address}, alone.`;
  const changes = service.ports.filter(({ at }) => at.start === port.at.start).map(({ path }) => path);
  const edit = text ? { kind: "replace", at: port, value: `${address}:${rest}` } : { kind: "set", in: port, keys: ["host_ip"], value: address };
  return { fix: { description, edits: [edit], changes } };
}

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
      service(service) {
        if (!service.privileged?.value) return;
        report({ at: service.privileged, messageId: "privileged", data: { service: service.name } });
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
      service(service) {
        const [first] = service.profiles;
        if (!first) return;
        const names = service.profiles.map(({ value }) => value);
        for (const [profile, { services }] of planned) {
          if (names.includes(profile) || !plan.selects(services, service)) continue;
          report({
            at: first,
            messageId: "missing",
            data: { service: service.name, profile, profiles: quoted(names) },
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
    fixable: "suggestion",
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
      service(service) {
        const [first] = service.ports;
        if (!first || service.networks.length === 0) return;
        if (!service.networks.every((attachment) => isInternal(plan, attachment))) return;
        report({
          at: first,
          messageId: "dead",
          data: {
            service: service.name,
            ports: portList(service.ports.map(({ target }) => target)),
            networks: quoted(service.networks.map(({ key }) => key))
          },
          subject: "ports",
          related: service.networks.flatMap(declaration),
          ...suggestRemoval(service)
        });
      }
    };
  }
});
function portList(targets) {
  return targets.length === 1 ? `port ${targets[0]}` : `ports ${targets.join(", ")}`;
}
function suggestRemoval({ tree, path }) {
  const entry = tree.kind === "mapping" ? tree.entries.get("ports") : void 0;
  if (!entry) return {};
  const ports = `${path}.ports`;
  const description = "Remove `ports`, if nobody outside is to reach the service.";
  return { fix: { description, edits: [{ kind: "remove", at: { at: entry.key, path: ports } }], changes: [ports] } };
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
      service(service) {
        for (const at of service.devices) {
          const device = at.value.split(":", 1)[0] ?? "";
          const messageId = kindOf(device.replace(/\/+$/, ""));
          if (!messageId) continue;
          report({ at, messageId, data: { service: service.name, device }, subject: device });
        }
      }
    };
  }
});
function kindOf(device) {
  if (device === "/dev") return "all";
  if (MEMORY.test(device)) return "memory";
  return DISKS.test(device) || DISK_FOLDERS.test(device) ? "disk" : void 0;
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
      service(service) {
        if (service.readOnly?.value) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
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
      service(service) {
        const joined = new Set(service.networks.map((attachment) => plannedKey(plan, attachment)));
        const demands = (plan.data.requiredNetworks ?? []).filter(
          ({ services, except = [] }) => plan.selects(services, service) && !plan.selects(except, service)
        );
        for (const { networks, reason } of demands) {
          for (const network of networks.filter((required) => !joined.has(required))) {
            report({
              at: service,
              messageId: "missing",
              data: { service: service.name, network, reason: reason ? ` The plan's reason: ${reason}` : "" },
              subject: network
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
  dependsOnMachine: true,
  remedy: "Set it in `.env` or in the shell, and name it in `.env.example`, from which others start.",
  isExcused: ({ subject }, project) => exampleEntries(project).some(({ name }) => name === subject),
  references: ["https://docs.docker.com/reference/compose-file/interpolation/"]
});
function exampleEntries({ directory, envFiles, services }) {
  const loaded = new Set([...services.values()].flatMap((service) => service.envFiles.map(({ file }) => file)));
  return [...envFiles.values()].filter(({ file, isExample }) => isExample && (file === `${directory}/.env` || !loaded.has(file))).flatMap(({ entries }) => entries);
}

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
      service(service) {
        const missing = LIMITS.filter(({ isSet }) => !isSet(service));
        if (missing.length === 0) return;
        report({
          at: service,
          messageId: "missing",
          data: {
            service: service.name,
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
    isSet: (service) => isLimit(textOf(service, "mem_limit")) || isDeployed(service, "memory")
  },
  {
    what: "processor time",
    key: "cpus",
    isSet: (service) => ["cpus", "cpu_quota", "cpu_count", "cpu_percent"].some((key) => isLimit(textOf(service, key))) || isDeployed(service, "cpus")
  }
];
function isDeployed(service, name) {
  return isLimit(textOf(service, "deploy", "resources", "limits", name));
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
      service(service) {
        for (const item of textsOf(service)) {
          const { template } = item.text;
          for (const { name, start, end } of failOpenReferences(template.references)) {
            if (!plan.classOfName(name)) continue;
            report({
              at: item.at,
              range: item.text.within(start, end),
              messageId: "open",
              data: { what: describeText(item, service), name },
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
      service(service) {
        for (const mount of service.volumes.filter(isMountedEnvFile)) {
          report({
            at: mount.source ?? mount,
            messageId: "mounted",
            data: {
              service: service.name,
              file: baseNameOf(mount.source?.value ?? ""),
              access: mount.readOnly ? "" : ", writable"
            },
            subject: mount.target
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
var ATTRIBUTE = /(?<=^|[;"'])[ \t]*(?:password|pwd)[ \t]*=[ \t]*([^;"'\r\n]+)/dgi;
var LINE = /\S(?:.*\S)?/g;
var WORD = /[^\s"'`=,;()<>]{8,}/g;
function secretsIn(item, plan) {
  const { template } = item.text;
  const passwords = urlPasswords(template);
  const pieces = piecesOf(template).filter(
    ({ start, text }) => !passwords.some((password) => start < password.end && start + text.length > password.start)
  );
  const found = pieces.flatMap(
    (piece) => secretByName(item, piece, plan) ?? secretByAttribute(item, piece, plan) ?? secretByShape(item, piece, plan) ?? []
  );
  return [...new Map(found.toReversed().map((secret) => [secret.name, secret])).values()].toReversed();
}
function isSecretText(name, text) {
  const value = text.trim().replace(/^(["'])(.*)\1$/s, "$2");
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
  const named = own && isOneReference(template) ? item.name : secretNameOf(piece, plan);
  const secretClass = named === void 0 ? void 0 : plan.classOfName(named);
  if (named === void 0 || !secretClass || !isSecretText(named, piece.text)) return void 0;
  return { kind: "default", secretClass, name: named, reference: innermost.name, ...range };
}
function secretNameOf(piece, plan) {
  return piece.within.findLast(({ name }) => plan.classOfName(name))?.name;
}
function secretByAttribute({ name }, piece, plan) {
  if (!/;[ \t]*\w|\w[ \t]*;/.test(piece.text)) return void 0;
  const secretClass = plan.classOfName("DB_PASSWORD");
  if (!secretClass) return void 0;
  for (const { 1: password = "", indices } of piece.text.matchAll(ATTRIBUTE)) {
    const [start = 0, end = 0] = indices?.[1] ?? [];
    if (!isSecretText("PASSWORD", password)) continue;
    return { kind: "shape", secretClass, name, reference: name, start: piece.start + start, end: piece.start + end };
  }
  return void 0;
}
function secretByShape(item, piece, plan) {
  for (const { 0: words, index } of [...piece.text.matchAll(LINE), ...piece.text.matchAll(WORD)]) {
    const secretClass = plan.classOfValue(words);
    const start = piece.start + index;
    const { name } = item;
    if (secretClass) return { kind: "shape", secretClass, name, reference: name, start, end: start + words.length };
  }
  return void 0;
}
function isOneReference({ text, references }) {
  const [only] = references;
  return references.length === 1 && only?.start === 0 && only.end === text.length;
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
      service(service) {
        for (const item of textsOf(service)) {
          for (const secret of secretsIn(item, plan)) {
            report({
              at: item.at,
              range: item.text.within(secret.start, secret.end),
              messageId: secret.kind,
              data: {
                what: describeText(item, service),
                secretClass: secret.secretClass.name,
                name: secret.name,
                reference: secret.reference
              },
              subject: secret.name
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
      service(service) {
        if (service.privileged?.value) return;
        for (const at of service.securityOpt) {
          const option = at.value.replace(":", "=");
          const loss = LOSSES.get(option);
          if (!loss) continue;
          report({
            at,
            messageId: "unconfined",
            data: { service: service.name, option: at.value, loss },
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
      service(service) {
        if (!service.networks.some(({ isImplicit }) => isImplicit)) return;
        report({
          at: service,
          messageId: "implicit",
          data: { service: service.name, known: quoted([...plan.networks.keys()]) },
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
      service(service) {
        const tier = plan.tierOf(service);
        const instead = tier?.files[0] ? `'${tier.files[0]}'` : "a file that holds what it needs";
        for (const reference of service.envFiles) {
          if (!plan.isSharedFile(reference.file)) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: { service: service.name, file: writtenPath(reference), instead },
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
  create({ options, report }) {
    return {
      project({ networks }) {
        const created = [...networks.values()].filter(isCreated);
        if (created.every(({ subnets }) => subnets.length === 0)) return;
        const pools = options.pools.map(parseSubnet).filter((pool) => pool !== void 0);
        const fixed = created.filter(
          ({ subnets }) => subnets.some(({ value }) => pools.some((pool) => overlaps(pool, parseSubnet(value))))
        );
        if (fixed.length === 0) return;
        for (const network of created.filter(isAutomatic)) {
          report({
            at: network,
            messageId: "automatic",
            data: { network: network.key, fixed: quoted(fixed.map(({ key }) => key)) },
            subject: network.key,
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
function isCreated({ external, members }) {
  return !external?.value && members.length > 0;
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
        const created = [...project.networks.values()].filter(({ external }) => !external?.value);
        const earlier = createSubnetIndex();
        const planned = createSubnetIndex();
        for (const claim2 of plannedClaims(plan, created)) planned.add(claim2.subnet, claim2);
        for (const claim2 of declaredClaims(created)) {
          const other = earlier.findFirst(claim2.subnet) ?? planned.findFirst(claim2.subnet);
          earlier.add(claim2.subnet, claim2);
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
function related(at) {
  return at ? [{ at, message: "The other subnet is here." }] : [];
}
function declaredClaims(created) {
  return created.flatMap(
    (network) => network.subnets.flatMap((text) => claim({ network: network.key, text: text.value, declared: text }))
  );
}
function plannedClaims(plan, created) {
  const known2 = new Set(created.map((network) => plannedNetwork(plan, network)?.key ?? network.key));
  return [...plan.networks].filter(([network]) => !known2.has(network)).flatMap(([network, { subnet = [] }]) => [subnet].flat().flatMap((text) => claim({ network, text })));
}
function claim(stated) {
  const subnet = parseSubnet(stated.text);
  return subnet ? [{ ...stated, subnet }] : [];
}

// rules/suppression-expired.ts
var suppressionExpired = defineProblemRule({
  id: "suppression-expired",
  summary: "Disallow comments that suppress findings beyond the date that they state",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"]
});

// rules/suppression-not-allowed.ts
var suppressionNotAllowed = defineProblemRule({
  id: "suppression-not-allowed",
  summary: "Disallow comments that suppress findings of rules that the plan keeps in force",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"]
});

// rules/suppression-syntax.ts
var suppressionSyntax = defineProblemRule({
  id: "suppression-syntax",
  summary: "Disallow comments that are meant to suppress findings and cannot be read",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"]
});

// rules/suppression-unknown-rule.ts
var suppressionUnknownRule = defineProblemRule({
  id: "suppression-unknown-rule",
  summary: "Disallow comments that suppress findings of rules that do not exist",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"]
});

// rules/suppression-unused.ts
var suppressionUnused = defineProblemRule({
  id: "suppression-unused",
  summary: "Disallow comments that suppress nothing",
  category: "correctness",
  recommended: "warn",
  references: ["https://eslint.org/docs/latest/use/configure/rules"]
});

// rules/suppression-without-reason.ts
var suppressionWithoutReason = defineProblemRule({
  id: "suppression-without-reason",
  summary: "Require comments that suppress findings to say why",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"]
});

// rules/lib/real-secret.ts
var SHORTEST = 8;
var FEWEST_CHARACTERS = 7;
var LONG = 32;
var SAMPLE = /change|your|example|sample|placeholder|dummy|replace|insert|redacted|fixme|made.?up|x{4}|\*{3}|\.{3}|_here|0{6}|1234|abcd/i;
var DEFAULT = /password|passwd|passphrase|pass|secret|admin|root|user|test|demo|fake|default|local|devel|debug|docker|compose|postgres|mysql|maria|mongo|redis|rabbit|guest|qwerty|letmein|welcome|hello|foobar|super|strong|safe|todo|some|this|must|should|random|key|token|app|site/i;
function realSecretClass({ name, text }, plan) {
  if (!text) return void 0;
  const { template, value } = text;
  const [password] = urlPasswords(template).filter(({ kind }) => kind === "literal");
  if (password) {
    return looksReal(template.text.slice(password.start, password.end)) ? { name: "URL password" } : void 0;
  }
  if (template.references.length > 0 || SAMPLE.test(value)) return void 0;
  const byShape = plan.classOfValue(value);
  if (byShape) return byShape;
  return isSecretText(name, value) && looksReal(value) ? plan.classOfName(name) : void 0;
}
function looksReal(text) {
  if (text.length < SHORTEST || /\s/.test(text) || SAMPLE.test(text)) return false;
  if (text.length < LONG && DEFAULT.test(text)) return false;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && new Set(text).size >= FEWEST_CHARACTERS;
}

// rules/tracked-secret.ts
var trackedSecret = defineRule({
  id: "tracked-secret",
  meta: {
    summary: "Disallow real secrets in env files that a repository keeps",
    category: "security",
    recommended: "error",
    needsPlan: false,
    dependsOnMachine: true,
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
          const secretClass = realSecretClass(entry, plan);
          if (!secretClass) continue;
          report({
            at: entry,
            range: entry.nameAt,
            messageId: file.tracking,
            data: { name: entry.name, secretClass: secretClass.name },
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
    dependsOnMachine: true,
    messages: {
      unset: "Variable '{{name}}' has no default {{where}}, and no env file of the project names it: where the shell does not set it, Compose puts nothing in its place. Name it in `.env.example`, write `${{{name}}:-}` if it may be empty and `${{{name}}:?}` if not, or `$$` for a `$` that is no variable's.",
      container: "Variable '{{name}}' has no default {{where}}, and only '{{file}}' names it, the `env_file` of a service: that reaches the container and fills in nothing of the Compose file, which takes variables from the shell, `.env` and `--env-file` alone. Where the shell does not set it, Compose puts nothing in its place. Name it in `.env`, or hand that file over with `--env-file`."
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
          const where = others.length === 0 ? "here" : `in ${others.length + 1} places, of which this is the first`;
          const { messageId, file, setting } = explainUnset(name, first, project);
          const uses = others.map(({ at }) => ({ at, message: `'${name}' is used here too.` }));
          report({
            at: first,
            messageId,
            data: { name, where, file },
            subject: name,
            related: [...setting, ...uses].slice(0, MOST_RELATED),
            cause: name
          });
        }
      }
    };
  }
});
function explainUnset(name, first, project) {
  const loaded = findLoaded(name, first, project);
  if (!loaded) return { messageId: "unset", file: "", setting: [] };
  const setting = [{ at: loaded.entry.nameAt, message: "For the container alone, it is set here." }];
  return { messageId: "container", file: writtenPath(loaded.reference), setting };
}
function findLoaded(name, { path, at }, project) {
  if ([...project.envFiles.values()].some(({ source }) => source.path === at.file.path)) return void 0;
  const isNamed = [...project.envFiles.values()].some(({ entries }) => entries.some((item) => item.name === name));
  if (!isNamed) return void 0;
  const services = [...project.services.values()];
  const own = services.filter((service) => path.startsWith(`services.${service.name}.`));
  return [...own, ...services].flatMap(({ envFiles }) => envFiles).flatMap((reference) => {
    const entry = reference.content?.entries.find((item) => item.name === name);
    return entry ? [{ reference, entry }] : [];
  }).at(0);
}
function groupProblems(project, plan) {
  const groups = /* @__PURE__ */ new Map();
  const unset = project.problems.filter(({ kind }) => kind === "undefined-variable");
  const lost = new Set(unset.length > 0 ? lostPlaces(project, plan) : []);
  for (const problem of unset) {
    const { subject, at } = problem;
    if (subject === void 0 || SHELL_NAMES.has(subject) || lost.has(placeOf4(at))) continue;
    groups.set(subject, [...groups.get(subject) ?? [], problem]);
  }
  return groups;
}
function lostPlaces(project, plan) {
  const { services, envFiles } = project;
  const lost = [
    ...[...services.values()].flatMap((service) => lostInService(service, plan)),
    ...[...envFiles.values()].flatMap((file) => lostInEnvFile(file, project, plan))
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
      service(service) {
        if (plan.tierOf(service) || profiles.some(({ services }) => plan.selects(services, service))) return;
        report({ at: service, messageId: "unplanned", data: { service: service.name }, cause: "unplanned" });
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
  create({ options, project, report }) {
    return {
      service(service) {
        const place = placeOfService(service, project);
        if (place.kind !== "networks" || isOnExternalNetwork(place)) return;
        const known2 = new Set(extraHostsOf(place.owner).map(({ name }) => name.toLowerCase()));
        for (const { at, what, name, server } of serversOf(service).filter(isBareName)) {
          const { host } = server;
          if (known2.has(host.toLowerCase()) || isKnown(host, service, project)) continue;
          if (options.hosts.some((glob) => matchesGlob(glob, host))) continue;
          const data = { what, host, service: service.name };
          report({ at, range: server.at, messageId: "unknown", data, subject: name, cause: host });
        }
      }
    };
  }
});
function isBareName({ kind, server: { scheme, host } }) {
  if (kind !== "variable" || !SCHEMES.has(scheme.replace(/\+.*$/, ""))) return false;
  return /^[a-z_][\w-]*$/i.test(host) && host.toLowerCase() !== "localhost";
}
function isKnown(host, service, project) {
  const [, scaled] = /[-_](.+)[-_]\d+$/.exec(host) ?? [];
  if (scaled && [...project.services.keys()].some((name) => scaled === name || scaled.endsWith(`-${name}`)))
    return true;
  return ownersOfName(host, project).length > 0 || linksOf(service, project).has(host.toLowerCase());
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
      service(service) {
        for (const item of textsOf(service)) {
          const [first, ...others] = urlPasswords(item.text.template).flatMap(({ start, end, kind }) => {
            return kind === "variable" ? [] : [{ kind, at: item.text.within(start, end) }];
          });
          if (!first) continue;
          report({
            at: item.at,
            range: first.at,
            messageId: first.kind,
            data: { what: describeText(item, service) },
            subject: item.name,
            related: others.map(({ at }) => ({ at, message: "Another password in a URL is here." }))
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
      service(service) {
        for (const mount of service.volumes) {
          const messageId = harmOf(mount);
          if (!mount.source || !messageId) continue;
          const source = mount.source.template.text;
          report({ at: mount.source, messageId, data: { service: service.name, source }, subject: mount.target });
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
  baselineExpired,
  baselineStale,
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
  suppressionExpired,
  suppressionNotAllowed,
  suppressionSyntax,
  suppressionUnknownRule,
  suppressionUnused,
  suppressionWithoutReason,
  trackedSecret,
  undefinedVariable,
  undocumentedService,
  unknownHost,
  urlCredentials,
  volumeUndeclared,
  writableHostPath
];

export {
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
  isStoreImage,
  rules
};
