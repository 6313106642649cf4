/** The names in a project, one list each, as the options of `docker compose config` print them. */
import { entriesAt, isScalar, itemsAt, scalarAt } from "../compose/parts.ts";
import type { Resolution } from "../compose/resolve.ts";
import { scalarText } from "../yaml/scalar.ts";

/** What can be listed. */
export const lists = {
  services: ({ enabled }: Resolution) => [...enabled],
  profiles: ({ model }: Resolution) =>
    [...entriesAt(model, "services").values()].flatMap(({ value }) =>
      itemsAt(value, "profiles").filter(isScalar).map(scalarText),
    ),
  networks: ({ model }: Resolution) => [...entriesAt(model, "networks").keys()],
  volumes: ({ model }: Resolution) => [...entriesAt(model, "volumes").keys()],
  images: ({ model, name, enabled }: Resolution) =>
    [...enabled].map((service) => {
      const image = scalarAt(model, "services", service, "image");
      return (image && scalarText(image)) || `${name}-${service}`;
    }),
} as const satisfies Readonly<Record<string, (resolution: Resolution) => readonly string[]>>;

export type ListName = keyof typeof lists;

/** The names, sorted, each once. An image that a service builds and does not name is called PROJECT-SERVICE. */
export function listNames(list: ListName, resolution: Resolution): readonly string[] {
  return [...new Set(lists[list](resolution))].sort();
}
