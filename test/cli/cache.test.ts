/** `--cache` on real files: what is done again is what a fresh run would do, and secrets are not kept. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { type CachedSetting, entriesIn, runAfresh, runCached } from "../support/cached-runs.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const fixtures = path.join(root, "fixtures", "projects");
const parent = temporaryDirectory();
let count = 0;
let setting: CachedSetting;
let cwd: string;

beforeEach(() => {
  count += 1;
  cwd = path.join(parent, `${count}`, "shop");
  mkdirSync(cwd, { recursive: true });
  setting = { cwd, folder: path.join(parent, `${count}`, "cache"), env: { TAG: "1" } };
});

describe("a second run", () => {
  const runs = readdirSync(fixtures).flatMap((name) => [...reporters.keys()].map((format) => ({ name, format })));

  test.each(runs)("prints of $name what the first printed, as $format", async ({ name, format }) => {
    const argv = ["--format", format, path.join(fixtures, name)];
    const here = { ...setting, cwd: root };
    const first = await runCached(argv, here);
    expect(first).toEqual(await runAfresh(argv, here));
    expect(await runCached(argv, here)).toEqual({ ...first, isReplay: true });
  });

  test("gives the runner of GitHub Actions the same commands", async () => {
    const argv = ["--format", "github", path.join(fixtures, "seed-faults")];
    const there = { ...setting, cwd: root, env: { GITHUB_ACTIONS: "true" } };
    const first = await runCached(argv, there);
    expect(first.stdout).toMatch(/^::error /);
    expect(await runCached(argv, there)).toEqual({ ...first, isReplay: true });
  });

  test("writes the reports again, in files and on standard output, and leaves the same code", async () => {
    cpSync(path.join(fixtures, "seed-faults"), cwd, { recursive: true });
    const argv = ["--format", "sarif=out/report.sarif", "--format", "compact"];
    const report = path.join(cwd, "out", "report.sarif");
    const first = await runCached(argv, setting);
    const written = readFileSync(report, "utf8");
    rmSync(path.join(cwd, "out"), { recursive: true });
    expect(await runCached(argv, setting)).toEqual({ ...first, isReplay: true });
    expect(first.code).toBe(1);
    expect(readFileSync(report, "utf8")).toBe(written);
  });

  test("says what it says on standard error, but not how far the first was", async () => {
    writeFiles(cwd, { "compose.yaml": "services:\n  web:\n    image: nginx:latest\n" });
    const argv = ["--max-warnings", "0", "--exit-zero"];
    let time = 0;
    const watched = {
      ...setting,
      isErrorTTY: true,
      now: () => {
        time += 2000;
        return time;
      },
    };
    const first = await runCached(argv, watched);
    const second = await runCached(argv, watched);
    expect(second).toMatchObject({ isReplay: true, code: 0, stdout: first.stdout });
    expect(second.stderr).not.toContain("\u001b[2K");
  });
});

const FILES = {
  ".pmovesrc.json": '{ "root": true, "extends": ["plugin:pmoves/recommended", "../base.json"] }',
  "../base.json": '{ "rules": { "image-tag": "error" } }',
  "compose.yaml":
    "include:\n  - part/compose.yaml\nservices:\n  web:\n    image: nginx:${TAG}\n    env_file: web.env\n",
  "part/compose.yaml":
    "services:\n  store:\n    image: postgres:16\n    env_file:\n      - path: late.env\n        required: false\n",
  "web.env": "MODE=a\n",
  "real-a.env": "MODE=a\nMODE=b\n",
  "real-b.env": "MODE=a\n",
};

interface Change {
  readonly what: string;
  /** May say that the run is another one, too. */
  readonly make: () => unknown;
}

const at = (name: string) => path.join(cwd, name);
const write = (name: string, text: string) => writeFiles(cwd, { [name]: text });

