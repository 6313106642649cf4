/** V8 reads trees fast as long as all of a kind have the same keys in the same order, whatever step made them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyWith, createScalar } from "../../src/compose/create-tree.ts";
import type { Tree } from "../../src/compose/tree.ts";
import type { ComposeCase } from "../support/compose-cases.ts";
import { resolveInline } from "../support/resolve.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures", "compose");

test("every tree of the recorded projects has the one shape of its kind", () => {
  const shapes = new Map<string, Set<string>>();
  for (const { contents, files, profiles } of recordedCases()) {
    const request = { ...(files && { files }), ...(profiles && { profiles }) };
    const { declared, model } = resolveInline(contents, request);
    for (const tree of [declared, ...(model ? [model] : [])]) collectShapes(tree, shapes);
  }
  expect(Object.fromEntries([...shapes].map(([kind, keys]) => [kind, [...keys]]))).toEqual({
    scalar: ["kind type value style file start end template partOf pair relative isUnread tag history"],
    mapping: ["kind entries file start end short isPartial tag history"],
    sequence: ["kind items file start end tag history"],
    entry: ["key value", "key value via"],
  });
});

test("a copy keeps all parts but those given, and takes away what is given as undefined", () => {
  const file = { path: "/app/compose.yaml", text: "a" };
  const scalar = createScalar({ type: "string", value: "a", style: "plain", file, start: 0, end: 1, tag: "reset" });
  expect(copyWith(scalar, { value: "b", tag: undefined })).toEqual({ ...scalar, value: "b", tag: undefined });
  expect(scalar).toMatchObject({ value: "a", tag: "reset" });
});

function recordedCases(): readonly ComposeCase[] {
  return readdirSync(fixtures).flatMap((name) =>
    Object.values<ComposeCase>(JSON.parse(readFileSync(join(fixtures, name), "utf8"))),
  );
}

function collectShapes(tree: Tree, shapes: Map<string, Set<string>>): void {
  addShape(tree.kind, tree, shapes);
  for (const { value } of tree.history?.replaced ?? []) collectShapes(value, shapes);
  if (tree.kind === "sequence") for (const item of tree.items) collectShapes(item, shapes);
  if (tree.kind !== "mapping") return;
  for (const entry of tree.entries.values()) {
    addShape("entry", entry, shapes);
    collectShapes(entry.value, shapes);
  }
}

function addShape(kind: string, value: object, shapes: Map<string, Set<string>>): void {
  const known = shapes.get(kind) ?? new Set();
  shapes.set(kind, known.add(Object.keys(value).join(" ")));
}
