/**
 * Every public file of the corpus, fixed in memory: it still resolves, has no new finding, and a second run changes
 * nothing.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { overlayDisk } from "../../src/files/overlay-disk.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import type { LintResult } from "../../src/lint/result.ts";
import { lint } from "../../src/lint-files.ts";
import { root } from "../support/source-code.ts";

const corpus = path.join(root, "..", "shared", "corpus");
const isHere = existsSync(path.join(corpus, "cases.jsonl"));

/** Everything that has a fix and needs no plan. */
const config = path.join(corpus, "fixes.pmovesrc.json");
const rules = Object.fromEntries(
  [
    "duplicate-env-key",
    "env-file-form",
    "image-tag",
    "no-new-privileges",
    "obsolete-version",
    "port-all-interfaces",
  ].map((id) => [id, "error"]),
);
const setting = { root: true, extends: ["plugin:pmoves/recommended"], rules };
const disk = overlayDisk(createNodeDisk(), new Map([[config, { text: JSON.stringify(setting) }]]));

const KINDS = ["safe", "unsafe"] as const;

describe.skipIf(!isHere)("the corpus in ../shared, which is not everywhere", () => {
  test("every fixed file resolves, has no new finding and stays as it is", { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    const repaired = { safe: 0, unsafe: 0 };
    for (const { root: folder, files } of readCases()) {
      const options = { cwd: path.join(corpus, folder), files, config, disk };
      const before = await lint(options);
      for (const fix of KINDS) {
        if (!before.findings.some((finding) => finding.fix?.safety === fix)) continue;
        const fixed = await lint({ ...options, fix });
        repaired[fix] += fixed.fixes?.repaired ?? 0;
        const found = await findFaults(before, fixed, { ...options, fix });
        faults.push(...found.map((fault) => `${folder}/${files}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    expect(repaired.safe).toBeGreaterThan(3000);
    expect(repaired.unsafe).toBeGreaterThan(500);
  });
});

async function findFaults(
  before: LintResult,
  fixed: LintResult,
  options: Required<Pick<LintOptions, "cwd" | "files" | "config" | "disk" | "fix">>,
): Promise<readonly string[]> {
  const texts = new Map((fixed.fixes?.files ?? []).map(({ path: file, after }) => [file, { text: after }] as const));
  const { cwd, files } = options;
  const edited = overlayDisk(options.disk, texts);
  const again = await lint({ ...options, disk: edited });
  const known = countIdentities(before);
  const added = [...countIdentities(again)].filter(([identity, count]) => count > (known.get(identity) ?? 0));
  const request = { cwd, files, profiles: ["*"] };
  return [
    ...fixed.failures.map(({ message }) => message),
    ...(fixed.fixes?.refused ?? []).map(({ path: file, reason }) => `${file} ${reason}`),
    ...(again.fixes?.files ?? []).map(({ path: file }) => `a second run changes ${file}`),
    ...added.map(([identity]) => `new: ${identity}`),
    ...(again.findings.length === fixed.findings.length ? [] : ["a second run finds something else"]),
    ...(countErrors(request, edited) > countErrors(request, options.disk) ? ["Compose would refuse it"] : []),
  ];
}

function countErrors(request: Parameters<typeof resolveProject>[0], files: typeof disk): number {
  return resolveProject(request, createSources(files)).problems.filter(({ severity }) => severity === "error").length;
}

function countIdentities({ findings }: LintResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of findings) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

function readCases(): readonly { readonly root: string; readonly files: readonly string[] }[] {
  const lines = readFileSync(path.join(corpus, "cases.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}
