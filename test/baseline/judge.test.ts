import { describe, expect, test } from "vitest";
import type { LintOptions } from "../../src/lint/options.ts";
import { baselineText } from "../support/baselines.ts";
import { configOf, type Files, lintFiles, placesOf } from "../support/lint-files.ts";

const CLEAN = "services:\n  web:\n    image: shop/web:1.4.0\n";
const FAULTY = "services:\n  web:\n    image: shop/web\n";

function entry(file: string, parts: Readonly<Record<string, unknown>> = {}): object {
  return { rule: "image-tag", file, service: "web", path: "services.web.image", subject: "shop/web", ...parts };
}

/** The stale entries of a baseline, by the lines from 4 on. */
async function staleLines(
  files: Exclude<Files, string>,
  entries: readonly object[],
  options: Partial<LintOptions> = {},
) {
  const baseline = baselineText(...entries);
  const { findings } = await lintFiles(
    { ...files, "baseline.json": baseline },
    { baseline: "baseline.json", ...options },
  );
  return placesOf(findings.filter(({ rule }) => rule === "baseline-stale")).map((place) => place.split(":")[1]);
}

describe("an entry whose fault is gone is stale", () => {
  const files = { "a/compose.yaml": CLEAN, "b/compose.yaml": CLEAN };
  const entries = [entry("a/compose.yaml"), entry("b/compose.yaml")];

  test("where everything was linted", async () => {
    expect(await staleLines(files, entries)).toEqual(["4", "5"]);
  });

  test("where its file, or a folder above it, was named, and not elsewhere", async () => {
    expect(await staleLines(files, entries, { paths: ["a"] })).toEqual(["4"]);
    expect(await staleLines(files, entries, { paths: ["b/compose.yaml"] })).toEqual(["5"]);
    expect(await staleLines(files, entries, { files: ["b/compose.yaml"] })).toEqual(["5"]);
    expect(await staleLines(files, entries, { changedFiles: ["a/compose.yaml"] })).toEqual(["4"]);
  });

  test("when its file is gone from a folder that was searched", async () => {
    expect(await staleLines({ "b/compose.yaml": CLEAN }, entries)).toEqual(["4", "5"]);
    expect(await staleLines({ "b/compose.yaml": CLEAN }, entries, { paths: ["b"] })).toEqual(["5"]);
  });

  test("when its service is gone", async () => {
    expect(await staleLines({ "a/compose.yaml": "services:\n  api:\n    image: a:1\n" }, [entries[0] ?? {}])).toEqual([
      "4",
    ]);
  });

  test("unless a comment hides it: the entry is not needed", async () => {
    const text = "services:\n  web:\n    image: shop/web # pmoves-lint-disable-line image-tag -- one version\n";
    expect(await staleLines({ "a/compose.yaml": text }, [entries[0] ?? {}])).toEqual(["4"]);
  });
});

describe("an entry stays without a word", () => {
  test("when its rule is off, or looks only at whole projects and the file is an overlay", async () => {
    const off = { "compose.yaml": CLEAN, ".pmovesrc.json": configOf({ rules: { "image-tag": "off" } }) };
    expect(await staleLines(off, [entry("compose.yaml")])).toEqual([]);
    const overlay = { "gpu.yaml": "services:\n  web:\n    profiles: [gpu]\n" };
    const image = entry("gpu.yaml", { rule: "healthcheck", path: "services.web" });
    const config = configOf({ rules: { healthcheck: "error" } });
    expect(await staleLines({ ...overlay, ".pmovesrc.json": config }, [image], { paths: ["gpu.yaml"] })).toEqual([]);
  });

  test("when a profile keeps its service out", async () => {
    const text = `${CLEAN}    profiles: [gpu]\n  api:\n    image: a:1\n`;
    expect(await staleLines({ "compose.yaml": text }, [entry("compose.yaml")], { profiles: ["data"] })).toEqual([]);
    expect(await staleLines({ "compose.yaml": text }, [entry("compose.yaml")], { profiles: ["gpu"] })).toEqual(["4"]);
  });

  test("when a file cannot be read, since nobody knows what else is wrong", async () => {
    expect(await staleLines({ "compose.yaml": `${CLEAN}  - x\n` }, [entry("compose.yaml")])).toEqual([]);
  });

  test("when an env file that services name is not on this machine", async () => {
    const env = entry(".env.local", { rule: "duplicate-env-key", path: "A" });
    const text = `${CLEAN}    env_file: [.env.local]\n`;
    expect(await staleLines({ "compose.yaml": text }, [env])).toEqual([]);
    expect(await staleLines({ "compose.yaml": CLEAN }, [env])).toEqual(["4"]);
  });

  test("when its fault depends on the machine, as long as the file says what it is about", async () => {
    const about = entry("compose.yaml", { rule: "undefined-variable", path: "services.web.command", subject: "TOKEN" });
    const text = `${CLEAN}    command: echo $TOKEN\n`;
    expect(await staleLines({ "compose.yaml": text }, [about], { env: { TOKEN: "x" } })).toEqual([]);
    expect(await staleLines({ "compose.yaml": CLEAN }, [about])).toEqual(["4"]);
    const gone = entry("compose.yaml", { ...about, service: "api", path: "services.api.command" });
    expect(await staleLines({ "compose.yaml": text }, [gone], { env: { TOKEN: "x" } })).toEqual(["4"]);
  });

  test("when an env file that only this machine has may have the say", async () => {
    const text = `${CLEAN}    env_file: [.env.local]\n`;
    const variable = entry("compose.yaml", {
      rule: "llm-key-via-env-file",
      path: "services.web.env_file",
      subject: "K",
    });
    const config = JSON.stringify({
      root: true,
      extends: ["plugin:pmoves/seed"],
      rules: { "undocumented-service": "off" },
    });
    const files = { "compose.yaml": text, ".env.local": "K=\n", ".pmovesrc.json": config };
    const entries = [variable, entry("compose.yaml"), entry(".env.local", { rule: "duplicate-env-key", path: "K" })];
    expect(await staleLines({ ...files, ".git/HEAD": "" }, entries)).toEqual(["5"]);
    expect(await staleLines(files, entries)).toEqual(["4", "5", "6"]);
  });

  test("in the run of an editor, which asks about one file", async () => {
    expect(await staleLines({ "compose.yaml": CLEAN }, [entry("compose.yaml")], { onlyFile: "compose.yaml" })).toEqual(
      [],
    );
  });
});

