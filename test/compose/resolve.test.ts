import { describe, expect, test } from "vitest";
import { createProject } from "../../src/compose/create-project.ts";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { configOf, resolveInline, written } from "../support/resolve.ts";

describe("config", () => {
  test("attributes stand in Compose's order, names are sorted", () => {
    const { config } = configOf(
      "x-own: {b: 1, a: 2}\nservices: {web: {restart: always, image: x, environment: [B=2, A=1]}, api: {image: y}}",
    );
    expect(JSON.stringify(config)).toBe(
      JSON.stringify({
        name: "app",
        services: {
          api: { command: null, entrypoint: null, image: "y", networks: { default: null } },
          web: {
            command: null,
            entrypoint: null,
            environment: { A: "1", B: "2" },
            image: "x",
            networks: { default: null },
            restart: "always",
          },
        },
        networks: { default: { name: "app_default", ipam: {} } },
        "x-own": { b: 1, a: 2 },
      }),
    );
  });

  test("disabled services are named and left out", () => {
    const files = "services: {b: {image: x, profiles: [p]}, a: {image: x, profiles: [p]}, c: {image: x}}";
    expect(configOf(files).disabled).toEqual(["a", "b"]);
    expect(Object.keys(configOf(files).environment ?? {})).toEqual(["c"]);
    expect(configOf(files, { profiles: ["p"] }).disabled).toEqual([]);
    expect(configOf("services: {a: {image: x, profiles: [p]}}").environment).toBeUndefined();
  });

  test("problems have lines and columns", () => {
    expect(configOf("services:\n  web:\n    image: x\n    networks: [lost]\n").problems).toEqual([
      {
        kind: "network-undeclared",
        severity: "error",
        message: "Service 'web' uses network 'lost', which no top-level `networks` declares.",
        path: "services.web.networks.lost",
        file: "/app/compose.yaml",
        range: { start: { line: 4, column: 16 }, end: { line: 4, column: 20 } },
      },
    ]);
  });

  test("an SSH agent with a path is refused in print, and only there", () => {
    const text = "services: {web: {build: {context: ., ssh: [default, key=./id]}}}";
    expect(configOf(text).problems.map(({ path }) => path)).toEqual(["services.web.build.ssh.key"]);
    expect(resolveInline(text).problems).toEqual([]);
  });

  test("no file and no content are problems", () => {
    expect(configOf({})).toMatchObject({ config: undefined, problems: [{ kind: "compose-merge" }] });
    expect(configOf("# nothing\n")).toMatchObject({ config: undefined, problems: [{ kind: "compose-schema" }] });
  });
});

test("label files are read for services that run, and `labels` win", () => {
  const files = {
    "compose.yaml": "services: {web: {image: x, label_file: [l.env], labels: {B: own}}}",
    "l.env": "A=1\nB=2\nC=${A}${SHELL_ONLY}\n",
  };
  const project = createProject(resolveInline(files, { env: { SHELL_ONLY: "s" } }));
  const labels = project.services.get("web")?.labels ?? new Map();
  expect([...labels].map(([name, { value }]) => [name, value])).toEqual([
    ["A", "1"],
    ["B", "own"],
    ["C", "1"],
  ]);
  expect(labels.get("A")?.at.file.path).toBe("/app/l.env");
  expect(project.envFiles.size).toBe(0);
  const missing = resolveInline({ "compose.yaml": "services: {web: {image: x, label_file: no.env}}" });
  expect(missing.problems.map(({ kind, at }) => [kind, written(at)])).toEqual([["env-file-missing", "no.env"]]);
});

test("each file is read once, however often it is named", () => {
  const files = memoryFiles({
    "/app/compose.yaml":
      "include: [inc.yaml]\nservices: {a: {extends: {file: base.yaml, service: b}, env_file: [e.env, e.env]}, c: {image: x, env_file: e.env}}",
    "/app/inc.yaml": "services: {d: {extends: {file: base.yaml, service: b}}}",
    "/app/base.yaml": "services: {b: {image: x, env_file: e.env}}",
    "/app/e.env": "A=1\n",
  });
  const reads: string[] = [];
  const read = (path: string) => {
    reads.push(path);
    return files.read(path);
  };
  const sources = createSources({ ...files, read });
  const request = { cwd: "/app" };
  expect(resolveProject(request, sources).problems).toEqual([]);
  resolveProject({ ...request, profiles: ["*"] }, sources);
  const found = reads.filter((path) => "text" in files.read(path));
  expect(found.toSorted()).toEqual(["/app/base.yaml", "/app/compose.yaml", "/app/e.env", "/app/inc.yaml"]);
});

describe("repetition beyond all need", () => {
  test("of ports is refused", () => {
    const ranges = Array.from({ length: 50 }, (_, index) => `"127.0.0.${index}:1-65535:1-65535"`);
    const { problems } = resolveInline(`services: {web: {image: x, ports: [${ranges.join(", ")}]}}`);
    expect(problems.map(({ at }) => written(at))).toEqual([ranges[2]]);
  });

  test("of a name keeps the nearest", () => {
    const env = Array.from({ length: 50_000 }, (_, index) => `A=${index}\n`).join("");
    const { services } = createProject(
      resolveInline({ "compose.yaml": "services: {web: {image: x, env_file: e.env}}", "e.env": env }),
    );
    const variable = services.get("web")?.variables.get("A");
    expect(variable?.value).toBe("49999");
    expect(variable?.hides.slice(0, 2).map(({ value }) => value)).toEqual(["49998", "49997"]);
    expect(variable?.hides).toHaveLength(20);
  });
});
