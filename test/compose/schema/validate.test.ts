import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/compose/problem.ts";
import { validateSchema } from "../../../src/compose/schema/validate.ts";
import { positionAt } from "../../../src/text/source.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import { problemsOf } from "./problems.ts";

describe("the place and the words of each fault", () => {
  test.each<{ name: string; yaml: string; at: string; says: string; path?: string; subject?: string }>([
    {
      name: "an unknown key that is near a known one",
      yaml: "services: {web: {imagee: a}}",
      at: "1:18 imagee",
      says: "'services.web' has no key 'imagee'; did you mean `image`?",
      path: "services.web.imagee",
      subject: "imagee",
    },
    {
      name: "an unknown key that is near none",
      yaml: "services: {web: {zzz: a}}",
      at: "1:18 zzz",
      says: "'services.web' has no key 'zzz'.",
    },
    {
      name: "an unknown top-level element",
      yaml: "x-a: 1\nservice: {}",
      at: "2:1 service",
      says: "A Compose file has no top-level element 'service'; did you mean `services`?",
      path: "service",
    },
    {
      name: "a key with the characters of JSON pointers",
      yaml: 'services: {web: {labels: {"a/b~1~0": []}}}',
      at: "1:38 []",
      says: "'services.web.labels.a/b~1~0' must be a string, a number or a boolean, not a list.",
    },
    {
      name: "a key that JavaScript knows",
      yaml: "services: {web: {__proto__: 1}}",
      at: "1:18 __proto__",
      says: "'services.web' has no key '__proto__'.",
    },
    {
      name: "a name of other characters",
      yaml: 'services: {"my app": {image: a}}',
      at: '1:12 "my app"',
      says: "'my app' is no name that `services` allows; use letters, digits, `.`, `_` and `-` only.",
    },
    {
      name: "an empty key",
      yaml: 'services: {web: {environment: {"": a}}}',
      at: '1:32 ""',
      says: "'services.web.environment' has an empty key.",
    },
    {
      name: "a mapping for a list",
      yaml: "services: {web: {ports: {a: 1}}}",
      at: "1:25 {a: 1}",
      says: "'services.web.ports' must be a list, not a mapping.",
      path: "services.web.ports",
    },
    {
      name: "a list for a mapping",
      yaml: "volumes: [data]",
      at: "1:10 [data]",
      says: "`volumes` must be a mapping, not a list.",
    },
    {
      name: "a number for a string",
      yaml: "services: {web: {user: 1000}}",
      at: "1:24 1000",
      says: "'services.web.user' must be a string, not a number; put it in quotes.",
    },
    {
      name: "a boolean for a whole number",
      yaml: "services: {web: {scale: true}}",
      at: "1:25 true",
      says: "'services.web.scale' must be a whole number or a string, not a boolean.",
    },
    {
      name: "a fraction for a whole number",
      yaml: "services: {web: {scale: 1.5}}",
      at: "1:25 1.5",
      says: "'services.web.scale' must be a whole number or a string, not a number with a fraction.",
    },
    {
      name: "a string for a boolean",
      yaml: "services: {web: {use_api_socket: maybe}}",
      at: "1:34 maybe",
      says: "'services.web.use_api_socket' must be a boolean, not a string.",
    },
    {
      name: "no value in a mapping: the key",
      yaml: "services:\n  web:\n    image:\n    tty: true",
      at: "3:5 image",
      says: "'services.web.image' must be a string, but it has no value.",
    },
    {
      name: "a written null: the null",
      yaml: "services: {web: {image: null}}",
      at: "1:25 null",
      says: "'services.web.image' must be a string, but it has no value.",
    },
    {
      name: "where nothing is allowed too, it is not proposed",
      yaml: "services: {web: {command: 1}}",
      at: "1:27 1",
      says: "'services.web.command' must be a string or a list, not a number; put it in quotes.",
    },
    {
      name: "a key missing under a name",
      yaml: "services: {web: {depends_on: {db: {}}}}",
      at: "1:31 db",
      says: "'services.web.depends_on.db' needs the key `condition`.",
      path: "services.web.depends_on.db",
      subject: "condition",
    },
    {
      name: "a key missing in an item: the item's first key",
      yaml: "services: {web: {volumes: [{source: a, target: /b}]}}",
      at: "1:29 source",
      says: "'services.web.volumes.0' needs the key `type`.",
    },
    {
      name: "a key missing in an empty item",
      yaml: "services: {web: {volumes: [{}]}}",
      at: "1:28 {}",
      says: "'services.web.volumes.0' needs the key `type`.",
    },
    {
      name: "a word that is not among the few",
      yaml: "services: {web: {cgroup: secret}}",
      at: "1:26 secret",
      says: "'services.web.cgroup' must be `host` or `private`.",
    },
    {
      name: "another type where words are wanted",
      yaml: "services: {web: {cgroup: 1}}",
      at: "1:26 1",
      says: "'services.web.cgroup' must be a string, not a number; put it in quotes.",
    },
    {
      name: "text of another form",
      yaml: "services: {web: {container_name: a}}",
      at: "1:34 a",
      says: "'services.web.container_name' must be a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`.",
    },
    {
      name: "a number too small",
      yaml: "services: {web: {cpu_count: -1}}",
      at: "1:29 -1",
      says: "'services.web.cpu_count' must be at least 0.",
    },
    {
      name: "a number too large",
      yaml: "services: {web: {cpu_percent: 101}}",
      at: "1:31 101",
      says: "'services.web.cpu_percent' must be at most 100.",
    },
    {
      name: "an item listed again",
      yaml: "services: {web: {cap_add: [A, B, A]}}",
      at: "1:34 A",
      says: "'services.web.cap_add' lists the same item twice.",
      path: "services.web.cap_add.2",
    },
    {
      name: "integers that are equal as 64-bit floats",
      yaml: "services: {web: {group_add: [9007199254740992, 9007199254740993]}}",
      at: "1:48 9007199254740993",
      says: "'services.web.group_add' lists the same item twice.",
    },
    {
      name: "infinity, even where nothing else is looked at",
      yaml: "x-a: {b: -.inf}",
      at: "1:10 -.inf",
      says: "'x-a.b' must be a finite number; Compose cannot hold infinity or `.nan`.",
      path: "x-a.b",
    },
    {
      name: "no number where a number is wanted",
      yaml: "services: {web: {cpus: .nan}}",
      at: "1:24 .nan",
      says: "'services.web.cpus' must be a finite number; Compose cannot hold infinity or `.nan`.",
    },
  ])("$name", ({ yaml, at, says, path, subject }) => {
    const problems = problemsOf(yaml);
    expect(problems.map(place)).toEqual([at]);
    expect(problems[0]).toMatchObject({
      kind: "compose-schema",
      severity: "error",
      message: says,
      ...(path !== undefined && { path }),
      ...(subject !== undefined && { subject }),
    });
  });

  test("an item listed again leads to the first", () => {
    const [problem] = problemsOf("services: {web: {security_opt: [a, b, a]}}");
    expect(problem?.related?.map(({ at }) => positionAt(at.file, at.start))).toEqual([{ line: 1, column: 33 }]);
  });
});

