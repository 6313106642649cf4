/** Secrets in env files that look as if someone uses them, as opposed to samples and development defaults. */
import type { Plan, SecretClass, Variable } from "../../src/rule.ts";
import { isSecretText } from "./secret-text.ts";
import { urlPasswords } from "./url.ts";

const SHORTEST = 8;
const FEWEST_CHARACTERS = 7;
/** In text this long, a short word can stand by chance. */
const LONG = 32;
const SAMPLE =
  /change|your|example|sample|placeholder|dummy|replace|insert|redacted|fixme|made.?up|x{4}|\*{3}|\.{3}|_here|0{6}|1234|abcd/i;
const DEFAULT =
  /password|passwd|passphrase|pass|secret|admin|root|user|test|demo|fake|default|local|devel|debug|docker|compose|postgres|mysql|maria|mongo|redis|rabbit|guest|qwerty|letmein|welcome|hello|foobar|super|strong|safe|todo|some|this|must|should|random|key|token|app|site/i;

/**
 * The class of the secret that an env file gives a variable, when it looks real: a value with the shape of a key, or
 * a value too irregular for a sample in a variable that is a secret by name, or as the password of a URL.
 */
export function realSecretClass({ name, text }: Variable, plan: Plan): Pick<SecretClass, "name"> | undefined {
  if (!text) return undefined;
  const { template, value } = text;
  const [password] = urlPasswords(template).filter(({ kind }) => kind === "literal");
  if (password) {
    return looksReal(template.text.slice(password.start, password.end)) ? { name: "URL password" } : undefined;
  }
  if (template.references.length > 0 || SAMPLE.test(value)) return undefined;
  const byShape = plan.classOfValue(value);
  if (byShape) return byShape;
  return isSecretText(name, value) && looksReal(value) ? plan.classOfName(name) : undefined;
}

function looksReal(text: string): boolean {
  if (text.length < SHORTEST || /\s/.test(text) || SAMPLE.test(text)) return false;
  if (text.length < LONG && DEFAULT.test(text)) return false;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && new Set(text).size >= FEWEST_CHARACTERS;
}
