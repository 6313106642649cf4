import { describe, expect, test } from "vitest";
import { configOf, lintFiles, placesOf } from "../support/lint-files.ts";

const GPU = { base: { files: ["compose.yaml"] }, gpu: { files: ["compose.yaml", "compose.gpu.yaml"] } };
const WEB = "services:\n  web:\n    image: web:1\n";

describe("a suppressed finding", () => {
  test("is kept apart, with the reason and the place of the comment", async () => {
    const result = await lintFiles("services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n");
    expect(result.findings).toEqual([]);
    expect(result.suppressed).toMatchObject([
      { rule: "image-tag", service: "web", suppression: { kind: "inSource", justification: "why", at: { start: 34 } } },
    ]);
  });

  test("counts where no comment does", async () => {
    const text = "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag, no-rule\n";
    const result = await lintFiles(text, { inlineConfig: false });
    expect(placesOf(result.findings)).toEqual(["image-tag compose.yaml:3"]);
    expect(result.suppressed).toEqual([]);
  });

  test("is one with all services that share its place through an anchor", async () => {
    const text = `x-base: &base
  # pmoves-lint-disable-next-line privileged -- all of them load a driver
  privileged: true
services:
  a: { <<: *base, image: a:1 }
  b: { <<: *base, image: b:1 }
`;
    const { findings, suppressed } = await lintFiles(text);
    expect(findings).toEqual([]);
    expect(suppressed.map(({ service }) => service)).toEqual(["a", "b"]);
  });

  test("may stand in a file that is extended, included or merged: the comment is where the finding is", async () => {
    const comment = "# pmoves-lint-disable-line privileged -- why";
    const { findings, suppressed } = await lintFiles({
      "compose.yaml": `include: [inc.yaml]\nservices:\n  web:\n    extends: { file: base.yaml, service: base }\n`,
      "compose.override.yaml": `services:\n  web:\n    network_mode: host # pmoves-lint-disable-line host-network -- why\n`,
      "base.yaml": `services:\n  base:\n    image: web:1\n    privileged: true ${comment}\n`,
      "inc.yaml": `services:\n  inc:\n    image: inc:1\n    privileged: true ${comment}\n`,
    });
    expect(placesOf(findings)).toEqual([]);
    expect(placesOf(suppressed)).toEqual([
      "privileged base.yaml:4",
      "host-network compose.override.yaml:3",
      "privileged inc.yaml:4",
    ]);
  });

  test("may stand in an env file, in an example of one, and in .env", async () => {
    const rule = "duplicate-env-key";
    const { findings, suppressed } = await lintFiles({
      "compose.yaml": `${WEB}    env_file: [web.env, other.env]\n    hostname: $A\n`,
      "web.env": `# pmoves-lint-disable-next-line ${rule} -- the later one is meant\nA=1\nA=2\n`,
      "other.env.example": "# pmoves-lint-disable-next-line env-file-syntax -- a form to fill in\nB ?=1\nC ?=2\n",
      ".env": `A='1' # pmoves-lint-disable-line ${rule} -- both\nA=2\n`,
    });
    expect(placesOf(suppressed)).toEqual([
      `${rule} .env:1`,
      "env-file-syntax other.env.example:2",
      `${rule} web.env:2`,
    ]);
    expect(placesOf(findings)).toContain("env-file-syntax other.env.example:3");
  });

  test("of a raw env file needs a comment on a line of its own", async () => {
    const files = (line: string) => ({
      "compose.yaml": `${WEB}    env_file: [{ path: web.env, format: raw }]\n`,
      "web.env": `${line}\nA=2\n`,
    });
    const rule = "duplicate-env-key";
    const kept = await lintFiles(files(`A=1 # pmoves-lint-disable-line ${rule} -- this is the value`));
    expect(placesOf(kept.findings)).toEqual([`${rule} web.env:1`]);
    const gone = await lintFiles(files(`# pmoves-lint-disable-next-line ${rule} -- why\nA=1`));
    expect(placesOf(gone.suppressed)).toEqual([`${rule} web.env:2`]);
  });

  test("inside a block scalar needs a comment beside or around the block", async () => {
    const text = `services:
  web:
    image: web:1
    environment:
      A: |
        # pmoves-lint-disable-next-line undefined-variable -- this is text
        $A_UNSET
      # pmoves-lint-disable-next-line undefined-variable -- why
      B: |

        $B_UNSET
      C: | # pmoves-lint-disable-line undefined-variable -- why
        $C_UNSET
      # pmoves-lint-disable undefined-variable -- why
      D: |
        $D_UNSET
`;
    const { findings, suppressed } = await lintFiles(text);
    expect(placesOf(findings)).toEqual(["undefined-variable compose.yaml:7"]);
    expect(placesOf(suppressed)).toEqual([
      "undefined-variable compose.yaml:11",
      "undefined-variable compose.yaml:13",
      "undefined-variable compose.yaml:16",
    ]);
  });

  test("is not found in a file of old line ends either", async () => {
    const text = "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n";
    const result = await lintFiles(text.replaceAll("\n", "\r\n"));
    expect(placesOf(result.suppressed)).toEqual(["image-tag compose.yaml:3"]);
    expect(result.suppressed[0]?.suppression.justification).toBe("why");
  });
});

