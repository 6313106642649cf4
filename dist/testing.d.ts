interface SourceFile {
	/** Absolute path, with the separators of the system. */
	readonly path: string;
	/** The text as read, a byte order mark included. Offsets count its UTF-16 code units. */
	readonly text: string;
	/** The offset of the first U+FFFD that stands for bytes which are no UTF-8. */
	readonly invalidAt?: number;
}
interface Location {
	readonly file: SourceFile;
	readonly start: number;
	readonly end: number;
}
type ProblemKind = "compose-syntax" | "compose-schema" | "compose-merge" | "compose-consistency" | "compose-deprecated" | "obsolete-version" | "required-variable" | "undefined-variable" | "env-file-missing" | "env-file-syntax" | "network-undeclared" | "volume-undeclared" | "secret-undeclared" | "config-undeclared" | "model-undeclared" | "dependency-undefined" | "dependency-cycle" | "service-without-image" | SuppressionKind;
type SuppressionKind = "suppression-expired" | "suppression-not-allowed" | "suppression-syntax" | "suppression-unknown-rule" | "suppression-unused" | "suppression-without-reason";
interface Problem {
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
interface Related {
	readonly at: Location;
	readonly message: string;
}
type Tree = Scalar | Mapping | Sequence;
type ScalarType = "string" | "int" | "float" | "bool" | "null" | "time";
interface Scalar extends Location {
	readonly kind: "scalar";
	readonly type: ScalarType;
	/** Integers beyond 2^53 are `bigint`; a time is its text as Go prints it. */
	readonly value: string | number | bigint | boolean | null;
	/** How the file writes it. `derived`: no text of its own; the location is that of what implied it. */
	readonly style: "plain" | "single" | "double" | "block" | "derived";
	/** Present when interpolation changed the text or met a variable. */
	readonly template?: Template | undefined;
	/** The scalar that a short form cut this one out of, and where it starts in that one's template text. */
	readonly partOf?: {
		readonly scalar: Scalar;
		readonly start: number;
	} | undefined;
	/** For `KEY=VALUE` that merging made of a mapping's entry: the key's token and the entry's value. */
	readonly pair?: {
		readonly key: Location;
		readonly value: Scalar;
	} | undefined;
	/** The path as written, when this one was made absolute from it. */
	readonly relative?: Scalar | undefined;
	/** Stands for what could not be read, which a `compose-syntax` problem says: nothing else can be said of it. */
	readonly isUnread?: true | undefined;
	readonly tag?: Tag | undefined;
	readonly history?: History | undefined;
}
interface Mapping extends Location {
	readonly kind: "mapping";
	/** In the order of the file. A `Map`, because keys such as `__proto__` and `1` are real keys. */
	readonly entries: ReadonlyMap<string, Entry>;
	/** The short form that this mapping was expanded from. */
	readonly short?: Scalar | undefined;
	/** Something that it takes entries from could not be read: what is not here may stand there. */
	readonly isPartial?: true | undefined;
	readonly tag?: Tag | undefined;
	readonly history?: History | undefined;
}
interface Sequence extends Location {
	readonly kind: "sequence";
	readonly items: readonly Tree[];
	readonly tag?: Tag | undefined;
	readonly history?: History | undefined;
}
interface Entry {
	/** The key's own token. For a key that a short form implies, the place of that short form. */
	readonly key: Location;
	readonly value: Tree;
	/** How the entry came here from elsewhere, nearest hop first; absent when it stands where it is written. */
	readonly via?: readonly Hop[] | undefined;
}
interface Hop {
	readonly by: "alias" | "merge-key" | "extends" | "include" | "override-file";
	/** The alias token, the `<<` value, the `extends` or `include` entry, or the override's own key. */
	readonly at: Location;
}
type Tag = "reset" | "override";
interface History {
	readonly replaced: readonly Replaced[];
}
interface Replaced {
	readonly value: Tree;
	readonly rule: MergeRule;
	/** For what `!reset` or `!override` took out of a mapping: the key under which it stood, and the tagged key. */
	readonly removed?: {
		readonly key: string;
		readonly by: Location;
	};
}
type MergeRule = "override-file" | "extends" | "include" | "unique-key" | "merge-key" | "reset" | "override-tag";
interface Template {
	readonly text: string;
	readonly references: readonly VariableReference[];
}
interface VariableReference {
	readonly name: string;
	readonly operator: "" | ":-" | "-" | ":?" | "?" | ":+" | "+";
	/** The default, alternative or error text as written; empty without an operator. */
	readonly operand: string;
	/** Offsets of the whole reference in `Template.text`. */
	readonly start: number;
	readonly end: number;
	/** Offset of `operand` in `Template.text`; equal to `end - 1` without an operator. */
	readonly operandStart: number;
	/** The variable's value when the project was resolved; undefined when nothing sets it. */
	readonly value: string | undefined;
	/** References inside the operand, with offsets in the same `Template.text`, whether used or not. */
	readonly nested: readonly VariableReference[];
}
interface Located {
	readonly at: Location;
	readonly path: string;
	/** How it came here when it is written elsewhere (anchor, extends, include), nearest first. */
	readonly via?: readonly Hop[] | undefined;
}
interface Text extends Located {
	/** After interpolation, as Compose would print it. */
	readonly value: string;
	/** The text and variables before interpolation; `references` is empty when there are none. */
	readonly template: Template;
	/** The location of a part of `template.text`; the whole value's where the file writes it otherwise. */
	within(start: number, end: number): Location;
}
interface Flag extends Located {
	readonly value: boolean;
}
interface Project {
	readonly name: string;
	/** Absolute path. */
	readonly directory: string;
	/** The Compose files, in the order of merge, includes and extends last. */
	readonly files: readonly SourceFile[];
	/** Absent top-level elements are empty maps. Disabled services are present, `enabled: false`. */
	readonly services: ReadonlyMap<string, Service>;
	/** Declared networks and the implicit `default` where a service joins it. */
	readonly networks: ReadonlyMap<string, Network>;
	readonly volumes: ReadonlyMap<string, Volume>;
	readonly secrets: ReadonlyMap<string, FileObject>;
	readonly configs: ReadonlyMap<string, FileObject>;
	/** Every env file that a service or the project reads, by absolute path. */
	readonly envFiles: ReadonlyMap<string, EnvFile>;
	/** The files of `ResolveRequest.referenceEnvFiles` that stand beside those, by absolute path. */
	readonly referenceEnvFiles: ReadonlyMap<string, EnvFile>;
	/** The profiles of the run; `*` stands for all. */
	readonly activeProfiles: readonly string[];
	/** What override files say of what the files before them have too, in order. */
	readonly overrides: readonly Override[];
	/** True when the files make no project by themselves: services without image that wait for a base file. */
	readonly isOverlay: boolean;
	/** What was wrong while reading and resolving. */
	readonly problems: readonly Problem[];
	/** The merged model itself, in long form, for policies and `config`. */
	readonly tree: Tree | undefined;
	/** Where the top-level key `services`, or else the first file, stands: for findings about the whole. */
	readonly at: Location;
}
interface Service extends Located {
	readonly name: string;
	readonly enabled: boolean;
	readonly image?: Text | undefined;
	readonly build?: Build | undefined;
	readonly containerName?: Text | undefined;
	readonly hostname?: Text | undefined;
	readonly profiles: readonly Text[];
	/** `environment` after merge, one a name; what it hid is in `Variable.hides`. */
	readonly environment: ReadonlyMap<string, Variable>;
	/** `env_file` in Compose's order: a later file wins over an earlier one. */
	readonly envFiles: readonly EnvFileReference[];
	/** What the container receives: `environment` over env files (Compose spec, 05-services, env_file). */
	readonly variables: ReadonlyMap<string, Variable>;
	readonly labels: ReadonlyMap<string, Text>;
	/** As declared or implied (`default`). Empty with `networkMode`. */
	readonly networks: readonly NetworkAttachment[];
	readonly networkMode?: Text | undefined;
	readonly ports: readonly Port[];
	readonly expose: readonly Text[];
	readonly volumes: readonly Mount[];
	readonly devices: readonly Text[];
	readonly dependsOn: readonly Dependency[];
	readonly links: readonly Text[];
	readonly extraHosts: readonly Text[];
	readonly command?: CommandText | undefined;
	readonly entrypoint?: CommandText | undefined;
	readonly healthcheck?: Healthcheck | undefined;
	readonly privileged?: Flag | undefined;
	readonly readOnly?: Flag | undefined;
	readonly user?: Text | undefined;
	readonly pid?: Text | undefined;
	readonly ipc?: Text | undefined;
	readonly usernsMode?: Text | undefined;
	readonly capAdd: readonly Text[];
	readonly capDrop: readonly Text[];
	readonly securityOpt: readonly Text[];
	readonly secrets: readonly Text[];
	readonly configs: readonly Text[];
	/** The merged service itself, in long form, for what has no field here. */
	readonly tree: Tree;
}
interface Healthcheck {
	readonly at: Location;
	readonly test?: CommandText | undefined;
	readonly disable?: Flag | undefined;
}
interface Build extends Located {
	readonly context?: Text | undefined;
	readonly dockerfile?: Text | undefined;
	readonly args: ReadonlyMap<string, Variable>;
}
interface CommandText extends Located {
	/** The parts in order; one part when written as a string. */
	readonly parts: readonly Text[];
}
interface Variable extends Located {
	readonly name: string;
	/** The name's own token. `at` is the whole item or entry. */
	readonly nameAt: Location;
	/** Absent when only the name is given (`- KEY`, `KEY:`): its value comes from the project's environment. */
	readonly text?: Text | undefined;
	/** The value the container gets. Null: the name is removed. Undefined: unknown (an example's value). */
	readonly value: string | null | undefined;
	readonly source: "environment" | "env-file" | "build-args";
	/** The file, when `source` is `env-file`. */
	readonly envFile?: EnvFile | undefined;
	/** Earlier declarations of the same name that lost to this one, nearest first. */
	readonly hides: readonly Variable[];
}
interface EnvFileReference extends Located {
	/** As written, before it is made absolute. */
	readonly text: Text;
	/** Absolute path. */
	readonly file: string;
	readonly required: boolean;
	/** True for the short form: a bare path, which Compose treats as required. */
	readonly isShortForm: boolean;
	/** `example`: the file is absent, and `FILE.example` was read in its place. */
	readonly state: "present" | "example" | "missing";
	/** For what is `missing` though something stands there: why it cannot be read, as the end of a sentence. */
	readonly reason?: string | undefined;
	/** What was read; absent when `missing`. */
	readonly content?: EnvFile | undefined;
}
interface EnvFile {
	readonly source: SourceFile;
	/** Absolute path of the file as services name it, also when `isExample`. */
	readonly file: string;
	readonly isExample: boolean;
	/** `raw` where the service that read it first says so: then nothing but whole lines are comments. */
	readonly format?: "raw" | undefined;
	/** Every statement, in order, repeated names included. */
	readonly entries: readonly Variable[];
	/** `FILE.example`, when it stands beside the file itself. */
	readonly example?: EnvFile | undefined;
	/** Whether a repository keeps the file: see `FileSystem.tracking`. */
	readonly tracking?: "tracked" | "unignored" | undefined;
}
interface NetworkAttachment extends Located {
	/** The key under the top-level `networks`. */
	readonly key: string;
	/** Absent when no file declares it. */
	readonly network?: Network | undefined;
	readonly aliases: readonly Text[];
	/** True when the service names no network and so joins `default`. */
	readonly isImplicit: boolean;
}
interface Network extends Located {
	readonly key: string;
	/** The real name: `name`, or PROJECT_KEY. */
	readonly name: string;
	readonly nameText?: Text | undefined;
	readonly driver?: Text | undefined;
	readonly internal?: Flag | undefined;
	readonly external?: Flag | undefined;
	readonly subnets: readonly Text[];
	/** True for `default` when no file declares it. */
	readonly isImplicit: boolean;
	/** Services attached to it, in order. */
	readonly members: readonly string[];
}
interface Port extends Located {
	readonly hostIp?: string | undefined;
	/** A number or a range as text; absent for a port that Docker picks. */
	readonly published?: string | undefined;
	readonly target: number;
	readonly protocol: string;
	/** The text when written in short form. */
	readonly text?: Text | undefined;
}
interface Mount extends Located {
	readonly type: string;
	readonly source?: Text | undefined;
	readonly target: string;
	readonly readOnly: boolean;
	/** What stands at the source of a bind mount that is written as a relative path without variables. */
	readonly sourceState?: "file" | "directory" | "special" | "missing" | undefined;
	/** `bind.create_host_path`, when it is written out. */
	readonly createHostPath?: boolean | undefined;
}
interface Dependency extends Located {
	readonly service: string;
	readonly condition: string;
	readonly required: boolean;
	/** True when `links`, `network_mode` or `volumes_from` implies it. */
	readonly isImplied: boolean;
}
interface Override extends Located {
	/** The parts of `path`; names may contain dots, and an index stands for a list item. */
	readonly keys: readonly string[];
	/** The key's own token; of a list item, the item. */
	readonly keyAt: Location;
	/** `reset`: the value has the tag `!reset`. */
	readonly form: "value" | "null" | "empty" | "reset";
	/** False when the project is the same without it. */
	readonly isEffective: boolean;
	/** What the files before it have there. */
	readonly base?: Location | undefined;
	/** The value itself; for a reset, what it took out, if anything. */
	readonly tree?: Tree | undefined;
}
interface Volume extends Located {
	readonly key: string;
	readonly name: string;
	readonly external?: Flag | undefined;
	readonly driver?: Text | undefined;
}
interface FileObject extends Located {
	readonly key: string;
	readonly file?: Text | undefined;
	readonly environment?: Text | undefined;
	readonly external?: Flag | undefined;
}
type ServiceSelectors = readonly string[];
export interface PlanData {
	/** Env tiers by name. A service belongs to the first tier that selects it. */
	readonly tiers?: Readonly<Record<string, TierData>>;
	/** Env files that hold everything for reference and that no service should load, such as `env.shared`. */
	readonly sharedFiles?: readonly string[];
	/** Classes of secret by name. A variable belongs to the first class that names it exactly, else the first whose glob fits. */
	readonly secrets?: Readonly<Record<string, SecretClassData>>;
	/** Keys under the top-level `networks` and what each must be. */
	readonly networks?: Readonly<Record<string, NetworkData>>;
	/** Data stores and the networks on which they may be. */
	readonly stores?: Readonly<Record<string, StoreData>>;
	/** Who, besides the stores whose home it is, may join the data network. */
	readonly dataNetwork?: {
		readonly network: string;
		readonly allow: ServiceSelectors;
	};
	/** The network on which every service must be, so that its metrics can be read. */
	readonly monitoring?: {
		readonly network: string;
		readonly except?: ServiceSelectors;
	};
	/** Networks that certain services must be on. */
	readonly requiredNetworks?: readonly RequiredNetworksData[];
	/** LLM providers: the class of their keys, the tier that alone may hold them, and the hosts that it alone may call. */
	readonly llm?: LlmData;
	/** Variables that must name one of the given URLs. */
	readonly endpoints?: readonly EndpointData[];
	/** Who can, and who cannot, reach whom. */
	readonly reach?: readonly ReachData[];
	/** Services that each profile must start. */
	readonly profiles?: Readonly<Record<string, {
		readonly services: ServiceSelectors;
	}>>;
	/** What is known, accepted and explained. */
	readonly exceptions?: readonly ExceptionData[];
	/** Rules that no comment may suppress: ids, or globs with `*`. */
	readonly unsuppressible?: readonly string[];
}
interface TierData {
	readonly purpose?: string;
	/** Names of the tier's env files, such as `env.tier-api`; matched against the last part of a path. */
	readonly files: readonly string[];
	readonly services: ServiceSelectors;
	/** The classes of secret that the tier's files may hold; `*` allows all. Unclassified names are not judged. */
	readonly secrets: readonly string[];
}
interface SecretClassData {
	readonly description?: string;
	/** Variable names, or globs with `*`. */
	readonly names?: readonly string[];
	/** Names or globs that the globs of `names` must not catch. */
	readonly except?: readonly string[];
	/** A file with further names, one a line, or the keys of a JSON object or list; relative to the config. */
	readonly namesFrom?: string;
	/** Regular expressions that a value of this class matches, whatever its name. */
	readonly shapes?: readonly string[];
}
interface NetworkData {
	readonly purpose?: string;
	/** The real name (`name:`). */
	readonly name?: string;
	readonly driver?: string;
	readonly internal?: boolean;
	/** CIDR, or several when the network has IPv4 and IPv6. */
	readonly subnet?: string | readonly string[];
	/** True: created outside this project. */
	readonly external?: boolean;
	/** True: a project need not declare it. */
	readonly optional?: boolean;
	/** The only services that may join. */
	readonly members?: ServiceSelectors;
}
interface StoreData {
	/** Absent: the service of the store's own name. */
	readonly services?: ServiceSelectors;
	readonly home: string;
	/** Further networks on which it may be. */
	readonly allow?: readonly string[];
}
interface RequiredNetworksData {
	readonly services: ServiceSelectors;
	readonly networks: readonly string[];
	readonly except?: ServiceSelectors;
	readonly reason?: string;
}
interface LlmData {
	/** The class of secret that holds provider keys. */
	readonly secrets: string;
	/** The only tier whose members may hold them. */
	readonly tier: string;
	/** Host names of providers, or globs. */
	readonly hosts: readonly string[];
	/** The URL that everyone else calls instead, for messages. */
	readonly gateway?: string;
}
interface EndpointData {
	/** Variable names, or globs. */
	readonly variables: readonly string[];
	/** Allowed URLs; scheme, host and port must agree, the path is free. */
	readonly urls: readonly string[];
	readonly reason?: string;
}
interface ReachData {
	/** One selector or several; `internet` and `host` stand for these. */
	readonly from: string | ServiceSelectors;
	readonly to: string | ServiceSelectors;
	/** False: none of `from` may reach any of `to`. True: each must reach each. */
	readonly allow: boolean;
	/** The greatest number of steps that count. Absent: 1, directly; 2 is through one service between. */
	readonly hops?: number;
	/** Services that are free of it, and that no path leads through. */
	readonly except?: ServiceSelectors;
	/** Keys of networks that do not count, such as one on which every service is. */
	readonly ignoreNetworks?: readonly string[];
	readonly reason?: string;
}
interface ExceptionData {
	readonly rule: string;
	readonly services?: ServiceSelectors;
	/** The finding's subject: a variable, network, file or port; a name or glob. */
	readonly subjects?: readonly string[];
	readonly reason: string;
}
interface Plan {
	/** The plan as data, after presets and config are merged. */
	readonly data: PlanData;
	readonly tiers: ReadonlyMap<string, Tier>;
	readonly networks: ReadonlyMap<string, NetworkData>;
	readonly endpoints: readonly EndpointData[];
	readonly llm: LlmData | undefined;
	readonly exceptions: readonly ExceptionData[];
	/** The first tier that selects the service. */
	tierOf(service: Service): Tier | undefined;
	/** The tier one of whose files the path ends in; `.example` counts as the file itself. */
	tierOfFile(path: string): Tier | undefined;
	/** Whether the path is one of the shared files. */
	isSharedFile(path: string): boolean;
	/** The class of secret that a variable's name belongs to. */
	classOfName(name: string): SecretClass | undefined;
	/** The class of secret whose shape the value has. */
	classOfValue(value: string): SecretClass | undefined;
	/** The store that the service is. */
	storeOf(service: Service): Store | undefined;
	/** Whether the selectors name the service. */
	selects(selectors: ServiceSelectors, service: Service): boolean;
	/** Whether a tier may hold a class of secret. */
	mayHold(tier: Tier, secretClass: SecretClass): boolean;
	/** Whether the service is in the tier that alone may hold LLM provider keys. */
	isLlmService(service: Service): boolean;
	/** The class, when the variable's name is that of an LLM provider key. */
	isLlmKey(name: string): boolean;
}
interface Tier {
	readonly name: string;
	readonly files: readonly string[];
	readonly secrets: readonly string[];
}
interface SecretClass {
	readonly name: string;
	readonly description: string;
}
interface Store {
	readonly name: string;
	readonly home: string;
	/** The home and the further allowed networks. */
	readonly networks: readonly string[];
}
type Level = "off" | "warn" | "error";
type Category = "security" | "reliability" | "correctness";
interface Rule<M extends string = string, O = unknown> {
	/** Kebab-case; the name of its file, page and test, and its id everywhere else. */
	readonly id: string;
	readonly meta: RuleMeta<M, O>;
	/** Called once a project; returns what to visit. */
	create(context: RuleContext<M, O>): Visitor;
}
interface RuleMeta<M extends string, O> {
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
	readonly options?: {
		readonly schema: JsonSchema;
		readonly defaults: O;
	};
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
type JsonSchema = Readonly<Record<string, unknown>>;
type Settings = Readonly<Record<string, unknown>>;
interface RuleContext<M extends string, O> {
	readonly options: O;
	/** Empty where no config states any. No schema has checked them. */
	readonly settings: Settings;
	readonly project: Project;
	readonly plan: Plan;
	report(finding: RuleReport<M>): void;
}
interface Visitor {
	project?(project: Project): void;
	service?(service: Service): void;
	network?(network: Network): void;
	envFile?(file: EnvFile): void;
	/** Called for the problems whose kind is the rule's id. */
	problem?(problem: Problem): void;
}
interface RuleReport<M extends string> {
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
type FixSafety = "safe" | "unsafe" | "suggestion";
interface Fix {
	/** What it does, a sentence: "Set `internal: true`." */
	readonly description: string;
	/** Made together or not at all. */
	readonly edits: readonly Edit[];
	/** Dotted paths of the model that change, with all below. Default: what the edits write; nothing for `remove`. */
	readonly changes?: readonly string[];
}
type Edit = SetEdit | AddEdit | ReplaceEdit | RemoveEdit;
type FixValue = string | number | boolean | readonly FixValue[] | {
	readonly [key: string]: FixValue;
};
interface SetEdit {
	readonly kind: "set";
	/** A mapping, placed by its own location or by that of the key under which it stands. */
	readonly in: Located;
	readonly keys: readonly [
		string,
		...string[]
	];
	readonly value: FixValue;
}
interface AddEdit extends Omit<SetEdit, "kind"> {
	readonly kind: "add";
}
interface ReplaceEdit {
	readonly kind: "replace";
	readonly at: Located;
	readonly value: FixValue;
}
interface RemoveEdit {
	readonly kind: "remove";
	/** The entry by its key or value, the item, or the name in the env file. */
	readonly at: Located;
}
/** A project, and how it is linted. */
export interface RuleCase {
	/** What the case shows. */
	readonly name?: string;
	/** The text of `compose.yaml`, or several files by path relative to the project. */
	readonly files: string | Readonly<Record<string, string>>;
	readonly plan?: PlanData;
	/** The rule's options, over its defaults. */
	readonly options?: unknown;
	/** What configs state under `settings`. */
	readonly settings?: Settings;
	/** The shell's environment. */
	readonly env?: Readonly<Record<string, string>>;
	/** Default: every profile. */
	readonly profiles?: readonly string[];
	/** What a repository keeps: `tracked` or `unignored` by path relative to the project. */
	readonly tracked?: Readonly<Record<string, "tracked" | "unignored">>;
	/** `-f`, when default discovery is not wanted. */
	readonly use?: readonly string[];
}
/** A finding as tests write it: lines and columns from 1, the end exclusive, paths relative to the project. */
export interface FoundFinding {
	readonly messageId: string;
	readonly message: string;
	readonly file: string;
	/** `line:column-endLine:endColumn`, or `line:column-endColumn` on one line. */
	readonly at: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly service: string | undefined;
	readonly subject: string | undefined;
	/** Places of related locations, `file:line`. */
	readonly related: readonly string[];
}
/**
 * Runs a rule over a case.
 *
 * @returns What it found, in the order of its reports.
 * @throws What the rule throws, and TypeError for a report that is none.
 */
export declare function lintCase(rule: Rule, item: RuleCase): readonly FoundFinding[];
/** Projects over which a rule is silent, and those in which it finds something. */
export interface RuleCases {
	/** Each a case, or the text of `compose.yaml` alone. */
	readonly good: readonly (string | RuleCase)[];
	readonly bad: readonly BadCase[];
}
export interface BadCase extends RuleCase {
	/** Every finding, in the order of the rule's reports. */
	readonly findings: readonly ExpectedFinding[];
}
/** What a finding must be. What is not stated is not compared; `messageId` or `message` has to be. */
export interface ExpectedFinding {
	readonly messageId?: string;
	/** The whole message, or a pattern that it matches. */
	readonly message?: string | RegExp;
	/** `line:column-endLine:endColumn`, or `line:column-endColumn` on one line; from 1, the end exclusive. */
	readonly at?: string;
	readonly line?: number;
	readonly column?: number;
	readonly endLine?: number;
	readonly endColumn?: number;
	/** Relative to the project. Default: `compose.yaml`. */
	readonly file?: string;
	readonly service?: string;
	readonly subject?: string;
	/** Parts that the message contains. */
	readonly says?: readonly string[];
	/** Places of related locations, `file:line`. */
	readonly related?: readonly string[];
}
/** One case as a test of its own, for the runner of your choice. */
export interface RuleTest {
	/** `good: …` or `bad: …`. */
	readonly name: string;
	/** @throws An assertion error that says what differs. */
	run(): void;
}
/**
 * Tests a rule. Call it inside a test of `node:test`, vitest or another runner, or in a script of its own.
 *
 * @param rule The rule.
 * @param cases Good and bad projects.
 * @throws An assertion error that names every case that fails, and what differs.
 */
export declare function testRule(rule: Rule, cases: RuleCases): void;
/**
 * The same cases as tests by name: `for (const { name, run } of ruleTests(rule, cases)) test(name, run);`
 *
 * @param rule The rule.
 * @param cases Good and bad projects.
 */
export declare function ruleTests(rule: Rule, cases: RuleCases): readonly RuleTest[];

export {};
