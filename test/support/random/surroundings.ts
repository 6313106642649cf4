/** Random folders: where Compose files are found, which env files and variables they meet, what they include. */
import fc from "fast-check";
import type { ComposeCase } from "../compose-cases.ts";
import type { Text } from "./values.ts";

/** A project whose files, variables and includes are spread over folders. */
export function surroundings(): fc.Arbitrary<ComposeCase> {
  const files = fc.tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.subarray([...MAIN_FILES], { minLength: 1, maxLength: 3 }) },
      {
        weight: 5,
        arbitrary: fc.subarray([...MAIN_FILES], { maxLength: 1 }).map((more) => ["compose.yaml", "base.yaml", ...more]),
      },
    ),
    fc.subarray(["sub", "sub/deep", "other"], { minLength: 2, maxLength: 3 }),
  );
  return files.chain(([main, folders]) =>
    fc
      .record({
        main: fc.tuple(...main.map((name) => composeFile("").map((text) => [name, text] as const))),
        below: fc.tuple(
          ...folders.map((folder) =>
            composeFile(`${folder}/`).map((text) => [`${folder}/compose.yaml`, text] as const),
          ),
        ),
        env: fc.subarray([...SHELL], { maxLength: 4 }),
        envFiles: fc.tuple(...ENV_FILES.map((name) => fc.tuple(fc.constant(name), fc.option(dotenv(), { freq: 20 })))),
        request: fc.constantFrom(...REQUESTS),
      })
      .map(({ main: top, below, env, envFiles, request }) => ({
        contents: {
          "sub/keep": "",
          ...Object.fromEntries([...top, ...below]),
          ...Object.fromEntries(envFiles.filter((entry): entry is [string, string] => entry[1] !== null)),
        },
        env: Object.fromEntries(env),
        ...request,
      })),
  );
}

const MAIN_FILES = [
  ...["compose.yaml", "compose.yaml", "compose.yml", "docker-compose.yml", "compose.override.yaml", "base.yaml"],
  ...["compose.override.yml", "docker-compose.override.yml", "docker-compose.yaml"],
] as const;

const ENV_FILES: readonly string[] = [
  ".env",
  "sub/.env",
  "sub/deep/.env",
  "other/.env",
  "a.env",
  "b.env",
  "sub/a.env",
  "sub/deep/a.env",
];

const SHELL = [
  ...[
    ["A", "shell"],
    ["B", "$A"],
    ["E", ""],
    ["COMPOSE_PROFILES", "p,q"],
    ["COMPOSE_PROFILES", "*"],
    ["COMPOSE_PROFILES", ""],
  ],
  ...[
    ["COMPOSE_FILE", "base.yaml"],
    ["COMPOSE_FILE", "compose.yaml:base.yaml"],
    ["COMPOSE_PROJECT_NAME", "shellname"],
  ],
  ...[["COMPOSE_PATH_SEPARATOR", ","]],
  ...[
    ["COMPOSE_PROJECT_NAME", "Bad Name"],
    ["COMPOSE_FILE", "compose.yaml,base.yaml"],
    ["D", "1"],
    ["A", "other"],
  ],
] as [string, string][];

const REQUESTS: readonly Omit<ComposeCase, "contents">[] = [
  {},
  {},
  {},
  { dir: "sub" },
  { dir: "sub/deep" },
  { files: ["compose.yaml"] },
  { files: ["compose.yaml", "base.yaml"] },
  { files: ["sub/compose.yaml"] },
  { files: ["sub/compose.yaml", "compose.yaml"] },
  { files: ["../compose.yaml"], dir: "sub" },
  { envFiles: ["a.env"] },
  { envFiles: ["a.env", "b.env"] },
  { envFiles: ["a.env"], dir: "sub" },
  { envFiles: ["none.env"] },
  { project: "sub" },
  { project: "other", files: ["compose.yaml"] },
  { project: "sub", dir: "sub/deep" },
  { project: "sub", envFiles: ["a.env", "sub/a.env"] },
  { profiles: ["*"] },
  { profiles: ["p"] },
  { profiles: ["q", "r"] },
];

const VARIABLES = ["A", "B", "C", "D", "E", "F"];

