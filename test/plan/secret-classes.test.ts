import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInSecrets } from "../../src/plan/built-in-secrets.ts";
import { BUILT_IN_SHAPES, SHORTEST_BUILT_IN } from "../../src/plan/built-in-shapes.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { matchesGlob } from "../../src/plan/glob.ts";
import { createSecretClasses } from "../../src/plan/secret-classes.ts";

const plan = createPlan({});

describe("the built-in classes", () => {
  test.each([
    [
      "llm-provider-key",
      "OPENAI_API_KEY ANTHROPIC_API_KEY OPENAI_COMPAT_API_KEY HF_TOKEN HF_API_KEY RAG_OPENAI_API_KEY",
    ],
    ["root-credential", "MINIO_ROOT_PASSWORD MYSQL_ROOT_PASSWORD MONGO_INITDB_ROOT_PASSWORD SA_PASSWORD"],
    ["master-key", "MEILI_MASTER_KEY LITELLM_MASTER_KEY SECRET_KEY_BASE"],
    [
      "database-password",
      "POSTGRES_PASSWORD PGPASSWORD NEO4J_AUTH CLICKHOUSE_PASSWORD INVIDIOUS_PG_PASSWORD WORDPRESS_DB_PASSWORD",
    ],
    [
      "store-credential",
      "MINIO_ACCESS_KEY MINIO_SECRET_KEY MEILI_API_KEY QDRANT__SERVICE__API_KEY AWS_SECRET_ACCESS_KEY",
    ],
    ["signing-key", "PGRST_JWT_SECRET JWT_SECRET N8N_ENCRYPTION_KEY INVIDIOUS_HMAC_KEY AIRFLOW__CORE__FERNET_KEY"],
    ["private-key", "VAPID_PRIVATE_KEY SSH_PRIVATE_KEY"],
    ["api-key", "YOUTUBE_API_KEY TS_AUTHKEY X_API_SECRET"],
    ["token", "DISCORD_BOT_TOKEN TUNNEL_TOKEN SUPABASE_SERVICE_ROLE_KEY WHATSAPP_ACCESS_TOKEN"],
    [
      "password",
      "GF_SECURITY_ADMIN_PASSWORD WEBPASSWORD SMTP_PASS LISTMONK_db__password password RABBITMQ_DEFAULT_PASS",
    ],
    ["secret", "PRESIGN_SHARED_SECRET DJANGO_SECRET_KEY OpenIDConfig__ClientSecret"],
  ])("%s: %s", (expected, names) => {
    for (const name of names.split(" ")) expect([name, plan.classOfName(name)?.name]).toEqual([name, expected]);
  });

  test("what only speaks about a secret is none", () => {
    const names = [
      ..."POSTGRES_USER DISCORD_PUBLIC_KEY OPENAI_API_KEY_FILE OIDC_TOKEN_URI TOKEN_EXPIRY MAX_TOKENS PUBLIC_KEY".split(
        " ",
      ),
      ..."MYSQL_ROOT_PASSWORD_FILE DB_SECRET_NAME KEYCLOAK_HOST AWS_ACCESS_KEY_ID ALLOW_EMPTY_PASSWORD KEY PWD".split(
        " ",
      ),
      ..."MYSQL_RANDOM_ROOT_PASSWORD YT_ENABLE_PO_TOKEN PASSWORD_RESET_DISABLED NEXT_PUBLIC_BACKEND_API_KEY".split(" "),
      ..."POSTGRES_HOST_AUTH_METHOD SUPABASE_ANON_KEY VITE_STRIPE_PUBLISHABLE_KEY API_KEY_RATE_LIMIT SENTRY_DSN".split(
        " ",
      ),
      ..."NEXTAUTH_URL PASSWORD_SALT REDIS_KEY_PREFIX DISABLED_EMAIL_AND_PASSWORD OLDPWD NGINX_PROXY_PASS".split(" "),
    ];
    expect(names.filter((name) => plan.classOfName(name))).toEqual([]);
  });

  test("a name that holds USE by chance is still a password", () => {
    expect(plan.classOfName("TENSORZERO_CLICKHOUSE_PASSWORD")?.name).toBe("database-password");
    expect(plan.classOfName("DB_USE_PASSWORD")).toBeUndefined();
  });

  test.each([
    ["llm-provider-key", `sk-ant-api03-${"a".repeat(40)}`],
    ["llm-provider-key", `sk-proj-${"A1".repeat(20)}`],
    ["llm-provider-key", `hf_${"x".repeat(34)}`],
    ["token", `ghp_${"a".repeat(36)}`],
    ["api-key", `AIza${"b".repeat(35)}`],
    ["private-key", "-----BEGIN RSA PRIVATE KEY-----\nMIIE"],
  ])("%s by shape", (expected, value) => {
    expect(plan.classOfValue(value)?.name).toBe(expected);
  });

  test.each([
    "",
    "sk-test",
    "tensorzero-routed",
    "sk-…",
    "changeme",
    "${OPENAI_API_KEY}",
    "-----BEGIN PUBLIC KEY-----",
  ])("%j has no shape of a secret", (value) => expect(plan.classOfValue(value)).toBeUndefined());

  test("every class has a description, and every shape compiles", () => {
    for (const { description, shapes = [] } of Object.values(builtInSecrets)) {
      expect(description).toMatch(/\S/);
      for (const shape of shapes) expect(() => new RegExp(shape, "u")).not.toThrow();
    }
  });
});

