/** `ports: ["127.0.0.1:8080:80/tcp"]`. */
import { scalarText } from "../../yaml/scalar.ts";
import { derivedScalar } from "../derive.ts";
import type { TextRange } from "../grammar/parsed.ts";
import { type PortEntry, type PortPlaces, parsePorts } from "../grammar/port.ts";
import { locatePart, partOf } from "../part.ts";
import { isScalar, isSequence } from "../parts.ts";
import type { Scalar, Tree } from "../tree.ts";
import { expandItems, expandShort, type FormContext, type ToLongForm, unreadable, unreadablePart } from "./form.ts";

/** Each text is one long form a container port; a number is a container port. */
export const toPorts: ToLongForm = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  let count = 0;
  return expandItems(tree, path, (item, at) => {
    if (count > MOST_PORTS) return [];
    const ports = isScalar(item) ? toPort(item, at, context) : [item];
    count += ports.length;
    if (count > MOST_PORTS)
      context.report(unreadable(item, at, "These are more ports than a machine has. Publish fewer."));
    return ports;
  });
};

/** Twice what one address has; a list of ranges must not fill the memory. */
const MOST_PORTS = 2 ** 17;

function toPort(item: Scalar, path: string, { report, keepsUnreadable }: FormContext): readonly Tree[] {
  if (item.type !== "string" && item.type !== "int") {
    report(unreadable(item, path, "A port is a number or a text such as `8080:80`."));
    return [];
  }
  const parsed = parsePorts(scalarText(item));
  if ("value" in parsed) return parsed.value.entries.map((entry) => toEntry(item, entry, parsed.value.places));
  if (keepsUnreadable) return [item];
  report(unreadablePart(item, path, parsed.problem));
  return [];
}

function toEntry(item: Scalar, entry: PortEntry, places: PortPlaces): Tree {
  const cut = (value: string | number, place: TextRange): Scalar => {
    const part = place.start === place.end ? item : partOf(item, place.start, place.end);
    return part.value === value ? part : derivedScalar(value, locatePart(part, 0, scalarText(part).length));
  };
  const fields: [string, Tree][] = [["mode", derivedScalar("ingress", item)]];
  if (entry.hostIp) fields.push(["host_ip", cut(entry.hostIp, places.hostIp)]);
  fields.push(["target", derivedScalar(entry.target, cut(entry.target, places.target))]);
  if (entry.published) fields.push(["published", cut(entry.published, places.published)]);
  fields.push(["protocol", cut(entry.protocol, places.protocol)]);
  return expandShort(item, fields);
}