/** The text of an env file, mostly right. */
function dotenv(): Text {
  const name = fc.constantFrom(...VARIABLES);
  const value = fc.constantFrom(
    ...["1", "$A", "${B}", "${C:-d}", "'$A'", '"x $A"', '"a\\nb"', "", "a b # c", " x ", "$$A", '"${D-e}"', "#x"],
    ...["${A:+r}", "'a'b", "x#y", "\\$A", '"\\$A"'],
  );
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(name, value).map(([key, text]) => `${key}=${text}`) },
    { weight: 1, arbitrary: name },
    { weight: 1, arbitrary: fc.tuple(name, value).map(([key, text]) => `export ${key}=${text}`) },
    { weight: 1, arbitrary: fc.tuple(name, value).map(([key, text]) => `${key}: ${text}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "# x",
        "",
        "COMPOSE_PROFILES=p",
        "COMPOSE_PROJECT_NAME=fromfile",
        "COMPOSE_FILE=base.yaml",
      ),
    },
  );
  return fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => `${lines.join("\n")}\n`);
}

function composeFile(folder: string): Text {
  const service = fc.tuple(...ATTRIBUTES.map((attribute) => fc.option(attribute, { freq: 2, nil: "" })));
  const services = fc.dictionary(fc.constantFrom("a", "b", "c"), service, { minKeys: 1, maxKeys: 2 });
  const head: fc.Arbitrary<string[]> = fc.tuple(
    ...[fc.constant(DECLARED), ...HEADS.map((text) => fc.option(text, { freq: 1, nil: "" }))],
  );
  const includes = includesOf(folder);
  const files = fc.subarray(includes, { maxLength: Math.min(2, includes.length) });
  return fc
    .record({ services, head, include: fc.option(files, { freq: 1, nil: NO_FILES }) })
    .map(({ services: all, head: top, include }) => {
      const bodies = Object.entries(all).map(
        ([name, attributes]) => `  ${name}: {${["image: 'x:${A-n}${E}'", ...attributes.filter(Boolean)].join(", ")}}`,
      );
      const lines = include.length > 0 ? ["include:", ...include.map((entry) => `  - ${entry}`)] : [];
      return `${[...top.filter(Boolean), ...lines, "services:", ...bodies].join("\n")}\n`;
    });
}

const NO_FILES: string[] = [];

/** What a file of a folder may include: never a folder above, so that there are no circles. */
function includesOf(folder: string): string[] {
  if (folder === "sub/") return ["deep/compose.yaml", "{path: deep/compose.yaml, env_file: a.env}", "none.yaml"];
  if (folder !== "") return [];
  return [
    ...[
      "sub/compose.yaml",
      "other/compose.yaml",
      "sub/deep/compose.yaml",
      "{path: [sub/compose.yaml, other/compose.yaml]}",
    ],
    ...["{path: sub/compose.yaml, env_file: a.env}", "{path: sub/compose.yaml, env_file: [a.env, b.env]}"],
    ...["{path: sub/compose.yaml, env_file: /dev/null}", "{path: sub/compose.yaml, project_directory: other}"],
    ...["{path: sub/compose.yaml, project_directory: ., env_file: none.env}", "'${A:-sub}/compose.yaml'"],
  ];
}

const HEADS: readonly Text[] = [
  fc.constantFrom("name: app", "name: 'App ${A}'", "name: ''"),
  fc.constantFrom("x-a: '${B}'", "networks: {default: {name: '${C:-v}'}}"),
];

const DECLARED = "secrets: {s: {environment: A}}\nvolumes: {other: , shell: , v: {name: '${C:-v}'}}";

const ATTRIBUTES: readonly Text[] = [
  fc.oneof(
    listOf("environment", ["A", "B=2", "C", "'D=${A}'", "'${B}'", "E=", "F"]),
    mappingOf("environment", ["A: ", "B: '$C'", "C: 1", "D: ", "E: ''", "F: true"]),
  ),
  listOf("env_file", [
    "a.env",
    "./b.env",
    "{path: a.env}",
    "{path: none.env, required: false}",
    "'${A}.env'",
    "sub/a.env",
  ]),
  fc.constantFrom("label_file: a.env", "label_file: [a.env, b.env]", "build: {context: ., args: [A, D, 'F=${B}']}"),
  fc.constantFrom(
    "profiles: [p]",
    "profiles: [q, r]",
    "profiles: ['${E}']",
    "depends_on: {b: {condition: service_started, required: false}}",
  ),
  fc.constantFrom(
    "volumes: ['./v:/v', '${A:-v}:/w']",
    "secrets: [s]",
    "links: [b]",
    "extends: {file: sub/compose.yaml, service: a}",
  ),
];

function listOf(name: string, items: readonly string[]): Text {
  return fc.subarray([...items], { minLength: 1, maxLength: 3 }).map((some) => `${name}: [${some.join(", ")}]`);
}

function mappingOf(name: string, entries: readonly string[]): Text {
  return fc.subarray([...entries], { minLength: 1, maxLength: 3 }).map((some) => `${name}: {${some.join(", ")}}`);
}
