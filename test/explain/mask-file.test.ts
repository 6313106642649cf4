import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskFile } from "../../src/explain/mask-file.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { root } from "../support/source-code.ts";

const plan = createPlan({});
const compose = (text: string) => maskFile({ path: "/compose.yaml", text }, "compose", plan);
const env = (text: string) => maskFile({ path: "/.env", text }, "env", plan);

describe("a Compose file", () => {
  test.each([
    ["a value", "    DB_PASSWORD: hunter2 # why\n", "    DB_PASSWORD: ******** # why\n"],
    ["its quotes", "    DB_PASSWORD: 'hunter2'\n", "    DB_PASSWORD: '********'\n"],
    ["an item", '    - "DB_PASSWORD=hunter2"\n', '    - "DB_PASSWORD=********"\n'],
    ["a default", "    - DB_PASSWORD=${DB_PASSWORD:-hunter2}\n", "    - DB_PASSWORD=${DB_PASSWORD:-********}\n"],
    ["a URL", "    - URL=amqp://shop:hunter2@bus\n", "    - URL=amqp://shop:********@bus\n"],
    ["a comment", "    - A=1 # API_KEY=hunter2\n", "    - A=1 # API_KEY=********\n"],
    ["braces", "    x: { A: 1, API_KEY: hunter2 }\n", "    x: { A: 1, API_KEY: ******** }\n"],
    [
      "several lines",
      "    API_KEY: |\n          hunter2\n          more\n",
      "    API_KEY: ********\n          ********\n          ********\n",
    ],
  ])("hides a secret in %s, and nothing else", (_, text, masked) => {
    expect(compose(`services:\n  web:\n    environment:\n  ${text}`)).toBe(
      `services:\n  web:\n    environment:\n  ${masked}`,
    );
  });

  test("hides a secret where it stands, also when it is used by an alias", () => {
    expect(compose("x-a: &a hunter2\nservices:\n  web:\n    environment:\n      API_KEY: *a\n")).toContain(
      "x-a: &a ********",
    );
  });
});

describe("an env file", () => {
  test.each([
    ["a value", "API_KEY=hunter2 # why\n", "API_KEY=******** # why\n"],
    ["quotes", 'export API_KEY="hunter2"\n', 'export API_KEY="********"\n'],
    ["several lines", 'A=1\nAPI_KEY="hunter2\nmore"\nB=2\n', 'A=1\nAPI_KEY="********\n********"\nB=2\n'],
    ["a default", "A=${API_KEY:-hunter2}\n", "A=${API_KEY:-********}\n"],
    ["a comment", "# API_KEY=hunter2\nA=1\n", "# API_KEY=********\nA=1\n"],
  ])("hides a secret in %s", (_, text, masked) => expect(env(text)).toEqual(masked));
});

test("a file with mistakes is hidden whole", () => {
  expect(compose("services:\n  web: API_KEY: hunter2\n")).toBe("********\n  ********\n");
  expect(env("API KEY=hunter2\nA=1\n")).toBe("********\n********\n");
});

test("what holds no secret stays as it is", () => {
  const text = "\ufeffservices:\r\n  web: # a comment\r\n    image: 'web:1'\r\n    command: |\r\n      run\r\n";
  expect(compose(text)).toBe(text);
  expect(env("A=1\n# a comment\nB='2'")).toBe("A=1\n# a comment\nB='2'");
});

test("any text has as many lines as before", () => {
  const parts = fc.constantFrom(
    "API_KEY",
    ":",
    "=",
    " ",
    "\n",
    "\r\n",
    "hunter2",
    '"',
    "'",
    "|",
    "#",
    "-----BEGIN PRIVATE KEY-----",
    "-",
    "$",
    "{",
    "}",
  );
  fc.assert(
    fc.property(
      fc.array(parts).map((list) => list.join("")),
      (text) => {
        for (const mask of [compose, env]) expect(mask(text).split("\n")).toHaveLength(text.split("\n").length);
      },
    ),
  );
});

test("every Compose file of the fixtures has as many lines as before", () => {
  const folder = path.join(root, "fixtures", "projects");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) {
    const text = readFileSync(path.join(folder, name), "utf8");
    expect(compose(text).split("\n")).toHaveLength(text.split("\n").length);
  }
});
