/** Everything a rule author needs. A rule is pure: no files, clock, environment or console. */
import type { EnvFile, Located, Network, Project, Service } from "./compose/model.ts";
import type { Problem, Related } from "./compose/problem.ts";
import type { Plan } from "./plan/plan.ts";
import type { Location } from "./text/source.ts";

export type Level = "off" | "warn" | "error";
export type Category = "security" | "reliability" | "correctness";

/** A rule with message ids `M` and options `O`. Written with `defineRule`, listed in `rules/index.ts`. */
export interface Rule<M extends string = string, O = unknown> {
  /** Kebab-case; the name of its file, page and test, and its id everywhere else. */
  readonly id: string;
  readonly meta: RuleMeta<M, O>;
  /** Called once a project; returns what to visit. */
  create(context: RuleContext<M, O>): Visitor;
}

export interface RuleMeta<M extends string, O> {
  /** "Disallow …", "Require …" or "Enforce …", one clause without a full stop. */
  readonly summary: string;
  readonly category: Category;
  /** Its level in `plugin:pmoves/recommended`. Rules that need a plan are silent without one. */
  readonly recommended: Level;
  /** Whether the rule looks only at what the plan states. */
  readonly needsPlan: boolean;
  /** True when something absent is the fault: the rule is silent for an overlay, whose base file may have it. */
  readonly needsWholeProject?: boolean;
  /**
   * True when a finding may be there on one machine and not on another, with the same files in the repository: it
   * depends on the shell, or on files that are created elsewhere. Comments that suppress it are never called unused.
   */
  readonly dependsOnMachine?: boolean;
  /** Each a sentence with `{{placeholders}}`: what is wrong, why it matters here, what to do. */
  readonly messages: Readonly<Record<M, string>>;
  readonly options?: { readonly schema: JsonSchema; readonly defaults: O };
  /**
   * Whether the rule's reports may carry a fix, and of what kind. `safe`: it writes what the plan, the config or the
   * files themselves already state. `unsafe`: it chooses something that nobody stated. `suggestion`: it is only shown.
   */
  readonly fixable?: FixSafety;
  /** Score of the harm for security rules, 0.1 to 10 (CVSS scale), for SARIF. */
  readonly securitySeverity?: number;
  /** URLs: the Compose specification, CIS, OWASP, an incident. */
  readonly references: readonly string[];
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the configs of a project state under `settings`, for all rules of a plugin; by its name, if they keep to the custom. */
export type Settings = Readonly<Record<string, unknown>>;

export interface RuleContext<M extends string, O> {
  readonly options: O;
  /** Empty where no config states any. No schema has checked them. */
  readonly settings: Settings;
  readonly project: Project;
  readonly plan: Plan;
  report(finding: RuleReport<M>): void;
}

/** Called for each element of the project. Only enabled services are visited. */
export interface Visitor {
  project?(project: Project): void;
  service?(service: Service): void;
  network?(network: Network): void;
  envFile?(file: EnvFile): void;
  /** Called for the problems whose kind is the rule's id. */
  problem?(problem: Problem): void;
}

export interface RuleReport<M extends string> {
  /** The element at fault; its `at` is the smallest token that shows the fault. */
  readonly at: Located;
  /** A narrower place than `at.at`, such as one variable inside a value. */
  readonly range?: Location;
  readonly messageId: M;
  readonly data?: Readonly<Record<string, string | number>>;
  /** What the fault is about (a variable, network, file, port): with rule and path, the finding's identity. */
  readonly subject?: string;
  /** The service concerned; known by itself inside `Visitor.service`. */
  readonly service?: string;
  readonly related?: readonly Related[];
  /** Places that show the fault one after the other, such as the steps of a path. Without `related`, these are it too. */
  readonly flow?: readonly Related[];
  /** Findings of one rule with the same cause are one repair; reports group them. */
  readonly cause?: string;
  /** What repairs the fault; for rules that say so in `meta.fixable`. */
  readonly fix?: Fix;
  /** For a case that harms less than the rule's others: a warning, even where the rule is an error. */
  readonly atMost?: "warn";
}

export type FixSafety = "safe" | "unsafe" | "suggestion";

/**
 * A repair in Compose's words. It is made in the text where the values stand, and only when afterwards the finding is
 * gone, no other has come, and the resolved project differs in nothing but what the fix means to change.
 */
export interface Fix {
  /** What it does, a sentence: "Set `internal: true`." */
  readonly description: string;
  /** Made together or not at all. */
  readonly edits: readonly Edit[];
  /** Dotted paths of the model that change, with all below. Default: what the edits write; nothing for `remove`. */
  readonly changes?: readonly string[];
}

export type Edit = SetEdit | AddEdit | ReplaceEdit | RemoveEdit;

/** What an edit writes. Texts are written as in a Compose file: `$NAME` is a variable, `$$` a dollar sign. */
export type FixValue = string | number | boolean | readonly FixValue[] | { readonly [key: string]: FixValue };

/** Writes a value under keys of a mapping, those that are not there included. */
export interface SetEdit {
  readonly kind: "set";
  /** A mapping, placed by its own location or by that of the key under which it stands. */
  readonly in: Located;
  readonly keys: readonly [string, ...string[]];
  readonly value: FixValue;
}

/** Adds an item to a list under keys of a mapping, and makes the list when it is not there. */
export interface AddEdit extends Omit<SetEdit, "kind"> {
  readonly kind: "add";
}

/** Writes something else in the place of a scalar. */
export interface ReplaceEdit {
  readonly kind: "replace";
  readonly at: Located;
  readonly value: FixValue;
}

/** Takes out an entry of a mapping, an item of a list or a line of an env file. */
export interface RemoveEdit {
  readonly kind: "remove";
  /** The entry by its key or value, the item, or the name in the env file. */
  readonly at: Located;
}

/**
 * Gives a rule its types: an unknown message id or option does not compile.
 *
 * @param rule The rule.
 * @returns The same object.
 */
export function defineRule<const M extends string, O = Record<string, never>>(rule: Rule<M, O>): Rule<M, O> {
  return rule;
}

export type {
  EnvFile,
  EnvFileReference,
  Located,
  Mount,
  Network,
  NetworkAttachment,
  Override,
  Port,
  Project,
  Service,
  Text,
  Variable,
} from "./compose/model.ts";
export type { Problem, Related } from "./compose/problem.ts";
export { matchesGlob } from "./plan/glob.ts";
export type { Plan, SecretClass, Store, Tier } from "./plan/plan.ts";
export { isInternal, type PlannedNetwork, plannedKey, plannedNetwork } from "./plan/planned-network.ts";
export { findViolations, type ReachViolation } from "./reach/assertion.ts";
export { describeNode, describePath } from "./reach/describe.ts";
export type { ReachStep, Way } from "./reach/paths.ts";
export { findPlace } from "./reach/place.ts";
export type { ReachNode } from "./reach/reach-graph.ts";
export type { Location } from "./text/source.ts";
