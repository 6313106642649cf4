/** What the linter is asked to lint, in the words of the command line. */
import type { Disk } from "../files/disk.ts";

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

/** Options with what the core cannot ask for itself: the disk, and the day. */
export interface LintRequest extends LintOptions {
  readonly disk: Disk;
  readonly today: string;
}

/** How threads are started, and when. */
export interface ThreadOptions {
  /** Absolute path of the program. */
  readonly program: string;
  /** Arguments that make it a worker. */
  readonly argv: readonly string[];
  /** The most threads, this one included. Default: one for each core. */
  readonly count?: number;
  /** How many projects a thread must be worth. */
  readonly few?: number;
}
