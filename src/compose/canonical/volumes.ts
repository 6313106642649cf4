/** `volumes: ["./data:/data:ro"]`. */

import { scalarText } from "../../yaml/scalar.ts";
import { copyWith } from "../create-tree.ts";
import { derivedMapping, derivedScalar } from "../derive.ts";
import { type MountText, parseMount } from "../grammar/mount.ts";
import type { TextRange } from "../grammar/parsed.ts";
import { partOf } from "../part.ts";
import { isScalar, isSequence } from "../parts.ts";
import type { Mapping, Scalar, Tree } from "../tree.ts";
import { expandItems, expandShort, type FormContext, type ToLongForm, unreadablePart } from "./form.ts";

/** Each text is one long form: a bind mount when the source looks like a path, else a volume. */
export const toMounts: ToLongForm = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  return expandItems(tree, path, (item, at) => (isScalar(item) ? toMount(item, at, context) : [item]));
};

function toMount(item: Scalar, path: string, { report, keepsUnreadable }: FormContext): readonly Tree[] {
  const parsed = parseMount(scalarText(item));
  if ("value" in parsed) return [toLongMount(item, parsed.value)];
  if (keepsUnreadable) return [item];
  report(unreadablePart(item, path, parsed.problem));
  return [];
}

function toLongMount(item: Scalar, mount: MountText): Mapping {
  const { places } = mount;
  const fields: [string, Tree][] = [["type", derivedScalar(mount.type, item)]];
  if (places.source) fields.push(["source", cut(item, places.source)]);
  if (mount.target !== "") fields.push(["target", copyWith(cut(item, places.target), { value: mount.target })]);
  if (mount.isReadOnly) fields.push(["read_only", derivedScalar(true, item)]);
  const bind = bindOptions(item, mount);
  if (bind.length > 0) fields.push(["bind", derivedMapping(bind, item)]);
  const isVolume = mount.type === "volume" && mount.hasOptions;
  if (isVolume || mount.isNoCopy) fields.push(["volume", derivedMapping(volumeOptions(item, mount), item)]);
  return expandShort(item, fields);
}

function bindOptions(item: Scalar, { type, propagation, selinux }: MountText): readonly [string, Tree][] {
  const options: [string, Tree][] = [];
  if (selinux) options.push(["selinux", derivedScalar(selinux, item)]);
  if (propagation) options.push(["propagation", derivedScalar(propagation, item)]);
  if (type === "bind") options.push(["create_host_path", derivedScalar(true, item)]);
  return options;
}

function volumeOptions(item: Scalar, { isNoCopy }: MountText): readonly [string, Tree][] {
  return isNoCopy ? [["nocopy", derivedScalar(true, item)]] : [];
}

function cut(item: Scalar, { start, end }: TextRange): Scalar {
  return start === 0 && end === scalarText(item).length ? item : partOf(item, start, end);
}
