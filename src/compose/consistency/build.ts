/** `image` and `build`. */

import { scalarText } from "../../yaml/scalar.ts";
import { lacksRequired } from "../consequences.ts";
import { entriesAt, isScalar, isUnread, itemsAt, mappingAt, scalarAt, valueAt } from "../parts.ts";
import type { Mapping } from "../tree.ts";
import { type CheckedService, contradiction, fault, keyOf, textAt } from "./check.ts";

/** A service needs an image, a build or a provider, and its build must make sense. */
export function checkBuild(checked: CheckedService): void {
  const { service, name, key, path, report } = checked;
  const build = mappingAt(service, "build");
  if (!build && textAt(service, "image") === "" && !valueAt(service, "provider") && !isUnknown(service)) {
    const message = `Service '${name}' has no \`image\`, \`build\` or \`provider\`, so there is nothing to run.`;
    report({ ...fault("service-without-image", { at: key, path }, message), subject: name });
  }
  if (!build) return;
  checkDockerfile(checked, build);
  checkPlatforms(checked, build);
  checkContexts(checked, build);
}

/** Whether what there is to run may be said where nothing could be read. */
function isUnknown(service: Mapping): boolean {
  return (
    service.isPartial === true ||
    ["image", "build"].map((key) => valueAt(service, key)).some((value) => isUnread(value) || lacksRequired(value))
  );
}

function checkDockerfile({ path, report }: CheckedService, build: Mapping): void {
  if (textAt(build, "dockerfile") === "" || textAt(build, "dockerfile_inline") === "") return;
  const message = "`dockerfile` and `dockerfile_inline` exclude each other. Keep one.";
  report(contradiction(keyOf(build, "dockerfile_inline", build), `${path}.build.dockerfile_inline`, message));
}

function checkPlatforms({ service, path, report }: CheckedService, build: Mapping): void {
  const platform = scalarAt(service, "platform");
  const platforms = itemsAt(build, "platforms").filter(isScalar).map(scalarText);
  if (!platform || platform.value === "" || platforms.length === 0) return;
  if (platforms.includes(scalarText(platform))) return;
  const message = `\`build.platforms\` lacks '${scalarText(platform)}', the service's \`platform\`. Add it.`;
  report(contradiction(platform, `${path}.platform`, message));
}

function checkContexts({ path, report, model, enabled }: CheckedService, build: Mapping): void {
  for (const [key, { value }] of entriesAt(build, "additional_contexts")) {
    const text = isScalar(value) ? scalarText(value) : "";
    if (!text.startsWith("service:")) continue;
    const target = text.slice("service:".length);
    const at = `${path}.build.additional_contexts.${key}`;
    if (!enabled.has(target)) {
      const message = `The build context '${key}' refers to service '${target}', which ${absence(model, target)}.`;
      report({ ...fault("dependency-undefined", { at: value, path: at }, message), subject: target });
    } else if (!mappingAt(model, "services", target, "build")) {
      const message = `The build context '${key}' refers to service '${target}', which has no \`build\`.`;
      report(contradiction(value, at, message));
    }
  }
}

function absence(model: Mapping, service: string): string {
  return mappingAt(model, "services", service) ? "no active profile enables" : "no file defines";
}