describe("each fault once", () => {
  test("all of them are found, in several services", () => {
    const problems = problemsOf("services:\n  a: {imagee: 1, tty: []}\n  b: {image: 1, cap_add: [A, A, A]}\n");
    expect(problems.map(place).sort()).toEqual(["2:23 []", "2:7 imagee", "3:14 1", "3:30 A", "3:33 A"].sort());
  });

  test("wrong items are not reported as repeated too", () => {
    expect(problemsOf("services: {web: {cap_add: [1, 1]}}").map(place)).toEqual(["1:28 1", "1:31 1"]);
  });

  test("a token that several services share by an anchor", () => {
    const problems = problemsOf("x-base: &base {user: 1}\nservices: {a: {<<: *base}, b: {<<: *base}, c: *base}\n");
    expect(problems.map(place)).toEqual(["1:22 1"]);
  });

  test("what an earlier document got wrong stands in the next merged model too", () => {
    const problems: Problem[] = [];
    const known = new Set<string>();
    const text = "services: {web: {user: 1}}";
    const [model] = parseYaml({ path: "/compose.yaml", text }, () => undefined);
    if (model?.kind !== "mapping") throw new Error("the text is no mapping");
    for (let document = 0; document < 2; document += 1)
      validateSchema(model, (problem) => problems.push(problem), known);
    expect(problems.map(place)).toEqual(["1:24 1"]);
  });
});

test("no value is repeated in a message", () => {
  const secret = "hunter2";
  const yaml = `
services:
  web: {image: [${secret}], cgroup: ${secret}, container_name: "-", ports: ${secret}, cap_add: [${secret}, ${secret}],
    environment: {A: {b: ${secret}}}, gpus: ${secret}, pull_policy: ${secret}, volumes: [{type: ${secret}}]}
`;
  const problems = problemsOf(yaml);
  expect(problems.length).toBeGreaterThanOrEqual(8);
  expect(problems.filter((problem) => JSON.stringify({ ...problem, at: "", related: "" }).includes(secret))).toEqual(
    [],
  );
});

test("whatever stands anywhere gives tokens of the file, never an exception", () => {
  const keys = fc.constantFrom(
    "services",
    "web",
    "image",
    "ports",
    "build",
    "volumes",
    "networks",
    "__proto__",
    "valueOf",
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 6 }, tie("scalar"), tie("list"), tie("mapping")),
    scalar: fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
    list: fc.array(tie("tree"), { maxLength: 4 }),
    mapping: fc.dictionary(keys, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  }));
  const project = fc.record({ services: fc.dictionary(keys, fc.dictionary(keys, tree)), networks: tree });
  fc.assert(
    fc.property(project, (model) => {
      const text = JSON.stringify(model);
      for (const { at, message } of problemsOf(text)) {
        expect(at.start).toBeGreaterThan(0);
        expect(at.end).toBeGreaterThan(at.start);
        expect(at.end).toBeLessThanOrEqual(text.length);
        expect(message).toMatch(/^['`A].*[.?]$/s);
      }
    }),
  );
});

function place({ at }: Problem): string {
  const { line, column } = positionAt(at.file, at.start);
  return `${line}:${column} ${at.file.text.slice(at.start, at.end)}`;
}
