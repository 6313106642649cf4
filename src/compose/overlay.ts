/** Files that are no project by themselves. */
import { lacksRequired } from "./consequences.ts";
import { hasDefaultName } from "./discover.ts";
import { entriesAt, isNull, scalarAt, valueAt } from "./parts.ts";
import type { ProblemKind } from "./problem.ts";
import type { Resolution } from "./resolve.ts";
import type { Tree } from "./tree.ts";

/** What only a whole project can be blamed for. */
export const OVERLAY_PROBLEMS: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "config-undeclared",
  "dependency-undefined",
  "model-undeclared",
  "network-undeclared",
  "secret-undeclared",
  "service-without-image",
  "volume-undeclared",
]);

/**
 * Decides from the files alone whether they wait for a base file: none has a default name, so they were named one by
 * one, and a service that would run has nothing to run. Files whose services all have an image, a build, a provider
 * or an `extends` are a project, however broken.
 */
export function isOverlay({ composeFiles, model, enabled }: Resolution): boolean {
  if (composeFiles.some((file) => hasDefaultName(file.path))) return false;
  const services = [...entriesAt(model, "services")];
  return services.some(([name, { value }]) => enabled.has(name) && !hasOrigin(value));
}

function hasOrigin(service: Tree): boolean {
  if (service.kind === "mapping" && service.isPartial) return true;
  const image = scalarAt(service, "image");
  if (image && image.value !== "" && (image.isUnread || !isNull(image))) return true;
  if (lacksRequired(image)) return true;
  return ["build", "provider", "extends"].some((key) => valueAt(service, key) !== undefined);
}