describe("a comment that several stacks see", () => {
  const overlay = "services:\n  web:\n    privileged: true\n";
  const files = {
    "compose.yaml":
      "services:\n  web: # pmoves-lint-disable-line service-without-image -- the overlay has it\n    init: true\n",
    "compose.gpu.yaml": "services:\n  web:\n    image: web:1\n",
    ".pmovesrc.json": configOf({ stacks: GPU }),
  };

  test("is of use when one of them needs it", async () => {
    const { findings, suppressed } = await lintFiles(files);
    expect(placesOf(findings)).toEqual([]);
    expect(suppressed.map(({ rule, stacks }) => [rule, stacks])).toEqual([["service-without-image", ["base"]]]);
  });

  test("is not judged by some of them", async () => {
    expect((await lintFiles(files, { stacks: ["gpu"] })).findings).toEqual([]);
    expect((await lintFiles(files, { files: ["compose.yaml", "compose.gpu.yaml"] })).findings).toEqual([]);
    expect((await lintFiles(files, { changedFiles: ["compose.gpu.yaml"] })).findings).toEqual([]);
  });

  test("is unused when none of them needs it, and said once", async () => {
    const { findings } = await lintFiles({
      "compose.yaml": `${WEB}    init: true # pmoves-lint-disable-line privileged -- why\n`,
      "compose.gpu.yaml": overlay.replace("privileged", "read_only"),
      ".pmovesrc.json": configOf({ stacks: GPU }),
    });
    expect(findings.map(({ rule, stacks }) => [rule, stacks])).toEqual([["suppression-unused", ["base", "gpu"]]]);
  });

  test("is not judged when the overlay of one cannot be read", async () => {
    const { findings } = await lintFiles({
      ...files,
      "compose.gpu.yaml": "services: [\n",
      "compose.yaml": `${WEB}    init: true # pmoves-lint-disable-line privileged -- why\n`,
    });
    expect(findings.map(({ rule }) => rule)).not.toContain("suppression-unused");
  });
});

describe("an unused comment is not reported", () => {
  const comment = "# pmoves-lint-disable-line privileged -- why";

  test("when the linter itself failed", async () => {
    const files = { "compose.yaml": `${WEB}    init: true ${comment}\n` };
    expect((await lintFiles(files)).findings).toHaveLength(1);
    expect((await lintFiles(files, { paths: ["compose.yaml", "gone.yaml"] })).findings).toEqual([]);
  });

  test("when profiles keep a service of the file out", async () => {
    const files = {
      "compose.yaml": `${WEB}    init: true ${comment}\n  job:\n    image: job:1\n    profiles: [job]\n`,
    };
    expect((await lintFiles(files)).findings).toHaveLength(1);
    expect((await lintFiles(files, { profiles: ["other"] })).findings).toEqual([]);
  });

  test("when its rule is off for the file, or the plan excepts what it hid", async () => {
    const files = { "compose.yaml": `${WEB}    privileged: true ${comment}\n` };
    const off = { ...files, ".pmovesrc.json": configOf({ rules: { privileged: "off" } }) };
    expect((await lintFiles(off)).findings).toEqual([]);
    const exceptions = [{ rule: "privileged", reason: "it reads the kernel's counters" }];
    const excepted = await lintFiles({ ...files, ".pmovesrc.json": configOf({ plan: { exceptions } }) });
    expect(placesOf(excepted.findings)).toEqual(["suppression-unused compose.yaml:4"]);
  });
});

describe("the rules about comments", () => {
  test("have levels like all others", async () => {
    const text = "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag\n";
    const off = configOf({ rules: { "suppression-without-reason": "off" } });
    expect((await lintFiles({ "compose.yaml": text, ".pmovesrc.json": off })).findings).toEqual([]);
    const warn = configOf({ rules: { "suppression-without-reason": "warn" } });
    expect((await lintFiles({ "compose.yaml": text, ".pmovesrc.json": warn })).findings).toMatchObject([
      { rule: "suppression-without-reason", level: "warn" },
    ]);
  });

  test("keep their identity when lines move and dates do not", async () => {
    const text = `${WEB}    init: true # pmoves-lint-disable-line privileged -- why\n`;
    const identityOf = async (given: string) => (await lintFiles(given)).findings.map(({ identity }) => identity);
    expect(await identityOf(`# moved\n\n${text.replace("why", "else")}`)).toEqual(await identityOf(text));
  });
});