describe("with stacks", () => {
  const files = {
    "base.yaml": CLEAN,
    "gpu.yaml": "services:\n  web:\n    environment: [A=1]\n",
    ".pmovesrc.json": configOf({
      stacks: { base: { files: ["base.yaml"] }, gpu: { files: ["base.yaml", "gpu.yaml"] } },
    }),
  };
  const entries = [entry("base.yaml"), entry("gpu.yaml")];

  test("all are needed to judge a file that they share", async () => {
    expect(await staleLines(files, entries)).toEqual(["4", "5"]);
    expect(await staleLines(files, entries, { stacks: ["gpu"] })).toEqual(["5"]);
    expect(await staleLines(files, entries, { stacks: ["base"] })).toEqual([]);
    expect(await staleLines(files, entries, { files: ["base.yaml", "gpu.yaml"] })).toEqual([]);
  });

  test("a service that one of them runs was looked at, though a profile keeps it out of another", async () => {
    const stack = (...profiles: readonly string[]) => ({ files: ["compose.yaml"], profiles });
    const profiled = {
      "compose.yaml": `${CLEAN}    profiles: [gpu]\n  api:\n    image: a:1\n`,
      ".pmovesrc.json": configOf({ stacks: { plain: stack(), gpu: stack("gpu") } }),
    };
    expect(await staleLines(profiled, [entry("compose.yaml")])).toEqual(["4"]);
  });

  test("an included file may belong to any of them", async () => {
    const included = {
      ...files,
      "gpu.yaml": "include: [part.yaml]\nservices: {}\n",
      "part.yaml": "services:\n  api:\n    image: a:1\n",
    };
    const part = entry("part.yaml", { service: "api", path: "services.api.image" });
    expect(await staleLines(included, [part])).toEqual(["4"]);
    expect(await staleLines(included, [part], { stacks: ["gpu"] })).toEqual([]);
  });
});

describe("a shared file outside of what was named", () => {
  const files = {
    "a/compose.yaml": "include: [../shared.yaml]\n",
    "b/compose.yaml": "include: [../shared.yaml]\n",
    "shared.yaml": CLEAN,
  };

  test("is judged by a run that searched the folder above", async () => {
    expect(await staleLines(files, [entry("shared.yaml")])).toEqual(["4"]);
    expect(await staleLines(files, [entry("shared.yaml")], { paths: ["a"] })).toEqual([]);
    expect(await staleLines(files, [entry("shared.yaml")], { paths: ["a", "b"] })).toEqual([]);
    expect(await staleLines(files, [entry("shared.yaml")], { changedFiles: ["a/compose.yaml"] })).toEqual([]);
  });
});

test("an entry counts up to and with the day on which it expires", async () => {
  const text = baselineText(entry("compose.yaml", { expires: "2026-06-15" }));
  const files = { "compose.yaml": FAULTY, "baseline.json": text };
  const find = async (today: string) =>
    (await lintFiles(files, { baseline: "baseline.json", today })).findings.map(({ rule }) => rule);
  expect(await find("2026-06-15")).toEqual([]);
  expect(await find("2026-06-16")).toEqual(["baseline-expired", "image-tag"]);
});

test("a fault that is still there is known in every run, whatever is judged", async () => {
  const files = { "compose.yaml": FAULTY, "baseline.json": baselineText(entry("compose.yaml")) };
  for (const options of [{}, { files: ["compose.yaml"] }, { onlyFile: "compose.yaml" }, { paths: ["compose.yaml"] }]) {
    const { findings, suppressed } = await lintFiles(files, { baseline: "baseline.json", ...options });
    expect([findings.length, suppressed.length]).toEqual([0, 1]);
  }
});
