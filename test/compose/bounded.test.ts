/** Input that would take for ever, or all memory: a clear problem at its place, soon. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ResolveRequest } from "../../src/compose/request.ts";
import { resolveConfig } from "../../src/resolve-config.ts";
import { configOf, type InlineFiles, resolveInline } from "../support/resolve.ts";

const SOON = 10_000;
const LARGEST_FILE = 8 * 1024 * 1024;

/** The messages of the errors; fails when they took long. */
function errorsOf(files: InlineFiles, request: Partial<ResolveRequest> = {}): readonly string[] {
  const started = performance.now();
  const { problems } = resolveInline(files, request);
  expect(performance.now() - started).toBeLessThan(SOON);
  return problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

describe("aliases", () => {
  test("a bomb of lists", () => {
    const levels = Array.from({ length: 12 }, (_, level) => level + 1);
    const bomb = levels.map((level) => `x-${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`);
    const errors = errorsOf(["x-0: &a0 [x]", ...bomb, "services: {a: {image: x}}"].join("\n"));
    expect(errors).toContainEqual(expect.stringContaining("Aliases repeat so much"));
  });

  test("a bomb of merge keys", () => {
    const levels = Array.from({ length: 30 }, (_, level) => level + 1);
    const bomb = levels.map(
      (level) => `x-${level}: &a${level} {<<: [*a${level - 1}, *a${level - 1}], k${level}: *a${level - 1}}`,
    );
    const errors = errorsOf(["x-0: &a0 {k: v}", ...bomb, "services: {a: {image: x}}"].join("\n"));
    expect(errors).toContainEqual(expect.stringContaining("Aliases repeat so much"));
  });

  test("an alias within its own anchor", () => {
    const errors = errorsOf("x-a: &a {b: *a}\nservices: {a: {image: x}}");
    expect(errors).toEqual([expect.stringContaining("the value would contain itself")]);
  });

  test("a merge key of its own mapping", () => {
    const errors = errorsOf("services:\n  a: &a\n    <<: *a\n    image: x\n");
    expect(errors).toContainEqual(expect.stringContaining("the value would contain itself"));
  });
});

describe("circles", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "a file that includes itself",
      { "compose.yaml": "include: [compose.yaml]\nservices: {a: {image: x}}" },
      "includes itself",
    ],
    [
      "includes of two files",
      { "compose.yaml": "include: [b.yaml]\nservices: {a: {image: x}}", "b.yaml": "include: [compose.yaml]" },
      "includes itself",
    ],
    ["a service that extends itself", { "compose.yaml": "services: {a: {image: x, extends: a}}" }, "extends itself"],
    [
      "extends over two files",
      {
        "compose.yaml": "services: {a: {image: x, extends: {file: b.yaml, service: b}}}",
        "b.yaml": "services: {b: {extends: {file: compose.yaml, service: a}}}",
      },
      "extends itself",
    ],
    [
      "dependencies",
      { "compose.yaml": "services: {a: {image: x, depends_on: [b]}, b: {image: x, links: [a]}}" },
      "wait for each other",
    ],
  ])("%s", (_, files, message) => {
    expect(errorsOf(files).join(" ")).toContain(message);
  });

  test("includes that double at every level", () => {
    const levels = Array.from({ length: 40 }, (_, level) => level);
    const files = levels.map((level) => [
      level === 0 ? "compose.yaml" : `f${level}.yaml`,
      `include: [f${level + 1}.yaml, f${level + 1}.yaml]\nservices: {s${level}: {image: x}}`,
    ]);
    expect(errorsOf({ ...Object.fromEntries(files), "f40.yaml": "services: {last: {image: x}}" })).toEqual([]);
  });

  test("lists that double at every level", () => {
    const service = "s: {image: x, build: {context: ., cache_from: [a]}}";
    const levels = Array.from({ length: 30 }, (_, level) => level);
    const files = levels.map((level) => [
      level === 0 ? "compose.yaml" : `f${level}.yaml`,
      `include: [f${level + 1}.yaml, f${level + 1}.yaml]`,
    ]);
    const errors = errorsOf({ ...Object.fromEntries(files), "f30.yaml": `services: {${service}}` });
    expect(errors).toEqual([expect.stringContaining("more than 100000 items")]);
  });

  test("extends that double at every level", () => {
    const levels = Array.from(
      { length: 200 },
      (_, level) => `  s${level}: {extends: s${level + 1}, expose: ["${level}"]}`,
    );
    expect(errorsOf(["services:", ...levels, "  s200: {image: x}"].join("\n"))).toEqual([]);
  });
});

