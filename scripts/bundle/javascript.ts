/** The JavaScript of `dist/` and `release/`. The same sources give the same bytes on every machine. */

import { basename } from "node:path";
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from "esbuild";
import { fromRoot, type GeneratedFile, readText } from "../generated-file.ts";
import { startFromCache } from "./code-cache.ts";
import { compileRequired, requireFiles } from "./required.ts";

/** Of package.json only the version goes in, so that no other change of it makes `dist/` stale. */
const versionOnly: Plugin = {
  name: "version-only",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (path !== fromRoot("package.json")) return undefined;
      const { version } = JSON.parse(readText("package.json") ?? "{}");
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};

/**
 * The build of `yaml` that asks the environment nothing: the one for Node looks up a variable for its own debugging at
 * every token, a tenth of parsing.
 */
const quietYaml: Plugin = {
  name: "quiet-yaml",
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: fromRoot("node_modules/yaml/browser/index.js") }));
  },
};

const common = {
  absWorkingDir: fromRoot("."),
  bundle: true,
  platform: "node",
  // `jsonc-parser` has a UMD module too, whose inner requires no bundler can follow.
  mainFields: ["module", "main"],
  target: "node20.19",
  outdir: "out",
  write: false,
  metafile: true,
  legalComments: "none",
  plugins: [versionOnly],
  logLevel: "warning",
} satisfies BuildOptions;

/** Our own code, joined and readable, in parts that are loaded when needed; the libraries stay imports. */
export async function compileDist(): Promise<readonly GeneratedFile[]> {
  const entryPoints = { cli: "src/cli/bin.ts", index: "src/index.ts", testing: "src/testing.ts" };
  const options = { entryPoints, splitting: true, format: "esm", packages: "external" } as const;
  const { outputFiles, metafile } = await build({ ...common, ...options });
  const names = nameChunks(metafile);
  const rename = (text: string) => text.replace(/[\w-]+-[A-Z0-9]{8}\.js/g, (name) => names.get(name) ?? name);
  return outputFiles.map(toFile).map((file) => ({ ...file, path: rename(file.path), content: rename(file.content) }));
}

/**
 * Our code and the libraries, minified, and the names of the packages that went in. The command line is CommonJS,
 * which Node starts faster than the same code as ES modules, and from which V8's compiled code can be kept.
 */
export async function compileRelease(): Promise<{
  readonly files: readonly GeneratedFile[];
  readonly libraries: readonly string[];
}> {
  const release = { ...common, minify: true, plugins: [...common.plugins, quietYaml, requireFiles] };
  const cli = await build({
    ...release,
    entryPoints: { cli: "src/cli/bin.ts" },
    format: "cjs",
    banner: { js: `const moduleUrl=require("node:url").pathToFileURL(__filename).href;` },
    define: { "import.meta.url": "moduleUrl" },
  });
  const index = await build({
    ...release,
    entryPoints: { index: "src/index.ts", testing: "src/testing.ts" },
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    banner: { js: `import{createRequire}from"node:module";const require=createRequire(import.meta.url);` },
  });
  const required = await compileRequired();
  const metafiles = [cli.metafile, index.metafile, ...required.metafiles];
  const packages = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  const program = cli.outputFiles.map(toFile).flatMap(startFromCache);
  const files = [...program, ...index.outputFiles.map(toFile), ...required.files];
  return { files, libraries: [...new Set(packages)].sort() };
}

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function toFile({ path, text }: OutputFile): GeneratedFile {
  return { path: basename(path), content: text, isExecutable: basename(path) === "cli.js" };
}

/**
 * esbuild names chunks by a hash of what they hold, so that each change would rename files in git. Lazily loaded
 * modules keep their own name here, and shared parts are numbered in the order of their first source file.
 */
function nameChunks({ outputs }: Metafile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared: { readonly name: string; readonly first: string }[] = [];
  for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
    const name = basename(path);
    if (entryPoint) names.set(name, name.replace(/-[A-Z0-9]{8}\.js$/, ".js"));
    else shared.push({ name, first: Object.keys(inputs).sort()[0] ?? "" });
  }
  shared.sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const [index, { name }] of shared.entries()) names.set(name, `shared-${index + 1}.js`);
  return names;
}
