import { describe, expect, test } from "vitest";
import { whyHelp } from "../../src/cli/help.ts";
import { whyTypes } from "../../src/cli/why-command.ts";
import { runCli } from "../support/run-cli.ts";

const shop = {
  "compose.yaml": `x-common: &common
  restart: always
services:
  base:
    image: base:1
    environment:
      MODE: base
      LEVEL: info
  web:
    <<: *common
    extends: base
    image: web:\${TAG:-1}
    ports: ["80:80"]
    env_file: [a.env, b.env]
    environment:
      PORT: \${PORT:-80}
      LEVEL: debug
      MODE: own
      DB_PASSWORD: \${DB_PASSWORD}
      PASSED:
      SPARE: \${EMPTY:-none}\${ABSENT}\${PORT:+set}
    command: [a, b]
    volumes: ["./data:/data"]
    profiles: [front]
  web.admin:
    image: admin:1
    labels: { com.example.name: x }
`,
  "compose.override.yaml": `services:
  web:
    image: web:2
    ports: !reset []
    environment:
      LEVEL: trace
    command: !override [c]
`,
  "a.env": "A=1\nLEVEL=file\n",
  "b.env": "A=2\nA=3\n",
  ".env": "PORT=9090\nPORT=9091\nDB_PASSWORD=hunter2\nEMPTY=\n",
};

const run = (argv: readonly string[], files: Readonly<Record<string, string>> = shop, env = {}) =>
  runCli(["why", ...argv], { files, env });

async function explain(question: string, files = shop, env = {}): Promise<string> {
  const { code, stdout } = await run([question, "--profile", "*"], files, env);
  expect(code).toBe(0);
  return stdout;
}

