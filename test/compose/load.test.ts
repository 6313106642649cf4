import { describe, expect, test } from "vitest";
import { entriesAt, scalarAt, valueAt } from "../../src/compose/parts.ts";
import type { Mapping } from "../../src/compose/tree.ts";
import { plain } from "../support/plain.ts";
import { type InlineFiles, problemsOf, resolveInline, written } from "../support/resolve.ts";

/** The merged model before normalisation. */
function declared(files: InlineFiles): Mapping {
  return resolveInline(files).declared;
}

describe("problems stand on the token at fault", () => {
  test.each<[string, InlineFiles, readonly string[]]>([
    ["a required variable", "services: {a: {image: 'x:${TAG:?say which}'}}", ["required-variable: ${TAG:?say which}"]],
    ["an unset variable", "services: {a: {image: 'x:${TAG}'}}", ["undefined-variable: ${TAG}"]],
    ["a broken template", "services: {a: {image: 'x:${TAG'}}", ["compose-syntax: ${TAG"]],
    ["a cast of a text", "services: {a: {image: x, privileged: maybe}}", ["compose-schema: maybe"]],
    ["a cast of a variable", "services: {a: {image: x, scale: '${N:-two}'}}", ["compose-schema: ${N:-two}"]],
    ["yes for a boolean", "services: {a: {image: x, tty: yes}}", ["compose-deprecated: yes"]],
    ["version", "version: '3'\nservices: {a: {image: x}}", ["obsolete-version: version"]],
    ["a lost base", "services: {a: {image: x, extends: b}}", ["compose-merge: b"]],
    ["a lost base file", "services: {a: {image: x, extends: {file: b.yaml, service: b}}}", ["compose-merge: b.yaml"]],
    [
      "a lost service in a base file",
      { "compose.yaml": "services: {a: {image: x, extends: {file: b.yaml, service: b}}}", "b.yaml": "services: {}" },
      ["compose-merge: b"],
    ],
    ["an extends without service", "services: {a: {image: x, extends: {file: b.yaml}}}", ["compose-merge: extends"]],
    ["a circle of extends", "services: {a: {image: x, extends: b}, b: {extends: a}}", ["compose-merge: b"]],
    ["a lost include", "include: [lost.yaml]\nservices: {a: {image: x}}", ["compose-merge: lost.yaml"]],
    ["an include of another form", "include: {path: x}\nservices: {a: {image: x}}", ["compose-merge: {path: x}"]],
    ["an item of another form", "include: [5]\nservices: {a: {image: x}}", ["compose-merge: 5"]],
    [
      "a lost env file of an include",
      {
        "compose.yaml": "include: [{path: i.yaml, env_file: lost.env}]\nservices: {a: {image: x}}",
        "i.yaml": "services: {b: {image: x}}",
      },
      ["env-file-missing: lost.env"],
    ],
    ["a circle of includes", "include: [compose.yaml]\nservices: {a: {image: x}}", ["compose-merge: compose.yaml"]],
    ["services of another form", "services: [a]", ["compose-schema: services"]],
    ["a file of another form", "- a", ["compose-schema: - a"]],
    [
      "a port without target",
      "services: {a: {image: x, ports: [{published: '80'}]}}",
      ["compose-schema: {published: '80'}"],
    ],
  ])("%s", (_, files, expected) => expect(problemsOf(files)).toEqual(expected));

  test.each<[string, InlineFiles, readonly string[]]>([
    ["an alias for an image", "services: {a: {image: *lost}}", ["compose-syntax: *lost"]],
    ["an alias for a mapping", "services: {a: {image: x, depends_on: *lost}}", ["compose-syntax: *lost"]],
    ["an alias for a service", "services: {a: *lost}", ["compose-syntax: *lost"]],
    ["an alias for all services", "services: *lost", ["compose-syntax: *lost"]],
    ["an alias for networks", "services: {a: {image: x, networks: [n]}}\nnetworks: *lost", ["compose-syntax: *lost"]],
    ["an alias under a merge key", "services: {a: {<<: *lost}}", ["compose-syntax: *lost"]],
    ["a merge key that is no mapping", "services: {a: {<<: [1]}}", ["compose-syntax: 1"]],
    ["a lost base file", "services: {a: {extends: {file: b.yaml, service: b}}}", ["compose-merge: b.yaml"]],
    ["a lost base of a base", "services: {a: {extends: b}, b: {extends: lost}}", ["compose-merge: lost"]],
    ["a base elsewhere", "services: {a: {extends: {file: 'oci://x/y', service: b}}}", ["compose-merge: 'oci://x/y'"]],
    [
      "a lost base under an override",
      {
        "compose.yaml": "services: {a: {extends: lost}}",
        "compose.override.yaml": "services: {a: {user: u}}",
      },
      ["compose-merge: lost"],
    ],
    [
      "a lost base over a service without image",
      {
        "compose.yaml": "services: {a: {user: u}}",
        "compose.override.yaml": "services: {a: {extends: lost}}",
      },
      ["compose-merge: lost"],
    ],
    [
      "a lost include",
      "include: [lost.yaml]\nservices: {a: {image: x, networks: [n], depends_on: [b]}}",
      ["compose-merge: lost.yaml"],
    ],
    [
      "an include that is no YAML",
      { "compose.yaml": "include: [i.yaml]\nservices: {a: {image: x, networks: [n]}}", "i.yaml": "a: 'b" },
      ["compose-syntax: '"],
    ],
  ])("%s is one problem: nothing is said of what it hides", (_, files, expected) => {
    expect(problemsOf(files)).toEqual(expected);
  });

  test("a document beyond a limit is one problem", () => {
    const numbers = "0, ".repeat(100_000);
    const { problems } = resolveInline(
      `services:\n  a:\n    x-numbers: [${numbers}]\n    image: *lost\n  b:\n    user: u\n`,
    );
    expect(problems).toMatchObject([{ kind: "compose-syntax", message: expect.stringContaining("100000 values") }]);
  });

  test("a remote include is a warning: Docker would fetch it", () => {
    const { problems } = resolveInline("include: [oci://x/y]\nservices: {a: {image: x}}");
    expect(problems).toMatchObject([{ severity: "warning", kind: "compose-merge" }]);
  });

  test("what an anchor repeats is one problem", () => {
    expect(
      problemsOf(
        "x-e: &e {A: '${LOST:?}'}\nservices: {a: {image: x, environment: *e}, b: {image: x, environment: *e}}",
      ),
    ).toEqual(["required-variable: ${LOST:?}"]);
  });

  test("loading goes on after each problem", () => {
    const problems = problemsOf("include: [lost.yaml]\nservices: {a: {image: 'x${A:?}', extends: lost, tty: maybe}}");
    expect(problems).toEqual([
      "required-variable: ${A:?}",
      "compose-schema: maybe",
      "compose-merge: lost.yaml",
      "compose-merge: lost",
    ]);
  });
});

