/** What two runs must share before one may stand in for the other. */
import { digestOf } from "../files/digest.ts";

/** Everything that decides what a run does, besides what it looks at. */
export interface Circumstances {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly isTTY: boolean;
  readonly home: string;
  /** `YYYY-MM-DD`: suppressions and baselines expire. */
  readonly today: string;
  /** The version of this package. */
  readonly version: string;
  /** What else the machine is: the files of the program, Node, the user. */
  readonly machine: readonly string[];
}

/** The name of a run: 64 hexadecimal digits, equal for runs that could give the same. */
export function keyOf({ env, ...rest }: Circumstances): string {
  const variables = Object.entries(env).filter(([name]) => !PASSING.has(name));
  return digestOf(JSON.stringify({ ...rest, env: variables.sort(([a], [b]) => (a < b ? -1 : 1)) }));
}

/** The variables outside the key that a text mentions: their values are evidence of a run that reads it. */
export function findPassingVariables(text: string): readonly string[] {
  return [...new Set(text.match(MENTION))];
}

/** Variables that change from one terminal, session or job to the next, and that mean nothing to the linter itself. */
export const PASSING: ReadonlySet<string> = new Set([
  ..."_ SHLVL OLDPWD COLUMNS LINES WINDOWID TERM_SESSION_ID ITERM_SESSION_ID WT_SESSION".split(" "),
  ..."TMUX TMUX_PANE STY SSH_AUTH_SOCK SSH_CLIENT SSH_CONNECTION SSH_TTY GPG_TTY XDG_SESSION_ID".split(" "),
  ..."GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_RUN_ATTEMPT GITHUB_SHA GITHUB_ENV GITHUB_OUTPUT".split(" "),
  ..."GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY".split(" "),
]);

const MENTION = new RegExp(`\\b(?:${[...PASSING].join("|")})\\b`, "g");
