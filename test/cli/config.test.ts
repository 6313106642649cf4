import { describe, expect, test } from "vitest";
import { configTypes } from "../../src/cli/config-args.ts";
import { configHelp } from "../../src/cli/help.ts";
import { runCli } from "../support/run-cli.ts";

const shop = {
  "compose.yaml": `name: shop
services:
  web:
    build: .
    ports: ["\${PORT:-80}:80"]
    environment:
      PRICE: "5$$"
      DB_PASSWORD: hunter2
      DATABASE_URL: postgres://shop:\${DB_PASSWORD}@db/shop
    env_file: [env.web]
  db:
    image: postgres:16.4
    command: ["postgres", "--api-key", "abc123", "--requirepass=s3cret"]
    healthcheck:
      test: PGPASSWORD=\${DB_PASSWORD} pg_isready
  tools:
    image: tools:1.0
    profiles: [debug, admin]
volumes:
  data: {}
`,
  "compose.override.yaml": "services:\n  web:\n    image: web:1.0\n    read_only: true\n",
  "env.web": "API_KEY=from-file\n",
  ".env": "DB_PASSWORD=swordfish\n",
};

const run = (argv: readonly string[], files: Readonly<Record<string, string>> = shop, env = {}) =>
  runCli(["config", ...argv], { files, env });

describe("the project", () => {
  test("as YAML that Compose reads back as the same project", async () => {
    const first = await run(["--show-values"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^name: shop\nservices:\n {2}db:\n {4}command:\n {6}- postgres\n/);
    expect(first.stdout).toContain("      PRICE: 5$$\n");
    const again = await run(["--show-values"], { "compose.yaml": first.stdout, "env.web": "" });
    expect(again.stdout).toBe(first.stdout);
  });

  test("as JSON, with the values as they are", async () => {
    const { stdout } = await run(["--format", "json", "--show-values"]);
    const { services } = JSON.parse(stdout);
    expect(services.web.environment).toEqual({
      DATABASE_URL: "postgres://shop:swordfish@db/shop",
      DB_PASSWORD: "hunter2",
      PRICE: "5$",
    });
    expect(services.web.env_file).toEqual([{ path: "/shop/env.web", required: true }]);
    expect(services.web.command).toBeNull();
  });

  test("without interpolation", async () => {
    const { stdout } = await run(["--no-interpolate", "--show-values"]);
    expect(stdout).toContain("      DATABASE_URL: postgres://shop:${DB_PASSWORD}@db/shop\n");
    expect(stdout).toContain("      PRICE: 5$$\n");
  });

  test("with the profiles that are asked for, and none otherwise", async () => {
    expect((await run([])).stdout).not.toContain("tools");
    expect((await run(["--profile", "debug"])).stdout).toContain("tools:1.0");
    expect((await run([], shop, { COMPOSE_PROFILES: "debug" })).stdout).toContain("tools:1.0");
  });

  test("of given files, folder, env file and name", async () => {
    const files = {
      "a/x.yaml": "services:\n  web:\n    image: ${IMAGE}\n    volumes: ['.:/here']\n",
      env: "IMAGE=web:2\n",
      "b/notes.txt": "",
    };
    const { stdout } = await run(["-f", "a/x.yaml", "--project-directory", "b", "--env-file", "env", "-p", "q"], files);
    expect(stdout).toContain("name: q\n");
    expect(stdout).toContain("image: web:2\n");
    expect(stdout).toContain("source: /shop/b\n");
  });

  test("into a file", async () => {
    const { stdout, written } = await run(["-o", "out/all.yaml"]);
    expect(stdout).toBe("");
    expect(written.get("/shop/out/all.yaml")).toMatch(/^name: shop\n/);
  });

  test("with texts that YAML would take for something else in quotes", async () => {
    const texts = ["yes", "010", "1e3", "2024-01-01", "~", "22:22", "0x1F", "- a", "a: b", "*x", "1_000", ".5", "on"];
    const labels = texts.map((text, index) => `      l${index}: ${JSON.stringify(text)}\n`).join("");
    const files = { "compose.yaml": `services:\n  a:\n    image: a:1\n    labels:\n${labels}` };
    const { stdout } = await run([], files);
    const json = await run(["--format", "json"], { "compose.yaml": stdout });
    expect(Object.values(JSON.parse(json.stdout).services.a.labels).sort()).toEqual([...texts].sort());
  });
});

describe("secrets", () => {
  test.each(["yaml", "json"])("are masked in %s, wherever they stand", async (format) => {
    const { stdout } = await run(["--format", format]);
    for (const secret of ["hunter2", "swordfish", "abc123", "s3cret"]) expect(stdout).not.toContain(secret);
    expect(stdout).toContain("postgres://shop:********@db/shop");
    expect(stdout).toContain("PGPASSWORD=******** pg_isready");
    expect(stdout).toContain("--requirepass=********");
  });

  test.each([
    ["lists", 'command: ["curl", "-u", "me:hunter2", "-H", "Authorization: Bearer hunter2", "--password", "hunter2"]'],
    ["labels", 'labels: { x-api-key: hunter2, com.example.db-password: hunter2, TEXT: "run --token hunter2" }'],
    ["options of logging", "logging: { driver: splunk, options: { splunk-token: hunter2 } }"],
  ])("are masked in %s", async (_, attribute) => {
    const files = { "compose.yaml": `services:\n  a:\n    image: a:1\n    ${attribute}\n` };
    for (const argv of [[], ["--no-interpolate"]]) {
      const { stdout } = await run(argv, files);
      expect(stdout).toContain("********");
      expect(stdout).not.toContain("hunter2");
    }
  });

  test("stay empty when they are", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    image: a:1\n    environment: { API_KEY: '', TOKEN: }\n" };
    expect(JSON.parse((await run(["--format", "json"], files)).stdout).services.a.environment).toEqual({
      API_KEY: "",
      TOKEN: null,
    });
  });

  test("are those of the config's plan", async () => {
    const config = { root: true, plan: { secrets: { recipe: { names: ["SAUCE"] } } } };
    const files = {
      "compose.yaml": "services:\n  a:\n    image: a:1\n    environment: { SAUCE: basil, HERB: thyme }\n",
      ".pmovesrc.json": JSON.stringify(config),
    };
    const { stdout } = await run([], files);
    expect(stdout).toContain('SAUCE: "********"\n');
    expect(stdout).toContain("HERB: thyme\n");
    expect((await run(["--no-config"], files)).stdout).toContain("SAUCE: basil\n");
  });

  test("are masked in defaults, without interpolation and in the list of variables", async () => {
    const files = {
      "compose.yaml":
        "services:\n  a:\n    image: a:${TAG:-1}\n    environment: { API_KEY: '${KEY:-abcdef}', X: '${DB_PASSWORD-pw12}' }\n",
    };
    for (const argv of [["--no-interpolate"], ["--variables"], ["--variables", "--format", "json"]]) {
      const { stdout } = await run(argv, files);
      expect(stdout).not.toContain("pw12");
    }
    expect((await run(["--no-interpolate"], files)).stdout).toContain("API_KEY: ${KEY:-********}");
    expect((await run(["--variables"], files)).stdout).toContain("TAG           false      1");
  });
});

