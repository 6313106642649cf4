import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/config/jsonc.ts";
import { dropNulls, mergeValues } from "../../src/config/merge-plan.ts";
import { load } from "./load.ts";

const withSeed = (plan: object) => load(JSON.stringify({ extends: ["plugin:pmoves/seed"], plan })).plan;

test("a plan may have several exceptions", () => {
  const exceptions = ["image-tag", "privileged"].map((rule) => ({ rule, reason: "known" }));
  expect(withSeed({ exceptions }).exceptions).toEqual(exceptions);
});

describe("the seed presets", () => {
  test("seed has six tiers and seven networks", () => {
    const { tiers, networks, llm } = withSeed({});
    expect([...tiers.keys()]).toEqual(["data", "api", "worker", "media", "agent", "llm"]);
    expect(networks.size).toBe(7);
    expect(llm?.gateway).toBe("http://tensorzero-gateway:3000");
  });

  test("seed adds to the built-in classes of secret", () => {
    const plan = withSeed({});
    expect(plan.classOfName("CLOUDFLARE_API_TOKEN")?.description).toBe("key of an LLM provider");
    expect(plan.classOfName("NEO4J_AUTH")?.name).toBe("neo4j-credential");
    expect(plan.classOfName("POSTGRES_PASSWORD")?.name).toBe("database-password");
    expect(plan.classOfValue(`sk-or-v1-${"0".repeat(64)}`)?.name).toBe("llm-provider-key");
  });

  test("seed-strict leaves stores no network but home", () => {
    const { stores = {} } = load('{ "extends": "plugin:pmoves/seed-strict" }').plan.data;
    expect(Object.entries(stores).map(([name, { home, allow }]) => [name, home, allow])).toEqual([
      ["postgres", "data_tier", []],
      ["qdrant", "data_tier", []],
      ["neo4j", "data_tier", []],
      ["meilisearch", "data_tier", []],
      ["minio", "data_tier", []],
      ["clickhouse", "data_tier", []],
      ["nats", "bus_tier", ["monitoring_tier"]],
    ]);
  });
});

describe("merging", () => {
  test("mappings are merged, lists and values replaced", () => {
    const { tiers = {}, networks = {} } = withSeed({
      tiers: { llm: { services: ["gateway"] } },
      networks: { api_tier: { internal: true } },
    }).data;
    expect(tiers.llm).toMatchObject({ files: ["env.tier-llm"], services: ["gateway"] });
    expect(networks.api_tier).toMatchObject({ name: "pmoves_api", internal: true });
  });

  test("the nearer config's entries come first, so that its tiers win", () => {
    const tier = { files: ["env.tier-gpu"], services: ["hi-rag-gateway-gpu"], secrets: [] };
    expect(Object.keys(withSeed({ tiers: { gpu: tier } }).data.tiers ?? {})[0]).toBe("gpu");
  });

  test("null takes an entry away", () => {
    const { tiers, networks, data } = withSeed({ networks: { supabase_net: null }, stores: { nats: null } });
    expect(networks.has("supabase_net")).toBe(false);
    expect(Object.keys(data.stores ?? {})).not.toContain("nats");
    expect(tiers.size).toBe(6);
  });

  test("what an outer config takes away, an inner one can state anew", () => {
    const { plan } = load({
      "/.pmovesrc.json":
        '{ "extends": ["plugin:pmoves/seed"], "plan": { "tiers": { "llm": null }, "llm": { "tier": "api" } } }',
      "/project/.pmovesrc.json":
        '{ "plan": { "tiers": { "llm": { "files": ["f"], "services": ["x"], "secrets": [] } } } }',
    });
    expect(plan.tiers.get("llm")).toEqual({ name: "llm", files: ["f"], secrets: [] });
  });

  test("extended files, outer configs and the config itself are merged in this order", () => {
    const { plan } = load({
      "/.pmovesrc.json":
        '{ "plan": { "networks": { "a": { "name": "outer", "driver": "outer", "purpose": "outer" } } } }',
      "/project/.pmovesrc.json": '{ "extends": ["./base.json"], "plan": { "networks": { "a": { "name": "own" } } } }',
      "/project/base.json": '{ "plan": { "networks": { "a": { "name": "base", "driver": "base" } } } }',
    });
    expect(plan.networks.get("a")).toEqual({ name: "own", driver: "base", purpose: "outer" });
  });

  test("a plan without classes of its own has the built-in ones", () => {
    expect(load('{ "plan": { "sharedFiles": [] } }').plan.classOfName("DB_PASSWORD")?.name).toBe("database-password");
  });

  test("names such as __proto__ are names", () => {
    const { plan } = load(
      '{ "plan": { "networks": { "__proto__": { "name": "odd" }, "constructor": { "name": "odder" } }, "stores": { "__proto__": { "home": "__proto__" } } } }',
    );
    expect([...plan.networks.keys()]).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(plan.data.stores ?? {})).toEqual(["__proto__"]);
    expect(Object.prototype).not.toHaveProperty("name");
  });
});

describe("namesFrom", () => {
  const load_ = (names: string) =>
    load({
      "/project/.pmovesrc.json": '{ "extends": "./policy/base.json" }',
      "/project/policy/base.json": '{ "plan": { "secrets": { "own": { "names": ["A"], "namesFrom": "names.txt" } } } }',
      "/project/policy/names.txt": names,
    }).plan;

  test.each(["# providers\nB_KEY\n\nC_* # all\n", "B_KEY=\nC_*=x\n", '["B_KEY", "C_*"]', '{ "B_KEY": 1, "C_*": {} }'])(
    "reads %j, relative to the config that names the file",
    (names) => {
      const plan = load_(names);
      for (const name of ["A", "B_KEY", "C_X"]) expect(plan.classOfName(name)?.name).toBe("own");
    },
  );
});

describe("mergeValues", () => {
  const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

  test("a value over itself is itself", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(mergeValues(value, value)).toEqual(value);
      }),
    );
  });

  test("order of merging does not matter to the result's content", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fc.dictionary(fc.string(), json), json, (one, two, three) => {
        expect(mergeValues(mergeValues(one, two), three)).toEqual(mergeValues(one, mergeValues(two, three)));
      }),
    );
  });

  test("no null is left", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        expect(JSON.stringify(withoutLists(dropNulls(value)))).not.toContain("null");
      }),
    );
  });
});

/** Lists are replaced whole, so what is in them is not looked at; nor are texts. */
function withoutLists(value: Json): Json {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? "" : value;
  if (Array.isArray(value)) return [];
  return Object.fromEntries(Object.entries(value).map(([_, item], index) => [String(index), withoutLists(item)]));
}
