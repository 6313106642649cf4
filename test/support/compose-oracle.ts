/** Asks Compose itself: the program that `COMPOSE_ORACLE` names, which prints what compose-go resolves. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const oracle = process.env.COMPOSE_ORACLE;

/** A project of one service `a`, and the files beside its Compose file. */
export interface Question {
  readonly service: Readonly<Record<string, unknown>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** What Compose made of a question: the resolved service, or an error. */
export interface Answer {
  readonly error?: string;
  readonly service?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string | null>>;
}

/** The answers to questions, in their order. */
export function askCompose(
  program: string,
  questions: readonly Question[],
  env: Readonly<Record<string, string>>,
): readonly Answer[] {
  const folder = mkdtempSync(join(tmpdir(), "compose-"));
  try {
    const cases = questions.map((question, index) => {
      writeProject(join(folder, `p${index}`), question);
      return JSON.stringify({ id: String(index), root: `p${index}`, env });
    });
    const output = execFileSync(program, [folder], { input: `${cases.join("\n")}\n`, maxBuffer: 2 ** 28 });
    return output.toString("utf8").trim().split("\n").map(readAnswer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeProject(folder: string, { service, volumes = {}, files = {} }: Question): void {
  mkdirSync(folder);
  const project = { services: { a: { image: "x", ...service } }, volumes };
  for (const [name, text] of Object.entries({ ...files, "compose.yaml": JSON.stringify(project) })) {
    writeFileSync(join(folder, name), text);
  }
}

function readAnswer(line: string): Answer {
  const { error, envError, model, environment } = JSON.parse(line);
  if (error ?? envError) return { error: error ?? envError };
  return { service: model.services.a, environment: environment.a };
}
