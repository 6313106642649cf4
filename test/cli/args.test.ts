import { describe, expect, test } from "vitest";
import { optionTypes, parseArguments } from "../../src/cli/args.ts";
import { helpText } from "../../src/cli/help.ts";

describe("arguments", () => {
  test("default to a report for people on standard output", () => {
    expect(parseArguments([])).toEqual({
      lint: { paths: [], exampleEnvFiles: true },
      reports: [{ name: "stylish" }],
      quiet: false,
      exitZero: false,
      sarifCategory: "pmoves-lint",
      reportSuppressed: false,
      stdin: false,
      fixDryRun: false,
      cache: false,
      help: false,
      version: false,
    });
  });

  test("carry what docker compose takes", () => {
    const argv = [
      "-f",
      "a.yaml",
      "--file=b.yaml",
      "--profile",
      "gpu",
      "--env-file",
      "x.env",
      "--project-directory",
      "d",
    ];
    expect(parseArguments(argv).lint).toEqual({
      paths: [],
      exampleEnvFiles: true,
      files: ["a.yaml", "b.yaml"],
      profiles: ["gpu"],
      envFiles: ["x.env"],
      projectDirectory: "d",
    });
  });

  test("carry paths, config and stacks", () => {
    const argv = [
      "dir",
      "--config",
      "c.json",
      "--stack",
      "gpu",
      "--stack",
      "lab",
      "--no-example-env-files",
      "--",
      "-x",
    ];
    expect(parseArguments(argv).lint).toEqual({
      paths: ["dir", "-x"],
      exampleEnvFiles: false,
      config: "c.json",
      stacks: ["gpu", "lab"],
    });
    expect(parseArguments(["--no-config"]).lint.config).toBe(false);
    expect(parseArguments(["--no-inline-config"]).lint.inlineConfig).toBe(false);
  });

  test("carry what decides the result", () => {
    const argv = ["--quiet", "--max-warnings", "3", "--exit-zero", "--sarif-category", "nightly", "--no-color"];
    expect(parseArguments(argv)).toMatchObject({
      quiet: true,
      maxWarnings: 3,
      exitZero: true,
      sarifCategory: "nightly",
      color: false,
    });
    expect(parseArguments(["--color"]).color).toBe(true);
    expect(parseArguments(["--report-suppressed"]).reportSuppressed).toBe(true);
  });

  test.each([
    [["--format", "json"], [{ name: "json" }]],
    [["-o", "r.txt"], [{ name: "stylish", file: "r.txt" }]],
    [["-o", "r.json", "--format", "json"], [{ name: "json", file: "r.json" }]],
    [["--format", "sarif=a=b.sarif"], [{ name: "sarif", file: "a=b.sarif" }]],
    [
      ["--format", "sarif=r.sarif", "--format", "stylish", "--output-file", "r.txt"],
      [
        { name: "sarif", file: "r.sarif" },
        { name: "stylish", file: "r.txt" },
      ],
    ],
  ])("%j ask for reports", (argv, reports) => expect(parseArguments(argv).reports).toEqual(reports));

  test.each([
    [["--fix"], "safe", false],
    [["--fix-unsafe"], "unsafe", false],
    [["--fix", "--fix-unsafe"], "unsafe", false],
    [["--fix-dry-run"], "safe", true],
    [["--fix-dry-run", "--fix-unsafe"], "unsafe", true],
  ])("%j ask for fixes", (argv, fix, fixDryRun) => {
    expect(parseArguments(argv)).toMatchObject({ lint: { fix }, fixDryRun });
  });

  test.each([
    [["--cache"], { cache: true }],
    [["--cache", "--no-cache"], { cache: false }],
    [["--no-cache", "--cache"], { cache: false }],
    [["--cache", "--cache-location", "kept"], { cache: true, cacheLocation: "kept" }],
    [["--no-cache", "--cache-location", "kept"], { cache: false, cacheLocation: "kept" }],
  ])("%j ask for the cache", (argv, expected) => {
    expect(parseArguments(argv)).toMatchObject(expected);
  });

  test("a dry run prints its changes in the place of a report, unless one is asked for", () => {
    expect(parseArguments(["--fix-dry-run"]).reports).toEqual([]);
    expect(parseArguments(["--fix-dry-run", "--format", "json"]).reports).toEqual([{ name: "json" }]);
    expect(parseArguments(["--fix-dry-run", "-o", "r.txt"]).reports).toEqual([{ name: "stylish", file: "r.txt" }]);
  });

  test("fixes are tried for reports that show them, and for no other", () => {
    expect(parseArguments(["--format", "sarif=r.sarif"]).lint.triesFixes).toBe(true);
    expect(parseArguments(["--format", "json"]).lint.triesFixes).toBe(true);
    expect(parseArguments(["--fix"]).lint.triesFixes).toBeUndefined();
  });

  test.each([
    [
      ["--cache-location", "kept"],
      "Option '--cache-location DIR' says where '--cache' keeps what it knows: give both.",
    ],
    [["--fix", "--fix-dry-run"], "Options '--fix' and '--fix-dry-run' exclude each other."],
    [
      ["--fix", "--stdin", "--stdin-filename", "a.yaml"],
      "With '--stdin' there is no file to fix: use '--fix-dry-run'.",
    ],
    [
      ["--fix-unsafe", "--changed-since", "HEAD"],
      "Option '--changed-since' chooses what is reported, not what is fixed: give '--fix' by itself.",
    ],
    [["--max-warning", "1"], "There is no option '--max-warning'. Did you mean '--max-warnings'?"],
    [["--projectdirectory", "1"], "There is no option '--projectdirectory'. Did you mean '--project-directory'?"],
    [["--nonsense"], "There is no option '--nonsense'."],
    [["-x"], "There is no option '-x'."],
    [["--format"], "Option '--format' needs a value."],
    [["-f", "--quiet"], "Option '-f' needs a value."],
    [["--quiet=yes"], "Option '--quiet' takes no value."],
    [["--format", "=x"], "Option '--format' takes NAME or NAME=FILE, not '=x'."],
    [["--format", "json="], "Option '--format' takes NAME or NAME=FILE, not 'json='."],
    [["--max-warnings", "-1"], "Option '--max-warnings' takes no negative number, so not '-1'."],
    [["--max-warnings", "-c"], "Option '--max-warnings' needs a value."],
    [["--max-warnings", "1.5"], "Option '--max-warnings' takes a number, not '1.5'."],
    [["-f", "a.yaml", "b.yaml"], "Give Compose files with '--file' or as paths, not both."],
    [["-f", "a.yaml", "--stack", "gpu"], "Options '--file' and '--stack' exclude each other."],
    [["--color", "--no-color"], "Options '--color' and '--no-color' exclude each other."],
    [["--config", "a", "--no-config"], "Options '--config' and '--no-config' exclude each other."],
    [
      ["--format", "json", "--format", "sarif"],
      "Only one '--format' can do without a file: write the others as NAME=FILE.",
    ],
    [["--format", "json=a", "-o", "b"], "Option '--output-file' needs a '--format' without a file."],
  ])("%j are refused", (argv, message) => expect(() => parseArguments(argv)).toThrow(message));

  test("are all in the help text, and nothing else is", () => {
    const inHelp = [...helpText.matchAll(/(?<![\w-])--([a-z-]+)/g)].map(([, name]) => name);
    expect([...new Set(inHelp)].sort()).toEqual(Object.keys(optionTypes).sort());
  });
});
