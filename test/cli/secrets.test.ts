/** No value of a secret in any fixture reaches any report, nor what `config` and `why` print. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { renderProject } from "../../src/compose/render/project.ts";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { maskTree } from "../../src/explain/mask.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { reporters } from "../../src/report/index.ts";
import { runCached } from "../support/cached-runs.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const projects = join(root, "fixtures", "projects");
const kept = temporaryDirectory();
const plan = createPlan({});
const secrets = new Set(filesBelow(projects).flatMap((path) => secretsIn(readFileSync(path, "utf8"))));

test("the fixtures hold secrets to look for", () => {
  expect(secrets.size).toBeGreaterThan(5);
});

describe.each(readdirSync(projects))("fixture %s", (name) => {
  test.each([...reporters.keys(), "eslint-formatter-compact"])("through %s", async (format) => {
    const argv = ["--format", format, "--color", "--", join(projects, name)];
    const { stdout, stderr } = await runCli(argv, { disk: createNodeDisk(), cwd: root });
    const printed = stdout + stderr;
    expect([...secrets].filter((secret) => printed.includes(secret))).toEqual([]);
    expect(stderr).toBe("");
  });

  test("in what --cache keeps", async () => {
    const folder = join(kept, name);
    await runCached(["--format", "json", "--", join(projects, name)], { cwd: root, folder });
    const texts = filesBelow(folder).map((path) => readFileSync(path, "utf8"));
    expect(texts).toEqual([expect.stringContaining("compose.yaml")]);
    expect([...secrets].filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  });

  test.each([
    ["diff", []],
    ["json", ["--format", "json"]],
    ["sarif", ["--format", "sarif"]],
  ])("through what fixes would change, as %s", async (_, format) => {
    const argv = ["--fix-dry-run", "--fix-unsafe", ...format, "--", join(projects, name)];
    const { stdout, stderr } = await runCli(argv, { disk: createNodeDisk(), cwd: root });
    expect([...secrets].filter((secret) => (stdout + stderr).includes(secret))).toEqual([]);
  });

  test.each([
    [["config"]],
    [["config", "--format", "json", "--show-origin"]],
    [["config", "--no-interpolate"]],
    [["config", "--variables"]],
  ])("through %j", async (argv) => {
    expect(await findPrinted(argv, join(projects, name))).toEqual([]);
  });

  test("through a masked tree, also where Compose would refuse the project", () => {
    const request = { cwd: join(projects, name), profiles: ["*"] };
    const { model, name: project, enabled } = resolveProject(request, createSources(createNodeDisk()));
    const printed = JSON.stringify(model && renderProject(maskTree(model, plan), project, enabled));
    expect(printed).toContain('"services":{"');
    expect([...secrets].filter((secret) => printed.includes(secret))).toEqual([]);
  });

  test.each(["text", "json"])("through why in %s", async (format) => {
    const cwd = join(projects, name);
    const services = [...readFileSync(join(cwd, "compose.yaml"), "utf8").matchAll(/^ {2}([a-z][\w-]*):/gm)];
    expect(services.length).toBeGreaterThan(2);
    for (const [, service = ""] of services) {
      expect(await findPrinted(["why", service, "--format", format], cwd)).toEqual([]);
    }
  });
});

/** The secrets that a command prints; it must print something. */
async function findPrinted(argv: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout, stderr } = await runCli([...argv, "--profile", "*"], { disk: createNodeDisk(), cwd });
  expect(stdout + stderr).not.toBe("");
  return [...secrets].filter((secret) => (stdout + stderr).includes(secret));
}

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
