/** Attributes of a project and its services that the model has no field for, read from their trees. */
import type { Located, Project, Service } from "../../src/rule.ts";

type Tree = Service["tree"];
type Scalar = Extract<Tree, { kind: "scalar" }>;

/** The value under nested keys of a service or project; undefined as soon as one is absent. */
export function attributeOf({ tree }: Service | Project, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce<Tree | undefined>(
    (at, key) => (at?.kind === "mapping" ? at.entries.get(key)?.value : undefined),
    tree,
  );
}

/** The text under nested keys of a service; undefined when there is none, or a null. */
export function textOf(service: Service, ...keys: readonly string[]): string | undefined {
  const value = attributeOf(service, ...keys);
  return value?.kind === "scalar" && value.type !== "null" ? String(value.value) : undefined;
}

/** The scalars under a key of a service, alone or in a list, each with its place and path. */
export function scalarsOf(service: Service, key: string): readonly (Located & { readonly value: string })[] {
  const value = attributeOf(service, key);
  const items = value?.kind === "sequence" ? value.items : value ? [value] : [];
  return items.filter(isText).map((item, index) => ({
    value: String(item.value),
    at: { file: item.file, start: item.start, end: item.end },
    path: `${service.path}.${key}.${index}`,
  }));
}

/** A number that limits something: zero and less stand for "no limit" wherever Docker takes one. */
export function isLimit(text: string | undefined): boolean {
  return text !== undefined && Number.parseFloat(text) > 0;
}

function isText(tree: Tree): tree is Scalar {
  return tree.kind === "scalar" && tree.type !== "null";
}
