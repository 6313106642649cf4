import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { root } from "./support/source-code.ts";

const page = readFileSync(path.join(root, "docs/suppressions.md"), "utf8");
const fences = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({ kind, text }));
const ENV = "services:\n  web:\n    image: shop/web:1.4.0\n    env_file: web.env\n";

/** Each example, and the output that follows it; none where nothing is to be found. */
const examples = fences.flatMap(({ kind, text }, index) => {
  const next = fences[index + 1];
  const output = next?.kind === "text" ? next.text.trimEnd() : "";
  if (kind === "yaml") return [{ files: { "compose.yaml": text }, output }];
  return kind === "sh" ? [{ files: { "compose.yaml": ENV, "web.env": text }, output }] : [];
});

describe("docs/suppressions.md", () => {
  test.each(examples)("shows what the program does: example $#", async ({ files, output }) => {
    const { stdout, stderr } = await runCli([], { files });
    expect(stdout.trim()).toBe(output);
    expect(stderr).toBe("");
  });

  test.each(examples.filter(({ output }) => output === ""))("hides something in example $#", async ({ files }) => {
    const { stdout } = await runCli(["--no-inline-config"], { files });
    expect(stdout).not.toBe("");
  });

  test("has a config that can be used", async () => {
    const config = fences.find(({ kind }) => kind === "json")?.text ?? "";
    const socket = "/var/run/docker.sock:/var/run/docker.sock # pmoves-lint-disable-line docker-socket -- it is handy";
    const compose = `services:\n  web:\n    image: shop/web:1.4.0\n    volumes:\n      - ${socket}\n`;
    const files = { "compose.yaml": compose, ".pmovesrc.json": config };
    const { stdout } = await runCli(["--format", "json"], { files });
    const rules = JSON.parse(stdout).flatMap(
      ({ messages }: { readonly messages: readonly { readonly ruleId: string }[] }) =>
        messages.map(({ ruleId }) => ruleId),
    );
    expect(rules).toEqual(expect.arrayContaining(["docker-socket", "suppression-not-allowed"]));
  });
});