describe("values know where they come from", () => {
  test("through extends, with the hop at the base's name", () => {
    const model = declared({
      "compose.yaml": "services: {a: {image: x, extends: {file: sub/b.yaml, service: b}}}",
      "sub/b.yaml": "services: {b: {build: ., user: u}}",
    });
    const user = entriesAt(model, "services", "a").get("user");
    expect(user?.value.file.path).toBe("/app/sub/b.yaml");
    expect(user?.via?.map(({ by, at }) => [by, written(at)])).toEqual([["extends", "b"]]);
    expect(plain(valueAt(model, "services", "a", "build", "context"))).toBe("/app/sub");
  });

  test("through include, with the hop at its entry", () => {
    const model = declared({ "compose.yaml": "include: [i.yaml]", "i.yaml": "services: {a: {image: x}}" });
    const service = entriesAt(model, "services").get("a");
    expect(service?.value.file.path).toBe("/app/i.yaml");
    expect(service?.via?.map(({ by, at }) => [by, written(at)])).toEqual([["include", "i.yaml"]]);
  });

  test("an included service that the document has too loses to it", () => {
    const model = declared({
      "compose.yaml": "include: [i.yaml]\nservices: {a: {image: own}}",
      "i.yaml": "services: {a: {image: included, user: u}}",
    });
    const image = scalarAt(model, "services", "a", "image");
    expect(image?.value).toBe("own");
    expect(image?.history?.replaced.map(({ value, rule }) => [plain(value), rule])).toEqual([["included", "include"]]);
    expect(entriesAt(model, "services", "a").get("user")?.via).toHaveLength(1);
  });

  test("a template stays with its value", () => {
    const files = { "compose.yaml": "services: {a: {image: 'x:${TAG:-1}'}}" };
    const image = scalarAt(declared(files), "services", "a", "image");
    expect(image?.value).toBe("x:1");
    expect(image?.template).toMatchObject({
      text: "x:${TAG:-1}",
      references: [{ name: "TAG", operator: ":-", operand: "1" }],
    });
  });

  test("a unique item that was replaced stays in the history of the other", () => {
    const model = declared("services: {a: {image: x, environment: [A=1, B=2, A=3]}}");
    const list = valueAt(model, "services", "a", "environment");
    expect(plain(list)).toEqual(["A=3", "B=2"]);
    const first = list?.kind === "sequence" ? list.items[0] : undefined;
    expect(first?.history?.replaced.map(({ value, rule }) => [plain(value), rule])).toEqual([["A=1", "unique-key"]]);
  });

  test("what is reset stays in the history of its mapping, what is overridden in that of the value", () => {
    const { declared: model } = resolveInline(
      {
        "a.yaml": "services: {a: {image: x, user: u, command: [c], cap_add: [X]}}",
        "b.yaml": "services: {a: {user: !reset null, cap_add: !override [Y]}}",
      },
      { files: ["a.yaml", "b.yaml"] },
    );
    const service = valueAt(model, "services", "a");
    expect(plain(service)).toEqual({ image: "x", command: ["c"], cap_add: ["Y"] });
    expect(service?.history?.replaced.map(({ value, rule }) => [plain(value), rule])).toContainEqual(["u", "reset"]);
    const added = valueAt(service, "cap_add");
    expect(added?.history?.replaced.map(({ value, rule }) => [plain(value), rule])).toEqual([[["X"], "override-tag"]]);
  });

  test("files are listed in the order of merge, included and extended ones last", () => {
    const { files } = resolveInline(
      {
        "a.yaml": "include: [i.yaml]\nservices: {a: {image: x, extends: {file: e.yaml, service: e}}}",
        "b.yaml": "services: {a: {user: u}}",
        "i.yaml": "services: {i: {image: x}}",
        "e.yaml": "services: {e: {tty: true}}",
      },
      { files: ["a.yaml", "b.yaml"] },
    );
    expect(files.map(({ path }) => path)).toEqual(["/app/a.yaml", "/app/b.yaml", "/app/i.yaml", "/app/e.yaml"]);
  });
});
