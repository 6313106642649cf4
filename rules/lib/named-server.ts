/** The servers that texts name in URLs, as they stand when nothing sets the variables that have defaults. */
import type { Located, Location, Service, Text, Variable } from "../../src/rule.ts";
import { perService } from "./per-service.ts";
import { describeText, textsOf } from "./service-texts.ts";
import { hasDefault, type Reference, type Template } from "./template.ts";

/** A server in a text. */
export interface NamedServer {
  /** In lower case; empty for `host:port`. */
  readonly scheme: string;
  /** As written, without the brackets of an IPv6 address. */
  readonly host: string;
  /** Empty when none is written, or when a variable gives it. */
  readonly port: string;
  /** The host alone. */
  readonly at: Location;
}

/** A text of a service that may name servers. */
export interface ServerText {
  /** The variable's name; `command`, `entrypoint` or `healthcheck` for a part of those. */
  readonly name: string;
  readonly kind: "variable" | "command";
  readonly text: Text;
  readonly at: Located;
  /** What the text is, for messages. */
  readonly what: string;
}

/** A URL in a text of a service. */
export interface ServerUse extends ServerText {
  readonly server: NamedServer;
}

const URL_START = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*):\/\//gi;
const AUTHORITY = /^[^\s/?#"'`<>()\\|;]*/;
const HOST = /^(?:\[([\da-f:.]+)\]|([a-z\d_](?:[a-z\d_.-]*[a-z\d_])?))(?::(\d*))?$/i;
/** A whole text `host:port`. Smaller numbers are versions, as in `postgres:16`. */
const BARE = /^(?=.*[a-z])([a-z\d_](?:[a-z\d_.-]*[a-z\d_])?):(80|\d{3,5})$/i;
/** Stands for a variable without default: no character of a host. */
const FILLER = "\u{f8ff}";

/**
 * The texts that a running service is given: its variables, those of env files included, and its commands. Build
 * arguments are left out, for a build has networks of its own; so are examples, whose values are samples.
 */
export const serverTexts = perService((service): readonly ServerText[] => {
  const own = textsOf(service).flatMap((item) => {
    const { name, kind, text, at } = item;
    if (kind === "label" || (kind === "variable" && service.environment.get(name) !== at)) return [];
    return [{ name, kind, text, at, what: describeText(item, service) }];
  });
  const loaded = service.envFiles.some(({ content }) => content && !content.isExample)
    ? service.variables.values()
    : [];
  return [...own, ...[...loaded].flatMap((variable) => fileText(variable, service))];
});

/**
 * The servers of all URLs in a text, or that of a text which is `host:port` and no more. A host that a variable
 * without default gives is anyone's guess and left out.
 */
function serversIn(text: Text): readonly NamedServer[] {
  if (!/:\/\/|:[^:]*\d/.test(text.template.text)) return [];
  const { characters, offsetOf } = expandTemplate(text.template);
  const [, host = "", port = ""] = BARE.exec(characters) ?? [];
  const place = (start: number, end: number) => text.within(offsetOf(start), offsetOf(end - 1) + 1);
  if (host) return [{ scheme: "", host, port, at: place(0, host.length) }];
  return [...characters.matchAll(URL_START)].flatMap(({ 0: match, 1: scheme = "", index }) => {
    const from = index + match.length;
    const authority = readAuthority(characters.slice(from));
    const start = from + authority.lastIndexOf("@") + 1;
    return splitServers(characters.slice(start, from + authority.length)).flatMap(({ host, port, index: at }) => {
      const bare = host.replace(/^\[(.*)\]$/, "$1");
      return [{ scheme: scheme.toLowerCase(), host: bare, port, at: place(start + at, start + at + host.length) }];
    });
  });
}

/** The servers that the texts of a service name. */
export const serversOf = perService((service): readonly ServerUse[] =>
  serverTexts(service).flatMap((item) => serversIn(item.text).map((server) => ({ server, ...item }))),
);

function fileText(variable: Variable, service: Service): readonly ServerText[] {
  const { name, text, envFile } = variable;
  if (!text || !envFile || envFile.isExample) return [];
  return [{ name, kind: "variable", text, at: variable, what: `'${name}' of service '${service.name}'` }];
}

/** The text up to the end of host and port; a comma that begins another URL ends it. */
function readAuthority(text: string): string {
  const authority = AUTHORITY.exec(text)?.[0] ?? "";
  const next = /,[a-z][a-z\d+.-]*:$/i.exec(authority);
  return next && text.startsWith("//", authority.length) ? authority.slice(0, next.index) : authority;
}

/** `a:1,b:2`, as clients of clusters take it. */
function splitServers(text: string) {
  let index = 0;
  return text.split(",").flatMap((server) => {
    const at = index;
    index += server.length + 1;
    const [, address, name, port = ""] = HOST.exec(server.replace(new RegExp(`:${FILLER}+$`), "")) ?? [];
    if (address !== undefined) return [{ host: `[${address}]`, port, index: at }];
    return name === undefined ? [] : [{ host: name, port, index: at }];
  });
}

interface Expansion {
  readonly characters: string;
  /** The offset in the template's text of a character. */
  offsetOf(index: number): number;
}

/** The template with each reference replaced by its default or alternative, else by a filler. */
function expandTemplate({ text, references }: Template): Expansion {
  if (references.length === 0) return { characters: text, offsetOf: (index) => index };
  const characters: string[] = [];
  const offsets: number[] = [];
  const add = (character: string, offset: number) => {
    characters.push(character);
    offsets.push(offset);
  };
  const addText = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) add(text.charAt(at), at);
  };
  const addPart = (start: number, end: number, inside: readonly Reference[]) => {
    let at = start;
    for (const reference of inside) {
      addText(at, reference.start);
      const { operandStart, operand, nested, operator } = reference;
      if (hasDefault(reference) || operator.endsWith("+")) addPart(operandStart, operandStart + operand.length, nested);
      else add(FILLER, reference.start);
      at = reference.end;
    }
    addText(at, end);
  };
  addPart(0, text.length, references);
  return { characters: characters.join(""), offsetOf: (index) => offsets[index] ?? 0 };
}