describe("--show-origin", () => {
  test("gives each value's file and line in an aligned comment", async () => {
    const { stdout } = await run(["--show-origin"]);
    expect(stdout).toMatch(/^ {4}image: web:1\.0 +# compose\.override\.yaml:3$/m);
    expect(stdout).toMatch(/^ {6}DB_PASSWORD: "\*{8}" +# compose\.yaml:8$/m);
    expect(stdout).toMatch(/^ {8}published: "80" +# compose\.yaml:5$/m);
    const columns = stdout.split("\n").flatMap((line) => (line.includes("  # ") ? [line.indexOf("  # ")] : []));
    expect(columns.length).toBeGreaterThan(20);
    expect(new Set(columns).size).toBe(1);
  });

  test("gives JSON an object of the same shape", async () => {
    const { config, origins } = JSON.parse((await run(["--show-origin", "--format", "json"])).stdout);
    expect(config.services.web.image).toBe("web:1.0");
    expect(origins.services.web).toMatchObject({
      image: "compose.override.yaml:3",
      environment: { PRICE: "compose.yaml:7" },
      env_file: [{ path: "compose.yaml:10" }],
      command: null,
    });
    expect(origins.services.db.command).toEqual(Array(4).fill("compose.yaml:13"));
  });

  test("follows variables in lists, hosts and merged lists", async () => {
    const files = {
      "compose.yaml":
        'services:\n  a:\n    image: a:1\n    environment:\n      - A=1\n      - B=2\n    extra_hosts: ["z:1.1.1.1"]\n',
      "compose.override.yaml":
        'services:\n  a:\n    environment:\n      - B=3\n    extra_hosts:\n      - "b:2.2.2.2"\n',
    };
    const { origins } = JSON.parse((await run(["--show-origin", "--format", "json"], files)).stdout);
    expect(origins.services.a).toMatchObject({
      environment: { A: "compose.yaml:5", B: "compose.override.yaml:4" },
      extra_hosts: ["compose.override.yaml:6", "compose.yaml:7"],
    });
  });
});

describe("lists", () => {
  test.each([
    ["--services", "db\nweb\n"],
    ["--profiles", "admin\ndebug\n"],
    ["--networks", "default\n"],
    ["--volumes", "data\n"],
    ["--images", "postgres:16.4\nweb:1.0\n"],
  ])("%s", async (option, expected) => {
    expect(await run([option])).toMatchObject({ code: 0, stdout: expected, stderr: "" });
    const { stdout } = await run([option, "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(expected.trim().split("\n"));
  });

  test("--images names what a service builds", async () => {
    const files = { "compose.yaml": "name: shop\nservices:\n  a:\n    build: .\n" };
    expect((await run(["--images"], files)).stdout).toBe("shop-a\n");
  });

  test("--variables, required ones that nothing sets included", async () => {
    const files = {
      "compose.yaml":
        "services:\n  a:\n    image: ${IMAGE:?which}\n    ports: ['${PORT:-80}:80']\n    command: ${FLAG:+-v} ${A:-${B}}\n",
    };
    const { code, stdout } = await run(["--variables", "--format", "json"], files);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { name: "A", required: false, defaultValue: "${B}", alternateValue: "" },
      { name: "B", required: false, defaultValue: "", alternateValue: "" },
      { name: "FLAG", required: false, defaultValue: "", alternateValue: "-v" },
      { name: "IMAGE", required: true, defaultValue: "", alternateValue: "" },
      { name: "PORT", required: false, defaultValue: "80", alternateValue: "" },
    ]);
  });
});

describe("what is wrong", () => {
  test("goes to standard error, a line each, and then nothing is printed", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    image: a:${TAG}\n    networks: [gone]\n" };
    const { code, stdout, stderr } = await run([], files);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^compose\.yaml:3:14: warning: .+ \(undefined-variable\)$/m);
    expect(stderr).toMatch(/^compose\.yaml:4:16: error: .+ \(network-undeclared\)$/m);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test("and is a warning does not keep it from being printed", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    image: a${TAG}\n" };
    expect(await run([], files)).toMatchObject({ code: 0, stderr: expect.stringContaining("warning") });
  });

  test("with the env files of services keeps nothing from being printed: they stay a list", async () => {
    const compose = "services: { web: { image: nginx, env_file: [gone.env, bad.env] } }\n";
    const files = { "compose.yaml": compose, "bad.env": "A B=1\n" };
    const { code, stdout, stderr } = await runCli(["config", "--services"], { files });
    expect([code, stdout]).toEqual([0, "web\n"]);
    expect(stderr).toContain("compose.yaml:1:45: warning: The env file 'gone.env' does not exist. (env-file-missing)");
    expect(stderr).toContain("bad.env:1:1: warning: A variable's name cannot contain a space. (env-file-syntax)");
    const broken = await runCli(["config"], { files: { ...files, ".env": "A B=1\n" } });
    expect([broken.code, broken.stdout]).toEqual([1, ""]);
  });

  test("includes that there is no project", async () => {
    expect(await run([], {})).toMatchObject({ code: 2, stdout: "" });
  });

  test.each([
    [["--nope"], "There is no option '--nope'."],
    [["--imagse"], "Did you mean '--images'?"],
    [["--format", "toml"], "There is no format 'toml' of a project. Known are yaml and json."],
    [["--images", "--services"], "Options '--services' and '--images' exclude each other."],
    [["--images", "--show-origin"], "exclude each other"],
    [["-c", "x", "--no-config"], "exclude each other"],
    [["other.yaml"], "takes no path"],
    [["-c", "gone.json"], "gone.json"],
  ])("in the command line is 2: %j", async (argv, message) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^pmoves-lint: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});

test("--help names every option", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, stdout: configHelp });
  const inHelp = [...configHelp.matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name ?? "");
  expect(Object.keys(configTypes).filter((name) => !inHelp.includes(name))).toEqual([]);
});

test("an empty list of services says that no profile enables them", async () => {
  const files = { "compose.yaml": "services: {a: {image: a:1, profiles: [p]}, b: {image: b:1, profiles: [q]}}\n" };
  const { code, stdout, stderr } = await run(["--services"], files);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/No active profile enables any of the 2 services\. .*--profile/);
  expect((await run(["--services", "--profile", "q"], files)).stderr).toBe("");
});
