/** Secrets written into a value: which text of it is one, and why. */
import type { Plan, SecretClass } from "../../src/rule.ts";
import type { ServiceText } from "./service-texts.ts";
import { hasDefault, type Piece, piecesOf, type Template } from "./template.ts";
import { urlPasswords } from "./url.ts";

export interface SecretText {
  /** `literal`: always used; `default`: used when a variable is not set; `shape`: the text itself looks like a key. */
  readonly kind: "literal" | "default" | "shape";
  readonly secretClass: SecretClass;
  /** The variable that is a secret by its name; for a shape, what holds the text. */
  readonly name: string;
  /** The variable whose default it is; `name` itself otherwise. */
  readonly reference: string;
  /** Offsets in the template's text. */
  readonly start: number;
  readonly end: number;
}

const SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|auto|required|optional)$/i;
const SMALL_NUMBER = /^\d{1,5}$/;
const NAMES_PASSWORD = /(?:PASS|PASSWORD|PASSWD|PASSPHRASE|PWD|PIN|SECRET)$/i;
const FILE = /^(?:~|\.{1,2})?(?:\/[\w.@-]+){2,}\/?$|^\/run\/secrets\/|^\S*\/\S*\.[a-z]{2,5}$/;
const FILLED_LATER =
  /^(?:\$\$(?:\{.*\}|\(.*\)|\w+)|\{\{.*\}\}|<[^<>]*>|%\w+%|%[({]\w+[)}]s?|__\w+__|@\w+@|sk-x{3,}|op:\/\/.*|vault:.*|ENC\[.*\])$/s;
/** The password of `Server=db;User=shop;Password=…`. */
const ATTRIBUTE = /(?<=^|[;"'])[ \t]*(?:password|pwd)[ \t]*=[ \t]*([^;"'\r\n]+)/dgi;
const LINE = /\S(?:.*\S)?/g;
const WORD = /[^\s"'`=,;()<>]{8,}/g;

/**
 * The secrets written into a text: the value or a default of a variable that is a secret by name, and any word that
 * has the shape of a secret. Passwords in URLs are left to the rule `url-credentials`.
 */
export function secretsIn(item: ServiceText, plan: Plan): readonly SecretText[] {
  const { template } = item.text;
  const passwords = urlPasswords(template);
  const pieces = piecesOf(template).filter(
    ({ start, text }) => !passwords.some((password) => start < password.end && start + text.length > password.start),
  );
  const found = pieces.flatMap(
    (piece) =>
      secretByName(item, piece, plan) ?? secretByAttribute(item, piece, plan) ?? secretByShape(item, piece, plan) ?? [],
  );
  return [...new Map(found.toReversed().map((secret) => [secret.name, secret])).values()].toReversed();
}

/** Whether a text, given to a variable that is a secret by name, is one: not a switch, a path, a URL or a reference. */
export function isSecretText(name: string, text: string): boolean {
  const value = text.trim().replace(/^(["'])(.*)\1$/s, "$2");
  if (value === "" || SWITCH.test(value) || FILE.test(value) || FILLED_LATER.test(value)) return false;
  if (value.includes("://")) return false;
  return !SMALL_NUMBER.test(value) || NAMES_PASSWORD.test(name);
}

function secretByName(item: ServiceText, piece: Piece, plan: Plan): SecretText | undefined {
  const { template } = item.text;
  const innermost = piece.within.at(-1);
  const own = item.kind === "variable" ? plan.classOfName(item.name) : undefined;
  const range = { start: piece.start, end: piece.start + piece.text.length };
  if (!innermost) {
    if (!own || template.references.length > 0 || !isSecretText(item.name, piece.text)) return undefined;
    return { kind: "literal", secretClass: own, name: item.name, reference: item.name, ...range };
  }
  if (!hasDefault(innermost) || innermost.operand.includes("://")) return undefined;
  const named = own && isOneReference(template) ? item.name : secretNameOf(piece, plan);
  const secretClass = named === undefined ? undefined : plan.classOfName(named);
  if (named === undefined || !secretClass || !isSecretText(named, piece.text)) return undefined;
  return { kind: "default", secretClass, name: named, reference: innermost.name, ...range };
}

/** The innermost variable that is a secret by name, of those whose default the piece belongs to. */
function secretNameOf(piece: Piece, plan: Plan): string | undefined {
  return piece.within.findLast(({ name }) => plan.classOfName(name))?.name;
}

/** The password among the attributes of a connection. One attribute alone may be of anything. */
function secretByAttribute({ name }: ServiceText, piece: Piece, plan: Plan): SecretText | undefined {
  if (!/;[ \t]*\w|\w[ \t]*;/.test(piece.text)) return undefined;
  const secretClass = plan.classOfName("DB_PASSWORD");
  if (!secretClass) return undefined;
  for (const { 1: password = "", indices } of piece.text.matchAll(ATTRIBUTE)) {
    const [start = 0, end = 0] = indices?.[1] ?? [];
    if (!isSecretText("PASSWORD", password)) continue;
    return { kind: "shape", secretClass, name, reference: name, start: piece.start + start, end: piece.start + end };
  }
  return undefined;
}

function secretByShape(item: ServiceText, piece: Piece, plan: Plan): SecretText | undefined {
  for (const { 0: words, index } of [...piece.text.matchAll(LINE), ...piece.text.matchAll(WORD)]) {
    const secretClass = plan.classOfValue(words);
    const start = piece.start + index;
    const { name } = item;
    if (secretClass) return { kind: "shape", secretClass, name, reference: name, start, end: start + words.length };
  }
  return undefined;
}

function isOneReference({ text, references }: Template): boolean {
  const [only] = references;
  return references.length === 1 && only?.start === 0 && only.end === text.length;
}
