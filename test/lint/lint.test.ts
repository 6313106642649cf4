import { expect, test } from "vitest";
import { lint } from "../../src/lint-files.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const stacks = { one: { files: ["compose.yaml"] }, two: { files: ["compose.yaml", "compose.gpu.yaml"] } };
const files = {
  "/shop/.pmovesrc.json": JSON.stringify({ root: true, extends: ["plugin:pmoves/recommended"], stacks }),
  "/shop/compose.yaml": "services:\n  web:\n    image: a:1\n    env_file: env.shared\n    privileged: true\n",
  "/shop/compose.gpu.yaml": "services:\n  web:\n    read_only: true\n",
  "/shop/env.shared": "A=1\n",
};

test("each file is read once, however many stacks have it", async () => {
  const disk = memoryDisk(files);
  const reads: string[] = [];
  const read = (path: string) => {
    reads.push(path);
    return disk.read(path);
  };
  const { findings } = await lint({ cwd: "/shop", disk: { ...disk, read } });
  expect(findings.find(({ rule }) => rule === "privileged")?.stacks).toEqual(["one", "two"]);
  expect(reads.sort()).toEqual([...new Set(reads)]);
  expect(reads).toEqual(expect.arrayContaining(["/shop/compose.gpu.yaml", "/shop/compose.yaml", "/shop/env.shared"]));
});

test("mistakes in a config and paths that lead nowhere are failures", async () => {
  const disk = memoryDisk({ ...files, "/shop/bad/.pmovesrc.json": '{ "rules": 1 }', "/shop/bad/compose.yaml": "" });
  const kindsOf = async (...paths: string[]) =>
    (await lint({ cwd: "/shop", paths, disk })).failures.map(({ kind }) => kind);
  expect(await kindsOf("bad")).toEqual(["config"]);
  expect(await kindsOf("gone", "compose.yaml")).toEqual(["input"]);
  expect(await kindsOf("compose.yaml")).toEqual([]);
});

test("nothing to lint is a failure, unless the config leaves out what was named", async () => {
  const ignoring = JSON.stringify({ root: true, ignorePatterns: ["compose.yaml"] });
  const disk = memoryDisk({ "/shop/.pmovesrc.json": ignoring, "/shop/compose.yaml": "services: {}\n", "/none/x": "" });
  const messagesOf = async (path: string) =>
    (await lint({ cwd: "/shop", paths: [path], disk })).failures.map(({ message }) => message);
  expect(await messagesOf("/none")).toEqual([expect.stringContaining("There are no Compose files here.")]);
  expect(await messagesOf(".")).toEqual([expect.stringContaining("'ignorePatterns' leave out every Compose file")]);
  expect(await messagesOf("compose.yaml")).toEqual([]);
});

test("a config's stacks are linted from its folder, though their files are elsewhere", async () => {
  const config = JSON.stringify({ root: true, stacks: { prod: { files: ["../compose.yaml"] } } });
  const outside = { "/shop/deploy/.pmovesrc.json": config, "/shop/compose.yaml": files["/shop/compose.yaml"] };
  const stacksIn = async (more: Readonly<Record<string, string>>) => {
    const { findings, failures } = await lint({ cwd: "/shop/deploy", disk: memoryDisk({ ...outside, ...more }) });
    expect(failures).toEqual([]);
    return findings.find(({ rule }) => rule === "privileged")?.stacks;
  };
  expect(await stacksIn({})).toEqual(["prod"]);
  expect(await stacksIn({ "/shop/deploy/compose.yaml": "services:\n  a:\n    image: b:1\n" })).toEqual(["prod"]);
});
