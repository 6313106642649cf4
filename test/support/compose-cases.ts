/** Cases for compose-go: a folder of files and a command, what Compose answers, and the comparison with our answer. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { ResolvedConfig } from "../../src/compose/render/resolution.ts";
import { resolveConfig } from "../../src/resolve-config.ts";

/** A project and how it is resolved. Paths are relative to the case's own folder. */
export interface ComposeCase {
  /** The files, by path. */
  readonly contents: Readonly<Record<string, string>>;
  /** The working folder; default the case's folder. */
  readonly dir?: string;
  /** `--project-directory`. */
  readonly project?: string;
  readonly files?: readonly string[];
  readonly profiles?: readonly string[];
  readonly envFiles?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What compose-go says, as the program of `shared/oracle` prints it. */
export interface ComposeAnswer {
  readonly error?: string;
  readonly model?: unknown;
  readonly environment?: unknown;
  readonly envError?: string;
}

/** A folder with the files of cases, each in a folder of its own. */
export interface CaseFolder {
  readonly path: string;
  readonly names: readonly string[];
  remove(): void;
}

/** Writes the files of cases. A case's folder has the case's name, which Compose takes for the project's name. */
export function writeCases(cases: Readonly<Record<string, ComposeCase>>, parent: string = tmpdir()): CaseFolder {
  const path = realpathSync(mkdtempSync(join(parent, "compose-")));
  for (const [name, { contents, dir = "", project = "" }] of Object.entries(cases)) {
    mkdirSync(join(path, name, dir), { recursive: true });
    mkdirSync(join(path, name, project), { recursive: true });
    for (const [file, text] of Object.entries(contents)) writeFile(join(path, name, file), text);
  }
  return { path, names: Object.keys(cases), remove: () => rmSync(path, { recursive: true }) };
}

/** The answers of Compose to the cases of a folder, in their order. */
export function askCompose(
  program: string,
  folder: CaseFolder,
  cases: Readonly<Record<string, ComposeCase>>,
): readonly ComposeAnswer[] {
  const lines = Object.entries(cases).map(([name, { contents, ...request }]) =>
    JSON.stringify({ id: name, root: name, ...request }),
  );
  const output = execFileSync(program, [folder.path], { input: `${lines.join("\n")}\n`, maxBuffer: 2 ** 29 });
  return output.toString("utf8").trim().split("\n").map(readAnswer);
}

/** Our own answer to a case of a folder. */
export function resolveCase(folder: CaseFolder, name: string, request: ComposeCase): Promise<ResolvedConfig> {
  const root = join(folder.path, name);
  const cwd = join(root, request.dir ?? "");
  return resolveConfig({
    cwd,
    files: request.files ?? [],
    profiles: request.profiles ?? [],
    envFiles: request.envFiles ?? [],
    env: { PWD: cwd, ...request.env },
    ...(request.project !== undefined && { projectDirectory: join(root, request.project) }),
  });
}

/**
 * Compares as `shared/conformance/compare.mjs` does: the model and the variables are equal, and either both or none
 * report an error.
 *
 * @returns The first difference; undefined when there is none.
 */
export function differenceOf(want: ComposeAnswer, got: ResolvedConfig, root: string): string | undefined {
  const errors = got.problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
  const [reported] = errors;
  if (want.error !== undefined) return reported === undefined ? `no error, Compose says: ${want.error}` : undefined;
  const difference = firstDifference(tidy(want.model), tidy(portable(got.config, root)), "");
  if (difference !== undefined) return `config${difference}${reported === undefined ? "" : ` (reported: ${reported})`}`;
  if (want.envError !== undefined)
    return reported === undefined ? `no error, Compose says: ${want.envError}` : undefined;
  if (reported !== undefined) return `reported, and nothing by Compose: ${reported}`;
  const variables = firstDifference(want.environment, portable(got.environment, root), "");
  return variables === undefined ? undefined : `environment${variables}`;
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readAnswer(line: string): ComposeAnswer {
  const { error, model, environment, envError } = JSON.parse(line);
  return {
    ...(error !== undefined && { error }),
    ...(model !== undefined && { model }),
    ...(environment !== undefined && { environment }),
    ...(envError !== undefined && { envError }),
  };
}

/** The case's folder as `<root>`, and the folder above as `<root>/..`. */
function portable(value: unknown, root: string): unknown {
  if (value === undefined) return undefined;
  const above = dirname(root);
  const text = JSON.stringify(value)
    .replaceAll(root, "<root>")
    .replaceAll(`${above}/`, "<root>/../")
    .replaceAll(`${above}"`, '<root>/.."');
  return JSON.parse(text);
}

type Fields = Record<string, unknown>;

/** Drops what compose-go prints for "not set" and no reader can tell from absence. */
function tidy(model: unknown): unknown {
  if (!isFields(model)) return model;
  const { models: _, ...rest } = model;
  return {
    ...rest,
    services: eachField(model.services, tidyService),
    networks: eachField(model.networks, tidyNetwork),
  };
}

function tidyService({ command, entrypoint, ...rest }: Fields): Fields {
  return {
    ...rest,
    ...(command !== null && { command }),
    ...(entrypoint !== null && { entrypoint }),
    ...(Array.isArray(rest.volumes) && { volumes: rest.volumes.map(tidyMount) }),
    ...(Array.isArray(rest.env_file) && { env_file: rest.env_file.map((file) => withoutTrue(file, "required")) }),
  };
}

function tidyMount(mount: unknown): unknown {
  return isFields(mount) && isFields(mount.bind)
    ? { ...mount, bind: withoutTrue(mount.bind, "create_host_path") }
    : mount;
}

/** What is true unless said: compose-go prints it or not, as its compiler's version has it. */
function withoutTrue(fields: unknown, key: string): unknown {
  if (!isFields(fields) || fields[key] !== true) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function tidyNetwork({ ipam, ...rest }: Fields): Fields {
  return isFields(ipam) && Object.keys(ipam).length === 0 ? rest : { ...rest, ipam };
}

function eachField(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, isFields(field) ? change(field) : field]),
  );
}

function firstDifference(a: unknown, b: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (isFields(a) && isFields(b) && Array.isArray(a) === Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = firstDifference(a[key], b[key], `${path}/${key}`);
      if (found !== undefined) return found;
    }
  }
  return `${path}: Compose has ${JSON.stringify(a)?.slice(0, 200)}, we have ${JSON.stringify(b)?.slice(0, 200)}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
