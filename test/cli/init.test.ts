import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseJsonc } from "../../src/config/jsonc.ts";
import { discover } from "../../src/files/discover.ts";
import type { Disk } from "../../src/files/disk.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { overlayDisk } from "../../src/files/overlay-disk.ts";
import { lint } from "../../src/lint-files.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/source-code.ts";

const SHOP = `
services:
  web: { image: shop/web:1, env_file: [env.tier-web], networks: [front, back] }
  cart: { image: shop/cart:1, env_file: [env.tier-web, env.tier-data], networks: [back], profiles: [cart] }
  db: { image: "postgres:16", env_file: env.tier-data, networks: [back, front] }
  cache: { image: "redis:7", networks: [back] }
networks:
  front: { driver: bridge, ipam: { config: [{ subnet: 10.1.0.0/24 }, { subnet: "fd00:1::/64" }] } }
  back: { internal: true, name: shop_back, ipam: { config: [{ subnet: "\${BACK_SUBNET:-10.2.0.0/24}" }] } }
  edge: { external: true, name: "\${EDGE}" }
`;

const FILES = {
  "compose.yaml": SHOP,
  "env.tier-web": "API_TOKEN=x\nLOG_LEVEL=info\n",
  "env.tier-data.example": "POSTGRES_PASSWORD=\n",
  "env.shared.example": "API_TOKEN=\nPOSTGRES_PASSWORD=\nLOG_LEVEL=\n",
};

test("init gives the log of GitHub Actions no commands", async () => {
  const files = { "##[group]\u001b[31m/compose.yaml": "services: { web: { image: shop/web:1 } }\n" };
  const { code, stdout } = await runCli(["init", "##[group]\u001b[31m"], { files, env: { GITHUB_ACTIONS: "true" } });
  expect(code).toBe(0);
  expect(stdout).toContain("## [group]");
  expect(stdout).not.toContain("\u001b");
});

