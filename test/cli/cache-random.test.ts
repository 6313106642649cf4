/** Whatever is edited between two runs, the cached one prints what a fresh one prints. */
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CachedSetting, runAfresh, runCached } from "../support/cached-runs.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const parent = temporaryDirectory();
let count = 0;

const NAMES = [
  "compose.yaml",
  "compose.override.yaml",
  ".env",
  "a.env",
  "sub/compose.yaml",
  "sub/a.env",
  ".pmovesrc.json",
];
/** All of one length, so that sizes tell nothing. */
const TEXTS = [
  "services:\n  web:\n    image: nginx:${TAG:-1}\n    env_file: [{ path: a.env, required: false }, sub/a.env]\n",
  "services:\n  web:\n    image: nginx:${TAG-latest}\n    env_file: [{ path: a.env, required: false }, a.env]\n#\n",
  "services:\n  app:\n    extends: { file: sub/compose.yaml, service: web }\n",
  "services:\n  app:\n    extends: { file: sub/compose.yaml, service: wob }\n",
  "TAG=1\nTAG=2\n",
  "TAG=1\nTUG=2\n",
  '{ "root": true, "rules": { "image-tag": "error" } }',
  '{ "root": true, "rules": { "duplicate-env-key": 0 } }',
].map((text) => text.padEnd(120, "\n"));

const name = fc.constantFrom(...NAMES);
const edit = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), name, text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constant("write" as const), name, text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constantFrom("remove" as const, "folder" as const, "touch" as const), name }),
  fc.record({ kind: fc.constantFrom("rename" as const, "link" as const), name, to: name }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const started = fc.constantFrom(undefined, "now" as const);

test("random edits", async () => {
  let replays = 0;
  const history = fc.array(fc.tuple(fc.array(edit, { maxLength: 2 }), started), { minLength: 3, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const setting = startProject();
      for (const [edits, time] of steps) {
        for (const change of edits) attempt(() => make(change, setting.cwd));
        const now = time === "now" ? { started: Date.now() } : {};
        const cached = await runCached([], { ...setting, ...now });
        const fresh = await runAfresh([], setting);
        expect({ ...cached, isReplay: false }).toEqual(fresh);
        if (cached.isReplay) replays += 1;
        // Two changes of a file within one tick of the clock have one stamp.
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    }),
    { numRuns: 40 },
  );
  expect(replays).toBeGreaterThan(10);
}, 60_000);

function startProject(): CachedSetting {
  count += 1;
  const folder = path.join(parent, `${count}`);
  const [first = "", , , , env = ""] = TEXTS;
  writeFiles(path.join(folder, "shop"), { "compose.yaml": first, "sub/a.env": env });
  return { cwd: path.join(folder, "shop"), folder: path.join(folder, "cache") };
}

function make(change: Edit, cwd: string): void {
  const file = path.join(cwd, change.name);
  if (change.kind === "write") writeFileSync(file, change.text);
  else if (change.kind === "touch") utimesSync(file, 1, 1);
  else if (change.kind === "rename") renameSync(file, path.join(cwd, change.to));
  else rmSync(file, { recursive: true, force: true });
  if (change.kind === "folder") mkdirSync(file, { recursive: true });
  if (change.kind === "link") symlinkSync(path.join(cwd, change.to), file);
}

/** An edit of what is not there changes nothing. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}
