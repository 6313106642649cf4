/** No value of a secret in any fixture reaches any report. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { runCli } from "../support/run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const projects = join(root, "fixtures", "projects");
const plan = createPlan({});
const secrets = new Set(filesBelow(projects).flatMap((path) => secretsIn(readFileSync(path, "utf8"))));

test("the fixtures hold secrets to look for", () => {
  expect(secrets.size).toBeGreaterThan(5);
});

describe.each(readdirSync(projects))("fixture %s", (name) => {
  test.each(["stylish", "json", "sarif", "compact"])("through %s", async (format) => {
    const argv = ["--format", format, "--color", "--", join(projects, name)];
    const { stdout, stderr } = await runCli(argv, { disk: createNodeDisk(), cwd: root });
    const printed = stdout + stderr;
    expect([...secrets].filter((secret) => printed.includes(secret))).toEqual([]);
    expect(stderr).toBe("");
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What the fixtures mark as made up, the values of names that a class of secret claims, and passwords in URLs. */
function secretsIn(text: string): readonly string[] {
  const marked = [...text.matchAll(/made-up-[\w-]+/g)].map(([secret]) => secret);
  const assigned = [...text.matchAll(/^[\s-]*(?:export +)?"?(\w+)["']? *[=:] *["']?([^\s"'#]+)/gm)]
    .filter(([, name = ""]) => plan.classOfName(name) !== undefined)
    .flatMap(([, , value = ""]) => value.replaceAll(/\$\{\w+(:?[-+?])?|\}/g, " ").split(" "));
  const passwords = [...text.matchAll(/:\/\/[^\s:/@]*:([^\s:/@${}]+)@/g)].map(([, password = ""]) => password);
  return [...marked, ...assigned, ...passwords].filter((secret) => secret.length >= 6);
}
