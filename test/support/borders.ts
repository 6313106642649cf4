/** Who may import whom, with the reasons. `docs/architecture.md` draws the same picture. */
import type { Import } from "./source-code.ts";

/** Files whose path begins with one of `of` may import only what begins with one of `mayImport`, besides their own. */
export interface Border {
  readonly of: string;
  readonly mayImport: readonly string[];
  /** What may be imported as types alone. */
  readonly mayImportTypes?: readonly string[];
  readonly because: string;
}

/** A package, or a group of Node's modules, and the only files that may import it. */
export interface Door {
  readonly to: RegExp;
  readonly only: readonly string[];
  readonly because: string;
}

export const borders: readonly Border[] = [
  {
    of: "src/text/",
    mayImport: [],
    because: "text is the ground that all else stands on: offsets, lines and paths, and nothing of YAML or Compose",
  },
  {
    of: "src/yaml/",
    mayImport: ["src/text/", "src/compose/create-tree.ts"],
    mayImportTypes: ["src/compose/tree.ts", "src/compose/problem.ts"],
    because: "the YAML reader gives plain trees; what Compose makes of them is not its concern",
  },
  {
    of: "src/generated/",
    mayImport: ["src/compose/schema/"],
    because: "generated validators call the few comparisons that were written by hand, and nothing else",
  },
  {
    of: "src/compose/",
    mayImport: ["src/text/", "src/yaml/", "src/generated/compose-validator.js"],
    because: "what Compose does with a project does not depend on any plan, rule, config or report",
  },
  {
    of: "src/plan/",
    mayImport: ["src/text/"],
    mayImportTypes: ["src/compose/"],
    because: "the plan is data and the questions about it; it looks at the model and cannot change or resolve it",
  },
  {
    of: "src/policies/",
    mayImport: ["src/compose/", "src/plan/", "src/text/", "src/yaml/scalar.ts"],
    mayImportTypes: ["src/rule.ts"],
    because: "a policy is a rule made of data: it looks at the model, and reads neither files nor configs",
  },
  {
    of: "src/explain/",
    mayImport: ["src/compose/", "src/text/", "src/yaml/", "src/plan/secret-names.ts"],
    mayImportTypes: ["src/plan/"],
    because: "it shows what was resolved and where it came from; it judges nothing, and prints nothing itself",
  },
  {
    of: "src/init/",
    mayImport: ["src/plan/", "src/text/"],
    mayImportTypes: ["src/compose/"],
    because: "it states what projects are, as a config does; it resolves, reads and writes nothing itself",
  },
  {
    of: "src/reach/",
    mayImport: ["src/plan/planned-network.ts"],
    mayImportTypes: ["src/compose/", "src/plan/"],
    because: "reachability follows from the model and the plan alone; rules and the command line say what it means",
  },
  {
    of: "src/presets/",
    mayImport: ["src/plan/"],
    mayImportTypes: ["src/config/", "src/rule.ts"],
    because: "a preset is data, the same that a config file could state",
  },
  {
    of: "src/rule.ts",
    mayImport: ["src/plan/glob.ts", "src/plan/planned-network.ts", "src/reach/"],
    mayImportTypes: ["src/compose/", "src/plan/", "src/text/"],
    because:
      "a rule author's file holds types, an identity function and small questions about project and plan, so that a plugin costs nothing to load",
  },
  {
    of: "rules/",
    mayImport: ["src/rule.ts"],
    because: "a rule sees the model and the plan through src/rule.ts alone, as a plugin's rule does",
  },
  {
    of: "src/lint/lint.ts",
    mayImport: [
      "src/lint/",
      "src/baseline/",
      "src/fix/",
      "src/config/config-error.ts",
      "src/files/modules.ts",
      "src/text/",
    ],
    mayImportTypes: ["src/files/disk.ts"],
    because: "it is the list of steps from paths to findings, and nothing else",
  },
  {
    of: "src/lint/open-projects.ts",
    mayImport: ["src/lint/", "src/compose/", "src/config/", "src/files/", "src/text/", "rules/index.ts"],
    because: "it is where files, config, resolver and rules meet, once for all projects",
  },
  {
    of: "src/lint/find-runs.ts",
    mayImport: ["src/lint/", "src/compose/sources.ts", "src/files/discover.ts", "src/text/"],
    mayImportTypes: ["src/files/disk.ts"],
    because: "it searches for what is to be linted, and reads no config by itself",
  },
  {
    of: "src/lint/lint-around.ts",
    mayImport: ["src/lint/", "src/config/load-config.ts", "src/files/", "src/text/"],
    because: "it chooses the projects of a file as src/lint/lint.ts does, and is loaded when that is asked for",
  },
  {
    of: "src/fix/",
    mayImport: ["src/lint/lint-run.ts", "src/lint/merge-outcomes.ts", "src/compose/", "src/explain/", "src/text/"],
    mayImportTypes: ["src/lint/", "src/plan/", "src/rule.ts"],
    because:
      "fixes are made in memory, on the text that was read, and proven by linting again: no disk, no YAML library",
  },
  {
    of: "src/baseline/",
    mayImport: [
      "src/lint/blinding-rules.ts",
      "src/lint/identity.ts",
      "src/lint/merge-outcomes.ts",
      "src/lint/message.ts",
      "src/config/",
      "src/files/find-root.ts",
      "src/text/",
    ],
    mayImportTypes: ["src/lint/"],
    because: "a baseline is compared with what was found: it runs no rule and resolves nothing",
  },
  {
    of: "src/suppress/",
    mayImport: ["src/text/", "src/yaml/comments.ts", "src/compose/dotenv.ts", "src/plan/glob.ts"],
    mayImportTypes: ["src/compose/problem.ts", "src/lint/result.ts"],
    because: "comments are read and applied to findings that are handed in; it runs no rule and asks no clock",
  },
  {
    of: "src/lint/",
    mayImport: ["src/compose/", "src/plan/", "src/policies/", "src/suppress/", "src/text/", "src/version.ts"],
    mayImportTypes: ["src/rule.ts", "src/config/resolved-config.ts", "src/files/"],
    because: "the runner gets rules, settings and files handed in, and knows no report",
  },
  {
    of: "src/report/",
    mayImport: ["src/text/", "src/lint/message.ts", "src/lint/fingerprint.ts"],
    mayImportTypes: ["src/lint/"],
    because: "a report is a pure function from the result to text: it lints nothing, reads nothing, prints nothing",
  },
  {
    of: "src/cache/",
    mayImport: ["src/files/", "src/text/"],
    because: "the cache compares what was asked of the disk with what it says now: what a run does is not its concern",
  },
  {
    of: "src/files/",
    mayImport: ["src/text/"],
    mayImportTypes: ["src/compose/request.ts"],
    because: "files are the only door to the disk, and know nothing of what is read",
  },
  {
    of: "src/config/",
    mayImport: ["src/files/", "src/plan/", "src/policies/", "src/presets/", "src/text/", "src/generated/"],
    mayImportTypes: ["src/rule.ts", "src/compose/"],
    because: "config comes before any project is resolved, so it cannot depend on linting or on the command line",
  },
  {
    of: "src/version.ts",
    mayImport: ["package.json"],
    because: "the version is a fact of package.json and of nothing else",
  },
  {
    of: "src/lint-files.ts",
    mayImport: ["src/lint/", "src/files/"],
    because: "it gives the linter the machine's disk and day, and is no more than that",
  },
  {
    of: "src/resolve-config.ts",
    mayImport: ["src/compose/", "src/files/", "src/text/"],
    because: "resolving is Compose's business: no plan, rule or config has a say in it",
  },
  {
    of: "src/testing.ts",
    mayImport: ["src/testing/"],
    mayImportTypes: ["src/plan/"],
    because: "the entry for tests of plugins re-exports, and holds no logic",
  },
  {
    of: "src/testing/",
    mayImport: ["src/compose/", "src/config/", "src/files/tracking.ts", "src/lint/", "src/plan/", "src/text/"],
    mayImportTypes: ["src/rule.ts"],
    because: "the tests of a plugin run its rules as the linter does, over files in memory and without a test runner",
  },
  {
    of: "src/index.ts",
    mayImport: ["src/lint-files.ts", "src/resolve-config.ts", "src/rule.ts"],
    mayImportTypes: ["src/compose/render/resolution.ts", "src/lint/"],
    because: "the library is what programs and rule authors need, and no more of us than that",
  },
];

