/** Which services run (Compose spec, 15-profiles). */
import { scalarText } from "../yaml/scalar.ts";
import { entriesAt, isScalar, itemsAt } from "./parts.ts";
import type { Mapping } from "./tree.ts";

/**
 * Selects the services that the active profiles enable.
 *
 * @param active `--profile`, or `COMPOSE_PROFILES`; with neither, Compose's own default is one empty name.
 */
export function selectServices(model: Mapping, active: readonly string[]): ReadonlySet<string> {
  const enabled = new Set<string>();
  for (const [name, { value: service }] of entriesAt(model, "services")) {
    const profiles = itemsAt(service, "profiles").filter(isScalar).map(scalarText);
    const isSelected = active.includes("*") || profiles.some((profile) => active.includes(profile));
    if (profiles.length === 0 || isSelected) enabled.add(name);
  }
  return enabled;
}