const CHANGES: readonly Change[] = [
  { what: "text of the same length", make: () => write("web.env", "MODE=b\n") },
  {
    what: "text of the same length and time",
    make: () => {
      const { atime, mtime } = statSync(at("web.env"));
      write("web.env", "MODE=c\n");
      utimesSync(at("web.env"), atime, mtime);
    },
  },
  { what: "a file that is included", make: () => write("part/compose.yaml", "services: []\n") },
  { what: "an env file that appears", make: () => write("part/late.env", "A=1\nA=2\n") },
  {
    what: "an override file that appears",
    make: () => write("compose.override.yaml", "services: { web: { image: a } }\n"),
  },
  { what: "a `.env` that appears", make: () => write(".env", "TAG=latest\n") },
  { what: "an env file that is gone", make: () => rmSync(at("web.env")) },
  { what: "a Compose file that is gone", make: () => rmSync(at("compose.yaml")) },
  {
    what: "a Compose file in a new folder",
    make: () => write("deep/er/compose.yaml", "services: { a: { image: a } }\n"),
  },
  { what: "a config", make: () => write(".pmovesrc.json", '{ "root": true }') },
  { what: "a config that is extended", make: () => write("../base.json", '{ "rules": { "image-tag": "off" } }') },
  { what: "a config in a folder below", make: () => write("part/.pmovesrc.json", '{ "root": true, "rules": {} }') },
  { what: "what git keeps", make: () => write(".gitignore", "*.log\n") },
  {
    what: "a folder in the place of a file",
    make: () => {
      rmSync(at("web.env"));
      mkdirSync(at("web.env"));
    },
  },
  { what: "a file under another name", make: () => renameSync(at("compose.yaml"), at("docker-compose.yml")) },
  { what: "an environment variable", make: () => ({ env: { TAG: "latest" } }) },
  { what: "a new environment variable", make: () => ({ env: { TAG: "1", COMPOSE_PROFILES: "x" } }) },
  { what: "the program", make: () => ({ identity: ["another program"] }) },
  { what: "the day", make: () => ({ today: "2026-06-16" }) },
  { what: "a terminal", make: () => ({ isTTY: true }) },
  { what: "the current directory", make: () => ({ cwd: at("part") }) },
];

describe.each([
  { how: "by stamps", started: undefined },
  { how: "by content, where stamps are too fresh to count", started: 1 },
])("an unchanged project is recognised $how", ({ started }) => {
  beforeEach(async () => {
    writeFiles(cwd, FILES);
    setting = { ...setting, ...(started === undefined ? {} : { started }) };
    expect((await runCached([], setting)).isReplay).toBe(false);
    expect((await runCached([], setting)).isReplay).toBe(true);
    // Two changes of a file within one tick of the clock have one stamp.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  test.each(CHANGES)("and not after a change of $what", async ({ make }) => {
    const changed: CachedSetting = { ...setting, ...Object(make()) };
    const run = await runCached([], changed);
    expect(run).toEqual(await runAfresh([], changed));
    expect(run.isReplay).toBe(false);
  });

  test("also when files were touched, and read again", async () => {
    for (const name of ["compose.yaml", "web.env", ".pmovesrc.json"]) utimesSync(at(name), 1, 1);
    expect((await runCached([], setting)).isReplay).toBe(true);
  });

  test("also when files appear that nobody asked for", async () => {
    write("notes.txt", "x\n");
    write("other/notes.txt", "x\n");
    expect((await runCached([], setting)).isReplay).toBe(true);
  });
});

describe("links", () => {
  beforeEach(async () => {
    writeFiles(cwd, FILES);
    rmSync(at("web.env"));
    symlinkSync("real-a.env", at("web.env"));
    symlinkSync("nowhere/late.env", at("part/late.env"));
    await runCached([], setting);
  });

  test("may lead to another file", async () => {
    rmSync(at("web.env"));
    symlinkSync("real-b.env", at("web.env"));
    expect(await runCached([], setting)).toEqual(await runAfresh([], setting));
  });

  test("may lead to a file that was not there, though nothing in their own folder changes", async () => {
    write("part/nowhere/late.env", "A=1\nA=2\n");
    const run = await runCached([], setting);
    expect(run).toEqual(await runAfresh([], setting));
    expect(run.stdout).toContain("late.env");
  });

  test("may be of folders on the way", async () => {
    const away = path.join(cwd, "..", "away");
    renameSync(cwd, away);
    symlinkSync(away, cwd);
    await runCached([], setting);
    rmSync(cwd);
    cpSync(away, path.join(cwd, "..", "else"), { recursive: true });
    writeFileSync(path.join(cwd, "..", "else", "compose.yaml"), "services: []\n");
    symlinkSync(path.join(cwd, "..", "else"), cwd);
    expect((await runCached([], setting)).code).toBe(1);
  });
});

test.skipIf(process.geteuid?.() === 0)("a file that may not be read any more is looked at again", async () => {
  writeFiles(cwd, FILES);
  await runCached([], setting);
  chmodSync(at("web.env"), 0);
  const run = await runCached([], setting);
  expect(run).toEqual(await runAfresh([], setting));
  expect(run.isReplay).toBe(false);
});

describe("variables that change by themselves", () => {
  const run = (env: Readonly<Record<string, string>>) => runCached([], { ...setting, env });

  test("are no other run", async () => {
    writeFiles(cwd, FILES);
    await run({ TAG: "1", SHLVL: "1", _: "/bin/a", SSH_AUTH_SOCK: "/a" });
    expect((await run({ TAG: "1", SHLVL: "2", _: "/bin/b", SSH_AUTH_SOCK: "/b" })).isReplay).toBe(true);
  });

  test("are one where a file names them", async () => {
    writeFiles(cwd, { "compose.yaml": "services:\n  web:\n    image: nginx:${SHLVL}\n" });
    await run({ SHLVL: "1" });
    expect((await run({ SHLVL: "1" })).isReplay).toBe(true);
    expect((await run({ SHLVL: "latest" })).isReplay).toBe(false);
    expect((await run({})).isReplay).toBe(false);
  });
});

