/** Compose files that are nearly right, and quite wrong. */
import fc from "fast-check";
import { oddName, poison, reference, SECRET, scalar, type Text } from "./hostile-text.ts";

const SERVICE_KEYS = [
  ...["image", "build", "command", "entrypoint", "environment", "env_file", "ports", "expose", "networks", "volumes"],
  ...["depends_on", "extends", "profiles", "labels", "deploy", "healthcheck", "secrets", "configs", "devices", "user"],
  ...["network_mode", "extra_hosts", "cap_add", "security_opt", "links", "ulimits", "tmpfs", "logging", "x-any", "dns"],
  ...["privileged", "pid", "container_name", "develop", "provider", "models", "gpus", "sysctls", "volumes_from"],
];
const TOP_KEYS = [
  "networks",
  "volumes",
  "secrets",
  "configs",
  "include",
  "version",
  "name",
  "x-a",
  "models",
  "services",
];
const TAGS = ["!reset ", "!override ", "!!str ", "!!binary ", "!!set ", "!x ", "&a ", "&b ", "*a ", "*b #", "!<!a> "];
const SECRET_ENTRIES = [
  `POSTGRES_PASSWORD: ${SECRET}`,
  `OPENAI_API_KEY: "${SECRET}"`,
  `JWT_SECRET: \${JWT_SECRET:-${SECRET}}`,
  `DATABASE_URL: postgres://u:${SECRET}@db:5432/x`,
  `"MINIO_ROOT_PASSWORD": '${SECRET}'`,
];

/** A value in flow style, or as written. */
function value(depth: number): Text {
  const plain = fc.oneof(
    scalar,
    scalar.map(quoted),
    fc.tuple(poison, scalar).map(([a, b]) => quoted(`${a}${b}`)),
  );
  if (depth === 0) return plain;
  const inner = value(depth - 1);
  const list = fc.array(inner, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
  const map = fc
    .array(fc.tuple(key, inner), { maxLength: 3 })
    .map((entries) => `{ ${entries.map(([name, item]) => `${name}: ${item}`).join(", ")} }`);
  const tagged = fc.tuple(fc.constantFrom(...TAGS), inner).map(([tag, item]) => tag + item);
  return fc.oneof({ weight: 4, arbitrary: plain }, list, map, { weight: 1, arbitrary: tagged });
}

const key: Text = fc.oneof(
  fc.constantFrom(
    "a",
    "b",
    "db",
    "external",
    "internal",
    "subnet",
    "ipam",
    "config",
    "path",
    "file",
    "service",
    "target",
  ),
  fc.constantFrom(
    "published",
    "source",
    "type",
    "driver",
    "driver_opts",
    "required",
    "condition",
    "limits",
    "resources",
  ),
  oddName.map(quoted),
);

const attribute: Text = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SERVICE_KEYS) }, key), value(2))
  .map(([name, item]) => `    ${name}: ${item}`);

const secret: Text = fc
  .constantFrom(...SECRET_ENTRIES)
  .map((entry) => `    environment:\n      ${entry}\n      A${"A"}: \${A:-b}`);

const merge: Text = fc.constantFrom("    <<: *a", "    <<: [*a, *b]", "    <<: { a: 1 }", "    <<: *a\n    <<: *b");

/** What reaches into other files, and into itself. */
const reach: Text = fc.constantFrom(
  "    extends: { service: a }",
  "    extends: { service: b, file: compose.yaml }",
  "    extends: { service: a, file: other.yaml }",
  "    extends: { service: a, file: ./sub/compose.yaml }",
  "    extends: b",
  "    env_file: .env",
  "    env_file: [a.env, { path: a.env, required: false }, { path: b.env, format: raw }]",
  "    env_file: [compose.yaml, other.yaml]",
  "    env_file: '${A:-a.env}'",
  "    label_file: a.env",
);

const service: Text = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom("a", "b", "db") }, oddName.map(quoted)),
    fc.constantFrom("", "", " &a", " &b", " !reset", " !override", " *a", " null"),
    fc.array(fc.oneof({ weight: 6, arbitrary: attribute }, { weight: 2, arbitrary: secret }, merge, reach), {
      maxLength: 5,
    }),
  )
  .map(([name, mark, lines]) => `  ${name}:${mark}\n${lines.join("\n")}`);

