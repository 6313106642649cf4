/**
 * The resolved project as rules see it: Compose's application model, each part with the place in the file
 * from which it came. Rules never see YAML. Everything here is made once by `createProject` and never changes.
 */
import type { Location, SourceFile } from "../text/source.ts";
import type { Problem } from "./problem.ts";
import type { Hop, Template, Tree } from "./tree.ts";

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

export interface Flag extends Located {
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

export interface Healthcheck {
  readonly at: Location;
  readonly test?: CommandText | undefined;
  readonly disable?: Flag | undefined;
}

export interface Build extends Located {
  readonly context?: Text | undefined;
  readonly dockerfile?: Text | undefined;
  readonly args: ReadonlyMap<string, Variable>;
}

export interface CommandText extends Located {
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

export interface Dependency extends Located {
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

export interface Volume extends Located {
  readonly key: string;
  readonly name: string;
  readonly external?: Flag | undefined;
  readonly driver?: Text | undefined;
}

export interface FileObject extends Located {
  readonly key: string;
  readonly file?: Text | undefined;
  readonly environment?: Text | undefined;
  readonly external?: Flag | undefined;
}

export type { Hop, Problem, Template };
