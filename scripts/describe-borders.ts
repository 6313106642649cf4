/** The table of docs/architecture.md that says which layer may import which. */
import { borders } from "../test/support/borders.ts";

/** A row for each border, in the order in which they are tried. */
export function describeBorders(): string {
  const rows = borders.map(({ of, mayImport, mayImportTypes = [] }) =>
    ["", code([of]), code(mayImport), code(mayImportTypes), ""].join(" | ").trim(),
  );
  return ["| of | may import | and the types of |", "| --- | --- | --- |", ...rows].join("\n");
}

function code(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.map((name) => `\`${name}\``).join(", ");
}
