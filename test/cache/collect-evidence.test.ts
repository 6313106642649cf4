/** Evidence on a real folder: what a folder may prove, and what is asked one by one. */
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { collectEvidence } from "../../src/cache/collect-evidence.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { observeDisk } from "../../src/files/observing-disk.ts";
import { listFolder, stampOf } from "../../src/files/stamps.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const folder = temporaryDirectory();
writeFiles(folder, { "a.env": "A=1\n" });
mkdirSync(path.join(folder, "sub"));
symlinkSync("nowhere", path.join(folder, "dangling"));

function collect(names: readonly string[], started = Date.now() + 60_000) {
  const { disk, observations } = observeDisk(createNodeDisk(), { stampOf, onText: () => undefined });
  for (const name of names) disk.kind(path.join(folder, name));
  disk.read(path.join(folder, "a.env"));
  return collectEvidence(observations, new Map(), { stampOf, listFolder, started });
}

describe("collectEvidence", () => {
  test("lets a folder prove the names in it and the names that are not", () => {
    const { folders, kinds } = collect(["a.env", "sub", "none"]);
    const names = [
      ["a.env", "file"],
      ["sub", "directory"],
      ["none", "missing"],
    ];
    expect(folders).toEqual([[folder, stampOf(folder)?.text, names]]);
    expect(kinds).toEqual([]);
  });

  test("has a link asked by itself", () => {
    expect(collect(["dangling"])).toMatchObject({ folders: [], kinds: [[path.join(folder, "dangling"), "missing"]] });
  });

  test("lets a folder that is not there prove all below it", () => {
    expect(collect(["gone/a", "gone/b"]).folders).toEqual([
      [
        path.join(folder, "gone"),
        null,
        [
          ["a", "missing"],
          ["b", "missing"],
        ],
      ],
    ]);
  });

  test("has everything asked by itself that changed a moment ago", () => {
    const { reads, folders, kinds } = collect(["none"], Date.now());
    expect(reads).toMatchObject([[path.join(folder, "a.env"), null, expect.any(String)]]);
    expect(folders).toEqual([]);
    expect(kinds).toEqual([[path.join(folder, "none"), "missing"]]);
  });

  test("has a path asked by itself that is not a name in a folder", () => {
    const { disk, observations } = observeDisk(createNodeDisk(), { stampOf, onText: () => undefined });
    const paths = ["/", `${folder}/sub/../none`, `${folder}/sub\\none`, "C:/none", "none"];
    for (const asked of paths) disk.kind(asked);
    const reader = { stampOf, listFolder, started: Date.now() + 60_000 };
    const { folders, kinds } = collectEvidence(observations, new Map(), reader);
    expect(kinds.map(([asked]) => asked).sort()).toEqual([...paths].sort());
    expect(folders).toEqual([]);
  });
});
