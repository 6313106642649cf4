/** Projects with the answers that compose-go gave to them. `scripts/record-compose.ts` asks it again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  type ComposeAnswer,
  type ComposeCase,
  differenceOf,
  resolveCase,
  writeCases,
} from "../support/compose-cases.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures", "compose");

describe.each(readdirSync(fixtures))("%s", (file) => {
  const cases: Record<string, ComposeCase & { readonly answer: ComposeAnswer }> = JSON.parse(
    readFileSync(join(fixtures, file), "utf8"),
  );
  const folder = writeCases(cases);
  afterAll(() => folder.remove());

  test.each(Object.entries(cases))("%s", async (name, recorded) => {
    const resolved = await resolveCase(folder, name, recorded);
    expect(differenceOf(recorded.answer, resolved, join(folder.path, name))).toBeUndefined();
  });
});
