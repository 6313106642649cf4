/**
 * What the schema accepts and refuses, as compose-go 2.14.0 does. `schema/answers.txt` holds, for each place of a
 * Compose file, the letters of the values that its schema step accepted there.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOf } from "./schema/problems.ts";

const VALUES: Readonly<Record<string, unknown>> = {
  s: "a",
  e: "",
  i: 1,
  n: -1,
  h: 1001,
  f: 1.5,
  b: true,
  "0": null,
  l: [],
  L: ["a"],
  D: ["a", "a"],
  I: [1],
  J: [1, 1],
  O: [{}],
  m: {},
  A: { a: "b" },
  N: { a: 1 },
  U: { a: null },
  K: { a: ["b"] },
  M: { a: {} },
  x: { "x-a": 1 },
  k: { "": 1 },
  w: { "a b": 1 },
};

/** What must stand beside a value, so that nothing but the value can be wrong. */
const BESIDE: Readonly<Record<string, object>> = {
  "models.web": { model: "a" },
  "services.web.build.ulimits.web": { soft: "a", hard: "a" },
  "services.web.depends_on.web": { condition: "service_started" },
  "services.web.deploy.resources.reservations.devices.0": { capabilities: ["a"] },
  "services.web.develop.watch.0": { path: "a", action: "rebuild" },
  "services.web.develop.watch.0.exec": { command: "a" },
  "services.web.devices.0": { source: "a" },
  "services.web.env_file.0": { path: "a" },
  "services.web.extends": { service: "a" },
  "services.web.post_start.0": { command: "a" },
  "services.web.pre_stop.0": { command: "a" },
  "services.web.provider": { type: "a" },
  "services.web.ulimits.web": { soft: "a", hard: "a" },
  "services.web.volumes.0": { type: "bind" },
};

