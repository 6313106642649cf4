/** Selectors: how a plan names services. */
import type { Service, Text } from "../compose/model.ts";
import { matchesGlob } from "./glob.ts";
import type { ServiceSelectors } from "./plan-data.ts";

/** What a selector may ask of the rest of the plan. */
export interface Membership {
  tierOf(service: Service): { readonly name: string } | undefined;
  storeOf(service: Service): { readonly name: string } | undefined;
}

/**
 * Whether any of the selectors names the service: its name, a glob, `tier:NAME`, `store:NAME` or `image:GLOB`.
 *
 * @param selectors As the plan states them.
 * @param service The service.
 * @param membership The tiers and stores that `tier:` and `store:` refer to.
 */
export function selectsService(selectors: ServiceSelectors, service: Service, membership: Membership): boolean {
  return selectors.some((selector) => {
    const { kind, glob } = parseSelector(selector);
    if (kind === "tier") return matchesName(glob, membership.tierOf(service)?.name);
    if (kind === "store") return matchesName(glob, membership.storeOf(service)?.name);
    if (kind === "image") return repositoriesOf(service.image).some((repository) => matchesGlob(glob, repository));
    return matchesGlob(glob, service.name);
  });
}

/** Splits a selector into what it asks about and the glob. Service names hold no colon, so the prefix is certain. */
export function parseSelector(selector: string): {
  readonly kind: "name" | "tier" | "store" | "image";
  readonly glob: string;
} {
  const [, kind, glob] = /^(tier|store|image):(.*)$/s.exec(selector) ?? [];
  if (glob !== undefined && (kind === "tier" || kind === "store" || kind === "image")) return { kind, glob };
  return { kind: "name", glob: selector };
}

function matchesName(glob: string, name: string | undefined): boolean {
  return name !== undefined && matchesGlob(glob, name);
}

/** The image's repository as written, and without Docker Hub's implied registry and folder. */
function repositoriesOf(image: Text | undefined): readonly string[] {
  const reference = image && (image.value || image.template.references[0]?.operand);
  if (!reference) return [];
  const repository = reference.replace(/@.*$/s, "").replace(/:[^/:]*$/, "");
  return [repository, repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "")];
}
