/** Short forms to long forms (docs/compose-conformance.md, "Canonical forms"). */
import { isMapping } from "../parts.ts";
import { compilePaths, rewrite } from "../path-table.ts";
import type { Report } from "../problem.ts";
import type { Mapping } from "../tree.ts";
import { toDevices } from "./devices.ts";
import { toExternalName } from "./external.ts";
import type { ToLongForm } from "./form.ts";
import { toBuild, toEnvFiles, toExtends, toGpus, toList, toReferences, toText } from "./lists.ts";
import { toDependencies, toDependency, toKeys, toPairs, toSshKeys } from "./mappings.ts";
import { toPorts } from "./ports.ts";
import { checkUlimit } from "./ulimits.ts";
import { toMounts } from "./volumes.ts";

/**
 * Gives a merged tree its long forms.
 *
 * @param tree A model, or one document of it.
 * @param report Receives each short form that cannot be read. What cannot be read is left out.
 * @param keepsUnreadable True when variables were not interpolated: what cannot be read stays as it is.
 */
export function toLongForm(tree: Mapping, report: Report, keepsUnreadable = false): Mapping {
  const changed = rewrite(tree, FORMS, { report, keepsUnreadable });
  return isMapping(changed) ? changed : tree;
}

const FORMS = compilePaths<ToLongForm>({
  "services.*.build": toBuild,
  "services.*.build.additional_contexts": toPairs,
  "services.*.build.provenance": toText,
  "services.*.build.sbom": toText,
  "services.*.build.secrets": toReferences,
  "services.*.build.ssh": toSshKeys,
  "services.*.build.ulimits.*": checkUlimit,
  "services.*.configs": toReferences,
  "services.*.depends_on": toDependencies,
  "services.*.depends_on.*": toDependency,
  "services.*.develop.watch.*.ignore": toList,
  "services.*.develop.watch.*.include": toList,
  "services.*.devices": toDevices,
  "services.*.dns": toList,
  "services.*.env_file": toEnvFiles,
  "services.*.extends": toExtends,
  "services.*.gpus": toGpus,
  "services.*.label_file": toList,
  "services.*.models": toKeys,
  "services.*.networks": toKeys,
  "services.*.ports": toPorts,
  "services.*.secrets": toReferences,
  "services.*.ulimits.*": checkUlimit,
  "services.*.volumes": toMounts,
  "configs.*": toExternalName,
  "networks.*": toExternalName,
  "secrets.*": toExternalName,
  "volumes.*": toExternalName,
});
