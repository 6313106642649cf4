/** Env files that are nearly right, and quite wrong. */
import fc from "fast-check";
import { oddName, poison, reference, SECRET, scalar, type Text } from "./hostile-text.ts";

const name: Text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("A", "B", "C", "TAG", "PATH", "COMPOSE_FILE", "COMPOSE_PROFILES") },
  oddName,
);

const value: Text = fc.oneof(
  scalar,
  reference,
  fc.tuple(fc.constantFrom("'", '"', "`"), scalar, fc.constantFrom("'", '"', "")).map((parts) => parts.join("")),
  fc.constantFrom('"a\nb"', "'a\n\nb'", '"\\n\\t\\x"', '"a" b', "a # b", "a#b", '"', "'", "\\", '"\\', "\\u0000"),
  fc.tuple(poison, reference, poison).map((parts) => parts.join("")),
);

const line: Text = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(name, fc.constantFrom("=", ": ", " = ", ""), value).map((parts) => parts.join("")) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      `OPENAI_API_KEY=${SECRET}`,
      `export POSTGRES_PASSWORD='${SECRET}'`,
      `JWT_SECRET="${SECRET}" # real`,
      `NATS_URL=nats://u:${SECRET}@nats:4222`,
      `MINIO_ROOT_PASSWORD: ${SECRET}`,
      `ANTHROPIC_API_KEY=\${A:-${SECRET}}`,
    ),
  },
  fc.constantFrom("export A", "export", "#", "=", "==", " ", "A", "# pmoves-lint-disable", "A=1\rB=2", "A B=1"),
);

/** An env file. */
export function hostileEnv(): Text {
  return fc
    .tuple(
      fc.constantFrom("", "", "", "\ufeff", "\u0000"),
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom("\n", "\n", "\r\n"),
    )
    .map(([start, lines, end]) => start + lines.map((text) => text + end).join(""));
}