export const doors: readonly Door[] = [
  {
    to: /^src\/cli\//,
    only: ["src/cli/"],
    because: "the command line is the outermost layer: what needs it from inside belongs further in",
  },
  {
    to: /^src\/index\.ts$/,
    only: [],
    because: "the library's entry is for others; inside, import the file that holds the thing",
  },
  {
    to: /^(test|scripts)\//,
    only: [],
    because: "what tests and scripts need is not shipped",
  },
  {
    to: /^node:/,
    only: [
      "src/files/",
      "src/cli/",
      "src/config/eslintrc.ts",
      "src/lint/fingerprint.ts",
      "src/lint/workers/threads.ts",
    ],
    because:
      "the core runs wherever JavaScript runs: disk, process and clock stay at the edge (@eslint/eslintrc is CommonJS and reads files itself; fingerprints need only the pure SHA-256 of node:crypto; threads are loaded when the command line asks for them)",
  },
  {
    to: /^src\/report\/workflow-commands\.ts$/,
    only: ["src/report/", "src/cli/io.ts", "src/cli/formatter.ts"],
    because: "what commands print passes one place that takes out what the runner of GitHub Actions would obey",
  },
  { to: /^yaml$/, only: ["src/yaml/"], because: "YAML is parsed once a file, in one place, into trees with locations" },
  {
    to: /^@eslint\/eslintrc$/,
    only: ["src/config/eslintrc.ts"],
    because: "the package is frozen and untyped: one file knows it, and can be replaced",
  },
  {
    to: /^ajv$/,
    only: ["src/generated/", "src/config/"],
    because: "validators are compiled ahead; only the options of a plugin's rule may need ajv in a run",
  },
  { to: /^diff$/, only: ["src/cli/"], because: "differences are shown or asked for by the command line alone" },
  { to: /^fast-glob$/, only: ["src/files/"], because: "only files look for files" },
  { to: /^picocolors$/, only: ["src/report/", "src/cli/"], because: "colour is a matter of what people read" },
  { to: /^jsonc-parser$/, only: ["src/config/"], because: "only config files are JSON with comments" },
  {
    to: /^ipaddr\.js$/,
    only: ["rules/lib/", "src/policies/", "src/init/", "src/config/check-plan.ts"],
    because: "only rules and policies compare addresses, and the config checks those of a plan",
  },
  { to: /^@microsoft\/sarif/, only: ["src/report/"], because: "SARIF is one of the reports" },
];

/**
 * The imports of a file that cross a border, each as a sentence that says where and why not.
 *
 * @param path The importing file, from the root of the repository.
 * @param imports What it imports.
 */
export function brokenBorders(path: string, imports: readonly Import[]): readonly string[] {
  const border = borders.find(({ of }) => path.startsWith(of));
  return imports.flatMap((item) => {
    const { target } = item;
    const closed = doors.find(({ to, only }) => to.test(target) && !beginsWith(path, only));
    const reason = closed?.because ?? (border && !isAllowed(item, border) ? border.because : undefined);
    return reason === undefined ? [] : [`${path}:${item.line} imports ${target}, but ${reason}`];
  });
}

function isAllowed({ target, isTypeOnly }: Import, { of, mayImport, mayImportTypes = [] }: Border): boolean {
  const isOurs = /^(src|rules|test|scripts)\//.test(target);
  return !isOurs || beginsWith(target, [of, ...mayImport]) || (isTypeOnly && beginsWith(target, mayImportTypes));
}

function beginsWith(path: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => path.startsWith(prefix));
}
