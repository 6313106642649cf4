/** The shapes of the built-in classes of secret. */
import { builtInSecrets } from "./built-in-secrets.ts";

/** They are known to compile, and to end on any text. */
export const BUILT_IN_SHAPES: ReadonlySet<string> = new Set(
  Object.values(builtInSecrets).flatMap(({ shapes = [] }) => shapes),
);

/** No shorter text has any of those shapes. */
export const SHORTEST_BUILT_IN = 24;
