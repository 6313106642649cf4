/** Dollar signs that were meant literally and that Compose takes for variables. */
import type { EnvFile, Location, Plan, Project, Service, Variable } from "../../src/rule.ts";
import { effectiveEntries } from "./env-file.ts";
import { describeText, type ServiceText, textsOf } from "./service-texts.ts";
import type { Reference, Template } from "./template.ts";

/** A `$` and the letters after it, which Compose takes out of a value. */
export interface LostText {
  readonly at: ServiceText["at"];
  readonly range: Location;
  readonly name: string;
  /** The value's holder, for messages. */
  readonly what: string;
}

/** `$apr1$…`, `$2y$10$…`, `$argon2id$…`: the hash of a password, not escaped. */
const HASH = /(?<!\$)\$(?:apr1|[1256y]|2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*)\$(?!\$)/;
/** What stands before a variable that belongs there: a separator, a quote or a bracket. */
const SEPARATOR = /[\s/:=,;@|&"'`()[\]{}<>_-]$/;

/** The lost texts of an env file; an example's values are samples. */
export function lostInEnvFile(file: EnvFile, { envFiles }: Project, plan: Plan): readonly LostText[] {
  if (file.isExample) return [];
  // What no env file sets comes from the shell, where it is there by chance.
  const names = new Set([...envFiles.values()].flatMap(({ entries }) => entries).map(({ name }) => name));
  return effectiveEntries(file).flatMap((entry) => {
    const reference = findLost(entry, plan, ({ name, value }) => value !== undefined && names.has(name));
    return reference ? [createLost({ ...entry, at: entry }, `'${entry.name}'`, reference)] : [];
  });
}

/** The lost texts of a service's variables and labels. */
export function lostInService(service: Service, plan: Plan): readonly LostText[] {
  return textsOf(service).flatMap((item) => {
    if (item.kind === "command") return [];
    const reference = findLost(item, plan, ({ value }) => value !== undefined);
    return reference ? [createLost(item, describeText(item, service), reference)] : [];
  });
}

type Holder = Pick<Variable, "name" | "text">;

function findLost(
  { name, text }: Holder,
  plan: Plan,
  isMeant: (reference: Reference) => boolean,
): Reference | undefined {
  if (!text) return undefined;
  const { template } = text;
  const bare = template.references.filter(({ start }) => template.text[start + 1] !== "{");
  if (bare.length === 0) return undefined;
  const lost = bare.filter((reference) => !isMeant(reference));
  if (HASH.test(template.text)) return lost[0];
  return lost.find((reference) => isPartOfText(reference, template, plan.classOfName(name) !== undefined));
}

/** Whether a reference continues the text before it, as no path, URL or list does. */
function isPartOfText({ name, start }: Reference, { text, references }: Template, isSecret: boolean): boolean {
  const before = text.slice(0, start);
  const isGlued = before !== "" && !SEPARATOR.test(before) && !references.some(({ end }) => end === start);
  if (!/[a-z]/.test(name)) return isSecret && isGlued;
  return isGlued ? isSecret || /[A-Za-z0-9]$/.test(before) : isSecret && before === "";
}

function createLost(
  { name, text, at }: Holder & Pick<LostText, "at">,
  what: string,
  { start, end }: Reference,
): LostText {
  return { at, range: text ? text.within(start, end) : at.at, name, what };
}
