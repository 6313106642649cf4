/** Selectors: how a plan names services. */
import type { Service, Text } from "../compose/model.ts";
import { matchesGlob } from "./glob.ts";
import type { ServiceSelectors } from "./plan-data.ts";

/** What a selector may ask of the rest of the plan. */
export interface Membership {
  tierOf(service: Service): { readonly name: string } | undefined;
  storeOf(service: Service): { readonly name: string } | undefined;
}

/** What a selector asks about. */
export type SelectorKind = "name" | "tier" | "store" | "image" | "label" | "network" | "profile";

/**
 * Whether any of the selectors names the service.
 *
 * @param selectors As the plan states them: see `ServiceSelectors`.
 * @param service The service.
 * @param membership The tiers and stores that `tier:` and `store:` refer to.
 */
export function selectsService(selectors: ServiceSelectors, service: Service, membership: Membership): boolean {
  return selectors.some((selector) => {
    const { kind, glob } = parseSelector(selector);
    if (kind === "label") return matchesLabel(glob, labelsOf(service));
    return namesOf(service, kind, membership).some((name) => matchesGlob(glob, name));
  });
}

/** Splits a selector into what it asks about and the glob. Service names hold no colon, so the prefix is certain. */
export function parseSelector(selector: string): { readonly kind: SelectorKind; readonly glob: string } {
  const colon = selector.indexOf(":");
  const kind = PREFIXES.get(selector.slice(0, Math.max(colon, 0)));
  return kind ? { kind, glob: selector.slice(colon + 1) } : { kind: "name", glob: selector };
}

/**
 * Whether labels have one that `NAME` or `NAME=VALUE` means, both globs.
 *
 * @param glob What follows `label:`.
 */
export function matchesLabel(glob: string, labels: Iterable<readonly [name: string, value: string]>): boolean {
  const equals = glob.indexOf("=");
  const name = equals < 0 ? glob : glob.slice(0, equals);
  const value = equals < 0 ? "*" : glob.slice(equals + 1);
  for (const label of labels) if (matchesGlob(name, label[0]) && matchesGlob(value, label[1])) return true;
  return false;
}

const PREFIXES: ReadonlyMap<string, SelectorKind> = new Map(
  (["tier", "store", "image", "label", "network", "profile"] as const).map((kind) => [kind, kind]),
);

function namesOf(service: Service, kind: SelectorKind, { tierOf, storeOf }: Membership): readonly string[] {
  if (kind === "tier") return toList(tierOf(service));
  if (kind === "store") return toList(storeOf(service));
  if (kind === "image") return repositoriesOf(service.image);
  if (kind === "network") return service.networks.flatMap(({ key, network }) => [key, ...toList(network)]);
  if (kind === "profile") return service.profiles.map(({ value }) => value);
  return [service.name];
}

function toList(named: { readonly name: string } | undefined): readonly string[] {
  return named ? [named.name] : [];
}

function labelsOf({ labels }: Service): readonly (readonly [string, string])[] {
  return [...labels].map(([name, { value }]) => [name, value]);
}

/** The image's repository as written, and without Docker Hub's implied registry and folder. */
function repositoriesOf(image: Text | undefined): readonly string[] {
  const reference = image && (image.value || image.template.references[0]?.operand);
  if (!reference) return [];
  const repository = reference.replace(/@.*$/s, "").replace(/:[^/:]*$/, "");
  return [repository, repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "")];
}
