/** Findings in SARIF (2.1.0, 3.27). */

import type { CodeFlow, Result, Location as SarifLocation, Suppression as SarifSuppression } from "sarif";
import { fingerprintOf } from "../../lint/fingerprint.ts";
import { printable } from "../../lint/message.ts";
import type { Finding, SuppressedFinding, Suppression } from "../../lint/result.ts";
import type { SourceFile } from "../../text/source.ts";
import { rangeOf } from "../range.ts";
import { toFixes } from "./fixes.ts";
import { physicalLocation } from "./locations.ts";
import { composeMessage } from "./message.ts";

/** Findings of one rule on the same lines: consumers tell results apart by rule and lines only. */
export type Twins<T extends Finding = Finding> = readonly [T, ...T[]];

export interface ResultContext {
  readonly root: string;
  /** The index of each rule in `driver.rules`. */
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** The hash of a line and what follows, as GitHub's upload action computes it. */
  hashOf(file: SourceFile, line: number): string | undefined;
}

const MOST_RELATED = 20;

/** Puts together findings that would be results of the same rule on the same lines of a file; errors first. */
export function pairTwins<T extends Finding>(findings: readonly T[]): readonly Twins<T>[] {
  const known = new Map<string, [T, ...T[]]>();
  for (const finding of findings) {
    const { line, endLine } = rangeOf(finding.at);
    const key = JSON.stringify([finding.rule, finding.at.file.path, line, endLine]);
    const twins = known.get(key);
    if (twins) twins.push(finding);
    else known.set(key, [finding]);
  }
  const all = [...known.values()];
  return [...all.filter(hasError), ...all.filter((twins) => !hasError(twins))];
}

export function toResult(twins: Twins, context: ResultContext): Result {
  const [finding] = twins;
  const { root, ruleIndex, hashOf } = context;
  const hash = hashOf(finding.at.file, rangeOf(finding.at).line);
  const related = relatedLocations(twins, root);
  const codeFlows = twins.flatMap((twin) => toCodeFlow(twin, root));
  const fixes = toFixes(twins, root);
  const stacks = [...new Set(twins.flatMap((twin) => twin.stacks))];
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    kind: "fail",
    level: hasError(twins) ? "error" : "warning",
    message: { text: composeMessage(twins, related) },
    locations: [{ physicalLocation: physicalLocation(finding.at, root), ...logicalLocations(finding.path) }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(codeFlows.length > 0 ? { codeFlows } : {}),
    ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
    ...(fixes.length > 0 ? { fixes: [...fixes] } : {}),
    fingerprints: { "pmovesLint/v1": fingerprintOf(finding) },
    ...(stacks.length > 0 ? { properties: { stacks: stacks.map(printable) } } : {}),
  };
}

/** A result that does not count, with what suppresses it (SARIF 2.1.0, 3.27.23 and 3.35). */
export function toSuppressedResult(twins: Twins<SuppressedFinding>, context: ResultContext): Result {
  const suppressions = twins.map(({ suppression }) => toSuppression(suppression, context.root));
  const unique = new Map(suppressions.map((suppression) => [JSON.stringify(suppression), suppression]));
  return { ...toResult(twins, context), suppressions: [...unique.values()] };
}

function toSuppression({ kind, justification, at }: Suppression, root: string): SarifSuppression {
  return {
    kind,
    ...(justification === undefined ? {} : { justification: printable(justification) }),
    ...(at ? { location: { physicalLocation: physicalLocation(at, root) } } : {}),
  };
}

function hasError(twins: Twins): boolean {
  return twins.some(({ level }) => level === "error");
}

function logicalLocations(path: string): Pick<SarifLocation, "logicalLocations"> {
  return path ? { logicalLocations: [{ fullyQualifiedName: printable(path) }] } : {};
}

function relatedLocations(twins: Twins, root: string): SarifLocation[] {
  const places = new Map(
    twins
      .flatMap(({ related }) => related)
      .map((place) => [JSON.stringify([place.at.file.path, place.at.start, place.message]), place]),
  );
  return [...places.values()].slice(0, MOST_RELATED).map(({ at, message }, index) => ({
    id: index + 1,
    message: { text: printable(message) },
    physicalLocation: physicalLocation(at, root),
  }));
}

/** A path as steps (SARIF 2.1.0, 3.36 to 3.38). The places are inline, because few consumers follow references. */
function toCodeFlow({ flow, message }: Finding, root: string): readonly CodeFlow[] {
  if (!flow) return [];
  const locations = flow.map((step) => ({
    location: { physicalLocation: physicalLocation(step.at, root), message: { text: printable(step.message) } },
  }));
  return [{ message: { text: printable(message) }, threadFlows: [{ locations }] }];
}
