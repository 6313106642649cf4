/** What Compose refuses in a resolved project (docs/compose-conformance.md, "Consistency"). */
import { OVERLAY_PROBLEMS } from "../overlay.ts";
import { entriesAt, isMapping } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Report } from "../problem.ts";
import type { Mapping } from "../tree.ts";
import { checkBuild } from "./build.ts";
import type { ServiceCheck } from "./check.ts";
import { checkCycles } from "./cycles.ts";
import { checkExclusions } from "./exclusions.ts";
import { checkMounts } from "./mounts.ts";
import { checkDependencies, checkReferences } from "./references.ts";
import { checkLimits, checkScale } from "./scale.ts";
import { checkSecrets } from "./secrets.ts";

/**
 * Reports every inconsistency of the services that run, each at its own token.
 *
 * @param model The normalised model. Of one that is partial, what is absent may be in what could not be read.
 * @param enabled The services that the active profiles select; the others may be inconsistent.
 */
export function checkConsistency(model: Mapping, enabled: ReadonlySet<string>, reportAny: Report): void {
  const report: Report = (problem) => {
    if (!model.isPartial || !OVERLAY_PROBLEMS.has(problem.kind)) reportAny(problem);
  };
  for (const [name, entry] of entriesAt(model, "services")) {
    const service = entry.value;
    if (!enabled.has(name) || !isMapping(service)) continue;
    const path = childPath("services", name);
    const checked = { name, service, key: entry.key, path, model, enabled, report };
    for (const check of SERVICE_CHECKS) check(checked);
  }
  checkSecrets(model, report);
  checkCycles(model, enabled, report);
}

const SERVICE_CHECKS: readonly ServiceCheck[] = [
  checkBuild,
  checkExclusions,
  checkReferences,
  checkDependencies,
  checkScale,
  checkLimits,
  checkMounts,
];
