/** What `config` masks, `why` masks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const SECRET = "S3CRETs3cret";

describe("a secret is masked by config, by why of its service and by why of each of its paths", () => {
  test.each([
    ['command: ["--requirepass", "S3CRETs3cret"]'],
    ['command: ["redis-server", "--requirepass", "${P:-S3CRETs3cret}"]'],
    ['command: ["--password", "a=S3CRETs3cret"]'],
    ['command: ["redis-cli", "-a", "S3CRETs3cret", "ping"]'],
    ['command: ["run", "-u", "guest:S3CRETs3cret"]'],
    ["command: mysql -uroot -pS3CRETs3cret"],
    ['command: mysql -uroot "-p${P:-S3CRETs3cret}"'],
    ['entrypoint: ["sh", "-c", "redis-cli -a S3CRETs3cret ping"]'],
    ['healthcheck: { test: ["CMD", "mysqladmin", "ping", "-pS3CRETs3cret"] }'],
    ['healthcheck: { test: ["CMD", "mysqladmin", "ping", "-p${P:-S3CRETs3cret}"] }'],
    ['healthcheck: { test: ["CMD-SHELL", "mysqladmin ping --password=S3CRETs3cret"] }'],
    ['healthcheck: { test: "redis-cli -a S3CRETs3cret ping" }'],
    ["labels: { x-api-key: S3CRETs3cret }"],
    ['labels: ["users=admin:$$apr1$$abcdefgh$$S3CRETs3cretABCDEFGHI."]'],
    ["labels: { hook: https://hooks.slack.com/services/T1/B1/S3CRETs3cret }"],
    ["environment: { POST: https://discord.com/api/webhooks/1/S3CRETs3cret }"],
    ["environment: { JWT: eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoieCJ9abc.S3CRETs3cretS3CRETs3cret }"],
    ["environment: { DB: user=a;pwd=S3CRETs3cret }"],
    ['environment: ["DB_PASSWORD=S3CRETs3cret"]'],
    ["environment: { A: '${B:-postgres://u:S3CRETs3cret@db}' }"],
    ["build: { context: ., args: { API_KEY: S3CRETs3cret } }"],
    ["logging: { driver: splunk, options: { splunk-token: S3CRETs3cret } }"],
  ])("%s", async (attribute) => {
    const files = { "compose.yaml": `services:\n  a:\n    image: a:1\n    ${attribute}\n` };
    expect(await findPrinted(files)).toEqual([]);
  });

  test("among what lost", async () => {
    const files = {
      "compose.yaml": 'services: { a: { image: "a:1", command: ["--requirepass", "S3CRETs3cret"] } }\n',
      "compose.override.yaml": "services: { a: { command: [other] } }\n",
    };
    expect(await findPrinted(files)).toEqual([]);
    expect((await runCli(["why", "a.command"], { files })).stdout).toContain('over ["--requirepass", "********"]');
  });
});

test("whatever words a list is made of", async () => {
  const words = fc.constantFrom(
    SECRET,
    `-p${SECRET}`,
    `A=${SECRET}`,
    `PASSWORD=${SECRET}`,
    `\${X:-${SECRET}}`,
    "mysql",
    "redis-cli",
    "-a",
    "-u",
    "--password",
    "--token=",
    "|",
  );
  const attributes = fc.constantFrom("command", "entrypoint", "labels", "dns", "cap_add");
  await fc.assert(
    fc.asyncProperty(attributes, fc.array(words, { minLength: 1, maxLength: 5 }), async (attribute, list) => {
      const files = {
        "compose.yaml": JSON.stringify({ services: { a: { image: "a:1", [attribute]: [...new Set(list)] } } }),
      };
      // Two words may be one once variables are in their places: what stands open in either list is no secret.
      const shown = [await runCli(["config"], { files }), await runCli(["config", "--no-interpolate"], { files })];
      fc.pre(shown.every(({ code, stdout }) => code === 0 && !stdout.includes(SECRET)));
      expect(await findPrinted(files)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** The commands that print the secret. */
async function findPrinted(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stdout } = await runCli(["why", "a", "--format", "json"], { files });
  const paths: readonly string[] = JSON.parse(stdout).values.map(({ path }: { readonly path: string }) => path);
  expect(paths).toContain("image");
  const questions = ["a", ...paths.map((path) => `a.${path}`)];
  const commands = [
    ["config"],
    ["config", "--format", "json"],
    ["config", "--no-interpolate"],
    ...questions.flatMap((question) => [
      ["why", question],
      ["why", question, "--format", "json"],
    ]),
  ];
  const outputs = await Promise.all(commands.map(async (argv) => ({ argv, ...(await runCli(argv, { files })) })));
  return outputs.filter((output) => output.stdout.includes(SECRET)).map(({ argv }) => argv.join(" "));
}
