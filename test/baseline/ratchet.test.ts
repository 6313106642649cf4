/** A project adopts the linter: what is there stays, and only what is new or over counts. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/source-code.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

type Edit = readonly [from: string, to: string];

interface Adoption {
  readonly source: string;
  readonly file: string;
  /** Faults to begin with, as texts and what takes their place. */
  readonly faults?: readonly Edit[];
  /** Gives a key of an LLM provider to the service `postgres`. */
  readonly key: Edit;
  /** Takes one fault away. */
  readonly repair: Edit;
  /** What the entry of that fault says. */
  readonly repaired: string;
}

const pmoves = path.join(root, "..", "shared", "corpus", "POWERFULMOVES+PMOVES.AI", "pmoves");
const KEY = "OPENAI_API_KEY=${OPENAI_API_KEY:-}";

describe.skipIf(!existsSync(pmoves))("the real PMOVES.AI project (skipped where ../shared is absent)", () => {
  showRatchet({
    source: pmoves,
    file: "docker-compose.yml",
    key: ["- POSTGRES_DB=", `- ${KEY}\n      - POSTGRES_DB=`],
    repair: ["image: ankane/pgvector\n", "image: ankane/pgvector:v0.5.1\n"],
    repaired: "'image-tag' about 'ankane/pgvector' at 'services.postgres.image' in 'docker-compose.yml'",
  });
});

describe("the seed's project with faults", () => {
  showRatchet({
    source: path.join(root, "fixtures", "projects", "seed"),
    file: "compose.yaml",
    faults: [
      ["image: postgres:16.4\n", "image: postgres\n"],
      ["    internal: true\n", ""],
    ],
    key: ["    image: postgres\n", `    image: postgres\n    environment: ["${KEY}"]\n`],
    repair: ["image: postgres\n", "image: postgres:17.2\n"],
    repaired: "'image-tag' about 'postgres' at 'services.postgres.image' in 'compose.yaml'",
  });
});

function showRatchet(adoption: Adoption): void {
  const { file, key, repair, repaired } = adoption;
  const { run, write, read, text } = adopt(adoption);

  test("baseline create, and a run exits with 0", async () => {
    const before = await run(file, "--format", "json");
    expect(before.code).toBe(1);
    const { code, stdout } = await run("baseline", "create", "known.json", file);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Created 'known\.json' with \d+ findings\.\n/)]);
    expect(await run("--baseline", "known.json", file)).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("a new LLM key is exactly one finding, and exit code 1", async () => {
    write(text.replace(...key));
    const { code, stdout } = await run("--baseline", "known.json", "--format", "json", file);
    const messages = JSON.parse(stdout).flatMap((result: { messages: readonly object[] }) => result.messages);
    expect(code).toBe(1);
    expect(messages).toMatchObject([
      { ruleId: "llm-key-in-environment", service: "postgres", subject: "OPENAI_API_KEY" },
    ]);
    expect(messages).toHaveLength(1);
  });

  test("a fault that is repaired leaves a stale entry, which is named, and which prune takes out", async () => {
    write(text.replace(...repair));
    const { code, stdout } = await run("--baseline", "known.json", file);
    expect(code).toBe(1);
    expect(stdout).toContain(repaired);
    expect(stdout.match(/ {2}baseline-stale$/gm)).toHaveLength(1);
    expect(stdout).toContain("✖ 1 problem");
    expect((await run("baseline", "prune", "known.json", file)).stdout).toContain(": 1 removed,");
    expect(await run("--baseline", "known.json", file)).toMatchObject({ code: 0, stdout: "" });
    write(text);
    expect((await run("--baseline", "known.json", file)).stdout).toContain(repaired.split(" ")[2]);
    expect((await run("baseline", "update", "known.json", file)).stdout).toContain(": 1 added, 0 removed,");
  });

  test("lines that move change nothing", async () => {
    const known = read("known.json");
    write(`# moved\n\n${text.replace(/^services:$/m, "\n# here they are\nservices:")}`);
    expect(await run("--baseline", "known.json", file)).toMatchObject({ code: 0, stdout: "" });
    expect((await run("baseline", "update", "known.json", file)).stdout).toContain("as it was");
    expect(read("known.json")).toBe(known);
  });
}

/** A copy of the project with its faults. */
function adopt({ source, file, faults = [] }: Adoption) {
  const cwd = temporaryDirectory();
  cpSync(source, cwd, { recursive: true });
  const place = path.join(cwd, file);
  writeFileSync(path.join(cwd, ".pmovesrc.json"), '{ "root": true, "extends": ["plugin:pmoves/seed"] }');
  const text = faults.reduce((changed, [from, to]) => changed.replace(from, to), readFileSync(place, "utf8"));
  writeFileSync(place, text);
  return {
    text,
    run: (...argv: readonly string[]) => runCli(argv, { cwd, disk: createNodeDisk() }),
    write: (changed: string) => writeFileSync(place, changed),
    read: (name: string) => readFileSync(path.join(cwd, name), "utf8"),
  };
}
