/** What a text of YAML says, before types, aliases and merge keys: all that trees are made of. Offsets count in it. */
import type { Scalar } from "../compose/tree.ts";

export type YamlValue = YamlScalar | YamlMap | YamlList | YamlAlias;

export interface YamlScalar extends Placed, Properties {
  readonly kind: "scalar";
  readonly value: string;
  readonly style: Exclude<Scalar["style"], "derived">;
}

export interface YamlMap extends Placed, Properties {
  readonly kind: "map";
  readonly pairs: readonly Pair[];
  /** True in braces. */
  readonly isFlow: boolean;
}

export interface YamlList extends Placed, Properties {
  readonly kind: "list";
  readonly items: readonly (YamlValue | undefined)[];
  /** True in brackets. */
  readonly isFlow: boolean;
}

export interface YamlAlias extends Placed {
  readonly kind: "alias";
  readonly name: string;
}

/** A key and its value, either of which may be absent: an empty scalar, or nothing at all. */
export interface Pair {
  readonly key: YamlValue | undefined;
  readonly value: YamlValue | undefined;
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
  readonly contents: YamlValue | undefined;
  readonly start: number;
}
