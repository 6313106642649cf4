/** What can be wrong with a project before any rule looks at it. Bad input is a finding, not an exception. */
import type { Location } from "../text/source.ts";

/**
 * The kind of a problem. Each is also the id of the lint rule that reports it.
 *
 * - `compose-syntax`: the YAML, an anchor, a merge key or the grammar of an interpolation is wrong.
 * - `compose-schema`: a key or value that the Compose specification does not allow.
 * - `compose-merge`: files that cannot be merged, a bad `include` or `extends`.
 * - `compose-consistency`: attributes that exclude each other.
 * - `obsolete-version`: a top-level `version`, which Compose ignores.
 * - `required-variable`: `${NAME:?}` and nothing sets it.
 * - `undefined-variable`: `$NAME` without default and nothing sets it (a warning in Compose).
 * - `env-file-missing`, `env-file-syntax`: a service's env file is absent or cannot be read.
 * - the `-undeclared` and `-undefined` kinds: a reference to something that no file of the project has.
 * - the `suppression-` kinds: a comment that suppresses findings is wrong or of no use. The linter finds these when all
 *   other rules have run.
 */
export type ProblemKind =
  | "compose-syntax"
  | "compose-schema"
  | "compose-merge"
  | "compose-consistency"
  | "compose-deprecated"
  | "obsolete-version"
  | "required-variable"
  | "undefined-variable"
  | "env-file-missing"
  | "env-file-syntax"
  | "network-undeclared"
  | "volume-undeclared"
  | "secret-undeclared"
  | "config-undeclared"
  | "model-undeclared"
  | "dependency-undefined"
  | "dependency-cycle"
  | "service-without-image"
  | SuppressionKind;

/** The kinds that are about comments in the files, not about what the files say. */
export type SuppressionKind =
  | "suppression-expired"
  | "suppression-not-allowed"
  | "suppression-syntax"
  | "suppression-unknown-rule"
  | "suppression-unused"
  | "suppression-without-reason";

export interface Problem {
  readonly kind: ProblemKind;
  /** `error` where Compose stops, `warning` where it goes on. */
  readonly severity: "error" | "warning";
  /** One or more sentences for a person. Never holds a value that may be secret. */
  readonly message: string;
  /** The smallest token at fault. */
  readonly at: Location;
  /** Dotted path of the element, `services.web.ports.0`; empty for the file as a whole. */
  readonly path: string;
  /** The name at fault (a key, a network, a variable), part of the finding's identity. */
  readonly subject?: string;
  readonly related?: readonly Related[];
}

/** A place that explains a problem or a finding. */
export interface Related {
  readonly at: Location;
  readonly message: string;
}

export type Report = (problem: Problem) => void;
