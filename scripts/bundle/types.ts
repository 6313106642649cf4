/** The types of the library, one file for each of its entries. */
import { generateDtsBundle } from "dts-bundle-generator";
import { fromRoot } from "../generated-file.ts";

/** The texts of the declarations by the name of the entry: everything that it exports, and what that refers to. */
export function bundleTypes(): ReadonlyMap<"index" | "testing", string> {
  const entries = ["index", "testing"] as const;
  const texts = generateDtsBundle(
    entries.map((name) => ({
      filePath: fromRoot(`src/${name}.ts`),
      output: { noBanner: true, exportReferencedTypes: false },
    })),
    { preferredConfigPath: fromRoot("tsconfig.json") },
  );
  return new Map(entries.map((name, index) => [name, texts[index] ?? ""]));
}
