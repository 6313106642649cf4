import { describe, expect, test } from "vitest";
import { testHelp } from "../../src/cli/help.ts";
import { runCli } from "../support/run-cli.ts";

const config = `{
  "root": true,
  "plan": {
    "tiers": { "pay": { "files": ["pay.env"], "services": ["settlement"], "secrets": [] } },
    "exceptions": [{ "rule": "policy/journal", "reason": "known" }]
  },
  "rules": { "policy/journal": "off" },
  "policies": {
    "journal": {
      "select": { "services": ["tier:pay"] },
      "assert": { "path": "logging.driver", "equals": "journald" },
      "examples": {
        "pass": [
          { "services": { "settlement": { "logging": { "driver": "journald" } } } },
          "services:\\n  settlement:\\n    logging: { driver: none }\\n"
        ],
        "fail": [
          "services: { settlement: { image: a } }",
          "services: { settlment: { image: a } }",
          "services: { settlement: { logging: { driver: journald } } }",
          "services: { settlement: { loging: { driver: a } } }",
          "services: ["
        ]
      }
    },
    "unproven": { "select": { "networks": ["*"] }, "assert": { "path": "internal", "equals": true } }
  }
}
`;

describe("pmoves-lint test", () => {
  test("names each example that does not hold, at its place, whatever rules and exceptions say", async () => {
    const { code, stdout, stderr } = await runCli(["test"], { files: { ".pmovesrc.json": config } });
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual([
      ".pmovesrc.json:15:11: policy/journal: The example must pass. The policy finds something in it: compose.yaml:3:24: Service 'settlement': 'logging.driver' must be 'journald'.",
      ".pmovesrc.json:19:11: policy/journal: The example must fail. The policy finds nothing in it, and selects nothing of it.",
      ".pmovesrc.json:20:11: policy/journal: The example must fail. The policy finds nothing in it.",
      expect.stringMatching(
        /^\.pmovesrc\.json:21:11: policy\/journal: The example must fail\. Compose would refuse it: compose\.yaml:1:27: /,
      ),
      expect.stringMatching(
        /^\.pmovesrc\.json:22:11: policy\/journal: The example must fail\. Compose would refuse it: compose\.yaml:1:/,
      ),
      ".pmovesrc.json:26:17: policy/unproven: note: The policy has no examples, so nothing proves it.",
      "2 policies, 7 examples: 5 do not hold.",
      "",
    ]);
    expect(code).toBe(1);
  });

  test("says the same as JSON", async () => {
    const { code, stdout } = await runCli(["test", "--format", "json"], { files: { ".pmovesrc.json": config } });
    const { policies } = JSON.parse(stdout);
    expect(policies).toMatchObject([
      { policy: "policy/journal", file: "/shop/.pmovesrc.json" },
      { policy: "policy/unproven", examples: [] },
    ]);
    expect(policies[0].examples.slice(0, 2)).toEqual([
      { must: "pass", index: 0, line: 14, column: 11, holds: true, failures: [] },
      {
        must: "pass",
        index: 1,
        line: 15,
        column: 11,
        holds: false,
        failures: [
          "The policy finds something in it: compose.yaml:3:24: Service 'settlement': 'logging.driver' must be 'journald'.",
        ],
      },
    ]);
    expect(code).toBe(1);
  });

  test("of a config without policies, and without any config, is fine", async () => {
    for (const files of [{}, { ".pmovesrc.json": "{}" }]) {
      expect(await runCli(["test"], { files })).toMatchObject({ code: 0, stdout: "The config states no policies.\n" });
    }
  });

  test("reads the config above, or the one that is given", async () => {
    const files = { "other.json": config.replace('"driver": "journald"', '"driver": "x"'), ".pmovesrc.json": "{}" };
    expect((await runCli(["test", "-c", "other.json"], { files })).stdout).toContain(
      "other.json:14:11: policy/journal",
    );
    const below = await runCli(["test"], { files: { ".pmovesrc.json": config }, cwd: "/shop/deploy" });
    expect(below.stdout).toContain("../.pmovesrc.json:15:11: policy/journal");
  });

  test("has a plan of its own to look at, and files beside the Compose file", async () => {
    const policies = {
      p: {
        select: { envFiles: ["tier:pay"] },
        assert: { path: "PIN", equals: "present" },
        examples: {
          fail: [
            { compose: { services: { a: { env_file: "conf/pay.env" } } }, files: { "conf/pay.env": "PIN=\n" } },
            {
              compose: "include: [more/base.yaml]",
              files: { "more/base.yaml": "services: { a: { env_file: pay.env } }", "more/pay.env": "A=1" },
            },
          ],
          pass: [{ compose: { services: { a: { env_file: "pay.env" } } } }],
        },
      },
    };
    const text = JSON.stringify({
      ...JSON.parse(config),
      rules: {},
      plan: { tiers: JSON.parse(config).plan.tiers },
      policies,
    });
    const { code, stdout } = await runCli(["test"], { files: { ".pmovesrc.json": text } });
    expect(stdout).toBe("1 policy, 3 examples: all hold.\n");
    expect(code).toBe(0);
  });

  test("exits with 2 for a config with mistakes and for a path", async () => {
    const broken = await runCli(["test"], { files: { ".pmovesrc.json": '{ "policies": { "p": {} } }' } });
    expect(broken).toMatchObject({ code: 2, stdout: "" });
    expect(broken.stderr).toContain("policies.p: The key 'select' is missing.");
    expect((await runCli(["test", "policies"])).code).toBe(2);
    expect((await runCli(["test", "--format", "xml"])).stderr).toContain("There is no format 'xml' of a test.");
    expect((await runCli(["test", "-c", "none.json"])).code).toBe(2);
  });

  test("prints its help", async () => {
    expect(await runCli(["test", "--help"])).toMatchObject({ code: 0, stdout: testHelp });
  });

  test("prints nothing that acts on a terminal", async () => {
    const policies = JSON.stringify({
      p: {
        select: { services: ["*"] },
        assert: { path: "labels.*", absent: true },
        examples: { pass: ['services: { a: { labels: { "\\e[31mred": x } } }'] },
      },
    });
    const { stdout } = await runCli(["test"], { files: { ".pmovesrc.json": `{ "policies": ${policies} }` } });
    expect(stdout).toContain("\\u{1b}[31mred");
    expect(stdout).not.toContain("\u001b");
  });
});
