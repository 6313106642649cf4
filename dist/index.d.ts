interface SourceFile {
	/** Absolute path, with the separators of the system. */
	readonly path: string;
	/** The text as read, a byte order mark included. Offsets count its UTF-16 code units. */
	readonly text: string;
	/** The offset of the first U+FFFD that stands for bytes which are no UTF-8. */
	readonly invalidAt?: number;
}
/** A half-open range of UTF-16 code units of one file. Every value of the model has one. */
export interface Location {
	readonly file: SourceFile;
	readonly start: number;
	readonly end: number;
}
interface Position {
	readonly line: number;
	readonly column: number;
}
type ProblemKind = "compose-syntax" | "compose-schema" | "compose-merge" | "compose-consistency" | "compose-deprecated" | "obsolete-version" | "required-variable" | "undefined-variable" | "env-file-missing" | "env-file-syntax" | "network-undeclared" | "volume-undeclared" | "secret-undeclared" | "config-undeclared" | "model-undeclared" | "dependency-undefined" | "dependency-cycle" | "service-without-image" | SuppressionKind;
type SuppressionKind = "suppression-expired" | "suppression-not-allowed" | "suppression-syntax" | "suppression-unknown-rule" | "suppression-unused" | "suppression-without-reason";
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
interface ResolveRequest {
	/** Absolute path of the current directory: relative paths and the search for files start here. */
	readonly cwd: string;
	/** `-f`, in order, relative to `cwd`. None: `COMPOSE_FILE`, then default discovery with its override file. */
	readonly files?: readonly string[];
	/** `--profile`. `["*"]` activates all. */
	readonly profiles?: readonly string[];
	/** `--env-file`, in order, relative to `cwd`. None: `.env` of the project directory. */
	readonly envFiles?: readonly string[];
	/** The shell's environment, whole: nothing else is read from the process. */
	readonly env?: Readonly<Record<string, string>>;
	/** `--project-directory`, absolute or relative to `cwd`. */
	readonly projectDirectory?: string;
	/** `--project-name`. */
	readonly projectName?: string;
	/** False leaves `${…}` as written (`docker compose config --no-interpolate`). Default true. */
	readonly interpolate?: boolean;
	/**
	 * True lets `X.example` stand for an absent `X` (`.env` and the services' env files): its names count as set.
	 * Compose does not do this; the linter does, because examples are what a repository holds. Default false.
	 */
	readonly exampleEnvFiles?: boolean;
	/**
	 * Names of env files that are read beside the env files of services, though no service loads them: the linter
	 * compares the others with them. Compose does not do this.
	 */
	readonly referenceEnvFiles?: readonly string[];
}
interface FileSystem {
	/** What stands at an absolute path, symbolic links followed. `special` is a device, FIFO or socket. */
	kind(path: string): "file" | "directory" | "special" | "missing";
	/** The text of a file, decoded as UTF-8. Never throws: what cannot be read says why. */
	read(path: string): ReadText | {
		readonly failure: string;
		readonly isMissing?: boolean;
	};
	/**
	 * Whether a repository keeps a file: `tracked` when git's index names it; `unignored` when there is no index, and a
	 * `.gitignore` that does not leave it out. Undefined otherwise, and when the file system does not know.
	 */
	tracking?(path: string): "tracked" | "unignored" | undefined;
	/** The user's home directory, for `~` in paths. */
	readonly home: string;
}
type ReadText = Pick<SourceFile, "text" | "invalidAt">;
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
/** Something with a place in a file and a dotted path in the model (`services.web.environment.PORT`). */
export interface Located {
	readonly at: Location;
	readonly path: string;
	/** How it came here when it is written elsewhere (anchor, extends, include), nearest first. */
	readonly via?: readonly Hop[] | undefined;
}
/** A scalar as text: what it resolves to, how the file writes it, and where. */
export interface Text extends Located {
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
export interface Project {
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
export interface Service extends Located {
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
/** A name that a container or a build receives, with its source. */
export interface Variable extends Located {
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
export interface EnvFileReference extends Located {
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
export interface EnvFile {
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
export interface NetworkAttachment extends Located {
	/** The key under the top-level `networks`. */
	readonly key: string;
	/** Absent when no file declares it. */
	readonly network?: Network | undefined;
	readonly aliases: readonly Text[];
	/** True when the service names no network and so joins `default`. */
	readonly isImplicit: boolean;
}
export interface Network extends Located {
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
export interface Port extends Located {
	readonly hostIp?: string | undefined;
	/** A number or a range as text; absent for a port that Docker picks. */
	readonly published?: string | undefined;
	readonly target: number;
	readonly protocol: string;
	/** The text when written in short form. */
	readonly text?: Text | undefined;
}
export interface Mount extends Located {
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
/** One entry or list item of an override file, for a service or another element that the files before it have too. */
export interface Override extends Located {
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
type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
	readonly [key: string]: Json;
}
/** A resolved project as data. */
export interface ResolvedConfig {
	/** The project in the shape of `docker compose config --format json`; undefined when there is none. */
	readonly config: JsonObject | undefined;
	/** The services that no active profile enables, sorted. */
	readonly disabled: readonly string[];
	/**
	 * The variables of each enabled service after its env files; null removes a variable that the image sets.
	 * Undefined when no service is enabled.
	 */
	readonly environment: Readonly<Record<string, Readonly<Record<string, string | null>>>> | undefined;
	/** Everything that is wrong, errors where Compose stops. */
	readonly problems: readonly ResolvedProblem[];
}
/** One thing that is wrong with a project, and its place. */
export interface ResolvedProblem extends Pick<Problem, "kind" | "severity" | "message" | "path"> {
	/** Absolute path. */
	readonly file: string;
	readonly range: {
		readonly start: Position;
		readonly end: Position;
	};
}
interface ComposeSearch {
	/** What is named like a Compose file, be it one or not: `compose.yaml`, `docker-compose.gpu.yml`. */
	readonly files: readonly string[];
	/** Folders that could not be read, so that nobody knows what is below them. */
	readonly unreadable: readonly string[];
}
interface Disk extends FileSystem {
	/**
	 * Finds what has the name of a Compose file under a directory, `node_modules` and `.git` left out.
	 *
	 * @param directory Absolute path.
	 */
	findComposeFiles(directory: string): Promise<ComposeSearch>;
	/**
	 * Writes a file and makes the directories above it.
	 *
	 * @throws The system's error when it cannot be written.
	 */
	write(path: string, text: string): void;
	/**
	 * Writes a file where nothing stands yet, not even a link that leads nowhere.
	 *
	 * @throws The system's error when it cannot be written; its `code` is `EEXIST` when something stands there.
	 */
	create(path: string, text: string): void;
	/**
	 * Says why a file is not to be written over: it is a symbolic link, or stands outside a directory.
	 *
	 * @param root Absolute path of that directory.
	 * @returns The end of a sentence about the file; undefined when nothing is against it.
	 */
	refuseReplacing(path: string, root: string): string | undefined;
	/**
	 * Writes over a file at once, so that nobody reads a part, and keeps its permissions.
	 *
	 * @param before What the file must still hold.
	 * @throws The system's error when it cannot be written, and an error when it holds something else.
	 */
	replace(path: string, before: string, after: string): void;
}
export interface LintOptions {
	/** Absolute path of the current directory. */
	readonly cwd: string;
	/** Directories to search, Compose files and env files; relative to `cwd`. Default: `cwd` itself. */
	readonly paths?: readonly string[];
	/**
	 * `--stdin-filename`, relative to `cwd`: the projects that read this file are linted, and the findings in it alone
	 * are returned. A file that is not ours has none. Excludes `paths`, `files` and `changedFiles`.
	 */
	readonly onlyFile?: string;
	/** `--changed`, relative to `cwd`: the projects and stacks that read these files are linted. Excludes `paths`. */
	readonly changedFiles?: readonly string[];
	/** `-f`: the Compose files of one project, in the order of merge. Excludes `paths` and `stacks`. */
	readonly files?: readonly string[];
	/** `--profile`. Default: every profile. */
	readonly profiles?: readonly string[];
	/** `--env-file`, relative to `cwd`. */
	readonly envFiles?: readonly string[];
	/** `--project-directory`, relative to `cwd`. */
	readonly projectDirectory?: string;
	/** The shell's environment. Default: empty. */
	readonly env?: Readonly<Record<string, string>>;
	/** The config file, relative to `cwd`. False: none is read. Default: those at and above each project. */
	readonly config?: string | false;
	/** `--baseline`, relative to `cwd`. False: none, whatever the config says. Default: the config's. */
	readonly baseline?: string | false;
	/** False: comments in the files suppress nothing. */
	readonly inlineConfig?: boolean;
	/** Today's date, `YYYY-MM-DD`: what has expired before it counts no more. Default: the machine's. */
	readonly today?: string;
	/** Names of the config's stacks to lint, and nothing else. */
	readonly stacks?: readonly string[];
	/** False: `X.example` does not stand for an absent `X`, whatever the config says. */
	readonly exampleEnvFiles?: boolean;
	/** `--fix` and `--fix-unsafe`: makes fixes in memory. The result says what became of the files; none is written. */
	readonly fix?: "safe" | "unsafe";
	/** True tries every fix that is left, so that findings have the `replacements` of those that hold. */
	readonly triesFixes?: boolean;
	/**
	 * What the command line runs again in each worker thread, so that many projects are spread over them. Needs the
	 * machine's own disk. Fixes then come without `edits`. Of no effect with `fix` and `triesFixes`.
	 */
	readonly threads?: ThreadOptions;
	/** Is told after each project how many are done. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Where files come from. Default: the machine's disk. */
	readonly disk?: Disk;
}
interface ThreadOptions {
	/** Absolute path of the program. */
	readonly program: string;
	/** Arguments that make it a worker. */
	readonly argv: readonly string[];
	/** The most threads, this one included. Default: one for each core. */
	readonly count?: number;
	/** How many projects a thread must be worth. */
	readonly few?: number;
}
type ServiceSelectors = readonly string[];
interface PlanData {
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
export interface Plan {
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
export interface Tier {
	readonly name: string;
	readonly files: readonly string[];
	readonly secrets: readonly string[];
}
export interface SecretClass {
	readonly name: string;
	readonly description: string;
}
export interface Store {
	readonly name: string;
	readonly home: string;
	/** The home and the further allowed networks. */
	readonly networks: readonly string[];
}
/** Globs over names: `*` stands for any text, everything else for itself. */
/**
 * Whether a name fits a glob. Upper and lower case differ.
 *
 * @param glob A name, or a pattern with `*`.
 * @param name The name.
 */
export declare function matchesGlob(glob: string, name: string): boolean;
export interface PlannedNetwork {
	/** The network's key in the plan. */
	readonly key: string;
	readonly data: NetworkData;
}
/**
 * What the plan says of a network: the entry with its key, or else the entry with its real name, so that a
 * project may call `pmoves_api` what the plan calls `api_tier`.
 */
export declare function plannedNetwork(plan: Plan, network: Network): PlannedNetwork | undefined;
/** The key by which the plan knows the network of an attachment; its own key when the plan does not know it. */
export declare function plannedKey(plan: Plan, { key, network }: Pick<NetworkAttachment, "key" | "network">): string;
/**
 * Whether a network has no way out of the host. For a network created outside the project only the plan knows.
 *
 * @returns Undefined when neither the files nor the plan tell.
 */
export declare function isInternal(plan: Plan, attachment: Pick<NetworkAttachment, "key" | "network">): boolean | undefined;
export interface ReachNode {
	readonly name: string;
	/** Absent for the host and the internet. */
	readonly service?: Service;
	/** False when it uses the network of something that the files do not describe. */
	readonly isKnown: boolean;
	readonly exits: readonly Opening[];
	readonly entrances: readonly Opening[];
}
interface Opening {
	readonly medium: string;
	/** What messages call it: `network 'front'`. One of the two sides has it. */
	readonly label?: string;
	/** The places that show it, in the direction of the connection. */
	readonly evidence: readonly Related[];
}
export interface ReachStep {
	readonly from: ReachNode;
	readonly to: ReachNode;
	/** All ways from the one to the other; at least one. */
	readonly ways: readonly Way[];
}
export interface Way {
	/** What messages call it: `network 'front'`, `published port 8080`. */
	readonly label: string;
	/** The places that show it, in order. */
	readonly evidence: readonly Related[];
}
export interface ReachViolation {
	readonly assertion: ReachData;
	readonly from: ReachNode;
	readonly to: ReachNode;
	/** How the one reaches the other; empty when the plan demands that it does. */
	readonly path: readonly ReachStep[];
}
/** The pairs for which an assertion of the plan does not hold. Of several assertions on a pair the first counts. */
export declare function findViolations(project: Project, plan: Plan): readonly ReachViolation[];
/** `'web'`, or `the internet` and `the host`. */
export declare function describeNode({ name, service }: ReachNode): string;
/** `over network 'front' to 'api', then over network 'back'`. */
export declare function describePath(steps: readonly ReachStep[]): string;
interface Place {
	/** `joined`: the networks of `owner`. `unknown`: the network of something that the files do not describe. */
	readonly kind: "joined" | "host" | "none" | "unknown";
	/** The service whose network it is: itself, unless `network_mode: service:NAME` names another. */
	readonly owner: Service;
	/** Each `network_mode` on the way to the owner. */
	readonly via: readonly Related[];
}
/** Follows `network_mode` to the service whose network a service uses. */
export declare function findPlace(service: Service, { services }: Project): Place;
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
export type FixValue = string | number | boolean | readonly FixValue[] | {
	readonly [key: string]: FixValue;
};
/** Writes a value under keys of a mapping, those that are not there included. */
export interface SetEdit {
	readonly kind: "set";
	/** A mapping, placed by its own location or by that of the key under which it stands. */
	readonly in: Located;
	readonly keys: readonly [
		string,
		...string[]
	];
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
export declare function defineRule<const M extends string, O = Record<string, never>>(rule: Rule<M, O>): Rule<M, O>;
export interface Finding {
	readonly rule: string;
	readonly messageId: string;
	readonly level: "warn" | "error";
	readonly message: string;
	readonly at: Location;
	/** Dotted path of the element in the model. */
	readonly path: string;
	readonly service?: string;
	readonly subject?: string;
	/** Rule, file, path and subject, a line each: stable when lines move or words change. `fingerprintOf` hashes it. */
	readonly identity: string;
	readonly related: readonly {
		readonly at: Location;
		readonly message: string;
	}[];
	/** Places that show the fault one after the other. */
	readonly flow?: Finding["related"];
	/** Findings with the same cause are one repair. */
	readonly cause: string;
	/** The stacks of the config in which it occurs; empty when the config names none. */
	readonly stacks: readonly string[];
	/** What the rule offers as a repair. */
	readonly fix?: FindingFix;
}
/** A rule's fix, and what became of it. */
export interface FindingFix extends Fix {
	readonly safety: FixSafety;
	/** The same in the text of files; absent unless it was tried and nothing else changed. */
	readonly replacements?: readonly Replacement[];
}
/** Text that takes the place of other text; at an empty place, an insertion. */
export interface Replacement {
	readonly at: Location;
	readonly text: string;
}
/** A finding that a comment or a baseline keeps out of the reports and the exit code. */
export interface SuppressedFinding extends Finding {
	readonly suppression: Suppression;
}
/** What suppresses a finding (SARIF 2.1.0, 3.35). */
export interface Suppression {
	/** `inSource`: a comment beside it. `external`: a baseline. */
	readonly kind: "inSource" | "external";
	/** The reason that was given. */
	readonly justification?: string;
	/** The comment. */
	readonly at?: Location;
}
/** The work could not be done at all or in part: exit code 2. */
export interface Failure {
	/** `input`: there is nothing to lint. `rule` and `bug`: the linter itself is at fault. */
	readonly kind: "config" | "input" | "rule" | "bug";
	readonly message: string;
	readonly cause?: unknown;
	/** The plugin whose rule is at fault. */
	readonly plugin?: string;
}
export interface LintResult {
	/** Sorted by file, position and rule. */
	readonly findings: readonly Finding[];
	/** Sorted as the findings are. */
	readonly suppressed: readonly SuppressedFinding[];
	/** Every file that was read as part of a project, findings or not, sorted by path. */
	readonly files: readonly SourceFile[];
	/** Every rule that was on in some project, in alphabetical order. */
	readonly rules: readonly RuleDescription[];
	readonly failures: readonly Failure[];
	/** What became of the files where fixes were asked for. */
	readonly fixes?: FixSummary;
}
/** What fixes made of the files. Nothing is written yet. */
export interface FixSummary {
	/** Sorted by path. */
	readonly files: readonly FixedFile[];
	/** How many findings are gone for it. */
	readonly repaired: number;
	/** The files that a fix would have changed but that may not be written over, sorted by path. */
	readonly refused: readonly {
		readonly path: string;
		readonly reason: string;
	}[];
}
/** A file that fixes change. */
export interface FixedFile {
	/** Absolute. */
	readonly path: string;
	readonly before: string;
	readonly after: string;
	/** How many findings are gone for the change. */
	readonly repaired: number;
	/** Both with `********` in the place of secrets, line for line: what may be shown. */
	readonly shown: {
		readonly before: string;
		readonly after: string;
	};
}
/** What reports say about a rule. */
export interface RuleDescription {
	readonly id: string;
	readonly summary: string;
	readonly category: string;
	readonly level: "warn" | "error";
	/** By message id, with `{{placeholders}}`. */
	readonly messages: Readonly<Record<string, string>>;
	readonly securitySeverity?: number;
	/** The rule's page. */
	readonly url: string;
	readonly references: readonly string[];
}
/**
 * Finds projects, resolves each, runs the rules that its config turns on, merges what they found, makes the fixes
 * that are asked for, and takes out what a baseline knows.
 *
 * @returns The result. What kept the linter from its work (nothing to lint, a mistake in a config or baseline, a rule
 *   that threw) is in `failures`; faults of the projects, however bad, are findings.
 */
export declare function lint(options: LintOptions): Promise<LintResult>;
/**
 * Resolves the project of a folder or of given files as `docker compose` does. Values are returned as they are,
 * secrets included.
 *
 * @returns What was resolved and what is wrong. Bad input is a problem, never an exception.
 */
export declare function resolveConfig(request: ResolveRequest): Promise<ResolvedConfig>;

export {};