describe("nothing is kept", () => {
  const project = { "compose.yaml": "services:\n  web:\n    image: nginx:latest\n" };

  test.each([
    ["of fixes", ["--fix"]],
    ["of fixes that are shown", ["--fix-dry-run"]],
    ["of a text on standard input", ["--stdin", "--stdin-filename", "compose.yaml"]],
    ["of what git was asked", ["--changed-since", "main"]],
    ["of a run that fails", ["no-such-file.yaml"]],
    ["of a run with a usage error", ["--format", "no-such-format"]],
    ["with --no-cache", ["--no-cache"]],
    ["of help", ["--help"]],
    ["of an installed formatter", ["--format", "eslint-formatter-compact"]],
  ])("%s", async (_, argv) => {
    writeFiles(cwd, project);
    const isInstalled = argv.includes("eslint-formatter-compact");
    if (isInstalled) symlinkSync(path.join(root, "node_modules"), at("node_modules"));
    const place = { ...setting, stdin: project["compose.yaml"], git: async () => "" };
    const first = await runCached(argv, place);
    expect(await runCached(argv, place)).toEqual({ ...first, isReplay: false });
    expect(entriesIn(setting.folder)).toEqual([]);
  });

  test("of a run with a plugin", async () => {
    writeFiles(cwd, {
      ...project,
      ".pmovesrc.json": '{ "root": true, "plugins": ["./plugin.cjs"], "extends": ["plugin:pmoves/recommended"] }',
      "plugin.cjs": "module.exports = { name: 'acme', rules: {} };",
    });
    expect((await runCached([], setting)).stderr).toBe("");
    expect(entriesIn(setting.folder)).toEqual([]);
  });
});

describe("the folder", () => {
  test("is of the user alone, and holds one file for each run", async () => {
    writeFiles(cwd, FILES);
    await runCached([], setting);
    await runCached(["--quiet"], setting);
    const files = entriesIn(setting.folder);
    expect(files).toHaveLength(2);
    if (process.platform === "win32") return;
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(statSync(setting.folder).mode & 0o777).toBe(0o700);
  });

  test("is the one that --cache-location names", async () => {
    writeFiles(cwd, FILES);
    const argv = ["--cache-location", "../kept"];
    await runCached(argv, setting);
    expect(entriesIn(setting.folder)).toEqual([]);
    expect(entriesIn(path.join(cwd, "..", "kept"))).toHaveLength(1);
  });

  test.each([
    ["a file", () => writeFileSync(setting.folder, "x")],
    ["where nothing can be made", () => symlinkSync("/dev/null/x", setting.folder)],
  ])("may be %s: then there is no cache", async (_, make) => {
    writeFiles(cwd, FILES);
    make();
    expect(await runCached([], setting)).toEqual(await runAfresh([], setting));
  });
});

describe("a cache that somebody else made", () => {
  const plant = async (change: (entry: { evidence: object }) => object) => {
    writeFiles(cwd, FILES);
    await runCached([], setting);
    const [file = ""] = entriesIn(setting.folder);
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
  };

  test.each([
    { searches: [["\0", "x"]] },
    { searches: [["", "x"]] },
    { reads: [["\0", "1 2 3 4", "x"]] },
    { reads: [["/dev/zero", null, "x"]] },
    { folders: [["\0", "x", [["\0", "file"]]]] },
    { folders: [["__proto__", "x", [["__proto__", "file"]]]] },
    { kinds: [["../..", "file"]] },
    { trackings: [["", "tracked"]] },
    { refusals: [["", "\0", null]] },
    { variables: [["__proto__", "x"]] },
  ])("may ask anything: %j", async (part) => {
    await plant((entry) => ({ ...entry, evidence: { ...entry.evidence, ...part } }));
    expect(await runCached([], setting)).toEqual(await runAfresh([], setting));
  });

  test("may not write what this run would not", async () => {
    writeFiles(cwd, FILES);
    await runCached([], setting);
    const [file = ""] = entriesIn(setting.folder);
    const entry = JSON.parse(readFileSync(file, "utf8"));
    const target = path.join(parent, "planted");
    writeFileSync(file, JSON.stringify({ ...entry, effects: [["file", target, "x"]] }));
    expect(await runCached([], setting)).toEqual(await runAfresh([], setting));
    expect(existsSync(target)).toBe(false);
  });
});