describe("the winner, the losers in order and the rule", () => {
  test("of override files and interpolation", async () => {
    expect(await explain("web.image")).toBe(`web.image = web:2
  set at compose.override.yaml:3:12
  over web:1 at compose.yaml:12:12: a later Compose file overrides an earlier one
  over base:1 at compose.yaml:5:12: a service overrides what it extends
`);
  });

  test("of environment, override file, extends and env_file", async () => {
    expect(await explain("web.environment.LEVEL")).toBe(`web.environment.LEVEL = trace
  set at compose.override.yaml:6:7
  over debug at compose.yaml:17:7: a later Compose file overrides an earlier one
  over info at compose.yaml:8:7: a service overrides what it extends
  over file at a.env:2:1: environment wins over env_file
`);
  });

  test("of env files and their lines, by the variable's name alone", async () => {
    expect(await explain("web.A")).toBe(`web.environment.A = 3
  set at b.env:2:1
  through env_file at compose.yaml:14:23
  over 2 at b.env:1:1: a later line of an env file wins over an earlier one
  over 1 at a.env:1:1: a later env file wins over an earlier one
`);
  });

  test("of the shell over .env", async () => {
    expect(await explain("web.PORT", shop, { PORT: "1" })).toBe(`web.environment.PORT = 1
  set at compose.yaml:16:7, as \${PORT:-80}
  $PORT = 1: the shell sets it
    over 9091 at .env:2:1: the shell wins over env files
    over 9090 at .env:1:1: a later line of an env file wins over an earlier one
`);
  });

  test("of defaults, empty and absent variables, and alternatives", async () => {
    const text = await explain("web.SPARE");
    expect(text).toContain("web.environment.SPARE = noneset\n");
    expect(text).toContain("  $EMPTY: .env:4:1 sets it to nothing, so the default counts\n");
    expect(text).toContain("  $ABSENT: nothing sets it, so it is empty\n");
    expect(text).toContain("  $PORT = 9091: .env:2:1 sets it, so the alternative counts\n");
  });

  test("of --env-file, a later one over an earlier", async () => {
    const files = { ...shop, one: "PORT=1\n", two: "PORT=2\n" };
    const { stdout } = await run(["web.PORT", "--env-file", "one", "--env-file", "two"], files);
    expect(stdout).toContain("  $PORT = 2: two:1:1 sets it\n    over 1 at one:1:1: a later env file wins");
  });

  test("of names that pass a value on", async () => {
    expect(await explain("web.PASSED", shop, { PASSED: "there" })).toContain("  $PASSED = there: the shell sets it\n");
    expect(await explain("web.PASSED")).toBe("web.environment.PASSED has no value\n  set at compose.yaml:20:7\n");
  });

  test("of !override and !reset", async () => {
    expect(await explain("web.command")).toContain('  over ["a", "b"] at compose.yaml:22:14: !override replaces it');
    expect(await explain("web.ports")).toBe(`web.ports
  emptied at compose.override.yaml:4:5
  over ["80:80"] at compose.yaml:13:12: !reset takes it out
`);
  });

  test("of include, anchors and what Compose adds", async () => {
    expect(await explain("web.restart")).toContain("  through a merge key at compose.yaml:10:9\n");
    expect(await explain("web.networks")).toContain("  added by Compose for compose.yaml:9:3\n");
    const files = {
      "compose.yaml": "include: [part.yaml]\nservices:\n  a:\n    image: a:2\n",
      "part.yaml": "services:\n  a:\n    image: a:1\n    restart: always\n",
    };
    const { stdout } = await run(["a"], files);
    expect(stdout).toContain("  over a:1 at part.yaml:3:12: a file overrides what it includes\n");
    expect(stdout).toContain("a.restart = always\n  set at part.yaml:4:14\n  through include at compose.yaml:1:11\n");
  });

  test("of entries over merge keys", async () => {
    const files = {
      "compose.yaml":
        "x-one: &one { restart: always }\nx-two: &two { restart: 'no' }\nservices:\n  a:\n    <<: [*one, *two]\n    image: a:1\n    restart: unless-stopped\n",
    };
    const rule = "an entry of its own wins over a merge key, and an earlier merge key over a later";
    expect((await run(["a.restart"], files)).stdout).toBe(`a.restart = unless-stopped
  set at compose.yaml:7:14
  over always at compose.yaml:1:24: ${rule}
  over no at compose.yaml:2:24: ${rule}
`);
    const variables = {
      "compose.yaml":
        "x-env: &env { A: '1' }\nservices:\n  a:\n    image: a:1\n    env_file: e\n    environment:\n      <<: *env\n      A: '2'\n",
      "compose.override.yaml": "services:\n  a:\n    environment: { A: '3' }\n",
      e: "A=0\n",
    };
    const { stdout } = await run(["a.A"], variables);
    expect(stdout.match(/^ {2}over \d/gm)).toEqual(["  over 2", "  over 1", "  over 0"]);
  });

  test("of list items with one key", async () => {
    const files = {
      "compose.yaml":
        'services:\n  a:\n    image: a:1\n    environment: [A=1, A=2]\n    volumes: ["one:/d", "two:/d"]\nvolumes: { one: , two: }\n',
    };
    const { stdout } = await run(["a"], files);
    expect(stdout).toContain("over 1 at compose.yaml:4:19: a later item of the same key replaces an earlier one\n");
    expect(stdout).toContain("a.volumes.0 = two:/d\n");
    expect(stdout).toContain(
      "over one:/d at compose.yaml:5:15: a later item of the same key replaces an earlier one\n",
    );
  });
});

