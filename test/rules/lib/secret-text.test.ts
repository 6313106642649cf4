import { describe, expect, test } from "vitest";
import { isSecretText } from "../../../rules/lib/secret-text.ts";

describe("isSecretText", () => {
  test.each([
    ["DB_PASSWORD", "hunter2"],
    ["DB_PASSWORD", "1234"],
    ["DB_PASSWORD", "changeme"],
    ["DB_PASSWORD", "two words"],
    ["API_TOKEN", "123456"],
    ["NEO4J_AUTH", "neo4j/password"],
    ["SIGNING_KEY", "/not+a/path="],
  ])("%s=%s is one", (name, text) => expect(isSecretText(name, text)).toBe(true));

  test.each([
    ["DB_PASSWORD", ""],
    ["DB_PASSWORD", "  "],
    ["DB_PASSWORD", '""'],
    ["DB_PASSWORD", "/run/secrets/db"],
    ["DB_PASSWORD", "./secrets/db.txt"],
    ["JWT_SECRET_KEY", "%kernel.project_dir%/config/jwt/private.pem"],
    ["DB_PASSWORD", "false"],
    ["NEO4J_AUTH", "none"],
    ["API_TOKEN", "4096"],
    ["API_TOKEN", "https://example.com/token"],
    ["DB_PASSWORD", "$${DB_PASSWORD}"],
    ["DB_PASSWORD", "{{ db_password }}"],
    ["DB_PASSWORD", "<your password>"],
    ["DB_PASSWORD", "%DB_PASSWORD%"],
    ["DB_PASSWORD", "%(password)s"],
    ["DB_PASSWORD", "__DB_PASSWORD__"],
    ["OPENAI_API_KEY", "sk-xxxx"],
    ["DB_PASSWORD", "op://vault/db/password"],
  ])("%s=%s is none", (name, text) => expect(isSecretText(name, text)).toBe(false));
});
