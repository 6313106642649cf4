import { expect, test } from "vitest";
import { problemsOf } from "../support/resolve.ts";

test.each([
  ["a size", "mem_limit: lots", "lots"],
  ["a size of a build", "build: {context: ., shm_size: 1x}", "1x"],
  ["a duration", "stop_grace_period: '5'", "'5'"],
  ["a duration of a health check", "healthcheck: {interval: soon, test: x}", "soon"],
  ["a command line", "command: a (b", "a (b"],
  ["a hook's command line", 'post_start: [{command: "a \'b"}]', '"a \'b"'],
  ["a host without address", "extra_hosts: [db]", "db"],
  ["a host without name", 'extra_hosts: ["=1.1.1.1"]', '"=1.1.1.1"'],
  ["a host that looks like an extension", "extra_hosts: {x-db: 1.1.1.1}", "x-db"],
  ["a blank after a name", 'environment: ["A =1"]', "A "],
  ["a blank after an argument", 'build: {context: ., args: ["A =1"]}', "A "],
  ["a mode", "secrets: [{source: s, mode: '0999'}]", "'0999'"],
  ["a number in text where Compose reads none", "blkio_config: {weight: '300'}", "'300'"],
  ["a negative number", "healthcheck: {retries: -1, test: x}", "-1"],
  ["a number of devices", "gpus: [{count: some}]", "some"],
  ["a boolean", "attach: maybe", "maybe"],
  ["a fraction", "deploy: {resources: {limits: {cpus: half}}}", "half"],
])("%s that Compose cannot read is reported at its own token", (_title, attributes, token) => {
  const text = `services: {web: {image: x, ${attributes}}}\nsecrets: {s: {file: ./s}}\n`;
  expect(problemsOf(text)).toEqual([`compose-schema: ${token}`]);
});

test("disabled services are read too, as Compose does", () => {
  expect(problemsOf("services: {web: {image: x, profiles: [p], mem_limit: lots}}")).toEqual(["compose-schema: lots"]);
});

test("every value is read, where Compose stops at the first", () => {
  const text = "services: {a: {image: x, mem_limit: m, stop_grace_period: d}, b: {image: x, command: '('}}";
  expect(problemsOf(text)).toEqual(["compose-schema: m", "compose-schema: d", "compose-schema: '('"]);
});
