import { describe, expect, test } from "vitest";
import type { Service, Text } from "../../src/compose/model.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import type { PlanData } from "../../src/plan/plan-data.ts";

const data: PlanData = {
  tiers: {
    api: { files: ["env.tier-api"], services: ["gateway", "hi-rag-*"], secrets: ["token"] },
    worker: { files: ["env.tier-worker", "env.worker-*"], services: ["hi-rag-worker", "store:queue"], secrets: ["*"] },
  },
  sharedFiles: ["env.shared"],
  stores: {
    postgres: { services: ["postgres", "image:postgres", "image:*/pgvector"], home: "data", allow: ["api", "data"] },
    queue: { home: "bus" },
  },
  llm: { secrets: "llm-provider-key", tier: "api", hosts: [] },
};
const plan = createPlan(data);

describe("tiers", () => {
  test.each([
    { name: "gateway", tier: "api" },
    { name: "hi-rag-v2", tier: "api" },
    { name: "hi-rag-worker", tier: "api" },
    { name: "queue", tier: "worker" },
    { name: "Gateway", tier: undefined },
    { name: "gateway-2", tier: undefined },
  ])("$name is in $tier", ({ name, tier }) => {
    expect(plan.tierOf(service(name))?.name).toBe(tier);
  });

  test.each([
    { path: "/project/env.tier-api", tier: "api" },
    { path: "/project/config/env.tier-api.example", tier: "api" },
    { path: "env.worker-gpu", tier: "worker" },
    { path: "/project/env.tier-api.local", tier: undefined },
    { path: "/env.tier-api/other", tier: undefined },
  ])("$path belongs to $tier", ({ path, tier }) => {
    expect(plan.tierOfFile(path)?.name).toBe(tier);
  });

  test("a tier may hold the classes it names, or all", () => {
    const [api, worker] = [...plan.tiers.values()];
    const token = { name: "token", description: "token" };
    const password = { name: "password", description: "password" };
    expect(api && [plan.mayHold(api, token), plan.mayHold(api, password)]).toEqual([true, false]);
    expect(worker && plan.mayHold(worker, password)).toBe(true);
  });

  test("tiers and stores that name each other have no members by that", () => {
    const circular = createPlan({
      tiers: { data: { files: ["f"], services: ["store:db", "tier:data"], secrets: [] } },
      stores: { db: { services: ["tier:data"], home: "n" } },
    });
    expect(circular.tierOf(service("x"))).toBeUndefined();
    expect(circular.storeOf(service("x"))).toBeUndefined();
  });
});

test("shared files are known by their name, examples too", () => {
  expect(["/a/env.shared", "/a/env.shared.example", "/a/env.shared.generated"].map(plan.isSharedFile)).toEqual([
    true,
    true,
    false,
  ]);
});

describe("stores", () => {
  test.each([
    { name: "postgres", image: undefined, store: "postgres" },
    { name: "db", image: "postgres", store: "postgres" },
    { name: "db", image: "postgres:14", store: "postgres" },
    { name: "db", image: "postgres:14@sha256:0123", store: "postgres" },
    { name: "db", image: "docker.io/library/postgres:14", store: "postgres" },
    { name: "db", image: "localhost:5000/pgvector", store: "postgres" },
    { name: "db", image: "ankane/pgvector", store: "postgres" },
    { name: "api", image: "postgrest/postgrest:latest", store: undefined },
    { name: "queue", image: undefined, store: "queue" },
  ])("$name with image $image is $store", ({ name, image, store }) => {
    expect(plan.storeOf(service(name, image === undefined ? undefined : text(image)))?.name).toBe(store);
  });

  test("an image that resolves to nothing counts as what it defaults to", () => {
    const image = { ...text(""), template: template("${DB_IMAGE-postgres:14}", "postgres:14") };
    expect(plan.storeOf(service("db", image))?.name).toBe("postgres");
    expect(plan.storeOf(service("db", text("")))).toBeUndefined();
  });

  test("a store's networks are its home and what it allows, each once", () => {
    expect(plan.storeOf(service("postgres"))?.networks).toEqual(["data", "api"]);
    expect(plan.storeOf(service("queue"))?.networks).toEqual(["bus"]);
  });

  test("services of one name in two projects are told apart", () => {
    expect(plan.storeOf(service("db", text("postgres:14")))?.name).toBe("postgres");
    expect(plan.storeOf(service("db", text("mysql:8")))).toBeUndefined();
  });
});

test.each([
  { selectors: ["tier:api"], name: "gateway", expected: true },
  { selectors: ["tier:*"], name: "queue", expected: true },
  { selectors: ["tier:*"], name: "other", expected: false },
  { selectors: ["store:*"], name: "queue", expected: true },
  { selectors: ["store:postgres"], name: "queue", expected: false },
  { selectors: [], name: "queue", expected: false },
  { selectors: ["a", "*"], name: "queue", expected: true },
  { selectors: ["a.c"], name: "abc", expected: false },
])("$selectors select $name: $expected", ({ selectors, name, expected }) => {
  expect(plan.selects(selectors, service(name))).toBe(expected);
});

test("LLM keys and services are those of the plan, and none without one", () => {
  expect(plan.isLlmKey("OPENAI_API_KEY")).toBe(true);
  expect(plan.isLlmKey("STRIPE_API_KEY")).toBe(false);
  expect(plan.isLlmService(service("gateway"))).toBe(true);
  expect(plan.isLlmService(service("queue"))).toBe(false);
  const empty = createPlan({});
  expect(empty.isLlmKey("OPENAI_API_KEY")).toBe(false);
  expect(empty.isLlmService(service("gateway"))).toBe(false);
});

test("names such as __proto__ are names", () => {
  const odd = createPlan({
    tiers: Object.fromEntries([["__proto__", { files: ["f"], services: ["constructor"], secrets: [] }]]),
    stores: Object.fromEntries([["__proto__", { home: "toString" }]]),
  });
  expect(odd.tierOf(service("constructor"))?.name).toBe("__proto__");
  expect(odd.storeOf(service("__proto__"))?.home).toBe("toString");
  expect(createPlan({}).classOfName("__proto__")).toBeUndefined();
});

function service(name: string, image?: Text): Service {
  const file = { path: "/project/compose.yaml", text: "" };
  const at = { file, start: 0, end: 0 };
  return {
    at,
    path: `services.${name}`,
    name,
    enabled: true,
    ...(image ? { image } : {}),
    profiles: [],
    environment: new Map(),
    envFiles: [],
    variables: new Map(),
    labels: new Map(),
    networks: [],
    ports: [],
    expose: [],
    volumes: [],
    devices: [],
    dependsOn: [],
    links: [],
    extraHosts: [],
    capAdd: [],
    capDrop: [],
    securityOpt: [],
    secrets: [],
    configs: [],
    tree: { ...at, kind: "mapping", entries: new Map() },
  };
}

function text(value: string): Text {
  const at = { file: { path: "/project/compose.yaml", text: value }, start: 0, end: value.length };
  return { at, path: "", value, template: { text: value, references: [] }, within: () => at };
}

function template(written: string, operand: string): Text["template"] {
  const end = written.length;
  const reference = { name: "DB_IMAGE", operator: "-", operand, start: 0, end, operandStart: 0, nested: [] } as const;
  return { text: written, references: [{ ...reference, value: "" }] };
}
