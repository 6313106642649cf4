/** `external: {name: N}`, the old way to name an external resource. */
import { derivedScalar, withValue } from "../derive.ts";
import { entryAt, isMapping, scalarAt } from "../parts.ts";
import type { Mapping, Scalar } from "../tree.ts";
import type { FormContext, ToLongForm } from "./form.ts";

/** `external: {name: N}` is `external: true` and `name: N`, with a warning. */
export const toExternalName: ToLongForm = (tree, path, context) => {
  const external = entryAt(tree, "external");
  if (!isMapping(tree) || !isMapping(external?.value)) return tree;
  const named = withValue(tree, "external", derivedScalar(true, external.value));
  const name = scalarAt(external.value, "name");
  return name ? adoptName(named, name, { ...context, path }) : named;
};

function adoptName(tree: Mapping, name: Scalar, { report, path }: FormContext & { readonly path: string }): Mapping {
  report({
    kind: "compose-deprecated",
    severity: "warning",
    message: "`external.name` is deprecated. Set `name` beside `external: true`.",
    at: name,
    path: `${path}.external.name`,
  });
  const own = scalarAt(tree, "name");
  if (!own) return withValue(tree, "name", name);
  if (own.value !== name.value) {
    report({
      kind: "compose-consistency",
      severity: "error",
      message: "`name` and `external.name` differ. Keep only `name`.",
      at: name,
      path: `${path}.external.name`,
      related: [{ at: own, message: "`name` is set here." }],
    });
  }
  return tree;
}
