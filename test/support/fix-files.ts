/** Fixes projects in memory. */
import { rules as everyRule } from "../../rules/index.ts";
import type { LintResult } from "../../src/lint/result.ts";
import { lint } from "../../src/lint-files.ts";
import { memoryDisk } from "./memory-disk.ts";

export interface FixCase {
  /** By path below `/shop`; a text alone is that of `compose.yaml`. */
  readonly files: string | Readonly<Record<string, string>>;
  /** Levels of rules, all others being off; without it, `plugin:pmoves/recommended`. */
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly plan?: unknown;
  readonly stacks?: unknown;
  readonly fix?: "safe" | "unsafe";
  readonly triesFixes?: boolean;
}

export interface Fixed {
  readonly result: LintResult;
  /** All files by path below `/shop`, after the fixes. */
  readonly files: Readonly<Record<string, string>>;
}

/** Lints a project with fixes, and lints what comes out once more: a second run must not change anything. */
export async function fixFiles(item: FixCase): Promise<Fixed> {
  const files = typeof item.files === "string" ? { "compose.yaml": item.files } : item.files;
  const result = await run(files, item);
  const changed = Object.fromEntries(
    (result.fixes?.files ?? []).map(({ path, after }) => [path.replace("/shop/", ""), after]),
  );
  const after = { ...files, ...changed };
  const again = await run(after, item);
  if ((again.fixes?.files ?? []).length > 0) throw new Error("A second run changes something.");
  return { result, files: after };
}

/** The text of `compose.yaml` after the fixes. */
export async function fixText(item: FixCase): Promise<string | undefined> {
  return (await fixFiles(item)).files["compose.yaml"];
}

const off = Object.fromEntries(everyRule.map(({ id }) => [id, "off"]));

function run(
  files: Readonly<Record<string, string>>,
  { rules, plan, stacks, fix, triesFixes }: FixCase,
): Promise<LintResult> {
  const config = {
    root: true,
    ...(rules ? { rules: { ...off, ...rules } } : { extends: ["plugin:pmoves/recommended"] }),
    ...(plan ? { plan } : {}),
    ...(stacks ? { stacks } : {}),
  };
  const absolute = Object.entries(files).map(([path, text]) => [`/shop/${path}`, text]);
  const disk = memoryDisk({ ...Object.fromEntries(absolute), "/shop/.pmovesrc.json": JSON.stringify(config) });
  const asked = fix === undefined && triesFixes ? {} : { fix: fix ?? "safe" };
  return lint({ cwd: "/shop", disk, ...asked, ...(triesFixes ? { triesFixes } : {}) });
}
