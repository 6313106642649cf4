/** Secrets inside texts: words that look like one, passwords of URLs, and what follows the name of one. */
import type { Plan } from "../plan/plan.ts";

/** What tells secrets from other names and values. */
export type Secrets = Pick<Plan, "classOfName" | "classOfValue">;

/** What is printed in place of a secret. */
export const MASK = "********";

/** The text with every secret in it replaced; the same text when there is none. */
export function maskWords(text: string, secrets: Secrets): string {
  if (secrets.classOfValue(text)) return MASK;
  return text
    .replace(PRIVATE_KEY, MASK)
    .replace(URL_PASSWORD, `$1${MASK}@`)
    .replace(NAMED, (whole, name: string, between: string) =>
      isSecretName(name, secrets) ? `${name}${between}${MASK}` : whole,
    )
    .replace(WORD, (word) => (secrets.classOfValue(word) ? MASK : word));
}

/** True for the name of a variable or of a command's option that takes a secret: `API_KEY`, `--api-key`. */
export function isSecretName(name: string, { classOfName }: Secrets): boolean {
  if (classOfName(name)) return true;
  if (!name.startsWith("-")) return false;
  const option = name.replace(/^-+/, "");
  return SECRET_OPTIONS.has(option) || classOfName(option.toUpperCase().replaceAll("-", "_")) !== undefined;
}

/** Options of Redis, which are no words that a variable's name would have. */
const SECRET_OPTIONS: ReadonlySet<string> = new Set(["requirepass", "masterauth"]);
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----.*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)/gs;
const URL_PASSWORD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:)([^\s/?#'"`,]+)@/gi;
const NAMED = /(?<![\w-])(-{0,2}[A-Za-z_][\w.-]*)(=|(?<=-\S*)\s+)("[^"]*"|'[^']*'|[^\s"']+)/g;
const WORD = /[^\s"'`=,;()<>]{8,}/g;