describe("init writes", () => {
  test("what it detects, with comments on what to decide", async () => {
    const { code, stdout, written } = await runCli(["init"], { files: FILES });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "Wrote /shop/.pmovesrc.json. Now run pmoves-lint, and read the comments in the file.\n",
    });
    expect(written.get("/shop/.pmovesrc.json")).toMatchInlineSnapshot(`
      "{
        // Written by 'pmoves-lint init' from the project here. It states what is, so that a change is a finding.
        // Decide what should be, and correct it: 'pmoves-lint' then says what is left to do.
        "root": true,
        "extends": ["plugin:pmoves/recommended"],
        "plan": {
          // Detected from env_file: who loads each file, and the classes of secret that it names.
          // Decide which classes each tier needs, and take the others out.
          "tiers": {
            "web": { "files": ["env.tier-web"], "services": ["web", "cart"], "secrets": ["token"] },
            "data": { "files": ["env.tier-data"], "services": ["db"], "secrets": ["database-password"] }
          },
          // Loaded by no service: it holds everything for reference.
          "sharedFiles": ["env.shared"],
          // Detected from networks. What a variable sets is left out.
          // Decide which of 'front' must lead out of the host, and make the others internal.
          // Decide who may join: "members" takes services, globs and selectors such as "tier:api".
          "networks": {
            "front": { "driver": "bridge", "internal": false, "subnet": ["10.1.0.0/24", "fd00:1::/64"] },
            "back": { "name": "shop_back", "internal": true },
            "edge": { "external": true }
          },
          // Detected from images. Decide where each belongs (home), and what to take out of allow.
          "stores": { "db": { "home": "back", "allow": ["front"] }, "cache": { "home": "back" } },
          // The network of most stores, and who else is on it today. Decide who has to be.
          "dataNetwork": { "network": "back", "allow": ["cart", "web"] },
          // What contradicts the plan today. Each is a decision that is still open.
          "exceptions": [
            {
              "rule": "env-tier-foreign",
              "services": ["cart"],
              "subjects": ["env.tier-data"],
              "reason": "So it was when this was written. Decide which tier the service belongs to, and what it needs of others."
            },
            {
              "rule": "data-store-egress",
              "services": ["store:*"],
              "subjects": ["front"],
              "reason": "So it was when this was written: these networks lead out of the host. Make them internal, or keep this."
            },
            {
              "rule": "undocumented-service",
              "services": ["cache"],
              "reason": "In no tier when this was written, for no file of one is loaded. Decide which is theirs."
            }
          ]
        }
      }
      "
    `);
  });

  test("env files by other names that divide the services, and not what all share", async () => {
    const compose = `
services:
  web: { image: "a:1", env_file: [common.env, web.env] }
  api: { image: "a:1", env_file: [common.env, .env.api, absent.env] }
`;
    const { stdout } = await runCli(["init", "--stdout"], {
      files: { "compose.yaml": compose, "common.env": "A=1\n", "web.env": "B=1\n", ".env.api": "OPENAI_API_KEY=x\n" },
    });
    expect(planOf(stdout).tiers).toEqual({
      web: { files: ["web.env"], services: ["web"], secrets: [] },
      api: { files: [".env.api"], services: ["api"], secrets: ["llm-provider-key"] },
    });
    expect(stdout).not.toContain("common.env");
  });

  test("what several projects agree on", async () => {
    const project = (internal: boolean, more = "") =>
      `services: { db: { image: "mongo:7", networks: [back] } }\nnetworks: { back: { internal: ${internal}, driver: bridge }${more} }\n`;
    const files = { "a/compose.yaml": project(true), "b/compose.yaml": project(false, ", only: {}") };
    const { stdout } = await runCli(["init", "--stdout"], { files });
    expect(planOf(stdout).networks).toEqual({
      back: { driver: "bridge" },
      only: { internal: false, optional: true },
    });
    await expectQuiet("/shop", memoryDisk(absolute(files)));
  });

  test.each<[string, string, string, object]>([
    [
      "an internal network as the home of a store, rather than one that is called so",
      "networks: [data, wall]",
      "{ data: , wall: { internal: true } }",
      { stores: { db: { home: "wall", allow: ["data"] } }, dataNetwork: { network: "wall", allow: [] } },
    ],
    [
      "no network for data where none is for it",
      "networks: [front]",
      "{ front: }",
      { stores: { db: { home: "front" } }, dataNetwork: undefined },
    ],
    [
      "no exception for an external network, of which nothing is known",
      "networks: [line]",
      "{ line: { external: true } }",
      { networks: { line: { external: true } }, exceptions: undefined },
    ],
    [
      "the default network as one that need not be declared",
      "command: run",
      "{}",
      { networks: { default: { internal: false, optional: true } }, stores: { db: { home: "default" } } },
    ],
    [
      "no subnets where one of them is not known",
      "networks: [wall]",
      '{ wall: { internal: true, ipam: { config: [{ subnet: 10.1.0.0/24 }, { subnet: "${MORE:-10.2.0.0/24}" }] } } }',
      { networks: { wall: { internal: true } } },
    ],
    [
      "no subnet that is none",
      "networks: [wall]",
      "{ wall: { internal: true, ipam: { config: [{ subnet: 10.1.0.0/64 }] } } }",
      { networks: { wall: { internal: true } } },
    ],
  ])("%s", async (_, service, networks, plan) => {
    const compose = `services: { db: { image: "postgres:16", ${service} } }\nnetworks: ${networks}\n`;
    const { stdout } = await runCli(["init", "--stdout"], { files: { "compose.yaml": compose } });
    const stated = planOf(stdout);
    for (const [key, value] of Object.entries(plan)) expect({ [key]: stated[key] }).toEqual({ [key]: value });
  });

  test("the home of most stores as the network for data", async () => {
    const store = (name: string, network: string) => `${name}: { image: "redis:7", networks: [${network}] }`;
    const services = [store("one", "data-one"), store("two", "data-two"), store("three", "data-two")].join(", ");
    const compose = `services: { ${services} }\nnetworks: { data-one: , data-two: }\n`;
    const { stdout } = await runCli(["init", "--stdout"], { files: { "compose.yaml": compose } });
    expect(planOf(stdout).dataNetwork).toEqual({ network: "data-two", allow: [] });
  });

  test.each<[readonly string[], readonly string[]]>([
    [["env.tier-web"], []],
    [["web.env", ".env"], []],
    [
      ["env.tier-web", "api.env"],
      ["web", "api"],
    ],
    [
      ["web.env", ".env.web"],
      ["web.env", ".env.web"],
    ],
    [["web.env", "a*.env"], []],
  ])("of env files %j the tiers %j", async (names, tiers) => {
    const services = names.map((name, index) => `s${index}: { image: "a:1", env_file: ["${name}"] }`).join(", ");
    const files = Object.fromEntries(names.map((name) => [name, "A=1\n"]));
    const { stdout } = await runCli(["init", "--stdout"], {
      files: { ...files, "compose.yaml": `services: { ${services} }\n` },
    });
    expect(Object.keys(planOf(stdout).tiers ?? {})).toEqual(tiers);
  });

  test("nothing of a plan where there is nothing to state", async () => {
    const { stdout } = await runCli(["init", "--stdout"], {
      files: { "compose.yaml": 'services: { web: { image: "a:1" } }' },
    });
    expect(planOf(stdout)).toEqual({});
  });

  test("into a directory that is named, with the schema of the installed package", async () => {
    const files = { "sub/compose.yaml": SHOP, "sub/node_modules/pmoves-lint/config.schema.json": "{}" };
    const { written } = await runCli(["init", "sub"], { files });
    expect(JSON.stringify([...written.keys()])).toBe('["/shop/sub/.pmovesrc.json"]');
    expect(written.get("/shop/sub/.pmovesrc.json")).toContain(
      '"$schema": "./node_modules/pmoves-lint/config.schema.json"',
    );
  });

  test("names that would break out of a comment, or hide", async () => {
    const names = ['x\\n\\"plugins\\": [\\"./evil.js\\"],', "x\\u2028,", "a\\u202eb", "__proto__"];
    const keys = names.map((name) => `"${name}": {}`).join(", ");
    const compose = `services: { web: { image: "a:1", networks: [ok] } }\nnetworks: { ok: {}, ${keys} }\n`;
    const { stdout } = await runCli(["init", "--stdout"], { files: { "compose.yaml": compose } });
    const config = load(stdout);
    expect(Object.keys(config.plan.networks)).toEqual(["ok", ...names.map((name) => JSON.parse(`"${name}"`))]);
    expect(config).not.toHaveProperty("plugins");
    expect(stdout).toMatch(/^[\n -~]*$/);
  });

  test("no value of a secret", async () => {
    const files = { ...FILES, "env.tier-web": "API_TOKEN=zq81-secret-value\n" };
    const { stdout } = await runCli(["init", "--stdout"], { files });
    expect(stdout).not.toContain("zq81");
  });
});

