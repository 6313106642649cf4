/** Baselines written by hand. */

/** What the recommended rules find in `services: { web: { image: shop/web } }` of `compose.yaml`. */
export const tagEntry = {
  rule: "image-tag",
  file: "compose.yaml",
  service: "web",
  path: "services.web.image",
  subject: "shop/web",
} as const;

/** The text of a baseline, a line each entry, from line 4 on. */
export function baselineText(...entries: readonly object[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "findings": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
