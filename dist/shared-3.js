import {
  matchesGlob
} from "./shared-19.js";

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
  const isLoopback = /^(127\.|::1$|localhost$)/.test(hostIp ?? "");
  const scope = isLoopback ? "to the host alone" : "to other machines";
  const evidence = [{ at, message: `Service '${name}' publishes port ${port} ${scope}.` }];
  const media = isLoopback ? ["loopback"] : ["loopback", "gateway", "outside"];
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
function isStoreImage(image, known = STORE_IMAGES) {
  const repository = parseImage(image).repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  return known.some((name) => matchesGlob(name, repository));
}

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
  parseImage,
  STORE_IMAGES,
  isStoreImage
};
