/** The built-in reports by name. Each is loaded when it is asked for, so that one costs no other. */
import type { Reporter } from "./reporter.ts";

export const reporters: ReadonlyMap<string, () => Promise<Reporter>> = new Map([
  ["stylish", async (): Promise<Reporter> => (await import("./stylish.ts")).reportStylish],
  ["json", async (): Promise<Reporter> => (await import("./json.ts")).reportJson],
  ["sarif", async (): Promise<Reporter> => (await import("./sarif/log.ts")).reportSarif],
  ["compact", async (): Promise<Reporter> => (await import("./compact.ts")).reportCompact],
  ["github", async (): Promise<Reporter> => (await import("./github.ts")).reportGithub],
  ["gitlab", async (): Promise<Reporter> => (await import("./gitlab.ts")).reportGitlab],
  ["junit", async (): Promise<Reporter> => (await import("./junit.ts")).reportJunit],
  ["checkstyle", async (): Promise<Reporter> => (await import("./checkstyle.ts")).reportCheckstyle],
  ["rdjson", async (): Promise<Reporter> => (await import("./rdjson.ts")).reportRdjson],
  ["markdown", async (): Promise<Reporter> => (await import("./markdown.ts")).reportMarkdown],
]);
