import type { Edit, FixValue, Located } from "../../src/rule.ts";

interface Attribute {
  readonly element: Located;
  readonly key: string;
  /** What the attribute is now, with its place. */
  readonly present: Located | undefined;
  readonly value: FixValue;
}

/** The edit that gives an element an attribute: over the value that wins now, or else as a new key. */
export function writeAttribute({ element, key, present, value }: Attribute): Edit {
  return present ? { kind: "replace", at: present, value } : { kind: "set", in: element, keys: [key], value };
}
