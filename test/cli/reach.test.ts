import { describe, expect, test } from "vitest";
import { reachHelp } from "../../src/cli/help.ts";
import { reachTypes } from "../../src/cli/reach-args.ts";
import { runCli } from "../support/run-cli.ts";

const shop = {
  "compose.yaml": `services:
  video:
    image: video:1
    networks: [front, metrics]
  api:
    image: api:\${TAG:?}
    networks:
      - front
      - back
  postgres:
    image: postgres:16
    networks: [back, metrics]
networks:
  front: {}
  back: { internal: true }
  metrics: { internal: true }
`,
  "compose.override.yaml": `services:
  api:
    env_file: missing.env
    ports: ["80:80"]
  debug:
    image: debug:1
    profiles: [debug]
    network_mode: host
`,
  ".pmovesrc.json": `{
  "plan": {
    "tiers": { "media": { "files": [], "services": ["video"], "secrets": [] } },
    "stores": { "postgres": { "home": "back" } }
  }
}`,
};

const reach = (argv: readonly string[], files: Readonly<Record<string, string>> = shop, env = {}) =>
  runCli(["reach", ...argv], { files, env });

describe("FROM and TO", () => {
  test("prints every way of each step, with the places that show it", async () => {
    const { code, stdout, stderr } = await reach(["video", "postgres", "--ignore-network", "metrics"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`video reaches 'postgres' in 2 steps:
  video -> api over network 'front'
    compose.yaml:4:16: Service 'video' joins network 'front'.
    compose.yaml:14:3: Network 'front' is declared.
    compose.yaml:8:9: Service 'api' joins network 'front'.
  api -> postgres over network 'back'
    compose.yaml:9:9: Service 'api' joins network 'back'.
    compose.yaml:15:3: Network 'back' is declared.
    compose.yaml:12:16: Service 'postgres' joins network 'back'.
`);
  });

  test("takes selectors of the plan, and the words internet and host", async () => {
    const { stdout } = await reach(["tier:media", "store:*"]);
    expect(stdout).toContain("video reaches 'postgres' directly:\n  video -> postgres over network 'metrics'\n");
    expect((await reach(["internet", "api"])).stdout).toBe(`internet reaches 'api' directly:
  internet -> api over published port 80
    compose.override.yaml:4:13: Service 'api' publishes port 80 to other machines.
`);
    expect((await reach(["debug", "host"])).stdout).toContain(
      "compose.override.yaml:8:19: Service 'debug' uses the host",
    );
  });

  test("says that there is no path, and exits with 1", async () => {
    const { code, stdout } = await reach(["postgres", "internet", "--hops", "1"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "postgres does not reach the internet.\n" });
  });

  test("says that there is none to ask for from a service to itself", async () => {
    const files = { "compose.yaml": "services:\n  web: { image: web:1 }\n" };
    for (const names of [
      ["web", "web"],
      ["*", "web"],
    ]) {
      expect(await runCli(["reach", ...names], { files })).toMatchObject({
        code: 1,
        stdout: "",
        stderr: `pmoves-lint: '${names[0]}' and 'web' are one and the same service: there is no path to ask for.\n`,
      });
    }
  });

  test("prints JSON with absolute places", async () => {
    const { stdout } = await reach(["video", "postgres", "--format", "json"]);
    const place = {
      file: "/shop/compose.yaml",
      line: 4,
      column: 23,
      message: "Service 'video' joins network 'metrics'.",
    };
    expect(JSON.parse(stdout)).toEqual({
      paths: [
        {
          from: "video",
          to: "postgres",
          hops: 1,
          steps: [
            {
              from: "video",
              to: "postgres",
              ways: [{ over: "network 'metrics'", evidence: expect.arrayContaining([place]) }],
            },
          ],
        },
      ],
    });
  });
});

describe("FROM alone", () => {
  test("lists everyone within reach with the number of steps", async () => {
    const { code, stdout } = await reach(["video"]);
    expect(code).toBe(0);
    expect(stdout).toBe(`video reaches:
  1  api       over network 'front'
  1  postgres  over network 'metrics'
  1  internet  over network 'front', which is not internal
`);
  });

  test("stops after --hops, and may find nobody", async () => {
    expect((await reach(["postgres", "--hops", "1", "--ignore-network", "back"])).stdout).not.toContain("api");
    const alone = { "compose.yaml": "services: { a: { image: a:1, network_mode: none }, b: { image: b:1 } }\n" };
    expect(await reach(["a"], alone)).toMatchObject({ code: 1, stdout: "a reaches nobody.\n" });
  });
});

describe("the project", () => {
  test("has every profile, unless --profile names some", async () => {
    expect((await reach(["debug", "api"])).code).toBe(0);
    const { code, stderr } = await reach(["debug", "api", "--profile", "other"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "pmoves-lint: No service that would run is selected by 'debug'.\n",
    });
  });

  test("is chosen like that of config and why", async () => {
    const { stdout } = await reach(["internet", "api", "-f", "compose.yaml"]);
    expect(stdout).toBe("internet does not reach 'api'.\n");
  });

  test("has a near name for a wrong one", async () => {
    expect((await reach(["vidoe"])).stderr).toContain("Did you mean 'video'?");
  });

  test("is shown as far as it goes when Compose would refuse it, with exit code 1", async () => {
    const files = {
      "compose.yaml": "services:\n  a: { image: a:1, networks: [x] }\n  b: { image: b:1, networks: [x] }\n",
    };
    const { code, stdout, stderr } = await reach(["a", "b"], files);
    expect(code).toBe(1);
    expect(stderr).toContain("compose.yaml:2:31: error: ");
    expect(stdout).toContain("a -> b over network 'x'");
  });

  test("cannot give commands to a workflow", async () => {
    const files = { "compose.yaml": 'services: { a: { image: a:1 }, "b": { image: b:1 } }\n' };
    const { stderr } = await reach(["##[group]x"], files, { GITHUB_ACTIONS: "true" });
    expect(stderr).not.toContain("##[");
  });
});

describe("usage", () => {
  test.each([
    [[], "needs a service"],
    [["a", "b", "c"], "'c' is too much"],
    [["a", "--hops", "0"], "Option '--hops' needs a whole number from 1, not '0'."],
    [["a", "--format", "xml"], "There is no format 'xml' of paths."],
    [["a", "--show-values"], "There is no option '--show-values'."],
  ])("%j is an error", async (argv, words) => {
    const { code, stderr } = await reach(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test("--help names every option", async () => {
    expect(await reach(["--help"])).toMatchObject({ code: 0, stdout: reachHelp });
    expect(Object.keys(reachTypes).filter((name) => !reachHelp.includes(`--${name}`))).toEqual([]);
  });
});