describe("the question", () => {
  test("can be a service: everything is explained", async () => {
    const text = await explain("web");
    const asked = text.split("\n").flatMap((line) => /^(web\.[\w.]+)/.exec(line)?.[1] ?? []);
    expect(asked).toEqual(expect.arrayContaining(["web.image", "web.volumes.0", "web.ports", "web.environment.A"]));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("can have dots in its names", async () => {
    expect(await explain("web.admin.image")).toContain("web.admin.image = admin:1\n");
    expect(await explain("web.admin.labels.com.example.name")).toContain("web.admin.labels.com.example.name = x\n");
  });

  test("can be about a service that no profile starts", async () => {
    expect((await run(["web.image"])).stdout).toMatch(/^No active profile starts web\.\n\nweb\.image = web:2\n/);
  });

  test.each([
    ["wbe.image", "There is no service 'wbe.image'. Did you mean 'web'?"],
    ["nothing", "There is no service 'nothing'."],
    ["web.prots", "Service 'web' has no 'prots'. Did you mean 'ports'?"],
    ["web.environment.LEVL", "Service 'web' has no 'environment.LEVL'. Did you mean 'environment.LEVEL'?"],
    ["web.DB_PASWORD", "Service 'web' has no 'DB_PASWORD'. Did you mean 'DB_PASSWORD'?"],
  ])("that names nothing is 1, with the nearest name: %s", async (question, message) => {
    expect(await run([question])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/\npmoves-lint: [^\n]+\n$/),
    });
    expect((await run([question])).stderr).toContain(`pmoves-lint: ${message}\n`);
  });

  test("is answered where Compose would refuse the project, with 1", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    image: a:1\n    networks: [gone]\n" };
    const { code, stdout, stderr } = await run(["a.image"], files);
    expect([code, stdout]).toEqual([1, "a.image = a:1\n  set at compose.yaml:3:12\n"]);
    expect(stderr).toMatch(/^compose\.yaml:4:16: error: .+ \(network-undeclared\)\n$/);
  });

  test.each([
    [[], "The command 'why' needs a service"],
    [["web", "db"], "takes one question"],
    [["web", "--format", "yaml"], "There is no format 'yaml' of an explanation."],
    [["web", "--nope"], "There is no option '--nope'."],
  ])("that is malformed is 2: %j", async (argv, message) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("secrets", () => {
  test("are named by their class, and shown with --show-values alone", async () => {
    const hidden = await explain("web.DB_PASSWORD");
    expect(hidden).toContain("web.environment.DB_PASSWORD = ********  (database-password)\n");
    expect(hidden).toContain("  $DB_PASSWORD = ********  (database-password): .env:3:1 sets it\n");
    expect((await run(["web.DB_PASSWORD", "--show-values"])).stdout).toContain("DB_PASSWORD = hunter2  (database-");
  });

  test("are masked among the losers and in templates", async () => {
    const files = {
      "compose.yaml":
        "services:\n  a:\n    image: a:1\n    environment: { API_KEY: '${KEY:-default1}' }\n    env_file: [e]\n",
      e: "API_KEY=fromfile1\n",
    };
    const { stdout } = await run(["a"], files);
    expect(stdout).not.toMatch(/default1|fromfile1/);
    expect(stdout).toContain("as ${KEY:-********}");
    expect(stdout).toContain("over ******** at e:1:1");
  });
});

test("JSON holds the same", async () => {
  const { stdout } = await run(["web.LEVEL", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    service: "web",
    enabled: false,
    values: [
      {
        path: "environment.LEVEL",
        value: "trace",
        file: "/shop/compose.override.yaml",
        line: 6,
        column: 7,
        losers: [{ value: "debug", rule: "override-file", line: 17 }, { rule: "extends" }, { file: "/shop/a.env" }],
      },
    ],
  });
});

test("--help names every option", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, stdout: whyHelp });
  const inHelp = [...whyHelp.matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name ?? "");
  expect(Object.keys(whyTypes).filter((name) => !inHelp.includes(name))).toEqual([]);
});

test("problems of other services are no part of the answer", async () => {
  const files = {
    "compose.yaml": `services:
  web: { image: "web:\${TAG}" }
  web.admin: { image: "admin:\${LOST:?}", tty: maybe }
networks: { n: { driver: 5 } }
`,
  };
  const web = await run(["web.image"], files);
  expect(web.stderr).toMatch(/compose\.yaml:2:.*TAG[\s\S]*compose\.yaml:4:/);
  expect(web.stderr).not.toMatch(/LOST|tty/);
  const fine = { ...files, "compose.yaml": files["compose.yaml"].replace("driver: 5", "driver: x") };
  expect(await run(["web.image"], fine)).toMatchObject({ code: 0 });
  const admin = await run(["web.admin.image"], fine);
  expect(admin.code).toBe(1);
  expect(admin.stderr).toMatch(/LOST[\s\S]*tty/);
  expect((await run(["lost"], fine)).stderr).toMatch(/LOST[\s\S]*There is no service 'lost'/);
});