const answers = readFileSync(new URL("schema/answers.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => ({ path: line.slice(0, line.indexOf(" ")), accepted: line.slice(line.indexOf(" ") + 1) }));

test("every place accepts the recorded values and no others", () => {
  const letters = ({ path }: { path: string }) =>
    Object.keys(VALUES).filter((letter) => isAccepted(projectWith(path, VALUES[letter])));
  const found = answers.map((answer) => `${answer.path} ${letters(answer).sort().join("")}`);
  expect(found).toEqual(
    answers.map(({ path, accepted }) => `${path} ${[...accepted.replace("-", "")].sort().join("")}`),
  );
});

describe("accepted", () => {
  test.each([
    ["a whole number written as a fraction", { services: { a: { scale: 2.0, cpu_count: 1e3 } } }],
    ["bounds themselves", { services: { a: { cpu_percent: 100, cpu_count: 0, oom_score_adj: -1000 } } }],
    ["text beyond bounds", { services: { a: { cpu_percent: "101" } } }],
    ["words", { services: { a: { cgroup: "private", gpus: "all", develop: { watch: [watch("sync+exec")] } } } }],
    ["a pull policy that holds a known word", { services: { a: { pull_policy: "not_always" } } }],
    ["a pull policy with a duration", { services: { a: { pull_policy: "every_1d12h" } } }],
    ["a container name that holds a good part", { services: { a: { container_name: "-ab-" } } }],
    ["durations that are none", { services: { a: { stop_grace_period: "soon", healthcheck: { interval: "x" } } } }],
    ["addresses that are none", { networks: { a: { ipam: { config: [{ subnet: "x", gateway: "y" }] } } } }],
    ["exposed ports that are none", { services: { a: { expose: ["x/y", -1.5] } } }],
    ["equal looks, unequal types", { services: { a: { expose: [80, "80"], group_add: [1, 2, "1"] } } }],
    ["a repeated item where lists may repeat", { services: { a: { command: ["a", "a"], volumes_from: ["a", "b"] } } }],
    ["any value of an extension", { "x-a": [null, { b: [] }], services: { a: { "x-b": 1, build: { "x-c": {} } } } }],
    ["any network under a name with a blank", { networks: { "a b": { imagee: 1 } } }],
    ["an upper-case ulimit, whatever it holds", { services: { a: { ulimits: { NOFILE: [true] } } } }],
    ["further keys of a gpu", { services: { a: { gpus: [{ vendor: "a" }] } } }],
    ["a driver option under a key with a line break", { volumes: { a: { driver_opts: { "a\nb": [] } } } }],
  ])("%s", (_, project) => {
    expect(isAccepted(project)).toBe(true);
  });
});

describe("refused", () => {
  test.each([
    ["a number beyond bounds", { services: { a: { cpu_percent: 101 } } }],
    ["a number below bounds", { services: { a: { oom_score_adj: -1001 } } }],
    ["a word of another attribute", { services: { a: { volumes: [{ type: "host" }] } } }],
    ["a word in other case", { services: { a: { cgroup: "Host" } } }],
    ["more than the word", { services: { a: { gpus: "all " } } }],
    ["a pull policy without a known word", { services: { a: { pull_policy: "every_day" } } }],
    ["a container name of one character", { services: { a: { container_name: "a" } } }],
    ["equal numbers", { services: { a: { expose: [80, 80.0] } } }],
    [
      "equal mappings, keys in any order",
      {
        services: {
          a: {
            ports: [
              { target: 1, name: "b" },
              { name: "b", target: 1 },
            ],
          },
        },
      },
    ],
    ["equal items far apart", { services: { a: { cap_add: [...Array.from({ length: 30 }, String), "7"] } } }],
    ["an extension of a device rate", { services: { a: { blkio_config: { device_read_bps: [{ "x-a": 1 }] } } } }],
    ["an extension of an env file", { services: { a: { env_file: [{ path: "a", "x-a": 1 }] } } }],
    ["a service name with a blank", { services: { "a b": { image: "a" } } }],
    ["an empty volume name", { volumes: { "": null } }],
    ["a label whose key is a line break", { services: { a: { labels: { "\n": "a" } } } }],
    ["half a ulimit", { services: { a: { ulimits: { nofile: { soft: 1 } } } } }],
    ["keys that JavaScript knows", JSON.parse('{"services":{"a":{"constructor":1,"__proto__":{},"valueOf":"a"}}}')],
    ["ports with keys that JavaScript knows", { services: { a: { ports: [{ valueOf: 1 }, { valueOf: 1 }] } } }],
  ])("%s", (_, project) => {
    expect(isAccepted(project)).toBe(false);
  });
});

const oracle = process.env.COMPOSE_ORACLE;

/** Before its schema step Compose drops `include` and `extends`, and repeated items of some lists. */
const CHANGED_BEFORE = /^include|\.extends\b|:[DJ]$/;

describe.skipIf(oracle === undefined)("compose-go (COMPOSE_ORACLE names no program: skipped)", () => {
  test("accepts and refuses the same", { timeout: 60_000 }, ({ onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), "compose-schema-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const projects = answers.flatMap(({ path }) =>
      Object.entries(VALUES).map(([letter, value]) => ({ id: `${path}:${letter}`, project: projectWith(path, value) })),
    );
    const different = askCompose(folder, projects).flatMap(({ id, error }, index) => {
      const isRefused = error?.startsWith("validating ") ?? false;
      const isJudged = isRefused || (error === undefined && !CHANGED_BEFORE.test(id));
      return isJudged && isRefused === isAccepted(projects[index]?.project) ? [`${id} ${error}`] : [];
    });
    expect(different).toEqual([]);
  });
});

interface OracleAnswer {
  readonly id: string;
  readonly error?: string;
}

function askCompose(folder: string, projects: readonly { id: string; project: unknown }[]): readonly OracleAnswer[] {
  const cases = projects.map(({ id, project }, index) => {
    writeFileSync(join(folder, `${index}.yaml`), JSON.stringify(project));
    return JSON.stringify({ id, root: ".", files: [`${index}.yaml`] });
  });
  const { stdout } = spawnSync(oracle ?? "", [folder], { input: `${cases.join("\n")}\n`, maxBuffer: 2 ** 30 });
  return stdout
    .toString()
    .trim()
    .split("\n")
    .map((line): OracleAnswer => JSON.parse(line));
}

function isAccepted(project: unknown): boolean {
  return problemsOf(JSON.stringify(project)).length === 0;
}

/** A project that holds a value at a path, in which `0` stands for the only item of a list. */
function projectWith(path: string, value: unknown): unknown {
  const segments = path.split(".");
  return segments.reduceRight((inner, segment, index) => {
    const parent = segments.slice(0, index).join(".");
    return segment === "0" ? [inner] : { ...BESIDE[parent], [segment]: inner };
  }, value);
}

function watch(action: string): object {
  return { path: "a", action };
}
