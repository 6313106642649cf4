/** Secrets inside texts: words that look like one, passwords of URLs, and what follows the name of one. */
import { isSecretName, MASK, type Secrets } from "../plan/secret-names.ts";
import { maskCommands } from "./command-passwords.ts";

/** The text with every secret in it replaced; the same text when there is none. Takes time in line with its length. */
export function maskWords(text: string, secrets: Secrets): string {
  if (secrets.classOfValue(text)) return MASK;
  const masked = text
    .replace(PRIVATE_KEY, MASK)
    .replace(URL_PASSWORD, `$1${MASK}@`)
    .replace(URL_USER, maskUser)
    .replace(AUTHORIZATION, `$1${MASK}`)
    .replace(USER_OPTION, `$1${MASK}`)
    .replace(WEBHOOK, `$1${MASK}`);
  return maskCommands(maskNamed(masked, secrets), MASK).replace(WORD, (word) =>
    secrets.classOfValue(word) ? MASK : word,
  );
}

/** True for an option of a command that takes `USER:PASSWORD`. */
export function isUserOption(name: string): boolean {
  return /^(?:-u|--user|--proxy-user)$/.test(name);
}

/** What follows the name of a secret, each name looked at once. */
function maskNamed(text: string, secrets: Secrets): string {
  let masked = "";
  let at = 0;
  for (const match of text.matchAll(NAME)) {
    const [whole, name = "", between = ""] = match;
    if (match.index < at || !isAssignment(name, between)) continue;
    const isParameter = /[?&]/.test(text.charAt(match.index - 1)) && SECRET_PARAMETERS.has(name.toLowerCase());
    if (!isParameter && !isSecretName(name, secrets)) continue;
    VALUE.lastIndex = match.index + whole.length;
    if (!VALUE.test(text)) continue;
    masked += text.slice(at, match.index) + whole + MASK;
    at = VALUE.lastIndex;
  }
  return masked + text.slice(at);
}

/** `name=`, `name: `, `"name":`, `x-name:` and `--name `, but not the `token:` of `./token:/run/token`. */
function isAssignment(name: string, between: string): boolean {
  if (between.includes("=")) return true;
  if (!between.includes(":")) return name.startsWith("-");
  return between.length > 1 || /^x-/i.test(name);
}

function maskUser(whole: string, scheme: string, user: string): string {
  const isWord = /^https?:/i.test(scheme) ? user === "git" : /^[a-z][a-z_-]{0,14}$/.test(user);
  return isWord || /^\$(?:\w+|\{\w+\})$/.test(user) ? whole : `${scheme}${MASK}@`;
}

/** Names that take a secret in the query of a URL. */
const SECRET_PARAMETERS: ReadonlySet<string> = new Set(["key", "sig", "signature", "auth", "code", "credential"]);
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----.*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)/gs;
const URL_PASSWORD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:)([^\s/?#'"`,]+)@/gi;
const URL_USER = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/)([^\s/?#@:'"`,]+)@/gi;
const AUTHORIZATION =
  /(\bauthorization\\?["']?[ \t]*[:=][ \t]*\\?["']?|\bbearer[ \t]+(?=\S{6})|\bBasic[ \t]+(?=\S{6}))[^"'`\r\n\\]+/gi;
const USER_OPTION = /((?<![\w-])(?:-u|--user|--proxy-user)[= \t]*["']?[^\s:"']+:)[^\s"']+/g;
/** The path of an address to which whoever knows it may post. */
const WEBHOOK =
  /(https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks)\/)[^\s"'`$?]{8,}/gi;
/** A whole run of name characters and what may stand between a name and its value. */
const NAME = /(?<![\w.-])([\w.-]+)(?![\w.-])(\\?["']?[ \t]*[=:][ \t]*|\s+)/g;
/** A quoted text, or what is before the next blank, quote or `;name=`. */
const VALUE = /\\"(?:[^"\\]|\\(?!"))*|"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"']+?(?=[;,&][\w -]{1,64}=|[\s"']|$)/sy;
const WORD = /[^\s"'`=,;()<>]{8,}/g;
