/** What a text of YAML says, before types, aliases and merge keys: all that trees are made of. Offsets count in it. */
import type { Scalar } from "../compose/tree.ts";

export type Node = ScalarNode | MapNode | ListNode | AliasNode;

export interface ScalarNode extends Placed, Properties {
  readonly kind: "scalar";
  readonly value: string;
  readonly style: Exclude<Scalar["style"], "derived">;
}

export interface MapNode extends Placed, Properties {
  readonly kind: "map";
  readonly pairs: readonly Pair[];
  /** True in braces. */
  readonly isFlow: boolean;
}

export interface ListNode extends Placed, Properties {
  readonly kind: "list";
  readonly items: readonly (Node | undefined)[];
  /** True in brackets. */
  readonly isFlow: boolean;
}

export interface AliasNode extends Placed {
  readonly kind: "alias";
  readonly name: string;
}

/** A key and its value, either of which may be absent: an empty scalar, or nothing at all. */
export interface Pair {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

interface Properties {
  readonly anchor: string | undefined;
  /** Resolved: `tag:yaml.org,2002:int` for `!!int`. */
  readonly tag: string | undefined;
}

/** A document: its value, if it has any, and where it begins. */
export interface Root {
  readonly contents: Node | undefined;
  readonly start: number;
}
