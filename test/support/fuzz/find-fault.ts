/** Says what the program did wrong with an input, whatever the input is. */
import { XMLValidator } from "fast-xml-parser";
import { runCli } from "../run-cli.ts";
import { findRunnerCommands } from "../runner-commands.ts";
import type { HostileInput } from "./hostile-input.ts";
import { SECRET } from "./hostile-text.ts";

/** Runs the program in memory. Undefined when nothing is wrong. */
export async function findFault({ argv, files, env }: HostileInput): Promise<string | undefined> {
  const { code, stdout, stderr, written } = await runCli(argv, { files, env, stdin: files["compose.yaml"] ?? "" });
  // What fixes write is the user's own file, secrets and all.
  const made = WRITERS.has(argv[0] ?? "") ? [...written.values()] : [];
  const printed = [stdout, stderr, ...made].join("");
  if (![0, 1, 2].includes(code)) return `It leaves ${code}.`;
  if (/bug in pmoves-lint/.test(stderr)) return `It fails: ${stderr}`;
  if (code === 2 && stderr === "") return "It leaves 2 and says nothing.";
  if (printed.includes(SECRET)) return `It prints a secret: ${lineWith(SECRET, printed)}`;
  const character = DANGEROUS.exec(printed);
  if (character) return `It prints ${JSON.stringify(character[0])}: ${JSON.stringify(lineWith(character[0], printed))}`;
  return findCommandFault({ argv, files, env }, stdout + stderr) ?? findFormatFault(argv, stdout);
}

/** Everything but a line end that acts on a terminal, or is not there to the eye. */
const DANGEROUS = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Commands that write files of their own. */
const WRITERS = new Set(["baseline", "init"]);

/** In a job of GitHub Actions, the runner reads what is printed. */
function findCommandFault({ argv, env }: HostileInput, printed: string): string | undefined {
  if (!env.GITHUB_ACTIONS) return undefined;
  const own = argv[1] === "github" ? OWN_COMMANDS : NO_COMMANDS;
  const command = findRunnerCommands(printed).find(({ name }) => !own.has(name));
  return command && `It gives a command to the runner: ${JSON.stringify(command)}`;
}

const OWN_COMMANDS: ReadonlySet<string> = new Set(["error", "warning", "group", "endgroup"]);
const NO_COMMANDS: ReadonlySet<string> = new Set();

function findFormatFault([option, format = ""]: readonly string[], stdout: string): string | undefined {
  if (option !== "--format" || stdout === "") return undefined;
  if (["json", "sarif", "gitlab", "rdjson"].includes(format)) return findJsonFault(stdout);
  if (!["junit", "checkstyle"].includes(format)) return undefined;
  const valid = XMLValidator.validate(stdout);
  return valid === true ? undefined : `It prints XML that is none: ${valid.err.msg}`;
}

function findJsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return `It prints JSON that is none: ${String(error)}`;
  }
}

function lineWith(part: string, text: string): string {
  return text.split("\n").find((line) => line.includes(part)) ?? "";
}
