/**
 * The packages that `src/config/eslintrc.ts` requires when a config needs them. In `release/` each is a file of its
 * own beside the code, so that a run without a config never reads it.
 */
import { readFileSync } from "node:fs";
import { build, type Metafile, type Plugin } from "esbuild";
import { fromRoot, type GeneratedFile } from "../generated-file.ts";

const REQUIRED = { "eslintrc.cjs": "@eslint/eslintrc", "ajv.cjs": "ajv/dist/2020.js" } as const;

/** Makes the code require the files instead of the packages, by the `require` of the file that it becomes part of. */
export const requireFiles: Plugin = {
  name: "require-files",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/(?:eslintrc|ajv)\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /[\\/]src[\\/]config[\\/]eslintrc\.ts$/ }, ({ path }) => ({
      contents: replaceRequests(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The files that the code then requires, and what went into them. */
export async function compileRequired(): Promise<{
  readonly files: readonly GeneratedFile[];
  readonly metafiles: readonly Metafile[];
}> {
  const built = await Promise.all(Object.entries(REQUIRED).map(([path, entry]) => compilePackage(path, entry)));
  return { files: built.map(({ file }) => file), metafiles: built.map(({ metafile }) => metafile) };
}

async function compilePackage(path: string, entry: string): Promise<{ file: GeneratedFile; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fromRoot("."),
    stdin: { contents: `module.exports = require(${JSON.stringify(entry)});`, resolveDir: fromRoot("."), loader: "js" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    minify: true,
    write: false,
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    plugins: [trustConfigs],
  });
  return { file: { path, content: outputFiles[0]?.text ?? "" }, metafile };
}

/**
 * What `@eslint/eslintrc` loads and we never reach costs four fifths of its time: ajv 6 and its own schema of
 * configs (ours have been checked by then, by a validator compiled ahead), logs, readers of YAML and JavaScript.
 */
const trustConfigs: Plugin = {
  name: "trust-configs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, importer }) =>
      Object.hasOwn(STAND_INS, path) && FROM_ESLINTRC.test(importer) ? { path, namespace: "stand-in" } : undefined,
    );
    onLoad({ filter: /./, namespace: "stand-in" }, ({ path }) => ({ contents: STAND_INS[path] ?? "", loader: "js" }));
  },
};

const FROM_ESLINTRC = /[\\/]@eslint[\\/]eslintrc[\\/]/;

const STAND_INS: Readonly<Record<string, string>> = {
  ajv: `module.exports = class {
    constructor() { this._opts = {}; }
    addMetaSchema() {}
    compile() { return () => true; }
  };`,
  debug: "module.exports = () => () => {};",
  "node:assert": "module.exports = (ok, message) => { if (!ok) throw new Error(message); };",
  espree: "module.exports = {};",
  "js-yaml": "module.exports = {};",
};

function replaceRequests(source: string): string {
  const ownRequire = "const require = createRequire(import.meta.url);\n";
  if (!source.includes(ownRequire)) throw new Error("src/config/eslintrc.ts does not make its own 'require' any more.");
  return Object.entries(REQUIRED).reduce(
    (text, [path, entry]) => {
      const replaced = text.replace(`require("${entry}")`, `require("./${path}")`);
      if (replaced === text) throw new Error(`src/config/eslintrc.ts does not require '${entry}' any more.`);
      return replaced;
    },
    source.replace(ownRequire, ""),
  );
}
