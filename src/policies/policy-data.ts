/** Policies as a config states them: rules as data. Their JSON schema is `src/config/policy-schema.ts`. */

export interface PolicyData {
  readonly select: SelectData;
  /** What must hold of each selected element; of a list, all of it. */
  readonly assert: AssertionData | readonly AssertionData[];
  /** A sentence with `{{placeholders}}`. Absent: one is made of the assertion. */
  readonly message?: string;
  /** The level unless `rules` say otherwise. Default: `error`. */
  readonly level?: "off" | "warn" | "error";
  /** Why, for messages. */
  readonly reason?: string;
  /** URL of what explains the policy. */
  readonly docs?: string;
  readonly examples?: ExamplesData;
}

/** Which elements; exactly one of the keys besides `except` is stated. */
export interface SelectData {
  /** Selectors as in the plan. */
  readonly services?: readonly string[];
  /** Keys or real names, globs, or `label:NAME`, `label:NAME=VALUE`. */
  readonly networks?: readonly string[];
  /** The same for volumes. */
  readonly volumes?: readonly string[];
  /** Names of files, globs, or `tier:NAME`. */
  readonly envFiles?: readonly string[];
  /** The project as a whole. */
  readonly project?: boolean;
  /** Elements of that kind that are left out. */
  readonly except?: readonly string[];
}

export type ScalarData = string | number | boolean;

/** Looks at one text. */
export interface TestData {
  readonly equals?: ScalarData;
  readonly oneOf?: readonly ScalarData[];
  /** A regular expression. */
  readonly matches?: string;
  /** Networks in CIDR notation, one of which holds the address or network. */
  readonly inCidr?: string | readonly string[];
}

/** One word of the vocabulary, and the path of what it is about. */
export interface AssertionData extends TestData {
  /** The path in the element: keys joined by dots, or a list of keys; `*` stands for any text in a key. */
  readonly path?: string | readonly string[];
  /** True: what is absent is no fault. */
  readonly optional?: boolean;
  readonly not?: TestData;
  readonly present?: boolean;
  readonly absent?: boolean;
  readonly subset?: readonly ScalarData[];
  readonly count?: CountData;
  readonly anyOf?: readonly AssertionData[];
  /** A JSON schema (draft 2020-12). */
  readonly schema?: Readonly<Record<string, unknown>>;
}

export interface CountData {
  readonly min?: number;
  readonly max?: number;
  readonly exactly?: number;
}

export interface ExamplesData {
  readonly pass?: readonly ExampleData[];
  readonly fail?: readonly ExampleData[];
}

/** A small project: the text of its Compose file, the same as data, or with files beside it. */
export type ExampleData = string | Readonly<Record<string, unknown>>;

/** The words of tests. */
export const TESTS = ["equals", "oneOf", "matches", "inCidr"] as const;

/** Every word of the vocabulary. */
export const WORDS = [...TESTS, "not", "present", "absent", "subset", "count", "anyOf", "schema"] as const;

/** The keys of `select` that say what is selected. */
export const KINDS = ["services", "networks", "volumes", "envFiles", "project"] as const;

export type Kind = (typeof KINDS)[number];

/** The parts of a path. */
export function readPath(path: AssertionData["path"] = []): readonly string[] {
  return typeof path === "string" ? path.split(".") : path;
}
