import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { seedPlan } from "../../src/presets/seed.ts";
import { seedStrictPlan } from "../../src/presets/seed-strict.ts";
import { root } from "../support/source-code.ts";

const page = readFileSync(path.join(root, "docs/seed.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
const statements = rows.filter(([, where]) => where === "not in the preset" || /^`plan\./.test(where ?? ""));
const names = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
const pathsOfPage = statements.flatMap(([, where]) => names(where));

const seedPath = path.join(root, "..", "shared", "seed", "tier-architecture.md");
const hasSeed = existsSync(seedPath);
const seed = hasSeed ? readFileSync(seedPath, "utf8") : "";

describe("docs/seed.md and the preset", () => {
  test("what the page says is in the preset is there", () => {
    expect(pathsOfPage.filter((name) => lookUp(name) === undefined)).toEqual([]);
  });

  test("each part of the preset is on the page", () => {
    const isOnPage = (part: string) => pathsOfPage.some((name) => part === name || part.startsWith(`${name}.`));
    const parts = partsOfPreset().filter((part) => !part.startsWith("plan.secrets."));
    expect(parts.filter((part) => !isOnPage(part))).toEqual([]);
  });

  test("each class of secret is on the page", () => {
    const listed = new Set(names(page));
    expect(Object.keys(seedPlan.secrets ?? {}).filter((name) => !listed.has(name))).toEqual([]);
  });

  test("the page lists the services of each tier", () => {
    const listed = table("services").map(([tier, services]) => [names(tier)[0], names(services)]);
    expect(listed).toEqual(Object.entries(seedPlan.tiers ?? {}).map(([name, { services }]) => [name, services]));
  });

  test("the page lists the classes of secret of each tier", () => {
    const listed = table("classes");
    const common = names(listed.find(([tier]) => tier === "every tier")?.[1]);
    const own = listed.filter(([tier]) => tier !== "every tier");
    expect(own.map(([tier, classes]) => [names(tier)[0], [...names(classes), ...common]])).toEqual(
      Object.entries(seedPlan.tiers ?? {}).map(([name, { secrets }]) => [name, secrets]),
    );
  });

  test("the page lists what each network must be", () => {
    const listed = table("name", "driver").map(([key, name, driver, internal, subnet]) => ({
      key: names(key)[0],
      name: names(name)[0],
      driver: names(driver)[0],
      internal: internal === "yes",
      subnet: names(subnet)[0],
    }));
    const planned = Object.entries(seedPlan.networks ?? {})
      .filter(([, { external }]) => !external)
      .map(([key, { name, driver, internal, subnet }]) => ({ key, name, driver, internal, subnet }));
    expect(listed).toEqual(planned);
  });
});

describe("seed-strict", () => {
  test("leaves the stores their home alone, and NATS as it is", () => {
    const stores = { ...seedPlan.stores, ...seedStrictPlan.stores };
    expect(Object.entries(stores).filter(([, { allow = [] }]) => allow.length > 0)).toEqual([
      ["nats", { services: ["nats", "image:nats"], home: "bus_tier", allow: ["monitoring_tier"] }],
    ]);
  });
});

describe.skipIf(!hasSeed)("docs/seed.md and the seed document (skipped where ../shared is absent)", () => {
  test("every tier row, network row, rule, example and phase of the document has its row", () => {
    const expected = [
      ...tierRows().map(({ file }) => `row \`${file}\``),
      ...networkRows().map(({ key }) => `row \`${key}\``),
      ...numbered("Critical Security Rules").map((number) => `security rule ${number}`),
      ...numbered("Network Security Rules").map((number) => `network rule ${number}`),
      ...placements().map(({ service }) => `placement of \`${service}\``),
      ...phases().map(({ number }) => `phase ${number}`),
    ];
    const stated = statements.map(([statement = ""]) => statement);
    expect(expected.filter((statement) => !stated.includes(statement))).toEqual([]);
    const pattern = /^(row|security rule|network rule|placement of|phase) /;
    expect(stated.filter((statement) => pattern.test(statement) && !expected.includes(statement))).toEqual([]);
    expect(expected).toHaveLength(6 + 5 + 2 + 4 + 4 + 2 + 6);
  });

  test("the tiers have the document's files, purposes and services", () => {
    const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
    for (const { file, purpose, services } of tierRows()) {
      const tier = seedPlan.tiers?.[file.replace("env.tier-", "")];
      expect(tier?.files).toEqual([file]);
      expect(tier?.purpose).toBe(purpose);
      const planned = (tier?.services ?? []).map(fold);
      // "PMOVES.YT", "Media-Video/Audio", "Hi-RAG Gateway": a display name is the start of one or more names.
      const wanted = services
        .split(", ")
        .flatMap((name) => name.replace("Media-Video/Audio", "Media-Video, Media-Audio").split(", "));
      expect(wanted.filter((name) => !planned.some((service) => service.startsWith(fold(name))))).toEqual([]);
    }
  });

  test("the networks have the document's names, types and subnets", () => {
    for (const { key, name, type, subnet } of networkRows()) {
      const network = seedPlan.networks?.[key];
      expect(network?.name).toBe(name === "cataclysim-net" ? "cataclysm-net" : name);
      if (subnet === undefined) expect(network?.external).toBe(true);
      else expect(network).toMatchObject({ driver: "bridge", internal: type === "bridge (internal)", subnet });
    }
  });

  test("required and allowed networks have those of the placement examples", () => {
    const [agentZero, postgres] = placements();
    expect(seedPlan.requiredNetworks?.[0]).toMatchObject({
      services: [agentZero?.service],
      networks: agentZero?.networks,
    });
    const { home, allow = [] } = seedPlan.stores?.postgres ?? {};
    expect([home, ...allow].sort()).toEqual([...(postgres?.networks ?? [])].sort());
  });

  test("the profiles start the services of the phases", () => {
    const planned = Object.entries(seedPlan.profiles ?? {}).map(([profile, { services }]) => ({ profile, services }));
    expect(planned).toEqual(phases().map(({ profile, services }) => ({ profile, services })));
  });

  test("the endpoints are the document's", () => {
    const urls = (seedPlan.endpoints ?? []).flatMap((endpoint) => endpoint.urls);
    expect(seed).toContain(`TENSORZERO_URL=${urls[0]}`);
    expect(seed).toContain(`Supabase via \`${urls[1]?.replace("http://", "")}\``);
  });
});

