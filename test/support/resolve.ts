/** Inline projects, resolved in memory. */
import { createProject } from "../../src/compose/create-project.ts";
import type { Project, Service } from "../../src/compose/model.ts";
import { type ResolvedConfig, renderResolution } from "../../src/compose/render/resolution.ts";
import type { ResolveRequest } from "../../src/compose/request.ts";
import { type Resolution, resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import type { Location } from "../../src/text/source.ts";
import { memoryFiles } from "./memory-files.ts";

/** `compose.yaml`, or several files by path relative to `/app`. */
export type InlineFiles = string | Readonly<Record<string, string>>;

export function resolveInline(files: InlineFiles, request: Partial<ResolveRequest> = {}): Resolution {
  const texts = typeof files === "string" ? { "compose.yaml": files } : files;
  const absolute = Object.entries(texts).map(([path, text]) => [path.startsWith("/") ? path : `/app/${path}`, text]);
  return resolveProject({ cwd: "/app", ...request }, createSources(memoryFiles(Object.fromEntries(absolute))));
}

export function projectOf(files: InlineFiles, request: Partial<ResolveRequest> = {}): Project {
  return createProject(resolveInline(files, request));
}

/** The only service of a project, or the one named `web`. */
export function serviceOf(files: InlineFiles, request: Partial<ResolveRequest> = {}): Service {
  const { services } = projectOf(files, request);
  const service = services.get("web") ?? [...services.values()][0];
  if (!service) throw new Error("the project has no service");
  return service;
}

export function configOf(files: InlineFiles, request: Partial<ResolveRequest> = {}): ResolvedConfig {
  return renderResolution(resolveInline(files, request));
}

/** What the file writes at a place. */
export function written({ file, start, end }: Location): string {
  return file.text.slice(start, end);
}

/** Problems as `kind: text at the place`, in order. */
export function problemsOf(files: InlineFiles, request: Partial<ResolveRequest> = {}): readonly string[] {
  return resolveInline(files, request).problems.map(({ kind, at }) => `${kind}: ${written(at)}`);
}
