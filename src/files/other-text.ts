/** Tells what only has the name of a Compose file, such as an app's own `compose.yaml`. */
import { nearestOf } from "../text/nearest.ts";

/** Compose's top-level elements (Compose spec, 02-model). `name` is left out: too many other formats have one. */
const ELEMENTS = ["services", "networks", "volumes", "configs", "secrets", "models", "include", "version"] as const;

/**
 * Whether a text is surely no Compose file: its lines at the margin are keys, none of them is an element of Compose, looks
 * like one that was mistyped or is an extension, and nothing below is the `image` or `build` of a service.
 */
export function isOtherText(text: string): boolean {
  const keys = [...text.matchAll(/^[^\s#-].*$/gm)].map(([line]) => /^["']?([\w.$-]+)["']?\s*:(?:\s|$)/.exec(line)?.[1]);
  const others = keys.filter((key) => key !== "name");
  return others.length > 0 && others.every(isForeign) && !/^[\s-]+["']?(?:image|build)\b/m.test(text);
}

function isForeign(key: string | undefined): boolean {
  return key !== undefined && !key.startsWith("x-") && nearestOf(key, ELEMENTS) === undefined;
}
