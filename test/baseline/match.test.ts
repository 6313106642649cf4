import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Baseline } from "../../src/baseline/baseline.ts";
import { createEntries, pruneBaseline, updateBaseline } from "../../src/baseline/change.ts";
import { compareWithBaseline } from "../../src/baseline/compare.ts";
import { type BaselineEntry, entryOf, keyOf } from "../../src/baseline/entry.ts";
import { matchEntries } from "../../src/baseline/match.ts";
import { printBaseline } from "../../src/baseline/print-baseline.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import type { Finding } from "../../src/lint/result.ts";
import { finding, sourceFile } from "../support/findings.ts";

const FOLDER = "/shop/policy";
const files = ["/shop/compose.yaml", "/shop/env/.env", "/shop/policy/x.yaml"].map((path) =>
  sourceFile(path, "a\n".repeat(60)),
);

/** Few of each, so that many coincide; the place and the words say nothing about which fault it is. */
const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc
    .record({
      rule: fc.constantFrom("image-tag", "privileged", "a/b"),
      file: fc.constantFrom(...files),
      start: fc.nat(50),
      message: fc.string(),
      path: fc.constantFrom("services.web.ports.0", "services.web.ports.1", "", "services.__proto__"),
      service: fc.option(fc.constantFrom("web", "__proto__"), { nil: undefined }),
      subject: fc.option(fc.constantFrom("80", "", "\u202e\ud800\u0007"), { nil: undefined }),
    })
    .map(({ file, start, service, subject, ...parts }) =>
      finding(
        { file, start, end: start + 1 },
        { ...parts, ...(service === undefined ? {} : { service }), ...(subject === undefined ? {} : { subject }) },
      ),
    ),
);

/** Reads what was printed: nothing may be lost on the way. */
function baselineOf(entries: readonly BaselineEntry[]): Baseline {
  return readBaseline(sourceFile(`${FOLDER}/baseline.json`, printBaseline(entries)));
}

function multiset(found: readonly Finding[]): ReadonlyMap<string, number> {
  return tally(found.map((item) => entryOf(item, FOLDER)));
}

function tally(entries: readonly BaselineEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + entry.count);
  return new Map([...counts].sort());
}

function minus(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...a].map(([key, count]) => [key, count - (b.get(key) ?? 0)] as const).filter(([, left]) => left > 0),
  );
}

/** A run that saw everything, for entries that any run could judge. */
function compareAll(baseline: Baseline, found: readonly Finding[]) {
  const match = matchEntries(baseline.entries, found, FOLDER);
  return { ...match, stale: match.surplus };
}

describe("a baseline of some findings, and the findings of a later run", () => {
  test("leave the difference of the multisets", () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const baseline = baselineOf(createEntries(before, FOLDER));
        const { fresh, known, surplus } = matchEntries(baseline.entries, after, FOLDER);
        expect(multiset(fresh)).toEqual(minus(multiset(after), multiset(before)));
        expect(fresh.length + known.length).toBe(after.length);
        const missing = surplus.map(({ entry, found }) => ({ ...entry, count: entry.count - found }));
        expect(tally(missing)).toEqual(minus(multiset(before), multiset(after)));
      }),
    );
  });

  test("prune to a part of the baseline, and update to what the run found", () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const baseline = baselineOf(createEntries(before, FOLDER));
        const comparison = compareAll(baseline, after);
        const pruned = pruneBaseline(baseline, comparison);
        expect(minus(tally(pruned.entries), tally(baseline.entries)).size).toBe(0);
        const updated = baselineOf(updateBaseline(baseline, comparison).entries);
        expect(tally(updated.entries)).toEqual(multiset(after));
        const { fresh, surplus } = compareAll(updated, after);
        expect([fresh, surplus]).toEqual([[], []]);
        expect(printBaseline(updated.entries)).toBe(printBaseline(createEntries(after, FOLDER)));
      }),
    );
  });

  test("keep what people said of entries that stay", () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const said = { reason: "known", owner: "me", expires: "2030-01-31" };
        const baseline = baselineOf(createEntries(before, FOLDER).map((entry) => ({ ...entry, ...said })));
        for (const { reason, owner, expires, ...entry } of updateBaseline(baseline, compareAll(baseline, after))
          .entries) {
          const isOld = multiset(before).has(keyOf(entry));
          expect({ reason, owner, expires }).toEqual(isOld ? said : {});
        }
      }),
    );
  });
});

describe("a finding too many", () => {
  const [file = sourceFile("/shop/compose.yaml", "")] = files;
  const at = (start: number) => ({ file, start, end: start + 1 });
  const entries = createEntries([finding(at(0))], FOLDER);

  test("is the last of those that look the same, and names the places of the others", () => {
    const { fresh, known } = matchEntries(baselineOf(entries).entries, [finding(at(2)), finding(at(4))], FOLDER);
    expect(known.map((item) => item.finding.at.start)).toEqual([2]);
    expect(fresh).toMatchObject([
      {
        at: { start: 4 },
        related: [{ at: { start: 2 }, message: "This looks the same; the baseline knows 1 of these 2." }],
      },
    ]);
  });
});

test("a run that saw nothing calls nothing stale", () => {
  const baseline = baselineOf(
    createEntries([finding({ file: sourceFile("/shop/a.yaml", "a"), start: 0, end: 1 })], FOLDER),
  );
  const coverage = { outcomes: [], failures: [], searched: ["/"], isCheckout: false, isGone: () => true };
  const { surplus, stale } = compareWithBaseline(baseline, [], coverage);
  expect([surplus.length, stale.length]).toEqual([1, 0]);
});
