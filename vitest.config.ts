import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

/** These packages name source maps whose sources they do not ship: hundreds of warnings, and nothing to gain. */
const withoutSourceMaps: Plugin = {
  name: "without-source-maps",
  load: (id) =>
    /\/@actions\/.*\.js$/.test(id) ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "") : undefined,
};

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  plugins: [withoutSourceMaps],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Vitest leaves one processor free, which of two is half of them.
    maxWorkers: "100%",
    // GitHub's language service imports JSON in a way that Node refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});
