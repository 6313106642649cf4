/** The types of the library as one file. */
import { generateDtsBundle } from "dts-bundle-generator";
import { fromRoot } from "../generated-file.ts";

/** The text of `index.d.ts`: everything that `src/index.ts` exports, and what it refers to. */
export function bundleTypes(): string {
  const [text] = generateDtsBundle(
    [{ filePath: fromRoot("src/index.ts"), output: { noBanner: true, exportReferencedTypes: false } }],
    { preferredConfigPath: fromRoot("tsconfig.json") },
  );
  if (text === undefined) throw new Error("dts-bundle-generator gave nothing for src/index.ts");
  return text;
}
