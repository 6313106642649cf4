/** Whole inputs of the program: files, variables and arguments. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { reporters } from "../../../src/report/index.ts";
import type { ComposeCase } from "../compose-cases.ts";
import { project } from "../random/project.ts";
import { surroundings } from "../random/surroundings.ts";
import { root } from "../source-code.ts";
import { hostileComment } from "./hostile-comments.ts";
import { hostileBaseline, hostileConfig } from "./hostile-config.ts";
import { hostileEnv } from "./hostile-env.ts";
import { poison, SECRET } from "./hostile-text.ts";
import { hostileYaml, soundYaml } from "./hostile-yaml.ts";
import { mutated } from "./mutate.ts";

export interface HostileInput {
  readonly argv: readonly string[];
  /** By path relative to the current directory. */
  readonly files: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

type Files = HostileInput["files"];
type Input = fc.Arbitrary<HostileInput>;

const piece = fc.oneof(poison, hostileComment());
const compose = fc.oneof(hostileYaml(), mutated(hostileYaml(), piece));
const envFile = fc.oneof(hostileEnv(), mutated(hostileEnv(), piece));

/** Anything that the program may be given. */
export function hostileInput(): Input {
  return fc.oneof(
    { weight: 4, arbitrary: writtenProject() },
    { weight: 3, arbitrary: soundProject() },
    { weight: 1, arbitrary: changedFixture() },
    { weight: 2, arbitrary: changedCase() },
  );
}

/** Files of nearly every kind, made from their grammars. */
function writtenProject(): Input {
  const files = fc.record(
    {
      "compose.yaml": compose,
      "compose.override.yaml": compose,
      "other.yaml": compose,
      "sub/compose.yaml": compose,
      ".env": envFile,
      "a.env": envFile,
      "b.env": envFile,
    },
    { requiredKeys: ["compose.yaml"] },
  );
  const settings: fc.Arbitrary<Files> = fc.oneof(
    fc.constant({}),
    hostileConfig().map((config) => ({ ".pmovesrc.json": config })),
    hostileBaseline().map((baseline) => ({ "baseline.json": baseline })),
    fc
      .tuple(hostileConfig(), hostileConfig())
      .map(([config, other]) => ({ ".pmovesrc.json": config, "other.json": other })),
  );
  return fc.tuple(files, settings, commandLine(), environment()).map(([some, more, argv, env]) => ({
    files: { ...some, ...more },
    argv: more["baseline.json"] === undefined || argv[0] !== "--format" ? argv : [...argv, "--baseline=baseline.json"],
    env,
  }));
}

/** A project that is sound but for its texts. */
function soundProject(): Input {
  const files = fc.record(
    {
      "compose.yaml": soundYaml(),
      "compose.override.yaml": soundYaml(),
      ".env": hostileEnv(),
      "a.env": hostileEnv(),
      "b.env": hostileEnv(),
      ".pmovesrc.json": fc.constantFrom('{"root":true,"extends":["plugin:pmoves/seed"]}', '{"root":true}'),
    },
    { requiredKeys: ["compose.yaml"] },
  );
  const argv = fc.oneof(commandLine(), fc.constantFrom(...OTHER_COMMANDS));
  return fc.record({ files, argv, env: environment() });
}

/** A project of this repository with a few lines changed. */
function changedFixture(): Input {
  return fc.constantFrom(...fixtures()).chain((fixture) => {
    const names = Object.keys(fixture).filter((name) => !name.endsWith("expected.json"));
    const files = fc
      .tuple(fc.constantFrom(...names))
      .chain(([name]) =>
        mutated(fc.constant(fixture[name] ?? ""), piece).map((text) => ({ ...fixture, [name]: text })),
      );
    return fc.record({ files, argv: commandLine(), env: environment() });
  });
}

/** A case of the comparison with Compose, with its arguments and a few lines changed. */
function changedCase(): Input {
  return fc.oneof(project(), surroundings()).chain((found) => {
    const name = fc.constantFrom(...Object.keys(found.contents));
    const files = name.chain((changed) =>
      mutated(fc.constant(found.contents[changed] ?? ""), piece).map((text) => ({
        ...found.contents,
        [changed]: text,
      })),
    );
    const argv = lintArguments().map((options) => [...options, ...argumentsOf(found)]);
    return fc.record({ files, argv, env: fc.constant(found.env ?? {}) });
  });
}

/** Ways to lint that do more than to lint. */
const MODES: readonly (readonly string[])[] = [
  ["--fix-dry-run"],
  ["--fix-dry-run", "--fix-unsafe"],
  ["--fix", "--fix-unsafe"],
  ["--report-suppressed"],
  ["--stdin", "--stdin-filename", "compose.yaml"],
  ["--changed", "compose.yaml", ".env"],
];

function commandLine(): fc.Arbitrary<readonly string[]> {
  const mode = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.constantFrom(...MODES));
  const lint = fc.tuple(lintArguments(), mode).map((parts) => parts.flat());
  return fc.oneof({ weight: 6, arbitrary: lint }, fc.constantFrom(...OTHER_COMMANDS));
}

function lintArguments(): fc.Arbitrary<readonly string[]> {
  const flags = fc.subarray(["--no-inline-config", "--quiet", "--no-example-env-files", "--profile=*", "--profile=p"]);
  return fc.tuple(fc.constantFrom(...reporters.keys()), flags).map(([format, more]) => ["--format", format, ...more]);
}

const OTHER_COMMANDS: readonly (readonly string[])[] = [
  ["config"],
  ["config", "--format", "json", "--show-origin"],
  ["config", "--no-interpolate"],
  ["config", "--variables"],
  ["why", "a"],
  ["why", "b", "--format", "json"],
  ["reach", "a", "b"],
  ["reach", "*"],
  ["test"],
  ["test", "--format", "json"],
  ["init"],
  ["init", "--stdout"],
  ["baseline", "create", "new.json"],
  ["print-config", "compose.yaml"],
  ["rules", "--format", "json"],
];

function argumentsOf({ files = [], profiles = [], envFiles = [], project: directory }: ComposeCase): readonly string[] {
  return [
    ...files.map((file) => `--file=${file}`),
    ...profiles.map((profile) => `--profile=${profile}`),
    ...envFiles.map((file) => `--env-file=${file}`),
    ...(directory === undefined ? [] : [`--project-directory=${directory}`]),
  ];
}

function environment(): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc.record(
    {
      A: poison,
      OPENAI_API_KEY: fc.constant(SECRET),
      COMPOSE_FILE: fc.constant("compose.yaml:other.yaml"),
      GITHUB_ACTIONS: fc.constant("true"),
    },
    { requiredKeys: [] },
  );
}

/** The projects in `fixtures/`, with one text for all of their made-up secrets. */
function fixtures(): readonly Files[] {
  const folder = path.join(root, "fixtures/projects");
  return readdirSync(folder).map((name) => {
    const below = readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true });
    const files = below.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    return Object.fromEntries(
      files.map((file) => [
        path.relative(path.join(folder, name), file),
        readFileSync(file, "utf8").replaceAll(/made-up-[\w-]+/g, SECRET),
      ]),
    );
  });
}
