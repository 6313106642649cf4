/** `docker compose config` without Docker, for programs. */
import { type ResolvedConfig, renderResolution } from "./compose/render/resolution.ts";
import type { ResolveRequest } from "./compose/request.ts";
import { resolveProject } from "./compose/resolve.ts";
import { createSources } from "./compose/sources.ts";
import { createNodeDisk } from "./files/node-disk.ts";

/**
 * Resolves the project of a folder or of given files as `docker compose` does. Values are returned as they are,
 * secrets included.
 *
 * @returns What was resolved and what is wrong. Bad input is a problem, never an exception.
 */
export async function resolveConfig(request: ResolveRequest): Promise<ResolvedConfig> {
  // What a repository keeps is of no interest here, and asking takes time.
  const { tracking: _, ...files } = createNodeDisk();
  return renderResolution(resolveProject(request, createSources(files)));
}
