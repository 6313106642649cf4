/** `devices: [SOURCE:TARGET:PERMISSIONS]`. */
import { scalarText } from "../../yaml/scalar.ts";
import { derivedScalar } from "../derive.ts";
import { partOf } from "../part.ts";
import { isScalar, isSequence } from "../parts.ts";
import type { Scalar, Tree } from "../tree.ts";
import { expandItems, expandShort, type FormContext, type ToLongForm, unreadable } from "./form.ts";

/** `SOURCE[:TARGET[:PERMISSIONS]]` is its long form; the target is the source and the permissions are `rwm` unless said. */
export const toDevices: ToLongForm = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  return expandItems(tree, path, (item, at) => (isScalar(item) ? toDevice(item, at, context) : [item]));
};

function toDevice(item: Scalar, path: string, { report, keepsUnreadable }: FormContext): readonly Tree[] {
  const [source, target, permissions, ...rest] = fieldsOf(item);
  if (!source || rest.length > 0 || item.type !== "string") {
    if (keepsUnreadable) return [item];
    report(unreadable(item, path, "A device has at most three parts, `source:target:permissions`. Use the long form."));
    return [];
  }
  return [
    expandShort(item, [
      ["source", source],
      ["target", target?.value ? target : source],
      ["permissions", permissions ?? derivedScalar("rwm", item)],
    ]),
  ];
}

function fieldsOf(item: Scalar): readonly Scalar[] {
  let start = 0;
  return scalarText(item)
    .split(":")
    .map((field) => {
      const part = partOf(item, start, start + field.length);
      start += field.length + 1;
      return part;
    });
}
