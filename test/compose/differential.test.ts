/**
 * Random projects, resolved by us and by compose-go. Set COMPOSE_ORACLE to the program of `shared/oracle` to run this;
 * `DIFFERENTIAL_CASES` and `DIFFERENTIAL_SEED` ask for more cases, and for others.
 */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askCompose, type ComposeCase, differenceOf, resolveCase, writeCases } from "../support/compose-cases.ts";
import { project } from "../support/random/project.ts";
import { surroundings } from "../support/random/surroundings.ts";

const oracle = process.env.COMPOSE_ORACLE;
const numRuns = Number(process.env.DIFFERENTIAL_CASES ?? 300);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 1);

describe.skipIf(oracle === undefined)("as compose-go resolves it (skipped unless COMPOSE_ORACLE names it)", () => {
  test.each([
    ["layers of attributes", project()],
    ["ports", project(["ports", "expose"])],
    ["mounts", project(["volumes", "tmpfs", "devices"])],
    ["environment", project(["environment", "env_file", "labels", "label_file"])],
    ["build", project(["build"])],
    ["deploy", project(["deploy", "scale", "cpus", "mem_limit", "pids_limit"])],
    ["relations", project(["depends_on", "networks", "links", "volumes_from", "network_mode", "profiles"])],
    ["folders and variables", surroundings()],
  ])("%s", { timeout: 300_000 }, async (_, projects) => {
    const cases = casesOf(fc.sample(projects, { numRuns, seed }));
    const folder = writeCases(cases);
    const answers = askCompose(oracle ?? "", folder, cases);
    expect(answers).toHaveLength(numRuns);
    for (const [index, [name, request]] of Object.entries(cases).entries()) {
      const answer = answers[index] ?? { error: "no answer" };
      const difference = differenceOf(answer, await resolveCase(folder, name, request), join(folder.path, name));
      expect(difference && { difference, request }).toBeUndefined();
    }
    folder.remove();
  });
});

function casesOf(list: readonly ComposeCase[]): Readonly<Record<string, ComposeCase>> {
  return Object.fromEntries(list.map((request, index) => [`case${index}`, request]));
}
