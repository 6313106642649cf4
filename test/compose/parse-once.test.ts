/** However many services, includes, overrides and stacks name a file, it is read once and parsed once. */
import { beforeEach, expect, test, vi } from "vitest";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { memoryFiles } from "../support/memory-files.ts";

vi.mock("../../src/yaml/parse.ts", { spy: true });

const files = memoryFiles({
  "/app/compose.yaml": [
    "include: [inc.yaml, {path: [inc.yaml, other.yaml]}]",
    "services:",
    "  a: {extends: {file: base.yaml, service: b}, env_file: [e.env, e.env]}",
    "  c: {extends: {file: base.yaml, service: other}, env_file: e.env}",
    "---",
    "services: {a: {extends: {file: base.yaml, service: b}}}",
  ].join("\n"),
  "/app/compose.override.yaml": "include: [inc.yaml]\nservices: {a: {hostname: h}}",
  "/app/prod.yaml": "services: {a: {hostname: p, env_file: e.env}}",
  "/app/inc.yaml": "services: {d: {extends: {file: base.yaml, service: b}}}",
  "/app/other.yaml": "services: {d: {hostname: o}}",
  "/app/base.yaml": "services: {b: {extends: other, env_file: e.env}, other: {image: x}}",
  "/app/e.env": "A=1\n",
  "/app/.env": "B=1\n",
});

const COMPOSE_FILES = ["base", "compose.override", "compose", "inc", "other", "prod"].map(
  (name) => `/app/${name}.yaml`,
);

beforeEach(() => {
  vi.mocked(parseYaml).mockClear();
});

test("two stacks of one folder", () => {
  const reads: string[] = [];
  const read = (path: string) => {
    reads.push(path);
    return files.read(path);
  };
  const sources = createSources({ ...files, read });
  expect(resolveProject({ cwd: "/app" }, sources).problems).toEqual([]);
  expect(resolveProject({ cwd: "/app", files: ["compose.yaml", "prod.yaml"] }, sources).problems).toEqual([]);
  expect(parsedFiles()).toEqual(COMPOSE_FILES);
  expect(reads.toSorted()).toEqual(["/app/.env", ...COMPOSE_FILES, "/app/e.env"].toSorted());
});

test("other sources parse again", () => {
  resolveProject({ cwd: "/app" }, createSources(files));
  resolveProject({ cwd: "/app" }, createSources(files));
  expect(parsedFiles().filter((path) => path === "/app/base.yaml")).toHaveLength(2);
});

function parsedFiles(): readonly string[] {
  return vi
    .mocked(parseYaml)
    .mock.calls.map(([file]) => file.path)
    .toSorted();
}