const top: Text = fc.oneof(
  fc.tuple(fc.constantFrom(...TOP_KEYS), value(3)).map(([name, item]) => `${name}: ${item}`),
  fc.constantFrom(
    "include: [other.yaml]",
    "include: compose.yaml",
    "include: [{ path: [other.yaml, sub/compose.yaml], env_file: a.env, project_directory: sub }]",
    "include: [{ path: '${A}' }]",
    "---",
    "...",
    "%YAML 9.9\n---",
    "%TAG ! x\n---",
    "x-a: &a { <<: *a }",
    "x-b: &b [*b]",
    "x-a: &a { a: &b { b: *a } }",
  ),
);

/** Enormous: depth, and aliases that multiply. */
const enormous: Text = fc.oneof(
  fc.constantFrom(50, 400, 3000).map((depth) => `x-a: ${"[".repeat(depth)}${"]".repeat(depth)}`),
  fc.constantFrom(50, 400, 3000).map((depth) => `x-a: ${"{a: ".repeat(depth)}1${"}".repeat(depth)}`),
  fc.constantFrom(20, 100).map((depth) => Array.from({ length: depth }, (_, at) => `${" ".repeat(at)}a:`).join("\n")),
  fc.constant(
    `x-0: &l0 [x]\n${Array.from({ length: 12 }, (_, at) => `x-${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}]`).join("\n")}`,
  ),
  fc.tuple(fc.constantFrom(60, 500), reference).map(([length, text]) => `name: ${quoted(text.repeat(length))}`),
  fc.constantFrom(60, 500).map((depth) => `name: ${"${A:-".repeat(depth)}x${"}".repeat(depth)}`),
);

/** A Compose file. */
export function hostileYaml(): Text {
  const blocks = fc.tuple(
    fc.array(top, { maxLength: 2 }),
    fc.array(service, { maxLength: 3 }),
    fc.array(top, { maxLength: 2 }),
    fc.option(enormous, { freq: 25, nil: "" }),
  );
  return blocks.map(([before, services, after, more]) =>
    [...before, ...(services.length > 0 ? ["services:", ...services] : []), ...after, more, ""].join("\n"),
  );
}

/** A Compose file that can be resolved, more often than not, and is full of secrets and strange texts. */
export function soundYaml(): Text {
  const odd = fc
    .oneof(
      scalar,
      fc.tuple(poison, scalar).map((parts) => parts.join("")),
    )
    .map(escaped);
  const services = fc.array(fc.tuple(fc.constantFrom("a", "b", "db"), soundService(odd)), {
    minLength: 1,
    maxLength: 3,
  });
  return services.map((list) => {
    const bodies = [...new Map(list)].map(([name, body]) => `  ${name}:\n${body}\n`);
    return `services:\n${bodies.join("")}networks:\n  back: { internal: true }\n`;
  });
}

function soundService(odd: Text): Text {
  return fc
    .record({
      image: fc.constantFrom("nginx:1.27.0", "nginx:latest", "postgres:16", "${IMAGE:-nats}"),
      secrets: fc.subarray(SECRET_ENTRIES),
      variable: odd,
      labels: fc.array(fc.tuple(odd, odd), { maxLength: 2 }),
      command: fc.array(odd, { maxLength: 2 }),
      more: fc.subarray([
        "    env_file: [a.env, { path: b.env, required: false }]",
        "    ports: ['80:80', '127.0.0.1:5432:5432']",
        "    networks: [back]",
        "    privileged: true",
        "    volumes: ['/var/run/docker.sock:/x', './a:/b']",
      ]),
    })
    .map(({ image, secrets, variable, labels, command, more }) =>
      [
        `    image: "${image}"`,
        `    environment:\n${[...secrets, `VARIABLE: ${variable}`].map((entry) => `      ${entry}`).join("\n")}`,
        `    labels: { ${labels.map((entry) => entry.join(": ")).join(", ")} }`,
        `    command: [${command.join(", ")}]`,
        ...more,
      ].join("\n"),
    );
}

/** In quotes, `$` doubled: any text is a value then. */
function escaped(text: string): string {
  return quoted(text).replaceAll("$", "$$$$");
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
