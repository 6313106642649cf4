/** What variables give to secrets is in no message. */
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { runCli } from "../support/run-cli.ts";

const TOKEN = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";
const PASSWORD = "hunter2secret";
const DEFAULT = "SECRETVALUE23abc";
const env = `GH_TOKEN=${TOKEN}\nPASSWORD=${PASSWORD}\nPIN_PASSWORD=abc\nPORT=notaport\n`;

function filesWith(attribute: string) {
  return { ".env": env, "compose.yaml": `services:\n  a:\n    image: a:1\n    ${attribute}\n` };
}

const ATTRIBUTES = [
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: Compose's own variables
  'labels: { x: y }\n  b:\n    image: "ghcr.io/x/${GH_TOKEN}"',
  'ports: ["${PASSWORD}:80"]',
  'ports: ["${OTHER_PASSWORD:-SECRETVALUE23abc}:80"]',
  'networks: ["${PASSWORD}"]',
  'networks: ["${OTHER_PASSWORD:-SECRETVALUE23abc}"]',
  'volumes: ["${PASSWORD}:/data"]',
  'depends_on: ["${PASSWORD}"]',
  'extra_hosts: ["${PASSWORD}=127.0.0.1"]',
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: Compose's own variables
];

describe.each(ATTRIBUTES)("%s", (attribute) => {
  const commands = [
    ...[...reporters.keys()].map((format) => ["--format", format]),
    ["config"],
    ["config", "--images"],
    ["why", "a"],
    ["why", "a", "--format", "json"],
    ["reach", "a"],
  ];
  test.each(commands.map((argv) => [argv]))("%j", async (argv) => {
    const { stdout, stderr } = await runCli(argv, { files: filesWith(attribute) });
    expect([TOKEN, PASSWORD, DEFAULT].filter((secret) => (stdout + stderr).includes(secret))).toEqual([]);
  });
});

test("a mask stands in the place of the value", async () => {
  const { stdout } = await runCli([], { files: filesWith(ATTRIBUTES[1] ?? "") });
  expect(stdout).toContain("'********'");
});

test.each(["PIN_PASSWORD", "PORT"])("the value of %s stays: too short, or no secret", async (name) => {
  const { stdout } = await runCli([], { files: filesWith(`networks: ["\${${name}}"]`) });
  expect(stdout).toContain(name === "PORT" ? "'notaport'" : "'abc'");
});
