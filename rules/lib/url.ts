/** URLs inside values. `${…}` may stand anywhere in them, so they are read as text and not by a URL parser. */
import { hasDefault, type Part, partsOf, piecesOf, type Template } from "./template.ts";

/** The parts of a URL that say which server it names, in lower case. */
export interface Server {
  /** Empty for `host:port`. */
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
}

/** The password of a URL in a template, by offsets in the template's text. */
export interface UrlPassword {
  readonly start: number;
  readonly end: number;
  /** `literal`: text that is always used; `default`: used when some variable is not set; `variable`: no text at all. */
  readonly kind: "literal" | "default" | "variable";
}

const SERVER = /^([a-z][a-z\d+.-]*):\/\/(?:[^\s/?#]*@)?(\[[^\]\s]*\]|[^\s/?#:@]+)(?::(\d*))?(?=[/?#]|$)/i;
const BARE_SERVER = /^()([\w.-]+):(\d+)(?=[/?#]|$)/;
const USUAL_PORTS: Readonly<Record<string, string>> = { http: "80", https: "443", ws: "80", wss: "443" };
const CREDENTIALS = /(?<![a-z\d+.-])[a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:([^\s/?#'"`,]*)@/dgi;
const URL_HEAD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*):\/\/([^\s/?#'"`,]*)/gi;
/** What a shell in the container, or another tool, will put there. */
const FILLED_LATER = /\$\$(?:\{[^}]*\}|\([^)]*\)|\w+)|\{\{.*?\}\}|<[^<>]*>|%[({]\w+[)}]s?/g;
const FILLER = "\u{f8ff}";

/** Reads the server that a URL or `host:port` names; undefined when the text is neither. */
export function parseServer(text: string): Server | undefined {
  const match = SERVER.exec(text) ?? BARE_SERVER.exec(text);
  if (!match) return undefined;
  const [, scheme = "", host = "", port = ""] = match.map((part = "") => part.toLowerCase());
  return { scheme, host, port: port || (USUAL_PORTS[scheme] ?? "") };
}

/** The names of the parts in which two servers differ; empty when they are the same. */
export function differencesOf(one: Server, other: Server): readonly (keyof Server)[] {
  return (["scheme", "host", "port"] as const).filter((part) => one[part] !== other[part]);
}

/** The passwords of all URLs in a template, defaults included. Usernames and empty passwords are none. */
export function urlPasswords(template: Template): readonly UrlPassword[] {
  if (!template.text.includes("://")) return [];
  return partsOf(template).flatMap((part, index) => {
    const masked = maskPart(template, part);
    return [...masked.matchAll(CREDENTIALS)].flatMap((match) => {
      const [start = 0, end = 0] = match.indices?.[1] ?? [];
      const range = { start: part.start + start, end: part.start + end };
      const kind = passwordKind(template, range, masked.slice(start, end));
      if (start === end) return [];
      return [{ ...range, kind: kind === "literal" && index > 0 ? "default" : kind }];
    });
  });
}

/** The URLs with one of the schemes that name a server and no user, by offsets in the template's text. */
export function urlsWithoutUser(
  template: Template,
  schemes: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  return partsOf(template).flatMap((part) =>
    [...maskPart(template, part).matchAll(URL_HEAD)].flatMap(({ 0: url, 1: scheme = "", 2: server = "", index }) => {
      const isOpen = server !== "" && !server.startsWith(FILLER) && !server.includes("@");
      const start = part.start + index;
      return isOpen && schemes.includes(scheme.toLowerCase()) ? [{ start, end: start + url.length }] : [];
    }),
  );
}

function passwordKind(template: Template, { start, end }: Omit<UrlPassword, "kind">, masked: string) {
  if (masked.replaceAll(FILLER, "") !== "") return "literal";
  const hasText = piecesOf(template).some((piece) => {
    const innermost = piece.within.at(-1);
    return piece.start >= start && piece.start < end && innermost && hasDefault(innermost) && piece.text.trim() !== "";
  });
  return hasText ? "default" : "variable";
}

/** The part with everything that is not literal text replaced by as many fillers. */
function maskPart(template: Template, part: Part): string {
  let masked = "";
  let from = part.start;
  for (const { start, end } of part.references) {
    masked += template.text.slice(from, start) + FILLER.repeat(end - start);
    from = end;
  }
  masked += template.text.slice(from, part.end);
  return masked.replace(FILLED_LATER, (match) => FILLER.repeat(match.length));
}
