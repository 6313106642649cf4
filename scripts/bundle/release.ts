/** What stands beside the code in `release/`: its package.json, the README, and the licences of the libraries inside. */
import { readdirSync } from "node:fs";
import { fromRoot, type GeneratedFile, readText } from "../generated-file.ts";

/**
 * The files of the published package that are not code.
 *
 * @param libraries The packages that the bundle holds.
 */
export function describeRelease(libraries: readonly string[]): readonly GeneratedFile[] {
  return [
    { path: "package.json", content: `${JSON.stringify(publishedManifest(), undefined, 2)}\n` },
    { path: "THIRD-PARTY-LICENSES.txt", content: libraries.map(describeLicense).join("\n") },
    ...["README.md", "CHANGELOG.md", "LICENSE", "CONTRIBUTING.md", ...pages()].map((path) => ({
      path,
      content: readText(path) ?? "",
    })),
  ];
}

/** What `explain` prints, and what the README links. */
function pages(): readonly string[] {
  const paths = readdirSync(fromRoot("docs"), { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".md")).map((path) => `docs/${path}`);
}

/** The repository's manifest without what only the repository needs. The libraries are inside, so none is declared. */
function publishedManifest(): Readonly<Record<string, unknown>> {
  const { name, version, description, keywords, license, engines } = readManifest("package.json");
  const bin = { "pmoves-lint": "cli.js" };
  const entry = (library: string) => ({ types: `./${library}.d.mts`, default: `./${library}.mjs` });
  const exports = {
    ".": entry("index"),
    "./testing": entry("testing"),
    "./schema/config.json": "./config.schema.json",
    "./package.json": "./package.json",
  };
  return { name, version, description, keywords, license, engines, bin, exports };
}

function describeLicense(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license } = readManifest(`${folder}/package.json`);
  const file = readdirSync(fromRoot(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? (readText(`${folder}/${file}`) ?? "") : ""}\n`;
}

function readManifest(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readText(path) ?? "{}");
}
