import { expect, test } from "vitest";
import { isEnvFileName } from "../../src/files/file-names.ts";

test.each([".env", ".env.local", ".env.example", "env.shared", "env.tier-api.example", "web.env", "web.env.example"])(
  "%s is an env file",
  (name) => expect(isEnvFileName(name)).toBe(true),
);

test.each(["compose.yaml", "env.yaml", ".env.yml", "environment", "my.env.yaml", "envoy.conf", "notes.txt"])(
  "%s is no env file",
  (name) => expect(isEnvFileName(name)).toBe(false),
);
