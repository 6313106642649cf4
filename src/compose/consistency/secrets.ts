/** Top-level secrets. */
import { lacksRequired } from "../consequences.ts";
import { entriesAt, entryAt, scalarAt, valueAt } from "../parts.ts";
import type { Report } from "../problem.ts";
import type { Mapping } from "../tree.ts";
import { contradiction, textAt } from "./check.ts";

/** A secret that is not external needs a source, even with a driver. `checkModel` reports those without any hint. */
export function checkSecrets(model: Mapping, report: Report): void {
  for (const [name, { key, value: secret }] of entriesAt(model, "secrets")) {
    if (scalarAt(secret, "external")?.value === true) continue;
    if (SOURCES.some((source) => textAt(secret, source) !== "" || lacksRequired(valueAt(secret, source)))) continue;
    const isReported = !["file", "environment", "driver", "external"].some((attribute) => entryAt(secret, attribute));
    if (isReported) continue;
    report(contradiction(key, `secrets.${name}`, `Secret '${name}' needs \`file\` or \`environment\`.`));
  }
}

const SOURCES = ["file", "environment"] as const;
