/** The lists that `config` prints in place of the whole project. */
import type { Mapping } from "../compose/tree.ts";
import { maskTemplate } from "../explain/mask.ts";
import { findUsedVariables, type UsedVariable } from "../explain/used-variables.ts";
import { printable } from "../lint/message.ts";
import type { Secrets } from "../plan/secret-names.ts";
import { toJsonText } from "../report/json-text.ts";

type Format = "yaml" | "json";

/** Names, a line each or as a JSON array. */
export function printNames(names: readonly string[], format: Format): string {
  return format === "json" ? toJsonText(names, 2) : names.map((name) => `${printable(name)}\n`).join("");
}

/** The variables of a model as a table or as JSON; defaults of secrets masked, unless `secrets` is undefined. */
export function printVariables(model: Mapping, format: Format, secrets: Secrets | undefined): string {
  const variables = findUsedVariables(model).map((variable) => (secrets ? maskVariable(variable, secrets) : variable));
  if (format === "json") return toJsonText(variables, 2);
  return printTable([
    ["NAME", "REQUIRED", "DEFAULT VALUE", "ALTERNATE VALUE"],
    ...variables.map(({ name, required, defaultValue, alternateValue }) => {
      return [name, String(required), printable(defaultValue), printable(alternateValue)];
    }),
  ]);
}

function maskVariable(variable: UsedVariable, secrets: Secrets): UsedVariable {
  const { name, defaultValue, alternateValue } = variable;
  const mask = (text: string) => (text === "" ? text : maskTemplate(text, secrets, name));
  return { ...variable, defaultValue: mask(defaultValue), alternateValue: mask(alternateValue) };
}

function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   "));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
