/** docs/cache.md says what is so. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PASSING } from "../src/cache/key.ts";
import { parseArguments } from "../src/cli/args.ts";
import { entriesIn, runCached } from "./support/cached-runs.ts";
import { root } from "./support/source-code.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { writeFiles } from "./support/write-files.ts";

const page = readFileSync(path.join(root, "docs/cache.md"), "utf8");
const cwd = temporaryDirectory();

test("the page lists the variables that may differ", () => {
  const [, list = ""] = page.split("## What changes by itself");
  expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...PASSING]);
});

test("the page lists the options, and its example runs", async () => {
  const options = [...page.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, option = ""]) => option.split(" "));
  expect(options.flatMap(([name]) => name ?? [])).toEqual(["--cache", "--no-cache", "--cache-location"]);
  expect(parseArguments(["--cache", ...options.flat()])).toMatchObject({ cache: false, cacheLocation: "DIR" });
  expect(page).toContain("pmoves-lint --cache\n");
  writeFiles(cwd, { "shop/compose.yaml": "services:\n  web:\n    image: nginx:1\n" });
  const setting = { cwd: path.join(cwd, "shop"), folder: path.join(cwd, "cache") };
  await runCached([], setting);
  expect((await runCached([], setting)).isReplay).toBe(true);
  expect(entriesIn(setting.folder)).toHaveLength(1);
});
