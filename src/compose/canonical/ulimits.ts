/** `ulimits: {nofile: 1024}`. */
import { isInt64, isScalar } from "../parts.ts";
import { type ToLongForm, unreadable } from "./form.ts";

/** One number stays as it is; Compose takes no other scalar, though its schema lets text pass. */
export const checkUlimit: ToLongForm = (tree, path, { report, keepsUnreadable }) => {
  if (isScalar(tree) && !isInt64(tree) && !keepsUnreadable)
    report(unreadable(tree, path, "A limit is a whole number without quotes, or a mapping with `soft` and `hard`."));
  return tree;
};
