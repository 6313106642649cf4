/** Passwords in commands that only the program and the place give away: `mysql -pPASSWORD`, `redis-cli -a PASSWORD`. */

/** Reads the words of a command one after the other; returns where in a word a password begins, if it holds one. */
export type ReadWord = (word: string) => number | undefined;

/** A reader at the beginning of a command. */
export function createCommandReader(): ReadWord {
  let program: Program | undefined;
  let isNext = false;
  return (word) => {
    if (/^[|;&\n]$/.test(word)) program = undefined;
    program = findProgram(word) ?? program;
    if (isNext) {
      isNext = false;
      return isReference(word) ? undefined : 0;
    }
    isNext = program?.separate.includes(word) ?? false;
    return program?.attached === undefined ? undefined : findAttached(word, program.attached);
  };
}

/** Replaces the passwords in the commands of a shell. Takes time in line with the text's length. */
export function maskCommands(text: string, mask: string): string {
  let masked = "";
  let at = 0;
  const readWord = createCommandReader();
  for (const { 0: word, index } of text.matchAll(WORD_OF_SHELL)) {
    if (index < at) continue;
    const start = readWord(word);
    if (start === undefined) continue;
    VALUE_OF_SHELL.lastIndex = index + start;
    if (!VALUE_OF_SHELL.test(text)) continue;
    masked += text.slice(at, index + start) + mask;
    at = VALUE_OF_SHELL.lastIndex;
  }
  return masked + text.slice(at);
}

interface Program {
  readonly name: RegExp;
  /** The option that its password follows without a blank. */
  readonly attached?: string;
  /** Options whose next word is its password. */
  readonly separate: readonly string[];
}

const PROGRAMS: readonly Program[] = [
  {
    name: /^(?:mysql|mariadb)(?:-?(?:admin|binlog|check|dump|import|pump|sh|show|slap|upgrade))?$/,
    attached: "-p",
    separate: [],
  },
  { name: /^sshpass$/, attached: "-p", separate: ["-p"] },
  { name: /^(?:redis|valkey|keydb)-cli$/, separate: ["-a"] },
  { name: /^mongo(?:sh|dump|restore|export|import|stat|top)?$/, separate: ["-p"] },
  { name: /^mosquitto_(?:pub|sub|rr)$/, separate: ["-P"] },
];
/** Paths and quotes around the name of a program are short. */
const LONGEST_PROGRAM = 128;
const WORD_OF_SHELL = /\\\r?\n|[|;&\n]|[^\s|;&]+/g;
const VALUE_OF_SHELL = /"[^"]*"?|'[^']*'?|[^\s"'|;&]+/y;

function findProgram(word: string): Program | undefined {
  if (word.length > LONGEST_PROGRAM) return undefined;
  const [name = ""] = /[\w-]+(?=["'`]?$)/.exec(word) ?? [];
  return PROGRAMS.find((program) => program.name.test(name));
}

function findAttached(word: string, option: string): number | undefined {
  const start = option.length + (/^["']/.test(word) ? 1 : 0);
  const isOption = word.slice(0, start).endsWith(option) && word.length > start;
  return isOption && !isReference(word.slice(start)) ? start : undefined;
}

/** What the shell of the container puts there: a variable, or what a command prints. */
function isReference(word: string): boolean {
  return word.length > LONGEST_PROGRAM ? false : /^["']?\$?(?:\$\w+|\$\{\w+\}|\$\(|`)/.test(word);
}
