/** Names that take a secret, wherever they stand. */
import type { Plan } from "./plan.ts";

/** What tells secrets from other names and values. */
export type Secrets = Pick<Plan, "classOfName" | "classOfValue">;

/** What is printed in place of a secret. */
export const MASK = "********";

/**
 * True for the name of a variable, option, header, label or attribute that takes a secret: `API_KEY`, `--api-key`,
 * `x-api-key`. Upper and lower case are one, and so are `-`, `.` and `_`.
 */
export function isSecretName(name: string, { classOfName }: Secrets): boolean {
  const end = name.slice(-LONGEST_NAME);
  if (classOfName(end)) return true;
  const bare = end.replace(/^-+/, "").replace(/[.-]/g, "_");
  if (SECRET_NAMES.has(bare.toLowerCase())) return true;
  const words = bare.replace(/([a-z\d])(?=[A-Z])/g, "$1_");
  return classOfName(bare.toUpperCase()) !== undefined || classOfName(words.toUpperCase()) !== undefined;
}

/** Globs of secret names look at the end of a name, and a longer text is none. */
const LONGEST_NAME = 128;
/** Names that no variable of a secret has: options of Redis, attributes of connection strings, headers. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  "requirepass",
  "masterauth",
  "pwd",
  "accountkey",
  "sharedaccesskey",
  "sharedaccesssignature",
  "authorization",
  "proxy_authorization",
]);