describe("classes of a plan", () => {
  const classes = createSecretClasses({
    wide: { names: ["*_KEY", "EXACT_OF_NARROW"], except: ["PUBLIC_*"] },
    narrow: { description: "narrow one", names: ["EXACT_KEY", "*_API_KEY"], shapes: ["^n-\\d+$"] },
  });

  test("an exact name wins over every glob, and the first glob over later ones", () => {
    expect(classes.ofName("EXACT_KEY")).toMatchObject({ name: "narrow", description: "narrow one" });
    expect(classes.ofName("SOME_API_KEY")?.name).toBe("wide");
    expect(classes.ofName("PUBLIC_API_KEY")?.name).toBe("narrow");
    expect(classes.ofName("PUBLIC_KEY")).toBeUndefined();
  });

  test("a class without description is described by its name", () => {
    expect(classes.ofName("A_KEY")).toMatchObject({ name: "wide", description: "wide" });
  });

  test("shapes look at values of up to 1 KiB", () => {
    expect(classes.ofValue(`n-${"1".repeat(1022)}`)?.name).toBe("narrow");
    expect(classes.ofValue(`n-${"1".repeat(1023)}`)).toBeUndefined();
  });

  test("shapes take no longer for a value that almost fits", () => {
    const { ofValue } = createSecretClasses({ own: { shapes: ["^(a+)+$"] } });
    expect(ofValue(`${"a".repeat(1000)}!`)).toBeUndefined();
    expect(ofValue("a".repeat(1000))).toMatchObject({ name: "own" });
  });

  test("a broken expression matches nothing", () => {
    expect(createSecretClasses({ a: { shapes: ["("] } }).ofValue("(")).toBeUndefined();
  });

  test("the first class with a fitting glob is found, whatever the form of its globs", () => {
    const letters = fc.string({ unit: fc.constantFrom("A", "_", "*"), minLength: 1, maxLength: 5 });
    const lists = fc.array(fc.array(letters, { maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.string({ unit: fc.constantFrom("A", "_"), maxLength: 6 }), (globs, name) => {
        const all = globs.map(
          (names, index) => [`class${index}`, { names: names.filter((glob) => glob.includes("*")) }] as const,
        );
        const expected = all.find(([, { names }]) => names.some((glob) => matchesGlob(glob, name)))?.[0];
        expect(createSecretClasses(Object.fromEntries(all)).ofName(name)?.name).toBe(expected);
      }),
    );
  });

  test("asking twice gives the same answer", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(plan.classOfName(name)).toBe(plan.classOfName(name));
        expect(plan.classOfName(name)).toEqual(createPlan({}).classOfName(name));
      }),
    );
  });
});

test.each([...BUILT_IN_SHAPES])("no text with the shape %s is too short to be looked at", (shape) => {
  const samples = fc.sample(fc.stringMatching(new RegExp(shape)), 50);
  fc.assert(fc.property(fc.stringMatching(new RegExp(shape)), (text) => text.length >= SHORTEST_BUILT_IN));
  expect(samples.every((text) => plan.classOfValue(text) === undefined)).toBe(false);
});