describe("depth and size", () => {
  test.each([
    ["lists", `x-a: ${"[".repeat(5000)}${"]".repeat(5000)}`],
    ["mappings", `x-a: ${"{a: ".repeat(5000)}${"}".repeat(5000)}`],
    ["block lists", `x-a:\n  ${"- ".repeat(5000)}x`],
  ])("%s of 5000 levels", (_, text) => {
    expect(errorsOf(`${text}\nservices: {a: {image: x}}\n`)).toHaveLength(1);
  });

  test("nested variables", () => {
    const value = `${"${A:-".repeat(2000)}x${"}".repeat(2000)}`;
    expect(errorsOf(`services: {a: {image: x, hostname: "${value}"}}`).length).toBeLessThanOrEqual(1);
  });

  test("more values than Compose reads", () => {
    const errors = errorsOf(`services: {a: {image: x}}\nx-a: [${"1,".repeat(150_000)}]`);
    expect(errors).toEqual([expect.stringContaining("more than 100000 values")]);
  });

  test("a port range of all ports", () => {
    expect(errorsOf('services: {a: {image: x, ports: ["1-65535:1-65535"]}}')).toEqual([]);
  });

  test("files over the limit", () => {
    const long = "#".repeat(LARGEST_FILE + 1);
    expect(errorsOf(long)).toEqual([expect.stringContaining("is larger than 8 MiB")]);
    const project = { "compose.yaml": "services: {a: {image: x, env_file: e.env}}", "e.env": long };
    expect(errorsOf(project)).toEqual([expect.stringContaining("is larger than 8 MiB")]);
    expect(errorsOf({ "compose.yaml": "services: {a: {image: x}}", ".env": long })).toHaveLength(1);
  });
});

describe.skipIf(process.platform === "win32")("what is no file", () => {
  const folder = mkdtempSync(join(tmpdir(), "bounded-"));
  const resolve = async (text: string, files: readonly string[] = []) => {
    writeFileSync(join(folder, "compose.yaml"), text);
    const { problems } = await resolveConfig({ cwd: folder, files, env: {} });
    return problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
  };

  test("a FIFO and devices are not read", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const valid = "services: {a: {image: x}}";
    for (const path of ["pipe", "/dev/zero", "/dev/random"]) {
      const refused = [expect.stringContaining("is no regular file")];
      expect(await resolve(valid, [path]), path).toEqual(refused);
      expect(await resolve(`services: {a: {image: x, env_file: ${path}}}`), path).toEqual(refused);
      expect(await resolve(`include: [${path}]\n${valid}`), path).toEqual(refused);
      expect(await resolve(`services: {a: {image: x, extends: {file: ${path}, service: b}}}`), path).toEqual(refused);
      expect(await resolve(`include: [{path: compose.yaml, env_file: ${path}}]`), path).not.toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });
});

describe("names that JavaScript knows", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a name like any other", (name) => {
    const { config, environment, problems } = configOf(
      `services: {"${name}": {image: x, environment: {"${name}": y}, labels: ["${name}=z"], networks: ["${name}"]}}\nnetworks: {"${name}": }`,
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(config)).toContain(`"${name}":{"command":null`);
    expect(JSON.stringify(config)).toContain(`"labels":{"${name}":"z"}`);
    expect(JSON.stringify(environment)).toBe(`{"${name}":{"${name}":"y"}}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a key of the schema's prototype is unknown", () => {
    expect(errorsOf("services: {a: {image: x, __proto__: {privileged: true}}}")).toHaveLength(1);
    expect(errorsOf("services: {a: {image: x}}\nconstructor: 1")).toHaveLength(1);
  });
});