function table(...columns: readonly string[]): readonly (readonly string[])[] {
  const start = rows.findIndex((row) => columns.every((column, index) => row[index + 1] === column));
  const following = rows.slice(start + 1);
  const end = following.findIndex(([first = ""]) => !first.startsWith("`") && first !== "every tier");
  return end < 0 ? following : following.slice(0, end);
}

function lookUp(name: string): unknown {
  const steps = name
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .slice(1);
  return steps.reduce<unknown>((value, step) => (value === undefined ? value : Object(value)[step]), seedPlan);
}

/** `plan.tiers.api`, `plan.endpoints[0]`: the entries of each part. */
function partsOfPreset(): readonly string[] {
  return Object.entries(seedPlan).flatMap(([key, value]) => {
    if (key === "sharedFiles" || key === "dataNetwork" || key === "monitoring") return [`plan.${key}`];
    if (Array.isArray(value)) return value.map((_, index) => `plan.${key}[${index}]`);
    return Object.keys(value).map((name) => `plan.${key}.${name}`);
  });
}

function tierRows() {
  return [...seed.matchAll(/^\| \*\*(env\.tier-\w+)\*\* \| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, file = "", purpose = "", services = ""]) => ({ file, purpose, services }),
  );
}

function networkRows() {
  const inner = seed.matchAll(/^\| \*\*(\w+_tier)\*\* \| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm);
  const outer = seed.matchAll(/^\| \*\*(supabase_net|cataclysm)\*\* \| `([^`]+)` \|/gm);
  return [...inner, ...outer].map(([, key = "", name = "", type, subnet]) => ({ key, name, type, subnet }));
}

function numbered(heading: string): readonly string[] {
  const section = seed.split(`### ${heading}`)[1]?.split("\n### ")[0] ?? "";
  return [...section.matchAll(/^(\d+)\. /gm)].map(([, number = ""]) => number);
}

function placements() {
  const section = seed.split("### Service Network Placement")[1]?.split("\n---")[0] ?? "";
  return [...section.matchAll(/^([\w-]+):\n {2}networks:\n((?: {4}- .*\n)+)/gm)].map(([, service = "", list = ""]) => ({
    service,
    networks: [...list.matchAll(/- (\w+)/g)].map(([, network = ""]) => network),
  }));
}

function phases() {
  const pattern = /^### Phase (\d):.*\n```bash\ndocker compose --profile (\w+) up -d\n# Services: (.*)/gm;
  return [...seed.matchAll(pattern)].map(([, number = "", profile = "", services = ""]) => ({
    number,
    profile,
    services: services.split(", "),
  }));
}
