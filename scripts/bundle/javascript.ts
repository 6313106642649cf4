/** The JavaScript of `dist/` and `release/`. The same sources give the same bytes on every machine. */

import { basename } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { fromRoot, type GeneratedFile, readText } from "../generated-file.ts";
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

const common = {
  absWorkingDir: fromRoot("."),
  entryPoints: { cli: "src/cli/bin.ts", index: "src/index.ts" },
  bundle: true,
  splitting: true,
  platform: "node",
  // `jsonc-parser` has a UMD module too, whose inner requires no bundler can follow.
  mainFields: ["module", "main"],
  format: "esm",
  target: "node20.19",
  outdir: "out",
  write: false,
  metafile: true,
  legalComments: "none",
  plugins: [versionOnly],
  logLevel: "warning",
} satisfies BuildOptions;

/** Our own code, joined and readable; the libraries stay imports. */
export async function compileDist(): Promise<readonly GeneratedFile[]> {
  return (await compile({ packages: "external" })).files;
}

/** Our code and the libraries, minified, and the names of the packages that went in. */
export async function compileRelease(): Promise<{
  readonly files: readonly GeneratedFile[];
  readonly libraries: readonly string[];
}> {
  const plugins = [...common.plugins, requireFiles];
  const code = await compile({ minify: true, banner: { js: REQUIRE }, plugins });
  const required = await compileRequired();
  const inputs = [code.metafile, ...required.metafiles].flatMap((metafile) => Object.keys(metafile.inputs));
  const packages = inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  return { files: [...code.files, ...required.files], libraries: [...new Set(packages)].sort() };
}

/** CommonJS libraries call `require` for Node's own modules, and an ES module has none. */
const REQUIRE = `import{createRequire as __require}from"node:module";const require=__require(import.meta.url);`;

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

async function compile(
  options: Pick<BuildOptions, "packages" | "minify" | "banner" | "plugins">,
): Promise<{ files: readonly GeneratedFile[]; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({ ...common, ...options });
  const names = nameChunks(metafile);
  const rename = (text: string) => text.replace(/[\w-]+-[A-Z0-9]{8}\.js/g, (name) => names.get(name) ?? name);
  const files = outputFiles.map(({ path, text }) => ({
    path: rename(basename(path)),
    content: rename(text),
    isExecutable: basename(path) === "cli.js",
  }));
  return { files, metafile };
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