describe("init refuses", () => {
  test.each([
    [
      ["init"],
      { ".pmovesrc.json": "{}", ...FILES },
      "There is a config already: '/shop/.pmovesrc.json'. Remove it first",
    ],
    [["init"], { "README.md": "" }, "There are no Compose files in '/shop'."],
    [["init", "gone"], FILES, "There is no directory 'gone'."],
    [["init", "a", "b"], FILES, "The command 'init' takes one directory, so 'b' is too much."],
    [["init", "compose.yaml"], FILES, "There is no directory 'compose.yaml'."],
  ])("%j", async (argv, files, message) => {
    const { code, stderr, written } = await runCli(argv, { files });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(written.size).toBe(0);
  });

  test("to follow a link to write elsewhere", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pmoves-init-"));
    writeFileSync(path.join(folder, "compose.yaml"), SHOP);
    symlinkSync(path.join(folder, "target.json"), path.join(folder, ".pmovesrc.json"));
    const { code } = await runCli(["init"], { disk: createNodeDisk(), cwd: folder });
    expect(code).toBe(2);
    expect(existsSync(path.join(folder, "target.json"))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});

describe("what init writes is no fault right after", () => {
  test("in a project with everything", async () => {
    await expectQuiet("/shop", memoryDisk(absolute(FILES)));
  });

  test.each(["layers", "seed", "seed-faults", "shop", "shop-faults", "hardened-faults"])(
    "in fixtures/projects/%s",
    async (name) => {
      await expectQuiet(path.join(root, "fixtures/projects", name), createNodeDisk());
    },
  );

  const corpus = path.join(root, "..", "shared", "corpus");
  const isPresent = existsSync(corpus);
  test.skipIf(!isPresent)(
    `in 200 projects of the corpus${isPresent ? "" : " (skipped: ../shared is not here)"}`,
    async () => {
      const disk = createNodeDisk();
      const { projects } = await discover([corpus], corpus, disk);
      const found = projects.map(({ directory }) => directory);
      const step = Math.max(1, Math.floor(found.length / 200));
      const sample = found.filter((_, index) => index % step === 0).slice(0, 200);
      expect(sample.length).toBeGreaterThan(100);
      for (const directory of sample) await expectQuiet(directory, disk);
    },
    120_000,
  );

  test.skipIf(!isPresent)("in the project that all of this is for", async () => {
    const directory = path.join(corpus, "POWERFULMOVES+PMOVES.AI/pmoves");
    const text = await expectQuiet(directory, createNodeDisk());
    const { networks, stores } = planOf(text);
    expect(Object.keys(networks)).toContain("data_tier");
    expect(stores.postgres).toEqual({ home: "data_tier", allow: ["monitoring_tier"] });
  });
});

/** Lints with what init writes, and without any config: init may not have added a fault. */
async function expectQuiet(directory: string, disk: Disk): Promise<string> {
  const { code, stdout, stderr } = await runCli(["init", "--stdout", directory], { disk, cwd: directory });
  expect({ directory, code, stderr }).toEqual({ directory, code: 0, stderr: "" });
  const config = path.join(directory, ".pmovesrc.json");
  const written = overlayDisk(disk, new Map([[config, { text: stdout }]]));
  const before = await faultsOf(directory, disk, false);
  const added = (await faultsOf(directory, written)).filter((fault) => !before.includes(fault));
  expect({ directory, added }).toEqual({ directory, added: [] });
  return stdout;
}

async function faultsOf(directory: string, disk: Disk, config?: false): Promise<readonly string[]> {
  const { findings, failures } = await lint({ cwd: directory, disk, ...(config === undefined ? {} : { config }) });
  expect({ directory, failures }).toEqual({ directory, failures: [] });
  return findings.map(({ identity, message }) => `${identity}\n${message}`);
}

function absolute(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`/shop/${name}`, text]));
}

/** As the linter reads it: JSON with comments. */
function load(text: string) {
  const { data, faults } = parseJsonc({ path: "", text });
  expect(faults).toEqual([]);
  return JSON.parse(JSON.stringify(data));
}

function planOf(text: string) {
  return load(text).plan ?? {};
}
