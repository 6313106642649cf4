/** What readers of SARIF demand beyond its schema, shown on whole projects. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Log, Result } from "sarif";
import { describe, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { runCli } from "../support/run-cli.ts";
import { sarifSchema } from "../support/sarif-schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const projects = join(root, "fixtures", "projects");
const validate = sarifSchema();

describe.each(readdirSync(projects))("SARIF of fixture %s", async (name) => {
  const { stdout } = await runCli(["--format", "sarif", join(projects, name)], { disk: createNodeDisk(), cwd: root });
  const log: Log = JSON.parse(stdout);
  const [{ results = [], tool } = { tool: { driver: { name: "" } } }] = log.runs;

  test("is valid", () => {
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  test("has one result for a rule and lines of a file", () => {
    const places = results.map((result) => {
      const { artifactLocation, region } = placeOf(result);
      return [result.ruleId, artifactLocation?.uri, region?.startLine, region?.endLine].join();
    });
    expect(new Set(places).size).toBe(places.length);
  });

  test("places every result in a relative, encoded path", () => {
    const uris = results.map((result) => placeOf(result).artifactLocation?.uri ?? "");
    expect(uris.filter((uri) => !/^fixtures\/projects\/[\w.%/-]+$/.test(uri))).toEqual([]);
  });

  test("has messages of one line, not too long, whose links lead to related locations", () => {
    for (const { message, relatedLocations = [] } of results) {
      expect(message.text).toMatch(/^[^\u0000-\u001f\u007f-\u009f]{1,1024}$/);
      const ids = relatedLocations.filter(({ message: text }) => text?.text).map(({ id }) => `${id}`);
      const links = [...(message.text ?? "").matchAll(/\]\((\d+)\)/g)].map(([, id]) => id);
      expect(ids).toEqual(expect.arrayContaining(links));
    }
  });

  test("describes every rule within the limits", () => {
    for (const { id, name: title, shortDescription, fullDescription, help, properties = {} } of tool.driver.rules ??
      []) {
      expect(title).not.toBe(id);
      expect(Math.max(shortDescription?.text.length ?? 0, fullDescription?.text.length ?? 0)).toBeLessThanOrEqual(1024);
      expect(help?.text && help.markdown).toBeTruthy();
      expect(properties.tags?.length).toBeLessThanOrEqual(10);
      const score = properties["security-severity"];
      expect(score !== undefined).toBe(properties.tags?.includes("security"));
      if (score !== undefined) expect(score).toMatch(/^(10\.0|[0-9]\.[0-9])$/);
    }
  });
});

function placeOf({ locations = [] }: Result) {
  return locations[0]?.physicalLocation ?? {};
}
